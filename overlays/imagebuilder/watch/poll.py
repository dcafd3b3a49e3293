"""One look at a build: the image, its workflows, and the steps that are running.

Two calls when nothing runs, and one more for each workflow that does (more where there are several
pages). Where the service leaves something out, it is ``None`` or empty here too.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TypeAlias, TypeVar

from attrs import frozen

from .. import (
    GetWorkflowStepExecutionResponse,
    Image,
    ImageStatus,
    ListWorkflowExecutionsResponse,
    SdkError,
    WorkflowExecutionMetadata,
    WorkflowExecutionStatus,
    WorkflowStepExecutionRollbackStatus,
    WorkflowStepExecutionStatus,
    WorkflowStepMetadata,
)
from .reads import Reads
from .texts import one_line
from .times import elapsed, moment

#: A step as the list of a workflow's steps has it, or as it was asked for by its id.
Step: TypeAlias = WorkflowStepMetadata | GetWorkflowStepExecutionResponse

Item = TypeVar("Item")

#: In these a workflow has no step that runs. One that is not known yet may have.
_IDLE = frozenset(
    {
        WorkflowExecutionStatus.PENDING,
        WorkflowExecutionStatus.SKIPPED,
        WorkflowExecutionStatus.COMPLETED,
        WorkflowExecutionStatus.FAILED,
        WorkflowExecutionStatus.ROLLBACK_COMPLETED,
        WorkflowExecutionStatus.CANCELLED,
    }
)


@frozen(kw_only=True)
class Workflow:
    """A run of a workflow: ``label`` names it for people, ``running`` are the steps under way."""

    run: WorkflowExecutionMetadata
    label: str
    running: tuple[WorkflowStepMetadata, ...] = ()

    @property
    def superseded(self) -> bool:
        """Whether a retry of the build ran it again, so that this run no longer counts."""
        return bool(self.run.retried)

    @property
    def finished_steps(self) -> int:
        """How many steps succeeded, were skipped, or failed."""
        run = self.run
        counts = (run.total_steps_succeeded, run.total_steps_skipped, run.total_steps_failed)
        return sum(count or 0 for count in counts)

    def seconds(self, now: datetime) -> float | None:
        """Return how long it has run, or ran, in seconds."""
        return elapsed(self.run.start_time, moment(self.run.end_time) or now)


@frozen(kw_only=True)
class Build:
    """A build as one poll found it.

    ``message`` is what the service says of the build as a whole, ``polled`` when it was asked.
    ``unread`` says, a sentence each, what could not be read.
    """

    image: Image
    workflows: tuple[Workflow, ...]
    message: str | None
    unread: tuple[str, ...]
    polled: datetime

    @property
    def status(self) -> ImageStatus | None:
        """The image's status."""
        return None if self.image.state is None else self.image.state.status

    @property
    def current(self) -> tuple[Workflow, ...]:
        """The workflows that count: those that no retry superseded."""
        return tuple(workflow for workflow in self.workflows if not workflow.superseded)

    def seconds(self, now: datetime, *, over: bool) -> float | None:
        """Return how long the build has taken so far, in seconds; when ``over``, to its end.

        The service does not say when a build ended; the end of its last workflow is taken for it.
        """
        if not over:
            return elapsed(self.image.date_created, now)
        ends = [moment(workflow.run.end_time) for workflow in self.workflows]
        last = max((end for end in ends if end is not None), default=None)
        return None if last is None else elapsed(self.image.date_created, last)


async def poll(reads: Reads, arn: str, last: Build | None) -> Build:
    """Ask the service for the build with this ARN, of which ``last`` was seen before.

    Raises what the client raises where the image cannot be read: its state decides. Where the rest
    cannot be, the build is what it was in ``last``, and has it in ``unread``. The image comes
    first: when it says that the build is over, the workflows read after it are the last word.
    """
    image = await reads.image(arn)
    unread: list[str] = []
    try:
        pages = await reads.runs(arn)
    except SdkError as error:
        unread.append(f"the workflows could not be read: {error}")
        workflows = () if last is None else last.workflows
        message = None if last is None else last.message
    else:
        workflows = await _workflows(reads, pages, unread)
        message = next((page.message for page in pages if page.message), None)
    return Build(
        image=image,
        workflows=workflows,
        message=message,
        unread=tuple(unread),
        polled=datetime.now(UTC),
    )


def is_rolling_back(step: Step) -> bool:
    """Return whether what the step did is being undone."""
    return step.rollback_status is WorkflowStepExecutionRollbackStatus.RUNNING


async def steps_of(reads: Reads, run: WorkflowExecutionMetadata) -> list[WorkflowStepMetadata]:
    """Return all steps of a run; none when it has no id to ask for them by."""
    if run.workflow_execution_id is None:
        return []
    return present(await reads.steps(run.workflow_execution_id))


def present(items: Iterable[Item | None]) -> list[Item]:
    """Return the items that are there: services send nulls in lists, and the client keeps them."""
    return [item for item in items if item is not None]


async def _workflows(
    reads: Reads, pages: list[ListWorkflowExecutionsResponse], unread: list[str]
) -> tuple[Workflow, ...]:
    """Return the runs on ``pages``, the first to start first, with their running steps."""
    listed = (run for page in pages for run in page.workflow_executions)
    runs = sorted(present(listed), key=_start)
    found: list[Workflow] = []
    for run, label in zip(runs, _labels(runs), strict=True):
        try:
            running = await _running(reads, run)
        except SdkError as error:
            unread.append(f"the steps of {label} could not be read: {error}")
            running = ()
        found.append(Workflow(run=run, label=label, running=running))
    return tuple(found)


def _start(run: WorkflowExecutionMetadata) -> datetime:
    """Return when a run started; one that has not comes last."""
    return moment(run.start_time) or datetime.max.replace(tzinfo=UTC)


async def _running(
    reads: Reads, run: WorkflowExecutionMetadata
) -> tuple[WorkflowStepMetadata, ...]:
    if run.retried or run.status in _IDLE:
        return ()
    return tuple(
        step
        for step in await steps_of(reads, run)
        if step.status is WorkflowStepExecutionStatus.RUNNING or is_rolling_back(step)
    )


def _labels(runs: list[WorkflowExecutionMetadata]) -> list[str]:
    """Return what to call each run: the workflow's name, with what tells two of a name apart."""
    names = [_name(run) for run in runs]
    return [
        f"{name} {one_line(_mark(run))}".rstrip() if names.count(name) > 1 else name
        for run, name in zip(runs, names, strict=True)
    ]


def _mark(run: WorkflowExecutionMetadata) -> str:
    """Return the first digits of a run's id, or nothing."""
    return (run.workflow_execution_id or "")[:11]


def _name(run: WorkflowExecutionMetadata) -> str:
    """Return the name in the workflow's ARN, or else its type."""
    # arn:aws:imagebuilder:us-west-2:aws:workflow/build/build-image/1.0.3/1
    resource = (run.workflow_build_version_arn or "").rpartition(":")[2].split("/")
    name = resource[2] if len(resource) > 2 else str(run.type or "workflow")
    return one_line(name)
