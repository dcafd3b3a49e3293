"""Attempts, waits and the end of a call, over real HTTP, next to botocore's standard mode.

What a policy decides is compared in ``tests/oracle``; here both clients are whole, and what fails
are sockets and answers.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings, strategies as st

from tests.both_clients import KINDS, of_kind, over_both
from tests.network.beside_botocore import Ours, Outcome, Theirs, both
from tests.network.replies import Fault, Reply, Scripted, failure, ok, reply_of, replying

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.network.server import Request

#: An operation that reads, one that writes with a token, one that writes without.
CALLS: dict[str, dict[str, Any]] = {
    "ListImages": {},
    "CreateComponent": {
        "name": "c",
        "semanticVersion": "1.0.0",
        "platform": "Linux",
        "data": "x",
    },
    "TagResource": {
        "resourceArn": "arn:aws:imagebuilder:us-west-2:111122223333:image/i/1.0.0/1",
        "tags": {"k": "v"},
    },
}


class Bench:
    """A server, and both clients for each number of attempts that there may be."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._stack = ExitStack()
        self.server = self._stack.enter_context(replying(Scripted(ok())))
        self._pairs: dict[int, tuple[Ours, Theirs]] = {}

    def close(self) -> None:
        self._stack.close()

    def agree(
        self, operation: str, replies: list[Reply], max_attempts: int = 3, *, full: bool = True
    ) -> tuple[Outcome, list[str]]:
        """Run both, by default with a full quota each; return what they agree on."""
        if max_attempts not in self._pairs:
            pair = both(self.server.url, read_timeout=0.2, max_attempts=max_attempts)
            with of_kind(self._kind):
                self._pairs[max_attempts] = self._stack.enter_context(pair)
        ours, theirs = self._pairs[max_attempts]
        if full:
            ours.fill_quota()
            theirs.fill_quota()
        us = self._run(ours, operation, replies)
        assert us == self._run(theirs, operation, replies)
        return us

    def _run(
        self, client: Ours | Theirs, operation: str, replies: list[Reply]
    ) -> tuple[Outcome, list[str]]:
        """Return how the call ended, and what each attempt said of itself."""
        self.server.behave = reply_of(Scripted(*replies))
        self.server.requests.clear()
        outcome = client.call(operation, CALLS[operation])
        return outcome, [_attempt(request) for request in self.server.requests]


def _attempt(request: Request) -> str:
    """Return the attempt's number and the most there may be; its time to live is its own."""
    fields = request.headers["amz-sdk-request"].split("; ")
    return "; ".join(field for field in fields if not field.startswith("ttl="))


@pytest.fixture(scope="module", params=KINDS)
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    bench = Bench(request.param)
    try:
        yield bench
    finally:
        bench.close()


NAMED: dict[str, list[Reply]] = {
    "throttled, and told when to come again": [
        failure(429, "ThrottlingException", ("x-amz-retry-after", "1500")),
        ok(),
    ],
    "told to wait longer than is allowed": [failure(503, "", ("x-amz-retry-after", "60000")), ok()],
    "told to wait for nonsense": [failure(503, "", ("x-amz-retry-after", "soon")), ok()],
    "throttled with a 400": [failure(400, "Throttling"), failure(400, "SlowDown"), ok()],
    "a modelled error that asks for no retry": [failure(400, "InvalidRequestException"), ok()],
    "a modelled error of the server": [failure(500, "ServiceException"), ok()],
    "a modelled 429": [failure(429, "CallRateLimitExceededException"), ok()],
    "a 429 that says nothing": [Reply(429, b""), ok()],
    "a 501": [failure(501, "NotImplemented"), ok()],
    "a redirect": [failure(307, "", ("Location", "/elsewhere")), ok()],
    "a token that has expired": [failure(403, "ExpiredTokenException"), ok()],
    "a clock that differs by nothing": [failure(403, "RequestTimeTooSkewed"), ok()],
    "reset, cut off, and answered": [Reply(fault=Fault.RESET), Reply(fault=Fault.CLOSE), ok()],
    "a code in the body": [Reply(400, b'{"__type": "a.b#ThrottlingException:http://x"}'), ok()],
    "a code in a body that is not JSON": [Reply(503, b"upstream connect error"), ok()],
    "a request that took too long": [failure(408, "RequestTimeout"), ok()],
    "never anything else": [Reply(500, b"")],
    "never any line": [Reply(fault=Fault.CLOSE)],
}


