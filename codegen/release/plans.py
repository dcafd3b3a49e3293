"""What is to be emitted: packages, the services in them, and which operations of these.

A plan is made from the command line, or from ``services.toml`` at the root of the generator's
repository, which has a table for each package::

    [packages.NAME]
    services = ["SERVICE"]                     # as botocore calls them
    overlay = "FOLDER"                         # of overlays/: hand-written parts of this package
    serves = true                              # with the code that answers requests, too
    operations = { SERVICE = ["Operation"] }   # those and no others
    companions = { SERVICE = ["Operation"] }   # what the package itself calls of other services
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TypeAlias

from attrs import evolve, field, frozen

from codegen.handwritten import overlays
from codegen.model import sources
from codegen.problems import CodegenError
from codegen.python import names
from codegen.raw import is_list, is_object, is_text
from codegen.release.manifest import ALL

SERVICES_FILE = Path(__file__).resolve().parents[2] / "services.toml"

#: The operations that somebody asked for: names, all there are, or nothing was said.
Asked: TypeAlias = tuple[str, ...] | Literal["all"] | None
#: Operations by service.
Operations: TypeAlias = Mapping[str, tuple[str, ...]]


@frozen(kw_only=True)
class Part:
    """One service of a package: its name, and the file of its model where botocore's is not meant.

    ``origin`` says where the ``operations`` were asked for.
    """

    service: str
    model: Path | None = None
    operations: Asked = None
    origin: str = "--operations"

    def source(self) -> sources.Source:
        """Return the raw model; raises :class:`CodegenError` when it cannot be read."""
        if self.model is not None:
            return sources.from_file(self.model)
        return sources.from_botocore(self.service)


@frozen(kw_only=True)
class Plan:
    """One package; ``package`` is ``None`` for the name of its one service."""

    package: str | None
    parts: tuple[Part, ...]
    overlay: str | None = None
    serves: bool = False
    companions: Operations = field(factory=lambda: {})

    @property
    def services(self) -> tuple[str, ...]:
        """The names of its services."""
        return tuple(part.service for part in self.parts)


# -- the command line -----------------------------------------------------------------------------


def plans_for(
    services: Sequence[str],
    *,
    model: Path | None,
    package: str | None,
    operations: Iterable[str],
    known: Sequence[Plan],
) -> list[Plan]:
    """Return what a command line asks for; ``known`` are the plans of ``services.toml``.

    ``operations`` are the texts behind each ``--operations``.
    """
    wanted = list(dict.fromkeys(services))
    if model is not None:
        if services:
            raise CodegenError("give either a service or --model, not both")
        named = Part(service=sources.from_file(model).service, model=model)
        plans = [_planned([named], package, known)]
    elif not services:
        plans = _chosen(known, package)
    elif package is not None:
        plans = [_planned([Part(service=each) for each in wanted], package, known)]
    else:
        plans = [_planned([Part(service=each)], None, known) for each in wanted]
    return _narrowed(plans, _listed(operations))


def _chosen(known: Sequence[Plan], package: str | None) -> list[Plan]:
    """Return the plans of ``services.toml``, or the one for ``package``."""
    if package is None:
        return list(known)
    named = [plan for plan in known if plan.package == package]
    if named or len(known) != 1:
        if not named:
            packages = ", ".join(str(plan.package) for plan in known)
            raise CodegenError(
                f"--package {package!r}: {SERVICES_FILE.name} has no such package, but {packages};"
                " give the services of a new one"
            )
        return named
    return [evolve(known[0], package=package)]


def _planned(parts: Sequence[Part], package: str | None, known: Sequence[Plan]) -> Plan:
    """Return the plan for a package of ``parts``.

    It has what ``services.toml`` says of a package of the same services, but for its name.
    """
    asked = Plan(package=package, parts=tuple(parts))
    for plan in known:
        if plan.services == asked.services:
            with_models = (
                evolve(there, model=part.model)
                for there, part in zip(plan.parts, parts, strict=True)
            )
            return evolve(plan, package=package, parts=tuple(with_models))
    return asked


def _listed(operations: Iterable[str]) -> dict[str | None, list[str]]:
    """Return the operations of each ``--operations``, by the service before the colon, if any."""
    listed: dict[str | None, list[str]] = {}
    for text in operations:
        service, colon, names_ = text.rpartition(":")
        found = [name.strip() for name in names_.split(",") if name.strip()]
        if not found:
            raise CodegenError(f"--operations {text!r} names no operation")
        listed.setdefault(service.strip() if colon else None, []).extend(found)
    return listed


def _narrowed(plans: list[Plan], listed: Mapping[str | None, list[str]]) -> list[Plan]:
    """Return ``plans`` with the operations that the command line lists."""
    services = [part.service for plan in plans for part in plan.parts]
    for service in listed:
        if service is None and len(services) > 1:
            raise CodegenError(
                "--operations has to say of which service, as in SERVICE:Operation,Operation;"
                f" there are {', '.join(services)}"
            )
        if service is not None and service not in services:
            raise CodegenError(f"--operations {service}:...: {service!r} is not among the services")
    return [
        evolve(plan, parts=tuple(_with_operations(part, listed) for part in plan.parts))
        for plan in plans
    ]


def _with_operations(part: Part, listed: Mapping[str | None, list[str]]) -> Part:
    asked = [*listed.get(None, []), *listed.get(part.service, [])]
    if not asked:
        return part
    operations: Asked = "all" if asked == [ALL] else tuple(asked)
    return evolve(part, operations=operations, origin="--operations")


# -- services.toml --------------------------------------------------------------------------------


def read_plans(path: Path = SERVICES_FILE) -> list[Plan]:
    """Return the plans in a ``services.toml``.

    Raises :class:`CodegenError` with everything that is wrong with it.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CodegenError(f"{path}: cannot be read: {error}") from error
    problems = [f"{path}: {problem}" for problem in _problems(content)]
    if problems:
        raise CodegenError("\n".join(problems))
    return [
        Plan(
            package=name,
            parts=tuple(
                Part(
                    service=service,
                    operations=_names(table.get("operations", {}).get(service)),
                    origin=f"{path.name}, {name}",
                )
                for service in table["services"]
            ),
            overlay=table.get("overlay"),
            serves=table.get("serves", False),
            companions={
                service: tuple(operations)
                for service, operations in table.get("companions", {}).items()
            },
        )
        for name, table in content["packages"].items()
    ]


