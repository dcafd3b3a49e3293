"""EchoJsonNames: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.echo_json_names import EchoJsonNamesRequest
from ...runtime.codecs.json import read_object
from ...runtime.serving.received import text
from ...runtime.structures import new
from ...serving import structures as _structures

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> EchoJsonNamesRequest:
    received.match("/names")
    body = received.object(read_object)
    self = new(EchoJsonNamesRequest)
    self.plain = text(body.at("plain"))
    self.renamed = text(body.at("re-named"))
    self.inner = _structures.read_renamed(body.at("$inner"))
    return received.done(self)
