"""GetStringPayload: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.headers import content_type
from ..runtime.codecs.values import ABSENT, without_absent, write_stream
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class GetStringPayloadRequest(Request["GetStringPayloadResponse"]):
    """The request of GetStringPayload; see the client's method for its members."""

    text: str | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.GetStringPayloadRequest: ...


@define(kw_only=True)
class GetStringPayloadResponse(StructureBase):
    """The response of GetStringPayload."""

    text: str | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def get_string_payload(
    self: BaseClient,
    *,
    text: str | None = None,
) -> GetStringPayloadResponse:
    """Call GetStringPayload.

    :param text: (``str``)

    :returns: :class:`GetStringPayloadResponse` with

        - ``text`` (``str``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetStringPayload
    """
    return self.send(
        CALL.make(
            text=text,
        )
    )


def write_request(request: GetStringPayloadRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/payload/string",
        content_type("Content-Type", "text/plain", request.text),
        write_stream(request.text),
    )


def read_response(answer: HttpResponse) -> GetStringPayloadResponse:
    return GetStringPayloadResponse(
        text=answer.body.decode() or ABSENT,
    )


def write_response(response: GetStringPayloadResponse) -> HttpResponse:
    return HttpResponse(200, {}, write_stream(response.text))


def structure_request(data: Any) -> GetStringPayloadRequest:
    if data is None:
        return absent(GetStringPayloadRequest)
    self = new(GetStringPayloadRequest)
    self.text = data.get("text")
    return self


def unstructure_request(value: GetStringPayloadRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "text": value.text,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.text) is not None:
        check_string(problems, path, ("text", "text"), member)


def structure_response(data: Any) -> GetStringPayloadResponse:
    if data is None:
        return absent(GetStringPayloadResponse)
    self = new(GetStringPayloadResponse)
    self.text = data.get("text")
    return self


def unstructure_response(value: GetStringPayloadResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "text": value.text,
        }
    )


register(
    __name__,
    {
        GetStringPayloadRequest: (structure_request, unstructure_request),
        GetStringPayloadResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="GetStringPayload",
    method="POST",
    request_type=GetStringPayloadRequest,
    response_type=GetStringPayloadResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
