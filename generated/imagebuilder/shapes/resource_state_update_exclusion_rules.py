"""ResourceStateUpdateExclusionRules: used by StartResourceStateUpdate."""

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
    from ..shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyDetailExclusionRulesAmis,
    )


@define(kw_only=True)
class ResourceStateUpdateExclusionRules(StructureBase):
    """Additional rules to specify resources that should be exempt from ad-hoc lifecycle actions."""

    amis: LifecyclePolicyDetailExclusionRulesAmis | None = None
    """Defines criteria for AMIs that Image Builder should exclude from the resource state update."""


def write(value: ResourceStateUpdateExclusionRules | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "amis": _shapes.lifecycle_policy_detail_exclusion_rules_amis.write(value.amis),
        }
    )


def structure(data: Any) -> ResourceStateUpdateExclusionRules:
    if data is None:
        return absent(ResourceStateUpdateExclusionRules)
    self = new(ResourceStateUpdateExclusionRules)
    self.amis = lenient(
        data.get("amis"), _shapes.lifecycle_policy_detail_exclusion_rules_amis.structure
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ResourceStateUpdateExclusionRules):
        return
    path = (*path, step)
    if (member := value.amis) is not None:
        _shapes.lifecycle_policy_detail_exclusion_rules_amis.check(
            problems, path, ("amis", "amis"), member
        )


register(
    __name__,
    {
        ResourceStateUpdateExclusionRules: (structure, write),
    },
)
