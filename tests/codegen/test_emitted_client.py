"""What the emitted modules say of operations, pages, waits, enums and endpoints, against the model.

Damage to these places is what other tests let through: a method that drops a parameter, a paginator
that reads another list, a waiter that ends in another state, a swapped pair of enum values.
"""

from __future__ import annotations

import itertools
import json
import re
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import imagebuilder
from imagebuilder.runtime import retries, validation
from imagebuilder.runtime.codecs import headers, values as value_codec
from imagebuilder.testing import StubTransport

if TYPE_CHECKING:
    from collections.abc import Callable

# By name, because botocore ships no types.
_endpoint_provider: Any = import_module("botocore.endpoint_provider")
_session: Any = import_module("botocore.session")
_validator: Any = import_module("botocore.validate").ParamValidator()
_xform_name: Callable[[str], str] = import_module("botocore").xform_name

_SESSION = _session.Session()
_LOADER = _SESSION.get_component("data_loader")
MODEL: Any = _SESSION.get_service_model("imagebuilder")
OPERATIONS: list[str] = list(MODEL.operation_names)
PAGINATORS: dict[str, dict[str, str]] = _LOADER.load_service_model("imagebuilder", "paginators-1")[
    "pagination"
]
WAITERS: dict[str, dict[str, Any]] = _LOADER.load_service_model("imagebuilder", "waiters-2")[
    "waiters"
]
ENUMS: dict[str, list[str]] = {
    name: shape.enum
    for name in MODEL.shape_names
    if (shape := MODEL.shape_for(name)).type_name == "string" and shape.enum
}
RULES: Any = _endpoint_provider.EndpointProvider(
    _LOADER.load_service_model("imagebuilder", "endpoint-rule-set-1"),
    _LOADER.load_data("partitions"),
)
#: One region of each partition, and two that no list has.
REGIONS = [
    *(min(partition["regions"]) for partition in _LOADER.load_data("partitions")["partitions"]),
    *("us-west-2", "cn-north-1", "cn-new-1", "us-gov-new-1"),
]
ARN = "arn:aws:imagebuilder:us-west-2:123456789012:image/one/1.0.0/1"


def client_that_answers(*answers: Any) -> tuple[Any, list[Any]]:
    """Return a client whose ``send`` gives ``answers``, and the requests that it is handed."""
    client: Any = imagebuilder.Client(
        region="us-west-2",
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
        transport=StubTransport(),
    )
    requests: list[Any] = []

    def send(request: Any) -> Any:
        requests.append(request)
        return answers[len(requests) - 1]

    client.send = send
    return client, requests


def parameters(operation: str, *without: str) -> dict[str, object]:
    """Return a value of its own for each parameter of ``operation``, under its Python name."""
    shape = MODEL.operation_model(operation).input_shape
    members: list[str] = [] if shape is None else list(shape.members)
    return {_xform_name(member): object() for member in members if member not in without}


def paging(operation: str) -> list[str]:
    """Return the members of the input that a paginator sets, and its caller does not."""
    model = PAGINATORS[operation]
    return [model[key] for key in ("input_token", "limit_key") if key in model]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_method_puts_every_parameter_into_the_request(operation: str) -> None:
    given, answer = parameters(operation), object()
    client, requests = client_that_answers(answer)
    row = imagebuilder.OPERATIONS[operation]
    assert getattr(client, _xform_name(operation))(**given) is answer
    (request,) = requests
    assert type(request) is row.request_type
    assert attrs.asdict(request, recurse=False) == given


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_table_of_operations_says_what_the_model_says(operation: str) -> None:
    model, row = MODEL.operation_model(operation), imagebuilder.OPERATIONS[operation]
    assert (row.name, row.python_name) == (operation, _xform_name(operation))
    assert row.paginated is (operation in PAGINATORS)
    assert row.idempotent_members == tuple(map(_xform_name, model.idempotent_members))
    assert [error.__name__ for error in row.errors] == [s.name for s in model.error_shapes]


