"""What changed for a user between two packages or models: ``python -m codegen diff OLD NEW``.

A change is breaking when code that was right for OLD, and that a type checker accepted, may no
longer be with NEW. What a call takes may be asked for less strictly, what comes back may be
promised more strictly, and there may be more of everything. So these are breaking:

- anything removed: an operation, a parameter, a member, a class, an enum value, an error (also from
  those that one operation raises: what handled the condition waits for it in vain), a paginator, a
  waiter; and anything renamed, which is a removal under the old name;
- a parameter or member that has to be given and was optional or not there; a least value or length
  that was raised;
- a member of a response that becomes optional: its annotation gains ``None``, which was not looked
  for. Of what callers only hand in, that is no break;
- a type, unless all that was given is still taken, and all that comes back is what came before. A
  string that comes back may become an enum, because an enum is a string; one that is taken may not,
  because type checkers then take the strings of the enum alone. A list that was only read and is
  now handed in, too, may be ``None`` for those who read it, which is breaking;
- a token that is no longer filled in: a repeated call may then do its work twice.

How a waiter polls, whether an error is tried again, and what is deprecated is listed and breaks
nothing. A limit that a
service checks and the client does not (a pattern, a greatest length) is documentation, which is not
compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Literal, TypeVar, get_args

from attrs import evolve, frozen

from codegen.release.surface import (
    Error,
    Member,
    Members,
    Operation,
    Paginator,
    Structure,
    Surface,
    Waiter,
)

Kind = Literal["operation", "paginator", "waiter", "structure", "enum", "error", "root", "service"]

_ItemT = TypeVar("_ItemT")

#: Types that another one takes in: an ``int`` is a ``float`` to type checkers (PEP 484).
_WIDER = {"int": "float"}


@frozen(kw_only=True)
class Change:
    """One change: ``place`` is the operation, waiter or class that it is in."""

    kind: Kind
    place: str
    what: str
    breaking: bool

    @property
    def text(self) -> str:
        """The place and what changed there, on one line."""
        line = f"{self.place}: {self.what}"
        # Names in a package under comparison are anybody's: they must not move a terminal's cursor.
        return "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)

    def __str__(self) -> str:
        return f"{'breaking' if self.breaking else 'compatible'}: {self.text}"


def compare(old: Surface, new: Surface) -> list[Change]:
    """Return what changed from ``old`` to ``new``.

    What is breaking comes first; then it goes by kind, place and text, whatever the order of the
    models. A class that is the request or the response of an operation is reported with it; what is
    in one of several services, under the name of that.
    """
    changes = [*_Comparison(old=old, new=new).changes(), *_in_services(old, new)]
    kinds = get_args(Kind)
    return sorted(changes, key=lambda c: (not c.breaking, kinds.index(c.kind), c.place, c.what))


def _in_services(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield what changed in the services of packages of several."""
    for place in old.services.keys() - new.services.keys():
        yield Change(kind="service", place=place, what="service removed", breaking=True)
    for place in new.services.keys() - old.services.keys():
        yield Change(kind="service", place=place, what="service added", breaking=False)
    for name in old.services.keys() & new.services.keys():
        for change in _Comparison(old=old.services[name], new=new.services[name]).changes():
            yield evolve(change, place=f"{name}.{change.place}")


@frozen(kw_only=True)
class _Use:
    """What callers do with a class: hand it in, read it, or both."""

    given: bool = False
    read: bool = False


_GIVEN = _Use(given=True)
_READ = _Use(read=True)

#: What was found at one place: in words, and whether it is breaking.
_Finding = tuple[str, bool]


