"""LifecyclePolicyDetailActionIncludeResources: used by CreateLifecyclePolicy, GetLifecyclePolicy, UpdateLifecyclePolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_boolean, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_boolean, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


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


def read(data: Any) -> LifecyclePolicyDetailActionIncludeResources:
    if data is None:
        return absent(LifecyclePolicyDetailActionIncludeResources)
    self = new(LifecyclePolicyDetailActionIncludeResources)
    self.amis = read_boolean(data.get("amis"))
    self.snapshots = read_boolean(data.get("snapshots"))
    self.containers = read_boolean(data.get("containers"))
    return self


def write(value: LifecyclePolicyDetailActionIncludeResources | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "amis": value.amis,
            "snapshots": value.snapshots,
            "containers": value.containers,
        }
    )


def structure(data: Any) -> LifecyclePolicyDetailActionIncludeResources:
    if data is None:
        return absent(LifecyclePolicyDetailActionIncludeResources)
    self = new(LifecyclePolicyDetailActionIncludeResources)
    self.amis = data.get("amis")
    self.snapshots = data.get("snapshots")
    self.containers = data.get("containers")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
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
    __name__,
    {
        LifecyclePolicyDetailActionIncludeResources: (structure, write),
    },
)
