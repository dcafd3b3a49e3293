"""Compiles a service's endpoint rule set to plain Python functions.

In: botocore's ``endpoint-rule-set-1.json`` and ``partitions.json``, as dicts. Out: an
:class:`EndpointModule`, which ``templates/endpoints.py.jinja`` writes down. The functions are
straight-line ``if``s over typed values; nothing interprets rules at run time.

The language and what its functions do are those of ``botocore/endpoint_provider.py``. Types are
checked here, before anything is emitted, as the Smithy rules engine wants it: a value that may be
unset has to be tested with ``isSet`` (or assigned by a condition) before it is used as a string.

A rule set is data, not trusted. Its strings reach the source text only through :func:`_escaped`,
its names only through :func:`~codegen.names.snake_case`.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from string import Formatter
from typing import Any, Literal, TypeAlias, TypeGuard

from attrs import Factory, define, evolve, field, frozen

from codegen.errors import ModelError
from codegen.names import snake_case

#: The width that emitted lines keep to.
_WIDTH = 100
#: Rules deeper than this would be an attack on the stack; those that AWS wrote go to 18.
_MAX_DEPTH = 50
#: A body that starts this deep, or is this long, becomes a function of its own.
_MAX_LEVEL = 5
_MAX_LINES = 60

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
#: What botocore takes as the sign that a string is a template (``TEMPLATE_STRING_RE``).
_TEMPLATE = re.compile(r"\{[a-zA-Z#]+\}")
_PATH_PART = re.compile(r"(\w*)\[(\d+)\]\Z", re.ASCII)

ParameterType: TypeAlias = Literal["string", "boolean", "stringArray"]
Kind: TypeAlias = Literal[
    "string", "boolean", "stringArray", "integer", "partition", "arn", "url", "unknown"
]
#: Whether a value is there: always, perhaps, or (after a test that says so) never.
Presence: TypeAlias = Literal["set", "maybe", "unset"]

_PARAMETER_TYPES: Mapping[str, ParameterType] = {
    "string": "string",
    "boolean": "boolean",
    "stringarray": "stringArray",
}
_ANNOTATIONS: Mapping[Kind, str] = {
    "string": "str",
    "boolean": "bool",
    "stringArray": "Sequence[str]",
    "integer": "int",
    "partition": "Partition",
    "arn": "Arn",
    "url": "Url",
}
#: What ``getAttr`` and templates can read from a value: its attribute in ``runtime/endpoints.py``.
_ATTRIBUTES: Mapping[Kind, Mapping[str, tuple[str, Kind]]] = {
    "partition": {
        "name": ("name", "string"),
        "dnsSuffix": ("dns_suffix", "string"),
        "dualStackDnsSuffix": ("dual_stack_dns_suffix", "string"),
        "implicitGlobalRegion": ("implicit_global_region", "string"),
        "supportsFIPS": ("supports_fips", "boolean"),
        "supportsDualStack": ("supports_dual_stack", "boolean"),
    },
    "arn": {
        "partition": ("partition", "string"),
        "service": ("service", "string"),
        "region": ("region", "string"),
        "accountId": ("account_id", "string"),
        "resourceId": ("resource_id", "stringArray"),
    },
    "url": {
        "scheme": ("scheme", "string"),
        "authority": ("authority", "string"),
        "path": ("path", "string"),
        "normalizedPath": ("normalized_path", "string"),
        "isIp": ("is_ip", "boolean"),
    },
}
#: Everything in ``runtime/endpoints.py`` that emitted code may name.
_RUNTIME_NAMES = frozenset(
    {
        "Arn",
        "Endpoint",
        "Partition",
        "Url",
        "find_partition",
        "is_valid_host_label",
        "is_virtual_hostable_s3_bucket",
        "item",
        "parse_arn",
        "parse_url",
        "substring",
        "uri_encode",
    }
)
_RESERVED = _RUNTIME_NAMES | {
    "ConfigurationError",
    "PARTITIONS",
    "Sequence",
    "found",
    "resolve_endpoint",
    *dir(builtins),
}


@frozen
class EndpointParameter:
    """A parameter of the rule set, and of ``resolve_endpoint``.

    ``builtin`` is the model's name for where the value comes from (``AWS::Region``), or ``None``.
    """

    name: str
    python_name: str
    type: ParameterType
    required: bool
    default: str | bool | tuple[str, ...] | None
    builtin: str | None
    documentation: str

    @property
    def annotation(self) -> str:
        """The parameter's type in Python; one that has a default is never ``None``."""
        plain = _ANNOTATIONS[self.type]
        return plain if self.default is not None else f"{plain} | None"


@frozen
class EndpointModule:
    """What ``templates/endpoints.py.jinja`` needs.

    ``functions`` is the source of ``resolve_endpoint`` and its helpers, ``partitions`` that of the
    partition table (empty where no rule asks for a partition), ``runtime_names`` what both need
    from ``runtime/endpoints.py``, ``uses_sequence`` whether they name ``Sequence``.
    """

    parameters: tuple[EndpointParameter, ...]
    functions: str
    partitions: str
    runtime_names: tuple[str, ...]
    uses_sequence: bool


def compile_rule_set(rule_set: Mapping[str, Any], partitions: Mapping[str, Any]) -> EndpointModule:
    """Return the functions that do what ``rule_set`` says.

    ``partitions`` is the content of botocore's ``partitions.json``. Raises :class:`ModelError` with
    everything that is wrong in either.
    """
    problems: list[str] = []
    table = _partition_table(partitions, problems)
    compiler = _Compiler(problems)
    parameters = compiler.parameters(rule_set.get("parameters"))
    block = compiler.rules(rule_set.get("rules"), "rules")
    if problems:
        raise ModelError(problems)
    functions = _Printer().module(parameters, block)
    names = {node.id for node in ast.walk(ast.parse(functions)) if isinstance(node, ast.Name)}
    used = names & _RUNTIME_NAMES
    if "find_partition" in used:
        used |= {"Partition"}
    return EndpointModule(
        parameters=parameters,
        functions=functions,
        partitions=table if "find_partition" in used else "",
        runtime_names=tuple(sorted(used)),
        uses_sequence="Sequence" in names,
    )


