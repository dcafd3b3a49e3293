"""A host that has no address, because its region is not one: the error of both clients says so."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import aiohttp
import pytest

import imagebuilder

KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "secret")
UNRESOLVED = "the host name was not resolved (Name or service not known)"


@pytest.fixture(autouse=True)
def nothing_has_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def getaddrinfo(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def said(**settings: Any) -> str:
    settings = {"credentials": KEYS, "max_attempts": 1, **settings}
    with (
        imagebuilder.Client(**settings) as client,
        pytest.raises(imagebuilder.ConnectionFailedError) as caught,
    ):
        client.list_images()
    return str(caught.value)


def said_by_the_other_client(**settings: Any) -> str:
    settings = {"credentials": KEYS, "max_attempts": 1, **settings}

    async def calling() -> None:
        async with imagebuilder.AsyncClient(**settings) as client:
            await client.list_images()

    with pytest.raises(imagebuilder.ConnectionFailedError) as caught:
        asyncio.run(calling())
    return str(caught.value)


@pytest.mark.parametrize("say", [said, said_by_the_other_client])
def test_a_region_that_no_partition_knows_is_named(say: Any) -> None:
    assert say(region="us-wset-2") == (
        f"ListImages: No answer from imagebuilder.us-wset-2.amazonaws.com:443: {UNRESOLVED}; "
        "no partition has a region 'us-wset-2'; did you mean 'us-west-2'?"
    )
    assert say(region="mars") == (
        f"ListImages: No answer from imagebuilder.mars.amazonaws.com:443: {UNRESOLVED}; "
        "no partition has a region 'mars'"
    )


@pytest.mark.parametrize("say", [said, said_by_the_other_client])
def test_it_is_said_once_whatever_the_attempts(say: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("imagebuilder.runtime.retries.StandardRetryPolicy.delay", lambda *_: 0.0)
    assert say(region="mars", max_attempts=2) == (
        f"ListImages: No answer from imagebuilder.mars.amazonaws.com:443: {UNRESOLVED}; "
        "no partition has a region 'mars' (2 attempts)"
    )


@pytest.mark.parametrize("say", [said, said_by_the_other_client])
def test_a_region_is_not_blamed_for_what_is_not_its_fault(say: Any) -> None:
    assert say(region="us-west-2") == (
        f"ListImages: No answer from imagebuilder.us-west-2.amazonaws.com:443: {UNRESOLVED}"
    )
    # An endpoint that was passed does not depend on it.
    assert say(region="mars", endpoint_url="https://build.example.com") == (
        f"ListImages: No answer from build.example.com:443: {UNRESOLVED}"
    )


@pytest.mark.parametrize("say", [said, said_by_the_other_client])
def test_a_proxy_without_an_address_says_nothing_of_regions(
    say: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.com:3128")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    assert say(region="mars") == (
        "ListImages: No answer from imagebuilder.mars.amazonaws.com:443 through the proxy "
        f"proxy.example.com:3128: {UNRESOLVED}"
    )


def test_aiohttps_error_is_understood_as_well() -> None:
    async def calling() -> None:
        async with (
            aiohttp.ClientSession() as session,
            imagebuilder.AsyncClient(
                region="mars",
                credentials=KEYS,
                max_attempts=1,
                transport=imagebuilder.AiohttpTransport(session),
            ) as client,
        ):
            await client.list_images()

    with pytest.raises(imagebuilder.ConnectionFailedError) as caught:
        asyncio.run(calling())
    assert str(caught.value).endswith("; no partition has a region 'mars'")
