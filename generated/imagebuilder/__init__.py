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
        Component as Component,
        ComponentParameterDetail as ComponentParameterDetail,
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
        Image as Image,
        ImageScanState as ImageScanState,
        ImageScanStatus as ImageScanStatus,
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
        LifecyclePolicy as LifecyclePolicy,
    )
    from .operations.get_marketplace_resource import (
        GetMarketplaceResourceRequest as GetMarketplaceResourceRequest,
        GetMarketplaceResourceResponse as GetMarketplaceResourceResponse,
        MarketplaceResourceType as MarketplaceResourceType,
    )
    from .operations.get_workflow import (
        GetWorkflowRequest as GetWorkflowRequest,
        GetWorkflowResponse as GetWorkflowResponse,
        Workflow as Workflow,
        WorkflowParameterDetail as WorkflowParameterDetail,
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
        ComponentFormat as ComponentFormat,
        ImportComponentRequest as ImportComponentRequest,
        ImportComponentResponse as ImportComponentResponse,
    )
    from .operations.import_disk_image import (
        ImportDiskImageRequest as ImportDiskImageRequest,
        ImportDiskImageResponse as ImportDiskImageResponse,
        RegisterImageOptions as RegisterImageOptions,
        WindowsConfiguration as WindowsConfiguration,
    )
    from .operations.import_vm_image import (
        ImportVmImageRequest as ImportVmImageRequest,
        ImportVmImageResponse as ImportVmImageResponse,
    )
    from .operations.list_component_build_versions import (
        ComponentSummary as ComponentSummary,
        ListComponentBuildVersionsRequest as ListComponentBuildVersionsRequest,
        ListComponentBuildVersionsResponse as ListComponentBuildVersionsResponse,
    )
    from .operations.list_components import (
        ComponentVersion as ComponentVersion,
        ListComponentsRequest as ListComponentsRequest,
        ListComponentsResponse as ListComponentsResponse,
    )
    from .operations.list_container_recipes import (
        ContainerRecipeSummary as ContainerRecipeSummary,
        ListContainerRecipesRequest as ListContainerRecipesRequest,
        ListContainerRecipesResponse as ListContainerRecipesResponse,
    )
    from .operations.list_distribution_configurations import (
        DistributionConfigurationSummary as DistributionConfigurationSummary,
        ListDistributionConfigurationsRequest as ListDistributionConfigurationsRequest,
        ListDistributionConfigurationsResponse as ListDistributionConfigurationsResponse,
    )
    from .operations.list_image_build_versions import (
        ListImageBuildVersionsRequest as ListImageBuildVersionsRequest,
        ListImageBuildVersionsResponse as ListImageBuildVersionsResponse,
    )
    from .operations.list_image_packages import (
        ImagePackage as ImagePackage,
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
        ImageRecipeSummary as ImageRecipeSummary,
        ListImageRecipesRequest as ListImageRecipesRequest,
        ListImageRecipesResponse as ListImageRecipesResponse,
    )
    from .operations.list_image_scan_finding_aggregations import (
        AccountAggregation as AccountAggregation,
        ImageAggregation as ImageAggregation,
        ImagePipelineAggregation as ImagePipelineAggregation,
        ImageScanFindingAggregation as ImageScanFindingAggregation,
        ListImageScanFindingAggregationsRequest as ListImageScanFindingAggregationsRequest,
        ListImageScanFindingAggregationsResponse as ListImageScanFindingAggregationsResponse,
        SeverityCounts as SeverityCounts,
        VulnerabilityIdAggregation as VulnerabilityIdAggregation,
    )
    from .operations.list_image_scan_findings import (
        CvssScore as CvssScore,
        CvssScoreAdjustment as CvssScoreAdjustment,
        CvssScoreDetails as CvssScoreDetails,
        ImageScanFinding as ImageScanFinding,
        ImageScanFindingsFilter as ImageScanFindingsFilter,
        InspectorScoreDetails as InspectorScoreDetails,
        ListImageScanFindingsRequest as ListImageScanFindingsRequest,
        ListImageScanFindingsResponse as ListImageScanFindingsResponse,
        PackageVulnerabilityDetails as PackageVulnerabilityDetails,
        Remediation as Remediation,
        RemediationRecommendation as RemediationRecommendation,
        VulnerablePackage as VulnerablePackage,
    )
    from .operations.list_images import (
        ImageVersion as ImageVersion,
        ListImagesRequest as ListImagesRequest,
        ListImagesResponse as ListImagesResponse,
    )
    from .operations.list_infrastructure_configurations import (
        InfrastructureConfigurationSummary as InfrastructureConfigurationSummary,
        ListInfrastructureConfigurationsRequest as ListInfrastructureConfigurationsRequest,
        ListInfrastructureConfigurationsResponse as ListInfrastructureConfigurationsResponse,
    )
    from .operations.list_lifecycle_execution_resources import (
        LifecycleExecutionResource as LifecycleExecutionResource,
        LifecycleExecutionResourceAction as LifecycleExecutionResourceAction,
        LifecycleExecutionResourceActionName as LifecycleExecutionResourceActionName,
        LifecycleExecutionResourceState as LifecycleExecutionResourceState,
        LifecycleExecutionResourceStatus as LifecycleExecutionResourceStatus,
        LifecycleExecutionSnapshotResource as LifecycleExecutionSnapshotResource,
        ListLifecycleExecutionResourcesRequest as ListLifecycleExecutionResourcesRequest,
        ListLifecycleExecutionResourcesResponse as ListLifecycleExecutionResourcesResponse,
    )
    from .operations.list_lifecycle_executions import (
        ListLifecycleExecutionsRequest as ListLifecycleExecutionsRequest,
        ListLifecycleExecutionsResponse as ListLifecycleExecutionsResponse,
    )
    from .operations.list_lifecycle_policies import (
        LifecyclePolicySummary as LifecyclePolicySummary,
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
        WorkflowStepExecution as WorkflowStepExecution,
    )
    from .operations.list_workflow_build_versions import (
        ListWorkflowBuildVersionsRequest as ListWorkflowBuildVersionsRequest,
        ListWorkflowBuildVersionsResponse as ListWorkflowBuildVersionsResponse,
        WorkflowSummary as WorkflowSummary,
    )
    from .operations.list_workflow_executions import (
        ListWorkflowExecutionsRequest as ListWorkflowExecutionsRequest,
        ListWorkflowExecutionsResponse as ListWorkflowExecutionsResponse,
        WorkflowExecutionMetadata as WorkflowExecutionMetadata,
    )
    from .operations.list_workflow_step_executions import (
        ListWorkflowStepExecutionsRequest as ListWorkflowStepExecutionsRequest,
        ListWorkflowStepExecutionsResponse as ListWorkflowStepExecutionsResponse,
        WorkflowStepMetadata as WorkflowStepMetadata,
    )
    from .operations.list_workflows import (
        ListWorkflowsRequest as ListWorkflowsRequest,
        ListWorkflowsResponse as ListWorkflowsResponse,
        WorkflowVersion as WorkflowVersion,
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
        WorkflowStepActionType as WorkflowStepActionType,
    )
    from .operations.start_image_pipeline_execution import (
        StartImagePipelineExecutionRequest as StartImagePipelineExecutionRequest,
        StartImagePipelineExecutionResponse as StartImagePipelineExecutionResponse,
    )
    from .operations.start_resource_state_update import (
        ResourceState as ResourceState,
        ResourceStateUpdateExclusionRules as ResourceStateUpdateExclusionRules,
        ResourceStateUpdateIncludeResources as ResourceStateUpdateIncludeResources,
        ResourceStatus as ResourceStatus,
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
    from .shapes.additional_instance_configuration import (
        AdditionalInstanceConfiguration as AdditionalInstanceConfiguration,
        SystemsManagerAgent as SystemsManagerAgent,
    )
    from .shapes.build_type import BuildType as BuildType, ImageSource as ImageSource
    from .shapes.component_configuration import (
        ComponentConfiguration as ComponentConfiguration,
        ComponentParameter as ComponentParameter,
        EbsInstanceBlockDeviceSpecification as EbsInstanceBlockDeviceSpecification,
        EbsVolumeType as EbsVolumeType,
        InstanceBlockDeviceMapping as InstanceBlockDeviceMapping,
    )
    from .shapes.component_state import ComponentState as ComponentState
    from .shapes.component_status import ComponentStatus as ComponentStatus
    from .shapes.component_type import ComponentType as ComponentType
    from .shapes.container_recipe import ContainerRecipe as ContainerRecipe
    from .shapes.container_type import ContainerType as ContainerType
    from .shapes.distribution import (
        AmiDistributionConfiguration as AmiDistributionConfiguration,
        ContainerDistributionConfiguration as ContainerDistributionConfiguration,
        DiskImageFormat as DiskImageFormat,
        Distribution as Distribution,
        FastLaunchConfiguration as FastLaunchConfiguration,
        FastLaunchLaunchTemplateSpecification as FastLaunchLaunchTemplateSpecification,
        FastLaunchSnapshotConfiguration as FastLaunchSnapshotConfiguration,
        LaunchPermissionConfiguration as LaunchPermissionConfiguration,
        LaunchTemplateConfiguration as LaunchTemplateConfiguration,
        S3ExportConfiguration as S3ExportConfiguration,
        SsmParameterConfiguration as SsmParameterConfiguration,
        SsmParameterDataType as SsmParameterDataType,
    )
    from .shapes.distribution_configuration import (
        DistributionConfiguration as DistributionConfiguration,
    )
    from .shapes.filter import Filter as Filter
    from .shapes.image_logging_configuration import (
        ImageLoggingConfiguration as ImageLoggingConfiguration,
    )
    from .shapes.image_pipeline import ImagePipeline as ImagePipeline
    from .shapes.image_recipe import ImageRecipe as ImageRecipe
    from .shapes.image_scanning_configuration import (
        EcrConfiguration as EcrConfiguration,
        ImageScanningConfiguration as ImageScanningConfiguration,
        ImageScanningType as ImageScanningType,
        ImageTestsConfiguration as ImageTestsConfiguration,
        MaximumSeverityLabel as MaximumSeverityLabel,
        OnWorkflowFailure as OnWorkflowFailure,
        ScanResultCondition as ScanResultCondition,
        WorkflowConfiguration as WorkflowConfiguration,
        WorkflowParameter as WorkflowParameter,
    )
    from .shapes.image_status import ImageStatus as ImageStatus
    from .shapes.image_summary import ImageSummary as ImageSummary
    from .shapes.image_type import ImageType as ImageType
    from .shapes.infrastructure_configuration import (
        InfrastructureConfiguration as InfrastructureConfiguration,
    )
    from .shapes.instance_configuration import InstanceConfiguration as InstanceConfiguration
    from .shapes.instance_metadata_options import (
        AutoScalingGroupConfiguration as AutoScalingGroupConfiguration,
        InstanceMetadataOptions as InstanceMetadataOptions,
        Logging as Logging,
        ParentInstanceConfiguration as ParentInstanceConfiguration,
        S3Logs as S3Logs,
    )
    from .shapes.latest_version_references import LatestVersionReferences as LatestVersionReferences
    from .shapes.lifecycle_execution import (
        LifecycleExecution as LifecycleExecution,
        LifecycleExecutionResourcesImpactedSummary as LifecycleExecutionResourcesImpactedSummary,
    )
    from .shapes.lifecycle_execution_state import (
        LifecycleExecutionState as LifecycleExecutionState,
        LifecycleExecutionStatus as LifecycleExecutionStatus,
    )
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetail as LifecyclePolicyDetail,
        LifecyclePolicyDetailAction as LifecyclePolicyDetailAction,
        LifecyclePolicyDetailActionIncludeResources as LifecyclePolicyDetailActionIncludeResources,
        LifecyclePolicyDetailActionType as LifecyclePolicyDetailActionType,
        LifecyclePolicyDetailExclusionRules as LifecyclePolicyDetailExclusionRules,
        LifecyclePolicyDetailFilter as LifecyclePolicyDetailFilter,
        LifecyclePolicyDetailFilterType as LifecyclePolicyDetailFilterType,
        LifecyclePolicyResourceSelection as LifecyclePolicyResourceSelection,
        LifecyclePolicyResourceSelectionRecipe as LifecyclePolicyResourceSelectionRecipe,
    )
    from .shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyDetailExclusionRulesAmis as LifecyclePolicyDetailExclusionRulesAmis,
        LifecyclePolicyDetailExclusionRulesAmisLastLaunched as LifecyclePolicyDetailExclusionRulesAmisLastLaunched,
        LifecyclePolicyTimeUnit as LifecyclePolicyTimeUnit,
    )
    from .shapes.lifecycle_policy_resource_type import (
        LifecyclePolicyResourceType as LifecyclePolicyResourceType,
        LifecyclePolicyStatus as LifecyclePolicyStatus,
    )
    from .shapes.output_resources import (
        Ami as Ami,
        ComponentFailureContext as ComponentFailureContext,
        Container as Container,
        DistributionFailureContext as DistributionFailureContext,
        ImageConfigurationStep as ImageConfigurationStep,
        ImageFailureContext as ImageFailureContext,
        ImageState as ImageState,
        OutputResources as OutputResources,
        RegionFailure as RegionFailure,
        RegionFailureStatus as RegionFailureStatus,
    )
    from .shapes.ownership import Ownership as Ownership
    from .shapes.pipeline_logging_configuration import (
        AutoDisablePolicy as AutoDisablePolicy,
        PipelineExecutionStartCondition as PipelineExecutionStartCondition,
        PipelineLoggingConfiguration as PipelineLoggingConfiguration,
        PipelineStatus as PipelineStatus,
        Schedule as Schedule,
    )
    from .shapes.placement import Placement as Placement, TenancyType as TenancyType
    from .shapes.platform import Platform as Platform
    from .shapes.product_code_list_item import (
        ProductCodeListItem as ProductCodeListItem,
        ProductCodeType as ProductCodeType,
    )
    from .shapes.target_container_repository import (
        ContainerRepositoryService as ContainerRepositoryService,
        TargetContainerRepository as TargetContainerRepository,
    )
    from .shapes.workflow_execution_status import WorkflowExecutionStatus as WorkflowExecutionStatus
    from .shapes.workflow_state import (
        WorkflowState as WorkflowState,
        WorkflowStatus as WorkflowStatus,
    )
    from .shapes.workflow_step_execution_rollback_status import (
        WorkflowStepExecutionRollbackStatus as WorkflowStepExecutionRollbackStatus,
        WorkflowStepExecutionStatus as WorkflowStepExecutionStatus,
    )
    from .shapes.workflow_type import WorkflowType as WorkflowType
