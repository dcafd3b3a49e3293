"""Endpoints that a service is asked for, beside botocore: both get the same answers, in turn."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from imagebuilder.runtime.testing.asynchronous import AsyncAdapter
from tests.both_clients import KINDS, client_of
from tests.environment import isolate
from tests.oracle.emitted import package_of

if TYPE_CHECKING:
    from pathlib import Path

# By name, because botocore ships no types.
_session: Any = import_module("botocore.session")
_config: Any = import_module("botocore.config")
_awsrequest: Any = import_module("botocore.awsrequest")
_exceptions: Any = import_module("botocore.exceptions")

SERVICE = "timestream-query"
KEYS = ("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
ASKED = "https://query.timestream.us-west-2.amazonaws.com"
FIRST, SECOND = "cell1.timestream.example.com", "cell2.timestream.example.com"


class Reply(NamedTuple):
    """An answer, and the operation that it is for."""

    operation: str
    status: int
    body: dict[str, Any]

    @property
    def headers(self) -> dict[str, str]:
        return {"Content-Type": "application/x-amz-json-1.0"}

    @property
    def content(self) -> bytes:
        return json.dumps(self.body).encode()


def endpoints(*addresses: str, minutes: int = 1440) -> Reply:
    listed = [{"Address": each, "CachePeriodInMinutes": minutes} for each in addresses]
    return Reply("DescribeEndpoints", 200, {"Endpoints": listed})


TAGS = Reply("ListTagsForResource", 200, {"Tags": []})
GONE = Reply("ListTagsForResource", 400, {"__type": "InvalidEndpointException"})
MISDIRECTED = Reply("ListTagsForResource", 421, {"__type": "Nothing"})
REFUSED = Reply("DescribeEndpoints", 400, {"__type": "AccessDeniedException"})


class _Conversation:
    """Gives ``replies`` in turn, and keeps what was asked of whom: host and operation."""

    def __init__(self, *replies: Reply) -> None:
        self._waiting = [*replies]
        self.asked: list[tuple[str, str]] = []

    def reply_to(self, url: str, headers: Any) -> Reply:
        target = headers["X-Amz-Target"]
        operation = (target.decode() if isinstance(target, bytes) else target).partition(".")[2]
        self.asked.append((url.removesuffix("/"), operation))
        reply = self._waiting.pop(0)
        assert reply.operation == operation
        return reply


class _Transport:
    def __init__(self, package: Any, conversation: _Conversation) -> None:
        self._package, self._conversation = package, conversation

    def send(self, request: Any, **_: Any) -> Any:
        reply = self._conversation.reply_to(request.url, request.headers)
        if not reply.status:
            raise self._package.ConnectionFailedError("nobody answers")
        return self._package.HttpResponse(reply.status, reply.headers, reply.content)

    def close(self) -> None:
        pass

    def async_transport(self) -> AsyncAdapter:
        return AsyncAdapter(self)


def ours(kind: str, conversation: _Conversation, calls: int, **settings: Any) -> list[str]:
    """Call as often as that, and return the codes of the errors."""
    package: Any = package_of(SERVICE)
    made = {"region": "us-west-2", "credentials": package.Credentials(*KEYS), **settings}
    transport = _Transport(package, conversation)
    client = client_of(kind, package=package, transport=transport, **made)
    raised: list[str] = []
    for _ in range(calls):
        try:
            client.list_tags_for_resource(resource_arn="arn")
        except package.ApiError as error:
            raised.append(error.code)
        except package.ConnectionFailedError as error:
            raised.append(str(error))
    return raised


def theirs(conversation: _Conversation, calls: int, **settings: Any) -> list[str]:
    session = _session.Session()
    session.set_credentials(*KEYS)
    client = session.create_client(SERVICE, region_name="us-west-2", **settings)

    def answer(request: Any, **_: Any) -> Any:
        reply = conversation.reply_to(request.url, request.headers)
        response = _awsrequest.AWSResponse(request.url, reply.status, reply.headers, None)
        response._content = reply.content
        return response

    client.meta.events.register("before-send.timestream-query", answer)
    raised: list[str] = []
    for _ in range(calls):
        try:
            client.list_tags_for_resource(ResourceARN="arn")
        except _exceptions.ClientError as error:
            raised.append(error.response["Error"]["Code"])
    return raised


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    isolate(monkeypatch, tmp_path)


LIST = "ListTagsForResource"
DESCRIBE = (ASKED, "DescribeEndpoints")

CONVERSATIONS: dict[str, tuple[list[Reply], list[tuple[str, str]], list[str]]] = {
    "it is asked once": (
        [endpoints(FIRST), TAGS, TAGS],
        [DESCRIBE, (f"https://{FIRST}", LIST), (f"https://{FIRST}", LIST)],
        [],
    ),
    "the first of several": (
        [endpoints(SECOND, FIRST), TAGS, TAGS],
        [DESCRIBE, (f"https://{SECOND}", LIST), (f"https://{SECOND}", LIST)],
        [],
    ),
    "a whole URL": (
        [endpoints(f"https://{FIRST}"), TAGS, TAGS],
        [DESCRIBE, (f"https://{FIRST}", LIST), (f"https://{FIRST}", LIST)],
        [],
    ),
    "it is out of date at once": (
        [endpoints(FIRST, minutes=0), TAGS, endpoints(SECOND), TAGS],
        [DESCRIBE, (f"https://{FIRST}", LIST), DESCRIBE, (f"https://{SECOND}", LIST)],
        [],
    ),
    "it is gone": (
        [endpoints(FIRST), GONE, endpoints(SECOND), TAGS, TAGS],
        [
            DESCRIBE,
            (f"https://{FIRST}", LIST),
            DESCRIBE,
            (f"https://{SECOND}", LIST),
            (f"https://{SECOND}", LIST),
        ],
        [],
    ),
    "it is misdirected": (
        [endpoints(FIRST), MISDIRECTED, endpoints(SECOND), TAGS, TAGS],
        [
            DESCRIBE,
            (f"https://{FIRST}", LIST),
            DESCRIBE,
            (f"https://{SECOND}", LIST),
            (f"https://{SECOND}", LIST),
        ],
        [],
    ),
    "asking is refused": (
        [REFUSED, endpoints(FIRST), TAGS],
        [DESCRIBE, DESCRIBE, (f"https://{FIRST}", LIST)],
        ["AccessDeniedException"],
    ),
}


@pytest.mark.parametrize("kind", [*KINDS, "botocore"])
@pytest.mark.parametrize("name", CONVERSATIONS)
def test_a_call_goes_where_the_service_says(name: str, kind: str) -> None:
    replies, asked, errors = CONVERSATIONS[name]
    conversation = _Conversation(*replies)
    raised = theirs(conversation, 2) if kind == "botocore" else ours(kind, conversation, 2)
    assert conversation.asked == asked
    assert raised == errors


UNANSWERED = Reply("DescribeEndpoints", 0, {})


@pytest.mark.parametrize("kind", KINDS)
def test_an_endpoint_is_used_on_while_nobody_says_another(kind: str) -> None:
    """As in botocore, which asks again after a minute."""
    conversation = _Conversation(endpoints(FIRST, minutes=0), TAGS, UNANSWERED, TAGS, TAGS)
    assert ours(kind, conversation, 3, max_attempts=1) == []
    there = (f"https://{FIRST}", LIST)
    assert conversation.asked == [DESCRIBE, there, DESCRIBE, there, there]


@pytest.mark.parametrize("kind", KINDS)
def test_without_any_endpoint_the_failure_is_that_of_the_question(kind: str) -> None:
    conversation = _Conversation(UNANSWERED, endpoints(FIRST), TAGS)
    [failure] = ours(kind, conversation, 2, max_attempts=1)
    assert failure == "DescribeEndpoints: nobody answers"
    assert conversation.asked == [DESCRIBE, DESCRIBE, (f"https://{FIRST}", LIST)]


@pytest.mark.parametrize("body", [{"Endpoints": []}, {}, {"Endpoints": [{}]}])
@pytest.mark.parametrize("kind", KINDS)
def test_no_endpoint_in_the_answer_is_an_error(kind: str, body: dict[str, Any]) -> None:
    with pytest.raises(package_of(SERVICE).SdkError) as caught:
        ours(kind, _Conversation(Reply("DescribeEndpoints", 200, body)), 1)
    assert str(caught.value) == (
        "describe_endpoints returned no endpoint, which other operations need"
    )


def test_other_credentials_have_another_endpoint() -> None:
    package: Any = package_of(SERVICE)
    conversation = _Conversation(endpoints(FIRST), TAGS, TAGS, endpoints(SECOND), TAGS)
    client = package.Client(
        region="us-west-2",
        credentials=package.Credentials(*KEYS),
        transport=_Transport(package, conversation),
    )
    others = client.with_options(credentials=package.Credentials("AKIDOTHER", KEYS[1]))
    for each in (client, client.with_options(deadline=5), others):
        each.list_tags_for_resource(resource_arn="arn")
    first, second = (f"https://{FIRST}", LIST), (f"https://{SECOND}", LIST)
    assert conversation.asked == [DESCRIBE, first, first, DESCRIBE, second]


def test_a_selection_has_the_operation_that_asks() -> None:
    package: Any = package_of(SERVICE, ("Query",))
    assert sorted(package.OPERATIONS) == ["DescribeEndpoints", "Query"]


@pytest.mark.parametrize("kind", [*KINDS, "botocore"])
def test_at_an_endpoint_url_nobody_is_asked(kind: str) -> None:
    conversation, url = _Conversation(TAGS, TAGS), "http://127.0.0.1:1"
    if kind == "botocore":
        theirs(conversation, 2, endpoint_url=url)
    else:
        ours(kind, conversation, 2, endpoint_url=url)
    assert conversation.asked == [(url, LIST)] * 2
