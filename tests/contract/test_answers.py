"""Answers that the documented exchanges lack, through the client: errors, and the unexpected.

What is expected of an answer is read from botocore's model, from what botocore itself makes of it,
or, for errors that no operation models, from the list that all API references of AWS share.
"""

from __future__ import annotations

import json
import socket
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder.runtime.testing.cassettes import read_cassettes
from imagebuilder.testing import ReplayTransport, StubTransport
from tests import both_clients
from tests.both_clients import over_both
from tests.contract.test_recordings import EXTRA, named, parsed_by_botocore
from tests.oracle.shapes import is_dict, is_list, smallest
from tests.recordings.modelled import MODEL, operation_of, parameters_of

if TYPE_CHECKING:
    from pathlib import Path

    from imagebuilder.runtime.testing.cassettes import Exchange

CREDENTIALS = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")
CONVERTER: Any = imagebuilder.converter
RAW_MODEL: Any = (
    import_module("botocore.loaders").Loader().load_service_model("imagebuilder", "service-2")
)

#: Every exception of the model and its status.
MODELLED: dict[str, int] = {
    name: shape["error"]["httpStatusCode"]
    for name, shape in RAW_MODEL["shapes"].items()
    if shape.get("exception")
}
#: The exceptions of every operation.
ERRORS_OF: dict[str, list[str]] = {
    name: [error["shape"] for error in operation["errors"]]
    for name, operation in RAW_MODEL["operations"].items()
}
#: The common error types of AWS' API references and their statuses.
COMMON = {
    "AccessDeniedException": 403,
    "ExpiredTokenException": 403,
    "IncompleteSignature": 403,
    "InternalFailure": 500,
    "MalformedHttpRequestException": 400,
    "NotAuthorized": 401,
    "OptInRequired": 403,
    "RequestAbortedException": 400,
    "RequestEntityTooLargeException": 413,
    "RequestExpired": 400,
    "RequestTimeoutException": 408,
    "ServiceUnavailable": 503,
    "ThrottlingException": 400,
    "UnknownOperationException": 404,
    "UnrecognizedClientException": 403,
    "ValidationError": 400,
}


def exchanges(*names: str) -> tuple[Exchange, ...]:
    return read_cassettes([EXTRA / name for name in names])


ALL = read_cassettes([EXTRA])
FAILURES = [exchange for exchange in ALL if exchange.response.status >= 300]
SUCCESSES = [exchange for exchange in ALL if exchange.response.status < 300]
#: An answer for each exception of the model.
MODELLED_ERRORS = exchanges("errors.invalid.yaml", "errors.modelled.yaml")


def client_of(transport: imagebuilder.Transport) -> imagebuilder.Client:
    """Return a client that asks once and then says what came."""
    client: imagebuilder.Client = both_clients.client_of(
        region="us-west-2", credentials=CREDENTIALS, transport=transport, max_attempts=1
    )
    return client


def replaying(*names: str) -> imagebuilder.Client:
    return client_of(ReplayTransport(*(EXTRA / name for name in names)))


def answered_with(name: str, exchange: Exchange) -> imagebuilder.Client:
    """Return a client whose next call of operation ``name`` is answered as in ``exchange``."""
    recorded = exchange.response
    stub = StubTransport()
    stub.add(name, imagebuilder.HttpResponse(recorded.status, recorded.headers, recorded.body))
    return client_of(stub)


def path_of(exchange: Exchange) -> Path:
    return EXTRA / named(exchange).partition(",")[0]


def request_of(exchange: Exchange) -> Any:
    operation = imagebuilder.OPERATIONS[operation_of(exchange.request).name]
    return CONVERTER.structure(parameters_of(exchange.request), operation.request_type)


def image_arn(name: str) -> str:
    return f"arn:aws:imagebuilder:us-west-2:111122223333:image/{name}/1.0.0/1"


def class_for(code: str, status: int) -> type[imagebuilder.ApiError]:
    """Return the class that an error has to be: the model's own, or that of who is at fault."""
    if code in MODELLED:
        modelled: type[imagebuilder.ApiError] = getattr(imagebuilder, code)
        return modelled
    return imagebuilder.ServerFaultError if status >= 500 else imagebuilder.ClientFaultError


def raised(client: imagebuilder.Client, request: Any) -> imagebuilder.ApiError:
    with pytest.raises(imagebuilder.ApiError) as caught:
        client.send(request)
    return caught.value


def replayed_error(exchange: Exchange) -> imagebuilder.ApiError:
    return raised(client_of(ReplayTransport(path_of(exchange))), request_of(exchange))


# -- errors ---------------------------------------------------------------------------------------


