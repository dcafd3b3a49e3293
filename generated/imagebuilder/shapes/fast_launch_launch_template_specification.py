"""FastLaunchLaunchTemplateSpecification: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

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
class FastLaunchLaunchTemplateSpecification(StructureBase):
    """Identifies the launch template that the associated Windows AMI uses for launching an
    instance when Windows fast launch is enabled.

    Note: You can specify either the ``launchTemplateName`` or the ``launchTemplateId``, but not
    both.
    """

    launch_template_id: str | None = None
    """The ID of the launch template to use for Windows fast launch for a Windows AMI."""
    launch_template_name: str | None = None
    """The name of the launch template to use for Windows fast launch for a Windows AMI.

    Limits: 1 to 1024 characters.
    """
    launch_template_version: str | None = None
    """The version of the launch template to use for Windows fast launch for a Windows AMI.

    Limits: 1 to 1024 characters.
    """


def read(data: Any) -> FastLaunchLaunchTemplateSpecification:
    if data is None:
        return absent(FastLaunchLaunchTemplateSpecification)
    self = new(FastLaunchLaunchTemplateSpecification)
    self.launch_template_id = data.get("launchTemplateId")
    self.launch_template_name = data.get("launchTemplateName")
    self.launch_template_version = data.get("launchTemplateVersion")
    return self


def write(value: FastLaunchLaunchTemplateSpecification | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "launchTemplateId": value.launch_template_id,
            "launchTemplateName": value.launch_template_name,
            "launchTemplateVersion": value.launch_template_version,
        }
    )


def structure(data: Any) -> FastLaunchLaunchTemplateSpecification:
    if data is None:
        return absent(FastLaunchLaunchTemplateSpecification)
    self = new(FastLaunchLaunchTemplateSpecification)
    self.launch_template_id = data.get("launchTemplateId")
    self.launch_template_name = data.get("launchTemplateName")
    self.launch_template_version = data.get("launchTemplateVersion")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, FastLaunchLaunchTemplateSpecification):
        return
    path = (*path, step)
    if (member := value.launch_template_id) is not None:
        check_string(problems, path, ("launch_template_id", "launchTemplateId"), member)
    if (member := value.launch_template_name) is not None:
        check_string(problems, path, ("launch_template_name", "launchTemplateName"), member, 1)
    if (member := value.launch_template_version) is not None:
        check_string(
            problems, path, ("launch_template_version", "launchTemplateVersion"), member, 1
        )


register(
    __name__,
    {
        FastLaunchLaunchTemplateSpecification: (structure, write),
    },
)
