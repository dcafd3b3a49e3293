"""PetsQuiet: used by WatchPets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class PetsQuiet(StructureBase):
    """PetsQuiet."""


def read(data: Any) -> PetsQuiet:
    if data is None:
        return absent(PetsQuiet)
    return new(PetsQuiet)


def write(value: PetsQuiet | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return {}


register(
    __name__,
    {
        PetsQuiet: (read, write),
    },
)
