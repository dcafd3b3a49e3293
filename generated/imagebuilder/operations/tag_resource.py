"""TagResource: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import to_json
from ..runtime.codecs.uri import encode_label
from ..runtime.codecs.values import without_absent, write_map
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
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


def write_request_body(value: TagResourceRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "tags": write_map(value.tags),
        }
    )


def write_request(request: TagResourceRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/tags/" + encode_label(request.resource_arn),
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response(answer: HttpResponse) -> TagResourceResponse:
    return TagResourceResponse()


def write_response(response: TagResourceResponse) -> HttpResponse:
    return HttpResponse(200, {}, b"")


def structure_request(data: Any) -> TagResourceRequest:
    if data is None:
        return absent(TagResourceRequest)
    self = new(TagResourceRequest)
    self.resource_arn = data.get("resourceArn")
    self.tags = data.get("tags")
    return self


def unstructure_request(value: TagResourceRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "tags": write_map(value.tags),
        }
    )


def check_request(problems: Problems, value: Any) -> None:
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


def structure_response(data: Any) -> TagResourceResponse:
    if data is None:
        return absent(TagResourceResponse)
    return new(TagResourceResponse)


def unstructure_response(value: TagResourceResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return {}


register(
    __name__,
    {
        TagResourceRequest: (structure_request, unstructure_request),
        TagResourceResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="TagResource",
    method="POST",
    request_type=TagResourceRequest,
    response_type=TagResourceResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
