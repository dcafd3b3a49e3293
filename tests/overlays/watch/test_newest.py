"""``python -m imagebuilder watch`` with the ARN of a version of an image, or of a pipeline."""

from __future__ import annotations

import fnmatch
import itertools
import json
import signal
from typing import TYPE_CHECKING, NamedTuple

import pytest

from imagebuilder import required
from imagebuilder.watch.arn import names_of
from tests.network.replies import failure, ok, replying
from tests.overlays.watch import building
from tests.overlays.watch.command import TOO_LONG, named, run, started
from tests.overlays.watch.course import ARN
from tests.overlays.watch.terminal import in_terminal

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Generator
    from pathlib import Path

    from imagebuilder import Client
    from imagebuilder.local import LocalImageBuilder
    from tests.network.replies import Reply, Service
    from tests.network.server import Request

VERSION = ARN.rpartition("/")[0]
#: What the name can begin with: in an ARN it is in lower case, with a hyphen for a space.
BEGINNINGS = [f"{m}{y}*" for m in "mM" for y in "yY"]
PIPELINE = "arn:aws:imagebuilder:us-west-2:111122223333:image-pipeline/weekly"


class Built(NamedTuple):
    """A service where builds of one image have been made: 1.0.0/1, 1.1.0/1, 1.0.0/2, in turn."""

    url: str
    client: Client
    service: LocalImageBuilder
    first: str
    other_version: str
    last: str
    #: The pipeline has made the last; another has made none.
    pipeline: str
    idle: str


@pytest.fixture
def built() -> Generator[Built]:
    with building.builder() as (service, client):
        infrastructure = building.infrastructure(client)
        recipe = building.recipe(client)
        pipeline = building.pipeline(client, recipe, infrastructure)
        idle = building.pipeline(client, recipe, infrastructure, name="idle")
        first = building.begun(client, recipe, infrastructure)
        service.advance(3600)
        newer = building.recipe(client, version="1.1.0")
        other_version = building.begun(client, newer, infrastructure)
        service.advance(3600)
        last = client.start_image_pipeline_execution(image_pipeline_arn=pipeline)
        service.advance(3600)
        ended = required(last.image_build_version_arn)
        with service.serve() as url:
            yield Built(url, client, service, first, other_version, ended, pipeline, idle)


def version_of(build: str, version: str) -> str:
    """Return the ARN of a version of the image that a build is of."""
    return build.rsplit("/", 2)[0] + f"/{version}"


@pytest.mark.parametrize("version", ["1.0.0", "1.0.x", "1.x.x", "x.x.x"])
def test_a_version_is_watched_by_the_build_that_was_created_last(
    tmp_path: Path, built: Built, version: str
) -> None:
    asked = version_of(built.last, version)
    done = run(named(built.url, asked), tmp_path)
    assert built.last.endswith("/1.0.0/2")
    assert done.stderr == f"note: watching {built.last}, the newest build of {asked}\n"
    assert done.stdout.splitlines()[-1].startswith("The build of web 1.0.0/2 succeeded")
    assert done.returncode == 0


def test_only_builds_of_the_version_count(tmp_path: Path, built: Built) -> None:
    asked = version_of(built.last, "1.1.x")
    done = run(named(built.url, asked), tmp_path)
    assert f"note: watching {built.other_version}, the newest" in done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize("name", ["Web Servers 2", "web_servers-2", "WEB-SERVERS_2"])
def test_a_wildcard_finds_the_image_however_its_name_was_written(tmp_path: Path, name: str) -> None:
    with building.builder() as (service, client):
        infrastructure = building.infrastructure(client)
        arns = [
            building.begun(client, building.recipe(client, each), infrastructure)
            for each in (name, "web", "Webs", "other")
        ]
        service.advance(3600)
        asked = version_of(arns[0], "x.x.x")
        assert asked.endswith(":image/web-servers-2/x.x.x")
        with service.serve() as url:
            done = run(named(url, asked), tmp_path)
    assert done.stderr == f"note: watching {arns[0]}, the newest build of {asked}\n"


@pytest.mark.parametrize("name", ["a", "a-1", "b2b", "12-345", "my-example-recipe", "x_y", "-"])
def test_a_filter_has_every_way_to_write_a_name(name: str) -> None:
    """The service model: ten values, and names of letters, digits, ``-``, ``_`` and spaces."""
    ways = names_of(f"arn:aws:imagebuilder:us-west-2:111122223333:image/{name}/x.x.x")
    assert len(set(ways)) == len(ways) <= 10
    written = [{"-": "-_ "}.get(each, f"{each}{each.upper()}") for each in name[:6]]
    for letters in itertools.product(*written):
        whole = "".join(letters) + name[6:]
        assert sum(fnmatch.fnmatchcase(whole, way) for way in ways) >= 1


def test_a_pipeline_is_watched_by_what_it_is_building(tmp_path: Path, built: Built) -> None:
    started = built.client.start_image_pipeline_execution(image_pipeline_arn=built.pipeline)
    arn = required(started.image_build_version_arn)
    built.service.advance(60)
    done = run(named(built.url, built.pipeline, "--timeout=0.05"), tmp_path)
    assert f"note: watching {arn}, the newest build of {built.pipeline}\n" in done.stderr
    assert "image web 1.0.0/3: BUILDING" in done.stdout
    assert "Not watched to the end: not over after 0.05 seconds" in done.stderr
    assert done.returncode == 124


