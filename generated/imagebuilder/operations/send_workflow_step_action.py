"""SendWorkflowStepAction: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient_enum,
    new,
    register,
)
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.workflow_step_action_type import WorkflowStepActionType


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


def write_request_body(value: SendWorkflowStepActionRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "stepExecutionId": value.step_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "action": write_string(value.action),
            "reason": value.reason,
            "clientToken": value.client_token,
        }
    )


def write_request(request: SendWorkflowStepActionRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/SendWorkflowStepAction",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> SendWorkflowStepActionResponse:
    if data is None:
        return absent(SendWorkflowStepActionResponse)
    self = new(SendWorkflowStepActionResponse)
    self.step_execution_id = data.get("stepExecutionId")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.client_token = data.get("clientToken")
    return self


def read_response(answer: HttpResponse) -> SendWorkflowStepActionResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: SendWorkflowStepActionResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "stepExecutionId": value.step_execution_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "clientToken": value.client_token,
        }
    )


def write_response(response: SendWorkflowStepActionResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> SendWorkflowStepActionRequest:
    if data is None:
        return absent(SendWorkflowStepActionRequest)
    self = new(SendWorkflowStepActionRequest)
    self.step_execution_id = data.get("stepExecutionId")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.action = lenient_enum(data.get("action"), _shapes.workflow_step_action_type.read)
    self.reason = data.get("reason")
    self.client_token = data.get("clientToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
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
    __name__,
    {
        SendWorkflowStepActionRequest: (structure_request, write_request_body),
        SendWorkflowStepActionResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="SendWorkflowStepAction",
    method="PUT",
    request_type=SendWorkflowStepActionRequest,
    response_type=SendWorkflowStepActionResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
