"""Everything: used by GetPath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
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
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, redacted, register
from ..shapes.mood import read as _read_mood

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.codecs.values import JsonValue
    from ..shapes.collar import Collar
    from ..shapes.mood import Mood
    from ..shapes.pet import Pet


@define(kw_only=True)
class Everything(StructureBase):
    """Everything."""

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


def read(data: Any) -> Everything:
    if data is None:
        return absent(Everything)
    self = new(Everything)
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


def write(value: Everything | None) -> dict[str, Any] | None:
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


def structure(data: Any) -> Everything:
    if data is None:
        return absent(Everything)
    self = new(Everything)
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


def unstructure(value: Everything | None) -> dict[str, Any] | None:
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
        Everything: (structure, unstructure),
    },
)
