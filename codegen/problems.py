"""What the generator raises on purpose, and how problems of a model are collected before that.

Whatever else comes out of the generator is a defect of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from codegen.raw import JsonObject, as_object, is_object

if TYPE_CHECKING:
    from collections.abc import Sequence


class CodegenError(Exception):
    """The root of everything the generator raises on purpose."""


class ModelError(CodegenError):
    """A model that cannot be turned into a client.

    ``problems`` holds one sentence for each thing that is wrong, beginning with its place.
    """

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(tuple(problems))
        self.problems = tuple(problems)

    def __str__(self) -> str:
        if len(self.problems) == 1:
            return f"The model cannot be used: {self.problems[0]}"
        listed = "\n".join(f"- {problem}" for problem in self.problems)
        return f"The model cannot be used, for {len(self.problems)} reasons:\n{listed}"


@frozen
class Problems:
    """A sentence for each thing that is wrong with a model, beginning with its place.

    One collector goes through all that looks at a model, so that :meth:`raise_any` names everything
    at once. ``prefix`` begins each sentence that :meth:`note` adds.
    """

    found: list[str] = field(factory=list[str])
    prefix: str = ""

    def within(self, prefix: str) -> Problems:
        """Return a collector into the same list, for the part of a model that ``prefix`` names."""
        return Problems(self.found, prefix)

    def add(self, sentence: str) -> None:
        """Add a problem of the model as a whole."""
        self.found.append(sentence)

    def note(self, place: str, what: str) -> None:
        """Add that ``what`` is wrong at ``place``."""
        self.add(f"{self.prefix}{place}: {what}")

    def raise_any(self) -> None:
        """Raise :class:`ModelError` when there is any; what was found twice is said once."""
        if self.found:
            raise ModelError(list(dict.fromkeys(self.found)))

    def object(self, value: object, place: str) -> JsonObject | None:
        """Return ``value`` when it is an object, else ``None`` with the problem noted."""
        if is_object(value):
            return value
        self.note(place, "has to be an object")
        return None

    def section(self, content: JsonObject, key: str) -> JsonObject:
        """Return the object under ``key``, which need not be there."""
        section = content.get(key, {})
        if not is_object(section):
            self.note(key, "not an object")
        return as_object(section)
