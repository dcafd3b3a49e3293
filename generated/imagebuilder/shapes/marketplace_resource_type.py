"""MarketplaceResourceType: used by GetMarketplaceResource."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class MarketplaceResourceType(OpenEnum):
    """MarketplaceResourceType: ``COMPONENT_DATA``, ``COMPONENT_ARTIFACT``."""

    COMPONENT_DATA = "COMPONENT_DATA"
    COMPONENT_ARTIFACT = "COMPONENT_ARTIFACT"


read = reader_of(MarketplaceResourceType)
