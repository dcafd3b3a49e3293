"""Where requests go: the service's endpoint rules, as functions.

The rules choose the URL, and what the request is signed for, from the region and the settings of
the client. They say nothing of the path that an operation adds.
"""

from __future__ import annotations

from .runtime.endpoints import Endpoint
from .runtime.errors import ConfigurationError


def resolve_endpoint(
    *,
    region: str | None = None,
    use_fips: bool = False,
    endpoint: str | None = None,
) -> Endpoint:
    """Return where to send a request with these parameters, and how to sign it.

    Raises :class:`ConfigurationError` where the service has no endpoint for them.
    """
    if endpoint is not None:
        return Endpoint(endpoint)
    if region is None:
        raise ConfigurationError("Pets need a region")
    if use_fips:
        raise ConfigurationError(f"There is no FIPS for pets in {region}")
    return Endpoint(f"https://pets.{region}.example.com")