@frozen(kw_only=True)
class _Comparison:
    """The comparison of two surfaces."""

    old: Surface
    new: Surface

    def changes(self) -> Iterator[Change]:
        """Yield all changes, in no particular order."""
        old, new = self.old, self.new
        tables: list[tuple[Kind, Iterator[tuple[str, _Finding]]]] = [
            ("operation", _each("operation", old.operations, new.operations, self._operation)),
            ("paginator", self._paginators()),
            ("waiter", _each("waiter", old.waiters, new.waiters, self._waiter)),
            ("structure", self._structures()),
            ("enum", _each("enum", old.enums, new.enums, lambda _, a, b: _enum(a, b))),
            ("error", _each("error", old.errors, new.errors, self._error)),
            ("root", (("root", finding) for finding in _sets("name", old.root, new.root))),
        ]
        for kind, findings in tables:
            for place, (what, breaking) in findings:
                yield Change(kind=kind, place=place, what=what, breaking=breaking)

    def _operation(self, _: str, old: Operation, new: Operation) -> Iterator[_Finding]:
        yield from _replaced("method", old.method, new.method)
        yield from _replaced("request class", old.request, new.request)
        yield from _replaced("response class", old.response, new.response)
        yield from _flag("deprecated", old.deprecated, new.deprecated)
        yield from self._members(
            "parameter",
            self.old.structures[old.request].members,
            self.new.structures[new.request].members,
            _GIVEN,
        )
        yield from self._members(
            "response member",
            self.old.structures[old.response].members,
            self.new.structures[new.response].members,
            _READ,
        )
        yield from _sets("raised error", old.errors, new.errors)

    def _paginators(self) -> Iterator[tuple[str, _Finding]]:
        """Yield what is different about the paginators of operations that are in both."""
        for name in self.old.operations.keys() & self.new.operations.keys():
            old, new = self.old.operations[name].paginator, self.new.operations[name].paginator
            if old is not None and new is not None:
                for finding in self._paginator(name, old, new):
                    yield name, finding
            elif old is not new:
                gone = new is None
                yield name, (f"paginator {'removed' if gone else 'added'}", gone)

    def _paginator(self, name: str, old: Paginator, new: Paginator) -> Iterator[_Finding]:
        yield from _replaced("paginator method", old.method, new.method)
        yield from self._more_parameters(
            name,
            old.parameters(self.old.structures[self.old.operations[name].request]),
            new.parameters(self.new.structures[self.new.operations[name].request]),
            what="paginator parameter",
        )
        yield from self._type("paginator item ", (old.item,), (new.item,), _READ)
        if old.items != new.items:
            was, now = ".".join(old.items), ".".join(new.items)
            yield f"paginator items are now those of {now!r}, were those of {was!r}", True

    def _waiter(self, _: str, old: Waiter, new: Waiter) -> Iterator[_Finding]:
        yield from _replaced("method", old.method, new.method)
        yield from _replaced("operation", old.operation, new.operation)
        before, after = self.old.operations[old.operation], self.new.operations[new.operation]
        yield from self._more_parameters(
            old.operation,
            old.parameters(self.old.structures[before.request]),
            new.parameters(self.new.structures[after.request]),
        )
        yield from self._type("result ", old.returns, new.returns, _READ)
        if old.delay != new.delay:
            yield f"polls every {new.delay} s by default, was {old.delay} s", False
        if old.max_attempts != new.max_attempts:
            yield f"polls {new.max_attempts} times by default, was {old.max_attempts}", False
        for condition in old.conditions - new.conditions:
            yield f"condition removed: {condition}", False
        for condition in new.conditions - old.conditions:
            yield f"condition added: {condition}", False

    def _more_parameters(
        self, operation: str, old: Members, new: Members, *, what: str = "parameter"
    ) -> Iterator[_Finding]:
        """Yield what is different about parameters, but for what the operation lists itself."""
        before, after = self.old.operations.get(operation), self.new.operations.get(operation)
        listed: set[_Finding] = set()
        if before is not None and after is not None:
            parameters = self.old.structures[before.request].members
            listed.update(
                self._members(what, parameters, self.new.structures[after.request].members, _GIVEN)
            )
        for finding in self._members(what, old, new, _GIVEN):
            if finding not in listed:
                yield finding

    def _structures(self) -> Iterator[tuple[str, _Finding]]:
        """Yield what is different about structures other than requests and responses."""
        uses = _uses(self.old)

        def different(name: str, old: Structure, new: Structure) -> Iterator[_Finding]:
            if old.union != new.union:
                yield f"is {'now' if new.union else 'no longer'} a union", True
            yield from self._members("member", old.members, new.members, uses.get(name, _READ))

        return _each("structure", _inner(self.old), _inner(self.new), different)

    def _error(self, _: str, old: Error, new: Error) -> Iterator[_Finding]:
        yield from _replaced("base class", old.base, new.base)
        yield from _replaced("code", old.code, new.code)
        yield from _flag("retryable", old.retryable, new.retryable)
        yield from _flag("a sign of throttling", old.throttling, new.throttling)
        yield from self._members("member", old.members, new.members, _READ)

    # -- members ----------------------------------------------------------------------------------

    def _members(self, what: str, old: Members, new: Members, use: _Use) -> Iterator[_Finding]:
        """Yield what is different about members; ``what`` is what they are called."""
        for name in old.keys() - new.keys():
            yield f"{what} {name} removed", True
        for name in new.keys() - old.keys():
            required = new[name].required and use.given
            yield f"{'required ' if required else ''}{what} {name} added", required
        for name in old.keys() & new.keys():
            yield from self._member(f"{what} {name} ", old[name], new[name], use)

    def _member(self, what: str, old: Member, new: Member, use: _Use) -> Iterator[_Finding]:
        flipped = old.required != new.required
        if flipped and new.required:
            yield f"{what}is now required", use.given
        elif flipped:
            yield f"{what}is now optional", use.read and new.nullable and not old.nullable
        if old.filled_in != new.filled_in:
            now = "no longer" if old.filled_in else "now"
            yield f"{what}is {now} filled in when it is not given", old.filled_in
        yield from _flag("deprecated", old.deprecated, new.deprecated, what)
        # That it may be None has been listed; and None for a parameter is not to give it.
        with_none = use.read and not flipped
        old_types, new_types = _types(old, with_none=with_none), _types(new, with_none=with_none)
        yield from self._type(what, old_types, new_types, use)
        if old.key is not None and new.key is not None and old.key != new.key:
            yield f"{what}is {new.key!r} to the converter, was {old.key!r}", True
        if use.given:
            yield from _limits(what, old.limits, new.limits)

    def _type(
        self, what: str, old: tuple[str, ...], new: tuple[str, ...], use: _Use
    ) -> Iterator[_Finding]:
        """Yield the change of a type; ``what`` is what has it."""
        if {*old} != {*new}:
            takes = self._covers(new, old) or not use.given
            gives = self._covers(old, new) or not use.read
            breaking = not (takes and gives)
            yield f"{what}is now {' | '.join(new)}, was {' | '.join(old)}", breaking

    def _covers(self, wide: Collection[str], narrow: Iterable[str]) -> bool:
        """Return whether a value of any of the types ``narrow`` has one of the types ``wide``."""
        enums = self.old.enums.keys() | self.new.enums.keys()
        return all(
            each in wide
            or _WIDER.get(each) in wide
            or (each in enums and "str" in wide)
            or "object" in wide
            for each in narrow
        )


