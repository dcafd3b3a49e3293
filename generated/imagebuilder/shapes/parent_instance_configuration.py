"""ParentInstanceConfiguration: used by CreateInfrastructureConfiguration, GetImage and 2 more."""

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
    from ..shapes.auto_scaling_group_configuration import AutoScalingGroupConfiguration


@define(kw_only=True)
class ParentInstanceConfiguration(StructureBase):
    """Settings for building on an instance that is already running, instead of an instance that
    Image Builder launches for the build.
    """

    auto_scaling_group: AutoScalingGroupConfiguration
    """The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from. This is
    required when you specify ``parentInstance``.
    """


def read(data: Any) -> ParentInstanceConfiguration:
    if data is None:
        return absent(ParentInstanceConfiguration)
    self = new(ParentInstanceConfiguration)
    self.auto_scaling_group = _shapes.auto_scaling_group_configuration.read(
        data.get("autoScalingGroup")
    )
    return self


def write(value: ParentInstanceConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "autoScalingGroup": _shapes.auto_scaling_group_configuration.write(
                value.auto_scaling_group
            ),
        }
    )


def structure(data: Any) -> ParentInstanceConfiguration:
    if data is None:
        return absent(ParentInstanceConfiguration)
    self = new(ParentInstanceConfiguration)
    self.auto_scaling_group = lenient(
        data.get("autoScalingGroup"), _shapes.auto_scaling_group_configuration.structure
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ParentInstanceConfiguration):
        return
    path = (*path, step)
    if (member := value.auto_scaling_group) is None:
        problems.missing(path, ("auto_scaling_group", "autoScalingGroup"))
    else:
        _shapes.auto_scaling_group_configuration.check(
            problems, path, ("auto_scaling_group", "autoScalingGroup"), member
        )


register(
    __name__,
    {
        ParentInstanceConfiguration: (structure, write),
    },
)
