"""Requests in XML taken apart: the inverse of the writers in :mod:`..codecs.xml`'s documents.

An element without children is its text; one with children is an object of them, in which a child
that is there more than once is a list. What the model makes of that, emitted functions say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..codecs.values import ABSENT, MismatchError
from ..codecs.xml import XmlNode, read_document
from ..guards import is_dict
from .received import ReceivedValue, listed_elements, listed_entries

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeGuard

    from ..codecs.xml import XmlElement
    from ..validation import Path, Step
    from .received import ReceivedProblems

T = TypeVar("T")


def read_element(problems: ReceivedProblems, path: Path, body: bytes, name: str) -> ReceivedElement:
    """Return the outermost element of ``body``, an empty one without that.

    Raises :class:`MismatchError` where it is not called ``name``, and for what is no XML.
    """
    if not body:
        return ReceivedElement(problems, path, "")
    found, root = read_document(body)
    if found != name:
        raise MismatchError(f"the outermost element must be {name}, not {found}")
    return ReceivedElement(problems, path, root)


class ReceivedElement(ReceivedValue):
    """An element that came, at ``path``; or several, which are called alike."""

    __slots__ = ("_element",)

    def __init__(
        self, problems: ReceivedProblems, path: Path, found: XmlElement | list[XmlElement]
    ) -> None:
        self._element = found
        super().__init__(problems, path, _value_of(found), is_text=True)

    def inner(self, step: Step, value: Any) -> ReceivedElement | None:
        """Return ``value``, the element or the elements that stand in this one."""
        return None if value is None else ReceivedElement(self.problems, (*self.path, step), value)

    def attribute(self, name: str) -> ReceivedValue | None:
        """Return the member ``name``, which is an attribute; ``None`` where it is absent."""
        node = self._element
        text = node.attribute(name) if isinstance(node, XmlNode) else ABSENT
        if text is ABSENT:
            return None
        return ReceivedValue(self.problems, (*self.path, name), text, is_text=True)

    def done(self, read: T) -> T:
        """Return ``read``, the structure that the members of this element were read into.

        Children that nobody asked for are noted. An element without any is a structure, too.
        """
        if isinstance(self.value, str) and not self.value.strip():
            return read
        return super().done(read)


def _value_of(found: XmlElement | list[XmlElement]) -> Any:
    """Return the text of an element, its children by name, or the elements called alike."""
    if not isinstance(found, XmlNode):
        return found
    if not found.children():
        return found.own_text()
    value: dict[str, Any] = {}
    for name, child in found.children():
        before = value.get(name)
        if before is None:
            value[name] = child
        elif _is_list(before):
            before.append(child)
        else:
            value[name] = [before, child]
    return value


def xml_elements(
    value: ReceivedValue | None,
    read: Callable[[ReceivedValue | None], Any],
    name: str = "",
    *,
    most: int | None = None,
) -> Any:
    """Return the elements of a list, which are called ``name`` in it.

    Without a name the list is flattened: its elements are what stands in the member's place.
    """
    items = _items(value, name)
    if value is None or items is None:
        return ABSENT if value is None else value.value
    return listed_elements(value, items, read, most=most)


def xml_entries(
    value: ReceivedValue | None,
    key: Callable[[ReceivedValue | None], Any],
    read: Callable[[ReceivedValue | None], Any],
    name: str,
    key_name: str,
    value_name: str,
    *,
    most: int | None = None,
) -> Any:
    """Return a map, whose entries are called ``name`` in it; see :func:`xml_elements`."""
    items = _items(value, name)
    if value is None or items is None:
        return ABSENT if value is None else value.value
    found = [_value_of(item) for item in items]
    return listed_entries(value, found, key, read, (key_name, value_name), most=most)


def _items(value: ReceivedValue | None, name: str) -> list[Any] | None:
    """Return the elements of the list or map at ``value``; ``None`` for no list."""
    if value is None:
        return None
    found = value.value
    if not name:
        return found if _is_list(found) else [found]
    if isinstance(found, str):
        return None if found.strip() else []
    if not is_dict(found):
        return None
    for other in found.keys() - {name}:
        value.note(f"has no {other}: its elements are called {name}")
    items = found.get(name, [])
    return items if _is_list(items) else [items]


def _is_list(found: object) -> TypeGuard[list[Any]]:
    return isinstance(found, list)
