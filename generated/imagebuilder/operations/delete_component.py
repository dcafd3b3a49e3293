"""DeleteComponent: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.uri import with_query
from ..runtime.codecs.values import without_absent
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
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


def write_request(request: DeleteComponentRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/DeleteComponent", {"componentBuildVersionArn": request.component_build_version_arn}
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> DeleteComponentResponse:
    if data is None:
        return absent(DeleteComponentResponse)
    self = new(DeleteComponentResponse)
    self.request_id = data.get("requestId")
    self.component_build_version_arn = data.get("componentBuildVersionArn")
    return self


def read_response(answer: HttpResponse) -> DeleteComponentResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: DeleteComponentResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "componentBuildVersionArn": value.component_build_version_arn,
        }
    )


def write_response(response: DeleteComponentResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> DeleteComponentRequest:
    if data is None:
        return absent(DeleteComponentRequest)
    self = new(DeleteComponentRequest)
    self.component_build_version_arn = data.get("componentBuildVersionArn")
    return self


def unstructure_request(value: DeleteComponentRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "componentBuildVersionArn": value.component_build_version_arn,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.component_build_version_arn) is None:
        problems.missing(path, ("component_build_version_arn", "componentBuildVersionArn"))
    else:
        check_string(
            problems, path, ("component_build_version_arn", "componentBuildVersionArn"), member
        )


register(
    __name__,
    {
        DeleteComponentRequest: (structure_request, unstructure_request),
        DeleteComponentResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="DeleteComponent",
    method="DELETE",
    request_type=DeleteComponentRequest,
    response_type=DeleteComponentResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
