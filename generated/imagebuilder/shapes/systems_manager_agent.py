"""SystemsManagerAgent: used by CreateImageRecipe, GetImage, GetImageRecipe."""

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


def read(data: Any) -> SystemsManagerAgent:
    if data is None:
        return absent(SystemsManagerAgent)
    self = new(SystemsManagerAgent)
    self.uninstall_after_build = read_boolean(data.get("uninstallAfterBuild"))
    return self


def write(value: SystemsManagerAgent | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "uninstallAfterBuild": value.uninstall_after_build,
        }
    )


def structure(data: Any) -> SystemsManagerAgent:
    if data is None:
        return absent(SystemsManagerAgent)
    self = new(SystemsManagerAgent)
    self.uninstall_after_build = data.get("uninstallAfterBuild")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, SystemsManagerAgent):
        return
    path = (*path, step)
    if (member := value.uninstall_after_build) is not None:
        check_boolean(problems, path, ("uninstall_after_build", "uninstallAfterBuild"), member)


register(
    __name__,
    {
        SystemsManagerAgent: (structure, write),
    },
)
