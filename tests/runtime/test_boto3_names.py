"""Names of boto3 are errors that say what they are called here."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder.runtime import boto3_names
from tests.environment import isolate

if TYPE_CHECKING:
    from pathlib import Path

# botocore has no types of its own.
boto3: Any = import_module("boto3")
Config: Any = import_module("botocore.config").Config
exceptions: Any = import_module("botocore.exceptions")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    isolate(monkeypatch, tmp_path)
    return tmp_path


@pytest.fixture
def client() -> imagebuilder.Client:
    return imagebuilder.Client(region="us-west-2")


def make(*positional: Any, **arguments: Any) -> imagebuilder.Client:
    made: Any = imagebuilder.Client
    client: imagebuilder.Client = made(*positional, **arguments)
    return client


def test_every_name_in_the_tables_is_one_of_boto3() -> None:
    of_sessions = inspect.signature(boto3.Session.__init__).parameters
    of_clients = inspect.signature(boto3.Session.client).parameters
    of_retries = {"total_max_attempts", "retries", "session"}
    known = {*of_sessions, *of_clients, *Config.OPTION_DEFAULTS, *of_retries}
    assert boto3_names._ARGUMENTS.keys() <= known
    assert all(hasattr(exceptions, name) for name in boto3_names._EXCEPTIONS)
    theirs = boto3.client("sts", region_name="us-west-2")
    assert all(hasattr(theirs, name) for name in boto3_names._ATTRIBUTES)


def test_every_exception_that_is_named_instead_is_there() -> None:
    assert all(hasattr(imagebuilder, name) for name in boto3_names._EXCEPTIONS.values())


def test_arguments_of_boto3_are_one_error_that_names_ours() -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        make("us-west-2", region_name="us-west-2", max_pool_connections=5, endpoint="http://x")
    assert caught.value.problems == (
        "Client takes its arguments by name, such as region='us-west-2'",
        "region_name: Client has no such argument; here it is region",
        "max_pool_connections: Client has no such argument; here it is max_connections",
        "endpoint: Client has no such argument; did you mean endpoint_url",
    )
    # As a wrong argument is for any other class.
    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize(
    "name",
    [
        "account_id_endpoint_mode",
        "auth_scheme_preference",
        "disable_request_compression",
        "ignore_configured_endpoint_urls",
        "request_checksum_calculation",
        "request_min_compression_size_bytes",
        "response_checksum_validation",
    ],
)
def test_what_is_an_argument_of_boto3_alone_is_told_by_its_variable_and_key(name: str) -> None:
    assert name in Config.OPTION_DEFAULTS
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        make(**{name: "x"})
    there = f"here it is the environment variable AWS_{name.upper()}, or {name} in the profile"
    assert caught.value.problems == (f"{name}: Client has no such argument; {there}",)


def test_proxies_are_told_by_what_takes_them() -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        make(proxies={})
    there = "transport=UrllibTransport(proxies=...), or the environment variable HTTPS_PROXY"
    assert caught.value.problems == (f"proxies: Client has no such argument; here it is {there}",)


def test_the_account_of_boto3_is_one_of_the_credentials() -> None:
    with pytest.raises(imagebuilder.ConfigurationError, match=r"account_id=\.\.\."):
        make(aws_account_id="123456789012")


def test_a_type_error_within_the_constructor_is_left_alone() -> None:
    class Strange:
        def send(self) -> None: ...

        @property
        def close(self) -> None:
            raise TypeError("its own")

    with pytest.raises(TypeError, match="its own") as caught, make(transport=Strange(), region="x"):
        pass
    assert not isinstance(caught.value, imagebuilder.ConfigurationError)


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("get_paginator", "; here it is client.paginate.<operation>(...)"),
        ("get_waiter", "; here it is client.wait_until.<waiter>(...)"),
        ("meta", "; here it is client.region, client.endpoint_url and OPERATIONS"),
        ("list_imagez", "; did you mean list_images"),
        (
            "generate_presigned_url",
            "; here it is client.presign(request, expires_in=3600)",
        ),
        ("generate_presigned_post", ""),
        ("_private", ""),
    ],
)
def test_attributes_of_boto3_are_errors_that_name_ours(
    name: str, instead: str, client: imagebuilder.Client
) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(client, name)
    assert str(caught.value) == f"'Client' object has no attribute '{name}'{instead}"
    assert (caught.value.name, caught.value.obj) == (name, client)
    assert not hasattr(client, name)


@pytest.mark.parametrize("where", ["client.exceptions", "imagebuilder"])
def test_exceptions_of_boto3_are_errors_that_name_ours(
    where: str, client: imagebuilder.Client
) -> None:
    module: Any = client.exceptions if where == "client.exceptions" else imagebuilder
    with pytest.raises(AttributeError, match="no attribute 'ClientError'; here it is ApiError"):
        _ = module.ClientError


def test_a_misspelt_exception_is_an_error_with_the_nearest_name(
    client: imagebuilder.Client,
) -> None:
    module: Any = client.exceptions
    with pytest.raises(AttributeError, match="did you mean 'ResourceNotFoundException'"):
        _ = module.ResourceNotFoundExceptio
