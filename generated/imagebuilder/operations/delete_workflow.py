"""DeleteWorkflow: its request, its response, and how they stand on the wire."""

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
class DeleteWorkflowRequest(Request["DeleteWorkflowResponse"]):
    """The request of DeleteWorkflow; see the client's method for its members."""

    workflow_build_version_arn: str


@define(kw_only=True)
class DeleteWorkflowResponse(StructureBase):
    """The response of DeleteWorkflow."""

    workflow_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource that this request deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_workflow_request(data: Any) -> DeleteWorkflowRequest:
    made = DeleteWorkflowRequest.__new__(DeleteWorkflowRequest)
    made.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    return made


def unstructure_delete_workflow_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflowBuildVersionArn": value.workflow_build_version_arn,
        }
    )


def check_delete_workflow_request(problems: Problems, value: Any) -> None:
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
    made = DeleteWorkflowResponse.__new__(DeleteWorkflowResponse)
    made.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_delete_workflow_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflowBuildVersionArn": value.workflow_build_version_arn,
        }
    )


register(DeleteWorkflowResponse, read_delete_workflow_response, write_delete_workflow_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.workflow_build_version_arn) is not None:
        query["workflowBuildVersionArn"] = value
    target = "/DeleteWorkflow"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteWorkflowResponse:
    return read_delete_workflow_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
