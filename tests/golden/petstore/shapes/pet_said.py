"""PetSaid: used by WatchPets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class PetSaid(StructureBase):
    """PetSaid."""

    words: str | None = None


def read(data: Any) -> PetSaid:
    if data is None:
        return absent(PetSaid)
    self = new(PetSaid)
    self.words = data.get("words")
    return self


def write(value: PetSaid | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "words": value.words,
        }
    )


register(
    __name__,
    {
        PetSaid: (read, write),
    },
)
