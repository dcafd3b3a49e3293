"""Ownership: used by ListComponents, ListContainerRecipes and 3 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class Ownership(OpenEnum):
    """Ownership: ``Self``, ``Shared``, ``Amazon``, ``ThirdParty``, ``AWSMarketplace``."""

    SELF = "Self"
    SHARED = "Shared"
    AMAZON = "Amazon"
    THIRDPARTY = "ThirdParty"
    AWSMARKETPLACE = "AWSMarketplace"


read = reader_of(Ownership)
