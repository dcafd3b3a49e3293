"""ScanResultCondition: used by CreateImage, CreateImagePipeline and 4 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_boolean, without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient_enum, new, register
from ..runtime.validation import check_boolean, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.maximum_severity_label import MaximumSeverityLabel


@define(kw_only=True)
class ScanResultCondition(StructureBase):
    """A condition that sets which findings from an on-demand AMI scan fail the image. Image
    Builder checks the output AMI's findings against this condition during the test phase.
    """

    maximum_severity_label: MaximumSeverityLabel | str
    """The maximum severity allowed for findings on the output AMI. A finding above this severity
    fails the image, unless ``fixAvailable`` excludes it. Valid values are ``INFORMATIONAL``,
    ``LOW``, ``MEDIUM``, and ``HIGH``. A ``CRITICAL`` finding that counts always fails the
    image.
    """
    fix_available: bool | None = None
    """Specifies whether only findings that have a fix available count toward
    ``maximumSeverityLabel``. When ``false``, Image Builder counts every finding. The default is
    ``true``.
    """


def read(data: Any) -> ScanResultCondition:
    if data is None:
        return absent(ScanResultCondition)
    self = new(ScanResultCondition)
    self.maximum_severity_label = _shapes.maximum_severity_label.read(
        data.get("maximumSeverityLabel")
    )
    self.fix_available = read_boolean(data.get("fixAvailable"))
    return self


def write(value: ScanResultCondition | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "maximumSeverityLabel": write_string(value.maximum_severity_label),
            "fixAvailable": value.fix_available,
        }
    )


def structure(data: Any) -> ScanResultCondition:
    if data is None:
        return absent(ScanResultCondition)
    self = new(ScanResultCondition)
    self.maximum_severity_label = lenient_enum(
        data.get("maximumSeverityLabel"), _shapes.maximum_severity_label.read
    )
    self.fix_available = data.get("fixAvailable")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ScanResultCondition):
        return
    path = (*path, step)
    if (member := value.maximum_severity_label) is None:
        problems.missing(path, ("maximum_severity_label", "maximumSeverityLabel"))
    else:
        check_string(problems, path, ("maximum_severity_label", "maximumSeverityLabel"), member)
    if (member := value.fix_available) is not None:
        check_boolean(problems, path, ("fix_available", "fixAvailable"), member)


register(
    __name__,
    {
        ScanResultCondition: (structure, write),
    },
)
