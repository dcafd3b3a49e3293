"""One client, many threads, a server that misbehaves at random; and the child of a fork.

Answers must belong to their requests, connections stay within the limit, and what is lent out
(file descriptors, the retry quota) come back.
"""

from __future__ import annotations

import json
import logging
import random
import threading
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder.runtime.retries import INITIAL_QUOTA, RetryQuota
from tests.network.replies import Fault, Reply, Scripted, failure, ok, reply_of, replying
from tests.processes import in_child

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from tests.network.server import Request

THREADS = 32
CALLS_EACH = 94
MAX_CONNECTIONS = 10


@contextmanager
def connected(url: str, **settings: Any) -> Generator[imagebuilder.Client]:
    """A client that never waits between attempts."""
    with imagebuilder.Client(
        region="us-west-2",
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret"),
        endpoint_url=url,
        **{"retry_mode": "standard", **settings},
    ) as client:
        inside: Any = client
        inside._sleep = lambda seconds: None
        yield client


def ask(client: imagebuilder.Client, name: str) -> str | None:
    """Call the service about ``name``; an answer that belongs to the call is ``name`` again."""
    return client.list_images(filters=[imagebuilder.Filter(name=name, values=["v"])]).request_id


def echo(request: Request) -> Reply:
    return ok(requestId=json.loads(request.body)["filters"][0]["name"])


