"""ListComponents: its request, its response, and how they stand on the wire."""

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
    lenient_enum,
    lenient_list,
    register,
)
from ..runtime.validation import check_boolean, check_integer, check_string, is_list
from ..shapes.component_status import read_component_status
from ..shapes.component_type import read_component_type
from ..shapes.ownership import Ownership
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.component_status import ComponentStatus
    from ..shapes.component_type import ComponentType
    from ..shapes.filter import Filter
    from ..shapes.platform import Platform
    from ..shapes.product_code_list_item import ProductCodeListItem


@define(kw_only=True)
class ListComponentsRequest(Request["ListComponentsResponse"]):
    """The request of ListComponents; see the client's method for its members."""

    owner: Ownership | str | None = None
    filters: list[Filter] | None = None
    by_name: bool | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListComponentsResponse(StructureBase):
    """The response of ListComponents."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    component_version_list: list[ComponentVersion] = field(factory=lambda: [])
    """The list of component semantic versions.

    Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can assign
    values for the first three, and can filter on all of them.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class ComponentVersion(StructureBase):
    """The defining characteristics of a specific version of a component."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the component.

    Note: Semantic versioning is included in each object's Amazon Resource Name (ARN), at the
    level that applies to that object as follows:

    * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

    * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

    * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.
    """
    name: str | None = None
    """The name of the component."""
    version: str | None = None
    """The semantic version of the component.

    Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can assign
    values for the first three, and can filter on all of them.

    **Assignment:** For the first three nodes, you can assign any positive integer value,
    including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
    automatically assigns the build number to the fourth node.

    **Patterns:** You can use any numeric pattern that adheres to the assignment requirements
    for the nodes that you can assign. For example, you might choose a software version pattern,
    such as 1.0.0, or a date, such as 2021.01.01.

    **Filtering:** You can use wildcards (x) to specify the most recent versions or nodes when
    selecting the base image or components for your recipe. When you use a wildcard in any node,
    all nodes to the right of the first wildcard must also be wildcards.
    """
    description: str | None = None
    """The description of the component."""
    platform: Platform | None = None
    """The platform of the component."""
    supported_os_versions: list[str] = field(factory=lambda: [])
    """The operating system (OS) version supported by the component. If OS information is
    available, Image Builder performs a prefix match against the base image OS version during
    image recipe creation.
    """
    type: ComponentType | None = None
    """The type of the component denotes whether the component is used to build the image or only
    to test it.
    """
    owner: str | None = None
    """The owner of the component. The value is your account ID for components that you own, the
    sharing account's ID for shared components, or ``Amazon``, ``ThirdParty``, or
    ``AWSMarketplace``.
    """
    date_created: str | None = None
    """The date that the component was created."""
    status: ComponentStatus | None = None
    """Describes the current status of the component version."""
    product_codes: list[ProductCodeListItem] = field(factory=lambda: [])
    """Contains product codes that are used for billing purposes for Amazon Web Services
    Marketplace components.
    """


def structure_list_components_request(data: Any) -> ListComponentsRequest:
    made = ListComponentsRequest.__new__(ListComponentsRequest)
    made.owner = lenient_enum(data.get("owner"), Ownership)
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure_filter)
    )
    made.by_name = data.get("byName")
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_components_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "owner": None if (member := value.owner) is None else str(member),
            "filters": None
            if (member := value.filters) is None
            else write_list(member, _shapes.filter.write_filter),
            "byName": value.by_name,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_components_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.owner) is not None:
        check_string(problems, path, ("owner", "owner"), member)
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                _shapes.filter.check_filter(problems, inner, index, item)
    if (member := value.by_name) is not None:
        check_boolean(problems, path, ("by_name", "byName"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(ListComponentsRequest, structure_list_components_request, write_list_components_request)


def read_list_components_response(data: Any) -> ListComponentsResponse:
    made = ListComponentsResponse.__new__(ListComponentsResponse)
    made.request_id = data.get("requestId")
    made.component_version_list = read_list(
        data.get("componentVersionList"), read_component_version
    )
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_components_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "componentVersionList": write_list(member, write_component_version)
            if (member := value.component_version_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(ListComponentsResponse, read_list_components_response, write_list_components_response)


def read_component_version(data: Any) -> ComponentVersion:
    made = ComponentVersion.__new__(ComponentVersion)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.version = data.get("version")
    made.description = data.get("description")
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.supported_os_versions = (
        [] if (value := data.get("supportedOsVersions")) is None else list(value)
    )
    made.type = None if (value := data.get("type")) is None else read_component_type(value)
    made.owner = data.get("owner")
    made.date_created = data.get("dateCreated")
    made.status = None if (value := data.get("status")) is None else read_component_status(value)
    made.product_codes = (
        []
        if (value := data.get("productCodes")) is None
        else read_list(value, _shapes.product_code_list_item.read_product_code_list_item)
    )
    return made


def write_component_version(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "description": value.description,
            "platform": None if (member := value.platform) is None else str(member),
            "supportedOsVersions": list(member)
            if (member := value.supported_os_versions)
            else None,
            "type": None if (member := value.type) is None else str(member),
            "owner": value.owner,
            "dateCreated": value.date_created,
            "status": None if (member := value.status) is None else str(member),
            "productCodes": write_list(
                member, _shapes.product_code_list_item.write_product_code_list_item
            )
            if (member := value.product_codes)
            else None,
        }
    )


register(ComponentVersion, read_component_version, write_component_version)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListComponents",
        {"Content-Type": "application/json"},
        to_json(write_list_components_request(request)),
    )


def read_response(answer: HttpResponse) -> ListComponentsResponse:
    return read_list_components_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_components_response(response)))


CALL = Call(
    name="ListComponents",
    method="POST",
    request_type=ListComponentsRequest,
    response_type=ListComponentsResponse,
    check=check_list_components_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
