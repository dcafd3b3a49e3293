"""image_recipe: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, register
from ..shapes.image_type import read_image_type
from ..shapes.platform import read_platform

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.additional_instance_configuration import AdditionalInstanceConfiguration
    from ..shapes.component_configuration import ComponentConfiguration, InstanceBlockDeviceMapping
    from ..shapes.image_type import ImageType
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


def read_image_recipe(data: Any) -> ImageRecipe:
    made = ImageRecipe.__new__(ImageRecipe)
    made.arn = data.get("arn")
    made.type = None if (value := data.get("type")) is None else read_image_type(value)
    made.name = data.get("name")
    made.description = data.get("description")
    made.platform = None if (value := data.get("platform")) is None else read_platform(value)
    made.owner = data.get("owner")
    made.version = data.get("version")
    made.components = (
        []
        if (value := data.get("components")) is None
        else read_list(value, _shapes.component_configuration.read_component_configuration)
    )
    made.parent_image = data.get("parentImage")
    made.block_device_mappings = (
        []
        if (value := data.get("blockDeviceMappings")) is None
        else read_list(value, _shapes.component_configuration.read_instance_block_device_mapping)
    )
    made.date_created = data.get("dateCreated")
    made.tags = {} if (value := data.get("tags")) is None else dict(value.items())
    made.working_directory = data.get("workingDirectory")
    made.additional_instance_configuration = (
        None
        if (value := data.get("additionalInstanceConfiguration")) is None
        else _shapes.additional_instance_configuration.read_additional_instance_configuration(value)
    )
    made.ami_tags = {} if (value := data.get("amiTags")) is None else dict(value.items())
    made.ami_watermarks = [] if (value := data.get("amiWatermarks")) is None else list(value)
    return made


def write_image_recipe(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "arn": value.arn,
            "type": None if (member := value.type) is None else str(member),
            "name": value.name,
            "description": value.description,
            "platform": None if (member := value.platform) is None else str(member),
            "owner": value.owner,
            "version": value.version,
            "components": write_list(
                member, _shapes.component_configuration.write_component_configuration
            )
            if (member := value.components)
            else None,
            "parentImage": value.parent_image,
            "blockDeviceMappings": write_list(
                member, _shapes.component_configuration.write_instance_block_device_mapping
            )
            if (member := value.block_device_mappings)
            else None,
            "dateCreated": value.date_created,
            "tags": dict(member) if (member := value.tags) else None,
            "workingDirectory": value.working_directory,
            "additionalInstanceConfiguration": None
            if (member := value.additional_instance_configuration) is None
            else _shapes.additional_instance_configuration.write_additional_instance_configuration(
                member
            ),
            "amiTags": dict(member) if (member := value.ami_tags) else None,
            "amiWatermarks": list(member) if (member := value.ami_watermarks) else None,
        }
    )


register(ImageRecipe, read_image_recipe, write_image_recipe)
