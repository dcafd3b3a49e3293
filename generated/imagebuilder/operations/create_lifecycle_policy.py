"""CreateLifecyclePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    lenient,
    lenient_enum,
    lenient_list,
    register,
)
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map
from ..shapes.lifecycle_policy_resource_type import (
    LifecyclePolicyResourceType,
    LifecyclePolicyStatus,
)

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetail,
        LifecyclePolicyResourceSelection,
    )


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


def structure_create_lifecycle_policy_request(data: Any) -> CreateLifecyclePolicyRequest:
    made = CreateLifecyclePolicyRequest.__new__(CreateLifecyclePolicyRequest)
    made.name = data.get("name")
    made.description = data.get("description")
    made.status = lenient_enum(data.get("status"), LifecyclePolicyStatus)
    made.execution_role = data.get("executionRole")
    made.resource_type = lenient_enum(data.get("resourceType"), LifecyclePolicyResourceType)
    made.policy_details = lenient_list(
        data.get("policyDetails"),
        lambda item: lenient(
            item, _shapes.lifecycle_policy_detail.structure_lifecycle_policy_detail
        ),
    )
    made.resource_selection = lenient(
        data.get("resourceSelection"),
        _shapes.lifecycle_policy_detail.structure_lifecycle_policy_resource_selection,
    )
    made.tags = data.get("tags")
    made.client_token = data.get("clientToken")
    made.dry_run = data.get("dryRun")
    return made


def write_create_lifecycle_policy_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "status": None if (member := value.status) is None else str(member),
            "executionRole": value.execution_role,
            "resourceType": None if (member := value.resource_type) is None else str(member),
            "policyDetails": None
            if (member := value.policy_details) is None
            else write_list(member, _shapes.lifecycle_policy_detail.write_lifecycle_policy_detail),
            "resourceSelection": None
            if (member := value.resource_selection) is None
            else _shapes.lifecycle_policy_detail.write_lifecycle_policy_resource_selection(member),
            "tags": None if (member := value.tags) is None else dict(member),
            "clientToken": value.client_token,
            "dryRun": value.dry_run,
        }
    )


def check_create_lifecycle_policy_request(problems: Problems, value: Any) -> None:
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
                _shapes.lifecycle_policy_detail.check_lifecycle_policy_detail(
                    problems, inner, index, item
                )
    if (member := value.resource_selection) is None:
        problems.missing(path, ("resource_selection", "resourceSelection"))
    else:
        _shapes.lifecycle_policy_detail.check_lifecycle_policy_resource_selection(
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
    CreateLifecyclePolicyRequest,
    structure_create_lifecycle_policy_request,
    write_create_lifecycle_policy_request,
)


def read_create_lifecycle_policy_response(data: Any) -> CreateLifecyclePolicyResponse:
    made = CreateLifecyclePolicyResponse.__new__(CreateLifecyclePolicyResponse)
    made.client_token = data.get("clientToken")
    made.lifecycle_policy_arn = data.get("lifecyclePolicyArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_create_lifecycle_policy_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "clientToken": value.client_token,
            "lifecyclePolicyArn": value.lifecycle_policy_arn,
        }
    )


register(
    CreateLifecyclePolicyResponse,
    read_create_lifecycle_policy_response,
    write_create_lifecycle_policy_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateLifecyclePolicy",
        {"Content-Type": "application/json"},
        to_json(write_create_lifecycle_policy_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateLifecyclePolicyResponse:
    return read_create_lifecycle_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_create_lifecycle_policy_response(response)))


CALL = Call(
    name="CreateLifecyclePolicy",
    method="PUT",
    request_type=CreateLifecyclePolicyRequest,
    response_type=CreateLifecyclePolicyResponse,
    check=check_create_lifecycle_policy_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
