"""Streams that break off, by every transport, and over TLS: the rows of ``stream_faults.py``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.network.behaviours import answering, response
from tests.network.server import serving
from tests.network.stream_faults import BYTES, FAILED, STREAM_FAULTS, TIMEOUT, WORDS, StreamFault
from tests.network.streams import KINDS, MEDIA, caller_of, watch
from tests.runtime.watched_pets import package_for

if TYPE_CHECKING:
    import ssl

    from tests.network.server import Server
    from tests.network.streams import AsyncCaller, SyncCaller

#: What aiohttp comes to where we do not: it waits for the rest of a chunk that is none.
BY_AIOHTTP = {"the length of a chunk is no number": TIMEOUT}

#: Those that read from TLS themselves.
OVER_TLS = ("urllib3", "asyncio")


def read(caller: SyncCaller | AsyncCaller, of: str) -> tuple[Any, BaseException | None]:
    """Return what a stream hands out, joined, and what ends it; ``None`` where all is read."""
    got: list[Any] = []
    stream = caller.get().body if of == "bytes" else caller.watch()
    try:
        got.extend(_kept(caller.chunks(stream), got))
    except caller.package.SdkError as error:
        with pytest.raises(caller.package.SdkError, match="the stream has failed"):
            next(caller.chunks(stream))
        return _joined(got, of), error
    return _joined(got, of), None


def _kept(pieces: Any, into: list[Any]) -> list[Any]:
    for piece in pieces:
        into += [piece]
    return []


def _joined(got: list[Any], of: str) -> Any:
    return b"".join(got) if of == "bytes" else [event.said.words for event in got]


def assert_outcome(fault: StreamFault, kind: str, server: Server, url: str, **more: Any) -> None:
    package = MEDIA if fault.of == "bytes" else package_for("rest-json")[0]
    settings = {"max_connections": 1, "read_timeout": 0.3, **more}
    with caller_of(kind, url, package=package, **settings) as caller:
        got, error = read(caller, fault.of)
        whole: Any = BYTES if fault.of == "bytes" else WORDS
        assert got == whole[: len(got)]
        # aiohttp raises before it hands out what came last.
        least = 0 if kind == "aiohttp" and error is not None else fault.read[0]
        assert least <= len(got) <= fault.read[1]
        own = BY_AIOHTTP.get(fault.name, fault.outcome) if kind == "aiohttp" else fault.outcome
        assert ("whole" if error is None else type(error).__name__) == own
        if error is not None:
            said: Any = error
            assert said.operation_name == ("GetObject" if fault.of == "bytes" else "WatchPets")
            assert said.attempts == 1
        # Nothing of it is asked for again.
        assert len(server.requests) == 1
        connections = server.connections
        server.behave = answering(response(b""))
        assert read(caller, fault.of) == (whole[:0], None)
        if kind in OVER_TLS:
            assert server.connections - connections == (not fault.again)


@pytest.mark.parametrize("fault", STREAM_FAULTS, ids=lambda fault: fault.name)
@pytest.mark.parametrize("kind", KINDS)
def test_a_stream_ends_as_the_table_says(
    kind: str, fault: StreamFault, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind.startswith("watched"):
        watch(monkeypatch)
    with serving(fault.behave) as server:
        assert_outcome(fault, kind, server, server.url)


@pytest.mark.parametrize("fault", STREAM_FAULTS, ids=lambda fault: fault.name)
@pytest.mark.parametrize("kind", OVER_TLS)
def test_a_stream_over_tls_ends_as_the_table_says(
    kind: str, fault: StreamFault, server_tls: ssl.SSLContext, bundle: str
) -> None:
    if "to the end of the connection" in fault.name:
        fault = fault._replace(outcome=FAILED)
    with serving(fault.behave, server_tls) as server:
        url = server.at("", host="localhost").rstrip("/")
        assert_outcome(fault, kind, server, url, verify=bundle)


def test_the_table_in_the_readme_is_the_one_that_is_tested() -> None:
    readme = Path(__file__).with_name("README.md").read_text()
    for fault in STREAM_FAULTS:
        assert row(fault) in readme
    assert readme.count("| the same |") + readme.count("| another |") == len(STREAM_FAULTS)


def row(fault: StreamFault) -> str:
    least, most = fault.read
    read = str(most) if least == most else f"{least} to {most}"
    again = "the same" if fault.again else "another"
    return f"| {fault.name} | {read} {fault.of} | {fault.outcome} | {again} |"
