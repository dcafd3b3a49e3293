"""GetContainerRecipePolicy: its request, its response, and how they stand on the wire."""

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
class GetContainerRecipePolicyRequest(Request["GetContainerRecipePolicyResponse"]):
    """The request of GetContainerRecipePolicy; see the client's method for its members."""

    container_recipe_arn: str


@define(kw_only=True)
class GetContainerRecipePolicyResponse(StructureBase):
    """The response of GetContainerRecipePolicy."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    policy: str | None = None
    """The resource policy for the container recipe, as a JSON policy document. If no policy has
    been applied, the response contains an empty JSON object (``{}``).
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_get_container_recipe_policy_request(data: Any) -> GetContainerRecipePolicyRequest:
    made = GetContainerRecipePolicyRequest.__new__(GetContainerRecipePolicyRequest)
    made.container_recipe_arn = data.get("containerRecipeArn")
    return made


def unstructure_get_container_recipe_policy_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "containerRecipeArn": value.container_recipe_arn,
        }
    )


def check_get_container_recipe_policy_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.container_recipe_arn) is None:
        problems.missing(path, ("container_recipe_arn", "containerRecipeArn"))
    else:
        check_string(problems, path, ("container_recipe_arn", "containerRecipeArn"), member)


register(
    GetContainerRecipePolicyRequest,
    structure_get_container_recipe_policy_request,
    unstructure_get_container_recipe_policy_request,
)


def read_get_container_recipe_policy_response(data: Any) -> GetContainerRecipePolicyResponse:
    made = GetContainerRecipePolicyResponse.__new__(GetContainerRecipePolicyResponse)
    made.request_id = data.get("requestId")
    made.policy = data.get("policy")
    made.response_metadata = ResponseMetadata()
    return made


def write_get_container_recipe_policy_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "policy": value.policy,
        }
    )


register(
    GetContainerRecipePolicyResponse,
    read_get_container_recipe_policy_response,
    write_get_container_recipe_policy_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.container_recipe_arn) is not None:
        query["containerRecipeArn"] = value
    target = "/GetContainerRecipePolicy"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetContainerRecipePolicyResponse:
    return read_get_container_recipe_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_container_recipe_policy_response(response)))


CALL = Call(
    name="GetContainerRecipePolicy",
    method="GET",
    request_type=GetContainerRecipePolicyRequest,
    response_type=GetContainerRecipePolicyResponse,
    check=check_get_container_recipe_policy_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
