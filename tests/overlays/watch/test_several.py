"""Several builds watched at once: ``python -m imagebuilder watch ARN ARN``."""

from __future__ import annotations

import json
import re
import signal
import sys
from typing import TYPE_CHECKING

from tests.network.replies import replying
from tests.network.server import Request
from tests.overlays.watch import course
from tests.overlays.watch.command import run
from tests.overlays.watch.course import ARN, BUILD_RUN, TEST_RUN, Course, Poll
from tests.overlays.watch.terminal import in_terminal

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from tests.network.replies import Reply, Service

NAME = "my-example-recipe"
FIRST, SECOND = (ARN.replace(NAME, name) for name in ("web", "database"))


def named(name: str, *polls: Poll) -> Service:
    """Return a course whose image has this name, and whose runs have ids of their own."""
    played = Course(polls)
    own = {NAME: name, **{each: f"{each[:-2]}{name[:2]}" for each in (BUILD_RUN, TEST_RUN)}}

    def answer(request: Request) -> Reply | None:
        if not any(mine.encode() in request for mine in own.values()):
            return None
        # Both are of one region here.
        data = bytes(request).replace(b"eu-west-1%3A", b"us-west-2%3A")
        data = data.replace(b"imagebuilder:eu-west-1", b"imagebuilder:us-west-2")
        for usual, mine in own.items():
            data = data.replace(mine.encode(), usual.encode())
        reply = played.answer(Request(data))
        body = reply.body
        for usual, mine in own.items():
            body = body.replace(usual.encode(), mine.encode())
        return reply._replace(body=body)

    return answer


def both(first: Service, second: Service) -> Service:
    def answer(request: Request) -> Reply:
        reply = first(request) or second(request)
        assert reply is not None, request
        return reply

    return answer


def command(url: str, *options: str) -> list[str]:
    arguments = [f"--endpoint-url={url}", "--interval=0.05", *options]
    return [sys.executable, "-m", "imagebuilder", "watch", FIRST, SECOND, *arguments]


def test_lines_say_which_build_they_are_about_and_the_status_is_the_highest(tmp_path: Path) -> None:
    courses = both(
        named("web", course.BUILDING, course.TESTING, course.AVAILABLE),
        named("database", course.BUILDING, course.FAILED),
    )
    with replying(courses) as server:
        done = run(command(server.url), tmp_path)
        asked = [request.target for request in server.requests[:2]]
    assert (done.returncode, done.stderr) == (1, "")
    # Both are asked for before anything is known of either.
    assert [
        "web" in asked[0] or "web" in asked[1],
        "database" in asked[0] or "database" in asked[1],
    ] == [
        True,
        True,
    ]
    lines = done.stdout.splitlines()
    assert any(re.search(r"\) web/1.0.0/2: image web 1.0.0/2: TESTING$", line) for line in lines)
    assert any(
        re.search(r"\) database/1.0.0/2: workflow build-image: RUNNING", line) for line in lines
    )
    assert "The build of web 1.0.0/2 succeeded after 11m 44s: AVAILABLE" in lines
    assert any(line.startswith("The build of database 1.0.0/2 failed") for line in lines)


def test_every_line_of_json_has_the_arn(tmp_path: Path) -> None:
    courses = both(
        named("web", course.AVAILABLE), named("database", course.BUILDING, course.CANCELLED)
    )
    with replying(courses) as server:
        done = run(command(server.url, "--json"), tmp_path)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    results = {each["arn"]: each["outcome"] for each in events if each["event"] == "result"}
    assert results == {FIRST: "succeeded", SECOND: "cancelled"}
    assert {each["arn"] for each in events} == {FIRST, SECOND}
    assert done.returncode == 1


def test_a_terminal_has_the_bars_of_all_and_then_how_each_ended(tmp_path: Path) -> None:
    courses = both(
        named("web", course.BUILDING, *[course.TESTING] * 4, course.AVAILABLE),
        named("database", course.BUILDING, course.TESTING, course.FAILED),
    )
    with replying(courses) as server:
        shown = in_terminal(command(server.url), tmp_path, rows=60)
    going_on = next(
        screen
        for screen in shown.screens
        if "web 1.0.0/2  TESTING" in screen and "database 1.0.0/2  FAILED" in screen
    )
    assert going_on.index("web 1.0.0/2") < going_on.index("database 1.0.0/2")
    assert len(re.findall("build-image  COMPLETED  ━+┅+", going_on)) == 2
    assert "The build of" not in going_on
    assert "Ctrl-C ends the watching only" in going_on
    said = shown.last
    assert "Ctrl-C" not in said
    assert said.index("The build of web 1.0.0/2 succeeded") < said.index(
        "The build of database 1.0.0/2"
    )
    assert "Component 'my-example-test' exited with status 1." in said
    assert (shown.status, shown.cursor_hidden) == (1, False)


def test_ctrl_c_ends_the_watching_of_all(tmp_path: Path) -> None:
    def interrupt(screen: str, process: subprocess.Popen[bytes]) -> None:
        if "web 1.0.0/2" in screen and "database 1.0.0/2" in screen and not pressed:
            pressed.append(True)
            process.send_signal(signal.SIGINT)

    pressed: list[bool] = []
    with replying(both(named("web", course.TESTING), named("database", course.TESTING))) as server:
        shown = in_terminal(command(server.url), tmp_path, on_screen=interrupt)
    assert shown.status == 130
    assert shown.last.count("interrupted; the build goes on without being watched") == 2
    assert not shown.cursor_hidden


def test_each_region_is_called_for_its_builds_and_a_build_is_watched_once(tmp_path: Path) -> None:
    elsewhere = SECOND.replace("us-west-2", "eu-west-1")
    courses = both(named("web", course.AVAILABLE), named("database", course.AVAILABLE))
    with replying(courses) as server:
        arguments = command(server.url)
        at = arguments.index(SECOND)
        arguments[at : at + 1] = [elsewhere, FIRST]
        done = run(arguments, tmp_path)
        scopes = {
            request.target.rpartition("image%2F")[2].partition("%2F")[0]: request.headers[
                "authorization"
            ].split("/")[2]
            for request in server.requests
            if request.path == "/GetImage"
        }
        images = [request for request in server.requests if request.path == "/GetImage"]
    assert done.returncode == 0, done.stderr
    assert scopes == {"web": "us-west-2", "database": "eu-west-1"}
    assert len(images) == 2
