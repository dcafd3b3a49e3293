"""Templates as bytecode beside them: used as that of modules is, and never needed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from codegen.emit import package

if TYPE_CHECKING:
    from pathlib import Path

    from jinja2 import Environment


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of templates, with one of them; bytecode is written."""
    monkeypatch.setattr(package, "TEMPLATES", tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "greeting.jinja").write_text("Hello {{ name }}", encoding="utf-8")
    return tmp_path


def environment() -> Environment:
    """Return what a new process would have."""
    package.template_environment.cache_clear()
    try:
        return package.template_environment()
    finally:
        package.template_environment.cache_clear()


def printed() -> str:
    return environment().get_template("greeting.jinja").render(name="you")


def printed_without_compiling(monkeypatch: pytest.MonkeyPatch) -> str:
    again = environment()
    monkeypatch.setattr(again, "_generate", None)
    return again.get_template("greeting.jinja").render(name="you")


def test_what_was_compiled_is_used_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed() == "Hello you"
    assert len(list((folder / "__pycache__").iterdir())) == 1
    assert printed_without_compiling(monkeypatch) == "Hello you"


def test_a_template_that_was_changed_is_compiled_anew(folder: Path) -> None:
    assert printed() == "Hello you"
    (folder / "greeting.jinja").write_text("Good day {{ name }}", encoding="utf-8")
    assert printed() == "Good day you"


def test_bytecode_that_is_broken_is_replaced(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed() == "Hello you"
    [compiled] = (folder / "__pycache__").iterdir()
    whole = compiled.read_bytes()
    for broken in (b"", whole[:30], b"\0" * len(whole)):
        compiled.write_bytes(broken)
        assert printed() == "Hello you"
        assert printed_without_compiling(monkeypatch) == "Hello you"


def test_where_none_can_be_written_none_is(folder: Path) -> None:
    (folder / "__pycache__").write_text("in the way", encoding="utf-8")
    assert printed() == "Hello you"


def test_none_is_written_where_python_writes_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert printed() == "Hello you"
    assert not (folder / "__pycache__").exists()
