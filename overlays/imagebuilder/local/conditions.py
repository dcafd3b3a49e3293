"""What a workflow's document refers to at run time: variables, and the conditions of steps.

``$.stepOutputs.Launch.instanceId`` names what an earlier step has found; the nodes behind ``$.``
are ``parameters``, ``stepOutputs``, ``workflowOutputs`` and ``imagebuilder`` (User Guide, "Use
dynamic variables in your workflow document"). A condition stands under a step's ``if`` (User Guide,
"Create a YAML workflow document").
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

from .guards import is_list, is_mapping

_INSIDE = re.compile(r"\{\{\s*(\$\.[^{}]*?)\s*\}\}")
#: No list has as many items as more digits say, and Python reads no number of 5,000.
_INDEX = re.compile(r"(.+)\[([0-9]{1,9})\]")


def _both(kind: type | tuple[type, ...], holds: Callable[[Any, Any], bool]) -> Any:
    """Return a comparison of a value with what it is held against, both of a kind."""

    def is_of_kind(value: object) -> bool:
        # To Python a boolean is a number, too.
        return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))

    def compare(value: object, against: object) -> bool:
        return is_of_kind(value) and is_of_kind(against) and holds(value, against)

    return compare


_NUMBER = (int, float)
_COMPARISONS: Mapping[str, Callable[[object, object], bool]] = {
    "booleanEquals": _both(bool, operator.eq),
    "numberEquals": _both(_NUMBER, operator.eq),
    "numberGreaterThan": _both(_NUMBER, operator.gt),
    "numberGreaterThanEquals": _both(_NUMBER, operator.ge),
    "numberLessThan": _both(_NUMBER, operator.lt),
    "numberLessThanEquals": _both(_NUMBER, operator.le),
    "stringEquals": _both(str, operator.eq),
}
_JOINED: Mapping[str, Callable[[Any], bool]] = {"and": all, "or": any}


def value_of(text: object, variables: Mapping[str, Any]) -> Any:
    """Return what a path leads to; what is no path is itself, what leads nowhere ``None``."""
    if not (isinstance(text, str) and text.startswith("$.")):
        return text
    value: Any = variables
    for node in text[2:].split("."):
        index = _INDEX.fullmatch(node)
        name = node if index is None else index[1]
        value = value.get(name) if is_mapping(value) else None
        if index is not None:
            at = int(index[2])
            value = value[at] if is_list(value) and at < len(value) else None
    return value


def resolved(inputs: Mapping[str, Any], variables: Mapping[str, Any]) -> dict[str, Any]:
    """Return a step's inputs with what their variables mean; one that means nothing stays.

    A name that ends with ``.$`` has a path as its value; ``{{ $.path }}`` can stand within texts.
    """
    found: dict[str, Any] = {}
    for name, value in inputs.items():
        meant = value_of(value, variables) if name.endswith(".$") else None
        if meant is None:
            found[name] = _within(value, variables)
        else:
            found[name.removesuffix(".$")] = meant
    return found


def _within(value: Any, variables: Mapping[str, Any]) -> Any:
    if is_mapping(value):
        return resolved(value, variables)
    if is_list(value):
        return [_within(item, variables) for item in value]
    if not isinstance(value, str):
        return value

    def meant(match: re.Match[str]) -> str:
        found = value_of(match[1], variables)
        if found is None:
            return match[0]
        return found if isinstance(found, str) else json.dumps(found)

    return _INSIDE.sub(meant, value)


def holds(condition: Mapping[str, Any], variables: Mapping[str, Any]) -> bool:
    """Return whether a condition without a :func:`problem_of` holds.

    A comparison with a variable that means nothing, or something of another type, does not.
    """
    ((word, inner),) = ((name, value) for name, value in condition.items() if name != "value")
    if word in _JOINED:
        return _JOINED[word](holds(each, variables) for each in inner)
    if word == "not":
        return not holds(inner, variables)
    against = value_of(inner, variables)
    return _COMPARISONS[word](value_of(condition["value"], variables), against)


def problem_of(condition: object) -> str | None:
    """Return what is wrong with the condition of a step, ``None`` for one that can be met."""
    if not is_mapping(condition):
        return f"{condition!r} is no condition"
    words = [name for name in condition if name != "value"]
    known = [*_JOINED, "not", *_COMPARISONS]
    if len(words) != 1 or words[0] not in known:
        return f"a condition has exactly one of {', '.join(known)}, not {words or 'none of them'}"
    word = words[0]
    if (word in _COMPARISONS) != ("value" in condition):
        return f"{word} {'needs' if word in _COMPARISONS else 'has no'} 'value'"
    if word in _COMPARISONS:
        return None
    inner = condition[word]
    if word == "not":
        return problem_of(inner)
    if not is_list(inner) or not inner:
        return f"{word} has a list of conditions"
    return next((problem for each in inner if (problem := problem_of(each)) is not None), None)
