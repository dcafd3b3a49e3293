"""From the expressions of a rule set to values: literals, references, templates and functions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import Formatter

from attrs import define, evolve

from codegen.endpoints.checks import Checks
from codegen.endpoints.language import ARGUMENT_COUNTS, FUNCTIONS, MAX_DEPTH, Function, Kind
from codegen.endpoints.operators import OPERATORS, Operator
from codegen.endpoints.scopes import Scope
from codegen.endpoints.text import string
from codegen.endpoints.values import FALSE, TRUE, UNKNOWN, Pieces, Value, names_of, operand
from codegen.problems import Problems
from codegen.raw import is_list, is_object

#: What botocore takes as the sign that a string is a template (``TEMPLATE_STRING_RE``).
_TEMPLATE = re.compile(r"\{[a-zA-Z#]+\}")


@define
class ExpressionCompiler:
    """Turns expressions into values; what is wrong with one is noted, and gives ``UNKNOWN``."""

    problems: Problems
    checks: Checks

    def expression(self, source: object, place: str, scope: Scope, kind: Kind) -> Value:
        """Return the value of ``source``, which has to be of ``kind`` and set."""
        return self.checks.checked(self._value(source, place, scope, 0), place, kind)

    def pieces(self, source: object, place: str, scope: Scope) -> Pieces:
        """Return what a string is made of; a template's references are filled in."""
        if not isinstance(source, str):
            self.problems.note(place, "has to be a string")
            return ()
        if not _TEMPLATE.search(source):
            return (source,)
        pieces: list[str | Value] = []
        try:
            for text, reference, format_, conversion in Formatter().parse(source):
                pieces += [text] if text else []
                if reference is not None:
                    if format_ or conversion:
                        raise ValueError("formats and conversions are not part of the language")
                    pieces.append(self._filled_in(reference, place, scope))
        except ValueError as error:
            self.problems.note(place, f"malformed template {source!r}: {error}")
        return tuple(pieces)

    def call(self, source: object, place: str, scope: Scope, depth: int = 0) -> Value:
        """Return what the function ``source`` gives, which may be unset."""
        if not is_object(source) or not isinstance(name := source.get("fn"), str):
            self.problems.note(place, "has to be a function: an object with fn and argv")
            return UNKNOWN
        arguments = source.get("argv")
        count = ARGUMENT_COUNTS.get(name)
        if count is None:
            known = ", ".join(ARGUMENT_COUNTS)
            self.problems.note(place, f"unknown function {name!r}; known are {known}")
            return UNKNOWN
        if not is_list(arguments) or len(arguments) != count:
            self.problems.note(place, f"{name} takes {count} argument{'s' if count > 1 else ''}")
            return UNKNOWN
        place = f"{place} ({name})"
        if name == "getAttr":
            value = self._value(arguments[0], place, scope, depth + 1)
            return self.checks.at_path(value, arguments[1], place)
        values = [self._value(argument, place, scope, depth + 1) for argument in arguments]
        if UNKNOWN in values:
            return UNKNOWN
        if name in OPERATORS:
            return self._operation(OPERATORS[name], values, place, scope)
        return self._library_call(FUNCTIONS[name], values, place)

    def _value(self, source: object, place: str, scope: Scope, depth: int) -> Value:
        if depth > MAX_DEPTH:
            self.problems.note(place, f"functions are nested deeper than {MAX_DEPTH}")
            return UNKNOWN
        if is_object(source) and "fn" in source:
            return self.call(source, place, scope, depth)
        if is_object(source) and "ref" in source:
            return self._reference(source["ref"], place, scope)
        match source:
            case bool():
                return TRUE if source else FALSE
            case int():
                return Value(repr(source), "integer", constant=source)
            case str():
                return _string(self.pieces(source, place, scope))
            case _:
                self.problems.note(place, f"is no value: {source!r}")
                return UNKNOWN

    def _reference(self, name: object, place: str, scope: Scope) -> Value:
        value = scope.variables.get(name) if isinstance(name, str) else None
        if value is None:
            what = f"refers to {name!r}, which is neither a parameter nor assigned"
            self.problems.note(place, what)
            return UNKNOWN
        return value if value.presence == "set" else evolve(value, tested=(str(name), True))

    def _filled_in(self, reference: str, place: str, scope: Scope) -> Value:
        """Return what stands in a template between braces: a name, and attributes after ``#``."""
        name, *attributes = reference.split("#")
        value = self._reference(name, place, scope)
        for attribute in attributes:
            value = self.checks.attribute(value, attribute, place)
        return self.checks.checked(value, place, "string")

    def _operation(
        self, operator: Operator, values: Sequence[Value], place: str, scope: Scope
    ) -> Value:
        kind = operator.takes
        if kind is not None:
            values = [scope.folded(self.checks.checked(value, place, kind)) for value in values]
        return UNKNOWN if UNKNOWN in values else operator.emit(*values)

    def _library_call(self, function: Function, values: Sequence[Value], place: str) -> Value:
        checked = [
            self.checks.checked(value, place, kind, or_unset=function.takes_unset and index == 0)
            for index, (value, kind) in enumerate(zip(values, function.takes, strict=True))
        ]
        if UNKNOWN in checked:
            return UNKNOWN
        for value in checked:
            if isinstance(value.constant, int) and value.constant < 0:
                self.problems.note(place, f"{value.code} is no position in a string")
        arguments = [value.code for value in checked]
        if function.gives == "partition":
            arguments.append("PARTITIONS")
        code = f"{function.calls}({', '.join(arguments)})"
        return operand(code, function.gives, names_of(checked), function.presence)


def _string(pieces: Pieces) -> Value:
    texts = [piece for piece in pieces if isinstance(piece, str)]
    constant = "".join(texts) if len(texts) == len(pieces) else None
    return Value(string(pieces), "string", names=names_of(pieces), constant=constant)
