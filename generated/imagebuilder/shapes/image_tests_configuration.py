"""ImageTestsConfiguration: used by CreateImage, CreateImagePipeline and 4 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_boolean, read_integer, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_boolean, check_integer, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class ImageTestsConfiguration(StructureBase):
    """Configure image tests for your pipeline build. Tests run after building the image, to verify
    that the AMI or container image is valid before distributing it.
    """

    image_tests_enabled: bool | None = None
    """Specifies whether tests run after building the image. When enabled, tests run after the
    image build and before image distribution. Defaults to ``true``.
    """
    timeout_minutes: int | None = None
    """The maximum time in minutes that tests are permitted to run. If you don't specify a value,
    Image Builder stores and returns 720.

    Note: The timeout property is not currently active. This value is ignored.

    Limits: 60 to 1440.
    """


def read(data: Any) -> ImageTestsConfiguration:
    if data is None:
        return absent(ImageTestsConfiguration)
    self = new(ImageTestsConfiguration)
    self.image_tests_enabled = read_boolean(data.get("imageTestsEnabled"))
    self.timeout_minutes = read_integer(data.get("timeoutMinutes"))
    return self


def write(value: ImageTestsConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageTestsEnabled": value.image_tests_enabled,
            "timeoutMinutes": value.timeout_minutes,
        }
    )


def structure(data: Any) -> ImageTestsConfiguration:
    if data is None:
        return absent(ImageTestsConfiguration)
    self = new(ImageTestsConfiguration)
    self.image_tests_enabled = data.get("imageTestsEnabled")
    self.timeout_minutes = data.get("timeoutMinutes")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ImageTestsConfiguration):
        return
    path = (*path, step)
    if (member := value.image_tests_enabled) is not None:
        check_boolean(problems, path, ("image_tests_enabled", "imageTestsEnabled"), member)
    if (member := value.timeout_minutes) is not None:
        check_integer(problems, path, ("timeout_minutes", "timeoutMinutes"), member, 60)


register(
    __name__,
    {
        ImageTestsConfiguration: (structure, write),
    },
)
