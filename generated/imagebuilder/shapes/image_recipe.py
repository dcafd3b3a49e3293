"""ImageRecipe: used by GetImage, GetImageRecipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import (
    read_list_or_empty,
    read_map_or_empty,
    without_absent,
    write_list,
    write_map,
    write_string,
)
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.additional_instance_configuration import AdditionalInstanceConfiguration
    from ..shapes.component_configuration import ComponentConfiguration
    from ..shapes.image_type import ImageType
    from ..shapes.instance_block_device_mapping import InstanceBlockDeviceMapping
    from ..shapes.platform import Platform


@define(kw_only=True)
class ImageRecipe(StructureBase):
    """An image recipe."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the image recipe."""
    type: ImageType | None = None
    """The output image type. For an image recipe, this is always AMI. Container images are built
    from container recipes, a separate resource. This field isn't currently returned in
    responses.
    """
    name: str | None = None
    """The name of the image recipe."""
    description: str | None = None
    """The description of the image recipe."""
    platform: Platform | None = None
    """The platform of the image recipe."""
    owner: str | None = None
    """The owner of the image recipe."""
    version: str | None = None
    """The version of the image recipe."""
    components: list[ComponentConfiguration] = field(factory=lambda: [])
    """The components that are included in the image recipe. A recipe can contain a maximum of 20
    build and test components in any combination, by default. This maximum is an adjustable
    quota. For more information, see EC2 Image Builder endpoints and quotas
    (https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html) in the *Amazon Web
    Services General Reference*.
    """
    parent_image: str | None = None
    """The base image for customizations specified in the image recipe. You can specify the parent
    image using one of the following options:

    * AMI ID

    * Image Builder image Amazon Resource Name (ARN)

    * Amazon Web Services Systems Manager (SSM) Parameter Store Parameter, prefixed by ``ssm:``, followed by the parameter name or ARN.

    * Amazon Web Services Marketplace product ID
    """
    block_device_mappings: list[InstanceBlockDeviceMapping] = field(factory=lambda: [])
    """The block device mappings to apply when creating images from this recipe."""
    date_created: str | None = None
    """The date on which this image recipe was created."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags of the image recipe."""
    working_directory: str | None = None
    """The working directory used during build and test workflows. If you don't specify a working
    directory, Image Builder uses ``/tmp`` for Linux and macOS build instances, and ``C:/`` for
    Windows build instances.
    """
    additional_instance_configuration: AdditionalInstanceConfiguration | None = None
    """Before you create a new AMI, Image Builder launches temporary Amazon EC2 instances to build
    and test your image configuration. Instance configuration adds a layer of control over those
    instances. You can define settings and add scripts to run when Image Builder launches your
    build instance.
    """
    ami_tags: dict[str, str] = field(factory=lambda: {})
    """Tags that are applied to the AMI that Image Builder creates during the Build phase prior to
    image distribution.
    """
    ami_watermarks: list[str] = field(factory=lambda: [])
    """The AMI watermark names attached to the output AMI from this recipe. AMI watermarks are
    lineage markers that automatically propagate to derivative AMIs when the source AMI is
    copied or distributed.
    """


def read(data: Any) -> ImageRecipe:
    if data is None:
        return absent(ImageRecipe)
    self = new(ImageRecipe)
    self.arn = data.get("arn")
    self.type = _shapes.image_type.read(data.get("type"))
    self.name = data.get("name")
    self.description = data.get("description")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.owner = data.get("owner")
    self.version = data.get("version")
    self.components = read_list_or_empty(
        data.get("components"), _shapes.component_configuration.read
    )
    self.parent_image = data.get("parentImage")
    self.block_device_mappings = read_list_or_empty(
        data.get("blockDeviceMappings"), _shapes.instance_block_device_mapping.read
    )
    self.date_created = data.get("dateCreated")
    self.tags = read_map_or_empty(data.get("tags"))
    self.working_directory = data.get("workingDirectory")
    self.additional_instance_configuration = _shapes.additional_instance_configuration.read(
        data.get("additionalInstanceConfiguration")
    )
    self.ami_tags = read_map_or_empty(data.get("amiTags"))
    self.ami_watermarks = read_list_or_empty(data.get("amiWatermarks"))
    return self


def write(value: ImageRecipe | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "type": write_string(value.type),
            "name": value.name,
            "description": value.description,
            "platform": write_string(value.platform),
            "owner": value.owner,
            "version": value.version,
            "components": write_list(value.components, _shapes.component_configuration.write)
            or None,
            "parentImage": value.parent_image,
            "blockDeviceMappings": write_list(
                value.block_device_mappings, _shapes.instance_block_device_mapping.write
            )
            or None,
            "dateCreated": value.date_created,
            "tags": write_map(value.tags) or None,
            "workingDirectory": value.working_directory,
            "additionalInstanceConfiguration": _shapes.additional_instance_configuration.write(
                value.additional_instance_configuration
            ),
            "amiTags": write_map(value.ami_tags) or None,
            "amiWatermarks": write_list(value.ami_watermarks) or None,
        }
    )


register(
    __name__,
    {
        ImageRecipe: (read, write),
    },
)
