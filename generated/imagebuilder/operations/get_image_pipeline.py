"""GetImagePipeline: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
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


def structure_get_image_pipeline_request(data: Any) -> GetImagePipelineRequest:
    made = GetImagePipelineRequest.__new__(GetImagePipelineRequest)
    made.image_pipeline_arn = data.get("imagePipelineArn")
    return made


def unstructure_get_image_pipeline_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imagePipelineArn": value.image_pipeline_arn,
        }
    )


def check_get_image_pipeline_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_pipeline_arn) is None:
        problems.missing(path, ("image_pipeline_arn", "imagePipelineArn"))
    else:
        check_string(problems, path, ("image_pipeline_arn", "imagePipelineArn"), member)


register(
    GetImagePipelineRequest,
    structure_get_image_pipeline_request,
    unstructure_get_image_pipeline_request,
)


def read_get_image_pipeline_response(data: Any) -> GetImagePipelineResponse:
    made = GetImagePipelineResponse.__new__(GetImagePipelineResponse)
    made.request_id = data.get("requestId")
    made.image_pipeline = (
        None
        if (value := data.get("imagePipeline")) is None
        else _shapes.image_pipeline.read_image_pipeline(value)
    )
    made.response_metadata = ResponseMetadata()
    return made


def write_get_image_pipeline_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imagePipeline": None
            if (member := value.image_pipeline) is None
            else _shapes.image_pipeline.write_image_pipeline(member),
        }
    )


register(
    GetImagePipelineResponse, read_get_image_pipeline_response, write_get_image_pipeline_response
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.image_pipeline_arn) is not None:
        query["imagePipelineArn"] = value
    target = "/GetImagePipeline"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> GetImagePipelineResponse:
    return read_get_image_pipeline_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_get_image_pipeline_response(response)))


CALL = Call(
    name="GetImagePipeline",
    method="GET",
    request_type=GetImagePipelineRequest,
    response_type=GetImagePipelineResponse,
    check=check_get_image_pipeline_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
