"""GetDocumentPayload: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.headers import content_type
from ..runtime.codecs.json import read_payload, to_json_payload
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_document

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.codecs.values import JsonValue
    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class GetDocumentPayloadRequest(Request["GetDocumentPayloadResponse"]):
    """The request of GetDocumentPayload; see the client's method for its members."""

    document: JsonValue | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.GetDocumentPayloadRequest: ...


@define(kw_only=True)
class GetDocumentPayloadResponse(StructureBase):
    """The response of GetDocumentPayload."""

    document: JsonValue | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def get_document_payload(
    self: BaseClient,
    *,
    document: JsonValue | None = None,
) -> GetDocumentPayloadResponse:
    """Call GetDocumentPayload.

    :param document: (``JsonValue``)

    :returns: :class:`GetDocumentPayloadResponse` with

        - ``document`` (``JsonValue``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetDocumentPayload
    """
    return self.send(
        CALL.make(
            document=document,
        )
    )


def write_request(request: GetDocumentPayloadRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/payload/document",
        content_type("Content-Type", "application/json", request.document),
        to_json_payload(request.document),
    )


def read_response(answer: HttpResponse) -> GetDocumentPayloadResponse:
    return GetDocumentPayloadResponse(
        document=read_payload(answer.body),
    )


def write_response(response: GetDocumentPayloadResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json_payload(response.document))


def structure_request(data: Any) -> GetDocumentPayloadRequest:
    if data is None:
        return absent(GetDocumentPayloadRequest)
    self = new(GetDocumentPayloadRequest)
    self.document = data.get("document")
    return self


def unstructure_request(value: GetDocumentPayloadRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "document": value.document,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.document) is not None:
        check_document(problems, path, ("document", "document"), member)


def structure_response(data: Any) -> GetDocumentPayloadResponse:
    if data is None:
        return absent(GetDocumentPayloadResponse)
    self = new(GetDocumentPayloadResponse)
    self.document = data.get("document")
    return self


def unstructure_response(value: GetDocumentPayloadResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "document": value.document,
        }
    )


register(
    __name__,
    {
        GetDocumentPayloadRequest: (structure_request, unstructure_request),
        GetDocumentPayloadResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="GetDocumentPayload",
    method="POST",
    request_type=GetDocumentPayloadRequest,
    response_type=GetDocumentPayloadResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
