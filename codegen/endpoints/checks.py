"""The types of values: whether one fits the place where it is used, and what it can be asked."""

from __future__ import annotations

import re

from attrs import define, evolve, field

from codegen.endpoints.language import ATTRIBUTES, Kind
from codegen.endpoints.values import UNKNOWN, Value, operand
from codegen.problems import Problems

_PATH_PART = re.compile(r"(\w*)\[(\d+)\]\Z", re.ASCII)


@define
class Checks:
    """Checks values, notes what is wrong with them, and keeps what has to be set.

    Whatever is wrong gives ``UNKNOWN``, about which nothing more is said.
    """

    problems: Problems
    _needed: dict[str, Value] = field(factory=dict[str, Value])

    def take_needed(self) -> dict[str, Value]:
        """Return the variables that may be unset and were needed since the last call, by name."""
        needed, self._needed = self._needed, {}
        return needed

    def checked(self, value: Value, place: str, kind: Kind, *, or_unset: bool = False) -> Value:
        """Return ``value`` as one of ``kind`` that is set; a variable that may not be is needed."""
        if value.kind == "unknown":
            return value
        if value.kind != kind:
            self.problems.note(place, f"is of type {value.kind}, and {kind} is needed")
            return UNKNOWN
        if value.presence == "set" or or_unset:
            return value
        if value.tested is None:
            what = "may be unset; assign it in a condition, or test it with isSet"
            self.problems.note(place, what)
            return UNKNOWN
        self._needed[value.tested[0]] = value
        return evolve(value, presence="set", tested=None)

    def attribute(self, value: Value, attribute: str, place: str) -> Value:
        """Return what ``value``, which has to be set, has under ``attribute``."""
        value = self.checked(value, place, value.kind)
        if value.kind == "unknown":
            return value
        attributes = ATTRIBUTES.get(value.kind, {})
        if attribute not in attributes:
            known = ", ".join(attributes) or "none"
            what = f"a {value.kind} has no attribute {attribute!r}; it has: {known}"
            self.problems.note(place, f"bad path: {what}")
            return UNKNOWN
        name, kind = attributes[attribute]
        return operand(f"{value.code}.{name}", kind, value.names)

    def at_path(self, value: Value, path: object, place: str) -> Value:
        """Return what ``getAttr`` finds: attributes with dots between them, an index at the end."""
        if not isinstance(path, str) or not path:
            what = f"bad path {path!r}; a path is a name, an index, or both: 'a[0]'"
            self.problems.note(place, what)
            return UNKNOWN
        *names, last = path.split(".")
        match = _PATH_PART.match(last)
        name, index = match.groups() if match else (last, None)
        for attribute in [*names, name] if name else names:
            value = self.attribute(value, attribute, place)
        if index is None or value.kind == "unknown":
            return value
        if value.kind != "stringArray":
            self.problems.note(place, f"bad path {path!r}: a {value.kind} has no index")
            return UNKNOWN
        return operand(f"item({value.code}, {int(index)})", "string", value.names, "maybe")