@pytest.mark.parametrize("operation", sorted(PAGINATORS))
def test_a_paginator_reads_the_list_and_the_tokens_that_the_model_names(operation: str) -> None:
    model, row = PAGINATORS[operation], imagebuilder.OPERATIONS[operation]
    output_token, items = _xform_name(model["output_token"]), _xform_name(model["result_key"])
    first = row.response_type(**{output_token: "the next page", items: ["a", "b"]})
    second = row.response_type(**{items: ["c"]})
    client, requests = client_that_answers(first, second)
    given = parameters(operation, *paging(operation))
    pager = getattr(client.paginate, row.python_name)(**given)
    assert list(pager) == ["a", "b", "c"]
    assert pager.resume_token is None
    unset = dict.fromkeys(map(_xform_name, paging(operation)))
    token = _xform_name(model["input_token"])
    assert [attrs.asdict(request, recurse=False) for request in requests] == [
        {**given, **unset},
        {**given, **unset, token: "the next page"},
    ]


@pytest.mark.parametrize("operation", sorted(PAGINATORS))
def test_a_paginator_takes_a_limit_and_a_token_to_start_from(operation: str) -> None:
    model, row = PAGINATORS[operation], imagebuilder.OPERATIONS[operation]
    answer = row.response_type(**{_xform_name(model["result_key"]): ["a", "b", "c"]})
    client, requests = client_that_answers(answer)
    given = parameters(operation, *paging(operation))
    pager = getattr(client.paginate, row.python_name)(**given, limit=2, starting_token="page 2")
    assert list(pager) == ["a", "b"]
    (request,) = requests
    assert getattr(request, _xform_name(model["input_token"])) == "page 2"
    assert pager.resume_token is not None


@pytest.mark.parametrize("operation", sorted(PAGINATORS))
def test_the_size_of_a_page_is_sent_where_the_model_names_a_member_for_it(operation: str) -> None:
    size, row = PAGINATORS[operation].get("limit_key"), imagebuilder.OPERATIONS[operation]
    client, requests = client_that_answers(row.response_type())
    method = getattr(client.paginate, row.python_name)
    given = parameters(operation, *paging(operation))
    if size is None:
        with pytest.raises(imagebuilder.ParamValidationError, match="page_size"):
            method(**given, page_size=7)
    else:
        assert list(method(**given, page_size=7)) == []
        assert getattr(requests[0], _xform_name(size)) == 7


@pytest.mark.parametrize("status", ENUMS["ImageStatus"])
def test_waiting_for_an_image_ends_in_the_states_that_the_model_names(status: str) -> None:
    model = WAITERS["ImageAvailable"]
    states = {acceptor["expected"]: acceptor["state"] for acceptor in model["acceptors"]}
    answer = imagebuilder.converter.structure(
        {"image": {"state": {"status": status}}}, imagebuilder.GetImageResponse
    )
    client, requests = client_that_answers(answer)

    def wait() -> Any:
        return client.wait_until.image_available(
            image_build_version_arn=ARN, delay=0, max_attempts=1
        )

    if states.get(status) == "success":
        assert wait() is answer
    elif states.get(status) == "failure":
        with pytest.raises(imagebuilder.WaiterFailedError, match=status):
            wait()
    else:
        with pytest.raises(imagebuilder.WaiterTimeoutError):
            wait()
    assert requests == [imagebuilder.GetImageRequest(image_build_version_arn=ARN)]


def test_the_failure_of_a_waiter_says_what_the_service_says_beside_the_state() -> None:
    answer = imagebuilder.converter.structure(
        {"image": {"state": {"status": "FAILED", "reason": "the disk is full"}}},
        imagebuilder.GetImageResponse,
    )
    client, _ = client_that_answers(answer)
    with pytest.raises(imagebuilder.WaiterFailedError, match="disk is full") as caught:
        client.wait_until.image_available(image_build_version_arn=ARN)
    assert ARN in str(caught.value)


