"""``UrllibTransport.from_environment``: the default transport, with proxies and certificates."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder import HttpRequest, HttpResponse, UrllibTransport
from tests.network.behaviours import answering, proxying, response
from tests.network.server import serving

if TYPE_CHECKING:
    import ssl
    from pathlib import Path


class Wrapped:
    """A transport of a user's own, around another one."""

    def __init__(self, transport: imagebuilder.Transport) -> None:
        self.transport = transport
        self.urls: list[str] = []

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        self.urls.append(request.url)
        return self.transport.send(
            request, connect_timeout=connect_timeout, read_timeout=read_timeout
        )

    def close(self) -> None:
        self.transport.close()


def test_a_wrapped_transport_keeps_proxy_and_certificates(
    server_tls: ssl.SSLContext, bundle: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(answering(response(b"{}")), server_tls) as server, serving(proxying) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("AWS_CA_BUNDLE", bundle)
        wrapped = Wrapped(UrllibTransport.from_environment())
        with imagebuilder.Client(
            region="us-west-2",
            credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
            endpoint_url=server.url,
            transport=wrapped,
        ) as client:
            client.list_images()
    assert wrapped.urls == [server.at("/ListImages", host="localhost")]
    assert proxy.requests[0].startswith(b"CONNECT localhost:")


def test_it_has_what_a_client_would_make_for_itself(
    bundle: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "config").write_text(f"[profile build]\nca_bundle = {bundle}\n", "utf-8")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(home / "config"))
    monkeypatch.setenv("HTTPS_PROXY", "proxy.example.com:3128")
    monkeypatch.setenv("NO_PROXY", "internal")
    client: Any = imagebuilder.Client(region="us-west-2", profile="build")
    alone: Any = UrllibTransport.from_environment(profile="build")
    assert alone._verify == client._transport._verify == bundle
    assert alone._proxies == client._transport._proxies
    assert alone._proxies == {"https": "http://proxy.example.com:3128", "no": "internal"}
    explicit: Any = UrllibTransport.from_environment(profile="build", verify=False)
    assert explicit._verify is False


def test_what_cannot_work_is_refused_and_what_nobody_asked_for_is_a_warning(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(imagebuilder.ConfigurationError, match="there is no profile of that name"):
        UrllibTransport.from_environment(profile="gone")
    monkeypatch.setenv("AWS_PROFILE", "gone")
    with caplog.at_level(logging.WARNING, "imagebuilder"):
        UrllibTransport.from_environment()
    assert "the profile is passed over" in caplog.text
    monkeypatch.setenv("HTTPS_PROXY", "socks5://user:password@proxy.example.com")
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        UrllibTransport.from_environment()
    assert "HTTPS_PROXY is not shown" in str(caught.value)
    assert "password@" not in str(caught.value)
