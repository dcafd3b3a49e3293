"""EchoHeaders: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import shapes as _shapes
from ...operations.echo_headers import EchoHeadersRequest
from ...runtime.codecs.json import read_object
from ...runtime.serving.received import (
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

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> EchoHeadersRequest:
    received.match("/headers")
    body = received.object(read_object)
    self = new(EchoHeadersRequest)
    self.text = text(received.header("X-Text"))
    self.number = integer(received.header("X-Number"))
    self.big = integer(received.header("X-Long"))
    self.ratio = number(received.header("X-Ratio"))
    self.flag = boolean(received.header("X-Flag"))
    self.mood = choice(received.header("X-Mood"), _shapes.mood.read)
    self.when = timestamp(received.header("X-When"))
    self.iso_when = timestamp(received.header("X-Iso-When"))
    self.epoch_when = timestamp(received.header("X-Epoch-When"))
    self.strings = elements(received.header_list("X-Strings"), text)
    self.context = document(received.encoded_header("X-Context"))
    self.meta = entries(received.header_map("X-Meta-"), text, text)
    self.body = text(body.at("body"))
    return received.done(self)
