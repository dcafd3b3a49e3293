"""``python -m imagebuilder local`` as a user runs it."""

from __future__ import annotations

import json
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib
from tests.overlays.local.callers import Boto3, CommandLine, Ours, aws_cli, boto3
from tests.overlays.local.served import environment, raw, run, served

if TYPE_CHECKING:
    from collections.abc import Callable

HOSTS = {"name": "hosts", "instanceProfileName": "profile"}
SEED = [{"operation": "CreateInfrastructureConfiguration", "parameters": HOSTS}]


def written(path: Path, content: Any) -> str:
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return str(path)


# -- usage ----------------------------------------------------------------------------------------


def test_all_that_is_wrong_with_a_command_is_said_at_once(tmp_path: Path) -> None:
    seed = written(tmp_path / "seed.json", [{"operation": "Nothing"}, {}])
    done = run(
        tmp_path,
        *("--port", "x", "--rate", "0", "--speed", "fast", "--account-id", "1", "--colour"),
        *("--seed", seed),
    )
    assert done.returncode == 2
    assert done.stdout == ""
    for said in (
        "there is no option --colour",
        "--port has to be a whole number of 0 or more, not 'x'",
        "--rate is a number of requests above 0, not 0.0",
        "--speed has to be a number of 0 or more, not 'fast'",
        "--account-id is a text of 12 digits, not '1'",
        f"{seed}[0]: there is no operation 'Nothing'",
        f"{seed}[1]: has to be",
    ):
        assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("option", ["--region", "--account-id", "--state", "--host", "--seed"])
def test_an_option_that_is_empty_is_not_taken_for_its_default(tmp_path: Path, option: str) -> None:
    done = run(tmp_path, option, "")
    assert done.returncode == 2
    assert option.removeprefix("--") in done.stderr
    assert "Traceback" not in done.stderr


def test_without_pyyaml_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "yaml.py").write_text("raise ImportError", encoding="utf-8")
    done = run(tmp_path)
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert line.endswith("pip install pyyaml")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("not json", "cannot be read"),
        ({"operation": "ListImages"}, "is not a list of requests"),
        ([{"operation": "ListImages", "parameters": 5}], "the parameters have to be an object"),
        (
            [{"operation": "CreateInfrastructureConfiguration", "parameters": {"nmae": "x"}}],
            'unknown "nmae"; did you mean "name"',
        ),
    ],
)
def test_a_seed_that_cannot_be_used_is_refused(tmp_path: Path, content: object, said: str) -> None:
    done = run(tmp_path, "--seed", written(tmp_path / "seed.json", content))
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def not_a_database(folder: Path) -> str:
    return written(folder / "notes.txt", "no database, and not empty either" * 100)


def a_folder(folder: Path) -> str:
    return str(folder)


def in_no_folder(folder: Path) -> str:
    return str(folder / "nowhere" / "state.db")


@pytest.mark.parametrize("state", [not_a_database, a_folder, in_no_folder])
def test_a_state_file_that_cannot_be_used_is_one_clear_error_and_stays_as_it_was(
    tmp_path: Path, state: Callable[[Path], str]
) -> None:
    path = Path(state(tmp_path))
    before = path.read_bytes() if path.is_file() else None
    done = run(tmp_path, "--state", str(path))
    assert done.returncode == 1
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert line.startswith(f"python -m imagebuilder local: error: {path} ")
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_seed_that_the_service_refuses_is_an_error(tmp_path: Path) -> None:
    seed = written(tmp_path / "seed.json", [*SEED, {"operation": "DeleteImage", "parameters": {}}])
    done = run(tmp_path, "--seed", seed)
    assert done.returncode == 1
    assert f"{seed}[1]: " in done.stderr
    assert "Traceback" not in done.stderr


# -- what it serves -------------------------------------------------------------------------------


def test_it_greets_with_the_lines_that_point_every_client_to_it(tmp_path: Path) -> None:
    with served(tmp_path, "--verify-signatures") as service:
        raw(service.url, "POST", "/ListImages", b"{}")
        service.stop()
        url = service.url
    by_boto3, by_command, by_ours, *rest = service.lines
    call = by_boto3.partition("boto3:")[2].strip()
    client = eval(call, {"boto3": boto3})
    assert client.meta.endpoint_url == url
    words = shlex.split(by_command.partition("AWS CLI:")[2])
    assert words[2:] == [
        *("aws", "--endpoint-url", url, "--region", "us-west-2", "imagebuilder"),
        "list-components",
    ]
    with eval(by_ours.partition("Python:")[2].strip(), {"imagebuilder": ib}) as ours:
        assert ours.endpoint_url == url
    [line] = rest
    assert line.startswith("POST /ListImages 403 ")
    assert line.endswith("IncompleteSignature\n")


