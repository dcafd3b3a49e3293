"""ListLifecycleExecutionResources: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.enums import OpenEnum, reader_of
from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_integer, check_string
from ..runtime.wire import read_list, read_object, read_timestamp, to_json, write_epoch, write_list
from ..shapes.lifecycle_execution_state import (
    read_lifecycle_execution_state,
    write_lifecycle_execution_state,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.lifecycle_execution_state import LifecycleExecutionState


class LifecycleExecutionResourceStatus(OpenEnum):
    """LifecycleExecutionResourceStatus."""

    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
    SKIPPED = "SKIPPED"
    SUCCESS = "SUCCESS"


read_lifecycle_execution_resource_status = reader_of(LifecycleExecutionResourceStatus)


class LifecycleExecutionResourceActionName(OpenEnum):
    """LifecycleExecutionResourceActionName."""

    AVAILABLE = "AVAILABLE"
    DELETE = "DELETE"
    DEPRECATE = "DEPRECATE"
    DISABLE = "DISABLE"


read_lifecycle_execution_resource_action_name = reader_of(LifecycleExecutionResourceActionName)


@define(kw_only=True)
class ListLifecycleExecutionResourcesRequest(Request["ListLifecycleExecutionResourcesResponse"]):
    """The request of ListLifecycleExecutionResources; see the client's method for its members."""

    lifecycle_execution_id: str
    parent_resource_id: str | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListLifecycleExecutionResourcesResponse:
    """The response of ListLifecycleExecutionResources."""

    lifecycle_execution_id: str | None = None
    """The unique identifier for the runtime instance of the lifecycle policy."""
    lifecycle_execution_state: LifecycleExecutionState | None = None
    """The current state of the lifecycle runtime instance."""
    resources: list[LifecycleExecutionResource] = field(factory=lambda: [])
    """A list of resources that were identified for lifecycle actions."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class LifecycleExecutionResource:
    """Contains details for a resource that the runtime instance of the lifecycle policy identified
    for action.
    """

    account_id: str | None = None
    """The account that owns the impacted resource."""
    resource_id: str | None = None
    """Identifies the impacted resource. The resource ID depends on the type of resource, as
    follows.

    * Image Builder image resources: Amazon Resource Name (ARN)

    * Distributed AMIs: AMI ID

    * Container images distributed to an ECR repository: image URI or SHA Digest
    """
    state: LifecycleExecutionResourceState | None = None
    """The runtime state of the lifecycle action for this resource."""
    action: LifecycleExecutionResourceAction | None = None
    """The action to take for the identified resource."""
    region: str | None = None
    """The Amazon Web Services Region where the lifecycle execution resource is stored."""
    snapshots: list[LifecycleExecutionSnapshotResource] = field(factory=lambda: [])
    """A list of associated resource snapshots for the impacted resource if it’s an AMI."""
    image_uris: list[str] = field(factory=lambda: [])
    """For an impacted container image, this identifies a list of URIs for associated container
    images distributed to ECR repositories.
    """
    start_time: datetime | None = None
    """The starting timestamp from the lifecycle action that was applied to the resource."""
    end_time: datetime | None = None
    """The ending timestamp from the lifecycle action that was applied to the resource."""


@define(kw_only=True)
class LifecycleExecutionResourceState:
    """Contains the state of an impacted resource that the runtime instance of the lifecycle policy
    identified for action.
    """

    status: LifecycleExecutionResourceStatus | None = None
    """The runtime status of the lifecycle action taken for the impacted resource."""
    reason: str | None = None
    """Messaging that clarifies the reason for the assigned status."""


@define(kw_only=True)
class LifecycleExecutionResourceAction:
    """The lifecycle policy action that was identified for the impacted resource."""

    name: LifecycleExecutionResourceActionName | None = None
    """The name of the lifecycle action that was identified for the resource."""
    reason: str | None = None
    """The reason why the lifecycle policy action is taken."""


@define(kw_only=True)
class LifecycleExecutionSnapshotResource:
    """Contains the state of an impacted snapshot resource that the runtime instance of the
    lifecycle policy identified for action.
    """

    snapshot_id: str | None = None
    """Identifies the impacted snapshot resource."""
    state: LifecycleExecutionResourceState | None = None
    """The runtime status of the lifecycle action taken for the snapshot."""


def structure_list_lifecycle_execution_resources_request(
    data: Any,
) -> ListLifecycleExecutionResourcesRequest:
    """Make it of botocore's dict."""
    return ListLifecycleExecutionResourcesRequest(
        lifecycle_execution_id=data.get("lifecycleExecutionId"),
        parent_resource_id=data.get("parentResourceId"),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_lifecycle_execution_resources_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    if (member := value.parent_resource_id) is not None:
        data["parentResourceId"] = member
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_lifecycle_execution_resources_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.lifecycle_execution_id) is None:
        problems.missing(path, ("lifecycle_execution_id", "lifecycleExecutionId"))
    else:
        check_string(problems, path, ("lifecycle_execution_id", "lifecycleExecutionId"), member)
    if (member := value.parent_resource_id) is not None:
        check_string(problems, path, ("parent_resource_id", "parentResourceId"), member, 1)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    ListLifecycleExecutionResourcesRequest,
    structure_list_lifecycle_execution_resources_request,
    write_list_lifecycle_execution_resources_request,
)


