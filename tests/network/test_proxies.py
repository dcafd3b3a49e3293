"""Proxies: which are found in the environment, who is called through them, and what they see."""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from base64 import b64encode
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, strategies as st

from imagebuilder.runtime.errors import ConfigurationError
from imagebuilder.runtime.http import HttpRequest, HttpResponse
from imagebuilder.runtime.transports.proxies import is_direct
from tests.both_clients import over_both, transport_of
from tests.network.behaviours import answering, proxying, response
from tests.network.server import serving
from tests.runtime import some_service

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from imagebuilder.runtime.http import Transport
    from imagebuilder.runtime.settings.table import Settings

GENERATED = Path(__file__).resolve().parents[2] / "generated"
# What typeshed or botocore has no types for.
standard: Any = urllib.request
utils: Any = import_module("botocore.utils")
ProxyConfiguration: Any = import_module("botocore.httpsession").ProxyConfiguration

PROXY = "http://proxy.example.com:3128"


def resolve(**arguments: Any) -> Settings:
    return some_service.resolve(region="us-east-1", **arguments)


# --- the environment ---


@pytest.mark.parametrize(
    ("variable", "name"),
    [
        ("HTTP_PROXY", "http"),
        ("http_proxy", "http"),
        ("HTTPS_PROXY", "https"),
        ("https_proxy", "https"),
    ],
)
def test_a_variable_names_the_proxy_of_its_scheme(
    variable: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, PROXY)
    assert resolve().proxies == {name: PROXY}


