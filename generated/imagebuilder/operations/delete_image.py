"""DeleteImage: its request, its response, and how they are bound to HTTP."""

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


def write_request(request: DeleteImageRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/DeleteImage", {"imageBuildVersionArn": request.image_build_version_arn}),
        {},
        b"",
    )


def read_response_body(data: Any) -> DeleteImageResponse:
    if data is None:
        return absent(DeleteImageResponse)
    self = new(DeleteImageResponse)
    self.request_id = data.get("requestId")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    return self


def read_response(answer: HttpResponse) -> DeleteImageResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: DeleteImageResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def write_response(response: DeleteImageResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DeleteImageRequest:
    if data is None:
        return absent(DeleteImageRequest)
    self = new(DeleteImageRequest)
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    return self


def unstructure_request(value: DeleteImageRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageBuildVersionArn": value.image_build_version_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_build_version_arn) is None:
        problems.missing(path, ("image_build_version_arn", "imageBuildVersionArn"))
    else:
        check_string(problems, path, ("image_build_version_arn", "imageBuildVersionArn"), member)


register(
    __name__,
    {
        DeleteImageRequest: (structure_request, unstructure_request),
        DeleteImageResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DeleteImage",
    method="DELETE",
    request_type=DeleteImageRequest,
    response_type=DeleteImageResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
