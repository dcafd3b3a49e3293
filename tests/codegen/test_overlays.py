"""Overlays: which packages have one, and that it is only where all that it uses is."""

from __future__ import annotations

import ast
import gzip
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import botocore
import pytest

from codegen.__main__ import main
from codegen.emit.package import emit
from codegen.handwritten import OVERLAYS, names_from_root, overlay_files
from codegen.model import sources
from codegen.problems import Problems
from codegen.python.reserved import SUBMODULES
from codegen.release.build import build
from codegen.release.plans import Part, Plan, plans_for
from codegen.release.services_file import read_services
from codegen.release.surface import surface
from codegen.resolve import resolve
from codegen.resolve.members import class_names

SERVICE = "imagebuilder"
PETSTORE = Path(__file__).resolve().parents[1] / "models" / "petstore" / "service-2.json"
MODEL = Path(botocore.__file__).parent / "data" / SERVICE / "2019-12-02" / "service-2.json.gz"


def files_of(package: Path) -> set[str]:
    manifest: dict[str, dict[str, str]] = json.loads((package / "_manifest.json").read_text())
    return set(manifest["files"])


def overlay_modules(name: str) -> set[str]:
    """Return the modules that an overlay puts into the root."""
    return {Path(path).parts[0].removesuffix(".py") for path in overlay_files(name)}


def test_the_whole_package_has_its_overlay_and_the_manifest_lists_it(tmp_path: Path) -> None:
    assert main(["generate", SERVICE, "--out", str(tmp_path), "--quiet"]) == 0
    overlay = overlay_files(SERVICE)
    folder = OVERLAYS / SERVICE
    assert overlay.keys() == {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}
    assert {"__main__.py", "watch/command.py"} <= overlay.keys() <= files_of(tmp_path / SERVICE)
    for path, text in overlay.items():
        # Under the line that says where it comes from.
        assert (tmp_path / SERVICE / path).read_text("utf-8").partition("\n")[2] == text


def test_overlays_import_only_public_names_from_the_package() -> None:
    for service in OVERLAYS.iterdir():
        resolved = resolve(sources.from_botocore(service.name), package=service.name)
        seen = surface(resolved, serves=True)
        public = {*seen.structures, *seen.enums, *seen.errors, *seen.root, "__version__"}
        for path, text in overlay_files(service.name).items():
            inner, outer = relative_imports(path, text)
            assert sorted(outer - public) == [], path
            assert sorted(inner - overlay_modules(service.name)) == [], path


def relative_imports(path: str, text: str) -> tuple[set[str], set[str]]:
    """Return the modules in the root that a module imports from, and the names of the root."""
    depth = len(Path(path).parts)
    modules: set[str] = set()
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level == depth:
            if node.module is None:
                names.update(alias.name for alias in node.names)
            else:
                modules.add(node.module.partition(".")[0])
        if isinstance(node, ast.Import):
            assert not any(alias.name.startswith(SERVICE) for alias in node.names), path
    return modules, names


@pytest.mark.parametrize(
    "line",
    [
        "from ..runtime.retries import Failure",
        "from .. import runtime",
        "from ..client import Client",
        "import imagebuilder",
    ],
)
def test_a_private_import_in_an_overlay_is_found(line: str) -> None:
    root = import_module(SERVICE)
    try:
        inner, outer = relative_imports("watch/poll.py", line)
    except AssertionError:
        return
    assert inner - overlay_modules(SERVICE) or outer - set(root.__all__)


def test_what_type_checkers_see_of_the_root_is_not_copied_into_the_package() -> None:
    assert (OVERLAYS / SERVICE / "__init__.pyi").is_file()
    assert not [path for path in overlay_files(SERVICE) if path.endswith(("__init__.pyi", ".pyi"))]
    assert "__init__.py" not in overlay_files(SERVICE)


