"""additional_instance_configuration: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_boolean, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, lenient, register
from ..runtime.validation import check_boolean, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


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


@define(kw_only=True)
class SystemsManagerAgent(StructureBase):
    """Contains settings for the Systems Manager agent on your build instance. This setting applies
    to Linux and macOS build instances only. Requests that set it for a recipe with a Windows
    base image are rejected.
    """

    uninstall_after_build: bool | None = None
    """Specifies whether the Systems Manager agent is removed from your final build image before
    Image Builder creates the new AMI. If ``true``, the agent is removed. If ``false``, the
    agent is kept, so that it's included in the AMI. If you don't set this property, Image
    Builder removes the agent only if Image Builder installed the agent during the build. An
    agent that was pre-installed on the base image is kept.
    """


def read_additional_instance_configuration(data: Any) -> AdditionalInstanceConfiguration:
    made = AdditionalInstanceConfiguration.__new__(AdditionalInstanceConfiguration)
    made.systems_manager_agent = (
        None
        if (value := data.get("systemsManagerAgent")) is None
        else read_systems_manager_agent(value)
    )
    made.user_data_override = data.get("userDataOverride")
    return made


def structure_additional_instance_configuration(data: Any) -> AdditionalInstanceConfiguration:
    made = AdditionalInstanceConfiguration.__new__(AdditionalInstanceConfiguration)
    made.systems_manager_agent = lenient(
        data.get("systemsManagerAgent"), structure_systems_manager_agent
    )
    made.user_data_override = data.get("userDataOverride")
    return made


def write_additional_instance_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "systemsManagerAgent": None
            if (member := value.systems_manager_agent) is None
            else write_systems_manager_agent(member),
            "userDataOverride": value.user_data_override,
        }
    )


def check_additional_instance_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, AdditionalInstanceConfiguration):
        return
    path = (*path, step)
    if (member := value.systems_manager_agent) is not None:
        check_systems_manager_agent(
            problems, path, ("systems_manager_agent", "systemsManagerAgent"), member
        )
    if (member := value.user_data_override) is not None:
        check_string(problems, path, ("user_data_override", "userDataOverride"), member, 1)


register(
    AdditionalInstanceConfiguration,
    structure_additional_instance_configuration,
    write_additional_instance_configuration,
)


def read_systems_manager_agent(data: Any) -> SystemsManagerAgent:
    made = SystemsManagerAgent.__new__(SystemsManagerAgent)
    made.uninstall_after_build = (
        None if (value := data.get("uninstallAfterBuild")) is None else read_boolean(value)
    )
    return made


def structure_systems_manager_agent(data: Any) -> SystemsManagerAgent:
    made = SystemsManagerAgent.__new__(SystemsManagerAgent)
    made.uninstall_after_build = data.get("uninstallAfterBuild")
    return made


def write_systems_manager_agent(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "uninstallAfterBuild": value.uninstall_after_build,
        }
    )


def check_systems_manager_agent(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, SystemsManagerAgent):
        return
    path = (*path, step)
    if (member := value.uninstall_after_build) is not None:
        check_boolean(problems, path, ("uninstall_after_build", "uninstallAfterBuild"), member)


register(SystemsManagerAgent, structure_systems_manager_agent, write_systems_manager_agent)
