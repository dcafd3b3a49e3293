"""DescribeEverything: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import read_timestamp, write_epoch, write_http_date, write_iso8601
from ..runtime.codecs.values import (
    read_blob,
    read_boolean,
    read_float,
    read_integer,
    read_list,
    read_list_or_empty,
    read_map,
    read_map_or_empty,
    without_absent,
    write_blob,
    write_float,
    write_list,
    write_map,
    write_string,
)
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    lenient_enum,
    lenient_list,
    new,
    redacted,
    register,
)
from ..runtime.validation import (
    MapKey,
    check_blob,
    check_boolean,
    check_document,
    check_float,
    check_integer,
    check_string,
    check_timestamp,
    is_list,
    is_map,
)
from ..shapes.mood import read as _read_mood

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.codecs.values import JsonValue
    from ..runtime.validation import Path, Problems
    from ..shapes.collar import Collar
    from ..shapes.mood import Mood
    from ..shapes.pet import Pet


@define(kw_only=True)
class DescribeEverythingRequest(Request["DescribeEverythingResponse"]):
    """The request of DescribeEverything; see the client's method for its members."""

    a_string: str | None = None
    an_integer: int | None = None
    a_long: int | None = None
    a_float: float | None = None
    a_double: float | None = None
    a_boolean: bool | None = None
    a_blob: bytes | None = None
    a_document: JsonValue | None = None
    a_timestamp: datetime | None = None
    an_iso_timestamp: datetime | None = None
    an_http_timestamp: datetime | None = None
    an_epoch_timestamp: datetime | None = None
    member_timestamp: datetime | None = None
    an_enum: Mood | None = None
    strings: list[str] | None = None
    moods: list[Mood] | None = None
    doubles: list[float] | None = None
    timestamps: list[datetime] | None = None
    iso_timestamps: list[datetime] | None = None
    blobs: list[bytes] | None = None
    string_map: dict[str, str] | None = None
    string_list_map: dict[str, list[str]] | None = None
    mood_map: dict[Mood, int] | None = None
    timestamp_map: dict[str, datetime] | None = None
    map_of_maps: dict[str, dict[str, list[str]]] | None = None
    matrix: list[list[Pet]] | None = None
    pet: Pet | None = None
    collar: Collar | None = None
    secret: str | None = field(default=None, repr=redacted)
    secrets: dict[str, str] | None = field(default=None, repr=redacted)

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.DescribeEverythingRequest: ...


