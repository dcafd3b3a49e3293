"""Why a build failed: what the service says of the image, and the steps that failed."""

from __future__ import annotations

from attrs import frozen

from .. import (
    AsyncClient,
    ImageFailureContext,
    SdkError,
    WorkflowExecutionStatus,
    WorkflowStepExecutionStatus,
)
from .logs import Logs, logs_of
from .poll import Build, Step, Workflow, steps_of

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

    ``context`` is the service's own account, where it gives one, and ``steps`` begins with the step
    that it names. ``workflows`` are those that failed, ``logs`` where there is more. ``unread``
    says, a sentence each, what could not be read: the report of a failure must not fail.
    """

    context: ImageFailureContext | None
    workflows: tuple[Workflow, ...]
    steps: tuple[FailedStep, ...]
    logs: Logs
    unread: tuple[str, ...]


async def find_failure(client: AsyncClient, arn: str, build: Build) -> Failure:
    """Ask the service for the steps that failed; one call for each workflow that did."""
    context = None if build.image.state is None else build.image.state.failure_context
    failed = tuple(workflow for workflow in build.current if _has_failed(workflow, context))
    steps: list[FailedStep] = []
    unread: list[str] = []
    for workflow in failed:
        try:
            found = await steps_of(client, workflow.run)
        except SdkError as error:
            unread.append(f"the steps of {workflow.label} could not be read: {error}")
            continue
        steps += [
            FailedStep(workflow=workflow.label, step=step)
            for step in found
            if step.status is WorkflowStepExecutionStatus.FAILED or _is_named(step, context)
        ]
    if context is not None and not any(_is_named(failed.step, context) for failed in steps):
        steps += await _named_step(client, context, unread)
    # A sort keeps the order of equals.
    steps.sort(key=lambda failed: not _is_named(failed.step, context))
    return Failure(
        context=context,
        workflows=failed,
        steps=tuple(steps),
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
    client: AsyncClient, context: ImageFailureContext, unread: list[str]
) -> list[FailedStep]:
    """Return the step that ``context`` names, asked for by its id; none when it names none."""
    if context.step_execution_id is None:
        return []
    try:
        step = await client.get_workflow_step_execution(step_execution_id=context.step_execution_id)
    except SdkError as error:
        unread.append(f"the step {context.step_execution_id} could not be read: {error}")
        return []
    return [FailedStep(workflow=None, step=step)]
