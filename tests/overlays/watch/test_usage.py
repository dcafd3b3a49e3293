"""Bad usage of ``python -m imagebuilder`` is one message and exit status 2, and nothing is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

import imagebuilder
from tests.overlays.watch import course
from tests.overlays.watch.command import run
from tests.overlays.watch.course import ARN, played

if TYPE_CHECKING:
    from pathlib import Path

IMAGEBUILDER = [sys.executable, "-m", "imagebuilder"]


def test_no_command_and_one_that_there_is_not_are_bad_usage(tmp_path: Path) -> None:
    for arguments, said in (
        ([], "no command was given"),
        (["wtach"], "there is no command 'wtach'; did you mean watch"),
        (["--versoin"], "there is no option '--versoin'; did you mean --version"),
    ):
        done = run([*IMAGEBUILDER, *arguments], tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("usage: python -m imagebuilder [-h] [--version] COMMAND")
        assert done.stderr.endswith(f"python -m imagebuilder: error: {said}\n")


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    done = run([*IMAGEBUILDER, "--version"], tmp_path)
    said = f"imagebuilder {imagebuilder.__version__}\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, said, "")


def test_help_goes_to_standard_output(tmp_path: Path) -> None:
    for arguments, said in (
        (["--help"], "watch  show the course of an image build"),
        (["watch", "--help"], "124  --timeout passed first"),
    ):
        done = run([*IMAGEBUILDER, *arguments], tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert said in done.stdout


@pytest.mark.parametrize(
    ("arguments", "problems"),
    [
        ([], ["an ARN is needed, or several: of builds, image versions or pipelines"]),
        ([ARN, "x", "y"], ["'x' is not the ARN", "'y' is not the ARN"]),
        (
            ["arn:aws:ec2:us-west-2:12:image/My_Image/1.0/x/y"],
            [
                "the service is 'ec2', not 'imagebuilder'",
                "the account is '12', not 12 digits or 'aws'",
                "the image name is 'My_Image', not lower-case letters",
                "the version is '1.0', not three numbers",
                "the build version is 'x', not a number",
                "nothing can follow the build version, but 'y' does",
            ],
        ),
        ([ARN[:-8]], ["the version is missing"]),
        ([f"{ARN[:-7]}1.x.2"], ["the version is '1.x.2', which has a number after an x"]),
        ([f"{ARN[:-7]}x.x.x/2"], ["a build is of a whole version, not of 'x.x.x'"]),
        (
            ["arn:aws:imagebuilder:us-west-2:aws-x:image-pipeline/My_Pipeline/1.0.0"],
            [
                "the account is 'aws-x', not 12 digits or 'aws'",
                "the pipeline name is 'My_Pipeline', not lower-case letters",
                "nothing can follow the pipeline name, but '1.0.0' does",
            ],
        ),
        (["my-example-recipe"], ["it has 1 parts", "does not begin with 'arn:'"]),
        ([ARN + "\n"], ["the build version is '2\\n', not a number"]),
        ([ARN, "--interval=0"], ["--interval is a number of seconds above 0, not '0'"]),
        ([ARN, "--timeout=soon"], ["--timeout is a number of seconds above 0, not 'soon'"]),
        ([ARN, "--interval=nan", "--timeout=inf"], ["not 'nan'", "not 'inf'"]),
        ([ARN, "--intervall=3"], ["there is no option --intervall=3"]),
        ([ARN, "--endpoint-url=ftp://x"], ["ftp://x"]),
        (["x", "--interval=-1", "--y"], ["'x' is not the ARN", "not '-1'", "no option --y"]),
        (
            ["foo", "--interval", "abc", "--timeout", "-3", "--plain", "--json"],
            [
                "'foo' is not the ARN",
                "--interval is a number of seconds above 0, not 'abc'",
                "--timeout is a number of seconds above 0, not '-3'",
                "--plain and --json are two views; only one can be chosen",
            ],
        ),
        (
            [ARN, "--region", "--profile", "--endpoint-url", "--interval", "--timeout"],
            [f"--{name} needs a value" for name in ("region", "profile", "endpoint-url")]
            + [f"--{name} needs a value" for name in ("interval", "timeout")],
        ),
        ([ARN, "--region", "-", "--interval", "--"], ["--region needs", "--interval needs"]),
        (
            ["--json=yes", "--no-color=", "--help=me", "-hv"],
            [
                "--json takes no value, but '--json=yes' has one",
                "--no-color takes no value, but '--no-color=' has one",
                "--help takes no value, but '--help=me' has one",
                "there is no option -hv",
                "an ARN is needed, or several",
            ],
        ),
    ],
)
def test_everything_wrong_is_in_one_message(
    tmp_path: Path, arguments: list[str], problems: list[str]
) -> None:
    with played(course.AVAILABLE) as server:
        done = run([*IMAGEBUILDER, "watch", *arguments], tmp_path, AWS_ENDPOINT_URL=server.url)
    assert (done.returncode, done.stdout, server.requests) == (2, "", [])
    assert done.stderr.startswith("python -m imagebuilder watch: error: ")
    assert done.stderr.count("\n") == 1
    assert [problem for problem in problems if problem not in done.stderr] == []


def test_help_is_shown_whatever_else_is_wrong(tmp_path: Path) -> None:
    done = run([*IMAGEBUILDER, "watch", "x", "--plain", "--json", "-h"], tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("usage: python -m imagebuilder watch [options]")