@define(kw_only=True)
class DescribeEverythingResponse(StructureBase):
    """The response of DescribeEverything."""

    a_string: str | None = None
    an_integer: int | None = None
    a_long: int | None = None
    a_float: float | None = None
    a_double: float | None = None
    a_boolean: bool | None = None
    a_blob: bytes | None = None
    a_document: JsonValue | None = None
    a_timestamp: datetime | None = None
    an_iso_timestamp: datetime | None = None
    an_http_timestamp: datetime | None = None
    an_epoch_timestamp: datetime | None = None
    member_timestamp: datetime | None = None
    an_enum: Mood | None = None
    """How it feels."""
    strings: list[str] = field(factory=lambda: [])
    moods: list[Mood] = field(factory=lambda: [])
    doubles: list[float] = field(factory=lambda: [])
    timestamps: list[datetime] = field(factory=lambda: [])
    iso_timestamps: list[datetime] = field(factory=lambda: [])
    blobs: list[bytes] = field(factory=lambda: [])
    string_map: dict[str, str] = field(factory=lambda: {})
    string_list_map: dict[str, list[str]] = field(factory=lambda: {})
    mood_map: dict[Mood, int] = field(factory=lambda: {})
    timestamp_map: dict[str, datetime] = field(factory=lambda: {})
    map_of_maps: dict[str, dict[str, list[str]]] = field(factory=lambda: {})
    matrix: list[list[Pet]] = field(factory=lambda: [])
    pet: Pet | None = None
    """A pet; it may have parents."""
    collar: Collar | None = None
    """One of them."""
    secret: str | None = field(default=None, repr=redacted)
    secrets: dict[str, str] = field(factory=lambda: {}, repr=redacted)
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def describe_everything(
    self: BaseClient,
    *,
    a_string: str | None = None,
    an_integer: int | None = None,
    a_long: int | None = None,
    a_float: float | None = None,
    a_double: float | None = None,
    a_boolean: bool | None = None,
    a_blob: bytes | None = None,
    a_document: JsonValue | None = None,
    a_timestamp: datetime | None = None,
    an_iso_timestamp: datetime | None = None,
    an_http_timestamp: datetime | None = None,
    an_epoch_timestamp: datetime | None = None,
    member_timestamp: datetime | None = None,
    an_enum: _inputs.Mood | None = None,
    strings: Sequence[str] | None = None,
    moods: Sequence[_inputs.Mood] | None = None,
    doubles: Sequence[float] | None = None,
    timestamps: Sequence[datetime] | None = None,
    iso_timestamps: Sequence[datetime] | None = None,
    blobs: Sequence[bytes] | None = None,
    string_map: Mapping[str, str] | None = None,
    string_list_map: Mapping[str, Sequence[str]] | None = None,
    mood_map: Mapping[_inputs.Mood, int] | None = None,
    timestamp_map: Mapping[str, datetime] | None = None,
    map_of_maps: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
    matrix: Sequence[Sequence[Pet | _inputs.Pet]] | None = None,
    pet: Pet | _inputs.Pet | None = None,
    collar: Collar | _inputs.Collar | None = None,
    secret: str | None = None,
    secrets: Mapping[str, str] | None = None,
) -> DescribeEverythingResponse:
    """One shape is the input and the output.

    :param a_string: (``str``)

    :param an_integer: (``int``)

    :param a_long: (``int``)

    :param a_float: (``float``)

    :param a_double: (``float``)

    :param a_boolean: (``bool``)

    :param a_blob: (``bytes``)

    :param a_document: (``JsonValue``)

    :param a_timestamp: (``datetime``)

    :param an_iso_timestamp: (``datetime``)

    :param an_http_timestamp: (``datetime``)

    :param an_epoch_timestamp: (``datetime``)

    :param member_timestamp: (``datetime``)

    :param an_enum: How it feels.

        (``Mood``)

    :param strings: (``list[str]``, 1 to 10 elements)

    :param moods: (``list[Mood]``)

    :param doubles: (``list[float]``)

    :param timestamps: (``list[datetime]``)

    :param iso_timestamps: (``list[datetime]``)

    :param blobs: (``list[bytes]``)

    :param string_map: (``dict[str, str]``)

    :param string_list_map: (``dict[str, list[str]]``)

    :param mood_map: (``dict[Mood, int]``)

    :param timestamp_map: (``dict[str, datetime]``)

    :param map_of_maps: (``dict[str, dict[str, list[str]]]``)

    :param matrix: (``list[list[Pet]]``)

    :param pet: A pet; it may have parents.

        (``Pet``)

    :param collar: One of them.

        (``Collar``)

    :param secret: (``str``)

    :param secrets: (``dict[str, str]``)

    :returns: :class:`DescribeEverythingResponse` with

        - ``a_string`` (``str``)
        - ``an_integer`` (``int``)
        - ``a_long`` (``int``)
        - ``a_float`` (``float``)
        - ``a_double`` (``float``)
        - ``a_boolean`` (``bool``)
        - ``a_blob`` (``bytes``)
        - ``a_document`` (``JsonValue``)
        - ``a_timestamp`` (``datetime``)
        - ``an_iso_timestamp`` (``datetime``)
        - ``an_http_timestamp`` (``datetime``)
        - ``an_epoch_timestamp`` (``datetime``)
        - ``member_timestamp`` (``datetime``)
        - ``an_enum`` (``Mood``) -- How it feels.
        - ``strings`` (``list[str]``)
        - ``moods`` (``list[Mood]``)
        - ``doubles`` (``list[float]``)
        - ``timestamps`` (``list[datetime]``)
        - ``iso_timestamps`` (``list[datetime]``)
        - ``blobs`` (``list[bytes]``)
        - ``string_map`` (``dict[str, str]``)
        - ``string_list_map`` (``dict[str, list[str]]``)
        - ``mood_map`` (``dict[Mood, int]``)
        - ``timestamp_map`` (``dict[str, datetime]``)
        - ``map_of_maps`` (``dict[str, dict[str, list[str]]]``)
        - ``matrix`` (``list[list[Pet]]``) -- Has ``name``, ``age``, ``mood``, ``parents``,
          ``friends``, ``collar``, ``born``, ``chip``.
        - ``pet`` (``Pet``) -- A pet; it may have parents. Has ``name``, ``age``, ``mood``,
          ``parents``, ``friends``, ``collar``, ``born``, ``chip``.
        - ``collar`` (``Collar``) -- One of them. Has ``color``, ``ring``.
        - ``secret`` (``str``)
        - ``secrets`` (``dict[str, str]``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/DescribeEverything
    """
    return self.send(
        CALL.make(
            a_string=a_string,
            an_integer=an_integer,
            a_long=a_long,
            a_float=a_float,
            a_double=a_double,
            a_boolean=a_boolean,
            a_blob=a_blob,
            a_document=a_document,
            a_timestamp=a_timestamp,
            an_iso_timestamp=an_iso_timestamp,
            an_http_timestamp=an_http_timestamp,
            an_epoch_timestamp=an_epoch_timestamp,
            member_timestamp=member_timestamp,
            an_enum=an_enum,
            strings=strings,
            moods=moods,
            doubles=doubles,
            timestamps=timestamps,
            iso_timestamps=iso_timestamps,
            blobs=blobs,
            string_map=string_map,
            string_list_map=string_list_map,
            mood_map=mood_map,
            timestamp_map=timestamp_map,
            map_of_maps=map_of_maps,
            matrix=matrix,
            pet=pet,
            collar=collar,
            secret=secret,
            secrets=secrets,
        )
    )


