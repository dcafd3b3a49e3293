"""DeleteImageRecipe: its request, its response, and how they are bound to HTTP."""

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


def write_request(request: DeleteImageRecipeRequest) -> tuple[str, dict[str, str], bytes]:
    return with_query("/DeleteImageRecipe", {"imageRecipeArn": request.image_recipe_arn}), {}, b""


def read_response_body(data: Any) -> DeleteImageRecipeResponse:
    if data is None:
        return absent(DeleteImageRecipeResponse)
    self = new(DeleteImageRecipeResponse)
    self.request_id = data.get("requestId")
    self.image_recipe_arn = data.get("imageRecipeArn")
    return self


def read_response(answer: HttpResponse) -> DeleteImageRecipeResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: DeleteImageRecipeResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imageRecipeArn": value.image_recipe_arn,
        }
    )


def write_response(response: DeleteImageRecipeResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DeleteImageRecipeRequest:
    if data is None:
        return absent(DeleteImageRecipeRequest)
    self = new(DeleteImageRecipeRequest)
    self.image_recipe_arn = data.get("imageRecipeArn")
    return self


def unstructure_request(value: DeleteImageRecipeRequest | None) -> dict[str, Any] | None:
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
        DeleteImageRecipeRequest: (structure_request, unstructure_request),
        DeleteImageRecipeResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DeleteImageRecipe",
    method="DELETE",
    request_type=DeleteImageRecipeRequest,
    response_type=DeleteImageRecipeResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
