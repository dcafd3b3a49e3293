"""A proxy, and which hosts are called without one; loaded when a proxy is configured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import TransportError
from .destinations import authority, parsed_origin

if TYPE_CHECKING:
    from collections.abc import Mapping


class Proxy:
    """A proxy as its URL tells it; as a string, its host and port.

    Its address, as it is passed on, has no user name and no password, and so has nothing to show.

    :raises TransportError: the URL is not one of ``http`` or ``https`` with a host.
    """

    __slots__ = ("_headers", "host", "port", "scheme")

    def __init__(self, url: str) -> None:
        self.scheme, self.host, self.port = parsed_origin(url)
        user, at, _ = url.partition("://")[2].partition("/")[0].rpartition("@")
        self._headers: dict[str, str] = {}
        if at:
            from base64 import b64encode
            from urllib.parse import unquote_to_bytes

            name, _, password = user.partition(":")
            pair = unquote_to_bytes(name) + b":" + unquote_to_bytes(password)
            self._headers["Proxy-Authorization"] = f"Basic {b64encode(pair).decode()}"

    @property
    def url(self) -> str:
        """The proxy without user name and password."""
        return authority(self.scheme, self.host, self.port)

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers sent to the proxy alone."""
        return self._headers

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def is_direct(hosts: str, host: str, port: int) -> bool:
    """Say whether ``hosts`` names an origin, or a domain that it is in.

    The rules are those of ``urllib.request.proxy_bypass_environment``: no addresses of networks.
    """
    if hosts == "*":
        return True
    names = [name.strip().lstrip(".").lower() for name in hosts.split(",")]
    ends = tuple(f".{name}" for name in names if name)
    return any(f".{spelling}".lower().endswith(ends) for spelling in (host, f"{host}:{port}"))


def problems_of(proxies: Mapping[str, str]) -> list[str]:
    """Return what is wrong with the URLs of proxies."""
    problems: list[str] = []
    for scheme in proxies.keys() & {"http", "https"}:
        try:
            Proxy(proxies[scheme])
        except TransportError:
            problems.append(
                f"proxies: the one for {scheme} must be a URL that begins with http:// or "
                "https:// and a host; it is not shown, as it may hold a password"
            )
    return problems
