"""The hand-written parts of a package: the runtime, which all have, and the overlay of a few.

``overlays/<name>/`` holds modules that stand in the root of a package as they are;
``services.toml`` says of which. Nothing that is emitted knows of them; they know what is emitted,
and go into a package that has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

RUNTIME = Path(__file__).resolve().parent / "runtime"
OVERLAYS = Path(__file__).resolve().parents[1] / "overlays"


#: The parts of the runtime of which a package has what it uses: formats, protocols, what only some
#: models or a few services ask for, and what answers requests.
_OPTIONAL = (
    "codecs/",
    "customizations/",
    "deprecation.py",
    "event_streams/",
    "protocols/",
    "serving/",
)
_USED = re.compile(
    r"\.runtime\.((?:codecs|customizations|event_streams|protocols|serving)\.\w+|deprecation\b)"
)
#: A relative import: dots, module, and the names in brackets or on the line.
_IMPORT = re.compile(r"^ *from (\.+)([\w.]*) import (?:\(\n([^)]*)\)|([\w, *]+))$", re.MULTILINE)
#: A name that is imported, without what it is called here.
_NAMED = re.compile(r"(\w+|\*)(?: as \w+)?")
#: Those of which every package has the beginning.
_BEGUN = frozenset(f"{each}/__init__.py" for each in ("codecs", "protocols"))


def runtime_files(protocols: Iterable[str], emitted: Iterable[str]) -> dict[str, str]:
    """Return the runtime's modules by their paths in the package.

    Of those that are optional it has ``protocols``, what the ``emitted`` modules import, and what
    these and the rest of the runtime import.
    """
    modules = _modules(RUNTIME)
    optional = {path for path in modules if path.startswith(_OPTIONAL)} - _BEGUN
    used = {f"protocols/{protocol}.py" for protocol in protocols}
    for text in emitted:
        used.update(f"{name.replace('.', '/')}.py" for name in _USED.findall(text))
    needed = reached(modules, (modules.keys() - optional) | used)
    return {f"runtime/{path}": text for path, text in modules.items() if path in needed}


def reached(files: Mapping[str, str], roots: Iterable[str]) -> set[str]:
    """Return ``roots`` and the modules among ``files`` that they import, one through another."""
    waiting = [*roots]
    found: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += [other for other in _imported(path, files[path]) if other in files]
    return found


def _imported(path: str, text: str) -> Iterator[str]:
    """Yield the modules that the one at ``path`` may import by a relative import, wherever."""
    package = path.split("/")[:-1]
    for level, module, names in relative_imports(text):
        steps = [*package[: len(package) - level + 1], *filter(None, module.split("."))]
        for name in names:
            # What is imported from a package may be a module in it.
            yield from _paths_of([*steps, name])


def relative_imports(text: str) -> Iterator[tuple[int, str, list[str]]]:
    """Yield every relative import in a module: its level, the module, and the names.

    They are found as ruff formats them. A tree of the module, for a few of its lines, would take
    as long as all else that is done with it.
    """
    for dots, module, together, alone in _IMPORT.findall(text):
        yield len(dots), module, _NAMED.findall(together or alone)


def _paths_of(steps: list[str]) -> Iterator[str]:
    """Yield where the modules may be that are loaded for the one that ``steps`` lead to."""
    for depth in range(len(steps) + 1):
        yield "/".join([*steps[:depth], "__init__.py"])
        yield "/".join(steps[:depth]) + ".py"


def overlays() -> dict[str, Path]:
    """Return the folders of all overlays by their names."""
    return {folder.name: folder for folder in OVERLAYS.iterdir() if folder.is_dir()}


def overlay_files(name: str | None) -> dict[str, str]:
    """Return the modules of the overlay ``name`` by their paths in the package.

    There are none for ``None``, as most packages have it.
    """
    return {} if name is None else _modules(overlays()[name])


def names_from_root(files: Mapping[str, str]) -> frozenset[str]:
    """Return the names that ``files`` import from the package's root."""
    return frozenset(
        name
        for path, text in files.items()
        for level, module, names in relative_imports(text)
        if not module and level == len(Path(path).parts)
        for name in names
    )


def _modules(folder: Path) -> dict[str, str]:
    """Return the text of every module below ``folder``, by its path there."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.py"))
    }
