"""The members of structures as lists, nested as deep as the structures go.

A docstring of a method names the first level; the rest is read from the classes, whose sources hold
a docstring for each member.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import attrs
from sphinx.pycode import ModuleAnalyzer

from . import hints

if TYPE_CHECKING:
    from .package import Package

_INDENT = "  "


def response_members(package: Package, response: type) -> str:
    """Return the members of ``response`` and of all that it holds, as reStructuredText."""
    return _listed(package, response, 0, {response})


def below(package: Package, hint: object) -> str:
    """Return the members of the structures in a type, the type of a parameter; empty if none."""
    return "\n\n".join(
        _listed(package, structure, 0, {structure})
        for structure in hints.classes(hint)
        if attrs.has(structure)
    )


def _listed(package: Package, structure: type, depth: int, seen: set[type]) -> str:
    """Return the members of ``structure``; one that was ``seen`` is described where it first is."""
    documentation = ModuleAnalyzer.for_module(structure.__module__).find_attr_docs()
    entries: list[str] = []
    for name, hint in package.members(structure).items():
        lines = documentation.get((structure.__name__, name), [])
        entries.append(_entry(f"``{name}`` (``{_spelt(hint)}``)", lines, depth))
        for part in hints.classes(hint):
            if attrs.has(part) and part not in seen:
                seen.add(part)
                entries.append(_listed(package, part, depth + 1, seen))
    return "\n\n".join(entry for entry in entries if entry)


def _entry(head: str, lines: list[str], depth: int) -> str:
    """Return one entry of a list; its text goes below it when it is more than a paragraph."""
    text = inspect.cleandoc("\n".join(lines)).strip()
    first, *rest = f"{head} -- {text}".splitlines() if text else [head]
    margin = _INDENT * depth
    more = [f"{margin}{_INDENT}{line}".rstrip() for line in rest]
    return "\n".join([f"{margin}- {first}", *more])


def _spelt(hint: object) -> str:
    """Return a type as a user writes it, without what says that the member may be absent."""
    plain = hints.without_none(hint)
    if isinstance(plain, type) and not hasattr(plain, "__args__"):
        return plain.__name__
    arguments = ", ".join(_spelt(each) for each in getattr(plain, "__args__", ()))
    origin = getattr(plain, "__origin__", None)
    name = getattr(origin, "__name__", str(plain).removeprefix("typing."))
    return f"{name}[{arguments}]" if arguments else name
