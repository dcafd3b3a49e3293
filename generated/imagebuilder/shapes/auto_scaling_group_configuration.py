"""AutoScalingGroupConfiguration: used by CreateInfrastructureConfiguration, GetImage and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_integer, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_integer, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class AutoScalingGroupConfiguration(StructureBase):
    """Identifies the Amazon EC2 Auto Scaling group that Image Builder takes the build instance
    from, and how long Image Builder waits when the group has no instance available.
    """

    name: str
    """The name of the Auto Scaling group, in the same account and Amazon Web Services Region as
    the infrastructure configuration. To specify a group, you must have permissions to describe
    it.

    Limits: 1 to 1024 characters.
    """
    capacity_wait_timeout_seconds: int | None = None
    """The number of seconds that Image Builder waits for an instance to become available in the
    group before the build fails. If you set this value to 0 or omit it, the build fails as soon
    as the group has no instance available.

    Limits: 0 to 3600.
    """


def read(data: Any) -> AutoScalingGroupConfiguration:
    if data is None:
        return absent(AutoScalingGroupConfiguration)
    self = new(AutoScalingGroupConfiguration)
    self.name = data.get("name")
    self.capacity_wait_timeout_seconds = read_integer(data.get("capacityWaitTimeoutSeconds"))
    return self


def write(value: AutoScalingGroupConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "capacityWaitTimeoutSeconds": value.capacity_wait_timeout_seconds,
        }
    )


def structure(data: Any) -> AutoScalingGroupConfiguration:
    if data is None:
        return absent(AutoScalingGroupConfiguration)
    self = new(AutoScalingGroupConfiguration)
    self.name = data.get("name")
    self.capacity_wait_timeout_seconds = data.get("capacityWaitTimeoutSeconds")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, AutoScalingGroupConfiguration):
        return
    path = (*path, step)
    if (member := value.name) is None:
        problems.missing(path, ("name", "name"))
    else:
        check_string(problems, path, ("name", "name"), member, 1)
    if (member := value.capacity_wait_timeout_seconds) is not None:
        check_integer(
            problems,
            path,
            ("capacity_wait_timeout_seconds", "capacityWaitTimeoutSeconds"),
            member,
            0,
        )


register(
    __name__,
    {
        AutoScalingGroupConfiguration: (structure, write),
    },
)
