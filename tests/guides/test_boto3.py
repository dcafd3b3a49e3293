"""The tables of the guide for those who come from boto3: both columns are run and compared."""

from __future__ import annotations

import re
import socket
from contextlib import ExitStack
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import imagebuilder
from tests.guides.commands import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.guides.conftest import Served

# By name, because none of them ships types.
boto3: Any = import_module("boto3")
botocore_exceptions: Any = import_module("botocore.exceptions")
botocore: Any = import_module("botocore")
Config: Any = import_module("botocore.config").Config

GUIDE = (ROOT / "docs/guides/boto3.md").read_text("utf-8")
BUILD = "arn:aws:imagebuilder:us-west-2:111122223333:image/{}/1.0.0/1"
NAMES = {
    "arn": BUILD.format("my-example-recipe"),
    "boto3": boto3,
    "botocore": botocore,
    "Config": Config,
    "imagebuilder": imagebuilder,
    **{name: getattr(imagebuilder, name) for name in imagebuilder.__all__},
}
RECORDINGS = (
    "GetImage.yaml",
    "ListImages.yaml",
    "extra/ListWorkflowExecutions.pages.yaml",
)


def rows(heading: str) -> list[tuple[str, str]]:
    """Return the rows of the tables in a section: what stands in backticks, left and right."""
    section = re.split(r"^## ", GUIDE, flags=re.M)
    (text,) = [each for each in section if each.startswith(f"{heading}\n")]
    return re.findall(r"^\| `(.+)` \| `(.+)` \|$", text, flags=re.M)


ERROR_ATTRIBUTES = [row for row in rows("Errors") if row[0].startswith("error.")]
ERROR_CLASSES = [row for row in rows("Errors") if row not in ERROR_ATTRIBUTES]


def value_of(expression: str, **names: Any) -> Any:
    return eval(expression, {**NAMES, **names})


@pytest.fixture
def clients(served: Served) -> Iterator[tuple[Any, imagebuilder.Client]]:
    with served(RECORDINGS), imagebuilder.Client() as client:
        yield boto3.client("imagebuilder"), client


@pytest.mark.parametrize(("theirs", "ours"), [*rows("Calls"), *rows("Pages")])
def test_both_columns_give_the_same(
    theirs: str, ours: str, clients: tuple[Any, imagebuilder.Client]
) -> None:
    left, right = clients
    assert value_of(theirs, client=left) == value_of(ours, client=right)


@pytest.mark.parametrize(("theirs", "ours"), ERROR_ATTRIBUTES)
def test_both_errors_say_the_same(theirs: str, ours: str, served: Served) -> None:
    with served(("extra/errors.yaml",)), imagebuilder.Client() as right:
        left, arn = boto3.client("imagebuilder"), BUILD.format("no-such-image")
        with pytest.raises(botocore_exceptions.ClientError) as from_boto3:
            left.get_image(imageBuildVersionArn=arn)
        with pytest.raises(imagebuilder.ApiError) as from_ours:
            right.get_image(image_build_version_arn=arn)
    assert value_of(theirs, error=from_boto3.value) == value_of(ours, error=from_ours.value)


#: For each class on the right, what makes both clients raise it.
TRIGGERS: dict[str, tuple[Callable[[Any], object], Callable[[Any], object]]] = {
    "ApiError": (
        lambda client: client.get_image(imageBuildVersionArn=BUILD.format("no-such-image")),
        lambda client: client.get_image(image_build_version_arn=BUILD.format("no-such-image")),
    ),
    "ParamValidationError": (
        lambda client: client.list_images(owner=5),
        lambda client: client.list_images(owner=5),
    ),
    "WaiterError": (
        lambda client: client.get_waiter("image_available").wait(
            imageBuildVersionArn=BUILD.format("my-failed-recipe")
        ),
        lambda client: client.wait_until.image_available(
            image_build_version_arn=BUILD.format("my-failed-recipe")
        ),
    ),
    "PaginationError": (
        lambda client: list(
            client.get_paginator("list_images").paginate(
                owner="Amazon", PaginationConfig={"PageSize": 1}
            )
        ),
        lambda client: list(client.paginate.list_images(owner="Amazon", page_size=1)),
    ),
    "ReadTimeoutError": (lambda client: client.list_images(), lambda client: client.list_images()),
}
TRIGGERS["ResourceNotFoundException"] = TRIGGERS["ApiError"]
TRIGGERS["ConnectionFailedError"] = TRIGGERS["ReadTimeoutError"]
TRIGGERS["CredentialsError"] = TRIGGERS["ReadTimeoutError"]


