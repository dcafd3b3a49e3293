"""One line of an API report: what it is about, and what is true of that.

``structure Filter.key: str; key "Key"; least length 1`` is about the member ``key`` of the
structure ``Filter``. Behind a colon stands its value, a type most often; behind each semicolon a
trait, which may have a value of its own. Text that could be anything is in JSON's quotes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from attrs import field, frozen

_QUOTED = r'"(?:[^"\\]|\\.)*"'
_TRAIT = rf"; (?P<words>[a-z][a-z0-9 ()]*?)(?: (?P<of>{_QUOTED}|-?[0-9][0-9.eE+-]*))?(?=;|\Z)"
_LINE = re.compile(
    rf"(?P<kind>[a-z]+) (?P<name>\w+|{_QUOTED})(?:\.(?P<part>\w+))?"
    rf"(?:: (?P<value>{_QUOTED}|[^;\"]+))?(?P<traits>(?:;.*)?)\Z"
)
_WORD = re.compile(r"\w+\Z")
_TRAITS = re.compile(_TRAIT)


@frozen(kw_only=True)
class Fact:
    """A line: the ``kind`` and the ``name`` of a thing, the ``part`` of it that is meant, if one.

    ``value`` is text without quotes and semicolons, or was quoted (:func:`quoted`). The values of
    ``traits`` are ``None`` where they have none.
    """

    kind: str
    name: str
    part: str | None = None
    value: str | None = None
    traits: Mapping[str, str | float | None] = field(factory=lambda: {})

    def __str__(self) -> str:
        part = "" if self.part is None else f".{self.part}"
        value = "" if self.value is None else f": {self.value}"
        traits = (
            f"; {words}" if of is None else f"; {words} {json.dumps(of)}"
            for words, of in self.traits.items()
        )
        name = self.name if _WORD.match(self.name) else quoted(self.name)
        return f"{self.kind} {name}{part}{value}{''.join(traits)}"


def quoted(text: str) -> str:
    """Return any ``text`` as the value of a fact."""
    return json.dumps(text)


def unquoted(value: str) -> str:
    """Return the text that ``value`` was quoted from; raises ``ValueError`` when it was not."""
    text: object = json.loads(value)
    if not isinstance(text, str):
        raise ValueError(f"{value} is not text in quotes")
    return text


def parsed(line: str) -> Fact:
    """Return the fact that ``line`` states; raises ``ValueError`` when it states none."""
    found = _LINE.match(line)
    if found is None:
        raise ValueError(f"{line!r} is not a fact")
    traits: dict[str, str | float | None] = {}
    position = found.start("traits")
    while position < len(line):
        trait = _TRAITS.match(line, position)
        if trait is None:
            raise ValueError(f"{line[position:]!r} is not a trait")
        traits[trait["words"]] = None if trait["of"] is None else json.loads(trait["of"])
        position = trait.end()
    return Fact(
        kind=found["kind"],
        name=unquoted(found["name"]) if found["name"].startswith('"') else found["name"],
        part=found["part"],
        value=found["value"],
        traits=traits,
    )
