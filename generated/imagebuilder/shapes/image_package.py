"""ImagePackage: used by ListImagePackages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class ImagePackage(StructureBase):
    """A software package that's installed on an image, as detected by Amazon Web Services Systems
    Manager Inventory at build time. The list includes packages that shipped with the base
    image.
    """

    package_name: str | None = None
    """The name of the package that's reported to the operating system package manager."""
    package_version: str | None = None
    """The version of the package that's reported to the operating system package manager."""


def read(data: Any) -> ImagePackage:
    if data is None:
        return absent(ImagePackage)
    self = new(ImagePackage)
    self.package_name = data.get("packageName")
    self.package_version = data.get("packageVersion")
    return self


def write(value: ImagePackage | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "packageName": value.package_name,
            "packageVersion": value.package_version,
        }
    )


register(
    __name__,
    {
        ImagePackage: (read, write),
    },
)
