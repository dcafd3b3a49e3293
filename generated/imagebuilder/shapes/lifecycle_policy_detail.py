"""lifecycle_policy_detail: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import ABSENT, read_boolean, read_list, without_absent, write_list
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, lenient, lenient_enum, lenient_list, register
from ..runtime.validation import (
    MapKey,
    check_boolean,
    check_integer,
    check_string,
    is_list,
    is_map,
    is_structure,
)
from ..shapes.lifecycle_policy_detail_exclusion_rules_amis import (
    LifecyclePolicyTimeUnit,
    read_lifecycle_policy_time_unit,
)

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyDetailExclusionRulesAmis,
    )


class LifecyclePolicyDetailActionType(OpenEnum):
    """LifecyclePolicyDetailActionType: ``DELETE``, ``DEPRECATE``, ``DISABLE``."""

    DELETE = "DELETE"
    DEPRECATE = "DEPRECATE"
    DISABLE = "DISABLE"


read_lifecycle_policy_detail_action_type = reader_of(LifecyclePolicyDetailActionType)


class LifecyclePolicyDetailFilterType(OpenEnum):
    """LifecyclePolicyDetailFilterType: ``AGE``, ``COUNT``."""

    AGE = "AGE"
    COUNT = "COUNT"


read_lifecycle_policy_detail_filter_type = reader_of(LifecyclePolicyDetailFilterType)


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


@define(kw_only=True)
class LifecyclePolicyDetailAction(StructureBase):
    """Contains the action configuration for a lifecycle policy rule: the action to take, and which
    underlying resources the action extends to.
    """

    type: LifecyclePolicyDetailActionType | str
    """Specifies the lifecycle action to take. ``DELETE`` deletes the image resource and, with
    ``includeResources``, also removes distributed AMIs, snapshots, or container images.
    ``DEPRECATE`` and ``DISABLE`` set the corresponding status on the image resource and, if
    ``includeResources.amis`` is set, on its distributed AMIs.
    """
    include_resources: LifecyclePolicyDetailActionIncludeResources | None = None
    """Specifies which underlying resources the action extends to beyond the Image Builder image
    resource itself: distributed AMIs, their snapshots, or distributed container images.
    ``DELETE`` rules can include all three, ``DEPRECATE`` and ``DISABLE`` rules can include AMIs
    only, and you can only include snapshots together with AMIs.
    """


@define(kw_only=True)
class LifecyclePolicyDetailActionIncludeResources(StructureBase):
    """Specifies how the lifecycle policy should apply actions to selected resources."""

    amis: bool | None = None
    """Specifies whether the lifecycle action should apply to distributed AMIs."""
    snapshots: bool | None = None
    """Specifies whether the lifecycle action should apply to snapshots associated with distributed
    AMIs.
    """
    containers: bool | None = None
    """Specifies whether the lifecycle action should apply to distributed containers."""


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


@define(kw_only=True)
class LifecyclePolicyResourceSelection(StructureBase):
    """Resource selection criteria for the lifecycle policy. You must provide exactly one selection
    criteria: either recipes or a tag map, not both.
    """

    recipes: list[LifecyclePolicyResourceSelectionRecipe] | None = None
    """A list of recipes that are used as selection criteria for the output images that the
    lifecycle policy applies to.

    Limits: 1 to 50 elements.
    """
    tag_map: dict[str, str] | None = None
    """A list of tags that are used as selection criteria for the Image Builder image resources
    that the lifecycle policy applies to.

    Limits: 1 to 50 entries.
    """


@define(kw_only=True)
class LifecyclePolicyResourceSelectionRecipe(StructureBase):
    """Specifies an Image Builder recipe that the lifecycle policy uses for resource selection."""

    name: str
    """The name of an Image Builder recipe that the lifecycle policy uses for resource selection."""
    semantic_version: str
    """The version of the Image Builder recipe specified by the ``name`` field."""


def read_lifecycle_policy_detail(data: Any) -> LifecyclePolicyDetail:
    made = LifecyclePolicyDetail.__new__(LifecyclePolicyDetail)
    made.action = (
        ABSENT
        if (value := data.get("action")) is None
        else read_lifecycle_policy_detail_action(value)
    )
    made.filter = (
        ABSENT
        if (value := data.get("filter")) is None
        else read_lifecycle_policy_detail_filter(value)
    )
    made.exclusion_rules = (
        None
        if (value := data.get("exclusionRules")) is None
        else read_lifecycle_policy_detail_exclusion_rules(value)
    )
    return made


def structure_lifecycle_policy_detail(data: Any) -> LifecyclePolicyDetail:
    made = LifecyclePolicyDetail.__new__(LifecyclePolicyDetail)
    made.action = lenient(data.get("action"), structure_lifecycle_policy_detail_action)
    made.filter = lenient(data.get("filter"), structure_lifecycle_policy_detail_filter)
    made.exclusion_rules = lenient(
        data.get("exclusionRules"), structure_lifecycle_policy_detail_exclusion_rules
    )
    return made


def write_lifecycle_policy_detail(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "action": None
            if (member := value.action) is None
            else write_lifecycle_policy_detail_action(member),
            "filter": None
            if (member := value.filter) is None
            else write_lifecycle_policy_detail_filter(member),
            "exclusionRules": None
            if (member := value.exclusion_rules) is None
            else write_lifecycle_policy_detail_exclusion_rules(member),
        }
    )


def check_lifecycle_policy_detail(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyDetail):
        return
    path = (*path, step)
    if (member := value.action) is None:
        problems.missing(path, ("action", "action"))
    else:
        check_lifecycle_policy_detail_action(problems, path, ("action", "action"), member)
    if (member := value.filter) is None:
        problems.missing(path, ("filter", "filter"))
    else:
        check_lifecycle_policy_detail_filter(problems, path, ("filter", "filter"), member)
    if (member := value.exclusion_rules) is not None:
        check_lifecycle_policy_detail_exclusion_rules(
            problems, path, ("exclusion_rules", "exclusionRules"), member
        )


register(LifecyclePolicyDetail, structure_lifecycle_policy_detail, write_lifecycle_policy_detail)


def read_lifecycle_policy_detail_action(data: Any) -> LifecyclePolicyDetailAction:
    made = LifecyclePolicyDetailAction.__new__(LifecyclePolicyDetailAction)
    made.type = (
        ABSENT
        if (value := data.get("type")) is None
        else read_lifecycle_policy_detail_action_type(value)
    )
    made.include_resources = (
        None
        if (value := data.get("includeResources")) is None
        else read_lifecycle_policy_detail_action_include_resources(value)
    )
    return made


def structure_lifecycle_policy_detail_action(data: Any) -> LifecyclePolicyDetailAction:
    made = LifecyclePolicyDetailAction.__new__(LifecyclePolicyDetailAction)
    made.type = lenient_enum(data.get("type"), LifecyclePolicyDetailActionType)
    made.include_resources = lenient(
        data.get("includeResources"), structure_lifecycle_policy_detail_action_include_resources
    )
    return made


def write_lifecycle_policy_detail_action(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "type": None if (member := value.type) is None else str(member),
            "includeResources": None
            if (member := value.include_resources) is None
            else write_lifecycle_policy_detail_action_include_resources(member),
        }
    )


def check_lifecycle_policy_detail_action(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyDetailAction):
        return
    path = (*path, step)
    if (member := value.type) is None:
        problems.missing(path, ("type", "type"))
    else:
        check_string(problems, path, ("type", "type"), member)
    if (member := value.include_resources) is not None:
        check_lifecycle_policy_detail_action_include_resources(
            problems, path, ("include_resources", "includeResources"), member
        )


register(
    LifecyclePolicyDetailAction,
    structure_lifecycle_policy_detail_action,
    write_lifecycle_policy_detail_action,
)


def read_lifecycle_policy_detail_action_include_resources(
    data: Any,
) -> LifecyclePolicyDetailActionIncludeResources:
    made = LifecyclePolicyDetailActionIncludeResources.__new__(
        LifecyclePolicyDetailActionIncludeResources
    )
    made.amis = None if (value := data.get("amis")) is None else read_boolean(value)
    made.snapshots = None if (value := data.get("snapshots")) is None else read_boolean(value)
    made.containers = None if (value := data.get("containers")) is None else read_boolean(value)
    return made


def structure_lifecycle_policy_detail_action_include_resources(
    data: Any,
) -> LifecyclePolicyDetailActionIncludeResources:
    made = LifecyclePolicyDetailActionIncludeResources.__new__(
        LifecyclePolicyDetailActionIncludeResources
    )
    made.amis = data.get("amis")
    made.snapshots = data.get("snapshots")
    made.containers = data.get("containers")
    return made


def write_lifecycle_policy_detail_action_include_resources(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "amis": value.amis,
            "snapshots": value.snapshots,
            "containers": value.containers,
        }
    )


def check_lifecycle_policy_detail_action_include_resources(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyDetailActionIncludeResources):
        return
    path = (*path, step)
    if (member := value.amis) is not None:
        check_boolean(problems, path, ("amis", "amis"), member)
    if (member := value.snapshots) is not None:
        check_boolean(problems, path, ("snapshots", "snapshots"), member)
    if (member := value.containers) is not None:
        check_boolean(problems, path, ("containers", "containers"), member)


register(
    LifecyclePolicyDetailActionIncludeResources,
    structure_lifecycle_policy_detail_action_include_resources,
    write_lifecycle_policy_detail_action_include_resources,
)


def read_lifecycle_policy_detail_filter(data: Any) -> LifecyclePolicyDetailFilter:
    made = LifecyclePolicyDetailFilter.__new__(LifecyclePolicyDetailFilter)
    made.type = (
        ABSENT
        if (value := data.get("type")) is None
        else read_lifecycle_policy_detail_filter_type(value)
    )
    made.value = ABSENT if (value := data.get("value")) is None else int(value)
    made.unit = (
        None if (value := data.get("unit")) is None else read_lifecycle_policy_time_unit(value)
    )
    made.retain_at_least = None if (value := data.get("retainAtLeast")) is None else int(value)
    return made


def structure_lifecycle_policy_detail_filter(data: Any) -> LifecyclePolicyDetailFilter:
    made = LifecyclePolicyDetailFilter.__new__(LifecyclePolicyDetailFilter)
    made.type = lenient_enum(data.get("type"), LifecyclePolicyDetailFilterType)
    made.value = data.get("value")
    made.unit = lenient_enum(data.get("unit"), LifecyclePolicyTimeUnit)
    made.retain_at_least = data.get("retainAtLeast")
    return made


def write_lifecycle_policy_detail_filter(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "type": None if (member := value.type) is None else str(member),
            "value": value.value,
            "unit": None if (member := value.unit) is None else str(member),
            "retainAtLeast": value.retain_at_least,
        }
    )


def check_lifecycle_policy_detail_filter(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
    LifecyclePolicyDetailFilter,
    structure_lifecycle_policy_detail_filter,
    write_lifecycle_policy_detail_filter,
)


def read_lifecycle_policy_detail_exclusion_rules(data: Any) -> LifecyclePolicyDetailExclusionRules:
    made = LifecyclePolicyDetailExclusionRules.__new__(LifecyclePolicyDetailExclusionRules)
    made.tag_map = None if (value := data.get("tagMap")) is None else dict(value.items())
    made.amis = (
        None
        if (value := data.get("amis")) is None
        else _shapes.lifecycle_policy_detail_exclusion_rules_amis.read_lifecycle_policy_detail_exclusion_rules_amis(
            value
        )
    )
    return made


def structure_lifecycle_policy_detail_exclusion_rules(
    data: Any,
) -> LifecyclePolicyDetailExclusionRules:
    made = LifecyclePolicyDetailExclusionRules.__new__(LifecyclePolicyDetailExclusionRules)
    made.tag_map = data.get("tagMap")
    made.amis = lenient(
        data.get("amis"),
        _shapes.lifecycle_policy_detail_exclusion_rules_amis.structure_lifecycle_policy_detail_exclusion_rules_amis,
    )
    return made


def write_lifecycle_policy_detail_exclusion_rules(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "tagMap": None if (member := value.tag_map) is None else dict(member),
            "amis": None
            if (member := value.amis) is None
            else _shapes.lifecycle_policy_detail_exclusion_rules_amis.write_lifecycle_policy_detail_exclusion_rules_amis(
                member
            ),
        }
    )


def check_lifecycle_policy_detail_exclusion_rules(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
        _shapes.lifecycle_policy_detail_exclusion_rules_amis.check_lifecycle_policy_detail_exclusion_rules_amis(
            problems, path, ("amis", "amis"), member
        )


register(
    LifecyclePolicyDetailExclusionRules,
    structure_lifecycle_policy_detail_exclusion_rules,
    write_lifecycle_policy_detail_exclusion_rules,
)


def read_lifecycle_policy_resource_selection(data: Any) -> LifecyclePolicyResourceSelection:
    made = LifecyclePolicyResourceSelection.__new__(LifecyclePolicyResourceSelection)
    made.recipes = (
        None
        if (value := data.get("recipes")) is None
        else read_list(value, read_lifecycle_policy_resource_selection_recipe)
    )
    made.tag_map = None if (value := data.get("tagMap")) is None else dict(value.items())
    return made


def structure_lifecycle_policy_resource_selection(data: Any) -> LifecyclePolicyResourceSelection:
    made = LifecyclePolicyResourceSelection.__new__(LifecyclePolicyResourceSelection)
    made.recipes = lenient_list(
        data.get("recipes"),
        lambda item: lenient(item, structure_lifecycle_policy_resource_selection_recipe),
    )
    made.tag_map = data.get("tagMap")
    return made


def write_lifecycle_policy_resource_selection(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "recipes": None
            if (member := value.recipes) is None
            else write_list(member, write_lifecycle_policy_resource_selection_recipe),
            "tagMap": None if (member := value.tag_map) is None else dict(member),
        }
    )


def check_lifecycle_policy_resource_selection(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyResourceSelection):
        return
    path = (*path, step)
    if (member := value.recipes) is not None:
        if is_list(problems, path, ("recipes", "recipes"), member, 1):
            inner = (*path, ("recipes", "recipes"))
            for index, item in enumerate(member):
                check_lifecycle_policy_resource_selection_recipe(problems, inner, index, item)
    if (member := value.tag_map) is not None:
        if is_map(problems, path, ("tag_map", "tagMap"), member):
            inner = (*path, ("tag_map", "tagMap"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)


register(
    LifecyclePolicyResourceSelection,
    structure_lifecycle_policy_resource_selection,
    write_lifecycle_policy_resource_selection,
)


def read_lifecycle_policy_resource_selection_recipe(
    data: Any,
) -> LifecyclePolicyResourceSelectionRecipe:
    made = LifecyclePolicyResourceSelectionRecipe.__new__(LifecyclePolicyResourceSelectionRecipe)
    made.name = data.get("name")
    made.semantic_version = data.get("semanticVersion")
    return made


def structure_lifecycle_policy_resource_selection_recipe(
    data: Any,
) -> LifecyclePolicyResourceSelectionRecipe:
    made = LifecyclePolicyResourceSelectionRecipe.__new__(LifecyclePolicyResourceSelectionRecipe)
    made.name = data.get("name")
    made.semantic_version = data.get("semanticVersion")
    return made


def write_lifecycle_policy_resource_selection_recipe(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "semanticVersion": value.semantic_version,
        }
    )


def check_lifecycle_policy_resource_selection_recipe(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyResourceSelectionRecipe):
        return
    path = (*path, step)
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member)
    if (member := value.semantic_version) is None:
        problems.missing(path, ("semantic_version", "semanticVersion"))
    else:
        check_string(problems, path, ("semantic_version", "semanticVersion"), member)


register(
    LifecyclePolicyResourceSelectionRecipe,
    structure_lifecycle_policy_resource_selection_recipe,
    write_lifecycle_policy_resource_selection_recipe,
)
