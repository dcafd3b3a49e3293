"""Builds that tests of the local service share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import imagebuilder as ib

from .asked import component, distribution, handled, infrastructure, recipe

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

TESTED = """\
name: tested
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - {{name: Install, action: ExecuteBash, inputs: {{commands: [{build}]}}}}
  - name: test
    steps:
      - {{name: Check, action: ExecuteBash, inputs: {{commands: [{test}]}}}}
"""


def prepared(
    local: LocalImageBuilder, *, build: str = "echo built", test: str = "echo tested"
) -> dict[str, Any]:
    """Create what a build needs; return the members of a request for it."""
    made = handled(local, component(name="tested", data=TESTED.format(build=build, test=test)))
    of = [{"component_arn": made.component_build_version_arn}]
    return {
        "image_recipe_arn": handled(local, recipe(components=of)).image_recipe_arn,
        "infrastructure_configuration_arn": handled(
            local, infrastructure()
        ).infrastructure_configuration_arn,
        "distribution_configuration_arn": handled(
            local, distribution()
        ).distribution_configuration_arn,
    }


def begun(local: LocalImageBuilder, asked: dict[str, Any], **more: Any) -> str:
    """Begin a build; return the ARN of its image."""
    response = handled(local, ib.CreateImageRequest(**{**asked, **more}))
    return str(response.image_build_version_arn)


def image(local: LocalImageBuilder, arn: str) -> ib.Image:
    """Return an image as it is now."""
    found = handled(local, ib.GetImageRequest(image_build_version_arn=arn)).image
    assert isinstance(found, ib.Image)
    return found


def status(local: LocalImageBuilder, arn: str) -> str:
    """Return the status of an image."""
    return str(ib.required(ib.required(image(local, arn).state).status))


def executions(local: LocalImageBuilder, arn: str) -> list[ib.WorkflowExecutionMetadata]:
    """Return the runs of workflows for an image."""
    asked = ib.ListWorkflowExecutionsRequest(image_build_version_arn=arn)
    return list(handled(local, asked).workflow_executions)


def steps(
    local: LocalImageBuilder, run: ib.WorkflowExecutionMetadata
) -> list[ib.WorkflowStepMetadata]:
    """Return the steps of a run."""
    asked = ib.ListWorkflowStepExecutionsRequest(
        workflow_execution_id=ib.required(run.workflow_execution_id)
    )
    return list(handled(local, asked).steps)