def test_a_subset_has_no_overlay_and_cannot_be_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # These are all that the overlay calls; it is the choice of operations that leaves it out.
    operations = (
        "GetImage,ListWorkflowExecutions,ListWorkflowStepExecutions,GetWorkflowStepExecution"
    )
    arguments = ["generate", SERVICE, "--out", str(tmp_path), "--operations", operations]
    assert main([*arguments, "--quiet"]) == 0
    # What a user would miss is said where nothing else is.
    modules = ", ".join(sorted(overlay_modules(SERVICE)))
    assert capsys.readouterr().err == (
        f"warning: {SERVICE}: without its overlay ({modules}), which is for a package of all"
        " operations\n"
    )
    assert not overlay_files(SERVICE).keys() & files_of(tmp_path / SERVICE)
    done = subprocess.run(
        [sys.executable, "-m", SERVICE], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "cannot be directly executed" in done.stderr


def test_other_packages_have_none(tmp_path: Path) -> None:
    model = str(PETSTORE)
    assert main(["generate", "--model", model, "--out", str(tmp_path), "--quiet"]) == 0
    assert not overlay_files(SERVICE).keys() & files_of(tmp_path / "petstore")
    assert overlay_files(None) == {}


@pytest.mark.parametrize("lacking", [False, True])
def test_a_model_that_lacks_what_the_overlay_uses_gives_a_package_without_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, lacking: bool
) -> None:
    model: Any = json.loads(gzip.decompress(MODEL.read_bytes()))
    if lacking:
        # As botocore had it before 2026.
        del model["shapes"]["ImageState"]["members"]["failureContext"]
    (tmp_path / "service-2.json").write_text(json.dumps(model))
    for name in ("paginators-1.json", "waiters-2.json"):
        (tmp_path / name).write_bytes((MODEL.parent / name).read_bytes())
    arguments = ["generate", "--model", str(tmp_path / "service-2.json"), "--out", str(tmp_path)]
    assert main(arguments) == 0
    assert ("watch/command.py" in files_of(tmp_path / SERVICE)) != lacking
    said = (
        f"warning: {SERVICE}: without its overlay, which needs ComponentFailureContext,"
        " DistributionFailureContext, ImageFailureContext, RegionFailure\n"
    )
    assert (said in capsys.readouterr().err) == lacking


def test_a_service_has_its_overlay_in_a_package_of_its_own_alone() -> None:
    known = read_services()
    assert known.overlays["s3"] == "s3"

    def planned(*services: str) -> str | None:
        asked = plans_for(services, model=None, package="a", operations=[], known=known)
        return asked[0].overlay

    assert (planned("s3"), planned("s3", "sts"), planned("sts")) == ("s3", None, None)


def test_names_from_the_root_are_found_at_every_depth_and_no_others() -> None:
    files = {
        "__main__.py": "from . import A\nfrom .client import B\nimport c",
        "x/y.py": "from .. import D as E\nfrom . import F\ndef f():\n    from .. import G",
    }
    assert names_from_root(files) == {"A", "D", "G"}


def test_no_overlay_stands_in_the_place_of_what_is_emitted_nor_has_a_class_its_name() -> None:
    service = resolve(sources.from_botocore(SERVICE), package=SERVICE)
    assert not overlay_files(SERVICE).keys() & emit(service).keys()
    assert overlay_modules(SERVICE) == {"__main__", "local", "log_groups", "watch"}
    assert all(
        name.islower() for folder in OVERLAYS.iterdir() for name in overlay_modules(folder.name)
    )
    assert all(name.islower() for name in SUBMODULES)
    names = class_names(["watch", "_local", "localFile"], [], Problems())
    assert names == {"watch": "Watch", "_local": "Local", "localFile": "localFile"}


def test_names_are_the_same_with_and_without_the_overlay(tmp_path: Path) -> None:
    model: Any = json.loads(gzip.decompress(MODEL.read_bytes()))
    model["shapes"]["watch"] = {"type": "structure", "members": {}}
    model["shapes"]["Image"]["members"]["watch"] = {"shape": "watch"}
    (tmp_path / "service-2.json").write_text(json.dumps(model))
    for operations in (None, ("GetImage",)):
        parts = (Part(service=SERVICE, model=tmp_path / "service-2.json", operations=operations),)
        plan = Plan(package=SERVICE, parts=parts, overlay=SERVICE)
        package = build(plan, tmp_path, lambda *_: None)
        assert "Watch" in package.surface.structures
