"""An endpoint that is an IPv6 address: what is sent is what was signed."""

from __future__ import annotations

import socket
from importlib import import_module
from typing import Any

import pytest

import imagebuilder
from tests.both_clients import over_both
from tests.network.behaviours import answering, response
from tests.network.server import serving

pytestmark = over_both


# botocore has no types of its own.
AWSRequest: Any = import_module("botocore.awsrequest").AWSRequest
SigV4Auth: Any = import_module("botocore.auth").SigV4Auth
BotocoreCredentials: Any = import_module("botocore.credentials").Credentials
SIGNED = ("Content-Type", "Host", "X-Amz-Date")


@pytest.mark.parametrize("port", [8080, 80])
def test_the_host_of_an_ipv6_endpoint_is_sent_as_it_was_signed(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    addresses: list[tuple[str, int]] = []

    def getaddrinfo(host: str, number: int, *_: object) -> list[tuple[object, ...]]:
        # Not every machine that tests run on has an IPv6 address.
        addresses.append((host, number))
        address = ("127.0.0.1", server.port)
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address)]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with (
        serving(answering(response(b"{}"))) as server,
        imagebuilder.Client(
            region="us-west-2",
            credentials=imagebuilder.Credentials("AKID", "secret"),
            endpoint_url=f"http://[::1]:{port}",
        ) as client,
    ):
        client.list_images()
    (request,) = server.requests
    lines = request.decode().split("\r\n")
    expected = "[::1]" if port == 80 else f"[::1]:{port}"
    assert [line for line in lines if line.lower().startswith("host:")] == [f"Host: {expected}"]
    assert addresses[0] == ("::1", port)
    headers = dict(line.split(": ", 1) for line in lines[1 : lines.index("")])
    assert headers.pop("Authorization") == signature(headers, request.partition(b"\r\n\r\n")[2])


def signature(headers: dict[str, str], body: bytes) -> str:
    """Return what botocore signs the request as it came, with its own ``Host``."""
    raw = AWSRequest(
        method="POST",
        url=f"http://{headers['Host']}/ListImages",
        headers={name: value for name, value in headers.items() if name in SIGNED},
        data=body,
    )
    raw.context["timestamp"] = headers["X-Amz-Date"]
    signer = SigV4Auth(BotocoreCredentials("AKID", "secret"), "imagebuilder", "us-west-2")
    canonical = signer.canonical_request(raw)
    value = signer.signature(signer.string_to_sign(raw, canonical), raw)
    names = signer.signed_headers(signer.headers_to_sign(raw))
    scope = signer.scope(raw)
    return f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders={names}, Signature={value}"
