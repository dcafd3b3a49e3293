"""SendWorkflowStepAction: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, lenient_enum, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


class WorkflowStepActionType(OpenEnum):
    """WorkflowStepActionType: ``RESUME``, ``STOP``."""

    RESUME = "RESUME"
    STOP = "STOP"


read_workflow_step_action_type = reader_of(WorkflowStepActionType)


@define(kw_only=True)
class SendWorkflowStepActionRequest(Request["SendWorkflowStepActionResponse"]):
    """The request of SendWorkflowStepAction; see the client's method for its members."""

    step_execution_id: str
    image_build_version_arn: str
    action: WorkflowStepActionType | str
    reason: str | None = None
    client_token: str | None = None


@define(kw_only=True)
class SendWorkflowStepActionResponse(StructureBase):
    """The response of SendWorkflowStepAction."""

    step_execution_id: str | None = None
    """The unique identifier for the workflow step that received the action, as specified in the
    request.
    """
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image build version that received the action request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_send_workflow_step_action_request(data: Any) -> SendWorkflowStepActionRequest:
    made = SendWorkflowStepActionRequest.__new__(SendWorkflowStepActionRequest)
    made.step_execution_id = data.get("stepExecutionId")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.action = lenient_enum(data.get("action"), WorkflowStepActionType)
    made.reason = data.get("reason")
    made.client_token = data.get("clientToken")
    return made


def write_send_workflow_step_action_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "stepExecutionId": value.step_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "action": None if (member := value.action) is None else str(member),
            "reason": value.reason,
            "clientToken": value.client_token,
        }
    )


def check_send_workflow_step_action_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.step_execution_id) is None:
        problems.missing(path, ("step_execution_id", "stepExecutionId"))
    else:
        check_string(problems, path, ("step_execution_id", "stepExecutionId"), member)
    if (member := value.image_build_version_arn) is None:
        problems.missing(path, ("image_build_version_arn", "imageBuildVersionArn"))
    else:
        check_string(problems, path, ("image_build_version_arn", "imageBuildVersionArn"), member)
    if (member := value.action) is None:
        problems.missing(path, ("action", "action"))
    else:
        check_string(problems, path, ("action", "action"), member)
    if (member := value.reason) is not None:
        check_string(problems, path, ("reason", "reason"), member, 1)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    SendWorkflowStepActionRequest,
    structure_send_workflow_step_action_request,
    write_send_workflow_step_action_request,
)


def read_send_workflow_step_action_response(data: Any) -> SendWorkflowStepActionResponse:
    made = SendWorkflowStepActionResponse.__new__(SendWorkflowStepActionResponse)
    made.step_execution_id = data.get("stepExecutionId")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.client_token = data.get("clientToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_send_workflow_step_action_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "stepExecutionId": value.step_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "clientToken": value.client_token,
        }
    )


register(
    SendWorkflowStepActionResponse,
    read_send_workflow_step_action_response,
    write_send_workflow_step_action_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/SendWorkflowStepAction",
        {"Content-Type": "application/json"},
        to_json(write_send_workflow_step_action_request(request)),
    )


def read_response(answer: HttpResponse) -> SendWorkflowStepActionResponse:
    return read_send_workflow_step_action_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_send_workflow_step_action_response(response)))


CALL = Call(
    name="SendWorkflowStepAction",
    method="PUT",
    request_type=SendWorkflowStepActionRequest,
    response_type=SendWorkflowStepActionResponse,
    check=check_send_workflow_step_action_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
