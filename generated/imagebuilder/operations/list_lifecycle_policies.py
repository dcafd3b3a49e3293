"""ListLifecyclePolicies: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient, lenient_list, register
from ..runtime.validation import check_integer, check_string, is_list
from ..runtime.wire import read_list, read_object, read_timestamp, to_json, write_epoch, write_list
from ..shapes.filter import check_filter, structure_filter, write_filter
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
class ListLifecyclePoliciesResponse:
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
class LifecyclePolicySummary:
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
    """Make it of botocore's dict."""
    return ListLifecyclePoliciesRequest(
        filters=lenient_list(data.get("filters"), lambda item: lenient(item, structure_filter)),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_lifecycle_policies_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.filters) is not None:
        data["filters"] = write_list(member, write_filter)
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_lifecycle_policies_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                check_filter(problems, inner, index, item)
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
    """Read what an answer holds."""
    return ListLifecyclePoliciesResponse(
        lifecycle_policy_summary_list=read_list(
            data.get("lifecyclePolicySummaryList"), read_lifecycle_policy_summary
        ),
        next_token=data.get("nextToken"),
    )


def write_list_lifecycle_policies_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if member := value.lifecycle_policy_summary_list:
        data["lifecyclePolicySummaryList"] = write_list(member, write_lifecycle_policy_summary)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def unstructure_list_lifecycle_policies_response(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if member := value.lifecycle_policy_summary_list:
        data["lifecyclePolicySummaryList"] = write_list(
            member, unstructure_lifecycle_policy_summary
        )
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListLifecyclePoliciesResponse,
    read_list_lifecycle_policies_response,
    unstructure_list_lifecycle_policies_response,
)


def read_lifecycle_policy_summary(data: Any) -> LifecyclePolicySummary:
    """Read what an answer holds."""
    return LifecyclePolicySummary(
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
        date_created=None if (value := data.get("dateCreated")) is None else read_timestamp(value),
        date_updated=None if (value := data.get("dateUpdated")) is None else read_timestamp(value),
        date_last_run=None if (value := data.get("dateLastRun")) is None else read_timestamp(value),
        tags={} if (value := data.get("tags")) is None else dict(value.items()),
    )


def write_lifecycle_policy_summary(value: Any) -> dict[str, Any]:
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
    if (member := value.date_created) is not None:
        data["dateCreated"] = write_epoch(member)
    if (member := value.date_updated) is not None:
        data["dateUpdated"] = write_epoch(member)
    if (member := value.date_last_run) is not None:
        data["dateLastRun"] = write_epoch(member)
    if member := value.tags:
        data["tags"] = dict(member)
    return data


def unstructure_lifecycle_policy_summary(value: Any) -> dict[str, Any]:
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
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    if (member := value.date_updated) is not None:
        data["dateUpdated"] = member
    if (member := value.date_last_run) is not None:
        data["dateLastRun"] = member
    if member := value.tags:
        data["tags"] = dict(member)
    return data


register(
    LifecyclePolicySummary, read_lifecycle_policy_summary, unstructure_lifecycle_policy_summary
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListLifecyclePolicies",
        {"Content-Type": "application/json"},
        to_json(write_list_lifecycle_policies_request(request)),
    )


def read_response(answer: HttpResponse) -> ListLifecyclePoliciesResponse:
    """Return the response that the answer holds."""
    return read_list_lifecycle_policies_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
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
