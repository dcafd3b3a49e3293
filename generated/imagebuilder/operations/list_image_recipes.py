"""ListImageRecipes: its request, its response, and how they stand on the wire."""

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
from ..shapes.ownership import Ownership
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter
    from ..shapes.platform import Platform


@define(kw_only=True)
class ListImageRecipesRequest(Request["ListImageRecipesResponse"]):
    """The request of ListImageRecipes; see the client's method for its members."""

    owner: Ownership | str | None = None
    filters: list[Filter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListImageRecipesResponse(StructureBase):
    """The response of ListImageRecipes."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_recipe_summary_list: list[ImageRecipeSummary] = field(factory=lambda: [])
    """A list of ``ImageRecipeSummary`` objects that contain identifying characteristics for the
    image recipe, such as the name, the Amazon Resource Name (ARN), and the date created, along
    with other key details.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class ImageRecipeSummary(StructureBase):
    """A summary of an image recipe."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the image recipe."""
    name: str | None = None
    """The name of the image recipe."""
    platform: Platform | None = None
    """The platform of the image recipe."""
    owner: str | None = None
    """The owner of the image recipe."""
    parent_image: str | None = None
    """The base image of the image recipe."""
    date_created: str | None = None
    """The date on which this image recipe was created."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags of the image recipe."""


def structure_list_image_recipes_request(data: Any) -> ListImageRecipesRequest:
    made = ListImageRecipesRequest.__new__(ListImageRecipesRequest)
    made.owner = lenient_enum(data.get("owner"), Ownership)
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure_filter)
    )
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_image_recipes_request(value: Any) -> dict[str, Any]:
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


def check_list_image_recipes_request(problems: Problems, value: Any) -> None:
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
    ListImageRecipesRequest, structure_list_image_recipes_request, write_list_image_recipes_request
)


def read_list_image_recipes_response(data: Any) -> ListImageRecipesResponse:
    made = ListImageRecipesResponse.__new__(ListImageRecipesResponse)
    made.request_id = data.get("requestId")
    made.image_recipe_summary_list = read_list(
        data.get("imageRecipeSummaryList"), read_image_recipe_summary
    )
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_image_recipes_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageRecipeSummaryList": write_list(member, write_image_recipe_summary)
            if (member := value.image_recipe_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListImageRecipesResponse, read_list_image_recipes_response, write_list_image_recipes_response
)


def read_image_recipe_summary(data: Any) -> ImageRecipeSummary:
    made = ImageRecipeSummary.__new__(ImageRecipeSummary)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.owner = data.get("owner")
    made.parent_image = data.get("parentImage")
    made.date_created = data.get("dateCreated")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    return made


def write_image_recipe_summary(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "platform": None if (member := value.platform) is None else str(member),
            "owner": value.owner,
            "parentImage": value.parent_image,
            "dateCreated": value.date_created,
            "tags": dict(member) if (member := value.tags) else None,
        }
    )


register(ImageRecipeSummary, read_image_recipe_summary, write_image_recipe_summary)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListImageRecipes",
        {"Content-Type": "application/json"},
        to_json(write_list_image_recipes_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImageRecipesResponse:
    return read_list_image_recipes_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_image_recipes_response(response)))


CALL = Call(
    name="ListImageRecipes",
    method="POST",
    request_type=ListImageRecipesRequest,
    response_type=ListImageRecipesResponse,
    check=check_list_image_recipes_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
