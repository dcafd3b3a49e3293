"""What the value of a setting may be: one parser for each kind of value.

A parser takes what an argument says, or what was read from a variable or a profile, and returns
what the client uses. What cannot work is :class:`UnfitError` with what would be right; the value
itself, which may be a secret, is never in it.

The texts of variables and profiles become values before that, by the ``read_`` functions; what
these cannot read they leave to the parser to refuse.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, TypeGuard, TypeVar

from ..guards import is_dict
from ..urls import is_host_label, is_ipv6
from . import home_expanded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..credentials import Credentials, Provider
    from ..http import Transport

WordT = TypeVar("WordT", bound=str)

#: Seconds. What sockets wait for is an ``int`` of milliseconds in C: 24 days.
LONGEST_TIMEOUT = 2_147_483

#: Bytes; the most that services of AWS take for the least size to compress (AWS SDKs and Tools
#: Reference Guide, "Request compression").
LARGEST_COMPRESSION_SIZE = 1_048_576

#: What a client calls of an interceptor; see :mod:`..interceptors`.
INTERCEPTOR_METHODS = (
    "read_before_execution",
    "modify_before_signing",
    "read_after_attempt",
    "read_after_execution",
)

_FLAGS = {
    **dict.fromkeys(("true", "1", "yes", "on"), True),
    **dict.fromkeys(("false", "0", "no", "off"), False),
}


class UnfitError(ValueError):
    """A value that cannot work; the message says what would be right."""


# -- from text ------------------------------------------------------------------------------------


def read_text(text: str) -> object:
    """Return the text itself."""
    return text


def read_flag(text: str) -> object:
    """Return the truth value that ``text`` is a word for."""
    return _FLAGS.get(text.lower(), text)


def read_number(text: str) -> object:
    """Return the whole number that ``text`` is."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text


def read_proxy(text: str) -> str:
    """Take a proxy without a scheme for one of ``http``, as botocore's ProxyConfiguration does."""
    if text.startswith("//"):
        return f"http:{text}"
    return text if "://" in text else f"http://{text}"


# -- parsers --------------------------------------------------------------------------------------


def boolean(value: object) -> bool:
    """Take ``True`` and ``False``."""
    if isinstance(value, bool):
        return value
    raise UnfitError("it has to be True or False")


def seconds(value: object) -> float:
    """Take a number of seconds that a socket can wait for."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        if 0 < value <= LONGEST_TIMEOUT:
            return value
        if value > LONGEST_TIMEOUT:
            raise UnfitError(f"it has to be {LONGEST_TIMEOUT} seconds (24 days) or less")
    raise UnfitError("it has to be a number of seconds greater than 0")


def duration(value: object) -> float:
    """Take a number of seconds, of any length."""
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        return value
    raise UnfitError("it has to be a number of seconds greater than 0")


def interceptors(value: object) -> tuple[object, ...]:
    """Take objects, each with one of the methods that a client calls."""
    if not _is_iterable(value):
        raise UnfitError("it has to be a sequence of interceptors")
    found = tuple(value)
    for each in found:
        if isinstance(each, type):
            raise UnfitError(f"it has the class {each.__name__} where an object of it belongs")
        if not any(callable(getattr(each, name, None)) for name in INTERCEPTOR_METHODS):
            methods = ", ".join(INTERCEPTOR_METHODS)
            raise UnfitError(f"one of type {type(each).__name__} has none of the methods {methods}")
    return found


def count(value: object) -> int:
    """Take a whole number from 1."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 1:
        return value
    raise UnfitError("it has to be a whole number, 1 or more")


def compression_size(value: object) -> int:
    """Take a number of bytes in the range that every AWS SDK has for it."""
    size = value if isinstance(value, int) and not isinstance(value, bool) else 0
    if 1 <= size <= LARGEST_COMPRESSION_SIZE:
        return size
    raise UnfitError(f"it has to be a whole number from 1 to {LARGEST_COMPRESSION_SIZE}")


def line(value: object) -> str:
    """Take a string that a header can hold."""
    if isinstance(value, str) and value and value.isprintable():
        return value
    raise UnfitError("it has to be a string on one line, and not an empty one")


def retry_mode(value: object) -> Literal["standard", "adaptive"]:
    """Take the name of a retry mode."""
    if value == "standard":
        return "standard"
    if value == "adaptive":
        return "adaptive"
    if value == "legacy":
        raise UnfitError("the legacy retry mode is not supported; use 'standard' or 'adaptive'")
    raise UnfitError("it has to be 'standard' or 'adaptive'")


def account_id_endpoint_mode(value: object) -> Literal["preferred", "disabled", "required"]:
    """Take how much an endpoint of the account's own is wanted."""
    match value.lower() if isinstance(value, str) else value:
        case "preferred":
            return "preferred"
        case "disabled":
            return "disabled"
        case "required":
            return "required"
        case _:
            raise UnfitError("it has to be 'preferred', 'disabled' or 'required'")


