"""DeleteImage: its request, its response, and how they stand on the wire."""

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
class DeleteImageRequest(Request["DeleteImageResponse"]):
    """The request of DeleteImage; see the client's method for its members."""

    image_build_version_arn: str


@define(kw_only=True)
class DeleteImageResponse(StructureBase):
    """The response of DeleteImage."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Image Builder image resource that this request
    deleted.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_image_request(data: Any) -> DeleteImageRequest:
    made = DeleteImageRequest.__new__(DeleteImageRequest)
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    return made


def unstructure_delete_image_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def check_delete_image_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_build_version_arn) is None:
        problems.missing(path, ("image_build_version_arn", "imageBuildVersionArn"))
    else:
        check_string(problems, path, ("image_build_version_arn", "imageBuildVersionArn"), member)


register(DeleteImageRequest, structure_delete_image_request, unstructure_delete_image_request)


def read_delete_image_response(data: Any) -> DeleteImageResponse:
    made = DeleteImageResponse.__new__(DeleteImageResponse)
    made.request_id = data.get("requestId")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_delete_image_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


register(DeleteImageResponse, read_delete_image_response, write_delete_image_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.image_build_version_arn) is not None:
        query["imageBuildVersionArn"] = value
    target = "/DeleteImage"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteImageResponse:
    return read_delete_image_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_delete_image_response(response)))


CALL = Call(
    name="DeleteImage",
    method="DELETE",
    request_type=DeleteImageRequest,
    response_type=DeleteImageResponse,
    check=check_delete_image_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
