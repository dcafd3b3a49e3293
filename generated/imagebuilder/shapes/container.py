"""Container: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class Container(StructureBase):
    """Details of the container images that are output resources of an image build in a given
    Amazon Web Services Region: the Region, and the URIs of the container images.
    """

    region: str | None = None
    """Containers and container images are Region-specific. This is the Region context for the
    container.
    """
    image_uris: list[str] = field(factory=lambda: [])
    """A list of URIs for containers created in the context Region."""


def read(data: Any) -> Container:
    if data is None:
        return absent(Container)
    self = new(Container)
    self.region = data.get("region")
    self.image_uris = read_list_or_empty(data.get("imageUris"))
    return self


def write(value: Container | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "region": value.region,
            "imageUris": write_list(value.image_uris) or None,
        }
    )


register(
    __name__,
    {
        Container: (read, write),
    },
)
