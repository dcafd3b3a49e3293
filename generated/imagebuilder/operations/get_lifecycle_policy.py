"""GetLifecyclePolicy: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
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
    from ..shapes.lifecycle_policy import LifecyclePolicy


@define(kw_only=True)
class GetLifecyclePolicyRequest(Request["GetLifecyclePolicyResponse"]):
    """The request of GetLifecyclePolicy; see the client's method for its members."""

    lifecycle_policy_arn: str


@define(kw_only=True)
class GetLifecyclePolicyResponse(StructureBase):
    """The response of GetLifecyclePolicy."""

    lifecycle_policy: LifecyclePolicy | None = None
    """The details of the lifecycle policy that the request retrieved."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: GetLifecyclePolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/GetLifecyclePolicy", {"lifecyclePolicyArn": request.lifecycle_policy_arn}),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetLifecyclePolicyResponse:
    if data is None:
        return absent(GetLifecyclePolicyResponse)
    self = new(GetLifecyclePolicyResponse)
    self.lifecycle_policy = _shapes.lifecycle_policy.read(data.get("lifecyclePolicy"))
    return self


def read_response(answer: HttpResponse) -> GetLifecyclePolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetLifecyclePolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecyclePolicy": _shapes.lifecycle_policy.write(value.lifecycle_policy),
        }
    )


def write_response(response: GetLifecyclePolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetLifecyclePolicyRequest:
    if data is None:
        return absent(GetLifecyclePolicyRequest)
    self = new(GetLifecyclePolicyRequest)
    self.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    return self


def unstructure_request(value: GetLifecyclePolicyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.lifecycle_policy_arn) is None:
        problems.missing(path, ("lifecycle_policy_arn", "lifecyclePolicyArn"))
    else:
        check_string(problems, path, ("lifecycle_policy_arn", "lifecyclePolicyArn"), member)


def unstructure_response(value: GetLifecyclePolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecyclePolicy": _shapes.lifecycle_policy.unstructure(value.lifecycle_policy),
        }
    )


register(
    __name__,
    {
        GetLifecyclePolicyRequest: (structure_request, unstructure_request),
        GetLifecyclePolicyResponse: (read_response_body, unstructure_response),
    },
)

CALL = Call(
    name="GetLifecyclePolicy",
    method="GET",
    request_type=GetLifecyclePolicyRequest,
    response_type=GetLifecyclePolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
