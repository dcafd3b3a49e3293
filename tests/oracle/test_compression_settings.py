"""Which requests are compressed by what is set, beside botocore: CloudWatch's PutMetricData."""

from __future__ import annotations

import gzip
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from tests.environment import isolate
from tests.network.replies import Reply, replying
from tests.oracle.emitted import package_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.network.server import Request

# By name, because botocore ships no types.
_session: Any = import_module("botocore.session")
_ClientError: Any = import_module("botocore.exceptions").ClientError
_InvalidConfigError: Any = import_module("botocore.exceptions").InvalidConfigError

DISABLE = "AWS_DISABLE_REQUEST_COMPRESSION"
LEAST = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"
SMALL, LARGE = 1, 1_000


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    isolate(monkeypatch, tmp_path)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not-a-secret")
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-west-2")
    return tmp_path


def refuse(_: Request) -> Reply:
    return Reply(400, b"")


def ours(url: str, count: int) -> None:
    package: Any = package_of("cloudwatch")
    data = [{"metric_name": f"metric-{number}"} for number in range(count)]
    with package.Client(endpoint_url=url) as client, suppress(package.SdkError):
        client.put_metric_data(namespace="n", metric_data=data)


def theirs(url: str, count: int) -> None:
    client = _session.Session().create_client("cloudwatch", endpoint_url=url)
    data = [{"MetricName": f"metric-{number}"} for number in range(count)]
    with suppress(_ClientError):
        client.put_metric_data(Namespace="n", MetricData=data)


@pytest.mark.parametrize(
    ("environment", "profile", "count", "compressed"),
    [
        ({}, "", LARGE, True),
        ({}, "", SMALL, False),
        ({DISABLE: "true"}, "", LARGE, False),
        ({}, "disable_request_compression = true", LARGE, False),
        ({DISABLE: "false"}, "disable_request_compression = true", LARGE, True),
        ({LEAST: "1"}, "", SMALL, True),
        ({LEAST: "1048576"}, "", LARGE, False),
        ({}, "request_min_compression_size_bytes = 1", SMALL, True),
        ({LEAST: "1", DISABLE: "true"}, "", SMALL, False),
    ],
)
def test_what_is_compressed_is_what_botocore_compresses(
    environment: dict[str, str],
    profile: str,
    count: int,
    compressed: bool,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (home / "config").write_text(f"[default]\n{profile}\n")
    for name, text in environment.items():
        monkeypatch.setenv(name, text)
    with replying(refuse) as server:
        ours(server.url, count)
        theirs(server.url, count)
    found = [request.headers.get("content-encoding") for request in server.requests]
    assert found == ["gzip" if compressed else None] * 2
    if compressed:
        assert b"metric-0" in gzip.decompress(server.requests[0].body)


@pytest.mark.parametrize("least", ["0", "1048577", "-1", "ten", "1.5"])
def test_a_least_size_that_botocore_refuses_is_refused(
    least: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LEAST, least)
    package: Any = package_of("cloudwatch")
    with pytest.raises(_InvalidConfigError):
        _session.Session().create_client("cloudwatch")
    with pytest.raises(package.ConfigurationError) as caught:
        package.Client()
    [problem] = caught.value.problems
    assert problem.startswith(
        f"request_min_compression_size_bytes: the environment variable {LEAST} is "
    )
    assert problem.endswith("; it has to be a whole number from 1 to 1048576")
