"""The shapes that several operations share; all of them are importable from the package's root.

A module of them is loaded when a value first needs it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import (
        additional_instance_configuration as additional_instance_configuration,
        build_type as build_type,
        component_configuration as component_configuration,
        component_state as component_state,
        component_status as component_status,
        component_type as component_type,
        container_recipe as container_recipe,
        container_type as container_type,
        distribution as distribution,
        distribution_configuration as distribution_configuration,
        filter as filter,
        image_logging_configuration as image_logging_configuration,
        image_pipeline as image_pipeline,
        image_recipe as image_recipe,
        image_scanning_configuration as image_scanning_configuration,
        image_status as image_status,
        image_summary as image_summary,
        image_type as image_type,
        infrastructure_configuration as infrastructure_configuration,
        instance_configuration as instance_configuration,
        instance_metadata_options as instance_metadata_options,
        latest_version_references as latest_version_references,
        lifecycle_execution as lifecycle_execution,
        lifecycle_execution_state as lifecycle_execution_state,
        lifecycle_policy_detail as lifecycle_policy_detail,
        lifecycle_policy_detail_exclusion_rules_amis as lifecycle_policy_detail_exclusion_rules_amis,
        lifecycle_policy_resource_type as lifecycle_policy_resource_type,
        output_resources as output_resources,
        ownership as ownership,
        pipeline_logging_configuration as pipeline_logging_configuration,
        placement as placement,
        platform as platform,
        product_code_list_item as product_code_list_item,
        target_container_repository as target_container_repository,
        workflow_execution_status as workflow_execution_status,
        workflow_state as workflow_state,
        workflow_step_execution_rollback_status as workflow_step_execution_rollback_status,
        workflow_type as workflow_type,
    )
else:
    from ..runtime.lazy import lazy_submodules

    __getattr__ = lazy_submodules(__name__)