def write_request_body(value: DescribeEverythingRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "aString": value.a_string,
            "anInteger": value.an_integer,
            "aLong": value.a_long,
            "aFloat": write_float(value.a_float),
            "aDouble": write_float(value.a_double),
            "aBoolean": value.a_boolean,
            "aBlob": write_blob(value.a_blob),
            "aDocument": value.a_document,
            "aTimestamp": write_epoch(value.a_timestamp),
            "anIsoTimestamp": write_iso8601(value.an_iso_timestamp),
            "anHttpTimestamp": write_http_date(value.an_http_timestamp),
            "anEpochTimestamp": write_epoch(value.an_epoch_timestamp),
            "memberTimestamp": write_iso8601(value.member_timestamp),
            "anEnum": write_string(value.an_enum),
            "strings": write_list(value.strings),
            "moods": write_list(value.moods, write_string),
            "doubles": write_list(value.doubles, write_float),
            "timestamps": write_list(value.timestamps, write_epoch),
            "isoTimestamps": write_list(value.iso_timestamps, write_iso8601),
            "blobs": write_list(value.blobs, write_blob),
            "stringMap": write_map(value.string_map),
            "stringListMap": write_map(value.string_list_map, write_list),
            "moodMap": write_map(value.mood_map),
            "timestampMap": write_map(value.timestamp_map, write_epoch),
            "mapOfMaps": write_map(value.map_of_maps, lambda item: write_map(item, write_list)),
            "matrix": write_list(value.matrix, lambda item: write_list(item, _shapes.pet.write)),
            "pet": _shapes.pet.write(value.pet),
            "collar": _shapes.collar.write(value.collar),
            "secret": value.secret,
            "secrets": write_map(value.secrets),
        }
    )


def write_request(request: DescribeEverythingRequest) -> tuple[str, dict[str, str], bytes]:
    return "/everything", {"Content-Type": "application/json"}, to_json(write_request_body(request))