def test_the_pauses_of_a_waiter_are_those_of_the_model() -> None:
    module = import_module("imagebuilder.waits.image_available")
    model, plan = WAITERS["ImageAvailable"], module.PLAN
    assert (plan.delay, plan.max_attempts) == (model["delay"], model["maxAttempts"])


@pytest.mark.parametrize("name", sorted(ENUMS))
def test_an_enum_has_the_values_of_the_model_under_their_names(name: str) -> None:
    enum: Any = getattr(imagebuilder, name)
    expected = {re.sub(r"\W+", "_", value.upper()): value for value in ENUMS[name]}
    assert {member.name: member.value for member in enum} == expected


@pytest.mark.parametrize("region", REGIONS)
def test_every_region_is_called_where_the_rules_say(region: str) -> None:
    for fips, dualstack in itertools.product((False, True), repeat=2):
        client = imagebuilder.Client(region=region, use_fips=fips, use_dualstack=dualstack)
        rule = RULES.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dualstack)
        assert client.endpoint_url == rule.url


class Recorder:
    """A transport that keeps what it is called with."""

    def __init__(self) -> None:
        self.url = ""
        self.timeouts: tuple[float, float] | None = None

    def send(
        self, request: imagebuilder.HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> imagebuilder.HttpResponse:
        self.url, self.timeouts = request.url, (connect_timeout, read_timeout)
        return imagebuilder.HttpResponse(200, {}, b"{}")

    def close(self) -> None:
        pass


def test_the_transport_is_given_the_timeouts_of_the_client() -> None:
    transport = Recorder()
    with imagebuilder.Client(
        region="us-west-2",
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
        connect_timeout=1.5,
        read_timeout=7.0,
        transport=transport,
    ) as client:
        client.list_images()
    assert transport.timeouts == (1.5, 7.0)


@pytest.mark.parametrize("end", ["", "/"])
def test_the_path_of_an_endpoint_url_goes_before_that_of_the_operation(end: str) -> None:
    transport = Recorder()
    with imagebuilder.Client(
        region="us-west-2",
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
        endpoint_url=f"https://gateway.example/build/images{end}",
        transport=transport,
    ) as client:
        client.get_image(image_build_version_arn="a")
    url = "https://gateway.example/build/images/GetImage?imageBuildVersionArn=a"
    assert transport.url == url


# -- what a request may be ------------------------------------------------------------------------


def problems_of(request: Any) -> tuple[str, ...]:
    """Return what is wrong with ``request``."""
    with imagebuilder.Client(
        region="us-west-2",
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
        transport=Recorder(),
    ) as client:
        with pytest.raises(imagebuilder.ParamValidationError) as caught:
            client.send(request)
        return caught.value.problems


def test_send_tells_everything_that_is_wrong_with_a_request() -> None:
    request: Any = imagebuilder.ListImagesRequest(max_results=0, next_token="")
    request.filters = [imagebuilder.Filter(name="", values=[])]
    places = [re.match(r"[^ :]+", problem) for problem in problems_of(request)]
    assert sorted(place.group() for place in places if place) == [
        "filters[0].values",
        "max_results",
        "next_token",
    ]


@pytest.mark.parametrize("value", [1.0, 1.5, "1", b"1", [1], {"a": 1}])
def test_only_an_integer_is_one(value: object) -> None:
    shape = MODEL.operation_model("ListImages").input_shape
    assert _validator.validate({"maxResults": value}, shape).has_errors()
    request: Any = imagebuilder.ListImagesRequest()
    request.max_results = value
    (problem,) = problems_of(request)
    assert problem.startswith("max_results")


@pytest.mark.parametrize("operation", sorted(PAGINATORS))
def test_a_page_has_at_least_one_item(operation: str) -> None:
    size, row = PAGINATORS[operation].get("limit_key"), imagebuilder.OPERATIONS[operation]
    if size is None:
        assert not hasattr(row.request_type, "max_results")
        return
    name = _xform_name(size)
    for value, wrong in ((0, True), (1, False)):
        # One name that is wrong in any case, so that there is an error to look at.
        given: dict[str, Any] = dict.fromkeys(parameters(operation))
        problems = problems_of(row.request_type(**{**given, name: value, "next_token": 5}))
        assert any(problem.startswith(name) for problem in problems) is wrong


@attrs.define
class Choice:
    """A union, as far as its check looks at it."""

    one: str | None = None
    two: str | None = None
    three: str | None = None


@pytest.mark.parametrize(
    ("choice", "wrong"),
    [
        (Choice(one="1"), False),
        (Choice(three=""), False),
        (Choice(), True),
        (Choice(one="1", two="2"), True),
        (Choice(one="1", two="2", three="3"), True),
    ],
)
def test_exactly_one_member_of_a_union_is_set(choice: Choice, wrong: bool) -> None:
    problems = validation.Problems()
    members = [("one", "One"), ("two", "Two"), ("three", "Three")]
    validation.check_union(problems, (("choice", "Choice"),), choice, members)
    assert len(problems.sentences) == wrong


# -- single values --------------------------------------------------------------------------------


def test_a_list_in_a_header_is_quoted_where_it_has_to_be() -> None:
    # As the httpHeader trait of Smithy 2.0 says.
    values = ["plain", "a,b", 'say "yes"', ""]
    assert headers.write_header_list(values) == 'plain,"a,b","say \\"yes\\"",'
    assert headers.read_header_list("a , b,c") == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(True, True), (False, False), ("true", True), ("True", True), ("false", False), ("", False)],
)
def test_of_strings_only_true_is_true(value: object, expected: bool) -> None:
    assert value_codec.read_boolean(value) is expected