@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
def test_the_hosts_without_a_proxy_are_kept(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    monkeypatch.setenv(variable, "localhost,.internal")
    assert resolve().proxies == {"https": PROXY, "no": "localhost,.internal"}


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"NO_PROXY": "*"},
        {"ALL_PROXY": PROXY},
        {"HTTPS_PROXY": ""},
        {"HTTPS_PROXY": "http://upper", "https_proxy": "http://lower"},
        {"HTTPS_PROXY": "http://upper", "https_proxy": ""},
        {"HTTP_PROXY": "http://upper", "REQUEST_METHOD": "GET"},
        {"HTTP_PROXY": "http://upper", "http_proxy": "http://lower", "REQUEST_METHOD": "GET"},
        {"NO_PROXY": "upper", "no_proxy": "lower", "Https_Proxy": "http://mixed"},
    ],
    ids=str,
)
def test_the_environment_is_read_as_urllib_reads_it(
    environment: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, text in environment.items():
        monkeypatch.setenv(variable, text)
    found = standard.getproxies_environment()
    proxies = resolve().proxies
    assert {scheme: proxies.get(scheme) for scheme in ("http", "https")} == {
        scheme: found.get(scheme) for scheme in ("http", "https")
    }
    assert not proxies or proxies.get("no") == found.get("no")


@pytest.mark.parametrize(
    "text",
    [
        PROXY,
        f"{PROXY}/",
        "https://proxy.example.com",
        "proxy.example.com:3128",
        "//proxy.example.com:3128",
        "proxy",
        "http://user:pass@proxy:80",
        "http://squid_proxy:3128",
        "http://[::1]:3128",
        "http://127.0.0.1:3128",
    ],
)
def test_a_url_means_what_it_means_to_botocore(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", text)
    theirs = ProxyConfiguration({"https": text}).proxy_url_for("https://example.com")
    assert resolve().proxies == {"https": theirs}


@pytest.mark.parametrize(
    "text",
    [
        "socks5://proxy:1080",
        "ftp://proxy",
        "http://",
        "http://user:s3cr3t@",
        "http://proxy:port",
        "http://proxy:99999",
        "http://-proxy",
        "http://pro xy",
        "http://proxy:3128\n",
        "http://user:s3cr3t/x@proxy",
        "http://user:s3cr3t?x@proxy",
        "http://user:12#s3cr3t@proxy",
        "http://user:12/s3cr3t@proxy",
        "http://user:s3cr3t%40proxy",
        "http://proxy?s3cr3t",
        "http://[::1",
    ],
)
@pytest.mark.parametrize(
    ("variable", "url"), [("HTTP_PROXY", "http://localhost"), ("https_proxy", None)]
)
def test_a_proxy_that_cannot_be_one_is_named_by_its_variable_and_not_shown(
    variable: str, url: str | None, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, text)
    with pytest.raises(ConfigurationError) as caught:
        resolve(endpoint_url=url)
    (problem,) = caught.value.problems
    assert problem.startswith(f"proxies: the environment variable {variable} is ")
    assert "http://proxy.example.com:3128" in problem
    assert "s3cr3t" not in f"{caught.value} {caught.value!r}"


@pytest.mark.parametrize(
    ("arguments", "directly"),
    [
        ({"endpoint_url": "http://localhost"}, None),
        ({"transport": SimpleNamespace(send=print, close=print)}, None),
        ({}, "*"),
        ({}, "amazonaws.com"),
        ({"endpoint_url": "https://[::1]:8443"}, "localhost,[::1]:8443"),
    ],
    ids=str,
)
def test_a_proxy_that_this_client_does_not_use_is_not_held_against_it(
    arguments: dict[str, Any], directly: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://user:s3cr3t@proxy:1080")
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY is not shown"):
        resolve()
    if directly is not None:
        monkeypatch.setenv("NO_PROXY", directly)
    assert "https" not in resolve(**arguments).proxies


def test_the_variable_in_lower_case_is_named_where_both_say_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "socks5://proxy")
    monkeypatch.setenv("https_proxy", "socks5://proxy")
    with pytest.raises(ConfigurationError, match="environment variable https_proxy"):
        resolve()


def test_the_settings_show_the_proxy_without_its_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:s3cr3t@proxy:3128")
    monkeypatch.setenv("NO_PROXY", "localhost")
    shown = repr(resolve())
    assert "proxies={'no': 'localhost', 'https': 'http://proxy:3128'}" in shown
    assert "s3cr3t" not in shown
    assert "user:" not in shown


def test_the_proxies_cannot_be_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", PROXY)
    proxies: Any = resolve().proxies
    with pytest.raises(TypeError):
        proxies["http"] = PROXY


CODE = """
import sys
import imagebuilder
from tests.both_clients import over_both
from imagebuilder.runtime.settings.resolution import resolve_settings
from imagebuilder.runtime.transports.urllib3 import UrllibTransport
settings = resolve_settings(imagebuilder.Client._service, region="us-east-1")
UrllibTransport(proxies=settings.proxies)
print("urllib.request" in sys.modules)
"""


@pytest.mark.parametrize(
    ("environment", "imported"),
    [({}, "False\n"), ({"NO_PROXY": "*"}, "False\n"), ({"https_proxy": PROXY}, "True\n")],
    ids=str,
)
def test_urllib_is_imported_only_where_there_is_a_proxy(
    environment: dict[str, str], imported: str, tmp_path: Path
) -> None:
    files = {"AWS_CONFIG_FILE": "config", "AWS_SHARED_CREDENTIALS_FILE": "credentials"}
    environment = {
        "PYTHONPATH": str(GENERATED),
        **{variable: str(tmp_path / name) for variable, name in files.items()},
        **environment,
    }
    command = [sys.executable, "-c", CODE]
    result = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    assert result.stdout == imported


# --- who is called directly ---

hosts = st.from_regex(r"(([a-cA-C]{1,2}\.){0,2}[a-c]{1,2}|127\.0\.0\.1|\[::1\])", fullmatch=True)
names = st.one_of(hosts, st.from_regex(r" ?\.?[a-cA-C]{1,2}(:80)? ?", fullmatch=True), st.just("*"))


@given(
    host=hosts, port=st.sampled_from([80, 443]), listed=st.lists(names, max_size=3).map(",".join)
)
def test_a_host_is_called_directly_exactly_where_urllib_and_botocore_do(
    host: str, port: int, listed: str
) -> None:
    direct = is_direct(listed, host, port)
    proxies = {"no": listed} if listed else {}
    assert direct == bool(standard.proxy_bypass_environment(f"{host}:{port}", proxies))
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("https_proxy", PROXY)
        patched.setenv("no_proxy", listed)
        assert direct == (utils.get_environ_proxies(f"https://{host}:{port}/") == {})


# --- what a proxy and an origin see ---


def send(transport: Transport, url: str, body: bytes = b"") -> HttpResponse:
    request = HttpRequest("PUT", url, {"Authorization": "AWS4 x"}, body)
    answer = transport.send(request, connect_timeout=5.0, read_timeout=5.0)
    assert request.headers == {"Authorization": "AWS4 x"}
    return answer


def basic(pair: bytes) -> bytes:
    return b"\r\nProxy-Authorization: Basic " + b64encode(pair) + b"\r\n"


OK = response(b"ok")


@over_both
def test_http_is_forwarded_with_the_absolute_target_and_connections_are_kept() -> None:
    with serving(proxying) as proxy, serving(answering(OK)) as server:
        proxies = {"http": f"http://us%40er:p%2Fss@127.0.0.1:{proxy.port}"}
        transport = transport_of(proxies=proxies)
        for _ in range(2):
            assert send(transport, f"{server.url}/a%20b?c=d", b"{}").body == b"ok"
        transport.close()
    assert proxy.connections == 1
    assert len(proxy.requests) == 2
    for request in proxy.requests:
        assert request.startswith(f"PUT {server.url}/a%20b?c=d HTTP/1.1\r\n".encode())
        assert basic(b"us@er:p/ss") in request
        assert f"\r\nHost: 127.0.0.1:{server.port}\r\n".encode() in request
        assert request.endswith(b"\r\n\r\n{}")
    assert all(b"Proxy-Authorization" not in request for request in server.requests)


@over_both
@pytest.mark.parametrize(
    ("status", "headers"), [("302 Found", [b"Location: /elsewhere"]), ("503 Unavailable", [])]
)
def test_what_comes_through_a_proxy_is_sent_once_and_judged_by_nobody(
    status: str, headers: list[bytes]
) -> None:
    with serving(answering(response(b"no", status, *headers))) as proxy:
        transport = transport_of(proxies={"http": proxy.url})
        answer = send(transport, "http://example.invalid/")
        transport.close()
    assert (answer.status, answer.body) == (int(status[:3]), b"no")
    assert len(proxy.requests) == 1


@over_both
def test_a_default_port_is_not_in_the_host_that_was_signed() -> None:
    with serving(answering(OK)) as proxy:
        transport = transport_of(proxies={"http": proxy.url})
        send(transport, "http://example.invalid/a")
        send(transport, "http://example.invalid:80/a")
        transport.close()
    for request in proxy.requests:
        assert request.startswith(b"PUT http://example.invalid/a HTTP/1.1\r\n")
        assert b"\r\nHost: example.invalid\r\n" in request


@over_both
def test_https_goes_through_a_tunnel_in_which_the_proxy_sees_only_the_host(
    server_tls: ssl.SSLContext, bundle: str
) -> None:
    with serving(proxying) as proxy, serving(answering(OK), server_tls) as server:
        proxies = {"https": f"http://user:pass@127.0.0.1:{proxy.port}"}
        transport = transport_of(proxies=proxies, verify=bundle)
        for _ in range(2):
            assert send(transport, f"{server.url}/path", b"{}").body == b"ok"
        transport.close()
    (connect,) = proxy.requests
    assert connect.startswith(f"CONNECT localhost:{server.port} HTTP/1.".encode())
    assert basic(b"user:pass") in connect
    assert b"path" not in connect
    assert b"AWS4" not in connect
    assert [request.split(b"\r\n")[0] for request in server.requests] == [
        b"PUT /path HTTP/1.1",
        b"PUT /path HTTP/1.1",
    ]
    assert all(b"Proxy-Authorization" not in request for request in server.requests)


@over_both
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_way_to_the_proxy_can_be_tls_and_is_verified_like_any_other(
    scheme: str, server_tls: ssl.SSLContext, bundle: str
) -> None:
    tls = server_tls if scheme == "https" else None
    with serving(proxying, server_tls) as proxy, serving(answering(OK), tls) as server:
        transport = transport_of(proxies={scheme: proxy.url}, verify=bundle)
        assert send(transport, f"{scheme}://localhost:{server.port}/").body == b"ok"
        transport.close()
    assert (len(proxy.requests), len(server.requests)) == (1, 1)


@over_both
@pytest.mark.parametrize(
    ("user", "pair"),
    [("user", b"user:"), ("user:", b"user:"), (":pass", b":pass"), ("a:b:c", b"a:b:c")],
)
def test_a_user_without_a_password_is_told_to_the_proxy_too(user: str, pair: bytes) -> None:
    with serving(answering(OK)) as proxy:
        transport = transport_of(proxies={"http": f"http://{user}@127.0.0.1:{proxy.port}"})
        send(transport, "http://example.invalid/")
        transport.close()
    assert basic(pair) in proxy.requests[0]


@over_both
def test_a_proxy_without_a_user_is_told_none() -> None:
    with serving(answering(OK)) as proxy:
        transport = transport_of(proxies={"http": proxy.url})
        send(transport, "http://example.invalid/")
        transport.close()
    assert b"Proxy-Authorization" not in proxy.requests[0]


@over_both
@pytest.mark.parametrize("no", ["127.0.0.1", "*", "other, 127.0.0.1"])
def test_a_host_that_is_listed_is_called_directly(no: str) -> None:
    with serving(proxying) as proxy, serving(answering(OK)) as server:
        transport = transport_of(proxies={"http": proxy.url, "no": no})
        assert send(transport, f"{server.url}/").body == b"ok"
        transport.close()
    assert (proxy.connections, len(server.requests)) == (0, 1)


@over_both
def test_a_proxy_is_for_its_scheme_alone() -> None:
    with serving(proxying) as proxy, serving(answering(OK)) as server:
        transport = transport_of(proxies={"https": proxy.url})
        assert send(transport, f"{server.url}/").body == b"ok"
        transport.close()
    assert (proxy.connections, len(server.requests)) == (0, 1)


@over_both
@pytest.mark.parametrize("url", ["socks5://user:s3cr3t@proxy", "user:s3cr3t@proxy", "http://[::"])
def test_a_transport_refuses_what_is_no_proxy_and_does_not_show_it(url: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        transport_of(max_connections=0, proxies={"http": url, "https": url})
    assert len(caught.value.problems) == 3
    assert "s3cr3t" not in str(caught.value)
