"""ListImageScanFindings: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.http import HttpResponse
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, lenient, lenient_list, register
from ..runtime.validation import check_integer, check_string, is_list, is_structure
from ..runtime.wire import (
    read_list,
    read_object,
    read_timestamp,
    to_json,
    write_epoch,
    write_float,
    write_list,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class ListImageScanFindingsRequest(Request["ListImageScanFindingsResponse"]):
    """The request of ListImageScanFindings; see the client's method for its members."""

    filters: list[ImageScanFindingsFilter] | None = None
    max_results: int | None = None
    next_token: str | None = None


@define(kw_only=True)
class ImageScanFindingsFilter:
    """A name value pair that Image Builder applies to streamline results from the vulnerability
    scan findings list action.
    """

    name: str | None = None
    """The name of the image scan finding filter. Filter names are case-sensitive. Valid filter
    names are:

    * ``imageBuildVersionArn`` – Filters findings by the image build version that was scanned.

    * ``imagePipelineArn`` – Filters findings by the pipeline that created the scanned image.

    * ``vulnerabilityId`` – Filters findings by vulnerability ID, for example a CVE ID.

    * ``severity`` – Filters findings by severity level.
    """
    values: list[str] | None = None
    """The filter values. Filter values are case-sensitive.

    Limits: 1 to 1 element.
    """


@define(kw_only=True)
class ListImageScanFindingsResponse:
    """The response of ListImageScanFindings."""

    request_id: str | None = None
    """The request ID that uniquely identifies this request."""
    findings: list[ImageScanFinding] = field(factory=lambda: [])
    """The image scan findings for your account that meet your request filter criteria."""
    next_token: str | None = None
    """The next token used for paginated responses. When this field isn't empty, there are
    additional elements that the service hasn't included in this request. Use this token with
    the next request to retrieve additional objects.
    """
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


@define(kw_only=True)
class ImageScanFinding:
    """Contains details about a vulnerability scan finding that Amazon Inspector generated for an
    image.
    """

    aws_account_id: str | None = None
    """The Amazon Web Services account ID that's associated with the finding."""
    image_build_version_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image build version that's associated with the
    finding.
    """
    image_pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the image pipeline that's associated with the finding."""
    type: str | None = None
    """The type of the finding. Image Builder looks for findings of the type
    ``PACKAGE_VULNERABILITY`` that apply to output images, and excludes other types.
    """
    description: str | None = None
    """The description of the finding."""
    title: str | None = None
    """The title of the finding."""
    remediation: Remediation | None = None
    """An object that contains the details about how to remediate the finding."""
    severity: str | None = None
    """The severity of the finding. For more information, see Severity levels for Amazon Inspector
    findings
    (https://docs.aws.amazon.com/inspector/latest/user/findings-understanding-severity.html) in
    the *Amazon Inspector User Guide*.
    """
    first_observed_at: datetime | None = None
    """The date and time when the finding was first observed."""
    updated_at: datetime | None = None
    """The timestamp when the finding was last updated."""
    inspector_score: float | None = None
    """The score that Amazon Inspector assigned for the finding."""
    inspector_score_details: InspectorScoreDetails | None = None
    """An object that contains details of the Amazon Inspector score."""
    package_vulnerability_details: PackageVulnerabilityDetails | None = None
    """An object that contains the details of a package vulnerability finding."""
    fix_available: str | None = None
    """Details about whether a fix is available for any of the packages that are identified in the
    finding through a version update. Valid values include:

    * ``YES`` – A fix is available for all of the packages identified in the finding.

    * ``NO`` – No fix is available.

    * ``PARTIAL`` – A fix is available for some, but not all, of the packages identified in the finding.
    """


@define(kw_only=True)
class Remediation:
    """Information about how to remediate a finding."""

    recommendation: RemediationRecommendation | None = None
    """An object that contains information about the recommended course of action to remediate the
    finding.
    """


@define(kw_only=True)
class RemediationRecommendation:
    """Details about the recommended course of action to remediate the finding."""

    text: str | None = None
    """The recommended course of action to remediate the finding."""
    url: str | None = None
    """A link to more information about the recommended remediation for this vulnerability."""


