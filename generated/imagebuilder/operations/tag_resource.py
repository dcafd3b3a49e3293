"""TagResource: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import to_json
from ..runtime.codecs.uri import encode_label
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field, filled
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import MapKey, check_header, check_string, is_map

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class TagResourceRequest(Request["TagResourceResponse"]):
    """The request of TagResource; see the client's method for its members."""

    resource_arn: str
    tags: dict[str, str]


@define(kw_only=True)
class TagResourceResponse(StructureBase):
    """The response of TagResource."""

    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_tag_resource_request(data: Any) -> TagResourceRequest:
    made = TagResourceRequest.__new__(TagResourceRequest)
    made.resource_arn = data.get("resourceArn")
    made.tags = data.get("tags")
    return made


def unstructure_tag_resource_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "tags": None if (member := value.tags) is None else dict(member),
        }
    )


def check_tag_resource_request(problems: Problems, value: Any) -> None:
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
    made = TagResourceResponse.__new__(TagResourceResponse)
    made.response_metadata = ResponseMetadata()
    return made


def write_tag_resource_response(value: Any) -> dict[str, Any]:
    return without_absent({})


register(TagResourceResponse, read_tag_resource_response, write_tag_resource_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    data: dict[str, Any] = {}
    if (value := request.tags) is not None:
        data["tags"] = dict(value)
    return (
        "/tags/" + encode_label(request.resource_arn),
        {"Content-Type": "application/json"},
        to_json(data),
    )


def read_response(answer: HttpResponse) -> TagResourceResponse:
    return filled(
        TagResourceResponse,
        response_metadata=ResponseMetadata(),
    )


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
