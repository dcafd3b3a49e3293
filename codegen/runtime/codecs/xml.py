"""XML documents as small nodes: read by expat, of the standard library.

A document type declaration is refused, and with it every entity that a document could define; the
encoding is UTF-8, whatever the document says of itself, or UTF-16 where its first bytes are that;
elements are nested to a limited depth. Memory is bounded by the size of the document, and nothing
outside it is ever read.

Elements and attributes are found by their local names, without namespace or prefix, as botocore
finds them (``BaseXMLResponseParser`` in ``botocore/parsers.py``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .values import ABSENT, MismatchError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: An element that has neither children nor attributes is its text alone: most elements are.
XmlElement: TypeAlias = "str | XmlNode"

#: How deep elements may be nested. The models' structures come to a tenth of it.
MAX_DEPTH = 256


class XmlNode:
    """An element with children or attributes; what is asked of it by name may be absent.

    Of several children with one name, the first is the one that is found. Text between children is
    no part of any value, and not kept.
    """

    __slots__ = ("_attributes", "_children", "_members", "_text")

    def __init__(
        self,
        children: Sequence[tuple[str, XmlElement]] = (),
        *,
        text: str = "",
        attributes: Mapping[str, str] | None = None,
    ) -> None:
        self._children = children
        self._members: dict[str, XmlElement] | None = None
        self._text = text
        self._attributes = attributes

    def members(self) -> dict[str, XmlElement]:
        """Return the children by name."""
        if self._members is None:
            # From the last to the first, which is the one that stays.
            self._members = dict(reversed(self._children))
        return self._members

    def text(self, name: str) -> str:
        """Return the text of the child called ``name``; :data:`ABSENT` when there is none.

        Raises :class:`MismatchError` when the child has children of its own.
        """
        members = self._members
        if members is None:
            members = self.members()
        element = members.get(name)
        if isinstance(element, str):
            return element
        return ABSENT if element is None else element.own_text()

    def find_text(self, name: str) -> str | None:
        """Return what :meth:`text` does, with an annotation that says it may be ``None``."""
        return self.text(name)

    def child(self, name: str) -> XmlNode | None:
        """Return the child called ``name``; ``None`` when there is none."""
        element = self.members().get(name)
        return None if element is None else _as_node(element)

    def attributes(self) -> Mapping[str, str]:
        """Return the attributes by their local names; those with a namespace have a colon first."""
        return {} if self._attributes is None else self._attributes

    def attribute(self, name: str) -> str:
        """Return the attribute called ``name``; :data:`ABSENT` when there is none.

        A name with a prefix is one of any namespace: ``xsi:type`` is found in ``i:type`` too.
        """
        found = self.attributes().get(_general(name))
        return ABSENT if found is None else found

    def own_text(self) -> str:
        """Return the text of this element; :class:`MismatchError` when it has children."""
        if self._children:
            raise MismatchError("an element holds elements where there should be text")
        return self._text

    # -- lists ------------------------------------------------------------------------------------

    def texts(self, name: str | None = None, *, flat: bool = False) -> list[str] | None:
        """Return the texts of a list's elements; ``None`` when there is no list.

        The list is the children of the child called ``name``, or with ``flat`` the children that
        have this name; without a name it is the children of this element.
        """
        elements = self._elements(name, flat=flat)
        return None if elements is None else list(map(_as_text, elements))

    def nodes(self, name: str | None = None, *, flat: bool = False) -> list[XmlNode] | None:
        """Return a list's elements; ``None`` when there is no list. See :meth:`texts`."""
        elements = self._elements(name, flat=flat)
        return None if elements is None else list(map(_as_node, elements))

    def children(self) -> Sequence[tuple[str, XmlElement]]:
        """Return the children with their names, in their order."""
        return self._children

    def _elements(self, name: str | None, *, flat: bool) -> list[XmlElement] | None:
        if flat:
            return [element for key, element in self._children if key == name] or None
        wrapper = self if name is None else self.child(name)
        return None if wrapper is None else [element for _, element in wrapper.children()]

    # -- maps -------------------------------------------------------------------------------------

    def text_map(
        self, name: str | None, key: str, value: str, *, flat: bool = False
    ) -> dict[str, str] | None:
        """Return the texts of a map by their keys; ``None`` when there is no map.

        ``key`` and ``value`` are the names of the elements that make an entry; ``name`` and
        ``flat`` are those of :meth:`texts`. Raises :class:`MismatchError` when an entry has no key.
        An entry without a value is left out.
        """
        entries = self._entries(name, key, value, flat=flat)
        return None if entries is None else {k: _as_text(element) for k, element in entries}

    def node_map(
        self, name: str | None, key: str, value: str, *, flat: bool = False
    ) -> dict[str, XmlNode] | None:
        """Return the elements of a map by their keys. See :meth:`text_map`."""
        entries = self._entries(name, key, value, flat=flat)
        return None if entries is None else {k: _as_node(element) for k, element in entries}

    def _entries(
        self, name: str | None, key: str, value: str, *, flat: bool
    ) -> list[tuple[str, XmlElement]] | None:
        nodes = self.nodes(name, flat=flat)
        if nodes is None:
            return None
        entries: list[tuple[str, XmlElement]] = []
        for node in nodes:
            found = node.find_text(key)
            if found is None:
                raise MismatchError("an entry of a map has no key")
            element = node.members().get(value)
            if element is not None:
                entries.append((found, element))
        return entries


