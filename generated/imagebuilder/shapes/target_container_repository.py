"""TargetContainerRepository: used by CreateContainerRecipe, CreateDistributionConfiguration and 4 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient_enum, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.container_repository_service import ContainerRepositoryService


@define(kw_only=True)
class TargetContainerRepository(StructureBase):
    """The container repository where the output container image is stored."""

    service: ContainerRepositoryService | str
    """Specifies the service in which this image was registered."""
    repository_name: str
    """The name of the container repository where the output container image is stored. Provide the
    repository name only (a namespace path such as ``team-a/my-repo`` is allowed, but not the
    registry hostname).

    Limits: 1 to 1024 characters.
    """


def read(data: Any) -> TargetContainerRepository:
    if data is None:
        return absent(TargetContainerRepository)
    self = new(TargetContainerRepository)
    self.service = _shapes.container_repository_service.read(data.get("service"))
    self.repository_name = data.get("repositoryName")
    return self


def write(value: TargetContainerRepository | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "service": write_string(value.service),
            "repositoryName": value.repository_name,
        }
    )


def structure(data: Any) -> TargetContainerRepository:
    if data is None:
        return absent(TargetContainerRepository)
    self = new(TargetContainerRepository)
    self.service = lenient_enum(data.get("service"), _shapes.container_repository_service.read)
    self.repository_name = data.get("repositoryName")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, TargetContainerRepository):
        return
    path = (*path, step)
    if (member := value.service) is None:
        problems.missing(path, ("service", "service"))
    else:
        check_string(problems, path, ("service", "service"), member)
    if (member := value.repository_name) is None:
        problems.missing(path, ("repository_name", "repositoryName"))
    else:
        check_string(problems, path, ("repository_name", "repositoryName"), member, 1)


register(
    __name__,
    {
        TargetContainerRepository: (structure, write),
    },
)