def test_the_command_line_that_it_shows_works_as_it_is(tmp_path: Path) -> None:
    with served(tmp_path, "--verify-signatures") as service:
        # The greeting ends with the line for Python.
        while len(service.lines) < 3:
            raw(service.url, "POST", "/ListImages", b"{}")
        words = shlex.split(service.lines[1].partition("AWS CLI:")[2])
        variables = dict(word.split("=", 1) for word in words[:2])
        done = subprocess.run(
            [aws_cli(), *words[3:]],
            capture_output=True,
            text=True,
            env={**environment(tmp_path), **variables, "AWS_EC2_METADATA_DISABLED": "true"},
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["componentVersionList"] == []


@pytest.mark.parametrize("kind", [Boto3, Ours, CommandLine])
def test_a_seed_is_there_once_however_often_the_state_is_opened(
    tmp_path: Path, kind: type[Boto3 | Ours | CommandLine]
) -> None:
    seed = written(tmp_path / "seed.json", SEED)
    for _ in range(2):
        with served(tmp_path, "--seed", seed, "--state", str(tmp_path / "state.db")) as service:
            caller = kind(service.url)
            found = caller.call("ListInfrastructureConfigurations")
            caller.close()
            names = [e["name"] for e in found["infrastructureConfigurationSummaryList"]]
            assert names == ["hosts"]


def test_settings_reach_the_service(tmp_path: Path) -> None:
    options = ("--region", "eu-west-1", "--account-id", "210987654321", "--read-only")
    seed = written(tmp_path / "seed.json", SEED)
    with served(tmp_path, *options, "--seed", seed) as service:
        answer = raw(service.url, "POST", "/ListInfrastructureConfigurations", b"{}")
        [found] = json.loads(answer.body)["infrastructureConfigurationSummaryList"]
        assert found["arn"].startswith("arn:aws:imagebuilder:eu-west-1:210987654321:")
        body = json.dumps({**HOSTS, "clientToken": "t-1"})
        refused = raw(service.url, "PUT", "/CreateInfrastructureConfiguration", body)
        assert (refused.status, refused.code) == (403, "ForbiddenException")


def test_more_requests_than_the_rate_are_refused(tmp_path: Path) -> None:
    with served(tmp_path, "--rate", "1", "--speed", "0") as service:
        codes = [raw(service.url, "POST", "/ListImages", b"{}").code for _ in range(10)]
    assert "" in codes
    assert "CallRateLimitExceededException" in codes


def test_a_second_command_on_a_port_is_one_clear_error(tmp_path: Path) -> None:
    with served(tmp_path) as service:
        port = service.url.rpartition(":")[2]
        done = run(tmp_path, "--port", port)
        assert done.returncode == 1
        [line] = done.stderr.splitlines()
        assert f"cannot listen on 127.0.0.1 port {port}: " in line
        assert raw(service.url, "POST", "/ListImages", b"{}").status == 200


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_quietly_when_it_is_asked_to(tmp_path: Path, how: signal.Signals) -> None:
    with served(tmp_path) as service:
        assert service.stop(how) == 0
        assert service.process.stderr is not None
        assert service.process.stderr.read() == ""


# -- the fixture ----------------------------------------------------------------------------------

TESTS = """
from imagebuilder import testing

def components(service):
    with testing.client(service) as client:
        return client.list_infrastructure_configurations().infrastructure_configuration_summary_list

def test_one(image_builder):
    with testing.client(image_builder) as client:
        client.create_infrastructure_configuration(name="hosts", instance_profile_name="profile")
    assert len(components(image_builder)) == 1

def test_another_has_one_of_its_own(image_builder):
    assert components(image_builder) == []
"""


def test_each_test_has_a_fresh_service_by_the_fixture(tmp_path: Path) -> None:
    written(tmp_path / "test_program.py", TESTS)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider"),
            *(
                "-p",
                "no:asyncio",
                "-p",
                "imagebuilder.local.fixture",
                "--rootdir",
                str(tmp_path),
                str(tmp_path),
            ),
        ],
        capture_output=True,
        text=True,
        env=environment(tmp_path),
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout


def test_the_fixture_loads_no_service_until_a_test_asks_for_it() -> None:
    program = (
        "import sys, imagebuilder.local.fixture; print([m for m in sys.modules if m.startswith("
        "('imagebuilder.local.s', 'imagebuilder.client', 'sqlite3', 'http.server'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env=environment(Path.home()),
        check=True,
    )
    assert done.stdout == "[]\n"
