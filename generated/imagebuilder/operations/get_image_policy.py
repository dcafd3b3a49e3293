"""GetImagePolicy: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import with_query
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
class GetImagePolicyRequest(Request["GetImagePolicyResponse"]):
    """The request of GetImagePolicy; see the client's method for its members."""

    image_arn: str


@define(kw_only=True)
class GetImagePolicyResponse(StructureBase):
    """The response of GetImagePolicy."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    policy: str | None = None
    """The resource policy for the image, as a JSON policy document. If the image has no policy
    applied, the response contains an empty JSON object (``{}``).
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: GetImagePolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return with_query("/GetImagePolicy", {"imageArn": request.image_arn}), {}, b""


def read_response_body(data: Any) -> GetImagePolicyResponse:
    if data is None:
        return absent(GetImagePolicyResponse)
    self = new(GetImagePolicyResponse)
    self.request_id = data.get("requestId")
    self.policy = data.get("policy")
    return self


def read_response(answer: HttpResponse) -> GetImagePolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetImagePolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "policy": value.policy,
        }
    )


def write_response(response: GetImagePolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetImagePolicyRequest:
    if data is None:
        return absent(GetImagePolicyRequest)
    self = new(GetImagePolicyRequest)
    self.image_arn = data.get("imageArn")
    return self


def unstructure_request(value: GetImagePolicyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageArn": value.image_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_arn) is None:
        problems.missing(path, ("image_arn", "imageArn"))
    else:
        check_string(problems, path, ("image_arn", "imageArn"), member)


register(
    __name__,
    {
        GetImagePolicyRequest: (structure_request, unstructure_request),
        GetImagePolicyResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetImagePolicy",
    method="GET",
    request_type=GetImagePolicyRequest,
    response_type=GetImagePolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
