"""Packages put in place: what is in the way, several at once, and what interrupts leave."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from codegen.__main__ import main
from codegen.interrupts import Terminated, held_back, raised
from codegen.problems import CodegenError
from codegen.release import output
from codegen.release.manifest import MANIFEST, digest
from tests.codegen.model_files import ROOT, minimal, tree, write

if TYPE_CHECKING:
    from collections.abc import Callable


def package_of(*, version: str = "1") -> dict[str, bytes]:
    """Return the files of something that passes for a package."""
    files = {"a.py": b"A", "b/c.py": version.encode()}
    listed = ", ".join(f'"{path}": "{digest(content)}"' for path, content in files.items())
    return {**files, MANIFEST: f'{{"files": {{{listed}}}}}'.encode()}


def run(tiny: Path, out: Path, *more: str) -> int:
    return main(["generate", "-q", "--model", str(tiny), "--out", str(out), *more])


# -- what is in the way ---------------------------------------------------------------------------


def refusal(target: Path) -> str:
    with pytest.raises(CodegenError) as caught:
        output.write({target: package_of(version="2")})
    return str(caught.value)


@pytest.mark.parametrize("leads_to", ["package", "empty", "nowhere"])
def test_a_symbolic_link_is_left_alone_wherever_it_leads(tmp_path: Path, leads_to: str) -> None:
    output.write({tmp_path / "package": package_of()})
    (tmp_path / "empty").mkdir()
    before = tree(tmp_path)
    link = tmp_path / "link"
    link.symlink_to(tmp_path / leads_to)
    assert refusal(link) == (
        f"{link}: is a symbolic link, which is left alone; give the place that is meant"
    )
    assert link.is_symlink()
    link.unlink()
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("b/__pycache__/notes.txt", Path.touch),
        ("b/__pycache__/notes.pyc.txt", Path.touch),
        ("empty/", Path.mkdir),
        ("b/deep/", Path.mkdir),
        ("dangling", lambda path: path.symlink_to("nowhere")),
        ("folder", lambda path: path.symlink_to(path.parent.parent)),
    ],
)
def test_what_is_somebody_s_is_named_and_kept_whatever_it_is(
    tmp_path: Path, name: str, make: object
) -> None:
    target = tmp_path / "it"
    output.write({target: package_of()})
    place = target / name
    place.parent.mkdir(exist_ok=True)
    assert callable(make)
    make(place)
    assert f"holds files that were not generated: {name};" in refusal(target)
    assert os.path.lexists(place)


@pytest.mark.parametrize("name", ["c.cpython-311.pyc", "c.cpython-311.pyc.140234"])
def test_what_python_caches_goes_with_the_package(tmp_path: Path, name: str) -> None:
    target = tmp_path / "it"
    output.write({target: package_of()})
    (target / "b" / "__pycache__").mkdir()
    (target / "b" / "__pycache__" / name).touch()
    # A folder whose modules are no longer there.
    (target / "gone" / "__pycache__").mkdir(parents=True)
    (target / "gone" / "__pycache__" / name).touch()
    assert output.differences(package_of(), target) == []
    assert output.write({target: package_of(version="2")}) == {target: 2}
    assert tree(target) == package_of(version="2")


def test_a_file_that_became_a_link_is_an_edit(tmp_path: Path) -> None:
    target = tmp_path / "it"
    output.write({target: package_of()})
    (tmp_path / "elsewhere").write_bytes(b"A")
    (target / "a.py").unlink()
    (target / "a.py").symlink_to(tmp_path / "elsewhere")
    assert output.differences(package_of(), target) == ["changed: a.py"]
    with pytest.raises(CodegenError, match=r"- edited: a\.py"):
        output.refuse_edited(target)


def test_a_manifest_nested_as_deeply_as_it_can_be_lists_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny = write(tmp_path / "model", minimal())
    assert run(tiny, tmp_path) == 0
    (tmp_path / "tiny" / MANIFEST).write_text("[" * 200_000)
    assert run(tiny, tmp_path) == 1
    assert "holds files that were not generated" in capsys.readouterr().err
    assert main(["diff", str(tmp_path / "tiny"), str(tiny)]) == 1
    assert "is not the manifest of a package" in capsys.readouterr().err


# -- names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["é", "_", "__", "1x", "A", "a-b", "a b", "", "class", "../x"])
def test_a_name_that_is_none_is_one_error(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny = write(tmp_path / "model", minimal())
    assert run(tiny, tmp_path / "out", "--package", name) == 1
    assert capsys.readouterr().err == f"error: --package {name!r}: not a lower-case import name\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["attrs", "cattrs", "urllib3", "os", "email", "pipes"])
def test_a_name_that_would_hide_what_the_package_imports_is_refused(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny = write(tmp_path / "model", minimal())
    assert run(tiny, tmp_path / "out", "--package", name) == 1
    assert capsys.readouterr().err == (
        f"error: --package {name!r}: a module of this name is there already, and the package, or"
        " what it imports, would get the one for the other\n"
    )
    assert not (tmp_path / "out").exists()


# -- several --------------------------------------------------------------------------------------


def test_of_several_services_all_are_written_or_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "-q", "sso", "no-such-service", "--out", str(tmp_path)]) == 1
    assert "no-such-service" in capsys.readouterr().err
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("failing", range(1, 5))
def test_of_several_packages_all_are_put_in_place_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    targets = [tmp_path / "one", tmp_path / "two"]
    output.write(dict.fromkeys(targets, package_of()))
    before = tree(tmp_path)
    calls = 0
    rename = Path.rename

    def fail(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError("no space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="no space left"):
        output.write(dict.fromkeys(targets, package_of(version="2")))
    assert tree(tmp_path) == before
    assert {path.name for path in tmp_path.iterdir()} == {"one", "two"}


def test_what_is_wrong_with_several_places_is_one_error(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).write_text("mine")
    targets = {tmp_path / name: package_of() for name in ("one", "two")}
    with pytest.raises(CodegenError) as caught:
        output.write(targets)
    assert str(caught.value).splitlines() == [
        f"{target}: is in the way, and is not a folder" for target in targets
    ]


WRITER = """
import sys
from pathlib import Path
from codegen.release import output
from tests.codegen.test_writing import package_of

