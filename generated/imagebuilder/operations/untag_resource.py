"""UntagResource: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, register
from ..runtime.validation import check_header, check_string, is_list
from ..runtime.wire import encode_label, encode_query

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class UntagResourceRequest(Request["UntagResourceResponse"]):
    """The request of UntagResource; see the client's method for its members."""

    resource_arn: str
    tag_keys: list[str]


@define(kw_only=True)
class UntagResourceResponse:
    """The response of UntagResource."""

    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_untag_resource_request(data: Any) -> UntagResourceRequest:
    """Make it of botocore's dict."""
    return UntagResourceRequest(
        resource_arn=data.get("resourceArn"),
        tag_keys=data.get("tagKeys"),
    )


def unstructure_untag_resource_request(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.resource_arn) is not None:
        data["resourceArn"] = member
    if (member := value.tag_keys) is not None:
        data["tagKeys"] = list(member)
    return data


def check_untag_resource_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.resource_arn) is None:
        problems.missing(path, ("resource_arn", "resourceArn"))
    else:
        check_header(problems, path, ("resource_arn", "resourceArn"), member)
    if (member := value.tag_keys) is None:
        problems.missing(path, ("tag_keys", "tagKeys"))
    else:
        if is_list(problems, path, ("tag_keys", "tagKeys"), member, 1):
            inner = (*path, ("tag_keys", "tagKeys"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)


register(UntagResourceRequest, structure_untag_resource_request, unstructure_untag_resource_request)


def read_untag_resource_response(data: Any) -> UntagResourceResponse:
    """Read what an answer holds."""
    return UntagResourceResponse()


def write_untag_resource_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    return data


register(UntagResourceResponse, read_untag_resource_response, write_untag_resource_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    query: dict[str, Any] = {}
    if (value := request.tag_keys) is not None:
        query["tagKeys"] = list(value)
    target = "/tags/" + encode_label(request.resource_arn)
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> UntagResourceResponse:
    """Return the response that the answer holds."""
    return UntagResourceResponse()


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, b"")


CALL = Call(
    name="UntagResource",
    method="DELETE",
    request_type=UntagResourceRequest,
    response_type=UntagResourceResponse,
    check=check_untag_resource_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {"InvalidParameterException", "ResourceNotFoundException", "ServiceException"}
    ),
)
register_call(CALL)