@over_both
@pytest.mark.parametrize("exchange", FAILURES, ids=named)
def test_an_error_is_what_botocore_reads_in_it_and_has_the_class_of_its_code(
    exchange: Exchange,
) -> None:
    expected = parsed_by_botocore(exchange)
    error = replayed_error(exchange)
    code = expected["Error"]["Code"]
    assert error.code == code
    assert type(error) is class_for(code, exchange.response.status)
    assert error.message == expected["Error"]["Message"]
    assert error.status_code == exchange.response.status
    headers = exchange.response.headers
    assert error.request_id == headers.get("x-amzn-requestid", headers.get("x-amz-request-id"))
    assert error.operation_name == operation_of(exchange.request).name
    assert error.attempts == 1
    assert dict(error.headers) == dict(exchange.response.headers)


@over_both
@pytest.mark.parametrize("exchange", FAILURES, ids=named)
def test_the_text_of_an_error_names_code_operation_message_and_request_id(
    exchange: Exchange,
) -> None:
    error = replayed_error(exchange)
    for part in (error.code, error.operation_name, error.message, error.request_id or ""):
        assert part in str(error)


def test_every_modelled_exception_has_an_answer_with_its_status() -> None:
    recorded = {
        exchange.response.headers["x-amzn-errortype"]: exchange.response.status
        for exchange in MODELLED_ERRORS
    }
    assert recorded == MODELLED
    assert len(recorded) == 20


@over_both
@pytest.mark.parametrize("exchange", MODELLED_ERRORS, ids=named)
def test_a_modelled_exception_is_answered_to_an_operation_that_has_it(exchange: Exchange) -> None:
    error = replayed_error(exchange)
    assert type(error).__name__ in ERRORS_OF[error.operation_name]
    fault = imagebuilder.ServerFaultError if error.status_code >= 500 else None
    assert isinstance(error, fault or imagebuilder.ClientFaultError)
    # The message is all that the exceptions of this service carry.
    assert CONVERTER.unstructure(error) == {"message": error.message}
    assert list(RAW_MODEL["shapes"][error.code]["members"]) == ["message"]


@over_both
@pytest.mark.parametrize("name", sorted(ERRORS_OF))
def test_every_operation_raises_every_exception_that_the_model_says_it_may(name: str) -> None:
    operation = imagebuilder.OPERATIONS[name]
    parameters = smallest(MODEL.operation_model(name).input_shape)
    request = CONVERTER.structure(parameters, operation.request_type)
    recorded = {
        exchange.response.headers["x-amzn-errortype"]: exchange for exchange in MODELLED_ERRORS
    }
    assert [error.__name__ for error in operation.errors] == ERRORS_OF[name]
    for expected in operation.errors:
        error = raised(answered_with(name, recorded[expected.__name__]), request)
        assert type(error) is expected
        assert error.operation_name == name
        assert error.status_code == MODELLED[expected.__name__]


def test_every_common_error_has_an_answer_with_its_status() -> None:
    recorded = {
        exchange.response.headers["x-amzn-errortype"]: exchange.response.status
        for exchange in exchanges("errors.common.yaml")
    }
    assert recorded == COMMON


@over_both
@pytest.mark.parametrize("exchange", exchanges("errors.common.yaml"), ids=named)
def test_a_common_error_keeps_its_code_whether_or_not_the_model_has_it(exchange: Exchange) -> None:
    error = replayed_error(exchange)
    assert error.code == exchange.response.headers["x-amzn-errortype"]
    assert error.message == json.loads(exchange.response.body)["message"]
    assert error.code not in ERRORS_OF[error.operation_name]
    assert isinstance(error, imagebuilder.ServerFaultError) == (COMMON[error.code] >= 500)


@over_both
def test_a_404_is_a_resource_not_found_however_its_code_is_spelled() -> None:
    spelled = exchanges("errors.spellings.yaml")
    assert len(spelled) > 20
    for exchange in spelled:
        assert exchange.response.status == 404
        error = replayed_error(exchange)
        assert type(error) is imagebuilder.ResourceNotFoundException, exchange.source
        assert error.message in {"The resource does not exist.", ""}


@over_both
@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("an-unknown-code-of-the-client-s-fault", "ClientFaultError", "ImageOnFireException"),
        ("an-unknown-code-of-the-server-s-fault", "ServerFaultError", "KilnBrokenException"),
        ("no-code-anywhere", "ClientFaultError", "418"),
        ("no-code-and-no-body", "ClientFaultError", "403"),
        ("a-page-of-html", "ServerFaultError", "502"),
        ("text-that-is-no-json", "ClientFaultError", "413"),
    ],
)
def test_a_code_that_the_model_does_not_know_is_kept(name: str, kind: str, code: str) -> None:
    with pytest.raises(imagebuilder.ApiError) as caught:
        replaying("errors.unknown.yaml").get_image(
            image_build_version_arn=image_arn(f"spelling-{name}")
        )
    assert type(caught.value).__name__ == kind
    assert caught.value.code == code


