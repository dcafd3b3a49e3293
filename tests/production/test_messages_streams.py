"""What is said of URLs and streams that cannot be made, or used as somebody tried to: whole."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path
from typing import Any

import pytest

import imagebuilder
from imagebuilder.testing import StubTransport, client
from tests.both_clients import client_of, over_both, shared_loop, this_kinds
from tests.network.replies import Reply, replying
from tests.network.streams import MEDIA


@pytest.mark.parametrize(
    ("request_", "options", "text"),
    [
        (
            imagebuilder.ListImagesRequest(owner=imagebuilder.Ownership.SELF),
            {},
            (
                "ListImages was not called: it has a body, which a URL cannot have: "
                "this request cannot be presigned"
            ),
        ),
        (
            imagebuilder.GetImageRequest(image_build_version_arn="a"),
            {"expires_in": 0, "method": "FETCH"},
            (
                "GetImage was not called, for 2 reasons:\n"
                "- expires_in: has to be whole seconds from 1 to 604800 (a week), not 0\n"
                "- method: has to be one of DELETE, GET, HEAD, PATCH, POST, PUT, not 'FETCH'"
            ),
        ),
    ],
)
def test_what_cannot_be_presigned_says_why(
    request_: Any, options: dict[str, Any], text: str
) -> None:
    signing = client(StubTransport(), validate_parameters=False)
    with pytest.raises(imagebuilder.ParamValidationError) as caught:
        signing.presign(request_, **options)
    assert str(caught.value) == text


def stream_of(url: str) -> Any:
    """Return the body of an answer, and the client, of the kind that the test runs with."""
    keys = MEDIA.Credentials("AKIDEXAMPLE", "hush")
    calling = client_of(package=MEDIA, region="us-west-2", credentials=keys, endpoint_url=url)
    return calling.get_object(path="/x").body, calling


@over_both
def test_a_stream_says_what_cannot_be_done_with_it() -> None:
    with replying(lambda _: Reply(body=b"hello")) as server:
        body, calling = stream_of(server.url)
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError) as refused:
                attempt(body)
            assert str(refused.value) == (
                "a ByteStream cannot be copied or pickled: read it, and keep the bytes"
            )
        if this_kinds(False, True):
            with pytest.raises(MEDIA.SdkError) as wrong_kind:
                next(iter(body))
            assert str(wrong_kind.value) == (
                "this stream is an AsyncClient's: use 'async for', or await aread()"
            )
        read = this_kinds(lambda: body.read(), lambda: shared_loop().run(body.aread()))
        assert read() == b"hello"
        calling.close()


@over_both
@pytest.mark.parametrize(
    ("body", "text"),
    [
        (5, "body (Body): must be bytes, a binary file or an iterator of bytes, not int"),
        ({"a": 1}, "body (Body): must be bytes, a binary file or an iterator of bytes, not dict"),
        ("file", "body (Body): must be a file opened in binary mode, not as text"),
    ],
)
def test_what_is_no_body_says_what_is(body: Any, text: str) -> None:
    keys = MEDIA.Credentials("AKIDEXAMPLE", "hush")
    calling = client_of(package=MEDIA, region="us-west-2", credentials=keys)
    with (
        Path(__file__).open(encoding="utf-8") as file,
        pytest.raises(MEDIA.ParamValidationError) as caught,
    ):
        calling.put_object(path="/x", body=file if body == "file" else body)
    calling.close()
    assert str(caught.value) == f"PutObject was not called: {text}"