def _names(operations: Any) -> tuple[str, ...] | None:
    return None if operations is None else tuple(operations)


def _problems(content: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with the content of a ``services.toml``."""
    packages = content.get("packages")
    yield from (f"{key}: there is nothing by this name" for key in content if key != "packages")
    if not is_object(packages) or not packages:
        yield "has no [packages.NAME]"
        return
    for name, table in packages.items():
        place = f"[packages.{name}]"
        if not names.is_package_name(name):
            yield f"{place}: not a lower-case import name"
        if not is_object(table):
            yield f"{place}: is no table"
            continue
        yield from (f"{place}: {problem}" for problem in _package_problems(table))


def _package_problems(table: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with the table of one package."""
    known = ("services", "overlay", "serves", "operations", "companions")
    yield from (
        f"{key}: there is no such key, but {', '.join(known)}" for key in {*table} - {*known}
    )
    services: Any = table.get("services")
    if not _is_names(services):
        yield "services: has to be a list of services, as botocore calls them"
        services = []
    overlay = table.get("overlay")
    if overlay is not None and not (is_text(overlay) and overlay in overlays()):
        yield f"overlay: {overlay!r} is no folder of overlays/"
    if not isinstance(table.get("serves", False), bool):
        yield "serves: has to be true or false"
    for key in ("operations", "companions"):
        operations = table.get(key, {})
        if not is_object(operations) or not all(map(_is_names, operations.values())):
            yield f"{key}: has to be a table with a list of operations for each service"
        elif key == "operations":
            others = [service for service in operations if service not in services]
            yield from (f"operations: {service!r} is not among its services" for service in others)


def _is_names(value: object) -> bool:
    """Return whether ``value`` is a list of at least one text, each once."""
    if not is_list(value) or not value or not all(map(is_text, value)):
        return False
    return len(value) == len({*value})
