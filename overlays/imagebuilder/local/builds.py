"""Builds take their course: the events that lead an image from PENDING to its end.

Each event is one transition, after which the next is scheduled: so a build goes on where it stood
when the state is opened again, by whichever process reads the clock.

The image's document has the member ``_build`` for what only this module needs: the groups of
workflows, which of them runs, and the failure that was planned. It is in no answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from . import course, runs, scans
from .arns import parse
from .call import Call
from .outputs import distributed, distribution_failure
from .plans import take
from .store import Document, Event, Resource

#: The states of a build that is under way, and those that an image can be in afterwards.
UNDER_WAY = frozenset({"PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING"})
#: In characters (API reference, ImageState).
_LONGEST_REASON = 1024
_STAGES = {"BUILD": "BUILDING", "TEST": "TESTING", "DISTRIBUTION": "DISTRIBUTING"}

_CREATE, _GROUP, _STEP, _TIMEOUT = "build.create", "build.group", "step.end", "step.timeout"
_INTEGRATE, _AVAILABLE, _CANCELLED = "build.integrate", "build.available", "build.cancelled"


def begin(call: Call, image: Resource, workflows: Sequence[Document]) -> None:
    """Let the build of a new image take its course, through ``workflows``."""
    image.document["_build"] = {
        "groups": [*course.groups_of(workflows)],
        "group": 0,
        "failure": take(call.store, workflows),
    }
    _enter(call, image, "PENDING")
    call.store.schedule(call.time + course.UNTIL_CREATING, _CREATE, image.arn)


def distribute(call: Call, image: Resource) -> None:
    """Let an output that is there already be distributed, which is all of its course."""
    image.document["_build"] = {"groups": [], "group": 0, "failure": None}
    _enter(call, image, "PENDING")
    call.store.schedule(call.time + course.UNTIL_CREATING, _GROUP, image.arn)


def cancel(call: Call, image: Resource) -> None:
    """Stop a build that is under way; a little later its image is CANCELLED."""
    _stop(call, image)
    image.document["_build"]["cancelled"] = True
    call.store.save(image)
    call.store.schedule(call.time + course.UNTIL_CANCELLED, _CANCELLED, image.arn)


def is_being_cancelled(image: Resource) -> bool:
    """Return whether a build was cancelled, and has not ended yet."""
    return bool(image.document.get("_build", {}).get("cancelled"))


def can_be_retried(image: Resource) -> bool:
    """Return whether a build has ended in a group of workflows that it can begin again with.

    The build itself is never done again, only tests and distribution.
    """
    build: Document = image.document.get("_build", {})
    ahead: list[list[Document]] = build.get("groups", [])[build.get("group", 0) :]
    return not ahead or ahead[0][0]["type"] != "BUILD"


def retry(call: Call, image: Resource) -> None:
    """Let a build that ended go on with the group of workflows that it ended in."""
    build = image.document["_build"]
    for run in runs.of_image(call, image.arn):
        if run.document["_group"] == build["group"]:
            run.document["retried"] = True
            call.store.save(run)
    build["cancelled"] = False
    if _stage(image) == "TEST":
        scans.begin_again(image.document)
    _start_group(call, image)


def act(call: Call, step: Resource, action: str, reason: str | None) -> None:
    """Let a step that waits for an action go on, or stop the build there."""
    run, image = _run_and_image(call, str(step.document["workflowExecutionId"]))
    call.store.unschedule(run.arn)
    if action == "RESUME":
        runs.end_step(call, run, step.build - 1, "COMPLETED", reason)
        _next_step(call, image, run, step.build)
        return
    said = "The step was stopped." if reason is None else f"The step was stopped: {reason}"
    _fail_step(call, image, run, step.build - 1, course.Failure(message=said))


# -- events ---------------------------------------------------------------------------------------


def on_create(call: Call, event: Event) -> None:
    """The service takes the build up."""
    image = _image(call, event.subject)
    missing = _missing_parent(call, image)
    if missing is not None:
        _fail(call, image, f"The parent image '{missing}' does not exist.")
        return
    _enter(call, image, "CREATING")
    call.store.schedule(call.time + course.UNTIL_BUILDING, _GROUP, image.arn)


def on_group(call: Call, event: Event) -> None:
    """The next group of workflows begins or, after the last, the output is distributed."""
    _start_group(call, _image(call, event.subject))


def on_step(call: Call, event: Event) -> None:
    """A step of a workflow ends."""
    run, image = _run_and_image(call, event.subject)
    number = int(event.data["step"])
    failure = _failure(call, image, run, number)
    if failure is not None:
        _fail_step(call, image, run, number, failure)
        return
    step = runs.end_step(call, run, number, "COMPLETED", None)
    if step.document["action"] == "CollectImageScanFindings":
        scans.complete(call, image)
    if step.document["action"] in ("CreateImage", "RegisterImage"):
        image.document["_build"]["output"] = run.document["_outputs"][step.name]["imageId"]
        call.store.save(image)
    if step.document["action"] == "CollectImageMetadata":
        image.document["osVersion"] = run.document["_outputs"][step.name]["osVersion"]
        call.store.save(image)
    _next_step(call, image, run, number + 1)


def on_timeout(call: Call, event: Event) -> None:
    """A step has waited for an action for too long."""
    run, image = _run_and_image(call, event.subject)
    failure = course.Failure(message="The step timed out while it waited for an action.")
    _fail_step(call, image, run, int(event.data["step"]), failure)


def on_integrate(call: Call, event: Event) -> None:
    """The output is in its regions, and what refers to it there is configured."""
    image = _image(call, event.subject)
    image.document["outputResources"] = distributed(call, image.document)
    _enter(call, image, "INTEGRATING")
    call.store.schedule(call.time + course.INTEGRATING, _AVAILABLE, image.arn)


def on_available(call: Call, event: Event) -> None:
    """The build ends well."""
    image = _image(call, event.subject)
    image.document["outputResources"] = distributed(call, image.document)
    scans.note_packages(call, image)
    scans.abandon(image.document)
    _enter(call, image, "AVAILABLE")
    _ended(call, image)


def on_cancelled(call: Call, event: Event) -> None:
    """A build that was cancelled has stopped."""
    image = _image(call, event.subject)
    for run in runs.of_image(call, image.arn):
        if run.status == "RUNNING":
            runs.end(call, run, "CANCELLED")
    scans.abandon(image.document)
    image.document["_build"]["cancelled"] = False
    _enter(call, image, "CANCELLED")


# -- transitions ----------------------------------------------------------------------------------


def _image(call: Call, arn: str) -> Resource:
    found = call.store.get(arn)
    if found is None:
        raise LookupError(f"there is no {arn} any more, and its build goes on")
    return found


def _run_and_image(call: Call, run: str) -> tuple[Resource, Resource]:
    found = _image(call, run)
    return found, _image(call, found.slug)


def _enter(call: Call, image: Resource, status: str, **more: Any) -> None:
    """Write down that an image is in a state, of which ``more`` are further members."""
    image.document["state"] = {"status": status, **more}
    call.store.save(image)


def _group(image: Resource) -> list[Document]:
    """Return the workflows that a build is at, none behind the last of them."""
    build = image.document["_build"]
    groups: list[list[Document]] = build["groups"]
    at: int = build["group"]
    return groups[at] if at < len(groups) else []


def _stage(image: Resource) -> str:
    group = _group(image)
    return str(group[0]["type"]) if group else ""


def _start_group(call: Call, image: Resource) -> None:
    stage = _stage(image)
    if not stage:
        _distribute(call, image)
        return
    if stage == "TEST":
        scans.begin(image.document)
    _enter(call, image, _STAGES[stage])
    _go_on(call, image)


def _go_on(call: Call, image: Resource) -> None:
    """Start workflows of the group while there is room for them; then go on behind it."""
    build = image.document["_build"]
    begun = sum(
        run.document["_group"] == build["group"] and not run.document["retried"]
        for run in runs.of_image(call, image.arn)
    )
    for workflow in _group(image)[begun:]:
        if _running(call, image) == course.AT_ONCE:
            return
        _begin_step(call, image, runs.start(call, image, workflow, build["group"]), 0)
    if _running(call, image):
        return
    is_tested = _stage(image) == "TEST"
    build["group"] += 1
    call.store.save(image)
    refused = scans.complete(call, image) if is_tested and _stage(image) != "TEST" else None
    if refused is not None:
        # A retry begins with the tests again.
        build["group"] -= 1
        _fail(call, image, refused)
        return
    call.store.schedule(call.time + course.BETWEEN_WORKFLOWS, _GROUP, image.arn)


def _running(call: Call, image: Resource) -> int:
    return sum(run.status == "RUNNING" for run in runs.of_image(call, image.arn))


def _distribute(call: Call, image: Resource) -> None:
    """Copy the output into the regions of the distribution."""
    _enter(call, image, "DISTRIBUTING")
    configuration: Document = image.document.get("distributionConfiguration", {})
    regions: list[Document] = configuration.get("distributions", [])
    due = call.time + course.PER_REGION * max(1, len(regions))
    refers = any(each.get(name) for each in regions for name in _REFERS)
    call.store.schedule(due, _INTEGRATE if refers else _AVAILABLE, image.arn)


#: What of a distribution refers to the output, and is configured when it is there.
_REFERS = ("fastLaunchConfigurations", "launchTemplateConfigurations", "ssmParameterConfigurations")


def _next_step(call: Call, image: Resource, run: Resource, number: int) -> None:
    """Begin a step of a run, or end the run and go on with the build."""
    if not _begin_step(call, image, run, number):
        _go_on(call, image)


def _begin_step(call: Call, image: Resource, run: Resource, number: int) -> bool:
    """Begin a step of a run; return whether there was one to begin, else the run has ended."""
    begun = runs.begin_step(call, image, run, number)
    if begun is None:
        runs.keep_outputs(call, image, run)
        runs.end(call, run, "COMPLETED")
        return False
    action = run.document["_workflow"]["steps"][begun.number]["action"]
    if action == "CollectImageScanFindings":
        scans.collect(image.document)
        call.store.save(image)
    kind = _TIMEOUT if begun.waits else _STEP
    call.store.schedule(call.time + begun.seconds, kind, run.arn, {"step": begun.number})
    return True


def _failure(call: Call, image: Resource, run: Resource, number: int) -> course.Failure | None:
    """Return how a step fails: as planned, or by what its components do."""
    workflow: Document = run.document["_workflow"]
    step: Document = workflow["steps"][number]
    executes = step["action"] == "ExecuteComponents"
    does = runs.component_steps(call, image, run) if executes else []
    planned: Document | None = image.document["_build"]["failure"]
    if planned is None or not _fails(call, image, run, step, planned):
        return course.failing(does)
    image.document["_build"]["failure"] = None
    call.store.save(image)
    message = planned["message"] or f"The step {step['name']} failed."
    return course.failed_by(does[0], message) if does else course.Failure(message=message)


def _fails(call: Call, image: Resource, run: Resource, step: Document, planned: Document) -> bool:
    """Return whether a failure is planned for a step.

    Without a name it is that which runs components or, where nothing does, the first whose failure
    ends the workflow.
    """
    workflow: Document = run.document["_workflow"]
    if planned["workflow"] not in (None, workflow["name"]):
        return False
    if planned["step"] is not None:
        return bool(planned["step"] == step["name"])
    actions = {each["action"] for each in workflow["steps"]}
    if "ExecuteComponents" in actions and runs.component_steps(call, image, run):
        return bool(step["action"] == "ExecuteComponents")
    return bool(step.get("onFailure", "Abort") == "Abort")


def _fail_step(
    call: Call, image: Resource, run: Resource, number: int, failure: course.Failure
) -> None:
    step = runs.end_step(call, run, number, "FAILED", failure.message)
    if step.document["onFailure"] == "Continue":
        _next_step(call, image, run, number + 1)
        return
    said = f"Step '{step.name}' failed: {failure.message}"
    runs.roll_back(call, image, run)
    runs.end(call, run, "FAILED", said)
    if run.document["_workflow"].get("onFailure") == "CONTINUE":
        _go_on(call, image)
        return
    context: Document = {
        "workflowExecutionId": run.arn,
        "workflowArn": run.document["workflowBuildVersionArn"],
        "stepExecutionId": step.arn,
        "failedStep": step.name,
    }
    if failure.component is not None:
        context["componentFailure"] = failure.component
    distribution = distribution_failure(call, image.document, step.document["action"], failure)
    if distribution is not None:
        context["distributionFailure"] = distribution
    reason = f"Workflow execution '{run.arn}' failed with reason: {said}"
    _fail(call, image, reason, **context)


def _fail(call: Call, image: Resource, reason: str, **context: Any) -> None:
    """End a build that has failed, and what runs beside it."""
    _stop(call, image)
    for run in runs.of_image(call, image.arn):
        if run.status == "RUNNING":
            runs.end(call, run, "CANCELLED")
    scans.abandon(image.document)
    status = image.document["state"]["status"]
    _enter(
        call,
        image,
        "FAILED",
        reason=reason[:_LONGEST_REASON],
        failureContext={"imageStatus": status, **context},
    )
    _ended(call, image)


def _stop(call: Call, image: Resource) -> None:
    """Forget what is due for a build."""
    call.store.unschedule(image.arn)
    for run in runs.of_image(call, image.arn):
        call.store.unschedule(run.arn)


def _ended(call: Call, image: Resource) -> None:
    """Let the pipeline count how its builds end: well, or that one of its schedule failed."""
    pipeline = image.document.get("sourcePipelineArn")
    failed = image.document["state"]["status"] == "FAILED"
    counts = not failed or image.document["buildType"] == "SCHEDULED"
    if pipeline is not None and counts:
        call.store.schedule(call.time, "pipeline.built", pipeline, {"failed": failed})


def _missing_parent(call: Call, image: Resource) -> str | None:
    """Return the recipe's parent image, if it is one of Image Builder that is gone."""
    text = str(course.recipe_of(image.document).get("parentImage", ""))
    if ":imagebuilder:" not in text:
        return None
    arn = parse(text, "parentImage", "image")
    return None if call.store.newest(arn, call.owner_of(arn)) is not None else text
