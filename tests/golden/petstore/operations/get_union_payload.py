"""GetUnionPayload: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.headers import content_type
from ..runtime.codecs.json import read_payload, to_json_payload
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    new,
    register,
)

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.collar import Collar


@define(kw_only=True)
class GetUnionPayloadRequest(Request["GetUnionPayloadResponse"]):
    """The request of GetUnionPayload; see the client's method for its members."""

    collar: Collar | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.GetUnionPayloadRequest: ...


@define(kw_only=True)
class GetUnionPayloadResponse(StructureBase):
    """The response of GetUnionPayload."""

    collar: Collar | None = None
    """One of them."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def get_union_payload(
    self: BaseClient,
    *,
    collar: Collar | _inputs.Collar | None = None,
) -> GetUnionPayloadResponse:
    """Call GetUnionPayload.

    :param collar: One of them.

        (``Collar``)

    :returns: :class:`GetUnionPayloadResponse` with

        - ``collar`` (``Collar``) -- One of them. Has ``color``, ``ring``.

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetUnionPayload
    """
    return self.send(
        CALL.make(
            collar=collar,
        )
    )


def write_request(request: GetUnionPayloadRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/payload/union",
        content_type("Content-Type", "application/json", request.collar),
        to_json_payload(_shapes.collar.write(request.collar)),
    )


def read_response(answer: HttpResponse) -> GetUnionPayloadResponse:
    return GetUnionPayloadResponse(
        collar=_shapes.collar.read(read_payload(answer.body)),
    )


def write_response(response: GetUnionPayloadResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json_payload(_shapes.collar.write(response.collar)))


def structure_request(data: Any) -> GetUnionPayloadRequest:
    if data is None:
        return absent(GetUnionPayloadRequest)
    self = new(GetUnionPayloadRequest)
    self.collar = lenient(data.get("collar"), _shapes.collar.structure)
    return self


def unstructure_request(value: GetUnionPayloadRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "collar": _shapes.collar.unstructure(value.collar),
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.collar) is not None:
        _shapes.collar.check(problems, path, ("collar", "collar"), member)


def structure_response(data: Any) -> GetUnionPayloadResponse:
    if data is None:
        return absent(GetUnionPayloadResponse)
    self = new(GetUnionPayloadResponse)
    self.collar = _shapes.collar.structure(data.get("collar"))
    return self


def unstructure_response(value: GetUnionPayloadResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "collar": _shapes.collar.unstructure(value.collar),
        }
    )


register(
    __name__,
    {
        GetUnionPayloadRequest: (structure_request, unstructure_request),
        GetUnionPayloadResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="GetUnionPayload",
    method="POST",
    request_type=GetUnionPayloadRequest,
    response_type=GetUnionPayloadResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