# -- answers --------------------------------------------------------------------------------------


@over_both
@pytest.mark.parametrize("exchange", SUCCESSES, ids=named)
def test_an_answer_is_what_botocore_reads_in_it(exchange: Exchange) -> None:
    # One cassette may hold several answers to one request: this one alone is the answer.
    name = operation_of(exchange.request).name
    given = CONVERTER.unstructure(answered_with(name, exchange).send(request_of(exchange)))
    expected = parsed_by_botocore(exchange)
    del expected["ResponseMetadata"]
    assert without_empty(given) == without_empty(expected)


def without_empty(value: Any) -> Any:
    """Return ``value`` without empty lists and maps, which a converter does not write."""
    if is_dict(value):
        kept = {name: without_empty(item) for name, item in value.items()}
        return {name: item for name, item in kept.items() if item not in ([], {})}
    return [without_empty(item) for item in value] if is_list(value) else value


@over_both
def test_an_enum_value_from_the_future_is_kept_and_is_not_known() -> None:
    page = replaying("ListImages.future.yaml").list_images(owner="ThirdParty")
    future, known = page.image_version_list
    found = [
        (future.type, imagebuilder.ImageType, "WASM"),
        (future.platform, imagebuilder.Platform, "Plan9"),
        (future.build_type, imagebuilder.BuildType, "DREAMT"),
        (future.image_source, imagebuilder.ImageSource, "GROWN"),
    ]
    for value, enum, text in found:
        assert isinstance(value, enum)
        assert value == text
        assert not value.is_known
        assert text not in enum.__members__
    assert known.type is imagebuilder.ImageType.AMI
    assert known.type.is_known


@over_both
def test_members_from_the_future_are_ignored() -> None:
    page = replaying("ListImages.future.yaml").list_images(owner="ThirdParty")
    future, known = page.image_version_list
    shape = MODEL.shape_for("ImageVersion")
    assert set(CONVERTER.unstructure(future)) <= set(shape.members)
    assert set(CONVERTER.unstructure(page)) <= set(MODEL.shape_for("ListImagesResponse").members)
    assert type(future) is type(known)
    assert future.name == "my-future-image"
    assert future.date_created == known.date_created


@over_both
def test_nulls_are_members_that_are_absent_and_lists_and_maps_that_are_empty() -> None:
    client = replaying("GetImage.nulls.yaml")
    image = client.get_image(image_build_version_arn=image_arn("my-null-recipe")).image
    assert image is not None
    assert image.state is not None
    assert image.state.status is imagebuilder.ImageStatus.AVAILABLE
    absent = (image.type, image.version, image.platform, image.date_created, image.image_recipe)
    assert absent == (None,) * 5
    assert image.enhanced_image_metadata_enabled is None
    assert image.state.reason is None
    assert image.output_resources is not None
    assert [image.output_resources.amis, image.output_resources.containers] == [[], []]
    assert image.tags == {}


@over_both
def test_a_null_instead_of_a_structure_is_none() -> None:
    client = replaying("GetImage.nulls.yaml")
    response = client.get_image(image_build_version_arn=image_arn("my-null-image"))
    assert response.image is None
    assert response.request_id is None


# -- pages ----------------------------------------------------------------------------------------


@over_both
def test_a_null_instead_of_the_token_is_the_last_page() -> None:
    pager = replaying("ListImages.nulls.yaml").paginate.list_images(owner="Self", by_name=True)
    assert list(pager) == []
    assert pager.resume_token is None


@over_both
def test_an_empty_page_is_not_the_end_but_an_empty_token_is() -> None:
    client = replaying("ListImages.empty.yaml")
    pages = list(client.paginate.list_images(owner="Shared").pages())
    assert [len(page.image_version_list) for page in pages] == [0, 1, 0, 0]
    images = list(replaying("ListImages.empty.yaml").paginate.list_images(owner="Shared"))
    assert [image.name for image in images] == ["my-shared-image"]


@over_both
def test_an_answer_with_nothing_in_it_is_a_page_without_items() -> None:
    client = replaying("ListImages.empty.yaml")
    (page,) = client.paginate.list_images(owner="AWSMarketplace").pages()
    assert page == imagebuilder.ListImagesResponse()


@over_both
def test_a_token_of_two_pages_ago_ends_in_an_error_after_the_items_before_it() -> None:
    transport = ReplayTransport(EXTRA / "ListImages.repeated-token.yaml")
    pager = client_of(transport).paginate.list_images(owner="Amazon")
    names: list[str | None] = []
    with pytest.raises(imagebuilder.PaginationError, match="token"):
        names.extend(image.name for image in pager)
    assert names == ["my-first-image", "my-second-image", "my-third-image"]
    recorded = [json.loads(body) for body in (request.body for request in transport.requests)]
    assert [body.get("nextToken") for body in recorded] == [None, "amazon-page-2", "amazon-page-3"]


