"""EbsInstanceBlockDeviceSpecification: used by CreateContainerRecipe, CreateImageRecipe and 3 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_boolean, read_integer, without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient_enum, new, register
from ..runtime.validation import check_boolean, check_integer, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.ebs_volume_type import EbsVolumeType


@define(kw_only=True)
class EbsInstanceBlockDeviceSpecification(StructureBase):
    """Amazon EBS-specific block device mapping specifications."""

    encrypted: bool | None = None
    """Specifies whether to encrypt the device."""
    delete_on_termination: bool | None = None
    """Specifies whether to delete the associated device on termination."""
    iops: int | None = None
    """The IOPS value for the device. Required only when volumeType is io1 or io2.

    Limits: 100 to 64000.
    """
    kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting
    the device. This can be either the Key ARN or the Alias ARN. For more information, see Key
    identifiers (KeyId)
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the
    *Key Management Service Developer Guide*.

    Limits: 1 to 1024 characters.
    """
    snapshot_id: str | None = None
    """The snapshot that defines the device contents.

    Limits: 1 to 1024 characters.
    """
    volume_size: int | None = None
    """Overrides the volume size for the device.

    Limits: 1 to 16000.
    """
    volume_type: EbsVolumeType | str | None = None
    """Overrides the volume type for the device."""
    throughput: int | None = None
    """**For GP3 volumes only** – The throughput in MiB/s that the volume supports.

    Limits: 125 to 1000.
    """


def read(data: Any) -> EbsInstanceBlockDeviceSpecification:
    if data is None:
        return absent(EbsInstanceBlockDeviceSpecification)
    self = new(EbsInstanceBlockDeviceSpecification)
    self.encrypted = read_boolean(data.get("encrypted"))
    self.delete_on_termination = read_boolean(data.get("deleteOnTermination"))
    self.iops = read_integer(data.get("iops"))
    self.kms_key_id = data.get("kmsKeyId")
    self.snapshot_id = data.get("snapshotId")
    self.volume_size = read_integer(data.get("volumeSize"))
    self.volume_type = _shapes.ebs_volume_type.read(data.get("volumeType"))
    self.throughput = read_integer(data.get("throughput"))
    return self


def write(value: EbsInstanceBlockDeviceSpecification | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "encrypted": value.encrypted,
            "deleteOnTermination": value.delete_on_termination,
            "iops": value.iops,
            "kmsKeyId": value.kms_key_id,
            "snapshotId": value.snapshot_id,
            "volumeSize": value.volume_size,
            "volumeType": write_string(value.volume_type),
            "throughput": value.throughput,
        }
    )


def structure(data: Any) -> EbsInstanceBlockDeviceSpecification:
    if data is None:
        return absent(EbsInstanceBlockDeviceSpecification)
    self = new(EbsInstanceBlockDeviceSpecification)
    self.encrypted = data.get("encrypted")
    self.delete_on_termination = data.get("deleteOnTermination")
    self.iops = data.get("iops")
    self.kms_key_id = data.get("kmsKeyId")
    self.snapshot_id = data.get("snapshotId")
    self.volume_size = data.get("volumeSize")
    self.volume_type = lenient_enum(data.get("volumeType"), _shapes.ebs_volume_type.read)
    self.throughput = data.get("throughput")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, EbsInstanceBlockDeviceSpecification):
        return
    path = (*path, step)
    if (member := value.encrypted) is not None:
        check_boolean(problems, path, ("encrypted", "encrypted"), member)
    if (member := value.delete_on_termination) is not None:
        check_boolean(problems, path, ("delete_on_termination", "deleteOnTermination"), member)
    if (member := value.iops) is not None:
        check_integer(problems, path, ("iops", "iops"), member, 100)
    if (member := value.kms_key_id) is not None:
        check_string(problems, path, ("kms_key_id", "kmsKeyId"), member, 1)
    if (member := value.snapshot_id) is not None:
        check_string(problems, path, ("snapshot_id", "snapshotId"), member, 1)
    if (member := value.volume_size) is not None:
        check_integer(problems, path, ("volume_size", "volumeSize"), member, 1)
    if (member := value.volume_type) is not None:
        check_string(problems, path, ("volume_type", "volumeType"), member)
    if (member := value.throughput) is not None:
        check_integer(problems, path, ("throughput", "throughput"), member, 125)


register(
    __name__,
    {
        EbsInstanceBlockDeviceSpecification: (structure, write),
    },
)