# --- values and statements ---


@frozen
class _Value:
    """An expression of the emitted code.

    ``negated`` is its opposite, for booleans. ``names`` are the variables it reads. ``constant``
    is its value where that is known here. ``tested`` is the rule set's name for the variable whose
    presence this boolean tells, and whether true means set; ``compared`` is the code that it
    compares with a constant, the constant, and whether true means equal. ``compound`` says that an
    operator beside the code needs it in parentheses.
    """

    code: str
    kind: Kind
    presence: Presence = "set"
    negated: str = ""
    names: frozenset[str] = frozenset()
    constant: str | int | None = None
    tested: tuple[str, bool] | None = None
    compared: tuple[str, str, bool] | None = None
    compound: bool = False

    @property
    def atom(self) -> str:
        """The code, in parentheses where an operator beside it would need them."""
        return f"({self.code})" if self.compound else self.code


_UNKNOWN = _Value("None", "unknown")
_TRUE = _Value("True", "boolean", negated="False", constant=True)
_FALSE = _Value("False", "boolean", negated="True", constant=False)


def _variable(code: str, kind: Kind, presence: Presence) -> _Value:
    if kind == "boolean":
        return _boolean(code, f"not {code}", frozenset({code}), presence)
    return _Value(code, kind, presence, names=frozenset({code}))


def _boolean(
    code: str, negated: str, names: frozenset[str], presence: Presence = "set", **more: Any
) -> _Value:
    return _Value(code, "boolean", presence, negated=negated, names=names, **more)


def _is_set(value: _Value) -> _Value:
    if value.presence != "maybe":
        return _TRUE if value.presence == "set" else _FALSE
    return _boolean(
        f"{value.atom} is not None",
        f"{value.atom} is None",
        value.names,
        tested=value.tested,
        compound=True,
    )


def _not(value: _Value) -> _Value:
    if value.kind == "boolean":
        return evolve(
            value,
            code=value.negated,
            negated=value.code,
            constant=None if value.constant is None else not value.constant,
            tested=value.tested and (value.tested[0], not value.tested[1]),
            compared=value.compared and (*value.compared[:2], not value.compared[2]),
            compound=True,
        )
    if value.kind in ("string", "stringArray"):
        return _boolean(f"not {value.atom}", f"bool({value.code})", value.names, compound=True)
    return _not(_is_set(value))


def _string_equals(left: _Value, right: _Value) -> _Value:
    if left.constant is not None:
        left, right = right, left
    if left.constant is not None:
        return _TRUE if left.constant == right.constant else _FALSE
    if isinstance(right.constant, str):
        return evolve(_equality(left, right), compared=(left.code, right.constant, True))
    return _equality(left, right)


def _boolean_equals(left: _Value, right: _Value) -> _Value:
    if left.constant is not None:
        left, right = right, left
    if right.constant is not None:
        return left if right.constant else _not(left)
    return _equality(left, right)


def _equality(left: _Value, right: _Value) -> _Value:
    names = left.names | right.names
    code, negated = (f"{left.atom} {operator} {right.atom}" for operator in ("==", "!="))
    return _boolean(code, negated, names, compound=True)


def _holds(value: _Value) -> _Value:
    """Return the test that a condition of this value is: neither false nor unset."""
    # That an optional boolean is not true does not say that it is unset.
    optional = value.presence == "maybe"
    if value.kind == "boolean":
        return evolve(value, tested=None) if optional else value
    return _is_set(value)


#: A string as what it is made of: text, and expressions to fill in.
_Pieces: TypeAlias = tuple[str | _Value, ...]


@frozen
class _Scope:
    """What each name of the rule set stands for at one place.

    ``equal`` is the code of strings that are known to equal a constant. A type checker knows it
    too, and takes a second comparison for a mistake.
    """

    variables: Mapping[str, _Value]
    equal: Mapping[str, str]

    def with_(self, name: str, value: _Value) -> _Scope:
        return evolve(self, variables={**self.variables, name: value})

    def knowing(self, test: _Value, *, outcome: bool) -> _Scope:
        """Return the scope in which ``test`` came out as ``outcome``."""
        if test.tested is not None:
            name, means_set = test.tested
            presence: Presence = "set" if means_set is outcome else "unset"
            return self.with_(name, evolve(self.variables[name], presence=presence))
        if test.compared is not None and test.compared[2] is outcome:
            code, constant, _ = test.compared
            return evolve(self, equal={**self.equal, code: constant})
        return self

    def folded(self, value: _Value) -> _Value:
        """Return ``value`` with its constant, where it is known to equal one."""
        constant = self.equal.get(value.code)
        return value if constant is None else evolve(value, constant=constant)


@frozen
class _Raise:
    message: _Pieces

    @property
    def names(self) -> frozenset[str]:
        return _names_of(self.message)


@frozen
class _Return:
    code: str
    names: frozenset[str]


@frozen
class _Assign:
    target: str
    value: _Value

    @property
    def names(self) -> frozenset[str]:
        return self.value.names


@frozen
class _Require:
    """Raises when the variable is unset; ``name`` is what the rule set calls it."""

    name: str
    value: _Value

    @property
    def names(self) -> frozenset[str]:
        return self.value.names

    @property
    def message(self) -> str:
        return f"The endpoint depends on {self.name}, which has no value"


