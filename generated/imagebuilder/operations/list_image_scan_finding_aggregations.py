"""ListImageScanFindingAggregations: its request, its response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    absent,
    lenient,
    new,
    register,
)
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter
    from ..shapes.image_scan_finding_aggregation import ImageScanFindingAggregation


@define(kw_only=True)
class ListImageScanFindingAggregationsRequest(Request["ListImageScanFindingAggregationsResponse"]):
    """The request of ListImageScanFindingAggregations; see the client's method for its members."""

    filter: Filter | None = None
    next_token: str | None = None


@define(kw_only=True)
class ListImageScanFindingAggregationsResponse(StructureBase):
    """The response of ListImageScanFindingAggregations."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    aggregation_type: str | None = None
    """The aggregation type specifies what type of key is used to group the image scan findings.
    Image Builder returns results based on the request filter. If you didn't specify a filter in
    the request, the type defaults to ``accountId``.

    **Aggregation types**

    * accountId

    * imageBuildVersionArn

    * imagePipelineArn

    * vulnerabilityId

    Each aggregation includes counts by severity level for medium severity and higher level
    findings, plus a total for all of the findings for each key value.
    """
    responses: list[ImageScanFindingAggregation] = field(factory=lambda: [])
    """An array of image scan finding aggregations that match the filter criteria."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def write_request_body(
    value: ListImageScanFindingAggregationsRequest | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "filter": _shapes.filter.write(value.filter),
            "nextToken": value.next_token,
        }
    )


def write_request(
    request: ListImageScanFindingAggregationsRequest,
) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListImageScanFindingAggregations",
        {"Content-Type": "application/json"},
        to_json(write_request_body(request)),
    )


def read_response_body(data: Any) -> ListImageScanFindingAggregationsResponse:
    if data is None:
        return absent(ListImageScanFindingAggregationsResponse)
    self = new(ListImageScanFindingAggregationsResponse)
    self.request_id = data.get("requestId")
    self.aggregation_type = data.get("aggregationType")
    self.responses = read_list_or_empty(
        data.get("responses"), _shapes.image_scan_finding_aggregation.read
    )
    self.next_token = data.get("nextToken")
    return self


def read_response(answer: HttpResponse) -> ListImageScanFindingAggregationsResponse:
    return read_response_body(read_object(answer.body))


def write_response_body(
    value: ListImageScanFindingAggregationsResponse | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "requestId": value.request_id,
            "aggregationType": value.aggregation_type,
            "responses": write_list(value.responses, _shapes.image_scan_finding_aggregation.write)
            or None,
            "nextToken": value.next_token,
        }
    )


def write_response(response: ListImageScanFindingAggregationsResponse) -> HttpResponse:
    return HttpResponse(200, {}, to_json(write_response_body(response)))


def structure_request(data: Any) -> ListImageScanFindingAggregationsRequest:
    if data is None:
        return absent(ListImageScanFindingAggregationsRequest)
    self = new(ListImageScanFindingAggregationsRequest)
    self.filter = lenient(data.get("filter"), _shapes.filter.structure)
    self.next_token = data.get("nextToken")
    return self


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.filter) is not None:
        _shapes.filter.check(problems, path, ("filter", "filter"), member)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    __name__,
    {
        ListImageScanFindingAggregationsRequest: (structure_request, write_request_body),
        ListImageScanFindingAggregationsResponse: (read_response_body, write_response_body),
    },
)

CALL = Call(
    name="ListImageScanFindingAggregations",
    method="POST",
    request_type=ListImageScanFindingAggregationsRequest,
    response_type=ListImageScanFindingAggregationsResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
