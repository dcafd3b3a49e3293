"""Runs of workflows and of their steps, as the state has them.

A run of a workflow is a resource of the kind ``workflow-execution``, whose name in the state is the
ARN of its image; a run of a step is one of the kind ``workflow-step`` below that. Members of a
document that begin with ``_`` are the service's own and in no answer.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from ..log_groups import default_group
from . import conditions, course, documents
from .actions import ACTIONS
from .arns import parse, partition_of
from .call import Call
from .store import Document, Resource
from .workflow_documents import outputs_of, values_of

EXECUTION, STEP = "workflow-execution", "workflow-step"
_COUNTS = {
    "COMPLETED": "totalStepsSucceeded",
    "FAILED": "totalStepsFailed",
    "SKIPPED": "totalStepsSkipped",
}
#: In characters (API reference, WorkflowStepMetadata, WorkflowExecutionMetadata).
_LONGEST_MESSAGE = 500
#: What a parent image has that only Amazon EC2, or a registry, knows.
_OS_VERSIONS = {
    "Linux": "Amazon Linux 2023",
    "Windows": "Microsoft Windows Server 2022",
    "macOS": "macOS 15",
}


@frozen(kw_only=True)
class Begun:
    """A step that has begun: after so many ``seconds`` it ends, or its wait for an action does."""

    number: int
    seconds: float
    waits: bool


def start(call: Call, image: Resource, workflow: Document, group: int) -> Resource:
    """Begin a run of a workflow for an image, and return it."""
    number = call.store.count(f"runs of {image.arn}")
    arn = f"wf-{uuid.uuid4()}"
    document: Document = {
        "workflowBuildVersionArn": workflow["workflowBuildVersionArn"],
        "workflowExecutionId": arn,
        "imageBuildVersionArn": image.arn,
        "type": workflow["type"],
        "status": "RUNNING",
        "totalStepCount": len(workflow["steps"]),
        **dict.fromkeys(_COUNTS.values(), 0),
        "startTime": call.date,
        "retried": False,
        "_workflow": workflow,
        "_group": group,
        "_outputs": {},
        "_osVersion": _os_version(call, image),
    }
    if "parallelGroup" in workflow:
        document["parallelGroup"] = workflow["parallelGroup"]
    return call.store.add(
        Resource(
            arn=arn,
            kind=EXECUTION,
            owner=call.account_id,
            slug=image.arn,
            name=workflow["name"],
            build=number,
            created=call.time,
            document=document,
        )
    )


def begin_step(call: Call, image: Resource, run: Resource, number: int) -> Begun | None:
    """Begin a step of a run, or the next that has something to do; ``None`` at the run's end."""
    steps: list[Document] = run.document["_workflow"]["steps"]
    variables = variables_of(image, run)
    for index, step in enumerate(steps[number:], number):
        does = component_steps(call, image, run) if step["action"] == "ExecuteComponents" else []
        if not course.is_skipped(step, image.document, does, variables):
            _add_step(call, run, index, "RUNNING", variables)
            if step["action"] == "WaitForAction":
                return Begun(number=index, seconds=course.timeout_of(step), waits=True)
            regions = image.document.get("distributionConfiguration", {}).get("distributions", [])
            seconds = course.seconds_of(step["action"], does, len(regions))
            return Begun(number=index, seconds=seconds, waits=False)
        _add_step(call, run, index, "SKIPPED")
    return None


def end_step(call: Call, run: Resource, number: int, status: str, message: str | None) -> Resource:
    """Write down how a step ended; what it has for the steps after it goes with it."""
    step = next(each for each in steps_of(call, run) if each.build == number + 1)
    step.document |= {"status": status, "endTime": call.date}
    if message is not None:
        step.document["message"] = message[:_LONGEST_MESSAGE]
    if status == "COMPLETED":
        outputs = _outputs(step, run.document["_osVersion"], message)
        if outputs:
            run.document["_outputs"][step.name] = outputs
            step.document["outputs"] = json.dumps(outputs)
    elif status == "FAILED" and message is not None:
        # API reference, WorkflowStepMetadata: of a step that failed, the error message.
        step.document["outputs"] = message
    call.store.save(step)
    _count(call, run, status)
    return step


def end(call: Call, run: Resource, status: str, message: str | None = None) -> None:
    """Write down how a run ended; steps that were running then were cancelled."""
    for step in steps_of(call, run):
        if step.status == "RUNNING":
            step.document |= {"status": "CANCELLED", "endTime": call.date}
            call.store.save(step)
    run.document |= {"status": status, "endTime": call.date}
    if message is not None:
        run.document["message"] = message[:_LONGEST_MESSAGE]
    call.store.save(run)


