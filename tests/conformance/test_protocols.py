"""Smithy's protocol tests through generated clients: what is sent, and what is read of an answer.

All protocols' cases are collected; which of them run is decided by the generator's registry alone.
"""

from __future__ import annotations

from base64 import b64decode
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest

from codegen.protocols import PROTOCOLS
from tests.conformance.cases import cases
from tests.conformance.clients import Transport, generated
from tests.conformance.known import FAILING
from tests.conformance.messages import differences
from tests.conformance.values import difference, members_of, python_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conformance.cases import Case, Kind
    from tests.conformance.clients import Generated

#: What Smithy's tests expect where a client makes up a token.
TOKEN = "00000000-0000-4000-8000-000000000000"


def emitted(kind: Kind) -> list[Any]:
    """Return the cases of the protocols that the generator has, as parameters of a test."""
    return [
        pytest.param(case, id=f"{case.suite.protocol}-{case.id}")
        for case in cases(kind)
        if case.suite.protocol in PROTOCOLS
    ]


@pytest.mark.parametrize("case", emitted("input"))
def test_a_request_is_the_one_that_the_specification_describes(case: Case) -> None:
    _judge(case, _wrong_with_request)


@pytest.mark.parametrize("case", emitted("output"))
def test_an_answer_reads_as_the_specification_says(case: Case) -> None:
    _judge(case, _wrong_with_answer)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("kind", ["input", "output"])
def test_every_protocol_has_cases(protocol: str, kind: Kind) -> None:
    assert any(case.suite.protocol == protocol for case in cases(kind))


def test_what_is_known_to_fail_is_a_case_that_runs() -> None:
    running = {
        (case.kind, case.id)
        for case in (*cases("input"), *cases("output"))
        if case.suite.protocol in PROTOCOLS
    }
    assert FAILING.keys() <= running


def _judge(case: Case, wrong_with: Callable[[Case], list[str]]) -> None:
    """Hold ``case`` to its specification, or to being on the list of those that fail."""
    if (case.kind, case.id) not in FAILING:
        assert wrong_with(case) == []
        return
    wrong: list[str] = []
    try:
        wrong = wrong_with(case)
    except Exception as error:
        wrong = [repr(error)]
    assert wrong, "it does not fail any more, and has to leave tests/conformance/known.py"


# -- requests -------------------------------------------------------------------------------------


def _wrong_with_request(case: Case) -> list[str]:
    """Return where what the client sends differs from what the case wants."""
    made = generated(case.suite)
    shape = made.operation(case.operation).input
    expected = case.raw["serialized"]
    sent = _sent(made, case, python_value(shape, case.raw["params"]))
    return differences(sent, expected, case.suite.protocol, shape)


def _sent(made: Generated, case: Case, parameters: dict[str, Any]) -> Any:
    """Return the request of a call with ``parameters``, which are botocore's."""
    operation = made.package.OPERATIONS[case.operation]
    request = made.package.converter.structure(parameters, operation.request_type)
    members = made.operation(case.operation).input.members
    given = {each.attribute: getattr(request, each.attribute) for each in members}
    # An error is an answer to any operation.
    transport = Transport(made.package.HttpResponse(400, {}, b""))
    exchange = import_module(f"{made.package.__name__}.runtime.exchange")
    with (
        made.client(transport, case.suite.raw.get("clientEndpoint")) as client,
        patch.object(exchange, "random_uuid", lambda: TOKEN),
        suppress(made.package.ApiError),
    ):
        getattr(client, operation.python_name)(**given)
    return transport.request


@pytest.mark.parametrize("case", emitted("input"))
def test_a_request_is_read_as_what_it_was_made_of(case: Case) -> None:
    """As the service reads it, so that what is read sends the same request again."""
    made = generated(case.suite)
    shape = made.operation(case.operation).input
    sent = _sent(made, case, python_value(shape, case.raw["params"]))
    operation = made.package.OPERATIONS[case.operation]
    read = operation.read_request(sent)
    assert type(read) is operation.request_type
    again = _sent(made, case, made.package.converter.unstructure(read))
    assert _told(again) == _told(sent)


def _told(request: Any) -> tuple[Any, ...]:
    """Return what a request says: all but when it was sent, and what is of that."""
    headers = {n.lower(): v for n, v in request.headers.items() if n.lower() not in _OF_THE_MOMENT}
    path, _, query = request.url.partition("?")
    return request.method, path, sorted(query.split("&")), headers, request.body


_OF_THE_MOMENT = ("authorization", "x-amz-date", "amz-sdk-invocation-id")


# -- answers --------------------------------------------------------------------------------------


def _wrong_with_answer(case: Case) -> list[str]:
    """Return where what the client reads differs from what the case wants."""
    made = generated(case.suite)
    raw = case.raw["response"]
    body = raw.get("body", "")
    content = b64decode(body) if case.suite.protocol == "smithy-rpc-v2-cbor" else body.encode()
    answer = made.package.HttpResponse(raw["status_code"], raw.get("headers", {}), content)
    operation = made.package.OPERATIONS[case.operation]
    with made.client(Transport(answer), None) as client:
        try:
            response = getattr(client, operation.python_name)()
        except made.package.ApiError as error:
            return _wrong_with_error(made, case, error)
    if "error" in case.raw:
        return [f"{response!r}, not an error"]
    shape = made.operation(case.operation).output
    found = difference(shape, members_of(shape.members, response), case.raw["result"])
    return [found] if found else []


def _wrong_with_error(made: Generated, case: Case, error: Any) -> list[str]:
    """Return where ``error`` is not the one that the case wants."""
    if "error" not in case.raw:
        return [repr(error)]
    # A modelled message is compared below, with the other members. One that is not modelled may be
    # in the body all the same, and then no case says what it is.
    wanted = case.raw["errorCode"], case.raw.get("errorMessage", error.message)
    wrong = [] if (error.code, error.message) == wanted else [f"{error!r}, not {wanted}"]
    modelled = [each for each in made.service.errors if isinstance(error, _class(made, each))]
    if not modelled:
        return [*wrong, f"{error!r} is none of the model's"]
    [shape] = [each.structure for each in modelled]
    members = members_of(shape.members, error)
    # Every error has a message, those that came without one too.
    ours = {name: item for name, item in members.items() if item != ""}
    found = difference(shape, ours, case.raw["error"], "error")
    return [*wrong, found] if found else wrong


def _class(made: Generated, error: Any) -> type:
    found: type = getattr(made.package, error.class_name)
    return found
