"""DeleteContainerRecipe: its request, its response, and how they stand on the wire."""

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
class DeleteContainerRecipeRequest(Request["DeleteContainerRecipeResponse"]):
    """The request of DeleteContainerRecipe; see the client's method for its members."""

    container_recipe_arn: str


@define(kw_only=True)
class DeleteContainerRecipeResponse(StructureBase):
    """The response of DeleteContainerRecipe."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    container_recipe_arn: str | None = None
    """The Amazon Resource Name (ARN) of the container recipe that was deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_container_recipe_request(data: Any) -> DeleteContainerRecipeRequest:
    made = DeleteContainerRecipeRequest.__new__(DeleteContainerRecipeRequest)
    made.container_recipe_arn = data.get("containerRecipeArn")
    return made


def unstructure_delete_container_recipe_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "containerRecipeArn": value.container_recipe_arn,
        }
    )


def check_delete_container_recipe_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.container_recipe_arn) is None:
        problems.missing(path, ("container_recipe_arn", "containerRecipeArn"))
    else:
        check_string(problems, path, ("container_recipe_arn", "containerRecipeArn"), member)


register(
    DeleteContainerRecipeRequest,
    structure_delete_container_recipe_request,
    unstructure_delete_container_recipe_request,
)


def read_delete_container_recipe_response(data: Any) -> DeleteContainerRecipeResponse:
    made = DeleteContainerRecipeResponse.__new__(DeleteContainerRecipeResponse)
    made.request_id = data.get("requestId")
    made.container_recipe_arn = data.get("containerRecipeArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_delete_container_recipe_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "containerRecipeArn": value.container_recipe_arn,
        }
    )


register(
    DeleteContainerRecipeResponse,
    read_delete_container_recipe_response,
    write_delete_container_recipe_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.container_recipe_arn) is not None:
        query["containerRecipeArn"] = value
    target = "/DeleteContainerRecipe"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteContainerRecipeResponse:
    return read_delete_container_recipe_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_delete_container_recipe_response(response)))


CALL = Call(
    name="DeleteContainerRecipe",
    method="DELETE",
    request_type=DeleteContainerRecipeRequest,
    response_type=DeleteContainerRecipeResponse,
    check=check_delete_container_recipe_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
