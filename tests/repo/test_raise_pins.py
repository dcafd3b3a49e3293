"""``tools/raise_pins.py``, which ``nox -s update`` raises the pinned botocore with."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from tests.codegen.model_files import ROOT
from tools import raise_pins

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TEXT = """\
[project]
dependencies = ["botocore>=1.34"] # the least that works

[dependency-groups]
# What is made from it.
codegen = [
  "attrs>=23.2",
  "botocore==1.44.5", # pinned
  "ruff==0.17.6",
]
tests = [{ include-group = "codegen" }, 'botocore==1.44.5']
bench = ["boto3==1.44.5", { include-group = "codegen" }]
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    def newest(names: Sequence[str]) -> dict[str, str]:
        return {name: {"botocore": "1.45.1", "boto3": "1.45.0"}[name] for name in names}

    monkeypatch.setattr(raise_pins, "newest", newest)
    path = tmp_path / "pyproject.toml"
    path.write_text(TEXT)
    return path


def test_every_pin_of_the_names_is_raised_and_nothing_else_changes(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for said in (", was 1.44.5", " is the newest"):
        assert raise_pins.main([str(file), "botocore", "boto3"]) == 0
        lines = [f"botocore: 1.45.1{said}", f"botocore: 1.45.1{said}", f"boto3: 1.45.0{said}"]
        assert capsys.readouterr().out.splitlines() == lines
        # A new string has the quotes that TOML prefers.
        wanted = TEXT.replace("'botocore==1.44.5'", '"botocore==1.44.5"')
        wanted = wanted.replace("botocore==1.44.5", "botocore==1.45.1")
        assert file.read_text() == wanted.replace("boto3==1.44.5", "boto3==1.45.0")


def test_a_name_that_nothing_pins_is_an_error_that_changes_nothing(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert raise_pins.main([str(file), "boto3", "attrs", "zope"]) == 1
    assert "no group pins attrs, zope" in capsys.readouterr().err
    assert file.read_text() == TEXT


def test_without_names_the_usage_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert raise_pins.main(["pyproject.toml"]) == 2
    assert "raise_pins.py PYPROJECT NAME" in capsys.readouterr().err


def test_the_pins_of_this_project_are_found() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = dict(raise_pins.pins(text))
    groups = tomllib.loads(text)["dependency-groups"]
    assert f"botocore=={found['botocore']}" in groups["codegen"]
    assert f"boto3=={found['boto3']}" in groups["bench"]
    # What is raised is what it was: the file comes through as it is.
    assert raise_pins.raised(text, found) == text