def _each(
    kind: Kind,
    old: Mapping[str, _ItemT],
    new: Mapping[str, _ItemT],
    different: Callable[[str, _ItemT, _ItemT], Iterable[_Finding]],
) -> Iterator[tuple[str, _Finding]]:
    """Yield what was removed and added, and what is ``different`` about the others."""
    for name in old.keys() - new.keys():
        yield name, (f"{kind} removed", True)
    for name in new.keys() - old.keys():
        yield name, (f"{kind} added", False)
    for name in old.keys() & new.keys():
        for finding in different(name, old[name], new[name]):
            yield name, finding


def _enum(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[_Finding]:
    """Yield what is different about the values of an enum and their names."""
    yield from _sets("value", map(repr, old), map(repr, new))
    for value in old.keys() & new.keys():
        yield from _replaced(f"name of the value {value!r}", old[value], new[value])


def _replaced(what: str, old: str, new: str) -> Iterator[_Finding]:
    """Yield that a name is another one."""
    if old != new:
        yield f"{what} is now {new}, was {old}", True


def _sets(what: str, old: Iterable[str], new: Iterable[str]) -> Iterator[_Finding]:
    """Yield what is only in one of two sets."""
    before, after = set(old), set(new)
    for name in before - after:
        yield f"{what} {name} removed", True
    for name in after - before:
        yield f"{what} {name} added", False


def _limits(what: str, old: Mapping[str, float], new: Mapping[str, float]) -> Iterator[_Finding]:
    """Yield the least values and lengths that are different."""
    for limit in old.keys() | new.keys():
        was, now = old.get(limit), new.get(limit)
        if now is None:
            yield f"{what}has no {limit} any more, was {was}", False
        elif was is None:
            yield f"{what}has now a {limit} of {now}", True
        elif was != now:
            yield f"{what}has now a {limit} of {now}, was {was}", now > was


def _flag(what: str, old: bool, new: bool, of: str = "") -> Iterator[_Finding]:
    """Yield that something is, or is no longer, ``what`` the model calls it; breaks nothing."""
    if old != new:
        yield f"{of}is {'now' if new else 'no longer'} {what}", False


def _types(member: Member, *, with_none: bool) -> tuple[str, ...]:
    """Return the types that a member may have."""
    return (member.type, "None") if with_none and member.nullable else (member.type,)


def _inner(surface: Surface) -> dict[str, Structure]:
    """Return the structures that are no operation's request or response."""
    tops = {
        name
        for operation in surface.operations.values()
        for name in (operation.request, operation.response)
    }
    return {name: each for name, each in surface.structures.items() if name not in tops}


def _uses(surface: Surface) -> dict[str, _Use]:
    """Return what callers do with each structure."""
    operations = surface.operations.values()
    given = _reached(surface, [surface.structures[each.request].members for each in operations])
    read = _reached(
        surface,
        [
            *(surface.structures[each.response].members for each in operations),
            *(error.members for error in surface.errors.values()),
        ],
    )
    return {name: _Use(given=name in given, read=name in read) for name in given | read}


def _reached(surface: Surface, roots: Iterable[Members]) -> set[str]:
    """Return the names of the structures that the types of ``roots`` lead to."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        for member in waiting.pop().values():
            names = {*re.findall(r"\w+", member.type)}
            for name in (names & surface.structures.keys()) - found:
                found.add(name)
                waiting.append(surface.structures[name].members)
    return found
