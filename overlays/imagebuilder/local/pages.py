"""Pages of a list, and the tokens by which they are asked for.

A token says where the next page begins, and for which request: it is signed with the state file's
own key, so that one of another file, of another request, or a made up one is refused.
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from attrs import frozen

from .. import InvalidPaginationTokenException
from .errors import invalid

Item = TypeVar("Item")

#: What a page has where the request does not say (API reference, ``maxResults``), and at most.
DEFAULT_SIZE = 25
GREATEST_SIZE = 100
#: How long a token can be used, in seconds of the service's clock. AWS does not say; assumed.
LIFETIME = 24 * 60 * 60.0

_SIGNATURE = 16


@frozen(kw_only=True)
class Paging:
    """What a request asks of the pages of a list.

    ``key`` is the file's secret, ``request`` a digest of what the list is asked for, ``after``
    where the page before ended (empty for the first), ``size`` how many items a page has.
    """

    key: bytes
    request: str
    now: float
    after: Sequence[Any]
    size: int

    def token(self, after: Sequence[Any]) -> str:
        """Return the token for the page that begins after the item with this position."""
        content = json.dumps([self.request, round(self.now, 3), [*after]]).encode()
        return urlsafe_b64encode(_sign(self.key, content) + content).decode()

    def cut(
        self, found: Sequence[Item], position: Callable[[Item], Sequence[Any]]
    ) -> tuple[list[Item], str | None]:
        """Return the page that ``found`` has, and the token of the next one.

        ``found`` has one item more than the page if there is a next one.
        """
        page = [*found[: self.size]]
        if len(found) <= self.size:
            return page, None
        return page, self.token(position(page[-1]))


def paging(*, key: bytes, request: str, now: float, token: str | None, size: int | None) -> Paging:
    """Return what a request asks of the pages of a list.

    ``request`` is a digest of the rest of it. Raises an ``InvalidPaginationTokenException`` for a
    token that is no answer to this request, or too old; an ``InvalidParameterValueException`` for a
    size that is out of bounds.
    """
    if size is not None and not 1 <= size <= GREATEST_SIZE:
        raise invalid("maxResults", f"It must be between 1 and {GREATEST_SIZE}.")
    after = [] if token is None else _after(token, key, request, now)
    return Paging(key=key, request=request, now=now, after=after, size=size or DEFAULT_SIZE)


def _after(token: str, key: bytes, request: str, now: float) -> list[Any]:
    """Return where the page before ended."""
    try:
        signed = urlsafe_b64decode(token.encode())
    except (binascii.Error, UnicodeEncodeError):
        raise _refused("it is not one of this service") from None
    signature, content = signed[:_SIGNATURE], signed[_SIGNATURE:]
    if not hmac.compare_digest(signature, _sign(key, content)):
        raise _refused("it is not one of this service")
    of, made, after = json.loads(content)
    if of != request:
        raise _refused("it belongs to another request")
    if now - made > LIFETIME:
        raise _refused("it has expired")
    return list(after)


def digest(*parts: object) -> str:
    """Return a short digest of values that JSON can hold."""
    text = json.dumps(parts, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _sign(key: bytes, content: bytes) -> bytes:
    return hmac.digest(key, content, "sha256")[:_SIGNATURE]


def _refused(why: str) -> InvalidPaginationTokenException:
    return InvalidPaginationTokenException(
        f"The value supplied for parameter 'nextToken' is not valid: {why}."
    )
