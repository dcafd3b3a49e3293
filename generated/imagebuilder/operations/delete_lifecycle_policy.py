"""DeleteLifecyclePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_string
from ..runtime.wire import encode_query, read_object, to_json

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class DeleteLifecyclePolicyRequest(Request["DeleteLifecyclePolicyResponse"]):
    """The request of DeleteLifecyclePolicy; see the client's method for its members."""

    lifecycle_policy_arn: str


@define(kw_only=True)
class DeleteLifecyclePolicyResponse:
    """The response of DeleteLifecyclePolicy."""

    lifecycle_policy_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lifecycle policy that was deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_lifecycle_policy_request(data: Any) -> DeleteLifecyclePolicyRequest:
    """Make it of botocore's dict."""
    return DeleteLifecyclePolicyRequest(
        lifecycle_policy_arn=data.get("lifecyclePolicyArn"),
    )


def unstructure_delete_lifecycle_policy_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_policy_arn) is not None:
        data["lifecyclePolicyArn"] = member
    return data


def check_delete_lifecycle_policy_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.lifecycle_policy_arn) is None:
        problems.missing(path, ("lifecycle_policy_arn", "lifecyclePolicyArn"))
    else:
        check_string(problems, path, ("lifecycle_policy_arn", "lifecyclePolicyArn"), member)


register(
    DeleteLifecyclePolicyRequest,
    structure_delete_lifecycle_policy_request,
    unstructure_delete_lifecycle_policy_request,
)


def read_delete_lifecycle_policy_response(data: Any) -> DeleteLifecyclePolicyResponse:
    """Read what an answer holds."""
    return DeleteLifecyclePolicyResponse(
        lifecycle_policy_arn=data.get("lifecyclePolicyArn"),
    )


def write_delete_lifecycle_policy_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_policy_arn) is not None:
        data["lifecyclePolicyArn"] = member
    return data


register(
    DeleteLifecyclePolicyResponse,
    read_delete_lifecycle_policy_response,
    write_delete_lifecycle_policy_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    query: dict[str, Any] = {}
    if (value := request.lifecycle_policy_arn) is not None:
        query["lifecyclePolicyArn"] = value
    target = "/DeleteLifecyclePolicy"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteLifecyclePolicyResponse:
    """Return the response that the answer holds."""
    return read_delete_lifecycle_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_delete_lifecycle_policy_response(response)))


CALL = Call(
    name="DeleteLifecyclePolicy",
    method="DELETE",
    request_type=DeleteLifecyclePolicyRequest,
    response_type=DeleteLifecyclePolicyResponse,
    check=check_delete_lifecycle_policy_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidRequestException",
            "ResourceDependencyException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
