"""Exchanges recorded as VCR cassettes, without what says who has called, or is secret."""

from __future__ import annotations

import os
import tempfile
import threading
from contextlib import suppress
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..guards import is_coroutine_function, is_path
from .asynchronous import AsyncAdapter
from .cassettes import yaml_module
from .redaction import headers_without_secrets, response_without_secrets, without_secrets
from .streamed import seen, watched, whole_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..http import AsyncTransport, HttpRequest, HttpResponse, Transport

#: Headers that authorize, or say who has called, from where, with what and when.
_DROPPED = frozenset(
    (
        "amz-sdk-invocation-id",
        "amz-sdk-request",
        "authorization",
        "connection",
        "content-length",
        "cookie",
        "date",
        "host",
        "proxy-authorization",
        "set-cookie",
        "traceparent",
        "tracestate",
        "transfer-encoding",
        "user-agent",
        "www-authenticate",
        "x-amz-date",
        "x-amz-security-token",
        "x-amzn-trace-id",
    )
)


class RecordingTransport:
    """A transport that has ``wrapped`` do its work, and keeps what was said as a cassette.

    An ``AsyncClient`` gets :meth:`async_transport`, whichever kind ``wrapped`` is; one for
    ``Client`` works in threads then.

    ``path`` is where the cassette is written, a YAML file as vcrpy's are; one that is there is
    replaced. It is written when the transport is closed, and so when its client is. Neither
    signatures, tokens and who has called are in it, nor what the model marks as sensitive: a
    :class:`.ReplayTransport` knows the request that came without. What else is in names, ARNs and
    addresses is recorded as it is. What streams is recorded whole, and so in memory. Attempts that
    were not answered are not recorded. Safe to share between threads.

    :raises ConfigurationError: PyYAML is not installed, there is no folder to write in, ``path`` is
        a folder itself, or what is to be wrapped is no transport.
    """

    def __init__(self, path: str | os.PathLike[str], wrapped: Transport | AsyncTransport) -> None:
        self._yaml = yaml_module()
        self._path, problems = _file(path)
        if isinstance(wrapped, type):
            what = f"an object of {wrapped.__name__}, not the class itself"
            problems.append(f"wrapped: it has to be {what}")
        elif not callable(getattr(wrapped, "send", None)):
            problems.append(f"wrapped: it has to be a transport, not {type(wrapped).__name__}")
        if problems:
            raise ConfigurationError.of(problems)
        self._wrapped: Any = wrapped
        self._interactions: list[dict[str, object]] = []
        self._lock = threading.Lock()
        sleep: Callable[[float], object] | None = getattr(wrapped, "sleep", None)
        if sleep is not None:
            # As the transport that is wrapped passes the time, so does this one.
            self.sleep = sleep

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        """Send ``request`` by the transport that is wrapped; record it and its answer.

        :raises ConfigurationError: that one is for an ``AsyncClient``.
        """
        if is_coroutine_function(self._wrapped.send):
            raise ConfigurationError(
                f"The {type(self._wrapped).__name__} that is recorded is for AsyncClient, which "
                "takes the async_transport() of the RecordingTransport"
            )
        request = watched(request)
        sent: HttpResponse = self._wrapped.send(
            request, connect_timeout=connect_timeout, read_timeout=read_timeout
        )
        answer = whole_answer(sent)
        self._record(seen(request), answer)
        return answer

    def close(self) -> None:
        """Close the transport that is wrapped, and write the cassette."""
        try:
            self._wrapped.close()
        finally:
            self._write()

    def async_transport(self) -> AsyncAdapter:
        """Return this for an ``AsyncClient``."""
        own: Callable[[], Any] | None = getattr(self._wrapped, "async_transport", None)
        wrapped = self._wrapped if own is None else own()
        return AsyncAdapter(wrapped, in_threads=True, received=self._record, closed=self._write)

    def _record(self, request: HttpRequest, answer: HttpResponse) -> None:
        shown = without_secrets(request)
        headers = headers_without_secrets(request)
        said = response_without_secrets(request, answer)
        interaction: dict[str, object] = {
            "request": {
                "body": _text(shown.body),
                "headers": _headers(shown.headers if headers is None else headers),
                "method": shown.method,
                "uri": shown.url,
            },
            "response": {
                "body": {"string": _text(said.body)},
                "headers": _headers(said.headers),
                "status": {"code": said.status, "message": _phrase(said.status)},
            },
        }
        with self._lock:
            self._interactions.append(interaction)

    def _write(self) -> None:
        with self._lock:
            cassette = {"interactions": list(self._interactions), "version": 1}
        text: str = self._yaml.safe_dump(cassette, allow_unicode=True, sort_keys=True)
        # Another file, and then in its place: who reads it meanwhile reads a whole one.
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            Path(name).replace(self._path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise


def _file(path: object) -> tuple[Path, list[str]]:
    """Return where to write, and what is wrong with it."""
    if not is_path(path):
        return Path(), [f"path: it has to be the path of a file, not {type(path).__name__}"]
    file = Path(path)
    if not file.parent.is_dir():
        return file, [f"path: there is no folder {file.parent} to record in"]
    return file, [f"path: {file} is a folder"] if file.is_dir() else []


def _headers(headers: Mapping[str, str]) -> dict[str, list[str]]:
    return {name: [value] for name, value in headers.items() if name.lower() not in _DROPPED}


def _text(body: bytes) -> str | bytes:
    """Return a body as vcrpy writes it: as text where it is text."""
    try:
        return body.decode()
    except UnicodeDecodeError:
        return body


def _phrase(status: int) -> str:
    """Return the phrase that the standard library knows for a status, or nothing."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