@frozen
class _If:
    tests: tuple[_Value, ...]
    body: _Block

    @property
    def names(self) -> frozenset[str]:
        return _names_of(self.tests) | self.body.names


_Statement: TypeAlias = _Raise | _Return | _Assign | _Require | _If
#: What a condition comes down to: a test, or what is done without one.
_Step: TypeAlias = _Value | _Assign | _Require | _Raise


@frozen
class _Block:
    """Statements, and the scope at the first of them."""

    statements: tuple[_Statement, ...]
    scope: _Scope

    @property
    def names(self) -> frozenset[str]:
        return frozenset[str]().union(*(statement.names for statement in self.statements))

    @property
    def ends(self) -> bool:
        """Whether nothing after the block can be reached from it."""
        return bool(self.statements) and isinstance(self.statements[-1], _Raise | _Return)

    @property
    def leaves_at_once(self) -> bool:
        return len(self.statements) == 1 and self.ends


def _names_of(parts: Sequence[str | _Value]) -> frozenset[str]:
    return frozenset[str]().union(*(part.names for part in parts if isinstance(part, _Value)))


# --- the compiler ---


@frozen
class _Function:
    """A function of the rule set language: what it takes, and what calls it in Python."""

    takes: tuple[Kind, ...]
    gives: Kind
    calls: str
    presence: Presence = "set"
    #: Whether a first argument that may be unset is fine.
    takes_unset: bool = True


_CALLS: Mapping[str, _Function] = {
    "aws.partition": _Function(("string",), "partition", "find_partition"),
    "aws.parseArn": _Function(("string",), "arn", "parse_arn", "maybe"),
    "aws.isVirtualHostableS3Bucket": _Function(
        ("string", "boolean"), "boolean", "is_virtual_hostable_s3_bucket"
    ),
    "isValidHostLabel": _Function(("string", "boolean"), "boolean", "is_valid_host_label"),
    "parseURL": _Function(("string",), "url", "parse_url", "maybe"),
    "substring": _Function(
        ("string", "integer", "integer", "boolean"),
        "string",
        "substring",
        "maybe",
        takes_unset=False,
    ),
    "uriEncode": _Function(("string",), "string", "uri_encode", takes_unset=False),
}
_ARGUMENT_COUNTS: Mapping[str, int] = {
    "isSet": 1,
    "not": 1,
    "getAttr": 2,
    "stringEquals": 2,
    "booleanEquals": 2,
    **{name: len(function.takes) for name, function in _CALLS.items()},
}


