"""TenancyType: used by CreateInfrastructureConfiguration, GetImage and 3 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class TenancyType(OpenEnum):
    """TenancyType: ``default``, ``dedicated``, ``host``."""

    DEFAULT = "default"
    DEDICATED = "dedicated"
    HOST = "host"


read = reader_of(TenancyType)
