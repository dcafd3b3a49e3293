"""ListImagePackages: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_integer, check_string

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


@define(kw_only=True)
class ImagePackage(StructureBase):
    """A software package that's installed on an image, as detected by Amazon Web Services Systems
    Manager Inventory at build time. The list includes packages that shipped with the base
    image.
    """

    package_name: str | None = None
    """The name of the package that's reported to the operating system package manager."""
    package_version: str | None = None
    """The version of the package that's reported to the operating system package manager."""


def structure_list_image_packages_request(data: Any) -> ListImagePackagesRequest:
    made = ListImagePackagesRequest.__new__(ListImagePackagesRequest)
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_image_packages_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageBuildVersionArn": value.image_build_version_arn,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_image_packages_request(problems: Problems, value: Any) -> None:
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
    made = ListImagePackagesResponse.__new__(ListImagePackagesResponse)
    made.request_id = data.get("requestId")
    made.image_package_list = read_list(data.get("imagePackageList"), read_image_package)
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_image_packages_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imagePackageList": write_list(member, write_image_package)
            if (member := value.image_package_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListImagePackagesResponse, read_list_image_packages_response, write_list_image_packages_response
)


def read_image_package(data: Any) -> ImagePackage:
    made = ImagePackage.__new__(ImagePackage)
    made.package_name = data.get("packageName")
    made.package_version = data.get("packageVersion")
    return made


def write_image_package(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "packageName": value.package_name,
            "packageVersion": value.package_version,
        }
    )


register(ImagePackage, read_image_package, write_image_package)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListImagePackages",
        {"Content-Type": "application/json"},
        to_json(write_list_image_packages_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImagePackagesResponse:
    return read_list_image_packages_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
