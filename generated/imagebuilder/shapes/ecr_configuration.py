"""EcrConfiguration: used by CreateImage, CreateImagePipeline and 4 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class EcrConfiguration(StructureBase):
    """Settings that Image Builder uses to configure the ECR repository and the output container
    images that Amazon Inspector scans.
    """

    repository_name: str | None = None
    """The name of the container repository where Image Builder pushes the container image for the
    vulnerability scan. Provide the repository name only (a namespace path is allowed, but not
    the registry hostname); the repository must already exist in your account. If you don't
    specify a repository name, Image Builder creates the default repository
    ``image-builder-image-scanning-repository`` in your account.

    Limits: 1 to 1024 characters.
    """
    container_tags: list[str] | None = None
    """Tags for Image Builder to apply to the output container image that Amazon Inspector scans.
    Tags can help you identify and manage your scanned images.

    Limits: each 1 to 1024 characters.
    """


def read(data: Any) -> EcrConfiguration:
    if data is None:
        return absent(EcrConfiguration)
    self = new(EcrConfiguration)
    self.repository_name = data.get("repositoryName")
    self.container_tags = read_list(data.get("containerTags"))
    return self


def write(value: EcrConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "repositoryName": value.repository_name,
            "containerTags": write_list(value.container_tags),
        }
    )


def structure(data: Any) -> EcrConfiguration:
    if data is None:
        return absent(EcrConfiguration)
    self = new(EcrConfiguration)
    self.repository_name = data.get("repositoryName")
    self.container_tags = data.get("containerTags")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, EcrConfiguration):
        return
    path = (*path, step)
    if (member := value.repository_name) is not None:
        check_string(problems, path, ("repository_name", "repositoryName"), member, 1)
    if (member := value.container_tags) is not None:
        if is_list(problems, path, ("container_tags", "containerTags"), member):
            inner = (*path, ("container_tags", "containerTags"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)


register(
    __name__,
    {
        EcrConfiguration: (structure, write),
    },
)
