"""ListImages: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    lenient,
    lenient_enum,
    lenient_list,
    register,
)
from ..runtime.validation import check_boolean, check_integer, check_string, is_list
from ..shapes.build_type import read_build_type, read_image_source
from ..shapes.image_type import read_image_type
from ..shapes.ownership import Ownership
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.build_type import BuildType, ImageSource
    from ..shapes.filter import Filter
    from ..shapes.image_type import ImageType
    from ..shapes.platform import Platform


@define(kw_only=True)
class ListImagesRequest(Request["ListImagesResponse"]):
    """The request of ListImages; see the client's method for its members."""

    owner: Ownership | str | None = None
    filters: list[Filter] | None = None
    by_name: bool | None = None
    max_results: int | None = None
    next_token: str | None = None
    include_deprecated: bool | None = None


@define(kw_only=True)
class ListImagesResponse(StructureBase):
    """The response of ListImages."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_version_list: list[ImageVersion] = field(factory=lambda: [])
    """The list of image semantic versions.

    Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can assign
    values for the first three, and can filter on all of them.

    **Filtering:** You can use wildcards (x) to specify the most recent versions or nodes when
    selecting the base image or components for your recipe. When you use a wildcard in any node,
    all nodes to the right of the first wildcard must also be wildcards.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class ImageVersion(StructureBase):
    """The defining characteristics of a specific version of an Image Builder image."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of a specific version of an Image Builder image.

    Note: Semantic versioning is included in each object's Amazon Resource Name (ARN), at the
    level that applies to that object as follows:

    * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

    * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

    * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.
    """
    name: str | None = None
    """The name of this specific version of an Image Builder image."""
    type: ImageType | None = None
    """Specifies whether this image produces an AMI or a container image."""
    version: str | None = None
    """The semantic version of the image. This version follows the semantic version syntax.

    Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can assign
    values for the first three, and can filter on all of them.

    **Assignment:** For the first three nodes, you can assign any positive integer value,
    including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
    automatically assigns the build number to the fourth node.

    **Patterns:** You can use any numeric pattern that adheres to the assignment requirements
    for the nodes that you can assign. For example, you might choose a software version pattern,
    such as 1.0.0, or a date, such as 2021.01.01.

    **Filtering:** You can use wildcards (x) to specify the most recent versions or nodes when
    selecting the base image or components for your recipe. When you use a wildcard in any node,
    all nodes to the right of the first wildcard must also be wildcards.
    """
    platform: Platform | None = None
    """The operating system platform of the image version, for example "Windows" or "Linux"."""
    os_version: str | None = None
    """The operating system version of the image. For example, Amazon Linux 2023 or Microsoft
    Windows Server 2022.
    """
    owner: str | None = None
    """The owner of the image version."""
    date_created: str | None = None
    """The date on which this specific version of the Image Builder image was created."""
    build_type: BuildType | None = None
    """Indicates the type of build that created this image. The build can be initiated in the
    following ways:

    * **USER_INITIATED** – A manual pipeline build request.

    * **SCHEDULED** – A pipeline build initiated by a cron expression in the Image Builder pipeline, or from EventBridge.

    * **IMPORT** – A VM import created the image to use as the base image for the recipe.

    * **IMPORT_ISO** – An ISO disk import created the image.
    """
    image_source: ImageSource | None = None
    """The origin of the base image that Image Builder used to build this image."""


def structure_list_images_request(data: Any) -> ListImagesRequest:
    made = ListImagesRequest.__new__(ListImagesRequest)
    made.owner = lenient_enum(data.get("owner"), Ownership)
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure_filter)
    )
    made.by_name = data.get("byName")
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    made.include_deprecated = data.get("includeDeprecated")
    return made


def write_list_images_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "owner": None if (member := value.owner) is None else str(member),
            "filters": None
            if (member := value.filters) is None
            else write_list(member, _shapes.filter.write_filter),
            "byName": value.by_name,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
            "includeDeprecated": value.include_deprecated,
        }
    )


def check_list_images_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.owner) is not None:
        check_string(problems, path, ("owner", "owner"), member)
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                _shapes.filter.check_filter(problems, inner, index, item)
    if (member := value.by_name) is not None:
        check_boolean(problems, path, ("by_name", "byName"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)
    if (member := value.include_deprecated) is not None:
        check_boolean(problems, path, ("include_deprecated", "includeDeprecated"), member)


register(ListImagesRequest, structure_list_images_request, write_list_images_request)


def read_list_images_response(data: Any) -> ListImagesResponse:
    made = ListImagesResponse.__new__(ListImagesResponse)
    made.request_id = data.get("requestId")
    made.image_version_list = read_list(data.get("imageVersionList"), read_image_version)
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_images_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageVersionList": write_list(member, write_image_version)
            if (member := value.image_version_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(ListImagesResponse, read_list_images_response, write_list_images_response)


def read_image_version(data: Any) -> ImageVersion:
    made = ImageVersion.__new__(ImageVersion)
    made.arn = data.get("arn")
    made.name = data.get("name")
    made.type = None if (value := data.get("type")) is None else read_image_type(value)
    made.version = data.get("version")
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.os_version = data.get("osVersion")
    made.owner = data.get("owner")
    made.date_created = data.get("dateCreated")
    made.build_type = None if (value := data.get("buildType")) is None else read_build_type(value)
    made.image_source = (
        None if (value := data.get("imageSource")) is None else read_image_source(value)
    )
    return made


def write_image_version(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "type": None if (member := value.type) is None else str(member),
            "version": value.version,
            "platform": None if (member := value.platform) is None else str(member),
            "osVersion": value.os_version,
            "owner": value.owner,
            "dateCreated": value.date_created,
            "buildType": None if (member := value.build_type) is None else str(member),
            "imageSource": None if (member := value.image_source) is None else str(member),
        }
    )


register(ImageVersion, read_image_version, write_image_version)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListImages",
        {"Content-Type": "application/json"},
        to_json(write_list_images_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImagesResponse:
    return read_list_images_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_images_response(response)))


CALL = Call(
    name="ListImages",
    method="POST",
    request_type=ListImagesRequest,
    response_type=ListImagesResponse,
    check=check_list_images_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
