"""ListWaitingWorkflowSteps: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_integer, check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.workflow_step_execution import WorkflowStepExecution


@define(kw_only=True)
class ListWaitingWorkflowStepsRequest(Request["ListWaitingWorkflowStepsResponse"]):
    """The request of ListWaitingWorkflowSteps; see the client's method for its members."""

    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListWaitingWorkflowStepsResponse(StructureBase):
    """The response of ListWaitingWorkflowSteps."""

    steps: list[WorkflowStepExecution] = field(factory=lambda: [])
    """An array of the workflow steps that are waiting for action in your Amazon Web Services
    account. Each step is paused at a ``WaitForAction`` step, and remains in the list until you
    respond with SendWorkflowStepAction or the wait times out.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: ListWaitingWorkflowStepsRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def write_request(request: ListWaitingWorkflowStepsRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListWaitingWorkflowSteps",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListWaitingWorkflowStepsResponse:
    if data is None:
        return absent(ListWaitingWorkflowStepsResponse)
    self = new(ListWaitingWorkflowStepsResponse)
    self.steps = read_list_or_empty(data.get("steps"), _shapes.workflow_step_execution.read)
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListWaitingWorkflowStepsResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListWaitingWorkflowStepsResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "steps": write_list(value.steps, _shapes.workflow_step_execution.write) or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListWaitingWorkflowStepsResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListWaitingWorkflowStepsRequest:
    if data is None:
        return absent(ListWaitingWorkflowStepsRequest)
    self = new(ListWaitingWorkflowStepsRequest)
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    __name__,
    {
        ListWaitingWorkflowStepsRequest: (structure_request, write_request_body),
        ListWaitingWorkflowStepsResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListWaitingWorkflowSteps",
    method="POST",
    request_type=ListWaitingWorkflowStepsRequest,
    response_type=ListWaitingWorkflowStepsResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
