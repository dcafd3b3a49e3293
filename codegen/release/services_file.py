"""``services.toml``, at the root of the generator's repository: what is emitted.

It has a table for each package, and one for what all packages have::

    [companions]                               # what every package calls of other services
    SERVICE = ["Operation"]

    [overlays]                                 # of packages that nothing below is said of:
    SERVICE = "FOLDER"                         # of overlays/: hand-written parts of them

    [packages.NAME]
    services = ["SERVICE"]                     # as botocore calls them
    overlay = "FOLDER"                         # of overlays/: hand-written parts of this package
    serves = true                              # with the code that answers requests, too
    operations = { SERVICE = ["Operation"] }   # those and no others
    companions = { SERVICE = ["Operation"] }   # what this package calls beside that
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from codegen.handwritten import overlays
from codegen.problems import CodegenError
from codegen.python import names
from codegen.raw import is_list, is_object, is_text
from codegen.release.plans import SERVICES_FILE, Known, Operations, Part, Plan


def read_services(path: Path = SERVICES_FILE) -> Known:
    """Return what a ``services.toml`` says.

    Raises :class:`CodegenError` with everything that is wrong with it.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CodegenError(f"{path}: cannot be read: {error}") from error
    problems = [f"{path}: {problem}" for problem in _problems(content)]
    if problems:
        raise CodegenError("\n".join(problems))
    companions = _operations(content.get("companions", {}))
    plans = [
        _plan(name, table, companions, f"{path.name}, {name}")
        for name, table in content["packages"].items()
    ]
    return Known(
        plans=tuple(plans), companions=companions, overlays=dict(content.get("overlays", {}))
    )


def _plan(name: str, table: Mapping[str, Any], companions: Operations, origin: str) -> Plan:
    """Return the plan in the table of the package ``name``."""
    operations = _operations(table.get("operations", {}))
    more = _operations(table.get("companions", {}))
    return Plan(
        package=name,
        parts=tuple(
            Part(service=service, operations=operations.get(service), origin=origin)
            for service in table["services"]
        ),
        overlay=table.get("overlay"),
        serves=table.get("serves", False),
        companions={
            # Each once, in the order in which they are listed.
            service: tuple(dict.fromkeys((*companions.get(service, ()), *more.get(service, ()))))
            for service in {**companions, **more}
        },
    )


def _operations(table: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return the operations of a table, by service."""
    return {service: tuple(operations) for service, operations in table.items()}


def _problems(content: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with the content of a ``services.toml``."""
    packages = content.get("packages")
    known = ("packages", "companions", "overlays")
    yield from (f"{key}: there is nothing by this name" for key in content if key not in known)
    yield from _operations_problems("companions", content)
    yield from _overlays_problems(content.get("overlays", {}))
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
        yield "services: has to be a list of services, each once, as botocore calls them"
        services = []
    overlay = table.get("overlay")
    if overlay is not None and not _is_overlay(overlay):
        yield f"overlay: {overlay!r} is no folder of overlays/"
    if not isinstance(table.get("serves", False), bool):
        yield "serves: has to be true or false"
    yield from _operations_problems("companions", table)
    yield from _operations_problems("operations", table)
    operations = table.get("operations")
    others = [each for each in operations if each not in services] if is_object(operations) else []
    yield from (f"operations: {service!r} is not among its services" for service in others)


def _overlays_problems(table: object) -> Iterator[str]:
    """Yield what is wrong with the overlays of services."""
    if not is_object(table):
        yield "overlays: has to be a table with a folder of overlays/ for each service"
        return
    for service, overlay in table.items():
        if not _is_overlay(overlay):
            yield f"overlays: {service}: {overlay!r} is no folder of overlays/"


def _is_overlay(value: object) -> bool:
    return is_text(value) and value in overlays()


def _operations_problems(key: str, table: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with the operations by service that ``table`` has as ``key``."""
    operations = table.get(key, {})
    if not is_object(operations) or not all(map(_is_names, operations.values())):
        yield f"{key}: has to be a table with a list of operations for each service"


def _is_names(value: object) -> bool:
    """Return whether ``value`` is a list of at least one text, each once."""
    if not is_list(value) or not value or not all(map(is_text, value)):
        return False
    return len(value) == len({*value})
