"""The commands ``generate``, ``vendor`` and ``diff``: their arguments, and what they say."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from codegen.model import Service
from codegen.problems import CodegenError
from codegen.release import output, vendor
from codegen.release.build import Package, build
from codegen.release.changelog import updated
from codegen.release.diff import compare
from codegen.release.loading import load
from codegen.release.plans import plans_for
from codegen.release.refresh import Refresh, UnreadableError, compared
from codegen.release.services_file import read_services

DEFAULT_OUT = Path("generated")
CHANGELOG = Path("CHANGELOG.md")


#: Called with a line of progress.
Tell = Callable[[str], None]


def run(argv: Sequence[str] | None) -> int:
    """Run the command line and return the exit status; errors are said, not raised."""
    arguments = _arguments(argv)
    try:
        status: int = arguments.run(arguments, _progress(quiet=arguments.quiet))
    except (CodegenError, OSError) as error:
        # An error is said even when progress is not.
        print(f"error: {_said(error)}", file=sys.stderr)
        return 1
    return status


def _said(error: CodegenError | OSError) -> str:
    """Return what is said of ``error``; the system's own name the file last, if at all."""
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        return f"{error.filename}: {error.strerror}"
    return str(error)


def _writable(folder: Path) -> Path:
    """Return ``folder``, into which a package can be written, as far as that can be seen."""
    there = next(each for each in (folder, *folder.parents, Path.cwd()) if each.exists())
    if not there.is_dir():
        raise CodegenError(f"{folder}: packages are written into a folder, and {there} is a file")
    return folder


def _progress(*, quiet: bool) -> Tell:
    """Return what prints progress on standard error, or prints nothing when ``quiet``."""
    if quiet:
        return lambda _line: None
    from rich.console import Console

    return Console(stderr=True, highlight=False, soft_wrap=True).print


# -- arguments ------------------------------------------------------------------------------------


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Return what the command line says; what is wrong with it ends the program.

    Services may stand behind options, too, where argparse does not look for more of them.
    """
    parser = _parser()
    arguments, others = parser.parse_known_args(argv)
    if others and ("services" not in arguments or any(each.startswith("-") for each in others)):
        parser.error(f"unrecognized arguments: {' '.join(others)}")
    for each in others:
        if ":" in each:
            parser.error(f"one --operations is for one service: write --operations {each}")
        arguments.services.append(each)
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Write typed AWS SDK packages from botocore's models, and compare them.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_generate(commands.add_parser("generate", help="write packages"))
    _add_vendor(commands.add_parser("vendor", help="write packages into another project"))
    _add_diff(commands.add_parser("diff", help="list what changed for users"))
    return parser


def _add_generate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out",
        type=Path,
        default=DEFAULT_OUT,
        metavar="DIR",
        help="where to (default: %(default)s)",
    )
    parser.add_argument(
        "--since",
        metavar="REVISION",
        help="say what changed for users since this Git revision, not since what was there",
    )
    parser.add_argument(
        "--changelog",
        action="store_true",
        help=f"write what changed for users into {CHANGELOG} of the current folder, too",
    )
    _add_what(parser)
    parser.set_defaults(run=_generate)


def _add_vendor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("dest", type=Path, metavar="DEST", help="the folder to write NAME into")
    _add_what(parser)
    parser.set_defaults(run=_vendor, since=None, changelog=False)


def _add_what(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what a package is made of, and what to do and say about it."""
    parser.add_argument(
        "services",
        nargs="*",
        metavar="SERVICE",
        help="a service of the installed botocore (default: what services.toml says)",
    )
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a service-2.json to read instead"
    )
    parser.add_argument(
        "--package", metavar="NAME", help="the import name (default: the service's)"
    )
    parser.add_argument(
        "--operations",
        action="append",
        default=[],
        metavar="[SERVICE:]OP,OP",
        help="emit only these operations and what they reach, or all for `all`; once for each"
        " service (default: those that the package has)",
    )
    parser.add_argument(
        "--protocol",
        metavar="NAME",
        help="speak this one of a service's protocols (default: the one that the package has, else"
        " the best)",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 when a package is not up to date",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")


def _add_diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", type=Path, metavar="OLD", help="a generated package or a model")
    parser.add_argument("new", type=Path, metavar="NEW", help="a generated package or a model")
    parser.add_argument("-q", "--quiet", action="store_true", help="only the exit status")
    parser.set_defaults(run=_diff)


# -- generate and vendor --------------------------------------------------------------------------


def _generate(arguments: argparse.Namespace, tell: Tell) -> int:
    """Write, or check, packages."""
    if arguments.check and arguments.changelog:
        raise CodegenError("give either --check or --changelog: nothing is written with --check")
    started = time.perf_counter()
    packages = _built(arguments, tell, _writable(arguments.out), vendored=False)
    if arguments.check:
        return max(_report_check(package, tell) for package in packages)
    _write(packages, arguments, tell, started=started)
    return 0


