"""GetLifecyclePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_string
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
class GetLifecyclePolicyResponse(StructureBase):
    """The response of GetLifecyclePolicy."""

    lifecycle_policy: LifecyclePolicy | None = None
    """The details of the lifecycle policy that the request retrieved."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class LifecyclePolicy(StructureBase):
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
    made = GetLifecyclePolicyRequest.__new__(GetLifecyclePolicyRequest)
    made.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    return made


def unstructure_get_lifecycle_policy_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
        }
    )


def check_get_lifecycle_policy_request(problems: Problems, value: Any) -> None:
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
    made = GetLifecyclePolicyResponse.__new__(GetLifecyclePolicyResponse)
    made.lifecycle_policy = (
        None if (value := data.get("lifecyclePolicy")) is None else read_lifecycle_policy(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_lifecycle_policy_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecyclePolicy": None
            if (member := value.lifecycle_policy) is None
            else write_lifecycle_policy(member),
        }
    )


def unstructure_get_lifecycle_policy_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecyclePolicy": None
            if (member := value.lifecycle_policy) is None
            else unstructure_lifecycle_policy(member),
        }
    )


register(
    GetLifecyclePolicyResponse,
    read_get_lifecycle_policy_response,
    unstructure_get_lifecycle_policy_response,
)


def read_lifecycle_policy(data: Any) -> LifecyclePolicy:
    made = LifecyclePolicy.__new__(LifecyclePolicy)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.description = data.get("description")
    made.status = (
        None if (value := data.get("status")) is None else read_lifecycle_policy_status(value)
    )
    made.execution_role = data.get("executionRole")
    made.resource_type = (
        None
        if (value := data.get("resourceType")) is None
        else read_lifecycle_policy_resource_type(value)
    )
    made.policy_details = (
        []
        if (value := data.get("policyDetails")) is None
        else read_list(value, _shapes.lifecycle_policy_detail.read_lifecycle_policy_detail)
    )
    made.resource_selection = (
        None
        if (value := data.get("resourceSelection")) is None
        else _shapes.lifecycle_policy_detail.read_lifecycle_policy_resource_selection(value)
    )
    made.date_created = (
        None if (value := data.get("dateCreated")) is None else read_timestamp(value)
    )
    made.date_updated = (
        None if (value := data.get("dateUpdated")) is None else read_timestamp(value)
    )
    made.date_last_run = (
        None if (value := data.get("dateLastRun")) is None else read_timestamp(value)
    )
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    return made


def write_lifecycle_policy(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "status": None if (member := value.status) is None else str(member),
            "executionRole": value.execution_role,
            "resourceType": None if (member := value.resource_type) is None else str(member),
            "policyDetails": write_list(
                member, _shapes.lifecycle_policy_detail.write_lifecycle_policy_detail
            )
            if (member := value.policy_details)
            else None,
            "resourceSelection": None
            if (member := value.resource_selection) is None
            else _shapes.lifecycle_policy_detail.write_lifecycle_policy_resource_selection(member),
            "dateCreated": None if (member := value.date_created) is None else write_epoch(member),
            "dateUpdated": None if (member := value.date_updated) is None else write_epoch(member),
            "dateLastRun": None if (member := value.date_last_run) is None else write_epoch(member),
            "tags": dict(member) if (member := value.tags) else None,
        }
    )


def unstructure_lifecycle_policy(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "status": None if (member := value.status) is None else str(member),
            "executionRole": value.execution_role,
            "resourceType": None if (member := value.resource_type) is None else str(member),
            "policyDetails": write_list(
                member, _shapes.lifecycle_policy_detail.write_lifecycle_policy_detail
            )
            if (member := value.policy_details)
            else None,
            "resourceSelection": None
            if (member := value.resource_selection) is None
            else _shapes.lifecycle_policy_detail.write_lifecycle_policy_resource_selection(member),
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "dateLastRun": value.date_last_run,
            "tags": dict(member) if (member := value.tags) else None,
        }
    )


register(LifecyclePolicy, read_lifecycle_policy, unstructure_lifecycle_policy)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.lifecycle_policy_arn) is not None:
        query["lifecyclePolicyArn"] = value
    target = "/GetLifecyclePolicy"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetLifecyclePolicyResponse:
    return read_get_lifecycle_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
