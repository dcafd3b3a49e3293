"""ListImageBuildVersions: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient, lenient_list, register
from ..runtime.validation import check_integer, check_string, is_list
from ..runtime.wire import read_list, read_object, to_json, write_list
from ..shapes.filter import check_filter, structure_filter, write_filter
from ..shapes.image_summary import (
    read_image_summary,
    unstructure_image_summary,
    write_image_summary,
)

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
class ListImageBuildVersionsResponse:
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
    """Make it of botocore's dict."""
    return ListImageBuildVersionsRequest(
        image_version_arn=data.get("imageVersionArn"),
        filters=lenient_list(data.get("filters"), lambda item: lenient(item, structure_filter)),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_image_build_versions_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.image_version_arn) is not None:
        data["imageVersionArn"] = member
    if (member := value.filters) is not None:
        data["filters"] = write_list(member, write_filter)
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_image_build_versions_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.image_version_arn) is not None:
        check_string(problems, path, ("image_version_arn", "imageVersionArn"), member)
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                check_filter(problems, inner, index, item)
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
    """Read what an answer holds."""
    return ListImageBuildVersionsResponse(
        request_id=data.get("requestId"),
        image_summary_list=read_list(data.get("imageSummaryList"), read_image_summary),
        next_token=data.get("nextToken"),
    )


def write_list_image_build_versions_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if member := value.image_summary_list:
        data["imageSummaryList"] = write_list(member, write_image_summary)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def unstructure_list_image_build_versions_response(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if member := value.image_summary_list:
        data["imageSummaryList"] = write_list(member, unstructure_image_summary)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListImageBuildVersionsResponse,
    read_list_image_build_versions_response,
    unstructure_list_image_build_versions_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListImageBuildVersions",
        {"Content-Type": "application/json"},
        to_json(write_list_image_build_versions_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImageBuildVersionsResponse:
    """Return the response that the answer holds."""
    return read_list_image_build_versions_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
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
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidPaginationTokenException",
            "InvalidRequestException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
