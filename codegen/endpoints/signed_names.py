"""What requests to the endpoints of a rule set are signed for, where a parameter leads to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.endpoints.language import MAX_DEPTH
from codegen.raw import JsonObject, as_object, is_list, is_object


def signed_name(rule_set: JsonObject, fixed: Mapping[str, str | bool]) -> str:
    """Return the one signing name of the endpoints that a parameter of ``fixed`` leads to.

    These stand below a condition that the parameter is true. Empty where there are none, or where
    their requests are signed for several services.
    """
    switches = {name for name, value in fixed.items() if value is True}
    found = set(_names(rule_set.get("rules"), switches, depth=0, below=False))
    return found.pop() if len(found) == 1 else ""


def _names(rules: object, switches: set[str], *, depth: int, below: bool) -> Iterator[str]:
    for rule in _objects(rules) if depth <= MAX_DEPTH else ():
        held = below or any(_is_on(each, switches) for each in _objects(rule.get("conditions")))
        if held:
            properties = as_object(as_object(rule.get("endpoint")).get("properties"))
            for scheme in _objects(properties.get("authSchemes")):
                yield str(scheme.get("signingName"))
        yield from _names(rule.get("rules"), switches, depth=depth + 1, below=held)


def _is_on(condition: JsonObject, switches: set[str]) -> bool:
    """Return whether ``condition`` is that one of ``switches`` is true."""
    arguments: Any = condition.get("argv")
    if condition.get("fn") != "booleanEquals" or not is_list(arguments):
        return False
    return True in arguments and any(as_object(each).get("ref") in switches for each in arguments)


def _objects(values: object) -> Iterator[JsonObject]:
    yield from filter(is_object, values if is_list(values) else ())