for _ in range(150):
    for version in sys.argv[2]:
        output.write({Path(sys.argv[1]): package_of(version=version)})
"""


def test_programs_that_write_the_same_package_at_once_leave_it_whole(tmp_path: Path) -> None:
    target = tmp_path / "it"
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(target), versions],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        for versions in ("12", "34", "56")
    ]
    said = [writer.communicate(timeout=120)[1] for writer in writers]
    assert ([writer.returncode for writer in writers], said) == ([0, 0, 0], ["", "", ""])
    assert tree(target) in [package_of(version=version) for version in "246"]
    assert [path.name for path in tmp_path.iterdir()] == ["it"]


# -- interrupts -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
@pytest.mark.parametrize("step", [Path.write_bytes, Path.rename, Path.read_bytes])
def test_an_interrupted_run_says_so_and_leaves_nothing_behind(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: signal.Signals,
    status: int,
    step: Callable[..., object],
) -> None:
    renames = step is Path.rename
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    tiny = write(tmp_path / "model", minimal())
    out = tmp_path / "out"
    assert run(tiny, out) == 0
    before = tree(out)
    monkeypatch.setattr(Path, step.__name__, interrupting(step, number, at=1 if renames else 3))
    assert run(tiny, out, "--operations", "GetThing") == status
    assert capsys.readouterr() == ("", "interrupted\n")
    monkeypatch.undo()
    # What belongs together is done to its end; everything else has not begun.
    assert (tree(out) == before) == (not renames)
    assert main(["generate", "-q", "--model", str(tiny), "--out", str(out), "--check"]) == 0
    assert [path.name for path in out.iterdir()] == ["tiny"]
    assert list(scratch.iterdir()) == []


def interrupting(
    step: Callable[..., object], number: signal.Signals, *, at: int
) -> Callable[..., object]:
    """Return ``step`` with a signal before one of the times it is done."""
    calls = 0

    def interrupted(*arguments: object, **more: object) -> object:
        nonlocal calls
        calls += 1
        if calls == at:
            signal.raise_signal(number)
        return step(*arguments, **more)

    return interrupted


def test_handlers_are_as_before_afterwards(tmp_path: Path) -> None:
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    assert run(write(tmp_path / "model", minimal()), tmp_path) == 0
    assert [signal.getsignal(number) for number in numbers] == before


def test_what_comes_while_held_back_comes_afterwards() -> None:
    steps: list[str] = []

    def go_on() -> None:
        with held_back():
            signal.raise_signal(signal.SIGTERM)
            steps.append("held")
        steps.append("never")

    with raised(), pytest.raises(Terminated) as caught:
        go_on()
    assert (steps, caught.value.number) == (["held"], signal.SIGTERM)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_process_that_is_interrupted_at_any_time_leaves_nothing_behind(
    tmp_path: Path, number: signal.Signals
) -> None:
    scratch, out = tmp_path / "scratch", tmp_path / "out"
    scratch.mkdir()
    statuses: set[int] = set()
    for tenth in range(8):
        with subprocess.Popen(
            [sys.executable, "-m", "codegen", "generate", "s3vectors", "--out", str(out)],
            cwd=ROOT,
            env={**os.environ, "TMPDIR": str(scratch)},
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stderr is not None
            assert "reading the model" in process.stderr.readline()
            time.sleep(tenth / 10)
            process.send_signal(number)
            said = process.stderr.read()
        assert "Traceback" not in said
        statuses.add(process.returncode)
        assert list(scratch.iterdir()) == []
        assert [path.name for path in out.glob("*")] in ([], ["s3vectors"])
    # The last is for what came when all was done and the handlers were as before.
    assert 128 + number in statuses <= {0, 128 + number, -number}
