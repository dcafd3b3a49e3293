"""LifecyclePolicyDetailExclusionRules: used by CreateLifecyclePolicy, GetLifecyclePolicy, UpdateLifecyclePolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_map, without_absent, write_map
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import MapKey, check_string, is_map, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyDetailExclusionRulesAmis,
    )


@define(kw_only=True)
class LifecyclePolicyDetailExclusionRules(StructureBase):
    """Specifies resources that lifecycle policy actions should not apply to."""

    tag_map: dict[str, str] | None = None
    """Contains a list of tags that Image Builder uses to skip lifecycle actions for Image Builder
    image resources that have them.

    Limits: 1 to 50 entries.
    """
    amis: LifecyclePolicyDetailExclusionRulesAmis | None = None
    """Lists configuration values that apply to AMIs that Image Builder should exclude from the
    lifecycle action.
    """


def read(data: Any) -> LifecyclePolicyDetailExclusionRules:
    if data is None:
        return absent(LifecyclePolicyDetailExclusionRules)
    self = new(LifecyclePolicyDetailExclusionRules)
    self.tag_map = read_map(data.get("tagMap"))
    self.amis = _shapes.lifecycle_policy_detail_exclusion_rules_amis.read(data.get("amis"))
    return self


def write(value: LifecyclePolicyDetailExclusionRules | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "tagMap": write_map(value.tag_map),
            "amis": _shapes.lifecycle_policy_detail_exclusion_rules_amis.write(value.amis),
        }
    )


def structure(data: Any) -> LifecyclePolicyDetailExclusionRules:
    if data is None:
        return absent(LifecyclePolicyDetailExclusionRules)
    self = new(LifecyclePolicyDetailExclusionRules)
    self.tag_map = data.get("tagMap")
    self.amis = lenient(
        data.get("amis"), _shapes.lifecycle_policy_detail_exclusion_rules_amis.structure
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyDetailExclusionRules):
        return
    path = (*path, step)
    if (member := value.tag_map) is not None:
        if is_map(problems, path, ("tag_map", "tagMap"), member):
            inner = (*path, ("tag_map", "tagMap"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.amis) is not None:
        _shapes.lifecycle_policy_detail_exclusion_rules_amis.check(
            problems, path, ("amis", "amis"), member
        )


register(
    __name__,
    {
        LifecyclePolicyDetailExclusionRules: (structure, write),
    },
)
