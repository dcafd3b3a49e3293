"""``python -m codegen vendor``: what it writes, when it refuses, and how small it is."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import shlex
import tomllib
from importlib.metadata import distribution
from typing import TYPE_CHECKING

import pytest

from codegen.__main__ import main
from codegen.handwritten import runtime_files
from tests.codegen.model_files import PETSTORE, ROOT, minimal, tree, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: What a program needs that watches an image being built.
WATCHING = "GetWorkflowExecution,ListWorkflowExecutions,ListWorkflowStepExecutions"


def vendor(dest: Path, *more: str | Path) -> int:
    return main(["vendor", "-q", str(dest), *map(str, more)])


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole default service, vendored."""
    dest = tmp_path_factory.mktemp("whole")
    assert vendor(dest) == 0
    return dest / "imagebuilder"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three operations of it, under another name."""
    dest = tmp_path_factory.mktemp("small")
    assert vendor(dest, "--package", "builds", "--operations", WATCHING) == 0
    return dest / "builds"


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """The model of a service with one operation."""
    return write(tmp_path / "model", minimal())


# -- what is written ------------------------------------------------------------------------------


def emitted_size(package: Path) -> int:
    """Return the size of what comes from the model; the rest is that of any package."""
    files = tree(package)
    # The manifest is a line for each of all files, most of them those of the rest.
    rest = ("runtime/", "services/", "_manifest.json")
    return sum(len(files[path]) for path in files if not path.startswith(rest))


def test_three_operations_are_under_6_percent_of_the_whole(whole: Path, tmp_path: Path) -> None:
    vendor(tmp_path, "--operations", "ListTagsForResource,TagResource,UntagResource")
    assert emitted_size(tmp_path / "imagebuilder") < 0.06 * emitted_size(whole)


def test_every_file_is_in_the_manifest_with_its_hash(small: Path) -> None:
    files = tree(small)
    manifest = json.loads(files.pop("_manifest.json"))
    assert manifest["files"] == {
        path: hashlib.sha256(content).hexdigest() for path, content in files.items()
    }
    assert {"VENDORED.md", "LICENSE", "NOTICE.botocore", "py.typed"} <= files.keys()


def test_the_licences_are_the_texts_of_their_owners(small: Path) -> None:
    assert (small / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    [licence] = (p for p in distribution("botocore").files or [] if p.name == "LICENSE.txt")
    [notice] = (p for p in distribution("botocore").files or [] if p.name == "NOTICE")
    # One copy is enough: it is the same licence.
    assert licence.read_text().split() == (small / "LICENSE").read_text().split()
    assert notice.read_text() == (small / "NOTICE.botocore").read_text()


def test_the_guide_says_from_what_and_which_requirements_to_add(small: Path) -> None:
    guide = (small / "VENDORED.md").read_text()
    manifest = json.loads((small / "_manifest.json").read_text())
    for fact in ("service", "api_version", "botocore_version", "generator_version", "model_sha256"):
        assert manifest[fact] in guide
    assert all(f"`{operation}`" in guide for operation in WATCHING.split(","))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for requirement in [
        *project["dependencies"],
        *project["optional-dependencies"]["testing"],
        f"Python {project['requires-python']}",
    ]:
        assert requirement in guide
    assert "jmespath" not in guide


@pytest.mark.parametrize(
    ("service", "operation", "needed"),
    [("ec2", "DescribeImages", False), ("ecs", "DescribeServices", True)],
)
def test_jmespath_is_required_where_an_expression_is_searched_with_it(
    service: str, operation: str, needed: bool, tmp_path: Path
) -> None:
    # EC2's ImageExists counts with "length(Images[])", for which there is code; ECS' ServicesStable
    # negates a whole comparison within a filter.
    assert vendor(tmp_path, service, "--operations", operation) == 0
    assert (tmp_path / service / "runtime/jmespaths.py").is_file()
    guide = (tmp_path / service / "VENDORED.md").read_text("utf-8")
    assert ("\njmespath" in guide) is needed


def test_the_command_in_the_guide_writes_the_same_bytes(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = re.search(r"^nox -f GENERATOR/noxfile\.py -s vendor -- (.*)$", guide(small), re.M)
    assert found is not None
    monkeypatch.chdir(tmp_path)
    assert main(["vendor", "-q", *shlex.split(found[1])]) == 0
    assert tree(tmp_path / "builds") == tree(small)


def guide(package: Path) -> str:
    return (package / "VENDORED.md").read_text(encoding="utf-8")


def test_the_order_of_operations_makes_no_difference(small: Path, tmp_path: Path) -> None:
    backwards = ",".join(reversed(WATCHING.split(",")))
    assert vendor(tmp_path, "--package", "builds", "--operations", backwards) == 0
    assert tree(tmp_path / "builds") == tree(small)


def test_a_model_file_is_named_but_not_where_it_was(tmp_path: Path) -> None:
    assert vendor(tmp_path, "--model", PETSTORE / "service-2.json") == 0
    text = guide(tmp_path / "petstore")
    assert "-s vendor -- . --model MODEL\n" in text
    assert "`service-2.json`" in text
    assert "operations | all " in text
    assert str(ROOT) not in text


# -- the runtime ----------------------------------------------------------------------------------


def statements(text: str) -> str:
    """Return a module without what does nothing: its docstrings and its comments."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) is not None else node.body
            node.body = body or [ast.Pass()]
    return ast.dump(tree)


