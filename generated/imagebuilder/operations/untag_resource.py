"""UntagResource: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.uri import encode_label, with_query
from ..runtime.codecs.values import without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_header, check_string, is_list

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class UntagResourceRequest(Request["UntagResourceResponse"]):
    """The request of UntagResource; see the client's method for its members."""

    resource_arn: str
    tag_keys: list[str]


@define(kw_only=True)
class UntagResourceResponse(StructureBase):
    """The response of UntagResource."""

    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: UntagResourceRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/tags/" + encode_label(request.resource_arn), {"tagKeys": write_list(request.tag_keys)}
        ),
        {},
        b"",
    )


def read_response(answer: HttpResponse) -> UntagResourceResponse:
    return UntagResourceResponse()


def write_response(response: UntagResourceResponse) -> HttpResponse:
    return HttpResponse(200, {}, b"")


def structure_request(data: Any) -> UntagResourceRequest:
    if data is None:
        return absent(UntagResourceRequest)
    self = new(UntagResourceRequest)
    self.resource_arn = data.get("resourceArn")
    self.tag_keys = data.get("tagKeys")
    return self


def unstructure_request(value: UntagResourceRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "tagKeys": write_list(value.tag_keys),
        }
    )


def check_request(problems: Problems, value: Any) -> None:
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


def structure_response(data: Any) -> UntagResourceResponse:
    if data is None:
        return absent(UntagResourceResponse)
    return new(UntagResourceResponse)


def unstructure_response(value: UntagResourceResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return {}


register(
    __name__,
    {
        UntagResourceRequest: (structure_request, unstructure_request),
        UntagResourceResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="UntagResource",
    method="DELETE",
    request_type=UntagResourceRequest,
    response_type=UntagResourceResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
