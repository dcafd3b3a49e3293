"""GetImageRecipe: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import with_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
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


def write_request(request: GetImageRecipeRequest) -> tuple[str, dict[str, str], bytes]:
    return with_query("/GetImageRecipe", {"imageRecipeArn": request.image_recipe_arn}), {}, b""


def read_response_body(data: Any) -> GetImageRecipeResponse:
    if data is None:
        return absent(GetImageRecipeResponse)
    self = new(GetImageRecipeResponse)
    self.request_id = data.get("requestId")
    self.image_recipe = _shapes.image_recipe.read(data.get("imageRecipe"))
    self.latest_version_references = _shapes.latest_version_references.read(
        data.get("latestVersionReferences")
    )
    return self


def read_response(answer: HttpResponse) -> GetImageRecipeResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetImageRecipeResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imageRecipe": _shapes.image_recipe.write(value.image_recipe),
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


def write_response(response: GetImageRecipeResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetImageRecipeRequest:
    if data is None:
        return absent(GetImageRecipeRequest)
    self = new(GetImageRecipeRequest)
    self.image_recipe_arn = data.get("imageRecipeArn")
    return self


def unstructure_request(value: GetImageRecipeRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageRecipeArn": value.image_recipe_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_recipe_arn) is None:
        problems.missing(path, ("image_recipe_arn", "imageRecipeArn"))
    else:
        check_string(problems, path, ("image_recipe_arn", "imageRecipeArn"), member)


register(
    __name__,
    {
        GetImageRecipeRequest: (structure_request, unstructure_request),
        GetImageRecipeResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetImageRecipe",
    method="GET",
    request_type=GetImageRecipeRequest,
    response_type=GetImageRecipeResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
