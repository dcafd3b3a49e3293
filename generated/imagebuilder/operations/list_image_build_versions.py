"""ListImageBuildVersions: its request, its response, and how they stand on the wire."""

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
    lenient_list,
    register,
)
from ..runtime.validation import check_integer, check_string, is_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter
    from ..shapes.image_summary import ImageSummary


@define(kw_only=True)
class ListImageBuildVersionsRequest(Request["ListImageBuildVersionsResponse"]):
    """The request of ListImageBuildVersions; see the client's method for its members."""

    image_version_arn: str | None = None
    filters: list[Filter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListImageBuildVersionsResponse(StructureBase):
    """The response of ListImageBuildVersions."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    image_summary_list: list[ImageSummary] = field(factory=lambda: [])
    """The list of image build versions."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_list_image_build_versions_request(data: Any) -> ListImageBuildVersionsRequest:
    made = ListImageBuildVersionsRequest.__new__(ListImageBuildVersionsRequest)
    made.image_version_arn = data.get("imageVersionArn")
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, _shapes.filter.structure_filter)
    )
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_image_build_versions_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageVersionArn": value.image_version_arn,
            "filters": None
            if (member := value.filters) is None
            else write_list(member, _shapes.filter.write_filter),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_image_build_versions_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.image_version_arn) is not None:
        check_string(problems, path, ("image_version_arn", "imageVersionArn"), member)
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                _shapes.filter.check_filter(problems, inner, index, item)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    ListImageBuildVersionsRequest,
    structure_list_image_build_versions_request,
    write_list_image_build_versions_request,
)


def read_list_image_build_versions_response(data: Any) -> ListImageBuildVersionsResponse:
    made = ListImageBuildVersionsResponse.__new__(ListImageBuildVersionsResponse)
    made.request_id = data.get("requestId")
    made.image_summary_list = (
        []
        if (value := data.get("imageSummaryList")) is None
        else read_list(value, _shapes.image_summary.read_image_summary)
    )
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_image_build_versions_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageSummaryList": write_list(member, _shapes.image_summary.write_image_summary)
            if (member := value.image_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


def unstructure_list_image_build_versions_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "imageSummaryList": write_list(member, _shapes.image_summary.unstructure_image_summary)
            if (member := value.image_summary_list)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListImageBuildVersionsResponse,
    read_list_image_build_versions_response,
    unstructure_list_image_build_versions_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListImageBuildVersions",
        {"Content-Type": "application/json"},
        to_json(write_list_image_build_versions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImageBuildVersionsResponse:
    return read_list_image_build_versions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_image_build_versions_response(response)))


CALL = Call(
    name="ListImageBuildVersions",
    method="POST",
    request_type=ListImageBuildVersionsRequest,
    response_type=ListImageBuildVersionsResponse,
    check=check_list_image_build_versions_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
