"""Codecs for formats in which a structure is a mapping from keys to values: JSON, botocore's dicts.

The *dict* form is what botocore takes and returns: the model's names as keys, timestamps as
``datetime``, blobs as ``bytes``. Many structures look the same in both forms, and then share their
functions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import define, field, frozen

from codegen.model import (
    Enum,
    List,
    Map,
    Member,
    Scalar,
    Shape,
    Structure,
    is_event_stream,
    walk,
)
from codegen.problems import ModelError
from codegen.protocols.base import Codec
from codegen.python.addresses import Addresses
from codegen.python.expr import Expr, Function
from codegen.python.source import literal

#: The key under which botocore returns a member of a union that the model lacks.
UNKNOWN_MEMBER = "SDK_UNKNOWN_MEMBER"

#: The kinds of scalars that JSON and botocore's dicts hold differently, as they are read and as
#: they are written.
_READ = frozenset({"blob"})
_WRITTEN = frozenset({"blob", "double", "float", "timestamp"})


@frozen(kw_only=True)
class MappingCodec:
    """One format: its keys, and the functions that read and write its scalars.

    ``readers`` and ``writers`` are looked up by the kind of the scalar, those of timestamps by
    ``timestamp.<format>`` first.
    """

    addresses: Addresses
    key: Callable[[Member], str]
    readers: Mapping[str, Expr]
    writers: Mapping[str, Expr]
    reader_name: str = "read"
    writer_name: str = "write"
    _when_read: _Differences = field(factory=lambda: _Differences(_READ), init=False)
    _when_written: _Differences = field(factory=lambda: _Differences(_WRITTEN), init=False)

    # -- values -----------------------------------------------------------------------------------

    def source(self, member: Member) -> str:
        """Return the expression for the raw value of ``member`` in ``data``."""
        return f"data.get({literal(self.key(member))})"

    def read(self, shape: Shape, *, empty: bool = False) -> Expr:
        """Return how a raw value of ``shape`` is read; ``empty`` makes absent containers empty."""
        if isinstance(shape, Scalar):
            return self.readers[shape.kind]
        if isinstance(shape, Enum):
            return Expr(self.addresses.function(shape, "read"))
        if is_event_stream(shape):
            return Expr()
        if isinstance(shape, Structure):
            return Expr(self._function(shape, reads=True))
        kind = "list" if isinstance(shape, List) else "sparse_map" if shape.sparse else "map"
        function = f"read_{kind}_or_empty" if empty else f"read_{kind}"
        if isinstance(shape, List):
            return self.read(shape.element).each(function)
        key = self.read(shape.key).function if isinstance(shape.key, Enum) else ""
        return self.read(shape.value).each(function, key)

    def write(self, shape: Shape) -> Expr:
        """Return how a value of ``shape`` is written."""
        if isinstance(shape, Scalar):
            written = self.writers.get(f"{shape.kind}.{shape.timestamp_format}")
            written = written or self.writers.get(shape.kind)
            if written is None:
                raise ModelError([f"shape {shape.name}: the format has nothing for a {shape.kind}"])
            return written
        if isinstance(shape, Enum):
            return Expr("write_string")
        if is_event_stream(shape):
            return Expr()
        if isinstance(shape, Structure):
            return Expr(self._function(shape, reads=False))
        if isinstance(shape, List):
            return self.write(shape.element).each("write_list")
        return self.write(shape.value).each("write_map")

    def write_member(self, member: Member) -> Expr:
        """Return how the value of ``member`` is written."""
        return self.write(member.shape)

    def _function(self, structure: Structure, *, reads: bool) -> str:
        """Return how emitted code calls the function that reads or writes ``structure``."""
        name = self.reader_name if reads else self.writer_name
        return self.addresses.function(structure, name)

    # -- structures -------------------------------------------------------------------------------

    def reader(self, structure: Structure, name: str, members: Sequence[Member]) -> Function:
        """Return the function that reads ``members`` of ``structure`` from ``data``."""
        lines: list[str] = []
        if structure.union:
            # Before all others: a union with more than one member is nothing to read.
            lines.append(f"self.sdk_unknown_member = {unknown_member(structure, self.key)}")
        lines += [
            f"self.{m.attribute} = {self._read_member(structure, m).of(self.source(m))}"
            for m in members
        ]
        return reader_of(structure, name, lines)

    def _read_member(self, structure: Structure, member: Member) -> Expr:
        if isinstance(member.shape, Enum) and not structure.in_input:
            return Expr(self.addresses.reader(member.shape))
        return self.read(member.shape, empty=is_empty_when_absent(structure, member))

    def writer(self, structure: Structure, name: str, members: Sequence[Member]) -> Function:
        """Return the function that writes ``members`` of ``structure`` into a dict."""
        entries = [f"    {literal(self.key(m))}: {self._written(structure, m)}," for m in members]
        if structure.union:
            entries += [f"    {entry}," for entry in self._unknown_entries(structure)]
        return Function(
            name=name,
            parameters=f"value: {structure.class_name} | None",
            returns="dict[str, Any] | None",
            body=(
                "if value is None:",
                "    return None",
                *(
                    ("return without_absent({", *entries, "})")
                    if entries or structure.union
                    else ("return {}",)
                ),
            ),
        )

    def _unknown_entries(self, structure: Structure) -> list[str]:
        """Return how a member is written that the model lacks, of a union.

        It was in an answer, of which its name is all that is kept.
        """
        member = "value.sdk_unknown_member"
        written = f"**({{{member}['name']: {{}}}} if {member} else {{}})"
        return [written] if structure.in_output else []

    def _written(self, structure: Structure, member: Member) -> str:
        """Return the expression for a member as it is written, ``None`` when it is not."""
        written = self.write_member(member).of(f"value.{member.attribute}")
        # An empty container of a structure that only comes back says that it was absent.
        return f"{written} or None" if is_empty_when_absent(structure, member) else written

    # -- the same as a dict -----------------------------------------------------------------------

    def reads_as_dict(self, structure: Structure) -> bool:
        """Return whether the reader of ``structure`` reads botocore's dict, too.

        Timestamps make no difference: one function reads a ``datetime``, a number and a string.
        """
        return not self._when_read.somewhere(structure)

    def writes_as_dict(self, structure: Structure) -> bool:
        """Return whether the writer of ``structure`` writes botocore's dict."""
        return not self._when_written.somewhere(structure)


