"""What the workflows of ``.github`` may do, and that their parts refer to each other.

Their form is checked by ``nox -s lint``.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from tests.codegen.model_files import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))

#: The jobs that may write, and what: to everything else, a job may at most read the repository.
WRITERS = {
    ("refresh", "propose"): {"contents", "pull-requests"},
    ("release", "publish"): {"id-token"},
    ("docs", "deploy"): {"id-token", "pages"},
}


def load(stem: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / f".github/workflows/{stem}.yml").read_text())
    return loaded


def test_there_is_a_workflow_for_each_habit() -> None:
    assert [path.stem for path in WORKFLOWS] == ["ci", "docs", "refresh", "release"]


@pytest.mark.parametrize("stem", [path.stem for path in WORKFLOWS])
def test_a_workflow_may_do_no_more_than_it_has_to(stem: str) -> None:
    workflow = load(stem)
    reading: tuple[dict[str, str], ...] = ({}, {"contents": "read"})
    assert workflow["permissions"] in reading
    assert "group" in workflow["concurrency"]
    for name, job in workflow["jobs"].items():
        wanted = WRITERS.get((stem, name), set())
        permissions = job.get("permissions", {})
        assert {what for what, how in permissions.items() if how == "write"} == wanted
        if not wanted:
            assert permissions in reading
        assert job["timeout-minutes"] <= 60
    text = (ROOT / f".github/workflows/{stem}.yml").read_text()
    assert "secrets." not in text
    # Whoever can write runs nothing that was just installed.
    for name in (job for workflow_name, job in WRITERS if workflow_name == stem):
        steps = workflow["jobs"][name]["steps"]
        assert not any(re.search(r"pip|nox|python", step.get("run", "")) for step in steps)


@pytest.mark.parametrize("stem", [path.stem for path in WORKFLOWS])
def test_what_a_job_refers_to_is_there(stem: str) -> None:
    jobs = load(stem)["jobs"]
    for job in jobs.values():
        text = str(job)
        needs = job.get("needs", [])
        needed = {needs} if isinstance(needs, str) else {*needs}
        assert needed <= jobs.keys()
        for name, output in re.findall(r"needs\.([\w-]+)\.outputs\.([\w-]+)", text):
            assert name in needed
            assert output in jobs[name]["outputs"]
        ids = {step["id"] for step in job["steps"] if "id" in step}
        assert set(re.findall(r"steps\.([\w-]+)\.", text)) <= ids


def test_ci_runs_the_test_command_on_every_supported_python() -> None:
    job = load("ci")["jobs"]["checks"]
    assert job["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13", "3.14"]
    assert ".ci/run" in [step.get("run") for step in job["steps"]]
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o100
