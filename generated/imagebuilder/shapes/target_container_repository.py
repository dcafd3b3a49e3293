"""target_container_repository: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import ABSENT, without_absent
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, lenient_enum, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


class ContainerRepositoryService(OpenEnum):
    """ContainerRepositoryService: ``ECR``."""

    ECR = "ECR"


read_container_repository_service = reader_of(ContainerRepositoryService)


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


def read_target_container_repository(data: Any) -> TargetContainerRepository:
    made = TargetContainerRepository.__new__(TargetContainerRepository)
    made.service = (
        ABSENT
        if (value := data.get("service")) is None
        else read_container_repository_service(value)
    )
    made.repository_name = data.get("repositoryName")
    return made


def structure_target_container_repository(data: Any) -> TargetContainerRepository:
    made = TargetContainerRepository.__new__(TargetContainerRepository)
    made.service = lenient_enum(data.get("service"), ContainerRepositoryService)
    made.repository_name = data.get("repositoryName")
    return made


def write_target_container_repository(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "service": None if (member := value.service) is None else str(member),
            "repositoryName": value.repository_name,
        }
    )


def check_target_container_repository(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
    TargetContainerRepository,
    structure_target_container_repository,
    write_target_container_repository,
)
