"""ListComponentBuildVersions: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_integer, check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.component_summary import ComponentSummary


@define(kw_only=True)
class ListComponentBuildVersionsRequest(Request["ListComponentBuildVersionsResponse"]):
    """The request of ListComponentBuildVersions; see the client's method for its members."""

    component_version_arn: str | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListComponentBuildVersionsResponse(StructureBase):
    """The response of ListComponentBuildVersions."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    component_summary_list: list[ComponentSummary] = field(factory=lambda: [])
    """The list of component summaries. Each summary represents one build version of the specified
    component version, or of the components that your account owns if you didn't specify an ARN.
    Deprecated build versions aren't included.
    """
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(value: ListComponentBuildVersionsRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "componentVersionArn": value.component_version_arn,
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def write_request(request: ListComponentBuildVersionsRequest) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListComponentBuildVersions",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListComponentBuildVersionsResponse:
    if data is None:
        return absent(ListComponentBuildVersionsResponse)
    self = new(ListComponentBuildVersionsResponse)
    self.request_id = data.get("requestId")
    self.component_summary_list = read_list_or_empty(
        data.get("componentSummaryList"), _shapes.component_summary.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListComponentBuildVersionsResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(value: ListComponentBuildVersionsResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "componentSummaryList": write_list(
                value.component_summary_list, _shapes.component_summary.write
            )
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListComponentBuildVersionsResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListComponentBuildVersionsRequest:
    if data is None:
        return absent(ListComponentBuildVersionsRequest)
    self = new(ListComponentBuildVersionsRequest)
    self.component_version_arn = data.get("componentVersionArn")
    self.max_results = data.get("maxResults")
    self.next_token = data.get("nextToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.component_version_arn) is not None:
        check_string(problems, path, ("component_version_arn", "componentVersionArn"), member)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    __name__,
    {
        ListComponentBuildVersionsRequest: (structure_request, write_request_body),
        ListComponentBuildVersionsResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListComponentBuildVersions",
    method="POST",
    request_type=ListComponentBuildVersionsRequest,
    response_type=ListComponentBuildVersionsResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
