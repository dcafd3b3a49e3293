"""PetArrivedOther: used by WatchPets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_boolean, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class PetArrivedOther(StructureBase):
    """PetArrivedOther."""

    pet_name: str | None = None
    friendly: bool | None = None


def read(data: Any) -> PetArrivedOther:
    if data is None:
        return absent(PetArrivedOther)
    self = new(PetArrivedOther)
    self.pet_name = data.get("petName")
    self.friendly = raw if type(raw := data.get("friendly")) is bool else read_boolean(raw)
    return self


def write(value: PetArrivedOther | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "petName": value.pet_name,
            "friendly": value.friendly,
        }
    )


register(
    __name__,
    {
        PetArrivedOther: (read, write),
    },
)
