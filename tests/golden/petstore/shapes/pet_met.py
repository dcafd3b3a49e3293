"""PetMet: used by WatchPets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any

    from ..shapes.pet_arrived_other import PetArrivedOther


@define(kw_only=True)
class PetMet(StructureBase):
    """PetMet."""

    other: PetArrivedOther | None = None


def read(data: Any) -> PetMet:
    if data is None:
        return absent(PetMet)
    self = new(PetMet)
    self.other = _shapes.pet_arrived_other.read(data.get("other"))
    return self


def write(value: PetMet | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "other": _shapes.pet_arrived_other.write(value.other),
        }
    )


register(
    __name__,
    {
        PetMet: (read, write),
    },
)
