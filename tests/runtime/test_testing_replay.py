"""A request finds the answer that was recorded for it, and nothing but that."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st

from imagebuilder.runtime.errors import SdkError
from imagebuilder.runtime.http import Headers, HttpRequest, HttpResponse
from imagebuilder.runtime.testing import ReplayError, ReplayTransport
from imagebuilder.runtime.testing.cassettes import CassetteError, Exchange, RecordedRequest
from imagebuilder.runtime.testing.replay import Recordings
from tests.runtime.cassette_files import interaction, request, write_cassette
from tests.runtime.made_up import MadeUpService

if TYPE_CHECKING:
    from pathlib import Path

    from imagebuilder.runtime.http import Transport

SERVICE = MadeUpService()
TOKENS = MadeUpService(idempotency_members={"clientToken"})


def replaying(*paths: Path) -> ReplayTransport:
    return ReplayTransport(SERVICE, *paths)


def send(transport: Transport, sent: HttpRequest) -> object:
    response = transport.send(sent, connect_timeout=1.0, read_timeout=1.0)
    return json.loads(response.body)


def test_the_answer_is_the_recorded_one_whole(tmp_path: Path) -> None:
    path = write_cassette(
        tmp_path / "c.yaml",
        interaction("GET", "/a", answer="gone", status=404, headers={"X-Amzn-RequestId": ["id"]}),
    )
    response = replaying(path).send(request("GET", "/a"), connect_timeout=1.0, read_timeout=1.0)
    assert response.status == 404
    assert response.headers["x-amzn-requestid"] == "id"
    assert response.body == b"gone"


Asked = tuple[str, str, object]

ALIKE: list[tuple[Asked, Asked]] = [
    (("GET", "/a?x=1&y=2", None), ("get", "/a?y=2&x=1", None)),
    (("GET", "/a?x=1&x=2&y=", None), ("GET", "/a?x=1&y&x=2", None)),
    (("GET", "/tags/arn%3Aaws%2Fx", None), ("GET", "/tags/arn:aws%2fx", None)),
    (("GET", "", None), ("GET", "/", None)),
    (("POST", "/a", {"x": 1, "y": [True]}), ("POST", "/a", b'{"y":[true],\n"x":1.0}')),
    (("POST", "/a", "<plain>"), ("POST", "/a", b"<plain>")),
    (("POST", "/a", ""), ("POST", "/a", None)),
]
UNLIKE: list[tuple[Asked, Asked]] = [
    (("GET", "/a", None), ("PUT", "/a", None)),
    (("GET", "/a", None), ("GET", "/a/", None)),
    (("GET", "/a%2Fb", None), ("GET", "/a/b", None)),
    (("GET", "/a?x=1", None), ("GET", "/a", None)),
    (("GET", "/a?x=1", None), ("GET", "/a?x=2", None)),
    (("GET", "/a?x=1&x=2", None), ("GET", "/a?x=2&x=1", None)),
    (("POST", "/a", {"x": 1}), ("POST", "/a", {"x": True})),
    (("POST", "/a", {"x": None}), ("POST", "/a", {})),
    (("POST", "/a", {"x": [1, 2]}), ("POST", "/a", {"x": [2, 1]})),
    (("POST", "/a", {}), ("POST", "/a", None)),
    (("POST", "/a", "text"), ("POST", "/a", b"text ")),
    (("POST", "/a", {"clientToken": "1"}), ("POST", "/a", {"clientToken": "2"})),
]


@pytest.mark.parametrize(("recorded", "sent"), ALIKE)
def test_requests_that_mean_the_same_match(tmp_path: Path, recorded: Asked, sent: Asked) -> None:
    path = write_cassette(tmp_path / "c.yaml", interaction(*recorded, answer="found"))
    response = replaying(path).send(request(*sent), connect_timeout=1.0, read_timeout=1.0)
    assert response.body == b"found"


@pytest.mark.parametrize(("recorded", "sent"), UNLIKE)
def test_requests_that_differ_do_not_match(tmp_path: Path, recorded: Asked, sent: Asked) -> None:
    transport = ReplayTransport(
        SERVICE, write_cassette(tmp_path / "c.yaml", interaction(*recorded))
    )
    with pytest.raises(ReplayError):
        send(transport, request(*sent))


def test_identical_requests_are_answered_in_the_recorded_order_and_the_last_repeats(
    tmp_path: Path,
) -> None:
    first = write_cassette(
        tmp_path / "first.yaml",
        interaction("GET", "/a", answer=1),
        interaction("GET", "/b", answer="other"),
        interaction("GET", "/a", answer=2),
    )
    second = write_cassette(tmp_path / "second.yaml", interaction("GET", "/a", answer=3))
    transport = replaying(first, second)
    assert [send(transport, request("GET", "/a")) for _ in range(5)] == [1, 2, 3, 3, 3]


def test_a_token_of_the_callers_own_is_passed_over_when_nothing_is_equal(tmp_path: Path) -> None:
    path = write_cassette(
        tmp_path / "c.yaml",
        interaction("PUT", "/a", {"name": "x", "clientToken": "one"}, answer=1),
        interaction("PUT", "/a", {"name": "x", "clientToken": "two"}, answer=2),
        interaction("PUT", "/a", {"name": "y"}, answer=3),
    )
    transport = ReplayTransport(TOKENS, path)
    sent = [
        {"name": "x", "clientToken": "two"},
        {"name": "x", "clientToken": "random"},
        {"name": "x"},
        {"name": "y", "clientToken": "random"},
    ]
    assert [send(transport, request("PUT", "/a", body)) for body in sent] == [2, 1, 2, 3]
    with pytest.raises(ReplayError) as caught:
        send(transport, request("PUT", "/a", {"name": "z", "clientToken": "random"}))
    # Nor is it shown as a difference.
    changed = [line for line in str(caught.value).splitlines() if line.startswith(("  -", "  +"))]
    assert changed == ['  -  "name": "y"', '  +  "name": "z"']


def test_a_token_is_passed_over_at_the_top_level_only(tmp_path: Path) -> None:
    path = write_cassette(tmp_path / "c.yaml", interaction("PUT", "/", {"a": {"clientToken": "1"}}))
    transport = ReplayTransport(TOKENS, path)
    with pytest.raises(ReplayError, match=r'\+    "clientToken": "2"'):
        send(transport, request("PUT", "/", {"a": {"clientToken": "2"}}))


def test_what_does_not_match_is_told_with_the_nearest_and_the_difference(tmp_path: Path) -> None:
    path = write_cassette(
        tmp_path / "c.yaml",
        interaction("GET", "/GetImage?arn=a%3Ab"),
        interaction("POST", "/ListImages", {"owner": "Self", "byName": False}),
        interaction("POST", "/ListImageRecipes", {"owner": "Self"}),
    )
    transport = replaying(path)
    with pytest.raises(ReplayError) as caught:
        send(transport, request("POST", "/ListImages", {"owner": "Amazon", "byName": False}))
    message = str(caught.value)
    assert 'POST /ListImages with the body {"owner": "Amazon", "byName": false}' in message
    assert f"The nearest of 3 is {path}, interaction 2" in message
    assert '-  "owner": "Self"' in message
    assert '+  "owner": "Amazon"' in message
    with pytest.raises(ReplayError) as caught:
        send(transport, request("GET", "/GetImage?arn=a%3Ac"))
    message = str(caught.value)
    assert "GET /GetImage?arn=a%3Ac with no body" in message
    assert f"{path}, interaction 1" in message
    assert "-?arn=a:b\n" in message
    assert message.endswith("+?arn=a:c")


def test_the_message_stays_readable_when_the_request_is_huge_or_binary(tmp_path: Path) -> None:
    transport = ReplayTransport(
        SERVICE, write_cassette(tmp_path / "c.yaml", interaction("PUT", "/a", {}))
    )
    with pytest.raises(ReplayError) as caught:
        send(transport, request("PUT", "/a", {str(number): "long" * 9 for number in range(999)}))
    assert len(str(caught.value)) < 5000
    assert "lines more" in str(caught.value)
    with pytest.raises(ReplayError) as caught:
        send(transport, request("PUT", "/a", {"document": "long" * 9999}))
    assert len(str(caught.value)) < 5000
    with pytest.raises(ReplayError, match=r"with the body \\xff"):
        send(transport, request("PUT", "/a", b"\xff"))


def test_the_message_stays_readable_when_the_request_nests_too_deep(tmp_path: Path) -> None:
    cassette = write_cassette(tmp_path / "c.yaml", interaction("PUT", "/a", {}))
    with pytest.raises(ReplayError, match=r"with the body \[\["):
        send(ReplayTransport(SERVICE, cassette), request("PUT", "/a", b"[" * 100_000))


def test_no_header_is_in_the_message(tmp_path: Path) -> None:
    transport = ReplayTransport(
        SERVICE, write_cassette(tmp_path / "c.yaml", interaction("GET", "/a"))
    )
    with pytest.raises(ReplayError) as caught:
        send(transport, request("GET", "/b"))
    assert "secret" not in str(caught.value)


def test_requests_lists_what_was_sent_as_it_was_sent(tmp_path: Path) -> None:
    transport = ReplayTransport(
        SERVICE, write_cassette(tmp_path / "c.yaml", interaction("GET", "/a"))
    )
    sent = request("GET", "/a")
    send(transport, sent)
    sent.headers["Authorization"] = "signed anew"
    with pytest.raises(ReplayError):
        send(transport, request("GET", "/unknown"))
    transport.close()
    assert [kept.url.rpartition("/")[2] for kept in transport.requests] == ["a", "unknown"]
    assert transport.requests[0].headers == {"Authorization": "secret"}


def test_answers_are_the_callers_to_change(tmp_path: Path) -> None:
    transport = ReplayTransport(
        SERVICE, write_cassette(tmp_path / "c.yaml", interaction("GET", "/a", answer=1))
    )
    response = transport.send(request("GET", "/a"), connect_timeout=1.0, read_timeout=1.0)
    response.body = b"changed"
    assert send(transport, request("GET", "/a")) == 1


def test_threads_get_every_recorded_answer_once(tmp_path: Path) -> None:
    path = write_cassette(
        tmp_path / "c.yaml", *(interaction("GET", "/a", answer=number) for number in range(64))
    )
    transport = replaying(path)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, [transport] * 64, [request("GET", "/a")] * 64))
    assert sorted(map(repr, answers)) == sorted(map(repr, range(64)))
    assert len(transport.requests) == 64


def test_recordings_that_cannot_be_read_are_an_error_at_construction(tmp_path: Path) -> None:
    with pytest.raises(CassetteError, match="nowhere"):
        replaying(tmp_path / "nowhere.yaml")
    with pytest.raises(CassetteError, match="no cassette was given"):
        replaying()


def test_the_error_is_one_of_the_package_and_survives_pickle_and_copy() -> None:
    error = ReplayError("nothing like it")
    assert isinstance(error, SdkError)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is ReplayError
        assert str(again) == "nothing like it"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


@given(value=st.dictionaries(st.text(max_size=3), JSON), data=st.data())
def test_the_order_of_members_and_the_layout_of_json_never_matter(
    value: dict[str, object], data: st.DataObject
) -> None:
    recorded = RecordedRequest("POST", "https://h/a", Headers(), json.dumps(value).encode())
    recordings = Recordings([Exchange(recorded, HttpResponse(200, {}, b"found"), "here")], SERVICE)
    shuffled = dict(data.draw(st.permutations(list(value.items()))))
    body = json.dumps(shuffled, indent=data.draw(st.sampled_from([None, 1, 4]))).encode()
    assert recordings.answer(HttpRequest("POST", "http://other/a", {}, body)).body == b"found"