def read_list_lifecycle_execution_resources_response(
    data: Any,
) -> ListLifecycleExecutionResourcesResponse:
    """Read what an answer holds."""
    return ListLifecycleExecutionResourcesResponse(
        lifecycle_execution_id=data.get("lifecycleExecutionId"),
        lifecycle_execution_state=None
        if (value := data.get("lifecycleExecutionState")) is None
        else read_lifecycle_execution_state(value),
        resources=read_list(data.get("resources"), read_lifecycle_execution_resource),
        next_token=data.get("nextToken"),
    )


def write_list_lifecycle_execution_resources_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    if (member := value.lifecycle_execution_state) is not None:
        data["lifecycleExecutionState"] = write_lifecycle_execution_state(member)
    if member := value.resources:
        data["resources"] = write_list(member, write_lifecycle_execution_resource)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def unstructure_list_lifecycle_execution_resources_response(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    if (member := value.lifecycle_execution_state) is not None:
        data["lifecycleExecutionState"] = write_lifecycle_execution_state(member)
    if member := value.resources:
        data["resources"] = write_list(member, unstructure_lifecycle_execution_resource)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListLifecycleExecutionResourcesResponse,
    read_list_lifecycle_execution_resources_response,
    unstructure_list_lifecycle_execution_resources_response,
)


def read_lifecycle_execution_resource(data: Any) -> LifecycleExecutionResource:
    """Read what an answer holds."""
    return LifecycleExecutionResource(
        account_id=data.get("accountId"),
        resource_id=data.get("resourceId"),
        state=None
        if (value := data.get("state")) is None
        else read_lifecycle_execution_resource_state(value),
        action=None
        if (value := data.get("action")) is None
        else read_lifecycle_execution_resource_action(value),
        region=data.get("region"),
        snapshots=read_list(data.get("snapshots"), read_lifecycle_execution_snapshot_resource),
        image_uris=[] if (value := data.get("imageUris")) is None else list(value),
        start_time=None if (value := data.get("startTime")) is None else read_timestamp(value),
        end_time=None if (value := data.get("endTime")) is None else read_timestamp(value),
    )


def write_lifecycle_execution_resource(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.account_id) is not None:
        data["accountId"] = member
    if (member := value.resource_id) is not None:
        data["resourceId"] = member
    if (member := value.state) is not None:
        data["state"] = write_lifecycle_execution_resource_state(member)
    if (member := value.action) is not None:
        data["action"] = write_lifecycle_execution_resource_action(member)
    if (member := value.region) is not None:
        data["region"] = member
    if member := value.snapshots:
        data["snapshots"] = write_list(member, write_lifecycle_execution_snapshot_resource)
    if member := value.image_uris:
        data["imageUris"] = list(member)
    if (member := value.start_time) is not None:
        data["startTime"] = write_epoch(member)
    if (member := value.end_time) is not None:
        data["endTime"] = write_epoch(member)
    return data


