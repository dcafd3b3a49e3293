"""DeleteWorkflow: its request, its response, and how they are bound to HTTP."""

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


def write_request(request: DeleteWorkflowRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/DeleteWorkflow", {"workflowBuildVersionArn": request.workflow_build_version_arn}
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> DeleteWorkflowResponse:
    if data is None:
        return absent(DeleteWorkflowResponse)
    self = new(DeleteWorkflowResponse)
    self.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    return self


def read_response(answer: HttpResponse) -> DeleteWorkflowResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: DeleteWorkflowResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "workflowBuildVersionArn": value.workflow_build_version_arn,
        }
    )


def write_response(response: DeleteWorkflowResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DeleteWorkflowRequest:
    if data is None:
        return absent(DeleteWorkflowRequest)
    self = new(DeleteWorkflowRequest)
    self.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    return self


def unstructure_request(value: DeleteWorkflowRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "workflowBuildVersionArn": value.workflow_build_version_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.workflow_build_version_arn) is None:
        problems.missing(path, ("workflow_build_version_arn", "workflowBuildVersionArn"))
    else:
        check_string(
            problems, path, ("workflow_build_version_arn", "workflowBuildVersionArn"), member
        )


register(
    __name__,
    {
        DeleteWorkflowRequest: (structure_request, unstructure_request),
        DeleteWorkflowResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DeleteWorkflow",
    method="DELETE",
    request_type=DeleteWorkflowRequest,
    response_type=DeleteWorkflowResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
