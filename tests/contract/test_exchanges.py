"""The emitted client against recorded exchanges: it sends what was sent, reads what came back."""

from __future__ import annotations

import json
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

import imagebuilder
from imagebuilder.runtime.testing.cassettes import read_cassettes
from imagebuilder.testing import ReplayTransport
from tests import both_clients
from tests.both_clients import over_both
from tests.contract.test_recordings import RECORDINGS, named, paths_in
from tests.oracle.shapes import is_dict, is_list
from tests.recordings.modelled import operation_of, parameters_of

if TYPE_CHECKING:
    from pathlib import Path

    from imagebuilder.runtime.testing.cassettes import Exchange

CASSETTES = sorted(RECORDINGS.glob("*.yaml"))
EXCHANGES = read_cassettes(CASSETTES)
CREDENTIALS = imagebuilder.Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
CONVERTER: Any = import_module("imagebuilder").converter
parse_timestamp: Any = import_module("botocore.utils").parse_timestamp


def client_of(*paths: Path) -> tuple[imagebuilder.Client, ReplayTransport]:
    """Return a client that is answered from the cassettes at ``paths``, and its transport."""
    transport = ReplayTransport(*paths)
    client = both_clients.client_of(
        region="us-west-2", credentials=CREDENTIALS, transport=transport
    )
    return client, transport


def request_of(exchange: Exchange) -> Any:
    """Return the request object for the recorded parameters."""
    request_type = imagebuilder.OPERATIONS[operation_of(exchange.request).name].request_type
    return CONVERTER.structure(parameters_of(exchange.request), request_type)


def cassette_of(exchange: Exchange) -> Path:
    """Return the file that holds ``exchange``."""
    return RECORDINGS / f"{operation_of(exchange.request).name}.yaml"


def recorded(value: Any, like: Any) -> Any:
    """Return a value of the recorded JSON as a converter gives it: timestamps read."""
    if is_dict(like) and is_dict(value):
        return {name: recorded(item, like.get(name)) for name, item in value.items()}
    if is_list(like) and is_list(value):
        assert len(like) == len(value)
        return [recorded(item, other) for item, other in zip(value, like, strict=True)]
    return parse_timestamp(value) if isinstance(like, datetime) else value


def without_empty(value: Any) -> Any:
    """Return ``value`` without members that are empty lists or maps, which say nothing."""
    if is_dict(value):
        kept = {name: without_empty(item) for name, item in value.items()}
        return {name: item for name, item in kept.items() if item not in ([], {})}
    return [without_empty(item) for item in value] if is_list(value) else value


@over_both
@pytest.mark.parametrize("exchange", EXCHANGES, ids=named)
def test_the_client_sends_the_recorded_request(exchange: Exchange) -> None:
    client, transport = client_of(cassette_of(exchange))
    client.send(request_of(exchange))
    (sent,) = transport.requests
    ours, theirs = urlsplit(sent.url), urlsplit(exchange.request.uri)
    assert sent.method == exchange.request.method
    assert ours.scheme == theirs.scheme
    assert ours.netloc == theirs.netloc
    assert unquote(ours.path) == unquote(theirs.path)
    assert ours.path.count("/") == theirs.path.count("/")
    assert parse_qsl(ours.query) == parse_qsl(theirs.query)
    assert json.loads(sent.body or b"{}") == json.loads(exchange.request.body or b"{}")
    assert {name.lower() for name in sent.headers} >= {"authorization", "x-amz-date"}
    for name, value in exchange.request.headers.items():
        assert {key.lower(): item for key, item in sent.headers.items()}[name.lower()] == value


@over_both
@pytest.mark.parametrize("path", CASSETTES, ids=named)
def test_the_client_gives_back_every_recorded_member_and_value(path: Path) -> None:
    client, _ = client_of(path)
    for exchange in read_cassettes([path]):
        response: Any = client.send(request_of(exchange))
        name = operation_of(exchange.request).name
        assert type(response) is imagebuilder.OPERATIONS[name].response_type
        given = CONVERTER.unstructure(response)
        body = json.loads(exchange.response.body or b"{}")
        assert without_empty(given) == without_empty(recorded(body, given))
        assert set(paths_in(without_empty(given))) == set(paths_in(without_empty(body)))


@over_both
@pytest.mark.parametrize("exchange", EXCHANGES, ids=named)
def test_the_method_of_the_client_does_what_send_does(exchange: Exchange) -> None:
    operation: Any = imagebuilder.OPERATIONS[operation_of(exchange.request).name]
    request = request_of(exchange)
    members = {field: getattr(request, field) for field in type(request).__annotations__}
    given = {name: value for name, value in members.items() if value is not None}
    by_method, sent_by_method = client_of(cassette_of(exchange))
    by_send, sent_by_send = client_of(cassette_of(exchange))
    assert getattr(by_method, operation.python_name)(**given) == by_send.send(request)
    (first,), (second,) = sent_by_method.requests, sent_by_send.requests
    assert (first.method, first.url, first.body) == (second.method, second.url, second.body)


@over_both
@pytest.mark.parametrize("exchange", EXCHANGES, ids=named)
def test_every_recorded_enum_value_is_known(exchange: Exchange) -> None:
    client, _ = client_of(cassette_of(exchange))
    assert [
        value for value in enums_in(client.send(request_of(exchange))) if not value.is_known
    ] == []


def enums_in(value: Any) -> list[Any]:
    """Return every enum value in a structure, wherever it stands."""
    if hasattr(value, "is_known"):
        return [value]
    if is_list(value):
        return [found for item in value for found in enums_in(item)]
    if is_dict(value):
        return [found for item in value.values() for found in enums_in(item)]
    fields: tuple[Any, ...] = getattr(value, "__attrs_attrs__", ())
    return [found for field in fields for found in enums_in(getattr(value, field.name))]


def test_every_cassette_is_answered() -> None:
    assert len(CASSETTES) > 50
    assert {operation_of(exchange.request).name for exchange in EXCHANGES} == {
        path.stem for path in CASSETTES
    }
