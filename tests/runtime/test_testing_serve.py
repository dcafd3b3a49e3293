"""Recordings are served over real HTTP, from Python and from the command line."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import urllib3

from imagebuilder.runtime.errors import ConfigurationError
from imagebuilder.runtime.testing import main, serve
from imagebuilder.runtime.testing.cassettes import CassetteError
from tests.runtime.cassette_files import interaction, write_cassette
from tests.runtime.made_up import MadeUpService

GENERATED = Path(__file__).resolve().parents[2] / "generated"
SERVICE = MadeUpService()


@pytest.fixture
def cassette(tmp_path: Path) -> Path:
    return write_cassette(
        tmp_path / "c.yaml",
        interaction("POST", "/List", {"a": 1}, answer={"items": [1]}),
        interaction("GET", "/Get?id=a%2Fb", answer={"item": 1}),
        interaction("PUT", "/Put", {"a": 1, "clientToken": "one"}, answer={"put": 1}),
        interaction(
            "GET",
            "/Headers",
            answer="x",
            headers={
                "Date": ["Wed, 09 Sep 2026 19:12:23 GMT"],
                "X-Amzn-RequestId": ["r-1"],
                "Connection": ["close"],
                "Transfer-Encoding": ["chunked"],
                "Content-Length": ["99"],
            },
        ),
        interaction("DELETE", "/Empty", answer="ignored", status=204),
    )


def raw(url: str, sent: bytes) -> bytes:
    """Return everything the server sends for ``sent`` until it ends the connection."""
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=5) as connection:
        connection.sendall(sent)
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    return received


def test_a_recorded_request_gets_the_recorded_answer(cassette: Path) -> None:
    with serve(SERVICE, cassette) as url, urllib3.PoolManager() as pool:
        assert url.startswith("http://127.0.0.1:")
        listed = pool.request("POST", f"{url}/List", body=b'{ "a": 1 }')
        got = pool.request("GET", f"{url}/Get?id=a%2Fb")
    assert (listed.status, listed.json()) == (200, {"items": [1]})
    assert (got.status, got.json()) == (200, {"item": 1})


def test_paths_may_come_in_a_list(cassette: Path) -> None:
    with serve(SERVICE, [str(cassette)]) as url, urllib3.PoolManager() as pool:
        assert pool.request("GET", f"{url}/Get?id=a%2Fb").status == 200


def test_idempotency_members_are_passed_over(cassette: Path) -> None:
    served = serve(MadeUpService(idempotency_members={"clientToken"}), cassette)
    with served as url, urllib3.PoolManager() as pool:
        answer = pool.request("PUT", f"{url}/Put", body=b'{"a": 1, "clientToken": "random"}')
    assert answer.json() == {"put": 1}


def test_recorded_headers_are_kept_but_for_those_of_the_connection(cassette: Path) -> None:
    with serve(SERVICE, cassette) as url, urllib3.PoolManager() as pool:
        answer = pool.request("GET", f"{url}/Headers")
    assert dict(answer.headers) == {
        "Date": "Wed, 09 Sep 2026 19:12:23 GMT",
        "X-Amzn-RequestId": "r-1",
        "Content-Length": "1",
    }


def test_one_connection_serves_many_requests(cassette: Path) -> None:
    with serve(SERVICE, cassette) as url, urllib3.HTTPConnectionPool(*_address(url)) as pool:
        for _ in range(5):
            assert pool.urlopen("POST", "/List", body=b'{"a":1}').status == 200
            assert pool.urlopen("DELETE", "/Empty").status == 204
            assert pool.urlopen("POST", "/List", body=b"{}").status == 404
        assert pool.num_connections == 1
        assert pool.num_requests == 15


def _address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    assert parts.hostname
    assert parts.port
    return parts.hostname, parts.port


def test_an_answer_without_content_has_no_body_and_no_length(cassette: Path) -> None:
    request = b"DELETE /Empty HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
    with serve(SERVICE, cassette) as url:
        assert raw(url, request) == b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"


def test_an_answer_to_head_has_no_body(cassette: Path, capfd: pytest.CaptureFixture[str]) -> None:
    request = b"HEAD /Get?id=a%2Fb HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
    with serve(SERVICE, cassette) as url:
        head, _, body = raw(url, request).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 404 ")
    assert body == b""
    assert "HEAD /Get" in capfd.readouterr().err


def test_many_clients_are_served_at_once(cassette: Path) -> None:
    together = threading.Barrier(8)

    def call(url: str) -> list[int]:
        with urllib3.PoolManager() as pool:
            pool.request("GET", f"{url}/Get?id=a%2Fb")
            # All eight connections are open here: a server with one thread would never get by.
            together.wait(timeout=10)
            return [pool.request("POST", f"{url}/List", body=b'{"a":1}').status for _ in range(9)]

    with serve(SERVICE, cassette) as url, ThreadPoolExecutor(8) as threads:
        statuses = list(threads.map(call, [url] * 8))
    assert statuses == [[200] * 9] * 8


def test_an_unmatched_request_is_a_404_that_names_the_nearest(
    cassette: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with serve(SERVICE, cassette) as url, urllib3.PoolManager() as pool:
        answer = pool.request("POST", f"{url}/List", body=b'{"a":2}')
    error = answer.json()
    assert answer.status == 404
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["x-amzn-errortype"] == "UnknownOperationException"
    assert 'No recorded request matches POST /List with the body {"a":2}' in error["message"]
    assert f"{cassette}, interaction 1" in error["message"]
    assert capfd.readouterr().err == error["message"] + "\n"


@pytest.mark.parametrize(
    "header", [b"Content-Length: ten", b"Content-Length: -1", b"Transfer-Encoding: gzip"]
)
def test_a_body_of_unknown_length_is_refused(
    cassette: Path, header: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    with serve(SERVICE, cassette) as url:
        answer = raw(url, b"POST /List HTTP/1.1\r\nHost: h\r\n" + header + b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 411 ")
    assert "Content-Length" in capfd.readouterr().err


def test_a_body_in_chunks_is_the_body_that_was_recorded(cassette: Path) -> None:
    chunks = b'3\r\n{ "\r\n7;x=y\r\na": 1 }\r\n0\r\nTrailer: x\r\n\r\n'
    head = b"POST /List HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"
    with serve(SERVICE, cassette) as url:
        answer = raw(url, head + b"Transfer-Encoding: chunked\r\n\r\n" + chunks)
        broken = raw(url, head + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n")
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert broken.startswith(b"HTTP/1.1 400 ")


def test_a_client_that_waits_for_permission_to_send_the_body_gets_it(cassette: Path) -> None:
    head = b"POST /List HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 7\r\n\r\n"
    with (
        serve(SERVICE, cassette) as url,
        socket.create_connection(_address(url), timeout=5) as connection,
    ):
        connection.sendall(head)
        assert connection.recv(65536).startswith(b"HTTP/1.1 100 ")
        connection.sendall(b'{"a":1}')
        assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_stopping_ends_connections_that_are_still_open(
    cassette: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = threading.active_count()
    with serve(SERVICE, cassette) as url:
        connection = socket.create_connection(_address(url), timeout=5)
        connection.sendall(b"GET /Get?id=a%2Fb HTTP/1.1\r\nHost: h\r\n\r\n")
        assert connection.recv(65536)
    with connection:
        assert connection.recv(1) == b""
        with pytest.raises(OSError, match="refused"):
            socket.create_connection(_address(url), timeout=5)
    assert threading.active_count() == before
    assert capfd.readouterr().err == ""


def test_a_client_that_goes_away_is_no_error(
    cassette: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with serve(SERVICE, cassette) as url:
        with socket.create_connection(_address(url), timeout=5) as connection:
            # To linger for no time resets the connection instead of ending it in order.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            connection.sendall(b"POST /List HTTP/1.1\r\nHost: h\r\nContent-Length: 99\r\n\r\n{")
        with urllib3.PoolManager() as pool:
            assert pool.request("GET", f"{url}/Get?id=a%2Fb").status == 200
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_is_none_is_refused(cassette: Path, port: int) -> None:
    with pytest.raises(ConfigurationError, match=f"from 0 to 65535, not {port}"):
        serve(SERVICE, cassette, port=port).__enter__()


def test_what_cannot_be_read_is_refused_before_anything_is_served(tmp_path: Path) -> None:
    with pytest.raises(CassetteError, match=r"missing\.yaml"):
        serve(SERVICE, tmp_path / "missing.yaml").__enter__()


def test_importing_the_package_loads_neither_yaml_nor_http_server() -> None:
    code = (
        "import sys, imagebuilder.runtime.testing; "
        "print({'yaml', 'http.server'} & set(sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=GENERATED, capture_output=True, text=True, check=True
    )
    assert run.stdout == "set()\n"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_serves_until_it_is_interrupted(cassette: Path, number: signal.Signals) -> None:
    command = [sys.executable, "-m", "imagebuilder.testing", "serve", str(cassette)]
    with subprocess.Popen(
        command, cwd=GENERATED, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout
            said, _, url = process.stdout.readline().rstrip("\n").rpartition(" ")
            with urllib3.PoolManager() as pool:
                answer = pool.request("GET", f"{url}/Get?id=a%2Fb")
                unmatched = pool.request("GET", f"{url}/Nothing")
            process.send_signal(number)
            out, err = process.communicate(timeout=10)
        finally:
            process.kill()
    assert said == "Serving 5 recorded exchanges on"
    assert answer.json() == {"item": 1}
    assert unmatched.status == 404
    assert process.returncode == 0
    assert out == ""
    assert err == unmatched.json()["message"] + "\n"


def test_the_command_takes_options_in_any_place(cassette: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for argv in (
            ["--port", port, "serve", str(cassette)],
            ["serve", "--port", port, str(cassette)],
        ):
            assert main(SERVICE, argv) == 1


def test_a_port_in_use_is_told_and_the_status_is_1(
    cassette: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = signal.getsignal(signal.SIGTERM)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert (
            main(SERVICE, ["serve", str(cassette), f"--port={port}"], prog="python -m x.testing")
            == 1
        )
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"python -m x.testing: error: cannot serve on port {port}: ")
    assert signal.getsignal(signal.SIGTERM) is before


def test_bad_usage_is_told_whole_and_the_status_is_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("interactions: 1", "utf-8")
    argv = ["sevre", str(tmp_path / "missing.yaml"), "--verbose", str(broken), "--port", "http"]
    assert main(SERVICE, argv) == 2
    said = capsys.readouterr()
    assert said.out == ""
    usage, *problems = said.err.splitlines()
    assert usage == "usage: testing serve CASSETTE... [--port N]"
    assert len(problems) == 5
    for part in ("--verbose", "'sevre'", "'http'", "missing.yaml", f"{broken} is not a VCR"):
        assert part in said.err


@pytest.mark.parametrize("argv", [[], ["serve"], ["serve", "--port"], ["serve", "--port", "-1"]])
def test_a_command_line_that_says_too_little_is_bad_usage(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(SERVICE, argv) == 2
    assert "usage: testing serve CASSETTE... [--port N]" in capsys.readouterr().err


def test_without_pyyaml_the_command_says_what_to_install(
    cassette: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert main(SERVICE, ["serve", str(cassette)]) == 2
    assert "pip install pyyaml" in capsys.readouterr().err


def test_help_is_given_and_the_status_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(SERVICE, ["--help"]) == 0
    assert "--port N" in capsys.readouterr().out


def test_the_error_answer_is_json_even_for_a_body_that_is_not_text(
    cassette: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with serve(SERVICE, cassette) as url, urllib3.PoolManager() as pool:
        answer = pool.request("POST", f"{url}/List", body=b"\xff\xfe")
    assert "\\xff\\xfe" in json.loads(answer.data)["message"]
    assert "\\xff" in capfd.readouterr().err