@define(kw_only=True)
class InspectorScoreDetails:
    """Information about the factors that influenced the score that Amazon Inspector assigned for a
    finding.
    """

    adjusted_cvss: CvssScoreDetails | None = None
    """The CVSS score that Amazon Inspector assigned to the finding after applying its adjustments.
    It includes the score source, CVSS version, scoring vector, and the adjustments applied.
    """


@define(kw_only=True)
class CvssScoreDetails:
    """Details about the source of the score, and the factors that determined the adjustments to
    create the final score.
    """

    score_source: str | None = None
    """The source for the CVSS score."""
    cvss_source: str | None = None
    """The source of the CVSS data that the Amazon Inspector score for the finding is based on, for
    example NVD or a vendor security feed.
    """
    version: str | None = None
    """The CVSS version that generated the score."""
    score: float | None = None
    """The CVSS score."""
    scoring_vector: str | None = None
    """A vector that measures the severity of the vulnerability."""
    adjustments: list[CvssScoreAdjustment] = field(factory=lambda: [])
    """The adjustments that Amazon Inspector applied to the base CVSS score to produce its own
    score for the finding. The list is empty when Amazon Inspector made no adjustments.
    """


@define(kw_only=True)
class CvssScoreAdjustment:
    """Details about an adjustment that Amazon Inspector made to the CVSS score for a finding."""

    metric: str | None = None
    """The metric that Amazon Inspector used to adjust the CVSS score."""
    reason: str | None = None
    """The reason for the CVSS score adjustment."""


@define(kw_only=True)
class PackageVulnerabilityDetails:
    """Information about package vulnerability findings."""

    vulnerability_id: str
    """A unique identifier for this vulnerability."""
    vulnerable_packages: list[VulnerablePackage] = field(factory=lambda: [])
    """The packages that this vulnerability impacts."""
    source: str | None = None
    """The source of the vulnerability information."""
    cvss: list[CvssScore] = field(factory=lambda: [])
    """The CVSS scores for the vulnerability in this finding, as published by the vulnerability
    sources. Sources include NVD and the operating system vendor, and scores can span CVSS
    versions.
    """
    related_vulnerabilities: list[str] = field(factory=lambda: [])
    """Vulnerabilities that are often related to the findings for the package."""
    source_url: str | None = None
    """A link to the source of the vulnerability information."""
    vendor_severity: str | None = None
    """The severity that the vendor assigned to this vulnerability type."""
    vendor_created_at: datetime | None = None
    """The date and time when this vulnerability was first added to the vendor's database."""
    vendor_updated_at: datetime | None = None
    """The date and time when the vendor last updated this vulnerability in their database."""
    reference_urls: list[str] = field(factory=lambda: [])
    """Links to web pages that contain details about the vulnerabilities that Amazon Inspector
    identified for the package.
    """


@define(kw_only=True)
class VulnerablePackage:
    """Information about a vulnerable package that Amazon Inspector identifies in a finding."""

    name: str | None = None
    """The name of the vulnerable package."""
    version: str | None = None
    """The version of the vulnerable package."""
    source_layer_hash: str | None = None
    """The source layer hash of the vulnerable package."""
    epoch: int | None = None
    """The epoch of the vulnerable package."""
    release: str | None = None
    """The release of the vulnerable package."""
    arch: str | None = None
    """The architecture of the vulnerable package."""
    package_manager: str | None = None
    """The package manager of the vulnerable package."""
    file_path: str | None = None
    """The file path of the vulnerable package."""
    fixed_in_version: str | None = None
    """The version of the package that contains the vulnerability fix."""
    remediation: str | None = None
    """The code to run in your environment to update packages with a fix available."""


@define(kw_only=True)
class CvssScore:
    """A CVSS score for the vulnerability, as published by the vulnerability source. Sources
    include the National Vulnerability Database (NVD) and the operating system vendor's security
    feed. A finding can include CVSS scores from multiple sources and CVSS versions.
    """

    base_score: float | None = None
    """The CVSS base score."""
    scoring_vector: str | None = None
    """The vector string of the CVSS score."""
    version: str | None = None
    """The CVSS version that generated the score."""
    source: str | None = None
    """The source of the CVSS score."""


