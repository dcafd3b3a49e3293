"""GetBlobPayload: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.headers import content_type, header_text
from ..runtime.codecs.values import ABSENT, without_absent, write_stream
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_header, check_stream

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class GetBlobPayloadRequest(Request["GetBlobPayloadResponse"]):
    """The request of GetBlobPayload; see the client's method for its members."""

    data: bytes | None = None
    content_type: str | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.GetBlobPayloadRequest: ...


@define(kw_only=True)
class GetBlobPayloadResponse(StructureBase):
    """The response of GetBlobPayload."""

    data: bytes | None = None
    content_type: str | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def get_blob_payload(
    self: BaseClient,
    *,
    data: bytes | None = None,
    content_type: str | None = None,
) -> GetBlobPayloadResponse:
    """Call GetBlobPayload.

    :param data: (``bytes``)

    :param content_type: (``str``)

    :returns: :class:`GetBlobPayloadResponse` with

        - ``data`` (``bytes``)
        - ``content_type`` (``str``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetBlobPayload
    """
    return self.send(
        CALL.make(
            data=data,
            content_type=content_type,
        )
    )


def write_request(request: GetBlobPayloadRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/payload/blob",
        {
            **content_type("Content-Type", "application/octet-stream", request.data),
            **without_absent({"Content-Type": header_text(request.content_type)}),
        },
        write_stream(request.data),
    )


def read_response(answer: HttpResponse) -> GetBlobPayloadResponse:
    return GetBlobPayloadResponse(
        data=answer.body or ABSENT,
        content_type=answer.headers.get("Content-Type"),
    )


def write_response(response: GetBlobPayloadResponse) -> HttpResponse:
    return HttpResponse(
        200,
        without_absent({"Content-Type": header_text(response.content_type)}),
        write_stream(response.data),
    )


def structure_request(data: Any) -> GetBlobPayloadRequest:
    if data is None:
        return absent(GetBlobPayloadRequest)
    self = new(GetBlobPayloadRequest)
    self.data = data.get("data")
    self.content_type = data.get("contentType")
    return self


def unstructure_request(value: GetBlobPayloadRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "data": value.data,
            "contentType": value.content_type,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.data) is not None:
        check_stream(problems, path, ("data", "data"), member)
    if (member := value.content_type) is not None:
        check_header(problems, path, ("content_type", "contentType"), member)


def structure_response(data: Any) -> GetBlobPayloadResponse:
    if data is None:
        return absent(GetBlobPayloadResponse)
    self = new(GetBlobPayloadResponse)
    self.data = data.get("data")
    self.content_type = data.get("contentType")
    return self


def unstructure_response(value: GetBlobPayloadResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "data": value.data,
            "contentType": value.content_type,
        }
    )


register(
    __name__,
    {
        GetBlobPayloadRequest: (structure_request, unstructure_request),
        GetBlobPayloadResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="GetBlobPayload",
    method="POST",
    request_type=GetBlobPayloadRequest,
    response_type=GetBlobPayloadResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
