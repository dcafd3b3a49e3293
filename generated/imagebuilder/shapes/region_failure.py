"""RegionFailure: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.image_configuration_step import ImageConfigurationStep
    from ..shapes.region_failure_status import RegionFailureStatus


@define(kw_only=True)
class RegionFailure(StructureBase):
    """Contains details about a distribution or image configuration failure for a single Region."""

    region: str | None = None
    """The Region where the failure occurred."""
    status: RegionFailureStatus | None = None
    """The failure status for the Region. Indicates whether the process failed, was canceled, or
    timed out.
    """
    image_configuration_step: ImageConfigurationStep | None = None
    """The image configuration step where the failure occurred. Image Builder sets this property
    when the failure happened during post-distribution configuration, such as launch template
    updates or virtual machine (VM) export. This property doesn't appear for failures that
    occurred while Image Builder copied the image to the Region.
    """
    error_message: str | None = None
    """The error message for the failure in the Region."""
    target_account_id: str | None = None
    """The account ID of the account that the image was distributed to in the Region."""


def read(data: Any) -> RegionFailure:
    if data is None:
        return absent(RegionFailure)
    self = new(RegionFailure)
    self.region = data.get("region")
    self.status = _shapes.region_failure_status.read(data.get("status"))
    self.image_configuration_step = _shapes.image_configuration_step.read(
        data.get("imageConfigurationStep")
    )
    self.error_message = data.get("errorMessage")
    self.target_account_id = data.get("targetAccountId")
    return self


def write(value: RegionFailure | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "region": value.region,
            "status": write_string(value.status),
            "imageConfigurationStep": write_string(value.image_configuration_step),
            "errorMessage": value.error_message,
            "targetAccountId": value.target_account_id,
        }
    )


register(
    __name__,
    {
        RegionFailure: (read, write),
    },
)
