"""Bad input over HTTP: each is one clear error, and the service goes on."""

from __future__ import annotations

import hashlib
import json
import socket
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

import imagebuilder as ib
from imagebuilder import Credentials, HttpRequest, SigV4Signer
from tests.overlays.local.served import raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from imagebuilder.local import LocalImageBuilder

KEYS = Credentials("local", "local-secret")


@pytest.fixture
def url(local: LocalImageBuilder) -> Iterator[str]:
    with local.serve() as served:
        yield served


@pytest.mark.parametrize(
    ("method", "target", "headers", "body", "status", "code", "said"),
    [
        ("GET", "/NoSuchThing", {}, None, 404, "UnknownOperationException", "GET /NoSuchThing"),
        ("GET", "/", {}, None, 404, "UnknownOperationException", "There is no operation GET /"),
        (
            *("POST", "/CreateImage", {}, b"{}", 404, "UnknownOperationException"),
            "The method of /CreateImage is PUT, not POST.",
        ),
        (
            *("POST", "/", {"X-Amz-Target": "imagebuilder.ListImages"}, b"{}", 404),
            *("UnknownOperationException", "another protocol"),
        ),
        (
            *("POST", "/", {"Content-Type": "application/x-www-form-urlencoded"}),
            *(b"Action=ListImages&Version=2019-12-02", 404, "UnknownOperationException"),
            "another protocol",
        ),
        (
            *("POST", "/ListImages", {}, b"not json", 400, "InvalidRequestException"),
            "The request cannot be read: not JSON at line 1",
        ),
        (
            *("POST", "/ListImages", {}, b'{"colour": 1}', 400, "InvalidRequestException"),
            "parameter 'colour' is not valid. colour there is no such member.",
        ),
        (
            *("POST", "/ListImages", {}, b'{"maxResults": "1"}', 400, "InvalidRequestException"),
            "maxResults must be an integer, not str.",
        ),
        (
            *("POST", "/ListImages", {"Content-Length": "x"}, None, 411),
            *("MalformedHttpRequestException", "Content-Length"),
        ),
        (
            *("POST", "/ListImages", {"Transfer-Encoding": "gzip"}, b"x", 411),
            *("MalformedHttpRequestException", "Content-Length"),
        ),
        (
            *("POST", "/ListImages", {"Transfer-Encoding": "chunked"}, b"x\r\n", 400),
            *("MalformedHttpRequestException", "not in chunks"),
        ),
        (
            *("POST", "/elsewhere/ListImages", {}, b"{}", 404, "UnknownOperationException"),
            "There is no operation POST /elsewhere/ListImages.",
        ),
        ("FOO", "/ListImages", {}, None, 501, "UnknownOperationException", "method ('FOO')"),
        (
            *("POST", "/ListImages", {}, b"[" * 100_000, 400, "InvalidRequestException"),
            "The request cannot be read: ",
        ),
        (
            *("POST", "/ListImages", {}, b'{"filters":' * 50_000, 400, "InvalidRequestException"),
            "nested too deeply",
        ),
        (
            *("POST", "/ListImages", {}, b'{"maxResults": %s}' % (b"9" * 5000), 400),
            *("InvalidRequestException", "a number with too many digits"),
        ),
        (
            *("POST", "/ListImages", {}, b" " * (1 << 20) + b"{}", 413),
            *("RequestEntityTooLargeException", "1048578 bytes; it can have 1048576"),
        ),
    ],
)
def test_what_is_no_request_of_the_service_is_one_clear_error(
    url: str,
    method: str,
    target: str,
    headers: dict[str, str],
    body: bytes | None,
    status: int,
    code: str,
    said: str,
) -> None:
    answer = raw(url, method, target, body, headers)
    assert (answer.status, answer.code) == (status, code)
    assert said in json.loads(answer.body)["message"]
    assert raw(url, "POST", "/ListImages", b"{}").status == 200


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"garbage\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"POST http://[/ListImages HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", 400),
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n", 431),
        (
            b"POST /ListImages HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
            411,
        ),
        (
            b"POST /ListImages HTTP/1.1\r\nContent-Length: " + b"9" * 6000 + b"\r\n\r\n",
            413,
        ),
        (
            b"POST /ListImages HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n{}",
            413,
        ),
        (b"POST /ListImages HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{}", 400),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_is_no_http_is_refused_in_the_form_of_the_service(
    local: LocalImageBuilder, sent: bytes, status: int
) -> None:
    lines: list[str] = []
    with local.serve(log=lines.append) as url:
        parts = urlsplit(url)
        address = (parts.hostname or "", parts.port or 0)
        with socket.create_connection(address, timeout=10) as client:
            client.sendall(sent)
            client.shutdown(socket.SHUT_WR)
            head, _, body = client.makefile("rb").read().partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 %d " % status)
        assert b"\r\nx-amzn-errortype: " in head
        assert json.loads(body)["message"]
        assert raw(url, "POST", "/ListImages", b"{}").status == 200
    line, _ = lines
    assert f" {status} " in line
    assert line.isprintable()


