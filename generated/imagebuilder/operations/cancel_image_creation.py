"""CancelImageCreation: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class CancelImageCreationRequest(Request["CancelImageCreationResponse"]):
    """The request of CancelImageCreation; see the client's method for its members."""

    image_build_version_arn: str
    client_token: str | None = None


@define(kw_only=True)
class CancelImageCreationResponse(StructureBase):
    """The response of CancelImageCreation."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image whose creation this request canceled."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: CancelImageCreationRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageBuildVersionArn": value.image_build_version_arn,
            "clientToken": value.client_token,
        }
    )


def write_request(request: CancelImageCreationRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CancelImageCreation",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CancelImageCreationResponse:
    if data is None:
        return absent(CancelImageCreationResponse)
    self = new(CancelImageCreationResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    return self


def read_response(answer: HttpResponse) -> CancelImageCreationResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: CancelImageCreationResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def write_response(response: CancelImageCreationResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CancelImageCreationRequest:
    if data is None:
        return absent(CancelImageCreationRequest)
    self = new(CancelImageCreationRequest)
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.client_token = data.get("clientToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_build_version_arn) is None:
        problems.missing(path, ("image_build_version_arn", "imageBuildVersionArn"))
    else:
        check_string(problems, path, ("image_build_version_arn", "imageBuildVersionArn"), member)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    __name__,
    {
        CancelImageCreationRequest: (structure_request, write_request_body),
        CancelImageCreationResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CancelImageCreation",
    method="PUT",
    request_type=CancelImageCreationRequest,
    response_type=CancelImageCreationResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
