"""What reprs, errors and tracebacks show: what is there, and nothing secret."""

from __future__ import annotations

import contextlib
import copy
import pickle
import socket
import struct
import threading
from traceback import TracebackException
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder import Credentials, HttpRequest, HttpResponse, SigV4Signer
from imagebuilder.runtime.http import Headers
from tests.runtime.scripted import Scripted, failure, make, ok

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

TOKEN = "session-token-of-the-test"
KEY = "secret-key-of-the-test"
ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/i/1.0.0/1"


def shown(error: BaseException) -> str:
    """Return what a tool shows that prints the local variables of every frame."""
    return "".join(TracebackException.from_exception(error, capture_locals=True).format())


def client_of(**settings: Any) -> imagebuilder.Client:
    return imagebuilder.Client(
        region="us-west-2",
        credentials=Credentials("AKIDEXAMPLE", KEY, TOKEN),
        max_attempts=1,
        **settings,
    )


def assert_nothing_secret(error: BaseException) -> None:
    text = shown(error)
    assert "_invoke" in text
    for secret in (KEY, TOKEN, "Signature="):
        assert secret not in text


class Keeping:
    """A transport with the headers in a local variable when it fails."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def send(
        self, request: HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> HttpResponse:
        headers = dict(request.headers)
        try:
            raise self.error
        except OSError as error:
            raise ConnectionError(f"{len(headers)} headers") from error

    def close(self) -> None: ...


@pytest.mark.parametrize("error", [OSError("no"), KeyboardInterrupt(), RuntimeError("no")])
def test_what_a_transport_has_in_its_frames_is_not_in_the_traceback(error: BaseException) -> None:
    with (
        client_of(transport=Keeping(error)) as client,
        pytest.raises((imagebuilder.TransportError, KeyboardInterrupt)) as caught,
    ):
        client.tag_resource(resource_arn=ARN, tags={"a": "b"})
    assert_nothing_secret(caught.value)


@contextlib.contextmanager
def resetting() -> Generator[str]:
    """Give the URL of a server that resets every connection after a part of the request."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def reset() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    with connection:
                        connection.recv(1000)
                        linger = struct.pack("ii", 1, 0)
                        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)

        thread = threading.Thread(target=reset)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
    thread.join()


def test_a_write_that_fails_shows_neither_the_token_nor_the_signature() -> None:
    with (
        resetting() as url,
        client_of(endpoint_url=url) as client,
        pytest.raises(imagebuilder.ConnectionFailedError) as caught,
    ):
        client.create_component(
            name="c", semantic_version="1.0.0", platform="Linux", data="x" * 20_000_000
        )
    assert_nothing_secret(caught.value)


@pytest.mark.parametrize("name", ["access_key_id", "secret_access_key", "session_token"])
@pytest.mark.parametrize("value", ["k\udcff", "schlüssel"])
def test_keys_that_are_not_ascii_are_refused_with_a_sentence(name: str, value: str) -> None:
    values = {"access_key_id": "AKID", "secret_access_key": "secret", name: value}
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        Credentials(**values)
    assert str(caught.value) == (
        f"The client cannot be configured: {name} must be printable ASCII; "
        "keys and tokens of AWS are"
    )


def test_what_cannot_be_signed_is_an_error_that_quotes_nothing() -> None:
    request = HttpRequest("GET", "https://a.example/", {"X-A": "\udcff", "X-B": "hidden"})
    with pytest.raises(ValueError, match="characters that UTF-8 does not have") as caught:
        SigV4Signer("s", "r").sign(request, Credentials("AKID", "secret", TOKEN))
    assert not isinstance(caught.value, UnicodeError)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_what_a_call_gives_is_pickled_by_every_protocol(protocol: int) -> None:
    client, _ = make(Scripted(ok('{"requestId": "r"}'), failure(404, "ResourceNotFoundException")))
    response = client.list_images()
    again = pickle.loads(pickle.dumps(response, protocol))
    assert again == response
    assert again.response_metadata.headers["X-AMZN-REQUESTID"] == "r-1"
    assert again.response_metadata.attempts == 1
    with pytest.raises(imagebuilder.ResourceNotFoundException) as caught:
        client.list_images()
    error = pickle.loads(pickle.dumps(caught.value, protocol))
    assert str(error) == str(caught.value)
    assert dict(error.headers) == dict(caught.value.headers)
    assert copy.copy(Headers([("A", "b")])) == Headers([("A", "b")])


BROKEN: list[Callable[[], object]] = [
    lambda: object.__new__(Credentials),
    lambda: object.__new__(imagebuilder.GetImageResponse),
    lambda: object.__new__(imagebuilder.Image),
]


@pytest.mark.parametrize("broken", BROKEN)
def test_what_is_half_built_can_be_shown(broken: Callable[[], object]) -> None:
    assert repr(broken()).endswith(")")


def test_a_member_that_was_deleted_is_not_shown() -> None:
    image = imagebuilder.Filter(name="n", values=["v"])
    del image.name
    assert repr(image).endswith("values=['v'])")


def test_a_traceback_through_a_refused_answer_can_be_shown_with_its_variables() -> None:
    client, _ = make(Scripted(ok('{"image": {"tags": 5}}')))
    with pytest.raises(imagebuilder.ResponseParseError) as caught:
        client.get_image(image_build_version_arn=ARN)
    assert "ResponseParseError" in shown(caught.value)


def test_a_traceback_through_refused_credentials_can_be_shown_with_its_variables() -> None:
    wrong: Any = ["AKID"]
    with pytest.raises(imagebuilder.ConfigurationError) as caught:
        Credentials(wrong, "very secret")
    assert "ConfigurationError" in shown(caught.value)
