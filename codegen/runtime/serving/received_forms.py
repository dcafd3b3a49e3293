"""Forms of requests taken apart: the inverse of :mod:`..codecs.form`.

The names of a form are paths: what they lead to becomes dicts again. In these a list is what its
numbers lead to, and a map a list of entries; what the model says of them, emitted functions do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from ..codecs.values import ABSENT, MismatchError
from ..guards import is_dict
from .received import listed_elements, listed_entries

if TYPE_CHECKING:
    from collections.abc import Callable

    from .received import ReceivedValue

#: What a form says beside the members of the input.
_BESIDE = frozenset(("Action", "Version"))


def form_tree(form: str) -> dict[str, Any]:
    """Return the values of ``form`` in the dicts that their names lead through.

    Raises :class:`MismatchError` for names that are there twice, or lead on from a value.
    """
    tree: dict[str, Any] = {}
    for name, text in parse_qsl(form, keep_blank_values=True, errors="strict"):
        if name in _BESIDE:
            continue
        *steps, last = name.split(".")
        place = tree
        for step in steps:
            inner: object = place.setdefault(step, {})
            if not is_dict(inner):
                raise MismatchError(f"{name} leads on from what is a value")
            place = inner
        if last in place:
            raise MismatchError(f"{name} is there twice")
        place[last] = text
    return tree


def form_elements(
    value: ReceivedValue | None,
    read: Callable[[ReceivedValue | None], Any],
    name: str = "",
    *,
    most: int | None = None,
) -> Any:
    """Return the elements of a list, which are under ``name`` where there is one."""
    items = _numbered(value, name)
    if value is None or items is None:
        return ABSENT if value is None else value.value
    return listed_elements(value, items, read, most=most)


def form_entries(
    value: ReceivedValue | None,
    key: Callable[[ReceivedValue | None], Any],
    read: Callable[[ReceivedValue | None], Any],
    name: str,
    key_name: str,
    value_name: str,
    *,
    most: int | None = None,
) -> Any:
    """Return a map, whose entries are under ``name`` where there is one."""
    items = _numbered(value, name)
    if value is None or items is None:
        return ABSENT if value is None else value.value
    return listed_entries(value, items, key, read, (key_name, value_name), most=most)


def _numbered(value: ReceivedValue | None, name: str) -> list[Any] | None:
    """Return what the numbers below ``value`` lead to, in their order; ``None`` for no list."""
    if value is None:
        return None
    found = value.value
    # An empty text says that there is a list, without elements.
    if found == "":
        return []
    if name and is_dict(found):
        for other in found.keys() - {name}:
            value.note(f"has no {other}: its elements are under {name}")
        found = found.get(name, {})
    if not is_dict(found) or not all(_is_number(each) for each in found):
        return None
    return [found[number] for number in sorted(found, key=int)]


def _is_number(step: Any) -> bool:
    return isinstance(step, str) and step.isascii() and step.isdecimal() and len(step) < 10
