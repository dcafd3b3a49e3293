"""PutImagePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_string
from ..runtime.wire import read_object, to_json

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class PutImagePolicyRequest(Request["PutImagePolicyResponse"]):
    """The request of PutImagePolicy; see the client's method for its members."""

    image_arn: str
    policy: str


@define(kw_only=True)
class PutImagePolicyResponse:
    """The response of PutImagePolicy."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image that this policy was applied to."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_put_image_policy_request(data: Any) -> PutImagePolicyRequest:
    """Make it of botocore's dict."""
    return PutImagePolicyRequest(
        image_arn=data.get("imageArn"),
        policy=data.get("policy"),
    )


def write_put_image_policy_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.image_arn) is not None:
        data["imageArn"] = member
    if (member := value.policy) is not None:
        data["policy"] = member
    return data


def check_put_image_policy_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
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
    """Read what an answer holds."""
    return PutImagePolicyResponse(
        request_id=data.get("requestId"),
        image_arn=data.get("imageArn"),
    )


def write_put_image_policy_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.image_arn) is not None:
        data["imageArn"] = member
    return data


register(PutImagePolicyResponse, read_put_image_policy_response, write_put_image_policy_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/PutImagePolicy",
        {"Content-Type": "application/json"},
        to_json(write_put_image_policy_request(request)),
    )


def read_response(answer: HttpResponse) -> PutImagePolicyResponse:
    """Return the response that the answer holds."""
    return read_put_image_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
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
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidParameterValueException",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
