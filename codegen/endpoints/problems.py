"""What is wrong with a rule set, collected; and the looks at raw JSON that find it."""

from __future__ import annotations

from typing import Any, TypeGuard

from attrs import define, field

from codegen.model.raw import JsonObject, is_object


@define
class Problems:
    """A sentence for each thing that is wrong, beginning with ``prefix`` and its place."""

    prefix: str
    found: list[str] = field(factory=list[str])

    def note(self, place: str, what: str) -> None:
        """Add that ``what`` is wrong at ``place``."""
        self.found.append(f"{self.prefix}{place}: {what}")

    def object(self, value: object, place: str) -> JsonObject | None:
        """Return ``value`` when it is an object, else ``None`` with the problem noted."""
        if is_object(value):
            return value
        self.note(place, "has to be an object")
        return None


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Return whether ``value``, which comes out of JSON, is a list."""
    return isinstance(value, list)
