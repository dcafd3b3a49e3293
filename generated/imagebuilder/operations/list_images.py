"""ListImages: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list, write_string
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    lenient_enum,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import check_boolean, check_integer, check_string, is_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter
    from ..shapes.image_version import ImageVersion
    from ..shapes.ownership import Ownership


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


def write_request_body(value: ListImagesRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "owner": write_string(value.owner),
            "filters": write_list(value.filters, _shapes.filter.write),
            "byName": value.by_name,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
            "includeDeprecated": value.include_deprecated,
        }
    )


def write_request(request: ListImagesRequest) -> tuple[str, dict[str, str], bytes]:
    return "/ListImages", {"Content-Type": "application/json"}, to_json(write_request_body(request))


def read_response_body(data: Any) -> ListImagesResponse:
    if data is None:
        return absent(ListImagesResponse)
    self = new(ListImagesResponse)
    self.request_id = data.get("requestId")
    self.image_version_list = read_list_or_empty(
        data.get("imageVersionList"), _shapes.image_version.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListImagesResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListImagesResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "imageVersionList": write_list(value.image_version_list, _shapes.image_version.write)
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListImagesResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListImagesRequest:
    if data is None:
        return absent(ListImagesRequest)
    self = new(ListImagesRequest)
    self.owner = lenient_enum(data.get("owner"), _shapes.ownership.read)
    self.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure)
    )
    self.by_name = data.get("byName")
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    self.include_deprecated = data.get("includeDeprecated")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.owner) is not None:
        check_string(problems, path, ("owner", "owner"), member)
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                _shapes.filter.check(problems, inner, index, item)
    if (member := value.by_name) is not None:
        check_boolean(problems, path, ("by_name", "byName"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)
    if (member := value.include_deprecated) is not None:
        check_boolean(problems, path, ("include_deprecated", "includeDeprecated"), member)


register(
    __name__,
    {
        ListImagesRequest: (structure_request, write_request_body),
        ListImagesResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListImages",
    method="POST",
    request_type=ListImagesRequest,
    response_type=ListImagesResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
