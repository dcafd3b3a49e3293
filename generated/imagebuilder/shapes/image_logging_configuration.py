"""ImageLoggingConfiguration: used by CreateImage, DistributeImage and 5 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class ImageLoggingConfiguration(StructureBase):
    """The logging configuration that's defined for the image. Image Builder uses the defined
    settings to direct execution log output during image creation.
    """

    log_group_name: str | None = None
    """The log group name that Image Builder uses for image creation. If not specified, the log
    group name defaults to ``/aws/imagebuilder/image-name``.

    Limits: 1 to 512 characters.
    """


def read(data: Any) -> ImageLoggingConfiguration:
    if data is None:
        return absent(ImageLoggingConfiguration)
    self = new(ImageLoggingConfiguration)
    self.log_group_name = data.get("logGroupName")
    return self


def write(value: ImageLoggingConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "logGroupName": value.log_group_name,
        }
    )


def structure(data: Any) -> ImageLoggingConfiguration:
    if data is None:
        return absent(ImageLoggingConfiguration)
    self = new(ImageLoggingConfiguration)
    self.log_group_name = data.get("logGroupName")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ImageLoggingConfiguration):
        return
    path = (*path, step)
    if (member := value.log_group_name) is not None:
        check_string(problems, path, ("log_group_name", "logGroupName"), member, 1)


register(
    __name__,
    {
        ImageLoggingConfiguration: (structure, write),
    },
)
