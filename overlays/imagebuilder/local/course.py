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

from . import conditions
from .actions import ACTIONS
from .guards import is_list, is_mapping
from .store import Document

#: So many test workflows of a group run at once (API reference, WorkflowConfiguration).
AT_ONCE = 5
#: Seconds on the service's clock.
UNTIL_CREATING = 5.0
UNTIL_BUILDING = 25.0
UNTIL_CANCELLED = 5.0
BETWEEN_WORKFLOWS = 5.0
PER_REGION = ACTIONS["DistributeImage"].takes
INTEGRATING = 30.0
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
    """Return the steps of components that a workflow of a ``kind`` runs.

    One of the kind TEST runs all phases but build and validate, any other these two. ``documents``
    are those of the recipe's components, by their ARNs.
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
    takes = ACTIONS[action].takes
    if action == "ExecuteComponents":
        return takes * len({step.component for step in steps})
    if action in ("DistributeContainerImage", "DistributeImage"):
        return takes * max(1, regions)
    return takes


def is_skipped(
    step: Document, image: Document, steps: Sequence[ComponentStep], variables: Mapping[str, Any]
) -> bool:
    """Return whether a step has nothing to do for this image, or its condition does not hold."""
    if "if" in step and not conditions.holds(step["if"], variables):
        return True
    match step["action"]:
        case "ExecuteComponents":
            return not steps
        case "RunSysPrep":
            return bool(image.get("platform") != "Windows")
        case "CollectImageScanFindings":
            # What is scanned on demand is the AMI, not the instance.
            scanning: Document = image.get("imageScanningConfiguration", {})
            return not scanning.get("imageScanningEnabled") or is_on_demand(scanning)
        case "CollectImageMetadata":
            return image.get("enhancedImageMetadataEnabled") is False
        case _:
            return False


def is_on_demand(scanning: Document) -> bool:
    """Return whether a scan is of the AMI that a build puts out."""
    return "ON_DEMAND_AMI_CVE" in scanning.get("imageScanningTypes", [])


def timeout_of(step: Document) -> int:
    """Return after how many seconds a step is given up."""
    given = step.get("timeoutSeconds")
    return int(given) if given else ACTIONS[step["action"]].timeout


def inputs_of(step: Document, variables: Mapping[str, Any] | None) -> str | None:
    """Return a step's inputs as the service shows them, with what their variables mean.

    Without ``variables`` they are as the document has them.
    """
    inputs = step.get("inputs")
    if not inputs:
        return None
    return json.dumps(inputs if variables is None else conditions.resolved(inputs, variables))


def groups_of(workflows: Sequence[Document]) -> Iterator[list[Document]]:
    """Yield the workflows in the groups that run at once, stage by stage.

    A group is where its first workflow is; one without a name is a group of its own.
    """
    for stage in ("BUILD", "TEST", "DISTRIBUTION"):
        groups: dict[str | int, list[Document]] = {}
        for index, workflow in enumerate(workflows):
            if workflow["type"] == stage:
                groups.setdefault(workflow.get("parallelGroup", index), []).append(workflow)
        yield from groups.values()
