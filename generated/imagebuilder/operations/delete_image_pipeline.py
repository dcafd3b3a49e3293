"""DeleteImagePipeline: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def structure_delete_image_pipeline_request(data: Any) -> DeleteImagePipelineRequest:
    made = DeleteImagePipelineRequest.__new__(DeleteImagePipelineRequest)
    made.image_pipeline_arn = data.get("imagePipelineArn")
    return made


def unstructure_delete_image_pipeline_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imagePipelineArn": value.image_pipeline_arn,
        }
    )


def check_delete_image_pipeline_request(problems: Problems, value: Any) -> None:
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
    made = DeleteImagePipelineResponse.__new__(DeleteImagePipelineResponse)
    made.request_id = data.get("requestId")
    made.image_pipeline_arn = data.get("imagePipelineArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_delete_image_pipeline_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imagePipelineArn": value.image_pipeline_arn,
        }
    )


register(
    DeleteImagePipelineResponse,
    read_delete_image_pipeline_response,
    write_delete_image_pipeline_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.image_pipeline_arn) is not None:
        query["imagePipelineArn"] = value
    target = "/DeleteImagePipeline"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteImagePipelineResponse:
    return read_delete_image_pipeline_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
