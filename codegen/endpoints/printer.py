"""Writes statements down as Python; what is too deep or too long becomes a function of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, evolve, field

from codegen.endpoints.language import annotation
from codegen.endpoints.parameters import EndpointParameter
from codegen.endpoints.statements import Assign, Block, If, Raise, Require, Return, Statement
from codegen.endpoints.text import quoted, quoted_tuple, string, string_lines
from codegen.endpoints.values import Pieces, Value

#: The width that emitted lines keep to.
_WIDTH = 100
#: A body that starts this deep, or is this long, becomes a function of its own.
_MAX_LEVEL = 5
_MAX_LINES = 60


@define
class Printer:
    """Writes down ``resolve_endpoint``, and the helpers that came up on the way."""

    _waiting: list[tuple[str, str, Block]] = field(factory=list[tuple[str, str, Block]])
    _names: set[str] = field(factory=set[str])

    def module(self, parameters: Sequence[EndpointParameter], block: Block) -> str:
        """Return the source of ``resolve_endpoint``, which does what ``block`` says."""
        functions = [self._resolver(parameters, block)]
        while self._waiting:
            functions.append(self._helper(*self._waiting.pop(0)))
        return "\n\n\n".join(functions) + "\n"

    def _resolver(self, parameters: Sequence[EndpointParameter], block: Block) -> str:
        lines = ["def resolve_endpoint("]
        lines += ["    *,"] if parameters else []
        lines += [f"    {p.python_name}: {p.annotation} = {_default(p)}," for p in parameters]
        lines += [
            ") -> Endpoint:",
            '    """Return where to send a request with these parameters, and how to sign it.',
            "",
            "    Raises :class:`ConfigurationError` where the service has no endpoint for them.",
            '    """',
        ]
        # The signature lets a caller leave out even what the rules take for granted.
        checks = [Require(p.name, p.value) for p in parameters if p.is_given]
        lines += self._lines(evolve(block, statements=(*checks, *block.statements)), 1)
        if not block.ends:
            lines.append('    raise ConfigurationError("No endpoint rule matches the parameters")')
        return "\n".join(lines)

    def _helper(self, name: str, signature: str, block: Block) -> str:
        result = "Endpoint" if block.ends else "Endpoint | None"
        lines = [f"def {name}({signature}) -> {result}:", *self._lines(block, 1)]
        lines += [] if block.ends else ["    return None"]
        return "\n".join(lines)

    def _lines(self, block: Block, level: int) -> list[str]:
        return [line for each in block.statements for line in self._statement(each, level)]

    def _statement(self, statement: Statement, level: int) -> list[str]:
        indent = "    " * level
        match statement:
            case Return(code=code):
                return [f"{indent}return {code}"]
            case Raise(message=message):
                return _raise_lines(message, indent)
            case Require(value=value):
                leave = _raise_lines((statement.message,), f"{indent}    ")
                return [f"{indent}if {value.code} is None:", *leave]
            case Assign(target=target, value=value):
                return [f"{indent}{target} = {value.code}"]
            case If(tests=tests, body=body):
                test = " and ".join(test.code for test in tests)
                return [f"{indent}if {test}:", *self._body(tests[-1], body, level + 1)]

    def _body(self, test: Value, body: Block, level: int) -> list[str]:
        """Return the lines of ``body``, or those that call the function which it becomes."""
        if not _deserves_a_function(body, level):
            return self._lines(body, level)
        name = self._helper_name(test)
        variables = {
            value.code: value for value in body.scope.variables.values() if value.code in body.names
        }
        signature = ", ".join(
            f"{code}: {annotation(value.kind, optional=value.presence != 'set')}"
            for code, value in variables.items()
        )
        self._waiting.append((name, signature, body))
        call = f"{name}({', '.join(variables)})"
        indent = "    " * level
        if body.ends:
            return [f"{indent}return {call}"]
        return [f"{indent}if (found := {call}) is not None:", f"{indent}    return found"]

    def _helper_name(self, test: Value) -> str:
        words = re.findall(r"[A-Za-z0-9_]+", test.code.removesuffix(" is not None"))
        stem = name = f"_when_{'_'.join(words).lower()[:50].strip('_')}"
        count = 1
        while name in self._names:
            count += 1
            name = f"{stem}_{count}"
        self._names.add(name)
        return name


def _deserves_a_function(block: Block, level: int) -> bool:
    nested = any(isinstance(statement, If) for statement in block.statements)
    return nested and (level > _MAX_LEVEL or _length(block) > _MAX_LINES)


def _length(block: Block) -> int:
    """Return about how many lines ``block`` takes."""
    return sum(
        1 + _length(statement.body) if isinstance(statement, If) else 1
        for statement in block.statements
    )


def _raise_lines(message: Pieces, indent: str) -> list[str]:
    line = f"{indent}raise ConfigurationError({string(message)})"
    if len(line) <= _WIDTH:
        return [line]
    parts = string_lines(message, _WIDTH - len(indent) - 4)
    return [
        f"{indent}raise ConfigurationError(",
        *(f"{indent}    {part}" for part in parts),
        f"{indent})",
    ]


def _default(parameter: EndpointParameter) -> str:
    match parameter.default:
        case tuple() as values:
            return quoted_tuple(values)
        case str() as value:
            return quoted(value)
        case value:
            return repr(value)