@define
class _Compiler:
    """Turns rules into statements, and notes every problem on the way."""

    problems: list[str]
    _globals: _Scope = Factory(lambda: _Scope({}, {}))
    #: Python's names for what conditions assign; one name is always of one type.
    _assigned: dict[tuple[str, Kind, Presence], str] = field(factory=dict[Any, str])
    _taken: set[str] = field(factory=lambda: set(_RESERVED))
    #: The variables that the expression at hand needs, and that may be unset.
    _needed: dict[str, _Value] = field(factory=dict[str, Any])

    def problem(self, place: str, what: str) -> None:
        self.problems.append(f"endpoint rule set, {place}: {what}")

    # parameters

    def parameters(self, specs: object) -> tuple[EndpointParameter, ...]:
        if not _is_mapping(specs):
            self.problem("parameters", "has to be an object")
            return ()
        found = [self._parameter(name, spec) for name, spec in specs.items()]
        return tuple(parameter for parameter in found if parameter is not None)

    def _parameter(self, name: str, spec: object) -> EndpointParameter | None:
        place = f"parameter {name!r}"
        if not _is_mapping(spec) or not _NAME.match(name):
            self.problem(place, "has to be an object under a name of letters and digits")
            return None
        type_ = _PARAMETER_TYPES.get(str(spec.get("type")).lower())
        if type_ is None:
            types = ", ".join(_PARAMETER_TYPES.values())
            self.problem(place, f"unknown type {spec.get('type')!r}; known are {types}")
            return None
        default = spec.get("default")
        if _is_list(default):
            default = tuple(str(entry) for entry in default)
        if default is not None and not _has_type(default, type_):
            self.problem(place, f"the default {default!r} is no {type_}")
            return None
        builtin = spec.get("builtIn")
        if builtin is not None and not isinstance(builtin, str):
            self.problem(place, "builtIn has to be a string")
            return None
        parameter = EndpointParameter(
            name=name,
            python_name=self._unique(name),
            type=type_,
            required=spec.get("required") is True,
            default=default,
            builtin=builtin,
            documentation=str(spec.get("documentation") or ""),
        )
        is_set = default is not None or parameter.required
        value = _variable(parameter.python_name, type_, "set" if is_set else "maybe")
        self._globals = self._globals.with_(name, value)
        return parameter

    def _unique(self, name: str) -> str:
        """Return a Python name for ``name`` that nothing else has."""
        python_name = snake_case(name) if name.strip("_") else "value"
        while python_name in self._taken:
            python_name += "_"
        self._taken.add(python_name)
        return python_name

    # rules

    def rules(
        self, rules: object, place: str, scope: _Scope | None = None, depth: int = 0
    ) -> _Block:
        start = scope = self._globals if scope is None else scope
        statements: list[_Statement] = []
        if not _is_list(rules):
            self.problem(place, "has to be a list of rules")
        elif depth > _MAX_DEPTH:
            self.problem(place, f"rules are nested deeper than {_MAX_DEPTH}")
        else:
            ended = False
            for index, rule in enumerate(rules):
                block = self._rule(rule, f"{place}[{index}]", scope, depth)
                # What cannot be reached is checked all the same, and then left out.
                statements += () if ended else block.statements
                ended = ended or block.ends
                scope = _after(block, scope)
        return _Block(_guards_first(statements), start)

    def _rule(self, rule: object, place: str, scope: _Scope, depth: int) -> _Block:
        if not _is_mapping(rule):
            self.problem(place, "has to be an object")
            return _Block((), scope)
        conditions = rule.get("conditions", [])
        if not _is_list(conditions):
            self.problem(place, "conditions has to be a list")
            return _Block((), scope)
        steps: list[tuple[_Step, _Scope]] = []
        inner = scope
        for index, condition in enumerate(conditions):
            before = inner
            step, inner = self._condition(condition, f"{place}.conditions[{index}]", before)
            requirements, inner = self._requirements(inner)
            steps += [(found, before) for found in (*requirements, step) if found is not None]
        if rule.get("type") == "tree":
            block = self.rules(rule.get("rules"), f"{place}.rules", inner, depth + 1)
        else:
            leave = self._leave(rule, place, inner)
            requirements, known = self._requirements(inner)
            steps += [(requirement, inner) for requirement in requirements]
            block = _Block(leave, known)
        return _under(steps, block, scope)

    def _leave(self, rule: Mapping[str, Any], place: str, scope: _Scope) -> tuple[_Statement, ...]:
        match rule.get("type"):
            case "endpoint":
                return self._endpoint(rule.get("endpoint"), f"{place}.endpoint", scope)
            case "error":
                return (_Raise(self._pieces(rule.get("error"), f"{place}.error", scope)),)
            case unknown:
                known = "tree, endpoint and error"
                self.problem(place, f"unknown rule type {unknown!r}; known are {known}")
                return ()

    def _requirements(self, scope: _Scope) -> tuple[list[_Require | _Raise], _Scope]:
        """Return checks for what was needed since the last call, and the scope after them."""
        needed, self._needed = self._needed, {}
        steps: list[_Require | _Raise] = []
        for name, value in needed.items():
            scope = scope.with_(name, evolve(value, presence="set", tested=None))
            requirement = _Require(name, value)
            known = value.presence == "unset"
            steps.append(_Raise((requirement.message,)) if known else requirement)
        return steps, scope

    def _condition(
        self, condition: object, place: str, scope: _Scope
    ) -> tuple[_Step | None, _Scope]:
        """Return what one condition does (``None`` when it always holds) and the scope after it."""
        value = self._call(condition, place, scope, 0)
        name = condition.get("assign") if _is_mapping(condition) else None
        if value.kind == "unknown":
            if isinstance(name, str):
                scope = scope.with_(name, _UNKNOWN)
            return None, scope
        if name is not None:
            return self._assignment(name, value, place, scope)
        test = _holds(value)
        return (None if test.constant is True else test), scope.knowing(test, outcome=True)

    def _assignment(
        self, name: object, value: _Value, place: str, scope: _Scope
    ) -> tuple[_Value | _Assign | None, _Scope]:
        if not isinstance(name, str) or not _NAME.match(name):
            self.problem(place, f"cannot assign to {name!r}; names are letters and digits")
            return None, scope
        if name in scope.variables:
            self.problem(place, f"{name!r} is assigned a second time")
            return None, scope
        if value.kind == "boolean":
            # A condition that does not come out as true ends the rule, so true is all there is.
            test = _holds(value)
            return (None if test.constant is True else test), scope.with_(name, _TRUE)
        target = self._assigned.get((name, value.kind, value.presence))
        if target is None:
            target = self._unique(name)
            self._assigned[name, value.kind, value.presence] = target
        scope = scope.with_(name, _variable(target, value.kind, "set"))
        return _Assign(target, value), scope

    def _endpoint(self, endpoint: object, place: str, scope: _Scope) -> tuple[_Statement, ...]:
        if not _is_mapping(endpoint):
            self.problem(place, "has to be an object")
            return ()
        url = self._expression(endpoint.get("url"), f"{place}.url", scope, "string")
        headers = self._headers(endpoint.get("headers", {}), f"{place}.headers", scope)
        properties = endpoint.get("properties", {})
        if not _is_mapping(properties):
            self.problem(f"{place}.properties", "has to be an object")
            return ()
        auth: list[str] = []
        names = url.names | _names_of(list(headers.values()))
        if (schemes := properties.get("authSchemes")) is not None:
            scheme = self._auth_scheme(schemes, f"{place}.properties.authSchemes")
            if scheme is None:
                asked = ", ".join(str(s.get("name")) for s in schemes if _is_mapping(s))
                return (_Raise((f"This client cannot sign with {asked}, as the endpoint asks",)),)
            for key, argument in _SIGNING_PROPERTIES.items():
                if key in scheme:
                    where = f"{place}.properties.authSchemes.{key}"
                    value = self._expression(scheme[key], where, scope, "string")
                    auth.append(f"{argument}={value.code}")
                    names |= value.names
            if scheme["name"] == "none":
                auth = ["no_auth=True"]
        arguments = [url.code, *auth]
        if headers:
            items = ", ".join(f"{_quoted(name)}: {v.code}" for name, v in headers.items())
            arguments.insert(1, f"headers={{{items}}}")
        return (_Return(f"Endpoint({', '.join(arguments)})", names),)

    def _headers(self, headers: object, place: str, scope: _Scope) -> dict[str, _Value]:
        """Return each header's first value: botocore sends no more than that."""
        if not _is_mapping(headers):
            self.problem(place, "has to be an object")
            return {}
        result: dict[str, _Value] = {}
        for name, values in headers.items():
            if _is_list(values) and values:
                found = [self._expression(v, f"{place}.{name}", scope, "string") for v in values]
                result[name] = found[0]
            else:
                self.problem(f"{place}.{name}", "has to be a list with a value")
        return result

    def _auth_scheme(self, schemes: object, place: str) -> Mapping[str, Any] | None:
        """Return the first scheme that clients can sign with, or ``None``."""
        if (
            not _is_list(schemes)
            or not schemes
            or not all(
                _is_mapping(scheme) and isinstance(scheme.get("name"), str) for scheme in schemes
            )
        ):
            self.problem(place, "has to be a list of objects with a name")
            return None
        return next((s for s in schemes if s["name"] in _SUPPORTED_SCHEMES), None)

    # expressions

    def _expression(
        self, source: object, place: str, scope: _Scope, kind: Kind, *, or_unset: bool = False
    ) -> _Value:
        """Return a value of ``kind``, noting the problem when it is another, or may be unset."""
        value = self._value(source, place, scope, 0)
        return self._checked(value, place, kind, or_unset=or_unset)

    def _checked(self, value: _Value, place: str, kind: Kind, *, or_unset: bool = False) -> _Value:
        if value.kind == "unknown":
            return value
        if value.kind != kind:
            self.problem(place, f"is of type {value.kind}, and {kind} is needed")
            return _UNKNOWN
        if value.presence == "set" or or_unset:
            return value
        if value.tested is None:
            self.problem(place, "may be unset; assign it in a condition, or test it with isSet")
            return _UNKNOWN
        self._needed[value.tested[0]] = value
        return evolve(value, presence="set", tested=None)

    def _value(self, source: object, place: str, scope: _Scope, depth: int) -> _Value:
        if depth > _MAX_DEPTH:
            self.problem(place, f"functions are nested deeper than {_MAX_DEPTH}")
            return _UNKNOWN
        if _is_mapping(source):
            if "fn" in source:
                return self._call(source, place, scope, depth)
            if "ref" in source:
                return self._reference(source["ref"], place, scope)
        if isinstance(source, bool):
            return _TRUE if source else _FALSE
        if isinstance(source, int):
            return _Value(repr(source), "integer", constant=source)
        if isinstance(source, str):
            pieces = self._pieces(source, place, scope)
            texts = [piece for piece in pieces if isinstance(piece, str)]
            constant = "".join(texts) if len(texts) == len(pieces) else None
            return _Value(_string(pieces), "string", names=_names_of(pieces), constant=constant)
        self.problem(place, f"is no value: {source!r}")
        return _UNKNOWN

    def _reference(self, name: object, place: str, scope: _Scope) -> _Value:
        value = scope.variables.get(name) if isinstance(name, str) else None
        if value is None:
            self.problem(place, f"refers to {name!r}, which is neither a parameter nor assigned")
            return _UNKNOWN
        if value.presence == "set":
            return value
        return evolve(value, tested=(str(name), True))

    def _pieces(self, source: object, place: str, scope: _Scope) -> _Pieces:
        """Return what a string is made of; a template's references are filled in."""
        if not isinstance(source, str):
            self.problem(place, "has to be a string")
            return ()
        if not _TEMPLATE.search(source):
            return (source,)
        pieces: list[str | _Value] = []
        try:
            for text, reference, format_, conversion in Formatter().parse(source):
                pieces += [text] if text else []
                if reference is not None:
                    if format_ or conversion:
                        raise ValueError("formats and conversions are not part of the language")
                    pieces.append(self._filled_in(reference, place, scope))
        except ValueError as error:
            self.problem(place, f"malformed template {source!r}: {error}")
        return tuple(pieces)

    def _filled_in(self, reference: str, place: str, scope: _Scope) -> _Value:
        name, *attributes = reference.split("#")
        value = self._reference(name, place, scope)
        for attribute in attributes:
            value = self._attribute(self._present(value, place), attribute, place)
        return self._checked(value, place, "string")

    # functions

    def _call(self, source: object, place: str, scope: _Scope, depth: int) -> _Value:
        if not _is_mapping(source) or not isinstance(name := source.get("fn"), str):
            self.problem(place, "has to be a function: an object with fn and argv")
            return _UNKNOWN
        arguments = source.get("argv")
        count = _ARGUMENT_COUNTS.get(name)
        if count is None:
            self.problem(
                place, f"unknown function {name!r}; known are {', '.join(_ARGUMENT_COUNTS)}"
            )
            return _UNKNOWN
        if not _is_list(arguments) or len(arguments) != count:
            self.problem(place, f"{name} takes {count} argument{'s' if count > 1 else ''}")
            return _UNKNOWN
        place = f"{place} ({name})"
        if name == "getAttr":
            value = self._value(arguments[0], place, scope, depth + 1)
            return self._get_attr(value, arguments[1], place)
        values = [self._value(argument, place, scope, depth + 1) for argument in arguments]
        if any(value.kind == "unknown" for value in values):
            return _UNKNOWN
        if (special := _SPECIAL.get(name)) is not None:
            kind, emit = special
            if kind is not None:
                values = [scope.folded(self._checked(value, place, kind)) for value in values]
            return _UNKNOWN if _UNKNOWN in values else emit(*values)
        return self._library_call(_CALLS[name], values, place)

    def _library_call(self, function: _Function, values: Sequence[_Value], place: str) -> _Value:
        checked = [
            self._checked(value, place, kind, or_unset=function.takes_unset and index == 0)
            for index, (value, kind) in enumerate(zip(values, function.takes, strict=True))
        ]
        if _UNKNOWN in checked:
            return _UNKNOWN
        for value in checked:
            if value.kind == "integer" and not (
                isinstance(value.constant, int) and value.constant >= 0
            ):
                self.problem(place, f"{value.code} is no position in a string")
        arguments = ", ".join(value.code for value in checked)
        if function.gives == "partition":
            arguments += ", PARTITIONS"
        code = f"{function.calls}({arguments})"
        return _Value(
            code,
            function.gives,
            function.presence,
            negated=f"not {code}" if function.gives == "boolean" else "",
            names=_names_of(checked),
        )

    def _get_attr(self, value: _Value, path: object, place: str) -> _Value:
        if not isinstance(path, str) or not path:
            self.problem(place, f"bad path {path!r}; a path is a name, an index, or both: 'a[0]'")
            return _UNKNOWN
        *names, last = path.split(".")
        match = _PATH_PART.match(last)
        name, index = match.groups() if match else (last, None)
        for attribute in [*names, name] if name else names:
            value = self._attribute(self._present(value, place), attribute, place)
        if index is None or value.kind == "unknown":
            return value
        if value.kind != "stringArray":
            self.problem(place, f"bad path {path!r}: a {value.kind} has no index")
            return _UNKNOWN
        return _Value(f"item({value.code}, {int(index)})", "string", "maybe", names=value.names)

    def _present(self, value: _Value, place: str) -> _Value:
        return value if value.kind == "unknown" else self._checked(value, place, value.kind)

    def _attribute(self, value: _Value, attribute: str, place: str) -> _Value:
        if value.kind == "unknown":
            return value
        found = _ATTRIBUTES.get(value.kind, {}).get(attribute)
        if found is None:
            known = ", ".join(_ATTRIBUTES.get(value.kind, {})) or "none"
            self.problem(
                place, f"bad path: a {value.kind} has no attribute {attribute!r}; it has: {known}"
            )
            return _UNKNOWN
        name, kind = found
        return evolve(_variable(f"{value.code}.{name}", kind, "set"), names=value.names)


