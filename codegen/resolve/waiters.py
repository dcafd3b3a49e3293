"""Waiters: which outcomes of an operation end a wait (``waiters-2.json``)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import get_args

from codegen.model import Acceptor, Matcher, Operation, Waiter, WaiterState
from codegen.problems import Problems
from codegen.raw import JsonObject, as_object, as_text, is_object
from codegen.resolve.members import python_names

_STATES: tuple[WaiterState, ...] = get_args(WaiterState)
_MATCHERS: tuple[Matcher, ...] = get_args(Matcher)
#: What the matchers that look at the whole outcome may expect, and its name.
_EXPECTED: Mapping[Matcher, tuple[frozenset[type], str]] = {
    "status": (frozenset({int}), "HTTP status"),
    "error": (frozenset({str, bool}), "error code"),
}


def resolve_waiters(
    content: JsonObject,
    operations: Iterable[Operation],
    known: Collection[str],
    problems: Problems,
) -> list[Waiter]:
    """Return the waiters of ``operations``, which are emitted.

    ``content`` is the whole file, ``known`` are the names of all operations of the model.
    """
    raw_waiters = problems.section(content, "waiters")
    by_name = {operation.name: operation for operation in operations}
    named = python_names(raw_waiters, problems, place="waiter")
    waiters: list[Waiter] = []
    for name, raw in raw_waiters.items():
        polled = str(as_object(raw).get("operation"))
        if polled in by_name:
            try:
                waiters.append(_waiter(name, raw, named[name], by_name[polled]))
            except (ValueError, KeyError, OverflowError, TypeError) as error:
                problems.note(f"waiter {name}", str(error))
        elif polled not in known:
            problems.note(f"waiter {name}", f"there is no operation {polled!r}")
    return waiters


def _waiter(name: str, raw: JsonObject, python_name: str, operation: Operation) -> Waiter:
    """Return one waiter; raises ``ValueError`` and the like for what does not fit."""
    return Waiter(
        name=name,
        python_name=python_name,
        documentation=as_text(raw.get("description")),
        operation=operation,
        delay=int(raw["delay"]),
        max_attempts=int(raw["maxAttempts"]),
        acceptors=tuple(map(acceptor, raw["acceptors"])),
    )


def acceptor(raw: object) -> Acceptor:
    """Return one acceptor.

    :raises ValueError: an unknown state or matcher, or something to expect that the matcher cannot
        meet. Whether an argument fits the response is seen when it is compiled.
    """
    if not is_object(raw):
        raise ValueError(f"{raw!r} is not an acceptor")
    state, matcher, expected = raw.get("state"), raw.get("matcher"), raw.get("expected")
    if state not in _STATES:
        raise ValueError(f"{state!r} is not one of the states {', '.join(_STATES)}")
    if matcher not in _MATCHERS:
        raise ValueError(f"{matcher!r} is not a matcher, these are: {', '.join(_MATCHERS)}")
    if matcher in _EXPECTED:
        types, what = _EXPECTED[matcher]
        if type(expected) not in types:
            raise ValueError(f"the matcher {matcher!r} expects {expected!r}, which is no {what}")
        return Acceptor(state=state, matcher=matcher, expected=expected)
    argument = raw.get("argument")
    if not isinstance(expected, str | int | None):
        raise ValueError(f"the matcher {matcher!r} expects {expected!r}, not a plain value")
    if not isinstance(argument, str):
        raise ValueError(f"the matcher {matcher!r} needs an argument, a JMESPath expression")
    return Acceptor(state=state, matcher=matcher, expected=expected, argument=argument)
