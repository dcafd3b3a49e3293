"""What the service reports of runs of workflows and steps, and actions on steps that wait."""

from __future__ import annotations

from .. import (
    GetWorkflowExecutionRequest,
    GetWorkflowExecutionResponse,
    GetWorkflowStepExecutionRequest,
    GetWorkflowStepExecutionResponse,
    InvalidRequestException,
    ListWaitingWorkflowStepsRequest,
    ListWaitingWorkflowStepsResponse,
    ListWorkflowExecutionsRequest,
    ListWorkflowExecutionsResponse,
    ListWorkflowStepExecutionsRequest,
    ListWorkflowStepExecutionsResponse,
    ResourceInUseException,
    SendWorkflowStepActionRequest,
    SendWorkflowStepActionResponse,
    WorkflowExecutionMetadata,
    WorkflowStepExecution,
    WorkflowStepMetadata,
)
from . import builds
from .arns import parse
from .call import Call, structured
from .errors import invalid
from .listing import OLDEST_FIRST, Listing, with_facet
from .runs import EXECUTION, STEP


def list_workflow_executions(
    call: Call, request: ListWorkflowExecutionsRequest
) -> ListWorkflowExecutionsResponse:
    """List the runs of workflows for an image, the oldest first."""
    arn = parse(request.image_build_version_arn, "imageBuildVersionArn", "image")
    image = call.find(arn)
    listing = Listing(
        kind=EXECUTION,
        owner=call.account_id,
        order=OLDEST_FIRST,
        conditions=[("slug = ?", [image.arn])],
    )
    page, token = call.page(request, listing)
    return ListWorkflowExecutionsResponse(
        workflow_executions=[
            structured(found.document, WorkflowExecutionMetadata) for found in page
        ],
        image_build_version_arn=image.arn,
        message=image.document["state"].get("reason"),
        next_token=token,
    )


def get_workflow_execution(
    call: Call, request: GetWorkflowExecutionRequest
) -> GetWorkflowExecutionResponse:
    """Return a run of a workflow."""
    found = call.exactly(request.workflow_execution_id, EXECUTION)
    return structured(found.document, GetWorkflowExecutionResponse)


def list_workflow_step_executions(
    call: Call, request: ListWorkflowStepExecutionsRequest
) -> ListWorkflowStepExecutionsResponse:
    """List the steps of a run that have begun, in their order."""
    run = call.exactly(request.workflow_execution_id, EXECUTION)
    listing = Listing(
        kind=STEP,
        owner=call.account_id,
        order=OLDEST_FIRST,
        conditions=[("slug = ?", [run.arn])],
    )
    page, token = call.page(request, listing)
    return ListWorkflowStepExecutionsResponse(
        steps=[structured(found.document, WorkflowStepMetadata) for found in page],
        workflow_build_version_arn=run.document["workflowBuildVersionArn"],
        workflow_execution_id=run.arn,
        image_build_version_arn=run.slug,
        message=run.document.get("message"),
        next_token=token,
    )


def get_workflow_step_execution(
    call: Call, request: GetWorkflowStepExecutionRequest
) -> GetWorkflowStepExecutionResponse:
    """Return a run of a step."""
    found = call.exactly(request.step_execution_id, STEP)
    return structured(found.document, GetWorkflowStepExecutionResponse)


def list_waiting_workflow_steps(
    call: Call, request: ListWaitingWorkflowStepsRequest
) -> ListWaitingWorkflowStepsResponse:
    """List the steps that wait for an action, of all builds."""
    waiting = with_facet(STEP, "action", ["WaitForAction"])
    listing = Listing(
        kind=STEP,
        owner=call.account_id,
        order=OLDEST_FIRST,
        conditions=[waiting, ("status = ?", ["RUNNING"])],
    )
    page, token = call.page(request, listing)
    return ListWaitingWorkflowStepsResponse(
        steps=[structured(found.document, WorkflowStepExecution) for found in page],
        next_token=token,
    )


def send_workflow_step_action(
    call: Call, request: SendWorkflowStepActionRequest
) -> SendWorkflowStepActionResponse:
    """Let a step that waits go on, or stop the build there."""
    step = call.exactly(request.step_execution_id, STEP)
    if step.document["imageBuildVersionArn"] != request.image_build_version_arn:
        # API reference, SendWorkflowStepAction: a validation error.
        raise invalid("imageBuildVersionArn", f"The step '{step.arn}' is not of this image.")
    if step.document["action"] != "WaitForAction":
        raise InvalidRequestException(f"The step '{step.arn}' does not wait for an action.")
    if step.status != "RUNNING":
        raise ResourceInUseException(f"The step '{step.arn}' is {step.status} already.")
    builds.act(call, step, str(request.action), request.reason)
    return SendWorkflowStepActionResponse(
        step_execution_id=step.arn, image_build_version_arn=request.image_build_version_arn
    )
