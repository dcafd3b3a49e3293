"""LifecyclePolicyResourceSelectionRecipe: used by CreateLifecyclePolicy, GetLifecyclePolicy, UpdateLifecyclePolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class LifecyclePolicyResourceSelectionRecipe(StructureBase):
    """Specifies an Image Builder recipe that the lifecycle policy uses for resource selection."""

    name: str
    """The name of an Image Builder recipe that the lifecycle policy uses for resource selection."""
    semantic_version: str
    """The version of the Image Builder recipe specified by the ``name`` field."""


def read(data: Any) -> LifecyclePolicyResourceSelectionRecipe:
    if data is None:
        return absent(LifecyclePolicyResourceSelectionRecipe)
    self = new(LifecyclePolicyResourceSelectionRecipe)
    self.name = data.get("name")
    self.semantic_version = data.get("semanticVersion")
    return self


def write(value: LifecyclePolicyResourceSelectionRecipe | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "semanticVersion": value.semantic_version,
        }
    )


def structure(data: Any) -> LifecyclePolicyResourceSelectionRecipe:
    if data is None:
        return absent(LifecyclePolicyResourceSelectionRecipe)
    self = new(LifecyclePolicyResourceSelectionRecipe)
    self.name = data.get("name")
    self.semantic_version = data.get("semanticVersion")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
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
    __name__,
    {
        LifecyclePolicyResourceSelectionRecipe: (structure, write),
    },
)
