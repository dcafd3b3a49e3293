"""ListContainerRecipes: its request, its response, and how they stand on the wire."""

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
from ..runtime.validation import check_integer, check_string, is_list
from ..shapes.container_type import read_container_type
from ..shapes.ownership import Ownership
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.container_type import ContainerType
    from ..shapes.filter import Filter
    from ..shapes.platform import Platform


@define(kw_only=True)
class ListContainerRecipesRequest(Request["ListContainerRecipesResponse"]):
    """The request of ListContainerRecipes; see the client's method for its members."""

    owner: Ownership | str | None = None
    filters: list[Filter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListContainerRecipesResponse(StructureBase):
    """The response of ListContainerRecipes."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    container_recipe_summary_list: list[ContainerRecipeSummary] = field(factory=lambda: [])
    """The list of container recipes returned for the request."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class ContainerRecipeSummary(StructureBase):
    """A summary of a container recipe."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the container recipe."""
    container_type: ContainerType | None = None
    """Specifies the type of container, such as "Docker"."""
    name: str | None = None
    """The name of the container recipe."""
    platform: Platform | None = None
    """The system platform for the container. Container recipes support only the Linux and Windows
    platforms.
    """
    owner: str | None = None
    """The owner of the container recipe."""
    parent_image: str | None = None
    """The base image for the container recipe."""
    date_created: str | None = None
    """The date when this container recipe was created."""
    instance_image: str | None = None
    """The base image for a container build and test instance. This can contain an AMI ID or it can
    specify an Amazon Web Services Systems Manager (SSM) Parameter Store Parameter, prefixed by
    ``ssm:``, followed by the parameter name or ARN.

    If not specified, Image Builder uses the appropriate ECS-optimized AMI as a base image.
    """
    tags: dict[str, str] = field(factory=lambda: {})
    """Tags that are attached to the container recipe."""


def structure_list_container_recipes_request(data: Any) -> ListContainerRecipesRequest:
    made = ListContainerRecipesRequest.__new__(ListContainerRecipesRequest)
    made.owner = lenient_enum(data.get("owner"), Ownership)
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure_filter)
    )
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_container_recipes_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "owner": None if (member := value.owner) is None else str(member),
            "filters": None
            if (member := value.filters) is None
            else write_list(member, _shapes.filter.write_filter),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_container_recipes_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.owner) is not None:
        check_string(problems, path, ("owner", "owner"), member)
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
    ListContainerRecipesRequest,
    structure_list_container_recipes_request,
    write_list_container_recipes_request,
)


def read_list_container_recipes_response(data: Any) -> ListContainerRecipesResponse:
    made = ListContainerRecipesResponse.__new__(ListContainerRecipesResponse)
    made.request_id = data.get("requestId")
    made.container_recipe_summary_list = read_list(
        data.get("containerRecipeSummaryList"), read_container_recipe_summary
    )
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_container_recipes_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "containerRecipeSummaryList": write_list(member, write_container_recipe_summary)
            if (member := value.container_recipe_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListContainerRecipesResponse,
    read_list_container_recipes_response,
    write_list_container_recipes_response,
)


def read_container_recipe_summary(data: Any) -> ContainerRecipeSummary:
    made = ContainerRecipeSummary.__new__(ContainerRecipeSummary)
    made.arn = data.get("arn")
    made.container_type = (
        None if (value := data.get("containerType")) is None else read_container_type(value)
    )
    made.name = data.get("name")
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.owner = data.get("owner")
    made.parent_image = data.get("parentImage")
    made.date_created = data.get("dateCreated")
    made.instance_image = data.get("instanceImage")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    return made


def write_container_recipe_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "containerType": None if (member := value.container_type) is None else str(member),
            "name": value.name,
            "platform": None if (member := value.platform) is None else str(member),
            "owner": value.owner,
            "parentImage": value.parent_image,
            "dateCreated": value.date_created,
            "instanceImage": value.instance_image,
            "tags": dict(member) if (member := value.tags) else None,
        }
    )


register(ContainerRecipeSummary, read_container_recipe_summary, write_container_recipe_summary)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListContainerRecipes",
        {"Content-Type": "application/json"},
        to_json(write_list_container_recipes_request(request)),
    )


def read_response(answer: HttpResponse) -> ListContainerRecipesResponse:
    return read_list_container_recipes_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_container_recipes_response(response)))


CALL = Call(
    name="ListContainerRecipes",
    method="POST",
    request_type=ListContainerRecipesRequest,
    response_type=ListContainerRecipesResponse,
    check=check_list_container_recipes_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
