"""Clients for tests: nothing of what surrounds them reaches them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..client import BaseClient
from ..credentials import Credentials
from ..errors import ConfigurationError
from ..settings.resolution import settings_of

if TYPE_CHECKING:
    from ..aio import AsyncBaseClient
    from ..service import ServiceInfo
    from ..settings.table import Settings

ClientT = TypeVar("ClientT", bound=BaseClient)
AsyncClientT = TypeVar("AsyncClientT", bound="AsyncBaseClient")

#: Of nobody: the key is the one of AWS' documentation.
_CREDENTIALS = ("AKIAIOSFODNN7EXAMPLE", "made-up-secret-access-key")
_REGION = "us-east-1"


def client(cls: type[ClientT], service: ServiceInfo, **settings: object) -> ClientT:
    """Return a client of class ``cls`` with ``settings``, and none from elsewhere.

    No environment variable and no file is read. Region and credentials, where they are not among
    the settings, are made up.

    :raises ConfigurationError: a setting cannot work.
    """
    made = cls.__new__(cls)
    BaseClient.__init__(made, _settings(service, settings))
    return made


def async_client(cls: type[AsyncClientT], service: ServiceInfo, **settings: object) -> AsyncClientT:
    """Return a client for asyncio, of class ``cls``; see :func:`client`."""
    from ..aio import AsyncBaseClient

    made = cls.__new__(cls)
    AsyncBaseClient.__init__(made, _settings(service, settings))
    return made


def _settings(service: ServiceInfo, settings: dict[str, object]) -> Settings:
    """Return ``settings``, and what is made up where they say nothing."""
    if settings.get("transport") is None:
        # The default one would call the service.
        raise ConfigurationError.of(["transport: a client for tests needs one, such as a stub"])
    if settings.get("region") is None:
        settings["region"] = _REGION
    if settings.get("credentials") is None:
        settings["credentials"] = Credentials(*_CREDENTIALS)
    return settings_of(service, settings)
