"""GetComponent: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
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
    from ..shapes.component import Component
    from ..shapes.latest_version_references import LatestVersionReferences


@define(kw_only=True)
class GetComponentRequest(Request["GetComponentResponse"]):
    """The request of GetComponent; see the client's method for its members."""

    component_build_version_arn: str


@define(kw_only=True)
class GetComponentResponse(StructureBase):
    """The response of GetComponent."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    component: Component | None = None
    """The component object specified in the request."""
    latest_version_references: LatestVersionReferences | None = None
    """A set of wildcard version ARNs that always reference the latest version of the resource.
    ARNs are included for the latest version overall, and for the latest versions within the
    same major, minor, and patch levels.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request(request: GetComponentRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        with_query(
            "/GetComponent", {"componentBuildVersionArn": request.component_build_version_arn}
        ),
        {},
        b"",
    )


def read_response_body(data: Any) -> GetComponentResponse:
    if data is None:
        return absent(GetComponentResponse)
    self = new(GetComponentResponse)
    self.request_id = data.get("requestId")
    self.component = _shapes.component.read(data.get("component"))
    self.latest_version_references = _shapes.latest_version_references.read(
        data.get("latestVersionReferences")
    )
    return self


def read_response(answer: HttpResponse) -> GetComponentResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: GetComponentResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "component": _shapes.component.write(value.component),
            "latestVersionReferences": _shapes.latest_version_references.write(
                value.latest_version_references
            ),
        }
    )


def write_response(response: GetComponentResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> GetComponentRequest:
    if data is None:
        return absent(GetComponentRequest)
    self = new(GetComponentRequest)
    self.component_build_version_arn = data.get("componentBuildVersionArn")
    return self


def unstructure_request(value: GetComponentRequest | None) -> dict[str, Any] | None:
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
        GetComponentRequest: (structure_request, unstructure_request),
        GetComponentResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="GetComponent",
    method="GET",
    request_type=GetComponentRequest,
    response_type=GetComponentResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
