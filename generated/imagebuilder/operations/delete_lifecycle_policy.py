"""DeleteLifecyclePolicy: its request, its response, and how they stand on the wire."""

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


def structure_delete_lifecycle_policy_request(data: Any) -> DeleteLifecyclePolicyRequest:
    made = DeleteLifecyclePolicyRequest.__new__(DeleteLifecyclePolicyRequest)
    made.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    return made


def unstructure_delete_lifecycle_policy_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
        }
    )


def check_delete_lifecycle_policy_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.lifecycle_policy_arn) is None:
        problems.missing(path, ("lifecycle_policy_arn", "lifecyclePolicyArn"))
    else:
        check_string(problems, path, ("lifecycle_policy_arn", "lifecyclePolicyArn"), member)


register(
    DeleteLifecyclePolicyRequest,
    structure_delete_lifecycle_policy_request,
    unstructure_delete_lifecycle_policy_request,
)


def read_delete_lifecycle_policy_response(data: Any) -> DeleteLifecyclePolicyResponse:
    made = DeleteLifecyclePolicyResponse.__new__(DeleteLifecyclePolicyResponse)
    made.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_delete_lifecycle_policy_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
        }
    )


register(
    DeleteLifecyclePolicyResponse,
    read_delete_lifecycle_policy_response,
    write_delete_lifecycle_policy_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.lifecycle_policy_arn) is not None:
        query["lifecyclePolicyArn"] = value
    target = "/DeleteLifecyclePolicy"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteLifecyclePolicyResponse:
    return read_delete_lifecycle_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_delete_lifecycle_policy_response(response)))


CALL = Call(
    name="DeleteLifecyclePolicy",
    method="DELETE",
    request_type=DeleteLifecyclePolicyRequest,
    response_type=DeleteLifecyclePolicyResponse,
    check=check_delete_lifecycle_policy_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
