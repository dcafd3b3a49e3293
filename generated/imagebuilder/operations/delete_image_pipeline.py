"""DeleteImagePipeline: its request, its response, and how they are bound to HTTP."""

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
class DeleteImagePipelineRequest(Request["DeleteImagePipelineResponse"]):
    """The request of DeleteImagePipeline; see the client's method for its members."""

    image_pipeline_arn: str


@define(kw_only=True)
class DeleteImagePipelineResponse(StructureBase):
    """The response of DeleteImagePipeline."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image pipeline that was deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: DeleteImagePipelineRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/DeleteImagePipeline", {"imagePipelineArn": request.image_pipeline_arn}),
        {},
        b"",
    )


def read_response_body(data: Any) -> DeleteImagePipelineResponse:
    if data is None:
        return absent(DeleteImagePipelineResponse)
    self = new(DeleteImagePipelineResponse)
    self.request_id = data.get("requestId")
    self.image_pipeline_arn = data.get("imagePipelineArn")
    return self


def read_response(answer: HttpResponse) -> DeleteImagePipelineResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: DeleteImagePipelineResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imagePipelineArn": value.image_pipeline_arn,
        }
    )


def write_response(response: DeleteImagePipelineResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DeleteImagePipelineRequest:
    if data is None:
        return absent(DeleteImagePipelineRequest)
    self = new(DeleteImagePipelineRequest)
    self.image_pipeline_arn = data.get("imagePipelineArn")
    return self


def unstructure_request(value: DeleteImagePipelineRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imagePipelineArn": value.image_pipeline_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_pipeline_arn) is None:
        problems.missing(path, ("image_pipeline_arn", "imagePipelineArn"))
    else:
        check_string(problems, path, ("image_pipeline_arn", "imagePipelineArn"), member)


register(
    __name__,
    {
        DeleteImagePipelineRequest: (structure_request, unstructure_request),
        DeleteImagePipelineResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DeleteImagePipeline",
    method="DELETE",
    request_type=DeleteImagePipelineRequest,
    response_type=DeleteImagePipelineResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