def checksums(value: object) -> Literal["when_supported", "when_required"]:
    """Take when there are checksums."""
    match value.lower() if isinstance(value, str) else value:
        case "when_supported":
            return "when_supported"
        case "when_required":
            return "when_required"
        case _:
            raise UnfitError("it has to be 'when_supported' or 'when_required'")


def names(value: object) -> tuple[str, ...]:
    """Take names with commas between them; what is not known is passed over."""
    if isinstance(value, str) and value.isprintable():
        return tuple(name.strip() for name in value.split(",") if name.strip())
    raise UnfitError("it has to be names with commas between them")


def one_of(*words: WordT) -> Callable[[object], WordT]:
    """Return what takes one of ``words``."""

    def parse(value: object) -> WordT:
        for word in words:
            if value == word:
                return word
        raise UnfitError(f"it has to be one of {', '.join(words)}")

    return parse


def verification(value: object) -> bool | str:
    """Take a truth value, or the path of a CA bundle; ``~`` in it is the home directory."""
    if isinstance(value, bool):
        return value
    path = os.fspath(value) if _is_path(value) else value
    if isinstance(path, str) and path and "\0" not in path:
        return home_expanded(path)
    raise UnfitError("it has to be True, False or the path of a CA bundle")


def _is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def region(value: object) -> str:
    """Follow botocore's ``validate_region_name``: a host label that is not all digits."""
    if isinstance(value, str) and is_host_label(value) and not value.isdigit():
        return value
    raise UnfitError("it has to be a name like 'us-east-1': letters, digits and hyphens")


def endpoint_url(value: object) -> str:
    """Follow botocore's ``is_valid_endpoint_url`` and ``is_valid_ipv6_endpoint_url``."""
    if not isinstance(value, str) or not value.isprintable() or " " in value:
        raise UnfitError("it has to be a string without spaces or line breaks")
    problem = _endpoint_problem(value)
    if problem is not None:
        raise UnfitError(problem)
    return value


def _endpoint_problem(value: str) -> str | None:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(value)
        host, port = parts.hostname, parts.port
    except ValueError:
        return "it has to be a URL with a valid host and port"
    if "@" in parts.netloc:
        return "it must not hold a user name or a password"
    if port == 0:
        # Nothing can be reached there: it is reserved (RFC 6335, section 6).
        return "its port has to be between 1 and 65535"
    if parts.scheme not in ("http", "https"):
        return "it has to begin with http:// or https://"
    if host is None or not is_host(host):
        return "it has to have a valid host name after the scheme"
    if "?" in value or "#" in value:
        return "it must not have a query or a fragment"
    if not value.isascii():
        return "what is not ASCII in its path has to be written as %XX"
    return None


def is_host(host: str) -> bool:
    """Return whether ``host`` is a name that DNS may know, or an IPv6 address without brackets."""
    if ":" not in host:
        labels = host.removesuffix(".").split(".")
        return len(host) <= 255 and all(map(is_host_label, labels))
    return is_ipv6(host)


def proxy_url(value: object) -> str:
    """Take what urllib3 can use, and what has only one reading."""
    from urllib.parse import urlsplit

    text = str(value)
    try:
        parts = urlsplit(text)
        # Proxies are often called by the name of a container, which may have underscores.
        host, _ = (parts.hostname or "-").replace("_", "a"), parts.port
        known = parts.scheme in ("http", "https") and is_host(host) and parts.path in ("", "/")
    except ValueError:
        known = False
    if known and text.isprintable() and not any(mark in text for mark in " ?#"):
        return text
    raise UnfitError(
        "it has to be the URL of an HTTP proxy, such as http://proxy.example.com:3128; in a user "
        "name or a password, what is not a letter or a digit has to be written as %XX"
    )


def proxies(value: object) -> Mapping[str, str]:
    """Take the URLs of proxies by scheme, and under ``no`` the hosts that are called directly."""
    if is_dict(value):
        return MappingProxyType({name: str(url) for name, url in value.items()})
    raise UnfitError("it has to be a dict of schemes and URLs")


def credentials(value: object) -> Credentials | Provider:
    """Take credentials, those of another package too, or a callable that returns some."""
    from ..credentials import adopted, is_credentials

    if _is_provider(value) and not is_credentials(value):
        return value
    found = adopted(value)
    if isinstance(found, str):
        raise UnfitError(f"{found}; or a callable that returns some")
    return found


def _is_provider(value: object) -> TypeGuard[Provider]:
    return callable(value)


def transport(value: object) -> Transport:
    """Take what has the methods of a transport."""
    if isinstance(value, type):
        raise UnfitError(f"it has to be an object of {value.__name__}, not the class itself")
    if _is_transport(value):
        return value
    raise UnfitError("it has to have send() and close()")


def _is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    return isinstance(value, Iterable)


def _is_transport(value: object) -> TypeGuard[Transport]:
    return all(callable(getattr(value, name, None)) for name in ("send", "close"))
