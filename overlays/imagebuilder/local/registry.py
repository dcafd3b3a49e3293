"""Which function handles which operation, and which does what is due at a time.

A handler takes the :class:`.Call` and the typed request, returns the typed response, and raises an
``ApiError`` to refuse. All it changes is kept together, or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from . import (
    aging,
    builds,
    components,
    configurations,
    executions,
    image_builds,
    images,
    imports,
    lifecycle_policies,
    marketplace,
    pipeline_runs,
    pipelines,
    policies,
    recipes,
    scans,
    state_updates,
    tags,
    workflow_executions,
    workflows,
)
from .call import Call
from .store import Event

Handler: TypeAlias = Callable[[Call, Any], object]
EventHandler: TypeAlias = Callable[[Call, Event], None]

#: The handlers by the model's name of the operation.
HANDLERS: Mapping[str, Handler] = {
    "CancelImageCreation": image_builds.cancel_image_creation,
    "CancelLifecycleExecution": state_updates.cancel_lifecycle_execution,
    "CreateComponent": components.create_component,
    "CreateContainerRecipe": recipes.create_container_recipe,
    "CreateDistributionConfiguration": configurations.create_distribution_configuration,
    "CreateImage": image_builds.create_image,
    "CreateImagePipeline": pipelines.create_image_pipeline,
    "CreateImageRecipe": recipes.create_image_recipe,
    "CreateInfrastructureConfiguration": configurations.create_infrastructure_configuration,
    "CreateLifecyclePolicy": lifecycle_policies.create_lifecycle_policy,
    "CreateWorkflow": workflows.create_workflow,
    "DeleteComponent": components.delete_component,
    "DeleteContainerRecipe": recipes.delete_container_recipe,
    "DeleteDistributionConfiguration": configurations.delete_distribution_configuration,
    "DeleteImage": images.delete_image,
    "DeleteImagePipeline": pipelines.delete_image_pipeline,
    "DeleteImageRecipe": recipes.delete_image_recipe,
    "DeleteInfrastructureConfiguration": configurations.delete_infrastructure_configuration,
    "DeleteLifecyclePolicy": lifecycle_policies.delete_lifecycle_policy,
    "DeleteWorkflow": workflows.delete_workflow,
    "DistributeImage": image_builds.distribute_image,
    "GetComponent": components.get_component,
    "GetComponentPolicy": policies.get_component_policy,
    "GetContainerRecipe": recipes.get_container_recipe,
    "GetContainerRecipePolicy": policies.get_container_recipe_policy,
    "GetDistributionConfiguration": configurations.get_distribution_configuration,
    "GetImage": images.get_image,
    "GetImagePipeline": pipelines.get_image_pipeline,
    "GetImagePolicy": policies.get_image_policy,
    "GetImageRecipe": recipes.get_image_recipe,
    "GetImageRecipePolicy": policies.get_image_recipe_policy,
    "GetInfrastructureConfiguration": configurations.get_infrastructure_configuration,
    "GetLifecycleExecution": state_updates.get_lifecycle_execution,
    "GetLifecyclePolicy": lifecycle_policies.get_lifecycle_policy,
    "GetMarketplaceResource": marketplace.get_marketplace_resource,
    "GetWorkflow": workflows.get_workflow,
    "GetWorkflowExecution": workflow_executions.get_workflow_execution,
    "GetWorkflowStepExecution": workflow_executions.get_workflow_step_execution,
    "ImportComponent": components.import_component,
    "ImportDiskImage": imports.import_disk_image,
    "ImportVmImage": imports.import_vm_image,
    "ListComponentBuildVersions": components.list_component_build_versions,
    "ListComponents": components.list_components,
    "ListContainerRecipes": recipes.list_container_recipes,
    "ListDistributionConfigurations": configurations.list_distribution_configurations,
    "ListImageBuildVersions": images.list_image_build_versions,
    "ListImagePackages": scans.list_image_packages,
    "ListImagePipelineImages": images.list_image_pipeline_images,
    "ListImagePipelines": pipelines.list_image_pipelines,
    "ListImageRecipes": recipes.list_image_recipes,
    "ListImageScanFindingAggregations": scans.list_image_scan_finding_aggregations,
    "ListImageScanFindings": scans.list_image_scan_findings,
    "ListImages": images.list_images,
    "ListInfrastructureConfigurations": configurations.list_infrastructure_configurations,
    "ListLifecycleExecutionResources": state_updates.list_lifecycle_execution_resources,
    "ListLifecycleExecutions": state_updates.list_lifecycle_executions,
    "ListLifecyclePolicies": lifecycle_policies.list_lifecycle_policies,
    "ListTagsForResource": tags.list_tags_for_resource,
    "ListWaitingWorkflowSteps": workflow_executions.list_waiting_workflow_steps,
    "ListWorkflowBuildVersions": workflows.list_workflow_build_versions,
    "ListWorkflowExecutions": workflow_executions.list_workflow_executions,
    "ListWorkflowStepExecutions": workflow_executions.list_workflow_step_executions,
    "ListWorkflows": workflows.list_workflows,
    "PutComponentPolicy": policies.put_component_policy,
    "PutContainerRecipePolicy": policies.put_container_recipe_policy,
    "PutImagePolicy": policies.put_image_policy,
    "PutImageRecipePolicy": policies.put_image_recipe_policy,
    "RetryImage": image_builds.retry_image,
    "SendWorkflowStepAction": workflow_executions.send_workflow_step_action,
    "StartImagePipelineExecution": pipeline_runs.start_image_pipeline_execution,
    "StartResourceStateUpdate": state_updates.start_resource_state_update,
    "TagResource": tags.tag_resource,
    "UntagResource": tags.untag_resource,
    "UpdateDistributionConfiguration": configurations.update_distribution_configuration,
    "UpdateImagePipeline": pipelines.update_image_pipeline,
    "UpdateInfrastructureConfiguration": configurations.update_infrastructure_configuration,
    "UpdateLifecyclePolicy": lifecycle_policies.update_lifecycle_policy,
}

#: What is done when an event is due, by the event's kind.
EVENTS: Mapping[str, EventHandler] = {
    aging.RUN: aging.on_run,
    executions.CANCEL: executions.on_cancel,
    executions.RUN: executions.on_run,
    "build.available": builds.on_available,
    "build.cancelled": builds.on_cancelled,
    "build.create": builds.on_create,
    "build.group": builds.on_group,
    "build.integrate": builds.on_integrate,
    "pipeline.built": pipeline_runs.on_built,
    "pipeline.run": pipeline_runs.on_run,
    "step.end": builds.on_step,
    "step.timeout": builds.on_timeout,
}
