"""Answers from recordings: which recorded exchange answers a request, and a transport that asks.

Never a network call. A request that was not recorded is an error that names the nearest one that
was, so that a test which strays says where.
"""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from ..errors import SdkError
from ..http import HttpRequest, HttpResponse
from .cassettes import read_cassettes

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Sequence
    from typing import TypeGuard

    from .cassettes import Exchange

    #: What two requests must have in common for one to answer for the other: the method, the
    #: segments of the path, the query and the body.
    Key = tuple[str, tuple[str, ...], tuple[tuple[str, str], ...], str | bytes]

#: In characters, of a body and of a line.
_LONGEST_TEXT_SHOWN = 1000
_MOST_LINES_SHOWN = 40


class ReplayError(SdkError):
    """A request for which no answer was recorded or queued."""


class Recordings:
    """Recorded exchanges, and which of them answers a request.

    Compared are the method, the path, the query (in any order, but values of one key in theirs) and
    the body: as JSON where both are, else byte for byte. Host and headers are not: they say where
    and by whom, not what. Where nothing is equal, requests are compared again without
    ``idempotency_members``, top-level members of a JSON body by the names they have on the wire:
    a caller who gives no token gets a random one. The same request recorded several times is
    answered in the recorded order; the last answer repeats. Safe to share between threads.
    """

    def __init__(
        self, exchanges: Sequence[Exchange], *, idempotency_members: frozenset[str] = frozenset()
    ) -> None:
        self._exchanges = exchanges
        self._idempotency_members = idempotency_members
        self._lock = threading.Lock()
        self._given: set[int] = set()
        self._by_key: dict[Key, list[int]] = {}
        self._by_key_without_tokens: dict[Key, list[int]] = {}
        for index, exchange in enumerate(exchanges):
            recorded = exchange.request
            exact, without_tokens = self._keys(recorded.method, recorded.uri, recorded.body)
            self._by_key.setdefault(exact, []).append(index)
            self._by_key_without_tokens.setdefault(without_tokens, []).append(index)

    def __len__(self) -> int:
        return len(self._exchanges)

    def answer(self, request: HttpRequest) -> HttpResponse:
        """Return the recorded answer to ``request``, or raise :class:`ReplayError`."""
        exact, without_tokens = self._keys(request.method, request.url, request.body)
        matching = self._by_key.get(exact) or self._by_key_without_tokens.get(without_tokens)
        if not matching:
            raise ReplayError(_no_match(request, self._exchanges))
        with self._lock:
            index = next((i for i in matching if i not in self._given), matching[-1])
            self._given.add(index)
        recorded = self._exchanges[index].response
        return HttpResponse(recorded.status, recorded.headers, recorded.body)

    def _keys(self, method: str, url: str, body: bytes) -> tuple[Key, Key]:
        parts = urlsplit(url)
        # Segment by segment: an encoded slash is not a separator.
        path = tuple(unquote(segment) for segment in (parts.path or "/").split("/"))
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        query = tuple(sorted(pairs, key=lambda pair: pair[0]))
        head = method.upper(), path, query
        value = _json(body)
        exact: Key = (*head, body if value is None else _canonical(value))
        if not _is_object(value) or self._idempotency_members.isdisjoint(value):
            return exact, exact
        kept = {k: v for k, v in value.items() if k not in self._idempotency_members}
        return exact, (*head, _canonical(kept))


class ReplayTransport:
    """A transport that answers from recorded exchanges and never touches the network.

    ``paths`` are VCR cassettes, or directories of them (every ``*.yaml`` below). How a request
    finds its answer, and what ``idempotency_members`` are for: see :class:`Recordings`.
    ``requests`` lists what was sent, oldest first. Safe to share between threads. Raises
    :class:`~.cassettes.CassetteError` for recordings that cannot be read; sending what was not
    recorded raises :class:`ReplayError`.
    """

    def __init__(
        self, *paths: str | os.PathLike[str], idempotency_members: frozenset[str] = frozenset()
    ) -> None:
        self._recordings = Recordings(
            read_cassettes(paths), idempotency_members=idempotency_members
        )
        self.requests: list[HttpRequest] = []

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Return the recorded answer to ``request``; the timeouts, in seconds, never run out."""
        del connect_timeout, read_timeout  # Part of the interface; here is nothing to wait for.
        self.requests.append(copied(request))
        return self._recordings.answer(request)

    def close(self) -> None:
        """Do nothing: there is no connection."""


def copied(request: HttpRequest) -> HttpRequest:
    """Return a copy that stays as it is when the next attempt signs ``request`` anew."""
    return HttpRequest(request.method, request.url, dict(request.headers), request.body)


def _json(body: bytes) -> object:
    """Return the value of a JSON body, or ``None`` where it is not JSON (or is just ``null``)."""
    if not body:
        return None
    try:
        value: object = json.loads(body, parse_float=_number)
    except (ValueError, RecursionError):
        return None
    return value


def _number(text: str) -> float:
    """Return a JSON number; 1.0 and 1 are the same number in JSON, whichever way it is written."""
    number = float(text)
    return int(number) if number.is_integer() else number


def _canonical(value: object) -> str:
    # As text, because to Python True equals 1, and to JSON it does not.
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def _no_match(request: HttpRequest, exchanges: Iterable[Exchange]) -> str:
    """Say what was asked, which recorded request is nearest to it, and how the two differ."""
    from difflib import SequenceMatcher, unified_diff

    sent = _lines(request.method, request.url, request.body)

    def likeness(recorded: list[str]) -> float:
        heads = SequenceMatcher(None, recorded[0], sent[0], autojunk=False).ratio()
        return heads + SequenceMatcher(None, recorded, sent, autojunk=False).ratio()

    compared = [
        (
            exchange.source,
            _lines(exchange.request.method, exchange.request.uri, exchange.request.body),
        )
        for exchange in exchanges
    ]
    source, nearest = max(compared, key=lambda pair: likeness(pair[1]))
    diff = list(unified_diff(nearest, sent, lineterm="", n=1))[2:]
    changes = [line for line in diff if not line.startswith("@@")]
    parts = urlsplit(request.url)
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    body = request.body.decode("utf-8", "backslashreplace")
    with_body = f"the body {_shortened(body)}" if body else "no body"
    said = [
        f"No recorded request matches {request.method} {target} with {with_body}.",
        f"The nearest of {len(compared)} is {source} (- recorded, + sent):",
        *(f"  {_shortened(line)}" for line in changes[:_MOST_LINES_SHOWN]),
    ]
    if len(changes) > _MOST_LINES_SHOWN:
        said.append(f"  and {len(changes) - _MOST_LINES_SHOWN} lines more")
    return "\n".join(said)


def _lines(method: str, url: str, body: bytes) -> list[str]:
    """Return a request as lines to compare, each with one thing that can differ."""
    parts = urlsplit(url)
    pairs = sorted(parse_qsl(parts.query, keep_blank_values=True), key=lambda pair: pair[0])
    value = _json(body)
    if value is None:
        text = [repr(body)] if body else []
    else:
        text = json.dumps(value, sort_keys=True, indent=2, ensure_ascii=False).split("\n")
    return [
        f"{method.upper()} {parts.path or '/'}",
        *(f"?{key}={item}" for key, item in pairs),
        *text,
    ]


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_TEXT_SHOWN:
        return text
    return f"{text[:_LONGEST_TEXT_SHOWN]}... ({len(text)} characters)"
