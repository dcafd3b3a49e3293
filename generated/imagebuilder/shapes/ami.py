"""Ami: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.image_state import ImageState


@define(kw_only=True)
class Ami(StructureBase):
    """Details of an Amazon EC2 AMI."""

    region: str | None = None
    """The Amazon Web Services Region of the Amazon EC2 AMI."""
    image: str | None = None
    """The AMI ID of the Amazon EC2 AMI."""
    name: str | None = None
    """The name of the Amazon EC2 AMI."""
    description: str | None = None
    """The description of the Amazon EC2 AMI. Minimum and maximum length are in characters."""
    state: ImageState | None = None
    """The state of the AMI, which includes the status and, if applicable, the reason for that
    status.
    """
    account_id: str | None = None
    """The account ID of the owner of the AMI."""


def read(data: Any) -> Ami:
    if data is None:
        return absent(Ami)
    self = new(Ami)
    self.region = data.get("region")
    self.image = data.get("image")
    self.name = data.get("name")
    self.description = data.get("description")
    self.state = _shapes.image_state.read(data.get("state"))
    self.account_id = data.get("accountId")
    return self


def write(value: Ami | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "region": value.region,
            "image": value.image,
            "name": value.name,
            "description": value.description,
            "state": _shapes.image_state.write(value.state),
            "accountId": value.account_id,
        }
    )


register(
    __name__,
    {
        Ami: (read, write),
    },
)
