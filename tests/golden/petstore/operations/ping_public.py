"""PingPublic: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Problems


@define(kw_only=True)
class PingPublicRequest(Request["PingPublicResponse"]):
    """The request of PingPublic; see the client's method for its members."""

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.PingPublicRequest: ...


@define(kw_only=True)
class PingPublicResponse(StructureBase):
    """The response of PingPublic."""

    pong: str | None = None
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def ping_public(
    self: BaseClient,
) -> PingPublicResponse:
    """Call PingPublic.

    :returns: :class:`PingPublicResponse` with

        - ``pong`` (``str``)

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/PingPublic
    """
    return self.send(CALL.make())


def write_request(request: PingPublicRequest) -> tuple[str, dict[str, str], bytes]:
    return "/public", {}, b""


def read_response_body(data: Any) -> PingPublicResponse:
    if data is None:
        return absent(PingPublicResponse)
    self = new(PingPublicResponse)
    self.pong = data.get("pong")
    return self


def read_response(answer: HttpResponse) -> PingPublicResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: PingPublicResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "pong": value.pong,
        }
    )


def write_response(response: PingPublicResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> PingPublicRequest:
    if data is None:
        return absent(PingPublicRequest)
    return new(PingPublicRequest)


def unstructure_request(value: PingPublicRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return {}


def check_request(problems: Problems, value: Any) -> None:
    pass


register(
    __name__,
    {
        PingPublicRequest: (structure_request, unstructure_request),
        PingPublicResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="PingPublic",
    method="GET",
    request_type=PingPublicRequest,
    response_type=PingPublicResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    signed=False,
)
register_call(CALL)
