"""The codec for XML: a structure is an element, its members are elements or attributes in it.

The rules are Smithy's ("XML shape serialization", and its XML traits). How a flattened list is
called depends on where a model says that it is flattened: models made from Smithy say so where a
structure refers to the list, and name it there; older ones say so in the list itself, whose
elements then have the name, as botocore reads it (``_member_key_name`` in ``botocore/parsers.py``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import quoteattr

from attrs import frozen

from codegen.model import Enum, List, Map, Member, Namespace, Scalar, Shape, Structure
from codegen.problems import ModelError
from codegen.protocols.mappings import (
    TIMESTAMP_WRITERS,
    is_empty_when_absent,
    reader_of,
    timestamp_writers,
    unknown_member,
)
from codegen.python.addresses import Addresses
from codegen.python.expr import Expr, Function
from codegen.python.source import literal


@frozen(kw_only=True)
class XmlCodec:
    """Reads structures from the runtime's nodes, and writes them as the text of an element."""

    addresses: Addresses
    reader_name: str = "read"
    writer_name: str = "write"

    # -- reading ----------------------------------------------------------------------------------

    def source(self, member: Member) -> str:
        """Return the expression for the raw value of ``member`` in ``node``."""
        if member.xml_attribute:
            return f"node.attribute({literal(element_name(member))})"
        shape, name = member.shape, literal(element_name(member))
        if isinstance(shape, Structure):
            return f"node.child({name})"
        if not isinstance(shape, List | Map):
            return f"node.text({name})"
        return _container("node", shape, name, flat=is_flat(member))

    def read(self, shape: Shape, *, empty: bool = False) -> Expr:
        """Return how a raw value of ``shape`` is read; ``empty`` makes absent containers empty."""
        if isinstance(shape, Scalar):
            return _ENCODED_READERS.get(shape.encoded or "") or _READERS[_known(shape)]
        if isinstance(shape, Enum):
            return Expr(self.addresses.function(shape, "read"))
        if isinstance(shape, Structure):
            return Expr(self.addresses.function(shape, self.reader_name))
        kind = "list" if isinstance(shape, List) else "map"
        function = f"read_{kind}_or_empty" if empty else f"read_{kind}"
        if isinstance(shape, List):
            return Expr(function, _trimmed(self._read_element(shape.element)))
        key = self.read(shape.key).function if isinstance(shape.key, Enum) else ""
        return Expr(function, _trimmed(self._read_element(shape.value), key))

    def _read_element(self, shape: Shape) -> str:
        """Return the function of one element of a list or map; empty when it stays as it is."""
        if isinstance(shape, List | Map):
            return f"lambda item: {self.read(shape).of(_container('item', shape, '', flat=False))}"
        return self.read(shape).as_function()

    def reader(self, structure: Structure, name: str, members: Sequence[Member]) -> Function:
        """Return the function that reads ``members`` of ``structure`` from ``node``."""
        lines: list[str] = []
        if structure.union:
            # Before all others: a union with more than one member is nothing to read.
            unknown = unknown_member(structure, element_name, "node.members()")
            lines.append(f"self.sdk_unknown_member = {unknown}")
        for member in members:
            read = self.read(member.shape, empty=is_empty_when_absent(structure, member))
            lines.append(f"self.{member.attribute} = {read.of(self.source(member))}")
        return reader_of(structure, name, lines, raw=("node", "XmlNode | None"))

    def reads_as_dict(self, structure: Structure) -> bool:
        """Return ``False``: nodes are no dicts."""
        del structure
        return False

    # -- writing ----------------------------------------------------------------------------------

    def write(self, shape: Shape) -> Expr:
        """Return how a value of ``shape`` is written: the content of an element."""
        if isinstance(shape, Scalar):
            written = _ENCODED_WRITERS.get(shape.encoded or "") or _WRITERS.get(
                f"{shape.kind}.{shape.timestamp_format}"
            )
            return written or _WRITERS[_known(shape)]
        if isinstance(shape, Enum):
            return Expr("xml_text")
        if isinstance(shape, Structure):
            return Expr(self.addresses.function(shape, self.writer_name))
        if isinstance(shape, List):
            return self._write_list(
                shape, element_tag(shape.element_name or "member", shape.element_namespace)
            )
        return self._write_map(shape, "entry")

    def _write_list(self, shape: List, tag: str) -> Expr:
        return Expr("xml_list", (self.write(shape.element).as_function(), literal(tag)))

    def _write_map(self, shape: Map, tag: str) -> Expr:
        tags = (
            tag,
            element_tag(shape.key_name or "key", shape.key_namespace),
            element_tag(shape.value_name or "value", shape.value_namespace),
        )
        return Expr("xml_map", (self.write(shape.value).as_function(), *map(literal, tags)))

    def writer(self, structure: Structure, name: str, members: Sequence[Member]) -> Function:
        """Return the function that writes ``members`` of ``structure`` as an element's content."""
        attributes = [
            f"xml_attribute({literal(_checked(element_name(m)))}, value.{m.attribute})"
            for m in members
            if m.xml_attribute
        ]
        elements = [self._element(structure, m) for m in members if not m.xml_attribute]
        if structure.union and structure.in_output:
            elements.append("xml_unknown(value.sdk_unknown_member)")
        content = f"xml_content({', '.join(elements)})"
        if attributes:
            content = f"with_attributes({content}, {', '.join(attributes)})"
        return Function(
            name=name,
            parameters=f"value: {structure.class_name} | None",
            returns="str | None",
            body=("if value is None:", "    return None", f"return {content}"),
        )

    def _element(self, structure: Structure, member: Member) -> str:
        """Return the expression for a member as it is written, ``None`` when it is not."""
        value, shape = f"value.{member.attribute}", member.shape
        if is_empty_when_absent(structure, member):
            # An empty container of a structure that only comes back says that it was absent.
            value = f"{value} or None"
        tag = element_tag(element_name(member), member.xml_namespace)
        if is_flat(member) and isinstance(shape, List):
            return self._write_list(shape, tag).of(value)
        if is_flat(member) and isinstance(shape, Map):
            return self._write_map(shape, tag).of(value)
        return f"xml_element({literal(tag)}, {self.write(shape).of(value)})"

    def writes_as_dict(self, structure: Structure) -> bool:
        """Return ``False``: a text is no dict."""
        del structure
        return False