@pytest.fixture
def silence() -> Iterator[str]:
    """Give the URL of a server that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize(("theirs", "ours"), ERROR_CLASSES)
def test_both_raise_the_error_of_their_column(
    theirs: str, ours: str, served: Served, silence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = ours.rpartition(".")[2]
    cassettes = ("errors.yaml", "GetImage.failed.yaml", "ListImages.repeated-token.yaml")
    with served(tuple(f"extra/{name}" for name in cassettes)), ExitStack() as opened:
        if name == "ConfigurationError":
            monkeypatch.delenv("AWS_DEFAULT_REGION")
            left, right = boto3.client, imagebuilder.Client
            triggers = (lambda make: make("imagebuilder"), lambda make: make())
        else:
            urls = {"ReadTimeoutError": silence, "ConnectionFailedError": "http://127.0.0.1:1"}
            if name in urls:
                monkeypatch.setenv("AWS_ENDPOINT_URL_IMAGEBUILDER", urls[name])
            if name == "CredentialsError":
                monkeypatch.delenv("AWS_ACCESS_KEY_ID")
                monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
            once = Config(read_timeout=0.2, retries={"total_max_attempts": 1})
            left = boto3.Session().client("imagebuilder", config=once)
            right = opened.enter_context(imagebuilder.Client(read_timeout=0.2, max_attempts=1))
            triggers = TRIGGERS[name]
        with pytest.raises(value_of(theirs, client=left)):
            triggers[0](left)
        with pytest.raises(value_of(ours)):
            triggers[1](right)


@attrs.frozen
class Configured:
    """What a client was configured with, as far as both kinds tell."""

    region: str
    endpoint_url: str
    connect_timeout: float
    read_timeout: float
    max_connections: int
    attempts: tuple[str, int] | None
    credentials: tuple[str, str, str | None]

    @classmethod
    def of_boto3(cls, client: Any) -> Configured:
        config, found = client.meta.config, client._get_credentials()
        # Both note what they were given, and botocore its legacy mode where it was given nothing.
        retries = config.retries or {}
        mode, attempts = retries.get("mode"), retries.get("total_max_attempts")
        return cls(
            region=client.meta.region_name,
            endpoint_url=client.meta.endpoint_url,
            connect_timeout=config.connect_timeout,
            read_timeout=config.read_timeout,
            max_connections=config.max_pool_connections,
            attempts=None if mode == "legacy" or attempts is None else (mode, attempts),
            credentials=(found.access_key, found.secret_key, found.token),
        )

    @classmethod
    def of_ours(cls, client: imagebuilder.Client) -> Configured:
        settings, found = client._settings, client._credentials.get()
        attempts = settings.max_attempts
        return cls(
            region=client.region,
            endpoint_url=client.endpoint_url,
            # Without settings, boto3 waits a minute for a connection and ten seconds is ours.
            connect_timeout=60 if settings.connect_timeout == 10 else settings.connect_timeout,
            read_timeout=settings.read_timeout,
            max_connections=settings.max_connections,
            attempts=None if attempts is None else (settings.retry_mode, attempts),
            credentials=(found.access_key_id, found.secret_access_key, found.session_token),
        )


@pytest.mark.parametrize(("theirs", "ours"), rows("Settings"))
def test_both_clients_are_configured_the_same(
    theirs: str, ours: str, served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config"
    config.write_text("[profile dev]\nregion = ap-southeast-2\n", "utf-8")
    with served(RECORDINGS):
        monkeypatch.delenv("AWS_ENDPOINT_URL_IMAGEBUILDER")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
        default = Configured.of_ours(imagebuilder.Client())
        if "profile" in ours:
            # The environment goes before a profile.
            monkeypatch.delenv("AWS_DEFAULT_REGION")
            with config.open("a", encoding="utf-8") as file:
                file.write("aws_access_key_id = AKIDDEV\naws_secret_access_key = not-a-secret\n")
        right = Configured.of_ours(value_of(ours))
        assert Configured.of_boto3(value_of(theirs)) == right
        assert right != default
