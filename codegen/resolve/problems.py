"""What is wrong with a model, collected as it is resolved."""

from __future__ import annotations

from attrs import define, field

from codegen.errors import ModelError
from codegen.model.raw import JsonObject, as_object, is_object


@define
class Problems:
    """A sentence for each thing that is wrong, beginning with its place."""

    found: list[str] = field(factory=list[str])

    def add(self, sentence: str) -> None:
        """Add a problem of the model as a whole."""
        self.found.append(sentence)

    def note(self, place: str, what: str) -> None:
        """Add that ``what`` is wrong at ``place``."""
        self.add(f"{place}: {what}")

    def raise_any(self) -> None:
        """Raise :class:`ModelError` when there is any; what was found twice is said once."""
        if self.found:
            raise ModelError(list(dict.fromkeys(self.found)))

    def section(self, content: JsonObject, key: str) -> JsonObject:
        """Return the object under ``key``, which need not be there."""
        section = content.get(key, {})
        if not is_object(section):
            self.note(key, "not an object")
        return as_object(section)
