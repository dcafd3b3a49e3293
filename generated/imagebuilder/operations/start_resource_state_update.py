"""StartResourceStateUpdate: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.enums import OpenEnum
from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient, lenient_enum, register
from ..runtime.validation import check_boolean, check_string, check_timestamp, is_structure
from ..runtime.wire import read_object, to_json, write_epoch
from ..shapes.lifecycle_policy_detail_exclusion_rules_amis import (
    check_lifecycle_policy_detail_exclusion_rules_amis,
    structure_lifecycle_policy_detail_exclusion_rules_amis,
    write_lifecycle_policy_detail_exclusion_rules_amis,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyDetailExclusionRulesAmis,
    )


class ResourceStatus(OpenEnum):
    """ResourceStatus."""

    AVAILABLE = "AVAILABLE"
    DELETED = "DELETED"
    DEPRECATED = "DEPRECATED"
    DISABLED = "DISABLED"


@define(kw_only=True)
class StartResourceStateUpdateRequest(Request["StartResourceStateUpdateResponse"]):
    """The request of StartResourceStateUpdate."""

    resource_arn: str
    """The Amazon Resource Name (ARN) of the image build version to update. The image must be in
    one of these terminal states: ``AVAILABLE``, ``DEPRECATED``, ``DISABLED``, ``FAILED``, or
    ``CANCELLED``. Images with ``FAILED`` or ``CANCELLED`` status can transition only to
    ``DELETED``.

    Limits: pattern
    ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``.
    """
    state: ResourceState
    """Specifies the lifecycle action to take for this request. For AMI-based images, valid values
    are ``AVAILABLE``, ``DEPRECATED``, ``DISABLED``, and ``DELETED``. For container-based
    images, only ``DELETED`` is supported.
    """
    execution_role: str | None = None
    """The name or Amazon Resource Name (ARN) of the IAM role that's used to update image state.
    You must provide this property together with ``includeResources``. Neither is valid without
    the other.

    Limits: 1 to 2048 characters, pattern
    ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``.
    """
    include_resources: ResourceStateUpdateIncludeResources | None = None
    """Specifies which underlying resources to update, in addition to the Image Builder image
    resource itself. Snapshots and containers are only valid for the ``DELETED`` state. To set
    an image to ``DELETED``, you must include its underlying resources. To delete only the Image
    Builder image record, use the DeleteImage operation instead.
    """
    exclusion_rules: ResourceStateUpdateExclusionRules | None = None
    """Rules that Image Builder evaluates against each of the image's AMIs. Matching AMIs and their
    snapshots are skipped. Exclusion rules only take effect when the request includes AMIs. If
    the target state is ``DELETED`` and any resource was skipped, the Image Builder image
    resource itself is also retained. For the ``DEPRECATED`` and ``DISABLED`` target states,
    Image Builder updates the image resource's state regardless of exclusions.
    """
    update_at: datetime | None = None
    """The timestamp that indicates when resources are updated by a lifecycle action. This property
    is valid only when the target status is ``DEPRECATED``, and the value must be a future time.
    If you don't specify a value, Image Builder begins the state update right away. For a
    scheduled deprecation, included AMIs get their EC2 deprecation time set immediately, and
    Image Builder schedules the image resource to transition to ``DEPRECATED`` at that time.
    """
    client_token: str
    """A unique, case-sensitive identifier you provide to ensure that the operation runs no more
    than one time. If you retry a request with the same client token, Image Builder returns the
    original response without running the operation again. For more information, see `Ensuring
    idempotency
    <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html>`__ in
    the *Amazon EC2 API Reference*.

    Limits: 1 to 64 characters.
    """


@define(kw_only=True)
class ResourceState:
    """The state to apply to the image resource in a resource state update request."""

    status: ResourceStatus | str | None = None
    """The status to which you want to move the image resource. Set the status to ``AVAILABLE`` to
    restore an image that's currently deprecated or disabled.
    """


@define(kw_only=True)
class ResourceStateUpdateIncludeResources:
    """Specifies which underlying resources the resource state update applies to, in addition to
    the Image Builder image resource itself: distributed AMIs and their snapshots for AMI
    images, or distributed container images for container images.
    """

    amis: bool | None = None
    """Specifies whether the lifecycle action should apply to distributed AMIs."""
    snapshots: bool | None = None
    """Specifies whether the lifecycle action should apply to snapshots associated with distributed
    AMIs.
    """
    containers: bool | None = None
    """Specifies whether the lifecycle action should apply to distributed containers."""


@define(kw_only=True)
class ResourceStateUpdateExclusionRules:
    """Additional rules to specify resources that should be exempt from ad-hoc lifecycle actions."""

    amis: LifecyclePolicyDetailExclusionRulesAmis | None = None
    """Defines criteria for AMIs that Image Builder should exclude from the resource state update."""


@define(kw_only=True)
class StartResourceStateUpdateResponse:
    """The response of StartResourceStateUpdate."""

    lifecycle_execution_id: str | None = None
    """Identifies the lifecycle execution that performs the resource state update. Image Builder
    only returns this field when it started a lifecycle execution for the update. Use it with
    GetLifecycleExecution to track progress.
    """
    resource_arn: str | None = None
    """The requested Amazon Resource Name (ARN) of the Image Builder resource for the asynchronous
    update.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_start_resource_state_update_request(data: Any) -> StartResourceStateUpdateRequest:
    """Make it of botocore's dict."""
    return StartResourceStateUpdateRequest(
        resource_arn=data.get("resourceArn"),
        state=lenient(data.get("state"), structure_resource_state),
        execution_role=data.get("executionRole"),
        include_resources=lenient(
            data.get("includeResources"), structure_resource_state_update_include_resources
        ),
        exclusion_rules=lenient(
            data.get("exclusionRules"), structure_resource_state_update_exclusion_rules
        ),
        update_at=data.get("updateAt"),
        client_token=data.get("clientToken"),
    )


