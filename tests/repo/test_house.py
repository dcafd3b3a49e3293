"""The rules of the house that can be checked by reading: sizes, names, which room uses which."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

import pytest

from codegen.handwritten import reached
from tests.codegen.model_files import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

CODEGEN = ROOT / "codegen"
RUNTIME = CODEGEN / "runtime"
#: What is written by hand, and what in it is not.
BY_HAND = ("codegen", "overlays", "templates", "tests", "bench", "docs", "tools", ".github")
NOT_BY_HAND = ("docs/_build", "tests/golden/petstore")
KINDS = {".css", ".jinja", ".ini", ".md", ".mjs", ".py", ".pyi", ".toml", ".yaml", ".yml"}
#: The folders of codegen/, the runtime apart, from the ground up: each uses only those before it.
FLOORS = (
    {"model"},
    {"python"},
    {"endpoints", "jmespath", "protocols"},
    {"emit", "resolve"},
    {"release"},
)


def files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix in KINDS and "__pycache__" not in path.parts:
            yield path


def modules(folder: Path) -> Iterator[Path]:
    return (path for path in files(folder) if path.suffix == ".py")


# -- sizes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", BY_HAND)
def test_no_file_that_is_written_by_hand_has_more_than_500_lines(folder: str) -> None:
    sizes = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in files(ROOT / folder)
        if not any(path.is_relative_to(ROOT / part) for part in NOT_BY_HAND)
    }
    assert len(sizes) > 0
    assert {name: size for name, size in sizes.items() if size > 500} == {}


def test_no_file_at_the_root_has_more_than_500_lines() -> None:
    # A changelog only grows.
    sizes = {
        path.name: len(path.read_text("utf-8").splitlines())
        for path in ROOT.iterdir()
        if path.suffix in KINDS and path.name != "CHANGELOG.md"
    }
    assert sizes.keys() >= {"noxfile.py", "README.md", "CONTRIBUTING.md", "pyproject.toml"}
    assert {name: size for name, size in sizes.items() if size > 500} == {}


# -- names ----------------------------------------------------------------------------------------


def names_in(paths: Iterator[Path]) -> Counter[str]:
    return Counter(path.name for path in paths if path.stem not in ("__init__", "__main__"))


def test_no_two_modules_of_the_generator_have_the_same_name() -> None:
    names = names_in(path for path in modules(CODEGEN) if not path.is_relative_to(RUNTIME))
    assert [name for name, times in names.items() if times > 1] == []


def test_no_two_modules_of_the_runtime_have_the_same_name() -> None:
    assert [name for name, times in names_in(modules(RUNTIME)).items() if times > 1] == []


# -- rooms ----------------------------------------------------------------------------------------


def name_of(path: Path) -> str:
    """Return the name of a module of the generator, without that of its package."""
    parts = path.relative_to(CODEGEN).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str:
    """Return the folder of codegen/ that ``module`` is in; a module of codegen/ itself is one."""
    return module.partition(".")[0]


MODULES = {name_of(path): path for path in modules(CODEGEN)}


def imported(path: Path) -> Iterator[str]:
    """Give the generator's modules that one of them imports, for type checkers alone or not."""
    package = [*path.relative_to(ROOT).parent.parts]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found = [alias.name.split(".") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            base = [*base, *(node.module.split(".") if node.module else [])]
            found = [[*base, alias.name] for alias in node.names]
        else:
            continue
        for parts in found:
            if parts[0] == CODEGEN.name:
                # What is imported from a module is no module; the package itself has no code.
                whole, holder = ".".join(parts[1:]), ".".join(parts[1:-1])
                yield whole if whole in MODULES else holder


def arrows() -> dict[str, set[str]]:
    """Return which rooms each room uses."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, path in MODULES.items():
        found[room_of(name)] |= {room_of(used) for used in imported(path)} - {room_of(name), ""}
    return found


ARROWS = arrows()


def circle(arrows: Mapping[str, set[str]]) -> list[str]:
    """Return a way along ``arrows`` that ends where it begins; empty when there is none."""
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_a_way_back_is_found() -> None:
    way = circle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}})
    assert way[0] == way[-1]
    assert set(way) == {"a", "b", "c"}


def test_no_room_leads_back_to_itself() -> None:
    assert circle(ARROWS) == []


def test_no_module_of_the_generator_leads_back_to_itself() -> None:
    own = {name for name in MODULES if room_of(name) != RUNTIME.name}
    assert circle({name: {*imported(MODULES[name])} - {name} for name in own}) == []


def loaded(body: Iterable[ast.stmt]) -> Iterator[ast.ImportFrom]:
    """Give the imports that loading a module makes: those of functions and types come later."""
    for node in body:
        if isinstance(node, ast.ImportFrom):
            yield node
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from loaded(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for part in ("body", "orelse", "handlers", "finalbody"):
                yield from loaded(getattr(node, part, ()))


def test_no_module_of_the_runtime_leads_back_to_itself_while_it_is_loaded() -> None:
    paths = {path.relative_to(RUNTIME).as_posix(): path for path in modules(RUNTIME)}
    found: dict[str, set[str]] = {}
    for name, path in paths.items():
        nodes = loaded(ast.parse(path.read_text("utf-8")).body)
        text = "\n".join(ast.unparse(node) for node in nodes)
        found[name] = reached({**dict.fromkeys(paths, ""), name: text}, [name]) - {name}
    # A package's own module is loaded before what is in it, whatever it imports from there.
    roots = {name for name in paths if name.endswith("__init__.py")}
    assert circle({name: used - roots for name, used in found.items()}) == []
    assert "errors.py" in found["transports/links.py"]


def test_the_arrows_are_those_of_the_imports() -> None:
    assert {"model", "python", "resolve"} <= ARROWS["release"]
    assert "commands" in ARROWS["__main__"]


def test_the_runtime_uses_nothing_of_the_generator() -> None:
    assert ARROWS["runtime"] == set()


def test_every_folder_uses_only_the_floors_below_its_own() -> None:
    folders = {path.name for path in CODEGEN.iterdir() if (path / "__init__.py").is_file()}
    assert folders - {"runtime"} == set.union(*FLOORS)
    below: set[str] = set()
    for floor in FLOORS:
        for room in floor:
            assert (ARROWS[room] & folders) - {"runtime"} <= below, room
        below |= floor
