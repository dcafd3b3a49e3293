"""Why a build failed: what the service says of the image, and the steps that failed."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, overload

from attrs import evolve, frozen

from .. import (
    AsyncClient,
    Client,
    ImageFailureContext,
    ImageState,
    ImageStatus,
    ParamValidationError,
    SdkError,
    WorkflowExecutionMetadata,
    WorkflowExecutionStatus,
    WorkflowStepExecutionStatus,
)
from .arn import FORMS, is_build
from .logs import Logs, logs_of
from .outcome import Outcome, outcome_of
from .poll import Build, Step, Workflow, poll, present, steps_of
from .reads import AsyncReads, BlockingReads, Reads, at_once

_FAILED = frozenset(
    {
        WorkflowExecutionStatus.FAILED,
        WorkflowExecutionStatus.ROLLBACK_IN_PROGRESS,
        WorkflowExecutionStatus.ROLLBACK_COMPLETED,
    }
)


@frozen(kw_only=True)
class FailedStep:
    """A step that failed, and the label of its workflow where that is known."""

    workflow: str | None
    step: Step


@frozen(kw_only=True)
class Failure:
    """Why a build failed.

    ``state`` is the image's, whose failure context is the service's own account, where it gives
    one. ``workflows`` are those that failed; ``steps`` too, and they begin with the one that the
    context names. ``said`` is what the service says of all workflows together. ``logs`` is where
    there is more. ``unread`` says, a sentence each, what could not be read: the report of a failure
    must not fail.
    """

    state: ImageState
    workflows: tuple[Workflow, ...]
    steps: tuple[FailedStep, ...]
    said: str | None
    logs: Logs
    unread: tuple[str, ...]

    @property
    def status(self) -> ImageStatus | None:
        """The status of the image."""
        return self.state.status

    @property
    def reason(self) -> str | None:
        """The reason for the image's status."""
        return self.state.reason

    @property
    def context(self) -> ImageFailureContext | None:
        """The service's own account of the failure."""
        return self.state.failure_context

    @property
    def workflow(self) -> WorkflowExecutionMetadata | None:
        """The run of a workflow that failed: the one that the context names, or else the first."""
        runs = [workflow.run for workflow in self.workflows]
        named = None if self.context is None else self.context.workflow_execution_id
        return next(
            (run for run in runs if run.workflow_execution_id == named), next(iter(runs), None)
        )

    @property
    def step(self) -> Step | None:
        """The step that failed: the one that the context names, or else the first."""
        return self.steps[0].step if self.steps else None

    @property
    def message(self) -> str | None:
        """What says most of the failure: the innermost message that there is."""
        context = self.context or ImageFailureContext()
        component, distribution = context.component_failure, context.distribution_failure
        regions = [] if distribution is None else present(distribution.region_failures)
        messages = (
            None if component is None else component.error_message,
            None if distribution is None else distribution.error_message,
            *(region.error_message for region in regions),
            None if self.step is None else self.step.message,
            None if self.workflow is None else self.workflow.message,
            self.said,
            self.reason,
        )
        return next((message for message in messages if message), None)


@overload
def failure_of(client: Client, arn: str) -> Failure | None: ...
@overload
def failure_of(client: AsyncClient, arn: str) -> Coroutine[Any, Any, Failure | None]: ...
def failure_of(
    client: Client | AsyncClient, arn: str
) -> Failure | Coroutine[Any, Any, Failure | None] | None:
    """Return why a build failed, ``None`` when it has not: what ``watch`` reports of it.

    ``arn`` is that of the build, an image build version. With an ``AsyncClient`` it is a coroutine,
    to be awaited. Only reads are sent: ``GetImage``, ``ListWorkflowExecutions``,
    ``ListWorkflowStepExecutions`` for each workflow that failed, and ``GetWorkflowStepExecution``
    where the failed step is in none of them.

    Raises a ``ParamValidationError`` for any other ARN, and what the client raises where the image
    cannot be read. What else cannot be read is in ``unread``.
    """
    if not is_build(arn):
        raise ParamValidationError(f"arn: {arn!r} is not the ARN of one build ({FORMS[0]})")
    if isinstance(client, AsyncClient):
        return _failure_of(AsyncReads(client), arn)
    return at_once(_failure_of(BlockingReads(client), arn))


async def _failure_of(reads: Reads, arn: str) -> Failure | None:
    build = await poll(reads, arn, None)
    if outcome_of(build.status) is not Outcome.FAILED:
        return None
    failure = await find_failure(reads, arn, build)
    return evolve(failure, unread=(*build.unread, *failure.unread))


async def find_failure(reads: Reads, arn: str, build: Build) -> Failure:
    """Ask the service for the steps that failed; one call for each workflow that did."""
    state = build.image.state or ImageState()
    context = state.failure_context
    failed = tuple(workflow for workflow in build.current if _has_failed(workflow, context))
    steps: list[FailedStep] = []
    unread: list[str] = []
    for workflow in failed:
        try:
            found = await steps_of(reads, workflow.run)
        except SdkError as error:
            unread.append(f"the steps of {workflow.label} could not be read: {error}")
            continue
        steps += [
            FailedStep(workflow=workflow.label, step=step)
            for step in found
            if step.status is WorkflowStepExecutionStatus.FAILED or _is_named(step, context)
        ]
    if context is not None and not any(_is_named(failed.step, context) for failed in steps):
        steps += await _named_step(reads, context, unread)
    # A sort keeps the order of equals.
    steps.sort(key=lambda failed: not _is_named(failed.step, context))
    return Failure(
        state=state,
        workflows=failed,
        steps=tuple(steps),
        said=build.message,
        logs=logs_of(build.image, arn),
        unread=tuple(unread),
    )


def _has_failed(workflow: Workflow, context: ImageFailureContext | None) -> bool:
    run = workflow.run
    named = context is not None and context.workflow_execution_id == run.workflow_execution_id
    return named or run.status in _FAILED or bool(run.total_steps_failed)


def _is_named(step: Step, context: ImageFailureContext | None) -> bool:
    """Return whether ``context`` says that this is the step that failed the build."""
    if context is None or context.step_execution_id is None:
        return False
    return step.step_execution_id == context.step_execution_id


async def _named_step(
    reads: Reads, context: ImageFailureContext, unread: list[str]
) -> list[FailedStep]:
    """Return the step that ``context`` names, asked for by its id; none when it names none."""
    if context.step_execution_id is None:
        return []
    try:
        step = await reads.step(context.step_execution_id)
    except SdkError as error:
        unread.append(f"the step {context.step_execution_id} could not be read: {error}")
        return []
    return [FailedStep(workflow=None, step=step)]
