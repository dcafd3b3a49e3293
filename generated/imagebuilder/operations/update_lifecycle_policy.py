"""UpdateLifecyclePolicy: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_list, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    lenient_enum,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import check_string, is_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.lifecycle_policy_detail import LifecyclePolicyDetail
    from ..shapes.lifecycle_policy_resource_selection import LifecyclePolicyResourceSelection
    from ..shapes.lifecycle_policy_resource_type import LifecyclePolicyResourceType
    from ..shapes.lifecycle_policy_status import LifecyclePolicyStatus


@define(kw_only=True)
class UpdateLifecyclePolicyRequest(Request["UpdateLifecyclePolicyResponse"]):
    """The request of UpdateLifecyclePolicy; see the client's method for its members."""

    lifecycle_policy_arn: str
    description: str | None = None
    status: LifecyclePolicyStatus | str | None = None
    execution_role: str
    resource_type: LifecyclePolicyResourceType | str
    policy_details: list[LifecyclePolicyDetail]
    resource_selection: LifecyclePolicyResourceSelection
    client_token: str | None = None


@define(kw_only=True)
class UpdateLifecyclePolicyResponse(StructureBase):
    """The response of UpdateLifecyclePolicy."""

    lifecycle_policy_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image lifecycle policy resource that was updated."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: UpdateLifecyclePolicyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
            "description": value.description,
            "status": write_string(value.status),
            "executionRole": value.execution_role,
            "resourceType": write_string(value.resource_type),
            "policyDetails": write_list(
                value.policy_details, _shapes.lifecycle_policy_detail.write
            ),
            "resourceSelection": _shapes.lifecycle_policy_resource_selection.write(
                value.resource_selection
            ),
            "clientToken": value.client_token,
        }
    )


def write_request(request: UpdateLifecyclePolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/UpdateLifecyclePolicy",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> UpdateLifecyclePolicyResponse:
    if data is None:
        return absent(UpdateLifecyclePolicyResponse)
    self = new(UpdateLifecyclePolicyResponse)
    self.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    return self


def read_response(answer: HttpResponse) -> UpdateLifecyclePolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: UpdateLifecyclePolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
        }
    )


def write_response(response: UpdateLifecyclePolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> UpdateLifecyclePolicyRequest:
    if data is None:
        return absent(UpdateLifecyclePolicyRequest)
    self = new(UpdateLifecyclePolicyRequest)
    self.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    self.description = data.get("description")
    self.status = lenient_enum(data.get("status"), _shapes.lifecycle_policy_status.read)
    self.execution_role = data.get("executionRole")
    self.resource_type = lenient_enum(
        data.get("resourceType"), _shapes.lifecycle_policy_resource_type.read
    )
    self.policy_details = lenient_list(
        data.get("policyDetails"),
        lambda item: lenient(item, _shapes.lifecycle_policy_detail.structure),
    )
    self.resource_selection = lenient(
        data.get("resourceSelection"), _shapes.lifecycle_policy_resource_selection.structure
    )
    self.client_token = data.get("clientToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.lifecycle_policy_arn) is None:
        problems.missing(path, ("lifecycle_policy_arn", "lifecyclePolicyArn"))
    else:
        check_string(problems, path, ("lifecycle_policy_arn", "lifecyclePolicyArn"), member)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.status) is not None:
        check_string(problems, path, ("status", "status"), member)
    if (member := value.execution_role) is None:
        problems.missing(path, ("execution_role", "executionRole"))
    else:
        check_string(problems, path, ("execution_role", "executionRole"), member, 1)
    if (member := value.resource_type) is None:
        problems.missing(path, ("resource_type", "resourceType"))
    else:
        check_string(problems, path, ("resource_type", "resourceType"), member)
    if (member := value.policy_details) is None:
        problems.missing(path, ("policy_details", "policyDetails"))
    else:
        if is_list(problems, path, ("policy_details", "policyDetails"), member, 1):
            inner = (*path, ("policy_details", "policyDetails"))
            for index, item in enumerate(member):
                _shapes.lifecycle_policy_detail.check(problems, inner, index, item)
    if (member := value.resource_selection) is None:
        problems.missing(path, ("resource_selection", "resourceSelection"))
    else:
        _shapes.lifecycle_policy_resource_selection.check(
            problems, path, ("resource_selection", "resourceSelection"), member
        )
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    __name__,
    {
        UpdateLifecyclePolicyRequest: (structure_request, write_request_body),
        UpdateLifecyclePolicyResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="UpdateLifecyclePolicy",
    method="PUT",
    request_type=UpdateLifecyclePolicyRequest,
    response_type=UpdateLifecyclePolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
