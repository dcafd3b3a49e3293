"""Packages on the disk: compared with what they should be, and put in place whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import time
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from codegen.interrupts import held_back, scratch_folder
from codegen.problems import CodegenError
from codegen.release.manifest import MANIFEST, digest, listed_files

Files = Mapping[str, bytes]

#: What Python puts into its cache folders, while it writes one as well.
_CACHE = "__pycache__"
_CACHED = re.compile(r".+\.pyc(\.\d+)?\Z")

#: How often a write begins anew when another program has written the same package meanwhile.
_ATTEMPTS = 20
_PAUSE = 0.05
#: What a rename fails with when something stands in its place that was not there before.
_TAKEN = frozenset({errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR, errno.EISDIR})


class _RacedError(Exception):
    """Another program has changed what stands in a package's place."""


# -- what is there --------------------------------------------------------------------------------


def differences(files: Files, target: Path) -> list[str]:
    """Return, a line each, how the package at ``target`` differs from ``files``."""
    return _departures(
        target, files, bytes, absent="missing", foreign="no longer emitted", other="changed"
    )


def refuse_edited(target: Path) -> None:
    """Raise when the package at ``target`` is not what its manifest says was written.

    The error names every file that was edited, deleted or added. Where there is no file at all,
    there is nothing to lose.
    """
    edits = _edits(target) if listed_files(target) else []
    if edits:
        listed = "".join(f"\n- {edit}" for edit in edits)
        raise CodegenError(
            f"{target}: is not as the generator wrote it, so it is left alone:{listed}\n"
            "Keep these changes elsewhere, delete the folder, and run this again."
        )


def _edits(target: Path) -> list[str]:
    """Return, a line each, how the package at ``target`` differs from what its manifest lists."""
    if not _present(target):
        return []
    manifest = target / MANIFEST
    # Nothing says what its own hash was.
    own = digest(manifest.read_bytes()) if manifest.is_file() else None
    wanted = {**listed_files(target), MANIFEST: own}
    return _departures(target, wanted, digest, absent="deleted", foreign="added", other="edited")


def _departures(
    target: Path,
    wanted: Mapping[str, object],
    of: Callable[[bytes], object],
    *,
    absent: str,
    foreign: str,
    other: str,
) -> list[str]:
    """Return, a line each, how the files at ``target`` depart from what is ``wanted`` ``of`` them.

    The other arguments are what to call a file that is not there, one that is not wanted, and one
    of which something else is there.
    """
    present = _present(target)
    lines: list[str] = []
    for path in sorted(wanted.keys() | present):
        place = target / path
        if path not in present:
            lines.append(f"{absent}: {path}")
        elif path not in wanted:
            lines.append(f"{foreign}: {path}")
        elif place.is_symlink() or of(place.read_bytes()) != wanted[path]:
            lines.append(f"{other}: {path}")
    return lines


def _present(target: Path) -> set[str]:
    """Return what is in the package at ``target``, but for what Python caches.

    That is files and links, and folders that hold nothing, which have a slash at the end.
    """
    found: set[str] = set()
    for folder, folders, files in os.walk(target):
        here = Path(folder)
        links = [name for name in folders if (here / name).is_symlink()]
        caches = here.name == _CACHE
        names = [name for name in files if not (caches and _CACHED.match(name))]
        inside = "" if here == target else f"{here.relative_to(target).as_posix()}/"
        found.update(f"{inside}{name}" for name in (*links, *names))
        if not (folders or files or caches or here == target):
            found.add(inside)
    return found


# -- writing --------------------------------------------------------------------------------------


def write(packages: Mapping[Path, Files]) -> dict[Path, int]:
    """Put each of ``packages`` in its place; return how many files of it changed.

    All are put in place, or none: the new ones are complete before an old one is touched, and the
    old ones are only removed when the new ones stand in their places. What is in a place has to be
    an earlier package: files that no manifest lists are somebody's, and are an error that names
    them. When two programs write the same package, it is afterwards what one of them wrote.
    """
    for _ in range(_ATTEMPTS):
        try:
            return _written(packages)
        except _RacedError:
            # Not in step with the other program.
            time.sleep(_PAUSE / (1 + os.getpid() % 7))
    places = ", ".join(map(str, packages))
    raise CodegenError(f"{places}: another program keeps writing here; run this again afterwards")


