"""PetHeard: used by WatchPets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_blob, read_integer, without_absent, write_blob
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class PetHeard(StructureBase):
    """PetHeard."""

    sound: bytes | None = None
    loudness: int | None = None


def read(data: Any) -> PetHeard:
    if data is None:
        return absent(PetHeard)
    self = new(PetHeard)
    self.sound = read_blob(data.get("sound"))
    self.loudness = raw if type(raw := data.get("loudness")) is int else read_integer(raw)
    return self


def write(value: PetHeard | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "sound": write_blob(value.sound),
            "loudness": value.loudness,
        }
    )


def structure(data: Any) -> PetHeard:
    if data is None:
        return absent(PetHeard)
    self = new(PetHeard)
    self.sound = data.get("sound")
    self.loudness = raw if type(raw := data.get("loudness")) is int else read_integer(raw)
    return self


def unstructure(value: PetHeard | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "sound": value.sound,
            "loudness": value.loudness,
        }
    )


register(
    __name__,
    {
        PetHeard: (structure, unstructure),
    },
)
