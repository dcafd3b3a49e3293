"""ImageScanningConfiguration: used by CreateImage, CreateImagePipeline and 4 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import (
    read_boolean,
    read_list,
    without_absent,
    write_list,
    write_string,
)
from ..runtime.lazy_attrs import define
from ..runtime.structures import (
    StructureBase,
    absent,
    lenient,
    lenient_enum,
    lenient_list,
    new,
    register,
)
from ..runtime.validation import check_boolean, check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.ecr_configuration import EcrConfiguration
    from ..shapes.image_scanning_type import ImageScanningType
    from ..shapes.scan_result_condition import ScanResultCondition


@define(kw_only=True)
class ImageScanningConfiguration(StructureBase):
    """Contains settings for Image Builder image resource and container image scans."""

    image_scanning_enabled: bool | None = None
    """Specifies whether Amazon Inspector scans for vulnerabilities when you create a new image.
    You must also enable image tests. For AMI output, ``imageScanningTypes`` sets whether Amazon
    Inspector scans the test instance or the output AMI. For container output, Amazon Inspector
    scans the container image that Image Builder pushes to the Amazon ECR repository from your
    ``ecrConfiguration`` settings.

    To use container image scans, you must activate Amazon Inspector for Amazon ECR scanning in
    the account and Amazon Web Services Region where the build runs. Amazon Inspector activation
    is Regional. The Image Builder ``ListImageScanFindings`` operation returns the findings of
    these scans.
    """
    ecr_configuration: EcrConfiguration | None = None
    """Contains Amazon ECR settings for vulnerability scans."""
    image_scanning_types: list[ImageScanningType] | list[str] | None = None
    """The type of vulnerability scan that Image Builder runs for AMI output when
    ``imageScanningEnabled`` is ``true``. Specify a single value. If you omit
    ``imageScanningTypes``, Image Builder uses ``TEST_INSTANCE_CVE``. The scan types work as
    follows:

    * With ``TEST_INSTANCE_CVE``, Amazon Inspector scans the test instance during image tests. To use this scan, you must activate Amazon Inspector for Amazon EC2 scanning in the account and Amazon Web Services Region where the build runs. The Image Builder ``ListImageScanFindings`` operation returns the findings.

    * With ``ON_DEMAND_AMI_CVE``, Amazon Inspector starts an on-demand scan of the output AMI during image tests. To use this scan, you must build from an image recipe, but you do not need to activate Amazon Inspector in your account. The Amazon EC2 GetImageFindings (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html) operation returns the findings.

    Limits: 1 to 1 element.
    """
    scan_result_condition: ScanResultCondition | None = None
    """The condition that the output AMI's scan results must meet for the image to pass. You can
    set ``scanResultCondition`` only when ``imageScanningTypes`` is ``ON_DEMAND_AMI_CVE``. If
    you omit it, Image Builder starts the scan but does not wait for it or use its results to
    pass or fail the image.

    When you set ``scanResultCondition``, the test phase waits for the scan to finish. Then
    Image Builder checks the findings against the condition. By default, Image Builder counts
    only findings that have a fix available. To count every finding, set ``fixAvailable`` to
    ``false``. If a counted finding exceeds ``maximumSeverityLabel``, Image Builder fails the
    image in the test phase and does not distribute the AMI.
    """


def read(data: Any) -> ImageScanningConfiguration:
    if data is None:
        return absent(ImageScanningConfiguration)
    self = new(ImageScanningConfiguration)
    self.image_scanning_enabled = read_boolean(data.get("imageScanningEnabled"))
    self.ecr_configuration = _shapes.ecr_configuration.read(data.get("ecrConfiguration"))
    self.image_scanning_types = read_list(
        data.get("imageScanningTypes"), _shapes.image_scanning_type.read
    )
    self.scan_result_condition = _shapes.scan_result_condition.read(data.get("scanResultCondition"))
    return self


def write(value: ImageScanningConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageScanningEnabled": value.image_scanning_enabled,
            "ecrConfiguration": _shapes.ecr_configuration.write(value.ecr_configuration),
            "imageScanningTypes": write_list(value.image_scanning_types, write_string),
            "scanResultCondition": _shapes.scan_result_condition.write(value.scan_result_condition),
        }
    )


def structure(data: Any) -> ImageScanningConfiguration:
    if data is None:
        return absent(ImageScanningConfiguration)
    self = new(ImageScanningConfiguration)
    self.image_scanning_enabled = data.get("imageScanningEnabled")
    self.ecr_configuration = lenient(
        data.get("ecrConfiguration"), _shapes.ecr_configuration.structure
    )
    self.image_scanning_types = lenient_list(
        data.get("imageScanningTypes"),
        lambda item: lenient_enum(item, _shapes.image_scanning_type.read),
    )
    self.scan_result_condition = lenient(
        data.get("scanResultCondition"), _shapes.scan_result_condition.structure
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ImageScanningConfiguration):
        return
    path = (*path, step)
    if (member := value.image_scanning_enabled) is not None:
        check_boolean(problems, path, ("image_scanning_enabled", "imageScanningEnabled"), member)
    if (member := value.ecr_configuration) is not None:
        _shapes.ecr_configuration.check(
            problems, path, ("ecr_configuration", "ecrConfiguration"), member
        )
    if (member := value.image_scanning_types) is not None:
        if is_list(problems, path, ("image_scanning_types", "imageScanningTypes"), member, 1):
            inner = (*path, ("image_scanning_types", "imageScanningTypes"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.scan_result_condition) is not None:
        _shapes.scan_result_condition.check(
            problems, path, ("scan_result_condition", "scanResultCondition"), member
        )


register(
    __name__,
    {
        ImageScanningConfiguration: (structure, write),
    },
)
