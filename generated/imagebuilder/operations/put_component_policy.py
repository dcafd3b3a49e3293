"""PutComponentPolicy: its request, its response, and how they are bound to HTTP."""

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
class PutComponentPolicyRequest(Request["PutComponentPolicyResponse"]):
    """The request of PutComponentPolicy; see the client's method for its members."""

    component_arn: str
    policy: str


@define(kw_only=True)
class PutComponentPolicyResponse(StructureBase):
    """The response of PutComponentPolicy."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the component that this policy was applied to."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: PutComponentPolicyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "componentArn": value.component_arn,
            "policy": value.policy,
        }
    )


def write_request(request: PutComponentPolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/PutComponentPolicy",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> PutComponentPolicyResponse:
    if data is None:
        return absent(PutComponentPolicyResponse)
    self = new(PutComponentPolicyResponse)
    self.request_id = data.get("requestId")
    self.component_arn = data.get("componentArn")
    return self


def read_response(answer: HttpResponse) -> PutComponentPolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: PutComponentPolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "componentArn": value.component_arn,
        }
    )


def write_response(response: PutComponentPolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> PutComponentPolicyRequest:
    if data is None:
        return absent(PutComponentPolicyRequest)
    self = new(PutComponentPolicyRequest)
    self.component_arn = data.get("componentArn")
    self.policy = data.get("policy")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.component_arn) is None:
        problems.missing(path, ("component_arn", "componentArn"))
    else:
        check_string(problems, path, ("component_arn", "componentArn"), member)
    if (member := value.policy) is None:
        problems.missing(path, ("policy", "policy"))
    else:
        check_string(problems, path, ("policy", "policy"), member, 1)


register(
    __name__,
    {
        PutComponentPolicyRequest: (structure_request, write_request_body),
        PutComponentPolicyResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="PutComponentPolicy",
    method="PUT",
    request_type=PutComponentPolicyRequest,
    response_type=PutComponentPolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