#: The functions that become operators: what kind they take (``None`` for any) and what they emit.
_SPECIAL: Mapping[str, tuple[Kind | None, Callable[..., _Value]]] = {
    "isSet": (None, _is_set),
    "not": (None, _not),
    "stringEquals": ("string", _string_equals),
    "booleanEquals": ("boolean", _boolean_equals),
}
_SUPPORTED_SCHEMES = ("sigv4", "none")
_SIGNING_PROPERTIES = {"signingName": "signing_name", "signingRegion": "signing_region"}


def _is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _has_type(value: object, type_: ParameterType) -> bool:
    return isinstance(value, {"string": str, "boolean": bool, "stringArray": tuple}[type_])


# --- how rules become statements ---


def _under(steps: Sequence[tuple[_Step, _Scope]], body: _Block, scope: _Scope) -> _Block:
    """Return ``body`` under its rule's conditions; each step comes with the scope before it."""
    constants = [step.constant if isinstance(step, _Value) else None for step, _ in steps]
    if False in constants:
        # What is before it is still done: it may raise.
        steps, body = steps[: constants.index(False)], _Block((), scope)
    for step, before in reversed(steps):
        if isinstance(step, _Raise):
            body = _Block((step,), before)
        elif isinstance(step, _Require):
            body = _Block((step, *body.statements), before)
        elif isinstance(step, _Assign) and step.value.presence == "set":
            needed = step.target in body.names
            body = _Block((step, *body.statements), before) if needed else body
        elif body.statements:
            test = step if isinstance(step, _Value) else _assigning_test(step, body)
            body = _Block((_if(test, body),), before)
    return body


