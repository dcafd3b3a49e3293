"""ListInfrastructureConfigurations: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient, lenient_list, register
from ..runtime.validation import check_integer, check_string, is_list
from ..runtime.wire import read_list, read_object, to_json, write_list
from ..shapes.filter import check_filter, structure_filter, write_filter
from ..shapes.placement import read_placement, write_placement

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter
    from ..shapes.placement import Placement


@define(kw_only=True)
class ListInfrastructureConfigurationsRequest(Request["ListInfrastructureConfigurationsResponse"]):
    """The request of ListInfrastructureConfigurations; see the client's method for its members."""

    filters: list[Filter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListInfrastructureConfigurationsResponse:
    """The response of ListInfrastructureConfigurations."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    infrastructure_configuration_summary_list: list[InfrastructureConfigurationSummary] = field(
        factory=lambda: []
    )
    """The list of infrastructure configurations."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class InfrastructureConfigurationSummary:
    """Contains a high-level summary of an infrastructure configuration, including the environment
    settings that Image Builder uses to build and test images.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the infrastructure configuration."""
    name: str | None = None
    """The name of the infrastructure configuration."""
    description: str | None = None
    """The description of the infrastructure configuration."""
    date_created: str | None = None
    """The date on which the infrastructure configuration was created."""
    date_updated: str | None = None
    """The date on which the infrastructure configuration was last updated."""
    resource_tags: dict[str, str] = field(factory=lambda: {})
    """The metadata tags assigned to the Amazon EC2 build and test instances that Image Builder
    launches during image creation.
    """
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags of the infrastructure configuration."""
    instance_types: list[str] = field(factory=lambda: [])
    """The instance types of the infrastructure configuration."""
    instance_profile_name: str | None = None
    """The instance profile of the infrastructure configuration."""
    placement: Placement | None = None
    """The instance placement settings that define where the build and test instances that Image
    Builder launches during image creation run. These settings don't affect instances that you
    launch from the output image.
    """


def structure_list_infrastructure_configurations_request(
    data: Any,
) -> ListInfrastructureConfigurationsRequest:
    """Make it of botocore's dict."""
    return ListInfrastructureConfigurationsRequest(
        filters=lenient_list(data.get("filters"), lambda item: lenient(item, structure_filter)),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_infrastructure_configurations_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.filters) is not None:
        data["filters"] = write_list(member, write_filter)
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_infrastructure_configurations_request(problems: Problems, value: Any) -> None:
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
    ListInfrastructureConfigurationsRequest,
    structure_list_infrastructure_configurations_request,
    write_list_infrastructure_configurations_request,
)


def read_list_infrastructure_configurations_response(
    data: Any,
) -> ListInfrastructureConfigurationsResponse:
    """Read what an answer holds."""
    return ListInfrastructureConfigurationsResponse(
        request_id=data.get("requestId"),
        infrastructure_configuration_summary_list=read_list(
            data.get("infrastructureConfigurationSummaryList"),
            read_infrastructure_configuration_summary,
        ),
        next_token=data.get("nextToken"),
    )


def write_list_infrastructure_configurations_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if member := value.infrastructure_configuration_summary_list:
        data["infrastructureConfigurationSummaryList"] = write_list(
            member, write_infrastructure_configuration_summary
        )
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListInfrastructureConfigurationsResponse,
    read_list_infrastructure_configurations_response,
    write_list_infrastructure_configurations_response,
)


def read_infrastructure_configuration_summary(data: Any) -> InfrastructureConfigurationSummary:
    """Read what an answer holds."""
    return InfrastructureConfigurationSummary(
        arn=data.get("arn"),
        name=data.get("name"),
        description=data.get("description"),
        date_created=data.get("dateCreated"),
        date_updated=data.get("dateUpdated"),
        resource_tags={} if (value := data.get("resourceTags")) is None else dict(value.items()),
        tags={} if (value := data.get("tags")) is None else dict(value.items()),
        instance_types=[] if (value := data.get("instanceTypes")) is None else list(value),
        instance_profile_name=data.get("instanceProfileName"),
        placement=None if (value := data.get("placement")) is None else read_placement(value),
    )


def write_infrastructure_configuration_summary(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.arn) is not None:
        data["arn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    if (member := value.date_updated) is not None:
        data["dateUpdated"] = member
    if member := value.resource_tags:
        data["resourceTags"] = dict(member)
    if member := value.tags:
        data["tags"] = dict(member)
    if member := value.instance_types:
        data["instanceTypes"] = list(member)
    if (member := value.instance_profile_name) is not None:
        data["instanceProfileName"] = member
    if (member := value.placement) is not None:
        data["placement"] = write_placement(member)
    return data


register(
    InfrastructureConfigurationSummary,
    read_infrastructure_configuration_summary,
    write_infrastructure_configuration_summary,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListInfrastructureConfigurations",
        {"Content-Type": "application/json"},
        to_json(write_list_infrastructure_configurations_request(request)),
    )


def read_response(answer: HttpResponse) -> ListInfrastructureConfigurationsResponse:
    """Return the response that the answer holds."""
    return read_list_infrastructure_configurations_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(
        200, {}, to_json(write_list_infrastructure_configurations_response(response))
    )


CALL = Call(
    name="ListInfrastructureConfigurations",
    method="POST",
    request_type=ListInfrastructureConfigurationsRequest,
    response_type=ListInfrastructureConfigurationsResponse,
    check=check_list_infrastructure_configurations_request,
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