@over_both
def test_a_token_given_twice_in_a_row_ends_in_an_error() -> None:
    client = replaying("ListImages.repeated-token.yaml")
    names: list[str | None] = []
    pager = client.paginate.list_images(owner="Amazon", page_size=1)
    with pytest.raises(imagebuilder.PaginationError):
        names.extend(page.image_version_list[0].name for page in pager.pages())
    assert names == ["my-first-image", "my-second-image"]


# -- waiters --------------------------------------------------------------------------------------


def polls_of(
    client: imagebuilder.Client, name: str, *, attempts: int = 5
) -> tuple[list[str], imagebuilder.GetImageResponse | imagebuilder.WaiterError]:
    """Wait for an image without a pause; return the states that were polled, and how it ended."""
    seen: list[str] = []

    def note(attempt: int, outcome: imagebuilder.GetImageResponse | imagebuilder.ApiError) -> None:
        assert attempt == len(seen) + 1
        seen.append(state_of(outcome))

    try:
        return seen, client.wait_until.image_available(
            image_build_version_arn=image_arn(name),
            delay=0,
            max_attempts=attempts,
            on_poll=note,
        )
    except imagebuilder.WaiterError as error:
        return seen, error


def state_of(outcome: object) -> str:
    assert isinstance(outcome, imagebuilder.GetImageResponse)
    assert outcome.image is not None
    assert outcome.image.state is not None
    return str(outcome.image.state.status)


@over_both
def test_a_waiter_returns_the_answer_that_met_its_condition() -> None:
    seen, answer = polls_of(replaying("GetImage.waiting.yaml"), "my-example-recipe")
    assert seen == ["BUILDING", "TESTING", "AVAILABLE"]
    assert state_of(answer) == "AVAILABLE"


@over_both
@pytest.mark.parametrize(
    ("kind", "states"),
    [("failed", ["BUILDING", "FAILED"]), ("cancelled", ["TESTING", "CANCELLED"])],
)
def test_a_waiter_fails_at_a_state_from_which_there_is_no_way_back(
    kind: str, states: list[str]
) -> None:
    seen, error = polls_of(replaying(f"GetImage.{kind}.yaml"), f"my-{kind}-recipe")
    assert seen == states
    assert isinstance(error, imagebuilder.WaiterFailedError)
    assert error.waiter_name == "ImageAvailable"
    assert state_of(error.last_response) == states[-1]
    assert states[-1] in error.reason
    assert error.reason in str(error)


@over_both
def test_a_waiter_times_out_when_nothing_changes() -> None:
    seen, error = polls_of(replaying("GetImage.building.yaml"), "my-slow-recipe", attempts=3)
    assert seen == ["BUILDING"] * 3
    assert isinstance(error, imagebuilder.WaiterTimeoutError)
    assert error.waiter_name == "ImageAvailable"
    assert state_of(error.last_response) == "BUILDING"
    assert "3 attempts" in error.reason


@over_both
def test_a_waiter_goes_on_at_a_state_from_the_future() -> None:
    seen, answer = polls_of(replaying("GetImage.future.yaml"), "my-future-recipe")
    assert seen == ["PROOFREADING", "AVAILABLE"]
    assert state_of(answer) == "AVAILABLE"


@over_both
def test_an_error_that_no_acceptor_knows_ends_a_wait_as_it_is() -> None:
    client = replaying("errors.modelled.yaml")
    with pytest.raises(imagebuilder.ForbiddenException):
        client.wait_until.image_available(image_build_version_arn=image_arn("forbidden"), delay=0)


@over_both
def test_a_throttled_poll_does_not_end_a_wait() -> None:
    stub = StubTransport()
    building, available = (
        CONVERTER.structure({"image": {"state": {"status": status}}}, imagebuilder.GetImageResponse)
        for status in ("BUILDING", "AVAILABLE")
    )
    throttled = imagebuilder.CallRateLimitExceededException("slow down", status_code=429)
    for answer in (building, throttled, available):
        stub.add("GetImage", answer)
    client = client_of(stub)
    done = client.wait_until.image_available(image_build_version_arn=image_arn("x"), delay=0)
    assert done.image is not None
    assert done.image.state is not None
    assert done.image.state.status is imagebuilder.ImageStatus.AVAILABLE


# -- the network ----------------------------------------------------------------------------------


def test_these_tests_reach_no_host_but_this_one() -> None:
    with (
        socket.socket() as outside,
        # An address that is reserved for documentation (RFC 5737).
        pytest.raises(RuntimeError, match="Network is disabled"),
    ):
        outside.connect(("192.0.2.1", 443))
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as inside:
        inside.connect(server.getsockname())
