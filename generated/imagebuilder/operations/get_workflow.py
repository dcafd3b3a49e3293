"""GetWorkflow: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_string
from ..shapes.workflow_type import read_workflow_type

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.latest_version_references import LatestVersionReferences
    from ..shapes.workflow_state import WorkflowState
    from ..shapes.workflow_type import WorkflowType


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


@define(kw_only=True)
class Workflow(StructureBase):
    """Defines a process that Image Builder runs during the build, test, or distribution stage of
    the image creation process.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource."""
    name: str | None = None
    """The name of the workflow resource."""
    version: str | None = None
    """The workflow resource version. Workflow resources are immutable. To make a change, you can
    clone a workflow or create a new version.
    """
    description: str | None = None
    """The description of the workflow."""
    change_description: str | None = None
    """Describes what change has been made in this version of the workflow, or what makes this
    version different from other versions of the workflow.
    """
    type: WorkflowType | None = None
    """The image creation stage that the workflow applies to."""
    state: WorkflowState | None = None
    """Describes the current status of the workflow and the reason for that status."""
    owner: str | None = None
    """The owner of the workflow resource."""
    data: str | None = None
    """Contains the YAML document content for the workflow."""
    kms_key_id: str | None = None
    """The KMS key identifier used to encrypt the workflow resource. This can be either the Key ARN
    or the Alias ARN. For more information, see Key identifiers (KeyId)
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the
    *Key Management Service Developer Guide*.
    """
    date_created: str | None = None
    """The timestamp when Image Builder created the workflow resource."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags that apply to the workflow resource."""
    parameters: list[WorkflowParameterDetail] = field(factory=lambda: [])
    """An array of input parameters that the image workflow uses to control actions or configure
    settings.
    """


@define(kw_only=True)
class WorkflowParameterDetail(StructureBase):
    """Defines a parameter that's used to provide configuration details for the workflow."""

    name: str
    """The name of this input parameter."""
    type: str
    """The type of input this parameter provides. Supported values are ``string``, ``integer``,
    ``boolean``, and ``stringList``.
    """
    default_value: list[str] = field(factory=lambda: [])
    """The default value of this parameter if no input is provided."""
    description: str | None = None
    """Describes this parameter."""


def structure_get_workflow_request(data: Any) -> GetWorkflowRequest:
    made = GetWorkflowRequest.__new__(GetWorkflowRequest)
    made.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    return made


def unstructure_get_workflow_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflowBuildVersionArn": value.workflow_build_version_arn,
        }
    )


def check_get_workflow_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.workflow_build_version_arn) is None:
        problems.missing(path, ("workflow_build_version_arn", "workflowBuildVersionArn"))
    else:
        check_string(
            problems, path, ("workflow_build_version_arn", "workflowBuildVersionArn"), member
        )


register(GetWorkflowRequest, structure_get_workflow_request, unstructure_get_workflow_request)


def read_get_workflow_response(data: Any) -> GetWorkflowResponse:
    made = GetWorkflowResponse.__new__(GetWorkflowResponse)
    made.workflow = None if (value := data.get("workflow")) is None else read_workflow(value)
    made.latest_version_references = (
        None
        if (value := data.get("latestVersionReferences")) is None
        else _shapes.latest_version_references.read_latest_version_references(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_workflow_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "workflow": None if (member := value.workflow) is None else write_workflow(member),
            "latestVersionReferences": None
            if (member := value.latest_version_references) is None
            else _shapes.latest_version_references.write_latest_version_references(member),
        }
    )


register(GetWorkflowResponse, read_get_workflow_response, write_get_workflow_response)


def read_workflow(data: Any) -> Workflow:
    made = Workflow.__new__(Workflow)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.version = data.get("version")
    made.description = data.get("description")
    made.change_description = data.get("changeDescription")
    made.type = None if (value := data.get("type")) is None else read_workflow_type(value)
    made.state = (
        None
        if (value := data.get("state")) is None
        else _shapes.workflow_state.read_workflow_state(value)
    )
    made.owner = data.get("owner")
    made.data = data.get("data")
    made.kms_key_id = data.get("kmsKeyId")
    made.date_created = data.get("dateCreated")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.parameters = read_list(data.get("parameters"), read_workflow_parameter_detail)
    return made


def write_workflow(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "description": value.description,
            "changeDescription": value.change_description,
            "type": None if (member := value.type) is None else str(member),
            "state": None
            if (member := value.state) is None
            else _shapes.workflow_state.write_workflow_state(member),
            "owner": value.owner,
            "data": value.data,
            "kmsKeyId": value.kms_key_id,
            "dateCreated": value.date_created,
            "tags": dict(member) if (member := value.tags) else None,
            "parameters": write_list(member, write_workflow_parameter_detail)
            if (member := value.parameters)
            else None,
        }
    )


register(Workflow, read_workflow, write_workflow)


def read_workflow_parameter_detail(data: Any) -> WorkflowParameterDetail:
    made = WorkflowParameterDetail.__new__(WorkflowParameterDetail)
    made.name = data.get("name")
    made.type = data.get("type")
    made.default_value = [] if (value := data.get("defaultValue")) is None else list(value)
    made.description = data.get("description")
    return made


def write_workflow_parameter_detail(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "type": value.type,
            "defaultValue": list(member) if (member := value.default_value) else None,
            "description": value.description,
        }
    )


register(WorkflowParameterDetail, read_workflow_parameter_detail, write_workflow_parameter_detail)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.workflow_build_version_arn) is not None:
        query["workflowBuildVersionArn"] = value
    target = "/GetWorkflow"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetWorkflowResponse:
    return read_get_workflow_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_workflow_response(response)))


CALL = Call(
    name="GetWorkflow",
    method="GET",
    request_type=GetWorkflowRequest,
    response_type=GetWorkflowResponse,
    check=check_get_workflow_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
