"""ListTagsForResource: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_label
from ..runtime.codecs.values import read_map_or_empty, without_absent, write_map
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_header

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class ListTagsForResourceRequest(Request["ListTagsForResourceResponse"]):
    """The request of ListTagsForResource; see the client's method for its members."""

    resource_arn: str


@define(kw_only=True)
class ListTagsForResourceResponse(StructureBase):
    """The response of ListTagsForResource."""

    tags: dict[str, str] = field(factory=lambda: {})
    """The tags for the specified resource."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: ListTagsForResourceRequest) -> tuple[str, dict[str, str], bytes]:
    return "/tags/" + encode_label(request.resource_arn), {}, b""


def read_response_body(data: Any) -> ListTagsForResourceResponse:
    if data is None:
        return absent(ListTagsForResourceResponse)
    self = new(ListTagsForResourceResponse)
    self.tags = read_map_or_empty(data.get("tags"))
    return self


def read_response(answer: HttpResponse) -> ListTagsForResourceResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListTagsForResourceResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "tags": write_map(value.tags) or None,
        }
    )


def write_response(response: ListTagsForResourceResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListTagsForResourceRequest:
    if data is None:
        return absent(ListTagsForResourceRequest)
    self = new(ListTagsForResourceRequest)
    self.resource_arn = data.get("resourceArn")
    return self


def unstructure_request(value: ListTagsForResourceRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "resourceArn": value.resource_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.resource_arn) is None:
        problems.missing(path, ("resource_arn", "resourceArn"))
    else:
        check_header(problems, path, ("resource_arn", "resourceArn"), member)


register(
    __name__,
    {
        ListTagsForResourceRequest: (structure_request, unstructure_request),
        ListTagsForResourceResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListTagsForResource",
    method="GET",
    request_type=ListTagsForResourceRequest,
    response_type=ListTagsForResourceResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
