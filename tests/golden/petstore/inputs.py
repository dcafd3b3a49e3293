"""What methods take for structures and enums, as types for annotations.

For a structure a mapping with the names of its members as keys is taken as well: a ``TypedDict`` of
the same name describes it. For an enum its strings are; a value that is newer than this package is
made by the enum itself.
"""

from __future__ import annotations

import builtins as _builtins
import datetime as _datetimes
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

from . import shapes as _shapes
from .runtime.codecs.values import JsonValue
from .runtime.lazy import public_names
from .runtime.uploads import StreamInput

Kind: TypeAlias = _shapes.kind.Kind | Literal["CAT", "DOG", "class"]
Mood: TypeAlias = (
    _shapes.mood.Mood
    | Literal[
        "happy",
        "SAD",
        "so-so",
        "2.0",
        "",
        "*",
        "mro",
        "name",
        "None",
        "_private_",
        "value",
        "arn:aws",
        "über",
        "keys",
        "so so",
    ]
)


class AddPetRequest(TypedDict, total=False):
    """The members of :class:`.AddPetRequest`."""

    pet_name: Required[str]
    pet: Required[_shapes.pet.Pet | Pet]
    kind: Kind | None
    client_token: str | None
    dry_run: bool | None
    owner: str | None
    labels: Mapping[str, str] | None


class ClassRequest(TypedDict, total=False):
    """The members of :class:`.ClassRequest`."""

    from_: Required[_builtins.str]
    class_: _builtins.str | None
    list: _builtins.str | None
    self_: _builtins.str | None
    type: _builtins.str | None
    init: _builtins.str | None
    none: _builtins.str | None
    str: _builtins.str | None
    dict: _builtins.str | None
    datetime: _builtins.str | None
    int: _builtins.str | None
    client: _builtins.str | None
    request: _builtins.str | None
    data: _builtins.str | None
    value: _builtins.str | None
    response_metadata: _builtins.str | None
    delay_: _builtins.str | None
    limit_: _builtins.str | None
    print_name: _builtins.str | None
    print_name_2: _builtins.str | None
    n2fast: _builtins.str | None
    x_y: _builtins.str | None
    tags: Sequence[_builtins.str] | None
    when: _datetimes.datetime | None
    lookup: Mapping[_builtins.str, _builtins.str] | None
    field: _builtins.str | None
    define: _builtins.str | None
    redacted: _builtins.str | None
    builtins: _builtins.str | None
    secret: _builtins.str | None
    any: _builtins.str | None
    send: _builtins.str | None
    register: _builtins.str | None


class Collar(TypedDict, total=False):
    """The members of :class:`.Collar`."""

    color: str | None
    ring: _shapes.ring.Ring | Ring | None


class DescribeEverythingRequest(TypedDict, total=False):
    """The members of :class:`.DescribeEverythingRequest`."""

    a_string: str | None
    an_integer: int | None
    a_long: int | None
    a_float: float | None
    a_double: float | None
    a_boolean: bool | None
    a_blob: bytes | None
    a_document: JsonValue | None
    a_timestamp: datetime | None
    an_iso_timestamp: datetime | None
    an_http_timestamp: datetime | None
    an_epoch_timestamp: datetime | None
    member_timestamp: datetime | None
    an_enum: Mood | None
    strings: Sequence[str] | None
    moods: Sequence[Mood] | None
    doubles: Sequence[float] | None
    timestamps: Sequence[datetime] | None
    iso_timestamps: Sequence[datetime] | None
    blobs: Sequence[bytes] | None
    string_map: Mapping[str, str] | None
    string_list_map: Mapping[str, Sequence[str]] | None
    mood_map: Mapping[Mood, int] | None
    timestamp_map: Mapping[str, datetime] | None
    map_of_maps: Mapping[str, Mapping[str, Sequence[str]]] | None
    matrix: Sequence[Sequence[_shapes.pet.Pet | Pet]] | None
    pet: _shapes.pet.Pet | Pet | None
    collar: _shapes.collar.Collar | Collar | None
    secret: str | None
    secrets: Mapping[str, str] | None


