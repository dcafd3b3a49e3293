"""What a refresh changes for users: the package that was there, compared with the one to come."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from codegen.interrupts import scratch_folder
from codegen.problems import CodegenError
from codegen.python import names
from codegen.release.build import Package
from codegen.release.diff import Change, compare
from codegen.release.loading import load
from codegen.release.manifest import MANIFEST, read_manifest
from codegen.release.surface import Surface

#: Of how many lost operations of a service the names are said.
_NAMED = 20


class UnreadableError(CodegenError):
    """The earlier package cannot be read, so that nothing can be compared with it."""


@frozen(kw_only=True)
class Refresh:
    """What is new in ``package`` since ``since``, which is in words.

    ``before`` and ``after`` are the botocore releases that it was and is made from, ``lost`` the
    services and operations, in words, that it had and has no more.
    """

    package: str
    since: str
    before: str
    after: str
    changes: tuple[Change, ...]
    lost: tuple[str, ...] = ()

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
    lost: tuple[str, ...] = ()
    if not _is_same(package, earlier):
        try:
            before = load(earlier)
        except CodegenError as error:
            problem = str(error).replace(str(earlier), name)
            raise UnreadableError(f"cannot say what changed since {since}: {problem}") from error
        changes = compare(before, package.surface)
        lost = tuple(_lost(package, earlier, before))
    return Refresh(
        package=name,
        since=since,
        before=str(read_manifest(earlier).get("botocore_version")),
        after=package.contents.botocore_version,
        changes=tuple(changes),
        lost=lost,
    )


def _lost(package: Package, earlier: Path, before: Surface) -> Iterator[str]:
    """Yield in words what ``earlier`` had and ``package`` has not: services, and operations."""
    service = read_manifest(earlier).get("service")
    had = _by_service(before, str(service))
    only = package.contents.only
    has = _by_service(package.surface, only.source.service if only else "")
    for name in sorted(had):
        if name not in has:
            yield f"the service {name}"
        elif gone := sorted(had[name].operations.keys() - has[name].operations.keys()):
            more = len(gone) - _NAMED
            tail = f" and {more} more operations" if more > 0 else ""
            yield f"{', '.join(gone[:_NAMED])}{tail} of {name}"


def _by_service(surface: Surface, only: str) -> Mapping[str, Surface]:
    """Return what users see of each service, by its name in Python; ``only`` is alone."""
    return surface.services or {names.package_name(only): surface}


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
