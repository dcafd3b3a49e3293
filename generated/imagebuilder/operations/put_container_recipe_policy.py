"""PutContainerRecipePolicy: its request, its response, and how they are bound to HTTP."""

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
class PutContainerRecipePolicyRequest(Request["PutContainerRecipePolicyResponse"]):
    """The request of PutContainerRecipePolicy; see the client's method for its members."""

    container_recipe_arn: str
    policy: str


@define(kw_only=True)
class PutContainerRecipePolicyResponse(StructureBase):
    """The response of PutContainerRecipePolicy."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    container_recipe_arn: str | None = None
    """The Amazon Resource Name (ARN) of the container recipe that this policy was applied to."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: PutContainerRecipePolicyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "containerRecipeArn": value.container_recipe_arn,
            "policy": value.policy,
        }
    )


def write_request(request: PutContainerRecipePolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/PutContainerRecipePolicy",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> PutContainerRecipePolicyResponse:
    if data is None:
        return absent(PutContainerRecipePolicyResponse)
    self = new(PutContainerRecipePolicyResponse)
    self.request_id = data.get("requestId")
    self.container_recipe_arn = data.get("containerRecipeArn")
    return self


def read_response(answer: HttpResponse) -> PutContainerRecipePolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: PutContainerRecipePolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "containerRecipeArn": value.container_recipe_arn,
        }
    )


def write_response(response: PutContainerRecipePolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> PutContainerRecipePolicyRequest:
    if data is None:
        return absent(PutContainerRecipePolicyRequest)
    self = new(PutContainerRecipePolicyRequest)
    self.container_recipe_arn = data.get("containerRecipeArn")
    self.policy = data.get("policy")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.container_recipe_arn) is None:
        problems.missing(path, ("container_recipe_arn", "containerRecipeArn"))
    else:
        check_string(problems, path, ("container_recipe_arn", "containerRecipeArn"), member)
    if (member := value.policy) is None:
        problems.missing(path, ("policy", "policy"))
    else:
        check_string(problems, path, ("policy", "policy"), member, 1)


register(
    __name__,
    {
        PutContainerRecipePolicyRequest: (structure_request, write_request_body),
        PutContainerRecipePolicyResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="PutContainerRecipePolicy",
    method="PUT",
    request_type=PutContainerRecipePolicyRequest,
    response_type=PutContainerRecipePolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