def read_response_body(data: Any) -> DescribeEverythingResponse:
    if data is None:
        return absent(DescribeEverythingResponse)
    self = new(DescribeEverythingResponse)
    self.a_string = data.get("aString")
    self.an_integer = raw if type(raw := data.get("anInteger")) is int else read_integer(raw)
    self.a_long = raw if type(raw := data.get("aLong")) is int else read_integer(raw)
    self.a_float = raw if type(raw := data.get("aFloat")) is float else read_float(raw)
    self.a_double = raw if type(raw := data.get("aDouble")) is float else read_float(raw)
    self.a_boolean = raw if type(raw := data.get("aBoolean")) is bool else read_boolean(raw)
    self.a_blob = read_blob(data.get("aBlob"))
    self.a_document = data.get("aDocument")
    self.a_timestamp = read_timestamp(data.get("aTimestamp"))
    self.an_iso_timestamp = read_timestamp(data.get("anIsoTimestamp"))
    self.an_http_timestamp = read_timestamp(data.get("anHttpTimestamp"))
    self.an_epoch_timestamp = read_timestamp(data.get("anEpochTimestamp"))
    self.member_timestamp = read_timestamp(data.get("memberTimestamp"))
    self.an_enum = _read_mood(data.get("anEnum"))
    self.strings = read_list_or_empty(data.get("strings"))
    self.moods = read_list_or_empty(data.get("moods"), _shapes.mood.read)
    self.doubles = read_list_or_empty(data.get("doubles"), read_float)
    self.timestamps = read_list_or_empty(data.get("timestamps"), read_timestamp)
    self.iso_timestamps = read_list_or_empty(data.get("isoTimestamps"), read_timestamp)
    self.blobs = read_list_or_empty(data.get("blobs"), read_blob)
    self.string_map = read_map_or_empty(data.get("stringMap"))
    self.string_list_map = read_map_or_empty(data.get("stringListMap"), read_list)
    self.mood_map = read_map_or_empty(data.get("moodMap"), read_integer, _shapes.mood.read)
    self.timestamp_map = read_map_or_empty(data.get("timestampMap"), read_timestamp)
    self.map_of_maps = read_map_or_empty(
        data.get("mapOfMaps"), lambda item: read_map(item, read_list)
    )
    self.matrix = read_list_or_empty(
        data.get("matrix"), lambda item: read_list(item, _shapes.pet.read)
    )
    self.pet = _shapes.pet.read(data.get("pet"))
    self.collar = _shapes.collar.read(data.get("collar"))
    self.secret = data.get("secret")
    self.secrets = read_map_or_empty(data.get("secrets"))
    return self


def read_response(answer: HttpResponse) -> DescribeEverythingResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: DescribeEverythingResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "aString": value.a_string,
            "anInteger": value.an_integer,
            "aLong": value.a_long,
            "aFloat": write_float(value.a_float),
            "aDouble": write_float(value.a_double),
            "aBoolean": value.a_boolean,
            "aBlob": write_blob(value.a_blob),
            "aDocument": value.a_document,
            "aTimestamp": write_epoch(value.a_timestamp),
            "anIsoTimestamp": write_iso8601(value.an_iso_timestamp),
            "anHttpTimestamp": write_http_date(value.an_http_timestamp),
            "anEpochTimestamp": write_epoch(value.an_epoch_timestamp),
            "memberTimestamp": write_iso8601(value.member_timestamp),
            "anEnum": write_string(value.an_enum),
            "strings": write_list(value.strings) or None,
            "moods": write_list(value.moods, write_string) or None,
            "doubles": write_list(value.doubles, write_float) or None,
            "timestamps": write_list(value.timestamps, write_epoch) or None,
            "isoTimestamps": write_list(value.iso_timestamps, write_iso8601) or None,
            "blobs": write_list(value.blobs, write_blob) or None,
            "stringMap": write_map(value.string_map) or None,
            "stringListMap": write_map(value.string_list_map, write_list) or None,
            "moodMap": write_map(value.mood_map) or None,
            "timestampMap": write_map(value.timestamp_map, write_epoch) or None,
            "mapOfMaps": write_map(value.map_of_maps, lambda item: write_map(item, write_list))
            or None,
            "matrix": write_list(value.matrix, lambda item: write_list(item, _shapes.pet.write))
            or None,
            "pet": _shapes.pet.write(value.pet),
            "collar": _shapes.collar.write(value.collar),
            "secret": value.secret,
            "secrets": write_map(value.secrets) or None,
        }
    )


