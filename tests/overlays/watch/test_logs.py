"""Where the report of a failure says that the logs are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder import Image
from imagebuilder.watch.logs import Logs, logs_of
from tests.overlays.watch import building
from tests.overlays.watch.command import named, run
from tests.overlays.watch.course import ARN

if TYPE_CHECKING:
    from pathlib import Path


def report_of(home: Path, *options: str, **members: Any) -> str:
    """Watch a build that fails; return what is written of it."""
    with building.builder() as (service, client):
        service.fail_next_build(workflow="build-image")
        infrastructure = building.infrastructure(client, logging=building.BUCKET)
        arn = building.begun(client, building.recipe(client), infrastructure, **members)
        service.advance(3600)
        with service.serve() as url:
            done = run(named(url, arn, *options), home)
    assert (done.returncode, done.stderr) == (1, "")
    return done.stdout


def test_the_log_group_and_stream_and_the_bucket_are_in_the_report(tmp_path: Path) -> None:
    # User Guide, "Monitor Image Builder logs with Amazon CloudWatch Logs": the group is
    # /aws/imagebuilder/ImageName, the stream ImageVersion/ImageBuildVersion.
    section = report_of(tmp_path).partition("\nLogs\n")[2]
    assert section.splitlines()[:-1] == [
        "  group   /aws/imagebuilder/web",
        "  stream  1.0.0/1",
        "  S3      s3://our-logs/builds/web",
    ]


def test_a_log_group_of_the_images_own_has_its_place(tmp_path: Path) -> None:
    own = {"logging_configuration": {"log_group_name": "/aws/imagebuilder/ours"}}
    (line,) = report_of(tmp_path, "--json", **own).splitlines()
    assert json.loads(line)["failure"]["logs"] == {
        "logGroupName": "/aws/imagebuilder/ours",
        "logStreamName": "1.0.0/1",
        "s3BucketName": "our-logs",
        "s3KeyPrefix": "builds/web",
    }


@pytest.mark.parametrize(
    ("image", "logs"),
    [
        # What the service left out is in the ARN.
        (Image(), Logs(group="/aws/imagebuilder/my-example-recipe", stream="1.0.0/2")),
        (
            Image(name="My-Recipe", version="1.0.0/2"),
            Logs(group="/aws/imagebuilder/My-Recipe", stream="1.0.0/2"),
        ),
        # The model's LogGroupName has no spaces.
        (
            Image(name="My example recipe", version="1.0.0/2"),
            Logs(group="/aws/imagebuilder/my-example-recipe", stream="1.0.0/2"),
        ),
    ],
)
def test_the_group_has_the_name_of_the_image(image: Image, logs: Logs) -> None:
    assert logs_of(image, ARN) == logs


@pytest.mark.parametrize(
    ("prefix", "uri"), [(None, "s3://b"), ("p", "s3://b/p"), ("p/q/", "s3://b/p/q")]
)
def test_a_bucket_without_a_prefix_is_named_alone(prefix: str | None, uri: str) -> None:
    assert Logs(group="g", stream="s", bucket="b", prefix=prefix).s3_uri == uri
    assert Logs(group="g", stream="s").s3_uri is None