def reader_of(
    structure: Structure, name: str, lines: Sequence[str], *, raw: tuple[str, str] = ("data", "Any")
) -> Function:
    """Return the function that reads a structure, whose members ``lines`` set.

    ``raw`` is its parameter, and what that is annotated with.
    """
    made = f"new({structure.class_name})"
    return Function(
        name=name,
        parameters=": ".join(raw),
        returns=structure.class_name,
        body=(
            f"if {raw[0]} is None:",
            f"    return absent({structure.class_name})",
            *((f"self = {made}", *lines, "return self") if lines else (f"return {made}",)),
        ),
    )


def codec_reader(codec: Codec, structure: Structure) -> Callable[[Member], str]:
    """Return what reads a member of ``structure`` from a body alone."""

    def read(member: Member) -> str:
        reader = codec.read(member.shape, empty=is_empty_when_absent(structure, member))
        return reader.of(codec.source(member))

    return read


def is_empty_when_absent(structure: Structure, member: Member) -> bool:
    """Return whether an absent ``member`` is empty: a list or map of what only ever comes back.

    Not in a union, where it would look like the member that is set.
    """
    container = isinstance(member.shape, List | Map)
    return container and not structure.in_input and not structure.union


def unknown_member(structure: Structure, key: Callable[[Member], str], data: str = "data") -> str:
    """Return the expression for what ``data``, a dict, sets of a union that the model lacks."""
    keys = ", ".join(literal(each) for each in sorted(map(key, structure.members)))
    known = f"frozenset({{{keys}}})" if keys else "frozenset()"
    return f"unknown_member({data}, {known}, {literal(structure.class_name)})"


@define(eq=False)
class _Differences:
    """Which structures look different in the two forms; scalars of ``encoded`` kinds do.

    What was found of one is kept: large models reach the same hundreds of structures from many.
    """

    encoded: frozenset[str]
    _known: dict[int, bool] = field(factory=lambda: {}, init=False)

    def somewhere(self, structure: Structure) -> bool:
        """Return whether ``structure`` looks different, itself or further down."""
        known = self._known.get(id(structure))
        if known is not None:
            return known
        reached: list[int] = []
        for shape in walk(structure):
            if isinstance(shape, Structure):
                if self._known.get(id(shape)) or _differs(shape, self.encoded):
                    self._known[id(structure)] = True
                    return True
                reached.append(id(shape))
        # Where nothing below it differs, nothing below that does.
        self._known.update(dict.fromkeys(reached, False))
        return False


def _differs(structure: Structure, encoded: frozenset[str]) -> bool:
    """Return whether the members of ``structure`` look different in the two forms."""
    return (
        structure.union
        or structure.payload is not None
        or any(
            member.location is not None
            or member.wire_name != member.name
            or _holds(member.shape, encoded)
            for member in structure.members
        )
    )


def _holds(shape: Shape, kinds: frozenset[str]) -> bool:
    """Return whether ``shape`` is or holds, outside a structure, a scalar of one of ``kinds``."""
    if isinstance(shape, List):
        return _holds(shape.element, kinds)
    if isinstance(shape, Map):
        return _holds(shape.key, kinds) or _holds(shape.value, kinds)
    return shape.kind in kinds


