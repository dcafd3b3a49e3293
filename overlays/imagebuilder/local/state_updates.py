"""Requests about the life of images: updates of their state, and lifecycle executions."""

from __future__ import annotations

from .. import (
    CancelLifecycleExecutionRequest,
    CancelLifecycleExecutionResponse,
    GetLifecycleExecutionRequest,
    GetLifecycleExecutionResponse,
    LifecycleExecution,
    LifecycleExecutionResource,
    LifecycleExecutionState,
    ListLifecycleExecutionResourcesRequest,
    ListLifecycleExecutionResourcesResponse,
    ListLifecycleExecutionsRequest,
    ListLifecycleExecutionsResponse,
    ResourceInUseException,
    StartResourceStateUpdateRequest,
    StartResourceStateUpdateResponse,
    converter,
)
from . import executions
from .arns import parse
from .call import Call, structured
from .errors import combination, invalid
from .executions import Action
from .resources import owned
from .store import Document, Resource

#: The actions by the statuses that are asked for.
_ACTIONS = {
    "AVAILABLE": "AVAILABLE",
    "DELETED": "DELETE",
    "DEPRECATED": "DEPRECATE",
    "DISABLED": "DISABLE",
}
#: The states from which an image can be updated; from some only to DELETED.
_FROM = frozenset({"AVAILABLE", "DEPRECATED", "DISABLED", "FAILED", "CANCELLED"})
_ONLY_DELETED = frozenset({"FAILED", "CANCELLED"})
#: From so many seconds ahead a scheduled update is an execution.
_FAR = 60.0


def start_resource_state_update(
    call: Call, request: StartResourceStateUpdateRequest
) -> StartResourceStateUpdateResponse:
    """Update the state of an image now, or start an execution that does."""
    image = owned(call, parse(request.resource_arn, "resourceArn", "image"))
    asked: Document = converter.unstructure(request)
    status: str = asked["state"].get("status", "")
    included: Document = {
        name: True for name, value in asked.get("includeResources", {}).items() if value
    }
    _check_states(image, status)
    _check_included(status, included, asked)
    at = None if request.update_at is None else request.update_at.timestamp()
    _check_time(call, status, at)
    is_far = at is not None and at - call.time >= _FAR
    if not included and not is_far:
        executions.apply(call, image, _ACTIONS[status])
        return StartResourceStateUpdateResponse(resource_arn=image.arn)
    number = _started(call, image, status, asked, included, at)
    return StartResourceStateUpdateResponse(lifecycle_execution_id=number, resource_arn=image.arn)


def get_lifecycle_execution(
    call: Call, request: GetLifecycleExecutionRequest
) -> GetLifecycleExecutionResponse:
    """Return how far an execution is."""
    found = executions.find(call, request.lifecycle_execution_id)
    return GetLifecycleExecutionResponse(
        lifecycle_execution=structured(found.document, LifecycleExecution)
    )


def cancel_lifecycle_execution(
    call: Call, request: CancelLifecycleExecutionRequest
) -> CancelLifecycleExecutionResponse:
    """Cancel an execution that has not ended."""
    found = executions.find(call, request.lifecycle_execution_id)
    executions.cancel(call, found)
    return CancelLifecycleExecutionResponse(lifecycle_execution_id=found.arn)


def list_lifecycle_executions(
    call: Call, request: ListLifecycleExecutionsRequest
) -> ListLifecycleExecutionsResponse:
    """List the executions of a policy or of an image."""
    page, token = call.page(request, executions.listing(call, request.resource_arn))
    return ListLifecycleExecutionsResponse(
        lifecycle_executions=[structured(found.document, LifecycleExecution) for found in page],
        next_token=token,
    )


def list_lifecycle_execution_resources(
    call: Call, request: ListLifecycleExecutionResourcesRequest
) -> ListLifecycleExecutionResourcesResponse:
    """List what an execution did to images, or to the outputs of one of them."""
    found = executions.find(call, request.lifecycle_execution_id)
    entries = executions.outputs(found, request.parent_resource_id)
    page, token = call.cut(request, entries)
    return ListLifecycleExecutionResourcesResponse(
        lifecycle_execution_id=found.arn,
        lifecycle_execution_state=structured(found.document["state"], LifecycleExecutionState),
        resources=[structured(entry, LifecycleExecutionResource) for entry in page],
        next_token=token,
    )


def _started(
    call: Call,
    image: Resource,
    status: str,
    asked: Document,
    included: Document,
    at: float | None,
) -> str:
    """Start the execution of an update, and return its id."""
    if executions.current(call, image.arn) is not None:
        raise ResourceInUseException(
            f"A lifecycle execution for the image '{image.arn}' is in progress."
        )
    action = Action(
        image=image.arn,
        name=_ACTIONS[status],
        reason="Requested by StartResourceStateUpdate.",
        excluded=asked.get("exclusionRules"),
        **included,
    )
    number = executions.start(call, image.arn, [action], policy=False, at=at)
    image.document["lifecycleExecutionId"] = number
    if at is not None:
        image.document["deprecationTime"] = at
    call.store.save(image)
    return number


def _check_states(image: Resource, status: str) -> None:
    if status not in _ACTIONS:
        raise invalid("state.status", f"It is one of {', '.join(sorted(_ACTIONS))}.")
    if image.status not in _FROM:
        raise ResourceInUseException(f"The image '{image.arn}' is {image.status}.")
    if status == "DELETED":
        return
    if image.status in _ONLY_DELETED:
        raise invalid("state.status", f"An image that is {image.status} can only be DELETED.")
    if image.document["type"] == "DOCKER":
        raise invalid("state.status", "A container image can only be DELETED.")


def _check_included(status: str, included: Document, asked: Document) -> None:
    if bool(included) != ("executionRole" in asked):
        raise combination("'executionRole' and 'includeResources' are only valid together.")
    if status == "DELETED" and not included.keys() & {"amis", "containers"}:
        raise combination("To delete an image, 'includeResources' has to have what it put out.")
    if status != "DELETED" and included.keys() - {"amis"}:
        raise combination("Snapshots and containers are only valid for DELETED.")
    if "snapshots" in included and "amis" not in included:
        raise combination("Snapshots can be included together with AMIs alone.")


def _check_time(call: Call, status: str, at: float | None) -> None:
    if at is None:
        return
    if status != "DEPRECATED":
        raise combination("'updateAt' is only valid for DEPRECATED.")
    if at <= call.time:
        raise invalid("updateAt", "It must be in the future.")
