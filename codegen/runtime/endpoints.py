"""What emitted endpoint rules are written in: the standard library of AWS rule sets, typed.

The rules themselves are not here: the generator turns a service's ``endpoint-rule-set-1.json`` into
plain functions that call these. Behaviour is that of ``botocore/endpoint_provider.py``
(``RuleSetStandardLibrary``) and of the Smithy rules engine's standard library, which it follows.
Host labels are ASCII here, as RFC 1123 has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .urls import is_host_label, is_ipv6, resolved_segments

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Endpoint:
    """Where to send a request, and how the endpoint wants it signed.

    ``url``
        The URL to which the operation's path is added.
    ``headers``
        Headers that the endpoint asks for.
    ``signing_name``, ``signing_region``
        What to sign with instead of the service's own name and the client's region, or ``None``.
        A set of regions is joined with commas.
    ``auth``
        How requests are signed: ``sigv4``, ``sigv4a``, or ``none`` for not at all.
    """

    __slots__ = ("auth", "headers", "signing_name", "signing_region", "url")

    def __init__(
        self,
        url: str,
        *,
        headers: dict[str, str] | None = None,
        signing_name: str | None = None,
        signing_region: str | None = None,
        auth: str = "sigv4",
    ) -> None:
        self.url = url
        self.headers = {} if headers is None else headers
        self.signing_name = signing_name
        self.signing_region = signing_region
        self.auth = auth

    def __repr__(self) -> str:
        return f"Endpoint({self.url!r})"


class Partition:
    """A group of regions that share domain names, as ``partitions.json`` describes it."""

    __slots__ = (
        "dns_suffix",
        "dual_stack_dns_suffix",
        "implicit_global_region",
        "name",
        "region_regex",
        "regions",
        "supports_dual_stack",
        "supports_fips",
    )

    def __init__(
        self,
        *,
        name: str,
        region_regex: str,
        regions: Iterable[str],
        dns_suffix: str,
        dual_stack_dns_suffix: str,
        implicit_global_region: str,
        supports_fips: bool,
        supports_dual_stack: bool,
    ) -> None:
        self.name = name
        self.region_regex = region_regex
        self.regions = frozenset(regions)
        self.dns_suffix = dns_suffix
        self.dual_stack_dns_suffix = dual_stack_dns_suffix
        self.implicit_global_region = implicit_global_region
        self.supports_fips = supports_fips
        self.supports_dual_stack = supports_dual_stack


class Arn:
    """The parts of an Amazon Resource Name; ``resource_id`` is split at every ``:`` and ``/``."""

    __slots__ = ("account_id", "partition", "region", "resource_id", "service")

    def __init__(
        self, partition: str, service: str, region: str, account_id: str, resource_id: Sequence[str]
    ) -> None:
        self.partition = partition
        self.service = service
        self.region = region
        self.account_id = account_id
        self.resource_id = resource_id


class Url:
    """The parts of an ``http`` or ``https`` URL."""

    __slots__ = ("authority", "is_ip", "normalized_path", "path", "scheme")

    def __init__(
        self, scheme: str, authority: str, path: str, normalized_path: str, *, is_ip: bool
    ) -> None:
        self.scheme = scheme
        self.authority = authority
        self.path = path
        self.normalized_path = normalized_path
        self.is_ip = is_ip


def find_partition(region: str | None, partitions: Sequence[Partition]) -> Partition:
    """Return the partition of ``region``: by name, by pattern, or the first one there is."""
    if region is None:
        return partitions[0]
    for partition in partitions:
        if region in partition.regions:
            return partition
    return _partition_by_pattern(region, partitions)


def _partition_by_pattern(region: str, partitions: Sequence[Partition]) -> Partition:
    import re

    for partition in partitions:
        if re.match(partition.region_regex, region):
            return partition
    return partitions[0]


def item(values: Sequence[str] | None, index: int) -> str | None:
    """Return the value at ``index``, or ``None`` where there are not so many."""
    return values[index] if values is not None and index < len(values) else None


def parse_arn(value: str | None) -> Arn | None:
    """Return the parts of an ARN, or ``None`` when ``value`` is not one."""
    parts = [] if value is None else value.split(":", 5)
    if len(parts) < 6 or parts[0] != "arn":
        return None
    _, partition, service, region, account_id, resource = parts
    if not (partition and service and resource):
        return None
    return Arn(partition, service, region, account_id, resource.replace(":", "/").split("/"))


def parse_url(value: str | None) -> Url | None:
    """Return the parts of a URL, or ``None`` when it is not http(s), has a query, or no host."""
    from urllib.parse import quote, urlsplit

    if value is None:
        return None
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or parts.query or not host:
        return None
    return Url(
        parts.scheme,
        parts.netloc,
        parts.path,
        quote(_normalized_path(parts.path)),
        is_ip=_looks_like_ipv4(host) or is_ipv6(host),
    )


def _normalized_path(path: str) -> str:
    """Return ``path`` without dot segments and empty ones, with a slash at both ends."""
    segments = resolved_segments(path)
    return f"/{'/'.join(segments)}/" if segments else "/"


def _looks_like_ipv4(host: str) -> bool:
    """Say whether ``host`` is four groups of one to three digits, whatever their value."""
    groups = host.split(".")
    return len(groups) == 4 and all(
        group.isascii() and group.isdigit() and len(group) <= 3 for group in groups
    )


def is_valid_host_label(value: str | None, allow_subdomains: bool) -> bool:
    """Say whether ``value`` is a host label (RFC 1123), or several where those are allowed."""
    if value is None:
        return False
    labels = value.split(".") if allow_subdomains else [value]
    return all(map(is_host_label, labels))


def is_virtual_hostable_s3_bucket(value: str | None, allow_subdomains: bool) -> bool:
    """Say whether a bucket of this name can be part of a host name."""
    return (
        value is not None
        and len(value) >= 3
        and value == value.lower()
        and not _looks_like_ipv4(value)
        and is_valid_host_label(value, allow_subdomains)
    )


def substring(value: str, start: int, stop: int, reverse: bool) -> str | None:
    """Return ``value[start:stop]``, counted from the end if ``reverse``.

    ``None`` when the range is empty or reaches past the end, or ``value`` is not all ASCII.
    """
    if start >= stop or stop > len(value) or not value.isascii():
        return None
    if reverse:
        return value[len(value) - stop : len(value) - start]
    return value[start:stop]


def uri_encode(value: str) -> str:
    """Return ``value`` with all but the unreserved characters of RFC 3986 percent-encoded."""
    from urllib.parse import quote

    return quote(value, safe="")
