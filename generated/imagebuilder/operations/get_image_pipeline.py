"""GetImagePipeline: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
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
    from ..shapes.image_pipeline import ImagePipeline


@define(kw_only=True)
class GetImagePipelineRequest(Request["GetImagePipelineResponse"]):
    """The request of GetImagePipeline; see the client's method for its members."""

    image_pipeline_arn: str


@define(kw_only=True)
class GetImagePipelineResponse(StructureBase):
    """The response of GetImagePipeline."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_pipeline: ImagePipeline | None = None
    """The image pipeline object."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: GetImagePipelineRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/GetImagePipeline", {"imagePipelineArn": request.image_pipeline_arn}),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetImagePipelineResponse:
    if data is None:
        return absent(GetImagePipelineResponse)
    self = new(GetImagePipelineResponse)
    self.request_id = data.get("requestId")
    self.image_pipeline = _shapes.image_pipeline.read(data.get("imagePipeline"))
    return self


def read_response(answer: HttpResponse) -> GetImagePipelineResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetImagePipelineResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imagePipeline": _shapes.image_pipeline.write(value.image_pipeline),
        }
    )


def write_response(response: GetImagePipelineResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetImagePipelineRequest:
    if data is None:
        return absent(GetImagePipelineRequest)
    self = new(GetImagePipelineRequest)
    self.image_pipeline_arn = data.get("imagePipelineArn")
    return self


def unstructure_request(value: GetImagePipelineRequest | None) -> dict[str, Any] | None:
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
        GetImagePipelineRequest: (structure_request, unstructure_request),
        GetImagePipelineResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetImagePipeline",
    method="GET",
    request_type=GetImagePipelineRequest,
    response_type=GetImagePipelineResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
