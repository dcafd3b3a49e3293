"""PetTracked: used by WatchPets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_boolean, read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class PetTracked(StructureBase):
    """PetTracked."""

    chip: str | None = None
    path: list[str] = field(factory=lambda: [])
    tired: bool | None = None


def read(data: Any) -> PetTracked:
    if data is None:
        return absent(PetTracked)
    self = new(PetTracked)
    self.chip = data.get("chip")
    self.path = read_list_or_empty(data.get("path"))
    self.tired = raw if type(raw := data.get("tired")) is bool else read_boolean(raw)
    return self


def write(value: PetTracked | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "chip": value.chip,
            "path": write_list(value.path) or None,
            "tired": value.tired,
        }
    )


register(
    __name__,
    {
        PetTracked: (read, write),
    },
)
