"""CreateLifecyclePolicy: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_list, write_map, write_string
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
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.lifecycle_policy_detail import LifecyclePolicyDetail
    from ..shapes.lifecycle_policy_resource_selection import LifecyclePolicyResourceSelection
    from ..shapes.lifecycle_policy_resource_type import LifecyclePolicyResourceType
    from ..shapes.lifecycle_policy_status import LifecyclePolicyStatus


@define(kw_only=True)
class CreateLifecyclePolicyRequest(Request["CreateLifecyclePolicyResponse"]):
    """The request of CreateLifecyclePolicy; see the client's method for its members."""

    name: str
    description: str | None = None
    status: LifecyclePolicyStatus | str | None = None
    execution_role: str
    resource_type: LifecyclePolicyResourceType | str
    policy_details: list[LifecyclePolicyDetail]
    resource_selection: LifecyclePolicyResourceSelection
    tags: dict[str, str] | None = None
    client_token: str | None = None
    dry_run: bool | None = None


@define(kw_only=True)
class CreateLifecyclePolicyResponse(StructureBase):
    """The response of CreateLifecyclePolicy."""

    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    lifecycle_policy_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lifecycle policy that the request created."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: CreateLifecyclePolicyRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
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
            "tags": write_map(value.tags),
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def write_request(request: CreateLifecyclePolicyRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateLifecyclePolicy",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CreateLifecyclePolicyResponse:
    if data is None:
        return absent(CreateLifecyclePolicyResponse)
    self = new(CreateLifecyclePolicyResponse)
    self.client_token = data.get("clientToken")
    self.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    return self


def read_response(answer: HttpResponse) -> CreateLifecyclePolicyResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: CreateLifecyclePolicyResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "clientToken": value.client_token,
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
        }
    )


def write_response(response: CreateLifecyclePolicyResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CreateLifecyclePolicyRequest:
    if data is None:
        return absent(CreateLifecyclePolicyRequest)
    self = new(CreateLifecyclePolicyRequest)
    self.name = data.get("name")
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
    self.tags = data.get("tags")
    self.client_token = data.get("clientToken")
    self.dry_run = data.get("dryRun")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member)
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
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    __name__,
    {
        CreateLifecyclePolicyRequest: (structure_request, write_request_body),
        CreateLifecyclePolicyResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CreateLifecyclePolicy",
    method="PUT",
    request_type=CreateLifecyclePolicyRequest,
    response_type=CreateLifecyclePolicyResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
