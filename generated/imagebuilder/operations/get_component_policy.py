"""GetComponentPolicy: its request, its response, and how they are bound to HTTP."""

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


def write_request(request: GetComponentPolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return with_query("/GetComponentPolicy", {"componentArn": request.component_arn}), {}, b""


def read_response_body(data: Any) -> GetComponentPolicyResponse:
    if data is None:
        return absent(GetComponentPolicyResponse)
    self = new(GetComponentPolicyResponse)
    self.request_id = data.get("requestId")
    self.policy = data.get("policy")
    return self


def read_response(answer: HttpResponse) -> GetComponentPolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetComponentPolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "policy": value.policy,
        }
    )


def write_response(response: GetComponentPolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetComponentPolicyRequest:
    if data is None:
        return absent(GetComponentPolicyRequest)
    self = new(GetComponentPolicyRequest)
    self.component_arn = data.get("componentArn")
    return self


def unstructure_request(value: GetComponentPolicyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "componentArn": value.component_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.component_arn) is None:
        problems.missing(path, ("component_arn", "componentArn"))
    else:
        check_string(problems, path, ("component_arn", "componentArn"), member)


register(
    __name__,
    {
        GetComponentPolicyRequest: (structure_request, unstructure_request),
        GetComponentPolicyResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetComponentPolicy",
    method="GET",
    request_type=GetComponentPolicyRequest,
    response_type=GetComponentPolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
