"""ImageVersion: used by ListImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.build_type import BuildType
    from ..shapes.image_source import ImageSource
    from ..shapes.image_type import ImageType
    from ..shapes.platform import Platform


@define(kw_only=True)
class ImageVersion(StructureBase):
    """The defining characteristics of a specific version of an Image Builder image."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of a specific version of an Image Builder image.

    Note: Semantic versioning is included in each object's Amazon Resource Name (ARN), at the
    level that applies to that object as follows:

    * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

    * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

    * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.
    """
    name: str | None = None
    """The name of this specific version of an Image Builder image."""
    type: ImageType | None = None
    """Specifies whether this image produces an AMI or a container image."""
    version: str | None = None
    """The semantic version of the image. This version follows the semantic version syntax.

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
    platform: Platform | None = None
    """The operating system platform of the image version, for example "Windows" or "Linux"."""
    os_version: str | None = None
    """The operating system version of the image. For example, Amazon Linux 2023 or Microsoft
    Windows Server 2022.
    """
    owner: str | None = None
    """The owner of the image version."""
    date_created: str | None = None
    """The date on which this specific version of the Image Builder image was created."""
    build_type: BuildType | None = None
    """Indicates the type of build that created this image. The build can be initiated in the
    following ways:

    * **USER_INITIATED** – A manual pipeline build request.

    * **SCHEDULED** – A pipeline build initiated by a cron expression in the Image Builder pipeline, or from EventBridge.

    * **IMPORT** – A VM import created the image to use as the base image for the recipe.

    * **IMPORT_ISO** – An ISO disk import created the image.
    """
    image_source: ImageSource | None = None
    """The origin of the base image that Image Builder used to build this image."""


def read(data: Any) -> ImageVersion:
    if data is None:
        return absent(ImageVersion)
    self = new(ImageVersion)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.type = _shapes.image_type.read(data.get("type"))
    self.version = data.get("version")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.os_version = data.get("osVersion")
    self.owner = data.get("owner")
    self.date_created = data.get("dateCreated")
    self.build_type = _shapes.build_type.read(data.get("buildType"))
    self.image_source = _shapes.image_source.read(data.get("imageSource"))
    return self


def write(value: ImageVersion | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "type": write_string(value.type),
            "version": value.version,
            "platform": write_string(value.platform),
            "osVersion": value.os_version,
            "owner": value.owner,
            "dateCreated": value.date_created,
            "buildType": write_string(value.build_type),
            "imageSource": write_string(value.image_source),
        }
    )


register(
    __name__,
    {
        ImageVersion: (read, write),
    },
)