#: How raw values are read that are as JSON has them, and what needs no writing. What a parser has
#: made an ``int`` of takes no call: 7 of the 25 µs that 25 items took beyond ``json.loads``
#: (``python -m bench --only parse``).
READERS: Mapping[str, Expr] = {
    "string": Expr(),
    "document": Expr(),
    "integer": Expr("read_integer", unless="int"),
    "long": Expr("read_integer", unless="int"),
    "float": Expr("read_float", unless="float"),
    "double": Expr("read_float", unless="float"),
    "boolean": Expr("read_boolean", unless="bool"),
    "timestamp": Expr("read_timestamp"),
}
#: What writes a timestamp, by its format.
TIMESTAMP_WRITERS: Mapping[str, Expr] = {
    "iso8601": Expr("write_iso8601"),
    "rfc822": Expr("write_http_date"),
    "unixtimestamp": Expr("write_epoch"),
}
AS_IS: Mapping[str, Expr] = dict.fromkeys((*READERS, "blob"), Expr())


def timestamp_writers(
    usual: str, writers: Mapping[str, Expr] = TIMESTAMP_WRITERS
) -> dict[str, Expr]:
    """Return ``writers`` as a codec looks them up; ``usual`` is the format if the model names none.

    >>> timestamp_writers("iso8601")["timestamp"].function
    'write_iso8601'
    """
    return {
        "timestamp": writers[usual],
        **{f"timestamp.{format_}": writer for format_, writer in writers.items()},
    }


def json_codec(addresses: Addresses) -> MappingCodec:
    """Return the codec for JSON; a timestamp is a number unless the model says more."""
    return MappingCodec(
        addresses=addresses,
        key=lambda member: member.wire_name,
        readers={**READERS, "blob": Expr("read_blob")},
        writers={
            **AS_IS,
            "float": Expr("write_float"),
            "double": Expr("write_float"),
            "blob": Expr("write_blob"),
            **timestamp_writers("unixtimestamp"),
        },
    )


@frozen(kw_only=True)
class DictCodec(MappingCodec):
    """The codec for what botocore takes and returns, beside a protocol's codecs.

    A structure that looks the same in both forms has one function for both.
    """

    request: Codec
    response: Codec

    def read_name(self, structure: Structure) -> str:
        """Return the function that reads ``structure``.

        What a caller passes is read leniently, so that validation can name all that is wrong.
        """
        shared = not structure.in_input and self.response.reads_as_dict(structure)
        return self.response.reader_name if shared else self.reader_name

    def write_name(self, structure: Structure) -> str:
        """Return the function that writes ``structure``."""
        codec = self.request if structure.in_input else self.response
        return codec.writer_name if codec.writes_as_dict(structure) else self.writer_name

    def _function(self, structure: Structure, *, reads: bool) -> str:
        name = self.read_name(structure) if reads else self.write_name(structure)
        return self.addresses.function(structure, name)

    def reader(self, structure: Structure, name: str, members: Sequence[Member]) -> Function:
        """Return the function that reads ``structure`` from a dict, which may be wrong."""
        lines: list[str] = []
        for member in members:
            read = (
                self._lenient(member.shape)
                if structure.in_input
                else self._read_member(structure, member)
            )
            lines.append(f"self.{member.attribute} = {read.of(self.source(member))}")
        if structure.union:
            lines.append(f"self.sdk_unknown_member = data.get({literal(UNKNOWN_MEMBER)})")
        return reader_of(structure, name, lines)

    def _lenient(self, shape: Shape) -> Expr:
        """Return how a value is read that may be of another type, and then stays as it is."""
        if isinstance(shape, Structure):
            return Expr("lenient", (self.read(shape).function,))
        if isinstance(shape, Enum):
            return Expr("lenient_enum", (self.read(shape).function,))
        if isinstance(shape, List | Map):
            inner = self._lenient(shape.element if isinstance(shape, List) else shape.value)
            kind = "list" if isinstance(shape, List) else "map"
            return inner.each(f"lenient_{kind}") if inner.function else Expr()
        return Expr()

    def _unknown_entries(self, structure: Structure) -> list[str]:
        del structure
        return [f"{literal(UNKNOWN_MEMBER)}: value.sdk_unknown_member"]


def dict_codec(addresses: Addresses, request: Codec, response: Codec) -> DictCodec:
    """Return the codec for botocore's dicts, beside those of a protocol."""
    return DictCodec(
        addresses=addresses,
        key=lambda member: member.name,
        readers={**READERS, "blob": Expr()},
        writers=AS_IS,
        reader_name="structure",
        writer_name="unstructure",
        request=request,
        response=response,
    )
