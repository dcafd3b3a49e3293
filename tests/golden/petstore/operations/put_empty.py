"""PutEmpty: the client's method, the request, the response, and how they are bound to HTTP."""

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
class PutEmptyRequest(Request["PutEmptyResponse"]):
    """The request of PutEmpty; see the client's method for its members."""

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.PutEmptyRequest: ...


@define(kw_only=True)
class PutEmptyResponse(StructureBase):
    """The response of PutEmpty."""

    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def put_empty(
    self: BaseClient,
) -> PutEmptyResponse:
    """Call PutEmpty.

    :returns: :class:`PutEmptyResponse`, which has no members.

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/PutEmpty
    """
    return self.send(CALL.make())


def write_request(request: PutEmptyRequest) -> tuple[str, dict[str, str], bytes]:
    return "/empty", {}, b""


def read_response(answer: HttpResponse) -> PutEmptyResponse:
    return PutEmptyResponse()


def write_response(response: PutEmptyResponse) -> HttpResponse:
    return HttpResponse(200, {}, b"")


def structure_request(data: Any) -> PutEmptyRequest:
    if data is None:
        return absent(PutEmptyRequest)
    return new(PutEmptyRequest)


def unstructure_request(value: PutEmptyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return {}


def check_request(problems: Problems, value: Any) -> None:
    pass


def structure_response(data: Any) -> PutEmptyResponse:
    if data is None:
        return absent(PutEmptyResponse)
    return new(PutEmptyResponse)


def unstructure_response(value: PutEmptyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return {}


register(
    __name__,
    {
        PutEmptyRequest: (structure_request, unstructure_request),
        PutEmptyResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="PutEmpty",
    method="POST",
    request_type=PutEmptyRequest,
    response_type=PutEmptyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
