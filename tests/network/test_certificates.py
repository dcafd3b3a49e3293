"""Which certificates are trusted, and when they are read."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from imagebuilder.runtime.errors import ConfigurationError, TlsError
from imagebuilder.runtime.http import HttpRequest
from tests.both_clients import over_both, transport_of
from tests.network.behaviours import answering, response
from tests.network.server import serving

if TYPE_CHECKING:
    import ssl

    from imagebuilder.runtime.http import Transport

pytestmark = over_both

OK = response(b"ok")


@pytest.fixture
def bundle(bundle: str) -> Path:
    return Path(bundle)


@pytest.fixture
def no_certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system without certificates, as slim images are; its empty directory for them."""
    folder = tmp_path / "certificates"
    folder.mkdir()
    # OpenSSL looks there in place of where the system has them.
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    return folder


def send(transport: Transport, url: str) -> bytes:
    request = HttpRequest("GET", url, {})
    return transport.send(request, connect_timeout=5.0, read_timeout=5.0).body


def test_a_bundle_is_read_with_the_first_connection_that_is_encrypted(tmp_path: Path) -> None:
    garbage = tmp_path / "garbage.pem"
    garbage.write_text("not a certificate")
    with (
        serving(answering(OK)) as server,
        closing(transport_of(verify=str(garbage))) as transport,
    ):
        assert send(transport, server.url) == b"ok"
        with pytest.raises(ConfigurationError, match=r"verify: '.*garbage.pem' is no CA bundle"):
            send(transport, f"https://localhost:{server.port}")
        assert server.connections == 1


def test_the_path_of_a_bundle_may_be_a_path_below_the_home_directory(
    server_tls: ssl.SSLContext, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME" if os.name != "nt" else "USERPROFILE", str(bundle.parent))
    with (
        serving(answering(OK), server_tls) as server,
        closing(transport_of(verify=Path("~", bundle.name))) as transport,
    ):
        assert send(transport, server.url) == b"ok"


@pytest.mark.usefixtures("no_certificates")
def test_a_system_without_certificates_trusts_those_of_certifi(
    server_tls: ssl.SSLContext, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "certifi", SimpleNamespace(where=lambda: str(bundle)))
    with (
        serving(answering(OK), server_tls) as server,
        closing(transport_of()) as transport,
    ):
        assert send(transport, server.url) == b"ok"


@pytest.mark.usefixtures("no_certificates")
def test_without_any_certificates_the_error_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "certifi", None)
    with closing(transport_of()) as transport, pytest.raises(ConfigurationError) as caught:
        send(transport, "https://localhost:1/")
    (problem,) = caught.value.problems
    assert problem == (
        "verify: this system has no certificates to trust; install certifi (pip install certifi) "
        "or the system's package of them, or name a file with the argument verify or the "
        "environment variable AWS_CA_BUNDLE"
    )


def test_a_directory_of_certificates_is_left_to_openssl(
    server_tls: ssl.SSLContext,
    bundle: Path,
    no_certificates: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "certifi", None)
    (no_certificates / "some.pem").write_bytes(bundle.read_bytes())
    # The file has no name that OpenSSL looks for: nobody is trusted, but not for want of any.
    with (
        serving(answering(OK), server_tls) as server,
        closing(transport_of()) as transport,
        pytest.raises(TlsError),
    ):
        send(transport, server.url)
