"""Query: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import shapes as _shapes
from ...operations.query import QueryRequest
from ...runtime.serving.received import (
    boolean,
    choice,
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


def read_request(received: ReceivedRequest) -> QueryRequest:
    received.match("/query")
    self = new(QueryRequest)
    self.text = text(received.query("text"))
    self.number = integer(received.query("a number"))
    self.ratio = number(received.query("ratio"))
    self.flag = boolean(received.query("flag"))
    self.mood = choice(received.query("mood"), _shapes.mood.read)
    self.when = timestamp(received.query("when"))
    self.http_when = timestamp(received.query("httpWhen"))
    self.epoch_when = timestamp(received.query("epochWhen"))
    self.strings = elements(received.query_list("strings"), text, most=10)
    self.integers = elements(received.query_list("integers"), integer)
    self.booleans = elements(received.query_list("booleans"), boolean)
    self.moods = elements(
        received.query_list("moods"), lambda item: choice(item, _shapes.mood.read)
    )
    self.timestamps = elements(received.query_list("timestamps"), timestamp)
    self.more = entries(received.other_queries(), text, text)
    self.lists = entries(
        received.other_queries(lists=True), text, lambda item: elements(item, text, most=10)
    )
    return received.done(self)
