"""WindowsConfiguration: used by ImportDiskImage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_integer, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class WindowsConfiguration(StructureBase):
    """Windows-specific configuration settings for an ISO import, including the edition to install
    from a multi-edition Windows ISO file.
    """

    image_index: int
    """The 1-based index that specifies which Windows edition to install from a multi-edition
    Windows ISO file. A Windows ISO can contain a ``.wim`` file with multiple image indexes,
    each representing a different edition.

    Limits: 1 to 4294967295.
    """


def write(value: WindowsConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "imageIndex": value.image_index,
        }
    )


def structure(data: Any) -> WindowsConfiguration:
    if data is None:
        return absent(WindowsConfiguration)
    self = new(WindowsConfiguration)
    self.image_index = data.get("imageIndex")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, WindowsConfiguration):
        return
    path = (*path, step)
    if (member := value.image_index) is None:
        problems.missing(path, ("image_index", "imageIndex"))
    else:
        check_integer(problems, path, ("image_index", "imageIndex"), member, 1)


register(
    __name__,
    {
        WindowsConfiguration: (structure, write),
    },
)
