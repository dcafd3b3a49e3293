"""A typed client of EC2 Image Builder, generated from botocore's model of it.

Every name is loaded when it is first asked for; type checkers and editors see all of them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import exceptions as exceptions, testing as testing
    from .catalog import OPERATIONS as OPERATIONS
    from .client import Client as Client
    from .conversion import converter as converter
    from .exceptions import (
        AccessDeniedException as AccessDeniedException,
        ApiError as ApiError,
        CallRateLimitExceededException as CallRateLimitExceededException,
        ClientException as ClientException,
        ClientFaultError as ClientFaultError,
        ConfigurationError as ConfigurationError,
        ConnectionFailedError as ConnectionFailedError,
        ConnectTimeoutError as ConnectTimeoutError,
        CredentialsError as CredentialsError,
        DryRunOperationException as DryRunOperationException,
        ForbiddenException as ForbiddenException,
        IdempotentParameterMismatchException as IdempotentParameterMismatchException,
        InvalidPaginationTokenException as InvalidPaginationTokenException,
        InvalidParameterCombinationException as InvalidParameterCombinationException,
        InvalidParameterException as InvalidParameterException,
        InvalidParameterValueException as InvalidParameterValueException,
        InvalidRequestException as InvalidRequestException,
        InvalidVersionNumberException as InvalidVersionNumberException,
        PaginationError as PaginationError,
        ParamValidationError as ParamValidationError,
        ReadTimeoutError as ReadTimeoutError,
        ResourceAlreadyExistsException as ResourceAlreadyExistsException,
        ResourceDependencyException as ResourceDependencyException,
        ResourceInUseException as ResourceInUseException,
        ResourceNotFoundException as ResourceNotFoundException,
        ResponseParseError as ResponseParseError,
        SdkError as SdkError,
        ServerFaultError as ServerFaultError,
        ServiceException as ServiceException,
        ServiceQuotaExceededException as ServiceQuotaExceededException,
        ServiceUnavailableException as ServiceUnavailableException,
        TlsError as TlsError,
        TooManyRequestsException as TooManyRequestsException,
        TransportError as TransportError,
        WaiterError as WaiterError,
        WaiterFailedError as WaiterFailedError,
        WaiterTimeoutError as WaiterTimeoutError,
    )
    from .operations.cancel_image_creation import (
        CancelImageCreationRequest as CancelImageCreationRequest,
        CancelImageCreationResponse as CancelImageCreationResponse,
    )
    from .operations.cancel_lifecycle_execution import (
        CancelLifecycleExecutionRequest as CancelLifecycleExecutionRequest,
        CancelLifecycleExecutionResponse as CancelLifecycleExecutionResponse,
    )
    from .operations.create_component import (
        CreateComponentRequest as CreateComponentRequest,
        CreateComponentResponse as CreateComponentResponse,
    )
    from .operations.create_container_recipe import (
        CreateContainerRecipeRequest as CreateContainerRecipeRequest,
        CreateContainerRecipeResponse as CreateContainerRecipeResponse,
    )
    from .operations.create_distribution_configuration import (
        CreateDistributionConfigurationRequest as CreateDistributionConfigurationRequest,
        CreateDistributionConfigurationResponse as CreateDistributionConfigurationResponse,
    )
    from .operations.create_image import (
        CreateImageRequest as CreateImageRequest,
        CreateImageResponse as CreateImageResponse,
    )
    from .operations.create_image_pipeline import (
        CreateImagePipelineRequest as CreateImagePipelineRequest,
        CreateImagePipelineResponse as CreateImagePipelineResponse,
    )
    from .operations.create_image_recipe import (
        CreateImageRecipeRequest as CreateImageRecipeRequest,
        CreateImageRecipeResponse as CreateImageRecipeResponse,
    )
    from .operations.create_infrastructure_configuration import (
        CreateInfrastructureConfigurationRequest as CreateInfrastructureConfigurationRequest,
        CreateInfrastructureConfigurationResponse as CreateInfrastructureConfigurationResponse,
    )
    from .operations.create_lifecycle_policy import (
        CreateLifecyclePolicyRequest as CreateLifecyclePolicyRequest,
        CreateLifecyclePolicyResponse as CreateLifecyclePolicyResponse,
    )
    from .operations.create_workflow import (
        CreateWorkflowRequest as CreateWorkflowRequest,
        CreateWorkflowResponse as CreateWorkflowResponse,
    )
    from .operations.delete_component import (
        DeleteComponentRequest as DeleteComponentRequest,
        DeleteComponentResponse as DeleteComponentResponse,
    )
    from .operations.delete_container_recipe import (
        DeleteContainerRecipeRequest as DeleteContainerRecipeRequest,
        DeleteContainerRecipeResponse as DeleteContainerRecipeResponse,
    )
    from .operations.delete_distribution_configuration import (
        DeleteDistributionConfigurationRequest as DeleteDistributionConfigurationRequest,
        DeleteDistributionConfigurationResponse as DeleteDistributionConfigurationResponse,
    )
    from .operations.delete_image import (
        DeleteImageRequest as DeleteImageRequest,
        DeleteImageResponse as DeleteImageResponse,
    )
    from .operations.delete_image_pipeline import (
        DeleteImagePipelineRequest as DeleteImagePipelineRequest,
        DeleteImagePipelineResponse as DeleteImagePipelineResponse,
    )
    from .operations.delete_image_recipe import (
        DeleteImageRecipeRequest as DeleteImageRecipeRequest,
        DeleteImageRecipeResponse as DeleteImageRecipeResponse,
    )
    from .operations.delete_infrastructure_configuration import (
        DeleteInfrastructureConfigurationRequest as DeleteInfrastructureConfigurationRequest,
        DeleteInfrastructureConfigurationResponse as DeleteInfrastructureConfigurationResponse,
    )
    from .operations.delete_lifecycle_policy import (
        DeleteLifecyclePolicyRequest as DeleteLifecyclePolicyRequest,
        DeleteLifecyclePolicyResponse as DeleteLifecyclePolicyResponse,
    )
    from .operations.delete_workflow import (
        DeleteWorkflowRequest as DeleteWorkflowRequest,
        DeleteWorkflowResponse as DeleteWorkflowResponse,
    )
    from .operations.distribute_image import (
        DistributeImageRequest as DistributeImageRequest,
        DistributeImageResponse as DistributeImageResponse,
    )
    from .operations.get_component import (
        GetComponentRequest as GetComponentRequest,
        GetComponentResponse as GetComponentResponse,
    )
    from .operations.get_component_policy import (
        GetComponentPolicyRequest as GetComponentPolicyRequest,
        GetComponentPolicyResponse as GetComponentPolicyResponse,
    )
    from .operations.get_container_recipe import (
        GetContainerRecipeRequest as GetContainerRecipeRequest,
        GetContainerRecipeResponse as GetContainerRecipeResponse,
    )
    from .operations.get_container_recipe_policy import (
        GetContainerRecipePolicyRequest as GetContainerRecipePolicyRequest,
        GetContainerRecipePolicyResponse as GetContainerRecipePolicyResponse,
    )
    from .operations.get_distribution_configuration import (
        GetDistributionConfigurationRequest as GetDistributionConfigurationRequest,
        GetDistributionConfigurationResponse as GetDistributionConfigurationResponse,
    )
    from .operations.get_image import (
        GetImageRequest as GetImageRequest,
        GetImageResponse as GetImageResponse,
    )
    from .operations.get_image_pipeline import (
        GetImagePipelineRequest as GetImagePipelineRequest,
        GetImagePipelineResponse as GetImagePipelineResponse,
    )
    from .operations.get_image_policy import (
        GetImagePolicyRequest as GetImagePolicyRequest,
        GetImagePolicyResponse as GetImagePolicyResponse,
    )
    from .operations.get_image_recipe import (
        GetImageRecipeRequest as GetImageRecipeRequest,
        GetImageRecipeResponse as GetImageRecipeResponse,
    )
    from .operations.get_image_recipe_policy import (
        GetImageRecipePolicyRequest as GetImageRecipePolicyRequest,
        GetImageRecipePolicyResponse as GetImageRecipePolicyResponse,
    )
    from .operations.get_infrastructure_configuration import (
        GetInfrastructureConfigurationRequest as GetInfrastructureConfigurationRequest,
        GetInfrastructureConfigurationResponse as GetInfrastructureConfigurationResponse,
    )
    from .operations.get_lifecycle_execution import (
        GetLifecycleExecutionRequest as GetLifecycleExecutionRequest,
        GetLifecycleExecutionResponse as GetLifecycleExecutionResponse,
    )
    from .operations.get_lifecycle_policy import (
        GetLifecyclePolicyRequest as GetLifecyclePolicyRequest,
        GetLifecyclePolicyResponse as GetLifecyclePolicyResponse,
    )
    from .operations.get_marketplace_resource import (
        GetMarketplaceResourceRequest as GetMarketplaceResourceRequest,
        GetMarketplaceResourceResponse as GetMarketplaceResourceResponse,
    )
    from .operations.get_workflow import (
        GetWorkflowRequest as GetWorkflowRequest,
        GetWorkflowResponse as GetWorkflowResponse,
    )
    from .operations.get_workflow_execution import (
        GetWorkflowExecutionRequest as GetWorkflowExecutionRequest,
        GetWorkflowExecutionResponse as GetWorkflowExecutionResponse,
    )
    from .operations.get_workflow_step_execution import (
        GetWorkflowStepExecutionRequest as GetWorkflowStepExecutionRequest,
        GetWorkflowStepExecutionResponse as GetWorkflowStepExecutionResponse,
    )
    from .operations.import_component import (
        ImportComponentRequest as ImportComponentRequest,
        ImportComponentResponse as ImportComponentResponse,
    )
    from .operations.import_disk_image import (
        ImportDiskImageRequest as ImportDiskImageRequest,
        ImportDiskImageResponse as ImportDiskImageResponse,
    )
    from .operations.import_vm_image import (
        ImportVmImageRequest as ImportVmImageRequest,
        ImportVmImageResponse as ImportVmImageResponse,
    )
    from .operations.list_component_build_versions import (
        ListComponentBuildVersionsRequest as ListComponentBuildVersionsRequest,
        ListComponentBuildVersionsResponse as ListComponentBuildVersionsResponse,
    )
    from .operations.list_components import (
        ListComponentsRequest as ListComponentsRequest,
        ListComponentsResponse as ListComponentsResponse,
    )
    from .operations.list_container_recipes import (
        ListContainerRecipesRequest as ListContainerRecipesRequest,
        ListContainerRecipesResponse as ListContainerRecipesResponse,
    )
    from .operations.list_distribution_configurations import (
        ListDistributionConfigurationsRequest as ListDistributionConfigurationsRequest,
        ListDistributionConfigurationsResponse as ListDistributionConfigurationsResponse,
    )
    from .operations.list_image_build_versions import (
        ListImageBuildVersionsRequest as ListImageBuildVersionsRequest,
        ListImageBuildVersionsResponse as ListImageBuildVersionsResponse,
    )
    from .operations.list_image_packages import (
        ListImagePackagesRequest as ListImagePackagesRequest,
        ListImagePackagesResponse as ListImagePackagesResponse,
    )
    from .operations.list_image_pipeline_images import (
        ListImagePipelineImagesRequest as ListImagePipelineImagesRequest,
        ListImagePipelineImagesResponse as ListImagePipelineImagesResponse,
    )
    from .operations.list_image_pipelines import (
        ListImagePipelinesRequest as ListImagePipelinesRequest,
        ListImagePipelinesResponse as ListImagePipelinesResponse,
    )
    from .operations.list_image_recipes import (
        ListImageRecipesRequest as ListImageRecipesRequest,
        ListImageRecipesResponse as ListImageRecipesResponse,
    )
    from .operations.list_image_scan_finding_aggregations import (
        ListImageScanFindingAggregationsRequest as ListImageScanFindingAggregationsRequest,
        ListImageScanFindingAggregationsResponse as ListImageScanFindingAggregationsResponse,
    )
    from .operations.list_image_scan_findings import (
        ListImageScanFindingsRequest as ListImageScanFindingsRequest,
        ListImageScanFindingsResponse as ListImageScanFindingsResponse,
    )
    from .operations.list_images import (
        ListImagesRequest as ListImagesRequest,
        ListImagesResponse as ListImagesResponse,
    )
    from .operations.list_infrastructure_configurations import (
        ListInfrastructureConfigurationsRequest as ListInfrastructureConfigurationsRequest,
        ListInfrastructureConfigurationsResponse as ListInfrastructureConfigurationsResponse,
    )
    from .operations.list_lifecycle_execution_resources import (
        ListLifecycleExecutionResourcesRequest as ListLifecycleExecutionResourcesRequest,
        ListLifecycleExecutionResourcesResponse as ListLifecycleExecutionResourcesResponse,
    )
    from .operations.list_lifecycle_executions import (
        ListLifecycleExecutionsRequest as ListLifecycleExecutionsRequest,
        ListLifecycleExecutionsResponse as ListLifecycleExecutionsResponse,
    )
    from .operations.list_lifecycle_policies import (
        ListLifecyclePoliciesRequest as ListLifecyclePoliciesRequest,
        ListLifecyclePoliciesResponse as ListLifecyclePoliciesResponse,
    )
    from .operations.list_tags_for_resource import (
        ListTagsForResourceRequest as ListTagsForResourceRequest,
        ListTagsForResourceResponse as ListTagsForResourceResponse,
    )
    from .operations.list_waiting_workflow_steps import (
        ListWaitingWorkflowStepsRequest as ListWaitingWorkflowStepsRequest,
        ListWaitingWorkflowStepsResponse as ListWaitingWorkflowStepsResponse,
    )
    from .operations.list_workflow_build_versions import (
        ListWorkflowBuildVersionsRequest as ListWorkflowBuildVersionsRequest,
        ListWorkflowBuildVersionsResponse as ListWorkflowBuildVersionsResponse,
    )
    from .operations.list_workflow_executions import (
        ListWorkflowExecutionsRequest as ListWorkflowExecutionsRequest,
        ListWorkflowExecutionsResponse as ListWorkflowExecutionsResponse,
    )
    from .operations.list_workflow_step_executions import (
        ListWorkflowStepExecutionsRequest as ListWorkflowStepExecutionsRequest,
        ListWorkflowStepExecutionsResponse as ListWorkflowStepExecutionsResponse,
    )
    from .operations.list_workflows import (
        ListWorkflowsRequest as ListWorkflowsRequest,
        ListWorkflowsResponse as ListWorkflowsResponse,
    )
    from .operations.put_component_policy import (
        PutComponentPolicyRequest as PutComponentPolicyRequest,
        PutComponentPolicyResponse as PutComponentPolicyResponse,
    )
    from .operations.put_container_recipe_policy import (
        PutContainerRecipePolicyRequest as PutContainerRecipePolicyRequest,
        PutContainerRecipePolicyResponse as PutContainerRecipePolicyResponse,
    )
    from .operations.put_image_policy import (
        PutImagePolicyRequest as PutImagePolicyRequest,
        PutImagePolicyResponse as PutImagePolicyResponse,
    )
    from .operations.put_image_recipe_policy import (
        PutImageRecipePolicyRequest as PutImageRecipePolicyRequest,
        PutImageRecipePolicyResponse as PutImageRecipePolicyResponse,
    )
    from .operations.retry_image import (
        RetryImageRequest as RetryImageRequest,
        RetryImageResponse as RetryImageResponse,
    )
    from .operations.send_workflow_step_action import (
        SendWorkflowStepActionRequest as SendWorkflowStepActionRequest,
        SendWorkflowStepActionResponse as SendWorkflowStepActionResponse,
    )
    from .operations.start_image_pipeline_execution import (
        StartImagePipelineExecutionRequest as StartImagePipelineExecutionRequest,
        StartImagePipelineExecutionResponse as StartImagePipelineExecutionResponse,
    )
    from .operations.start_resource_state_update import (
        StartResourceStateUpdateRequest as StartResourceStateUpdateRequest,
        StartResourceStateUpdateResponse as StartResourceStateUpdateResponse,
    )
    from .operations.tag_resource import (
        TagResourceRequest as TagResourceRequest,
        TagResourceResponse as TagResourceResponse,
    )
    from .operations.untag_resource import (
        UntagResourceRequest as UntagResourceRequest,
        UntagResourceResponse as UntagResourceResponse,
    )
    from .operations.update_distribution_configuration import (
        UpdateDistributionConfigurationRequest as UpdateDistributionConfigurationRequest,
        UpdateDistributionConfigurationResponse as UpdateDistributionConfigurationResponse,
    )
    from .operations.update_image_pipeline import (
        UpdateImagePipelineRequest as UpdateImagePipelineRequest,
        UpdateImagePipelineResponse as UpdateImagePipelineResponse,
    )
    from .operations.update_infrastructure_configuration import (
        UpdateInfrastructureConfigurationRequest as UpdateInfrastructureConfigurationRequest,
        UpdateInfrastructureConfigurationResponse as UpdateInfrastructureConfigurationResponse,
    )
    from .operations.update_lifecycle_policy import (
        UpdateLifecyclePolicyRequest as UpdateLifecyclePolicyRequest,
        UpdateLifecyclePolicyResponse as UpdateLifecyclePolicyResponse,
    )
    from .runtime.codecs.values import JsonValue as JsonValue
    from .runtime.credentials import Credentials as Credentials
    from .runtime.http import (
        HttpRequest as HttpRequest,
        HttpResponse as HttpResponse,
        Transport as Transport,
    )
    from .runtime.operation import Operation as Operation
    from .runtime.pager import Pager as Pager
    from .runtime.signing import SigV4Signer as SigV4Signer
    from .runtime.structures import ResponseMetadata as ResponseMetadata
    from .runtime.transports.urllib3 import UrllibTransport as UrllibTransport
    from .shapes.account_aggregation import AccountAggregation as AccountAggregation
    from .shapes.additional_instance_configuration import (
        AdditionalInstanceConfiguration as AdditionalInstanceConfiguration,
    )
    from .shapes.ami import Ami as Ami
    from .shapes.ami_distribution_configuration import (
        AmiDistributionConfiguration as AmiDistributionConfiguration,
    )
    from .shapes.auto_disable_policy import AutoDisablePolicy as AutoDisablePolicy
    from .shapes.auto_scaling_group_configuration import (
        AutoScalingGroupConfiguration as AutoScalingGroupConfiguration,
    )
    from .shapes.build_type import BuildType as BuildType
    from .shapes.component import Component as Component
    from .shapes.component_configuration import ComponentConfiguration as ComponentConfiguration
    from .shapes.component_failure_context import ComponentFailureContext as ComponentFailureContext
    from .shapes.component_format import ComponentFormat as ComponentFormat
    from .shapes.component_parameter import ComponentParameter as ComponentParameter
    from .shapes.component_parameter_detail import (
        ComponentParameterDetail as ComponentParameterDetail,
    )
    from .shapes.component_state import ComponentState as ComponentState
    from .shapes.component_status import ComponentStatus as ComponentStatus
    from .shapes.component_summary import ComponentSummary as ComponentSummary
    from .shapes.component_type import ComponentType as ComponentType
    from .shapes.component_version import ComponentVersion as ComponentVersion
    from .shapes.container import Container as Container
    from .shapes.container_distribution_configuration import (
        ContainerDistributionConfiguration as ContainerDistributionConfiguration,
    )
    from .shapes.container_recipe import ContainerRecipe as ContainerRecipe
    from .shapes.container_recipe_summary import ContainerRecipeSummary as ContainerRecipeSummary
    from .shapes.container_repository_service import (
        ContainerRepositoryService as ContainerRepositoryService,
    )
    from .shapes.container_type import ContainerType as ContainerType
    from .shapes.cvss_score import CvssScore as CvssScore
    from .shapes.cvss_score_adjustment import CvssScoreAdjustment as CvssScoreAdjustment
    from .shapes.cvss_score_details import CvssScoreDetails as CvssScoreDetails
    from .shapes.disk_image_format import DiskImageFormat as DiskImageFormat
    from .shapes.distribution import Distribution as Distribution
    from .shapes.distribution_configuration import (
        DistributionConfiguration as DistributionConfiguration,
    )
    from .shapes.distribution_configuration_summary import (
        DistributionConfigurationSummary as DistributionConfigurationSummary,
    )
    from .shapes.distribution_failure_context import (
        DistributionFailureContext as DistributionFailureContext,
    )
    from .shapes.ebs_instance_block_device_specification import (
        EbsInstanceBlockDeviceSpecification as EbsInstanceBlockDeviceSpecification,
    )
    from .shapes.ebs_volume_type import EbsVolumeType as EbsVolumeType
    from .shapes.ecr_configuration import EcrConfiguration as EcrConfiguration
    from .shapes.fast_launch_configuration import FastLaunchConfiguration as FastLaunchConfiguration
    from .shapes.fast_launch_launch_template_specification import (
        FastLaunchLaunchTemplateSpecification as FastLaunchLaunchTemplateSpecification,
    )
    from .shapes.fast_launch_snapshot_configuration import (
        FastLaunchSnapshotConfiguration as FastLaunchSnapshotConfiguration,
    )
    from .shapes.filter import Filter as Filter
    from .shapes.image import Image as Image
    from .shapes.image_aggregation import ImageAggregation as ImageAggregation
    from .shapes.image_configuration_step import ImageConfigurationStep as ImageConfigurationStep
    from .shapes.image_failure_context import ImageFailureContext as ImageFailureContext
    from .shapes.image_logging_configuration import (
        ImageLoggingConfiguration as ImageLoggingConfiguration,
    )
    from .shapes.image_package import ImagePackage as ImagePackage
    from .shapes.image_pipeline import ImagePipeline as ImagePipeline
    from .shapes.image_pipeline_aggregation import (
        ImagePipelineAggregation as ImagePipelineAggregation,
    )
    from .shapes.image_recipe import ImageRecipe as ImageRecipe
    from .shapes.image_recipe_summary import ImageRecipeSummary as ImageRecipeSummary
    from .shapes.image_scan_finding import ImageScanFinding as ImageScanFinding
    from .shapes.image_scan_finding_aggregation import (
        ImageScanFindingAggregation as ImageScanFindingAggregation,
    )
    from .shapes.image_scan_findings_filter import (
        ImageScanFindingsFilter as ImageScanFindingsFilter,
    )
    from .shapes.image_scan_state import ImageScanState as ImageScanState
    from .shapes.image_scan_status import ImageScanStatus as ImageScanStatus
    from .shapes.image_scanning_configuration import (
        ImageScanningConfiguration as ImageScanningConfiguration,
    )
    from .shapes.image_scanning_type import ImageScanningType as ImageScanningType
    from .shapes.image_source import ImageSource as ImageSource
    from .shapes.image_state import ImageState as ImageState
    from .shapes.image_status import ImageStatus as ImageStatus
    from .shapes.image_summary import ImageSummary as ImageSummary
    from .shapes.image_tests_configuration import ImageTestsConfiguration as ImageTestsConfiguration
    from .shapes.image_type import ImageType as ImageType
    from .shapes.image_version import ImageVersion as ImageVersion
    from .shapes.infrastructure_configuration import (
        InfrastructureConfiguration as InfrastructureConfiguration,
    )
    from .shapes.infrastructure_configuration_summary import (
        InfrastructureConfigurationSummary as InfrastructureConfigurationSummary,
    )
    from .shapes.inspector_score_details import InspectorScoreDetails as InspectorScoreDetails
    from .shapes.instance_block_device_mapping import (
        InstanceBlockDeviceMapping as InstanceBlockDeviceMapping,
    )
    from .shapes.instance_configuration import InstanceConfiguration as InstanceConfiguration
    from .shapes.instance_metadata_options import InstanceMetadataOptions as InstanceMetadataOptions
    from .shapes.latest_version_references import LatestVersionReferences as LatestVersionReferences
    from .shapes.launch_permission_configuration import (
        LaunchPermissionConfiguration as LaunchPermissionConfiguration,
    )
    from .shapes.launch_template_configuration import (
        LaunchTemplateConfiguration as LaunchTemplateConfiguration,
    )
    from .shapes.lifecycle_execution import LifecycleExecution as LifecycleExecution
    from .shapes.lifecycle_execution_resource import (
        LifecycleExecutionResource as LifecycleExecutionResource,
    )
    from .shapes.lifecycle_execution_resource_action import (
        LifecycleExecutionResourceAction as LifecycleExecutionResourceAction,
    )
    from .shapes.lifecycle_execution_resource_action_name import (
        LifecycleExecutionResourceActionName as LifecycleExecutionResourceActionName,
    )
    from .shapes.lifecycle_execution_resource_state import (
        LifecycleExecutionResourceState as LifecycleExecutionResourceState,
    )
    from .shapes.lifecycle_execution_resource_status import (
        LifecycleExecutionResourceStatus as LifecycleExecutionResourceStatus,
    )
    from .shapes.lifecycle_execution_resources_impacted_summary import (
        LifecycleExecutionResourcesImpactedSummary as LifecycleExecutionResourcesImpactedSummary,
    )
    from .shapes.lifecycle_execution_snapshot_resource import (
        LifecycleExecutionSnapshotResource as LifecycleExecutionSnapshotResource,
    )
    from .shapes.lifecycle_execution_state import LifecycleExecutionState as LifecycleExecutionState
    from .shapes.lifecycle_execution_status import (
        LifecycleExecutionStatus as LifecycleExecutionStatus,
    )
    from .shapes.lifecycle_policy import LifecyclePolicy as LifecyclePolicy
    from .shapes.lifecycle_policy_detail import LifecyclePolicyDetail as LifecyclePolicyDetail
    from .shapes.lifecycle_policy_detail_action import (
        LifecyclePolicyDetailAction as LifecyclePolicyDetailAction,
    )
    from .shapes.lifecycle_policy_detail_action_include_resources import (
        LifecyclePolicyDetailActionIncludeResources as LifecyclePolicyDetailActionIncludeResources,
    )
    from .shapes.lifecycle_policy_detail_action_type import (
        LifecyclePolicyDetailActionType as LifecyclePolicyDetailActionType,
    )
    from .shapes.lifecycle_policy_detail_exclusion_rules import (
        LifecyclePolicyDetailExclusionRules as LifecyclePolicyDetailExclusionRules,
    )
    from .shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyDetailExclusionRulesAmis as LifecyclePolicyDetailExclusionRulesAmis,
    )
    from .shapes.lifecycle_policy_detail_exclusion_rules_amis_last_launched import (
        LifecyclePolicyDetailExclusionRulesAmisLastLaunched as LifecyclePolicyDetailExclusionRulesAmisLastLaunched,
    )
    from .shapes.lifecycle_policy_detail_filter import (
        LifecyclePolicyDetailFilter as LifecyclePolicyDetailFilter,
    )
    from .shapes.lifecycle_policy_detail_filter_type import (
        LifecyclePolicyDetailFilterType as LifecyclePolicyDetailFilterType,
    )
    from .shapes.lifecycle_policy_resource_selection import (
        LifecyclePolicyResourceSelection as LifecyclePolicyResourceSelection,
    )
    from .shapes.lifecycle_policy_resource_selection_recipe import (
        LifecyclePolicyResourceSelectionRecipe as LifecyclePolicyResourceSelectionRecipe,
    )
    from .shapes.lifecycle_policy_resource_type import (
        LifecyclePolicyResourceType as LifecyclePolicyResourceType,
    )
    from .shapes.lifecycle_policy_status import LifecyclePolicyStatus as LifecyclePolicyStatus
    from .shapes.lifecycle_policy_summary import LifecyclePolicySummary as LifecyclePolicySummary
    from .shapes.lifecycle_policy_time_unit import (
        LifecyclePolicyTimeUnit as LifecyclePolicyTimeUnit,
    )
    from .shapes.logging import Logging as Logging
    from .shapes.marketplace_resource_type import MarketplaceResourceType as MarketplaceResourceType
    from .shapes.maximum_severity_label import MaximumSeverityLabel as MaximumSeverityLabel
    from .shapes.on_workflow_failure import OnWorkflowFailure as OnWorkflowFailure
    from .shapes.output_resources import OutputResources as OutputResources
    from .shapes.ownership import Ownership as Ownership
    from .shapes.package_vulnerability_details import (
        PackageVulnerabilityDetails as PackageVulnerabilityDetails,
    )
    from .shapes.parent_instance_configuration import (
        ParentInstanceConfiguration as ParentInstanceConfiguration,
    )
    from .shapes.pipeline_execution_start_condition import (
        PipelineExecutionStartCondition as PipelineExecutionStartCondition,
    )
    from .shapes.pipeline_logging_configuration import (
        PipelineLoggingConfiguration as PipelineLoggingConfiguration,
    )
    from .shapes.pipeline_status import PipelineStatus as PipelineStatus
    from .shapes.placement import Placement as Placement
    from .shapes.platform import Platform as Platform
    from .shapes.product_code_list_item import ProductCodeListItem as ProductCodeListItem
    from .shapes.product_code_type import ProductCodeType as ProductCodeType
    from .shapes.region_failure import RegionFailure as RegionFailure
    from .shapes.region_failure_status import RegionFailureStatus as RegionFailureStatus
    from .shapes.register_image_options import RegisterImageOptions as RegisterImageOptions
    from .shapes.remediation import Remediation as Remediation
    from .shapes.remediation_recommendation import (
        RemediationRecommendation as RemediationRecommendation,
    )
    from .shapes.resource_state import ResourceState as ResourceState
    from .shapes.resource_state_update_exclusion_rules import (
        ResourceStateUpdateExclusionRules as ResourceStateUpdateExclusionRules,
    )
    from .shapes.resource_state_update_include_resources import (
        ResourceStateUpdateIncludeResources as ResourceStateUpdateIncludeResources,
    )
    from .shapes.resource_status import ResourceStatus as ResourceStatus
    from .shapes.s3_export_configuration import S3ExportConfiguration as S3ExportConfiguration
    from .shapes.s3_logs import S3Logs as S3Logs
    from .shapes.scan_result_condition import ScanResultCondition as ScanResultCondition
    from .shapes.schedule import Schedule as Schedule
    from .shapes.severity_counts import SeverityCounts as SeverityCounts
    from .shapes.ssm_parameter_configuration import (
        SsmParameterConfiguration as SsmParameterConfiguration,
    )
    from .shapes.ssm_parameter_data_type import SsmParameterDataType as SsmParameterDataType
    from .shapes.systems_manager_agent import SystemsManagerAgent as SystemsManagerAgent
    from .shapes.target_container_repository import (
        TargetContainerRepository as TargetContainerRepository,
    )
    from .shapes.tenancy_type import TenancyType as TenancyType
    from .shapes.vulnerability_id_aggregation import (
        VulnerabilityIdAggregation as VulnerabilityIdAggregation,
    )
    from .shapes.vulnerable_package import VulnerablePackage as VulnerablePackage
    from .shapes.windows_configuration import WindowsConfiguration as WindowsConfiguration
    from .shapes.workflow import Workflow as Workflow
    from .shapes.workflow_configuration import WorkflowConfiguration as WorkflowConfiguration
    from .shapes.workflow_execution_metadata import (
        WorkflowExecutionMetadata as WorkflowExecutionMetadata,
    )
    from .shapes.workflow_execution_status import WorkflowExecutionStatus as WorkflowExecutionStatus
    from .shapes.workflow_parameter import WorkflowParameter as WorkflowParameter
    from .shapes.workflow_parameter_detail import WorkflowParameterDetail as WorkflowParameterDetail
    from .shapes.workflow_state import WorkflowState as WorkflowState
    from .shapes.workflow_status import WorkflowStatus as WorkflowStatus
    from .shapes.workflow_step_action_type import WorkflowStepActionType as WorkflowStepActionType
    from .shapes.workflow_step_execution import WorkflowStepExecution as WorkflowStepExecution
    from .shapes.workflow_step_execution_rollback_status import (
        WorkflowStepExecutionRollbackStatus as WorkflowStepExecutionRollbackStatus,
    )
    from .shapes.workflow_step_execution_status import (
        WorkflowStepExecutionStatus as WorkflowStepExecutionStatus,
    )
    from .shapes.workflow_step_metadata import WorkflowStepMetadata as WorkflowStepMetadata
    from .shapes.workflow_summary import WorkflowSummary as WorkflowSummary
    from .shapes.workflow_type import WorkflowType as WorkflowType
    from .shapes.workflow_version import WorkflowVersion as WorkflowVersion
else:
    from .runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(
        __name__,
        {
            "AccessDeniedException": ".exceptions",
            "AccountAggregation": ".shapes.account_aggregation",
            "AdditionalInstanceConfiguration": ".shapes.additional_instance_configuration",
            "Ami": ".shapes.ami",
            "AmiDistributionConfiguration": ".shapes.ami_distribution_configuration",
            "ApiError": ".exceptions",
            "AutoDisablePolicy": ".shapes.auto_disable_policy",
            "AutoScalingGroupConfiguration": ".shapes.auto_scaling_group_configuration",
            "BuildType": ".shapes.build_type",
            "CallRateLimitExceededException": ".exceptions",
            "CancelImageCreationRequest": ".operations.cancel_image_creation",
            "CancelImageCreationResponse": ".operations.cancel_image_creation",
            "CancelLifecycleExecutionRequest": ".operations.cancel_lifecycle_execution",
            "CancelLifecycleExecutionResponse": ".operations.cancel_lifecycle_execution",
            "Client": ".client",
            "ClientException": ".exceptions",
            "ClientFaultError": ".exceptions",
            "Component": ".shapes.component",
            "ComponentConfiguration": ".shapes.component_configuration",
            "ComponentFailureContext": ".shapes.component_failure_context",
            "ComponentFormat": ".shapes.component_format",
            "ComponentParameter": ".shapes.component_parameter",
            "ComponentParameterDetail": ".shapes.component_parameter_detail",
            "ComponentState": ".shapes.component_state",
            "ComponentStatus": ".shapes.component_status",
            "ComponentSummary": ".shapes.component_summary",
            "ComponentType": ".shapes.component_type",
            "ComponentVersion": ".shapes.component_version",
            "ConfigurationError": ".exceptions",
            "ConnectTimeoutError": ".exceptions",
            "ConnectionFailedError": ".exceptions",
            "Container": ".shapes.container",
            "ContainerDistributionConfiguration": ".shapes.container_distribution_configuration",
            "ContainerRecipe": ".shapes.container_recipe",
            "ContainerRecipeSummary": ".shapes.container_recipe_summary",
            "ContainerRepositoryService": ".shapes.container_repository_service",
            "ContainerType": ".shapes.container_type",
            "CreateComponentRequest": ".operations.create_component",
            "CreateComponentResponse": ".operations.create_component",
            "CreateContainerRecipeRequest": ".operations.create_container_recipe",
            "CreateContainerRecipeResponse": ".operations.create_container_recipe",
            "CreateDistributionConfigurationRequest": ".operations.create_distribution_configuration",
            "CreateDistributionConfigurationResponse": ".operations.create_distribution_configuration",
            "CreateImagePipelineRequest": ".operations.create_image_pipeline",
            "CreateImagePipelineResponse": ".operations.create_image_pipeline",
            "CreateImageRecipeRequest": ".operations.create_image_recipe",
            "CreateImageRecipeResponse": ".operations.create_image_recipe",
            "CreateImageRequest": ".operations.create_image",
            "CreateImageResponse": ".operations.create_image",
            "CreateInfrastructureConfigurationRequest": ".operations.create_infrastructure_configuration",
            "CreateInfrastructureConfigurationResponse": ".operations.create_infrastructure_configuration",
            "CreateLifecyclePolicyRequest": ".operations.create_lifecycle_policy",
            "CreateLifecyclePolicyResponse": ".operations.create_lifecycle_policy",
            "CreateWorkflowRequest": ".operations.create_workflow",
            "CreateWorkflowResponse": ".operations.create_workflow",
            "Credentials": ".runtime.credentials",
            "CredentialsError": ".exceptions",
            "CvssScore": ".shapes.cvss_score",
            "CvssScoreAdjustment": ".shapes.cvss_score_adjustment",
            "CvssScoreDetails": ".shapes.cvss_score_details",
            "DeleteComponentRequest": ".operations.delete_component",
            "DeleteComponentResponse": ".operations.delete_component",
            "DeleteContainerRecipeRequest": ".operations.delete_container_recipe",
            "DeleteContainerRecipeResponse": ".operations.delete_container_recipe",
            "DeleteDistributionConfigurationRequest": ".operations.delete_distribution_configuration",
            "DeleteDistributionConfigurationResponse": ".operations.delete_distribution_configuration",
            "DeleteImagePipelineRequest": ".operations.delete_image_pipeline",
            "DeleteImagePipelineResponse": ".operations.delete_image_pipeline",
            "DeleteImageRecipeRequest": ".operations.delete_image_recipe",
            "DeleteImageRecipeResponse": ".operations.delete_image_recipe",
            "DeleteImageRequest": ".operations.delete_image",
            "DeleteImageResponse": ".operations.delete_image",
            "DeleteInfrastructureConfigurationRequest": ".operations.delete_infrastructure_configuration",
            "DeleteInfrastructureConfigurationResponse": ".operations.delete_infrastructure_configuration",
            "DeleteLifecyclePolicyRequest": ".operations.delete_lifecycle_policy",
            "DeleteLifecyclePolicyResponse": ".operations.delete_lifecycle_policy",
            "DeleteWorkflowRequest": ".operations.delete_workflow",
            "DeleteWorkflowResponse": ".operations.delete_workflow",
            "DiskImageFormat": ".shapes.disk_image_format",
            "DistributeImageRequest": ".operations.distribute_image",
            "DistributeImageResponse": ".operations.distribute_image",
            "Distribution": ".shapes.distribution",
            "DistributionConfiguration": ".shapes.distribution_configuration",
            "DistributionConfigurationSummary": ".shapes.distribution_configuration_summary",
            "DistributionFailureContext": ".shapes.distribution_failure_context",
            "DryRunOperationException": ".exceptions",
            "EbsInstanceBlockDeviceSpecification": ".shapes.ebs_instance_block_device_specification",
            "EbsVolumeType": ".shapes.ebs_volume_type",
            "EcrConfiguration": ".shapes.ecr_configuration",
            "FastLaunchConfiguration": ".shapes.fast_launch_configuration",
            "FastLaunchLaunchTemplateSpecification": ".shapes.fast_launch_launch_template_specification",
            "FastLaunchSnapshotConfiguration": ".shapes.fast_launch_snapshot_configuration",
            "Filter": ".shapes.filter",
            "ForbiddenException": ".exceptions",
            "GetComponentPolicyRequest": ".operations.get_component_policy",
            "GetComponentPolicyResponse": ".operations.get_component_policy",
            "GetComponentRequest": ".operations.get_component",
            "GetComponentResponse": ".operations.get_component",
            "GetContainerRecipePolicyRequest": ".operations.get_container_recipe_policy",
            "GetContainerRecipePolicyResponse": ".operations.get_container_recipe_policy",
            "GetContainerRecipeRequest": ".operations.get_container_recipe",
            "GetContainerRecipeResponse": ".operations.get_container_recipe",
            "GetDistributionConfigurationRequest": ".operations.get_distribution_configuration",
            "GetDistributionConfigurationResponse": ".operations.get_distribution_configuration",
            "GetImagePipelineRequest": ".operations.get_image_pipeline",
            "GetImagePipelineResponse": ".operations.get_image_pipeline",
            "GetImagePolicyRequest": ".operations.get_image_policy",
            "GetImagePolicyResponse": ".operations.get_image_policy",
            "GetImageRecipePolicyRequest": ".operations.get_image_recipe_policy",
            "GetImageRecipePolicyResponse": ".operations.get_image_recipe_policy",
            "GetImageRecipeRequest": ".operations.get_image_recipe",
            "GetImageRecipeResponse": ".operations.get_image_recipe",
            "GetImageRequest": ".operations.get_image",
            "GetImageResponse": ".operations.get_image",
            "GetInfrastructureConfigurationRequest": ".operations.get_infrastructure_configuration",
            "GetInfrastructureConfigurationResponse": ".operations.get_infrastructure_configuration",
            "GetLifecycleExecutionRequest": ".operations.get_lifecycle_execution",
            "GetLifecycleExecutionResponse": ".operations.get_lifecycle_execution",
            "GetLifecyclePolicyRequest": ".operations.get_lifecycle_policy",
            "GetLifecyclePolicyResponse": ".operations.get_lifecycle_policy",
            "GetMarketplaceResourceRequest": ".operations.get_marketplace_resource",
            "GetMarketplaceResourceResponse": ".operations.get_marketplace_resource",
            "GetWorkflowExecutionRequest": ".operations.get_workflow_execution",
            "GetWorkflowExecutionResponse": ".operations.get_workflow_execution",
            "GetWorkflowRequest": ".operations.get_workflow",
            "GetWorkflowResponse": ".operations.get_workflow",
            "GetWorkflowStepExecutionRequest": ".operations.get_workflow_step_execution",
            "GetWorkflowStepExecutionResponse": ".operations.get_workflow_step_execution",
            "HttpRequest": ".runtime.http",
            "HttpResponse": ".runtime.http",
            "IdempotentParameterMismatchException": ".exceptions",
            "Image": ".shapes.image",
            "ImageAggregation": ".shapes.image_aggregation",
            "ImageConfigurationStep": ".shapes.image_configuration_step",
            "ImageFailureContext": ".shapes.image_failure_context",
            "ImageLoggingConfiguration": ".shapes.image_logging_configuration",
            "ImagePackage": ".shapes.image_package",
            "ImagePipeline": ".shapes.image_pipeline",
            "ImagePipelineAggregation": ".shapes.image_pipeline_aggregation",
            "ImageRecipe": ".shapes.image_recipe",
            "ImageRecipeSummary": ".shapes.image_recipe_summary",
            "ImageScanFinding": ".shapes.image_scan_finding",
            "ImageScanFindingAggregation": ".shapes.image_scan_finding_aggregation",
            "ImageScanFindingsFilter": ".shapes.image_scan_findings_filter",
            "ImageScanState": ".shapes.image_scan_state",
            "ImageScanStatus": ".shapes.image_scan_status",
            "ImageScanningConfiguration": ".shapes.image_scanning_configuration",
            "ImageScanningType": ".shapes.image_scanning_type",
            "ImageSource": ".shapes.image_source",
            "ImageState": ".shapes.image_state",
            "ImageStatus": ".shapes.image_status",
            "ImageSummary": ".shapes.image_summary",
            "ImageTestsConfiguration": ".shapes.image_tests_configuration",
            "ImageType": ".shapes.image_type",
            "ImageVersion": ".shapes.image_version",
            "ImportComponentRequest": ".operations.import_component",
            "ImportComponentResponse": ".operations.import_component",
            "ImportDiskImageRequest": ".operations.import_disk_image",
            "ImportDiskImageResponse": ".operations.import_disk_image",
            "ImportVmImageRequest": ".operations.import_vm_image",
            "ImportVmImageResponse": ".operations.import_vm_image",
            "InfrastructureConfiguration": ".shapes.infrastructure_configuration",
            "InfrastructureConfigurationSummary": ".shapes.infrastructure_configuration_summary",
            "InspectorScoreDetails": ".shapes.inspector_score_details",
            "InstanceBlockDeviceMapping": ".shapes.instance_block_device_mapping",
            "InstanceConfiguration": ".shapes.instance_configuration",
            "InstanceMetadataOptions": ".shapes.instance_metadata_options",
            "InvalidPaginationTokenException": ".exceptions",
            "InvalidParameterCombinationException": ".exceptions",
            "InvalidParameterException": ".exceptions",
            "InvalidParameterValueException": ".exceptions",
            "InvalidRequestException": ".exceptions",
            "InvalidVersionNumberException": ".exceptions",
            "JsonValue": ".runtime.codecs.values",
            "LatestVersionReferences": ".shapes.latest_version_references",
            "LaunchPermissionConfiguration": ".shapes.launch_permission_configuration",
            "LaunchTemplateConfiguration": ".shapes.launch_template_configuration",
            "LifecycleExecution": ".shapes.lifecycle_execution",
            "LifecycleExecutionResource": ".shapes.lifecycle_execution_resource",
            "LifecycleExecutionResourceAction": ".shapes.lifecycle_execution_resource_action",
            "LifecycleExecutionResourceActionName": ".shapes.lifecycle_execution_resource_action_name",
            "LifecycleExecutionResourceState": ".shapes.lifecycle_execution_resource_state",
            "LifecycleExecutionResourceStatus": ".shapes.lifecycle_execution_resource_status",
            "LifecycleExecutionResourcesImpactedSummary": ".shapes.lifecycle_execution_resources_impacted_summary",
            "LifecycleExecutionSnapshotResource": ".shapes.lifecycle_execution_snapshot_resource",
            "LifecycleExecutionState": ".shapes.lifecycle_execution_state",
            "LifecycleExecutionStatus": ".shapes.lifecycle_execution_status",
            "LifecyclePolicy": ".shapes.lifecycle_policy",
            "LifecyclePolicyDetail": ".shapes.lifecycle_policy_detail",
            "LifecyclePolicyDetailAction": ".shapes.lifecycle_policy_detail_action",
            "LifecyclePolicyDetailActionIncludeResources": ".shapes.lifecycle_policy_detail_action_include_resources",
            "LifecyclePolicyDetailActionType": ".shapes.lifecycle_policy_detail_action_type",
            "LifecyclePolicyDetailExclusionRules": ".shapes.lifecycle_policy_detail_exclusion_rules",
            "LifecyclePolicyDetailExclusionRulesAmis": ".shapes.lifecycle_policy_detail_exclusion_rules_amis",
            "LifecyclePolicyDetailExclusionRulesAmisLastLaunched": ".shapes.lifecycle_policy_detail_exclusion_rules_amis_last_launched",
            "LifecyclePolicyDetailFilter": ".shapes.lifecycle_policy_detail_filter",
            "LifecyclePolicyDetailFilterType": ".shapes.lifecycle_policy_detail_filter_type",
            "LifecyclePolicyResourceSelection": ".shapes.lifecycle_policy_resource_selection",
            "LifecyclePolicyResourceSelectionRecipe": ".shapes.lifecycle_policy_resource_selection_recipe",
            "LifecyclePolicyResourceType": ".shapes.lifecycle_policy_resource_type",
            "LifecyclePolicyStatus": ".shapes.lifecycle_policy_status",
            "LifecyclePolicySummary": ".shapes.lifecycle_policy_summary",
            "LifecyclePolicyTimeUnit": ".shapes.lifecycle_policy_time_unit",
            "ListComponentBuildVersionsRequest": ".operations.list_component_build_versions",
            "ListComponentBuildVersionsResponse": ".operations.list_component_build_versions",
            "ListComponentsRequest": ".operations.list_components",
            "ListComponentsResponse": ".operations.list_components",
            "ListContainerRecipesRequest": ".operations.list_container_recipes",
            "ListContainerRecipesResponse": ".operations.list_container_recipes",
            "ListDistributionConfigurationsRequest": ".operations.list_distribution_configurations",
            "ListDistributionConfigurationsResponse": ".operations.list_distribution_configurations",
            "ListImageBuildVersionsRequest": ".operations.list_image_build_versions",
            "ListImageBuildVersionsResponse": ".operations.list_image_build_versions",
            "ListImagePackagesRequest": ".operations.list_image_packages",
            "ListImagePackagesResponse": ".operations.list_image_packages",
            "ListImagePipelineImagesRequest": ".operations.list_image_pipeline_images",
            "ListImagePipelineImagesResponse": ".operations.list_image_pipeline_images",
            "ListImagePipelinesRequest": ".operations.list_image_pipelines",
            "ListImagePipelinesResponse": ".operations.list_image_pipelines",
            "ListImageRecipesRequest": ".operations.list_image_recipes",
            "ListImageRecipesResponse": ".operations.list_image_recipes",
            "ListImageScanFindingAggregationsRequest": ".operations.list_image_scan_finding_aggregations",
            "ListImageScanFindingAggregationsResponse": ".operations.list_image_scan_finding_aggregations",
            "ListImageScanFindingsRequest": ".operations.list_image_scan_findings",
            "ListImageScanFindingsResponse": ".operations.list_image_scan_findings",
            "ListImagesRequest": ".operations.list_images",
            "ListImagesResponse": ".operations.list_images",
            "ListInfrastructureConfigurationsRequest": ".operations.list_infrastructure_configurations",
            "ListInfrastructureConfigurationsResponse": ".operations.list_infrastructure_configurations",
            "ListLifecycleExecutionResourcesRequest": ".operations.list_lifecycle_execution_resources",
            "ListLifecycleExecutionResourcesResponse": ".operations.list_lifecycle_execution_resources",
            "ListLifecycleExecutionsRequest": ".operations.list_lifecycle_executions",
            "ListLifecycleExecutionsResponse": ".operations.list_lifecycle_executions",
            "ListLifecyclePoliciesRequest": ".operations.list_lifecycle_policies",
            "ListLifecyclePoliciesResponse": ".operations.list_lifecycle_policies",
            "ListTagsForResourceRequest": ".operations.list_tags_for_resource",
            "ListTagsForResourceResponse": ".operations.list_tags_for_resource",
            "ListWaitingWorkflowStepsRequest": ".operations.list_waiting_workflow_steps",
            "ListWaitingWorkflowStepsResponse": ".operations.list_waiting_workflow_steps",
            "ListWorkflowBuildVersionsRequest": ".operations.list_workflow_build_versions",
            "ListWorkflowBuildVersionsResponse": ".operations.list_workflow_build_versions",
            "ListWorkflowExecutionsRequest": ".operations.list_workflow_executions",
            "ListWorkflowExecutionsResponse": ".operations.list_workflow_executions",
            "ListWorkflowStepExecutionsRequest": ".operations.list_workflow_step_executions",
            "ListWorkflowStepExecutionsResponse": ".operations.list_workflow_step_executions",
            "ListWorkflowsRequest": ".operations.list_workflows",
            "ListWorkflowsResponse": ".operations.list_workflows",
            "Logging": ".shapes.logging",
            "MarketplaceResourceType": ".shapes.marketplace_resource_type",
            "MaximumSeverityLabel": ".shapes.maximum_severity_label",
            "OPERATIONS": ".catalog",
            "OnWorkflowFailure": ".shapes.on_workflow_failure",
            "Operation": ".runtime.operation",
            "OutputResources": ".shapes.output_resources",
            "Ownership": ".shapes.ownership",
            "PackageVulnerabilityDetails": ".shapes.package_vulnerability_details",
            "Pager": ".runtime.pager",
            "PaginationError": ".exceptions",
            "ParamValidationError": ".exceptions",
            "ParentInstanceConfiguration": ".shapes.parent_instance_configuration",
            "PipelineExecutionStartCondition": ".shapes.pipeline_execution_start_condition",
            "PipelineLoggingConfiguration": ".shapes.pipeline_logging_configuration",
            "PipelineStatus": ".shapes.pipeline_status",
            "Placement": ".shapes.placement",
            "Platform": ".shapes.platform",
            "ProductCodeListItem": ".shapes.product_code_list_item",
            "ProductCodeType": ".shapes.product_code_type",
            "PutComponentPolicyRequest": ".operations.put_component_policy",
            "PutComponentPolicyResponse": ".operations.put_component_policy",
            "PutContainerRecipePolicyRequest": ".operations.put_container_recipe_policy",
            "PutContainerRecipePolicyResponse": ".operations.put_container_recipe_policy",
            "PutImagePolicyRequest": ".operations.put_image_policy",
            "PutImagePolicyResponse": ".operations.put_image_policy",
            "PutImageRecipePolicyRequest": ".operations.put_image_recipe_policy",
            "PutImageRecipePolicyResponse": ".operations.put_image_recipe_policy",
            "ReadTimeoutError": ".exceptions",
            "RegionFailure": ".shapes.region_failure",
            "RegionFailureStatus": ".shapes.region_failure_status",
            "RegisterImageOptions": ".shapes.register_image_options",
            "Remediation": ".shapes.remediation",
            "RemediationRecommendation": ".shapes.remediation_recommendation",
            "ResourceAlreadyExistsException": ".exceptions",
            "ResourceDependencyException": ".exceptions",
            "ResourceInUseException": ".exceptions",
            "ResourceNotFoundException": ".exceptions",
            "ResourceState": ".shapes.resource_state",
            "ResourceStateUpdateExclusionRules": ".shapes.resource_state_update_exclusion_rules",
            "ResourceStateUpdateIncludeResources": ".shapes.resource_state_update_include_resources",
            "ResourceStatus": ".shapes.resource_status",
            "ResponseMetadata": ".runtime.structures",
            "ResponseParseError": ".exceptions",
            "RetryImageRequest": ".operations.retry_image",
            "RetryImageResponse": ".operations.retry_image",
            "S3ExportConfiguration": ".shapes.s3_export_configuration",
            "S3Logs": ".shapes.s3_logs",
            "ScanResultCondition": ".shapes.scan_result_condition",
            "Schedule": ".shapes.schedule",
            "SdkError": ".exceptions",
            "SendWorkflowStepActionRequest": ".operations.send_workflow_step_action",
            "SendWorkflowStepActionResponse": ".operations.send_workflow_step_action",
            "ServerFaultError": ".exceptions",
            "ServiceException": ".exceptions",
            "ServiceQuotaExceededException": ".exceptions",
            "ServiceUnavailableException": ".exceptions",
            "SeverityCounts": ".shapes.severity_counts",
            "SigV4Signer": ".runtime.signing",
            "SsmParameterConfiguration": ".shapes.ssm_parameter_configuration",
            "SsmParameterDataType": ".shapes.ssm_parameter_data_type",
            "StartImagePipelineExecutionRequest": ".operations.start_image_pipeline_execution",
            "StartImagePipelineExecutionResponse": ".operations.start_image_pipeline_execution",
            "StartResourceStateUpdateRequest": ".operations.start_resource_state_update",
            "StartResourceStateUpdateResponse": ".operations.start_resource_state_update",
            "SystemsManagerAgent": ".shapes.systems_manager_agent",
            "TagResourceRequest": ".operations.tag_resource",
            "TagResourceResponse": ".operations.tag_resource",
            "TargetContainerRepository": ".shapes.target_container_repository",
            "TenancyType": ".shapes.tenancy_type",
            "TlsError": ".exceptions",
            "TooManyRequestsException": ".exceptions",
            "Transport": ".runtime.http",
            "TransportError": ".exceptions",
            "UntagResourceRequest": ".operations.untag_resource",
            "UntagResourceResponse": ".operations.untag_resource",
            "UpdateDistributionConfigurationRequest": ".operations.update_distribution_configuration",
            "UpdateDistributionConfigurationResponse": ".operations.update_distribution_configuration",
            "UpdateImagePipelineRequest": ".operations.update_image_pipeline",
            "UpdateImagePipelineResponse": ".operations.update_image_pipeline",
            "UpdateInfrastructureConfigurationRequest": ".operations.update_infrastructure_configuration",
            "UpdateInfrastructureConfigurationResponse": ".operations.update_infrastructure_configuration",
            "UpdateLifecyclePolicyRequest": ".operations.update_lifecycle_policy",
            "UpdateLifecyclePolicyResponse": ".operations.update_lifecycle_policy",
            "UrllibTransport": ".runtime.transports.urllib3",
            "VulnerabilityIdAggregation": ".shapes.vulnerability_id_aggregation",
            "VulnerablePackage": ".shapes.vulnerable_package",
            "WaiterError": ".exceptions",
            "WaiterFailedError": ".exceptions",
            "WaiterTimeoutError": ".exceptions",
            "WindowsConfiguration": ".shapes.windows_configuration",
            "Workflow": ".shapes.workflow",
            "WorkflowConfiguration": ".shapes.workflow_configuration",
            "WorkflowExecutionMetadata": ".shapes.workflow_execution_metadata",
            "WorkflowExecutionStatus": ".shapes.workflow_execution_status",
            "WorkflowParameter": ".shapes.workflow_parameter",
            "WorkflowParameterDetail": ".shapes.workflow_parameter_detail",
            "WorkflowState": ".shapes.workflow_state",
            "WorkflowStatus": ".shapes.workflow_status",
            "WorkflowStepActionType": ".shapes.workflow_step_action_type",
            "WorkflowStepExecution": ".shapes.workflow_step_execution",
            "WorkflowStepExecutionRollbackStatus": ".shapes.workflow_step_execution_rollback_status",
            "WorkflowStepExecutionStatus": ".shapes.workflow_step_execution_status",
            "WorkflowStepMetadata": ".shapes.workflow_step_metadata",
            "WorkflowSummary": ".shapes.workflow_summary",
            "WorkflowType": ".shapes.workflow_type",
            "WorkflowVersion": ".shapes.workflow_version",
            "converter": ".conversion",
            "exceptions": ".",
            "testing": ".",
            "_restore": ".runtime.pickling",
        },
        globals(),
    )
