"""Clients for asyncio in a user's tests: stubs, recordings, and nothing from outside."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder import testing

if TYPE_CHECKING:
    from pathlib import Path


def names(client: imagebuilder.AsyncClient) -> list[str | None]:
    """Return the names of the images that ``client`` lists."""

    async def main() -> list[str | None]:
        async with client:
            return [image.name async for image in client.paginate.list_images()]

    return asyncio.run(main())


def stub_with(*image_names: str) -> testing.StubTransport:
    """Return a stub with one page of images."""
    stub = testing.StubTransport()
    images = [imagebuilder.ImageVersion(name=name) for name in image_names]
    stub.add("ListImages", imagebuilder.ListImagesResponse(image_version_list=images))
    return stub


def test_nothing_from_outside_reaches_a_client_for_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "eu-north-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDOUTSIDE")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nowhere/at/all")
    stub = stub_with("web", "db")
    client = testing.async_client(stub.async_transport())
    assert client.region == "us-east-1"
    assert names(client) == ["web", "db"]
    assert [call.operation_name for call in stub.calls] == ["ListImages"]
    assert "AKIDOUTSIDE" not in str(stub.requests[0].headers)
    stub.assert_all_used()


def test_no_retry_of_a_stub_sleeps() -> None:
    stub = testing.StubTransport()
    for _ in range(4):
        stub.add("ListImages", imagebuilder.ServerFaultError("busy", code="InternalFailure"))
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    client = testing.async_client(stub.async_transport(), max_attempts=5)
    assert names(client) == []
    assert len(stub.requests) == 5


def test_what_one_client_records_either_replays(tmp_path: Path) -> None:
    path = tmp_path / "recorded.yaml"
    recording = testing.RecordingTransport(path, stub_with("web"))
    assert names(testing.async_client(recording.async_transport())) == ["web"]
    replay = testing.ReplayTransport(path)
    assert names(testing.async_client(replay.async_transport())) == ["web"]
    with testing.client(testing.ReplayTransport(path)) as client:
        assert [image.name for image in client.paginate.list_images()] == ["web"]


def test_a_client_for_tests_needs_a_transport_of_its_own_kind() -> None:
    wrong: Any = None
    with pytest.raises(imagebuilder.ConfigurationError, match="a client for tests needs one"):
        testing.async_client(wrong)
    wrong = testing.StubTransport()
    with pytest.raises(imagebuilder.ConfigurationError, match=r"StubTransport\) is for Client"):
        testing.async_client(wrong)
