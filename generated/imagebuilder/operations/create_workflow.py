"""CreateWorkflow: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_map, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient_enum,
    new,
    register,
)
from ..runtime.validation import MapKey, check_boolean, check_string, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.latest_version_references import LatestVersionReferences
    from ..shapes.workflow_type import WorkflowType


@define(kw_only=True)
class CreateWorkflowRequest(Request["CreateWorkflowResponse"]):
    """The request of CreateWorkflow; see the client's method for its members."""

    name: str
    semantic_version: str
    description: str | None = None
    change_description: str | None = None
    data: str | None = None
    uri: str | None = None
    kms_key_id: str | None = None
    tags: dict[str, str] | None = None
    client_token: str | None = None
    type: WorkflowType | str
    dry_run: bool | None = None


@define(kw_only=True)
class CreateWorkflowResponse(StructureBase):
    """The response of CreateWorkflow."""

    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    workflow_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the workflow resource that the request created."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: CreateWorkflowRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "semanticVersion": value.semantic_version,
            "description": value.description,
            "changeDescription": value.change_description,
            "data": value.data,
            "uri": value.uri,
            "kmsKeyId": value.kms_key_id,
            "tags": write_map(value.tags),
            "clientToken": value.client_token,
            "type": write_string(value.type),
            "dryRun": value.dry_run,
        }
    )


def write_request(request: CreateWorkflowRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/CreateWorkflow",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> CreateWorkflowResponse:
    if data is None:
        return absent(CreateWorkflowResponse)
    self = new(CreateWorkflowResponse)
    self.client_token = data.get("clientToken")
    self.workflow_build_version_arn = data.get("workflowBuildVersionArn")
    self.latest_version_references = _shapes.latest_version_references.read(
        data.get("latestVersionReferences")
    )
    return self


def read_response(answer: HttpResponse) -> CreateWorkflowResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: CreateWorkflowResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "clientToken": value.client_token,
            "workflowBuildVersionArn": value.workflow_build_version_arn,
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


def write_response(response: CreateWorkflowResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> CreateWorkflowRequest:
    if data is None:
        return absent(CreateWorkflowRequest)
    self = new(CreateWorkflowRequest)
    self.name = data.get("name")
    self.semantic_version = data.get("semanticVersion")
    self.description = data.get("description")
    self.change_description = data.get("changeDescription")
    self.data = data.get("data")
    self.uri = data.get("uri")
    self.kms_key_id = data.get("kmsKeyId")
    self.tags = data.get("tags")
    self.client_token = data.get("clientToken")
    self.type = lenient_enum(data.get("type"), _shapes.workflow_type.read)
    self.dry_run = data.get("dryRun")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.semantic_version) is None:
        problems.missing(path, ("semantic_version", "semanticVersion"))
    else:
        check_string(problems, path, ("semantic_version", "semanticVersion"), member)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.change_description) is not None:
        check_string(problems, path, ("change_description", "changeDescription"), member, 1)
    if (member := value.data) is not None:
        check_string(problems, path, ("data", "data"), member, 1)
    if (member := value.uri) is not None:
        check_string(problems, path, ("uri", "uri"), member)
    if (member := value.kms_key_id) is not None:
        check_string(problems, path, ("kms_key_id", "kmsKeyId"), member, 1)
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.type) is None:
        problems.missing(path, ("type", "type"))
    else:
        check_string(problems, path, ("type", "type"), member)
    if (member := value.dry_run) is not None:
        check_boolean(problems, path, ("dry_run", "dryRun"), member)


register(
    __name__,
    {
        CreateWorkflowRequest: (structure_request, write_request_body),
        CreateWorkflowResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="CreateWorkflow",
    method="PUT",
    request_type=CreateWorkflowRequest,
    response_type=CreateWorkflowResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
