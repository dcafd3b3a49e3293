"""ownership: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class Ownership(OpenEnum):
    """Ownership."""

    SELF = "Self"
    SHARED = "Shared"
    AMAZON = "Amazon"
    THIRDPARTY = "ThirdParty"
    AWSMARKETPLACE = "AWSMarketplace"


read_ownership = reader_of(Ownership)
