"""lifecycle_policy_detail_exclusion_rules_amis: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import ABSENT, read_boolean, without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, lenient, lenient_enum, register
from ..runtime.validation import (
    MapKey,
    check_boolean,
    check_integer,
    check_string,
    is_list,
    is_map,
    is_structure,
)

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


class LifecyclePolicyTimeUnit(OpenEnum):
    """LifecyclePolicyTimeUnit: ``DAYS``, ``WEEKS``, ``MONTHS``, ``YEARS``."""

    DAYS = "DAYS"
    WEEKS = "WEEKS"
    MONTHS = "MONTHS"
    YEARS = "YEARS"


read_lifecycle_policy_time_unit = reader_of(LifecyclePolicyTimeUnit)


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


def read_lifecycle_policy_detail_exclusion_rules_amis(
    data: Any,
) -> LifecyclePolicyDetailExclusionRulesAmis:
    made = LifecyclePolicyDetailExclusionRulesAmis.__new__(LifecyclePolicyDetailExclusionRulesAmis)
    made.is_public = None if (value := data.get("isPublic")) is None else read_boolean(value)
    made.regions = None if (value := data.get("regions")) is None else list(value)
    made.shared_accounts = None if (value := data.get("sharedAccounts")) is None else list(value)
    made.last_launched = (
        None
        if (value := data.get("lastLaunched")) is None
        else read_lifecycle_policy_detail_exclusion_rules_amis_last_launched(value)
    )
    made.tag_map = None if (value := data.get("tagMap")) is None else dict(value.items())
    return made


def structure_lifecycle_policy_detail_exclusion_rules_amis(
    data: Any,
) -> LifecyclePolicyDetailExclusionRulesAmis:
    made = LifecyclePolicyDetailExclusionRulesAmis.__new__(LifecyclePolicyDetailExclusionRulesAmis)
    made.is_public = data.get("isPublic")
    made.regions = data.get("regions")
    made.shared_accounts = data.get("sharedAccounts")
    made.last_launched = lenient(
        data.get("lastLaunched"),
        structure_lifecycle_policy_detail_exclusion_rules_amis_last_launched,
    )
    made.tag_map = data.get("tagMap")
    return made


def write_lifecycle_policy_detail_exclusion_rules_amis(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "isPublic": value.is_public,
            "regions": None if (member := value.regions) is None else list(member),
            "sharedAccounts": None if (member := value.shared_accounts) is None else list(member),
            "lastLaunched": None
            if (member := value.last_launched) is None
            else write_lifecycle_policy_detail_exclusion_rules_amis_last_launched(member),
            "tagMap": None if (member := value.tag_map) is None else dict(member),
        }
    )


def check_lifecycle_policy_detail_exclusion_rules_amis(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
        check_lifecycle_policy_detail_exclusion_rules_amis_last_launched(
            problems, path, ("last_launched", "lastLaunched"), member
        )
    if (member := value.tag_map) is not None:
        if is_map(problems, path, ("tag_map", "tagMap"), member):
            inner = (*path, ("tag_map", "tagMap"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)


register(
    LifecyclePolicyDetailExclusionRulesAmis,
    structure_lifecycle_policy_detail_exclusion_rules_amis,
    write_lifecycle_policy_detail_exclusion_rules_amis,
)


def read_lifecycle_policy_detail_exclusion_rules_amis_last_launched(
    data: Any,
) -> LifecyclePolicyDetailExclusionRulesAmisLastLaunched:
    made = LifecyclePolicyDetailExclusionRulesAmisLastLaunched.__new__(
        LifecyclePolicyDetailExclusionRulesAmisLastLaunched
    )
    made.value = ABSENT if (value := data.get("value")) is None else int(value)
    made.unit = (
        ABSENT if (value := data.get("unit")) is None else read_lifecycle_policy_time_unit(value)
    )
    return made


def structure_lifecycle_policy_detail_exclusion_rules_amis_last_launched(
    data: Any,
) -> LifecyclePolicyDetailExclusionRulesAmisLastLaunched:
    made = LifecyclePolicyDetailExclusionRulesAmisLastLaunched.__new__(
        LifecyclePolicyDetailExclusionRulesAmisLastLaunched
    )
    made.value = data.get("value")
    made.unit = lenient_enum(data.get("unit"), LifecyclePolicyTimeUnit)
    return made


def write_lifecycle_policy_detail_exclusion_rules_amis_last_launched(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "value": value.value,
            "unit": None if (member := value.unit) is None else str(member),
        }
    )


def check_lifecycle_policy_detail_exclusion_rules_amis_last_launched(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
    LifecyclePolicyDetailExclusionRulesAmisLastLaunched,
    structure_lifecycle_policy_detail_exclusion_rules_amis_last_launched,
    write_lifecycle_policy_detail_exclusion_rules_amis_last_launched,
)
