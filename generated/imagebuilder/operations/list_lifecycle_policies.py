"""ListLifecyclePolicies: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import check_integer, check_string, is_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter
    from ..shapes.lifecycle_policy_summary import LifecyclePolicySummary


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


def write_request_body(value: ListLifecyclePoliciesRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "filters": write_list(value.filters, _shapes.filter.write),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def write_request(request: ListLifecyclePoliciesRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListLifecyclePolicies",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListLifecyclePoliciesResponse:
    if data is None:
        return absent(ListLifecyclePoliciesResponse)
    self = new(ListLifecyclePoliciesResponse)
    self.lifecycle_policy_summary_list = read_list_or_empty(
        data.get("lifecyclePolicySummaryList"), _shapes.lifecycle_policy_summary.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListLifecyclePoliciesResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListLifecyclePoliciesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecyclePolicySummaryList": write_list(
                value.lifecycle_policy_summary_list, _shapes.lifecycle_policy_summary.write
            )
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListLifecyclePoliciesResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListLifecyclePoliciesRequest:
    if data is None:
        return absent(ListLifecyclePoliciesRequest)
    self = new(ListLifecyclePoliciesRequest)
    self.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure)
    )
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                _shapes.filter.check(problems, inner, index, item)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


def unstructure_response(value: ListLifecyclePoliciesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecyclePolicySummaryList": write_list(
                value.lifecycle_policy_summary_list, _shapes.lifecycle_policy_summary.unstructure
            )
            or None,
            "nextToken": value.next_token,
        }
    )


register(
    __name__,
    {
        ListLifecyclePoliciesRequest: (structure_request, write_request_body),
        ListLifecyclePoliciesResponse: (read_response_body, unstructure_response),
    },
)

CALL = Call(
    name="ListLifecyclePolicies",
    method="POST",
    request_type=ListLifecyclePoliciesRequest,
    response_type=ListLifecyclePoliciesResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
