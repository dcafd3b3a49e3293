"""The command line of the generator: ``python -m codegen generate``, ``vendor`` and ``diff``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console

from codegen.emit.package import Files, emit, extras_lack
from codegen.model import Service, sources
from codegen.problems import CodegenError, Problems
from codegen.python import names
from codegen.release import output, vendor
from codegen.release.build import completed
from codegen.release.changelog import updated
from codegen.release.refresh import Refresh, UnreadableError, compared
from codegen.resolve import resolve

DEFAULT_SERVICE = "imagebuilder"
DEFAULT_OUT = Path("generated")
CHANGELOG = Path("CHANGELOG.md")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status.

    0 when all went well, 1 when ``--check`` or ``diff`` found something or a model was refused,
    2 for a command line that cannot be understood.
    """
    arguments = _parser().parse_args(argv)
    console = Console(stderr=True, quiet=arguments.quiet, highlight=False, soft_wrap=True)
    try:
        status: int = arguments.run(arguments, console)
    except (CodegenError, OSError) as error:
        # An error is said even when progress is not.
        print(f"error: {error}", file=sys.stderr)
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_generate(commands.add_parser("generate", help="write the package for a service"))
    _add_vendor(commands.add_parser("vendor", help="write a package into another project"))
    _add_diff(commands.add_parser("diff", help="list what changed for a user between two models"))
    return parser


def _add_generate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "services",
        nargs="*",
        metavar="SERVICE",
        help=f"a service of the installed botocore (default: {DEFAULT_SERVICE})",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=DEFAULT_OUT,
        metavar="DIR",
        help="where to (default: %(default)s)",
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 when the package is not up to date",
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
    parser.add_argument(
        "service",
        nargs="?",
        metavar="SERVICE",
        help=f"a service of the installed botocore (default: {DEFAULT_SERVICE})",
    )
    _add_what(parser)
    parser.set_defaults(run=_vendor)


