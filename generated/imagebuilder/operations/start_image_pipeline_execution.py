"""StartImagePipelineExecution: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import without_absent, write_map
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import MapKey, check_string, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class StartImagePipelineExecutionRequest(Request["StartImagePipelineExecutionResponse"]):
    """The request of StartImagePipelineExecution; see the client's method for its members."""

    image_pipeline_arn: str
    client_token: str | None = None
    tags: dict[str, str] | None = None


@define(kw_only=True)
class StartImagePipelineExecutionResponse(StructureBase):
    """The response of StartImagePipelineExecution."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    client_token: str | None = None
    """The client token that uniquely identifies the request."""
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image that the request created."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: StartImagePipelineExecutionRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imagePipelineArn": value.image_pipeline_arn,
            "clientToken": value.client_token,
            "tags": write_map(value.tags),
        }
    )


def write_request(request: StartImagePipelineExecutionRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/StartImagePipelineExecution",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> StartImagePipelineExecutionResponse:
    if data is None:
        return absent(StartImagePipelineExecutionResponse)
    self = new(StartImagePipelineExecutionResponse)
    self.request_id = data.get("requestId")
    self.client_token = data.get("clientToken")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    return self


def read_response(answer: HttpResponse) -> StartImagePipelineExecutionResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: StartImagePipelineExecutionResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "clientToken": value.client_token,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def write_response(response: StartImagePipelineExecutionResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> StartImagePipelineExecutionRequest:
    if data is None:
        return absent(StartImagePipelineExecutionRequest)
    self = new(StartImagePipelineExecutionRequest)
    self.image_pipeline_arn = data.get("imagePipelineArn")
    self.client_token = data.get("clientToken")
    self.tags = data.get("tags")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_pipeline_arn) is None:
        problems.missing(path, ("image_pipeline_arn", "imagePipelineArn"))
    else:
        check_string(problems, path, ("image_pipeline_arn", "imagePipelineArn"), member)
    if (member := value.client_token) is not None:
        check_string(problems, path, ("client_token", "clientToken"), member, 1)
    if (member := value.tags) is not None:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)


register(
    __name__,
    {
        StartImagePipelineExecutionRequest: (structure_request, write_request_body),
        StartImagePipelineExecutionResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="StartImagePipelineExecution",
    method="PUT",
    request_type=StartImagePipelineExecutionRequest,
    response_type=StartImagePipelineExecutionResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    idempotency_tokens=("client_token",),
)
register_call(CALL)
