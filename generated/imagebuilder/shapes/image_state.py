"""ImageState: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.image_failure_context import ImageFailureContext
    from ..shapes.image_status import ImageStatus


@define(kw_only=True)
class ImageState(StructureBase):
    """Image status and the reason for that status."""

    status: ImageStatus | None = None
    """The status of the image. A new image moves through build, test, and distribution statuses
    during creation, and ends in the ``AVAILABLE``, ``FAILED``, or ``CANCELLED`` state. The
    ``DEPRECATED``, ``DISABLED``, and ``DELETED`` statuses come from later resource management
    actions.
    """
    reason: str | None = None
    """The reason for the status of the image."""
    failure_context: ImageFailureContext | None = None
    """The details about the failure, for images that failed to complete. Image Builder only sets
    this property when the image status is ``FAILED``.
    """


def read(data: Any) -> ImageState:
    if data is None:
        return absent(ImageState)
    self = new(ImageState)
    self.status = _shapes.image_status.read(data.get("status"))
    self.reason = data.get("reason")
    self.failure_context = _shapes.image_failure_context.read(data.get("failureContext"))
    return self


def write(value: ImageState | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "status": write_string(value.status),
            "reason": value.reason,
            "failureContext": _shapes.image_failure_context.write(value.failure_context),
        }
    )


register(
    __name__,
    {
        ImageState: (read, write),
    },
)