def unstructure_lifecycle_execution_resource(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.account_id) is not None:
        data["accountId"] = member
    if (member := value.resource_id) is not None:
        data["resourceId"] = member
    if (member := value.state) is not None:
        data["state"] = write_lifecycle_execution_resource_state(member)
    if (member := value.action) is not None:
        data["action"] = write_lifecycle_execution_resource_action(member)
    if (member := value.region) is not None:
        data["region"] = member
    if member := value.snapshots:
        data["snapshots"] = write_list(member, write_lifecycle_execution_snapshot_resource)
    if member := value.image_uris:
        data["imageUris"] = list(member)
    if (member := value.start_time) is not None:
        data["startTime"] = member
    if (member := value.end_time) is not None:
        data["endTime"] = member
    return data


register(
    LifecycleExecutionResource,
    read_lifecycle_execution_resource,
    unstructure_lifecycle_execution_resource,
)


def read_lifecycle_execution_resource_state(data: Any) -> LifecycleExecutionResourceState:
    """Read what an answer holds."""
    return LifecycleExecutionResourceState(
        status=None
        if (value := data.get("status")) is None
        else read_lifecycle_execution_resource_status(value),
        reason=data.get("reason"),
    )


def write_lifecycle_execution_resource_state(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.status) is not None:
        data["status"] = str(member)
    if (member := value.reason) is not None:
        data["reason"] = member
    return data


register(
    LifecycleExecutionResourceState,
    read_lifecycle_execution_resource_state,
    write_lifecycle_execution_resource_state,
)


def read_lifecycle_execution_resource_action(data: Any) -> LifecycleExecutionResourceAction:
    """Read what an answer holds."""
    return LifecycleExecutionResourceAction(
        name=None
        if (value := data.get("name")) is None
        else read_lifecycle_execution_resource_action_name(value),
        reason=data.get("reason"),
    )


def write_lifecycle_execution_resource_action(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.name) is not None:
        data["name"] = str(member)
    if (member := value.reason) is not None:
        data["reason"] = member
    return data


register(
    LifecycleExecutionResourceAction,
    read_lifecycle_execution_resource_action,
    write_lifecycle_execution_resource_action,
)


def read_lifecycle_execution_snapshot_resource(data: Any) -> LifecycleExecutionSnapshotResource:
    """Read what an answer holds."""
    return LifecycleExecutionSnapshotResource(
        snapshot_id=data.get("snapshotId"),
        state=None
        if (value := data.get("state")) is None
        else read_lifecycle_execution_resource_state(value),
    )


def write_lifecycle_execution_snapshot_resource(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.snapshot_id) is not None:
        data["snapshotId"] = member
    if (member := value.state) is not None:
        data["state"] = write_lifecycle_execution_resource_state(member)
    return data


register(
    LifecycleExecutionSnapshotResource,
    read_lifecycle_execution_snapshot_resource,
    write_lifecycle_execution_snapshot_resource,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListLifecycleExecutionResources",
        {"Content-Type": "application/json"},
        to_json(write_list_lifecycle_execution_resources_request(request)),
    )


def read_response(answer: HttpResponse) -> ListLifecycleExecutionResourcesResponse:
    """Return the response that the answer holds."""
    return read_list_lifecycle_execution_resources_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(
        200, {}, to_json(write_list_lifecycle_execution_resources_response(response))
    )


CALL = Call(
    name="ListLifecycleExecutionResources",
    method="POST",
    request_type=ListLifecycleExecutionResourcesRequest,
    response_type=ListLifecycleExecutionResourcesResponse,
    check=check_list_lifecycle_execution_resources_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidPaginationTokenException",
            "InvalidRequestException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
