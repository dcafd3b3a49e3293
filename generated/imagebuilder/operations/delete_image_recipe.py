"""DeleteImageRecipe: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_string
from ..runtime.wire import encode_query, read_object, to_json

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class DeleteImageRecipeRequest(Request["DeleteImageRecipeResponse"]):
    """The request of DeleteImageRecipe; see the client's method for its members."""

    image_recipe_arn: str


@define(kw_only=True)
class DeleteImageRecipeResponse:
    """The response of DeleteImageRecipe."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_recipe_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image recipe that was deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_image_recipe_request(data: Any) -> DeleteImageRecipeRequest:
    """Make it of botocore's dict."""
    return DeleteImageRecipeRequest(
        image_recipe_arn=data.get("imageRecipeArn"),
    )


def unstructure_delete_image_recipe_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.image_recipe_arn) is not None:
        data["imageRecipeArn"] = member
    return data


def check_delete_image_recipe_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.image_recipe_arn) is None:
        problems.missing(path, ("image_recipe_arn", "imageRecipeArn"))
    else:
        check_string(problems, path, ("image_recipe_arn", "imageRecipeArn"), member)


register(
    DeleteImageRecipeRequest,
    structure_delete_image_recipe_request,
    unstructure_delete_image_recipe_request,
)


def read_delete_image_recipe_response(data: Any) -> DeleteImageRecipeResponse:
    """Read what an answer holds."""
    return DeleteImageRecipeResponse(
        request_id=data.get("requestId"),
        image_recipe_arn=data.get("imageRecipeArn"),
    )


def write_delete_image_recipe_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.image_recipe_arn) is not None:
        data["imageRecipeArn"] = member
    return data


register(
    DeleteImageRecipeResponse, read_delete_image_recipe_response, write_delete_image_recipe_response
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    query: dict[str, Any] = {}
    if (value := request.image_recipe_arn) is not None:
        query["imageRecipeArn"] = value
    target = "/DeleteImageRecipe"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteImageRecipeResponse:
    """Return the response that the answer holds."""
    return read_delete_image_recipe_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_delete_image_recipe_response(response)))


CALL = Call(
    name="DeleteImageRecipe",
    method="DELETE",
    request_type=DeleteImageRecipeRequest,
    response_type=DeleteImageRecipeResponse,
    check=check_delete_image_recipe_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidRequestException",
            "ResourceDependencyException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
