"""ComponentSummary: used by ListComponentBuildVersions."""

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

    from ..shapes.component_state import ComponentState
    from ..shapes.component_type import ComponentType
    from ..shapes.platform import Platform


@define(kw_only=True)
class ComponentSummary(StructureBase):
    """A high-level summary of a component."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the component."""
    name: str | None = None
    """The name of the component."""
    version: str | None = None
    """The version of the component."""
    platform: Platform | None = None
    """The operating system platform of the component."""
    supported_os_versions: list[str] = field(factory=lambda: [])
    """The operating system (OS) version that the component supports. If the OS information is
    available, Image Builder performs a prefix match against the base image OS version during
    image recipe creation.
    """
    state: ComponentState | None = None
    """Describes the current status of the component."""
    type: ComponentType | None = None
    """The component type specifies whether Image Builder uses the component to build the image or
    only to test it.
    """
    owner: str | None = None
    """The owner of the component. The value is your account ID for components that you own, the
    sharing account's ID for shared components, or ``Amazon``, ``ThirdParty``, or
    ``AWSMarketplace``.
    """
    description: str | None = None
    """The description of the component."""
    change_description: str | None = None
    """The change description for this version of the component."""
    date_created: str | None = None
    """The date that Image Builder created this version of the component."""
    tags: dict[str, str] = field(factory=lambda: {})
    """The tags that apply to the component."""
    publisher: str | None = None
    """Contains the name of the publisher if this is a third-party component. Otherwise, this
    property is empty.
    """
    obfuscate: bool | None = None
    """Indicates whether component source is hidden from view in the console, and from component
    detail results for API, CLI, or SDK operations.
    """


def read(data: Any) -> ComponentSummary:
    if data is None:
        return absent(ComponentSummary)
    self = new(ComponentSummary)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.version = data.get("version")
    self.platform = _shapes.platform.read(data.get("platform"))
    self.supported_os_versions = read_list_or_empty(data.get("supportedOsVersions"))
    self.state = _shapes.component_state.read(data.get("state"))
    self.type = _shapes.component_type.read(data.get("type"))
    self.owner = data.get("owner")
    self.description = data.get("description")
    self.change_description = data.get("changeDescription")
    self.date_created = data.get("dateCreated")
    self.tags = read_map_or_empty(data.get("tags"))
    self.publisher = data.get("publisher")
    self.obfuscate = read_boolean(data.get("obfuscate"))
    return self


def write(value: ComponentSummary | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "platform": write_string(value.platform),
            "supportedOsVersions": write_list(value.supported_os_versions) or None,
            "state": _shapes.component_state.write(value.state),
            "type": write_string(value.type),
            "owner": value.owner,
            "description": value.description,
            "changeDescription": value.change_description,
            "dateCreated": value.date_created,
            "tags": write_map(value.tags) or None,
            "publisher": value.publisher,
            "obfuscate": value.obfuscate,
        }
    )


register(
    __name__,
    {
        ComponentSummary: (read, write),
    },
)
