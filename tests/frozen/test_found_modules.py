"""That whoever follows import statements finds every module: PyInstaller, cx_Freeze, Nuitka.

They read bytecode, where the imports that stand under ``TYPE_CHECKING`` are like all others. So
each module that is loaded by its name has to be imported by a statement somewhere, too.
"""

from __future__ import annotations

from modulefinder import ModuleFinder
from pathlib import Path
from typing import TYPE_CHECKING

import imagebuilder
from codegen.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterator

GENERATED = Path(imagebuilder.__file__).parents[1]

#: What only the command lines and a local service need, and expressions that are not compiled.
APART = (
    *("imagebuilder.__main__", "imagebuilder.local", "imagebuilder.log_groups"),
    "imagebuilder.watch",
    "runtime.jmespaths",
)


def found(folder: Path, packages: str, tmp_path: Path) -> set[str]:
    """Return the modules that are found from a program which imports ``packages`` alone."""
    program = tmp_path / "program.py"
    program.write_text(f"import {packages}\n")
    # Nothing else is looked through, not even the standard library.
    finder = ModuleFinder([str(folder)])
    finder.run_script(str(program))
    return set(finder.modules)


def written(folder: Path, package: str) -> Iterator[str]:
    """Yield the name of each module of a package, but for packages that have nothing in them."""
    for path in (folder / package).rglob("*.py"):
        if path.name == "__init__.py" and not any(path.parent.glob("*[!_].py")):
            continue
        parts = path.relative_to(folder).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def missed(folder: Path, package: str, tmp_path: Path) -> list[str]:
    reached = found(folder, package, tmp_path)
    return [
        name
        for name in sorted(written(folder, package))
        if name not in reached and not any(part in name for part in APART)
    ]


def test_every_module_of_the_package_is_found(tmp_path: Path) -> None:
    assert missed(GENERATED, "imagebuilder", tmp_path) == []


def test_every_module_of_the_local_service_is_found_where_it_is_imported(tmp_path: Path) -> None:
    reached = found(GENERATED, "imagebuilder.local", tmp_path)
    ours = {name for name in written(GENERATED, "imagebuilder") if ".local." in name}
    # Those of the command line, and pytest's.
    others = {f"imagebuilder.local.{name}" for name in ("command", "seeds", "fixture")}
    assert ours - reached == others
    assert len(ours) > 40
    assert others - found(GENERATED, "imagebuilder.__main__", tmp_path) == {
        "imagebuilder.local.fixture"
    }


def test_every_module_of_a_package_of_several_services_is_found(tmp_path: Path) -> None:
    command = ["generate", "-q", "sts", "sso", "--package", "mine", "--out", str(tmp_path)]
    for operations in ("sts:AssumeRole,AssumeRoleWithWebIdentity", "sso:ListAccounts"):
        command += ["--operations", operations]
    assert main(command) == 0
    assert missed(tmp_path, "mine", tmp_path) == []


def test_a_library_that_is_used_where_it_is_installed_is_found(tmp_path: Path) -> None:
    libraries = {"certifi", "cryptography", "jmespath", "opentelemetry", "orjson", "yaml"}
    libraries |= {"aiohttp", "yarl"}
    for library in libraries:
        (tmp_path / f"{library}.py").touch()
    (tmp_path / "imagebuilder").symlink_to(GENERATED / "imagebuilder", target_is_directory=True)
    reached = found(tmp_path, "imagebuilder, imagebuilder.runtime.jmespaths", tmp_path)
    assert libraries <= reached
