"""The course of a build: which workflows run, in which groups, and what each of their steps does.

Nothing here changes the state. How long things take is assumed; it is by the order of minutes that
the real service shows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from .guards import is_list, is_mapping
from .store import Document

#: Seconds on the service's clock.
UNTIL_CREATING = 5.0
UNTIL_BUILDING = 25.0
UNTIL_CANCELLED = 5.0
BETWEEN_WORKFLOWS = 5.0
PER_REGION = 60.0
INTEGRATING = 30.0
_PER_COMPONENT = 20.0
_SECONDS = {
    "ApplyImageConfigurations": 20.0,
    "BootstrapInstanceForContainer": 40.0,
    "CollectImageMetadata": 95.0,
    "CollectImageScanFindings": 120.0,
    "CreateImage": 145.0,
    "DistributeImage": PER_REGION,
    "ExecuteStateMachine": 30.0,
    "LaunchInstance": 147.0,
    "ModifyImageAttributes": 10.0,
    "RegisterImage": 145.0,
    "RunCommand": 20.0,
    "RunSysPrep": 60.0,
    "SanitizeInstance": 10.0,
    "TerminateInstance": 4.0,
    "WaitForSSMAgent": 20.0,
}
#: The timeouts of steps in seconds, by action (User Guide, "Supported step actions").
TIMEOUTS = {
    "BootstrapInstanceForContainer": 1200,
    "CollectImageMetadata": 1800,
    "CollectImageScanFindings": 1800,
    "CreateImage": 10800,
    "DistributeImage": 28800,
    "ExecuteComponents": 43200,
    "ExecuteStateMachine": 21600,
    "LaunchInstance": 4500,
    "RegisterImage": 10800,
    "RunCommand": 43200,
    "RunSysPrep": 3600,
    "SanitizeInstance": 7200,
    "TerminateInstance": 1800,
    "WaitForAction": 259200,
}
_DEFAULT_TIMEOUT = 7200

#: Commands of a component with which a step fails.
_FAILS = re.compile(r"(?:exit|Exit) +([1-9][0-9]*)|false")
_BUILD_PHASES = frozenset({"build", "validate"})


@frozen(kw_only=True)
class Failure:
    """Why a step fails: its message and, where a component did it, that component's step."""

    message: str
    component: Document | None = None


@frozen(kw_only=True)
class ComponentStep:
    """A step of a component, in the phases that a workflow runs."""

    component: str
    phase: str
    step: str
    action: str
    commands: tuple[str, ...]


def recipe_of(image: Document) -> Document:
    """Return the recipe that an image is built from, empty where there is none."""
    for name in ("imageRecipe", "containerRecipe"):
        if name in image:
            found: Document = image[name]
            return found
    return {}


def component_steps(documents: Mapping[str, Document], kind: str) -> list[ComponentStep]:
    """Return the steps that a workflow runs of components: the test phase, or all others.

    ``documents`` are those of the recipe's components, by their ARNs.
    """
    found: list[ComponentStep] = []
    for arn, document in documents.items():
        for phase in document["phases"]:
            name = str(phase["name"])
            is_test = name not in _BUILD_PHASES
            if is_test == (kind == "TEST"):
                found += [_component_step(arn, name, step) for step in phase["steps"]]
    return found


def _component_step(arn: str, phase: str, step: Mapping[str, Any]) -> ComponentStep:
    inputs = step.get("inputs")
    commands: Any = inputs.get("commands") if is_mapping(inputs) else None
    return ComponentStep(
        component=arn,
        phase=phase,
        step=str(step["name"]),
        action=str(step.get("action", "")),
        commands=tuple(map(str, commands)) if is_list(commands) else (),
    )


def failing(steps: Sequence[ComponentStep]) -> Failure | None:
    """Return how the components fail: at the first command that ends with another status than 0."""
    for step in steps:
        for line in (line for command in step.commands for line in command.splitlines()):
            match = _FAILS.fullmatch(line.strip())
            if match is not None:
                return failed_by(step, f"The command exited with status {match[1] or 1}: {line}")
    return None


def failed_by(step: ComponentStep, message: str) -> Failure:
    """Return the failure that is a component's."""
    return Failure(
        message=f"Component {step.component} failed in step {step.step} of phase {step.phase}: "
        f"{message}",
        component={
            "componentArn": step.component,
            "phaseName": step.phase,
            "stepName": step.step,
            "action": step.action,
            "errorMessage": message[:1024],
        },
    )


def seconds_of(action: str, steps: Sequence[ComponentStep], regions: int) -> float:
    """Return how long a step takes."""
    if action == "ExecuteComponents":
        return _PER_COMPONENT * len({step.component for step in steps})
    if action == "DistributeImage":
        return PER_REGION * max(1, regions)
    return _SECONDS.get(action, 10.0)


def is_skipped(action: str, image: Document, steps: Sequence[ComponentStep]) -> bool:
    """Return whether a step has nothing to do for this image."""
    if action == "ExecuteComponents":
        return not steps
    if action == "RunSysPrep":
        return bool(image.get("platform") != "Windows")
    if action == "CollectImageScanFindings":
        scanning: Document = image.get("imageScanningConfiguration", {})
        return not scanning.get("imageScanningEnabled")
    if action == "CollectImageMetadata":
        return image.get("enhancedImageMetadataEnabled") is False
    return False


def timeout_of(step: Document) -> int:
    """Return after how many seconds a step is given up."""
    given = step.get("timeoutSeconds")
    return int(given) if given else TIMEOUTS.get(step["action"], _DEFAULT_TIMEOUT)


def inputs_of(step: Document, outputs: Mapping[str, Document]) -> str | None:
    """Return a step's inputs as the service shows them, references replaced by what they lead to.

    ``outputs`` are those of the steps before, by their names.
    """
    inputs = step.get("inputs")
    if not inputs:
        return None
    resolved: Document = {}
    for name, value in inputs.items():
        path = str(value).removeprefix("$.stepOutputs.").split(".")
        if name.endswith(".$") and len(path) == 2 and path[1] in outputs.get(path[0], {}):
            resolved[name.removesuffix(".$")] = outputs[path[0]][path[1]]
        else:
            resolved[name] = value
    return json.dumps(resolved)


def groups_of(workflows: Sequence[Document]) -> Iterator[list[Document]]:
    """Yield the workflows in the groups that run at once, stage by stage."""
    for stage in ("BUILD", "TEST", "DISTRIBUTION"):
        group: list[Document] = []
        for workflow in workflows:
            if workflow["type"] != stage:
                continue
            name = workflow.get("parallelGroup")
            if group and (name is None or group[-1].get("parallelGroup") != name):
                yield group
                group = []
            group.append(workflow)
        if group:
            yield group
