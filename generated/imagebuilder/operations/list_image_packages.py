"""ListImagePackages: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_integer, check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.image_package import ImagePackage


@define(kw_only=True)
class ListImagePackagesRequest(Request["ListImagePackagesResponse"]):
    """The request of ListImagePackages; see the client's method for its members."""

    image_build_version_arn: str
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListImagePackagesResponse(StructureBase):
    """The response of ListImagePackages."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_package_list: list[ImagePackage] = field(factory=lambda: [])
    """The list of Image Packages returned in the response."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: ListImagePackagesRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageBuildVersionArn": value.image_build_version_arn,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def write_request(request: ListImagePackagesRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListImagePackages",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListImagePackagesResponse:
    if data is None:
        return absent(ListImagePackagesResponse)
    self = new(ListImagePackagesResponse)
    self.request_id = data.get("requestId")
    self.image_package_list = read_list_or_empty(
        data.get("imagePackageList"), _shapes.image_package.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListImagePackagesResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListImagePackagesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imagePackageList": write_list(value.image_package_list, _shapes.image_package.write)
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListImagePackagesResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListImagePackagesRequest:
    if data is None:
        return absent(ListImagePackagesRequest)
    self = new(ListImagePackagesRequest)
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_build_version_arn) is None:
        problems.missing(path, ("image_build_version_arn", "imageBuildVersionArn"))
    else:
        check_string(problems, path, ("image_build_version_arn", "imageBuildVersionArn"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    __name__,
    {
        ListImagePackagesRequest: (structure_request, write_request_body),
        ListImagePackagesResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListImagePackages",
    method="POST",
    request_type=ListImagePackagesRequest,
    response_type=ListImagePackagesResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
