"""How watching ended, in words: a closing sentence, and sections of names and texts.

What comes from the service is made safe to show here, so views can print it as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from attrs import frozen

from .. import (
    ComponentFailureContext,
    DistributionFailureContext,
    RegionFailure,
)
from .arn import name_of
from .failure import FailedStep, Failure
from .logs import Logs
from .outcome import Outcome
from .poll import Build, Step, Workflow, is_rolling_back, present
from .texts import laid_out, one_line, safe
from .times import duration, elapsed, moment
from .view import End

#: A name and its text, which may have several lines.
Field = tuple[str, str]


@frozen
class Section:
    """A title and what belongs to it."""

    title: str
    fields: tuple[Field, ...]


def title_of(build: Build, arn: str) -> str:
    """Return what to call the image: its name and version."""
    image = build.image
    if image.name and image.version:
        return one_line(f"{image.name} {image.version}")
    return one_line(name_of(arn))


def status_of(build: Build) -> str:
    """Return the image's status as the service writes it."""
    return "state unknown" if build.status is None else one_line(build.status)


def reason_of(build: Build) -> str:
    """Return the reason for the image's status, empty where the service gives none."""
    reason = None if build.image.state is None else build.image.state.reason
    return one_line(reason or "")


def steps_of_total(workflow: Workflow) -> str:
    """Return how far a workflow is: ``3 of 4 steps``."""
    total = workflow.run.total_step_count
    return f"{workflow.finished_steps} of {total} steps" if total else "no steps yet"


def counts_of(workflow: Workflow) -> str:
    """Return how the steps that are over ended: ``2 succeeded, 1 skipped``; empty without any."""
    run = workflow.run
    counts = (
        (run.total_steps_succeeded, "succeeded"),
        (run.total_steps_skipped, "skipped"),
        (run.total_steps_failed, "failed"),
    )
    return ", ".join(f"{count} {what}" for count, what in counts if count)


def step_title(step: Step) -> str:
    """Return a step's name, action, and attempt where there may be several."""
    title = one_line(step.name or step.step_execution_id or "step")
    if step.action:
        title += f" ({one_line(step.action)})"
    if (step.max_attempts or 0) > 1 and step.attempt_number:
        title += f", attempt {step.attempt_number} of {step.max_attempts}"
    return title


def activity(step: Step) -> str:
    """Return what is going on in a step: ``running`` or ``rolling back`` and its title."""
    return f"{'rolling back' if is_rolling_back(step) else 'running'} {step_title(step)}"


def closing(end: End, arn: str) -> str:
    """Return the last sentence; below it, indented, what else there is to an error."""
    if end.build is None or end.error is not None:
        first, *more = (end.error or "the build was never seen").splitlines()
        # Where credentials were looked for is a list, a place a line.
        return "\n  ".join([f"Not watched to the end: {one_line(first)}", *map(one_line, more)])
    name, status = title_of(end.build, arn), status_of(end.build)
    took = duration(end.build.seconds(datetime.now(UTC), over=True))
    after = f" after {took}" if took else ""
    if end.outcome is Outcome.DELETED:
        return f"{name} is {status}; how its build went is not known"
    return f"The build of {name} {_ENDED[end.outcome]}{after}: {reason_of(end.build) or status}"


_ENDED = {
    Outcome.SUCCEEDED: "succeeded",
    Outcome.FAILED: "failed",
    Outcome.CANCELLED: "was cancelled",
}


def sections(end: End) -> list[Section]:
    """Return what is to be said beside the closing sentence: what came out, or why nothing did."""
    found: list[Section] = []
    if end.build is not None and end.outcome is Outcome.SUCCEEDED:
        found.append(Section("Output", tuple(_output(end.build))))
    if end.failure is not None:
        found.append(Section("Failure", tuple(_cause(end.failure))))
        found += [_workflow(workflow) for workflow in end.failure.workflows]
        found += [_step(failed) for failed in end.failure.steps]
        found.append(Section("Logs", tuple(_logs(end.failure.logs))))
    unread = (() if end.build is None else end.build.unread) + (
        () if end.failure is None else end.failure.unread
    )
    notes = tuple(("note", one_line(problem)) for problem in unread)
    found.append(Section("Not everything could be read", notes))
    return [section for section in found if section.fields]


#: What stands where the service left a name out.
_UNNAMED, _NOWHERE = "(no name)", "(no region)"


def _output(build: Build) -> Iterator[Field]:
    output = build.image.output_resources
    if output is None:
        return
    for ami in present(output.amis):
        account = f", account {ami.account_id}" if ami.account_id else ""
        yield "AMI", one_line(f"{ami.image or _UNNAMED} in {ami.region or _NOWHERE}{account}")
    for container in present(output.containers):
        uris = " ".join(present(container.image_uris)) or _UNNAMED
        yield "container", one_line(f"{uris} in {container.region or _NOWHERE}")


def _cause(failure: Failure) -> Iterator[Field]:
    """Yield what the service says of the failure as a whole."""
    yield from _given(("reason", failure.reason))
    if failure.said != failure.reason:
        yield from _given(("message", failure.said))
    context = failure.context
    if context is None:
        return
    yield from _given(
        ("stage", context.image_status),
        ("workflow", context.workflow_arn),
        ("execution", context.workflow_execution_id),
        ("step", context.failed_step),
        ("step id", context.step_execution_id),
    )
    if context.component_failure is not None:
        yield from _component(context.component_failure)
    if context.distribution_failure is not None:
        yield from _distribution(context.distribution_failure)


def _component(failure: ComponentFailureContext) -> Iterator[Field]:
    yield from _given(
        ("component", failure.component_arn),
        ("phase", failure.phase_name),
        ("its step", failure.step_name),
        ("its action", failure.action),
        ("its error", failure.error_message),
    )


def _distribution(failure: DistributionFailureContext) -> Iterator[Field]:
    yield from _given(("distribution", failure.error_message))
    for region in present(failure.region_failures):
        yield one_line(region.region or "region"), _region(region)


def _region(failure: RegionFailure) -> str:
    """Return what happened in a region, on one line."""
    account = f"account {failure.target_account_id}" if failure.target_account_id else None
    parts = (failure.status, account, failure.image_configuration_step, failure.error_message)
    return one_line(", ".join(part for part in parts if part))


def _workflow(workflow: Workflow) -> Section:
    title = f"Workflow {workflow.label}: {one_line(workflow.run.status or 'state unknown')}"
    return Section(title, tuple(_given(("message", workflow.run.message))))


def _step(failed: FailedStep) -> Section:
    """Return all that is known of a failed step; its inputs and outputs laid out."""
    step = failed.step
    took = duration(
        None if (end := moment(step.end_time)) is None else elapsed(step.start_time, end)
    )
    # Of a step that failed the service may have the message there as well.
    outputs = None if step.outputs == step.message else step.outputs
    title = f"Step {step_title(step)}" + (f" of {failed.workflow}" if failed.workflow else "")
    fields = (
        ("status", step.status),
        ("took", took),
        ("message", step.message),
        ("inputs", None if step.inputs is None else laid_out(step.inputs)),
        ("outputs", None if outputs is None else laid_out(outputs)),
    )
    return Section(title, tuple(_given(*fields)))


def _logs(logs: Logs) -> Iterable[Field]:
    return _given(("group", logs.group), ("stream", logs.stream), ("S3", logs.s3_uri))


def _given(*fields: tuple[str, str | None]) -> Iterable[Field]:
    """Return the fields that have a text, safe to show."""
    return [(name, safe(text).strip()) for name, text in fields if text]