def roll_back(call: Call, image: Resource, run: Resource) -> None:
    """Write down what a run that failed has undone: what steps did that a rollback is for."""
    variables = variables_of(image, run)
    settings: list[Document] = run.document["_workflow"]["steps"]
    for step in reversed(steps_of(call, run)):
        setting = settings[step.build - 1]
        if ACTIONS[setting["action"]].is_undone and step.status in ("COMPLETED", "FAILED"):
            is_wanted = conditions.value_of(setting.get("rollbackEnabled", True), variables)
            step.document["rollbackStatus"] = "COMPLETED" if is_wanted else "SKIPPED"
            call.store.save(step)


def variables_of(image: Resource, run: Resource) -> Mapping[str, Any]:
    """Return what a workflow's document can refer to in a run, by the nodes of its paths."""
    workflow: Document = run.document["_workflow"]
    return {
        "parameters": workflow.get("values", {}),
        "stepOutputs": run.document["_outputs"],
        "workflowOutputs": image.document["_build"].get("outputs", {}),
        "imagebuilder": _system_variables(image.document, str(run.document["type"])),
    }


def _system_variables(image: Document, stage: str) -> Document:
    """Return Image Builder's own variables (User Guide, "Use Image Builder system variables")."""
    recipe = course.recipe_of(image)
    infrastructure: Document = image.get("infrastructureConfiguration", {})
    scanning: Document = image.get("imageScanningConfiguration", {})
    version, _, build = str(image["version"]).partition("/")
    group = default_group(image["name"], parse(image["arn"], "arn").slug)
    return {
        "cloudWatchLogGroup": image.get("loggingConfiguration", {}).get("logGroupName", group),
        "cloudWatchLogStream": image["version"],
        "collectImageMetadata": image.get("enhancedImageMetadataEnabled") is not False,
        "collectImageScanFindings": bool(scanning.get("imageScanningEnabled")),
        "imageBuildNumber": int(build),
        "imageId": recipe.get("parentImage"),
        "imageName": image["name"],
        "imageType": {"DOCKER": "Docker"}.get(image["type"], image["type"]),
        "imageVersionNumber": version,
        "instanceProfileName": infrastructure.get("instanceProfileName"),
        "platform": {"macOS": "MacOS"}.get(image["platform"], image["platform"]),
        "s3Logs": infrastructure.get("logging"),
        "securityGroups": infrastructure.get("securityGroupIds"),
        "sourceImageARN": image["arn"],
        "subnetId": infrastructure.get("subnetId"),
        "terminateInstanceOnFailure": infrastructure.get("terminateInstanceOnFailure", True),
        "workflowPhase": stage.capitalize(),
        "workingDirectory": recipe.get("workingDirectory"),
    }


def keep_outputs(call: Call, image: Resource, run: Resource) -> None:
    """Keep what a workflow that has ended puts out for those that run after it."""
    variables = variables_of(image, run)
    kept = image.document["_build"].setdefault("outputs", {})
    for output in run.document["_workflow"].get("outputs", []):
        kept[output["name"]] = conditions.value_of(output["value"], variables)
    call.store.save(image)


def of_image(call: Call, image: str) -> list[Resource]:
    """Return the runs for an image, the oldest first."""
    return _below(call, EXECUTION, image)


def forget(call: Call, image: str) -> None:
    """Forget the runs for an image that is deleted, with their steps."""
    for run in of_image(call, image):
        for step in steps_of(call, run):
            call.store.remove(step.arn)
        call.store.remove(run.arn)


def steps_of(call: Call, run: Resource) -> list[Resource]:
    """Return the steps of a run that have begun, in their order."""
    return _below(call, STEP, run.arn)


def _below(call: Call, kind: str, arn: str) -> list[Resource]:
    where = "kind = ? AND owner = ? AND slug = ?"
    return call.store.select(where, [kind, call.account_id, arn], "id", -1)


def component_steps(call: Call, image: Resource, run: Resource) -> list[course.ComponentStep]:
    """Return what the components of an image's recipe do in a run."""
    configured: list[Document] = course.recipe_of(image.document).get("components", [])
    found: dict[str, Document] = {}
    for configuration in configured:
        arn = parse(configuration["componentArn"], "componentArn", "component")
        component = call.store.newest(arn, call.owner_of(arn), status=None)
        if component is not None:
            found[component.arn] = documents.read(component.document["data"])
    return course.component_steps(found, run.document["type"])


