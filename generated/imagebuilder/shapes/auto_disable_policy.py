"""AutoDisablePolicy: used by CreateImagePipeline, GetImagePipeline and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_integer, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_integer, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class AutoDisablePolicy(StructureBase):
    """Defines the rules by which an image pipeline is automatically disabled when it fails. By
    default, if the schedule doesn't include an auto-disable policy, Image Builder disables the
    pipeline after 5 consecutive failed scheduled builds.
    """

    failure_count: int
    """The number of consecutive scheduled image pipeline executions that must fail before Image
    Builder automatically disables the pipeline.

    Limits: 1 to 10.
    """


def read(data: Any) -> AutoDisablePolicy:
    if data is None:
        return absent(AutoDisablePolicy)
    self = new(AutoDisablePolicy)
    self.failure_count = read_integer(data.get("failureCount"))
    return self


def write(value: AutoDisablePolicy | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "failureCount": value.failure_count,
        }
    )


def structure(data: Any) -> AutoDisablePolicy:
    if data is None:
        return absent(AutoDisablePolicy)
    self = new(AutoDisablePolicy)
    self.failure_count = data.get("failureCount")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, AutoDisablePolicy):
        return
    path = (*path, step)
    if (member := value.failure_count) is None:
        problems.missing(path, ("failure_count", "failureCount"))
    else:
        check_integer(problems, path, ("failure_count", "failureCount"), member, 1)


register(
    __name__,
    {
        AutoDisablePolicy: (structure, write),
    },
)
