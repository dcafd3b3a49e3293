"""InstanceConfiguration: used by CreateContainerRecipe, GetContainerRecipe, GetImage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, lenient_list, new, register
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.instance_block_device_mapping import InstanceBlockDeviceMapping


@define(kw_only=True)
class InstanceConfiguration(StructureBase):
    """Defines a custom base AMI and block device mapping configurations of an instance used for
    building and testing container images.
    """

    image: str | None = None
    """The base image for a container build and test instance. This can contain an AMI ID or it can
    specify an Amazon Web Services Systems Manager (SSM) Parameter Store Parameter, prefixed by
    ``ssm:``, followed by the parameter name or ARN.

    If not specified, Image Builder uses the appropriate ECS-optimized AMI as a base image.

    Limits: 1 to 1024 characters.
    """
    block_device_mappings: list[InstanceBlockDeviceMapping] | None = None
    """Defines the block device mappings for the EC2 instance that Image Builder launches to build
    and test your container image.
    """


def read(data: Any) -> InstanceConfiguration:
    if data is None:
        return absent(InstanceConfiguration)
    self = new(InstanceConfiguration)
    self.image = data.get("image")
    self.block_device_mappings = read_list(
        data.get("blockDeviceMappings"), _shapes.instance_block_device_mapping.read
    )
    return self


def write(value: InstanceConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "image": value.image,
            "blockDeviceMappings": write_list(
                value.block_device_mappings, _shapes.instance_block_device_mapping.write
            ),
        }
    )


def structure(data: Any) -> InstanceConfiguration:
    if data is None:
        return absent(InstanceConfiguration)
    self = new(InstanceConfiguration)
    self.image = data.get("image")
    self.block_device_mappings = lenient_list(
        data.get("blockDeviceMappings"),
        lambda item: lenient(item, _shapes.instance_block_device_mapping.structure),
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, InstanceConfiguration):
        return
    path = (*path, step)
    if (member := value.image) is not None:
        check_string(problems, path, ("image", "image"), member, 1)
    if (member := value.block_device_mappings) is not None:
        if is_list(problems, path, ("block_device_mappings", "blockDeviceMappings"), member):
            inner = (*path, ("block_device_mappings", "blockDeviceMappings"))
            for index, item in enumerate(member):
                _shapes.instance_block_device_mapping.check(problems, inner, index, item)


register(
    __name__,
    {
        InstanceConfiguration: (structure, write),
    },
)
