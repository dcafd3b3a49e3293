"""DeleteWorkflow: its request, its response, and how they stand on the wire."""

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
class DeleteWorkflowRequest(Request["DeleteWorkflowResponse"]):
    """The request of DeleteWorkflow; see the client's method for its members."""

    workflow_build_version_arn: str


@define(kw_only=True)
class DeleteWorkflowResponse:
    """The response of DeleteWorkflow."""

    workflow_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource that this request deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_workflow_request(data: Any) -> DeleteWorkflowRequest:
    """Make it of botocore's dict."""
    return DeleteWorkflowRequest(
        workflow_build_version_arn=data.get("workflowBuildVersionArn"),
    )


def unstructure_delete_workflow_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.workflow_build_version_arn) is not None:
        data["workflowBuildVersionArn"] = member
    return data


def check_delete_workflow_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.workflow_build_version_arn) is None:
        problems.missing(path, ("workflow_build_version_arn", "workflowBuildVersionArn"))
    else:
        check_string(
            problems, path, ("workflow_build_version_arn", "workflowBuildVersionArn"), member
        )


register(
    DeleteWorkflowRequest, structure_delete_workflow_request, unstructure_delete_workflow_request
)


def read_delete_workflow_response(data: Any) -> DeleteWorkflowResponse:
    """Read what an answer holds."""
    return DeleteWorkflowResponse(
        workflow_build_version_arn=data.get("workflowBuildVersionArn"),
    )


def write_delete_workflow_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.workflow_build_version_arn) is not None:
        data["workflowBuildVersionArn"] = member
    return data


register(DeleteWorkflowResponse, read_delete_workflow_response, write_delete_workflow_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    query: dict[str, Any] = {}
    if (value := request.workflow_build_version_arn) is not None:
        query["workflowBuildVersionArn"] = value
    target = "/DeleteWorkflow"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteWorkflowResponse:
    """Return the response that the answer holds."""
    return read_delete_workflow_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_delete_workflow_response(response)))


CALL = Call(
    name="DeleteWorkflow",
    method="DELETE",
    request_type=DeleteWorkflowRequest,
    response_type=DeleteWorkflowResponse,
    check=check_delete_workflow_request,
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
