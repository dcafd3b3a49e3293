"""What a client does with a call: attempts, tokens, clocks, errors. No network, no sleeping."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder import HttpRequest, HttpResponse
from tests.both_clients import over_both, over_client
from tests.runtime.scripted import Scripted, failure, make, ok

if TYPE_CHECKING:
    from collections.abc import Callable

RECIPE = "arn:aws:imagebuilder:us-west-2:111122223333:image-recipe/r/1.0.0"
INFRASTRUCTURE = "arn:aws:imagebuilder:us-west-2:111122223333:infrastructure-configuration/i"


def create(client: imagebuilder.Client) -> imagebuilder.CreateImageResponse:
    return client.create_image(
        image_recipe_arn=RECIPE, infrastructure_configuration_arn=INFRASTRUCTURE
    )


@over_both
def test_a_transient_failure_is_tried_three_times_by_default() -> None:
    transport = Scripted(failure(503), failure(500), failure(502))
    client, slept = make(transport)
    with pytest.raises(imagebuilder.ServerFaultError) as caught:
        client.list_images()
    assert caught.value.attempts == len(transport.requests) == 3
    assert len(slept) == 2
    assert all(0 <= wait <= 0.1 for wait in slept)


@over_both
def test_a_call_that_succeeds_in_the_end_tells_how_often_it_was_sent() -> None:
    transport = Scripted(imagebuilder.ConnectionFailedError("reset"), failure(503), ok())
    client, _ = make(transport)
    response = client.list_images()
    assert response.response_metadata.attempts == 3
    assert response.response_metadata.request_id == "r-1"


@over_both
def test_every_attempt_carries_one_token_one_invocation_id_and_its_own_number() -> None:
    transport = Scripted(failure(500), imagebuilder.ReadTimeoutError("slow"), ok())
    client, _ = make(transport)
    create(client)
    tokens = {json.loads(request.body)["clientToken"] for request in transport.requests}
    assert len(tokens) == 1
    assert len({r.headers["amz-sdk-invocation-id"] for r in transport.requests}) == 1
    assert [r.headers["amz-sdk-request"].rpartition("attempt=")[2] for r in transport.requests] == [
        "1; max=3",
        "2; max=3",
        "3; max=3",
    ]


@over_both
def test_two_calls_have_two_tokens_even_with_one_request_object() -> None:
    transport = Scripted(ok(), ok())
    client, _ = make(transport)
    request = imagebuilder.CreateImageRequest(
        image_recipe_arn=RECIPE, infrastructure_configuration_arn=INFRASTRUCTURE
    )
    client.send(request)
    client.send(request)
    assert request.client_token is None
    assert len({json.loads(r.body)["clientToken"] for r in transport.requests}) == 2


@over_both
def test_a_token_that_the_caller_gives_is_kept() -> None:
    transport = Scripted(ok())
    client, _ = make(transport)
    client.create_image(
        image_recipe_arn=RECIPE,
        infrastructure_configuration_arn=INFRASTRUCTURE,
        client_token="mine",
    )
    assert json.loads(transport.requests[0].body)["clientToken"] == "mine"


@over_both
def test_an_error_of_the_caller_is_not_repeated() -> None:
    transport = Scripted(failure(400, "InvalidRequestException"))
    client, slept = make(transport)
    with pytest.raises(imagebuilder.InvalidRequestException):
        client.list_images()
    assert not slept


@over_both
def test_the_clock_is_set_by_the_answer_and_the_request_signed_again() -> None:
    ahead = datetime.now(UTC) + timedelta(hours=2)
    date = {"Date": format_datetime(ahead, usegmt=True)}
    transport = Scripted(failure(403, "RequestTimeTooSkewed", **date), ok(), ok())
    client, _ = make(transport)
    client.list_images()
    client.list_images()
    first, second, third = (
        datetime.strptime(r.headers["X-Amz-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        for r in transport.requests
    )
    assert abs(second - ahead) < timedelta(minutes=1)
    assert abs(third - ahead) < timedelta(minutes=1)
    assert ahead - first > timedelta(hours=1)


@over_both
def test_a_signature_that_is_wrong_for_another_reason_is_not_tried_again() -> None:
    date = {"Date": format_datetime(datetime.now(UTC), usegmt=True)}
    transport = Scripted(failure(403, "SignatureDoesNotMatch", **date))
    client, _ = make(transport)
    with pytest.raises(imagebuilder.ClientFaultError):
        client.list_images()


@over_both
def test_the_transports_own_error_is_the_cause() -> None:
    transport = Scripted(*(OSError("broken pipe") for _ in range(3)))
    client, _ = make(transport)
    with pytest.raises(imagebuilder.TransportError) as caught:
        client.list_images()
    assert isinstance(caught.value.__cause__, OSError)
    assert caught.value.attempts == 3


@over_both
@over_client
def test_an_interrupt_is_not_held_up() -> None:
    class Interrupted(Scripted):
        def send(
            self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
        ) -> HttpResponse:
            raise KeyboardInterrupt

    client, _ = make(Interrupted())
    with pytest.raises(KeyboardInterrupt):
        client.list_images()


@over_both
def test_what_reaches_the_transport_is_signed_and_complete() -> None:
    transport = Scripted(ok())
    client, _ = make(transport, user_agent_extra="my-tool/1.0")
    client.list_images()
    (request,) = transport.requests
    assert request.headers["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
    assert request.headers["X-Amz-Security-Token"] == "token"
    assert request.headers["User-Agent"].endswith(" my-tool/1.0")
    assert request.headers["Content-Length"] == str(len(request.body))
    assert "secret" not in repr(request)


@over_both
def test_a_closed_client_says_so() -> None:
    transport = Scripted()
    client, _ = make(transport)
    with client:
        pass
    client.close()
    assert transport.closed == 1
    with pytest.raises(imagebuilder.SdkError, match="closed"):
        client.list_images()


@over_both
@pytest.mark.parametrize(
    "body",
    [
        b" ",
        b"not json",
        b"<html></html>",
        b'{"imageVersionList": [',
        b"[]",
        b"null",
        b'"text"',
        b"5",
    ],
)
def test_an_answer_that_is_no_json_object_is_a_parse_error(body: bytes) -> None:
    transport = Scripted(HttpResponse(200, {"x-amzn-RequestId": "r-9"}, body))
    client, slept = make(transport)
    with pytest.raises(imagebuilder.ResponseParseError) as caught:
        client.list_images()
    assert caught.value.request_id == "r-9"
    assert caught.value.operation_name == "ListImages"
    assert not slept


@over_both
@pytest.mark.parametrize(
    "body",
    [
        '{"imageVersionList": 5}',
        '{"imageVersionList": [5]}',
        '{"imageVersionList": [{"type": {}}]}',
    ],
)
def test_a_wrongly_typed_answer_is_a_parse_error(body: str) -> None:
    client, _ = make(Scripted(ok(body)))
    with pytest.raises(imagebuilder.ResponseParseError):
        client.list_images()


@over_both
@pytest.mark.parametrize("status", [200, 204])
def test_an_answer_without_a_body_has_no_members(status: int) -> None:
    client, _ = make(Scripted(HttpResponse(status, {"x-amzn-RequestId": "r-9"}, b"")))
    response = client.list_images()
    assert response == imagebuilder.ListImagesResponse()
    assert response.response_metadata.request_id == "r-9"


@over_both
def test_an_empty_answer_is_right_where_the_model_has_no_members() -> None:
    client, _ = make(Scripted(HttpResponse(200, {}, b"")))
    response = client.tag_resource(resource_arn=RECIPE, tags={"a": "b"})
    assert response == imagebuilder.TagResourceResponse()


@over_both
@pytest.mark.parametrize("status", [302, 404, 413, 500, 503])
@pytest.mark.parametrize("body", [b"", b"<html>no</html>", b"[]", b"{", b"\xff\xfe"])
def test_an_error_in_any_form_is_an_api_error(status: int, body: bytes) -> None:
    client, _ = make(Scripted(HttpResponse(status, {}, body)), max_attempts=1)
    with pytest.raises(imagebuilder.ApiError) as caught:
        client.list_images()
    fault = imagebuilder.ServerFaultError if status >= 500 else imagebuilder.ClientFaultError
    assert type(caught.value) is fault
    assert caught.value.code == str(status)


@over_both
def test_missing_unknown_and_wrong_parameters_are_told_together() -> None:
    client, _ = make(Scripted())
    call: Callable[..., object] = client.create_image_recipe
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        call(
            name=5,
            components=[imagebuilder.converter.structure({}, imagebuilder.ComponentConfiguration)],
            tags={"k": 5},
            colour="red",
        )
    paths = {problem.partition(": ")[0] for problem in caught.value.problems}
    assert paths == {
        "name",
        "parent_image (parentImage)",
        "semantic_version (semanticVersion)",
        "components[0].component_arn (components[0].componentArn)",
        "tags['k'] (tags.k)",
        "colour",
    }
    assert isinstance(caught.value, ValueError)


@over_both
def test_a_type_error_of_the_callers_own_code_is_not_taken_for_bad_input() -> None:
    def broken(request: HttpRequest) -> HttpResponse:
        raise TypeError("a bug in a transport")

    client, _ = make(Scripted(broken), max_attempts=1)
    with pytest.raises(imagebuilder.TransportError) as caught:
        client.list_images()
    assert isinstance(caught.value.__cause__, TypeError)


@over_both
@pytest.mark.parametrize("validate", [True, False])
def test_a_line_break_is_escaped_in_the_path(validate: bool) -> None:
    transport = Scripted(ok())
    client, _ = make(transport, validate_parameters=validate)
    client.list_tags_for_resource(resource_arn="a\r\nX-Evil: 1")
    assert transport.requests[0].url.endswith("/tags/a%0D%0AX-Evil%3A%201")


@over_both
def test_validation_can_be_left_to_the_service() -> None:
    transport = Scripted(ok())
    client, _ = make(transport, validate_parameters=False)
    client.list_images(max_results=0)
    assert json.loads(transport.requests[0].body) == {"maxResults": 0}


@over_both
@pytest.mark.parametrize("validate", [True, False])
def test_a_request_that_holds_itself_or_never_ends_is_refused(validate: bool) -> None:
    client, _ = make(Scripted(), validate_parameters=validate)
    filters: list[Any] = []
    holds_itself: dict[str, Any] = {}
    holds_itself["a"] = holds_itself
    deep: Any = "x"
    for _ in range(100_000):
        deep = [deep]
    for tags in (holds_itself, {"a": deep}):
        with pytest.raises(imagebuilder.ParamValidationError, match="TagResource was not called"):
            client.tag_resource(resource_arn=RECIPE, tags=tags)
    filters.append(filters)
    with pytest.raises(imagebuilder.ParamValidationError, match="ListImages was not called"):
        client.list_images(filters=filters)


@over_both
def test_a_request_of_something_else_is_refused() -> None:
    client, _ = make(Scripted())
    send: Callable[[object], object] = client.send
    with pytest.raises(imagebuilder.ParamValidationError, match="int"):
        send(5)


def test_wrong_settings_are_told_together() -> None:
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        imagebuilder.Client(region="not a region", endpoint_url="localhost", retry_mode="often")
    assert len(caught.value.problems) == 3


def test_credentials_and_transports_of_another_kind_are_refused() -> None:
    make_client: Callable[..., object] = imagebuilder.Client
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        make_client(region="us-west-2", credentials=("AK", "very-secret"), transport=object())
    assert len(caught.value.problems) == 2
    assert "very-secret" not in str(caught.value)


@over_both
def test_a_function_in_lambda_passes_its_trace_on(monkeypatch: pytest.MonkeyPatch) -> None:
    transport = Scripted(ok(), ok())
    make(transport)[0].list_images()
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_NAME", "build")
    client, _ = make(transport)
    monkeypatch.setenv("_X_AMZN_TRACE_ID", "Root=1-5759e988-bd86;Parent=53995c3f;Sampled=1 \n")
    client.list_images()
    outside, inside = (request.headers for request in transport.requests)
    assert "X-Amzn-Trace-Id" not in outside
    assert inside["X-Amzn-Trace-Id"] == "Root=1-5759e988-bd86;Parent=53995c3f;Sampled=1%20%0A"


@over_both
def test_an_expired_token_is_refreshed_once_and_the_call_repeated(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDOLD")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    expired = failure(403, "ExpiredTokenException")

    def renewed(_: HttpRequest) -> HttpResponse:
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDNEW")
        return expired

    transport = Scripted(renewed, ok(), expired, expired)
    client = imagebuilder.Client(region="us-west-2", transport=transport)
    client.list_images()
    first, second = (request.headers["Authorization"] for request in transport.requests)
    assert "AKIDOLD" in first
    assert "AKIDNEW" in second
    # The same credentials again are nothing to repeat a call with.
    with pytest.raises(imagebuilder.ClientFaultError) as caught:
        client.list_images()
    assert caught.value.code == "ExpiredTokenException"
    assert len(transport.requests) == 3


@over_both
def test_credentials_that_were_given_are_the_callers_to_replace() -> None:
    transport = Scripted(failure(403, "ExpiredToken"))
    client, _ = make(transport)
    with pytest.raises(imagebuilder.ClientFaultError):
        client.list_images()
    assert len(transport.requests) == 1


@over_both
def test_each_attempt_is_one_line_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    transport = Scripted(failure(503), imagebuilder.ReadTimeoutError("slow"), ok())
    client, _ = make(transport)
    with caplog.at_level("DEBUG", logger="imagebuilder"):
        client.list_images(filters=[imagebuilder.Filter(name="n", values=["hush"])])
    lines = [record.getMessage() for record in caplog.records]
    assert len(lines) == 3
    host = "imagebuilder.us-west-2.amazonaws.com"
    assert all(line.startswith("ListImages attempt ") and host in line for line in lines)
    outcomes = ("503", "ReadTimeoutError", "200")
    assert all(what in line for what, line in zip(outcomes, lines, strict=True))
    assert "r-1" in lines[2]
    for secret in ("hush", "secret", "token", "Signature"):
        assert secret not in caplog.text


def test_an_endpoint_with_fips_is_refused_as_the_rules_say() -> None:
    with pytest.raises(imagebuilder.ConfigurationError, match="FIPS"):
        imagebuilder.Client(region="us-west-2", endpoint_url="http://localhost:1", use_fips=True)


@over_both
def test_the_adaptive_mode_waits_before_it_sends() -> None:
    throttled = failure(429, "ThrottlingException")
    transport = Scripted(throttled, ok())
    client, slept = make(transport, retry_mode="adaptive")
    policy = client._context.policy
    # From where its own stands: that of a machine just started has not come to any number yet. At
    # a whole second nothing was measured; half a second later, one answer may pass for two.
    clock = [float(int(policy.limiter._clock()))]
    policy.limiter._clock = lambda: clock[0]

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        clock[0] += seconds + 0.001

    client._sleep = sleep
    client.list_images()
    assert len(transport.requests) == 2
    assert len(slept) >= 2


@over_both
def test_threads_share_a_client() -> None:
    def echo(request: HttpRequest) -> HttpResponse:
        name = json.loads(request.body)["filters"][0]["name"]
        return ok(json.dumps({"requestId": name}))

    client, _ = make(Scripted(*[echo] * 400))
    wrong: list[str] = []

    def work(thread: int) -> None:
        for number in range(50):
            name = f"{thread}-{number}"
            answer = client.list_images(filters=[imagebuilder.Filter(name=name, values=["v"])])
            if answer.request_id != name:
                wrong.append(name)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


@over_both
@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"Retry-After": "3"}, 3.0, 3.0),
        ({"Retry-After": "3600"}, 5.0, 5.05),
        ({"Retry-After": "0"}, 0.0, 0.05),
        ({"Retry-After": "soon"}, 0.0, 0.05),
        ({"Retry-After": "-1"}, 0.0, 0.05),
        ({"Retry-After": "4", "x-amz-retry-after": "1500"}, 1.5, 1.5),
    ],
)
def test_the_service_can_ask_for_a_longer_wait_within_bounds(
    headers: dict[str, str], least: float, most: float
) -> None:
    client, slept = make(Scripted(failure(503, **headers), ok()))
    client.list_images()
    assert least <= slept[0] <= most
