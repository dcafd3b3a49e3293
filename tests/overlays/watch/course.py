"""The course of an image build, played over HTTP on the loopback interface.

Every ``GetImage`` is one poll further; what follows it belongs to the same poll, and the last poll
repeats. Answers have the members and enum values of botocore's model, unless a poll is ``future``.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from tests.network.replies import Reply, failure, ok, replying
from tests.recordings.modelled import MODEL, enum_values_outside, unknown_members

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping

    from tests.network.server import Request, Server

Json = dict[str, Any]

ARN = "arn:aws:imagebuilder:us-west-2:111122223333:image/my-example-recipe/1.0.0/2"
BUILD_RUN = "wf-3f9a1c27-6d84-4b5e-a0c9-8e7d6f5a4b3c"
TEST_RUN = "wf-b81e4d60-92c7-4a3f-8d15-0c9b8a7d6e5f"
FAILED_STEP = "step-2c3d4e5f-6a7b-4c8d-ae9f-1a2b3c4d5e6f"
COMPONENT = "arn:aws:imagebuilder:us-west-2:111122223333:component/my-example-test/1.0.0/1"


def image(status: str, reason: str | None = None, **members: object) -> Json:
    state = {"status": status} | ({} if reason is None else {"reason": reason})
    for name in ("failureContext",):
        if name in members:
            state[name] = members.pop(name)
    return {
        "arn": ARN,
        "type": "AMI",
        "name": "my-example-recipe",
        "version": "1.0.0/2",
        "platform": "Linux",
        "state": state,
        "dateCreated": "2026-09-10T08:02:00.000Z",
        **members,
    }


def run(name: str, status: str, counts: str, **members: object) -> Json:
    """Return a run of ``name`` ("build/build-image"); ``counts`` are "succeeded skipped failed of".

    A run that is over has an end, as the service gives it.
    """
    succeeded, skipped, failed, total = map(int, counts.split())
    kind = name.partition("/")[0]
    ended = {} if status == "RUNNING" else {"endTime": "2026-09-10T08:13:44.905Z"}
    return {
        "workflowBuildVersionArn": f"arn:aws:imagebuilder:us-west-2:aws:workflow/{name}/1.0.3/1",
        "workflowExecutionId": BUILD_RUN if kind == "build" else TEST_RUN,
        "type": kind.upper(),
        "status": status,
        "totalStepCount": total,
        "totalStepsSucceeded": succeeded,
        "totalStepsFailed": failed,
        "totalStepsSkipped": skipped,
        "startTime": "2026-09-10T08:02:11.402Z" if kind == "build" else "2026-09-10T08:09:10.281Z",
        "retried": False,
        **ended,
        **members,
    }


def step(name: str, action: str, status: str, **members: object) -> Json:
    return {
        "stepExecutionId": f"step-0a1b2c3d-4e5f-4a6b-8c7d-{abs(hash(name)) % 16**12:012x}",
        "name": name,
        "action": action,
        "status": status,
        "startTime": "2026-09-10T08:11:33.688Z",
        "attemptNumber": 1,
        "maxAttempts": 1,
        **members,
    }


class Poll(NamedTuple):
    """What the service says at one poll: the image, the runs, and the steps of each run."""

    image: Json | None
    runs: tuple[Json, ...] = ()
    steps: Mapping[str, list[Json]] = MappingProxyType({})
    message: str | None = None
    #: Answered instead of all that.
    fault: Reply | None = None
    #: Answered instead of all but the image.
    details_fault: Reply | None = None
    #: Whether it has what the model does not know.
    future: bool = False


class Course:
    """Answers what a build is asked, poll by poll."""

    def __init__(self, polls: Iterable[Poll], *, page_size: int = 25) -> None:
        self._polls = list(polls)
        self._page_size = page_size
        self._asked = 0

    @property
    def _now(self) -> Poll:
        return self._polls[min(self._asked, len(self._polls)) - 1]

    def answer(self, request: Request) -> Reply:
        operation = request.path.strip("/")
        if operation == "GetImage":
            self._asked += 1
        if self._now.fault is not None:
            return self._now.fault
        if self._now.details_fault is not None and operation != "GetImage":
            return self._now.details_fault
        query = parse_qs(urlsplit(request.target).query)
        asked: Json = json.loads(request.body or b"{}")
        body = self._body(operation, asked, query)
        if body is None:
            return failure(404, "ResourceNotFoundException")
        if not self._now.future:
            shape = MODEL.operation_model(operation).output_shape
            assert [*unknown_members(body, shape), *enum_values_outside(body, shape)] == []
        return ok(requestId="4be892f0-e1d1-47f9-8bc1-d08ec5dec640", **body)

    def _body(self, operation: str, asked: Json, query: dict[str, list[str]]) -> Json | None:
        poll = self._now
        if operation == "GetImage":
            assert query == {"imageBuildVersionArn": [ARN]}
            return {} if poll.image is None else {"image": poll.image}
        if operation == "ListWorkflowExecutions":
            assert asked["imageBuildVersionArn"] == ARN
            said = {} if poll.message is None else {"message": poll.message}
            return said | self._page("workflowExecutions", list(poll.runs), asked)
        if operation == "ListWorkflowStepExecutions":
            return self._page("steps", poll.steps.get(asked["workflowExecutionId"], []), asked)
        assert operation == "GetWorkflowStepExecution"
        every = [one for steps in poll.steps.values() for one in steps]
        wanted = query["stepExecutionId"][0]
        return next((one for one in every if one["stepExecutionId"] == wanted), None)

    def _page(self, name: str, items: list[Json], asked: Json) -> Json:
        start = int(asked.get("nextToken", 0))
        end = start + self._page_size
        more = {"nextToken": str(end)} if end < len(items) else {}
        return {name: items[start:end], **more}


@contextmanager
def played(*polls: Poll, page_size: int = 25) -> Generator[Server]:
    """Play ``polls``; the value is the server."""
    with replying(Course(polls, page_size=page_size).answer) as server:
        yield server


LAUNCH = step(
    "LaunchTestInstance", "LaunchInstance", "COMPLETED", outputs='{"instanceId": "i-1234567890"}'
)
APPLYING = step("ApplyTestComponents", "ExecuteComponents", "RUNNING")
APPLY_FAILED = step(
    "ApplyTestComponents",
    "ExecuteComponents",
    "FAILED",
    stepExecutionId=FAILED_STEP,
    message="Component 'my-example-test' exited with status 1.",
    inputs='{"instanceId": "i-1234567890"}',
    outputs='{"runCommandId": "4f5e6d7c", "output": "my-app.service is not active\\n"}',
    endTime="2026-09-10T08:13:39.517Z",
)
CONTEXT: Json = {
    "imageStatus": "TESTING",
    "workflowExecutionId": TEST_RUN,
    "workflowArn": "arn:aws:imagebuilder:us-west-2:aws:workflow/test/test-image/1.0.3/1",
    "stepExecutionId": FAILED_STEP,
    "failedStep": "ApplyTestComponents",
    "componentFailure": {
        "componentArn": COMPONENT,
        "phaseName": "test",
        "stepName": "CheckService",
        "action": "ExecuteBash",
        "errorMessage": "my-app.service is not active",
    },
}

PENDING = Poll(image("PENDING"))
BUILDING = Poll(
    image("BUILDING"),
    (run("build/build-image", "RUNNING", "3 1 0 7"),),
    {BUILD_RUN: [step("ApplyBuildComponents", "ExecuteComponents", "RUNNING", maxAttempts=3)]},
)
BUILT = run("build/build-image", "COMPLETED", "5 2 0 7", endTime="2026-09-10T08:09:05.730Z")
TESTING = Poll(
    image("TESTING"),
    (BUILT, run("test/test-image", "RUNNING", "1 1 0 4")),
    {TEST_RUN: [LAUNCH, APPLYING]},
)
AVAILABLE = Poll(
    image(
        "AVAILABLE",
        outputResources={
            "amis": [
                {"region": "us-west-2", "image": "ami-0abc", "accountId": "111122223333"},
                {"region": "eu-west-1", "image": "ami-0def", "accountId": "111122223333"},
            ]
        },
    ),
    (BUILT, run("test/test-image", "COMPLETED", "3 1 0 4")),
)
FAILED = Poll(
    image("FAILED", "Image tests failed.", failureContext=CONTEXT),
    (BUILT, run("test/test-image", "FAILED", "2 1 1 4", message="Step failed.")),
    {TEST_RUN: [LAUNCH, APPLY_FAILED]},
)
CANCELLED = Poll(
    image("CANCELLED", "Cancelled by a person."),
    (run("build/build-image", "CANCELLED", "3 1 0 7"),),
)