def _assigning_test(step: _Assign, body: _Block) -> _Value:
    if step.target not in body.names:
        return _is_set(step.value)
    code = f"({step.target} := {step.value.code})"
    return _is_set(evolve(step.value, code=code, tested=None, compound=False))


def _if(test: _Value, body: _Block) -> _If:
    """Return ``body`` under ``test``, as one ``if`` with the one that ``body`` is, if it is one."""
    match body.statements:
        case (_If(tests=tests, body=inner),):
            # "x is not None and x" is "x".
            repeated = test.code == f"{tests[0].code} is not None"
            return _If(tests if repeated else (test, *tests), inner)
        case _:
            return _If((test,), body)


def _after(block: _Block, scope: _Scope) -> _Scope:
    """Return what is known after ``block`` came to its end without an endpoint or an error."""
    match block.statements:
        case (_If(tests=(test,), body=body),) if body.ends:
            return scope.knowing(test, outcome=False)
        case _:
            return scope


def _guards_first(statements: Sequence[_Statement]) -> tuple[_Statement, ...]:
    """Turn "if this, then a lot, else leave" into "if not this, leave; a lot".

    A test before two ways to leave that are the same goes, too.
    """
    match statements:
        case [*head, _If(body=_Block(statements=(same,))), last] if same == last:
            return (*head, last)
        case [*head, _If(tests=(test,), body=body), _Raise() | _Return() as last] if (
            body.ends and not body.leaves_at_once
        ):
            guard = _If((_not(test),), _Block((last,), body.scope))
            return (*head, guard, *body.statements)
        case _:
            return tuple(statements)


# --- source text ---


def _escaped(text: str) -> str:
    """Return ``text`` as it stands between double quotes in ASCII source."""
    return text.encode("unicode_escape").decode("ascii").replace('"', '\\"')


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'


def _string(pieces: _Pieces) -> str:
    """Return the string that ``pieces`` make: a literal, an f-string, or the one expression."""
    if len(pieces) == 1 and isinstance(pieces[0], _Value):
        return pieces[0].code
    return _literal(pieces)


def _literal(pieces: _Pieces) -> str:
    if not any(isinstance(piece, _Value) for piece in pieces):
        return _quoted("".join(str(piece) for piece in pieces))
    body = "".join(
        f"{{{piece.code}}}"
        if isinstance(piece, _Value)
        else _escaped(piece).replace("{", "{{").replace("}", "}}")
        for piece in pieces
    )
    return f'f"{body}"'


