"""DeleteImageRecipe: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class DeleteImageRecipeRequest(Request["DeleteImageRecipeResponse"]):
    """The request of DeleteImageRecipe; see the client's method for its members."""

    image_recipe_arn: str


@define(kw_only=True)
class DeleteImageRecipeResponse(StructureBase):
    """The response of DeleteImageRecipe."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_recipe_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image recipe that was deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_image_recipe_request(data: Any) -> DeleteImageRecipeRequest:
    made = DeleteImageRecipeRequest.__new__(DeleteImageRecipeRequest)
    made.image_recipe_arn = data.get("imageRecipeArn")
    return made


def unstructure_delete_image_recipe_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageRecipeArn": value.image_recipe_arn,
        }
    )


def check_delete_image_recipe_request(problems: Problems, value: Any) -> None:
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
    made = DeleteImageRecipeResponse.__new__(DeleteImageRecipeResponse)
    made.request_id = data.get("requestId")
    made.image_recipe_arn = data.get("imageRecipeArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_delete_image_recipe_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageRecipeArn": value.image_recipe_arn,
        }
    )


register(
    DeleteImageRecipeResponse, read_delete_image_recipe_response, write_delete_image_recipe_response
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.image_recipe_arn) is not None:
        query["imageRecipeArn"] = value
    target = "/DeleteImageRecipe"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteImageRecipeResponse:
    return read_delete_image_recipe_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