def is_flat(member: Member) -> bool:
    """Return whether the elements of a list or map stand in the structure that has it."""
    return member.flattened or (isinstance(member.shape, List | Map) and member.shape.flattened)


def element_name(member: Member) -> str:
    """Return what a member is called in XML."""
    shape = member.shape
    if isinstance(shape, List) and shape.flattened and not member.flattened and shape.element_name:
        return shape.element_name
    return member.location_name or member.name


def _container(node: str, shape: List | Map, name: str, *, flat: bool) -> str:
    """Return the expression for the raw elements of a list or map in ``node``.

    They are those of the element ``name``, or where that is empty of the node itself.
    """
    arguments = [name] if name else []
    element = shape.element if isinstance(shape, List) else shape.value
    is_text = not isinstance(element, Structure | List | Map)
    if isinstance(shape, List):
        function = "texts" if is_text else "nodes"
    else:
        function = "text_map" if is_text else "node_map"
        arguments = [name or "None", literal(shape.key_name or "key")]
        arguments.append(literal(shape.value_name or "value"))
    return f"{node}.{function}({', '.join([*arguments, *(['flat=True'] if flat else [])])})"


#: A name that may have a prefix, as far as names of other scripts are not concerned.
_NAME = re.compile(r"[^\W\d][\w.-]*(:[^\W\d][\w.-]*)?")


def element_tag(name: str, namespace: Namespace | None) -> str:
    """Return a name, and what declares its namespace."""
    if namespace is None:
        return _checked(name)
    prefix = f":{_checked(namespace.prefix)}" if namespace.prefix else ""
    return f"{_checked(name)} xmlns{prefix}={quoteattr(namespace.uri)}"


def _checked(name: str) -> str:
    """Return ``name``; :class:`ModelError` when it would be markup, and not a name in it."""
    if not _NAME.fullmatch(name):
        raise ModelError([f"{name!r} is not the name of an XML element"])
    return name


def _known(shape: Scalar) -> str:
    """Return the kind of ``shape``; :class:`ModelError` for a document, for which XML has none."""
    if shape.kind not in _READERS:
        raise ModelError([f"shape {shape.name}: XML has nothing for a {shape.kind}"])
    return shape.kind


def _trimmed(*arguments: str) -> tuple[str, ...]:
    """Return arguments without empty ones at the end."""
    kept = [argument or "None" for argument in arguments]
    while kept and kept[-1] == "None":
        kept.pop()
    return tuple(kept)


_READERS: Mapping[str, Expr] = {
    "string": Expr(),
    "integer": Expr("read_integer"),
    "long": Expr("read_integer"),
    "float": Expr("read_float"),
    "double": Expr("read_float"),
    "boolean": Expr("read_boolean"),
    "timestamp": Expr("read_timestamp"),
    "blob": Expr("read_blob"),
}
#: Those of texts that are encoded in answers; requests of services that have them are forms.
_ENCODED_READERS: Mapping[str, Expr] = {
    "base64": Expr("read_base64_text"),
    "percent": Expr("read_percent_encoded"),
}
_ENCODED_WRITERS: Mapping[str, Expr] = {
    "base64": Expr("write_base64_text"),
    "percent": Expr("write_percent_encoded"),
}
_WRITERS: Mapping[str, Expr] = {
    "string": Expr("xml_text"),
    "integer": Expr("number_text"),
    "long": Expr("number_text"),
    "float": Expr("number_text"),
    "double": Expr("number_text"),
    "boolean": Expr("write_boolean"),
    **timestamp_writers("iso8601", {**TIMESTAMP_WRITERS, "unixtimestamp": Expr("xml_epoch")}),
    "blob": Expr("write_blob"),
}