def _string_lines(pieces: _Pieces, width: int) -> list[str]:
    """Return the string as literals of at most ``width``, where spaces allow it."""
    lines: list[str] = []
    line: list[str | _Value] = []
    for word in _words(pieces):
        if line and len(_literal((*line, word))) > width:
            lines.append(_literal(tuple(line)))
            line = []
        line.append(word)
    return [*lines, _literal(tuple(line))]


def _words(pieces: _Pieces) -> Iterator[str | _Value]:
    for piece in pieces:
        if isinstance(piece, _Value):
            yield piece
        else:
            yield from re.findall(r"[^ ]* +|[^ ]+", piece)


@define
class _Printer:
    """Writes statements down; what is too deep or too long becomes a function of its own."""

    _helpers: list[str] = field(factory=list[str])
    _waiting: list[tuple[str, str, _Block]] = field(factory=list[tuple[str, str, _Block]])
    _names: set[str] = field(factory=set[str])

    def module(self, parameters: Sequence[EndpointParameter], block: _Block) -> str:
        functions = [self._resolver(parameters, block)]
        while self._waiting:
            functions.append(self._helper(*self._waiting.pop(0)))
        return "\n\n\n".join(functions) + "\n"

    def _resolver(self, parameters: Sequence[EndpointParameter], block: _Block) -> str:
        lines = ["def resolve_endpoint("]
        lines += ["    *,"] if parameters else []
        for p in parameters:
            lines.append(f"    {p.python_name}: {p.annotation} = {_default(p)},")
        lines += [
            ") -> Endpoint:",
            '    """Return where to send a request with these parameters, and how to sign it.',
            "",
            "    Raises :class:`ConfigurationError` where the service has no endpoint for them.",
            '    """',
        ]
        needed = [p for p in parameters if p.required and p.default is None]
        checks = [_Require(p.name, _variable(p.python_name, p.type, "maybe")) for p in needed]
        lines += self._lines(evolve(block, statements=(*checks, *block.statements)), 1)
        if not block.ends:
            lines.append('    raise ConfigurationError("No endpoint rule matches the parameters")')
        return "\n".join(lines)

    def _helper(self, name: str, signature: str, block: _Block) -> str:
        result = "Endpoint" if block.ends else "Endpoint | None"
        lines = [f"def {name}({signature}) -> {result}:", *self._lines(block, 1)]
        lines += [] if block.ends else ["    return None"]
        return "\n".join(lines)

    def _lines(self, block: _Block, level: int) -> list[str]:
        indent = "    " * level
        lines: list[str] = []
        for statement in block.statements:
            match statement:
                case _Return(code=code):
                    lines.append(f"{indent}return {code}")
                case _Raise(message=message):
                    lines += _raise_lines(message, indent)
                case _Require(value=value):
                    lines.append(f"{indent}if {value.code} is None:")
                    lines += _raise_lines((statement.message,), f"{indent}    ")
                case _Assign(target=target, value=value):
                    lines.append(f"{indent}{target} = {value.code}")
                case _If(tests=tests, body=body):
                    lines.append(f"{indent}if {' and '.join(test.code for test in tests)}:")
                    if _deserves_a_function(body, level + 1):
                        lines += self._call(tests[-1], body, level + 1)
                    else:
                        lines += self._lines(body, level + 1)
        return lines

    def _call(self, test: _Value, body: _Block, level: int) -> list[str]:
        """Put ``body`` off to a function of its own, and return the lines that call it."""
        name = self._helper_name(test)
        variables = {
            value.code: value for value in body.scope.variables.values() if value.code in body.names
        }
        signature = ", ".join(f"{code}: {_annotation(value)}" for code, value in variables.items())
        self._waiting.append((name, signature, body))
        call = f"{name}({', '.join(variables)})"
        indent = "    " * level
        if body.ends:
            return [f"{indent}return {call}"]
        return [f"{indent}if (found := {call}) is not None:", f"{indent}    return found"]

    def _helper_name(self, test: _Value) -> str:
        words = re.findall(r"[A-Za-z0-9_]+", test.code.removesuffix(" is not None"))
        stem = name = f"_when_{'_'.join(words).lower()[:50].strip('_')}"
        count = 1
        while name in self._names:
            count += 1
            name = f"{stem}_{count}"
        self._names.add(name)
        return name


def _deserves_a_function(block: _Block, level: int) -> bool:
    nested = any(isinstance(statement, _If) for statement in block.statements)
    return nested and (level > _MAX_LEVEL or _length(block) > _MAX_LINES)


def _length(block: _Block) -> int:
    """Return about how many lines ``block`` takes."""
    return sum(
        1 + _length(statement.body) if isinstance(statement, _If) else 1
        for statement in block.statements
    )


def _raise_lines(message: _Pieces, indent: str) -> list[str]:
    line = f"{indent}raise ConfigurationError({_string(message)})"
    if len(line) <= _WIDTH:
        return [line]
    parts = _string_lines(message, _WIDTH - len(indent) - 4)
    return [
        f"{indent}raise ConfigurationError(",
        *(f"{indent}    {part}" for part in parts),
        f"{indent})",
    ]


def _annotation(value: _Value) -> str:
    plain = _ANNOTATIONS[value.kind]
    return plain if value.presence == "set" else f"{plain} | None"


def _default(parameter: EndpointParameter) -> str:
    match parameter.default:
        case tuple() as values:
            return f"({''.join(f'{_quoted(value)}, ' for value in values)})"
        case str() as value:
            return _quoted(value)
        case value:
            return repr(value)


# --- the partition table ---

