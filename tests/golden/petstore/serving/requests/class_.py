"""Class: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.class_ import ClassRequest
from ...runtime.codecs.json import read_object
from ...runtime.serving.received import elements, entries, text, timestamp
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> ClassRequest:
    received.match("/class")
    body = received.object(read_object)
    self = new(ClassRequest)
    self.from_ = text(body.at("from"))
    self.class_ = text(body.at("class"))
    self.list = text(body.at("list"))
    self.self_ = text(body.at("self"))
    self.type = text(body.at("type"))
    self.init = text(body.at("__init__"))
    self.none = text(body.at("None"))
    self.str = text(body.at("str"))
    self.dict = text(body.at("dict"))
    self.datetime = text(body.at("datetime"))
    self.int = text(body.at("int"))
    self.client = text(body.at("client"))
    self.request = text(body.at("request"))
    self.data = text(body.at("data"))
    self.value = text(body.at("value"))
    self.response_metadata = text(body.at("response_metadata"))
    self.delay_ = text(body.at("delay"))
    self.limit_ = text(body.at("limit"))
    self.print_name = text(body.at("printName"))
    self.print_name_2 = text(body.at("PrintName"))
    self.n2fast = text(body.at("2fast"))
    self.x_y = text(body.at("x-y"))
    self.tags = elements(body.at("tags"), text, most=10)
    self.when = timestamp(body.at("when"))
    self.lookup = entries(body.at("lookup"), text, text)
    self.field = text(body.at("field"))
    self.define = text(body.at("define"))
    self.redacted = text(body.at("redacted"))
    self.builtins = text(body.at("builtins"))
    self.secret = text(body.at("secret"))
    self.any = text(body.at("Any"))
    self.send = text(body.at("send"))
    self.register = text(body.at("register"))
    return received.done(self)
