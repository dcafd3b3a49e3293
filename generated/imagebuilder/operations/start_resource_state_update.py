"""StartResourceStateUpdate: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import write_epoch
from ..runtime.codecs.values import without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    lenient,
    lenient_enum,
    register,
)
from ..runtime.validation import check_boolean, check_string, check_timestamp, is_structure

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyDetailExclusionRulesAmis,
    )


class ResourceStatus(OpenEnum):
    """ResourceStatus: ``AVAILABLE``, ``DELETED``, ``DEPRECATED``, ``DISABLED``."""

    AVAILABLE = "AVAILABLE"
    DELETED = "DELETED"
    DEPRECATED = "DEPRECATED"
    DISABLED = "DISABLED"


read_resource_status = reader_of(ResourceStatus)


@define(kw_only=True)
class StartResourceStateUpdateRequest(Request["StartResourceStateUpdateResponse"]):
    """The request of StartResourceStateUpdate; see the client's method for its members."""

    resource_arn: str
    state: ResourceState
    execution_role: str | None = None
    include_resources: ResourceStateUpdateIncludeResources | None = None
    exclusion_rules: ResourceStateUpdateExclusionRules | None = None
    update_at: datetime | None = None
    client_token: str | None = None


@define(kw_only=True)
class ResourceState(StructureBase):
    """The state to apply to the image resource in a resource state update request."""

    status: ResourceStatus | str | None = None
    """The status to which you want to move the image resource. Set the status to ``AVAILABLE`` to
    restore an image that's currently deprecated or disabled.
    """


@define(kw_only=True)
class ResourceStateUpdateIncludeResources(StructureBase):
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
class ResourceStateUpdateExclusionRules(StructureBase):
    """Additional rules to specify resources that should be exempt from ad-hoc lifecycle actions."""

    amis: LifecyclePolicyDetailExclusionRulesAmis | None = None
    """Defines criteria for AMIs that Image Builder should exclude from the resource state update."""


@define(kw_only=True)
class StartResourceStateUpdateResponse(StructureBase):
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
    made = StartResourceStateUpdateRequest.__new__(StartResourceStateUpdateRequest)
    made.resource_arn = data.get("resourceArn")
    made.state = lenient(data.get("state"), structure_resource_state)
    made.execution_role = data.get("executionRole")
    made.include_resources = lenient(
        data.get("includeResources"), structure_resource_state_update_include_resources
    )
    made.exclusion_rules = lenient(
        data.get("exclusionRules"), structure_resource_state_update_exclusion_rules
    )
    made.update_at = data.get("updateAt")
    made.client_token = data.get("clientToken")
    return made


def write_start_resource_state_update_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "state": None if (member := value.state) is None else write_resource_state(member),
            "executionRole": value.execution_role,
            "includeResources": None
            if (member := value.include_resources) is None
            else write_resource_state_update_include_resources(member),
            "exclusionRules": None
            if (member := value.exclusion_rules) is None
            else write_resource_state_update_exclusion_rules(member),
            "updateAt": None if (member := value.update_at) is None else write_epoch(member),
            "clientToken": value.client_token,
        }
    )


def unstructure_start_resource_state_update_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "state": None if (member := value.state) is None else write_resource_state(member),
            "executionRole": value.execution_role,
            "includeResources": None
            if (member := value.include_resources) is None
            else write_resource_state_update_include_resources(member),
            "exclusionRules": None
            if (member := value.exclusion_rules) is None
            else write_resource_state_update_exclusion_rules(member),
            "updateAt": value.update_at,
            "clientToken": value.client_token,
        }
    )


def check_start_resource_state_update_request(problems: Problems, value: Any) -> None:
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
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    StartResourceStateUpdateRequest,
    structure_start_resource_state_update_request,
    unstructure_start_resource_state_update_request,
)


def structure_resource_state(data: Any) -> ResourceState:
    made = ResourceState.__new__(ResourceState)
    made.status = lenient_enum(data.get("status"), ResourceStatus)
    return made


def write_resource_state(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "status": None if (member := value.status) is None else str(member),
        }
    )


def check_resource_state(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ResourceState):
        return
    path = (*path, step)
    if (member := value.status) is not None:
        check_string(problems, path, ("status", "status"), member)


register(ResourceState, structure_resource_state, write_resource_state)


def structure_resource_state_update_include_resources(
    data: Any,
) -> ResourceStateUpdateIncludeResources:
    made = ResourceStateUpdateIncludeResources.__new__(ResourceStateUpdateIncludeResources)
    made.amis = data.get("amis")
    made.snapshots = data.get("snapshots")
    made.containers = data.get("containers")
    return made


def write_resource_state_update_include_resources(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "amis": value.amis,
            "snapshots": value.snapshots,
            "containers": value.containers,
        }
    )


def check_resource_state_update_include_resources(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
    made = ResourceStateUpdateExclusionRules.__new__(ResourceStateUpdateExclusionRules)
    made.amis = lenient(
        data.get("amis"),
        _shapes.lifecycle_policy_detail_exclusion_rules_amis.structure_lifecycle_policy_detail_exclusion_rules_amis,
    )
    return made


def write_resource_state_update_exclusion_rules(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "amis": None
            if (member := value.amis) is None
            else _shapes.lifecycle_policy_detail_exclusion_rules_amis.write_lifecycle_policy_detail_exclusion_rules_amis(
                member
            ),
        }
    )


def check_resource_state_update_exclusion_rules(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, ResourceStateUpdateExclusionRules):
        return
    path = (*path, step)
    if (member := value.amis) is not None:
        _shapes.lifecycle_policy_detail_exclusion_rules_amis.check_lifecycle_policy_detail_exclusion_rules_amis(
            problems, path, ("amis", "amis"), member
        )


register(
    ResourceStateUpdateExclusionRules,
    structure_resource_state_update_exclusion_rules,
    write_resource_state_update_exclusion_rules,
)


def read_start_resource_state_update_response(data: Any) -> StartResourceStateUpdateResponse:
    made = StartResourceStateUpdateResponse.__new__(StartResourceStateUpdateResponse)
    made.lifecycle_execution_id = data.get("lifecycleExecutionId")
    made.resource_arn = data.get("resourceArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_start_resource_state_update_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "resourceArn": value.resource_arn,
        }
    )


register(
    StartResourceStateUpdateResponse,
    read_start_resource_state_update_response,
    write_start_resource_state_update_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/StartResourceStateUpdate",
        {"Content-Type": "application/json"},
        to_json(write_start_resource_state_update_request(request)),
    )


def read_response(answer: HttpResponse) -> StartResourceStateUpdateResponse:
    return read_start_resource_state_update_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_start_resource_state_update_response(response)))


CALL = Call(
    name="StartResourceStateUpdate",
    method="PUT",
    request_type=StartResourceStateUpdateRequest,
    response_type=StartResourceStateUpdateResponse,
    check=check_start_resource_state_update_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
