"""S3ExportConfiguration: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient_enum, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.disk_image_format import DiskImageFormat


@define(kw_only=True)
class S3ExportConfiguration(StructureBase):
    """Properties that configure exporting the output image to a disk image file in an Amazon S3
    bucket, in a format that's compatible with your VMs.
    """

    role_name: str
    """The name of the role that grants VM Import/Export permission to export images to your S3
    bucket.

    Limits: 1 to 1024 characters.
    """
    disk_image_format: DiskImageFormat | str
    """Export the updated image to one of the following supported disk image formats:

    * **Virtual Hard Disk (VHD)** – Compatible with Citrix Xen and Microsoft Hyper-V virtualization products.

    * **Stream-optimized ESX Virtual Machine Disk (VMDK)** – Compatible with VMware ESX and VMware vSphere versions 4, 5, and 6.

    * **Raw** – Raw format.
    """
    s3_bucket: str
    """The S3 bucket in which to store the output disk images for your VM.

    Limits: 1 to 1024 characters.
    """
    s3_prefix: str | None = None
    """The Amazon S3 path for the bucket where the output disk images for your VM are stored.

    Limits: 1 to 1024 characters.
    """


def read(data: Any) -> S3ExportConfiguration:
    if data is None:
        return absent(S3ExportConfiguration)
    self = new(S3ExportConfiguration)
    self.role_name = data.get("roleName")
    self.disk_image_format = _shapes.disk_image_format.read(data.get("diskImageFormat"))
    self.s3_bucket = data.get("s3Bucket")
    self.s3_prefix = data.get("s3Prefix")
    return self


def write(value: S3ExportConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "roleName": value.role_name,
            "diskImageFormat": write_string(value.disk_image_format),
            "s3Bucket": value.s3_bucket,
            "s3Prefix": value.s3_prefix,
        }
    )


def structure(data: Any) -> S3ExportConfiguration:
    if data is None:
        return absent(S3ExportConfiguration)
    self = new(S3ExportConfiguration)
    self.role_name = data.get("roleName")
    self.disk_image_format = lenient_enum(
        data.get("diskImageFormat"), _shapes.disk_image_format.read
    )
    self.s3_bucket = data.get("s3Bucket")
    self.s3_prefix = data.get("s3Prefix")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, S3ExportConfiguration):
        return
    path = (*path, step)
    if (member := value.role_name) is None:
        problems.missing(path, ("role_name", "roleName"))
    else:
        check_string(problems, path, ("role_name", "roleName"), member, 1)
    if (member := value.disk_image_format) is None:
        problems.missing(path, ("disk_image_format", "diskImageFormat"))
    else:
        check_string(problems, path, ("disk_image_format", "diskImageFormat"), member)
    if (member := value.s3_bucket) is None:
        problems.missing(path, ("s3_bucket", "s3Bucket"))
    else:
        check_string(problems, path, ("s3_bucket", "s3Bucket"), member, 1)
    if (member := value.s3_prefix) is not None:
        check_string(problems, path, ("s3_prefix", "s3Prefix"), member, 1)


register(
    __name__,
    {
        S3ExportConfiguration: (structure, write),
    },
)
