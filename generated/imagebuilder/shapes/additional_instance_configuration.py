"""AdditionalInstanceConfiguration: used by CreateImageRecipe, GetImage, GetImageRecipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.systems_manager_agent import SystemsManagerAgent


@define(kw_only=True)
class AdditionalInstanceConfiguration(StructureBase):
    """In addition to your infrastructure configuration, these settings provide an extra layer of
    control over your build instances. You can also specify commands to run on launch for all of
    your build instances.

    Image Builder does not automatically install the Systems Manager agent on Windows instances.
    If your base image includes the Systems Manager agent, then the AMI that you create will
    also include the agent. For Linux instances, if the base image does not already include the
    Systems Manager agent, Image Builder installs it. For Linux instances where Image Builder
    installs the Systems Manager agent, you can choose whether to keep it for the AMI that you
    create.
    """

    systems_manager_agent: SystemsManagerAgent | None = None
    """The Systems Manager agent settings for your build instance. This setting applies to Linux
    and macOS build instances only. Requests that set it for a recipe with a Windows base image
    are rejected.
    """
    user_data_override: str | None = None
    """Use this property to provide commands or a command script to run when you launch your build
    instance.

    The userDataOverride property replaces any commands that Image Builder might have added to
    ensure that Systems Manager is installed on your Linux build instance. If you override the
    user data, make sure that you add commands to install Systems Manager, if it is not
    pre-installed on your base image.

    Note: The user data is always base 64 encoded. For example, the following commands are
    encoded as ``IyEvYmluL2Jhc2gKbWtkaXIgLXAgL3Zhci9iYi8KdG91Y2ggL3Zhcg==``:

    *#!/bin/bash*

    mkdir -p /var/bb/

    touch /var

    Limits: 1 to 21847 characters.
    """


def read(data: Any) -> AdditionalInstanceConfiguration:
    if data is None:
        return absent(AdditionalInstanceConfiguration)
    self = new(AdditionalInstanceConfiguration)
    self.systems_manager_agent = _shapes.systems_manager_agent.read(data.get("systemsManagerAgent"))
    self.user_data_override = data.get("userDataOverride")
    return self


def write(value: AdditionalInstanceConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "systemsManagerAgent": _shapes.systems_manager_agent.write(value.systems_manager_agent),
            "userDataOverride": value.user_data_override,
        }
    )


def structure(data: Any) -> AdditionalInstanceConfiguration:
    if data is None:
        return absent(AdditionalInstanceConfiguration)
    self = new(AdditionalInstanceConfiguration)
    self.systems_manager_agent = lenient(
        data.get("systemsManagerAgent"), _shapes.systems_manager_agent.structure
    )
    self.user_data_override = data.get("userDataOverride")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, AdditionalInstanceConfiguration):
        return
    path = (*path, step)
    if (member := value.systems_manager_agent) is not None:
        _shapes.systems_manager_agent.check(
            problems, path, ("systems_manager_agent", "systemsManagerAgent"), member
        )
    if (member := value.user_data_override) is not None:
        check_string(problems, path, ("user_data_override", "userDataOverride"), member, 1)


register(
    __name__,
    {
        AdditionalInstanceConfiguration: (structure, write),
    },
)
