"""The exchanges that AWS documents: the same requests get answers of the same members and forms.

Both ways: the local service answers the recorded request as the real one did, and what a client
reads from its answer is of the form of what it reads from the recorded one.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from imagebuilder import OPERATIONS, HttpRequest, HttpResponse, converter, testing
from imagebuilder.local.answers import written
from imagebuilder.local.registry import HANDLERS
from tests.contract.test_exchanges import EXCHANGES, operation_of
from tests.overlays.local.world import prepared

if TYPE_CHECKING:
    from imagebuilder.runtime.testing.cassettes import Exchange

UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
#: The forms of texts that differ from one service to the next.
FORMS = (
    re.compile(UUID),
    re.compile(f"(?:lce|wf|step)-{UUID}"),
    re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"),
    re.compile(r"(?:ami|i)-[0-9a-f]{8,17}"),
    # The name of an AMI is known to Amazon EC2 alone.
    re.compile(
        r"arn:aws:imagebuilder:us-west-2:\d{12}:image/(?:ami-\w+|my-example-source-ami)/1.0.0/1"
    ),
)
#: Members whose text is the caller's own, or AWS' words.
FREE = frozenset(
    {"description", "changeDescription", "policy", "dockerfileTemplateData", "osVersion", "output"}
)
#: Maps whose keys are the caller's own, and lists whose length is the image's.
OPEN = frozenset({"tags", "imagePackageList"})
#: Texts that are JSON.
JSON = frozenset({"inputs", "outputs"})
#: What the examples show less of than the API reference says that there is: all that they show is
#: there, and more of the documented members.
SHORTENED = frozenset({".image"})


def name_of(exchange: Exchange) -> str:
    return str(operation_of(exchange.request).name)


def sent(exchange: Exchange) -> HttpRequest:
    recorded = exchange.request
    body = recorded.body or b""
    return HttpRequest(
        recorded.method,
        recorded.uri,
        {"Content-Type": "application/json", "Host": urlsplit(recorded.uri).netloc},
        body,
    )


def answered(exchange: Exchange) -> HttpResponse:
    operation = testing.operation_of(sent(exchange))
    assert operation is not None
    request = operation.read_request(sent(exchange))
    return written(operation.name, prepared(operation.name).handle(operation.name, request))


def same_form(path: str, ours: Any, recorded: Any) -> list[str]:
    """Return where ours is not of the recorded form."""
    name = re.sub(r"\[\d+\]$", "", path).rpartition(".")[2]
    if isinstance(recorded, dict) and isinstance(ours, dict) and name not in OPEN:
        more = ours.keys() - recorded.keys() if path in SHORTENED else set[str]()
        if ours.keys() - more != recorded.keys():
            return [f"{path}: {sorted(ours)} for {sorted(recorded)}"]
        return [
            wrong
            for key in recorded
            for wrong in same_form(f"{path}.{key}", ours[key], recorded[key])
        ]
    if isinstance(recorded, list) and isinstance(ours, list):
        if len(ours) != len(recorded) and name not in OPEN:
            return [f"{path}: {len(ours)} items for {len(recorded)}"]
        both = enumerate(zip(ours, recorded, strict=False))
        return [wrong for at, pair in both for wrong in same_form(f"{path}[{at}]", *pair)]
    if name in JSON:
        return same_form(f"{path}.", json.loads(ours), json.loads(recorded))
    if isinstance(recorded, str) and isinstance(ours, str) and name not in FREE:
        form = next((form for form in FORMS if form.fullmatch(recorded)), None)
        matches = ours == recorded if form is None else form.fullmatch(ours) is not None
        # A token is the caller's, whatever its form.
        return [] if matches or name == "clientToken" else [f"{path}: {ours!r} for {recorded!r}"]
    return [] if type(ours) is type(recorded) else [f"{path}: {ours!r} for {recorded!r}"]


@pytest.mark.parametrize("exchange", EXCHANGES, ids=name_of)
def test_a_documented_request_gets_an_answer_of_the_documented_form(exchange: Exchange) -> None:
    answer = answered(exchange)
    recorded = exchange.response
    assert answer.status == recorded.status
    assert same_form("", json.loads(answer.body or b"{}"), json.loads(recorded.body or b"{}")) == []


@pytest.mark.parametrize("exchange", EXCHANGES, ids=name_of)
def test_a_client_reads_the_answer_as_it_reads_the_documented_one(exchange: Exchange) -> None:
    operation = OPERATIONS[name_of(exchange)]
    ours, recorded = (
        converter.unstructure(
            converter.structure(json.loads(body or b"{}"), operation.response_type)
        )
        for body in (answered(exchange).body, exchange.response.body)
    )
    assert ours.keys() == recorded.keys()


def test_a_documented_request_is_read_as_it_was_meant() -> None:
    assert len(EXCHANGES) > 55
    for exchange in EXCHANGES:
        operation = testing.operation_of(sent(exchange))
        assert operation is not None
        assert operation.name == name_of(exchange)
        request = operation.read_request(sent(exchange))
        target, _, body = operation.call.write_request(request)
        assert target == exchange.request.uri.removeprefix(
            "https://imagebuilder.us-west-2.amazonaws.com"
        )
        assert json.loads(body or b"{}") == json.loads(exchange.request.body or b"{}")


def test_every_operation_of_the_service_is_handled() -> None:
    assert HANDLERS.keys() == OPERATIONS.keys()
    assert len(HANDLERS) == 77
