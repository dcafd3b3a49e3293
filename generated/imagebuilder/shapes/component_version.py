"""ComponentVersion: used by ListComponents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list, write_string
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.component_status import ComponentStatus
    from ..shapes.component_type import ComponentType
    from ..shapes.platform import Platform
    from ..shapes.product_code_list_item import ProductCodeListItem


@define(kw_only=True)
class ComponentVersion(StructureBase):
    """The defining characteristics of a specific version of a component."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the component.

    Note: Semantic versioning is included in each object's Amazon Resource Name (ARN), at the
    level that applies to that object as follows:

    * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

    * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

    * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.
    """
    name: str | None = None
    """The name of the component."""
    version: str | None = None
    """The semantic version of the component.

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
    description: str | None = None
    """The description of the component."""
    platform: Platform | None = None
    """The platform of the component."""
    supported_os_versions: list[str] = field(factory=lambda: [])
    """The operating system (OS) version supported by the component. If OS information is
    available, Image Builder performs a prefix match against the base image OS version during
    image recipe creation.
    """
    type: ComponentType | None = None
    """The type of the component denotes whether the component is used to build the image or only
    to test it.
    """
    owner: str | None = None
    """The owner of the component. The value is your account ID for components that you own, the
    sharing account's ID for shared components, or ``Amazon``, ``ThirdParty``, or
    ``AWSMarketplace``.
    """
    date_created: str | None = None
    """The date that the component was created."""
    status: ComponentStatus | None = None
    """Describes the current status of the component version."""
    product_codes: list[ProductCodeListItem] = field(factory=lambda: [])
    """Contains product codes that are used for billing purposes for Amazon Web Services
    Marketplace components.
    """


def read(data: Any) -> ComponentVersion:
    if data is None:
        return absent(ComponentVersion)
    self = new(ComponentVersion)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.version = data.get("version")
    self.description = data.get("description")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.supported_os_versions = read_list_or_empty(data.get("supportedOsVersions"))
    self.type = _shapes.component_type.read(data.get("type"))
    self.owner = data.get("owner")
    self.date_created = data.get("dateCreated")
    self.status = _shapes.component_status.read(data.get("status"))
    self.product_codes = read_list_or_empty(
        data.get("productCodes"), _shapes.product_code_list_item.read
    )
    return self


def write(value: ComponentVersion | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "description": value.description,
            "platform": write_string(value.platform),
            "supportedOsVersions": write_list(value.supported_os_versions) or None,
            "type": write_string(value.type),
            "owner": value.owner,
            "dateCreated": value.date_created,
            "status": write_string(value.status),
            "productCodes": write_list(value.product_codes, _shapes.product_code_list_item.write)
            or None,
        }
    )


register(
    __name__,
    {
        ComponentVersion: (read, write),
    },
)
