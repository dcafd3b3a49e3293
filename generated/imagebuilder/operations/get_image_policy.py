"""GetImagePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
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


def structure_get_image_policy_request(data: Any) -> GetImagePolicyRequest:
    made = GetImagePolicyRequest.__new__(GetImagePolicyRequest)
    made.image_arn = data.get("imageArn")
    return made


def unstructure_get_image_policy_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageArn": value.image_arn,
        }
    )


def check_get_image_policy_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_arn) is None:
        problems.missing(path, ("image_arn", "imageArn"))
    else:
        check_string(problems, path, ("image_arn", "imageArn"), member)


register(
    GetImagePolicyRequest, structure_get_image_policy_request, unstructure_get_image_policy_request
)


def read_get_image_policy_response(data: Any) -> GetImagePolicyResponse:
    made = GetImagePolicyResponse.__new__(GetImagePolicyResponse)
    made.request_id = data.get("requestId")
    made.policy = data.get("policy")
    made.response_metadata = ResponseMetadata()
    return made


def write_get_image_policy_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "policy": value.policy,
        }
    )


register(GetImagePolicyResponse, read_get_image_policy_response, write_get_image_policy_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.image_arn) is not None:
        query["imageArn"] = value
    target = "/GetImagePolicy"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetImagePolicyResponse:
    return read_get_image_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_image_policy_response(response)))


CALL = Call(
    name="GetImagePolicy",
    method="GET",
    request_type=GetImagePolicyRequest,
    response_type=GetImagePolicyResponse,
    check=check_get_image_policy_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
