"""LifecyclePolicyDetailAction: used by CreateLifecyclePolicy, GetLifecyclePolicy, UpdateLifecyclePolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, lenient_enum, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.lifecycle_policy_detail_action_include_resources import (
        LifecyclePolicyDetailActionIncludeResources,
    )
    from ..shapes.lifecycle_policy_detail_action_type import LifecyclePolicyDetailActionType


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


def read(data: Any) -> LifecyclePolicyDetailAction:
    if data is None:
        return absent(LifecyclePolicyDetailAction)
    self = new(LifecyclePolicyDetailAction)
    self.type = _shapes.lifecycle_policy_detail_action_type.read(data.get("type"))
    self.include_resources = _shapes.lifecycle_policy_detail_action_include_resources.read(
        data.get("includeResources")
    )
    return self


def write(value: LifecyclePolicyDetailAction | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "type": write_string(value.type),
            "includeResources": _shapes.lifecycle_policy_detail_action_include_resources.write(
                value.include_resources
            ),
        }
    )


def structure(data: Any) -> LifecyclePolicyDetailAction:
    if data is None:
        return absent(LifecyclePolicyDetailAction)
    self = new(LifecyclePolicyDetailAction)
    self.type = lenient_enum(data.get("type"), _shapes.lifecycle_policy_detail_action_type.read)
    self.include_resources = lenient(
        data.get("includeResources"),
        _shapes.lifecycle_policy_detail_action_include_resources.structure,
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, LifecyclePolicyDetailAction):
        return
    path = (*path, step)
    if (member := value.type) is None:
        problems.missing(path, ("type", "type"))
    else:
        check_string(problems, path, ("type", "type"), member)
    if (member := value.include_resources) is not None:
        _shapes.lifecycle_policy_detail_action_include_resources.check(
            problems, path, ("include_resources", "includeResources"), member
        )


register(
    __name__,
    {
        LifecyclePolicyDetailAction: (structure, write),
    },
)
