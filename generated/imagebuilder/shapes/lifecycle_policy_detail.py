"""LifecyclePolicyDetail: used by CreateLifecyclePolicy, GetLifecyclePolicy, UpdateLifecyclePolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.lifecycle_policy_detail_action import LifecyclePolicyDetailAction
    from ..shapes.lifecycle_policy_detail_exclusion_rules import LifecyclePolicyDetailExclusionRules
    from ..shapes.lifecycle_policy_detail_filter import LifecyclePolicyDetailFilter


@define(kw_only=True)
class LifecyclePolicyDetail(StructureBase):
    """Defines one lifecycle policy rule: the action to take, the filter that determines which
    resources the rule applies to, and optional exclusion rules.
    """

    action: LifecyclePolicyDetailAction
    """Configuration details for the policy action."""
    filter: LifecyclePolicyDetailFilter
    """Specifies the resources that the lifecycle policy applies to."""
    exclusion_rules: LifecyclePolicyDetailExclusionRules | None = None
    """Additional rules to specify resources that should be exempt from policy actions."""


def read(data: Any) -> LifecyclePolicyDetail:
    if data is None:
        return absent(LifecyclePolicyDetail)
    self = new(LifecyclePolicyDetail)
    self.action = _shapes.lifecycle_policy_detail_action.read(data.get("action"))
    self.filter = _shapes.lifecycle_policy_detail_filter.read(data.get("filter"))
    self.exclusion_rules = _shapes.lifecycle_policy_detail_exclusion_rules.read(
        data.get("exclusionRules")
    )
    return self


def write(value: LifecyclePolicyDetail | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "action": _shapes.lifecycle_policy_detail_action.write(value.action),
            "filter": _shapes.lifecycle_policy_detail_filter.write(value.filter),
            "exclusionRules": _shapes.lifecycle_policy_detail_exclusion_rules.write(
                value.exclusion_rules
            ),
        }
    )


def structure(data: Any) -> LifecyclePolicyDetail:
    if data is None:
        return absent(LifecyclePolicyDetail)
    self = new(LifecyclePolicyDetail)
    self.action = lenient(data.get("action"), _shapes.lifecycle_policy_detail_action.structure)
    self.filter = lenient(data.get("filter"), _shapes.lifecycle_policy_detail_filter.structure)
    self.exclusion_rules = lenient(
        data.get("exclusionRules"), _shapes.lifecycle_policy_detail_exclusion_rules.structure
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyDetail):
        return
    path = (*path, step)
    if (member := value.action) is None:
        problems.missing(path, ("action", "action"))
    else:
        _shapes.lifecycle_policy_detail_action.check(problems, path, ("action", "action"), member)
    if (member := value.filter) is None:
        problems.missing(path, ("filter", "filter"))
    else:
        _shapes.lifecycle_policy_detail_filter.check(problems, path, ("filter", "filter"), member)
    if (member := value.exclusion_rules) is not None:
        _shapes.lifecycle_policy_detail_exclusion_rules.check(
            problems, path, ("exclusion_rules", "exclusionRules"), member
        )


register(
    __name__,
    {
        LifecyclePolicyDetail: (structure, write),
    },
)
