"""ListImageScanFindingAggregations: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import read_object, to_json
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, lenient, register
from ..runtime.validation import check_string

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems
    from ..shapes.filter import Filter


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


@define(kw_only=True)
class ImageScanFindingAggregation(StructureBase):
    """This returns exactly one type of aggregation, based on the filter that Image Builder applies
    in its API action.
    """

    account_aggregation: AccountAggregation | None = None
    """Returns an object that contains severity counts based on an account ID."""
    image_aggregation: ImageAggregation | None = None
    """Returns an object that contains severity counts based on the Amazon Resource Name (ARN) for
    a specific image.
    """
    image_pipeline_aggregation: ImagePipelineAggregation | None = None
    """Returns an object that contains severity counts based on an image pipeline ARN."""
    vulnerability_id_aggregation: VulnerabilityIdAggregation | None = None
    """Returns an object that contains severity counts based on vulnerability ID."""


@define(kw_only=True)
class AccountAggregation(StructureBase):
    """Contains counts of vulnerability findings from image scans that run when you create new
    Image Builder images, or build new versions of existing images. The vulnerability counts are
    grouped by severity level. The counts are aggregated across resources to create the final
    tally for the account that owns them.
    """

    account_id: str | None = None
    """Identifies the account that owns the aggregated resource findings."""
    severity_counts: SeverityCounts | None = None
    """Counts by severity level for medium severity and higher level findings, plus a total for all
    of the findings.
    """


@define(kw_only=True)
class SeverityCounts(StructureBase):
    """Includes counts by severity level for medium severity and higher level findings, plus a
    total for all of the findings for the specified filter.
    """

    all: int | None = None
    """The total number of findings across all severity levels for the specified filter."""
    critical: int | None = None
    """The number of critical severity findings for the specified filter."""
    high: int | None = None
    """The number of high severity findings for the specified filter."""
    medium: int | None = None
    """The number of medium severity findings for the specified filter."""


@define(kw_only=True)
class ImageAggregation(StructureBase):
    """Contains vulnerability counts for a specific image."""

    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) that identifies the image for this aggregation."""
    severity_counts: SeverityCounts | None = None
    """Counts by severity level for medium severity and higher level findings, plus a total for all
    of the findings for the specified image.
    """


