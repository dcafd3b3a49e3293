"""GetEnumPayload: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.headers import content_type
from ..runtime.codecs.values import ABSENT, without_absent, write_stream, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient_enum,
    new,
    register,
)
from ..runtime.validation import check_string
from ..shapes.mood import read as _read_mood

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.validation import Path, Problems
    from ..shapes.mood import Mood


@define(kw_only=True)
class GetEnumPayloadRequest(Request["GetEnumPayloadResponse"]):
    """The request of GetEnumPayload; see the client's method for its members."""

    mood: Mood | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.GetEnumPayloadRequest: ...


@define(kw_only=True)
class GetEnumPayloadResponse(StructureBase):
    """The response of GetEnumPayload."""

    mood: Mood | None = None
    """How it feels."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def get_enum_payload(
    self: BaseClient,
    *,
    mood: _inputs.Mood | None = None,
) -> GetEnumPayloadResponse:
    """Call GetEnumPayload.

    :param mood: How it feels.

        (``Mood``)

    :returns: :class:`GetEnumPayloadResponse` with

        - ``mood`` (``Mood``) -- How it feels.

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetEnumPayload
    """
    return self.send(
        CALL.make(
            mood=mood,
        )
    )


def write_request(request: GetEnumPayloadRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/payload/enum",
        content_type("Content-Type", "text/plain", request.mood),
        write_stream(request.mood),
    )


def read_response(answer: HttpResponse) -> GetEnumPayloadResponse:
    return GetEnumPayloadResponse(
        mood=_shapes.mood.read(answer.body.decode() or ABSENT),
    )


def write_response(response: GetEnumPayloadResponse) -> HttpResponse:
    return HttpResponse(200, {}, write_stream(response.mood))


def structure_request(data: Any) -> GetEnumPayloadRequest:
    if data is None:
        return absent(GetEnumPayloadRequest)
    self = new(GetEnumPayloadRequest)
    self.mood = lenient_enum(data.get("mood"), _shapes.mood.read)
    return self


def unstructure_request(value: GetEnumPayloadRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "mood": write_string(value.mood),
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.mood) is not None:
        check_string(problems, path, ("mood", "mood"), member)


def structure_response(data: Any) -> GetEnumPayloadResponse:
    if data is None:
        return absent(GetEnumPayloadResponse)
    self = new(GetEnumPayloadResponse)
    self.mood = _read_mood(data.get("mood"))
    return self


def unstructure_response(value: GetEnumPayloadResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "mood": write_string(value.mood),
        }
    )


register(
    __name__,
    {
        GetEnumPayloadRequest: (structure_request, unstructure_request),
        GetEnumPayloadResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="GetEnumPayload",
    method="POST",
    request_type=GetEnumPayloadRequest,
    response_type=GetEnumPayloadResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
