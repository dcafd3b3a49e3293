"""DeleteComponent: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import encode_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems


@define(kw_only=True)
class DeleteComponentRequest(Request["DeleteComponentResponse"]):
    """The request of DeleteComponent; see the client's method for its members."""

    component_build_version_arn: str


@define(kw_only=True)
class DeleteComponentResponse(StructureBase):
    """The response of DeleteComponent."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    component_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the component build version that this request deleted."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def structure_delete_component_request(data: Any) -> DeleteComponentRequest:
    made = DeleteComponentRequest.__new__(DeleteComponentRequest)
    made.component_build_version_arn = data.get("componentBuildVersionArn")
    return made


def unstructure_delete_component_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "componentBuildVersionArn": value.component_build_version_arn,
        }
    )


def check_delete_component_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.component_build_version_arn) is None:
        problems.missing(path, ("component_build_version_arn", "componentBuildVersionArn"))
    else:
        check_string(
            problems, path, ("component_build_version_arn", "componentBuildVersionArn"), member
        )


register(
    DeleteComponentRequest, structure_delete_component_request, unstructure_delete_component_request
)


def read_delete_component_response(data: Any) -> DeleteComponentResponse:
    made = DeleteComponentResponse.__new__(DeleteComponentResponse)
    made.request_id = data.get("requestId")
    made.component_build_version_arn = data.get("componentBuildVersionArn")
    made.response_metadata = ResponseMetadata()
    return made


def write_delete_component_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "componentBuildVersionArn": value.component_build_version_arn,
        }
    )


register(DeleteComponentResponse, read_delete_component_response, write_delete_component_response)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    query: dict[str, Any] = {}
    if (value := request.component_build_version_arn) is not None:
        query["componentBuildVersionArn"] = value
    target = "/DeleteComponent"
    if query:
        target += "?" + encode_query(query)
    return target, {}, b""


def read_response(answer: HttpResponse) -> DeleteComponentResponse:
    return read_delete_component_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_delete_component_response(response)))


CALL = Call(
    name="DeleteComponent",
    method="DELETE",
    request_type=DeleteComponentRequest,
    response_type=DeleteComponentResponse,
    check=check_delete_component_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
