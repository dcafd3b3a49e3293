"""LifecyclePolicyDetailExclusionRulesAmis: used by CreateLifecyclePolicy, GetLifecyclePolicy and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import (
    read_boolean,
    read_list,
    read_map,
    without_absent,
    write_list,
    write_map,
)
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import MapKey, check_boolean, check_string, is_list, is_map, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.lifecycle_policy_detail_exclusion_rules_amis_last_launched import (
        LifecyclePolicyDetailExclusionRulesAmisLastLaunched,
    )


@define(kw_only=True)
class LifecyclePolicyDetailExclusionRulesAmis(StructureBase):
    """Defines criteria for AMIs that are excluded from lifecycle actions."""

    is_public: bool | None = None
    """Configures whether public AMIs are excluded from the lifecycle action."""
    regions: list[str] | None = None
    """Configures Amazon Web Services Regions that are excluded from the lifecycle action.

    Limits: each 1 to 1024 characters.
    """
    shared_accounts: list[str] | None = None
    """The lifecycle action doesn't apply to AMIs that are shared with any of the specified Amazon
    Web Services accounts.

    Limits: 1 to 1536 elements.
    """
    last_launched: LifecyclePolicyDetailExclusionRulesAmisLastLaunched | None = None
    """Configures Image Builder to exclude AMIs that were launched within the specified time period
    from lifecycle actions. AMIs with no recorded last-launched time aren't excluded by this
    rule.
    """
    tag_map: dict[str, str] | None = None
    """Lifecycle actions don't apply to AMIs that have any of these tags. Both the key and the
    value must match.

    Limits: 1 to 50 entries.
    """


def read(data: Any) -> LifecyclePolicyDetailExclusionRulesAmis:
    if data is None:
        return absent(LifecyclePolicyDetailExclusionRulesAmis)
    self = new(LifecyclePolicyDetailExclusionRulesAmis)
    self.is_public = read_boolean(data.get("isPublic"))
    self.regions = read_list(data.get("regions"))
    self.shared_accounts = read_list(data.get("sharedAccounts"))
    self.last_launched = _shapes.lifecycle_policy_detail_exclusion_rules_amis_last_launched.read(
        data.get("lastLaunched")
    )
    self.tag_map = read_map(data.get("tagMap"))
    return self


def write(value: LifecyclePolicyDetailExclusionRulesAmis | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "isPublic": value.is_public,
            "regions": write_list(value.regions),
            "sharedAccounts": write_list(value.shared_accounts),
            "lastLaunched": _shapes.lifecycle_policy_detail_exclusion_rules_amis_last_launched.write(
                value.last_launched
            ),
            "tagMap": write_map(value.tag_map),
        }
    )


def structure(data: Any) -> LifecyclePolicyDetailExclusionRulesAmis:
    if data is None:
        return absent(LifecyclePolicyDetailExclusionRulesAmis)
    self = new(LifecyclePolicyDetailExclusionRulesAmis)
    self.is_public = data.get("isPublic")
    self.regions = data.get("regions")
    self.shared_accounts = data.get("sharedAccounts")
    self.last_launched = lenient(
        data.get("lastLaunched"),
        _shapes.lifecycle_policy_detail_exclusion_rules_amis_last_launched.structure,
    )
    self.tag_map = data.get("tagMap")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyDetailExclusionRulesAmis):
        return
    path = (*path, step)
    if (member := value.is_public) is not None:
        check_boolean(problems, path, ("is_public", "isPublic"), member)
    if (member := value.regions) is not None:
        if is_list(problems, path, ("regions", "regions"), member):
            inner = (*path, ("regions", "regions"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)
    if (member := value.shared_accounts) is not None:
        if is_list(problems, path, ("shared_accounts", "sharedAccounts"), member, 1):
            inner = (*path, ("shared_accounts", "sharedAccounts"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.last_launched) is not None:
        _shapes.lifecycle_policy_detail_exclusion_rules_amis_last_launched.check(
            problems, path, ("last_launched", "lastLaunched"), member
        )
    if (member := value.tag_map) is not None:
        if is_map(problems, path, ("tag_map", "tagMap"), member):
            inner = (*path, ("tag_map", "tagMap"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)


register(
    __name__,
    {
        LifecyclePolicyDetailExclusionRulesAmis: (structure, write),
    },
)
