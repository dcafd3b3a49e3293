"""The API report of a package: what users see of it, a fact a line, to be reviewed in a diff.

It is written when a package is generated (:func:`written`), and read where two are compared
(:func:`read`). A line can be understood without the lines around it (:mod:`codegen.release.facts`).
Lines are in the order of kinds and names, whatever the order of the model.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from attrs import define, evolve, field

from codegen.problems import CodegenError
from codegen.release.facts import Fact, parsed, quoted, unquoted
from codegen.release.surface import (
    Error,
    Member,
    Members,
    Operation,
    Paginator,
    Structure,
    Surface,
    Waiter,
    several,
)

#: The file in a package.
REPORT = "_api.txt"

_NONE = " | None"
_Value = str | float | None
_ThingT = TypeVar("_ThingT")
_CALL = re.compile(r"(?P<method>\w+)\((?P<takes>\w*)\) -> (?P<returns>.+)\Z")


# -- writing --------------------------------------------------------------------------------------


def written(surface: Surface, *, header: Iterable[str] = ()) -> str:
    """Return the report of ``surface``, under the lines of ``header`` as comments."""
    lines = [*(f"# {line}".rstrip() for line in header), *map(str, _facts(surface))]
    return "".join(f"{line}\n" for line in lines)


def _facts(surface: Surface) -> Iterator[Fact]:
    """Yield all that there is to say, in order."""
    for name, values in sorted(surface.enums.items()):
        yield Fact(kind="enum", name=name)
        for value, member in sorted(values.items(), key=lambda item: item[1]):
            yield Fact(kind="enum", name=name, part=member, value=quoted(value))
    for name, error in sorted(surface.errors.items()):
        traits = {"code": error.code} | _flags(
            retryable=error.retryable, throttling=error.throttling
        )
        yield Fact(kind="error", name=name, value=error.base, traits=traits)
        yield from _member_facts("error", name, error.members)
    for name, operation in sorted(surface.operations.items()):
        yield from _operation_facts(name, operation)
    for name in sorted(surface.root):
        yield Fact(kind="root", name=name)
    for name in sorted(surface.services):
        yield Fact(kind="service", name=name)
    for name, structure in sorted(surface.structures.items()):
        yield Fact(kind="structure", name=name, traits=_flags(union=structure.union))
        yield from _member_facts("structure", name, structure.members)
    for name, waiter in sorted(surface.waiters.items()):
        yield from _waiter_facts(name, waiter)


def _operation_facts(name: str, operation: Operation) -> Iterator[Fact]:
    yield Fact(
        kind="operation",
        name=name,
        value=f"{operation.method}({operation.request}) -> {operation.response}",
        traits=_flags(deprecated=operation.deprecated),
    )
    paginator = operation.paginator
    if paginator is not None:
        traits = {"items": ".".join(paginator.items), "tokens": " ".join(sorted(paginator.tokens))}
        if paginator.page_size is not None:
            traits["page size"] = paginator.page_size
        value = f"{paginator.method}() -> {paginator.item}"
        yield Fact(kind="paginator", name=name, value=value, traits=traits)
    for error in sorted(operation.errors):
        yield Fact(kind="raises", name=name, value=error)


def _waiter_facts(name: str, waiter: Waiter) -> Iterator[Fact]:
    yield Fact(
        kind="waiter",
        name=name,
        value=f"{waiter.method}({waiter.operation}) -> {' | '.join(waiter.returns)}",
        traits={"delay": waiter.delay, "attempts": waiter.max_attempts},
    )
    for condition in sorted(waiter.conditions):
        yield Fact(kind="until", name=name, value=quoted(condition))


def _member_facts(kind: str, name: str, members: Members) -> Iterator[Fact]:
    for attribute, member in sorted(members.items()):
        traits: dict[str, _Value] = {} if member.key is None else {"key": member.key}
        traits |= {"empty when absent": None} if member.empty else {}
        traits |= {"filled in": None} if member.filled_in else {}
        traits |= dict(sorted(member.limits.items())) | _flags(deprecated=member.deprecated)
        value = f"{member.type}{_NONE if member.nullable else ''}"
        yield Fact(kind=kind, name=name, part=attribute, value=value, traits=traits)


def _flags(**flags: bool) -> dict[str, _Value]:
    """Return a trait for each flag that is set."""
    return {name: None for name, is_set in flags.items() if is_set}


# -- reading --------------------------------------------------------------------------------------


def read(text: str, place: object) -> Surface:
    """Return what the report ``text`` says; errors name ``place``, where it stands.

    Of the services in a package of several it has the names: each has a report of its own.
    Raises :class:`CodegenError` for what is not the report of a whole package.
    """
    reader = _Reader()
    for number, line in enumerate(text.split("\n"), start=1):
        if line and not line.startswith("#"):
            try:
                reader.take(parsed(line))
            except ValueError as error:
                raise CodegenError(f"{place}: line {number}: {error}") from error
    try:
        return reader.surface()
    except ValueError as error:
        raise CodegenError(f"{place}: {error}") from error


@define(eq=False)
class _Reader:
    """The reading of one report: what was read so far, by name."""

    enums: dict[str, dict[str, str]] = field(factory=lambda: {}, init=False)
    errors: dict[str, Error] = field(factory=lambda: {}, init=False)
    members: dict[tuple[str, str], dict[str, Member]] = field(factory=lambda: {}, init=False)
    operations: dict[str, Operation] = field(factory=lambda: {}, init=False)
    root: set[str] = field(factory=lambda: set[str](), init=False)
    services: dict[str, Surface] = field(factory=lambda: {}, init=False)
    structures: dict[str, Structure] = field(factory=lambda: {}, init=False)
    waiters: dict[str, Waiter] = field(factory=lambda: {}, init=False)

    def take(self, fact: Fact) -> None:
        """Take one line; raises ``ValueError`` when it says nothing that is known."""
        traits = _Traits(fact)
        if fact.part is None:
            self._take_thing(fact, traits)
        elif fact.kind == "enum":
            _of(self.enums, fact)[unquoted(_value(fact))] = fact.part
        elif fact.kind in ("error", "structure"):
            members = self.members.setdefault((fact.kind, fact.name), {})
            members[fact.part] = _member(fact, traits)
        else:
            raise ValueError(f"{fact.kind} has no parts")
        traits.check_all_taken()

    def _take_thing(self, fact: Fact, traits: _Traits) -> None:
        """Take a line that is about a thing as a whole."""
        match fact.kind:
            case "enum":
                self.enums[fact.name] = {}
            case "error":
                self.errors[fact.name] = Error(
                    base=_value(fact),
                    code=traits.text("code"),
                    retryable=traits.flag("retryable"),
                    throttling=traits.flag("throttling"),
                )
            case "operation" | "waiter" | "paginator":
                self._take_method(fact, traits)
            case "raises":
                operation = _of(self.operations, fact)
                errors = operation.errors | {_value(fact)}
                self.operations[fact.name] = evolve(operation, errors=errors)
            case "root":
                self.root.add(fact.name)
            case "service":
                self.services[fact.name] = several({})
            case "structure":
                self.structures[fact.name] = Structure(members={}, union=traits.flag("union"))
            case "until":
                waiter = _of(self.waiters, fact)
                conditions = waiter.conditions | {unquoted(_value(fact))}
                self.waiters[fact.name] = evolve(waiter, conditions=conditions)
            case _:
                raise ValueError(f"{fact.kind!r} is no kind of fact that this generator knows")

    def _take_method(self, fact: Fact, traits: _Traits) -> None:
        """Take a line with a method."""
        call = _CALL.match(_value(fact))
        if call is None:
            raise ValueError(f"{fact.value!r} is not a method")
        method, takes, returns = call["method"], call["takes"], call["returns"]
        if fact.kind == "operation":
            self.operations[fact.name] = Operation(
                method=method,
                request=takes,
                response=returns,
                deprecated=traits.flag("deprecated"),
            )
        elif fact.kind == "waiter":
            self.waiters[fact.name] = Waiter(
                method=method,
                operation=takes,
                returns=tuple(returns.split(" | ")),
                delay=traits.number("delay"),
                max_attempts=traits.number("attempts"),
            )
        else:
            paginator = Paginator(
                method=method,
                item=returns,
                items=tuple(filter(None, traits.text("items").split("."))),
                tokens=frozenset(traits.text("tokens").split()),
                page_size=traits.text_if_there("page size"),
            )
            operation = _of(self.operations, fact)
            self.operations[fact.name] = evolve(operation, paginator=paginator)

    def surface(self) -> Surface:
        """Return what was read; raises ``ValueError`` when some of it is missing."""
        for name, operation in self.operations.items():
            for structure in (operation.request, operation.response):
                if structure not in self.structures:
                    raise ValueError(f"{structure}, of the operation {name}, is missing")
        for name, waiter in self.waiters.items():
            if waiter.operation not in self.operations:
                raise ValueError(f"{waiter.operation}, which the waiter {name} polls, is missing")
        known = {("error", name) for name in self.errors}
        known |= {("structure", name) for name in self.structures}
        for kind, name in sorted(self.members.keys() - known):
            raise ValueError(f"the {kind} {name} is missing, but not its members")
        return Surface(
            operations=self.operations,
            structures={
                name: evolve(each, members=self.members.get(("structure", name), {}))
                for name, each in self.structures.items()
            },
            enums=self.enums,
            errors={
                name: evolve(each, members=self.members.get(("error", name), {}))
                for name, each in self.errors.items()
            },
            waiters=self.waiters,
            root=frozenset(self.root),
            services=self.services,
        )


def _member(fact: Fact, traits: _Traits) -> Member:
    """Return the member that a line is about."""
    value = _value(fact)
    empty = traits.flag("empty when absent")
    return Member(
        type=value.removesuffix(_NONE),
        required=not value.endswith(_NONE) and not empty,
        key=traits.text_if_there("key"),
        empty=empty,
        filled_in=traits.flag("filled in"),
        deprecated=traits.flag("deprecated"),
        limits=traits.numbers("least "),
    )


def _value(fact: Fact) -> str:
    """Return the value of a fact that has to have one."""
    if fact.value is None:
        raise ValueError(f"{fact} lacks a value")
    return fact.value


def _of(things: Mapping[str, _ThingT], fact: Fact) -> _ThingT:
    """Return the thing that a fact is about, which was reported before."""
    if fact.name not in things:
        raise ValueError(f"{fact.name}, which this is about, is missing before it")
    return things[fact.name]


class _Traits:
    """The traits of a fact, of which none may be left over."""

    def __init__(self, fact: Fact) -> None:
        self._fact = fact
        self._left = dict(fact.traits)

    def flag(self, name: str) -> bool:
        """Return whether there is the trait ``name``, which has no value."""
        found = name in self._left
        if self._left.pop(name, None) is not None:
            raise ValueError(f"{self._fact} has a value for {name}, which has none")
        return found

    def text_if_there(self, name: str) -> str | None:
        """Return the text of a trait, ``None`` when there is no such trait."""
        return self.text(name) if name in self._left else None

    def text(self, name: str) -> str:
        """Return the text of a trait; raises ``ValueError`` when there is none."""
        found = self._left.pop(name, None)
        if not isinstance(found, str):
            raise ValueError(f"{self._fact} lacks {name}, which is a text")
        return found

    def number(self, name: str) -> float:
        """Return the number of a trait; raises ``ValueError`` when there is none."""
        found = self._left.pop(name, None)
        if not isinstance(found, int | float):
            raise ValueError(f"{self._fact} lacks {name}, which is a number")
        return found

    def numbers(self, beginning: str) -> dict[str, float]:
        """Return the numbers of the traits whose names begin so."""
        return {name: self.number(name) for name in [*self._left] if name.startswith(beginning)}

    def check_all_taken(self) -> None:
        """Raise ``ValueError`` for traits that nobody asked for."""
        if self._left:
            raise ValueError(f"{', '.join(self._left)}: no trait that this generator knows")