def test_a_boolean_outside_of_json_is_in_lower_case() -> None:
    assert (value_codec.write_boolean(True), value_codec.write_boolean(False)) == ("true", "false")


def test_a_null_in_a_list_keeps_its_place() -> None:
    # Services send lists with holes, and botocore gives them on.
    wire_form = {"workflowExecutions": [None, {"message": "m"}, None]}
    answer = imagebuilder.HttpResponse(200, {}, json.dumps(wire_form).encode())
    call: Any = imagebuilder.OPERATIONS["ListWorkflowExecutions"].call
    first, second, third = call.read_response(answer).workflow_executions
    assert first is third is None
    assert second.message == "m"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_response_that_is_made_by_hand_equals_an_answer_without_members(operation: str) -> None:
    response_type = imagebuilder.OPERATIONS[operation].response_type
    assert response_type() == imagebuilder.converter.structure({}, response_type)


def test_neither_headers_nor_body_of_a_request_are_shown() -> None:
    request = imagebuilder.HttpRequest("GET", "https://a.example/", {"X": "hidden"}, b"hidden")
    assert "hidden" not in repr(request)


def test_blanks_around_a_body_are_signed() -> None:
    signatures: set[str] = set()
    for body in (b"{}", b" {}", b"{} ", b"{}\n"):
        request = imagebuilder.HttpRequest("POST", "https://a.example/", {}, body)
        imagebuilder.SigV4Signer("imagebuilder", "us-west-2").sign(
            request,
            imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
            now=datetime(2026, 1, 2, tzinfo=UTC),
        )
        signatures.add(request.headers["Authorization"])
    assert len(signatures) == 4


def test_no_wait_is_longer_than_twenty_seconds() -> None:
    # The longest backoff of the standard mode, says the AWS SDKs and tools reference guide.
    policy = retries.StandardRetryPolicy(100, jitter=lambda: 1.0)
    failure = retries.Failure(imagebuilder.ApiError(status_code=503))
    assert [policy.delay(failure, attempt) for attempt in (9, 10, 50)] == [12.8, 20.0, 20.0]
