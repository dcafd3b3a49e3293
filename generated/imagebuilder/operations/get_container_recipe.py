"""GetContainerRecipe: its request, its response, and how they are bound to HTTP."""

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


def write_request(request: GetContainerRecipeRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/GetContainerRecipe", {"containerRecipeArn": request.container_recipe_arn}),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetContainerRecipeResponse:
    if data is None:
        return absent(GetContainerRecipeResponse)
    self = new(GetContainerRecipeResponse)
    self.request_id = data.get("requestId")
    self.container_recipe = _shapes.container_recipe.read(data.get("containerRecipe"))
    self.latest_version_references = _shapes.latest_version_references.read(
        data.get("latestVersionReferences")
    )
    return self


def read_response(answer: HttpResponse) -> GetContainerRecipeResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetContainerRecipeResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "containerRecipe": _shapes.container_recipe.write(value.container_recipe),
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


def write_response(response: GetContainerRecipeResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetContainerRecipeRequest:
    if data is None:
        return absent(GetContainerRecipeRequest)
    self = new(GetContainerRecipeRequest)
    self.container_recipe_arn = data.get("containerRecipeArn")
    return self


def unstructure_request(value: GetContainerRecipeRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "containerRecipeArn": value.container_recipe_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.container_recipe_arn) is None:
        problems.missing(path, ("container_recipe_arn", "containerRecipeArn"))
    else:
        check_string(problems, path, ("container_recipe_arn", "containerRecipeArn"), member)


register(
    __name__,
    {
        GetContainerRecipeRequest: (structure_request, unstructure_request),
        GetContainerRecipeResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetContainerRecipe",
    method="GET",
    request_type=GetContainerRecipeRequest,
    response_type=GetContainerRecipeResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