def test_a_body_in_chunks_is_read(url: str) -> None:
    chunks = {"Transfer-Encoding": "chunked"}
    answer = raw(url, "POST", "/ListImages", b"2\r\n{}\r\n0\r\n\r\n", chunks)
    assert answer.status == 200


def test_a_body_of_another_size_is_refused_before_it_is_read(url: str) -> None:
    parts = urlsplit(url)
    size = 64 << 20
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=10) as client:
        head = f"POST /ListImages HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\n\r\n"
        client.sendall(head.encode())
        # Nothing of it is sent.
        client.shutdown(socket.SHUT_WR)
        answer = client.makefile("rb").read()
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert f"The request has {size} bytes".encode() in answer


def test_a_body_that_ends_too_early_ends_its_connection_alone(url: str) -> None:
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=10) as client:
        client.sendall(b"POST /ListImages HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{}")
        client.shutdown(socket.SHUT_WR)
        answer = client.makefile("rb").read()
    assert b"MalformedHttpRequestException" in answer
    assert raw(url, "POST", "/ListImages", b"{}").status == 200


def test_what_fails_in_the_service_itself_is_an_answer_and_is_shown(
    local: LocalImageBuilder,
    url: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def broken(_name: str, _request: Any) -> Any:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(local, "handle", broken)
    answer = raw(url, "POST", "/ListImages", b"{}")
    assert (answer.status, answer.code) == (500, "ServiceException")
    assert "a fault of ours" not in answer.body
    assert "a fault of ours" in capfd.readouterr().err


# -- ports ----------------------------------------------------------------------------------------


def test_a_second_server_on_a_port_is_refused(local: LocalImageBuilder, url: str) -> None:
    port = urlsplit(url).port or 0
    said = rf"cannot listen on 127\.0\.0\.1 port {port}: "
    with pytest.raises(ib.ConfigurationError, match=said), local.serve(port):
        pass
    assert raw(url, "POST", "/ListImages", b"{}").status == 200


@pytest.mark.parametrize("host", ["", None, 5, "a\0b", "é" * 300, "256.1.1.1"])
def test_a_host_that_is_none_is_refused(local: LocalImageBuilder, host: Any) -> None:
    with pytest.raises(ib.ConfigurationError, match="listen on"), local.serve(host=host):
        pass


@pytest.mark.parametrize("port", [-1, 65536, "80", None, 8.5])
def test_a_port_that_is_none_is_refused(local: LocalImageBuilder, port: Any) -> None:
    with pytest.raises(ib.ConfigurationError, match="a number from 0 to 65535"), local.serve(port):
        pass


def test_a_server_is_on_loopback_and_says_so_when_it_is_not(
    local: LocalImageBuilder, capfd: pytest.CaptureFixture[str]
) -> None:
    with local.serve() as url:
        assert url.startswith("http://127.0.0.1:")
    assert capfd.readouterr().err == ""
    with local.serve(host="0.0.0.0") as url:
        assert raw(url, "POST", "/ListImages", b"{}").status == 200
    assert "everybody who reaches this machine can use the service" in capfd.readouterr().err


def test_a_line_is_logged_for_each_request(local: LocalImageBuilder) -> None:
    lines: list[str] = []
    with local.serve(log=lines.append) as url:
        raw(url, "POST", "/ListImages", b"{}")
        raw(url, "GET", "/GetImage?imageBuildVersionArn=x")
    good, bad = lines
    assert good.startswith("POST /ListImages 200 ")
    assert good.endswith(" ms")
    assert bad.startswith("GET /GetImage 400 ")
    assert bad.endswith(" ms InvalidRequestException")


# -- signatures -----------------------------------------------------------------------------------


@pytest.fixture
def signed(local: LocalImageBuilder) -> Iterator[str]:
    """The address of a server that wants signatures."""
    with local.serve(credentials=KEYS) as served:
        yield served


def request(url: str, body: bytes = b"{}") -> HttpRequest:
    host = url.removeprefix("http://")
    return HttpRequest("POST", f"{url}/ListImages", {"Host": host}, body)


def sent(url: str, made: HttpRequest) -> tuple[int, str]:
    answer = raw(url, made.method, urlsplit(made.url).path, made.body, made.headers)
    return answer.status, answer.code


@pytest.mark.parametrize("token", [None, "a-session-token"])
def test_a_request_that_is_signed_is_answered(signed: str, token: str | None) -> None:
    made = request(signed)
    made.headers["X-Extra"] = "signed  too"
    credentials = Credentials("local", "local-secret", token)
    SigV4Signer("imagebuilder", "us-west-2").sign(made, credentials)
    assert sent(signed, made) == (200, "")


@pytest.mark.parametrize(
    ("key", "secret", "service", "region", "code"),
    [
        ("other", "local-secret", "imagebuilder", "us-west-2", "UnrecognizedClientException"),
        ("local", "wrong", "imagebuilder", "us-west-2", "InvalidSignatureException"),
        ("local", "local-secret", "ec2", "us-west-2", "InvalidSignatureException"),
        ("local", "local-secret", "imagebuilder", "eu-west-1", "InvalidSignatureException"),
    ],
)
def test_a_signature_of_other_credentials_is_refused(
    signed: str, key: str, secret: str, service: str, region: str, code: str
) -> None:
    made = request(signed)
    SigV4Signer(service, region).sign(made, Credentials(key, secret))
    assert sent(signed, made) == (403, code)


def test_a_request_without_a_signature_is_refused(signed: str) -> None:
    assert sent(signed, request(signed)) == (403, "IncompleteSignature")
    made = request(signed)
    made.headers["Authorization"] = "Bearer x"
    assert sent(signed, made) == (403, "IncompleteSignature")


def test_what_was_changed_after_it_was_signed_is_refused(signed: str) -> None:
    made = request(signed)
    SigV4Signer("imagebuilder", "us-west-2").sign(made, KEYS)
    made.body = b'{"maxResults": 1}'
    assert sent(signed, made) == (403, "InvalidSignatureException")
    made = request(signed)
    SigV4Signer("imagebuilder", "us-west-2").sign(made, KEYS)
    made.url = made.url.replace("ListImages", "ListComponents")
    assert sent(signed, made) == (403, "InvalidSignatureException")


@pytest.mark.parametrize("minutes", [-6, 6])
def test_a_signature_of_another_time_is_refused(signed: str, minutes: int) -> None:
    made = request(signed)
    now = datetime.now(UTC) + timedelta(minutes=minutes)
    SigV4Signer("imagebuilder", "us-west-2").sign(made, KEYS, now=now)
    assert sent(signed, made) == (400, "RequestExpired")


def test_a_hash_of_another_body_is_refused(signed: str) -> None:
    made = request(signed)
    made.headers["X-Amz-Content-SHA256"] = hashlib.sha256(made.body).hexdigest()
    SigV4Signer("imagebuilder", "us-west-2").sign(made, KEYS)
    assert sent(signed, made) == (200, "")
    made.body = b'{"maxResults": 1}'
    assert sent(signed, made) == (403, "InvalidSignatureException")
