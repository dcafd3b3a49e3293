"""GetComponentPolicy: its request, its response, and how they stand on the wire."""

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
class GetComponentPolicyRequest(Request["GetComponentPolicyResponse"]):
    """The request of GetComponentPolicy; see the client's method for its members."""

    component_arn: str


@define(kw_only=True)
class GetComponentPolicyResponse(StructureBase):
    """The response of GetComponentPolicy."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    policy: str | None = None
    """The component policy."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_get_component_policy_request(data: Any) -> GetComponentPolicyRequest:
    made = GetComponentPolicyRequest.__new__(GetComponentPolicyRequest)
    made.component_arn = data.get("componentArn")
    return made


def unstructure_get_component_policy_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "componentArn": value.component_arn,
        }
    )


def check_get_component_policy_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.component_arn) is None:
        problems.missing(path, ("component_arn", "componentArn"))
    else:
        check_string(problems, path, ("component_arn", "componentArn"), member)


register(
    GetComponentPolicyRequest,
    structure_get_component_policy_request,
    unstructure_get_component_policy_request,
)


def read_get_component_policy_response(data: Any) -> GetComponentPolicyResponse:
    made = GetComponentPolicyResponse.__new__(GetComponentPolicyResponse)
    made.request_id = data.get("requestId")
    made.policy = data.get("policy")
    made.response_metadata = ResponseMetadata()
    return made


def write_get_component_policy_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "policy": value.policy,
        }
    )


register(
    GetComponentPolicyResponse,
    read_get_component_policy_response,
    write_get_component_policy_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.component_arn) is not None:
        query["componentArn"] = value
    target = "/GetComponentPolicy"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetComponentPolicyResponse:
    return read_get_component_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_component_policy_response(response)))


CALL = Call(
    name="GetComponentPolicy",
    method="GET",
    request_type=GetComponentPolicyRequest,
    response_type=GetComponentPolicyResponse,
    check=check_get_component_policy_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