@pytest.mark.parametrize("replies", NAMED.values(), ids=NAMED)
@pytest.mark.parametrize("operation", CALLS)
def test_a_case_that_has_a_name(bench: Bench, operation: str, replies: list[Reply]) -> None:
    bench.agree(operation, replies)


def test_the_read_timeout_is_retried_as_botocore_retries_it(bench: Bench) -> None:
    outcome, attempts = bench.agree("ListImages", [Reply(fault=Fault.SILENCE)])
    assert outcome.end == "ReadTimeoutError"
    assert len(attempts) == 3


@over_both
def test_a_port_where_nobody_listens_is_tried_as_often() -> None:
    with replying(Scripted(ok())) as server:
        url = server.url
    with both(url) as (ours, theirs):
        us = ours.call("ListImages", {})
        assert us == theirs.call("ListImages", {})
    assert us.end == "ConnectionFailedError"
    assert len(us.delays) == 2


CODES = [
    "",
    "Throttling",
    "ThrottlingException",
    "SlowDown",
    "RequestTimeout",
    "InternalFailure",
    "ServiceUnavailableException",
    "ResourceNotFoundException",
    "CallRateLimitExceededException",
    "InvalidRequestException",
    "AccessDeniedException",
    "Unheard.Of",
]
FAILURES = st.builds(
    lambda status, code, after: failure(
        status, code, *([("x-amz-retry-after", after)] if after is not None else [])
    ),
    st.sampled_from([400, 403, 404, 408, 409, 413, 429, 500, 501, 502, 503, 504, 505]),
    st.sampled_from(CODES),
    st.none() | st.sampled_from(["0", "10", "2500", "100000", "-1", "1.5", ""]),
)
BROKEN = st.sampled_from([Reply(fault=Fault.CLOSE), Reply(fault=Fault.RESET)])


# For each kind of client.
@settings(max_examples=50)
@given(
    operation=st.sampled_from(sorted(CALLS)),
    failures=st.lists(FAILURES | BROKEN, min_size=1, max_size=5),
    ends_well=st.booleans(),
    max_attempts=st.integers(1, 6),
)
def test_any_sequence_of_failures(
    bench: Bench,
    operation: str,
    failures: list[Reply],
    ends_well: bool,
    max_attempts: int,
) -> None:
    replies = [*failures, ok()] if ends_well else failures
    outcome, attempts = bench.agree(operation, replies, max_attempts)
    assert len(attempts) == len(outcome.delays) + 1


def test_the_quota_runs_dry_at_the_same_call_and_fills_at_the_same_rate(bench: Bench) -> None:
    """500 are enough for 35 retries at 14; then every call has one attempt until calls succeed."""
    bench.agree("ListImages", [ok()])
    down = [failure(500, "InternalFailure")]
    throttled = [failure(429, "ThrottlingException")]
    plan = [down] * 20 + [throttled] * 3 + [[ok()]] * 30 + [down] * 3 + [[*down, ok()]] * 3
    agreed = [bench.agree("ListImages", replies, full=False) for replies in plan]
    attempts = [len(each) for _, each in agreed]
    # 476 are gone after 17 calls, and 490 after the one retry that 24 are enough for.
    assert attempts[:20] == [3] * 17 + [2, 1, 1]
    # Two retries of throttling at 5 take the rest, and 30 successes give 1 each.
    assert attempts[20:23] == [3, 1, 1]
    assert attempts[53:] == [3, 1, 1, 1, 1, 1]
    assert agreed[-1][0].quota == 2
