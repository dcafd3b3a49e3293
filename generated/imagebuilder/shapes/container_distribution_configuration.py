"""ContainerDistributionConfiguration: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.target_container_repository import TargetContainerRepository


@define(kw_only=True)
class ContainerDistributionConfiguration(StructureBase):
    """Defines how the output container image is distributed in a specific Amazon Web Services
    Region: the target repository, the image tags to apply to the distributed image, and an
    optional description.
    """

    description: str | None = None
    """The description of the container distribution configuration.

    Limits: 1 to 1024 characters.
    """
    container_tags: list[str] | None = None
    """Tags that Image Builder applies to the distributed container image in the target repository.
    These are repository image tags, not resource tags.

    Limits: each 1 to 1024 characters.
    """
    target_repository: TargetContainerRepository
    """The destination repository for the container distribution configuration."""


def read(data: Any) -> ContainerDistributionConfiguration:
    if data is None:
        return absent(ContainerDistributionConfiguration)
    self = new(ContainerDistributionConfiguration)
    self.description = data.get("description")
    self.container_tags = read_list(data.get("containerTags"))
    self.target_repository = _shapes.target_container_repository.read(data.get("targetRepository"))
    return self


def write(value: ContainerDistributionConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "description": value.description,
            "containerTags": write_list(value.container_tags),
            "targetRepository": _shapes.target_container_repository.write(value.target_repository),
        }
    )


def structure(data: Any) -> ContainerDistributionConfiguration:
    if data is None:
        return absent(ContainerDistributionConfiguration)
    self = new(ContainerDistributionConfiguration)
    self.description = data.get("description")
    self.container_tags = data.get("containerTags")
    self.target_repository = lenient(
        data.get("targetRepository"), _shapes.target_container_repository.structure
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, ContainerDistributionConfiguration):
        return
    path = (*path, step)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.container_tags) is not None:
        if is_list(problems, path, ("container_tags", "containerTags"), member):
            inner = (*path, ("container_tags", "containerTags"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)
    if (member := value.target_repository) is None:
        problems.missing(path, ("target_repository", "targetRepository"))
    else:
        _shapes.target_container_repository.check(
            problems, path, ("target_repository", "targetRepository"), member
        )


register(
    __name__,
    {
        ContainerDistributionConfiguration: (structure, write),
    },
)
