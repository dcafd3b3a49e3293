"""target_container_repository: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..runtime.enums import OpenEnum, reader_of
from ..runtime.structures import lenient_enum, register
from ..runtime.validation import check_string, is_structure
from ..runtime.wire import ABSENT

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


class ContainerRepositoryService(OpenEnum):
    """ContainerRepositoryService."""

    ECR = "ECR"


read_container_repository_service = reader_of(ContainerRepositoryService)


@define(kw_only=True)
class TargetContainerRepository:
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
    """Read what an answer holds."""
    return TargetContainerRepository(
        service=ABSENT
        if (value := data.get("service")) is None
        else read_container_repository_service(value),
        repository_name=data.get("repositoryName"),
    )


def structure_target_container_repository(data: Any) -> TargetContainerRepository:
    """Make it of botocore's dict."""
    return TargetContainerRepository(
        service=lenient_enum(data.get("service"), ContainerRepositoryService),
        repository_name=data.get("repositoryName"),
    )


def write_target_container_repository(value: Any) -> dict[str, Any]:
    """Write it as it stands on the wire."""
    data: dict[str, Any] = {}
    if (member := value.service) is not None:
        data["service"] = str(member)
    if (member := value.repository_name) is not None:
        data["repositoryName"] = member
    return data


def check_target_container_repository(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    """Note what is wrong with it."""
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
