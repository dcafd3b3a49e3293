"""The kit of ``imagebuilder.testing`` as a user has it, with a client around it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, cast

import pytest

import imagebuilder
from imagebuilder import HttpResponse
from imagebuilder.testing import ReplayError, StubTransport, client
from tests.environment import isolate

if TYPE_CHECKING:
    from pathlib import Path

ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/i/1.0.0/1"


# -- clients --------------------------------------------------------------------------------------


def test_a_client_for_tests_reads_nothing_from_outside(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    isolate(monkeypatch, tmp_path)
    (tmp_path / "config").write_text("[default]\nregion = eu-west-1\nmax_attempts = 9\n  broken [")
    (tmp_path / "credentials").write_text("[default]\naws_access_key_id = FROMFILE\n")
    for name, value in {
        "AWS_PROFILE": "gone",
        "AWS_REGION": "eu-west-1",
        "AWS_MAX_ATTEMPTS": "nonsense",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:1",
        "AWS_ACCESS_KEY_ID": "FROMENVIRONMENT",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "HTTPS_PROXY": "socks5://127.0.0.1:1",
    }.items():
        monkeypatch.setenv(name, value)
    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    with client(stub) as made:
        assert isinstance(made, imagebuilder.Client)
        assert made.region == "us-east-1"
        made.list_images()
    (request,) = stub.requests
    assert request.url == "https://imagebuilder.us-east-1.amazonaws.com/ListImages"
    assert "FROM" not in request.headers["Authorization"]


def test_its_settings_are_those_of_a_client() -> None:
    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ServiceUnavailableException("no"))
    made = client(stub, region="us-west-2", max_attempts=1)
    assert made.region == "us-west-2"
    with pytest.raises(imagebuilder.ServiceUnavailableException) as caught:
        made.list_images()
    assert caught.value.attempts == 1


def test_settings_that_cannot_work_are_listed() -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        client(StubTransport(), max_attempts=0, endpoint_url="ftp://a", read_timeout=-1)
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "endpoint_url",
        "read_timeout",
        "max_attempts",
    ]


def test_without_a_transport_there_is_no_client_that_would_call_the_service() -> None:
    nothing: Any = None
    with pytest.raises(imagebuilder.ConfigurationError, match="transport: a client for tests"):
        client(nothing)


# -- stubs ----------------------------------------------------------------------------------------


def test_a_function_gets_the_typed_request() -> None:
    def answer(request: imagebuilder.GetImageRequest) -> imagebuilder.GetImageResponse:
        return imagebuilder.GetImageResponse(
            image=imagebuilder.Image(arn=request.image_build_version_arn)
        )

    stub = StubTransport()
    stub.add("GetImage", answer)
    found = client(stub).get_image(image_build_version_arn=ARN)
    assert found.image is not None
    assert found.image.arn == ARN


def test_a_function_may_return_or_raise_an_error_or_an_answer() -> None:
    def raises(request: object) -> object:
        raise imagebuilder.ForbiddenException("not you")

    stub = StubTransport()
    stub.add("ListImages", raises)
    stub.add("ListImages", lambda _: imagebuilder.ForbiddenException("nor you"))
    stub.add("ListImages", lambda _: HttpResponse(403, {"x-amzn-errortype": "Own"}, b"{}"))
    stub.add("ListImages", lambda _: 5)
    made = client(stub)
    codes: list[str] = []
    for _ in range(3):
        with pytest.raises(imagebuilder.ClientFaultError) as caught:
            made.list_images()
        codes.append(caught.value.code)
    assert codes == ["ForbiddenException", "ForbiddenException", "Own"]
    with pytest.raises(
        imagebuilder.ParamValidationError, match="cannot be answered with a value of type int"
    ):
        made.list_images()


def test_an_assertion_in_a_function_is_the_cause_and_is_not_tried_again() -> None:
    def check(request: imagebuilder.ListImagesRequest) -> object:
        assert request.owner == "Amazon"
        return imagebuilder.ListImagesResponse()

    stub = StubTransport()
    stub.add("ListImages", check)
    with pytest.raises(imagebuilder.TransportError) as caught:
        client(stub).list_images(owner="Self")
    assert isinstance(caught.value.__cause__, AssertionError)
    assert len(stub.requests) == 1


def test_a_function_that_gets_a_request_of_nobody_says_so() -> None:
    stub = StubTransport()
    stub.add("ListImages", lambda request: request)
    request = imagebuilder.HttpRequest("POST", "https://h.example/ListImages")
    with pytest.raises(ReplayError, match="ListImages: a function was queued, which gets the req"):
        stub.send(request, connect_timeout=1.0, read_timeout=1.0)


def test_calls_are_listed_once_with_what_was_sent() -> None:
    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ServiceUnavailableException("later"))
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    stub.add("CancelImageCreation", imagebuilder.CancelImageCreationResponse())
    made = client(stub)
    made.list_images(owner="Self")
    made.cancel_image_creation(image_build_version_arn=ARN)
    assert len(stub.requests) == 3
    assert [call.operation_name for call in stub.calls] == ["ListImages", "CancelImageCreation"]
    assert stub.calls[0].request == imagebuilder.ListImagesRequest(owner="Self")
    cancelled = stub.calls[1].request
    assert isinstance(cancelled, imagebuilder.CancelImageCreationRequest)
    # What the client fills in is there, too.
    assert len(cancelled.client_token) == 36


def test_answers_that_nobody_asked_for_are_listed() -> None:
    stub = StubTransport()
    stub.assert_all_used()
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    stub.add("GetImage", imagebuilder.GetImageResponse())
    stub.add("GetImage", imagebuilder.GetImageResponse())
    client(stub).list_images()
    with pytest.raises(AssertionError) as caught:
        stub.assert_all_used()
    assert str(caught.value) == "queued, and not asked for: GetImage (2)"


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (imagebuilder.ResourceNotFoundException("no"), 404),
        (imagebuilder.CallRateLimitExceededException("no"), 429),
        (imagebuilder.ServiceUnavailableException("no"), 503),
        (imagebuilder.ResourceNotFoundException("no", status_code=410), 410),
        (imagebuilder.ClientFaultError("no", code="Own"), 400),
        (imagebuilder.ServerFaultError("no", code="Own"), 500),
        (imagebuilder.ApiError("no", code="Own"), 400),
    ],
)
def test_errors_have_the_status_of_the_model(error: imagebuilder.ApiError, status: int) -> None:
    stub = StubTransport()
    stub.add("ListImages", error)
    with pytest.raises(imagebuilder.ApiError) as caught:
        client(stub, max_attempts=1).list_images()
    assert caught.value.status_code == status
    assert caught.value.code == error.code


def test_nothing_sleeps() -> None:
    stub = StubTransport()
    for _ in range(8):
        stub.add("GetImage", imagebuilder.ServiceUnavailableException("later"))
    building, available = (
        imagebuilder.converter.structure(
            {"image": {"state": {"status": status}}}, imagebuilder.GetImageResponse
        )
        for status in ("BUILDING", "AVAILABLE")
    )
    for answer in (building, building, available):
        stub.add("GetImage", answer)
    began = time.monotonic()
    client(stub, max_attempts=9).wait_until.image_available(image_build_version_arn=ARN)
    assert time.monotonic() - began < 5


def test_what_the_metadata_of_a_queued_response_say_is_kept() -> None:
    stub = StubTransport()
    response = imagebuilder.ListImagesResponse()
    response.response_metadata = imagebuilder.ResponseMetadata(
        request_id="own", status_code=202, headers={"X-Own": "1"}
    )
    stub.add("ListImages", response)
    stub.add("ListImages", imagebuilder.ListImagesResponse())
    made = client(stub)
    metadata = made.list_images().response_metadata
    assert (metadata.request_id, metadata.status_code) == ("own", 202)
    assert metadata.headers["x-own"] == "1"
    assert made.list_images().response_metadata.request_id == "stub-1"


@pytest.mark.parametrize(
    ("name", "answer", "said"),
    [
        (None, imagebuilder.ListImagesResponse(), "the name of an operation must be a str"),
        (["a"], imagebuilder.ListImagesResponse(), "must be a str, not list"),
        (
            "GetImage",
            imagebuilder.ForbiddenException("no", status_code=cast("Any", "403")),
            "ForbiddenException cannot have status '403': that of an error is 300 to 599",
        ),
        ("GetImage", HttpResponse(103), "GetImage cannot be answered with status 103"),
        ("GetImage", HttpResponse(cast("Any", "200")), "cannot be answered with status '200'"),
        (
            "GetImage",
            imagebuilder.ForbiddenException("no", status_code=200),
            "ForbiddenException cannot have status 200: that of an error is 300 to 599",
        ),
        (
            "GetImage",
            imagebuilder.GetImageResponse(image=cast("Any", 5)),
            "the GetImageResponse cannot be an answer: image: must be an Image, not int",
        ),
    ],
)
def test_misuse_is_an_error_that_says_what_is_right(name: Any, answer: object, said: str) -> None:
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        StubTransport().add(name, answer)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (None, "NoneType"),
        ((200, {}, b""), "tuple"),
        (HttpResponse(cast("Any", "2")), "HttpResponse"),
    ],
)
def test_a_transport_that_returns_no_answer_is_named(answer: Any, kind: str) -> None:
    class Wrong:
        def send(self, request: object, **timeouts: float) -> Any:
            return answer

        def close(self) -> None: ...

    with pytest.raises(imagebuilder.TransportError) as caught:
        client(Wrong()).list_images()
    assert str(caught.value) == (
        f"ListImages: the transport returned a {kind}, not an HttpResponse with a number as its"
        " status"
    )


def test_an_answer_without_a_body_has_an_empty_one() -> None:
    stub = StubTransport()
    stub.add("ListImages", HttpResponse(500, {}, None))
    with pytest.raises(imagebuilder.ServerFaultError, match="500 calling ListImages"):
        client(stub, max_attempts=1).list_images()


def test_a_stub_serves_asynchronous_clients() -> None:
    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ListImagesResponse(request_id="r"))
    transport = stub.async_transport()

    async def main() -> HttpResponse:
        began = time.monotonic()
        await transport.sleep(100)
        assert time.monotonic() - began < 50
        request = imagebuilder.HttpRequest("POST", "https://h.example/ListImages")
        answer = await transport.send(request, connect_timeout=1.0, read_timeout=1.0)
        await transport.close()
        return answer

    assert b'"requestId": "r"' in asyncio.run(main()).body
    stub.assert_all_used()


def test_an_attempt_that_nothing_was_queued_for_says_which_it_is_and_what_to_do() -> None:
    stub = StubTransport()
    stub.add("ListImages", imagebuilder.ReadTimeoutError("no answer"))
    with pytest.raises(ReplayError) as caught, client(stub) as made:
        made.list_images()
    assert str(caught.value) == (
        "ListImages was sent, and every answer queued for it has been given (attempt 2 of a call: "
        "queue an answer for each, or make the client with max_attempts=1); "
        "nothing is queued at all"
    )
