"""Tools that record, answer or trace what urllib3 sends: installed, and used as their guides say.

A call that they are meant to see must not pass by unseen: where a cassette allows no request, the
real one would go out.
"""

from __future__ import annotations

import asyncio
import http.client
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import moto
import pook
import pytest
import vcr
from aws_xray_sdk.core import xray_recorder
from aws_xray_sdk.ext import httplib
from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import imagebuilder
from tests.network.behaviours import answering, response
from tests.network.server import Server, serving

if TYPE_CHECKING:
    from collections.abc import Generator

SETTINGS: dict[str, Any] = {
    "region": "us-west-2",
    "credentials": imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
    "max_attempts": 1,
}


@pytest.fixture
def server() -> Generator[Server]:
    with serving(answering(response())) as running:
        yield running


REQUEST = imagebuilder.CreateComponentRequest(
    name="c",
    semantic_version="1.0.0",
    platform=imagebuilder.Platform.LINUX,
    data="d",
    client_token="t",
)


def call(client: imagebuilder.Client) -> str | None:
    return client.send(REQUEST).request_id


def call_by_the_other_client(server: Server) -> str | None:
    async def calling() -> str | None:
        async with imagebuilder.AsyncClient(endpoint_url=server.url, **SETTINGS) as client:
            return (await client.send(REQUEST)).request_id

    return asyncio.run(calling())


def connected(server: Server) -> imagebuilder.Client:
    return imagebuilder.Client(endpoint_url=server.url, **SETTINGS)


def test_vcrpy_records_and_replays(server: Server, tmp_path: Path) -> None:
    cassette: Any
    with connected(server) as client:
        with vcr.use_cassette(tmp_path / "c.yaml") as cassette:
            assert call(client) == "r-1"
        assert (len(cassette), len(server.requests)) == (1, 1)
        with vcr.use_cassette(tmp_path / "c.yaml", record_mode="none") as cassette:
            assert call(client) == "r-1"
        assert (cassette.play_count, len(server.requests)) == (1, 1)
        # And outside of the cassette it is itself again.
        assert call(client) == "r-1"
        assert len(server.requests) == 2


def test_a_cassette_that_allows_no_request_lets_none_out(server: Server, tmp_path: Path) -> None:
    with connected(server) as client:
        # The connection that is kept alive is not used either.
        call(client)
        with (
            vcr.use_cassette(tmp_path / "none.yaml", record_mode="none"),
            pytest.raises(imagebuilder.TransportError) as caught,
        ):
            call(client)
    assert type(caught.value.__cause__).__name__ == "CannotOverwriteExistingCassetteException"
    assert len(server.requests) == 1


def test_a_package_that_is_imported_within_a_cassette_is_not_bound_to_it(
    server: Server, tmp_path: Path
) -> None:
    program = f"""
import vcr
with vcr.use_cassette({str(tmp_path / "first.yaml")!r}) as first:
    import imagebuilder
    client = imagebuilder.Client(
        region="us-west-2", endpoint_url={server.url!r},
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
    )
    client.list_images()
client.list_images()
with vcr.use_cassette({str(tmp_path / "second.yaml")!r}) as second:
    client.list_images()
print(len(first), len(second))
client.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(imagebuilder.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == ["1", "1"]
    assert len(server.requests) == 3


def test_the_calls_of_async_client_are_seen_as_well(server: Server, tmp_path: Path) -> None:
    cassette: Any
    assert call_by_the_other_client(server) == "r-1"
    for mode in ("once", "none"):
        with vcr.use_cassette(tmp_path / "c.yaml", record_mode=mode) as cassette:
            assert call_by_the_other_client(server) == "r-1"
    assert (cassette.play_count, len(server.requests)) == (1, 2)
    with (
        vcr.use_cassette(tmp_path / "none.yaml", record_mode="none"),
        pytest.raises(imagebuilder.TransportError) as caught,
    ):
        call_by_the_other_client(server)
    assert type(caught.value.__cause__).__name__ == "CannotOverwriteExistingCassetteException"
    with pook.use():
        pook.put(server.at("/CreateComponent"), reply=200, response_json={"requestId": "mock"})
        assert call_by_the_other_client(server) == "mock"
    assert len(server.requests) == 2


def test_pook_answers_and_lets_nothing_else_out(server: Server) -> None:
    with connected(server) as client:
        call(client)
        with pook.use():
            pook.put(server.at("/CreateComponent"), reply=200, response_json={"requestId": "mock"})
            assert call(client) == "mock"
            with pytest.raises(imagebuilder.TransportError) as caught:
                call(client)
        assert type(caught.value.__cause__).__name__ == "PookNoMatches"
        assert len(server.requests) == 1
        assert call(client) == "r-1"


def test_opentelemetrys_instrumentation_of_urllib3_sees_each_attempt(server: Server) -> None:
    spans, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    with connected(server) as client:
        call(client)
        instrumentor: Any = URLLib3Instrumentor()
        instrumentor.instrument(tracer_provider=provider)
        try:
            call(client)
        finally:
            instrumentor.uninstrument()
        call(client)
    (span,) = spans.get_finished_spans()
    assert span.attributes is not None
    assert span.attributes["http.url"] == server.at("/CreateComponent")
    traced = [b"traceparent:" in request.lower() for request in server.requests]
    assert traced == [False, True, False]


def test_motos_decorator_works_on_botocore_alone(server: Server) -> None:
    # The guide says so, and that its server is the way.
    with moto.mock_aws(), connected(server) as client:
        assert call(client) == "r-1"
    assert len(server.requests) == 1


#: What X-Ray's SDK replaces.
X_RAYS = [
    (http.client.HTTPConnection, "_send_request"),
    (http.client.HTTPConnection, "getresponse"),
    (http.client.HTTPResponse, "read"),
]


class Daemon:
    """Keeps what would go to X-Ray's daemon."""

    def __init__(self) -> None:
        self.sent: list[Any] = []

    def send_entity(self, entity: Any) -> None:
        self.sent.append(entity)


def test_x_rays_sdk_sees_each_attempt_and_adds_its_header(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    daemon = Daemon()
    monkeypatch.setattr(xray_recorder, "_emitter", daemon)
    monkeypatch.setattr(xray_recorder, "_sampling", False)
    with connected(server) as client:
        call(client)
        with monkeypatch.context() as patched:
            # Its own unpatch() leaves the wrappers of newer versions of wrapt where they are.
            for cls, name in X_RAYS:
                patched.setattr(cls, name, vars(cls)[name])
            httplib.patch()
            with xray_recorder.in_segment("deploy"), xray_recorder.in_subsegment("x") as segment:
                call(client)
                call(client)
            httplib.unpatch()
        call(client)
    urls = {part.http["request"]["url"] for part in segment.subsegments}
    assert urls == {"http://127.0.0.1/CreateComponent"}
    statuses = [
        part.http["response"]["status"] for part in segment.subsegments if "response" in part.http
    ]
    assert statuses.count(200) >= 2
    traced = [b"x-amzn-trace-id:" in request.lower() for request in server.requests]
    assert traced == [False, True, True, False]
    # Both went over one connection, the others over that of the short way.
    assert server.connections == 2
