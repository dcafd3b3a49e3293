"""UntagResource: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.uri import encode_label, encode_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field, filled
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
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


def structure_untag_resource_request(data: Any) -> UntagResourceRequest:
    made = UntagResourceRequest.__new__(UntagResourceRequest)
    made.resource_arn = data.get("resourceArn")
    made.tag_keys = data.get("tagKeys")
    return made


def unstructure_untag_resource_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "resourceArn": value.resource_arn,
            "tagKeys": None if (member := value.tag_keys) is None else list(member),
        }
    )


def check_untag_resource_request(problems: Problems, value: Any) -> None:
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
    made = UntagResourceResponse.__new__(UntagResourceResponse)
    made.response_metadata = ResponseMetadata()
    return made


def write_untag_resource_response(value: Any) -> dict[str, Any]:
    return without_absent({})


register(UntagResourceResponse, read_untag_resource_response, write_untag_resource_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.tag_keys) is not None:
        query["tagKeys"] = list(value)
    target = "/tags/" + encode_label(request.resource_arn)
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> UntagResourceResponse:
    return filled(
        UntagResourceResponse,
        response_metadata=ResponseMetadata(),
    )


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
