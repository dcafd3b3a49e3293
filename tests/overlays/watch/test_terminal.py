"""What a person sees of ``python -m imagebuilder watch`` on a terminal."""

from __future__ import annotations

import re
import signal
from typing import TYPE_CHECKING

import pytest

from tests.network.replies import failure
from tests.overlays.watch import course
from tests.overlays.watch.command import command
from tests.overlays.watch.course import Poll, played
from tests.overlays.watch.terminal import in_terminal

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

COURSE = (course.PENDING, course.BUILDING, course.TESTING)


def body(screen: str, *, count: int) -> list[str]:
    """Return the first lines of a screen that are not empty."""
    return [line for line in screen.splitlines() if line][:count]


def columns(line: str) -> list[str]:
    """Return what stands in a line, how far apart it may be."""
    return re.split(" {2,}", line.strip())


def test_a_wide_terminal_has_a_line_for_each_workflow(tmp_path: Path) -> None:
    with played(*COURSE, course.AVAILABLE) as server:
        shown = in_terminal(command(server.url, "--interval=0.1"), tmp_path)
    testing = next(screen for screen in shown.screens if " TESTING " in screen and "  > " in screen)
    heading, build, test, step, note = body(testing, count=5)
    assert heading.startswith("my-example-recipe 1.0.0/2  TESTING  ")
    assert build.split("  ")[:2] == ["build-image", "COMPLETED"]
    assert "7 of 7 steps  5 succeeded, 2 skipped  " in build
    assert build.endswith(" 6m 54s")
    assert "2 of 4 steps  1 succeeded, 1 skipped  " in test
    # Cells in proportion: 2 of 7 steps skipped of the first, 1 of 4 of the second.
    cells = build.count("━") + build.count("┅")
    assert build.count("┅") == cells * 2 // 7
    assert (test.count("━"), test.count("┅")) == (cells // 4, cells // 4)
    assert test.count("─") == cells - 2 * (cells // 4)
    assert step.startswith("  > running ApplyTestComponents (ExecuteComponents)  ")
    assert note.endswith(", every 0.1 s; Ctrl-C ends the watching only")
    assert shown.last.splitlines() == [
        "my-example-recipe 1.0.0/2  AVAILABLE  11m 44s",
        "",
        *body(shown.last, count=3)[1:],
        "",
        "Output",
        "  AMI  ami-0abc in us-west-2, account 111122223333",
        "  AMI  ami-0def in eu-west-1, account 111122223333",
        "",
        "The build of my-example-recipe 1.0.0/2 succeeded after 11m 44s: AVAILABLE",
    ]
    assert (shown.status, shown.cursor_hidden) == (0, False)


def test_a_narrow_terminal_has_two_lines_for_each_workflow_and_loses_nothing(
    tmp_path: Path,
) -> None:
    with played(*COURSE, course.FAILED) as server:
        shown = in_terminal(command(server.url, "--interval=0.1"), tmp_path, columns=60)
    lines = shown.last.splitlines()
    assert lines[:3] == ["my-example-recipe 1.0.0/2  FAILED  11m 44s", "Image tests failed.", ""]
    assert [columns(line) for line in (lines[3], lines[5])] == [
        ["build-image", "COMPLETED", "7 of 7 steps", "6m 54s"],
        ["test-image", "FAILED", "4 of 4 steps", "4m 34s"],
    ]
    built, tested = columns(lines[4]), columns(lines[6])
    assert [built[1], tested[1]] == ["5 succeeded, 2 skipped", "2 succeeded, 1 skipped, 1 failed"]
    assert re.fullmatch("━{17,}┅{6,}", built[0])
    assert re.fullmatch("━{12,}┅{5,}✗{5,}", tested[0])
    assert len(built[0]) == len(tested[0])
    assert max(map(len, lines)) <= 60
    # What is longer than a line goes on below, whole.
    assert course.COMPONENT in shown.last.replace("\n              ", "")
    for said in (
        "Step ApplyTestComponents (ExecuteComponents) of test-image",
        "  message  Component 'my-example-test' exited with status 1.",
        '             "instanceId": "i-1234567890"',
        '             "output": "my-app.service is not active\\n"',
        "The build of my-example-recipe 1.0.0/2 failed after 11m 44s:\nImage tests failed.",
    ):
        assert said in shown.last
    assert (shown.status, shown.cursor_hidden) == (1, False)


def test_the_narrowest_terminal_has_three_lines_and_every_state_whole(tmp_path: Path) -> None:
    with played(*COURSE, course.FAILED) as server:
        shown = in_terminal(command(server.url, "--interval=0.1"), tmp_path, columns=36, rows=120)
    lines = shown.last.splitlines()
    found = [columns(line) for line in lines[lines.index("") + 1 :][:6]]
    assert (found[0], found[3]) == (
        ["build-image", "COMPLETED", "6m 54s"],
        ["test-image", "FAILED", "4m 34s"],
    )
    assert (found[1][1], found[4][1]) == ("7 of 7 steps", "4 of 4 steps")
    assert (found[2], found[5]) == (
        ["5 succeeded, 2 skipped"],
        ["2 succeeded, 1 skipped, 1 failed"],
    )
    assert max(map(len, lines)) <= 36


def test_what_failed_is_red_in_the_report_too(tmp_path: Path) -> None:
    with played(course.FAILED) as server:
        shown = in_terminal(command(server.url), tmp_path)
    red = r"\x1b\[1;31m\s*FAILED"
    report = shown.raw.partition("Failure")[2]
    title, fields = report.partition("Workflow ")[2].split("\n", 1)
    assert re.search(red, title)
    assert re.search(red.replace("1;", ""), fields.replace("1;", ""))


def test_durations_tick_between_two_polls(tmp_path: Path) -> None:
    def stop(screen: str, process: subprocess.Popen[bytes]) -> None:
        headings.update(line for line in screen.splitlines() if " BUILDING  " in line)
        if len(headings) > 1:
            process.send_signal(signal.SIGINT)

    headings: set[str] = set()
    with played(course.BUILDING) as server:
        in_terminal(command(server.url, "--interval=60"), tmp_path, on_screen=stop)
    assert len(headings) == 2
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "term"]
)
def test_a_signal_leaves_the_terminal_as_it_was(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    def stop(screen: str, process: subprocess.Popen[bytes]) -> None:
        if "BUILDING" in screen and not sent:
            sent.append(number)
            process.send_signal(number)

    sent: list[int] = []
    with played(course.BUILDING) as server:
        shown = in_terminal(command(server.url, "--interval=60"), tmp_path, on_screen=stop)
    assert (shown.status, shown.cursor_hidden) == (code, False)
    assert "Traceback" not in shown.last
    # The last drawing stays, whole.
    assert "4 of 7 steps  3 succeeded, 1 skipped" in shown.last
    if code == 130:
        assert shown.last.splitlines()[-1] == (
            "Not watched to the end: interrupted; the build goes on without being watched"
        )


def test_a_poll_that_failed_is_a_warning_below_until_one_succeeds(tmp_path: Path) -> None:
    broken = Poll(None, fault=failure(429, "CallRateLimitExceededException"))
    with played(course.BUILDING, broken, broken, course.AVAILABLE) as server:
        shown = in_terminal(command(server.url, "--interval=0.1"), tmp_path)
    warned = [screen for screen in shown.screens if "CallRateLimitExceeded" in screen]
    assert "4 of 7 steps  3 succeeded, 1 skipped" in warned[0]
    assert "CallRateLimitExceeded" not in shown.last
    assert shown.status == 0


def test_a_refusal_is_said_and_the_terminal_given_back(tmp_path: Path) -> None:
    with played(Poll(None, fault=failure(403, "AccessDeniedException"))) as server:
        shown = in_terminal(command(server.url), tmp_path)
    assert (shown.status, shown.cursor_hidden) == (3, False)
    assert shown.last.strip().startswith("Not watched to the end: AccessDeniedException calling")


def test_states_from_the_future_are_drawn_as_they_are(tmp_path: Path) -> None:
    hovering = course.run("test/test-image", "HOVERING", "1 0 0 4")
    polls = (Poll(course.image("POLISHING"), (hovering,), future=True), course.AVAILABLE)
    with played(*polls) as server:
        shown = in_terminal(command(server.url, "--interval=0.1"), tmp_path)
    seen = "\n".join(shown.screens)
    assert "my-example-recipe 1.0.0/2  POLISHING  " in seen
    assert "test-image  HOVERING  " in seen
    assert shown.status == 0


@pytest.mark.parametrize(
    ("options", "variables", "coloured"),
    [
        ((), {}, True),
        (("--no-color",), {}, False),
        ((), {"NO_COLOR": "1"}, False),
    ],
)
def test_colours_are_left_out_when_they_are_not_wanted(
    tmp_path: Path, options: tuple[str, ...], variables: dict[str, str], coloured: bool
) -> None:
    with played(course.TESTING, course.FAILED) as server:
        shown = in_terminal(command(server.url, *options), tmp_path, **variables)
    assert ("\x1b[32m" in shown.raw or "\x1b[1;32m" in shown.raw) == coloured
    assert "━┅" in shown.last


def test_a_terminal_without_unicode_has_bars_all_the_same(tmp_path: Path) -> None:
    with played(course.TESTING, course.FAILED) as server:
        shown = in_terminal(command(server.url), tmp_path, PYTHONIOENCODING="ascii")
    assert "=====~" in shown.last
    assert "~xx" in shown.last
    assert shown.status == 1


@pytest.mark.parametrize(
    ("options", "variables"),
    [(("--plain",), {}), (("--plain",), {"TERM": "dumb"}), (("--json",), {})],
)
def test_a_terminal_gets_lines_when_asked_for(
    tmp_path: Path, options: tuple[str, ...], variables: dict[str, str]
) -> None:
    with played(course.BUILDING, course.AVAILABLE) as server:
        shown = in_terminal(command(server.url, *options), tmp_path, **variables)
    assert "\x1b" not in shown.raw
    assert "note: " not in shown.raw
    assert shown.status == 0


@pytest.mark.parametrize("name", ["dumb", "unknown"])
def test_a_terminal_that_cannot_be_drawn_on_gets_lines_and_a_note(
    tmp_path: Path, name: str
) -> None:
    with played(course.BUILDING, course.AVAILABLE) as server:
        shown = in_terminal(command(server.url), tmp_path, columns=200, TERM=name)
    note, first, *_ = shown.last.splitlines()
    reason = f"the live view needs a terminal that can be drawn on, and TERM is '{name}'"
    assert note == f"note: lines, for {reason}"
    assert first.endswith("image my-example-recipe 1.0.0/2: BUILDING")
    assert (shown.status, "\x1b" in shown.raw) == (0, False)


def test_without_rich_it_says_what_to_install_and_writes_lines(
    tmp_path: Path, without_rich: str
) -> None:
    with played(course.BUILDING, course.AVAILABLE) as server:
        shown = in_terminal(command(server.url), tmp_path, columns=200, PYTHONPATH=without_rich)
    note, first, *_, last = shown.last.splitlines()
    assert note == "note: lines, for the live view needs rich (pip install rich)"
    assert first.endswith("image my-example-recipe 1.0.0/2: BUILDING")
    assert last == "The build of my-example-recipe 1.0.0/2 succeeded after 11m 44s: AVAILABLE"
    assert shown.raw.count("note: ") == 1
    assert (shown.status, "\x1b" in shown.raw) == (0, False)


def test_output_that_only_looks_like_markup_is_shown_as_it_is(tmp_path: Path) -> None:
    text = "[bold]no[/bold] :warning: [/]"
    steps = {course.TEST_RUN: [{**course.APPLY_FAILED, "message": text, "outputs": f"{text}!"}]}
    runs = (course.run("test/test-image", "FAILED", "2 1 1 4", message=text),)
    with played(Poll(course.image("FAILED", text), runs, steps)) as server:
        shown = in_terminal(command(server.url), tmp_path)
    assert shown.last.count(text) == 6
