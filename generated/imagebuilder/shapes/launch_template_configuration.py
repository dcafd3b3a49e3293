"""LaunchTemplateConfiguration: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_boolean, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_boolean, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class LaunchTemplateConfiguration(StructureBase):
    """Identifies an Amazon EC2 launch template to use for a specific account."""

    launch_template_id: str
    """Identifies the Amazon EC2 launch template to use."""
    account_id: str | None = None
    """The account ID that this configuration applies to."""
    set_default_version: bool | None = None
    """Specifies whether to make the new launch template version that Image Builder creates the
    default version of the launch template. If you don't set a value, Image Builder treats it as
    ``true``.
    """


def read(data: Any) -> LaunchTemplateConfiguration:
    if data is None:
        return absent(LaunchTemplateConfiguration)
    self = new(LaunchTemplateConfiguration)
    self.launch_template_id = data.get("launchTemplateId")
    self.account_id = data.get("accountId")
    self.set_default_version = read_boolean(data.get("setDefaultVersion"))
    return self


def write(value: LaunchTemplateConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "launchTemplateId": value.launch_template_id,
            "accountId": value.account_id,
            "setDefaultVersion": value.set_default_version,
        }
    )


def structure(data: Any) -> LaunchTemplateConfiguration:
    if data is None:
        return absent(LaunchTemplateConfiguration)
    self = new(LaunchTemplateConfiguration)
    self.launch_template_id = data.get("launchTemplateId")
    self.account_id = data.get("accountId")
    self.set_default_version = data.get("setDefaultVersion")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, LaunchTemplateConfiguration):
        return
    path = (*path, step)
    if (member := value.launch_template_id) is None:
        problems.missing(path, ("launch_template_id", "launchTemplateId"))
    else:
        check_string(problems, path, ("launch_template_id", "launchTemplateId"), member)
    if (member := value.account_id) is not None:
        check_string(problems, path, ("account_id", "accountId"), member)
    if (member := value.set_default_version) is not None:
        check_boolean(problems, path, ("set_default_version", "setDefaultVersion"), member)


register(
    __name__,
    {
        LaunchTemplateConfiguration: (structure, write),
    },
)
