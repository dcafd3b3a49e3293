"""ListLifecycleExecutionResources: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_integer, check_string

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.lifecycle_execution_state import LifecycleExecutionState


class LifecycleExecutionResourceStatus(OpenEnum):
    """LifecycleExecutionResourceStatus: ``FAILED``, ``IN_PROGRESS``, ``SKIPPED``, ``SUCCESS``."""

    FAILED = "FAILED"
    IN_PROGRESS = "IN_PROGRESS"
    SKIPPED = "SKIPPED"
    SUCCESS = "SUCCESS"


read_lifecycle_execution_resource_status = reader_of(LifecycleExecutionResourceStatus)


class LifecycleExecutionResourceActionName(OpenEnum):
    """LifecycleExecutionResourceActionName: ``AVAILABLE``, ``DELETE``, ``DEPRECATE``, ``DISABLE``."""

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
class ListLifecycleExecutionResourcesResponse(StructureBase):
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
class LifecycleExecutionResource(StructureBase):
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
class LifecycleExecutionResourceState(StructureBase):
    """Contains the state of an impacted resource that the runtime instance of the lifecycle policy
    identified for action.
    """

    status: LifecycleExecutionResourceStatus | None = None
    """The runtime status of the lifecycle action taken for the impacted resource."""
    reason: str | None = None
    """Messaging that clarifies the reason for the assigned status."""


@define(kw_only=True)
class LifecycleExecutionResourceAction(StructureBase):
    """The lifecycle policy action that was identified for the impacted resource."""

    name: LifecycleExecutionResourceActionName | None = None
    """The name of the lifecycle action that was identified for the resource."""
    reason: str | None = None
    """The reason why the lifecycle policy action is taken."""


@define(kw_only=True)
class LifecycleExecutionSnapshotResource(StructureBase):
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
    made = ListLifecycleExecutionResourcesRequest.__new__(ListLifecycleExecutionResourcesRequest)
    made.lifecycle_execution_id = data.get("lifecycleExecutionId")
    made.parent_resource_id = data.get("parentResourceId")
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_lifecycle_execution_resources_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "parentResourceId": value.parent_resource_id,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_lifecycle_execution_resources_request(problems: Problems, value: Any) -> None:
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
    made = ListLifecycleExecutionResourcesResponse.__new__(ListLifecycleExecutionResourcesResponse)
    made.lifecycle_execution_id = data.get("lifecycleExecutionId")
    made.lifecycle_execution_state = (
        None
        if (value := data.get("lifecycleExecutionState")) is None
        else _shapes.lifecycle_execution_state.read_lifecycle_execution_state(value)
    )
    made.resources = read_list(data.get("resources"), read_lifecycle_execution_resource)
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_lifecycle_execution_resources_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "lifecycleExecutionState": None
            if (member := value.lifecycle_execution_state) is None
            else _shapes.lifecycle_execution_state.write_lifecycle_execution_state(member),
            "resources": write_list(member, write_lifecycle_execution_resource)
            if (member := value.resources)
            else None,
            "nextToken": value.next_token,
        }
    )


def unstructure_list_lifecycle_execution_resources_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "lifecycleExecutionState": None
            if (member := value.lifecycle_execution_state) is None
            else _shapes.lifecycle_execution_state.write_lifecycle_execution_state(member),
            "resources": write_list(member, unstructure_lifecycle_execution_resource)
            if (member := value.resources)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListLifecycleExecutionResourcesResponse,
    read_list_lifecycle_execution_resources_response,
    unstructure_list_lifecycle_execution_resources_response,
)


def read_lifecycle_execution_resource(data: Any) -> LifecycleExecutionResource:
    made = LifecycleExecutionResource.__new__(LifecycleExecutionResource)
    made.account_id = data.get("accountId")
    made.resource_id = data.get("resourceId")
    made.state = (
        None
        if (value := data.get("state")) is None
        else read_lifecycle_execution_resource_state(value)
    )
    made.action = (
        None
        if (value := data.get("action")) is None
        else read_lifecycle_execution_resource_action(value)
    )
    made.region = data.get("region")
    made.snapshots = read_list(data.get("snapshots"), read_lifecycle_execution_snapshot_resource)
    made.image_uris = [] if (value := data.get("imageUris")) is None else list(value)
    made.start_time = None if (value := data.get("startTime")) is None else read_timestamp(value)
    made.end_time = None if (value := data.get("endTime")) is None else read_timestamp(value)
    return made


def write_lifecycle_execution_resource(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "accountId": value.account_id,
            "resourceId": value.resource_id,
            "state": None
            if (member := value.state) is None
            else write_lifecycle_execution_resource_state(member),
            "action": None
            if (member := value.action) is None
            else write_lifecycle_execution_resource_action(member),
            "region": value.region,
            "snapshots": write_list(member, write_lifecycle_execution_snapshot_resource)
            if (member := value.snapshots)
            else None,
            "imageUris": list(member) if (member := value.image_uris) else None,
            "startTime": None if (member := value.start_time) is None else write_epoch(member),
            "endTime": None if (member := value.end_time) is None else write_epoch(member),
        }
    )


def unstructure_lifecycle_execution_resource(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "accountId": value.account_id,
            "resourceId": value.resource_id,
            "state": None
            if (member := value.state) is None
            else write_lifecycle_execution_resource_state(member),
            "action": None
            if (member := value.action) is None
            else write_lifecycle_execution_resource_action(member),
            "region": value.region,
            "snapshots": write_list(member, write_lifecycle_execution_snapshot_resource)
            if (member := value.snapshots)
            else None,
            "imageUris": list(member) if (member := value.image_uris) else None,
            "startTime": value.start_time,
            "endTime": value.end_time,
        }
    )


register(
    LifecycleExecutionResource,
    read_lifecycle_execution_resource,
    unstructure_lifecycle_execution_resource,
)


def read_lifecycle_execution_resource_state(data: Any) -> LifecycleExecutionResourceState:
    made = LifecycleExecutionResourceState.__new__(LifecycleExecutionResourceState)
    made.status = (
        None
        if (value := data.get("status")) is None
        else read_lifecycle_execution_resource_status(value)
    )
    made.reason = data.get("reason")
    return made


def write_lifecycle_execution_resource_state(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "status": None if (member := value.status) is None else str(member),
            "reason": value.reason,
        }
    )


register(
    LifecycleExecutionResourceState,
    read_lifecycle_execution_resource_state,
    write_lifecycle_execution_resource_state,
)


def read_lifecycle_execution_resource_action(data: Any) -> LifecycleExecutionResourceAction:
    made = LifecycleExecutionResourceAction.__new__(LifecycleExecutionResourceAction)
    made.name = (
        None
        if (value := data.get("name")) is None
        else read_lifecycle_execution_resource_action_name(value)
    )
    made.reason = data.get("reason")
    return made


def write_lifecycle_execution_resource_action(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": None if (member := value.name) is None else str(member),
            "reason": value.reason,
        }
    )


register(
    LifecycleExecutionResourceAction,
    read_lifecycle_execution_resource_action,
    write_lifecycle_execution_resource_action,
)


def read_lifecycle_execution_snapshot_resource(data: Any) -> LifecycleExecutionSnapshotResource:
    made = LifecycleExecutionSnapshotResource.__new__(LifecycleExecutionSnapshotResource)
    made.snapshot_id = data.get("snapshotId")
    made.state = (
        None
        if (value := data.get("state")) is None
        else read_lifecycle_execution_resource_state(value)
    )
    return made


def write_lifecycle_execution_snapshot_resource(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "snapshotId": value.snapshot_id,
            "state": None
            if (member := value.state) is None
            else write_lifecycle_execution_resource_state(member),
        }
    )


register(
    LifecycleExecutionSnapshotResource,
    read_lifecycle_execution_snapshot_resource,
    write_lifecycle_execution_snapshot_resource,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListLifecycleExecutionResources",
        {"Content-Type": "application/json"},
        to_json(write_list_lifecycle_execution_resources_request(request)),
    )


def read_response(answer: HttpResponse) -> ListLifecycleExecutionResourcesResponse:
    return read_list_lifecycle_execution_resources_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