def structure_list_image_scan_findings_request(data: Any) -> ListImageScanFindingsRequest:
    """Make it of botocore's dict."""
    return ListImageScanFindingsRequest(
        filters=lenient_list(
            data.get("filters"), lambda item: lenient(item, structure_image_scan_findings_filter)
        ),
        max_results=data.get("maxResults"),
        next_token=data.get("nextToken"),
    )


def write_list_image_scan_findings_request(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.filters) is not None:
        data["filters"] = write_list(member, write_image_scan_findings_filter)
    if (member := value.max_results) is not None:
        data["maxResults"] = member
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def check_list_image_scan_findings_request(problems: Problems, value: Any) -> None:
    """Note what is wrong with it."""
    path: Path = ()
    if (member := value.filters) is not None:
        if is_list(problems, path, ("filters", "filters"), member, 1):
            inner = (*path, ("filters", "filters"))
            for index, item in enumerate(member):
                check_image_scan_findings_filter(problems, inner, index, item)
    if (member := value.max_results) is not None:
        check_integer(problems, path, ("max_results", "maxResults"), member, 1)
    if (member := value.next_token) is not None:
        check_string(problems, path, ("next_token", "nextToken"), member, 1)


register(
    ListImageScanFindingsRequest,
    structure_list_image_scan_findings_request,
    write_list_image_scan_findings_request,
)


def structure_image_scan_findings_filter(data: Any) -> ImageScanFindingsFilter:
    """Make it of botocore's dict."""
    return ImageScanFindingsFilter(
        name=data.get("name"),
        values=data.get("values"),
    )


def write_image_scan_findings_filter(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.values) is not None:
        data["values"] = list(member)
    return data


