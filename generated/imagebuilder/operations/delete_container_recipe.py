"""DeleteContainerRecipe: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def write_request(request: DeleteContainerRecipeRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/DeleteContainerRecipe", {"containerRecipeArn": request.container_recipe_arn}),
        {},
        b"",
    )


def read_response_body(data: Any) -> DeleteContainerRecipeResponse:
    if data is None:
        return absent(DeleteContainerRecipeResponse)
    self = new(DeleteContainerRecipeResponse)
    self.request_id = data.get("requestId")
    self.container_recipe_arn = data.get("containerRecipeArn")
    return self


def read_response(answer: HttpResponse) -> DeleteContainerRecipeResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: DeleteContainerRecipeResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "containerRecipeArn": value.container_recipe_arn,
        }
    )


def write_response(response: DeleteContainerRecipeResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DeleteContainerRecipeRequest:
    if data is None:
        return absent(DeleteContainerRecipeRequest)
    self = new(DeleteContainerRecipeRequest)
    self.container_recipe_arn = data.get("containerRecipeArn")
    return self


def unstructure_request(value: DeleteContainerRecipeRequest | None) -> dict[str, Any] | None:
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
        DeleteContainerRecipeRequest: (structure_request, unstructure_request),
        DeleteContainerRecipeResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DeleteContainerRecipe",
    method="DELETE",
    request_type=DeleteContainerRecipeRequest,
    response_type=DeleteContainerRecipeResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
