"""ImageScanFinding: used by ListImageScanFindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.json import write_float
from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_float, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..shapes.inspector_score_details import InspectorScoreDetails
    from ..shapes.package_vulnerability_details import PackageVulnerabilityDetails
    from ..shapes.remediation import Remediation


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


def read(data: Any) -> ImageScanFinding:
    if data is None:
        return absent(ImageScanFinding)
    self = new(ImageScanFinding)
    self.aws_account_id = data.get("awsAccountId")
    self.image_build_version_arn = data.get("imageBuildVersionArn")
    self.image_pipeline_arn = data.get("imagePipelineArn")
    self.type = data.get("type")
    self.description = data.get("description")
    self.title = data.get("title")
    self.remediation = _shapes.remediation.read(data.get("remediation"))
    self.severity = data.get("severity")
    self.first_observed_at = read_timestamp(data.get("firstObservedAt"))
    self.updated_at = read_timestamp(data.get("updatedAt"))
    self.inspector_score = read_float(data.get("inspectorScore"))
    self.inspector_score_details = _shapes.inspector_score_details.read(
        data.get("inspectorScoreDetails")
    )
    self.package_vulnerability_details = _shapes.package_vulnerability_details.read(
        data.get("packageVulnerabilityDetails")
    )
    self.fix_available = data.get("fixAvailable")
    return self


def write(value: ImageScanFinding | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "awsAccountId": value.aws_account_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "imagePipelineArn": value.image_pipeline_arn,
            "type": value.type,
            "description": value.description,
            "title": value.title,
            "remediation": _shapes.remediation.write(value.remediation),
            "severity": value.severity,
            "firstObservedAt": write_epoch(value.first_observed_at),
            "updatedAt": write_epoch(value.updated_at),
            "inspectorScore": write_float(value.inspector_score),
            "inspectorScoreDetails": _shapes.inspector_score_details.write(
                value.inspector_score_details
            ),
            "packageVulnerabilityDetails": _shapes.package_vulnerability_details.write(
                value.package_vulnerability_details
            ),
            "fixAvailable": value.fix_available,
        }
    )


def unstructure(value: ImageScanFinding | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "awsAccountId": value.aws_account_id,
            "imageBuildVersionArn": value.image_build_version_arn,
            "imagePipelineArn": value.image_pipeline_arn,
            "type": value.type,
            "description": value.description,
            "title": value.title,
            "remediation": _shapes.remediation.write(value.remediation),
            "severity": value.severity,
            "firstObservedAt": value.first_observed_at,
            "updatedAt": value.updated_at,
            "inspectorScore": value.inspector_score,
            "inspectorScoreDetails": _shapes.inspector_score_details.unstructure(
                value.inspector_score_details
            ),
            "packageVulnerabilityDetails": _shapes.package_vulnerability_details.unstructure(
                value.package_vulnerability_details
            ),
            "fixAvailable": value.fix_available,
        }
    )


register(
    __name__,
    {
        ImageScanFinding: (read, unstructure),
    },
)
