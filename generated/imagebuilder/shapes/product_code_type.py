"""ProductCodeType: used by GetComponent, ListComponents."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ProductCodeType(OpenEnum):
    """ProductCodeType: ``marketplace``."""

    MARKETPLACE = "marketplace"


read = reader_of(ProductCodeType)
