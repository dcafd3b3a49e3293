"""LifecyclePolicyDetailFilter: used by CreateLifecyclePolicy, GetLifecyclePolicy, UpdateLifecyclePolicy."""

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
    from ..shapes.lifecycle_policy_detail_filter_type import LifecyclePolicyDetailFilterType
    from ..shapes.lifecycle_policy_time_unit import LifecyclePolicyTimeUnit


@define(kw_only=True)
class LifecyclePolicyDetailFilter(StructureBase):
    """Defines filters that the lifecycle policy uses to determine impacted resource."""

    type: LifecyclePolicyDetailFilterType | str
    """Filter resources based on either ``AGE`` or ``COUNT``. You can only use the count filter
    with the ``DELETE`` action type.
    """
    value: int
    """The number of units for the time period or for the count. For example, a value of ``6``
    might refer to six months or six AMIs.

    Note: For count-based filters, this value represents the minimum number of resources to keep
    on hand. If you have fewer resources than this number, the resource is excluded from
    lifecycle actions.

    Limits: 1 to 1000.
    """
    unit: LifecyclePolicyTimeUnit | str | None = None
    """Defines the unit of time that the lifecycle policy uses to determine impacted resources.
    This is required for age-based rules.
    """
    retain_at_least: int | None = None
    """For age-based filters, this is the number of resources to keep on hand after the lifecycle
    ``DELETE`` action is applied. Impacted resources are only deleted if you have more than this
    number of resources. If you have fewer resources than this number, the impacted resource is
    not deleted.

    Limits: 1 to 10.
    """


def read(data: Any) -> LifecyclePolicyDetailFilter:
    if data is None:
        return absent(LifecyclePolicyDetailFilter)
    self = new(LifecyclePolicyDetailFilter)
    self.type = _shapes.lifecycle_policy_detail_filter_type.read(data.get("type"))
    self.value = read_integer(data.get("value"))
    self.unit = _shapes.lifecycle_policy_time_unit.read(data.get("unit"))
    self.retain_at_least = read_integer(data.get("retainAtLeast"))
    return self


def write(value: LifecyclePolicyDetailFilter | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "type": write_string(value.type),
            "value": value.value,
            "unit": write_string(value.unit),
            "retainAtLeast": value.retain_at_least,
        }
    )


def structure(data: Any) -> LifecyclePolicyDetailFilter:
    if data is None:
        return absent(LifecyclePolicyDetailFilter)
    self = new(LifecyclePolicyDetailFilter)
    self.type = lenient_enum(data.get("type"), _shapes.lifecycle_policy_detail_filter_type.read)
    self.value = data.get("value")
    self.unit = lenient_enum(data.get("unit"), _shapes.lifecycle_policy_time_unit.read)
    self.retain_at_least = data.get("retainAtLeast")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyDetailFilter):
        return
    path = (*path, step)
    if (member := value.type) is None:
        problems.missing(path, ("type", "type"))
    else:
        check_string(problems, path, ("type", "type"), member)
    if (member := value.value) is None:
        problems.missing(path, ("value", "value"))
    else:
        check_integer(problems, path, ("value", "value"), member, 1)
    if (member := value.unit) is not None:
        check_string(problems, path, ("unit", "unit"), member)
    if (member := value.retain_at_least) is not None:
        check_integer(problems, path, ("retain_at_least", "retainAtLeast"), member, 1)


register(
    __name__,
    {
        LifecyclePolicyDetailFilter: (structure, write),
    },
)
