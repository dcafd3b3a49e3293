"""PutImageRecipePolicy: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
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
class PutImageRecipePolicyRequest(Request["PutImageRecipePolicyResponse"]):
    """The request of PutImageRecipePolicy; see the client's method for its members."""

    image_recipe_arn: str
    policy: str


@define(kw_only=True)
class PutImageRecipePolicyResponse(StructureBase):
    """The response of PutImageRecipePolicy."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_recipe_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image recipe that this policy was applied to."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: PutImageRecipePolicyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageRecipeArn": value.image_recipe_arn,
            "policy": value.policy,
        }
    )


def write_request(request: PutImageRecipePolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/PutImageRecipePolicy",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> PutImageRecipePolicyResponse:
    if data is None:
        return absent(PutImageRecipePolicyResponse)
    self = new(PutImageRecipePolicyResponse)
    self.request_id = data.get("requestId")
    self.image_recipe_arn = data.get("imageRecipeArn")
    return self


def read_response(answer: HttpResponse) -> PutImageRecipePolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: PutImageRecipePolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imageRecipeArn": value.image_recipe_arn,
        }
    )


def write_response(response: PutImageRecipePolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> PutImageRecipePolicyRequest:
    if data is None:
        return absent(PutImageRecipePolicyRequest)
    self = new(PutImageRecipePolicyRequest)
    self.image_recipe_arn = data.get("imageRecipeArn")
    self.policy = data.get("policy")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_recipe_arn) is None:
        problems.missing(path, ("image_recipe_arn", "imageRecipeArn"))
    else:
        check_string(problems, path, ("image_recipe_arn", "imageRecipeArn"), member)
    if (member := value.policy) is None:
        problems.missing(path, ("policy", "policy"))
    else:
        check_string(problems, path, ("policy", "policy"), member, 1)


register(
    __name__,
    {
        PutImageRecipePolicyRequest: (structure_request, write_request_body),
        PutImageRecipePolicyResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="PutImageRecipePolicy",
    method="PUT",
    request_type=PutImageRecipePolicyRequest,
    response_type=PutImageRecipePolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
