"""ImageScanFindingsFilter: used by ListImageScanFindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent, write_list
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class ImageScanFindingsFilter(StructureBase):
    """A name value pair that Image Builder applies to streamline results from the vulnerability
    scan findings list action.
    """

    name: str | None = None
    """The name of the image scan finding filter. Filter names are case-sensitive. Valid filter
    names are:

    * ``imageBuildVersionArn`` – Filters findings by the image build version that was scanned.

    * ``imagePipelineArn`` – Filters findings by the pipeline that created the scanned image.

    * ``vulnerabilityId`` – Filters findings by vulnerability ID, for example a CVE ID.

    * ``severity`` – Filters findings by severity level.
    """
    values: list[str] | None = None
    """The filter values. Filter values are case-sensitive.

    Limits: 1 to 1 element.
    """


def write(value: ImageScanFindingsFilter | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "values": write_list(value.values),
        }
    )


def structure(data: Any) -> ImageScanFindingsFilter:
    if data is None:
        return absent(ImageScanFindingsFilter)
    self = new(ImageScanFindingsFilter)
    self.name = data.get("name")
    self.values = data.get("values")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ImageScanFindingsFilter):
        return
    path = (*path, step)
    if (member := value.name) is not None:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.values) is not None:
        if is_list(problems, path, ("values", "values"), member, 1):
            inner = (*path, ("values", "values"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)


register(
    __name__,
    {
        ImageScanFindingsFilter: (structure, write),
    },
)
