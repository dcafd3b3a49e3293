"""GetContainerRecipe: its request, its response, and how they stand on the wire."""

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
    from ..shapes.container_recipe import ContainerRecipe
    from ..shapes.latest_version_references import LatestVersionReferences


@define(kw_only=True)
class GetContainerRecipeRequest(Request["GetContainerRecipeResponse"]):
    """The request of GetContainerRecipe; see the client's method for its members."""

    container_recipe_arn: str


@define(kw_only=True)
class GetContainerRecipeResponse(StructureBase):
    """The response of GetContainerRecipe."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    container_recipe: ContainerRecipe | None = None
    """The container recipe object that is returned."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_get_container_recipe_request(data: Any) -> GetContainerRecipeRequest:
    made = GetContainerRecipeRequest.__new__(GetContainerRecipeRequest)
    made.container_recipe_arn = data.get("containerRecipeArn")
    return made


def unstructure_get_container_recipe_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "containerRecipeArn": value.container_recipe_arn,
        }
    )


def check_get_container_recipe_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.container_recipe_arn) is None:
        problems.missing(path, ("container_recipe_arn", "containerRecipeArn"))
    else:
        check_string(problems, path, ("container_recipe_arn", "containerRecipeArn"), member)


register(
    GetContainerRecipeRequest,
    structure_get_container_recipe_request,
    unstructure_get_container_recipe_request,
)


def read_get_container_recipe_response(data: Any) -> GetContainerRecipeResponse:
    made = GetContainerRecipeResponse.__new__(GetContainerRecipeResponse)
    made.request_id = data.get("requestId")
    made.container_recipe = (
        None
        if (value := data.get("containerRecipe")) is None
        else _shapes.container_recipe.read_container_recipe(value)
    )
    made.latest_version_references = (
        None
        if (value := data.get("latestVersionReferences")) is None
        else _shapes.latest_version_references.read_latest_version_references(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_container_recipe_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "containerRecipe": None
            if (member := value.container_recipe) is None
            else _shapes.container_recipe.write_container_recipe(member),
            "latestVersionReferences": None
            if (member := value.latest_version_references) is None
            else _shapes.latest_version_references.write_latest_version_references(member),
        }
    )


register(
    GetContainerRecipeResponse,
    read_get_container_recipe_response,
    write_get_container_recipe_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.container_recipe_arn) is not None:
        query["containerRecipeArn"] = value
    target = "/GetContainerRecipe"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetContainerRecipeResponse:
    return read_get_container_recipe_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_container_recipe_response(response)))


CALL = Call(
    name="GetContainerRecipe",
    method="GET",
    request_type=GetContainerRecipeRequest,
    response_type=GetContainerRecipeResponse,
    check=check_get_container_recipe_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
