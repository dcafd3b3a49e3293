"""GetWorkflow: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
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
    from ..shapes.latest_version_references import LatestVersionReferences
    from ..shapes.workflow import Workflow


@define(kw_only=True)
class GetWorkflowRequest(Request["GetWorkflowResponse"]):
    """The request of GetWorkflow; see the client's method for its members."""

    workflow_build_version_arn: str


@define(kw_only=True)
class GetWorkflowResponse(StructureBase):
    """The response of GetWorkflow."""

    workflow: Workflow | None = None
    """The workflow resource specified in the request."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: GetWorkflowRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/GetWorkflow", {"workflowBuildVersionArn": request.workflow_build_version_arn}),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetWorkflowResponse:
    if data is None:
        return absent(GetWorkflowResponse)
    self = new(GetWorkflowResponse)
    self.workflow = _shapes.workflow.read(data.get("workflow"))
    self.latest_version_references = _shapes.latest_version_references.read(
        data.get("latestVersionReferences")
    )
    return self


def read_response(answer: HttpResponse) -> GetWorkflowResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetWorkflowResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "workflow": _shapes.workflow.write(value.workflow),
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


def write_response(response: GetWorkflowResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetWorkflowRequest:
    if data is None:
        return absent(GetWorkflowRequest)
    self = new(GetWorkflowRequest)
    self.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    return self


def unstructure_request(value: GetWorkflowRequest | None) -> dict[str, Any] | None:
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
        GetWorkflowRequest: (structure_request, unstructure_request),
        GetWorkflowResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetWorkflow",
    method="GET",
    request_type=GetWorkflowRequest,
    response_type=GetWorkflowResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
