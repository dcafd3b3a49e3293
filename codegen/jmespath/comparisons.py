"""JMESPath's comparisons and negation, compiled where Python's give the same."""

from __future__ import annotations

from codegen.jmespath.parts import BOOLEAN, Value

_COMPARATORS = {"eq": "==", "ne": "!=", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}
_IDENTITIES = {"eq": "is", "ne": "is not"}

#: Kinds that compare with each other, and how.
_FAMILIES = {
    "string": "text",
    "enum": "text",
    "integer": "number",
    "long": "number",
    "float": "number",
    "double": "number",
    "boolean": "boolean",
}
#: Kinds of which Python and JMESPath find the same values true. Not numbers: JMESPath finds 0 true.
_SAME_TRUTH = frozenset({"string", "enum", "list", "map", "boolean"})


def comparison(operator: str, left: Value, right: Value) -> Value:
    """Return the comparison of two values, compiled when they are of one family."""
    family = family_of(left)
    unknown = Value(shape=BOOLEAN)
    if left.source is None or right.source is None or family is None or family != family_of(right):
        return unknown
    symbol = _COMPARATORS[operator]
    if operator not in _IDENTITIES:
        # What is absent has no order; JMESPath then gives null.
        if family != "number" or not left.total or not right.total:
            return unknown
    elif family == "boolean":
        symbol = _IDENTITIES[operator]
    return Value(
        shape=BOOLEAN,
        source=f"{left.operand} {symbol} {right.operand}",
        total=True,
        atomic=False,
    )


def negation(value: Value) -> Value:
    """Return what is true when ``value`` is not."""
    if value.source is None or not has_same_truth(value):
        return Value(shape=BOOLEAN)
    return Value(
        shape=BOOLEAN,
        source=f"not {value.operand}",
        total=True,
        atomic=False,
    )


def family_of(value: Value) -> str | None:
    """Return what kind of comparison ``value`` can take part in."""
    return None if value.shape is None else _FAMILIES.get(value.shape.kind)


def has_same_truth(value: Value) -> bool:
    """Return whether Python finds ``value`` true exactly when JMESPath does."""
    return value.shape is not None and value.shape.kind in _SAME_TRUTH
