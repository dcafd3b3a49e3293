"""GetLifecyclePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_string
from ..runtime.wire import (
    encode_query,
    read_list,
    read_object,
    read_timestamp,
    to_json,
    write_epoch,
    write_list,
)
from ..shapes.lifecycle_policy_detail import (
    read_lifecycle_policy_detail,
    read_lifecycle_policy_resource_selection,
    write_lifecycle_policy_detail,
    write_lifecycle_policy_resource_selection,
)
from ..shapes.lifecycle_policy_resource_type import (
    read_lifecycle_policy_resource_type,
    read_lifecycle_policy_status,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetail,
        LifecyclePolicyResourceSelection,
    )
    from ..shapes.lifecycle_policy_resource_type import (
        LifecyclePolicyResourceType,
        LifecyclePolicyStatus,
    )


@define(kw_only=True)
class GetLifecyclePolicyRequest(Request["GetLifecyclePolicyResponse"]):
    """The request of GetLifecyclePolicy; see the client's method for its members."""

    lifecycle_policy_arn: str


@define(kw_only=True)
class GetLifecyclePolicyResponse:
    """The response of GetLifecyclePolicy."""

    lifecycle_policy: LifecyclePolicy | None = None
    """The details of the lifecycle policy that the request retrieved."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class LifecyclePolicy:
    """Defines a lifecycle policy resource: its identity, status, execution role, resource type,
    rules, resource selection, timestamps, and tags.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the lifecycle policy resource."""
    name: str | None = None
    """The name of the lifecycle policy."""
    description: str | None = None
    """Optional description for the lifecycle policy."""
    status: LifecyclePolicyStatus | None = None
    """Indicates whether the lifecycle policy resource is enabled. Only enabled policies run on
    their schedule. Disabling or deleting a policy removes its schedule and cancels any
    in-flight lifecycle execution.
    """
    execution_role: str | None = None
    """The name or Amazon Resource Name (ARN) of the IAM role that Image Builder uses to run the
    lifecycle policy. This is a custom role that you create.
    """
    resource_type: LifecyclePolicyResourceType | None = None
    """The type of resources the lifecycle policy targets."""
    policy_details: list[LifecyclePolicyDetail] = field(factory=lambda: [])
    """The list of rules for the lifecycle policy. Each rule pairs an action with a filter and
    optional exclusion rules. A policy can contain at most one rule per action type.
    """
    resource_selection: LifecyclePolicyResourceSelection | None = None
    """Resource selection criteria used to run the lifecycle policy."""
    date_created: datetime | None = None
    """The timestamp when Image Builder created the lifecycle policy resource."""
    date_updated: datetime | None = None
    """The timestamp when Image Builder updated the lifecycle policy resource."""
    date_last_run: datetime | None = None
    """The timestamp for the last time Image Builder ran the lifecycle policy."""
    tags: dict[str, str] = field(factory=lambda: {})
    """To help manage your lifecycle policy resources, you can assign your own metadata to each
    resource in the form of tags. Each tag consists of a key and an optional value, both of
    which you define.
    """


def structure_get_lifecycle_policy_request(data: Any) -> GetLifecyclePolicyRequest:
    """Make it of botocore's dict."""
    return GetLifecyclePolicyRequest(
        lifecycle_policy_arn=data.get("lifecyclePolicyArn"),
    )


def unstructure_get_lifecycle_policy_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_policy_arn) is not None:
        data["lifecyclePolicyArn"] = member
    return data


def check_get_lifecycle_policy_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.lifecycle_policy_arn) is None:
        problems.missing(path, ("lifecycle_policy_arn", "lifecyclePolicyArn"))
    else:
        check_string(problems, path, ("lifecycle_policy_arn", "lifecyclePolicyArn"), member)


register(
    GetLifecyclePolicyRequest,
    structure_get_lifecycle_policy_request,
    unstructure_get_lifecycle_policy_request,
)


