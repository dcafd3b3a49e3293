"""What is for the other kind of client is refused before anything is sent, by every road."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder.testing import StubTransport

if TYPE_CHECKING:
    from collections.abc import Callable

KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")


async def provider() -> imagebuilder.Credentials:
    return KEYS


class Provider:
    async def __call__(self) -> imagebuilder.Credentials:
        return KEYS


class Plain:
    def modify_before_signing(self, context: Any) -> None:
        pass


class Awaited(Plain):
    async def read_after_attempt(self, context: Any) -> None:
        pass


def made(**settings: Any) -> imagebuilder.Client:
    ours: dict[str, Any] = {
        "region": "us-west-2",
        "credentials": KEYS,
        "transport": StubTransport(),
    }
    return imagebuilder.Client(**{**ours, **settings})


def changed(**settings: Any) -> imagebuilder.Client:
    return made().with_options(**settings)


#: A setting that has to be awaited, and how the error names it.
AWAITED = {
    "credentials: provider": {"credentials": provider},
    "credentials: Provider": {"credentials": Provider()},
    "interceptors: read_after_attempt of Awaited": {"interceptors": [Plain(), Awaited()]},
}


@pytest.mark.parametrize("road", [made, changed])
@pytest.mark.parametrize("named", AWAITED)
def test_client_refuses_what_has_to_be_awaited(
    road: Callable[..., imagebuilder.Client], named: str
) -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        road(**AWAITED[named])
    wrong = f"{named} has to be awaited, which only AsyncClient does"
    assert str(caught.value) == f"The client cannot be configured: {wrong}"


@pytest.mark.parametrize(
    ("transport", "name"),
    [
        (StubTransport().async_transport(), "AsyncAdapter"),
        (imagebuilder.AiohttpTransport, "AiohttpTransport"),
        (StubTransport, "StubTransport"),
        (object(), "object"),
    ],
)
def test_client_refuses_a_transport_that_it_cannot_use(transport: Any, name: str) -> None:
    with pytest.raises(imagebuilder.ConfigurationError, match=f"transport: .*{name}"):
        made(transport=transport)


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        made(
            credentials=provider,
            interceptors=[Awaited()],
            transport=StubTransport().async_transport(),
        )
    for name in ("credentials: provider", "interceptors: read_after", "transport: send of Async"):
        assert name in str(caught.value)


@pytest.mark.parametrize(
    ("transport", "message"),
    [
        (StubTransport(), r"StubTransport\) is for Client"),
        (imagebuilder.UrllibTransport(), r"UrllibTransport\) is for Client"),
        (StubTransport, "object of StubTransport, not the class"),
        (object(), r"has to have send\(\) and close\(\)"),
    ],
)
def test_async_client_refuses_a_transport_that_it_cannot_use(transport: Any, message: str) -> None:
    with pytest.raises(imagebuilder.ConfigurationError, match=f"transport: .*{message}"):
        imagebuilder.AsyncClient(region="us-west-2", credentials=KEYS, transport=transport)


@pytest.mark.parametrize("options", AWAITED.values())
def test_async_client_takes_both(options: dict[str, Any]) -> None:
    transport = StubTransport().async_transport()
    settings: dict[str, Any] = {"region": "us-west-2", "transport": transport}
    client = imagebuilder.AsyncClient(**{**settings, "credentials": KEYS, **options})
    client.with_options(**options)
    client.with_options(credentials=lambda: KEYS, interceptors=[Plain()])
