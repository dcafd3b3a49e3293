"""DeleteLifecyclePolicy: its request, its response, and how they are bound to HTTP."""

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
class DeleteLifecyclePolicyRequest(Request["DeleteLifecyclePolicyResponse"]):
    """The request of DeleteLifecyclePolicy; see the client's method for its members."""

    lifecycle_policy_arn: str


@define(kw_only=True)
class DeleteLifecyclePolicyResponse(StructureBase):
    """The response of DeleteLifecyclePolicy."""

    lifecycle_policy_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lifecycle policy that was deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: DeleteLifecyclePolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/DeleteLifecyclePolicy", {"lifecyclePolicyArn": request.lifecycle_policy_arn}),
        {},
        b"",
    )


def read_response_body(data: Any) -> DeleteLifecyclePolicyResponse:
    if data is None:
        return absent(DeleteLifecyclePolicyResponse)
    self = new(DeleteLifecyclePolicyResponse)
    self.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    return self


def read_response(answer: HttpResponse) -> DeleteLifecyclePolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: DeleteLifecyclePolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
        }
    )


def write_response(response: DeleteLifecyclePolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DeleteLifecyclePolicyRequest:
    if data is None:
        return absent(DeleteLifecyclePolicyRequest)
    self = new(DeleteLifecyclePolicyRequest)
    self.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    return self


def unstructure_request(value: DeleteLifecyclePolicyRequest | None) -> dict[str, Any] | None:
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


register(
    __name__,
    {
        DeleteLifecyclePolicyRequest: (structure_request, unstructure_request),
        DeleteLifecyclePolicyResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DeleteLifecyclePolicy",
    method="DELETE",
    request_type=DeleteLifecyclePolicyRequest,
    response_type=DeleteLifecyclePolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