def write_start_resource_state_update_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.resource_arn) is not None:
        data["resourceArn"] = member
    if (member := value.state) is not None:
        data["state"] = write_resource_state(member)
    if (member := value.execution_role) is not None:
        data["executionRole"] = member
    if (member := value.include_resources) is not None:
        data["includeResources"] = write_resource_state_update_include_resources(member)
    if (member := value.exclusion_rules) is not None:
        data["exclusionRules"] = write_resource_state_update_exclusion_rules(member)
    if (member := value.update_at) is not None:
        data["updateAt"] = write_epoch(member)
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    return data


def unstructure_start_resource_state_update_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.resource_arn) is not None:
        data["resourceArn"] = member
    if (member := value.state) is not None:
        data["state"] = write_resource_state(member)
    if (member := value.execution_role) is not None:
        data["executionRole"] = member
    if (member := value.include_resources) is not None:
        data["includeResources"] = write_resource_state_update_include_resources(member)
    if (member := value.exclusion_rules) is not None:
        data["exclusionRules"] = write_resource_state_update_exclusion_rules(member)
    if (member := value.update_at) is not None:
        data["updateAt"] = member
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    return data


def check_start_resource_state_update_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.resource_arn) is None:
        problems.missing(path, ("resource_arn", "resourceArn"))
    else:
        check_string(problems, path, ("resource_arn", "resourceArn"), member)
    if (member := value.state) is None:
        problems.missing(path, ("state", "state"))
    else:
        check_resource_state(problems, path, ("state", "state"), member)
    if (member := value.execution_role) is not None:
        check_string(problems, path, ("execution_role", "executionRole"), member, 1)
    if (member := value.include_resources) is not None:
        check_resource_state_update_include_resources(
            problems, path, ("include_resources", "includeResources"), member
        )
    if (member := value.exclusion_rules) is not None:
        check_resource_state_update_exclusion_rules(
            problems, path, ("exclusion_rules", "exclusionRules"), member
        )
    if (member := value.update_at) is not None:
        check_timestamp(problems, path, ("update_at", "updateAt"), member)
    if (member := value.client_token) is None:
        problems.missing(path, ("client_token", "clientToken"))
    else:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    StartResourceStateUpdateRequest,
    structure_start_resource_state_update_request,
    unstructure_start_resource_state_update_request,
)


def structure_resource_state(data: Any) -> ResourceState:
    """Make it of botocore's dict."""
    return ResourceState(
        status=lenient_enum(data.get("status"), ResourceStatus),
    )


