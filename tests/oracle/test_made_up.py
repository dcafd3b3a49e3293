"""Every kind of member in every place, absent, null, empty and with a value, against botocore."""

from __future__ import annotations

import functools
import itertools
import os
from random import Random
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest

from tests.oracle.emitted import package_of_model
from tests.oracle.made_up import (
    ANSWER_PLACES,
    ERROR_PLACES,
    REQUEST_PLACES,
    SERVICE,
    SHARED_PLACES,
    VERSION,
    Operation,
    answer,
    each_alone,
    parts,
    service,
    some_together,
)
from tests.oracle.made_up_differences import askable, put_together, right_request, split
from tests.oracle.peers import Peers, normal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.oracle.answers import Answer
    from tests.oracle.made_up import Part
    from tests.oracle.peers import Sent

REQUESTS = each_alone(REQUEST_PLACES, "input")
ANSWERS = each_alone(ANSWER_PLACES, "output")
SHARED = each_alone(SHARED_PLACES, "output")
ERRORS = each_alone(ERROR_PLACES, "error")

#: What is drawn at random is the same in every run.
SEEDS = range(4)


def named(operations: Sequence[Operation]) -> list[Any]:
    """Return ``operations`` as parameters of a test."""
    return [pytest.param(operation, id=operation.name) for operation in operations]


@functools.cache
def peers_of(name: str, operations: tuple[Operation, ...]) -> Peers:
    """Return both clients for a service with ``operations``; our package is called ``name``."""
    package, data = package_of_model(name, SERVICE, VERSION, service(operations))
    with patch.dict(os.environ, {"AWS_DATA_PATH": str(data)}):
        return Peers(package, SERVICE)


# -- requests -------------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", named(REQUESTS))
def test_a_member_of_a_request_is_sent_as_it_should_be(operation: Operation) -> None:
    peers = peers_of("made_up_requests", tuple(REQUESTS))
    [member] = operation.members
    assert_right_request(peers, operation, {})
    for _, value in member.inputs():
        assert_right_request(peers, operation, {member.name: value})


def assert_right_request(peers: Peers, operation: Operation, values: dict[str, Any]) -> None:
    """Compare what is sent for ``values``, or whether they are refused."""
    parameters = operation.parameters(values)
    asked = operation.parameters(askable(operation.members, values))
    ours = sent(lambda: peers.ours(operation.name, parameters))
    theirs = sent(lambda: peers.theirs(operation.name, asked))
    if theirs is None or ours is None:
        assert ours is theirs, (ours, theirs)
        return
    right = right_request(operation.members, values, theirs)
    headers = {name: text for name, text in ours.headers.items() if name != "authorization"}
    assert ours._replace(headers=headers) == right, values


def sent(send: Any) -> Sent | None:
    """Return the request that ``send`` returns, ``None`` when the parameters are refused.

    The errors of both sides have this name in common.
    """
    try:
        request: Sent = send()
    except Exception as error:
        if type(error).__name__ != "ParamValidationError":
            raise
        return None
    return request


# -- answers --------------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", named(ANSWERS))
def test_a_member_of_an_answer_is_read_as_it_should_be(operation: Operation) -> None:
    peers = peers_of("made_up_answers", tuple(ANSWERS))
    for part in parts(operation.members[0]):
        assert_right_answer(peers, operation, [part])


@pytest.mark.parametrize("operation", named(SHARED))
def test_a_member_that_requests_have_too_is_read_as_it_should_be(operation: Operation) -> None:
    peers = peers_of("made_up_shared", tuple(SHARED))
    for part in parts(operation.members[0]):
        assert_right_answer(peers, operation, [part])


@pytest.mark.parametrize("operation", named(ERRORS))
def test_a_member_of_an_error_is_read_as_it_should_be(operation: Operation) -> None:
    peers = peers_of("made_up_errors", tuple(ERRORS))
    for part in parts(operation.members[0]):
        assert_right_answer(peers, operation, [part])


def assert_right_answer(peers: Peers, operation: Operation, chosen: Sequence[Part]) -> None:
    """Compare what is read of the answer that is made of the ``chosen`` parts."""
    model = peers.model
    shape = (
        model.shape_for(operation.error)
        if operation.role == "error"
        else peers.output_shape(operation.name)
    )
    given, known = split(operation.members, chosen)
    asked = answer(operation, given)
    try:
        theirs = peers.parsed(shape, asked)
    except (AttributeError, TypeError, ValueError):
        assert_unreadable(peers, operation, answer(operation, chosen))
        return
    of_ours = read(peers, operation, answer(operation, chosen))
    members = {name: value for name, value in theirs.items() if name in shape.members}
    assert normal(of_ours, shape) == normal(put_together(members, known), shape), chosen


