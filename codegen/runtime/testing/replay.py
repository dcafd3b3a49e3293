"""Answers from recordings: which recorded exchange answers a request, and a transport that asks.

Never a network call. A request that was not recorded is an error that names the nearest one that
was, so that a test which strays says where.
"""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..errors import SdkError
from ..http import HttpResponse
from ..transports.incoming import with_body
from .asynchronous import AsyncAdapter
from .cassettes import read_cassettes
from .redaction import without_secrets
from .streamed import whole_request

if TYPE_CHECKING:
    import os
    from collections.abc import Hashable, Sequence

    from ..http import HttpRequest
    from ..service import ServiceInfo
    from .cassettes import Exchange

#: In characters, of a body and of a line.
_LONGEST_TEXT_SHOWN = 1000
_MOST_LINES_SHOWN = 40


class ReplayError(SdkError):
    """A request for which no answer was recorded or queued."""


class Recordings:
    """Recorded exchanges, and which of them answers a request.

    What is compared is the protocol's to say (:meth:`.ServiceProtocol.request_key`); host and
    headers that say where and by whom are not. Where nothing is equal, requests are compared again
    without the service's idempotency members (a caller who gives no token gets a random one), and
    with a mark for what the model marks as sensitive, which recordings are without. The
    same request recorded several times is answered in the recorded order; the last answer repeats.
    Safe to share between threads.
    """

    def __init__(self, exchanges: Sequence[Exchange], service: ServiceInfo) -> None:
        self.protocol = service.load_protocol()
        self._exchanges = exchanges
        self._idempotency_members = service.idempotency_members
        self._lock = threading.Lock()
        self._given: set[int] = set()
        self._by_key: dict[Hashable, list[int]] = {}
        self._by_key_without_tokens: dict[Hashable, list[int]] = {}
        for index, exchange in enumerate(exchanges):
            exact, without_tokens = self._keys(exchange.request.as_sent())
            self._by_key.setdefault(exact, []).append(index)
            self._by_key_without_tokens.setdefault(without_tokens, []).append(index)

    def __len__(self) -> int:
        return len(self._exchanges)

    def answer(self, request: HttpRequest) -> HttpResponse:
        """Return the recorded answer to ``request``, or raise :class:`ReplayError`."""
        matching = self._matching(request) or self._matching(without_secrets(request))
        if not matching:
            raise ReplayError(self._no_match(request))
        with self._lock:
            index = next((i for i in matching if i not in self._given), matching[-1])
            self._given.add(index)
        recorded = self._exchanges[index].response
        return HttpResponse(recorded.status, recorded.headers, recorded.body)

    def _matching(self, request: HttpRequest) -> list[int] | None:
        """Return which recorded exchanges answer ``request``."""
        exact, without_tokens = self._keys(request)
        return self._by_key.get(exact) or self._by_key_without_tokens.get(without_tokens)

    def _keys(self, request: HttpRequest) -> tuple[Hashable, Hashable]:
        """Return what is compared first, and what is compared where that is nowhere found."""
        key = self.protocol.request_key
        exact = key(request, ignoring=frozenset())
        ignored = self._idempotency_members
        return exact, key(request, ignoring=ignored) if ignored else exact

    def _no_match(self, request: HttpRequest) -> str:
        """Say what was asked, which recorded request is nearest, and how the two differ."""
        from difflib import SequenceMatcher, unified_diff

        sent = self.protocol.request_lines(request)

        def likeness(recorded: Sequence[str]) -> float:
            return SequenceMatcher(None, recorded, sent, autojunk=False).ratio()

        compared = [
            (exchange.source, self.protocol.request_lines(exchange.request.as_sent()))
            for exchange in self._exchanges
        ]
        source, nearest = max(compared, key=lambda pair: likeness(pair[1]))
        diff = list(unified_diff(nearest, sent, lineterm="", n=1))[2:]
        all_changes = [line for line in diff if not line.startswith("@@")]
        # A random token is not why nothing matched, unless nothing else differs.
        changes = [line for line in all_changes if not self._is_of_a_token(line)]
        if not any(line.startswith(("+", "-")) for line in changes):
            changes = all_changes
        said = [
            f"No recorded request matches {_described(request)}.",
            f"The nearest of {len(compared)} is {source} (- recorded, + sent):",
            *(f"  {_shortened(line)}" for line in changes[:_MOST_LINES_SHOWN]),
        ]
        if len(changes) > _MOST_LINES_SHOWN:
            said.append(f"  and {len(changes) - _MOST_LINES_SHOWN} lines more")
        return "\n".join(said)

    def _is_of_a_token(self, change: str) -> bool:
        """Whether a line of a difference, in any protocol, has a token and its name."""
        name = re.match(r'[+-]\s*"?(\w+)"?[:=]', change)
        return name is not None and name[1] in self._idempotency_members


def _described(request: HttpRequest) -> str:
    """Return a request in a few words, without its headers."""
    parts = urlsplit(request.url)
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    body = request.body.decode("utf-8", "backslashreplace")
    with_body = f"the body {_shortened(body)}" if body else "no body"
    return f"{request.method} {target} with {with_body}"


class ReplayTransport:
    """A transport that answers from recorded exchanges and never touches the network.

    ``paths`` are VCR cassettes, or directories of them (every ``*.yaml`` below). How a request
    finds its answer: see :class:`Recordings`. ``requests`` lists what was sent, oldest first. Safe
    to share between threads. Raises :class:`~.cassettes.CassetteError` for recordings that cannot
    be read; sending what was not recorded raises :class:`ReplayError`.
    """

    def __init__(self, service: ServiceInfo, *paths: str | os.PathLike[str]) -> None:
        self._recordings = Recordings(read_cassettes(paths), service)
        self.requests: list[HttpRequest] = []

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Return the recorded answer to ``request``; the timeouts, in seconds, never run out."""
        del connect_timeout, read_timeout  # Part of the interface; here is nothing to wait for.
        sent = copied(request)
        self.requests.append(sent)
        return self._recordings.answer(sent)

    def sleep(self, seconds: float) -> None:
        """Return at once; what was recorded need not be waited for."""

    def close(self) -> None:
        """Do nothing: there is no connection."""

    def async_transport(self) -> AsyncAdapter:
        """Return this as a transport for an ``AsyncClient``."""
        return AsyncAdapter(self)


def copied(request: HttpRequest) -> HttpRequest:
    """Return a copy that stays as it is when the next attempt signs ``request`` anew."""
    sent = whole_request(request)
    return with_body(sent, sent.headers, sent.body)


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_TEXT_SHOWN:
        return text
    return f"{text[:_LONGEST_TEXT_SHOWN]}... ({len(text)} characters)"
