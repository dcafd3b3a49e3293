"""A typed client of EC2 Image Builder, generated from botocore's model of it.

Every name is loaded when it is first asked for; type checkers and editors see all of them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import exceptions as exceptions
    from . import testing as testing
    from .client import Client as Client
    from .conversion import converter as converter
    from .exceptions import AccessDeniedException as AccessDeniedException
    from .exceptions import ApiError as ApiError
    from .exceptions import CallRateLimitExceededException as CallRateLimitExceededException
    from .exceptions import ClientException as ClientException
    from .exceptions import ClientFaultError as ClientFaultError
    from .exceptions import ConfigurationError as ConfigurationError
    from .exceptions import ConnectionFailedError as ConnectionFailedError
    from .exceptions import ConnectTimeoutError as ConnectTimeoutError
    from .exceptions import CredentialsError as CredentialsError
    from .exceptions import DryRunOperationException as DryRunOperationException
    from .exceptions import ForbiddenException as ForbiddenException
    from .exceptions import (
        IdempotentParameterMismatchException as IdempotentParameterMismatchException,
    )
    from .exceptions import InvalidPaginationTokenException as InvalidPaginationTokenException
    from .exceptions import (
        InvalidParameterCombinationException as InvalidParameterCombinationException,
    )
    from .exceptions import InvalidParameterException as InvalidParameterException
    from .exceptions import InvalidParameterValueException as InvalidParameterValueException
    from .exceptions import InvalidRequestException as InvalidRequestException
    from .exceptions import InvalidVersionNumberException as InvalidVersionNumberException
    from .exceptions import PaginationError as PaginationError
    from .exceptions import ParamValidationError as ParamValidationError
    from .exceptions import ReadTimeoutError as ReadTimeoutError
    from .exceptions import ResourceAlreadyExistsException as ResourceAlreadyExistsException
    from .exceptions import ResourceDependencyException as ResourceDependencyException
    from .exceptions import ResourceInUseException as ResourceInUseException
    from .exceptions import ResourceNotFoundException as ResourceNotFoundException
    from .exceptions import ResponseParseError as ResponseParseError
    from .exceptions import SdkError as SdkError
    from .exceptions import ServerFaultError as ServerFaultError
    from .exceptions import ServiceException as ServiceException
    from .exceptions import ServiceQuotaExceededException as ServiceQuotaExceededException
    from .exceptions import ServiceUnavailableException as ServiceUnavailableException
    from .exceptions import TlsError as TlsError
    from .exceptions import TooManyRequestsException as TooManyRequestsException
    from .exceptions import TransportError as TransportError
    from .exceptions import WaiterError as WaiterError
    from .exceptions import WaiterFailedError as WaiterFailedError
    from .exceptions import WaiterTimeoutError as WaiterTimeoutError
    from .operations import OPERATIONS as OPERATIONS
    from .operations.cancel_image_creation import (
        CancelImageCreationRequest as CancelImageCreationRequest,
    )
    from .operations.cancel_image_creation import (
        CancelImageCreationResponse as CancelImageCreationResponse,
    )
    from .operations.cancel_lifecycle_execution import (
        CancelLifecycleExecutionRequest as CancelLifecycleExecutionRequest,
    )
    from .operations.cancel_lifecycle_execution import (
        CancelLifecycleExecutionResponse as CancelLifecycleExecutionResponse,
    )
    from .operations.create_component import CreateComponentRequest as CreateComponentRequest
    from .operations.create_component import CreateComponentResponse as CreateComponentResponse
    from .operations.create_container_recipe import (
        CreateContainerRecipeRequest as CreateContainerRecipeRequest,
    )
    from .operations.create_container_recipe import (
        CreateContainerRecipeResponse as CreateContainerRecipeResponse,
    )
    from .operations.create_distribution_configuration import (
        CreateDistributionConfigurationRequest as CreateDistributionConfigurationRequest,
    )
    from .operations.create_distribution_configuration import (
        CreateDistributionConfigurationResponse as CreateDistributionConfigurationResponse,
    )
    from .operations.create_image import CreateImageRequest as CreateImageRequest
    from .operations.create_image import CreateImageResponse as CreateImageResponse
    from .operations.create_image_pipeline import (
        CreateImagePipelineRequest as CreateImagePipelineRequest,
    )
    from .operations.create_image_pipeline import (
        CreateImagePipelineResponse as CreateImagePipelineResponse,
    )
    from .operations.create_image_recipe import CreateImageRecipeRequest as CreateImageRecipeRequest
    from .operations.create_image_recipe import (
        CreateImageRecipeResponse as CreateImageRecipeResponse,
    )
    from .operations.create_infrastructure_configuration import (
        CreateInfrastructureConfigurationRequest as CreateInfrastructureConfigurationRequest,
    )
    from .operations.create_infrastructure_configuration import (
        CreateInfrastructureConfigurationResponse as CreateInfrastructureConfigurationResponse,
    )
    from .operations.create_lifecycle_policy import (
        CreateLifecyclePolicyRequest as CreateLifecyclePolicyRequest,
    )
    from .operations.create_lifecycle_policy import (
        CreateLifecyclePolicyResponse as CreateLifecyclePolicyResponse,
    )
    from .operations.create_workflow import CreateWorkflowRequest as CreateWorkflowRequest
    from .operations.create_workflow import CreateWorkflowResponse as CreateWorkflowResponse
    from .operations.delete_component import DeleteComponentRequest as DeleteComponentRequest
    from .operations.delete_component import DeleteComponentResponse as DeleteComponentResponse
    from .operations.delete_container_recipe import (
        DeleteContainerRecipeRequest as DeleteContainerRecipeRequest,
    )
    from .operations.delete_container_recipe import (
        DeleteContainerRecipeResponse as DeleteContainerRecipeResponse,
    )
    from .operations.delete_distribution_configuration import (
        DeleteDistributionConfigurationRequest as DeleteDistributionConfigurationRequest,
    )
    from .operations.delete_distribution_configuration import (
        DeleteDistributionConfigurationResponse as DeleteDistributionConfigurationResponse,
    )
    from .operations.delete_image import DeleteImageRequest as DeleteImageRequest
    from .operations.delete_image import DeleteImageResponse as DeleteImageResponse
    from .operations.delete_image_pipeline import (
        DeleteImagePipelineRequest as DeleteImagePipelineRequest,
    )
    from .operations.delete_image_pipeline import (
        DeleteImagePipelineResponse as DeleteImagePipelineResponse,
    )
    from .operations.delete_image_recipe import DeleteImageRecipeRequest as DeleteImageRecipeRequest
    from .operations.delete_image_recipe import (
        DeleteImageRecipeResponse as DeleteImageRecipeResponse,
    )
    from .operations.delete_infrastructure_configuration import (
        DeleteInfrastructureConfigurationRequest as DeleteInfrastructureConfigurationRequest,
    )
    from .operations.delete_infrastructure_configuration import (
        DeleteInfrastructureConfigurationResponse as DeleteInfrastructureConfigurationResponse,
    )
    from .operations.delete_lifecycle_policy import (
        DeleteLifecyclePolicyRequest as DeleteLifecyclePolicyRequest,
    )
    from .operations.delete_lifecycle_policy import (
        DeleteLifecyclePolicyResponse as DeleteLifecyclePolicyResponse,
    )
    from .operations.delete_workflow import DeleteWorkflowRequest as DeleteWorkflowRequest
    from .operations.delete_workflow import DeleteWorkflowResponse as DeleteWorkflowResponse
    from .operations.distribute_image import DistributeImageRequest as DistributeImageRequest
    from .operations.distribute_image import DistributeImageResponse as DistributeImageResponse
    from .operations.get_component import Component as Component
    from .operations.get_component import ComponentParameterDetail as ComponentParameterDetail
    from .operations.get_component import GetComponentRequest as GetComponentRequest
    from .operations.get_component import GetComponentResponse as GetComponentResponse
    from .operations.get_component_policy import (
        GetComponentPolicyRequest as GetComponentPolicyRequest,
    )
    from .operations.get_component_policy import (
        GetComponentPolicyResponse as GetComponentPolicyResponse,
    )
    from .operations.get_container_recipe import (
        GetContainerRecipeRequest as GetContainerRecipeRequest,
    )
    from .operations.get_container_recipe import (
        GetContainerRecipeResponse as GetContainerRecipeResponse,
    )
    from .operations.get_container_recipe_policy import (
        GetContainerRecipePolicyRequest as GetContainerRecipePolicyRequest,
    )
    from .operations.get_container_recipe_policy import (
        GetContainerRecipePolicyResponse as GetContainerRecipePolicyResponse,
    )
    from .operations.get_distribution_configuration import (
        GetDistributionConfigurationRequest as GetDistributionConfigurationRequest,
    )
    from .operations.get_distribution_configuration import (
        GetDistributionConfigurationResponse as GetDistributionConfigurationResponse,
    )
    from .operations.get_image import GetImageRequest as GetImageRequest
    from .operations.get_image import GetImageResponse as GetImageResponse
    from .operations.get_image import Image as Image
    from .operations.get_image import ImageScanState as ImageScanState
    from .operations.get_image import ImageScanStatus as ImageScanStatus
    from .operations.get_image_pipeline import GetImagePipelineRequest as GetImagePipelineRequest
    from .operations.get_image_pipeline import GetImagePipelineResponse as GetImagePipelineResponse
    from .operations.get_image_policy import GetImagePolicyRequest as GetImagePolicyRequest
    from .operations.get_image_policy import GetImagePolicyResponse as GetImagePolicyResponse
    from .operations.get_image_recipe import GetImageRecipeRequest as GetImageRecipeRequest
    from .operations.get_image_recipe import GetImageRecipeResponse as GetImageRecipeResponse
    from .operations.get_image_recipe_policy import (
        GetImageRecipePolicyRequest as GetImageRecipePolicyRequest,
    )
    from .operations.get_image_recipe_policy import (
        GetImageRecipePolicyResponse as GetImageRecipePolicyResponse,
    )
    from .operations.get_infrastructure_configuration import (
        GetInfrastructureConfigurationRequest as GetInfrastructureConfigurationRequest,
    )
    from .operations.get_infrastructure_configuration import (
        GetInfrastructureConfigurationResponse as GetInfrastructureConfigurationResponse,
    )
    from .operations.get_lifecycle_execution import (
        GetLifecycleExecutionRequest as GetLifecycleExecutionRequest,
    )
    from .operations.get_lifecycle_execution import (
        GetLifecycleExecutionResponse as GetLifecycleExecutionResponse,
    )
    from .operations.get_lifecycle_policy import (
        GetLifecyclePolicyRequest as GetLifecyclePolicyRequest,
    )
    from .operations.get_lifecycle_policy import (
        GetLifecyclePolicyResponse as GetLifecyclePolicyResponse,
    )
    from .operations.get_lifecycle_policy import LifecyclePolicy as LifecyclePolicy
    from .operations.get_marketplace_resource import (
        GetMarketplaceResourceRequest as GetMarketplaceResourceRequest,
    )
    from .operations.get_marketplace_resource import (
        GetMarketplaceResourceResponse as GetMarketplaceResourceResponse,
    )
    from .operations.get_marketplace_resource import (
        MarketplaceResourceType as MarketplaceResourceType,
    )
    from .operations.get_workflow import GetWorkflowRequest as GetWorkflowRequest
    from .operations.get_workflow import GetWorkflowResponse as GetWorkflowResponse
    from .operations.get_workflow import Workflow as Workflow
    from .operations.get_workflow import WorkflowParameterDetail as WorkflowParameterDetail
    from .operations.get_workflow_execution import (
        GetWorkflowExecutionRequest as GetWorkflowExecutionRequest,
    )
    from .operations.get_workflow_execution import (
        GetWorkflowExecutionResponse as GetWorkflowExecutionResponse,
    )
    from .operations.get_workflow_step_execution import (
        GetWorkflowStepExecutionRequest as GetWorkflowStepExecutionRequest,
    )
    from .operations.get_workflow_step_execution import (
        GetWorkflowStepExecutionResponse as GetWorkflowStepExecutionResponse,
    )
    from .operations.import_component import ComponentFormat as ComponentFormat
    from .operations.import_component import ImportComponentRequest as ImportComponentRequest
    from .operations.import_component import ImportComponentResponse as ImportComponentResponse
    from .operations.import_disk_image import ImportDiskImageRequest as ImportDiskImageRequest
    from .operations.import_disk_image import ImportDiskImageResponse as ImportDiskImageResponse
    from .operations.import_disk_image import RegisterImageOptions as RegisterImageOptions
    from .operations.import_disk_image import WindowsConfiguration as WindowsConfiguration
    from .operations.import_vm_image import ImportVmImageRequest as ImportVmImageRequest
    from .operations.import_vm_image import ImportVmImageResponse as ImportVmImageResponse
    from .operations.list_component_build_versions import ComponentSummary as ComponentSummary
    from .operations.list_component_build_versions import (
        ListComponentBuildVersionsRequest as ListComponentBuildVersionsRequest,
    )
    from .operations.list_component_build_versions import (
        ListComponentBuildVersionsResponse as ListComponentBuildVersionsResponse,
    )
    from .operations.list_components import ComponentVersion as ComponentVersion
    from .operations.list_components import ListComponentsRequest as ListComponentsRequest
    from .operations.list_components import ListComponentsResponse as ListComponentsResponse
    from .operations.list_container_recipes import ContainerRecipeSummary as ContainerRecipeSummary
    from .operations.list_container_recipes import (
        ListContainerRecipesRequest as ListContainerRecipesRequest,
    )
    from .operations.list_container_recipes import (
        ListContainerRecipesResponse as ListContainerRecipesResponse,
    )
    from .operations.list_distribution_configurations import (
        DistributionConfigurationSummary as DistributionConfigurationSummary,
    )
    from .operations.list_distribution_configurations import (
        ListDistributionConfigurationsRequest as ListDistributionConfigurationsRequest,
    )
    from .operations.list_distribution_configurations import (
        ListDistributionConfigurationsResponse as ListDistributionConfigurationsResponse,
    )
    from .operations.list_image_build_versions import (
        ListImageBuildVersionsRequest as ListImageBuildVersionsRequest,
    )
    from .operations.list_image_build_versions import (
        ListImageBuildVersionsResponse as ListImageBuildVersionsResponse,
    )
    from .operations.list_image_packages import ImagePackage as ImagePackage
    from .operations.list_image_packages import ListImagePackagesRequest as ListImagePackagesRequest
    from .operations.list_image_packages import (
        ListImagePackagesResponse as ListImagePackagesResponse,
    )
    from .operations.list_image_pipeline_images import (
        ListImagePipelineImagesRequest as ListImagePipelineImagesRequest,
    )
    from .operations.list_image_pipeline_images import (
        ListImagePipelineImagesResponse as ListImagePipelineImagesResponse,
    )
    from .operations.list_image_pipelines import (
        ListImagePipelinesRequest as ListImagePipelinesRequest,
    )
    from .operations.list_image_pipelines import (
        ListImagePipelinesResponse as ListImagePipelinesResponse,
    )
    from .operations.list_image_recipes import ImageRecipeSummary as ImageRecipeSummary
    from .operations.list_image_recipes import ListImageRecipesRequest as ListImageRecipesRequest
    from .operations.list_image_recipes import ListImageRecipesResponse as ListImageRecipesResponse
    from .operations.list_image_scan_finding_aggregations import (
        AccountAggregation as AccountAggregation,
    )
    from .operations.list_image_scan_finding_aggregations import (
        ImageAggregation as ImageAggregation,
    )
    from .operations.list_image_scan_finding_aggregations import (
        ImagePipelineAggregation as ImagePipelineAggregation,
    )
    from .operations.list_image_scan_finding_aggregations import (
        ImageScanFindingAggregation as ImageScanFindingAggregation,
    )
    from .operations.list_image_scan_finding_aggregations import (
        ListImageScanFindingAggregationsRequest as ListImageScanFindingAggregationsRequest,
    )
    from .operations.list_image_scan_finding_aggregations import (
        ListImageScanFindingAggregationsResponse as ListImageScanFindingAggregationsResponse,
    )
    from .operations.list_image_scan_finding_aggregations import SeverityCounts as SeverityCounts
    from .operations.list_image_scan_finding_aggregations import (
        VulnerabilityIdAggregation as VulnerabilityIdAggregation,
    )
    from .operations.list_image_scan_findings import CvssScore as CvssScore
    from .operations.list_image_scan_findings import CvssScoreAdjustment as CvssScoreAdjustment
    from .operations.list_image_scan_findings import CvssScoreDetails as CvssScoreDetails
    from .operations.list_image_scan_findings import ImageScanFinding as ImageScanFinding
    from .operations.list_image_scan_findings import (
        ImageScanFindingsFilter as ImageScanFindingsFilter,
    )
    from .operations.list_image_scan_findings import InspectorScoreDetails as InspectorScoreDetails
    from .operations.list_image_scan_findings import (
        ListImageScanFindingsRequest as ListImageScanFindingsRequest,
    )
    from .operations.list_image_scan_findings import (
        ListImageScanFindingsResponse as ListImageScanFindingsResponse,
    )
    from .operations.list_image_scan_findings import (
        PackageVulnerabilityDetails as PackageVulnerabilityDetails,
    )
    from .operations.list_image_scan_findings import Remediation as Remediation
    from .operations.list_image_scan_findings import (
        RemediationRecommendation as RemediationRecommendation,
    )
    from .operations.list_image_scan_findings import VulnerablePackage as VulnerablePackage
    from .operations.list_images import ImageVersion as ImageVersion
    from .operations.list_images import ListImagesRequest as ListImagesRequest
    from .operations.list_images import ListImagesResponse as ListImagesResponse
    from .operations.list_infrastructure_configurations import (
        InfrastructureConfigurationSummary as InfrastructureConfigurationSummary,
    )
    from .operations.list_infrastructure_configurations import (
        ListInfrastructureConfigurationsRequest as ListInfrastructureConfigurationsRequest,
    )
    from .operations.list_infrastructure_configurations import (
        ListInfrastructureConfigurationsResponse as ListInfrastructureConfigurationsResponse,
    )
    from .operations.list_lifecycle_execution_resources import (
        LifecycleExecutionResource as LifecycleExecutionResource,
    )
    from .operations.list_lifecycle_execution_resources import (
        LifecycleExecutionResourceAction as LifecycleExecutionResourceAction,
    )
    from .operations.list_lifecycle_execution_resources import (
        LifecycleExecutionResourceActionName as LifecycleExecutionResourceActionName,
    )
    from .operations.list_lifecycle_execution_resources import (
        LifecycleExecutionResourceState as LifecycleExecutionResourceState,
    )
    from .operations.list_lifecycle_execution_resources import (
        LifecycleExecutionResourceStatus as LifecycleExecutionResourceStatus,
    )
    from .operations.list_lifecycle_execution_resources import (
        LifecycleExecutionSnapshotResource as LifecycleExecutionSnapshotResource,
    )
    from .operations.list_lifecycle_execution_resources import (
        ListLifecycleExecutionResourcesRequest as ListLifecycleExecutionResourcesRequest,
    )
    from .operations.list_lifecycle_execution_resources import (
        ListLifecycleExecutionResourcesResponse as ListLifecycleExecutionResourcesResponse,
    )
    from .operations.list_lifecycle_executions import (
        ListLifecycleExecutionsRequest as ListLifecycleExecutionsRequest,
    )
    from .operations.list_lifecycle_executions import (
        ListLifecycleExecutionsResponse as ListLifecycleExecutionsResponse,
    )
    from .operations.list_lifecycle_policies import LifecyclePolicySummary as LifecyclePolicySummary
    from .operations.list_lifecycle_policies import (
        ListLifecyclePoliciesRequest as ListLifecyclePoliciesRequest,
    )
    from .operations.list_lifecycle_policies import (
        ListLifecyclePoliciesResponse as ListLifecyclePoliciesResponse,
    )
    from .operations.list_tags_for_resource import (
        ListTagsForResourceRequest as ListTagsForResourceRequest,
    )
    from .operations.list_tags_for_resource import (
        ListTagsForResourceResponse as ListTagsForResourceResponse,
    )
    from .operations.list_waiting_workflow_steps import (
        ListWaitingWorkflowStepsRequest as ListWaitingWorkflowStepsRequest,
    )
    from .operations.list_waiting_workflow_steps import (
        ListWaitingWorkflowStepsResponse as ListWaitingWorkflowStepsResponse,
    )
    from .operations.list_waiting_workflow_steps import (
        WorkflowStepExecution as WorkflowStepExecution,
    )
    from .operations.list_workflow_build_versions import (
        ListWorkflowBuildVersionsRequest as ListWorkflowBuildVersionsRequest,
    )
    from .operations.list_workflow_build_versions import (
        ListWorkflowBuildVersionsResponse as ListWorkflowBuildVersionsResponse,
    )
    from .operations.list_workflow_build_versions import WorkflowSummary as WorkflowSummary
    from .operations.list_workflow_executions import (
        ListWorkflowExecutionsRequest as ListWorkflowExecutionsRequest,
    )
    from .operations.list_workflow_executions import (
        ListWorkflowExecutionsResponse as ListWorkflowExecutionsResponse,
    )
    from .operations.list_workflow_executions import (
        WorkflowExecutionMetadata as WorkflowExecutionMetadata,
    )
    from .operations.list_workflow_step_executions import (
        ListWorkflowStepExecutionsRequest as ListWorkflowStepExecutionsRequest,
    )
    from .operations.list_workflow_step_executions import (
        ListWorkflowStepExecutionsResponse as ListWorkflowStepExecutionsResponse,
    )
    from .operations.list_workflow_step_executions import (
        WorkflowStepMetadata as WorkflowStepMetadata,
    )
    from .operations.list_workflows import ListWorkflowsRequest as ListWorkflowsRequest
    from .operations.list_workflows import ListWorkflowsResponse as ListWorkflowsResponse
    from .operations.list_workflows import WorkflowVersion as WorkflowVersion
    from .operations.put_component_policy import (
        PutComponentPolicyRequest as PutComponentPolicyRequest,
    )
    from .operations.put_component_policy import (
        PutComponentPolicyResponse as PutComponentPolicyResponse,
    )
    from .operations.put_container_recipe_policy import (
        PutContainerRecipePolicyRequest as PutContainerRecipePolicyRequest,
    )
    from .operations.put_container_recipe_policy import (
        PutContainerRecipePolicyResponse as PutContainerRecipePolicyResponse,
    )
    from .operations.put_image_policy import PutImagePolicyRequest as PutImagePolicyRequest
    from .operations.put_image_policy import PutImagePolicyResponse as PutImagePolicyResponse
    from .operations.put_image_recipe_policy import (
        PutImageRecipePolicyRequest as PutImageRecipePolicyRequest,
    )
    from .operations.put_image_recipe_policy import (
        PutImageRecipePolicyResponse as PutImageRecipePolicyResponse,
    )
    from .operations.retry_image import RetryImageRequest as RetryImageRequest
    from .operations.retry_image import RetryImageResponse as RetryImageResponse
    from .operations.send_workflow_step_action import (
        SendWorkflowStepActionRequest as SendWorkflowStepActionRequest,
    )
    from .operations.send_workflow_step_action import (
        SendWorkflowStepActionResponse as SendWorkflowStepActionResponse,
    )
    from .operations.send_workflow_step_action import (
        WorkflowStepActionType as WorkflowStepActionType,
    )
    from .operations.start_image_pipeline_execution import (
        StartImagePipelineExecutionRequest as StartImagePipelineExecutionRequest,
    )
    from .operations.start_image_pipeline_execution import (
        StartImagePipelineExecutionResponse as StartImagePipelineExecutionResponse,
    )
    from .operations.start_resource_state_update import ResourceState as ResourceState
    from .operations.start_resource_state_update import (
        ResourceStateUpdateExclusionRules as ResourceStateUpdateExclusionRules,
    )
    from .operations.start_resource_state_update import (
        ResourceStateUpdateIncludeResources as ResourceStateUpdateIncludeResources,
    )
    from .operations.start_resource_state_update import ResourceStatus as ResourceStatus
    from .operations.start_resource_state_update import (
        StartResourceStateUpdateRequest as StartResourceStateUpdateRequest,
    )
    from .operations.start_resource_state_update import (
        StartResourceStateUpdateResponse as StartResourceStateUpdateResponse,
    )
    from .operations.tag_resource import TagResourceRequest as TagResourceRequest
    from .operations.tag_resource import TagResourceResponse as TagResourceResponse
    from .operations.untag_resource import UntagResourceRequest as UntagResourceRequest
    from .operations.untag_resource import UntagResourceResponse as UntagResourceResponse
    from .operations.update_distribution_configuration import (
        UpdateDistributionConfigurationRequest as UpdateDistributionConfigurationRequest,
    )
    from .operations.update_distribution_configuration import (
        UpdateDistributionConfigurationResponse as UpdateDistributionConfigurationResponse,
    )
    from .operations.update_image_pipeline import (
        UpdateImagePipelineRequest as UpdateImagePipelineRequest,
    )
    from .operations.update_image_pipeline import (
        UpdateImagePipelineResponse as UpdateImagePipelineResponse,
    )
    from .operations.update_infrastructure_configuration import (
        UpdateInfrastructureConfigurationRequest as UpdateInfrastructureConfigurationRequest,
    )
    from .operations.update_infrastructure_configuration import (
        UpdateInfrastructureConfigurationResponse as UpdateInfrastructureConfigurationResponse,
    )
    from .operations.update_lifecycle_policy import (
        UpdateLifecyclePolicyRequest as UpdateLifecyclePolicyRequest,
    )
    from .operations.update_lifecycle_policy import (
        UpdateLifecyclePolicyResponse as UpdateLifecyclePolicyResponse,
    )
    from .runtime.credentials import Credentials as Credentials
    from .runtime.http import HttpRequest as HttpRequest
    from .runtime.http import HttpResponse as HttpResponse
    from .runtime.http import Transport as Transport
    from .runtime.operation import Operation as Operation
    from .runtime.pager import Pager as Pager
    from .runtime.signing import SigV4Signer as SigV4Signer
    from .runtime.structures import ResponseMetadata as ResponseMetadata
    from .runtime.transport import UrllibTransport as UrllibTransport
    from .runtime.wire import JsonValue as JsonValue
    from .shapes.additional_instance_configuration import (
        AdditionalInstanceConfiguration as AdditionalInstanceConfiguration,
    )
    from .shapes.additional_instance_configuration import SystemsManagerAgent as SystemsManagerAgent
    from .shapes.build_type import BuildType as BuildType
    from .shapes.build_type import ImageSource as ImageSource
    from .shapes.component_configuration import ComponentConfiguration as ComponentConfiguration
    from .shapes.component_configuration import ComponentParameter as ComponentParameter
    from .shapes.component_configuration import (
        EbsInstanceBlockDeviceSpecification as EbsInstanceBlockDeviceSpecification,
    )
    from .shapes.component_configuration import EbsVolumeType as EbsVolumeType
    from .shapes.component_configuration import (
        InstanceBlockDeviceMapping as InstanceBlockDeviceMapping,
    )
    from .shapes.component_state import ComponentState as ComponentState
    from .shapes.component_status import ComponentStatus as ComponentStatus
    from .shapes.component_type import ComponentType as ComponentType
    from .shapes.container_recipe import ContainerRecipe as ContainerRecipe
    from .shapes.container_type import ContainerType as ContainerType
    from .shapes.distribution import AmiDistributionConfiguration as AmiDistributionConfiguration
    from .shapes.distribution import (
        ContainerDistributionConfiguration as ContainerDistributionConfiguration,
    )
    from .shapes.distribution import DiskImageFormat as DiskImageFormat
    from .shapes.distribution import Distribution as Distribution
    from .shapes.distribution import FastLaunchConfiguration as FastLaunchConfiguration
    from .shapes.distribution import (
        FastLaunchLaunchTemplateSpecification as FastLaunchLaunchTemplateSpecification,
    )
    from .shapes.distribution import (
        FastLaunchSnapshotConfiguration as FastLaunchSnapshotConfiguration,
    )
    from .shapes.distribution import LaunchPermissionConfiguration as LaunchPermissionConfiguration
    from .shapes.distribution import LaunchTemplateConfiguration as LaunchTemplateConfiguration
    from .shapes.distribution import S3ExportConfiguration as S3ExportConfiguration
    from .shapes.distribution import SsmParameterConfiguration as SsmParameterConfiguration
    from .shapes.distribution import SsmParameterDataType as SsmParameterDataType
    from .shapes.distribution_configuration import (
        DistributionConfiguration as DistributionConfiguration,
    )
    from .shapes.filter import Filter as Filter
    from .shapes.image_logging_configuration import (
        ImageLoggingConfiguration as ImageLoggingConfiguration,
    )
    from .shapes.image_pipeline import ImagePipeline as ImagePipeline
    from .shapes.image_recipe import ImageRecipe as ImageRecipe
    from .shapes.image_scanning_configuration import EcrConfiguration as EcrConfiguration
    from .shapes.image_scanning_configuration import (
        ImageScanningConfiguration as ImageScanningConfiguration,
    )
    from .shapes.image_scanning_configuration import ImageScanningType as ImageScanningType
    from .shapes.image_scanning_configuration import (
        ImageTestsConfiguration as ImageTestsConfiguration,
    )
    from .shapes.image_scanning_configuration import MaximumSeverityLabel as MaximumSeverityLabel
    from .shapes.image_scanning_configuration import OnWorkflowFailure as OnWorkflowFailure
    from .shapes.image_scanning_configuration import ScanResultCondition as ScanResultCondition
    from .shapes.image_scanning_configuration import WorkflowConfiguration as WorkflowConfiguration
    from .shapes.image_scanning_configuration import WorkflowParameter as WorkflowParameter
    from .shapes.image_status import ImageStatus as ImageStatus
    from .shapes.image_summary import ImageSummary as ImageSummary
    from .shapes.image_type import ImageType as ImageType
    from .shapes.infrastructure_configuration import (
        InfrastructureConfiguration as InfrastructureConfiguration,
    )
    from .shapes.instance_configuration import InstanceConfiguration as InstanceConfiguration
    from .shapes.instance_metadata_options import (
        AutoScalingGroupConfiguration as AutoScalingGroupConfiguration,
    )
    from .shapes.instance_metadata_options import InstanceMetadataOptions as InstanceMetadataOptions
    from .shapes.instance_metadata_options import Logging as Logging
    from .shapes.instance_metadata_options import (
        ParentInstanceConfiguration as ParentInstanceConfiguration,
    )
    from .shapes.instance_metadata_options import S3Logs as S3Logs
    from .shapes.latest_version_references import LatestVersionReferences as LatestVersionReferences
    from .shapes.lifecycle_execution import LifecycleExecution as LifecycleExecution
    from .shapes.lifecycle_execution import (
        LifecycleExecutionResourcesImpactedSummary as LifecycleExecutionResourcesImpactedSummary,
    )
    from .shapes.lifecycle_execution_state import LifecycleExecutionState as LifecycleExecutionState
    from .shapes.lifecycle_execution_state import (
        LifecycleExecutionStatus as LifecycleExecutionStatus,
    )
    from .shapes.lifecycle_policy_detail import LifecyclePolicyDetail as LifecyclePolicyDetail
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetailAction as LifecyclePolicyDetailAction,
    )
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetailActionIncludeResources as LifecyclePolicyDetailActionIncludeResources,
    )
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetailActionType as LifecyclePolicyDetailActionType,
    )
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetailExclusionRules as LifecyclePolicyDetailExclusionRules,
    )
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetailFilter as LifecyclePolicyDetailFilter,
    )
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetailFilterType as LifecyclePolicyDetailFilterType,
    )
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyResourceSelection as LifecyclePolicyResourceSelection,
    )
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyResourceSelectionRecipe as LifecyclePolicyResourceSelectionRecipe,
    )
    from .shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyDetailExclusionRulesAmis as LifecyclePolicyDetailExclusionRulesAmis,
    )
    from .shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyDetailExclusionRulesAmisLastLaunched as LifecyclePolicyDetailExclusionRulesAmisLastLaunched,
    )
    from .shapes.lifecycle_policy_detail_exclusion_rules_amis import (
        LifecyclePolicyTimeUnit as LifecyclePolicyTimeUnit,
    )
    from .shapes.lifecycle_policy_resource_type import (
        LifecyclePolicyResourceType as LifecyclePolicyResourceType,
    )
    from .shapes.lifecycle_policy_resource_type import (
        LifecyclePolicyStatus as LifecyclePolicyStatus,
    )
    from .shapes.output_resources import Ami as Ami
    from .shapes.output_resources import ComponentFailureContext as ComponentFailureContext
    from .shapes.output_resources import Container as Container
    from .shapes.output_resources import DistributionFailureContext as DistributionFailureContext
    from .shapes.output_resources import ImageConfigurationStep as ImageConfigurationStep
    from .shapes.output_resources import ImageFailureContext as ImageFailureContext
    from .shapes.output_resources import ImageState as ImageState
    from .shapes.output_resources import OutputResources as OutputResources
    from .shapes.output_resources import RegionFailure as RegionFailure
    from .shapes.output_resources import RegionFailureStatus as RegionFailureStatus
    from .shapes.ownership import Ownership as Ownership
    from .shapes.pipeline_logging_configuration import AutoDisablePolicy as AutoDisablePolicy
    from .shapes.pipeline_logging_configuration import (
        PipelineExecutionStartCondition as PipelineExecutionStartCondition,
    )
    from .shapes.pipeline_logging_configuration import (
        PipelineLoggingConfiguration as PipelineLoggingConfiguration,
    )
    from .shapes.pipeline_logging_configuration import PipelineStatus as PipelineStatus
    from .shapes.pipeline_logging_configuration import Schedule as Schedule
    from .shapes.placement import Placement as Placement
    from .shapes.placement import TenancyType as TenancyType
    from .shapes.platform import Platform as Platform
    from .shapes.product_code_list_item import ProductCodeListItem as ProductCodeListItem
    from .shapes.product_code_list_item import ProductCodeType as ProductCodeType
    from .shapes.target_container_repository import (
        ContainerRepositoryService as ContainerRepositoryService,
    )
    from .shapes.target_container_repository import (
        TargetContainerRepository as TargetContainerRepository,
    )
    from .shapes.workflow_execution_status import WorkflowExecutionStatus as WorkflowExecutionStatus
    from .shapes.workflow_state import WorkflowState as WorkflowState
    from .shapes.workflow_state import WorkflowStatus as WorkflowStatus
    from .shapes.workflow_step_execution_rollback_status import (
        WorkflowStepExecutionRollbackStatus as WorkflowStepExecutionRollbackStatus,
    )
    from .shapes.workflow_step_execution_rollback_status import (
        WorkflowStepExecutionStatus as WorkflowStepExecutionStatus,
    )
    from .shapes.workflow_type import WorkflowType as WorkflowType
else:
    from .runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(
        __name__,
        {
            ".": "exceptions testing",
            ".client": "Client",
            ".conversion": "converter",
            ".exceptions": "AccessDeniedException ApiError CallRateLimitExceededException ClientException ClientFaultError ConfigurationError ConnectTimeoutError ConnectionFailedError CredentialsError DryRunOperationException ForbiddenException IdempotentParameterMismatchException InvalidPaginationTokenException InvalidParameterCombinationException InvalidParameterException InvalidParameterValueException InvalidRequestException InvalidVersionNumberException PaginationError ParamValidationError ReadTimeoutError ResourceAlreadyExistsException ResourceDependencyException ResourceInUseException ResourceNotFoundException ResponseParseError SdkError ServerFaultError ServiceException ServiceQuotaExceededException ServiceUnavailableException TlsError TooManyRequestsException TransportError WaiterError WaiterFailedError WaiterTimeoutError",
            ".operations": "OPERATIONS",
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
            ".runtime.credentials": "Credentials",
            ".runtime.http": "HttpRequest HttpResponse Transport",
            ".runtime.operation": "Operation",
            ".runtime.pager": "Pager",
            ".runtime.signing": "SigV4Signer",
            ".runtime.structures": "ResponseMetadata",
            ".runtime.transport": "UrllibTransport",
            ".runtime.wire": "JsonValue",
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
