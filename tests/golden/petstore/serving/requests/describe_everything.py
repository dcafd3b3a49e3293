"""DescribeEverything: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import shapes as _shapes
from ...operations.describe_everything import DescribeEverythingRequest
from ...runtime.codecs.json import read_object
from ...runtime.serving.received import (
    blob,
    boolean,
    choice,
    document,
    elements,
    entries,
    integer,
    number,
    text,
    timestamp,
)
from ...runtime.structures import new
from ...serving import structures as _structures

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> DescribeEverythingRequest:
    received.match("/everything")
    body = received.object(read_object)
    self = new(DescribeEverythingRequest)
    self.a_string = text(body.at("aString"))
    self.an_integer = integer(body.at("anInteger"))
    self.a_long = integer(body.at("aLong"))
    self.a_float = number(body.at("aFloat"))
    self.a_double = number(body.at("aDouble"))
    self.a_boolean = boolean(body.at("aBoolean"))
    self.a_blob = blob(body.at("aBlob"))
    self.a_document = document(body.at("aDocument"))
    self.a_timestamp = timestamp(body.at("aTimestamp"))
    self.an_iso_timestamp = timestamp(body.at("anIsoTimestamp"))
    self.an_http_timestamp = timestamp(body.at("anHttpTimestamp"))
    self.an_epoch_timestamp = timestamp(body.at("anEpochTimestamp"))
    self.member_timestamp = timestamp(body.at("memberTimestamp"))
    self.an_enum = choice(body.at("anEnum"), _shapes.mood.read)
    self.strings = elements(body.at("strings"), text, most=10)
    self.moods = elements(body.at("moods"), lambda item: choice(item, _shapes.mood.read))
    self.doubles = elements(body.at("doubles"), number)
    self.timestamps = elements(body.at("timestamps"), timestamp)
    self.iso_timestamps = elements(body.at("isoTimestamps"), timestamp)
    self.blobs = elements(body.at("blobs"), blob)
    self.string_map = entries(body.at("stringMap"), text, text)
    self.string_list_map = entries(
        body.at("stringListMap"), text, lambda item: elements(item, text, most=10)
    )
    self.mood_map = entries(
        body.at("moodMap"),
        lambda item: choice(item, _shapes.mood.read),
        lambda item: integer(item, most=300),
    )
    self.timestamp_map = entries(body.at("timestampMap"), text, timestamp)
    self.map_of_maps = entries(
        body.at("mapOfMaps"),
        text,
        lambda item: entries(item, text, lambda item: elements(item, text, most=10)),
    )
    self.matrix = elements(body.at("matrix"), lambda item: elements(item, _structures.read_pet))
    self.pet = _structures.read_pet(body.at("pet"))
    self.collar = _structures.read_collar(body.at("collar"))
    self.secret = text(body.at("secret"))
    self.secrets = entries(body.at("secrets"), text, text)
    return received.done(self)