class Flaky:
    """Answers with what was asked; one request in five meets a fault instead."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._lock = threading.Lock()
        self.met: Counter[str] = Counter()

    def __call__(self, request: Request) -> Reply:
        with self._lock:
            chance = self._random.random()
        if chance < 0.05:
            kind, reply = "reset", Reply(fault=Fault.RESET)
        elif chance < 0.10:
            kind, reply = "503", failure(503, "ServiceUnavailableException")
        elif chance < 0.15:
            kind, reply = "truncated", echo(request)._replace(fault=Fault.TRUNCATE)
        elif chance < 0.20:
            kind, reply = "slow", echo(request)._replace(delay=0.003)
        else:
            kind, reply = "good", echo(request)
        with self._lock:
            self.met[kind] += 1
        return reply


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def in_threads(number: int, work: Callable[[int], None]) -> None:
    threads = [threading.Thread(target=work, args=(n,)) for n in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_answers_belong_to_their_requests_whatever_goes_wrong() -> None:
    before = descriptors()
    outcomes: Counter[str] = Counter()
    attempts: Counter[int] = Counter()
    wrong: list[str] = []
    seen: set[int] = set()
    flaky = Flaky(seed=7)
    with (
        replying(flaky) as server,
        connected(server.url, max_connections=MAX_CONNECTIONS, max_attempts=5) as client,
    ):
        inside: Any = client
        quota: RetryQuota = inside._context.policy.quota

        def work(thread: int) -> None:
            mine: Counter[str] = Counter()
            tries: Counter[int] = Counter()
            for number in range(CALLS_EACH):
                name = f"{thread}-{number}"
                try:
                    if ask(client, name) != name:
                        wrong.append(name)
                    mine["answered"] += 1
                except (imagebuilder.TransportError, imagebuilder.ServerFaultError) as error:
                    mine["given up"] += 1
                    tries[error.attempts] += 1
                except BaseException as error:
                    mine[repr(error)] += 1
                    raise
                seen.add(quota.available)
            outcomes.update(mine)
            attempts.update(tries)

        in_threads(THREADS, work)
        assert not wrong
        assert set(outcomes) <= {"answered", "given up"}
        assert outcomes.total() == THREADS * CALLS_EACH
        assert outcomes["answered"] > 0.9 * outcomes.total()
        assert set(flaky.met) == {"reset", "503", "truncated", "slow", "good"}
        assert flaky.met.total() == len(server.requests) > outcomes.total()
        assert 2 <= server.most_open <= MAX_CONNECTIONS
        assert min(seen) >= 0
        assert max(seen) <= INITIAL_QUOTA
        # Every success without a retry gives 1 back, and never more than there was.
        server.behave = reply_of(echo)
        for _ in range(INITIAL_QUOTA - quota.available):
            ask(client, "again")
        assert quota.available == INITIAL_QUOTA
        ask(client, "once more")
        assert quota.available == INITIAL_QUOTA
        assert server.open <= MAX_CONNECTIONS
    assert descriptors() <= before


def test_the_quota_is_what_the_calls_took_and_gave_back() -> None:
    """With a failure for each call and then an answer, 14 is taken and 14 given back."""
    met: set[str] = set()
    lock = threading.Lock()

    def once(request: Request) -> Reply:
        with lock:
            if request.headers["amz-sdk-invocation-id"] in met:
                return echo(request)
            met.add(request.headers["amz-sdk-invocation-id"])
        return failure(503)

    with replying(once) as server, connected(server.url) as client:
        inside: Any = client
        quota: RetryQuota = inside._context.policy.quota

        def work(thread: int) -> None:
            for _ in range(10):
                ask(client, str(thread))

        in_threads(16, work)
        assert quota.available == INITIAL_QUOTA
        assert len(server.requests) == 320


def test_no_part_of_the_quota_is_lost_between_threads() -> None:
    quota = RetryQuota()
    taken: list[bool] = []
    in_threads(8, lambda _: taken.extend(quota.acquire(14) for _ in range(8)))
    assert taken.count(True) == INITIAL_QUOTA // 14
    assert quota.available == INITIAL_QUOTA % 14

    def give_back(_: int) -> None:
        for _ in range(50):
            quota.release(1)

    in_threads(8, give_back)
    assert quota.available == INITIAL_QUOTA % 14 + 400


def test_threads_that_make_and_close_clients_leave_no_descriptor_behind() -> None:
    before = descriptors()
    with replying(echo) as server:

        def work(thread: int) -> None:
            for number in range(10):
                with connected(server.url) as client:
                    assert ask(client, f"{thread}-{number}") == f"{thread}-{number}"

        in_threads(8, work)
        assert server.connections == 80
    assert descriptors() <= before


# -- close ----------------------------------------------------------------------------------------


def test_close_may_be_called_again_and_a_call_after_it_is_told_so() -> None:
    with replying(echo) as server, connected(server.url) as client:
        ask(client, "a")
        client.close()
        client.close()
        with pytest.raises(imagebuilder.SdkError, match=r"^ListImages .*client is closed"):
            ask(client, "b")
        assert len(server.requests) == 1


def test_closing_under_load_ends_every_call_with_an_answer_or_a_clear_error() -> None:
    ends: list[str] = []
    with (
        replying(lambda request: echo(request)._replace(delay=0.001)) as server,
        connected(server.url, max_connections=4) as client,
    ):
        half = threading.Semaphore(0)

        def work(thread: int) -> None:
            for number in range(20):
                if number == 10:
                    half.release()
                try:
                    ends.append("right" if ask(client, str(number)) == str(number) else "wrong")
                except imagebuilder.SdkError as error:
                    ends.append("closed" if "is closed" in str(error) else repr(error))

        def close(_: int) -> None:
            for _ in range(8):
                half.acquire()
            client.close()

        in_threads(9, lambda n: close(n) if n == 8 else work(n))
    assert set(ends) <= {"right", "closed"}
    assert len(ends) == 160


# -- fork -----------------------------------------------------------------------------------------


def test_the_child_of_a_fork_has_its_own_connections_and_the_parent_keeps_its_own() -> None:
    with replying(echo) as server, connected(server.url) as client:
        assert ask(client, "before") == "before"
        assert server.connections == 1
        assert in_child(lambda: [ask(client, f"child-{n}") for n in range(3)]) == (
            "['child-0', 'child-1', 'child-2']"
        )
        assert server.connections == 2
        assert ask(client, "after") == "after"
        assert server.connections == 2


@pytest.fixture
def quiet() -> Iterator[None]:
    """No log lines: a file that a thread was writing to as Python forked is locked in the child."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.usefixtures("quiet")
def test_children_made_under_load_get_right_answers_and_so_do_the_threads() -> None:
    wrong: list[str] = []
    with replying(echo) as server, connected(server.url) as client:
        # Modules are loaded by the first call; Python cannot fork while a thread is importing one.
        ask(client, "first")
        stop = threading.Event()

        def work(thread: int) -> None:
            number = 0
            while not stop.is_set():
                number += 1
                name = f"{thread}-{number}"
                if ask(client, name) != name:
                    wrong.append(name)

        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        children = [in_child(lambda: ask(client, "child")) for _ in range(8)]
        stop.set()
        for thread in threads:
            thread.join()
    assert children == ["'child'"] * 8
    assert not wrong


def test_the_child_of_a_fork_retries_though_a_thread_of_the_parent_held_the_quota() -> None:
    script = Scripted(failure(503), ok(requestId="child"))
    with replying(script) as server, connected(server.url) as client:
        inside: Any = client
        with inside._context.policy.quota._lock:
            assert in_child(lambda: ask(client, "child")) == "'child'"


def test_closing_in_the_child_leaves_the_parents_client_open() -> None:
    with replying(echo) as server, connected(server.url) as client:
        ask(client, "before")
        assert in_child(client.close) == "None"
        assert ask(client, "after") == "after"
        assert server.connections == 1
