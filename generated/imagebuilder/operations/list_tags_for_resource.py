"""ListTagsForResource: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_label
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
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


def structure_list_tags_for_resource_request(data: Any) -> ListTagsForResourceRequest:
    made = ListTagsForResourceRequest.__new__(ListTagsForResourceRequest)
    made.resource_arn = data.get("resourceArn")
    return made


def unstructure_list_tags_for_resource_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "resourceArn": value.resource_arn,
        }
    )


def check_list_tags_for_resource_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.resource_arn) is None:
        problems.missing(path, ("resource_arn", "resourceArn"))
    else:
        check_header(problems, path, ("resource_arn", "resourceArn"), member)


register(
    ListTagsForResourceRequest,
    structure_list_tags_for_resource_request,
    unstructure_list_tags_for_resource_request,
)


def read_list_tags_for_resource_response(data: Any) -> ListTagsForResourceResponse:
    made = ListTagsForResourceResponse.__new__(ListTagsForResourceResponse)
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.response_metadata = ResponseMetadata()
    return made


def write_list_tags_for_resource_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "tags": dict(member) if (member := value.tags) else None,
        }
    )


register(
    ListTagsForResourceResponse,
    read_list_tags_for_resource_response,
    write_list_tags_for_resource_response,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return "/tags/" + encode_label(request.resource_arn), {}, b""


def read_response(answer: HttpResponse) -> ListTagsForResourceResponse:
    return read_list_tags_for_resource_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_list_tags_for_resource_response(response)))


CALL = Call(
    name="ListTagsForResource",
    method="GET",
    request_type=ListTagsForResourceRequest,
    response_type=ListTagsForResourceResponse,
    check=check_list_tags_for_resource_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
