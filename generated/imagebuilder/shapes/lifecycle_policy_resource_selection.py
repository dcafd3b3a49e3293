"""LifecyclePolicyResourceSelection: used by CreateLifecyclePolicy, GetLifecyclePolicy, UpdateLifecyclePolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list, read_map, without_absent, write_list, write_map
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, lenient_list, new, register
from ..runtime.validation import MapKey, check_string, is_list, is_map, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.lifecycle_policy_resource_selection_recipe import (
        LifecyclePolicyResourceSelectionRecipe,
    )


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


def read(data: Any) -> LifecyclePolicyResourceSelection:
    if data is None:
        return absent(LifecyclePolicyResourceSelection)
    self = new(LifecyclePolicyResourceSelection)
    self.recipes = read_list(
        data.get("recipes"), _shapes.lifecycle_policy_resource_selection_recipe.read
    )
    self.tag_map = read_map(data.get("tagMap"))
    return self


def write(value: LifecyclePolicyResourceSelection | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "recipes": write_list(
                value.recipes, _shapes.lifecycle_policy_resource_selection_recipe.write
            ),
            "tagMap": write_map(value.tag_map),
        }
    )


def structure(data: Any) -> LifecyclePolicyResourceSelection:
    if data is None:
        return absent(LifecyclePolicyResourceSelection)
    self = new(LifecyclePolicyResourceSelection)
    self.recipes = lenient_list(
        data.get("recipes"),
        lambda item: lenient(item, _shapes.lifecycle_policy_resource_selection_recipe.structure),
    )
    self.tag_map = data.get("tagMap")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyResourceSelection):
        return
    path = (*path, step)
    if (member := value.recipes) is not None:
        if is_list(problems, path, ("recipes", "recipes"), member, 1):
            inner = (*path, ("recipes", "recipes"))
            for index, item in enumerate(member):
                _shapes.lifecycle_policy_resource_selection_recipe.check(
                    problems, inner, index, item
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
        LifecyclePolicyResourceSelection: (structure, write),
    },
)
