"""ListDistributionConfigurations: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
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

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
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


@define(kw_only=True)
class DistributionConfigurationSummary(StructureBase):
    """A high-level overview of a distribution configuration."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the distribution configuration."""
    name: str | None = None
    """The name of the distribution configuration."""
    description: str | None = None
    """The description of the distribution configuration."""
    date_created: str | None = None
    """The date on which the distribution configuration was created."""
    date_updated: str | None = None
    """The date on which the distribution configuration was updated."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags associated with the distribution configuration."""
    regions: list[str] = field(factory=lambda: [])
    """A list of the Regions that the distribution configuration distributes images to."""


def structure_list_distribution_configurations_request(
    data: Any,
) -> ListDistributionConfigurationsRequest:
    made = ListDistributionConfigurationsRequest.__new__(ListDistributionConfigurationsRequest)
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure_filter)
    )
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_distribution_configurations_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "filters": None
            if (member := value.filters) is None
            else write_list(member, _shapes.filter.write_filter),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_distribution_configurations_request(problems: Problems, value: Any) -> None:
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
    ListDistributionConfigurationsRequest,
    structure_list_distribution_configurations_request,
    write_list_distribution_configurations_request,
)


def read_list_distribution_configurations_response(
    data: Any,
) -> ListDistributionConfigurationsResponse:
    made = ListDistributionConfigurationsResponse.__new__(ListDistributionConfigurationsResponse)
    made.request_id = data.get("requestId")
    made.distribution_configuration_summary_list = read_list(
        data.get("distributionConfigurationSummaryList"), read_distribution_configuration_summary
    )
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_distribution_configurations_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "distributionConfigurationSummaryList": write_list(
                member, write_distribution_configuration_summary
            )
            if (member := value.distribution_configuration_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListDistributionConfigurationsResponse,
    read_list_distribution_configurations_response,
    write_list_distribution_configurations_response,
)


def read_distribution_configuration_summary(data: Any) -> DistributionConfigurationSummary:
    made = DistributionConfigurationSummary.__new__(DistributionConfigurationSummary)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.description = data.get("description")
    made.date_created = data.get("dateCreated")
    made.date_updated = data.get("dateUpdated")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.regions = [] if (value := data.get("regions")) is None else list(value)
    return made


def write_distribution_configuration_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "tags": dict(member) if (member := value.tags) else None,
            "regions": list(member) if (member := value.regions) else None,
        }
    )


register(
    DistributionConfigurationSummary,
    read_distribution_configuration_summary,
    write_distribution_configuration_summary,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListDistributionConfigurations",
        {"Content-Type": "application/json"},
        to_json(write_list_distribution_configurations_request(request)),
    )


def read_response(answer: HttpResponse) -> ListDistributionConfigurationsResponse:
    return read_list_distribution_configurations_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_distribution_configurations_response(response)))


CALL = Call(
    name="ListDistributionConfigurations",
    method="POST",
    request_type=ListDistributionConfigurationsRequest,
    response_type=ListDistributionConfigurationsResponse,
    check=check_list_distribution_configurations_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