def write_resource_state(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.status) is not None:
        data["status"] = str(member)
    return data


def check_resource_state(problems: Problems, path: Path, step: Step, value: Any) -> None:
    """Note what is wrong with it."""
    if not is_structure(problems, path, step, value, ResourceState):
        return
    path = (*path, step)
    if (member := value.status) is not None:
        check_string(problems, path, ("status", "status"), member)


register(ResourceState, structure_resource_state, write_resource_state)


def structure_resource_state_update_include_resources(
    data: Any,
) -> ResourceStateUpdateIncludeResources:
    """Make it of botocore's dict."""
    return ResourceStateUpdateIncludeResources(
        amis=data.get("amis"),
        snapshots=data.get("snapshots"),
        containers=data.get("containers"),
    )


def write_resource_state_update_include_resources(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.amis) is not None:
        data["amis"] = member
    if (member := value.snapshots) is not None:
        data["snapshots"] = member
    if (member := value.containers) is not None:
        data["containers"] = member
    return data


def check_resource_state_update_include_resources(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    """Note what is wrong with it."""
    if not is_structure(problems, path, step, value, ResourceStateUpdateIncludeResources):
        return
    path = (*path, step)
    if (member := value.amis) is not None:
        check_boolean(problems, path, ("amis", "amis"), member)
    if (member := value.snapshots) is not None:
        check_boolean(problems, path, ("snapshots", "snapshots"), member)
    if (member := value.containers) is not None:
        check_boolean(problems, path, ("containers", "containers"), member)


register(
    ResourceStateUpdateIncludeResources,
    structure_resource_state_update_include_resources,
    write_resource_state_update_include_resources,
)


def structure_resource_state_update_exclusion_rules(data: Any) -> ResourceStateUpdateExclusionRules:
    """Make it of botocore's dict."""
    return ResourceStateUpdateExclusionRules(
        amis=lenient(data.get("amis"), structure_lifecycle_policy_detail_exclusion_rules_amis),
    )


def write_resource_state_update_exclusion_rules(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.amis) is not None:
        data["amis"] = write_lifecycle_policy_detail_exclusion_rules_amis(member)
    return data


def check_resource_state_update_exclusion_rules(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    """Note what is wrong with it."""
    if not is_structure(problems, path, step, value, ResourceStateUpdateExclusionRules):
        return
    path = (*path, step)
    if (member := value.amis) is not None:
        check_lifecycle_policy_detail_exclusion_rules_amis(problems, path, ("amis", "amis"), member)


register(
    ResourceStateUpdateExclusionRules,
    structure_resource_state_update_exclusion_rules,
    write_resource_state_update_exclusion_rules,
)


def read_start_resource_state_update_response(data: Any) -> StartResourceStateUpdateResponse:
    """Read what an answer holds."""
    return StartResourceStateUpdateResponse(
        lifecycle_execution_id=data.get("lifecycleExecutionId"),
        resource_arn=data.get("resourceArn"),
    )


def write_start_resource_state_update_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_execution_id) is not None:
        data["lifecycleExecutionId"] = member
    if (member := value.resource_arn) is not None:
        data["resourceArn"] = member
    return data


register(
    StartResourceStateUpdateResponse,
    read_start_resource_state_update_response,
    write_start_resource_state_update_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/StartResourceStateUpdate",
        {"Content-Type": "application/json"},
        to_json(write_start_resource_state_update_request(request)),
    )


def read_response(answer: HttpResponse) -> StartResourceStateUpdateResponse:
    """Return the response that the answer holds."""
    return read_start_resource_state_update_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    headers: dict[str, str] = {}
    return HttpResponse(200, headers, to_json(write_start_resource_state_update_response(response)))


CALL = Call(
    name="StartResourceStateUpdate",
    method="PUT",
    request_type=StartResourceStateUpdateRequest,
    response_type=StartResourceStateUpdateResponse,
    check=check_start_resource_state_update_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "IdempotentParameterMismatchException",
            "InvalidRequestException",
            "ResourceInUseException",
            "ResourceNotFoundException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
    idempotency_tokens=("client_token",),
)
register_call(CALL)