class EchoHeadersRequest(TypedDict, total=False):
    """The members of :class:`.EchoHeadersRequest`."""

    text: str | None
    number: int | None
    big: int | None
    ratio: float | None
    flag: bool | None
    mood: Mood | None
    when: datetime | None
    iso_when: datetime | None
    epoch_when: datetime | None
    strings: Sequence[str] | None
    context: str | None
    meta: Mapping[str, str] | None
    body: str | None


class EchoJsonNamesRequest(TypedDict, total=False):
    """The members of :class:`.EchoJsonNamesRequest`."""

    plain: str | None
    renamed: str | None
    inner: _shapes.renamed.Renamed | Renamed | None


class GetBlobPayloadRequest(TypedDict, total=False):
    """The members of :class:`.GetBlobPayloadRequest`."""

    data: bytes | None
    content_type: str | None


class GetDocumentPayloadRequest(TypedDict, total=False):
    """The members of :class:`.GetDocumentPayloadRequest`."""

    document: JsonValue | None


class GetEnumPayloadRequest(TypedDict, total=False):
    """The members of :class:`.GetEnumPayloadRequest`."""

    mood: Mood | None


class GetPathRequest(TypedDict, total=False):
    """The members of :class:`.GetPathRequest`."""

    kennel: Required[str]
    number: Required[int]
    flag: Required[bool]
    when: Required[datetime]
    mood: Required[Mood]
    path: Required[str]
    extra: str | None


class GetStringPayloadRequest(TypedDict, total=False):
    """The members of :class:`.GetStringPayloadRequest`."""

    text: str | None


class GetUnionPayloadRequest(TypedDict, total=False):
    """The members of :class:`.GetUnionPayloadRequest`."""

    collar: _shapes.collar.Collar | Collar | None


class ImportRequest(TypedDict, total=False):
    """The members of :class:`.ImportRequest`."""

    kennel: Required[str]
    source: str | None


class ListNapTimesRequest(TypedDict, total=False):
    """The members of :class:`.ListNapTimesRequest`."""

    marker: str | None
    page: str | None


class ListRequest(TypedDict, total=False):
    """The members of :class:`.ListRequest`."""

    kind: Kind | None
    next_token: str | None
    max_results: int | None


class Pet(TypedDict, total=False):
    """The members of :class:`.Pet`."""

    name: Required[str]
    age: int | None
    mood: Mood | None
    parents: Sequence[_shapes.pet.Pet | Pet] | None
    friends: Mapping[str, _shapes.pet.Pet | Pet] | None
    collar: _shapes.collar.Collar | Collar | None
    born: datetime | None
    chip: str | None


class PingPublicRequest(TypedDict, total=False):
    """The members of :class:`.PingPublicRequest`."""


class PingRequest(TypedDict, total=False):
    """The members of :class:`.PingRequest`."""


class PutEmptyRequest(TypedDict, total=False):
    """The members of :class:`.PutEmptyRequest`."""


class QueryRequest(TypedDict, total=False):
    """The members of :class:`.QueryRequest`."""

    text: str | None
    number: int | None
    ratio: float | None
    flag: bool | None
    mood: Mood | None
    when: datetime | None
    http_when: datetime | None
    epoch_when: datetime | None
    strings: Sequence[str] | None
    integers: Sequence[int] | None
    booleans: Sequence[bool] | None
    moods: Sequence[Mood] | None
    timestamps: Sequence[datetime] | None
    more: Mapping[str, str] | None
    lists: Mapping[str, Sequence[str]] | None


class Renamed(TypedDict, total=False):
    """The members of :class:`.Renamed`."""

    value: str | None
    again: _shapes.renamed.Renamed | Renamed | None


class Ring(TypedDict, total=False):
    """The members of :class:`.Ring`."""

    collar: _shapes.collar.Collar | Collar | None
    size: float | None


class StructurePayloadRequest(TypedDict, total=False):
    """The members of :class:`.StructurePayloadRequest`."""

    id: Required[str]
    pet: _shapes.pet.Pet | Pet | None
    note: str | None


class UploadRequest(TypedDict, total=False):
    """The members of :class:`.UploadRequest`."""

    id: Required[str]
    body: StreamInput | None


class WatchPetsRequest(TypedDict, total=False):
    """The members of :class:`.WatchPetsRequest`."""

    room: str | None


if not TYPE_CHECKING:
    __getattr__, __dir__ = public_names(__name__)
