"""A call that may have been performed is repeated in a way that performs it once.

The server here keeps state as the service documents it (API reference, "Ensuring idempotency"): a
request with a client token that it has seen before gives what the first one gave. It performs a
request and only then loses the answer, which is the case in which a second image would cost money.
"""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, NamedTuple

import pytest

import imagebuilder
from tests.both_clients import KINDS, of_kind, over_both
from tests.network.beside_botocore import Ours, Outcome, Theirs, both, operations, smallest_input
from tests.network.replies import Fault, Reply, Scripted, failure, ok, reply_of, replying

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.network.server import Request, Server

RECIPE = "arn:aws:imagebuilder:us-west-2:111122223333:image-recipe/r/1.0.0"
INFRASTRUCTURE = "arn:aws:imagebuilder:us-west-2:111122223333:infrastructure-configuration/i"
IMAGE = {"imageRecipeArn": RECIPE, "infrastructureConfigurationArn": INFRASTRUCTURE}

#: What can come of a request that was performed, other than its answer.
LOST = {
    "the line is cut": Reply(fault=Fault.CLOSE),
    "the connection is reset": Reply(fault=Fault.RESET),
    "the answer breaks off": Reply(body=b'{"imageBuildVer', fault=Fault.TRUNCATE),
    "the answer is late": Reply(fault=Fault.SILENCE),
    "500": failure(500, "InternalFailure"),
    "500 without a body": Reply(500, b""),
    "502 of a load balancer": Reply(502, b"<html>Bad Gateway</html>"),
    "503": failure(503, "ServiceUnavailableException"),
    "504": Reply(504, b"<html>Gateway Timeout</html>"),
    "429": failure(429, "TooManyRequestsException"),
}
BROKEN_OFF = "the answer breaks off"
#: A lost answer of each kind that botocore notices too, but those that take the read timeout.
QUICK = [r for r in LOST.values() if r.fault not in (Fault.SILENCE, Fault.TRUNCATE)]
#: Seconds; what is waited for an answer that does not come.
SOON = 0.15


class ImageBuilder:
    """The service, as far as it creates images; the first answers are ``lost``."""

    def __init__(self, *lost: Reply) -> None:
        self.lost = list(lost)
        self.images: dict[str, tuple[bytes, str]] = {}
        self._lock = threading.Lock()

    def __call__(self, request: Request) -> Reply:
        with self._lock:
            token = json.loads(request.body)["clientToken"]
            arn = f"{RECIPE.replace('image-recipe', 'image')}/{len(self.images) + 1}"
            body, arn = self.images.setdefault(token, (request.body, arn))
            if body != request.body:
                return failure(400, "IdempotentParameterMismatchException")
            if self.lost:
                return self.lost.pop(0)
            return ok(clientToken=token, imageBuildVersionArn=arn)


@over_both
@pytest.mark.parametrize("lost", LOST.values(), ids=LOST)
@pytest.mark.parametrize("times", [1, 2])
def test_a_create_whose_answer_is_lost_ends_with_one_image(lost: Reply, times: int) -> None:
    service = ImageBuilder(*[lost] * times)
    with replying(service) as server:
        ours = Ours(server.url, read_timeout=SOON)
        response = ours.client.create_image(
            image_recipe_arn=RECIPE, infrastructure_configuration_arn=INFRASTRUCTURE
        )
        ours.close()
    ((token, (_, arn)),) = service.images.items()
    assert response.image_build_version_arn == arn
    assert response.client_token == token
    assert response.response_metadata.attempts == len(server.requests) == times + 1


@over_both
def test_answers_lost_in_different_ways_end_with_one_image() -> None:
    service = ImageBuilder(*QUICK)
    with replying(service) as server:
        ours = Ours(server.url, max_attempts=len(QUICK) + 1)
        assert ours.call("CreateImage", IMAGE).end == "ok"
        ours.close()
    assert len(service.images) == 1
    assert len(server.requests) == len(QUICK) + 1


@over_both
def test_a_create_that_is_given_up_and_made_again_with_the_callers_token_is_one_image() -> None:
    service = ImageBuilder(*[Reply(fault=Fault.CLOSE)] * 3)
    with replying(service) as server:
        ours = Ours(server.url)
        assert ours.call("CreateImage", {**IMAGE, "clientToken": "mine"}).end == (
            "ConnectionFailedError"
        )
        assert len(service.images) == 1
        assert ours.call("CreateImage", {**IMAGE, "clientToken": "mine"}).end == "ok"
        ours.close()
    assert list(service.images) == ["mine"]


@over_both
def test_two_calls_are_two_images_though_all_answers_were_lost_once() -> None:
    service = ImageBuilder()
    with replying(service) as server:
        ours = Ours(server.url)
        for _ in range(2):
            service.lost.append(Reply(fault=Fault.RESET))
            assert ours.call("CreateImage", IMAGE).end == "ok"
        ours.close()
    assert len(service.images) == 2


