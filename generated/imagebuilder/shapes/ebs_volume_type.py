"""EbsVolumeType: used by CreateContainerRecipe, CreateImageRecipe and 3 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class EbsVolumeType(OpenEnum):
    """EbsVolumeType: ``standard``, ``io1``, ``io2``, ``gp2``, ``gp3``, ``sc1``, ``st1``."""

    STANDARD = "standard"
    IO1 = "io1"
    IO2 = "io2"
    GP2 = "gp2"
    GP3 = "gp3"
    SC1 = "sc1"
    ST1 = "st1"


read = reader_of(EbsVolumeType)
