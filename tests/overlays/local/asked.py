"""Requests that tests of the local service share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import imagebuilder as ib

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

ACCOUNT = "arn:aws:imagebuilder:us-west-2:123456789012"
INFRASTRUCTURE = f"{ACCOUNT}:infrastructure-configuration"
DOCUMENT = """\
name: install
description: Installs it
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ExecuteBash
        inputs:
          commands: [echo installed]
"""


def handled(local: LocalImageBuilder, request: Any) -> Any:
    """Return the response to a request, by a client that leaves all checks to the service."""
    client = ib.testing.client(
        local, region=local.region, validate_parameters=False, max_attempts=1
    )
    return client.send(request)


def component(**members: Any) -> ib.CreateComponentRequest:
    """Return a request that creates a component."""
    asked: dict[str, Any] = {
        "name": "install",
        "semantic_version": "1.0.0",
        "platform": "Linux",
        "data": DOCUMENT,
    }
    return ib.CreateComponentRequest(**{**asked, **members})


WORKFLOW = """\
name: my-workflow
schemaVersion: 1.0
steps:
  - name: Launch
    action: LaunchInstance
    onFailure: Abort
    inputs:
      waitFor: ssmAgent
"""
PARENT = "arn:aws:imagebuilder:us-west-2:aws:image/amazon-linux-2023-x86/x.x.x"


def workflow(**members: Any) -> ib.CreateWorkflowRequest:
    """Return a request that creates a workflow."""
    asked: dict[str, Any] = {
        "name": "my workflow",
        "semantic_version": "1.0.0",
        "type": "BUILD",
        "data": WORKFLOW,
    }
    return ib.CreateWorkflowRequest(**{**asked, **members})


def recipe(**members: Any) -> ib.CreateImageRecipeRequest:
    """Return a request that creates an image recipe."""
    asked: dict[str, Any] = {
        "name": "my recipe",
        "semantic_version": "1.0.0",
        "parent_image": PARENT,
    }
    return ib.CreateImageRecipeRequest(**{**asked, **members})


def infrastructure(**members: Any) -> ib.CreateInfrastructureConfigurationRequest:
    """Return a request that creates an infrastructure configuration."""
    asked: dict[str, Any] = {"name": "my infrastructure", "instance_profile_name": "profile"}
    return ib.CreateInfrastructureConfigurationRequest(**{**asked, **members})


def distribution(**members: Any) -> ib.CreateDistributionConfigurationRequest:
    """Return a request that creates a distribution configuration."""
    asked: dict[str, Any] = {
        "name": "my distribution",
        "distributions": [{"region": "us-west-2"}, {"region": "eu-west-1"}],
    }
    return ib.CreateDistributionConfigurationRequest(**{**asked, **members})


def pipeline(**members: Any) -> ib.CreateImagePipelineRequest:
    """Return a request that creates a pipeline of the recipe and the infrastructure here."""
    asked: dict[str, Any] = {
        "name": "my pipeline",
        "image_recipe_arn": f"{ACCOUNT}:image-recipe/my-recipe/1.0.0",
        "infrastructure_configuration_arn": f"{INFRASTRUCTURE}/my-infrastructure",
    }
    return ib.CreateImagePipelineRequest(**{**asked, **members})