def test_every_statement_of_the_runtime_is_in_the_vendored_one(whole: Path) -> None:
    for path in (whole / "runtime").rglob("*.py"):
        original = ROOT / "codegen" / "runtime" / path.relative_to(whole / "runtime")
        assert statements(path.read_text()) == statements(original.read_text()), path


def test_a_runtime_module_is_left_out_only_when_nothing_imports_it(
    whole: Path, small: Path, tmp_path: Path
) -> None:
    assert vendor(tmp_path, "--package", "few", "--operations", "TagResource") == 0
    assert vendor(tmp_path, "--model", PETSTORE / "service-2.json") == 0
    own = set(runtime_files(["rest_json"], ["from .runtime.codecs.headers import x"]))
    everything = {path.removeprefix("runtime/") for path in own}

    def missing(package: Path) -> set[str]:
        return everything - tree(package / "runtime").keys()

    # Expressions that the generator has no code for are left to the jmespath library.
    never = {"jmespaths.py"}
    assert missing(whole) == never
    assert missing(small) == never
    assert missing(tmp_path / "few") == never
    assert missing(tmp_path / "petstore") == set()


def test_every_import_inside_a_vendored_package_leads_somewhere(small: Path) -> None:
    for path in small.rglob("*.py"):
        for module in relative_imports(path):
            assert module.with_suffix(".py").is_file() or (module / "__init__.py").is_file(), path


def relative_imports(path: Path) -> Iterator[Path]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            folder = path.parents[node.level - 1]
            if node.module is not None:
                yield folder.joinpath(*node.module.split("."))


def test_what_users_see_of_the_runtime_is_documented(small: Path) -> None:
    documented = {
        "client.py": ("BaseClient", "send"),
        "credentials/__init__.py": ("Credentials", None),
        "http.py": ("Transport", "send"),
        "pager.py": ("Pager", "pages"),
        "signing.py": ("SigV4Signer", "sign"),
        "testing/stub.py": ("StubTransport", "add"),
    }
    for path, (name, method) in documented.items():
        original = ast.parse((ROOT / "codegen" / "runtime" / path).read_text())
        vendored = ast.parse((small / "runtime" / path).read_text())
        said = [docstring(tree, name, method) for tree in (original, vendored)]
        assert said[0] == said[1] is not None


def docstring(tree: ast.Module, name: str, method: str | None) -> str | None:
    [found] = (n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name)
    if method is None:
        return ast.get_docstring(found)
    [function] = (n for n in found.body if isinstance(n, ast.FunctionDef) and n.name == method)
    return ast.get_docstring(function)


# -- again ----------------------------------------------------------------------------------------


