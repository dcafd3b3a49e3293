"""ListLifecyclePolicies: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    lenient,
    lenient_list,
    register,
)
from ..runtime.validation import check_integer, check_string, is_list
from ..shapes.lifecycle_policy_resource_type import (
    read_lifecycle_policy_resource_type,
    read_lifecycle_policy_status,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter
    from ..shapes.lifecycle_policy_resource_type import (
        LifecyclePolicyResourceType,
        LifecyclePolicyStatus,
    )


@define(kw_only=True)
class ListLifecyclePoliciesRequest(Request["ListLifecyclePoliciesResponse"]):
    """The request of ListLifecyclePolicies; see the client's method for its members."""

    filters: list[Filter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListLifecyclePoliciesResponse(StructureBase):
    """The response of ListLifecyclePolicies."""

    lifecycle_policy_summary_list: list[LifecyclePolicySummary] = field(factory=lambda: [])
    """A list of lifecycle policies in your Amazon Web Services account that meet the criteria
    specified in the request.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class LifecyclePolicySummary(StructureBase):
    """Contains a summary of lifecycle policy resources."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the lifecycle policy."""
    name: str | None = None
    """The name of the lifecycle policy."""
    description: str | None = None
    """Optional description for the lifecycle policy."""
    status: LifecyclePolicyStatus | None = None
    """The lifecycle policy resource status."""
    execution_role: str | None = None
    """The name or Amazon Resource Name (ARN) of the IAM role that Image Builder uses to run the
    lifecycle policy.
    """
    resource_type: LifecyclePolicyResourceType | None = None
    """The type of resources the lifecycle policy targets."""
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


def structure_list_lifecycle_policies_request(data: Any) -> ListLifecyclePoliciesRequest:
    made = ListLifecyclePoliciesRequest.__new__(ListLifecyclePoliciesRequest)
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure_filter)
    )
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_lifecycle_policies_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "filters": None
            if (member := value.filters) is None
            else write_list(member, _shapes.filter.write_filter),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_lifecycle_policies_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                _shapes.filter.check_filter(problems, inner, index, item)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    ListLifecyclePoliciesRequest,
    structure_list_lifecycle_policies_request,
    write_list_lifecycle_policies_request,
)


def read_list_lifecycle_policies_response(data: Any) -> ListLifecyclePoliciesResponse:
    made = ListLifecyclePoliciesResponse.__new__(ListLifecyclePoliciesResponse)
    made.lifecycle_policy_summary_list = read_list(
        data.get("lifecyclePolicySummaryList"), read_lifecycle_policy_summary
    )
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_lifecycle_policies_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecyclePolicySummaryList": write_list(member, write_lifecycle_policy_summary)
            if (member := value.lifecycle_policy_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


def unstructure_list_lifecycle_policies_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecyclePolicySummaryList": write_list(member, unstructure_lifecycle_policy_summary)
            if (member := value.lifecycle_policy_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListLifecyclePoliciesResponse,
    read_list_lifecycle_policies_response,
    unstructure_list_lifecycle_policies_response,
)


def read_lifecycle_policy_summary(data: Any) -> LifecyclePolicySummary:
    made = LifecyclePolicySummary.__new__(LifecyclePolicySummary)
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


def write_lifecycle_policy_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "status": None if (member := value.status) is None else str(member),
            "executionRole": value.execution_role,
            "resourceType": None if (member := value.resource_type) is None else str(member),
            "dateCreated": None if (member := value.date_created) is None else write_epoch(member),
            "dateUpdated": None if (member := value.date_updated) is None else write_epoch(member),
            "dateLastRun": None if (member := value.date_last_run) is None else write_epoch(member),
            "tags": dict(member) if (member := value.tags) else None,
        }
    )


def unstructure_lifecycle_policy_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "status": None if (member := value.status) is None else str(member),
            "executionRole": value.execution_role,
            "resourceType": None if (member := value.resource_type) is None else str(member),
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "dateLastRun": value.date_last_run,
            "tags": dict(member) if (member := value.tags) else None,
        }
    )


register(
    LifecyclePolicySummary, read_lifecycle_policy_summary, unstructure_lifecycle_policy_summary
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListLifecyclePolicies",
        {"Content-Type": "application/json"},
        to_json(write_list_lifecycle_policies_request(request)),
    )


def read_response(answer: HttpResponse) -> ListLifecyclePoliciesResponse:
    return read_list_lifecycle_policies_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_lifecycle_policies_response(response)))


CALL = Call(
    name="ListLifecyclePolicies",
    method="POST",
    request_type=ListLifecyclePoliciesRequest,
    response_type=ListLifecyclePoliciesResponse,
    check=check_list_lifecycle_policies_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
