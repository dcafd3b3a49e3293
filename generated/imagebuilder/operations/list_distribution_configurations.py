"""ListDistributionConfigurations: its request, its response, and how they are bound to HTTP."""

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
    from ..shapes.distribution_configuration_summary import DistributionConfigurationSummary
    from ..shapes.filter import Filter


@define(kw_only=True)
class ListDistributionConfigurationsRequest(Request["ListDistributionConfigurationsResponse"]):
    """The request of ListDistributionConfigurations; see the client's method for its members."""

    filters: list[Filter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListDistributionConfigurationsResponse(StructureBase):
    """The response of ListDistributionConfigurations."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    distribution_configuration_summary_list: list[DistributionConfigurationSummary] = field(
        factory=lambda: []
    )
    """The list of distributions."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(
    value: ListDistributionConfigurationsRequest | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "filters": write_list(value.filters, _shapes.filter.write),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def write_request(
    request: ListDistributionConfigurationsRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListDistributionConfigurations",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListDistributionConfigurationsResponse:
    if data is None:
        return absent(ListDistributionConfigurationsResponse)
    self = new(ListDistributionConfigurationsResponse)
    self.request_id = data.get("requestId")
    self.distribution_configuration_summary_list = read_list_or_empty(
        data.get("distributionConfigurationSummaryList"),
        _shapes.distribution_configuration_summary.read,
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListDistributionConfigurationsResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: ListDistributionConfigurationsResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "distributionConfigurationSummaryList": write_list(
                value.distribution_configuration_summary_list,
                _shapes.distribution_configuration_summary.write,
            )
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListDistributionConfigurationsResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListDistributionConfigurationsRequest:
    if data is None:
        return absent(ListDistributionConfigurationsRequest)
    self = new(ListDistributionConfigurationsRequest)
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


register(
    __name__,
    {
        ListDistributionConfigurationsRequest: (structure_request, write_request_body),
        ListDistributionConfigurationsResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListDistributionConfigurations",
    method="POST",
    request_type=ListDistributionConfigurationsRequest,
    response_type=ListDistributionConfigurationsResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
