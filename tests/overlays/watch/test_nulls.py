"""Nulls anywhere in what the service answers end no watching in a traceback."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings, strategies as st

import imagebuilder
from imagebuilder.runtime.testing.asynchronous import AsyncAdapter
from imagebuilder.testing import async_client
from imagebuilder.watch import watcher
from imagebuilder.watch.json_lines import JsonView
from imagebuilder.watch.lines import LinesView
from imagebuilder.watch.live import LiveView
from imagebuilder.watch.outcome import Outcome
from tests.network.server import Request
from tests.overlays.watch import course
from tests.overlays.watch.command import watch
from tests.overlays.watch.course import ARN, Course, Poll, played

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VIEWS = {
    "lines": lambda: LinesView(ARN),
    "json": JsonView,
    "live": lambda: LiveView([ARN], interval=0.01, no_color=True).views[0],
}
DISTRIBUTION_FAILED = course.FAILED._replace(
    image=course.image(
        "FAILED",
        failureContext={
            "imageStatus": "DISTRIBUTING",
            "distributionFailure": {
                "errorMessage": "no such account",
                "regionFailures": [{"region": "eu-west-1", "status": "FAILED"}],
            },
        },
    )
)
CONTAINERS = course.AVAILABLE._replace(
    image=course.image(
        "AVAILABLE",
        outputResources={"containers": [{"region": "us-west-2", "imageUris": ["x/y:1", "x/y:2"]}]},
    )
)
POLLS = (course.BUILDING, course.TESTING, course.AVAILABLE, CONTAINERS, course.FAILED)
Json = Any


class Played:
    """A transport that plays a course, without a network."""

    def __init__(self, polls: list[Poll]) -> None:
        self._course = Course(polls)

    def send(
        self, request: imagebuilder.HttpRequest, *, connect_timeout: float, read_timeout: float
    ) -> imagebuilder.HttpResponse:
        target = "/" + request.url.split("/", 3)[3]
        sent = Request(request.method, target, request.headers, request.body)
        reply = self._course.answer(sent)
        return imagebuilder.HttpResponse(reply.status, dict(reply.headers), reply.body)

    def close(self) -> None:
        pass


def places(value: Json, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield where a null can stand: every member and every item, at any depth."""
    if not isinstance(value, dict | list):
        return
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        yield (*path, key)
        yield from places(item, (*path, key))


def with_nulls(value: Json, paths: set[tuple[str | int, ...]]) -> Json:
    """Return a copy that has nulls at ``paths``."""
    changed = copy.deepcopy(value)
    for path in sorted(paths, key=len, reverse=True):
        place = changed
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = None
    return changed


@st.composite
def polls_with_nulls(draw: st.DrawFn) -> list[Poll]:
    """Return a build that is building and then over, with nulls in both answers."""
    last = draw(st.sampled_from([*POLLS[2:], DISTRIBUTION_FAILED]))
    return [_holed(draw, poll) for poll in (draw(st.sampled_from(POLLS[:2])), last)]


def _holed(draw: st.DrawFn, poll: Poll) -> Poll:
    # As JSON has them, for a list is what can have holes.
    whole = json.loads(json.dumps([poll.image, [*poll.runs], dict(poll.steps)]))
    every = [path for path in places(whole) if len(path) > 1]
    changed = with_nulls(whole, draw(st.sets(st.sampled_from(every), max_size=4)))
    steps = {run: listed or [] for run, listed in changed[2].items()}
    return Poll(changed[0], tuple(changed[1]), steps, future=True)


def watched(polls: list[Poll], view: str, capsys: pytest.CaptureFixture[str]) -> Outcome:
    async def main() -> Outcome:
        client = async_client(AsyncAdapter(Played(polls)), max_attempts=1)
        # Without a state it is never over; the time is.
        watching = watcher.Watcher(client, ARN, VIEWS[view](), interval=0.0001, timeout=0.001)
        return await watching.run()

    try:
        return asyncio.run(main())
    finally:
        capsys.readouterr()


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_an_answer_with_nulls_is_watched_to_the_end(
    view: str, capsys: pytest.CaptureFixture[str]
) -> None:
    @settings(max_examples=150, deadline=None)
    @given(polls_with_nulls())
    def watch_it(polls: list[Poll]) -> None:
        ends = {Outcome.SUCCEEDED, Outcome.FAILED, Outcome.TIMEOUT}
        assert watched(polls, view, capsys) in ends

    watch_it()


def test_a_region_that_is_null_leaves_the_others_in_the_report(tmp_path: Path) -> None:
    regions = [None, {"region": "eu-west-1", "status": "FAILED"}]
    context = {"distributionFailure": {"regionFailures": regions}}
    failed = Poll(course.image("FAILED", failureContext=context), future=True)
    with played(failed) as server:
        done = watch(tmp_path, server.url)
    assert (done.returncode, done.stderr) == (1, "")
    assert "  eu-west-1  FAILED\n" in done.stdout


def test_what_a_list_lacks_is_left_out_and_the_rest_is_shown(tmp_path: Path) -> None:
    amis = [None, {"region": None, "image": "ami-0abc"}]
    resources = {"amis": amis, "containers": [None, {"imageUris": [None, "x/y:1"]}]}
    building = course.BUILDING._replace(
        runs=(None, *course.BUILDING.runs),
        steps={run: [None, *steps] for run, steps in course.BUILDING.steps.items()},
        future=True,
    )
    over = course.AVAILABLE._replace(
        image=course.image("AVAILABLE", outputResources=resources), future=True
    )
    with played(building, over) as server:
        done = watch(tmp_path, server.url)
    assert (done.returncode, done.stderr) == (0, "")
    assert "workflow build-image: running ApplyBuildComponents" in done.stdout
    assert (
        "  AMI        ami-0abc in (no region)\n  container  x/y:1 in (no region)\n" in done.stdout
    )
