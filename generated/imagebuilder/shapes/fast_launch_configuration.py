"""FastLaunchConfiguration: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_boolean, read_integer, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import check_boolean, check_integer, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.fast_launch_launch_template_specification import (
        FastLaunchLaunchTemplateSpecification,
    )
    from ..shapes.fast_launch_snapshot_configuration import FastLaunchSnapshotConfiguration


@define(kw_only=True)
class FastLaunchConfiguration(StructureBase):
    """Defines and configures EC2 Fast Launch for output Windows AMIs."""

    enabled: bool
    """Specifies whether to enable Windows fast launch on the output AMI during distribution. A
    value of ``false`` means Image Builder takes no fast-launch action for this configuration.
    """
    snapshot_configuration: FastLaunchSnapshotConfiguration | None = None
    """Configuration settings for managing the number of snapshots that are created from
    pre-provisioned instances for the Windows AMI when Windows fast launch is enabled.
    """
    max_parallel_launches: int | None = None
    """The maximum number of parallel instances that are launched for creating resources.

    Limits: at least 1.
    """
    launch_template: FastLaunchLaunchTemplateSpecification | None = None
    """The launch template that the fast-launch enabled Windows AMI uses when it launches Windows
    instances to create pre-provisioned snapshots.
    """
    account_id: str | None = None
    """The owner account ID for the fast-launch enabled Windows AMI."""


def read(data: Any) -> FastLaunchConfiguration:
    if data is None:
        return absent(FastLaunchConfiguration)
    self = new(FastLaunchConfiguration)
    self.enabled = read_boolean(data.get("enabled"))
    self.snapshot_configuration = _shapes.fast_launch_snapshot_configuration.read(
        data.get("snapshotConfiguration")
    )
    self.max_parallel_launches = read_integer(data.get("maxParallelLaunches"))
    self.launch_template = _shapes.fast_launch_launch_template_specification.read(
        data.get("launchTemplate")
    )
    self.account_id = data.get("accountId")
    return self


def write(value: FastLaunchConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "enabled": value.enabled,
            "snapshotConfiguration": _shapes.fast_launch_snapshot_configuration.write(
                value.snapshot_configuration
            ),
            "maxParallelLaunches": value.max_parallel_launches,
            "launchTemplate": _shapes.fast_launch_launch_template_specification.write(
                value.launch_template
            ),
            "accountId": value.account_id,
        }
    )


def structure(data: Any) -> FastLaunchConfiguration:
    if data is None:
        return absent(FastLaunchConfiguration)
    self = new(FastLaunchConfiguration)
    self.enabled = data.get("enabled")
    self.snapshot_configuration = lenient(
        data.get("snapshotConfiguration"), _shapes.fast_launch_snapshot_configuration.structure
    )
    self.max_parallel_launches = data.get("maxParallelLaunches")
    self.launch_template = lenient(
        data.get("launchTemplate"), _shapes.fast_launch_launch_template_specification.structure
    )
    self.account_id = data.get("accountId")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, FastLaunchConfiguration):
        return
    path = (*path, step)
    if (member := value.enabled) is None:
        problems.missing(path, ("enabled", "enabled"))
    else:
        check_boolean(problems, path, ("enabled", "enabled"), member)
    if (member := value.snapshot_configuration) is not None:
        _shapes.fast_launch_snapshot_configuration.check(
            problems, path, ("snapshot_configuration", "snapshotConfiguration"), member
        )
    if (member := value.max_parallel_launches) is not None:
        check_integer(problems, path, ("max_parallel_launches", "maxParallelLaunches"), member, 1)
    if (member := value.launch_template) is not None:
        _shapes.fast_launch_launch_template_specification.check(
            problems, path, ("launch_template", "launchTemplate"), member
        )
    if (member := value.account_id) is not None:
        check_string(problems, path, ("account_id", "accountId"), member)


register(
    __name__,
    {
        FastLaunchConfiguration: (structure, write),
    },
)
