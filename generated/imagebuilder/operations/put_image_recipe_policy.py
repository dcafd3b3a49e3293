"""PutImageRecipePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
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


def structure_put_image_recipe_policy_request(data: Any) -> PutImageRecipePolicyRequest:
    made = PutImageRecipePolicyRequest.__new__(PutImageRecipePolicyRequest)
    made.image_recipe_arn = data.get("imageRecipeArn")
    made.policy = data.get("policy")
    return made


def write_put_image_recipe_policy_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageRecipeArn": value.image_recipe_arn,
            "policy": value.policy,
        }
    )


def check_put_image_recipe_policy_request(problems: Problems, value: Any) -> None:
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
    PutImageRecipePolicyRequest,
    structure_put_image_recipe_policy_request,
    write_put_image_recipe_policy_request,
)


def read_put_image_recipe_policy_response(data: Any) -> PutImageRecipePolicyResponse:
    made = PutImageRecipePolicyResponse.__new__(PutImageRecipePolicyResponse)
    made.request_id = data.get("requestId")
    made.image_recipe_arn = data.get("imageRecipeArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_put_image_recipe_policy_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageRecipeArn": value.image_recipe_arn,
        }
    )


register(
    PutImageRecipePolicyResponse,
    read_put_image_recipe_policy_response,
    write_put_image_recipe_policy_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/PutImageRecipePolicy",
        {"Content-Type": "application/json"},
        to_json(write_put_image_recipe_policy_request(request)),
    )


def read_response(answer: HttpResponse) -> PutImageRecipePolicyResponse:
    return read_put_image_recipe_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_put_image_recipe_policy_response(response)))


CALL = Call(
    name="PutImageRecipePolicy",
    method="PUT",
    request_type=PutImageRecipePolicyRequest,
    response_type=PutImageRecipePolicyResponse,
    check=check_put_image_recipe_policy_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
