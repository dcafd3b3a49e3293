"""StartResourceStateUpdate: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.timestamps import write_epoch
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    new,
    register,
)
from ..runtime.validation import check_string, check_timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.resource_state import ResourceState
    from ..shapes.resource_state_update_exclusion_rules import ResourceStateUpdateExclusionRules
    from ..shapes.resource_state_update_include_resources import ResourceStateUpdateIncludeResources


@define(kw_only=True)
class StartResourceStateUpdateRequest(Request["StartResourceStateUpdateResponse"]):
    """The request of StartResourceStateUpdate; see the client's method for its members."""

    resource_arn: str
    state: ResourceState
    execution_role: str | None = None
    include_resources: ResourceStateUpdateIncludeResources | None = None
    exclusion_rules: ResourceStateUpdateExclusionRules | None = None
    update_at: datetime | None = None
    client_token: str | None = None


@define(kw_only=True)
class StartResourceStateUpdateResponse(StructureBase):
    """The response of StartResourceStateUpdate."""

    lifecycle_execution_id: str | None = None
    """Identifies the lifecycle execution that performs the resource state update. Image Builder
    only returns this field when it started a lifecycle execution for the update. Use it with
    GetLifecycleExecution to track progress.
    """
    resource_arn: str | None = None
    """The requested Amazon Resource Name (ARN) of the Image Builder resource for the asynchronous
    update.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: StartResourceStateUpdateRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "state": _shapes.resource_state.write(value.state),
            "executionRole": value.execution_role,
            "includeResources": _shapes.resource_state_update_include_resources.write(
                value.include_resources
            ),
            "exclusionRules": _shapes.resource_state_update_exclusion_rules.write(
                value.exclusion_rules
            ),
            "updateAt": write_epoch(value.update_at),
            "clientToken": value.client_token,
        }
    )


def write_request(request: StartResourceStateUpdateRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/StartResourceStateUpdate",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> StartResourceStateUpdateResponse:
    if data is None:
        return absent(StartResourceStateUpdateResponse)
    self = new(StartResourceStateUpdateResponse)
    self.lifecycle_execution_id = data.get("lifecycleExecutionId")
    self.resource_arn = data.get("resourceArn")
    return self


def read_response(answer: HttpResponse) -> StartResourceStateUpdateResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: StartResourceStateUpdateResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "lifecycleExecutionId": value.lifecycle_execution_id,
            "resourceArn": value.resource_arn,
        }
    )


def write_response(response: StartResourceStateUpdateResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> StartResourceStateUpdateRequest:
    if data is None:
        return absent(StartResourceStateUpdateRequest)
    self = new(StartResourceStateUpdateRequest)
    self.resource_arn = data.get("resourceArn")
    self.state = lenient(data.get("state"), _shapes.resource_state.structure)
    self.execution_role = data.get("executionRole")
    self.include_resources = lenient(
        data.get("includeResources"), _shapes.resource_state_update_include_resources.structure
    )
    self.exclusion_rules = lenient(
        data.get("exclusionRules"), _shapes.resource_state_update_exclusion_rules.structure
    )
    self.update_at = data.get("updateAt")
    self.client_token = data.get("clientToken")
    return self


def unstructure_request(value: StartResourceStateUpdateRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "state": _shapes.resource_state.write(value.state),
            "executionRole": value.execution_role,
            "includeResources": _shapes.resource_state_update_include_resources.write(
                value.include_resources
            ),
            "exclusionRules": _shapes.resource_state_update_exclusion_rules.write(
                value.exclusion_rules
            ),
            "updateAt": value.update_at,
            "clientToken": value.client_token,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.resource_arn) is None:
        problems.missing(path, ("resource_arn", "resourceArn"))
    else:
        check_string(problems, path, ("resource_arn", "resourceArn"), member)
    if (member := value.state) is None:
        problems.missing(path, ("state", "state"))
    else:
        _shapes.resource_state.check(problems, path, ("state", "state"), member)
    if (member := value.execution_role) is not None:
        check_string(problems, path, ("execution_role", "executionRole"), member, 1)
    if (member := value.include_resources) is not None:
        _shapes.resource_state_update_include_resources.check(
            problems, path, ("include_resources", "includeResources"), member
        )
    if (member := value.exclusion_rules) is not None:
        _shapes.resource_state_update_exclusion_rules.check(
            problems, path, ("exclusion_rules", "exclusionRules"), member
        )
    if (member := value.update_at) is not None:
        check_timestamp(problems, path, ("update_at", "updateAt"), member)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)


register(
    __name__,
    {
        StartResourceStateUpdateRequest: (structure_request, unstructure_request),
        StartResourceStateUpdateResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="StartResourceStateUpdate",
    method="PUT",
    request_type=StartResourceStateUpdateRequest,
    response_type=StartResourceStateUpdateResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