def check_image_scan_findings_filter(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    """Note what is wrong with it."""
    if not is_structure(problems, path, step, value, ImageScanFindingsFilter):
        return
    path = (*path, step)
    if (member := value.name) is not None:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.values) is not None:
        if is_list(problems, path, ("values", "values"), member, 1):
            inner = (*path, ("values", "values"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)


register(
    ImageScanFindingsFilter, structure_image_scan_findings_filter, write_image_scan_findings_filter
)


def read_list_image_scan_findings_response(data: Any) -> ListImageScanFindingsResponse:
    """Read what an answer holds."""
    return ListImageScanFindingsResponse(
        request_id=data.get("requestId"),
        findings=read_list(data.get("findings"), read_image_scan_finding),
        next_token=data.get("nextToken"),
    )


def write_list_image_scan_findings_response(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if member := value.findings:
        data["findings"] = write_list(member, write_image_scan_finding)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


def unstructure_list_image_scan_findings_response(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.request_id) is not None:
        data["requestId"] = member
    if member := value.findings:
        data["findings"] = write_list(member, unstructure_image_scan_finding)
    if (member := value.next_token) is not None:
        data["nextToken"] = member
    return data


register(
    ListImageScanFindingsResponse,
    read_list_image_scan_findings_response,
    unstructure_list_image_scan_findings_response,
)


def read_image_scan_finding(data: Any) -> ImageScanFinding:
    """Read what an answer holds."""
    return ImageScanFinding(
        aws_account_id=data.get("awsAccountId"),
        image_build_version_arn=data.get("imageBuildVersionArn"),
        image_pipeline_arn=data.get("imagePipelineArn"),
        type=data.get("type"),
        description=data.get("description"),
        title=data.get("title"),
        remediation=None if (value := data.get("remediation")) is None else read_remediation(value),
        severity=data.get("severity"),
        first_observed_at=None
        if (value := data.get("firstObservedAt")) is None
        else read_timestamp(value),
        updated_at=None if (value := data.get("updatedAt")) is None else read_timestamp(value),
        inspector_score=None if (value := data.get("inspectorScore")) is None else float(value),
        inspector_score_details=None
        if (value := data.get("inspectorScoreDetails")) is None
        else read_inspector_score_details(value),
        package_vulnerability_details=None
        if (value := data.get("packageVulnerabilityDetails")) is None
        else read_package_vulnerability_details(value),
        fix_available=data.get("fixAvailable"),
    )


def write_image_scan_finding(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.aws_account_id) is not None:
        data["awsAccountId"] = member
    if (member := value.image_build_version_arn) is not None:
        data["imageBuildVersionArn"] = member
    if (member := value.image_pipeline_arn) is not None:
        data["imagePipelineArn"] = member
    if (member := value.type) is not None:
        data["type"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.title) is not None:
        data["title"] = member
    if (member := value.remediation) is not None:
        data["remediation"] = write_remediation(member)
    if (member := value.severity) is not None:
        data["severity"] = member
    if (member := value.first_observed_at) is not None:
        data["firstObservedAt"] = write_epoch(member)
    if (member := value.updated_at) is not None:
        data["updatedAt"] = write_epoch(member)
    if (member := value.inspector_score) is not None:
        data["inspectorScore"] = write_float(member)
    if (member := value.inspector_score_details) is not None:
        data["inspectorScoreDetails"] = write_inspector_score_details(member)
    if (member := value.package_vulnerability_details) is not None:
        data["packageVulnerabilityDetails"] = write_package_vulnerability_details(member)
    if (member := value.fix_available) is not None:
        data["fixAvailable"] = member
    return data


def unstructure_image_scan_finding(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.aws_account_id) is not None:
        data["awsAccountId"] = member
    if (member := value.image_build_version_arn) is not None:
        data["imageBuildVersionArn"] = member
    if (member := value.image_pipeline_arn) is not None:
        data["imagePipelineArn"] = member
    if (member := value.type) is not None:
        data["type"] = member
    if (member := value.description) is not None:
        data["description"] = member
    if (member := value.title) is not None:
        data["title"] = member
    if (member := value.remediation) is not None:
        data["remediation"] = write_remediation(member)
    if (member := value.severity) is not None:
        data["severity"] = member
    if (member := value.first_observed_at) is not None:
        data["firstObservedAt"] = member
    if (member := value.updated_at) is not None:
        data["updatedAt"] = member
    if (member := value.inspector_score) is not None:
        data["inspectorScore"] = member
    if (member := value.inspector_score_details) is not None:
        data["inspectorScoreDetails"] = unstructure_inspector_score_details(member)
    if (member := value.package_vulnerability_details) is not None:
        data["packageVulnerabilityDetails"] = unstructure_package_vulnerability_details(member)
    if (member := value.fix_available) is not None:
        data["fixAvailable"] = member
    return data


register(ImageScanFinding, read_image_scan_finding, unstructure_image_scan_finding)


def read_remediation(data: Any) -> Remediation:
    """Read what an answer holds."""
    return Remediation(
        recommendation=None
        if (value := data.get("recommendation")) is None
        else read_remediation_recommendation(value),
    )


def write_remediation(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.recommendation) is not None:
        data["recommendation"] = write_remediation_recommendation(member)
    return data


register(Remediation, read_remediation, write_remediation)


def read_remediation_recommendation(data: Any) -> RemediationRecommendation:
    """Read what an answer holds."""
    return RemediationRecommendation(
        text=data.get("text"),
        url=data.get("url"),
    )


def write_remediation_recommendation(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.text) is not None:
        data["text"] = member
    if (member := value.url) is not None:
        data["url"] = member
    return data


register(
    RemediationRecommendation, read_remediation_recommendation, write_remediation_recommendation
)


def read_inspector_score_details(data: Any) -> InspectorScoreDetails:
    """Read what an answer holds."""
    return InspectorScoreDetails(
        adjusted_cvss=None
        if (value := data.get("adjustedCvss")) is None
        else read_cvss_score_details(value),
    )


def write_inspector_score_details(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.adjusted_cvss) is not None:
        data["adjustedCvss"] = write_cvss_score_details(member)
    return data


def unstructure_inspector_score_details(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.adjusted_cvss) is not None:
        data["adjustedCvss"] = unstructure_cvss_score_details(member)
    return data


register(InspectorScoreDetails, read_inspector_score_details, unstructure_inspector_score_details)


def read_cvss_score_details(data: Any) -> CvssScoreDetails:
    """Read what an answer holds."""
    return CvssScoreDetails(
        score_source=data.get("scoreSource"),
        cvss_source=data.get("cvssSource"),
        version=data.get("version"),
        score=None if (value := data.get("score")) is None else float(value),
        scoring_vector=data.get("scoringVector"),
        adjustments=read_list(data.get("adjustments"), read_cvss_score_adjustment),
    )


def write_cvss_score_details(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.score_source) is not None:
        data["scoreSource"] = member
    if (member := value.cvss_source) is not None:
        data["cvssSource"] = member
    if (member := value.version) is not None:
        data["version"] = member
    if (member := value.score) is not None:
        data["score"] = write_float(member)
    if (member := value.scoring_vector) is not None:
        data["scoringVector"] = member
    if member := value.adjustments:
        data["adjustments"] = write_list(member, write_cvss_score_adjustment)
    return data


def unstructure_cvss_score_details(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.score_source) is not None:
        data["scoreSource"] = member
    if (member := value.cvss_source) is not None:
        data["cvssSource"] = member
    if (member := value.version) is not None:
        data["version"] = member
    if (member := value.score) is not None:
        data["score"] = member
    if (member := value.scoring_vector) is not None:
        data["scoringVector"] = member
    if member := value.adjustments:
        data["adjustments"] = write_list(member, write_cvss_score_adjustment)
    return data


register(CvssScoreDetails, read_cvss_score_details, unstructure_cvss_score_details)


def read_cvss_score_adjustment(data: Any) -> CvssScoreAdjustment:
    """Read what an answer holds."""
    return CvssScoreAdjustment(
        metric=data.get("metric"),
        reason=data.get("reason"),
    )


def write_cvss_score_adjustment(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.metric) is not None:
        data["metric"] = member
    if (member := value.reason) is not None:
        data["reason"] = member
    return data


register(CvssScoreAdjustment, read_cvss_score_adjustment, write_cvss_score_adjustment)


def read_package_vulnerability_details(data: Any) -> PackageVulnerabilityDetails:
    """Read what an answer holds."""
    return PackageVulnerabilityDetails(
        vulnerability_id=data.get("vulnerabilityId"),
        vulnerable_packages=read_list(data.get("vulnerablePackages"), read_vulnerable_package),
        source=data.get("source"),
        cvss=read_list(data.get("cvss"), read_cvss_score),
        related_vulnerabilities=[]
        if (value := data.get("relatedVulnerabilities")) is None
        else list(value),
        source_url=data.get("sourceUrl"),
        vendor_severity=data.get("vendorSeverity"),
        vendor_created_at=None
        if (value := data.get("vendorCreatedAt")) is None
        else read_timestamp(value),
        vendor_updated_at=None
        if (value := data.get("vendorUpdatedAt")) is None
        else read_timestamp(value),
        reference_urls=[] if (value := data.get("referenceUrls")) is None else list(value),
    )


def write_package_vulnerability_details(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.vulnerability_id) is not None:
        data["vulnerabilityId"] = member
    if member := value.vulnerable_packages:
        data["vulnerablePackages"] = write_list(member, write_vulnerable_package)
    if (member := value.source) is not None:
        data["source"] = member
    if member := value.cvss:
        data["cvss"] = write_list(member, write_cvss_score)
    if member := value.related_vulnerabilities:
        data["relatedVulnerabilities"] = list(member)
    if (member := value.source_url) is not None:
        data["sourceUrl"] = member
    if (member := value.vendor_severity) is not None:
        data["vendorSeverity"] = member
    if (member := value.vendor_created_at) is not None:
        data["vendorCreatedAt"] = write_epoch(member)
    if (member := value.vendor_updated_at) is not None:
        data["vendorUpdatedAt"] = write_epoch(member)
    if member := value.reference_urls:
        data["referenceUrls"] = list(member)
    return data


def unstructure_package_vulnerability_details(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.vulnerability_id) is not None:
        data["vulnerabilityId"] = member
    if member := value.vulnerable_packages:
        data["vulnerablePackages"] = write_list(member, write_vulnerable_package)
    if (member := value.source) is not None:
        data["source"] = member
    if member := value.cvss:
        data["cvss"] = write_list(member, unstructure_cvss_score)
    if member := value.related_vulnerabilities:
        data["relatedVulnerabilities"] = list(member)
    if (member := value.source_url) is not None:
        data["sourceUrl"] = member
    if (member := value.vendor_severity) is not None:
        data["vendorSeverity"] = member
    if (member := value.vendor_created_at) is not None:
        data["vendorCreatedAt"] = member
    if (member := value.vendor_updated_at) is not None:
        data["vendorUpdatedAt"] = member
    if member := value.reference_urls:
        data["referenceUrls"] = list(member)
    return data


register(
    PackageVulnerabilityDetails,
    read_package_vulnerability_details,
    unstructure_package_vulnerability_details,
)


def read_vulnerable_package(data: Any) -> VulnerablePackage:
    """Read what an answer holds."""
    return VulnerablePackage(
        name=data.get("name"),
        version=data.get("version"),
        source_layer_hash=data.get("sourceLayerHash"),
        epoch=None if (value := data.get("epoch")) is None else int(value),
        release=data.get("release"),
        arch=data.get("arch"),
        package_manager=data.get("packageManager"),
        file_path=data.get("filePath"),
        fixed_in_version=data.get("fixedInVersion"),
        remediation=data.get("remediation"),
    )


def write_vulnerable_package(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.name) is not None:
        data["name"] = member
    if (member := value.version) is not None:
        data["version"] = member
    if (member := value.source_layer_hash) is not None:
        data["sourceLayerHash"] = member
    if (member := value.epoch) is not None:
        data["epoch"] = member
    if (member := value.release) is not None:
        data["release"] = member
    if (member := value.arch) is not None:
        data["arch"] = member
    if (member := value.package_manager) is not None:
        data["packageManager"] = member
    if (member := value.file_path) is not None:
        data["filePath"] = member
    if (member := value.fixed_in_version) is not None:
        data["fixedInVersion"] = member
    if (member := value.remediation) is not None:
        data["remediation"] = member
    return data


register(VulnerablePackage, read_vulnerable_package, write_vulnerable_package)


def read_cvss_score(data: Any) -> CvssScore:
    """Read what an answer holds."""
    return CvssScore(
        base_score=None if (value := data.get("baseScore")) is None else float(value),
        scoring_vector=data.get("scoringVector"),
        version=data.get("version"),
        source=data.get("source"),
    )


def write_cvss_score(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.base_score) is not None:
        data["baseScore"] = write_float(member)
    if (member := value.scoring_vector) is not None:
        data["scoringVector"] = member
    if (member := value.version) is not None:
        data["version"] = member
    if (member := value.source) is not None:
        data["source"] = member
    return data


def unstructure_cvss_score(value: Any) -> dict[str, Any]:
    """Make botocore's dict of it."""
    data: dict[str, Any] = {}
    if (member := value.base_score) is not None:
        data["baseScore"] = member
    if (member := value.scoring_vector) is not None:
        data["scoringVector"] = member
    if (member := value.version) is not None:
        data["version"] = member
    if (member := value.source) is not None:
        data["source"] = member
    return data


register(CvssScore, read_cvss_score, unstructure_cvss_score)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    """Return the target, the headers and the body of the request."""
    return (
        "/ListImageScanFindings",
        {"Content-Type": "application/json"},
        to_json(write_list_image_scan_findings_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImageScanFindingsResponse:
    """Return the response that the answer holds."""
    return read_list_image_scan_findings_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
    """Return an answer that holds the response."""
    return HttpResponse(200, {}, to_json(write_list_image_scan_findings_response(response)))


CALL = Call(
    name="ListImageScanFindings",
    method="POST",
    request_type=ListImageScanFindingsRequest,
    response_type=ListImageScanFindingsResponse,
    check=check_list_image_scan_findings_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    error_codes=frozenset(
        {
            "CallRateLimitExceededException",
            "ClientException",
            "ForbiddenException",
            "InvalidPaginationTokenException",
            "InvalidRequestException",
            "ServiceException",
            "ServiceUnavailableException",
        }
    ),
)
register_call(CALL)