def _add_what(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what a package is made of, and whether to speak of it."""
    parser.add_argument(
        "--model", type=Path, metavar="FILE", help="a service-2.json to read instead"
    )
    parser.add_argument(
        "--package", metavar="NAME", help="the import name (default: the service's)"
    )
    parser.add_argument(
        "--operations", metavar="OP,OP", help="emit only these operations and what they reach"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors")


def _add_diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", type=Path, metavar="OLD", help="a generated package or a model")
    parser.add_argument("new", type=Path, metavar="NEW", help="a generated package or a model")
    parser.add_argument("-q", "--quiet", action="store_true", help="only the exit status")
    parser.set_defaults(run=_diff)


def _generate(arguments: argparse.Namespace, console: Console) -> int:
    """Write, or check, a package for each service."""
    services: list[str] = arguments.services
    if arguments.package is not None and len(services) > 1:
        raise CodegenError("--package names one package, but there are several services")
    if arguments.check and arguments.changelog:
        raise CodegenError("give either --check or --changelog: nothing is written with --check")
    found = _sources(services, arguments)
    statuses = [_generate_one(source, arguments, console) for source in found]
    return max(statuses)


def _sources(services: list[str], arguments: argparse.Namespace) -> list[sources.Source]:
    """Return the raw models that the command line asks for."""
    if arguments.model is None:
        return [sources.from_botocore(name) for name in services or [DEFAULT_SERVICE]]
    if services:
        raise CodegenError("give either a service or --model, not both")
    return [sources.from_file(arguments.model)]


def _generate_one(source: sources.Source, arguments: argparse.Namespace, console: Console) -> int:
    """Write, or check, the package for ``source``."""
    started = time.perf_counter()
    problems = Problems()
    service = _resolved(source, arguments, console, problems)
    target = arguments.out / service.package
    texts = _emitted(service, arguments, console, problems)
    files = completed(output.formatted(texts), service, source)
    if arguments.check:
        return _report_check(output.differences(files, target), target, console)
    refresh = _compared(files, target, source, arguments)
    log = None
    if arguments.changelog and refresh is not None:
        # Read before anything is written: there may be no changelog.
        log = updated(CHANGELOG.read_text(encoding="utf-8"), refresh)
    _write(files, target, service, console, started=started)
    if log is not None:
        CHANGELOG.write_text(log, encoding="utf-8")
    if refresh is not None and not arguments.quiet:
        print(*refresh.lines(), sep="\n")
    return 0


def _emitted(
    service: Service, arguments: argparse.Namespace, console: Console, problems: Problems
) -> Files:
    """Return the package as text, with the service's extras when it has all that they need."""
    whole = arguments.operations is None
    lacking = extras_lack(service) if whole else []
    if lacking:
        title = f"[bold]{service.name}[/]"
        console.print(f"{title}: without its extras, which need {', '.join(lacking)}")
    return emit(service, extras=whole and not lacking, problems=problems)


def _compared(
    files: Mapping[str, bytes],
    target: Path,
    source: sources.Source,
    arguments: argparse.Namespace,
) -> Refresh | None:
    """Return what changes for users; ``None``, and a warning, when what there was is unreadable."""
    after = source.botocore_version
    try:
        return compared(files, target, after=after, revision=arguments.since)
    except UnreadableError as error:
        # An earlier package that is broken must not keep the new one from taking its place.
        if arguments.changelog:
            raise
        print(f"warning: {error}", file=sys.stderr)
        return None


def _vendor(arguments: argparse.Namespace, console: Console) -> int:
    """Write a package into another project."""
    started = time.perf_counter()
    named = [] if arguments.service is None else [arguments.service]
    [source] = _sources(named, arguments)
    problems = Problems()
    service = _resolved(source, arguments, console, problems)
    target = arguments.dest / service.package
    output.refuse_edited(target)
    files = vendor.files(
        service,
        source,
        selected=arguments.operations is not None,
        model=arguments.model,
        problems=problems,
    )
    _write(files, target, service, console, started=started)
    console.print(f"{target / vendor.GUIDE} says how to refresh it and what it requires")
    return 0


def _resolved(
    source: sources.Source, arguments: argparse.Namespace, console: Console, problems: Problems
) -> Service:
    """Return the model in ``source``, with the operations that the command line selects."""
    package = arguments.package
    if package is None:
        package = names.package_name(source.service)
    if not package.isidentifier() or names.snake_case(package) != package:
        raise CodegenError(f"--package {package!r}: not a lower-case import name")
    selected = None if arguments.operations is None else _listed(arguments.operations)
    if selected == []:
        raise CodegenError("--operations names no operation")
    title = f"[bold]{source.service}[/]"
    console.print(f"{title}: reading the model of botocore {source.botocore_version}")
    service = resolve(source, package=package, operations=selected, problems=problems)
    console.print(f"{title}: emitting and formatting")
    return service


def _write(
    files: Mapping[str, bytes], target: Path, service: Service, console: Console, *, started: float
) -> None:
    """Put ``files`` at ``target``, and say so."""
    title = f"[bold]{service.name}[/]"
    changed = output.write(files, target)
    seconds = time.perf_counter() - started
    console.print(f"{title}: {_summary(service)}")
    console.print(f"{title}: {target}: {len(files)} files, {changed} changed, {seconds:.1f} s")


def _report_check(differences: list[str], target: Path, console: Console) -> int:
    """Say how the package differs from what would be written."""
    for line in differences:
        print(f"{target}: {line}", file=sys.stderr)
    if not differences:
        console.print(f"{target}: up to date")
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


def _listed(text: str) -> list[str]:
    """Return the names in a list separated by commas."""
    return [name.strip() for name in text.split(",") if name.strip()]


def _diff(arguments: argparse.Namespace, console: Console) -> int:
    """List what changed between two packages or models."""
    from codegen.release.diff import compare
    from codegen.release.loading import load

    changes = compare(load(arguments.old), load(arguments.new))
    if not arguments.quiet:
        for change in changes:
            print(change)
        # The count comes after the changes also where both streams go to one file.
        sys.stdout.flush()
    breaking = sum(change.breaking for change in changes)
    console.print(f"changes: {len(changes)}, breaking: {breaking}")
    return 1 if breaking else 0


if __name__ == "__main__":
    sys.exit(main())
