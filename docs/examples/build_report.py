"""What happened in an image build: its workflows, the steps of the slowest, and the image itself.

    python build_report.py IMAGE_BUILD_VERSION_ARN

Region, endpoint and credentials come from the environment, as for every client.
"""

from __future__ import annotations

import argparse
import sys
from datetime import datetime, timedelta

from rich.console import Console
from rich.table import Table

import imagebuilder
from imagebuilder import (
    WorkflowExecutionMetadata,
    WorkflowExecutionStatus,
    WorkflowStepMetadata,
)

#: How a workflow's status is shown; one that goes on is yellow.
COLORS: dict[str, str] = {
    WorkflowExecutionStatus.COMPLETED: "green",
    WorkflowExecutionStatus.FAILED: "red",
    WorkflowExecutionStatus.ROLLBACK_COMPLETED: "red",
    WorkflowExecutionStatus.CANCELLED: "red",
}


def main() -> int:
    """Print the report; return 1 when the service refuses."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("arn", metavar="IMAGE_BUILD_VERSION_ARN")
    parser.add_argument("--delay", type=float, default=30.0, help="seconds between two polls")
    arguments = parser.parse_args()
    console = Console(width=110, highlight=False, soft_wrap=True)
    with imagebuilder.Client() as client:
        try:
            report(client, arguments.arn, arguments.delay, console)
        except imagebuilder.ResourceNotFoundException as error:
            console.print(f"[red]{type(error).__name__}[/]: {error.message}")
            console.print(
                f"code {error.code}, status {error.status_code}, attempts {error.attempts}"
            )
            return 1
    return 0


def report(client: imagebuilder.Client, arn: str, delay: float, console: Console) -> None:
    """Wait for the image, then print its workflows and the steps of the one that took longest."""
    found = client.get_image(image_build_version_arn=arn)
    if found.image is not None:
        name, version = found.image.name, found.image.version
        console.print(f"[bold]{name} {version}[/] on {found.image.platform}: {state_of(found)}")
    client.wait_until.image_available(
        image_build_version_arn=arn,
        delay=delay,
        on_poll=lambda attempt, answer: console.print(f"poll {attempt}: {state_of(answer)}"),
    )
    runs = list(client.paginate.list_workflow_executions(image_build_version_arn=arn, page_size=2))
    console.print(workflows_table(runs))
    slowest = max(runs, key=duration, default=None)
    if slowest is None or slowest.workflow_execution_id is None:
        return
    page = client.list_workflow_step_executions(workflow_execution_id=slowest.workflow_execution_id)
    console.print(steps_table(f"Steps of {name_of(slowest)}", page.steps))


def state_of(answer: object) -> str:
    """Return the image's state for a line of progress."""
    if isinstance(answer, imagebuilder.GetImageResponse) and answer.image and answer.image.state:
        return str(answer.image.state.status)
    return "unknown"


def workflows_table(runs: list[WorkflowExecutionMetadata]) -> Table:
    """Return the workflows with type, status, steps and duration."""
    table = Table("Workflow", "Type", "Status", "Steps", "Duration", title="Workflow executions")
    for run in runs:
        steps = f"{run.total_steps_succeeded} done, {run.total_steps_skipped} skipped"
        if run.total_steps_failed:
            steps += f", {run.total_steps_failed} failed"
        table.add_row(
            name_of(run),
            run.type,
            f"[{COLORS.get(run.status or '', 'yellow')}]{run.status}[/]",
            f"{steps} of {run.total_step_count}",
            "" if run.end_time is None else str(duration(run)),
        )
    return table


def name_of(run: WorkflowExecutionMetadata) -> str:
    """Return the name of the workflow that was run: it stands in the workflow's ARN."""
    parts = (run.workflow_build_version_arn or "").split("/")
    return parts[2] if len(parts) > 2 else "unknown"


def steps_table(title: str, steps: list[WorkflowStepMetadata]) -> Table:
    """Return the steps with their action, status and duration."""
    table = Table("Step", "Action", "Status", "Duration", title=title)
    for step in steps:
        table.add_row(step.name, step.action, step.status, str(duration(step)))
    return table


def duration(run: WorkflowExecutionMetadata | WorkflowStepMetadata) -> timedelta:
    """Return how long a workflow or a step took, in whole seconds; zero while it is running."""
    if run.start_time is None or run.end_time is None:
        return timedelta()
    took = datetime.fromisoformat(run.end_time) - datetime.fromisoformat(run.start_time)
    return timedelta(seconds=round(took.total_seconds()))


if __name__ == "__main__":
    sys.exit(main())
