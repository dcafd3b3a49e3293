"""ListInfrastructureConfigurations: its request, its response, and how they stand on the wire."""

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
    from ..shapes.placement import Placement


@define(kw_only=True)
class ListInfrastructureConfigurationsRequest(Request["ListInfrastructureConfigurationsResponse"]):
    """The request of ListInfrastructureConfigurations; see the client's method for its members."""

    filters: list[Filter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListInfrastructureConfigurationsResponse(StructureBase):
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
class InfrastructureConfigurationSummary(StructureBase):
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
    made = ListInfrastructureConfigurationsRequest.__new__(ListInfrastructureConfigurationsRequest)
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure_filter)
    )
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_infrastructure_configurations_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "filters": None
            if (member := value.filters) is None
            else write_list(member, _shapes.filter.write_filter),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_infrastructure_configurations_request(problems: Problems, value: Any) -> None:
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
    ListInfrastructureConfigurationsRequest,
    structure_list_infrastructure_configurations_request,
    write_list_infrastructure_configurations_request,
)


def read_list_infrastructure_configurations_response(
    data: Any,
) -> ListInfrastructureConfigurationsResponse:
    made = ListInfrastructureConfigurationsResponse.__new__(
        ListInfrastructureConfigurationsResponse
    )
    made.request_id = data.get("requestId")
    made.infrastructure_configuration_summary_list = read_list(
        data.get("infrastructureConfigurationSummaryList"),
        read_infrastructure_configuration_summary,
    )
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_infrastructure_configurations_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "infrastructureConfigurationSummaryList": write_list(
                member, write_infrastructure_configuration_summary
            )
            if (member := value.infrastructure_configuration_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListInfrastructureConfigurationsResponse,
    read_list_infrastructure_configurations_response,
    write_list_infrastructure_configurations_response,
)


def read_infrastructure_configuration_summary(data: Any) -> InfrastructureConfigurationSummary:
    made = InfrastructureConfigurationSummary.__new__(InfrastructureConfigurationSummary)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.description = data.get("description")
    made.date_created = data.get("dateCreated")
    made.date_updated = data.get("dateUpdated")
    made.resource_tags = {} if (value := data.get("resourceTags")) is None else dict(value.items())
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.instance_types = [] if (value := data.get("instanceTypes")) is None else list(value)
    made.instance_profile_name = data.get("instanceProfileName")
    made.placement = (
        None
        if (value := data.get("placement")) is None
        else _shapes.placement.read_placement(value)
    )
    return made


def write_infrastructure_configuration_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "description": value.description,
            "dateCreated": value.date_created,
            "dateUpdated": value.date_updated,
            "resourceTags": dict(member) if (member := value.resource_tags) else None,
            "tags": dict(member) if (member := value.tags) else None,
            "instanceTypes": list(member) if (member := value.instance_types) else None,
            "instanceProfileName": value.instance_profile_name,
            "placement": None
            if (member := value.placement) is None
            else _shapes.placement.write_placement(member),
        }
    )


register(
    InfrastructureConfigurationSummary,
    read_infrastructure_configuration_summary,
    write_infrastructure_configuration_summary,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListInfrastructureConfigurations",
        {"Content-Type": "application/json"},
        to_json(write_list_infrastructure_configurations_request(request)),
    )


def read_response(answer: HttpResponse) -> ListInfrastructureConfigurationsResponse:
    return read_list_infrastructure_configurations_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
