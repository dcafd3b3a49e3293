"""ContainerRecipe: used by GetContainerRecipe, GetImage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import (
    read_boolean,
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

    from ..shapes.component_configuration import ComponentConfiguration
    from ..shapes.container_type import ContainerType
    from ..shapes.instance_configuration import InstanceConfiguration
    from ..shapes.platform import Platform
    from ..shapes.target_container_repository import TargetContainerRepository


@define(kw_only=True)
class ContainerRecipe(StructureBase):
    """Defines how Image Builder builds and tests a container image: the base image, components to
    apply, the Dockerfile template, the build and test instance configuration, and the target
    repository for the output image.
    """

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the container recipe.

    Note: Semantic versioning is included in each object's Amazon Resource Name (ARN), at the
    level that applies to that object as follows:

    * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

    * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

    * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.
    """
    container_type: ContainerType | None = None
    """Specifies the type of container, such as Docker."""
    name: str | None = None
    """The name of the container recipe."""
    description: str | None = None
    """The description of the container recipe."""
    platform: Platform | None = None
    """The system platform for the container. Container recipes support only the Linux and Windows
    platforms.
    """
    owner: str | None = None
    """The owner of the container recipe."""
    version: str | None = None
    """The semantic version of the container recipe.

    Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can assign
    values for the first three, and can filter on all of them.

    **Assignment:** For the first three nodes, you can assign any positive integer value,
    including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
    automatically assigns the build number to the fourth node.

    **Patterns:** You can use any numeric pattern that adheres to the assignment requirements
    for the nodes that you can assign. For example, you might choose a software version pattern,
    such as 1.0.0, or a date, such as 2021.01.01.

    **Filtering:** You can use wildcards (x) to specify the most recent versions or nodes when
    selecting the base image or components for your recipe. When you use a wildcard in any node,
    all nodes to the right of the first wildcard must also be wildcards.
    """
    components: list[ComponentConfiguration] = field(factory=lambda: [])
    """Build and test components that are included in the container recipe. A recipe can contain a
    maximum of 20 build and test components in any combination, by default. This maximum is an
    adjustable quota. For more information, see EC2 Image Builder endpoints and quotas
    (https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html) in the *Amazon Web
    Services General Reference*.
    """
    instance_configuration: InstanceConfiguration | None = None
    """A group of options that can be used to configure an instance for building and testing
    container images.
    """
    dockerfile_template_data: str | None = None
    """The Dockerfile template that Image Builder uses to build the container image. The template
    can include contextual variables that Image Builder replaces with build information at build
    time. For the contextual variables that the template can include, see Create a new version
    of a container recipe
    (https://docs.aws.amazon.com/imagebuilder/latest/userguide/create-container-recipes.html) in
    the *EC2 Image Builder User Guide*.
    """
    kms_key_id: str | None = None
    """The KMS key that Image Builder uses to encrypt the recipe's Dockerfile template data at
    rest. This can be either the Key ARN or the Alias ARN. For more information, see Key
    identifiers (KeyId)
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the
    *Key Management Service Developer Guide*. If you don't specify a key, Image Builder encrypts
    the template data with a KMS key that Image Builder owns. This key isn't used to encrypt the
    output container image.
    """
    encrypted: bool | None = None
    """Specifies whether the recipe's Dockerfile template data is encrypted at rest. Image Builder
    encrypts all Dockerfile template data at rest, so this value is always ``true``. This field
    is retained for backward compatibility, and doesn't describe encryption of the output
    container image.
    """
    parent_image: str | None = None
    """The base image for customizations specified in the container recipe. This can contain an
    Image Builder image resource ARN or a container image URI, for example
    ``amazonlinux:latest``.
    """
    date_created: str | None = None
    """The date when this container recipe was created."""
    tags: dict[str, str] = field(factory=lambda: {})
    """Tags that are attached to the container recipe."""
    working_directory: str | None = None
    """The working directory for use during build and test workflows."""
    target_repository: TargetContainerRepository | None = None
    """The destination repository for the container image."""


def read(data: Any) -> ContainerRecipe:
    if data is None:
        return absent(ContainerRecipe)
    self = new(ContainerRecipe)
    self.arn = data.get("arn")
    self.container_type = _shapes.container_type.read(data.get("containerType"))
    self.name = data.get("name")
    self.description = data.get("description")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.owner = data.get("owner")
    self.version = data.get("version")
    self.components = read_list_or_empty(
        data.get("components"), _shapes.component_configuration.read
    )
    self.instance_configuration = _shapes.instance_configuration.read(
        data.get("instanceConfiguration")
    )
    self.dockerfile_template_data = data.get("dockerfileTemplateData")
    self.kms_key_id = data.get("kmsKeyId")
    self.encrypted = read_boolean(data.get("encrypted"))
    self.parent_image = data.get("parentImage")
    self.date_created = data.get("dateCreated")
    self.tags = read_map_or_empty(data.get("tags"))
    self.working_directory = data.get("workingDirectory")
    self.target_repository = _shapes.target_container_repository.read(data.get("targetRepository"))
    return self


def write(value: ContainerRecipe | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "containerType": write_string(value.container_type),
            "name": value.name,
            "description": value.description,
            "platform": write_string(value.platform),
            "owner": value.owner,
            "version": value.version,
            "components": write_list(value.components, _shapes.component_configuration.write)
            or None,
            "instanceConfiguration": _shapes.instance_configuration.write(
                value.instance_configuration
            ),
            "dockerfileTemplateData": value.dockerfile_template_data,
            "kmsKeyId": value.kms_key_id,
            "encrypted": value.encrypted,
            "parentImage": value.parent_image,
            "dateCreated": value.date_created,
            "tags": write_map(value.tags) or None,
            "workingDirectory": value.working_directory,
            "targetRepository": _shapes.target_container_repository.write(value.target_repository),
        }
    )


register(
    __name__,
    {
        ContainerRecipe: (read, write),
    },
)
