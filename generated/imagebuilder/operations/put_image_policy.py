"""PutImagePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
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
class PutImagePolicyRequest(Request["PutImagePolicyResponse"]):
    """The request of PutImagePolicy; see the client's method for its members."""

    image_arn: str
    policy: str


@define(kw_only=True)
class PutImagePolicyResponse(StructureBase):
    """The response of PutImagePolicy."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image that this policy was applied to."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_put_image_policy_request(data: Any) -> PutImagePolicyRequest:
    made = PutImagePolicyRequest.__new__(PutImagePolicyRequest)
    made.image_arn = data.get("imageArn")
    made.policy = data.get("policy")
    return made


def write_put_image_policy_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageArn": value.image_arn,
            "policy": value.policy,
        }
    )


def check_put_image_policy_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_arn) is None:
        problems.missing(path, ("image_arn", "imageArn"))
    else:
        check_string(problems, path, ("image_arn", "imageArn"), member)
    if (member := value.policy) is None:
        problems.missing(path, ("policy", "policy"))
    else:
        check_string(problems, path, ("policy", "policy"), member, 1)


register(PutImagePolicyRequest, structure_put_image_policy_request, write_put_image_policy_request)


def read_put_image_policy_response(data: Any) -> PutImagePolicyResponse:
    made = PutImagePolicyResponse.__new__(PutImagePolicyResponse)
    made.request_id = data.get("requestId")
    made.image_arn = data.get("imageArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_put_image_policy_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageArn": value.image_arn,
        }
    )


register(PutImagePolicyResponse, read_put_image_policy_response, write_put_image_policy_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/PutImagePolicy",
        {"Content-Type": "application/json"},
        to_json(write_put_image_policy_request(request)),
    )


def read_response(answer: HttpResponse) -> PutImagePolicyResponse:
    return read_put_image_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_put_image_policy_response(response)))


CALL = Call(
    name="PutImagePolicy",
    method="PUT",
    request_type=PutImagePolicyRequest,
    response_type=PutImagePolicyResponse,
    check=check_put_image_policy_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
