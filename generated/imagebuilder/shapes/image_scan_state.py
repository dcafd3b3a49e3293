"""ImageScanState: used by GetImage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.image_scan_status import ImageScanStatus


@define(kw_only=True)
class ImageScanState(StructureBase):
    """Shows the vulnerability scan status for a specific image, and the reason for that status."""

    status: ImageScanStatus | None = None
    """The current state of vulnerability scans for the image. The scan starts as ``PENDING`` and
    moves through ``SCANNING`` and ``COLLECTING`` to ``COMPLETED``. Image Builder sets the
    status to ``ABANDONED`` if the image reaches a terminal state before the scan finding
    collection completes. A scan can also end as ``FAILED`` or ``TIMED_OUT``.
    """
    reason: str | None = None
    """The reason for the scan status for the image."""


def read(data: Any) -> ImageScanState:
    if data is None:
        return absent(ImageScanState)
    self = new(ImageScanState)
    self.status = _shapes.image_scan_status.read(data.get("status"))
    self.reason = data.get("reason")
    return self


def write(value: ImageScanState | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "status": write_string(value.status),
            "reason": value.reason,
        }
    )


register(
    __name__,
    {
        ImageScanState: (read, write),
    },
)
