"""DeleteImagePipeline: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_string
from ..runtime.wire import encode_query, read_object, to_json

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class DeleteImagePipelineRequest(Request["DeleteImagePipelineResponse"]):
    """The request of DeleteImagePipeline; see the client's method for its members."""

    image_pipeline_arn: str


@define(kw_only=True)
class DeleteImagePipelineResponse:
    """The response of DeleteImagePipeline."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image pipeline that was deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_image_pipeline_request(data: Any) -> DeleteImagePipelineRequest:
    """Make it of botocore's dict."""
    return DeleteImagePipelineRequest(
        image_pipeline_arn=data.get("imagePipelineArn"),
    )


def unstructure_delete_image_pipeline_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.image_pipeline_arn) is not None:
        data["imagePipelineArn"] = member
    return data


def check_delete_image_pipeline_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.image_pipeline_arn) is None:
        problems.missing(path, ("image_pipeline_arn", "imagePipelineArn"))
    else:
        check_string(problems, path, ("image_pipeline_arn", "imagePipelineArn"), member)


register(
    DeleteImagePipelineRequest,
    structure_delete_image_pipeline_request,
    unstructure_delete_image_pipeline_request,
)


def read_delete_image_pipeline_response(data: Any) -> DeleteImagePipelineResponse:
    """Read what an answer holds."""
    return DeleteImagePipelineResponse(
        request_id=data.get("requestId"),
        image_pipeline_arn=data.get("imagePipelineArn"),
    )


def write_delete_image_pipeline_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if (member := value.image_pipeline_arn) is not None:
        data["imagePipelineArn"] = member
    return data


register(
    DeleteImagePipelineResponse,
    read_delete_image_pipeline_response,
    write_delete_image_pipeline_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    query: dict[str, Any] = {}
    if (value := request.image_pipeline_arn) is not None:
        query["imagePipelineArn"] = value
    target = "/DeleteImagePipeline"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteImagePipelineResponse:
    """Return the response that the answer holds."""
    return read_delete_image_pipeline_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_delete_image_pipeline_response(response)))


CALL = Call(
    name="DeleteImagePipeline",
    method="DELETE",
    request_type=DeleteImagePipelineRequest,
    response_type=DeleteImagePipelineResponse,
    check=check_delete_image_pipeline_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidRequestException",
            "ResourceDependencyException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
