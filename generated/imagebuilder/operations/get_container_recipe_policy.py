"""GetContainerRecipePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_string
from ..runtime.wire import encode_query, read_object, to_json

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class GetContainerRecipePolicyRequest(Request["GetContainerRecipePolicyResponse"]):
    """The request of GetContainerRecipePolicy; see the client's method for its members."""

    container_recipe_arn: str


@define(kw_only=True)
class GetContainerRecipePolicyResponse:
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
    """Make it of botocore's dict."""
    return GetContainerRecipePolicyRequest(
        container_recipe_arn=data.get("containerRecipeArn"),
    )


def unstructure_get_container_recipe_policy_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.container_recipe_arn) is not None:
        data["containerRecipeArn"] = member
    return data


def check_get_container_recipe_policy_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
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
    """Read what an answer holds."""
    return GetContainerRecipePolicyResponse(
        request_id=data.get("requestId"),
        policy=data.get("policy"),
    )


def write_get_container_recipe_policy_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.policy) is not None:
        data["policy"] = member
    return data


register(
    GetContainerRecipePolicyResponse,
    read_get_container_recipe_policy_response,
    write_get_container_recipe_policy_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    query: dict[str, Any] = {}
    if (value := request.container_recipe_arn) is not None:
        query["containerRecipeArn"] = value
    target = "/GetContainerRecipePolicy"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetContainerRecipePolicyResponse:
    """Return the response that the answer holds."""
    return read_get_container_recipe_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
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
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ForbiddenException",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