def read(peers: Peers, operation: Operation, said: Answer) -> Any:
    """Return what our client reads of the answer, which is perhaps an error."""
    request = peers.request(operation.name, {})
    if operation.role != "error":
        return peers.package.converter.unstructure(peers.response(request, said))
    with pytest.raises(getattr(peers.package, operation.error)) as caught:
        peers.response(request, said)
    return peers.package.converter.unstructure(caught.value)


def assert_unreadable(peers: Peers, operation: Operation, said: Answer) -> None:
    """Check that what botocore cannot read is a clear error, and does not hide the service's."""
    if operation.role == "error":
        assert read(peers, operation, said) == {}
        return
    with pytest.raises(peers.package.ResponseParseError):
        read(peers, operation, said)


# -- several members at once ----------------------------------------------------------------------


@pytest.mark.parametrize("seed", SEEDS)
def test_requests_with_members_in_several_places_are_sent_as_they_should_be(seed: int) -> None:
    compare_requests(seed, operations=20, rounds=5)


@pytest.mark.parametrize("seed", SEEDS)
def test_answers_with_members_in_several_places_are_read_as_they_should_be(seed: int) -> None:
    compare_answers(seed, operations=20, rounds=5)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 140))
def test_many_messages_are_as_they_should_be(seed: int) -> None:
    compare_requests(seed, operations=100, rounds=20)
    compare_answers(seed, operations=100, rounds=20)


def compare_requests(seed: int, *, operations: int, rounds: int) -> None:
    """Compare random requests of random operations."""
    random = Random(seed)
    made = tuple(some_together(REQUEST_PLACES, "input", random, operations))
    peers = peers_of(f"made_up_requests_{seed}", made)
    for operation, _ in itertools.product(made, range(rounds)):
        values: dict[str, Any] = {}
        for member in operation.members:
            state, value = random.choice([("absent", None), *member.inputs()])
            if state != "absent":
                values[member.name] = value
        assert_right_request(peers, operation, dict(with_conflict(operation, values, random)))


def with_conflict(
    operation: Operation, values: dict[str, Any], random: Random
) -> Iterator[tuple[str, Any]]:
    """Yield ``values``, with a parameter in a map that a member has as well."""
    rival = random.choice(operation.members).name
    for member in operation.members:
        if member.name not in values:
            continue
        value = values[member.name]
        if member.place == "Query" and member.kind.type == "map" and value:
            listed = member.kind.name == "MapOfListOfString"
            value = {**value, f"q-{rival}": ["of the map"] if listed else "of the map"}
        yield member.name, value


def compare_answers(seed: int, *, operations: int, rounds: int) -> None:
    """Compare random answers of random operations."""
    random = Random(seed)
    made = tuple(some_together(ANSWER_PLACES, "output", random, operations))
    peers = peers_of(f"made_up_answers_{seed}", made)
    for operation, _ in itertools.product(made, range(rounds)):
        chosen = [random.choice(list(parts(member))) for member in operation.members]
        assert_right_answer(peers, operation, chosen)


# -- what validation would refuse -----------------------------------------------------------------

#: Values of every type that there is, and of one that is nobody's.
ANYTHING = (None, "", "text", 5, 1.5, True, b"\xff", [], ["a"], [None], {}, {"a": "b"}, object())


@pytest.mark.parametrize("operation", named(REQUESTS))
def test_without_validation_anything_is_sent_or_refused_with_an_error_of_ours(
    operation: Operation,
) -> None:
    peers = peers_of("made_up_requests", tuple(REQUESTS))
    package = peers.package
    [member] = operation.members
    for value in ANYTHING:
        try:
            # What a mapping has under other names is refused when it is made a structure of.
            request = peers.request(operation.name, operation.parameters({member.name: value}))
            peers.unvalidated.send(request)
        except package.ApiError:
            assert_sane(peers.transport.request)
        except package.SdkError:
            continue


def assert_sane(request: Any) -> None:
    """Check that ``request`` can be put on the wire, and addresses nothing that nobody meant."""
    assert all(isinstance(text, str) for text in request.headers.values())
    assert isinstance(request.body, bytes)
    assert b"\x00" not in request.body
    path = request.url.partition("?")[0].partition("://")[2]
    assert not {"None", "none"} & set(path.split("/"))