def write_response(response: DescribeEverythingResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DescribeEverythingRequest:
    if data is None:
        return absent(DescribeEverythingRequest)
    self = new(DescribeEverythingRequest)
    self.a_string = data.get("aString")
    self.an_integer = data.get("anInteger")
    self.a_long = data.get("aLong")
    self.a_float = data.get("aFloat")
    self.a_double = data.get("aDouble")
    self.a_boolean = data.get("aBoolean")
    self.a_blob = data.get("aBlob")
    self.a_document = data.get("aDocument")
    self.a_timestamp = data.get("aTimestamp")
    self.an_iso_timestamp = data.get("anIsoTimestamp")
    self.an_http_timestamp = data.get("anHttpTimestamp")
    self.an_epoch_timestamp = data.get("anEpochTimestamp")
    self.member_timestamp = data.get("memberTimestamp")
    self.an_enum = lenient_enum(data.get("anEnum"), _shapes.mood.read)
    self.strings = data.get("strings")
    self.moods = lenient_list(data.get("moods"), lambda item: lenient_enum(item, _shapes.mood.read))
    self.doubles = data.get("doubles")
    self.timestamps = data.get("timestamps")
    self.iso_timestamps = data.get("isoTimestamps")
    self.blobs = data.get("blobs")
    self.string_map = data.get("stringMap")
    self.string_list_map = data.get("stringListMap")
    self.mood_map = data.get("moodMap")
    self.timestamp_map = data.get("timestampMap")
    self.map_of_maps = data.get("mapOfMaps")
    self.matrix = lenient_list(
        data.get("matrix"),
        lambda item: lenient_list(item, lambda item: lenient(item, _shapes.pet.structure)),
    )
    self.pet = lenient(data.get("pet"), _shapes.pet.structure)
    self.collar = lenient(data.get("collar"), _shapes.collar.structure)
    self.secret = data.get("secret")
    self.secrets = data.get("secrets")
    return self


def unstructure_request(value: DescribeEverythingRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "aString": value.a_string,
            "anInteger": value.an_integer,
            "aLong": value.a_long,
            "aFloat": value.a_float,
            "aDouble": value.a_double,
            "aBoolean": value.a_boolean,
            "aBlob": value.a_blob,
            "aDocument": value.a_document,
            "aTimestamp": value.a_timestamp,
            "anIsoTimestamp": value.an_iso_timestamp,
            "anHttpTimestamp": value.an_http_timestamp,
            "anEpochTimestamp": value.an_epoch_timestamp,
            "memberTimestamp": value.member_timestamp,
            "anEnum": write_string(value.an_enum),
            "strings": write_list(value.strings),
            "moods": write_list(value.moods, write_string),
            "doubles": write_list(value.doubles),
            "timestamps": write_list(value.timestamps),
            "isoTimestamps": write_list(value.iso_timestamps),
            "blobs": write_list(value.blobs),
            "stringMap": write_map(value.string_map),
            "stringListMap": write_map(value.string_list_map, write_list),
            "moodMap": write_map(value.mood_map),
            "timestampMap": write_map(value.timestamp_map),
            "mapOfMaps": write_map(value.map_of_maps, lambda item: write_map(item, write_list)),
            "matrix": write_list(
                value.matrix, lambda item: write_list(item, _shapes.pet.unstructure)
            ),
            "pet": _shapes.pet.unstructure(value.pet),
            "collar": _shapes.collar.unstructure(value.collar),
            "secret": value.secret,
            "secrets": write_map(value.secrets),
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.a_string) is not None:
        check_string(problems, path, ("a_string", "aString"), member)
    if (member := value.an_integer) is not None:
        check_integer(problems, path, ("an_integer", "anInteger"), member)
    if (member := value.a_long) is not None:
        check_integer(problems, path, ("a_long", "aLong"), member)
    if (member := value.a_float) is not None:
        check_float(problems, path, ("a_float", "aFloat"), member)
    if (member := value.a_double) is not None:
        check_float(problems, path, ("a_double", "aDouble"), member)
    if (member := value.a_boolean) is not None:
        check_boolean(problems, path, ("a_boolean", "aBoolean"), member)
    if (member := value.a_blob) is not None:
        check_blob(problems, path, ("a_blob", "aBlob"), member)
    if (member := value.a_document) is not None:
        check_document(problems, path, ("a_document", "aDocument"), member)
    if (member := value.a_timestamp) is not None:
        check_timestamp(problems, path, ("a_timestamp", "aTimestamp"), member)
    if (member := value.an_iso_timestamp) is not None:
        check_timestamp(problems, path, ("an_iso_timestamp", "anIsoTimestamp"), member)
    if (member := value.an_http_timestamp) is not None:
        check_timestamp(problems, path, ("an_http_timestamp", "anHttpTimestamp"), member)
    if (member := value.an_epoch_timestamp) is not None:
        check_timestamp(problems, path, ("an_epoch_timestamp", "anEpochTimestamp"), member)
    if (member := value.member_timestamp) is not None:
        check_timestamp(problems, path, ("member_timestamp", "memberTimestamp"), member)
    if (member := value.an_enum) is not None:
        check_string(problems, path, ("an_enum", "anEnum"), member)
    if (member := value.strings) is not None:
        if is_list(problems, path, ("strings", "strings"), member, 1):
            inner = (*path, ("strings", "strings"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.moods) is not None:
        if is_list(problems, path, ("moods", "moods"), member):
            inner = (*path, ("moods", "moods"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.doubles) is not None:
        if is_list(problems, path, ("doubles", "doubles"), member):
            inner = (*path, ("doubles", "doubles"))
            for index, item in enumerate(member):
                check_float(problems, inner, index, item)
    if (member := value.timestamps) is not None:
        if is_list(problems, path, ("timestamps", "timestamps"), member):
            inner = (*path, ("timestamps", "timestamps"))
            for index, item in enumerate(member):
                check_timestamp(problems, inner, index, item)
    if (member := value.iso_timestamps) is not None:
        if is_list(problems, path, ("iso_timestamps", "isoTimestamps"), member):
            inner = (*path, ("iso_timestamps", "isoTimestamps"))
            for index, item in enumerate(member):
                check_timestamp(problems, inner, index, item)
    if (member := value.blobs) is not None:
        if is_list(problems, path, ("blobs", "blobs"), member):
            inner = (*path, ("blobs", "blobs"))
            for index, item in enumerate(member):
                check_blob(problems, inner, index, item)
    if (member := value.string_map) is not None:
        if is_map(problems, path, ("string_map", "stringMap"), member):
            inner = (*path, ("string_map", "stringMap"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                check_string(problems, inner, str(key), item)
    if (member := value.string_list_map) is not None:
        if is_map(problems, path, ("string_list_map", "stringListMap"), member):
            inner = (*path, ("string_list_map", "stringListMap"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                if is_list(problems, inner, str(key), item, 1):
                    inner_2 = (*inner, str(key))
                    for index_2, item_2 in enumerate(item):
                        check_string(problems, inner_2, index_2, item_2)
    if (member := value.mood_map) is not None:
        if is_map(problems, path, ("mood_map", "moodMap"), member):
            inner = (*path, ("mood_map", "moodMap"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                check_integer(problems, inner, str(key), item, 0)
    if (member := value.timestamp_map) is not None:
        if is_map(problems, path, ("timestamp_map", "timestampMap"), member):
            inner = (*path, ("timestamp_map", "timestampMap"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                check_timestamp(problems, inner, str(key), item)
    if (member := value.map_of_maps) is not None:
        if is_map(problems, path, ("map_of_maps", "mapOfMaps"), member):
            inner = (*path, ("map_of_maps", "mapOfMaps"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                if is_map(problems, inner, str(key), item):
                    inner_2 = (*inner, str(key))
                    for key_2, item_2 in item.items():
                        check_string(problems, inner_2, MapKey(key_2), key_2)
                        if is_list(problems, inner_2, str(key_2), item_2, 1):
                            inner_3 = (*inner_2, str(key_2))
                            for index_3, item_3 in enumerate(item_2):
                                check_string(problems, inner_3, index_3, item_3)
    if (member := value.matrix) is not None:
        if is_list(problems, path, ("matrix", "matrix"), member):
            inner = (*path, ("matrix", "matrix"))
            for index, item in enumerate(member):
                if is_list(problems, inner, index, item):
                    inner_2 = (*inner, index)
                    for index_2, item_2 in enumerate(item):
                        _shapes.pet.check(problems, inner_2, index_2, item_2)
    if (member := value.pet) is not None:
        _shapes.pet.check(problems, path, ("pet", "pet"), member)
    if (member := value.collar) is not None:
        _shapes.collar.check(problems, path, ("collar", "collar"), member)
    if (member := value.secret) is not None:
        check_string(problems, path, ("secret", "secret"), member)
    if (member := value.secrets) is not None:
        if is_map(problems, path, ("secrets", "secrets"), member):
            inner = (*path, ("secrets", "secrets"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key)
                check_string(problems, inner, str(key), item)


def structure_response(data: Any) -> DescribeEverythingResponse:
    if data is None:
        return absent(DescribeEverythingResponse)
    self = new(DescribeEverythingResponse)
    self.a_string = data.get("aString")
    self.an_integer = raw if type(raw := data.get("anInteger")) is int else read_integer(raw)
    self.a_long = raw if type(raw := data.get("aLong")) is int else read_integer(raw)
    self.a_float = raw if type(raw := data.get("aFloat")) is float else read_float(raw)
    self.a_double = raw if type(raw := data.get("aDouble")) is float else read_float(raw)
    self.a_boolean = raw if type(raw := data.get("aBoolean")) is bool else read_boolean(raw)
    self.a_blob = data.get("aBlob")
    self.a_document = data.get("aDocument")
    self.a_timestamp = read_timestamp(data.get("aTimestamp"))
    self.an_iso_timestamp = read_timestamp(data.get("anIsoTimestamp"))
    self.an_http_timestamp = read_timestamp(data.get("anHttpTimestamp"))
    self.an_epoch_timestamp = read_timestamp(data.get("anEpochTimestamp"))
    self.member_timestamp = read_timestamp(data.get("memberTimestamp"))
    self.an_enum = _read_mood(data.get("anEnum"))
    self.strings = read_list_or_empty(data.get("strings"))
    self.moods = read_list_or_empty(data.get("moods"), _shapes.mood.read)
    self.doubles = read_list_or_empty(data.get("doubles"), read_float)
    self.timestamps = read_list_or_empty(data.get("timestamps"), read_timestamp)
    self.iso_timestamps = read_list_or_empty(data.get("isoTimestamps"), read_timestamp)
    self.blobs = read_list_or_empty(data.get("blobs"))
    self.string_map = read_map_or_empty(data.get("stringMap"))
    self.string_list_map = read_map_or_empty(data.get("stringListMap"), read_list)
    self.mood_map = read_map_or_empty(data.get("moodMap"), read_integer, _shapes.mood.read)
    self.timestamp_map = read_map_or_empty(data.get("timestampMap"), read_timestamp)
    self.map_of_maps = read_map_or_empty(
        data.get("mapOfMaps"), lambda item: read_map(item, read_list)
    )
    self.matrix = read_list_or_empty(
        data.get("matrix"), lambda item: read_list(item, _shapes.pet.structure)
    )
    self.pet = _shapes.pet.structure(data.get("pet"))
    self.collar = _shapes.collar.structure(data.get("collar"))
    self.secret = data.get("secret")
    self.secrets = read_map_or_empty(data.get("secrets"))
    return self


def unstructure_response(value: DescribeEverythingResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "aString": value.a_string,
            "anInteger": value.an_integer,
            "aLong": value.a_long,
            "aFloat": value.a_float,
            "aDouble": value.a_double,
            "aBoolean": value.a_boolean,
            "aBlob": value.a_blob,
            "aDocument": value.a_document,
            "aTimestamp": value.a_timestamp,
            "anIsoTimestamp": value.an_iso_timestamp,
            "anHttpTimestamp": value.an_http_timestamp,
            "anEpochTimestamp": value.an_epoch_timestamp,
            "memberTimestamp": value.member_timestamp,
            "anEnum": write_string(value.an_enum),
            "strings": write_list(value.strings) or None,
            "moods": write_list(value.moods, write_string) or None,
            "doubles": write_list(value.doubles) or None,
            "timestamps": write_list(value.timestamps) or None,
            "isoTimestamps": write_list(value.iso_timestamps) or None,
            "blobs": write_list(value.blobs) or None,
            "stringMap": write_map(value.string_map) or None,
            "stringListMap": write_map(value.string_list_map, write_list) or None,
            "moodMap": write_map(value.mood_map) or None,
            "timestampMap": write_map(value.timestamp_map) or None,
            "mapOfMaps": write_map(value.map_of_maps, lambda item: write_map(item, write_list))
            or None,
            "matrix": write_list(
                value.matrix, lambda item: write_list(item, _shapes.pet.unstructure)
            )
            or None,
            "pet": _shapes.pet.unstructure(value.pet),
            "collar": _shapes.collar.unstructure(value.collar),
            "secret": value.secret,
            "secrets": write_map(value.secrets) or None,
        }
    )


register(
    __name__,
    {
        DescribeEverythingRequest: (structure_request, unstructure_request),
        DescribeEverythingResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="DescribeEverything",
    method="POST",
    request_type=DescribeEverythingRequest,
    response_type=DescribeEverythingResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
