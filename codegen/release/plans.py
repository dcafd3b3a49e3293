"""What is to be emitted: packages, the services in them, and which operations of these.

A plan is made from the command line, and from ``services.toml``
(:mod:`codegen.release.services_file`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import evolve, field, frozen

from codegen.model import sources
from codegen.problems import CodegenError
from codegen.protocols import PROTOCOLS
from codegen.release.manifest import ALL

#: At the root of the generator's repository.
SERVICES_FILE = Path(__file__).resolve().parents[2] / "services.toml"

#: The operations that somebody asked for: names, all there are, or nothing was said.
Asked: TypeAlias = tuple[str, ...] | Literal["all"] | None
#: Operations by service.
Operations: TypeAlias = Mapping[str, tuple[str, ...]]


@frozen(kw_only=True)
class Part:
    """One service of a package: its name, and the file of its model where botocore's is not meant.

    ``origin`` says where the ``operations`` were asked for; ``protocol`` is the one to speak, where
    one was.
    """

    service: str
    model: Path | None = None
    operations: Asked = None
    origin: str = "--operations"
    protocol: str | None = None

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


@frozen(kw_only=True)
class Known:
    """What ``services.toml`` says: plans, and the companions of every package there is.

    ``overlays`` are those of services, for packages of them alone.
    """

    plans: tuple[Plan, ...]
    overlays: Mapping[str, str] = field(factory=lambda: {})
    companions: Operations = field(factory=lambda: {})


# -- the command line -----------------------------------------------------------------------------


def plans_for(
    services: Sequence[str],
    *,
    model: Path | None,
    package: str | None,
    operations: Iterable[str],
    known: Known,
    protocol: str | None = None,
) -> list[Plan]:
    """Return what a command line asks for; ``known`` is what ``services.toml`` says.

    ``operations`` are the texts behind each ``--operations``.
    """
    if protocol is not None and protocol not in PROTOCOLS:
        there_are = ", ".join(sorted(PROTOCOLS))
        raise CodegenError(f"--protocol {protocol!r}: there is no such protocol, but {there_are}")
    wanted = list(dict.fromkeys(services))
    if model is not None:
        if services:
            raise CodegenError("give either a service or --model, not both")
        named = Part(service=sources.from_file(model).service, model=model)
        plans = [_planned([named], package, known)]
    elif not services:
        plans = _chosen(known.plans, package)
    elif package is not None:
        plans = [_planned([Part(service=each) for each in wanted], package, known)]
    else:
        plans = [_planned([Part(service=each)], None, known) for each in wanted]
    asked = [part.service for plan in plans for part in plan.parts if part.model is None]
    sources.refuse_unknown(dict.fromkeys(asked))
    narrowed = _narrowed(plans, _listed(operations))
    return narrowed if protocol is None else [_speaking(plan, protocol) for plan in narrowed]


def _speaking(plan: Plan, protocol: str) -> Plan:
    """Return ``plan`` with ``protocol`` for all of its services."""
    return evolve(plan, parts=tuple(evolve(part, protocol=protocol) for part in plan.parts))


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


def _planned(parts: Sequence[Part], package: str | None, known: Known) -> Plan:
    """Return the plan for a package of ``parts``.

    It has what ``services.toml`` says of a package of the same services, but for its name.
    """
    overlay = known.overlays.get(parts[0].service) if len(parts) == 1 else None
    asked = Plan(package=package, parts=tuple(parts), companions=known.companions, overlay=overlay)
    for plan in known.plans:
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
    problems = [
        f"--operations {service}:...: {service!r} is not among the services {', '.join(services)}"
        for service in listed
        if service is not None and service not in services
    ]
    if None in listed and len(services) > 1:
        problems.append(
            "--operations has to say of which service, as in SERVICE:Operation,Operation;"
            f" there are {', '.join(services)}"
        )
    if problems:
        raise CodegenError("\n".join(problems))
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