def test_running_it_again_updates_in_place(tiny: Path, tmp_path: Path) -> None:
    assert vendor(tmp_path, "--model", tiny) == 0
    package = tmp_path / "tiny"
    first = tree(package)
    assert vendor(tmp_path, "--model", tiny) == 0
    assert tree(package) == first
    files = minimal()
    operations = files["service-2"]["operations"]
    operations["FetchThing"] = {**operations.pop("GetThing"), "name": "FetchThing"}
    assert vendor(tmp_path, "--model", write(tiny.parent, files)) == 0
    assert (package / "operations" / "fetch_thing.py").is_file()
    assert not (package / "operations" / "get_thing.py").exists()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_what_python_caches_is_no_edit(tiny: Path, tmp_path: Path) -> None:
    assert vendor(tmp_path, "--model", tiny) == 0
    cache = tmp_path / "tiny" / "__pycache__"
    cache.mkdir()
    (cache / "client.cpython-311.pyc").touch()
    assert vendor(tmp_path, "--model", tiny) == 0


def test_edits_by_hand_are_refused_by_name_and_kept(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert vendor(tmp_path, "--model", tiny) == 0
    package = tmp_path / "tiny"
    with (package / "client.py").open("a") as file:
        file.write("# mine\n")
    (package / "LICENSE").write_text("mine\n")
    (package / "waiters.py").unlink()
    (package / "runtime" / "mine.py").touch()
    before = tree(package)
    # Also when the new package differs, and when there is a folder with the edits.
    for model in (tiny, PETSTORE / "service-2.json"):
        assert vendor(tmp_path, "--model", model, "--package", "tiny") == 1
        assert capsys.readouterr().err.splitlines() == [
            f"error: {package}: is not as the generator wrote it, so it is left alone:",
            "- edited: LICENSE",
            "- edited: client.py",
            "- added: runtime/mine.py",
            "- deleted: waiters.py",
            "Keep these changes elsewhere, delete the folder, and run this again.",
        ]
        assert tree(package) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model", "tiny"]


def test_check_says_whether_a_refresh_would_change_anything_and_writes_nothing(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert vendor(tmp_path / "dest", "--model", tiny, "--check") == 1
    assert f"{tmp_path / 'dest' / 'tiny'}: missing: VENDORED.md\n" in capsys.readouterr().err
    assert not (tmp_path / "dest").exists()
    assert vendor(tmp_path, "--model", tiny) == 0
    capsys.readouterr()
    assert vendor(tmp_path, "--model", tiny, "--check") == 0
    assert capsys.readouterr().err == ""
    (tmp_path / "tiny" / "client.py").write_text("mine\n")
    before = tree(tmp_path)
    assert vendor(tmp_path, "--model", tiny, "--check") == 1
    assert capsys.readouterr().err == f"{tmp_path / 'tiny'}: changed: client.py\n"
    assert tree(tmp_path) == before


@pytest.mark.parametrize("manifest", [None, "{", "[]", '{"files": 1}'])
def test_without_a_manifest_every_file_is_somebody_s(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], manifest: str | None
) -> None:
    package = tmp_path / "tiny"
    package.mkdir()
    (package / "notes.txt").write_text("mine\n")
    if manifest is not None:
        (package / "_manifest.json").write_text(manifest)
    before = tree(package)
    assert vendor(tmp_path, "--model", tiny) == 1
    said = capsys.readouterr().err
    assert f"error: {package}: holds files that were not generated: notes.txt; move them" in said
    assert tree(package) == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["imagebuilder", "--model", "x.json"], "not both"),
        (["--package", "Not-A-Name"], "not a lower-case import name"),
        (["--operations", " , "], "names no operation"),
        (["--operations", "GetImag"], "GetImag"),
        (["no-such-service"], "no service 'no-such-service'"),
    ],
)
def test_a_command_that_makes_no_sense_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert vendor(tmp_path / "dest", *arguments) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "dest").exists()


def test_without_a_destination_the_usage_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["vendor"])
    assert "DEST" in capsys.readouterr().err


def test_botocore_without_its_licence_is_an_error(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Bare:
        version = "1.0"
        files: tuple[()] = ()

    monkeypatch.setattr("codegen.release.vendor.distribution", lambda name: Bare())
    assert vendor(tmp_path, "--model", tiny) == 1
    assert "without its licence" in capsys.readouterr().err
    assert not (tmp_path / "tiny").exists()
