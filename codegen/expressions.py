"""JMESPath, compiled when the client is generated: a path into a response becomes plain Python.

The models of waiters and paginators say with JMESPath expressions where a status, a token or a list
is. What is a plain path, and the few operators that real models use, becomes an expression on the
typed response. Everything else becomes a call of ``search_jmespath``, which the emitted package has
in ``runtime/jmespaths.py``; such an expression also needs the name ``unstructure`` in the emitted
module, a function from a structure to botocore's dict for it. Members are looked up either way: an
expression that names one which the shape lacks is an error here, not an empty result later.

What is compiled gives what ``jmespath`` gives on botocore's dict, with ``None`` for what is absent,
but for one thing. A structure that only ever comes back in responses has an empty list where the
service left it out, so an absent list and an empty one cannot be told apart. Therefore a projection
of an absent list is ``[]`` (in JMESPath ``null``) and its ``length`` is 0 (in JMESPath an error).

From the model come into the source only literals and attribute names, which
:mod:`codegen.resolve` has made safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any

import jmespath
from attrs import evolve, frozen
from jmespath.exceptions import JMESPathError
from jmespath.functions import Functions

from codegen.model import List, Map, Scalar, Shape, Structure
from codegen.python import literal

_Node = Mapping[str, Any]

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

_BOOLEAN = Scalar(kind="boolean", name="boolean")
_LITERALS: Mapping[type, Scalar] = {
    str: Scalar(kind="string", name="string"),
    int: Scalar(kind="long", name="long"),
    float: Scalar(kind="double", name="double"),
    bool: _BOOLEAN,
}
_COUNT = _LITERALS[int]

#: What the response is called in the function of an acceptor.
_RESPONSE = "response"


@frozen(kw_only=True)
class PathCode:
    """A path as the source of a Python expression.

    ``compiled`` is false when it is a call of ``search_jmespath``. ``shape`` is what the path leads
    to, ``None`` when that is not known. ``attributes`` are the attributes from the start to there
    when the path is nothing but these. ``runtime_names`` are what the source needs of
    ``runtime/jmespaths.py``.
    """

    source: str
    compiled: bool
    runtime_names: tuple[str, ...] = ()
    shape: Shape | None = None
    attributes: tuple[str, ...] | None = None


@frozen(kw_only=True)
class AcceptorCode:
    """The match of an acceptor as source: an expression that gives a function of an outcome.

    ``runtime_names`` are what it needs of ``runtime/waiter.py`` and ``runtime/jmespaths.py``.
    ``matches_error`` says whether an error of the service can match.
    """

    source: str
    compiled: bool
    runtime_names: tuple[str, ...]
    explanation: str
    matches_error: bool


def compile_path(expression: str, shape: Shape, variable: str) -> PathCode:
    """Return ``expression`` as source, for a value of ``shape`` that is called ``variable``.

    The source has names of its own that begin with ``item``, so the variable must not.

    :raises ValueError: the expression does not parse, or does not fit the shape.
    """
    value = _compile(expression, shape, variable)
    if value.source is None:
        return _search(expression, variable)
    return PathCode(
        source=value.whole,
        compiled=True,
        runtime_names=tuple(sorted(value.names)),
        shape=value.shape,
        attributes=value.attributes,
    )


def compile_items(expression: str, shape: Shape, variable: str) -> PathCode:
    """Return the path to the primary result list of a page; ``shape`` in it is that of one item.

    A result that is not a list is one item of a page, and none when it is absent.

    :raises ValueError: also for a path that is more than members: botocore has no such either, it
        could not cut the list (``set_value_from_jmespath`` in ``botocore/utils.py``).
    """
    path = compile_path(expression, shape, variable)
    if not path.attributes:
        raise ValueError(f"{expression!r} must be a path of members to be a paginator's result")
    if isinstance(path.shape, List):
        return evolve(path, shape=path.shape.element)
    return evolve(path, source=f"present(({path.source},))", runtime_names=("present",))


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
    if matcher not in _PATH_MATCHERS:
        known = ", ".join([*_PATH_MATCHERS, *_OUTCOME_MATCHERS])
        raise ValueError(f"{matcher!r} is not a matcher, these are: {known}")
    if not isinstance(expected, str | int | None):
        raise ValueError(f"the matcher {matcher!r} expects {expected!r}, not a plain value")
    return _path_acceptor(matcher, acceptor.get("argument"), expected, shape)


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
    value = _compile(expression, shape, _RESPONSE)
    if value.total and value.shape is _BOOLEAN and isinstance(expected, bool):
        # A comparison says itself whether it holds.
        test = value if expected else _negation(value)
    else:
        test = _comparison("eq", value, _literal(expected))
    if test.source is not None:
        names = tuple(test.names)
        return PathCode(source=test.source, compiled=True, runtime_names=names, shape=_BOOLEAN)
    search = _search(expression, _RESPONSE)
    operator = "is" if expected is None or isinstance(expected, bool) else "=="
    return evolve(search, source=f"{search.source} {operator} {literal(expected)}")


def _search(expression: str, variable: str) -> PathCode:
    """Return the call that searches for ``expression`` when the program runs."""
    return PathCode(
        source=f"search_jmespath({literal(expression)}, {variable}, unstructure)",
        compiled=False,
        runtime_names=("search_jmespath",),
    )


def _compile(expression: str, shape: Shape, variable: str) -> _Value:
    """Return what ``expression`` gives on a value of ``shape`` called ``variable``."""
    try:
        tree: _Node = jmespath.compile(expression).parsed
        root = _Value(shape=shape, source=variable, chain=True, total=True, attributes=())
        return _Compiler().visit(tree, root)
    except JMESPathError as error:
        raise ValueError(f"{expression!r} is not JMESPath: {error}") from error
    except RecursionError as error:
        raise ValueError("the JMESPath expression is nested too deeply") from error
    except _DoesNotFitError as error:
        raise ValueError(f"{expression!r} does not fit: {error}") from error


class _DoesNotFitError(Exception):
    """A part of an expression that the shape it is applied to cannot meet."""


@frozen(kw_only=True)
class _Value:
    """What a node gives: its shape and its source, each ``None`` when it is not known.

    ``guards``
        What must be true before the source is evaluated; where one is not, the value is ``None``.
    ``chain``
        Whether the source is cheap to repeat: a variable with attributes and indexes.
    ``total``
        Whether the value is never ``None``.
    ``atomic``
        Whether the source can be an operand without parentheses.
    """

    shape: Shape | None = None
    source: str | None = None
    guards: tuple[str, ...] = ()
    chain: bool = False
    total: bool = False
    atomic: bool = True
    attributes: tuple[str, ...] | None = None
    names: frozenset[str] = frozenset()

    @property
    def whole(self) -> str:
        """The source with its guards."""
        if not self.guards:
            return str(self.source)
        return f"{self.source} if {' and '.join(self.guards)} else None"

    @property
    def operand(self) -> str:
        """The source with its guards, as an operand."""
        return self.whole if self.atomic and not self.guards else f"({self.whole})"

    @property
    def elements(self) -> str:
        """The source of what a list or, when it may be absent, nothing gives when iterated."""
        return self.operand if self.total else f"{self.operand} or ()"

    @property
    def reached(self) -> tuple[str, ...]:
        """The guards of what is a part of this value."""
        return self.guards if self.total else (*self.guards, str(self.source))


_UNKNOWN = _Value()


class _Compiler:
    """Walks the syntax tree of ``jmespath.parser``; every method takes a node and what it is on."""

    def __init__(self) -> None:
        self._variables = 0

    def visit(self, node: _Node, value: _Value) -> _Value:
        """Return what ``node`` gives on ``value``."""
        visit = _VISITORS.get(node["type"], _Compiler.other)
        return visit(self, node, value)

    def field(self, node: _Node, value: _Value) -> _Value:
        name = node["value"]
        if value.shape is None:
            return _UNKNOWN
        if isinstance(value.shape, Map):
            return _Value(shape=value.shape.value)
        if not isinstance(value.shape, Structure):
            if value.shape.kind == "document":
                return _UNKNOWN
            raise _DoesNotFitError(f"a {value.shape.kind} has no member {name!r}")
        member = next((member for member in value.shape.members if member.name == name), None)
        if member is None:
            raise _DoesNotFitError(f"{value.shape.name} has no member {name!r}")
        if value.source is None:
            return _Value(shape=member.shape)
        attributes = value.attributes
        return _Value(
            shape=member.shape,
            source=f"{value.source}.{member.attribute}",
            guards=value.reached,
            chain=True,
            attributes=None if attributes is None else (*attributes, member.attribute),
        )

    def steps(self, node: _Node, value: _Value) -> _Value:
        for child in node["children"]:
            value = self.visit(child, value)
        return value

    def index(self, node: _Node, value: _Value) -> _Value:
        element = _element(value, "an index")
        if element is None or value.source is None or not value.chain:
            return _Value(shape=element)
        index: int = node["value"]
        guards = (*value.guards, value.source)
        if index not in (0, -1):
            least = index if index > 0 else -index - 1
            guards = (*guards, f"len({value.source}) > {least}")
        return _Value(shape=element, source=f"{value.source}[{index}]", guards=guards, chain=True)

    def slice(self, _node: _Node, value: _Value) -> _Value:
        _element(value, "a slice")
        return _Value(shape=value.shape)

    def flatten(self, node: _Node, value: _Value) -> _Value:
        base = self.visit(node["children"][0], value)
        element = _element(base, "[]")
        if not isinstance(element, List):
            # What may be a list or not is known only when the program runs.
            return _UNKNOWN if element is None or element.kind == "document" else base
        merged = List(name=element.name, element=element.element)
        if base.source is None:
            return _Value(shape=merged)
        outer, inner = self.new_variable(), self.new_variable()
        source = f"[{inner} for {outer} in {base.elements} for {inner} in {outer} or ()]"
        return _Value(shape=merged, source=source, total=True, names=base.names)

    def projection(self, node: _Node, value: _Value) -> _Value:
        base = self.visit(node["children"][0], value)
        return self.project(node, _element(base, "[*]"), base, base.elements)

    def value_projection(self, node: _Node, value: _Value) -> _Value:
        base = self.visit(node["children"][0], value)
        if isinstance(base.shape, Map):
            return self.project(node, base.shape.value, base, f"({base.operand} or {{}}).values()")
        # The values of a structure are of many shapes: each of them is left to run time.
        self.visit(node["children"][1], _UNKNOWN)
        return _UNKNOWN

    def filter_projection(self, node: _Node, value: _Value) -> _Value:
        base = self.visit(node["children"][0], value)
        element = _Value(shape=_element(base, "a filter"))
        self.visit(node["children"][2], element)
        return _list_of(self.visit(node["children"][1], element).shape)

    def project(self, node: _Node, element: Shape | None, base: _Value, elements: str) -> _Value:
        """Return the right side of a projection, applied to each element of its left side."""
        if element is None or base.source is None:
            return _list_of(self.visit(node["children"][1], _Value(shape=element)).shape)
        variable = self.new_variable()
        each = _Value(shape=element, source=variable, chain=True)
        right = self.visit(node["children"][1], each)
        projected = _list_of(right.shape)
        if right.source is None or not right.chain:
            return projected
        if right.source == variable:
            source = f"present({elements})"
        else:
            condition = " and ".join(right.guards)
            source = f"present({right.source} for {variable} in {elements} if {condition})"
        return evolve(projected, source=source, total=True, names=base.names | {"present"})

    def comparator(self, node: _Node, value: _Value) -> _Value:
        left, right = (self.visit(child, value) for child in node["children"])
        return _comparison(node["value"], left, right)

    def or_(self, node: _Node, value: _Value) -> _Value:
        return self.choice("or", node, value)

    def and_(self, node: _Node, value: _Value) -> _Value:
        return self.choice("and", node, value)

    def choice(self, operator: str, node: _Node, value: _Value) -> _Value:
        """Return what one of two sides gives, as the truth of the left one says."""
        left, right = (self.visit(child, value) for child in node["children"])
        if left.shape is None or right.shape is None:
            return _UNKNOWN
        family = _family(left)
        alike = left.shape is right.shape or (family is not None and family == _family(right))
        if not alike or None in (left.source, right.source) or not _has_same_truth(left):
            return _UNKNOWN
        return _Value(
            shape=right.shape,
            source=f"{left.operand} {operator} {right.operand}",
            total=right.total and (operator == "or" or left.total),
            atomic=False,
            names=left.names | right.names,
        )

    def not_(self, node: _Node, value: _Value) -> _Value:
        return _negation(self.visit(node["children"][0], value))

    def function(self, node: _Node, value: _Value) -> _Value:
        if node["value"] not in Functions.FUNCTION_TABLE:
            raise _DoesNotFitError(f"there is no function {node['value']!r}")
        arguments = [self.visit(child, value) for child in node["children"]]
        if node["value"] != "length" or len(arguments) != 1:
            return _UNKNOWN
        (argument,) = arguments
        if argument.source is None or not isinstance(argument.shape, List):
            return _Value(shape=_COUNT)
        source = f"len({argument.elements})"
        return _Value(shape=_COUNT, source=source, total=True, names=argument.names)

    def literal(self, node: _Node, _value: _Value) -> _Value:
        return _literal(node["value"])

    def current(self, _node: _Node, value: _Value) -> _Value:
        return value

    def expression_reference(self, node: _Node, _value: _Value) -> _Value:
        # What the function will apply it to is the function's own business.
        self.visit(node["children"][0], _UNKNOWN)
        return _UNKNOWN

    def other(self, node: _Node, value: _Value) -> _Value:
        """Return an unknown value, after a look at the members that the parts name."""
        for child in node["children"]:
            self.visit(child, value)
        return _UNKNOWN

    def new_variable(self) -> str:
        """Return a name that the expression does not use yet."""
        self._variables += 1
        return f"item{self._variables}" if self._variables > 1 else "item"


_VISITORS: Mapping[str, Callable[[_Compiler, _Node, _Value], _Value]] = {
    "and_expression": _Compiler.and_,
    "comparator": _Compiler.comparator,
    "current": _Compiler.current,
    "expref": _Compiler.expression_reference,
    "field": _Compiler.field,
    "filter_projection": _Compiler.filter_projection,
    "flatten": _Compiler.flatten,
    "function_expression": _Compiler.function,
    "identity": _Compiler.current,
    "index": _Compiler.index,
    "index_expression": _Compiler.steps,
    "literal": _Compiler.literal,
    "not_expression": _Compiler.not_,
    "or_expression": _Compiler.or_,
    "pipe": _Compiler.steps,
    "projection": _Compiler.projection,
    "slice": _Compiler.slice,
    "subexpression": _Compiler.steps,
    "value_projection": _Compiler.value_projection,
}


def _comparison(operator: str, left: _Value, right: _Value) -> _Value:
    """Return the comparison of two values, compiled when they are of one family."""
    family = _family(left)
    unknown = _Value(shape=_BOOLEAN)
    if left.source is None or right.source is None or family is None or family != _family(right):
        return unknown
    symbol = _COMPARATORS[operator]
    if operator not in _IDENTITIES:
        # What is absent has no order; JMESPath then gives null.
        if family != "number" or not left.total or not right.total:
            return unknown
    elif family == "boolean":
        symbol = _IDENTITIES[operator]
    return _Value(
        shape=_BOOLEAN,
        source=f"{left.operand} {symbol} {right.operand}",
        total=True,
        atomic=False,
        names=left.names | right.names,
    )


def _negation(value: _Value) -> _Value:
    """Return what is true when ``value`` is not."""
    if value.source is None or not _has_same_truth(value):
        return _Value(shape=_BOOLEAN)
    return _Value(
        shape=_BOOLEAN,
        source=f"not {value.operand}",
        total=True,
        atomic=False,
        names=value.names,
    )


def _literal(value: object) -> _Value:
    """Return a literal; lists, objects and null have no source, they are left to run time."""
    shape = _LITERALS.get(type(value))
    if shape is None or (isinstance(value, float) and not isfinite(value)):
        return _UNKNOWN
    return _Value(shape=shape, source=literal(value), total=True)


def _element(value: _Value, what: str) -> Shape | None:
    """Return the shape of the elements of ``value``, to which ``what`` is applied."""
    if isinstance(value.shape, List):
        return value.shape.element
    if value.shape is None or value.shape.kind == "document":
        return None
    raise _DoesNotFitError(f"{what} cannot be applied to a {value.shape.kind}")


def _list_of(element: Shape | None) -> _Value:
    """Return a list of ``element`` without a source."""
    return _UNKNOWN if element is None else _Value(shape=List(name="", element=element))


def _family(value: _Value) -> str | None:
    """Return what kind of comparison ``value`` can take part in."""
    return None if value.shape is None else _FAMILIES.get(value.shape.kind)


def _has_same_truth(value: _Value) -> bool:
    """Return whether Python finds ``value`` true exactly when JMESPath does."""
    return value.shape is not None and value.shape.kind in _SAME_TRUTH
