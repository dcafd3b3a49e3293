"""InstanceBlockDeviceMapping: used by CreateContainerRecipe, CreateImageRecipe and 3 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.ebs_instance_block_device_specification import EbsInstanceBlockDeviceSpecification


@define(kw_only=True)
class InstanceBlockDeviceMapping(StructureBase):
    """Defines block device mappings for the instance used to configure your image."""

    device_name: str | None = None
    """The device to which these mappings apply.

    Limits: 1 to 1024 characters.
    """
    ebs: EbsInstanceBlockDeviceSpecification | None = None
    """The Amazon EBS-specific configuration for this mapping."""
    virtual_name: str | None = None
    """The virtual device name for instance ephemeral devices.

    Limits: 1 to 1024 characters.
    """
    no_device: str | None = None
    """Specifies a mapping to remove from the base image.

    Limits: at most 0 characters.
    """


def read(data: Any) -> InstanceBlockDeviceMapping:
    if data is None:
        return absent(InstanceBlockDeviceMapping)
    self = new(InstanceBlockDeviceMapping)
    self.device_name = data.get("deviceName")
    self.ebs = _shapes.ebs_instance_block_device_specification.read(data.get("ebs"))
    self.virtual_name = data.get("virtualName")
    self.no_device = data.get("noDevice")
    return self


def write(value: InstanceBlockDeviceMapping | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "deviceName": value.device_name,
            "ebs": _shapes.ebs_instance_block_device_specification.write(value.ebs),
            "virtualName": value.virtual_name,
            "noDevice": value.no_device,
        }
    )


def structure(data: Any) -> InstanceBlockDeviceMapping:
    if data is None:
        return absent(InstanceBlockDeviceMapping)
    self = new(InstanceBlockDeviceMapping)
    self.device_name = data.get("deviceName")
    self.ebs = lenient(data.get("ebs"), _shapes.ebs_instance_block_device_specification.structure)
    self.virtual_name = data.get("virtualName")
    self.no_device = data.get("noDevice")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, InstanceBlockDeviceMapping):
        return
    path = (*path, step)
    if (member := value.device_name) is not None:
        check_string(problems, path, ("device_name", "deviceName"), member, 1)
    if (member := value.ebs) is not None:
        _shapes.ebs_instance_block_device_specification.check(
            problems, path, ("ebs", "ebs"), member
        )
    if (member := value.virtual_name) is not None:
        check_string(problems, path, ("virtual_name", "virtualName"), member, 1)
    if (member := value.no_device) is not None:
        check_string(problems, path, ("no_device", "noDevice"), member, 0)


register(
    __name__,
    {
        InstanceBlockDeviceMapping: (structure, write),
    },
)