def _vendor(arguments: argparse.Namespace, tell: Tell) -> int:
    """Write packages into another project."""
    started = time.perf_counter()
    packages = _built(arguments, tell, _writable(arguments.dest), vendored=True)
    if arguments.check:
        return max(_report_check(package, tell) for package in packages)
    for package in packages:
        output.refuse_edited(package.target)
    _write(packages, arguments, tell, started=started)
    for package in packages:
        guide = package.target / vendor.GUIDE
        tell(f"{guide} says how to refresh it and what it requires")
    return 0


def _built(
    arguments: argparse.Namespace, tell: Tell, folder: Path, *, vendored: bool
) -> list[Package]:
    """Return the packages that the command line asks for: all of them, or an error."""

    def say(service: str, what: str) -> None:
        tell(f"[bold]{service}[/]: {what}")

    def warn(service: str, what: str) -> None:
        # As an error is, it is said where progress is not.
        print(f"warning: {service}: {what}", file=sys.stderr)

    plans = plans_for(
        arguments.services,
        model=arguments.model,
        package=arguments.package,
        operations=arguments.operations,
        known=read_services(),
        protocol=arguments.protocol,
    )
    packages = [build(plan, folder, say, warn=warn, vendored=vendored) for plan in plans]
    taken = Counter(package.target for package in packages)
    twice = [str(target) for target, count in taken.items() if count > 1]
    if twice:
        raise CodegenError(f"{', '.join(twice)}: more than one package would be written there")
    return packages


def _write(
    packages: Sequence[Package], arguments: argparse.Namespace, tell: Tell, *, started: float
) -> None:
    """Put ``packages`` in their places, all or none, and say what that changes for users."""
    refreshes = [_compared(package, arguments) for package in packages]
    log: str | None = None
    if arguments.changelog:
        # Read before anything is written: there may be no changelog.
        log = CHANGELOG.read_text(encoding="utf-8")
        for refresh in filter(None, refreshes):
            log = updated(log, refresh)
    changed = output.write({package.target: package.files for package in packages})
    for refresh in filter(None, refreshes):
        if refresh.lost:
            # Said with -q too: whoever named a service only may have meant to add it.
            lost = ", ".join(refresh.lost)
            print(
                f"warning: {refresh.package}: without {lost}, which {refresh.since} had",
                file=sys.stderr,
            )
    if log is not None:
        CHANGELOG.write_text(log, encoding="utf-8")
    for package in packages:
        for made in package.contents.parts:
            tell(f"[bold]{made.service.name}[/]: {_summary(made.service)}")
        count, target = len(package.files), package.target
        tell(f"{target}: {count} files, {changed[target]} changed")
    tell(f"{time.perf_counter() - started:.1f} s")
    if not arguments.quiet:
        for refresh in filter(None, refreshes):
            print(*refresh.lines(), sep="\n")


def _compared(package: Package, arguments: argparse.Namespace) -> Refresh | None:
    """Return what changes for users; ``None``, and a warning, when what there was is unreadable."""
    try:
        return compared(package, revision=arguments.since)
    except UnreadableError as error:
        # An earlier package that is broken must not keep the new one from taking its place.
        if arguments.changelog:
            raise
        print(f"warning: {error}", file=sys.stderr)
        return None


def _report_check(package: Package, tell: Tell) -> int:
    """Say how the package differs from what would be written."""
    target = package.target
    differences = output.differences(package.files, target)
    for line in differences:
        print(f"{target}: {line}", file=sys.stderr)
    if not differences:
        tell(f"{target}: up to date")
    return 1 if differences else 0


def _summary(service: Service) -> str:
    counts = {
        "operations": len(service.operations),
        "structures": len(service.structures),
        "enums": len(service.enums),
        "errors": len(service.errors),
        "paginators": sum(1 for o in service.operations if o.paginator is not None),
        "waiters": len(service.waiters),
    }
    return ", ".join(f"{count} {what}" for what, count in counts.items())


# -- diff -----------------------------------------------------------------------------------------


def _diff(arguments: argparse.Namespace, tell: Tell) -> int:
    """List what changed between two packages or models."""
    changes = compare(load(arguments.old), load(arguments.new))
    if not arguments.quiet:
        for change in changes:
            print(change)
        # The count comes after the changes also where both streams go to one file.
        sys.stdout.flush()
    breaking = sum(change.breaking for change in changes)
    tell(f"changes: {len(changes)}, breaking: {breaking}")
    return 1 if breaking else 0
