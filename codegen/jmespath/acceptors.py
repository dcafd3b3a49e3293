"""The acceptors of waiters: which outcome of an operation ends the wait, and how."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from codegen.jmespath.comparisons import comparison, negation
from codegen.jmespath.parts import BOOLEAN, literal_value
from codegen.jmespath.paths import PathCode, compile_path, search
from codegen.jmespath.trees import value_of
from codegen.model import Shape
from codegen.python.source import literal

#: What the response is called in the function of an acceptor.
_RESPONSE = "response"

_STATES = ("success", "failure", "retry")
#: The matchers that look at the whole outcome: the function, what they may expect, and its name.
_OUTCOME_MATCHERS: Mapping[str, tuple[str, frozenset[type], str]] = {
    "status": ("on_status", frozenset({int}), "HTTP status"),
    "error": ("on_error", frozenset({str, bool}), "error code"),
}
#: The matchers that look into a response: the function for lists, and how it reads.
_PATH_MATCHERS: Mapping[str, tuple[str | None, str]] = {
    "path": (None, "is"),
    "pathAll": ("all_are", "has nothing but"),
    "pathAny": ("any_is", "has"),
}


@frozen(kw_only=True)
class AcceptorCode:
    """The match of an acceptor as source: an expression that gives a function of an outcome.

    ``runtime_names`` are what it needs of ``runtime/waiting.py`` and ``runtime/jmespaths.py``.
    ``matches_error`` says whether an error of the service can match.
    """

    source: str
    compiled: bool
    runtime_names: tuple[str, ...]
    explanation: str
    matches_error: bool


def compile_acceptor(acceptor: Mapping[str, Any], shape: Shape) -> AcceptorCode:
    """Return the match of a waiter's ``acceptor`` on the outcomes of an operation.

    ``acceptor`` is as in ``waiters-2.json``, ``shape`` is the operation's output.

    :raises ValueError: an unknown state or matcher, something to expect that the matcher cannot
        meet, or a path that :func:`compile_path` refuses.
    """
    matcher, expected = str(acceptor.get("matcher")), acceptor.get("expected")
    if acceptor.get("state") not in _STATES:
        raise ValueError(f"{acceptor.get('state')!r} is not one of the states {', '.join(_STATES)}")
    if matcher in _OUTCOME_MATCHERS:
        return _outcome_acceptor(matcher, expected)
    if matcher not in _PATH_MATCHERS:
        known = ", ".join([*_PATH_MATCHERS, *_OUTCOME_MATCHERS])
        raise ValueError(f"{matcher!r} is not a matcher, these are: {known}")
    if not isinstance(expected, str | int | None):
        raise ValueError(f"the matcher {matcher!r} expects {expected!r}, not a plain value")
    return _path_acceptor(matcher, acceptor.get("argument"), expected, shape)


def _outcome_acceptor(matcher: str, expected: object) -> AcceptorCode:
    """Return the match of an acceptor that looks at the whole outcome."""
    function, types, what = _OUTCOME_MATCHERS[matcher]
    if type(expected) not in types:
        raise ValueError(f"the matcher {matcher!r} expects {expected!r}, which is no {what}")
    return AcceptorCode(
        source=f"{function}({literal(expected)})",
        compiled=True,
        runtime_names=(function,),
        explanation=_outcome_explanation(what, expected),
        matches_error=expected is not False,
    )


def _outcome_explanation(what: str, expected: object) -> str:
    """Return what it means that an outcome is ``expected``."""
    if isinstance(expected, bool):
        return "there is an error" if expected else "there is no error"
    return f"the {what} is {expected!r}"


def _path_acceptor(matcher: str, argument: object, expected: object, shape: Shape) -> AcceptorCode:
    """Return the match of an acceptor that looks into the response."""
    if not isinstance(argument, str):
        raise ValueError(f"the matcher {matcher!r} needs an argument, a JMESPath expression")
    function, verb = _PATH_MATCHERS[matcher]
    if function is None:
        test = _equality(argument, expected, shape)
    else:
        path = compile_path(argument, shape, _RESPONSE)
        test = evolve(
            path,
            source=f"{function}({path.source}, {literal(expected)})",
            runtime_names=(*path.runtime_names, function),
        )
    return AcceptorCode(
        source=f"on_response(lambda {_RESPONSE}: {test.source})",
        compiled=test.compiled,
        runtime_names=tuple(sorted((*test.runtime_names, "on_response"))),
        explanation=f"{argument} {verb} {expected!r}",
        matches_error=False,
    )


def _equality(expression: str, expected: object, shape: Shape) -> PathCode:
    """Return the test that what ``expression`` gives is ``expected``."""
    value = value_of(expression, shape, _RESPONSE)
    if value.total and value.shape is BOOLEAN and isinstance(expected, bool):
        # A comparison says itself whether it holds.
        test = value if expected else negation(value)
    else:
        test = comparison("eq", value, literal_value(expected))
    if test.source is not None:
        names = tuple(test.names)
        return PathCode(source=test.source, compiled=True, runtime_names=names, shape=BOOLEAN)
    found = search(expression, _RESPONSE)
    operator = "is" if expected is None or isinstance(expected, bool) else "=="
    return evolve(found, source=f"{found.source} {operator} {literal(expected)}")
