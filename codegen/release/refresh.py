"""What a refresh changes for users: the package that was there, compared with the one to come."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from codegen.interrupts import scratch_folder
from codegen.problems import CodegenError
from codegen.release.build import Package
from codegen.release.diff import Change, compare
from codegen.release.loading import load
from codegen.release.manifest import MANIFEST, read_manifest


class UnreadableError(CodegenError):
    """The earlier package cannot be read, so that nothing can be compared with it."""


@frozen(kw_only=True)
class Refresh:
    """What is new in ``package`` since ``since``, which is in words.

    ``before`` and ``after`` are the botocore releases that it was and is made from.
    """

    package: str
    since: str
    before: str
    after: str
    changes: tuple[Change, ...]

    @property
    def breaking(self) -> int:
        """How many of the changes are breaking."""
        return sum(change.breaking for change in self.changes)

    @property
    def extent(self) -> str:
        """How many changes there are, in words."""
        if not self.changes:
            return "nothing changed for users"
        count = f"{len(self.changes)} change{'s' if len(self.changes) > 1 else ''} for users"
        return f"{count}, {self.breaking or 'none'} of them breaking"

    def lines(self) -> Iterator[str]:
        """Yield what to tell the user who refreshes, a line at a time."""
        yield f"{self.package}: {self.extent}, since {self.since} (botocore {self.before})"
        yield from map(str, self.changes)


def compared(package: Package, *, revision: str | None) -> Refresh | None:
    """Return what ``package`` changes for users.

    It is compared with the package as it stands in the Git revision, if one was named and has it,
    otherwise with the package that it is about to replace. Returns ``None`` when there is neither.
    Raises :class:`CodegenError` for a revision that does not exist, and :class:`UnreadableError`.
    """
    if revision is not None:
        with _committed(package.target, revision) as committed:
            if committed is not None:
                return _compared(package, committed, since=revision)
    if not (package.target / MANIFEST).is_file():
        return None
    return _compared(package, package.target, since="the package that was there")


def _compared(package: Package, earlier: Path, *, since: str) -> Refresh:
    name = package.target.name
    changes: list[Change] = []
    if not _is_same(package, earlier):
        try:
            before = load(earlier)
        except CodegenError as error:
            problem = str(error).replace(str(earlier), name)
            raise UnreadableError(f"cannot say what changed since {since}: {problem}") from error
        changes = compare(before, package.surface)
    return Refresh(
        package=name,
        since=since,
        before=str(read_manifest(earlier).get("botocore_version")),
        after=package.contents.botocore_version,
        changes=tuple(changes),
    )


def _is_same(package: Package, earlier: Path) -> bool:
    """Return whether all of ``earlier`` is there, and lists the same files with the same hashes."""
    whole = all((earlier / path).is_file() for path in package.files)
    return whole and (earlier / MANIFEST).read_bytes() == package.files[MANIFEST]


@contextmanager
def _committed(package: Path, revision: str) -> Generator[Path | None, None, None]:
    """Give the ``package`` as it is in a Git revision, in a temporary folder.

    Gives ``None`` where there is no Git repository, or the revision has no such package.
    """
    package = package.resolve()
    inside = next(folder for folder in package.parents if folder.is_dir())
    top = _git(inside, "rev-parse", "--show-toplevel")
    if top is None:
        yield None
        return
    root = Path(top.decode().strip())
    if _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is None:
        raise CodegenError(f"--since {revision}: there is no such revision in {root}")
    path = package.relative_to(root.resolve()).as_posix()
    archive = _git(root, "archive", "--format=tar", revision, "--", path)
    if archive is None:
        yield None
        return
    with scratch_folder("codegen-") as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
        yield folder / path


def _git(folder: Path, *arguments: str) -> bytes | None:
    """Return what Git prints; ``None`` when it fails, or is not installed."""
    git = shutil.which("git")
    if git is None:
        return None
    done = subprocess.run([git, *arguments], cwd=folder, capture_output=True, check=False)
    return done.stdout if done.returncode == 0 else None
