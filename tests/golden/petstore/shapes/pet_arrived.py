"""PetArrived: used by WatchPets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.timestamps import read_timestamp, write_epoch
from ..runtime.codecs.values import read_list_or_empty, without_absent, write_list
from ..runtime.lazy_attrs import define, field
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


@define(kw_only=True)
class PetArrived(StructureBase):
    """PetArrived."""

    pet_name: str
    at: datetime | None = None
    friends: list[str] = field(factory=lambda: [])


def read(data: Any) -> PetArrived:
    if data is None:
        return absent(PetArrived)
    self = new(PetArrived)
    self.pet_name = data.get("petName")
    self.at = read_timestamp(data.get("at"))
    self.friends = read_list_or_empty(data.get("friends"))
    return self


def write(value: PetArrived | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "petName": value.pet_name,
            "at": write_epoch(value.at),
            "friends": write_list(value.friends) or None,
        }
    )


def unstructure(value: PetArrived | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "petName": value.pet_name,
            "at": value.at,
            "friends": write_list(value.friends) or None,
        }
    )


register(
    __name__,
    {
        PetArrived: (read, unstructure),
    },
)
