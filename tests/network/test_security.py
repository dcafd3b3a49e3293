"""The promises of SECURITY.md that take a whole client, and a server with bad intentions."""

from __future__ import annotations

import contextlib
import logging
import traceback
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import imagebuilder
from tests.network.replies import Fault, Reply, Scripted, failure, ok, replying

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "AQoDYXdzEPTEXAMPLETOKEN"
#: Something in the request that is nobody else's business.
DATA = "the-password-of-the-database"
ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/i/1.0.0/1"


def make(url: str, **settings: Any) -> imagebuilder.Client:
    client = imagebuilder.Client(
        region="us-west-2",
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", SECRET, TOKEN),
        endpoint_url=url,
        **settings,
    )
    inside: Any = client
    inside._sleep = lambda seconds: None
    return client


# -- where requests go ----------------------------------------------------------------------------


@pytest.mark.parametrize("status", [300, 301, 302, 303, 307, 308])
def test_a_redirect_is_an_error_and_the_other_host_hears_nothing(status: int) -> None:
    with replying(Scripted(ok())) as thief:
        redirect = failure(status, "", ("Location", f"{thief.url}/ListImages"))
        with replying(Scripted(redirect)) as server, make(server.url) as client:
            with pytest.raises(imagebuilder.ApiError) as caught:
                client.list_images()
            assert caught.value.status_code == status
            assert len(server.requests) == 1
        assert not thief.connections


@pytest.mark.parametrize(
    "region",
    ["evil.example/", "a.evil.example", "us-west-2@evil.example", "x\r\nHost: y", "a#", ""],
)
def test_a_region_cannot_change_the_host(region: str) -> None:
    with pytest.raises(imagebuilder.ConfigurationError, match="region"):
        imagebuilder.Client(region=region)


@settings(max_examples=50)
@given(value=st.text(min_size=1))
def test_what_is_in_the_path_stays_in_its_segment(value: str) -> None:
    sent: list[imagebuilder.HttpRequest] = []

    class Keeping:
        def send(self, request: imagebuilder.HttpRequest, **_: float) -> imagebuilder.HttpResponse:
            sent.append(request)
            return imagebuilder.HttpResponse(200, {}, b"{}")

        def close(self) -> None:
            pass

    client = make("https://service.example", transport=Keeping(), validate_parameters=False)
    # A lone surrogate is no text that can be sent.
    with contextlib.suppress(imagebuilder.ParamValidationError):
        client.list_tags_for_resource(resource_arn=value)
    for request in sent:
        prefix = "https://service.example/tags/"
        assert request.url.startswith(prefix)
        rest = request.url.removeprefix(prefix)
        assert rest.isascii()
        assert not set(rest) & set("/?#\\ \r\n")


# -- what goes into headers -----------------------------------------------------------------------

BREAKS = ["\r\nX-Evil: 1", "\nX-Evil: 1", "\rX-Evil: 1"]


@pytest.mark.parametrize("line", BREAKS)
def test_a_line_break_gets_into_no_header(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(imagebuilder.ConfigurationError, match="user_agent_extra"):
        imagebuilder.Client(region="us-west-2", user_agent_extra=f"tool{line}")
    with pytest.raises(imagebuilder.ConfigurationError, match="session_token"):
        imagebuilder.Credentials("id", "key", f"token{line}")
    with pytest.raises(imagebuilder.ConfigurationError, match="access_key_id"):
        imagebuilder.Credentials(f"id{line}", "key")
    monkeypatch.setenv("AWS_SDK_UA_APP_ID", f"app{line}")
    with pytest.raises(imagebuilder.ConfigurationError, match="app_id"):
        imagebuilder.Client(region="us-west-2")


@pytest.mark.parametrize("line", BREAKS)
def test_a_trace_of_the_environment_cannot_add_a_header(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_NAME", "f")
    monkeypatch.setenv("_X_AMZN_TRACE_ID", f"Root=1{line}")
    with replying(Scripted(ok())) as server, make(server.url) as client:
        client.list_images()
    assert "x-evil" not in server.requests[0].headers


# -- answers are data -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    ["SystemExit", "KeyboardInterrupt", "__init__", "BY_CODE", "os.system", "ApiError", "../x"],
)
def test_an_error_code_names_no_class_but_a_modelled_one(code: str) -> None:
    with (
        replying(Scripted(failure(400, code))) as server,
        make(server.url) as client,
        pytest.raises(imagebuilder.ApiError) as caught,
    ):
        client.list_images()
    assert type(caught.value) is imagebuilder.ClientFaultError


@pytest.mark.parametrize(
    "body",
    [
        b'{"__class__": "os.system", "__init__": {}, "response_metadata": 1, "__dict__": {}}',
        b'{"py/object": "os.system", "py/reduce": [{"py/function": "os.system"}, "true"]}',
        b'{"requestId": "{0.__class__}", "nextToken": "%s%n"}',
    ],
)
def test_members_that_are_not_modelled_change_nothing(body: bytes) -> None:
    with replying(Scripted(Reply(body=body))) as server, make(server.url) as client:
        response = client.list_images()
    assert type(response) is imagebuilder.ListImagesResponse
    assert response.image_version_list == []
    assert response.response_metadata.status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"imageVersionList": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"imageVersionList": [' + b"9" * 10_000 + b"]}",
        b"\x80\x04\x95",
        b"\xff" * 100,
    ],
    ids=["open", "deep", "long number", "pickle", "not text"],
)
def test_an_answer_made_to_break_a_parser_is_a_parse_error(body: bytes) -> None:
    with (
        replying(Scripted(Reply(body=body))) as server,
        make(server.url) as client,
        pytest.raises(imagebuilder.ResponseParseError),
    ):
        client.list_images()


# -- secrets --------------------------------------------------------------------------------------

ENDS = {
    "an answer": ok(),
    "a refusal": failure(403, "AccessDeniedException"),
    "an expired token": failure(403, "ExpiredTokenException"),
    "a failure": failure(500, "InternalFailure"),
    "a broken line": Reply(fault=Fault.RESET),
    "nonsense": Reply(body=b"nonsense"),
}


@pytest.mark.parametrize("reply", ENDS.values(), ids=ENDS)
def test_no_secret_is_in_what_a_program_prints_or_logs(
    reply: Reply, caplog: pytest.LogCaptureFixture
) -> None:
    shown: list[str] = []
    with (
        caplog.at_level(logging.DEBUG),
        replying(Scripted(reply)) as server,
        make(server.url) as client,
    ):
        try:
            client.create_component(name="c", semantic_version="1.0.0", platform="Linux", data=DATA)
        except imagebuilder.SdkError as error:
            shown += [repr(error), str(error), *traceback.format_exception(error)]
            shown += [repr(vars(error))]
        inside: Any = client
        shown += [repr(client), repr(inside._settings), repr(inside._credentials)]
        signature = server.requests[0].headers["authorization"].rpartition("Signature=")[2]
    assert len(signature) == 64
    assert caplog.text
    text = "\n".join([*shown, caplog.text])
    for secret in (SECRET, TOKEN, DATA, signature):
        assert secret not in text


def test_bad_input_is_told_without_the_value() -> None:
    with make("http://127.0.0.1:1") as client:
        method: Any = client.create_component
        with pytest.raises(imagebuilder.ParamValidationError) as caught:
            method(name="c", semantic_version="1.0.0", platform="Linux", data=[DATA])
    assert "data" in str(caught.value)
    assert DATA not in str(caught.value)
