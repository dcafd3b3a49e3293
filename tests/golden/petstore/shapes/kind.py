"""Kind: used by AddPet, List, WatchPets."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class Kind(OpenEnum):
    """Kind: ``CAT``, ``DOG``, ``class``."""

    CAT = "CAT"
    DOG = "DOG"
    CLASS = "class"


read = reader_of(Kind)