else:
    from .runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(
        __name__,
        {
            ".": "exceptions testing",
            ".catalog": "OPERATIONS",
            ".client": "Client",
            ".conversion": "converter",
            ".exceptions": "AccessDeniedException ApiError CallRateLimitExceededException ClientException ClientFaultError ConfigurationError ConnectTimeoutError ConnectionFailedError CredentialsError DryRunOperationException ForbiddenException IdempotentParameterMismatchException InvalidPaginationTokenException InvalidParameterCombinationException InvalidParameterException InvalidParameterValueException InvalidRequestException InvalidVersionNumberException PaginationError ParamValidationError ReadTimeoutError ResourceAlreadyExistsException ResourceDependencyException ResourceInUseException ResourceNotFoundException ResponseParseError SdkError ServerFaultError ServiceException ServiceQuotaExceededException ServiceUnavailableException TlsError TooManyRequestsException TransportError WaiterError WaiterFailedError WaiterTimeoutError",
            ".operations.cancel_image_creation": "CancelImageCreationRequest CancelImageCreationResponse",
            ".operations.cancel_lifecycle_execution": "CancelLifecycleExecutionRequest CancelLifecycleExecutionResponse",
            ".operations.create_component": "CreateComponentRequest CreateComponentResponse",
            ".operations.create_container_recipe": "CreateContainerRecipeRequest CreateContainerRecipeResponse",
            ".operations.create_distribution_configuration": "CreateDistributionConfigurationRequest CreateDistributionConfigurationResponse",
            ".operations.create_image": "CreateImageRequest CreateImageResponse",
            ".operations.create_image_pipeline": "CreateImagePipelineRequest CreateImagePipelineResponse",
            ".operations.create_image_recipe": "CreateImageRecipeRequest CreateImageRecipeResponse",
            ".operations.create_infrastructure_configuration": "CreateInfrastructureConfigurationRequest CreateInfrastructureConfigurationResponse",
            ".operations.create_lifecycle_policy": "CreateLifecyclePolicyRequest CreateLifecyclePolicyResponse",
            ".operations.create_workflow": "CreateWorkflowRequest CreateWorkflowResponse",
            ".operations.delete_component": "DeleteComponentRequest DeleteComponentResponse",
            ".operations.delete_container_recipe": "DeleteContainerRecipeRequest DeleteContainerRecipeResponse",
            ".operations.delete_distribution_configuration": "DeleteDistributionConfigurationRequest DeleteDistributionConfigurationResponse",
            ".operations.delete_image": "DeleteImageRequest DeleteImageResponse",
            ".operations.delete_image_pipeline": "DeleteImagePipelineRequest DeleteImagePipelineResponse",
            ".operations.delete_image_recipe": "DeleteImageRecipeRequest DeleteImageRecipeResponse",
            ".operations.delete_infrastructure_configuration": "DeleteInfrastructureConfigurationRequest DeleteInfrastructureConfigurationResponse",
            ".operations.delete_lifecycle_policy": "DeleteLifecyclePolicyRequest DeleteLifecyclePolicyResponse",
            ".operations.delete_workflow": "DeleteWorkflowRequest DeleteWorkflowResponse",
            ".operations.distribute_image": "DistributeImageRequest DistributeImageResponse",
            ".operations.get_component": "Component ComponentParameterDetail GetComponentRequest GetComponentResponse",
            ".operations.get_component_policy": "GetComponentPolicyRequest GetComponentPolicyResponse",
            ".operations.get_container_recipe": "GetContainerRecipeRequest GetContainerRecipeResponse",
            ".operations.get_container_recipe_policy": "GetContainerRecipePolicyRequest GetContainerRecipePolicyResponse",
            ".operations.get_distribution_configuration": "GetDistributionConfigurationRequest GetDistributionConfigurationResponse",
            ".operations.get_image": "GetImageRequest GetImageResponse Image ImageScanState ImageScanStatus",
            ".operations.get_image_pipeline": "GetImagePipelineRequest GetImagePipelineResponse",
            ".operations.get_image_policy": "GetImagePolicyRequest GetImagePolicyResponse",
            ".operations.get_image_recipe": "GetImageRecipeRequest GetImageRecipeResponse",
            ".operations.get_image_recipe_policy": "GetImageRecipePolicyRequest GetImageRecipePolicyResponse",
            ".operations.get_infrastructure_configuration": "GetInfrastructureConfigurationRequest GetInfrastructureConfigurationResponse",
            ".operations.get_lifecycle_execution": "GetLifecycleExecutionRequest GetLifecycleExecutionResponse",
            ".operations.get_lifecycle_policy": "GetLifecyclePolicyRequest GetLifecyclePolicyResponse LifecyclePolicy",
            ".operations.get_marketplace_resource": "GetMarketplaceResourceRequest GetMarketplaceResourceResponse MarketplaceResourceType",
            ".operations.get_workflow": "GetWorkflowRequest GetWorkflowResponse Workflow WorkflowParameterDetail",
            ".operations.get_workflow_execution": "GetWorkflowExecutionRequest GetWorkflowExecutionResponse",
            ".operations.get_workflow_step_execution": "GetWorkflowStepExecutionRequest GetWorkflowStepExecutionResponse",
            ".operations.import_component": "ComponentFormat ImportComponentRequest ImportComponentResponse",
            ".operations.import_disk_image": "ImportDiskImageRequest ImportDiskImageResponse RegisterImageOptions WindowsConfiguration",
            ".operations.import_vm_image": "ImportVmImageRequest ImportVmImageResponse",
            ".operations.list_component_build_versions": "ComponentSummary ListComponentBuildVersionsRequest ListComponentBuildVersionsResponse",
            ".operations.list_components": "ComponentVersion ListComponentsRequest ListComponentsResponse",
            ".operations.list_container_recipes": "ContainerRecipeSummary ListContainerRecipesRequest ListContainerRecipesResponse",
            ".operations.list_distribution_configurations": "DistributionConfigurationSummary ListDistributionConfigurationsRequest ListDistributionConfigurationsResponse",
            ".operations.list_image_build_versions": "ListImageBuildVersionsRequest ListImageBuildVersionsResponse",
            ".operations.list_image_packages": "ImagePackage ListImagePackagesRequest ListImagePackagesResponse",
            ".operations.list_image_pipeline_images": "ListImagePipelineImagesRequest ListImagePipelineImagesResponse",
            ".operations.list_image_pipelines": "ListImagePipelinesRequest ListImagePipelinesResponse",
            ".operations.list_image_recipes": "ImageRecipeSummary ListImageRecipesRequest ListImageRecipesResponse",
            ".operations.list_image_scan_finding_aggregations": "AccountAggregation ImageAggregation ImagePipelineAggregation ImageScanFindingAggregation ListImageScanFindingAggregationsRequest ListImageScanFindingAggregationsResponse SeverityCounts VulnerabilityIdAggregation",
            ".operations.list_image_scan_findings": "CvssScore CvssScoreAdjustment CvssScoreDetails ImageScanFinding ImageScanFindingsFilter InspectorScoreDetails ListImageScanFindingsRequest ListImageScanFindingsResponse PackageVulnerabilityDetails Remediation RemediationRecommendation VulnerablePackage",
            ".operations.list_images": "ImageVersion ListImagesRequest ListImagesResponse",
            ".operations.list_infrastructure_configurations": "InfrastructureConfigurationSummary ListInfrastructureConfigurationsRequest ListInfrastructureConfigurationsResponse",
            ".operations.list_lifecycle_execution_resources": "LifecycleExecutionResource LifecycleExecutionResourceAction LifecycleExecutionResourceActionName LifecycleExecutionResourceState LifecycleExecutionResourceStatus LifecycleExecutionSnapshotResource ListLifecycleExecutionResourcesRequest ListLifecycleExecutionResourcesResponse",
            ".operations.list_lifecycle_executions": "ListLifecycleExecutionsRequest ListLifecycleExecutionsResponse",
            ".operations.list_lifecycle_policies": "LifecyclePolicySummary ListLifecyclePoliciesRequest ListLifecyclePoliciesResponse",
            ".operations.list_tags_for_resource": "ListTagsForResourceRequest ListTagsForResourceResponse",
            ".operations.list_waiting_workflow_steps": "ListWaitingWorkflowStepsRequest ListWaitingWorkflowStepsResponse WorkflowStepExecution",
            ".operations.list_workflow_build_versions": "ListWorkflowBuildVersionsRequest ListWorkflowBuildVersionsResponse WorkflowSummary",
            ".operations.list_workflow_executions": "ListWorkflowExecutionsRequest ListWorkflowExecutionsResponse WorkflowExecutionMetadata",
            ".operations.list_workflow_step_executions": "ListWorkflowStepExecutionsRequest ListWorkflowStepExecutionsResponse WorkflowStepMetadata",
            ".operations.list_workflows": "ListWorkflowsRequest ListWorkflowsResponse WorkflowVersion",
            ".operations.put_component_policy": "PutComponentPolicyRequest PutComponentPolicyResponse",
            ".operations.put_container_recipe_policy": "PutContainerRecipePolicyRequest PutContainerRecipePolicyResponse",
            ".operations.put_image_policy": "PutImagePolicyRequest PutImagePolicyResponse",
            ".operations.put_image_recipe_policy": "PutImageRecipePolicyRequest PutImageRecipePolicyResponse",
            ".operations.retry_image": "RetryImageRequest RetryImageResponse",
            ".operations.send_workflow_step_action": "SendWorkflowStepActionRequest SendWorkflowStepActionResponse WorkflowStepActionType",
            ".operations.start_image_pipeline_execution": "StartImagePipelineExecutionRequest StartImagePipelineExecutionResponse",
            ".operations.start_resource_state_update": "ResourceState ResourceStateUpdateExclusionRules ResourceStateUpdateIncludeResources ResourceStatus StartResourceStateUpdateRequest StartResourceStateUpdateResponse",
            ".operations.tag_resource": "TagResourceRequest TagResourceResponse",
            ".operations.untag_resource": "UntagResourceRequest UntagResourceResponse",
            ".operations.update_distribution_configuration": "UpdateDistributionConfigurationRequest UpdateDistributionConfigurationResponse",
            ".operations.update_image_pipeline": "UpdateImagePipelineRequest UpdateImagePipelineResponse",
            ".operations.update_infrastructure_configuration": "UpdateInfrastructureConfigurationRequest UpdateInfrastructureConfigurationResponse",
            ".operations.update_lifecycle_policy": "UpdateLifecyclePolicyRequest UpdateLifecyclePolicyResponse",
            ".runtime.codecs.values": "JsonValue",
            ".runtime.credentials": "Credentials",
            ".runtime.http": "HttpRequest HttpResponse Transport",
            ".runtime.operation": "Operation",
            ".runtime.pager": "Pager",
            ".runtime.signing": "SigV4Signer",
            ".runtime.structures": "ResponseMetadata",
            ".runtime.transports.urllib3": "UrllibTransport",
            ".shapes.additional_instance_configuration": "AdditionalInstanceConfiguration SystemsManagerAgent",
            ".shapes.build_type": "BuildType ImageSource",
            ".shapes.component_configuration": "ComponentConfiguration ComponentParameter EbsInstanceBlockDeviceSpecification EbsVolumeType InstanceBlockDeviceMapping",
            ".shapes.component_state": "ComponentState",
            ".shapes.component_status": "ComponentStatus",
            ".shapes.component_type": "ComponentType",
            ".shapes.container_recipe": "ContainerRecipe",
            ".shapes.container_type": "ContainerType",
            ".shapes.distribution": "AmiDistributionConfiguration ContainerDistributionConfiguration DiskImageFormat Distribution FastLaunchConfiguration FastLaunchLaunchTemplateSpecification FastLaunchSnapshotConfiguration LaunchPermissionConfiguration LaunchTemplateConfiguration S3ExportConfiguration SsmParameterConfiguration SsmParameterDataType",
            ".shapes.distribution_configuration": "DistributionConfiguration",
            ".shapes.filter": "Filter",
            ".shapes.image_logging_configuration": "ImageLoggingConfiguration",
            ".shapes.image_pipeline": "ImagePipeline",
            ".shapes.image_recipe": "ImageRecipe",
            ".shapes.image_scanning_configuration": "EcrConfiguration ImageScanningConfiguration ImageScanningType ImageTestsConfiguration MaximumSeverityLabel OnWorkflowFailure ScanResultCondition WorkflowConfiguration WorkflowParameter",
            ".shapes.image_status": "ImageStatus",
            ".shapes.image_summary": "ImageSummary",
            ".shapes.image_type": "ImageType",
            ".shapes.infrastructure_configuration": "InfrastructureConfiguration",
            ".shapes.instance_configuration": "InstanceConfiguration",
            ".shapes.instance_metadata_options": "AutoScalingGroupConfiguration InstanceMetadataOptions Logging ParentInstanceConfiguration S3Logs",
            ".shapes.latest_version_references": "LatestVersionReferences",
            ".shapes.lifecycle_execution": "LifecycleExecution LifecycleExecutionResourcesImpactedSummary",
            ".shapes.lifecycle_execution_state": "LifecycleExecutionState LifecycleExecutionStatus",
            ".shapes.lifecycle_policy_detail": "LifecyclePolicyDetail LifecyclePolicyDetailAction LifecyclePolicyDetailActionIncludeResources LifecyclePolicyDetailActionType LifecyclePolicyDetailExclusionRules LifecyclePolicyDetailFilter LifecyclePolicyDetailFilterType LifecyclePolicyResourceSelection LifecyclePolicyResourceSelectionRecipe",
            ".shapes.lifecycle_policy_detail_exclusion_rules_amis": "LifecyclePolicyDetailExclusionRulesAmis LifecyclePolicyDetailExclusionRulesAmisLastLaunched LifecyclePolicyTimeUnit",
            ".shapes.lifecycle_policy_resource_type": "LifecyclePolicyResourceType LifecyclePolicyStatus",
            ".shapes.output_resources": "Ami ComponentFailureContext Container DistributionFailureContext ImageConfigurationStep ImageFailureContext ImageState OutputResources RegionFailure RegionFailureStatus",
            ".shapes.ownership": "Ownership",
            ".shapes.pipeline_logging_configuration": "AutoDisablePolicy PipelineExecutionStartCondition PipelineLoggingConfiguration PipelineStatus Schedule",
            ".shapes.placement": "Placement TenancyType",
            ".shapes.platform": "Platform",
            ".shapes.product_code_list_item": "ProductCodeListItem ProductCodeType",
            ".shapes.target_container_repository": "ContainerRepositoryService TargetContainerRepository",
            ".shapes.workflow_execution_status": "WorkflowExecutionStatus",
            ".shapes.workflow_state": "WorkflowState WorkflowStatus",
            ".shapes.workflow_step_execution_rollback_status": "WorkflowStepExecutionRollbackStatus WorkflowStepExecutionStatus",
            ".shapes.workflow_type": "WorkflowType",
        },
        globals(),
    )
