"""Forms of requests, of query and ec2, read back by the package as the service would read them."""

from __future__ import annotations

import functools
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import assume, given, reject, settings, strategies as st

from tests.oracle.emitted import served_package_of
from tests.oracle.inputs import inputs
from tests.oracle.limits import within_limits
from tests.oracle.peers import Peers
from tests.oracle.test_served_requests import patient, received, sent_again

if TYPE_CHECKING:
    from tests.oracle.peers import Sent

#: Services, and of large ones operations with lists in structures in lists, flat ones, and maps.
SAMPLE: dict[str, tuple[str, tuple[str, ...] | None]] = {
    "sns": ("query", None),
    "sts": ("query", None),
    "cloudformation": ("query", ("CreateStack", "ListStacks", "ValidateTemplate")),
    "ec2": (
        "ec2",
        ("RunInstances", "DescribeImages", "CreateImage", "CreateTags", "ModifyImageAttribute"),
    ),
}


@functools.cache
def peers_of(service: str) -> Peers:
    protocol, operations = SAMPLE[service]
    return Peers(served_package_of(service, protocol, operations), service)


def form_of(sent: Sent) -> dict[str, str]:
    return dict(parse_qsl(sent.body.decode(), keep_blank_values=True))


def has_empty(value: Any) -> bool:
    """Return whether there is something without parts, which is not on the wire."""
    if isinstance(value, dict | list):
        parts = value.values() if isinstance(value, dict) else value
        return any(part in ({}, []) or has_empty(part) for part in parts)
    return False


@pytest.mark.parametrize("service", SAMPLE)
@settings(patient, max_examples=30)
@given(data=st.data())
def test_a_form_of_botocore_is_read_as_the_request_that_sends_it(
    service: str, data: st.DataObject
) -> None:
    peers = peers_of(service)
    operation = data.draw(st.sampled_from(peers.operations))
    shape = peers.input_shape(operation)
    parameters: dict[str, Any] = {}
    if shape is not None:
        parameters = within_limits(data.draw, shape, data.draw(inputs(shape)))
        assume(not has_empty(parameters))
    try:
        peers.ours(operation, parameters)
    except peers.package.ConfigurationError:
        # These parameters are of the endpoint, too, and lead to none.
        reject()
    sent = peers.theirs(operation, parameters)
    request = received(peers, operation, sent)
    assert type(request) is peers.package.OPERATIONS[operation].request_type
    assert form_of(sent_again(peers, operation, request)) == form_of(sent)
    # And what ours sends, whose empty lists and blanks are written otherwise.
    ours = peers.ours(operation, parameters)
    assert form_of(sent_again(peers, operation, received(peers, operation, ours))) == form_of(ours)


def read(service: str, operation: str, form: dict[str, str]) -> Any:
    package: Any = peers_of(service).package
    body = urlencode({"Action": operation, "Version": "1", **form}).encode()
    request = package.HttpRequest("POST", "https://x/", {}, body)
    found = package.testing.operation_of(request)
    assert found is package.OPERATIONS[operation]
    return found.read_request(request)


@pytest.mark.parametrize(
    ("service", "operation", "form", "problem"),
    [
        ("sns", "Publish", {"Message": "x", "No": "1"}, "No: there is no such member"),
        ("sns", "Publish", {}, "Message: required"),
        ("sns", "Publish", {"Message.x": "x"}, "Message: "),
        (
            "sns",
            "Publish",
            {
                "Message": "x",
                "MessageAttributes.entry.1.Name": "a",
                "MessageAttributes.entry.1.X": "",
            },
            "MessageAttributes: entry 1 must have a Name and a Value",
        ),
        ("sts", "AssumeRole", {"RoleArn": "x", "RoleArn.a": "y"}, "leads on from what is a value"),
        ("sts", "AssumeRole", {"DurationSeconds": "ten"}, "DurationSeconds: "),
        ("ec2", "RunInstances", {"MinCount": "1", "MaxCount": "x"}, "MaxCount: "),
        ("ec2", "DescribeImages", {"Filter.one.Name": "x"}, "Filters: "),
    ],
)
def test_what_is_wrong_with_a_form_is_named(
    service: str, operation: str, form: dict[str, str], problem: str
) -> None:
    package: Any = peers_of(service).package
    with pytest.raises(package.ParamValidationError, match=problem.replace(".", r"\.")):
        read(service, operation, form)


def test_numbers_of_a_list_are_its_order_whatever_they_are() -> None:
    form = {"ImageId.10": "c", "ImageId.2": "b", "ImageId.1": "a"}
    assert read("ec2", "DescribeImages", form).image_ids == ["a", "b", "c"]


@pytest.mark.parametrize("service", SAMPLE)
@settings(patient, max_examples=60)
@given(data=st.data())
def test_whatever_comes_is_read_or_refused_with_reasons(service: str, data: st.DataObject) -> None:
    peers = peers_of(service)
    operation = data.draw(st.sampled_from(peers.operations))
    found = peers.package.OPERATIONS[operation]
    shape = peers.input_shape(operation)
    names = [*(shape.members if shape is not None else ()), "", "x"]
    steps = st.sampled_from(
        [*names, "member", "entry", "1", "2", "key", "value", "Name", "-1", "²"]
    )
    form = data.draw(
        st.lists(st.tuples(st.lists(steps, min_size=1), st.text(max_size=4)), max_size=5)
    )
    pairs = [("Action", operation), *((".".join(path), text) for path, text in form)]
    body = data.draw(st.just(urlencode(pairs, errors="replace").encode()) | st.binary(max_size=40))
    request = peers.package.HttpRequest("POST", "https://x/", {}, body)
    with suppress(peers.package.ParamValidationError):
        assert type(found.read_request(request)) is found.request_type