def _written(packages: Mapping[Path, Files]) -> dict[Path, int]:
    """Write all packages, once; raises :class:`_RacedError` when that has to begin anew."""
    _refuse_in_the_way(packages)
    try:
        changed = {
            target: len(differences(files, target) if target.exists() else files)
            for target, files in packages.items()
        }
    except FileNotFoundError as error:
        raise _RacedError from error
    with ExitStack() as stack:
        stagings = {
            target: stack.enter_context(_staging(target, packages[target]))
            for target, count in changed.items()
            if count
        }
        with held_back():
            _swap_all(stagings)
    return changed


def _refuse_in_the_way(targets: Iterable[Path]) -> None:
    """Raise when anything is where a package goes that the generator did not put there."""
    problems = [problem for target in targets for problem in _in_the_way(target)]
    if problems:
        raise CodegenError("\n".join(problems))


def _in_the_way(target: Path) -> list[str]:
    """Return why no package can be put at ``target``, a sentence each."""
    try:
        # Asked once: another program may be putting a package here.
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return []
    if stat.S_ISLNK(mode):
        return [f"{target}: is a symbolic link, which is left alone; give the place that is meant"]
    if not stat.S_ISDIR(mode):
        return [f"{target}: is in the way, and is not a folder"]
    listed = listed_files(target)
    foreign = sorted(_present(target) - {MANIFEST} - listed.keys())
    if not foreign:
        return []
    if listed_files(target) != listed:
        raise _RacedError
    problem = f"{target}: holds files that were not generated: {', '.join(foreign)};"
    return [f"{problem} move them elsewhere, or choose another place for the package"]


@contextmanager
def _staging(target: Path, files: Files) -> Generator[Path, None, None]:
    """Give a folder beside ``target`` with ``files`` in ``new``, which is removed in the end.

    But not while it holds an old package that could not be put back.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with scratch_folder(f".{target.name}-", beside=target, keep=_has_old) as staging:
        write_files(staging / "new", files.items())
        yield staging


def write_files(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write ``files``, each with its path in ``folder``, and the folders that they are in."""
    made: set[Path] = set()
    for path, content in files:
        place = folder / path
        if place.parent not in made:
            place.parent.mkdir(parents=True, exist_ok=True)
            made.add(place.parent)
        place.write_bytes(content)


def _has_old(staging: Path) -> bool:
    return (staging / "old").exists()


def _swap_all(stagings: Mapping[Path, Path]) -> None:
    """Put every new package in its place; when one cannot be, all old ones are put back."""
    done: dict[Path, Path] = {}
    try:
        for target, staging in stagings.items():
            _swap(target, staging)
            done[target] = staging
    except BaseException:
        for target, staging in done.items():
            target.rename(staging / "new")
            _put_back(staging / "old", target)
        raise
    for staging in stagings.values():
        shutil.rmtree(staging / "old", ignore_errors=True)


def _swap(target: Path, staging: Path) -> None:
    """Put the new package in its place, and what is there into ``staging``."""
    old = staging / "old"
    try:
        if target.exists():
            target.rename(old)
    except FileNotFoundError as error:
        raise _RacedError from error
    try:
        (staging / "new").rename(target)
    except BaseException as error:
        _put_back(old, target)
        if isinstance(error, OSError) and error.errno in _TAKEN:
            raise _RacedError from error
        raise


def _put_back(old: Path, target: Path) -> None:
    """Put an old package, if there was one, back; unless another program has put one there."""
    if old.exists():
        try:
            old.rename(target)
        except OSError as error:
            if error.errno not in _TAKEN:
                raise
            shutil.rmtree(old, ignore_errors=True)
