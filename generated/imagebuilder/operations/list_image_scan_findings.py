"""ListImageScanFindings: its request, its response, and how they stand on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.json import read_object, to_json, write_float
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import (
    Request,
    ResponseMetadata,
    StructureBase,
    lenient,
    lenient_list,
    register,
)
from ..runtime.validation import check_integer, check_string, is_list, is_structure

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
class ImageScanFindingsFilter(StructureBase):
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
class ListImageScanFindingsResponse(StructureBase):
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
class ImageScanFinding(StructureBase):
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
class Remediation(StructureBase):
    """Information about how to remediate a finding."""

    recommendation: RemediationRecommendation | None = None
    """An object that contains information about the recommended course of action to remediate the
    finding.
    """


@define(kw_only=True)
class RemediationRecommendation(StructureBase):
    """Details about the recommended course of action to remediate the finding."""

    text: str | None = None
    """The recommended course of action to remediate the finding."""
    url: str | None = None
    """A link to more information about the recommended remediation for this vulnerability."""


@define(kw_only=True)
class InspectorScoreDetails(StructureBase):
    """Information about the factors that influenced the score that Amazon Inspector assigned for a
    finding.
    """

    adjusted_cvss: CvssScoreDetails | None = None
    """The CVSS score that Amazon Inspector assigned to the finding after applying its adjustments.
    It includes the score source, CVSS version, scoring vector, and the adjustments applied.
    """


@define(kw_only=True)
class CvssScoreDetails(StructureBase):
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
class CvssScoreAdjustment(StructureBase):
    """Details about an adjustment that Amazon Inspector made to the CVSS score for a finding."""

    metric: str | None = None
    """The metric that Amazon Inspector used to adjust the CVSS score."""
    reason: str | None = None
    """The reason for the CVSS score adjustment."""


@define(kw_only=True)
class PackageVulnerabilityDetails(StructureBase):
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
class VulnerablePackage(StructureBase):
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
class CvssScore(StructureBase):
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
    made = ListImageScanFindingsRequest.__new__(ListImageScanFindingsRequest)
    made.filters = lenient_list(
        data.get("filters"), lambda item: lenient(item, structure_image_scan_findings_filter)
    )
    made.max_results = data.get("maxResults")
    made.next_token = data.get("nextToken")
    return made


def write_list_image_scan_findings_request(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "filters": None
            if (member := value.filters) is None
            else write_list(member, write_image_scan_findings_filter),
            "maxResults": value.max_results,
            "nextToken": value.next_token,
        }
    )


def check_list_image_scan_findings_request(problems: Problems, value: Any) -> None:
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
    made = ImageScanFindingsFilter.__new__(ImageScanFindingsFilter)
    made.name = data.get("name")
    made.values = data.get("values")
    return made


def write_image_scan_findings_filter(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "values": None if (member := value.values) is None else list(member),
        }
    )


def check_image_scan_findings_filter(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
    made = ListImageScanFindingsResponse.__new__(ListImageScanFindingsResponse)
    made.request_id = data.get("requestId")
    made.findings = read_list(data.get("findings"), read_image_scan_finding)
    made.next_token = data.get("nextToken")
    made.response_metadata = ResponseMetadata()
    return made


def write_list_image_scan_findings_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "findings": write_list(member, write_image_scan_finding)
            if (member := value.findings)
            else None,
            "nextToken": value.next_token,
        }
    )


def unstructure_list_image_scan_findings_response(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "requestId": value.request_id,
            "findings": write_list(member, unstructure_image_scan_finding)
            if (member := value.findings)
            else None,
            "nextToken": value.next_token,
        }
    )


register(
    ListImageScanFindingsResponse,
    read_list_image_scan_findings_response,
    unstructure_list_image_scan_findings_response,
)


def read_image_scan_finding(data: Any) -> ImageScanFinding:
    made = ImageScanFinding.__new__(ImageScanFinding)
    made.aws_account_id = data.get("awsAccountId")
    made.image_build_version_arn = data.get("imageBuildVersionArn")
    made.image_pipeline_arn = data.get("imagePipelineArn")
    made.type = data.get("type")
    made.description = data.get("description")
    made.title = data.get("title")
    made.remediation = (
        None if (value := data.get("remediation")) is None else read_remediation(value)
    )
    made.severity = data.get("severity")
    made.first_observed_at = (
        None if (value := data.get("firstObservedAt")) is None else read_timestamp(value)
    )
    made.updated_at = None if (value := data.get("updatedAt")) is None else read_timestamp(value)
    made.inspector_score = None if (value := data.get("inspectorScore")) is None else float(value)
    made.inspector_score_details = (
        None
        if (value := data.get("inspectorScoreDetails")) is None
        else read_inspector_score_details(value)
    )
    made.package_vulnerability_details = (
        None
        if (value := data.get("packageVulnerabilityDetails")) is None
        else read_package_vulnerability_details(value)
    )
    made.fix_available = data.get("fixAvailable")
    return made


def write_image_scan_finding(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "awsAccountId": value.aws_account_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "imagePipelineArn": value.image_pipeline_arn,
            "type": value.type,
            "description": value.description,
            "title": value.title,
            "remediation": None
            if (member := value.remediation) is None
            else write_remediation(member),
            "severity": value.severity,
            "firstObservedAt": None
            if (member := value.first_observed_at) is None
            else write_epoch(member),
            "updatedAt": None if (member := value.updated_at) is None else write_epoch(member),
            "inspectorScore": None
            if (member := value.inspector_score) is None
            else write_float(member),
            "inspectorScoreDetails": None
            if (member := value.inspector_score_details) is None
            else write_inspector_score_details(member),
            "packageVulnerabilityDetails": None
            if (member := value.package_vulnerability_details) is None
            else write_package_vulnerability_details(member),
            "fixAvailable": value.fix_available,
        }
    )


def unstructure_image_scan_finding(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "awsAccountId": value.aws_account_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "imagePipelineArn": value.image_pipeline_arn,
            "type": value.type,
            "description": value.description,
            "title": value.title,
            "remediation": None
            if (member := value.remediation) is None
            else write_remediation(member),
            "severity": value.severity,
            "firstObservedAt": value.first_observed_at,
            "updatedAt": value.updated_at,
            "inspectorScore": value.inspector_score,
            "inspectorScoreDetails": None
            if (member := value.inspector_score_details) is None
            else unstructure_inspector_score_details(member),
            "packageVulnerabilityDetails": None
            if (member := value.package_vulnerability_details) is None
            else unstructure_package_vulnerability_details(member),
            "fixAvailable": value.fix_available,
        }
    )


register(ImageScanFinding, read_image_scan_finding, unstructure_image_scan_finding)


def read_remediation(data: Any) -> Remediation:
    made = Remediation.__new__(Remediation)
    made.recommendation = (
        None
        if (value := data.get("recommendation")) is None
        else read_remediation_recommendation(value)
    )
    return made


def write_remediation(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "recommendation": None
            if (member := value.recommendation) is None
            else write_remediation_recommendation(member),
        }
    )


register(Remediation, read_remediation, write_remediation)


def read_remediation_recommendation(data: Any) -> RemediationRecommendation:
    made = RemediationRecommendation.__new__(RemediationRecommendation)
    made.text = data.get("text")
    made.url = data.get("url")
    return made


def write_remediation_recommendation(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "text": value.text,
            "url": value.url,
        }
    )


register(
    RemediationRecommendation, read_remediation_recommendation, write_remediation_recommendation
)


def read_inspector_score_details(data: Any) -> InspectorScoreDetails:
    made = InspectorScoreDetails.__new__(InspectorScoreDetails)
    made.adjusted_cvss = (
        None if (value := data.get("adjustedCvss")) is None else read_cvss_score_details(value)
    )
    return made


def write_inspector_score_details(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "adjustedCvss": None
            if (member := value.adjusted_cvss) is None
            else write_cvss_score_details(member),
        }
    )


def unstructure_inspector_score_details(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "adjustedCvss": None
            if (member := value.adjusted_cvss) is None
            else unstructure_cvss_score_details(member),
        }
    )


register(InspectorScoreDetails, read_inspector_score_details, unstructure_inspector_score_details)


def read_cvss_score_details(data: Any) -> CvssScoreDetails:
    made = CvssScoreDetails.__new__(CvssScoreDetails)
    made.score_source = data.get("scoreSource")
    made.cvss_source = data.get("cvssSource")
    made.version = data.get("version")
    made.score = None if (value := data.get("score")) is None else float(value)
    made.scoring_vector = data.get("scoringVector")
    made.adjustments = read_list(data.get("adjustments"), read_cvss_score_adjustment)
    return made


def write_cvss_score_details(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "scoreSource": value.score_source,
            "cvssSource": value.cvss_source,
            "version": value.version,
            "score": None if (member := value.score) is None else write_float(member),
            "scoringVector": value.scoring_vector,
            "adjustments": write_list(member, write_cvss_score_adjustment)
            if (member := value.adjustments)
            else None,
        }
    )


def unstructure_cvss_score_details(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "scoreSource": value.score_source,
            "cvssSource": value.cvss_source,
            "version": value.version,
            "score": value.score,
            "scoringVector": value.scoring_vector,
            "adjustments": write_list(member, write_cvss_score_adjustment)
            if (member := value.adjustments)
            else None,
        }
    )


register(CvssScoreDetails, read_cvss_score_details, unstructure_cvss_score_details)


def read_cvss_score_adjustment(data: Any) -> CvssScoreAdjustment:
    made = CvssScoreAdjustment.__new__(CvssScoreAdjustment)
    made.metric = data.get("metric")
    made.reason = data.get("reason")
    return made


def write_cvss_score_adjustment(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "metric": value.metric,
            "reason": value.reason,
        }
    )


register(CvssScoreAdjustment, read_cvss_score_adjustment, write_cvss_score_adjustment)


def read_package_vulnerability_details(data: Any) -> PackageVulnerabilityDetails:
    made = PackageVulnerabilityDetails.__new__(PackageVulnerabilityDetails)
    made.vulnerability_id = data.get("vulnerabilityId")
    made.vulnerable_packages = read_list(data.get("vulnerablePackages"), read_vulnerable_package)
    made.source = data.get("source")
    made.cvss = read_list(data.get("cvss"), read_cvss_score)
    made.related_vulnerabilities = (
        [] if (value := data.get("relatedVulnerabilities")) is None else list(value)
    )
    made.source_url = data.get("sourceUrl")
    made.vendor_severity = data.get("vendorSeverity")
    made.vendor_created_at = (
        None if (value := data.get("vendorCreatedAt")) is None else read_timestamp(value)
    )
    made.vendor_updated_at = (
        None if (value := data.get("vendorUpdatedAt")) is None else read_timestamp(value)
    )
    made.reference_urls = [] if (value := data.get("referenceUrls")) is None else list(value)
    return made


def write_package_vulnerability_details(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "vulnerabilityId": value.vulnerability_id,
            "vulnerablePackages": write_list(member, write_vulnerable_package)
            if (member := value.vulnerable_packages)
            else None,
            "source": value.source,
            "cvss": write_list(member, write_cvss_score) if (member := value.cvss) else None,
            "relatedVulnerabilities": list(member)
            if (member := value.related_vulnerabilities)
            else None,
            "sourceUrl": value.source_url,
            "vendorSeverity": value.vendor_severity,
            "vendorCreatedAt": None
            if (member := value.vendor_created_at) is None
            else write_epoch(member),
            "vendorUpdatedAt": None
            if (member := value.vendor_updated_at) is None
            else write_epoch(member),
            "referenceUrls": list(member) if (member := value.reference_urls) else None,
        }
    )


def unstructure_package_vulnerability_details(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "vulnerabilityId": value.vulnerability_id,
            "vulnerablePackages": write_list(member, write_vulnerable_package)
            if (member := value.vulnerable_packages)
            else None,
            "source": value.source,
            "cvss": write_list(member, unstructure_cvss_score) if (member := value.cvss) else None,
            "relatedVulnerabilities": list(member)
            if (member := value.related_vulnerabilities)
            else None,
            "sourceUrl": value.source_url,
            "vendorSeverity": value.vendor_severity,
            "vendorCreatedAt": value.vendor_created_at,
            "vendorUpdatedAt": value.vendor_updated_at,
            "referenceUrls": list(member) if (member := value.reference_urls) else None,
        }
    )


register(
    PackageVulnerabilityDetails,
    read_package_vulnerability_details,
    unstructure_package_vulnerability_details,
)


def read_vulnerable_package(data: Any) -> VulnerablePackage:
    made = VulnerablePackage.__new__(VulnerablePackage)
    made.name = data.get("name")
    made.version = data.get("version")
    made.source_layer_hash = data.get("sourceLayerHash")
    made.epoch = None if (value := data.get("epoch")) is None else int(value)
    made.release = data.get("release")
    made.arch = data.get("arch")
    made.package_manager = data.get("packageManager")
    made.file_path = data.get("filePath")
    made.fixed_in_version = data.get("fixedInVersion")
    made.remediation = data.get("remediation")
    return made


def write_vulnerable_package(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "version": value.version,
            "sourceLayerHash": value.source_layer_hash,
            "epoch": value.epoch,
            "release": value.release,
            "arch": value.arch,
            "packageManager": value.package_manager,
            "filePath": value.file_path,
            "fixedInVersion": value.fixed_in_version,
            "remediation": value.remediation,
        }
    )


register(VulnerablePackage, read_vulnerable_package, write_vulnerable_package)


def read_cvss_score(data: Any) -> CvssScore:
    made = CvssScore.__new__(CvssScore)
    made.base_score = None if (value := data.get("baseScore")) is None else float(value)
    made.scoring_vector = data.get("scoringVector")
    made.version = data.get("version")
    made.source = data.get("source")
    return made


def write_cvss_score(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "baseScore": None if (member := value.base_score) is None else write_float(member),
            "scoringVector": value.scoring_vector,
            "version": value.version,
            "source": value.source,
        }
    )


def unstructure_cvss_score(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "baseScore": value.base_score,
            "scoringVector": value.scoring_vector,
            "version": value.version,
            "source": value.source,
        }
    )


register(CvssScore, read_cvss_score, unstructure_cvss_score)


def write_request(request: Any) -> tuple[str, dict[str, str], bytes]:
    return (
        "/ListImageScanFindings",
        {"Content-Type": "application/json"},
        to_json(write_list_image_scan_findings_request(request)),
    )


def read_response(answer: HttpResponse) -> ListImageScanFindingsResponse:
    return read_list_image_scan_findings_response(read_object(answer.body))


def write_response(response: Any) -> HttpResponse:
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
)
register_call(CALL)
