"""ListImageRecipes: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    lenient,
    lenient_enum,
    lenient_list,
    register,
)
from ..runtime.validation import check_integer, check_string, is_list
from ..runtime.wire import read_list, read_object, to_json, write_list
from ..shapes.filter import check_filter, structure_filter, write_filter
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
class ListImageRecipesResponse:
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
class ImageRecipeSummary:
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
    """Make it of botocore's dict."""
    return ListImageRecipesRequest(
        owner=lenient_enum(data.get("owner"), Ownership),
        filters=lenient_list(data.get("filters"), lambda item: lenient(item, structure_filter)),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_image_recipes_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.owner) is not None:
        data["owner"] = str(member)
    if (member := value.filters) is not None:
        data["filters"] = write_list(member, write_filter)
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_image_recipes_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.owner) is not None:
        check_string(problems, path, ("owner", "owner"), member)
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
    ListImageRecipesRequest, structure_list_image_recipes_request, write_list_image_recipes_request
)


def read_list_image_recipes_response(data: Any) -> ListImageRecipesResponse:
    """Read what an answer holds."""
    return ListImageRecipesResponse(
        request_id=data.get("requestId"),
        image_recipe_summary_list=read_list(
            data.get("imageRecipeSummaryList"), read_image_recipe_summary
        ),
        next_token=data.get("nextToken"),
    )


def write_list_image_recipes_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if member := value.image_recipe_summary_list:
        data["imageRecipeSummaryList"] = write_list(member, write_image_recipe_summary)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListImageRecipesResponse, read_list_image_recipes_response, write_list_image_recipes_response
)


def read_image_recipe_summary(data: Any) -> ImageRecipeSummary:
    """Read what an answer holds."""
    return ImageRecipeSummary(
        arn=data.get("arn"),
        name=data.get("name"),
        platform=None if (value := data.get("platform")) is None else read_platform(value),
        owner=data.get("owner"),
        parent_image=data.get("parentImage"),
        date_created=data.get("dateCreated"),
        tags={} if (value := data.get("tags")) is None else dict(value.items()),
    )


def write_image_recipe_summary(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.arn) is not None:
        data["arn"] = member
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.platform) is not None:
        data["platform"] = str(member)
    if (member := value.owner) is not None:
        data["owner"] = member
    if (member := value.parent_image) is not None:
        data["parentImage"] = member
    if (member := value.date_created) is not None:
        data["dateCreated"] = member
    if member := value.tags:
        data["tags"] = dict(member)
    return data


register(ImageRecipeSummary, read_image_recipe_summary, write_image_recipe_summary)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListImageRecipes",
        {"Content-Type": "application/json"},
        to_json(write_list_image_recipes_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImageRecipesResponse:
    """Return the response that the answer holds."""
    return read_list_image_recipes_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
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
