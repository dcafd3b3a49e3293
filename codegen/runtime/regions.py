"""What is said of a region that the package does not know, once the host in it was not found.

A region is not refused for being unknown: it may be newer than the package. But where its host has
no address, the name is the likeliest reason.
"""

from __future__ import annotations

from difflib import get_close_matches
from socket import gaierror
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .endpoints import Partition
    from .errors import TransportError
    from .service import ServiceInfo


def doubt_region(error: TransportError, host: str, region: str, service: ServiceInfo) -> None:
    """Add to ``error`` that no partition has ``region``, where it is why ``host`` was not found."""
    if region not in host.partition(":")[0].split(".") or not _is_unresolved(error):
        return
    partitions: tuple[Partition, ...] = getattr(service.module(".endpoints"), "PARTITIONS", ())
    known = {name for partition in partitions for name in partition.regions}
    if not known or region in known:
        return
    near = get_close_matches(region, sorted(known), n=1)
    meant = f"; did you mean {near[0]!r}?" if near else ""
    error.args = (f"{error.args[0]}; no partition has a region {region!r}{meant}",)


def _is_unresolved(error: TransportError) -> bool:
    """Return whether it was the host itself that has no address, and not a proxy's."""
    if " through the proxy " in error.args[0]:
        return False
    cause = error.__cause__
    return isinstance(cause, gaierror) or (
        # urllib3 and aiohttp have an error of their own around it.
        cause is not None and isinstance(cause.__cause__, gaierror)
    )
