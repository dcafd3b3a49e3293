"""GetImage: its request, its response, and how they are bound to HTTP."""

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
    from ..shapes.image import Image
    from ..shapes.latest_version_references import LatestVersionReferences


@define(kw_only=True)
class GetImageRequest(Request["GetImageResponse"]):
    """The request of GetImage; see the client's method for its members."""

    image_build_version_arn: str


@define(kw_only=True)
class GetImageResponse(StructureBase):
    """The response of GetImage."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image: Image | None = None
    """The image object."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: GetImageRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query("/GetImage", {"imageBuildVersionArn": request.image_build_version_arn}),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetImageResponse:
    if data is None:
        return absent(GetImageResponse)
    self = new(GetImageResponse)
    self.request_id = data.get("requestId")
    self.image = _shapes.image.read(data.get("image"))
    self.latest_version_references = _shapes.latest_version_references.read(
        data.get("latestVersionReferences")
    )
    return self


def read_response(answer: HttpResponse) -> GetImageResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetImageResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "image": _shapes.image.write(value.image),
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


def write_response(response: GetImageResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetImageRequest:
    if data is None:
        return absent(GetImageRequest)
    self = new(GetImageRequest)
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    return self


def unstructure_request(value: GetImageRequest | None) -> dict[str, Any] | None:
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


def unstructure_response(value: GetImageResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "image": _shapes.image.unstructure(value.image),
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


register(
    __name__,
    {
        GetImageRequest: (structure_request, unstructure_request),
        GetImageResponse: (read_response_body, unstructure_response),
    },
)

CALL = Call(
    name="GetImage",
    method="GET",
    request_type=GetImageRequest,
    response_type=GetImageResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
