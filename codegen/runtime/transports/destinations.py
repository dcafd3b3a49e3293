"""Where a request goes, by its URL: the origin, and the target that is asked of it."""

from __future__ import annotations

from functools import lru_cache

from ..errors import TransportError
from ..urls import DEFAULT_PORTS, is_ipv6, is_port

#: What no name of a host has (RFC 3986, section 3.2.2); what is escaped, DNS does not know.
_NOT_IN_HOSTS = frozenset(' "%:<>[\\]^`{|}')


@lru_cache(maxsize=64)
def split(url: str) -> tuple[str, str]:
    """Return the URL up to its third slash, and the request target that follows.

    Operations with all of their input in the body are called under one URL.
    """
    head, mark, query = url.partition("#")[0].partition("?")
    end = head.find("/", len("https://"))
    if end < 0:
        return head, f"/{mark}{query}"
    return head[:end], f"{head[end:]}{mark}{query}"


def parsed_origin(origin: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL; raises :class:`TransportError` when it has none.

    Scheme and host are in lower case, an IPv6 address has its brackets.
    """
    scheme, mark, rest = origin.partition("://")
    scheme = scheme.lower()
    default_port = DEFAULT_PORTS.get(scheme)
    for end in "/?#":
        rest = rest.partition(end)[0]
    host, colon, port = rest.rpartition("@")[2].rpartition(":")
    if not colon or port.endswith("]"):
        # What follows the last colon is no port, but the end of an IPv6 address.
        host, port = host + colon + port, ""
    if not mark or default_port is None or not host:
        raise TransportError(
            "The URL of the request must begin with http:// or https:// and a host"
        )
    number = port.lstrip("0") or port[:1]
    if not _is_host(host) or (number and not is_port(number)):
        raise TransportError("The URL of the request cannot be parsed")
    # The zone of an address is escaped in URLs alone (RFC 6874).
    host = host.lower().replace("%25", "%", 1)
    return scheme, host, int(number) if number else default_port


def _is_host(host: str) -> bool:
    if host.startswith("["):
        return host.endswith("]") and is_ipv6(host[1:-1].replace("%25", "%", 1))
    return host.isascii() and host.isprintable() and _NOT_IN_HOSTS.isdisjoint(host)


def authority(scheme: str, host: str, port: int) -> str:
    """Return an origin as a URL, its port left out where a signed ``Host`` leaves it out, too."""
    return f"{scheme}://{host}" if port == DEFAULT_PORTS[scheme] else f"{scheme}://{host}:{port}"
