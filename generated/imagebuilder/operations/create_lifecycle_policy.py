"""CreateLifecyclePolicy: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    lenient,
    lenient_enum,
    lenient_list,
    register,
)
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map
from ..runtime.wire import read_object, to_json, write_list
from ..shapes.lifecycle_policy_detail import (
    check_lifecycle_policy_detail,
    check_lifecycle_policy_resource_selection,
    structure_lifecycle_policy_detail,
    structure_lifecycle_policy_resource_selection,
    write_lifecycle_policy_detail,
    write_lifecycle_policy_resource_selection,
)
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
class CreateLifecyclePolicyResponse:
    """The response of CreateLifecyclePolicy."""

    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    lifecycle_policy_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lifecycle policy that the request created."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_create_lifecycle_policy_request(data: Any) -> CreateLifecyclePolicyRequest:
    """Make it of botocore's dict."""
    return CreateLifecyclePolicyRequest(
        name=data.get("name"),
        description=data.get("description"),
        status=lenient_enum(data.get("status"), LifecyclePolicyStatus),
        execution_role=data.get("executionRole"),
        resource_type=lenient_enum(data.get("resourceType"), LifecyclePolicyResourceType),
        policy_details=lenient_list(
            data.get("policyDetails"), lambda item: lenient(item, structure_lifecycle_policy_detail)
        ),
        resource_selection=lenient(
            data.get("resourceSelection"), structure_lifecycle_policy_resource_selection
        ),
        tags=data.get("tags"),
        client_token=data.get("clientToken"),
        dry_run=data.get("dryRun"),
    )


def write_create_lifecycle_policy_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.status) is not None:
        data["status"] = str(member)
    if (member := value.execution_role) is not None:
        data["executionRole"] = member
    if (member := value.resource_type) is not None:
        data["resourceType"] = str(member)
    if (member := value.policy_details) is not None:
        data["policyDetails"] = write_list(member, write_lifecycle_policy_detail)
    if (member := value.resource_selection) is not None:
        data["resourceSelection"] = write_lifecycle_policy_resource_selection(member)
    if (member := value.tags) is not None:
        data["tags"] = dict(member)
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.dry_run) is not None:
        data["dryRun"] = member
    return data


def check_create_lifecycle_policy_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
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
                check_lifecycle_policy_detail(problems, inner, index, item)
    if (member := value.resource_selection) is None:
        problems.missing(path, ("resource_selection", "resourceSelection"))
    else:
        check_lifecycle_policy_resource_selection(
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
    """Read what an answer holds."""
    return CreateLifecyclePolicyResponse(
        client_token=data.get("clientToken"),
        lifecycle_policy_arn=data.get("lifecyclePolicyArn"),
    )


def write_create_lifecycle_policy_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.client_token) is not None:
        data["clientToken"] = member
    if (member := value.lifecycle_policy_arn) is not None:
        data["lifecyclePolicyArn"] = member
    return data


register(
    CreateLifecyclePolicyResponse,
    read_create_lifecycle_policy_response,
    write_create_lifecycle_policy_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/CreateLifecyclePolicy",
        {"Content-Type": "application/json"},
        to_json(write_create_lifecycle_policy_request(request)),
    )


def read_response(answer: HttpResponse) -> CreateLifecyclePolicyResponse:
    """Return the response that the answer holds."""
    return read_create_lifecycle_policy_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
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
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "DryRunOperationException",
            "ForbiddenException",
            "IdempotentParameterMismatchException",
            "InvalidRequestException",
            "ResourceAlreadyExistsException",
            "ResourceInUseException",
            "ServiceException",
            "ServiceQuotaExceededException",
            "ServiceUnavailableException",
        }
    ),
    idempotency_tokens=("client_token",),
)
register_call(CALL)
