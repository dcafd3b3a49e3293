"""What is taken of botocore's source distribution, and where it goes."""

from __future__ import annotations

import io
import tarfile
from typing import TYPE_CHECKING

import pytest

from tests.conformance import download

if TYPE_CHECKING:
    from pathlib import Path

CASES = "botocore-1.2.3/tests/unit/protocols"


def _archive(folder: Path, *names: str) -> Path:
    path = folder / "botocore-1.2.3.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name in names:
            member = tarfile.TarInfo(name)
            member.size = 2
            archive.addfile(member, io.BytesIO(b"[]"))
    return path


def test_the_cases_are_unpacked_and_nothing_else(tmp_path: Path) -> None:
    archive = _archive(
        tmp_path,
        f"{CASES}/input/json.json",
        f"{CASES}/output/json_1_0.json",
        f"{CASES}/input/../../../../../../escaped.json",
        f"{CASES}/legacy/input/json.json",
        f"{CASES}/protocol-tests-ignore-list.json",
        "/botocore-1.2.3/tests/unit/protocols/input/absolute.json",
        "botocore-1.2.3/setup.py",
    )
    target = tmp_path / "cases"
    download._unpack(archive, target)
    found = sorted(p.relative_to(target).as_posix() for p in target.rglob("*") if p.is_file())
    assert found == ["input/json.json", "output/json_1_0.json"]


def test_a_distribution_without_cases_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no protocol tests"):
        download._unpack(_archive(tmp_path, "botocore-1.2.3/setup.py"), tmp_path / "cases")


def test_what_is_there_is_not_fetched_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(download.VARIABLE, str(tmp_path))
    monkeypatch.setattr(download, "pinned", lambda: "1.2.3")
    downloads: list[Path] = []

    def once(scratch: Path) -> Path:
        downloads.append(scratch)
        return _archive(scratch, f"{CASES}/input/json.json")

    monkeypatch.setattr(download, "_download", once)
    assert download.fetch() == download.fetch() == tmp_path / "botocore-1.2.3"
    assert len(downloads) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["botocore-1.2.3"]
