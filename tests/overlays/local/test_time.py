"""The state depends on the clock alone: not on how it got there, nor on who read it on the way."""

from __future__ import annotations

import json
import re
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

import imagebuilder as ib
from imagebuilder.local import LocalImageBuilder
from tests.overlays.local.asked import handled, pipeline
from tests.overlays.local.building import begun, image, prepared, status
from tests.overlays.local.conftest import NOW

if TYPE_CHECKING:
    from pathlib import Path

HOUR = 3600
#: What is made up anew each time: ids, and what is derived from them.
MADE_UP = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|(?<=ami-)[0-9a-f]{17}|(?<=i-)[0-9a-f]{17}")


def course(local: LocalImageBuilder, arn: str) -> list[str]:
    """Return everything that can be seen of a build, without what is made up."""
    executions = ib.ListWorkflowExecutionsRequest(image_build_version_arn=arn)
    seen: list[ib.Image | ib.WorkflowExecutionMetadata | ib.WorkflowStepMetadata] = [
        image(local, arn)
    ]
    for run in handled(local, executions).workflow_executions:
        of_run = ib.ListWorkflowStepExecutionsRequest(
            workflow_execution_id=run.workflow_execution_id, max_results=100
        )
        seen += [run, *handled(local, of_run).steps]
    return [MADE_UP.sub("-", json.dumps(json.loads(each.to_json()))) for each in seen]


def begin(local: LocalImageBuilder, *, fails: bool = False) -> str:
    asked = prepared(local, build="exit 3" if fails else "echo built")
    return begun(local, asked, client_token="t")


@pytest.mark.parametrize("fails", [False, True])
def test_one_long_step_leads_where_many_short_ones_do_over_restarts(
    tmp_path: Path, *, fails: bool
) -> None:
    at_once = LocalImageBuilder(now=NOW)
    arn = begin(at_once, fails=fails)
    at_once.advance(HOUR)
    path = tmp_path / "state.db"
    with LocalImageBuilder(state=path, now=NOW) as local:
        assert begin(local, fails=fails) == arn
    for seconds in (1, 4, 7, 13, 60, 120, 600, 1200, HOUR - 2005):
        with LocalImageBuilder(state=path) as local:
            local.advance(seconds)
            status(local, arn)
    with LocalImageBuilder(state=path) as local:
        assert local.now() == NOW + timedelta(seconds=HOUR)
        assert status(local, arn) == ("FAILED" if fails else "AVAILABLE")
        assert course(local, arn) == course(at_once, arn)
        assert len(course(local, arn)) > 3


def test_several_services_on_one_file_see_one_course(tmp_path: Path) -> None:
    at_once = LocalImageBuilder(now=NOW)
    arn = begin(at_once)
    path = tmp_path / "state.db"
    services = [LocalImageBuilder(state=path, now=NOW) for _ in range(3)]
    assert begin(services[0]) == arn
    for turn in range(60):
        at_once.advance(45)
        services[turn % 3].advance(45)
        assert status(services[(turn + 1) % 3], arn) == status(at_once, arn)
    assert course(services[0], arn) == course(services[1], arn) == course(at_once, arn)
    for service in services:
        service.close()


def test_a_running_clock_takes_a_build_along_without_being_moved() -> None:
    local = LocalImageBuilder(now=NOW, speed=20_000)
    arn = begin(local)
    ends = time.monotonic() + 30
    while status(local, arn) != "AVAILABLE":
        assert time.monotonic() < ends
        time.sleep(0.01)
    assert local.now() > NOW + timedelta(minutes=10)


def test_what_is_due_at_one_moment_happens_in_the_order_it_was_asked_for() -> None:
    local = LocalImageBuilder(now=NOW)
    first = begin(local)
    again = prepared_again(local)
    second = begun(local, again)
    seen: list[tuple[str, str]] = []
    for _ in range(400):
        local.advance(5)
        both = (status(local, first), status(local, second))
        if not seen or seen[-1] != both:
            seen.append(both)
    assert seen[-1] == ("AVAILABLE", "AVAILABLE")
    # Begun at the same moment with the same course: they are alike all the way.
    assert all(one == other for one, other in seen)


def prepared_again(local: LocalImageBuilder) -> dict[str, str]:
    """Return the members of a request for a build like the first."""
    [found] = handled(local, ib.ListImageRecipesRequest()).image_recipe_summary_list
    [where] = handled(
        local, ib.ListInfrastructureConfigurationsRequest()
    ).infrastructure_configuration_summary_list
    [to] = handled(
        local, ib.ListDistributionConfigurationsRequest()
    ).distribution_configuration_summary_list
    return {
        "image_recipe_arn": found.arn,
        "infrastructure_configuration_arn": where.arn,
        "distribution_configuration_arn": to.arn,
    }


def test_a_schedule_goes_on_over_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    schedule = {
        "schedule_expression": "rate(1 day)",
        "pipeline_execution_start_condition": "EXPRESSION_MATCH_ONLY",
    }
    with LocalImageBuilder(state=path, now=NOW) as local:
        prepared(local)
        handled(local, pipeline(schedule=schedule))
    with LocalImageBuilder(state=path) as local:
        local.advance(3.5 * 24 * HOUR)
        found = handled(local, ib.ListImagesRequest()).image_version_list
        builds = handled(local, ib.ListImageBuildVersionsRequest()).image_summary_list
    assert len(found) == 1
    assert [each.build_type for each in builds] == ["SCHEDULED"] * 3
