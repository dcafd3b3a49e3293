"""Waiters: which answers of an operation end a wait (``waiters-2.json``)."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from codegen.jmespath import compile_acceptor
from codegen.model import Acceptor, Operation, Structure, Waiter
from codegen.problems import Problems
from codegen.raw import JsonObject, as_object, as_text, is_object
from codegen.resolve.members import python_names


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
    """Return one waiter; raises ``ValueError`` and the like for what cannot be compiled."""
    acceptors = [_acceptor(acceptor, operation.output) for acceptor in raw["acceptors"]]
    return Waiter(
        name=name,
        python_name=python_name,
        documentation=as_text(raw.get("description")),
        operation=operation,
        delay=int(raw["delay"]),
        max_attempts=int(raw["maxAttempts"]),
        acceptors=tuple(acceptors),
    )


def _acceptor(raw: object, output: Structure) -> Acceptor:
    """Return one acceptor; raises ``ValueError`` for what cannot be compiled."""
    if not is_object(raw):
        raise ValueError(f"{raw!r} is not an acceptor")
    code = compile_acceptor(raw, output)
    return Acceptor(
        state=raw["state"],
        source=code.source,
        explanation=code.explanation,
        matches_error=code.matches_error,
    )