def _add_step(
    call: Call,
    run: Resource,
    number: int,
    status: str,
    variables: Mapping[str, Any] | None = None,
) -> None:
    """Write down that a step begins, or is skipped: then it is shown as the document has it."""
    step: Document = run.document["_workflow"]["steps"][number]
    arn = f"step-{uuid.uuid4()}"
    document: Document = {
        "stepExecutionId": arn,
        "workflowBuildVersionArn": run.document["workflowBuildVersionArn"],
        "workflowExecutionId": run.arn,
        "imageBuildVersionArn": run.slug,
        "name": step["name"],
        "action": step["action"],
        "status": status,
        "startTime": call.date,
        "onFailure": step.get("onFailure", "Abort"),
        "timeoutSeconds": course.timeout_of(step),
    }
    inputs = course.inputs_of(step, variables)
    if inputs is not None:
        document["inputs"] = inputs
    if "description" in step:
        document["description"] = str(step["description"])
    if status == "SKIPPED":
        document["endTime"] = call.date
    call.store.add(
        Resource(
            arn=arn,
            kind=STEP,
            owner=call.account_id,
            slug=run.arn,
            name=step["name"],
            build=number + 1,
            created=call.time,
            document=document,
        )
    )
    if status == "SKIPPED":
        _count(call, run, status)


def _os_version(call: Call, image: Resource) -> str:
    """Return the operating system that is found on an instance of the image: its parent's."""
    text = ""
    for kind in ("imageRecipe", "containerRecipe"):
        recipe: Document = image.document.get(kind, {})
        text = str(recipe.get("parentImage", text))
    if ":imagebuilder:" in text:
        arn = parse(text, "parentImage")
        parent = call.store.newest(arn, call.owner_of(arn))
        if parent is not None and "osVersion" in parent.document:
            return str(parent.document["osVersion"])
    return _OS_VERSIONS[image.document["platform"]]


def _count(call: Call, run: Resource, status: str) -> None:
    run.document[_COUNTS[status]] += 1
    call.store.save(run)


def _outputs(step: Resource, os_version: str, reason: str | None) -> Mapping[str, Any]:
    """Return what a step has for the steps after it (User Guide, "Supported step actions").

    ``reason`` is that of the action for which it waited.
    """
    seed = step.arn.replace("-", "")[-17:]
    by_action: Mapping[str, Mapping[str, Any]] = {
        "CollectImageMetadata": {"osVersion": os_version, "associationId": step.arn[5:]},
        "CreateImage": {"imageId": f"ami-{seed}"},
        "ExecuteComponents": {"status": "Success"},
        "LaunchInstance": {"instanceId": f"i-{seed}"},
        "RegisterImage": {"imageId": f"ami-{seed}"},
        "RunCommand": {"runCommandId": step.arn[5:], "status": "Success"},
        "RunSysPrep": {"runCommandId": step.arn[5:], "status": "Success"},
        "SanitizeInstance": {
            "status": "Success",
            "output": "Cleanup is done\n",
            "runCommandId": step.arn[5:],
        },
        "WaitForAction": {"action": "RESUME", **({} if reason is None else {"reason": reason})},
        "WaitForSSMAgent": {"status": "Success"},
    }
    return by_action.get(str(step.document["action"]), {})


def workflows_of(
    call: Call, configured: Sequence[Document], *, is_ami: bool, tested: bool
) -> list[Document]:
    """Return the workflows of a build with what a run needs of each, by default those of AWS.

    ``configured`` are those that a request or a pipeline has.
    """
    what = "image" if is_ami else "container"
    managed = [f"build/build-{what}", *([f"test/test-{what}"] if tested else [])]
    prefix = f"arn:{partition_of(call.region)}:imagebuilder:{call.region}:aws:workflow/"
    default = [{"workflowArn": f"{prefix}{name}/x.x.x"} for name in managed]
    return [_workflow(call, each) for each in configured or default]


def _workflow(call: Call, configuration: Document) -> Document:
    found = call.find(parse(configuration["workflowArn"], "workflowArn", "workflow"))
    settings: Document = {
        name: configuration[name]
        for name in ("onFailure", "parallelGroup")
        if name in configuration
    }
    document = documents.read(found.document["data"])
    given: list[Document] = configuration.get("parameters", [])
    return {
        **settings,
        "workflowBuildVersionArn": found.arn,
        "name": found.name,
        "type": found.document["type"],
        "steps": document["steps"],
        "outputs": outputs_of(document),
        "values": values_of(found.document, given, "workflows.parameters"),
    }
