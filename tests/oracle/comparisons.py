"""What is compared of every operation of every service, in whatever protocol it speaks."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import frozen
from hypothesis import strategies as st

from tests.oracle.broken_inputs import broken_inputs
from tests.oracle.differences import (
    answers_of,
    assert_alike,
    assert_problems,
    assert_read_alike,
    assert_right_request,
    right_answer,
    with_json_read,
)
from tests.oracle.error_answers import MESSAGE, code_of, error_answers
from tests.oracle.event_differences import assert_same_events
from tests.oracle.inputs import for_xml, inputs, with_floats
from tests.oracle.own_ways import as_handled, fitted, fitted_answer, smallest_input
from tests.oracle.peers import normal
from tests.oracle.shapes import is_dict, is_list, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.oracle.answers import Answer
    from tests.oracle.peers import Peers

_PARSE_ERROR: Any = import_module("botocore.parsers").ResponseParserError
_ensure_boolean: Any = import_module("botocore.utils").ensure_boolean
_BOTOCORE_ERROR: Any = import_module("botocore.exceptions").BotoCoreError


@frozen
class Comparison:
    """A comparison: of what it is made, and what does it with drawn data.

    With ``answers`` it is about these alone, and does not depend on where a request goes.
    """

    name: str
    about: Callable[[Peers], Iterable[str]]
    compare: Callable[[Peers, str, st.DataObject], None]
    answers: bool = True


# -- requests -------------------------------------------------------------------------------------


def same_request(peers: Peers, operation: str, data: st.DataObject) -> None:
    """Compare what is sent for parameters that botocore takes."""
    parameters = data.draw(inputs(peers.input_shape(operation)))
    fit = {"rest-xml": for_xml, "query": with_floats, "ec2": with_floats}.get(peers.protocol)
    parameters = fitted(peers, operation, parameters if fit is None else fit(parameters))
    try:
        assert_right_request(peers, operation, parameters)
    except peers.package.ConfigurationError:
        # The parameters are of the endpoint, too, and lead to none.
        try:
            peers.theirs(operation, parameters)
        except _BOTOCORE_ERROR:
            return
        raise


def same_problems(peers: Peers, operation: str, data: st.DataObject) -> None:
    """Compare what is wrong with parameters with defects in them."""
    parameters = data.draw(broken_inputs(peers.input_shape(operation)))
    if peers.protocol == "rest-xml":
        parameters = for_xml(parameters)
    assert_problems(peers, operation, fitted(peers, operation, parameters))


def with_input(peers: Peers) -> list[str]:
    """Return the operations of which parameters can be wrong."""
    shapes = {operation: peers.input_shape(operation) for operation in peers.operations}
    return [operation for operation, shape in shapes.items() if shape and shape.members]


def _streams_events(peers: Peers, operation: str) -> bool:
    return bool(peers.model.operation_model(operation).has_event_stream_output)


def with_events(peers: Peers) -> list[str]:
    """Return the operations whose answers are streams of events."""
    return [each for each in peers.operations if _streams_events(peers, each)]


def without_events(peers: Peers) -> list[str]:
    """Return the operations whose answers are none."""
    return [each for each in peers.operations if not _streams_events(peers, each)]


# -- answers --------------------------------------------------------------------------------------


def same_answer(peers: Peers, operation: str, data: st.DataObject) -> None:
    """Compare what is read of an answer."""
    answer = data.draw(answers_of(peers, operation))
    assert_read_alike(peers, operation, fitted_answer(peers, operation, answer))


def same_damaged_answer(peers: Peers, operation: str, data: st.DataObject) -> None:
    """A damaged answer is refused with the error for it, or read as botocore reads it."""
    shape = peers.output_shape(operation)
    drawn = data.draw(answers_of(peers, operation, damaged=True))
    answer = fitted_answer(peers, operation, drawn)
    request = peers.request(operation, smallest_input(peers, operation))
    try:
        ours = peers.package.converter.unstructure(peers.response(request, answer))
    except peers.package.ResponseParseError:
        return
    if shape is None or not shape.members:
        # Nothing is expected of the body, so nothing is read of it, whatever it is.
        assert ours == {}
        return
    theirs = _damaged_for_botocore(peers, shape, answer)
    if theirs is None:
        return
    theirs = as_handled(peers, operation, answer, theirs)
    assert_alike(normal(with_json_read(ours, shape), shape), normal(theirs, shape))


def _damaged_for_botocore(peers: Peers, shape: Any, answer: Answer) -> dict[str, Any] | None:
    """Return what botocore reads of a damaged answer, ``None`` where it breaks off itself."""
    answer = without_holes(shape, answer)
    try:
        theirs = right_answer(shape, answer, peers.parsed(shape, answer))
        if peers.protocol in ("json", "smithy-rpc-v2-cbor"):
            theirs = as_typed(theirs, shape)
    except (AttributeError, TypeError, UnboundLocalError, ValueError, _PARSE_ERROR):
        return None
    theirs.pop("ResponseMetadata", None)
    return theirs


def without_holes(shape: Any, answer: Answer) -> Answer:
    """Return an answer in JSON without nulls in maps.

    "Clients SHOULD tolerate seeing a null value in a dense map, and they SHOULD drop the null
    key-value pair" (DeserializesDenseSetMapAndSkipsNull). botocore keeps some of them.
    """
    payload = shape.serialization.get("payload")
    try:
        value = json.loads(answer.body)
    except (RecursionError, ValueError):
        return answer
    kept = _without_holes(value, shape if payload is None else shape.members[payload])
    return answer if kept == value else answer._replace(body=json.dumps(kept).encode())


def _without_holes(value: Any, shape: Any) -> Any:
    kind = "" if shape is None else kind_of(shape)
    if kind == "structure" and is_dict(value):
        members = {m.serialization.get("name", name): m for name, m in shape.members.items()}
        return {key: _without_holes(item, members.get(key)) for key, item in value.items()}
    if kind == "list" and is_list(value):
        return [_without_holes(item, shape.member) for item in value]
    if kind == "map" and is_dict(value):
        sparse = shape._shape_model.get("sparse")
        kept = {key: item for key, item in value.items() if sparse or item is not None}
        return {key: _without_holes(item, shape.value) for key, item in kept.items()}
    return value


def as_typed(value: Any, shape: Any) -> Any:
    """Return what botocore passes on of whatever is there, with booleans and integers for them.

    Ours reads both JSON protocols alike, as botocore's ``RestJSONParser`` reads one of them.
    """
    kind = "" if shape is None else kind_of(shape)
    if kind == "structure" and is_dict(value):
        return {name: as_typed(item, shape.members.get(name)) for name, item in value.items()}
    if kind == "list" and is_list(value):
        return [as_typed(item, shape.member) for item in value]
    if kind == "map" and is_dict(value):
        return {key: as_typed(item, shape.value) for key, item in value.items()}
    if kind in ("integer", "long") and isinstance(value, float | str):
        return int(value)
    return _ensure_boolean(value) if kind == "boolean" and value is not None else value


# -- errors ---------------------------------------------------------------------------------------


def modelled_errors(peers: Peers) -> list[str]:
    """Return the errors of the operations that are emitted, each with one that has it."""
    found = {
        shape.name: f"{operation} {shape.name}"
        for operation in reversed(peers.operations)
        for shape in peers.model.operation_model(operation).error_shapes
    }
    return list(found.values())


def same_error(peers: Peers, about: str, data: st.DataObject) -> None:
    """Compare code, message, request id, class and members of an error."""
    operation, name = about.split()
    shape = peers.model.shape_for(name)
    answer = data.draw(error_answers(shape, peers.protocol))
    if "awsQueryCompatible" in peers.model.metadata and data.draw(st.booleans()):
        # The code that programs know; the class is the model's all the same.
        old = {"x-amzn-query-error": "AWS.Service.OldCode;Sender"}
        answer = answer._replace(headers={**answer.headers, **old})
    request = peers.request(operation, smallest_input(peers, operation))
    try:
        read = peers.response(request, answer)
    except peers.package.ApiError as caught:
        error: Any = caught
    else:
        raise AssertionError(f"no error, but {read!r}")
    theirs = peers.parsed(peers.output_shape(operation), answer)
    request_id = theirs["ResponseMetadata"]["RequestId"]
    assert_alike(
        (error.code, error.message, error.request_id, error.status_code),
        (theirs["Error"]["Code"], theirs["Error"]["Message"], request_id, answer.status),
    )
    assert_alike(type(error).__name__, peers.package.exceptions.BY_CODE[code_of(shape)].__name__)
    ours = peers.package.converter.unstructure(error)
    modelled = peers.parsed(shape, answer)
    modelled.pop("ResponseMetadata", None)
    if "message" in shape.members and peers.protocol in ("query", "ec2", "rest-xml"):
        # Some models call the message by a small letter, and services never do.
        modelled["message"] = MESSAGE
    assert_alike(normal(with_json_read(ours, shape), shape), normal(modelled, shape))


COMPARISONS = (
    Comparison("requests", lambda peers: peers.operations, same_request, answers=False),
    Comparison("problems", with_input, same_problems, answers=False),
    Comparison("answers", without_events, same_answer),
    Comparison("damaged answers", without_events, same_damaged_answer),
    Comparison("events", with_events, assert_same_events),
    Comparison("errors", modelled_errors, same_error),
)