@define(kw_only=True)
class ImagePipelineAggregation(StructureBase):
    """Contains vulnerability counts for a specific image pipeline."""

    image_pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) that identifies the image pipeline for this aggregation."""
    severity_counts: SeverityCounts | None = None
    """Counts by severity level for medium severity and higher level findings, plus a total for all
    of the findings for the specified image pipeline.
    """


@define(kw_only=True)
class VulnerabilityIdAggregation(StructureBase):
    """Includes counts of image and pipeline resource findings by vulnerability."""

    vulnerability_id: str | None = None
    """The vulnerability Id for this set of counts."""
    severity_counts: SeverityCounts | None = None
    """Counts by severity level for medium severity and higher level findings, plus a total for all
    of the findings for the specified vulnerability.
    """


def structure_list_image_scan_finding_aggregations_request(
    data: Any,
) -> ListImageScanFindingAggregationsRequest:
    made = ListImageScanFindingAggregationsRequest.__new__(ListImageScanFindingAggregationsRequest)
    made.filter = lenient(data.get("filter"), _shapes.filter.structure_filter)
    made.next_token = data.get("nextToken")
    return made


def write_list_image_scan_finding_aggregations_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "filter": None
            if (member := value.filter) is None
            else _shapes.filter.write_filter(member),
            "nextToken": value.next_token,
        }
    )


def check_list_image_scan_finding_aggregations_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.filter) is not None:
        _shapes.filter.check_filter(problems, path, ("filter", "filter"), member)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    ListImageScanFindingAggregationsRequest,
    structure_list_image_scan_finding_aggregations_request,
    write_list_image_scan_finding_aggregations_request,
)


def read_list_image_scan_finding_aggregations_response(
    data: Any,
) -> ListImageScanFindingAggregationsResponse:
    made = ListImageScanFindingAggregationsResponse.__new__(
        ListImageScanFindingAggregationsResponse
    )
    made.request_id = data.get("requestId")
    made.aggregation_type = data.get("aggregationType")
    made.responses = read_list(data.get("responses"), read_image_scan_finding_aggregation)
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_image_scan_finding_aggregations_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "aggregationType": value.aggregation_type,
            "responses": write_list(member, write_image_scan_finding_aggregation)
            if (member := value.responses)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListImageScanFindingAggregationsResponse,
    read_list_image_scan_finding_aggregations_response,
    write_list_image_scan_finding_aggregations_response,
)


def read_image_scan_finding_aggregation(data: Any) -> ImageScanFindingAggregation:
    made = ImageScanFindingAggregation.__new__(ImageScanFindingAggregation)
    made.account_aggregation = (
        None
        if (value := data.get("accountAggregation")) is None
        else read_account_aggregation(value)
    )
    made.image_aggregation = (
        None if (value := data.get("imageAggregation")) is None else read_image_aggregation(value)
    )
    made.image_pipeline_aggregation = (
        None
        if (value := data.get("imagePipelineAggregation")) is None
        else read_image_pipeline_aggregation(value)
    )
    made.vulnerability_id_aggregation = (
        None
        if (value := data.get("vulnerabilityIdAggregation")) is None
        else read_vulnerability_id_aggregation(value)
    )
    return made


def write_image_scan_finding_aggregation(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "accountAggregation": None
            if (member := value.account_aggregation) is None
            else write_account_aggregation(member),
            "imageAggregation": None
            if (member := value.image_aggregation) is None
            else write_image_aggregation(member),
            "imagePipelineAggregation": None
            if (member := value.image_pipeline_aggregation) is None
            else write_image_pipeline_aggregation(member),
            "vulnerabilityIdAggregation": None
            if (member := value.vulnerability_id_aggregation) is None
            else write_vulnerability_id_aggregation(member),
        }
    )


register(
    ImageScanFindingAggregation,
    read_image_scan_finding_aggregation,
    write_image_scan_finding_aggregation,
)


def read_account_aggregation(data: Any) -> AccountAggregation:
    made = AccountAggregation.__new__(AccountAggregation)
    made.account_id = data.get("accountId")
    made.severity_counts = (
        None if (value := data.get("severityCounts")) is None else read_severity_counts(value)
    )
    return made


def write_account_aggregation(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "accountId": value.account_id,
            "severityCounts": None
            if (member := value.severity_counts) is None
            else write_severity_counts(member),
        }
    )


register(AccountAggregation, read_account_aggregation, write_account_aggregation)


def read_severity_counts(data: Any) -> SeverityCounts:
    made = SeverityCounts.__new__(SeverityCounts)
    made.all = None if (value := data.get("all")) is None else int(value)
    made.critical = None if (value := data.get("critical")) is None else int(value)
    made.high = None if (value := data.get("high")) is None else int(value)
    made.medium = None if (value := data.get("medium")) is None else int(value)
    return made


def write_severity_counts(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "all": value.all,
            "critical": value.critical,
            "high": value.high,
            "medium": value.medium,
        }
    )


register(SeverityCounts, read_severity_counts, write_severity_counts)


def read_image_aggregation(data: Any) -> ImageAggregation:
    made = ImageAggregation.__new__(ImageAggregation)
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.severity_counts = (
        None if (value := data.get("severityCounts")) is None else read_severity_counts(value)
    )
    return made


def write_image_aggregation(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imageBuildVersionArn": value.image_build_version_arn,
            "severityCounts": None
            if (member := value.severity_counts) is None
            else write_severity_counts(member),
        }
    )


register(ImageAggregation, read_image_aggregation, write_image_aggregation)


def read_image_pipeline_aggregation(data: Any) -> ImagePipelineAggregation:
    made = ImagePipelineAggregation.__new__(ImagePipelineAggregation)
    made.image_pipeline_arn = data.get("imagePipelineArn")
    made.severity_counts = (
        None if (value := data.get("severityCounts")) is None else read_severity_counts(value)
    )
    return made


def write_image_pipeline_aggregation(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "imagePipelineArn": value.image_pipeline_arn,
            "severityCounts": None
            if (member := value.severity_counts) is None
            else write_severity_counts(member),
        }
    )


register(
    ImagePipelineAggregation, read_image_pipeline_aggregation, write_image_pipeline_aggregation
)


def read_vulnerability_id_aggregation(data: Any) -> VulnerabilityIdAggregation:
    made = VulnerabilityIdAggregation.__new__(VulnerabilityIdAggregation)
    made.vulnerability_id = data.get("vulnerabilityId")
    made.severity_counts = (
        None if (value := data.get("severityCounts")) is None else read_severity_counts(value)
    )
    return made


def write_vulnerability_id_aggregation(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "vulnerabilityId": value.vulnerability_id,
            "severityCounts": None
            if (member := value.severity_counts) is None
            else write_severity_counts(member),
        }
    )


register(
    VulnerabilityIdAggregation,
    read_vulnerability_id_aggregation,
    write_vulnerability_id_aggregation,
)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListImageScanFindingAggregations",
        {"Content-Type": "application/json"},
        to_json(write_list_image_scan_finding_aggregations_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImageScanFindingAggregationsResponse:
    return read_list_image_scan_finding_aggregations_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    return HttpResponse(
        200, {}, to_json(write_list_image_scan_finding_aggregations_response(response))
    )


CALL = Call(
    name="ListImageScanFindingAggregations",
    method="POST",
    request_type=ListImageScanFindingAggregationsRequest,
    response_type=ListImageScanFindingAggregationsResponse,
    check=check_list_image_scan_finding_aggregations_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
)
register_call(CALL)
