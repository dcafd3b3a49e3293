"""Component: used by GetComponent."""

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

    from ..shapes.component_parameter_detail import ComponentParameterDetail
    from ..shapes.component_state import ComponentState
    from ..shapes.component_type import ComponentType
    from ..shapes.platform import Platform
    from ..shapes.product_code_list_item import ProductCodeListItem


@define(kw_only=True)
class Component(StructureBase):
    """A detailed view of a component."""

    arn: str | None = None
    """The Amazon Resource Name (ARN) of the component."""
    name: str | None = None
    """The name of the component."""
    version: str | None = None
    """The version of the component."""
    description: str | None = None
    """The description of the component."""
    change_description: str | None = None
    """Describes what change has been made in this version of the component, or what makes this
    version different from other versions of the component.
    """
    type: ComponentType | None = None
    """The component type specifies whether Image Builder uses the component to build the image or
    only to test it.
    """
    platform: Platform | None = None
    """The operating system platform of the component."""
    supported_os_versions: list[str] = field(factory=lambda: [])
    """The operating system (OS) version supported by the component. If the OS information is
    available, Image Builder performs a prefix match against the base image OS version during
    image recipe creation.
    """
    state: ComponentState | None = None
    """Describes the current status of the component."""
    parameters: list[ComponentParameterDetail] = field(factory=lambda: [])
    """Contains parameter details for each of the parameters that the component document defined
    for the component.
    """
    owner: str | None = None
    """The owner of the component. The value is your account ID for components that you own, the
    sharing account's ID for shared components, or ``Amazon``, ``ThirdParty``, or
    ``AWSMarketplace``.
    """
    data: str | None = None
    """Component data contains the YAML document content for the component."""
    kms_key_id: str | None = None
    """The KMS key identifier used to encrypt the component. This can be either the Key ARN or the
    Alias ARN. For more information, see Key identifiers (KeyId)
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the
    *Key Management Service Developer Guide*.
    """
    encrypted: bool | None = None
    """Indicates whether the component data is encrypted at rest. Image Builder encrypts all
    component data at rest, so this value is always ``true``. This field is retained for
    backward compatibility.
    """
    date_created: str | None = None
    """The date that Image Builder created the component."""
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
    product_codes: list[ProductCodeListItem] = field(factory=lambda: [])
    """Contains product codes that are used for billing purposes for Amazon Web Services
    Marketplace components.
    """


def read(data: Any) -> Component:
    if data is None:
        return absent(Component)
    self = new(Component)
    self.arn = data.get("arn")
    self.name = data.get("name")
    self.version = data.get("version")
    self.description = data.get("description")
    self.change_description = data.get("changeDescription")
    self.type = _shapes.component_type.read(data.get("type"))
    self.platform = _shapes.platform.read(data.get("platform"))
    self.supported_os_versions = read_list_or_empty(data.get("supportedOsVersions"))
    self.state = _shapes.component_state.read(data.get("state"))
    self.parameters = read_list_or_empty(
        data.get("parameters"), _shapes.component_parameter_detail.read
    )
    self.owner = data.get("owner")
    self.data = data.get("data")
    self.kms_key_id = data.get("kmsKeyId")
    self.encrypted = read_boolean(data.get("encrypted"))
    self.date_created = data.get("dateCreated")
    self.tags = read_map_or_empty(data.get("tags"))
    self.publisher = data.get("publisher")
    self.obfuscate = read_boolean(data.get("obfuscate"))
    self.product_codes = read_list_or_empty(
        data.get("productCodes"), _shapes.product_code_list_item.read
    )
    return self


def write(value: Component | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "arn": value.arn,
            "name": value.name,
            "version": value.version,
            "description": value.description,
            "changeDescription": value.change_description,
            "type": write_string(value.type),
            "platform": write_string(value.platform),
            "supportedOsVersions": write_list(value.supported_os_versions) or None,
            "state": _shapes.component_state.write(value.state),
            "parameters": write_list(value.parameters, _shapes.component_parameter_detail.write)
            or None,
            "owner": value.owner,
            "data": value.data,
            "kmsKeyId": value.kms_key_id,
            "encrypted": value.encrypted,
            "dateCreated": value.date_created,
            "tags": write_map(value.tags) or None,
            "publisher": value.publisher,
            "obfuscate": value.obfuscate,
            "productCodes": write_list(value.product_codes, _shapes.product_code_list_item.write)
            or None,
        }
    )


register(
    __name__,
    {
        Component: (read, write),
    },
)
