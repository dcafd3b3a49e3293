"""TagResource: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import MapKey, check_header, check_string, is_map
from ..runtime.wire import encode_label, to_json

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class TagResourceRequest(Request["TagResourceResponse"]):
    """The request of TagResource; see the client's method for its members."""

    resource_arn: str
    tags: dict[str, str]


@define(kw_only=True)
class TagResourceResponse:
    """The response of TagResource."""

    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_tag_resource_request(data: Any) -> TagResourceRequest:
    """Make it of botocore's dict."""
    return TagResourceRequest(
        resource_arn=data.get("resourceArn"),
        tags=data.get("tags"),
    )


def unstructure_tag_resource_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.resource_arn) is not None:
        data["resourceArn"] = member
    if (member := value.tags) is not None:
        data["tags"] = dict(member)
    return data


def check_tag_resource_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.resource_arn) is None:
        problems.missing(path, ("resource_arn", "resourceArn"))
    else:
        check_header(problems, path, ("resource_arn", "resourceArn"), member)
    if (member := value.tags) is None:
        problems.missing(path, ("tags", "tags"))
    else:
        if is_map(problems, path, ("tags", "tags"), member):
            inner = (*path, ("tags", "tags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)


register(TagResourceRequest, structure_tag_resource_request, unstructure_tag_resource_request)


def read_tag_resource_response(data: Any) -> TagResourceResponse:
    """Read what an answer holds."""
    return TagResourceResponse()


def write_tag_resource_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    return data


register(TagResourceResponse, read_tag_resource_response, write_tag_resource_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    data: dict[str, Any] = {}
    if (value := request.tags) is not None:
        data["tags"] = dict(value)
    return (
        "/tags/" + encode_label(request.resource_arn),
        {"Content-Type": "application/json"},
        to_json(data),
    )


def read_response(answer: HttpResponse) -> TagResourceResponse:
    """Return the response that the answer holds."""
    return TagResourceResponse()


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, b"")


CALL = Call(
    name="TagResource",
    method="POST",
    request_type=TagResourceRequest,
    response_type=TagResourceResponse,
    check=check_tag_resource_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {"InvalidParameterException", "ResourceNotFoundException", "ServiceException"}
    ),
)
register_call(CALL)
