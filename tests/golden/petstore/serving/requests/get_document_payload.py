"""GetDocumentPayload: how its request is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations.get_document_payload import GetDocumentPayloadRequest
from ...runtime.codecs.json import read_payload
from ...runtime.serving.received import document
from ...runtime.structures import new

if TYPE_CHECKING:
    from ...runtime.serving.messages import ReceivedRequest


def read_request(received: ReceivedRequest) -> GetDocumentPayloadRequest:
    received.match("/payload/document")
    self = new(GetDocumentPayloadRequest)
    self.document = document(received.payload("document", read_payload))
    return received.done(self)