def read_get_lifecycle_policy_response(data: Any) -> GetLifecyclePolicyResponse:
    """Read what an answer holds."""
    return GetLifecyclePolicyResponse(
        lifecycle_policy=None
        if (value := data.get("lifecyclePolicy")) is None
        else read_lifecycle_policy(value),
    )


def write_get_lifecycle_policy_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_policy) is not None:
        data["lifecyclePolicy"] = write_lifecycle_policy(member)
    return data


def unstructure_get_lifecycle_policy_response(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.lifecycle_policy) is not None:
        data["lifecyclePolicy"] = unstructure_lifecycle_policy(member)
    return data


register(
    GetLifecyclePolicyResponse,
    read_get_lifecycle_policy_response,
    unstructure_get_lifecycle_policy_response,
)


def read_lifecycle_policy(data: Any) -> LifecyclePolicy:
    """Read what an answer holds."""
    return LifecyclePolicy(
        arn=data.get("arn"),
        name=data.get("name"),
        description=data.get("description"),
        status=None
        if (value := data.get("status")) is None
        else read_lifecycle_policy_status(value),
        execution_role=data.get("executionRole"),
        resource_type=None
        if (value := data.get("resourceType")) is None
        else read_lifecycle_policy_resource_type(value),
        policy_details=read_list(data.get("policyDetails"), read_lifecycle_policy_detail),
        resource_selection=None
        if (value := data.get("resourceSelection")) is None
        else read_lifecycle_policy_resource_selection(value),
        date_created=None if (value := data.get("dateCreated")) is None else read_timestamp(value),
        date_updated=None if (value := data.get("dateUpdated")) is None else read_timestamp(value),
        date_last_run=None if (value := data.get("dateLastRun")) is None else read_timestamp(value),
        tags={} if (value := data.get("tags")) is None else dict(value.items()),
    )


def write_lifecycle_policy(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.arn) is not None:
        data["arn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.status) is not None:
        data["status"] = str(member)
    if (member := value.execution_role) is not None:
        data["executionRole"] = member
    if (member := value.resource_type) is not None:
        data["resourceType"] = str(member)
    if member := value.policy_details:
        data["policyDetails"] = write_list(member, write_lifecycle_policy_detail)
    if (member := value.resource_selection) is not None:
        data["resourceSelection"] = write_lifecycle_policy_resource_selection(member)
    if (member := value.date_created) is not None:
        data["dateCreated"] = write_epoch(member)
    if (member := value.date_updated) is not None:
        data["dateUpdated"] = write_epoch(member)
    if (member := value.date_last_run) is not None:
        data["dateLastRun"] = write_epoch(member)
    if member := value.tags:
        data["tags"] = dict(member)
    return data


def unstructure_lifecycle_policy(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.arn) is not None:
        data["arn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.status) is not None:
        data["status"] = str(member)
    if (member := value.execution_role) is not None:
        data["executionRole"] = member
    if (member := value.resource_type) is not None:
        data["resourceType"] = str(member)
    if member := value.policy_details:
        data["policyDetails"] = write_list(member, write_lifecycle_policy_detail)
    if (member := value.resource_selection) is not None:
        data["resourceSelection"] = write_lifecycle_policy_resource_selection(member)
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    if (member := value.date_updated) is not None:
        data["dateUpdated"] = member
    if (member := value.date_last_run) is not None:
        data["dateLastRun"] = member
    if member := value.tags:
        data["tags"] = dict(member)
    return data


register(LifecyclePolicy, read_lifecycle_policy, unstructure_lifecycle_policy)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    query: dict[str, Any] = {}
    if (value := request.lifecycle_policy_arn) is not None:
        query["lifecyclePolicyArn"] = value
    target = "/GetLifecyclePolicy"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetLifecyclePolicyResponse:
    """Return the response that the answer holds."""
    return read_get_lifecycle_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_get_lifecycle_policy_response(response)))


CALL = Call(
    name="GetLifecyclePolicy",
    method="GET",
    request_type=GetLifecyclePolicyRequest,
    response_type=GetLifecyclePolicyResponse,
    check=check_get_lifecycle_policy_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidRequestException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
