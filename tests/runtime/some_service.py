"""A service for what needs one, and its settings, resolved without a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder.client
import imagebuilder.endpoints
from imagebuilder.runtime.errors import ConfigurationError
from imagebuilder.runtime.service import ServiceInfo
from imagebuilder.runtime.settings.resolution import resolve_settings

if TYPE_CHECKING:
    from imagebuilder.runtime.settings.table import Settings


def service(service_id: str = "imagebuilder") -> ServiceInfo:
    """Return what a client of the service would know of it."""
    return ServiceInfo(
        package="some_package",
        service_id=service_id,
        signing_name="imagebuilder",
        api_version="2019-12-02",
        sdk="some-sdk/1.0",
        resolve_endpoint=imagebuilder.endpoints.resolve_endpoint,
        load_protocol=imagebuilder.client.SERVICE.load_protocol,
    )


def resolve(**arguments: Any) -> Settings:
    return resolve_settings(service(), **arguments)


def problems_of(**arguments: Any) -> tuple[str, ...]:
    with pytest.raises(ConfigurationError) as caught:
        resolve(**arguments)
    return caught.value.problems