@over_both
def test_threads_that_create_at_once_do_not_share_a_token() -> None:
    service = ImageBuilder(*[Reply(fault=Fault.CLOSE)] * 8)
    arns: list[str | None] = []
    with replying(service) as server:
        # More attempts than answers are lost, whoever loses them.
        ours = Ours(server.url, max_attempts=9)

        def create() -> None:
            response = ours.client.create_image(
                image_recipe_arn=RECIPE, infrastructure_configuration_arn=INFRASTRUCTURE
            )
            arns.append(response.image_build_version_arn)

        threads = [threading.Thread(target=create) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        ours.close()
    assert len(service.images) == 8
    assert sorted(map(str, arns)) == sorted(arn for _, arn in service.images.values())


# -- every operation that writes, against botocore ------------------------------------------------

WRITES = [name for name in operations() if not name.startswith(("Get", "List"))]
WITH_TOKEN = [name for name in WRITES if imagebuilder.OPERATIONS[name].idempotent_members]
WITHOUT_TOKEN = [name for name in WRITES if name not in WITH_TOKEN]


class Seen(NamedTuple):
    """What one client did: how the call ended, and the requests that the server got."""

    outcome: Outcome
    requests: list[Request]


class Bench:
    """Both clients, which leave it to the server to find fault with their input."""

    def __init__(self, server: Server, ours: Ours, theirs: Theirs) -> None:
        self._server = server
        self._ours = ours
        self._theirs = theirs

    def ours(self, operation: str, *replies: Reply) -> Seen:
        return self._seen(self._ours, operation, replies)

    def alike(self, operation: str, *replies: Reply) -> Seen:
        """Return what our client did, which is what botocore did."""
        ours = self._seen(self._ours, operation, replies)
        theirs = self._seen(self._theirs, operation, replies)
        assert ours.outcome == theirs.outcome
        assert [(r.method, r.target) for r in ours.requests] == [
            (r.method, r.target) for r in theirs.requests
        ]
        return ours

    def _seen(self, client: Ours | Theirs, operation: str, replies: tuple[Reply, ...]) -> Seen:
        self._server.behave = reply_of(Scripted(*replies))
        self._server.requests.clear()
        client.fill_quota()
        outcome = client.call(operation, smallest_input(operation))
        return Seen(outcome, self._server.requests.copy())


@pytest.fixture(scope="module", params=KINDS)
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    with (
        of_kind(request.param),
        replying(Scripted(ok())) as server,
        both(server.url, validate=False, read_timeout=SOON) as (ours, theirs),
    ):
        yield Bench(server, ours, theirs)


def test_there_are_operations_that_write_with_and_without_a_token() -> None:
    assert {"CreateImage", "StartImagePipelineExecution"} <= set(WITH_TOKEN)
    assert {"TagResource", "DeleteImage", "PutImagePolicy"} <= set(WITHOUT_TOKEN)


@pytest.mark.parametrize("operation", WRITES)
def test_a_write_whose_answer_is_lost_is_repeated_as_botocore_repeats_it(
    bench: Bench, operation: str
) -> None:
    for lost in QUICK:
        outcome, (first, second) = bench.alike(operation, lost, ok())
        assert outcome.end == "ok"
        # One token, or none: whatever it is, both requests are one and the same.
        assert first.body == second.body
        assert (operation in WITH_TOKEN) == (b'"clientToken"' in first.body)


@pytest.mark.parametrize("operation", ["TagResource", "DeleteImage", "PutImagePolicy"])
@pytest.mark.parametrize("how", [name for name in LOST if name != BROKEN_OFF])
def test_a_write_without_a_token_is_given_up_when_botocore_gives_up(
    bench: Bench, operation: str, how: str
) -> None:
    outcome, requests = bench.alike(operation, LOST[how])
    assert outcome.end != "ok"
    assert len(requests) == 3


@pytest.mark.parametrize("operation", WITHOUT_TOKEN)
def test_half_an_answer_is_none_and_the_write_is_repeated(bench: Bench, operation: str) -> None:
    """botocore takes what it got for the whole (``enforce_content_length=False``)."""
    outcome, requests = bench.ours(operation, LOST[BROKEN_OFF], ok())
    assert outcome.end == "ok"
    assert len(requests) == 2
    outcome, requests = bench.ours(operation, LOST[BROKEN_OFF])
    assert outcome.end == "ConnectionFailedError"
    assert len(requests) == 3


@pytest.mark.parametrize("operation", WITHOUT_TOKEN)
def test_a_write_that_was_refused_is_not_repeated(bench: Bench, operation: str) -> None:
    for status in (400, 403, 404, 409, 501):
        outcome, requests = bench.alike(operation, failure(status, "SomethingElse"))
        assert outcome.end == "SomethingElse"
        assert len(requests) == 1
