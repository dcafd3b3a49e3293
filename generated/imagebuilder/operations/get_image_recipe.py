"""GetImageRecipe: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
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
    from ..shapes.image_recipe import ImageRecipe
    from ..shapes.latest_version_references import LatestVersionReferences


@define(kw_only=True)
class GetImageRecipeRequest(Request["GetImageRecipeResponse"]):
    """The request of GetImageRecipe; see the client's method for its members."""

    image_recipe_arn: str


@define(kw_only=True)
class GetImageRecipeResponse(StructureBase):
    """The response of GetImageRecipe."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_recipe: ImageRecipe | None = None
    """The image recipe object."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_get_image_recipe_request(data: Any) -> GetImageRecipeRequest:
    made = GetImageRecipeRequest.__new__(GetImageRecipeRequest)
    made.image_recipe_arn = data.get("imageRecipeArn")
    return made


def unstructure_get_image_recipe_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageRecipeArn": value.image_recipe_arn,
        }
    )


def check_get_image_recipe_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_recipe_arn) is None:
        problems.missing(path, ("image_recipe_arn", "imageRecipeArn"))
    else:
        check_string(problems, path, ("image_recipe_arn", "imageRecipeArn"), member)


register(
    GetImageRecipeRequest, structure_get_image_recipe_request, unstructure_get_image_recipe_request
)


def read_get_image_recipe_response(data: Any) -> GetImageRecipeResponse:
    made = GetImageRecipeResponse.__new__(GetImageRecipeResponse)
    made.request_id = data.get("requestId")
    made.image_recipe = (
        None
        if (value := data.get("imageRecipe")) is None
        else _shapes.image_recipe.read_image_recipe(value)
    )
    made.latest_version_references = (
        None
        if (value := data.get("latestVersionReferences")) is None
        else _shapes.latest_version_references.read_latest_version_references(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_image_recipe_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageRecipe": None
            if (member := value.image_recipe) is None
            else _shapes.image_recipe.write_image_recipe(member),
            "latestVersionReferences": None
            if (member := value.latest_version_references) is None
            else _shapes.latest_version_references.write_latest_version_references(member),
        }
    )


register(GetImageRecipeResponse, read_get_image_recipe_response, write_get_image_recipe_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.image_recipe_arn) is not None:
        query["imageRecipeArn"] = value
    target = "/GetImageRecipe"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetImageRecipeResponse:
    return read_get_image_recipe_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_image_recipe_response(response)))


CALL = Call(
    name="GetImageRecipe",
    method="GET",
    request_type=GetImageRecipeRequest,
    response_type=GetImageRecipeResponse,
    check=check_get_image_recipe_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