def _as_node(element: XmlElement) -> XmlNode:
    return XmlNode(text=element) if isinstance(element, str) else element


def _as_text(element: XmlElement) -> str:
    return element if isinstance(element, str) else element.own_text()


def _general(name: str) -> str:
    """Return a name whose prefix, if it has one, is the same for all namespaces."""
    prefix, colon, local = name.rpartition(":")
    return f":{local}" if prefix else f"{colon}{local}"


class EmbeddedError(MismatchError):
    """An answer with the status of a success holds an error."""

    is_error = True


class _Builder:
    """Makes nodes of what expat reports; ``document`` is where the outermost element goes."""

    __slots__ = ("_attributes", "_children", "_more", "_parents", "_text", "document")

    def __init__(self) -> None:
        self.document: list[tuple[str, XmlElement]] = []
        #: The children of the open element, ``None`` before the first; then those of its parents.
        self._children: list[tuple[str, XmlElement]] | None = self.document
        self._parents: list[list[tuple[str, XmlElement]] | None] = []
        #: The attributes of open elements that have any, by their depth.
        self._attributes: dict[int, dict[str, str]] = {}
        #: The text of the open element since its last child; most comes in one piece.
        self._text = ""
        self._more: list[str] = []

    def start(self, _: str, pairs: list[str]) -> None:
        """Open an element; raises :class:`MismatchError` when too many are open."""
        parents = self._parents
        parents.append(self._children)
        self._children = None
        self._text = ""
        if self._more:
            self._more.clear()
        if len(parents) > MAX_DEPTH:
            raise MismatchError(f"XML that is nested deeper than {MAX_DEPTH} elements")
        if pairs and (found := _attributes(pairs)):
            self._attributes[len(parents)] = found

    def end(self, name: str) -> None:
        """Close the open element."""
        parents, children, text = self._parents, self._children, self._text
        if self._more:
            text += "".join(self._more)
            self._more.clear()
        attributes = self._attributes.pop(len(parents), None) if self._attributes else None
        if children is None and attributes is None:
            element: XmlElement = text
        else:
            element = XmlNode(children or (), text="" if children else text, attributes=attributes)
        if ":" in name:
            name = name.rpartition(":")[2]
        self._children = siblings = parents.pop()
        if siblings is None:
            self._children = [(name, element)]
        else:
            siblings.append((name, element))
        self._text = ""

    def data(self, piece: str) -> None:
        """Take a piece of text."""
        if self._text:
            self._more.append(piece)
        else:
            self._text = piece


def read_document(body: bytes) -> tuple[str, XmlNode]:
    """Return the local name of the document's outermost element, and the element.

    Raises :class:`MismatchError` when ``body`` is no XML, has a document type declaration, or is
    nested too deeply.
    """
    # 0.2 ms, which no call of a client that speaks another protocol has to pay.
    from xml.parsers import expat

    builder = _Builder()
    # The encoding set here is the one that counts, not the one in the document's declaration.
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.ordered_attributes = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse_doctype
    is_final = True
    try:
        parser.Parse(body, is_final)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        place = f"line {error.lineno}, column {error.offset}"
        raise MismatchError(f"not XML at {place}: {reason}") from None
    ((name, root),) = builder.document
    return name, _as_node(root)


def _refuse_doctype(*_: object) -> None:
    raise MismatchError("XML with a document type declaration, which is not accepted")


def _attributes(pairs: Sequence[str]) -> dict[str, str]:
    """Return attributes by their general names, without the declarations of namespaces."""
    return {
        _general(name): value
        for name, value in zip(pairs[::2], pairs[1::2], strict=True)
        if name != "xmlns" and not name.startswith("xmlns:")
    }


def read_root(body: bytes) -> XmlNode:
    """Return the outermost element of a document; an empty one for an empty body."""
    return read_document(body)[1] if body else XmlNode()


def read_result(body: bytes, name: str) -> XmlNode:
    """Return the element called ``name`` in the outermost one; an empty one for an empty body.

    Raises :class:`MismatchError` when there is none, and what :func:`read_document` raises.
    """
    found = read_root(body).child(name) if body else XmlNode()
    if found is None:
        raise MismatchError(f"the answer holds no element {name}")
    return found


def read_answer(body: bytes) -> XmlNode:
    """Return the outermost element of an answer with a status of success, as :func:`read_root`.

    Raises :class:`EmbeddedError` when it is an error: S3 sends the headers of a success before it
    has copied all of an object ("CopyObject", "Response and special errors").
    """
    if not body:
        return XmlNode()
    name, root = read_document(body)
    if name == "Error":
        raise EmbeddedError("an error with the status of a success")
    return root


def refuse_error(body: bytes) -> None:
    """Look at the body of an answer that nothing is read from: it may be anything but an error.

    Raises :class:`EmbeddedError`.
    """
    if not body:
        return
    try:
        read_answer(body)
    except EmbeddedError:
        raise
    except MismatchError:
        return


def read_unwrapped(body: bytes, name: str) -> XmlNode:
    """Return an element with one child called ``name``, which is the outermost one of the answer.

    An outermost element without a text is no child.
    """
    text = read_answer(body).own_text()
    return XmlNode(((name, text),) if text else ())


def read_answer_payload(body: bytes) -> XmlNode | None:
    """Return what :func:`read_answer` does, but ``None`` for an empty body."""
    return read_answer(body) if body else None
