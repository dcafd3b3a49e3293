"""ListImagePackages: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_integer, check_string
from ..runtime.wire import read_list, read_object, to_json, write_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class ListImagePackagesRequest(Request["ListImagePackagesResponse"]):
    """The request of ListImagePackages; see the client's method for its members."""

    image_build_version_arn: str
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListImagePackagesResponse:
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


@define(kw_only=True)
class ImagePackage:
    """A software package that's installed on an image, as detected by Amazon Web Services Systems
    Manager Inventory at build time. The list includes packages that shipped with the base
    image.
    """

    package_name: str | None = None
    """The name of the package that's reported to the operating system package manager."""
    package_version: str | None = None
    """The version of the package that's reported to the operating system package manager."""


def structure_list_image_packages_request(data: Any) -> ListImagePackagesRequest:
    """Make it of botocore's dict."""
    return ListImagePackagesRequest(
        image_build_version_arn=data.get("imageBuildVersionArn"),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_image_packages_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.image_build_version_arn) is not None:
        data["imageBuildVersionArn"] = member
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_image_packages_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
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
    ListImagePackagesRequest,
    structure_list_image_packages_request,
    write_list_image_packages_request,
)


def read_list_image_packages_response(data: Any) -> ListImagePackagesResponse:
    """Read what an answer holds."""
    return ListImagePackagesResponse(
        request_id=data.get("requestId"),
        image_package_list=read_list(data.get("imagePackageList"), read_image_package),
        next_token=data.get("nextToken"),
    )


def write_list_image_packages_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if member := value.image_package_list:
        data["imagePackageList"] = write_list(member, write_image_package)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListImagePackagesResponse, read_list_image_packages_response, write_list_image_packages_response
)


def read_image_package(data: Any) -> ImagePackage:
    """Read what an answer holds."""
    return ImagePackage(
        package_name=data.get("packageName"),
        package_version=data.get("packageVersion"),
    )


def write_image_package(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.package_name) is not None:
        data["packageName"] = member
    if (member := value.package_version) is not None:
        data["packageVersion"] = member
    return data


register(ImagePackage, read_image_package, write_image_package)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListImagePackages",
        {"Content-Type": "application/json"},
        to_json(write_list_image_packages_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImagePackagesResponse:
    """Return the response that the answer holds."""
    return read_list_image_packages_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_list_image_packages_response(response)))


CALL = Call(
    name="ListImagePackages",
    method="POST",
    request_type=ListImagePackagesRequest,
    response_type=ListImagePackagesResponse,
    check=check_list_image_packages_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidPaginationTokenException",
            "InvalidRequestException",
            "ResourceNotFoundException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