def test_arns_of_every_kind_are_watched_at_once_and_each_build_once(
    tmp_path: Path, built: Built
) -> None:
    asked = (built.first, built.pipeline, version_of(built.last, "1.1.0"), built.last)
    done = run(named(built.url, *asked), tmp_path)
    ends = [line for line in done.stdout.splitlines() if line.startswith("The build of")]
    assert sorted(line.partition(" succeeded")[0] for line in ends) == [
        "The build of web 1.0.0/1",
        "The build of web 1.0.0/2",
        "The build of web 1.1.0/1",
    ]
    assert done.stderr.count("note: watching ") == 2
    assert done.returncode == 0


def test_what_has_no_build_is_an_error_and_the_rest_is_watched(
    tmp_path: Path, built: Built
) -> None:
    nothing = version_of(built.first, "7.x.x")
    done = run(named(built.url, built.idle, built.first, nothing), tmp_path)
    assert "The build of web 1.0.0/1 succeeded" in done.stdout
    said = "has no build: none was begun, or there is no such"
    assert f"Not watched to the end: {built.idle} {said} pipeline\n" in done.stderr
    assert f"Not watched to the end: {nothing} {said} image\n" in done.stderr
    assert done.returncode == 3


def test_json_says_which_build_was_found(tmp_path: Path, built: Built) -> None:
    done = run(named(built.url, "--json", built.pipeline, built.idle), tmp_path)
    found, *results = [json.loads(line) for line in done.stdout.splitlines()]
    assert (found["event"], found["asked"], found["arn"]) == ("found", built.pipeline, built.last)
    by_arn = {result["arn"]: result["outcome"] for result in results}
    assert by_arn == {built.last: "succeeded", built.idle: "error"}
    assert (done.stderr, done.returncode) == ("", 3)


def test_a_terminal_has_the_note_above_the_view(tmp_path: Path, built: Built) -> None:
    shown = in_terminal(named(built.url, built.pipeline, built.idle), tmp_path, columns=220)
    assert shown.last.splitlines()[0].startswith(f"note: watching {built.last}, the newest build")
    assert "web 1.0.0/2  AVAILABLE" in shown.last
    assert f"Not watched to the end: {built.idle} has no build" in shown.last
    assert (shown.status, shown.cursor_hidden) == (3, False)


def listing(*builds: dict[str, str | None] | None) -> Service:
    """Return what lists builds, one a page, and has nothing else."""

    def answer(request: Request) -> Reply:
        if request.path not in ("/ListImageBuildVersions", "/ListImagePipelineImages"):
            return failure(404, "ResourceNotFoundException")
        start = int(json.loads(request.body).get("nextToken", 0))
        more = {} if start + 1 >= len(builds) else {"nextToken": str(start + 1)}
        return ok(imageSummaryList=builds[start : start + 1], **more)

    return answer


@pytest.mark.parametrize(
    ("builds", "newest"),
    [
        # Created in the same second, on different pages, without a date, no build at all.
        ([("9", "2026-09-10T08:00:00Z"), ("10", "2026-09-10T08:00:00Z")], "10"),
        ([("1", "2026-09-10T08:00:01Z"), ("2", "2026-09-10T08:00:00Z")], "1"),
        ([("2", "2026-09-10T10:00:00+02:00"), ("1", "2026-09-10T09:00:00Z")], "1"),
        ([("2", None), None, ("1", "2026-09-10T08:00:00Z"), ("", None)], "1"),
    ],
)
@pytest.mark.parametrize("asked", [VERSION, PIPELINE, version_of(ARN, "x.x.x")])
def test_the_newest_is_found_whatever_the_list_is_like(
    tmp_path: Path, builds: list[tuple[str, str | None] | None], newest: str, asked: str
) -> None:
    listed = [
        None if each is None else {"arn": f"{VERSION}/{each[0]}", "dateCreated": each[1]}
        for each in builds
    ]
    with replying(listing(*listed)) as server:
        done = run(named(server.url, asked), tmp_path)
        first = json.loads(server.requests[0].body)
    assert f"note: watching {VERSION}/{newest}, the newest build of {asked}\n" in done.stderr
    assert first == {
        VERSION: {"imageVersionArn": VERSION, "maxResults": 100},
        PIPELINE: {"imagePipelineArn": PIPELINE, "maxResults": 100},
    }.get(asked, {"filters": [{"name": "name", "values": BEGINNINGS}], "maxResults": 100})


def test_a_refusal_of_the_list_is_said_and_ends_with_3(tmp_path: Path) -> None:
    with replying(lambda _: failure(403, "AccessDeniedException")) as server:
        done = run(named(server.url, PIPELINE), tmp_path)
    said = f"Not watched to the end: the builds of {PIPELINE} could not be listed: AccessDenied"
    assert done.stderr.startswith(said)
    assert (done.returncode, len(server.requests)) == (3, 1)


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "term"]
)
def test_a_signal_while_the_build_is_looked_for_ends_it(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    def interrupted(request: Request) -> Reply:
        processes[0].send_signal(number)
        processes[0].wait(TOO_LONG)
        return failure(500, "ServiceException")

    processes: list[subprocess.Popen[str]] = []
    with replying(interrupted) as server:
        processes.append(started(tmp_path, server.url, arn=PIPELINE))
        out, err = processes[0].communicate(timeout=TOO_LONG)
    assert processes[0].returncode == code
    said = "Not watched to the end: interrupted before any build was found\n"
    assert (out, err) == ("", said if code == 130 else "")