_PARTITION_OUTPUTS: Mapping[str, tuple[str, type]] = {
    "dnsSuffix": ("dns_suffix", str),
    "dualStackDnsSuffix": ("dual_stack_dns_suffix", str),
    "implicitGlobalRegion": ("implicit_global_region", str),
    "supportsFIPS": ("supports_fips", bool),
    "supportsDualStack": ("supports_dual_stack", bool),
}


def _partition_table(partitions: Mapping[str, Any], problems: list[str]) -> str:
    """Return the source of ``PARTITIONS``."""
    found = partitions.get("partitions")
    if not _is_list(found) or not found:
        problems.append("partitions: there are none")
        return ""
    lines = ["PARTITIONS = ("]
    for index, partition in enumerate(found):
        lines += _partition_lines(partition, f"partitions[{index}]", problems)
    return "\n".join([*lines, ")"]) + "\n"


def _partition_lines(partition: object, place: str, problems: list[str]) -> list[str]:
    outputs = partition.get("outputs") if _is_mapping(partition) else None
    if not _is_mapping(partition) or not _is_mapping(outputs):
        problems.append(f"{place}: has to be an object with outputs")
        return []
    name, regex, regions = (partition.get(key) for key in ("id", "regionRegex", "regions"))
    if not isinstance(name, str) or not isinstance(regex, str) or not _is_mapping(regions):
        problems.append(f"{place}: needs an id, a regionRegex and regions")
        return []
    try:
        re.compile(regex)
    except re.error as error:
        problems.append(f"{place}.regionRegex: {error}")
    lines = [
        "    Partition(",
        f"        name={_quoted(name)},",
        f"        region_regex={_quoted(regex)},",
        f"        regions=({''.join(f'{_quoted(region)}, ' for region in regions)}),",
    ]
    for key, (argument, type_) in _PARTITION_OUTPUTS.items():
        value = outputs.get(key)
        if not isinstance(value, type_):
            problems.append(f"{place}.outputs.{key}: {value!r} is no {type_.__name__}")
        source = _quoted(value) if isinstance(value, str) else repr(value is True)
        lines.append(f"        {argument}={source},")
    return [*lines, "    ),"]


# --- for models that ship no rules ---


def default_rule_set(endpoint_prefix: str) -> dict[str, Any]:
    """Return the rule set that AWS gives a regional service with nothing special about it.

    ``endpoint_prefix`` is the model's ``endpointPrefix``: one or more host labels. Raises
    :class:`ModelError` when it is not.
    """
    if not re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", endpoint_prefix):
        raise ModelError([f"endpointPrefix: {endpoint_prefix!r} cannot be part of a host name"])

    def parameter(type_: str, builtin: str, default: bool | None = None) -> dict[str, Any]:
        spec = {"type": type_, "builtIn": builtin, "required": default is not None}
        return spec if default is None else {**spec, "default": default}

    def is_set(name: str) -> dict[str, Any]:
        return {"fn": "isSet", "argv": [{"ref": name}]}

    def is_on(name: str) -> dict[str, Any]:
        return {"fn": "booleanEquals", "argv": [{"ref": name}, True]}

    def supports(attribute: str) -> dict[str, Any]:
        value = {"fn": "getAttr", "argv": [{"ref": "PartitionResult"}, attribute]}
        return {"fn": "booleanEquals", "argv": [value, True]}

    def tree(conditions: list[Any], *rules: dict[str, Any]) -> dict[str, Any]:
        return {"type": "tree", "conditions": conditions, "rules": list(rules)}

    def error(message: str, *conditions: dict[str, Any]) -> dict[str, Any]:
        return {"type": "error", "conditions": list(conditions), "error": message}

    def endpoint(url: str | dict[str, Any], *conditions: dict[str, Any]) -> dict[str, Any]:
        return {"type": "endpoint", "conditions": list(conditions), "endpoint": {"url": url}}

    host = f"https://{endpoint_prefix}"
    custom = tree(
        [is_set("Endpoint")],
        error(
            "Invalid Configuration: FIPS and custom endpoint are not supported", is_on("UseFIPS")
        ),
        error(
            "Invalid Configuration: Dualstack and custom endpoint are not supported",
            is_on("UseDualStack"),
        ),
        endpoint({"ref": "Endpoint"}),
    )
    regional = tree(
        [
            is_set("Region"),
            {"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "PartitionResult"},
        ],
        tree(
            [is_on("UseFIPS"), is_on("UseDualStack")],
            endpoint(
                f"{host}-fips.{{Region}}.{{PartitionResult#dualStackDnsSuffix}}",
                supports("supportsFIPS"),
                supports("supportsDualStack"),
            ),
            error(
                "FIPS and DualStack are enabled, but this partition does not support one or both"
            ),
        ),
        tree(
            [is_on("UseFIPS")],
            endpoint(
                f"{host}-fips.{{Region}}.{{PartitionResult#dnsSuffix}}", supports("supportsFIPS")
            ),
            error("FIPS is enabled but this partition does not support FIPS"),
        ),
        tree(
            [is_on("UseDualStack")],
            endpoint(
                f"{host}.{{Region}}.{{PartitionResult#dualStackDnsSuffix}}",
                supports("supportsDualStack"),
            ),
            error("DualStack is enabled but this partition does not support DualStack"),
        ),
        endpoint(f"{host}.{{Region}}.{{PartitionResult#dnsSuffix}}"),
    )
    return {
        "version": "1.0",
        "parameters": {
            "Region": parameter("string", "AWS::Region"),
            "UseDualStack": parameter("boolean", "AWS::UseDualStack", default=False),
            "UseFIPS": parameter("boolean", "AWS::UseFIPS", default=False),
            "Endpoint": parameter("string", "SDK::Endpoint"),
        },
        "rules": [custom, regional, error("Invalid Configuration: Missing Region")],
    }
