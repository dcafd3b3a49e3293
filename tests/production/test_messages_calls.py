"""What is said of answers that do not come or cannot be read, and of waits and pages: whole."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder.testing import StubTransport
from tests.both_clients import client_of, over_both
from tests.network.behaviours import hanging_up_after, response
from tests.network.server import serving

if TYPE_CHECKING:
    from pathlib import Path

KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "hush")
ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/web/1.0.0/1"


@over_both
@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (
            response(b'{"requestId": "' + b"x" * 2000 + b'"}'),
            (
                "No answer from {host}: the answer has more than 1000 bytes, "
                "which is what max_response_bytes allows"
            ),
        ),
        (
            response(gzip.compress(bytes(100_000)), "200 OK", b"Content-Encoding: gzip"),
            (
                "No answer from {host}: the answer has more than 1000 bytes, "
                "which is what max_response_bytes allows"
            ),
        ),
        (
            response(b"{}", "200 OK", b"Content-Encoding: gzip, gzip"),
            (
                "the answer cannot be read: it is coded as 'gzip, gzip', and not as gzip once "
                "(status 200, request id None)"
            ),
        ),
        (
            response(b"{}", "200 OK", b"Content-Encoding: br"),
            (
                "the answer cannot be read: it is coded as 'br', and not as gzip once "
                "(status 200, request id None)"
            ),
        ),
        (
            response(b"{", "200 OK", b"x-amzn-RequestId: r-1"),
            "the answer cannot be read: not JSON at line 1, column 2 (status 200, request id r-1)",
        ),
        (
            b"HTTP/1.1 200 OK\r\nx-amzn-Requ",
            (
                "No answer from {host}: the connection was closed before the answer was complete "
                "(2 attempts)"
            ),
        ),
        (
            b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
            (
                "No answer from {host}: the other side changed to a protocol that nobody asked for "
                "(2 attempts)"
            ),
        ),
        (
            b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
            "No answer from {host}: what came is not HTTP/1.1 (2 attempts)",
        ),
    ],
)
def test_an_answer_that_is_none_says_why(answer: bytes, text: str, home: Path) -> None:
    del home
    with (
        serving(hanging_up_after(answer)) as server,
        client_of(
            region="us-west-2",
            credentials=KEYS,
            endpoint_url=server.url,
            max_attempts=2,
            max_response_bytes=1000,
        ) as client,
        pytest.raises(imagebuilder.SdkError) as caught,
    ):
        client.list_images()
    assert str(caught.value) == f"ListImages: {text.format(host=f'127.0.0.1:{server.port}')}"


def image(status: str, reason: str | None = None) -> imagebuilder.GetImageResponse:
    state = imagebuilder.ImageState(status=imagebuilder.ImageStatus(status), reason=reason)
    return imagebuilder.GetImageResponse(image=imagebuilder.Image(arn=ARN, state=state))


@over_both
@pytest.mark.parametrize(
    ("answer", "settings", "text"),
    [
        (
            image("FAILED", "Image tests failed."),
            {},
            (
                f"Waiting for ImageAvailable of image_build_version_arn={ARN!r} failed: "
                "image.state.status is 'FAILED' (reason: 'Image tests failed.')"
            ),
        ),
        (
            image("BUILDING"),
            {"max_attempts": 2},
            (
                f"Waiting for ImageAvailable of image_build_version_arn={ARN!r} timed out: "
                "the condition was not met in 2 attempts"
            ),
        ),
        (
            imagebuilder.ResourceNotFoundException("There is no such image.", request_id="r-1"),
            {},
            (
                "ResourceNotFoundException calling GetImage: There is no such image. "
                "(status 404, request id r-1)"
            ),
        ),
        (
            image("BUILDING"),
            {"delay": -1},
            "GetImage was not called: delay: must be a number of seconds, 0 or more, not -1",
        ),
        (
            image("BUILDING"),
            {"max_attempts": 0},
            "GetImage was not called: max_attempts: must be an integer, 1 or more, not 0",
        ),
        (
            image("BUILDING"),
            {"on_poll": 5},
            "GetImage was not called: on_poll: must be callable or None, not 5",
        ),
    ],
)
def test_a_wait_says_what_it_ended_in(answer: object, settings: dict[str, Any], text: str) -> None:
    stub = StubTransport()
    for _ in range(2):
        stub.add("GetImage", answer)
    client = client_of(region="us-west-2", credentials=KEYS, transport=stub)
    with client, pytest.raises(imagebuilder.SdkError) as caught:
        client.wait_until.image_available(image_build_version_arn=ARN, **settings)
    assert str(caught.value) == text


@over_both
@pytest.mark.parametrize(
    ("settings", "text"),
    [
        (
            {},
            (
                "ListImages gave a token that it had given before, after 2 pages: "
                "its pages would never end"
            ),
        ),
        (
            {"limit": -1},
            "ListImages was not called: limit: must be an integer, 0 or more, not -1",
        ),
        (
            {"page_size": 0},
            "ListImages was not called: page_size: must be an integer, 1 or more, not 0",
        ),
        (
            {"starting_token": 5},
            "ListImages was not called: starting_token: must be a str or None, not int",
        ),
        (
            {"starting_token": ""},
            (
                "starting_token is not a token of ListImages: it must be the resume_token of an "
                "earlier iteration, or the service's own value of nextToken"
            ),
        ),
        (
            {"next_token": "x"},
            (
                "ListImages was not called: next_token: unknown parameter, must be one of: "
                "owner, filters, by_name, include_deprecated, page_size, limit, starting_token"
            ),
        ),
    ],
)
def test_pages_say_what_they_cannot_do(settings: dict[str, Any], text: str) -> None:
    stub = StubTransport()
    for _ in range(3):
        stub.add("ListImages", imagebuilder.ListImagesResponse(next_token="again"))
    client = client_of(region="us-west-2", credentials=KEYS, transport=stub)
    with client, pytest.raises(imagebuilder.SdkError) as caught:
        list(client.paginate.list_images(**settings))
    assert str(caught.value) == text


@over_both
def test_all_that_is_wrong_with_a_call_is_listed_with_both_spellings() -> None:
    client = client_of(region="us-west-2", credentials=KEYS, transport=StubTransport())
    with client, pytest.raises(imagebuilder.ParamValidationError) as caught:
        client.create_image_recipe(semantic_version=1, components=[{"componentarn": "x"}], colour=5)
    assert str(caught.value) == (
        "CreateImageRecipe was not called, for 6 reasons:\n"
        '- components[0]: unknown "componentarn"; did you mean "component_arn"\n'
        "- name: required, but missing\n"
        "- semantic_version (semanticVersion): must be a string, not int\n"
        "- components[0].component_arn (components[0].componentArn): required, but missing\n"
        "- parent_image (parentImage): required, but missing\n"
        "- colour: unknown parameter, must be one of: name, semantic_version, parent_image, "
        "description, components, block_device_mappings, tags, working_directory, "
        "additional_instance_configuration, ami_tags, ami_watermarks, client_token, dry_run"
    )
