"""OutputResources: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.ami import Ami
    from ..shapes.container import Container


@define(kw_only=True)
class OutputResources(StructureBase):
    """The resources produced by this image."""

    amis: list[Ami] = field(factory=lambda: [])
    """The Amazon EC2 AMIs created by this image. The list contains one entry per AMI, including
    copies that distribution created in each target Amazon Web Services Region and account.
    """
    containers: list[Container] = field(factory=lambda: [])
    """The container images that Image Builder created when it built this image, stored in the
    output Amazon ECR repository.
    """


def read(data: Any) -> OutputResources:
    if data is None:
        return absent(OutputResources)
    self = new(OutputResources)
    self.amis = read_list_or_empty(data.get("amis"), _shapes.ami.read)
    self.containers = read_list_or_empty(data.get("containers"), _shapes.container.read)
    return self


def write(value: OutputResources | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "amis": write_list(value.amis, _shapes.ami.write) or None,
            "containers": write_list(value.containers, _shapes.container.write) or None,
        }
    )


register(
    __name__,
    {
        OutputResources: (read, write),
    },
)
