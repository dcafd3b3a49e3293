"""From the syntax tree of an expression to a value: one method for each kind of node."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import jmespath
from attrs import evolve
from jmespath.exceptions import JMESPathError
from jmespath.functions import Functions

from codegen.jmespath.comparisons import comparison, family_of, has_same_truth, negation
from codegen.jmespath.parts import (
    COUNT,
    UNKNOWN,
    DoesNotFitError,
    Value,
    element_of,
    list_of,
    literal_value,
)
from codegen.model import List, Map, Shape, Structure

_Node: TypeAlias = Mapping[str, Any]


#: What the value that an expression is applied to is called in the source.
RESPONSE = "response"


def value_of(expression: str, shape: Shape, root_name: str = RESPONSE) -> Value:
    """Return the value of ``expression`` on a value of ``shape``, which ``root_name`` is."""
    try:
        tree: _Node = jmespath.compile(expression).parsed
        root = Value(shape=shape, source=root_name, chain=True, total=True, attributes=())
        return _TreeCompiler().visit(tree, root)
    except JMESPathError as error:
        raise ValueError(f"{expression!r} is not JMESPath: {error}") from error
    except RecursionError as error:
        raise ValueError("the JMESPath expression is nested too deeply") from error
    except DoesNotFitError as error:
        raise ValueError(f"{expression!r} does not fit: {error}") from error


class _TreeCompiler:
    """Walks the syntax tree of ``jmespath.parser``; every method takes a node and what it is on."""

    def __init__(self) -> None:
        self._variables = 0

    def visit(self, node: _Node, value: Value) -> Value:
        """Return what ``node`` gives on ``value``."""
        visit = _VISITORS.get(node["type"], _TreeCompiler.other)
        return visit(self, node, value)

    def field(self, node: _Node, value: Value) -> Value:
        name = node["value"]
        if value.shape is None:
            return UNKNOWN
        if isinstance(value.shape, Map):
            return Value(shape=value.shape.value)
        if not isinstance(value.shape, Structure):
            if value.shape.kind == "document":
                return UNKNOWN
            raise DoesNotFitError(f"a {value.shape.kind} has no member {name!r}")
        member = next((member for member in value.shape.members if member.name == name), None)
        if member is None:
            raise DoesNotFitError(f"{value.shape.name} has no member {name!r}")
        if value.source is None:
            return Value(shape=member.shape)
        led = value.attributes
        return Value(
            shape=member.shape,
            source=f"{value.source}.{member.attribute}",
            guards=value.reached,
            chain=True,
            attributes=None if led is None else (*led, member.attribute),
        )

    def steps(self, node: _Node, value: Value) -> Value:
        for child in node["children"]:
            value = self.visit(child, value)
        return value

    def index(self, node: _Node, value: Value) -> Value:
        element = element_of(value, "an index")
        if element is None or value.source is None or not value.chain:
            return Value(shape=element)
        index: int = node["value"]
        guards = (*value.guards, value.source)
        if index not in (0, -1):
            least = index if index > 0 else -index - 1
            guards = (*guards, f"len({value.source}) > {least}")
        return Value(shape=element, source=f"{value.source}[{index}]", guards=guards, chain=True)

    def slice(self, _node: _Node, value: Value) -> Value:
        element_of(value, "a slice")
        return Value(shape=value.shape)

    def flatten(self, node: _Node, value: Value) -> Value:
        base = self.visit(node["children"][0], value)
        element = element_of(base, "[]")
        if not isinstance(element, List):
            # What may be a list or not is known only when the program runs.
            return UNKNOWN if element is None or element.kind == "document" else base
        merged = List(name=element.name, element=element.element)
        if base.source is None:
            return Value(shape=merged)
        outer, inner = self.new_variable(), self.new_variable()
        source = f"[{inner} for {outer} in {base.elements} for {inner} in {outer} or ()]"
        return Value(shape=merged, source=source, total=True)

    def projection(self, node: _Node, value: Value) -> Value:
        base = self.visit(node["children"][0], value)
        return self.project(node, element_of(base, "[*]"), base, base.elements)

    def value_projection(self, node: _Node, value: Value) -> Value:
        base = self.visit(node["children"][0], value)
        if isinstance(base.shape, Map):
            return self.project(node, base.shape.value, base, f"({base.operand} or {{}}).values()")
        # The values of a structure are of many shapes: each of them is left to run time.
        self.visit(node["children"][1], UNKNOWN)
        return UNKNOWN

    def filter_projection(self, node: _Node, value: Value) -> Value:
        base = self.visit(node["children"][0], value)
        element = Value(shape=element_of(base, "a filter"))
        self.visit(node["children"][2], element)
        return list_of(self.visit(node["children"][1], element).shape)

    def project(self, node: _Node, element: Shape | None, base: Value, elements: str) -> Value:
        """Return the right side of a projection, applied to each element of its left side."""
        if element is None or base.source is None:
            return list_of(self.visit(node["children"][1], Value(shape=element)).shape)
        variable = self.new_variable()
        each = Value(shape=element, source=variable, chain=True)
        right = self.visit(node["children"][1], each)
        projected = list_of(right.shape)
        if right.source is None or not right.chain:
            return projected
        if right.source == variable:
            source = f"present({elements})"
        else:
            condition = f" if {' and '.join(right.guards)}" if right.guards else ""
            source = f"present({right.source} for {variable} in {elements}{condition})"
        return evolve(projected, source=source, total=True)

    def comparator(self, node: _Node, value: Value) -> Value:
        left, right = (self.visit(child, value) for child in node["children"])
        return comparison(node["value"], left, right)

    def or_(self, node: _Node, value: Value) -> Value:
        return self.choice("or", node, value)

    def and_(self, node: _Node, value: Value) -> Value:
        return self.choice("and", node, value)

    def choice(self, operator: str, node: _Node, value: Value) -> Value:
        """Return what one of two sides gives, as the truth of the left one says."""
        left, right = (self.visit(child, value) for child in node["children"])
        if left.shape is None or right.shape is None:
            return UNKNOWN
        family = family_of(left)
        alike = left.shape is right.shape or (family is not None and family == family_of(right))
        if not alike or None in (left.source, right.source) or not has_same_truth(left):
            return UNKNOWN
        return Value(
            shape=right.shape,
            source=f"{left.operand} {operator} {right.operand}",
            total=right.total and (operator == "or" or left.total),
            atomic=False,
        )

    def not_(self, node: _Node, value: Value) -> Value:
        return negation(self.visit(node["children"][0], value))

    def multi_select_list(self, node: _Node, value: Value) -> Value:
        """Return a list of what each part gives, nulls included, where all are of one kind."""
        parts = [self.visit(child, value) for child in node["children"]]
        shapes = [part.shape for part in parts]
        first = shapes[0]
        alike = all(first is not None and s is not None and s.kind == first.kind for s in shapes)
        if first is None or not alike or any(part.source is None for part in parts):
            return UNKNOWN
        source = f"[{', '.join(part.operand for part in parts)}]"
        # As cheap to repeat as its parts are, and it is there whenever what it is applied to is.
        return Value(
            shape=List(name="", element=first),
            source=source,
            guards=value.reached,
            chain=all(part.chain for part in parts),
            total=not value.reached,
        )

    def function(self, node: _Node, value: Value) -> Value:
        if node["value"] not in Functions.FUNCTION_TABLE:
            raise DoesNotFitError(f"there is no function {node['value']!r}")
        arguments = [self.visit(child, value) for child in node["children"]]
        if node["value"] not in ("keys", "length") or len(arguments) != 1:
            return UNKNOWN
        (argument,) = arguments
        if node["value"] == "keys":
            return _keys(argument)
        if argument.source is None or not isinstance(argument.shape, List):
            return Value(shape=COUNT)
        source = f"len({argument.elements})"
        return Value(shape=COUNT, source=source, total=True)

    def literal(self, node: _Node, _value: Value) -> Value:
        return literal_value(node["value"])

    def current(self, _node: _Node, value: Value) -> Value:
        return value

    def expression_reference(self, node: _Node, _value: Value) -> Value:
        # What the function will apply it to is the function's own business.
        self.visit(node["children"][0], UNKNOWN)
        return UNKNOWN

    def other(self, node: _Node, value: Value) -> Value:
        """Return an unknown value, after a look at the members that the parts name."""
        for child in node["children"]:
            self.visit(child, value)
        return UNKNOWN

    def new_variable(self) -> str:
        """Return a name that the expression does not use yet."""
        self._variables += 1
        return f"item{self._variables}" if self._variables > 1 else "item"


def _keys(argument: Value) -> Value:
    """Return the keys of a map; of one that is absent, none."""
    if argument.source is None or not isinstance(argument.shape, Map):
        return UNKNOWN
    keys = List(name="", element=argument.shape.key)
    return Value(shape=keys, source=f"list({argument.operand} or ())", total=True)


_VISITORS: Mapping[str, Callable[[_TreeCompiler, _Node, Value], Value]] = {
    "and_expression": _TreeCompiler.and_,
    "comparator": _TreeCompiler.comparator,
    "current": _TreeCompiler.current,
    "expref": _TreeCompiler.expression_reference,
    "field": _TreeCompiler.field,
    "filter_projection": _TreeCompiler.filter_projection,
    "flatten": _TreeCompiler.flatten,
    "function_expression": _TreeCompiler.function,
    "identity": _TreeCompiler.current,
    "index": _TreeCompiler.index,
    "index_expression": _TreeCompiler.steps,
    "literal": _TreeCompiler.literal,
    "multi_select_list": _TreeCompiler.multi_select_list,
    "not_expression": _TreeCompiler.not_,
    "or_expression": _TreeCompiler.or_,
    "pipe": _TreeCompiler.steps,
    "projection": _TreeCompiler.projection,
    "slice": _TreeCompiler.slice,
    "subexpression": _TreeCompiler.steps,
    "value_projection": _TreeCompiler.value_projection,
}
