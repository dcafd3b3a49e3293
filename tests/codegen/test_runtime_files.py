"""Which modules of the runtime go into a package: formats and protocols come with their use."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from codegen.handwritten import OVERLAYS, RUNTIME, reached, relative_imports, runtime_files

if TYPE_CHECKING:
    from pathlib import Path

EVERYTHING = {f"runtime/{path.relative_to(RUNTIME).as_posix()}" for path in RUNTIME.rglob("*.py")}


def formats(protocol: str, *emitted: str) -> set[str]:
    """Return the modules of formats and protocols in a package, without ``__init__``."""
    return {
        path.removeprefix("runtime/")
        for path in runtime_files([protocol], emitted)
        if path.startswith(("runtime/codecs/", "runtime/protocols/"))
        and not path.endswith("__init__.py")
    }


def test_all_other_modules_go_into_every_package() -> None:
    files = runtime_files(["rest_json"], [])
    missing = EVERYTHING - files.keys()
    assert missing
    folders = ("codecs/", "customizations/", "event_streams/", "protocols/", "serving/")
    parts = (*folders, "deprecation.py")
    optional = tuple(f"runtime/{part}" for part in parts)
    assert all(path.startswith(optional) for path in missing)


def test_a_package_without_deprecated_operations_has_nothing_for_them() -> None:
    line = "from .runtime.deprecation import deprecated"
    assert "runtime/deprecation.py" not in runtime_files(["rest_json"], [])
    assert "runtime/deprecation.py" in runtime_files(["rest_json"], [line])


def test_a_package_without_event_streams_has_nothing_for_them() -> None:
    line = "from ..runtime.event_streams.events import EventStream"
    assert not [p for p in runtime_files(["rest_json"], []) if "event_streams" in p]
    found = runtime_files(["rest_json"], [line])
    assert {p for p in found if "event_streams" in p} == {
        "runtime/event_streams/__init__.py",
        "runtime/event_streams/event_source.py",
        "runtime/event_streams/events.py",
        "runtime/event_streams/frames.py",
    }


def test_a_protocol_brings_what_it_imports() -> None:
    always = formats("rest_json") - {"protocols/rest_json.py", "protocols/comparing.py"}
    assert always.isdisjoint({"codecs/xml.py", "codecs/form.py", "codecs/cbor.py"})
    assert formats("query") >= always | {
        "codecs/form.py",
        "codecs/markup.py",
        "codecs/xml.py",
        "protocols/comparing.py",
        "protocols/query.py",
    }
    assert "codecs/cbor.py" not in formats("query")


@pytest.mark.parametrize(
    "line",
    [
        "from ..runtime.codecs.xml import Node",
        "from .runtime.codecs.xml import Node",
        "    from ...runtime.codecs.xml import (\n        Node,\n    )",
    ],
)
def test_emitted_code_brings_what_it_imports(line: str) -> None:
    assert formats("rest_json", "x = 1\n", line) - formats("rest_json") == {"codecs/xml.py"}


def test_what_is_reached_is_reached_through_others_and_in_circles() -> None:
    files = {
        "a.py": "from . import b",
        "b/__init__.py": "def f():\n    from ..c import x",
        "c.py": "from .a import y\nfrom elsewhere import z\nimport d",
        "d.py": "",
    }
    assert reached(files, ["a.py"]) == {"a.py", "b/__init__.py", "c.py"}


@pytest.mark.parametrize("folder", [RUNTIME, OVERLAYS])
def test_the_imports_of_every_module_are_found_as_python_finds_them(folder: Path) -> None:
    for path in folder.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        known = [
            (node.level, node.module or "", [alias.name for alias in node.names])
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.ImportFrom) and node.level
        ]
        assert sorted(relative_imports(text)) == sorted(known), path


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("from . import a, b as c", (1, "", ["a", "b"])),
        ("    from ..x.y import (\n        a,\n        b as c,\n    )", (2, "x.y", ["a", "b"])),
        ("from ._names import *", (1, "_names", ["*"])),
    ],
)
def test_relative_imports_as_they_are_formatted(
    line: str, found: tuple[int, str, list[str]]
) -> None:
    assert list(relative_imports(f"import os\nfrom x import y\n{line}\n")) == [found]
