"""Ping: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
class PingRequest(Request["PingResponse"]):
    """The request of Ping; see the client's method for its members."""

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.PingRequest: ...


@define(kw_only=True)
class PingResponse(StructureBase):
    """The response of Ping."""

    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def ping(
    self: BaseClient,
) -> PingResponse:
    """Call Ping.

    :returns: :class:`PingResponse`, which has no members.

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Ping
    """
    return self.send(CALL.make())


def write_request(request: PingRequest) -> tuple[str, dict[str, str], bytes]:
    return "/ping", {}, b""


def read_response(answer: HttpResponse) -> PingResponse:
    return PingResponse()


def write_response(response: PingResponse) -> HttpResponse:
    return HttpResponse(200, {}, b"")


def structure_request(data: Any) -> PingRequest:
    if data is None:
        return absent(PingRequest)
    return new(PingRequest)


def unstructure_request(value: PingRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return {}


def check_request(problems: Problems, value: Any) -> None:
    pass


def structure_response(data: Any) -> PingResponse:
    if data is None:
        return absent(PingResponse)
    return new(PingResponse)


def unstructure_response(value: PingResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return {}


register(
    __name__,
    {
        PingRequest: (structure_request, unstructure_request),
        PingResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="Ping",
    method="POST",
    request_type=PingRequest,
    response_type=PingResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
