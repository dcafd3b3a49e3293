"""LifecyclePolicyDetailExclusionRulesAmisLastLaunched: used by CreateLifecyclePolicy, GetLifecyclePolicy and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_integer, without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient_enum, new, register
from ..runtime.validation import check_integer, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.lifecycle_policy_time_unit import LifecyclePolicyTimeUnit


@define(kw_only=True)
class LifecyclePolicyDetailExclusionRulesAmisLastLaunched(StructureBase):
    """Defines criteria to exclude AMIs from lifecycle actions based on the last time they were
    used to launch an instance.
    """

    value: int
    """The integer number of units for the time period. For example ``6`` (months).

    Limits: 1 to 365.
    """
    unit: LifecyclePolicyTimeUnit | str
    """Defines the unit of time that the lifecycle policy uses to calculate elapsed time since the
    last launch.
    """


def read(data: Any) -> LifecyclePolicyDetailExclusionRulesAmisLastLaunched:
    if data is None:
        return absent(LifecyclePolicyDetailExclusionRulesAmisLastLaunched)
    self = new(LifecyclePolicyDetailExclusionRulesAmisLastLaunched)
    self.value = read_integer(data.get("value"))
    self.unit = _shapes.lifecycle_policy_time_unit.read(data.get("unit"))
    return self


def write(
    value: LifecyclePolicyDetailExclusionRulesAmisLastLaunched | None,
) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "value": value.value,
            "unit": write_string(value.unit),
        }
    )


def structure(data: Any) -> LifecyclePolicyDetailExclusionRulesAmisLastLaunched:
    if data is None:
        return absent(LifecyclePolicyDetailExclusionRulesAmisLastLaunched)
    self = new(LifecyclePolicyDetailExclusionRulesAmisLastLaunched)
    self.value = data.get("value")
    self.unit = lenient_enum(data.get("unit"), _shapes.lifecycle_policy_time_unit.read)
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(
        problems, path, step, value, LifecyclePolicyDetailExclusionRulesAmisLastLaunched
    ):
        return
    path = (*path, step)
    if (member := value.value) is None:
        problems.missing(path, ("value", "value"))
    else:
        check_integer(problems, path, ("value", "value"), member, 1)
    if (member := value.unit) is None:
        problems.missing(path, ("unit", "unit"))
    else:
        check_string(problems, path, ("unit", "unit"), member)


register(
    __name__,
    {
        LifecyclePolicyDetailExclusionRulesAmisLastLaunched: (structure, write),
    },
)
