"""What is recorded can be replayed, here and by vcrpy, and has no secrets in it."""

from __future__ import annotations

import asyncio
import re
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import pytest

import imagebuilder
from imagebuilder import Credentials, HttpRequest, HttpResponse
from imagebuilder.testing import (
    RecordingTransport,
    ReplayError,
    ReplayTransport,
    StubTransport,
    async_client,
    client,
)

if TYPE_CHECKING:
    from pathlib import Path

# By name, because it ships no types.
vcr: Any = import_module("vcr")
SECRETS = Credentials("AKIDEXAMPLE", "the-secret-key", "the-session-token")
ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/i/1.0.0/1"


def record(path: Path) -> None:
    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ListImagesResponse(request_id="one"))
    stub.add("GetImage", imagebuilder.ResourceNotFoundException("ß: no such image"))
    stub.add("CancelImageCreation", imagebuilder.CancelImageCreationResponse(client_token="t"))
    with client(RecordingTransport(path, stub), credentials=SECRETS) as recorded:
        recorded.list_images(owner="Self")
        with pytest.raises(imagebuilder.ResourceNotFoundException):
            recorded.get_image(image_build_version_arn=ARN)
        recorded.cancel_image_creation(image_build_version_arn=ARN)


def test_what_was_recorded_is_replayed(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    record(path)
    replayed = client(ReplayTransport(path))
    assert replayed.list_images(owner="Self").request_id == "one"
    with pytest.raises(imagebuilder.ResourceNotFoundException, match="ß: no such image"):
        replayed.get_image(image_build_version_arn=ARN)
    # A token of its own.
    assert replayed.cancel_image_creation(image_build_version_arn=ARN).client_token == "t"
    with pytest.raises(ReplayError):
        replayed.list_images(owner="Amazon")


def test_vcrpy_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    record(path)
    with vcr.use_cassette(str(path), record_mode="none") as cassette:
        assert [request.method for request in cassette.requests] == ["POST", "GET", "PUT"]
        assert cassette.requests[0].body == b'{"owner": "Self"}'
        assert [answer["status"]["code"] for answer in cassette.responses] == [200, 404, 200]
        assert cassette.responses[1]["status"]["message"] == "Not Found"


def test_nothing_of_the_caller_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    record(path)
    text = path.read_text("utf-8")
    for secret in ("AKIDEXAMPLE", "the-secret-key", "the-session-token", "Signature", "AWS4"):
        assert secret not in text
    assert not re.search(r"(?i)authorization|security-token|user-agent|invocation|x-amz-date", text)


def test_only_what_was_answered_is_recorded_and_each_attempt_is(tmp_path: Path) -> None:
    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ConnectionFailedError("no"))
    stub.add("ListImages", imagebuilder.ServiceUnavailableException("later"))
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    path = tmp_path / "c.yaml"
    with client(RecordingTransport(path, stub)) as recorded:
        # It passes the time as the stub does: not at all.
        assert recorded.list_images().response_metadata.attempts == 3
    assert client(ReplayTransport(path)).list_images().response_metadata.attempts == 2


def test_a_cassette_that_is_there_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    path.write_text("what was there")
    record(path)
    assert path.read_text("utf-8").startswith("interactions:\n")
    assert [each.name for each in tmp_path.iterdir()] == ["c.yaml"]


def test_what_others_add_to_a_request_is_not_in_it(tmp_path: Path) -> None:
    class Adding:
        def modify_before_signing(self, context: imagebuilder.InterceptorContext) -> None:
            assert context.http_request is not None
            context.http_request.headers["x-api-key"] = "of-the-team"

    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    path = tmp_path / "c.yaml"
    with client(RecordingTransport(path, stub), interceptors=[Adding()]) as recorded:
        recorded.list_images()
    assert stub.requests[0].headers["x-api-key"] == "of-the-team"
    assert "of-the-team" not in path.read_text("utf-8")
    assert "application/json" in path.read_text("utf-8")


def test_what_cannot_be_recorded_to_or_from_is_refused(tmp_path: Path) -> None:
    wrong: Any = 5
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        RecordingTransport(wrong, wrong)
    assert caught.value.problems == (
        "path: it has to be the path of a file, not int",
        "wrapped: it has to be a transport, not int",
    )
    with pytest.raises(imagebuilder.ConfigurationError, match="is a folder"):
        RecordingTransport(tmp_path, StubTransport())
    with pytest.raises(imagebuilder.SdkError, match="5 is no path of a cassette"):
        ReplayTransport(wrong)


def test_a_folder_that_is_not_there_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(imagebuilder.ConfigurationError, match="there is no folder"):
        RecordingTransport(tmp_path / "none" / "c.yaml", StubTransport())


def test_an_asynchronous_transport_is_recorded(tmp_path: Path) -> None:
    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ListImagesResponse(request_id="r"))
    wrapped: Any = stub.async_transport()
    transport = RecordingTransport(tmp_path / "c.yaml", wrapped).async_transport()

    async def main() -> None:
        request = HttpRequest("POST", "https://h.example/ListImages", {}, b"{}")
        await transport.send(request, connect_timeout=1.0, read_timeout=1.0)
        await transport.close()

    asyncio.run(main())
    assert client(ReplayTransport(tmp_path / "c.yaml")).list_images().request_id == "r"


class Waiting:
    """A transport for ``Client`` that keeps whoever calls it waiting until all have come."""

    def __init__(self, calls: int) -> None:
        self.all_here = threading.Barrier(calls)
        self.threads: set[int] = set()

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        self.threads.add(threading.get_ident())
        self.all_here.wait(timeout=10)
        return HttpResponse(200, {}, b"{}")

    def close(self) -> None:
        self.threads.add(threading.get_ident())


def test_a_transport_for_client_is_recorded_for_an_async_client_without_blocking_its_loop(
    tmp_path: Path,
) -> None:
    path, wrapped = tmp_path / "c.yaml", Waiting(5)

    async def main() -> int:
        recording = RecordingTransport(path, wrapped)
        async with async_client(recording.async_transport()) as recorded:
            await asyncio.gather(*[recorded.list_images() for _ in range(5)])
        return threading.get_ident()

    assert asyncio.run(main()) not in wrapped.threads
    assert path.read_text("utf-8").count("- request:") == 5
    with client(ReplayTransport(path)) as replayed:
        replayed.list_images()


def test_what_cannot_be_recorded_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    for wrapped, text in (
        (StubTransport, "wrapped: it has to be an object of StubTransport, not the class itself"),
        (None, "wrapped: it has to be a transport, not NoneType"),
    ):
        with pytest.raises(imagebuilder.ConfigurationError) as caught:
            RecordingTransport(path, cast("Any", wrapped))
        assert str(caught.value) == f"The client cannot be configured: {text}"


def test_a_transport_for_an_async_client_is_not_recorded_for_a_client(tmp_path: Path) -> None:
    recording = RecordingTransport(tmp_path / "c.yaml", StubTransport().async_transport())
    recorded = client(recording)
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        recorded.list_images()
    assert str(caught.value) == (
        "The AsyncAdapter that is recorded is for AsyncClient, which takes the async_transport() "
        "of the RecordingTransport"
    )
