"""The two forms that a structure can be translated to and from, as expressions.

The *wire* form is the JSON of the REST protocols: wire names as keys, timestamps and blobs encoded.
The *dict* form is what botocore takes and gives: the model's names as keys, timestamps as
``datetime``, blobs as ``bytes``. Most structures look the same in both, and then have one pair of
functions.

What is decided here is the expression for each value; the functions around them are templates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from attrs import field, frozen

from codegen.model import Enum, List, Map, Member, Scalar, Shape, Structure, walk
from codegen.python.imports import SHAPES
from codegen.python.source import literal

Wrap = Callable[[str], str]


class Translate(Protocol):
    """A function that gives the expression for a value of a shape."""

    def __call__(self, shape: Shape, source: str, *, depth: int) -> str:
        """Return the expression for ``source``; ``depth`` tells nested variables apart."""
        ...


def _as_is(source: str) -> str:
    return source


def _call(function: str) -> Wrap:
    return lambda source: f"{function}({source})"


@frozen(kw_only=True)
class Place:
    """The module of the package in which code stands, and what lies in which other one.

    ``homes`` are the modules of structures, by their ids.
    """

    module: str = ""
    homes: Mapping[int, str] = field(factory=lambda: {})

    def function(self, shape: Enum | Structure, names: Mapping[int, str]) -> str:
        """Return how code calls the function that ``names`` has for ``shape``.

        What lies in another module of shapes is reached through the package of these, which loads
        it when a value first needs it: that is 6 % of the time to a first response where many are
        reached and half of them needed.
        """
        name = names[id(shape)]
        home = self.homes.get(id(shape), self.module)
        return name if home == self.module else f"{SHAPES}.{home.rpartition('.')[2]}.{name}"


@frozen(kw_only=True)
class Form:
    """One form: how keys are spelt and how scalars are read and written.

    ``readers`` and ``writers`` are looked up by the kind of the scalar, timestamps by
    ``timestamp`` or ``timestamp.<format>``.
    """

    key: Callable[[Member], str]
    readers: dict[str, Wrap]
    writers: dict[str, Wrap]
    read_names: dict[int, str] = field(factory=lambda: {})
    write_names: dict[int, str] = field(factory=lambda: {})
    place: Place = field(factory=Place)

    # -- reading ----------------------------------------------------------------------------------

    def read(self, shape: Shape, source: str, *, depth: int = 0) -> str:
        """Return the expression that makes a value of ``shape`` of the non-null ``source``."""
        if isinstance(shape, Scalar):
            return self.readers[shape.kind](source)
        if isinstance(shape, Enum | Structure):
            return f"{self.place.function(shape, self.read_names)}({source})"
        if isinstance(shape, List):
            read = self._function(self.read, shape.element, depth)
            return f"read_list({source}, {read})" if read else f"list({source})"
        read = self._function(self.read, shape.value, depth)
        key = shape.key.class_name if isinstance(shape.key, Enum) else "str"
        if not read and key == "str":
            return f"dict({source}.items())"
        return f"read_map({source}, {read or _IDENTITY}, {key})"

    def read_member(self, member: Member, *, data: str = "data", empty: bool) -> str:
        """Return the expression that reads ``member`` from the dict ``data``.

        ``empty`` makes an absent list or map an empty one.
        """
        source = f"{data}.get({literal(self.key(member))})"
        return optional(self.read(member.shape, "value"), source, absent=absent(member, empty))

    # -- writing ----------------------------------------------------------------------------------

    def write(self, shape: Shape, source: str, *, depth: int = 0) -> str:
        """Return the expression that turns the value ``source`` of ``shape`` into this form."""
        if isinstance(shape, Scalar):
            wrap = self.writers.get(f"{shape.kind}.{shape.timestamp_format}")
            return (wrap or self.writers[shape.kind])(source)
        if isinstance(shape, Enum):
            return f"str({source})"
        if isinstance(shape, Structure):
            return f"{self.place.function(shape, self.write_names)}({source})"
        if isinstance(shape, List):
            write = self._function(self.write, shape.element, depth)
            return f"write_list({source}, {write})" if write else f"list({source})"
        write = self._function(self.write, shape.value, depth)
        if not write and not isinstance(shape.key, Enum):
            return f"dict({source})"
        return f"write_map({source}, {write or _IDENTITY})"

    def _function(self, translate: Translate, shape: Shape, depth: int) -> str:
        """Return a function that translates one element; empty when elements stay as they are."""
        item = "item" if depth == 0 else f"item_{depth}"
        source = translate(shape, item, depth=depth + 1)
        if source == item:
            return ""
        called = re.fullmatch(r"([\w.]+)\((\w+)\)", source)
        return called[1] if called and called[2] == item else f"lambda {item}: {source}"


def optional(read: str, source: str, *, absent: str = "None", name: str = "value") -> str:
    """Return ``read``, an expression of ``name``, guarded for a ``source`` that may be ``None``.

    ``absent`` is what it gives then.
    """
    if read == "value" and absent in ("None", "ABSENT"):
        return source
    gives_empty = absent in ("[]", "{}") and read.startswith(("read_list(", "read_map("))
    # It would do so for nothing, too; but for that no other module is loaded.
    if gives_empty and f"{SHAPES}." not in read:
        return read.replace("value", source, 1)
    return f"{absent} if ({name} := {source}) is None else {read}"


def absent(member: Member, empty: bool) -> str:
    """Return what stands for an absent ``member``; ``empty`` says that a list is empty then."""
    if empty and isinstance(member.shape, List):
        return "[]"
    if empty and isinstance(member.shape, Map):
        return "{}"
    return "ABSENT" if member.required else "None"


def read_differently(structures: Iterable[Structure]) -> frozenset[int]:
    """Return the ids of ``structures`` that are not read alike in both forms, wherever it shows.

    Timestamps are: what reads them tells a ``datetime`` from a number or a string.
    """
    return _differing(structures, frozenset({"blob"}))


def written_differently(structures: Iterable[Structure]) -> frozenset[int]:
    """Return the ids of ``structures`` that are not written alike in both forms."""
    return _differing(structures, frozenset({"blob", "double", "float", "timestamp"}))


def _differing(structures: Iterable[Structure], encoded: frozenset[str]) -> frozenset[int]:
    """Return the ids of ``structures`` that look different, themselves or further down."""
    return frozenset(
        id(structure)
        for structure in structures
        if any(isinstance(s, Structure) and _differs(s, encoded) for s in walk(structure))
    )


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


_IDENTITY = "lambda item: item"

_PLAIN: dict[str, Wrap] = {
    "string": _as_is,
    "document": _as_is,
    "integer": _call("int"),
    "long": _call("int"),
    "float": _call("float"),
    "double": _call("float"),
    "boolean": _call("read_boolean"),
}
_WRITTEN_AS_IS: dict[str, Wrap] = dict.fromkeys((*_PLAIN, "timestamp", "blob"), _as_is)


def wire_form() -> Form:
    """Return the JSON of the REST protocols; a timestamp is a number unless the model says more."""
    return Form(
        key=lambda member: member.wire_name,
        readers=_PLAIN | {"timestamp": _call("read_timestamp"), "blob": _call("read_blob")},
        writers=_WRITTEN_AS_IS
        | {
            "float": _call("write_float"),
            "double": _call("write_float"),
            "blob": _call("write_blob"),
            "timestamp": _call("write_epoch"),
            "timestamp.unixtimestamp": _call("write_epoch"),
            "timestamp.iso8601": _call("write_iso8601"),
            "timestamp.rfc822": _call("write_http_date"),
        },
    )


def dict_form() -> Form:
    """Return what botocore takes and gives."""
    return Form(
        key=lambda member: member.name,
        readers=_PLAIN | {"timestamp": _call("read_timestamp"), "blob": _as_is},
        writers=_WRITTEN_AS_IS,
    )
