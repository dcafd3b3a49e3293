"""The client of EC2 Image Builder."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from . import operations as _operations
from .endpoints import resolve_endpoint
from .runtime.client import BaseClient, checked, configured
from .runtime.service import ServiceInfo
from .runtime.settings.resolution import resolve_settings

if TYPE_CHECKING:
    from datetime import datetime
    from os import PathLike
    from typing import Literal

    from .operations.cancel_image_creation import CancelImageCreationResponse
    from .operations.cancel_lifecycle_execution import CancelLifecycleExecutionResponse
    from .operations.create_component import CreateComponentResponse
    from .operations.create_container_recipe import CreateContainerRecipeResponse
    from .operations.create_distribution_configuration import (
        CreateDistributionConfigurationResponse,
    )
    from .operations.create_image import CreateImageResponse
    from .operations.create_image_pipeline import CreateImagePipelineResponse
    from .operations.create_image_recipe import CreateImageRecipeResponse
    from .operations.create_infrastructure_configuration import (
        CreateInfrastructureConfigurationResponse,
    )
    from .operations.create_lifecycle_policy import CreateLifecyclePolicyResponse
    from .operations.create_workflow import CreateWorkflowResponse
    from .operations.delete_component import DeleteComponentResponse
    from .operations.delete_container_recipe import DeleteContainerRecipeResponse
    from .operations.delete_distribution_configuration import (
        DeleteDistributionConfigurationResponse,
    )
    from .operations.delete_image import DeleteImageResponse
    from .operations.delete_image_pipeline import DeleteImagePipelineResponse
    from .operations.delete_image_recipe import DeleteImageRecipeResponse
    from .operations.delete_infrastructure_configuration import (
        DeleteInfrastructureConfigurationResponse,
    )
    from .operations.delete_lifecycle_policy import DeleteLifecyclePolicyResponse
    from .operations.delete_workflow import DeleteWorkflowResponse
    from .operations.distribute_image import DistributeImageResponse
    from .operations.get_component import GetComponentResponse
    from .operations.get_component_policy import GetComponentPolicyResponse
    from .operations.get_container_recipe import GetContainerRecipeResponse
    from .operations.get_container_recipe_policy import GetContainerRecipePolicyResponse
    from .operations.get_distribution_configuration import GetDistributionConfigurationResponse
    from .operations.get_image import GetImageResponse
    from .operations.get_image_pipeline import GetImagePipelineResponse
    from .operations.get_image_policy import GetImagePolicyResponse
    from .operations.get_image_recipe import GetImageRecipeResponse
    from .operations.get_image_recipe_policy import GetImageRecipePolicyResponse
    from .operations.get_infrastructure_configuration import GetInfrastructureConfigurationResponse
    from .operations.get_lifecycle_execution import GetLifecycleExecutionResponse
    from .operations.get_lifecycle_policy import GetLifecyclePolicyResponse
    from .operations.get_marketplace_resource import GetMarketplaceResourceResponse
    from .operations.get_workflow import GetWorkflowResponse
    from .operations.get_workflow_execution import GetWorkflowExecutionResponse
    from .operations.get_workflow_step_execution import GetWorkflowStepExecutionResponse
    from .operations.import_component import ImportComponentResponse
    from .operations.import_disk_image import ImportDiskImageResponse
    from .operations.import_vm_image import ImportVmImageResponse
    from .operations.list_component_build_versions import ListComponentBuildVersionsResponse
    from .operations.list_components import ListComponentsResponse
    from .operations.list_container_recipes import ListContainerRecipesResponse
    from .operations.list_distribution_configurations import ListDistributionConfigurationsResponse
    from .operations.list_image_build_versions import ListImageBuildVersionsResponse
    from .operations.list_image_packages import ListImagePackagesResponse
    from .operations.list_image_pipeline_images import ListImagePipelineImagesResponse
    from .operations.list_image_pipelines import ListImagePipelinesResponse
    from .operations.list_image_recipes import ListImageRecipesResponse
    from .operations.list_image_scan_finding_aggregations import (
        ListImageScanFindingAggregationsResponse,
    )
    from .operations.list_image_scan_findings import ListImageScanFindingsResponse
    from .operations.list_images import ListImagesResponse
    from .operations.list_infrastructure_configurations import (
        ListInfrastructureConfigurationsResponse,
    )
    from .operations.list_lifecycle_execution_resources import (
        ListLifecycleExecutionResourcesResponse,
    )
    from .operations.list_lifecycle_executions import ListLifecycleExecutionsResponse
    from .operations.list_lifecycle_policies import ListLifecyclePoliciesResponse
    from .operations.list_tags_for_resource import ListTagsForResourceResponse
    from .operations.list_waiting_workflow_steps import ListWaitingWorkflowStepsResponse
    from .operations.list_workflow_build_versions import ListWorkflowBuildVersionsResponse
    from .operations.list_workflow_executions import ListWorkflowExecutionsResponse
    from .operations.list_workflow_step_executions import ListWorkflowStepExecutionsResponse
    from .operations.list_workflows import ListWorkflowsResponse
    from .operations.put_component_policy import PutComponentPolicyResponse
    from .operations.put_container_recipe_policy import PutContainerRecipePolicyResponse
    from .operations.put_image_policy import PutImagePolicyResponse
    from .operations.put_image_recipe_policy import PutImageRecipePolicyResponse
    from .operations.retry_image import RetryImageResponse
    from .operations.send_workflow_step_action import SendWorkflowStepActionResponse
    from .operations.start_image_pipeline_execution import StartImagePipelineExecutionResponse
    from .operations.start_resource_state_update import StartResourceStateUpdateResponse
    from .operations.tag_resource import TagResourceResponse
    from .operations.untag_resource import UntagResourceResponse
    from .operations.update_distribution_configuration import (
        UpdateDistributionConfigurationResponse,
    )
    from .operations.update_image_pipeline import UpdateImagePipelineResponse
    from .operations.update_infrastructure_configuration import (
        UpdateInfrastructureConfigurationResponse,
    )
    from .operations.update_lifecycle_policy import UpdateLifecyclePolicyResponse
    from .paginators import Paginate
    from .runtime.credentials import Credentials
    from .runtime.http import Transport
    from .runtime.protocols import ServiceProtocol
    from .shapes.additional_instance_configuration import AdditionalInstanceConfiguration
    from .shapes.component_configuration import ComponentConfiguration
    from .shapes.component_format import ComponentFormat
    from .shapes.component_type import ComponentType
    from .shapes.container_type import ContainerType
    from .shapes.distribution import Distribution
    from .shapes.filter import Filter
    from .shapes.image_logging_configuration import ImageLoggingConfiguration
    from .shapes.image_scan_findings_filter import ImageScanFindingsFilter
    from .shapes.image_scanning_configuration import ImageScanningConfiguration
    from .shapes.image_tests_configuration import ImageTestsConfiguration
    from .shapes.instance_block_device_mapping import InstanceBlockDeviceMapping
    from .shapes.instance_configuration import InstanceConfiguration
    from .shapes.instance_metadata_options import InstanceMetadataOptions
    from .shapes.lifecycle_policy_detail import LifecyclePolicyDetail
    from .shapes.lifecycle_policy_resource_selection import LifecyclePolicyResourceSelection
    from .shapes.lifecycle_policy_resource_type import LifecyclePolicyResourceType
    from .shapes.lifecycle_policy_status import LifecyclePolicyStatus
    from .shapes.logging import Logging
    from .shapes.marketplace_resource_type import MarketplaceResourceType
    from .shapes.ownership import Ownership
    from .shapes.parent_instance_configuration import ParentInstanceConfiguration
    from .shapes.pipeline_logging_configuration import PipelineLoggingConfiguration
    from .shapes.pipeline_status import PipelineStatus
    from .shapes.placement import Placement
    from .shapes.platform import Platform
    from .shapes.register_image_options import RegisterImageOptions
    from .shapes.resource_state import ResourceState
    from .shapes.resource_state_update_exclusion_rules import ResourceStateUpdateExclusionRules
    from .shapes.resource_state_update_include_resources import ResourceStateUpdateIncludeResources
    from .shapes.schedule import Schedule
    from .shapes.target_container_repository import TargetContainerRepository
    from .shapes.windows_configuration import WindowsConfiguration
    from .shapes.workflow_configuration import WorkflowConfiguration
    from .shapes.workflow_step_action_type import WorkflowStepActionType
    from .shapes.workflow_type import WorkflowType
    from .waiters import WaitUntil

if TYPE_CHECKING:

    class _Exceptions:
        """The module of the exceptions that calls raise.

        To type checkers a module that a property gives has any name; a class has its own.
        """

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


def _load_protocol() -> ServiceProtocol:
    """Return what is known of the service's format beyond requests and their answers."""
    from .runtime.protocols import rest_json

    return rest_json


SERVICE = ServiceInfo(
    package=__name__.rpartition(".")[0],
    service_id="imagebuilder",
    signing_name="imagebuilder",
    api_version="2019-12-02",
    sdk="imagebuilder-sdk/0.1.0",
    resolve_endpoint=resolve_endpoint,
    load_protocol=_load_protocol,
    idempotency_members=frozenset(
        {
            "clientToken",
        }
    ),
)


class Client(BaseClient):
    """A client of EC2 Image Builder (API version 2019-12-02).

    It may be shared between threads, is usable in a child after ``os.fork()``, and closes its
    connections at the end of a ``with`` block.
    """

    _service = SERVICE

    @configured
    def __init__(
        self,
        *,
        region: str | None = None,
        credentials: Credentials | None = None,
        profile: str | None = None,
        endpoint_url: str | None = None,
        use_fips: bool | None = None,
        use_dualstack: bool | None = None,
        connect_timeout: float = 10.0,
        read_timeout: float = 60.0,
        max_attempts: int | None = None,
        retry_mode: Literal["standard", "adaptive"] | None = None,
        max_connections: int = 10,
        verify: bool | str | PathLike[str] | None = None,
        user_agent_extra: str | None = None,
        validate_parameters: bool = True,
        transport: Transport | None = None,
    ) -> None:
        """Resolve the settings; no network I/O is done and no credentials are read.

        A setting left at ``None`` is resolved in the usual AWS order: environment variable, the
        profile in the shared config files, default. Raises :class:`ConfigurationError` with all
        that cannot work.

        :param region: where to call, such as ``us-west-2``.
        :param credentials: whose calls these are; by default they are looked for when the first
            call is signed.
        :param profile: the profile of the shared config and credentials files.
        :param endpoint_url: where to send requests instead of the service's own endpoint.
        :param use_fips: whether to use the FIPS endpoint.
        :param use_dualstack: whether to use the endpoint that also has an IPv6 address.
        :param connect_timeout: how long to wait for a connection, in seconds.
        :param read_timeout: how long to wait for data, in seconds.
        :param max_attempts: how often a request is sent at most, the first time included.
        :param retry_mode: ``standard``, or ``adaptive`` to send no faster than the service accepts.
        :param max_connections: how many connections are kept and used at once.
        :param verify: whether certificates are verified, or the path of the certificates to trust.
        :param user_agent_extra: what to add to ``User-Agent``.
        :param validate_parameters: whether inputs are checked before they are sent.
        :param transport: what sends requests; by default a ``UrllibTransport``.
        """
        super().__init__(
            resolve_settings(
                self._service,
                region=region,
                credentials=credentials,
                profile=profile,
                endpoint_url=endpoint_url,
                use_fips=use_fips,
                use_dualstack=use_dualstack,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_attempts=max_attempts,
                retry_mode=retry_mode,
                max_connections=max_connections,
                verify=verify,
                user_agent_extra=user_agent_extra,
                validate_parameters=validate_parameters,
                transport=transport,
            )
        )

    @property
    def exceptions(self) -> _Exceptions:
        """The module of the exceptions that calls raise."""
        return cast("_Exceptions", SERVICE.module(".exceptions"))

    @property
    def paginate(self) -> Paginate:
        """The operations that answer page by page, as iterators over all pages."""
        from .paginators import Paginate

        return Paginate(self)

    @property
    def wait_until(self) -> WaitUntil:
        """The service's waiters."""
        from .waiters import WaitUntil

        return WaitUntil(self, self._sleep)

    @checked("CancelImageCreation")
    def cancel_image_creation(
        self,
        *,
        image_build_version_arn: str,
        client_token: str | None = None,
    ) -> CancelImageCreationResponse:
        """Cancels the creation of an image. This operation can only be used on images in a
        non-terminal state. Cancellation is asynchronous: the request returns immediately, then
        Image Builder stops the running build and moves the image to the ``CANCELLED`` state. Output
        resources that the build already created, such as AMIs and snapshots, aren't removed.

        :param image_build_version_arn: The Amazon Resource Name (ARN) of the image that you want to cancel creation for.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`CancelImageCreationResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              whose creation this request canceled.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CancelImageCreation
        """
        return self.send(
            _operations.cancel_image_creation.CancelImageCreationRequest(
                image_build_version_arn=image_build_version_arn,
                client_token=client_token,
            )
        )

    @checked("CancelLifecycleExecution")
    def cancel_lifecycle_execution(
        self,
        *,
        lifecycle_execution_id: str,
        client_token: str | None = None,
    ) -> CancelLifecycleExecutionResponse:
        """Cancels a lifecycle execution – a single run of lifecycle actions that a lifecycle policy or
        a StartResourceStateUpdate request started. You can only cancel an execution that hasn't
        reached a terminal state. Cancellation is asynchronous and doesn't undo completed lifecycle
        actions.

        :param lifecycle_execution_id: Identifies the specific runtime instance of the image lifecycle to cancel.

            (``str``, required, pattern ``^lce-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`CancelLifecycleExecutionResponse` with

            - ``lifecycle_execution_id`` (``str``) -- The unique identifier of the lifecycle
              execution that the cancellation request applies to.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CancelLifecycleExecution
        """
        return self.send(
            _operations.cancel_lifecycle_execution.CancelLifecycleExecutionRequest(
                lifecycle_execution_id=lifecycle_execution_id,
                client_token=client_token,
            )
        )

    @checked("CreateComponent")
    def create_component(
        self,
        *,
        name: str,
        semantic_version: str,
        platform: Platform | str,
        description: str | None = None,
        change_description: str | None = None,
        supported_os_versions: list[str] | None = None,
        data: str | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
        dry_run: bool | None = None,
    ) -> CreateComponentResponse:
        """Creates a new component that can be used to build, validate, test, and assess your image.
        The component is based on a YAML document that you specify using exactly one of the
        following methods:

        * Inline, using the ``data`` property in the request body.

        * A URL that points to a YAML document file stored in Amazon S3, using the ``uri`` property in the request body.

        Image Builder determines the component type from the document. If the document contains a
        single phase named ``test``, the component type is ``TEST``. Otherwise, the component type
        is ``BUILD``.

        :param name: The name of the component.
            Image Builder generates the component ARN from a normalized form of the name, so names
            that differ only in case, spaces, or underscores count as the same name. If a component
            with the same name and semantic version already exists in your account in the same
            Amazon Web Services Region, the request creates a new build version for it. If the
            content is also identical to the latest build version, the request fails because the
            component already exists.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param semantic_version: The semantic version of the component.
            This version follows the semantic version syntax.

            Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
            assign values for the first three, and can filter on all of them.

            **Assignment:** For the first three nodes, you can assign any positive integer value,
            including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
            automatically assigns the build number to the fourth node.

            **Patterns:** You can use any numeric pattern that adheres to the assignment
            requirements for the nodes that you can assign. For example, you might choose a software
            version pattern, such as 1.0.0, or a date, such as 2021.01.01.

            (``str``, required, pattern ``^[0-9]+\\.[0-9]+\\.[0-9]+$``)

        :param platform: The operating system platform of the component.

            (``Platform``, required)

        :param description: Describes the contents of the component.

            (``str``, 1 to 1024 characters)

        :param change_description: The change description of the component.
            Describes what change has been made in this version, or what makes this version
            different from other versions of the component.

            (``str``, 1 to 1024 characters)

        :param supported_os_versions: The operating system (OS) version supported by the component.
            If the OS information is available, a prefix match is performed against the base image
            OS version during image recipe creation.

            (``list[str]``, 1 to 25 elements, each at least 1 character)

        :param data: Component ``data`` contains inline YAML document content for the component.
            Alternatively, you can specify the ``uri`` of a YAML document file stored in Amazon S3.
            However, you cannot specify both properties.

            (``str``, 1 to 16000 characters, pattern ``[^\\x00]+``)

        :param uri: The ``uri`` of a YAML component document file.
            This must be an S3 URL (``s3://bucket/key``), and you must have permission to access the
            S3 bucket it points to. If you use Amazon S3, you can specify component content up to
            your service quota for component size, which is 64 KB by default.

            Alternatively, you can specify the YAML document inline, using the component ``data``
            property. You cannot specify both properties.

            (``str``)

        :param kms_key_id: The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this component.
            This can be either the Key ARN or the Alias ARN. For more information, see Key
            identifiers (KeyId)
            (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in
            the *Key Management Service Developer Guide*. If you don't specify a key, Image Builder
            encrypts the component data with a KMS key that Image Builder owns.

            (``str``, 1 to 1024 characters)

        :param tags: The tags that apply to the component.

            (``dict[str, str]``, 1 to 50 entries)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param dry_run: Validates the required permissions and request parameters without performing the operation.
            If validation succeeds, the operation returns a ``DryRunOperationException`` error
            response.

            (``bool``)

        :returns: :class:`CreateComponentResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``component_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              component that the request created.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises InvalidVersionNumberException:
        :raises ResourceInUseException:
        :raises InvalidParameterCombinationException:
        :raises ServiceQuotaExceededException:
        :raises DryRunOperationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CreateComponent
        """
        return self.send(
            _operations.create_component.CreateComponentRequest(
                name=name,
                semantic_version=semantic_version,
                platform=platform,
                description=description,
                change_description=change_description,
                supported_os_versions=supported_os_versions,
                data=data,
                uri=uri,
                kms_key_id=kms_key_id,
                tags=tags,
                client_token=client_token,
                dry_run=dry_run,
            )
        )

    @checked("CreateContainerRecipe")
    def create_container_recipe(
        self,
        *,
        container_type: ContainerType | str,
        name: str,
        semantic_version: str,
        parent_image: str,
        target_repository: TargetContainerRepository,
        description: str | None = None,
        components: list[ComponentConfiguration] | None = None,
        instance_configuration: InstanceConfiguration | None = None,
        dockerfile_template_data: str | None = None,
        dockerfile_template_uri: str | None = None,
        platform_override: Platform | str | None = None,
        image_os_version_override: str | None = None,
        tags: dict[str, str] | None = None,
        working_directory: str | None = None,
        kms_key_id: str | None = None,
        client_token: str | None = None,
        dry_run: bool | None = None,
    ) -> CreateContainerRecipeResponse:
        """Creates a new container recipe. Container recipes define how images are configured, tested,
        and assessed.

        :param container_type: The type of container to create.

            (``ContainerType``, required)

        :param name: The name of the container recipe.
            The recipe name, combined with the semantic version, must be unique to your account in
            each Amazon Web Services Region. Image Builder generates the container recipe ARN from a
            normalized form of the name, so names that differ only in case, spaces, or underscores
            count as the same name.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param semantic_version: The semantic version of the container recipe.
            This version follows the semantic version syntax.

            Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
            assign values for the first three, and can filter on all of them.

            **Assignment:** For the first three nodes, you can assign any positive integer value,
            including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
            automatically assigns the build number to the fourth node.

            **Patterns:** You can use any numeric pattern that adheres to the assignment
            requirements for the nodes that you can assign. For example, you might choose a software
            version pattern, such as 1.0.0, or a date, such as 2021.01.01.

            (``str``, required, pattern ``^(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param parent_image: The base image for the container recipe.
            This can be an Image Builder image resource ARN or a container image URI from a
            registry, for example ``amazonlinux:latest``.

            (``str``, required, 1 to 1024 characters)

        :param target_repository: The destination repository for the container image.
            The Amazon ECR repository must already exist in the Amazon Web Services Region where the
            build runs.

            (``TargetContainerRepository``, required)

        :param description: The description of the container recipe.

            (``str``, 1 to 1024 characters)

        :param components: The components included in the container recipe.
            You can specify each component only one time in a recipe.

            (``list[ComponentConfiguration]``, at least 1 element)

        :param instance_configuration: A group of options that can be used to configure an instance for building and testing container images.

            (``InstanceConfiguration``)

        :param dockerfile_template_data: The Dockerfile template used to build your image, as an inline data blob.
            You must specify exactly one of the ``dockerfileTemplateData`` or
            ``dockerfileTemplateUri`` properties. For the contextual variables that the template can
            include, see Create a new version of a container recipe
            (https://docs.aws.amazon.com/imagebuilder/latest/userguide/create-container-recipes.html)
            in the *EC2 Image Builder User Guide*.

            (``str``, 1 to 16000 characters, pattern ``[^\\x00]+``)

        :param dockerfile_template_uri: The Amazon S3 URI for the Dockerfile template that is used to build your container image.
            You must have permission to read the object. Image Builder reads the object once, when
            it creates the recipe, and stores its content in the recipe. Later changes to the S3
            object don't affect the recipe. You must specify exactly one of the
            ``dockerfileTemplateData`` or ``dockerfileTemplateUri`` properties.

            (``str``)

        :param platform_override: Specifies the operating system platform when you use a custom base image.
            Container recipes support only the Linux and Windows platforms.

            (``Platform``)

        :param image_os_version_override: Specifies the operating system version for the base image.
            Use this property only when the base image is a container image from a registry. When
            the base image is an Image Builder image, the operating system version comes from the
            parent image.

            (``str``, 1 to 1024 characters)

        :param tags: Tags that are attached to the container recipe.

            (``dict[str, str]``, 1 to 50 entries)

        :param working_directory: The working directory for use during build and test workflows.

            (``str``, 1 to 1024 characters)

        :param kms_key_id: The Amazon Resource Name (ARN) that uniquely identifies which KMS key is used to encrypt the Dockerfile template.
            This can be either the Key ARN or the Alias ARN. For more information, see Key
            identifiers (KeyId)
            (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in
            the *Key Management Service Developer Guide*.

            (``str``, 1 to 1024 characters)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param dry_run: Validates the required permissions and request parameters without performing the operation.
            If validation succeeds, the operation returns a ``DryRunOperationException`` error
            response.

            (``bool``)

        :returns: :class:`CreateContainerRecipeResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``container_recipe_arn`` (``str``) -- Returns the Amazon Resource Name (ARN) of the
              container recipe that the request created.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises InvalidVersionNumberException:
        :raises ResourceInUseException:
        :raises ResourceAlreadyExistsException:
        :raises ServiceQuotaExceededException:
        :raises DryRunOperationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CreateContainerRecipe
        """
        return self.send(
            _operations.create_container_recipe.CreateContainerRecipeRequest(
                container_type=container_type,
                name=name,
                semantic_version=semantic_version,
                parent_image=parent_image,
                target_repository=target_repository,
                description=description,
                components=components,
                instance_configuration=instance_configuration,
                dockerfile_template_data=dockerfile_template_data,
                dockerfile_template_uri=dockerfile_template_uri,
                platform_override=platform_override,
                image_os_version_override=image_os_version_override,
                tags=tags,
                working_directory=working_directory,
                kms_key_id=kms_key_id,
                client_token=client_token,
                dry_run=dry_run,
            )
        )

    @checked("CreateDistributionConfiguration")
    def create_distribution_configuration(
        self,
        *,
        name: str,
        distributions: list[Distribution],
        description: str | None = None,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
        dry_run: bool | None = None,
    ) -> CreateDistributionConfigurationResponse:
        """Creates a new distribution configuration. Distribution configurations define and configure
        the outputs for your images, including the target Regions, accounts, and settings for each
        Region.

        :param name: The name of the distribution configuration.
            Distribution configuration names must be unique to your account in each Amazon Web
            Services Region. Image Builder generates the distribution configuration ARN from a
            normalized form of the name, so names that differ only in case, spaces, or underscores
            count as the same name.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param distributions: The distribution settings for the configuration.
            Each entry defines how output images are distributed in one target Amazon Web Services
            Region. A Region can appear at most once in the list.

            (``list[Distribution]``, required)

        :param description: The description of the distribution configuration.

            (``str``, 1 to 1024 characters)

        :param tags: The tags of the distribution configuration.

            (``dict[str, str]``, 1 to 50 entries)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param dry_run: Validates the required permissions and request parameters without performing the operation.
            If validation succeeds, the operation returns a ``DryRunOperationException`` error
            response.

            (``bool``)

        :returns: :class:`CreateDistributionConfigurationResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``distribution_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              distribution configuration that was created by this request.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:
        :raises ResourceAlreadyExistsException:
        :raises InvalidParameterCombinationException:
        :raises ServiceQuotaExceededException:
        :raises DryRunOperationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CreateDistributionConfiguration
        """
        return self.send(
            _operations.create_distribution_configuration.CreateDistributionConfigurationRequest(
                name=name,
                distributions=distributions,
                description=description,
                tags=tags,
                client_token=client_token,
                dry_run=dry_run,
            )
        )

    @checked("CreateImage")
    def create_image(
        self,
        *,
        infrastructure_configuration_arn: str,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
        image_scanning_configuration: ImageScanningConfiguration | None = None,
        workflows: list[WorkflowConfiguration] | None = None,
        execution_role: str | None = None,
        logging_configuration: ImageLoggingConfiguration | None = None,
    ) -> CreateImageResponse:
        """Creates a new image along with all configured output resources defined in the distribution
        configuration. You must specify exactly one recipe for your image, using either a
        ``containerRecipeArn`` or an ``imageRecipeArn``.

        The response returns as soon as Image Builder creates the new image resource. The image
        build process runs asynchronously. To check its progress, call GetImage
        (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html) and check
        the image status.

        :param infrastructure_configuration_arn: The Amazon Resource Name (ARN) of the infrastructure configuration that defines the environment in which your image will be built and tested.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$``)

        :param image_recipe_arn: The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and assessed.
            You must specify either this property or ``containerRecipeArn``, but not both.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param container_recipe_arn: The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested.
            You must specify either this property or ``imageRecipeArn``, but not both.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param distribution_configuration_arn: The Amazon Resource Name (ARN) of the distribution configuration that defines and configures the outputs of the image build.
            If you don't specify a distribution configuration, Image Builder creates the output
            image only in the account and Amazon Web Services Region where the build runs.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$``)

        :param image_tests_configuration: Settings that determine whether Image Builder runs tests on the image after building it.
            Image tests are enabled by default.

            (``ImageTestsConfiguration``)

        :param enhanced_image_metadata_enabled: Specifies whether to collect additional information about the image being created, including the operating system (OS) version and package list.
            Defaults to ``true``.

            (``bool``)

        :param tags: The tags of the image.

            (``dict[str, str]``, 1 to 50 entries)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param image_scanning_configuration: The settings that determine whether and how Amazon Inspector scans the image for vulnerabilities.

            (``ImageScanningConfiguration``)

        :param workflows: The array of workflow configuration objects for the build.
            If you specify workflows, they replace the default workflows that Image Builder
            otherwise runs for the build, and you must also provide an ``executionRole``.

            (``list[WorkflowConfiguration]``)

        :param execution_role: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions.
            This property is required if you specify ``workflows``. If you don't provide a role,
            Image Builder uses the Image Builder service-linked role in your account, and creates it
            if it doesn't exist.

            (``str``, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param logging_configuration: The CloudWatch Logs log group where Image Builder sends the image build logs.
            If you specify a log group name outside of the ``/aws/imagebuilder/`` namespace, you
            must also provide an ``executionRole`` that has permission to write to that log group.

            (``ImageLoggingConfiguration``)

        :returns: :class:`CreateImageResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              that the request created.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:
        :raises ServiceQuotaExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CreateImage
        """
        return self.send(
            _operations.create_image.CreateImageRequest(
                infrastructure_configuration_arn=infrastructure_configuration_arn,
                image_recipe_arn=image_recipe_arn,
                container_recipe_arn=container_recipe_arn,
                distribution_configuration_arn=distribution_configuration_arn,
                image_tests_configuration=image_tests_configuration,
                enhanced_image_metadata_enabled=enhanced_image_metadata_enabled,
                tags=tags,
                client_token=client_token,
                image_scanning_configuration=image_scanning_configuration,
                workflows=workflows,
                execution_role=execution_role,
                logging_configuration=logging_configuration,
            )
        )

    @checked("CreateImagePipeline")
    def create_image_pipeline(
        self,
        *,
        name: str,
        infrastructure_configuration_arn: str,
        description: str | None = None,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        schedule: Schedule | None = None,
        status: PipelineStatus | str | None = None,
        tags: dict[str, str] | None = None,
        image_tags: dict[str, str] | None = None,
        client_token: str | None = None,
        image_scanning_configuration: ImageScanningConfiguration | None = None,
        workflows: list[WorkflowConfiguration] | None = None,
        execution_role: str | None = None,
        logging_configuration: PipelineLoggingConfiguration | None = None,
        dry_run: bool | None = None,
    ) -> CreateImagePipelineResponse:
        """Creates a new image pipeline. Use image pipelines to automate the creation and distribution
        of images. You must specify exactly one recipe for the pipeline, using either a
        ``containerRecipeArn`` or an ``imageRecipeArn``.

        :param name: The name of the image pipeline.
            Pipeline names must be unique to your account in each Amazon Web Services Region. Image
            Builder generates the pipeline ARN from a normalized form of the name, so names that
            differ only in case, spaces, or underscores count as the same name.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param infrastructure_configuration_arn: The Amazon Resource Name (ARN) of the infrastructure configuration that builds images created by this image pipeline.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$``)

        :param description: The description of the image pipeline.

            (``str``, 1 to 1024 characters)

        :param image_recipe_arn: The Amazon Resource Name (ARN) of the image recipe that configures images created by this image pipeline.
            You must specify either this property or ``containerRecipeArn``, but not both.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param container_recipe_arn: The Amazon Resource Name (ARN) of the container recipe that is used to configure images created by this container pipeline.
            You must specify either this property or ``imageRecipeArn``, but not both.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param distribution_configuration_arn: The Amazon Resource Name (ARN) of the distribution configuration that configures and distributes images created by this image pipeline.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$``)

        :param image_tests_configuration: Specifies the test settings that Image Builder applies to images that this pipeline creates.
            If you don't provide test settings, Image Builder stores a default configuration with
            image tests enabled.

            (``ImageTestsConfiguration``)

        :param enhanced_image_metadata_enabled: Specifies whether to collect additional information about the image being created, including the operating system (OS) version and package list.
            Defaults to ``true``.

            (``bool``)

        :param schedule: The schedule of the image pipeline.
            If you don't provide a schedule, the pipeline runs only when you call
            StartImagePipelineExecution.

            (``Schedule``)

        :param status: The status of the image pipeline.
            If you don't specify a status, it defaults to ``ENABLED``. A disabled pipeline doesn't
            run on its schedule, but you can still start builds manually.

            (``PipelineStatus``)

        :param tags: The tags of the image pipeline.

            (``dict[str, str]``, 1 to 50 entries)

        :param image_tags: The tags that Image Builder applies to the Image Builder image resource that this pipeline's scheduled executions create.
            These tags don't apply to the output AMI. To tag output AMIs, use ``amiTags`` in the
            pipeline's distribution configuration.

            (``dict[str, str]``, 1 to 50 entries)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param image_scanning_configuration: The settings that determine whether and how Amazon Inspector scans the images that this pipeline creates.

            (``ImageScanningConfiguration``)

        :param workflows: The array of workflow configuration objects for builds that this pipeline starts.
            If you specify workflows, they replace the default workflows that Image Builder
            otherwise runs for the pipeline's builds. For example, if your list doesn't include a
            test workflow, the pipeline's builds don't run one. You must also specify
            ``executionRole`` when you provide workflows.

            (``list[WorkflowConfiguration]``)

        :param execution_role: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions.

            (``str``, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param logging_configuration: Specifies the logging configuration for the image pipeline.
            Use this to define custom CloudWatch Logs log groups for your pipeline execution logs
            and image build logs. The service manages log groups with names starting with
            ``/aws/imagebuilder/`` using the service-linked role. For custom log group names outside
            of this prefix, you must also provide an ``executionRole``.

            (``PipelineLoggingConfiguration``)

        :param dry_run: Validates the required permissions and request parameters without performing the operation.
            If validation succeeds, the operation returns a ``DryRunOperationException`` error
            response.

            (``bool``)

        :returns: :class:`CreateImagePipelineResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``image_pipeline_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              pipeline that was created by this request.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:
        :raises ResourceAlreadyExistsException:
        :raises ServiceQuotaExceededException:
        :raises DryRunOperationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CreateImagePipeline
        """
        return self.send(
            _operations.create_image_pipeline.CreateImagePipelineRequest(
                name=name,
                infrastructure_configuration_arn=infrastructure_configuration_arn,
                description=description,
                image_recipe_arn=image_recipe_arn,
                container_recipe_arn=container_recipe_arn,
                distribution_configuration_arn=distribution_configuration_arn,
                image_tests_configuration=image_tests_configuration,
                enhanced_image_metadata_enabled=enhanced_image_metadata_enabled,
                schedule=schedule,
                status=status,
                tags=tags,
                image_tags=image_tags,
                client_token=client_token,
                image_scanning_configuration=image_scanning_configuration,
                workflows=workflows,
                execution_role=execution_role,
                logging_configuration=logging_configuration,
                dry_run=dry_run,
            )
        )

    @checked("CreateImageRecipe")
    def create_image_recipe(
        self,
        *,
        name: str,
        semantic_version: str,
        parent_image: str,
        description: str | None = None,
        components: list[ComponentConfiguration] | None = None,
        block_device_mappings: list[InstanceBlockDeviceMapping] | None = None,
        tags: dict[str, str] | None = None,
        working_directory: str | None = None,
        additional_instance_configuration: AdditionalInstanceConfiguration | None = None,
        ami_tags: dict[str, str] | None = None,
        ami_watermarks: list[str] | None = None,
        client_token: str | None = None,
        dry_run: bool | None = None,
    ) -> CreateImageRecipeResponse:
        """Creates a new image recipe. Image recipes define how images are configured, tested, and
        assessed.

        :param name: The name of the image recipe.
            The recipe name, combined with the semantic version, must be unique to your account in
            each Amazon Web Services Region. Image Builder generates the image recipe ARN from a
            normalized form of the name, so names that differ only in case, spaces, or underscores
            count as the same name.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param semantic_version: The semantic version of the image recipe.
            This version follows the semantic version syntax.

            Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
            assign values for the first three, and can filter on all of them.

            **Assignment:** For the first three nodes, you can assign any positive integer value,
            including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
            automatically assigns the build number to the fourth node.

            **Patterns:** You can use any numeric pattern that adheres to the assignment
            requirements for the nodes that you can assign. For example, you might choose a software
            version pattern, such as 1.0.0, or a date, such as 2021.01.01.

            (``str``, required, pattern ``^(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param parent_image: The base image for customizations specified in the image recipe.
            You can specify the parent image using one of the following options:

            * AMI ID

            * Image Builder image Amazon Resource Name (ARN)

            * Amazon Web Services Systems Manager (SSM) Parameter Store Parameter, prefixed by ``ssm:``, followed by the parameter name or ARN.

            * Amazon Web Services Marketplace product ID

            If you enter an AMI ID or an SSM parameter that contains the AMI ID, you must have
            access to the AMI. The AMI must also be in the Region where you're creating the recipe.

            (``str``, required, 1 to 1024 characters)

        :param description: The description of the image recipe.

            (``str``, 1 to 1024 characters)

        :param components: The components included in the image recipe.
            Components are optional. A recipe with no components bakes the base image without
            additional customization. You can specify each component only one time in a recipe.
            Components with a status of ``DEPRECATED`` or ``DISABLED`` can't be added to new
            recipes.

            (``list[ComponentConfiguration]``, at least 1 element)

        :param block_device_mappings: The block device mappings that Image Builder applies to the build instance and the output AMI.
            For example, you can override the size of the base image's root volume or attach
            additional EBS volumes.

            (``list[InstanceBlockDeviceMapping]``)

        :param tags: The tags of the image recipe.

            (``dict[str, str]``, 1 to 50 entries)

        :param working_directory: The working directory used during build and test workflows.
            If you don't specify a working directory, Image Builder uses ``/tmp`` for Linux and
            macOS build instances, and ``C:/`` for Windows build instances.

            (``str``, 1 to 1024 characters)

        :param additional_instance_configuration: The additional settings and launch scripts for your build instances.

            (``AdditionalInstanceConfiguration``)

        :param ami_tags: Tags that are applied to the AMI that Image Builder creates during the Build phase prior to image distribution.

            (``dict[str, str]``, 1 to 50 entries)

        :param ami_watermarks: The AMI watermark names to attach to the output AMI from this recipe.
            AMI watermarks are lineage markers. They automatically propagate to derivative AMIs when
            the source AMI is copied or distributed across Regions or accounts.

            Note: AMI watermarks are supported only for image recipes. AMIs with watermarks cannot
            be made public.

            (``list[str]``, 1 to 5 elements, each 3 to 128 characters, pattern ``^[A-Za-z0-9()\\[\\]./'@_\\-][A-Za-z0-9 ()\\[\\]./'@_\\-]{1,126}[A-Za-z0-9()\\[\\]./'@_\\-]$``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param dry_run: Validates the required permissions and request parameters without performing the operation.
            If validation succeeds, the operation returns a ``DryRunOperationException`` error
            response.

            (``bool``)

        :returns: :class:`CreateImageRecipeResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``image_recipe_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image recipe
              that was created by this request.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises InvalidVersionNumberException:
        :raises ResourceInUseException:
        :raises ResourceAlreadyExistsException:
        :raises ServiceQuotaExceededException:
        :raises DryRunOperationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CreateImageRecipe
        """
        return self.send(
            _operations.create_image_recipe.CreateImageRecipeRequest(
                name=name,
                semantic_version=semantic_version,
                parent_image=parent_image,
                description=description,
                components=components,
                block_device_mappings=block_device_mappings,
                tags=tags,
                working_directory=working_directory,
                additional_instance_configuration=additional_instance_configuration,
                ami_tags=ami_tags,
                ami_watermarks=ami_watermarks,
                client_token=client_token,
                dry_run=dry_run,
            )
        )

    @checked("CreateInfrastructureConfiguration")
    def create_infrastructure_configuration(
        self,
        *,
        name: str,
        instance_profile_name: str,
        description: str | None = None,
        instance_types: list[str] | None = None,
        security_group_ids: list[str] | None = None,
        subnet_id: str | None = None,
        logging: Logging | None = None,
        key_pair: str | None = None,
        terminate_instance_on_failure: bool | None = None,
        terminate_instance_on_completion: bool | None = None,
        sns_topic_arn: str | None = None,
        resource_tags: dict[str, str] | None = None,
        instance_metadata_options: InstanceMetadataOptions | None = None,
        tags: dict[str, str] | None = None,
        placement: Placement | None = None,
        parent_instance: ParentInstanceConfiguration | None = None,
        client_token: str | None = None,
        dry_run: bool | None = None,
    ) -> CreateInfrastructureConfigurationResponse:
        """Creates a new infrastructure configuration. An infrastructure configuration defines the
        environment in which your image will be built and tested.

        :param name: The name of the infrastructure configuration.
            Infrastructure configuration names must be unique to your account in each Amazon Web
            Services Region. Image Builder generates the infrastructure configuration ARN from a
            normalized form of the name, so names that differ only in case, spaces, or underscores
            count as the same name.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param instance_profile_name: The instance profile to associate with the instance used to customize your Amazon EC2 AMI.
            The instance profile must exist in your account.

            (``str``, required, 1 to 256 characters, pattern ``^[\\w+=,.@-]+$``)

        :param description: The description of the infrastructure configuration.

            (``str``, 1 to 1024 characters)

        :param instance_types: The instance types of the infrastructure configuration.
            You can specify one or more instance types to use for this build. Image Builder picks
            one of these instance types based on availability. If you don't specify instance types,
            Image Builder selects compatible instance types automatically. If you specify a
            Dedicated Host, Image Builder uses only instance types that the host supports.

            (``list[str]``)

        :param security_group_ids: The security group IDs to associate with the instance used to customize your Amazon EC2 AMI.

            (``list[str]``, each 1 to 1024 characters)

        :param subnet_id: The subnet ID in which to place the instance used to customize your Amazon EC2 AMI.
            If you specify ``subnetId``, you must also specify one or more security group IDs in
            ``securityGroupIds``. Otherwise, the request fails.

            (``str``, 1 to 1024 characters)

        :param logging: The logging configuration of the infrastructure configuration.
            When you configure S3 logs, Image Builder writes logs from the build and test process to
            the specified bucket under the key prefix.

            (``Logging``)

        :param key_pair: The key pair of the infrastructure configuration.
            You can use this to log on to and debug the instance used to create your image.

            (``str``, 1 to 1024 characters)

        :param terminate_instance_on_failure: Specifies whether to terminate the instance on failure.
            Set to false if you want Image Builder to retain the instance used to configure your AMI
            if the build or test phase of your workflow fails. Defaults to ``true``.

            (``bool``)

        :param terminate_instance_on_completion: Specifies whether Image Builder terminates build and test instances when image creation ends without a failure (success, cancellation, or expiration).
            Defaults to ``true``.

            (``bool``)

        :param sns_topic_arn: The Amazon Resource Name (ARN) of the SNS topic to which Image Builder sends image build event notifications.
            Specify a standard topic. Image Builder doesn't support FIFO topics. Image Builder
            validates the topic when you create or update the configuration. You must have
            permission to publish to the topic.

            Note: EC2 Image Builder can't send notifications to SNS topics that are encrypted using
            keys from other accounts. If your SNS topic is encrypted, the key must be owned by the
            same account that owns your Image Builder resources.

            (``str``, pattern ``^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$``)

        :param resource_tags: The metadata tags to assign to the Amazon EC2 instance that Image Builder launches during the build process.
            Tags are formatted as key value pairs. Tag keys can't begin with ``aws:`` or match one
            of the following reserved keys: ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name``, or
            ``Tags``.

            (``dict[str, str]``, 1 to 30 entries)

        :param instance_metadata_options: The instance metadata service (IMDS) settings that Image Builder applies to the EC2 build and test instances it launches during image creation.
            If you don't set these options, the EC2 launch defaults for the instance apply. For more
            information about instance metadata options, see one of the following links:

            * Configure the instance metadata options (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html) in the *Amazon EC2 User Guide* for Linux instances.

            * Configure the instance metadata options (https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/configuring-instance-metadata-options.html) in the *Amazon EC2 Windows Guide* for Windows instances.

            (``InstanceMetadataOptions``)

        :param tags: The metadata tags to assign to the infrastructure configuration resource that Image Builder creates as output.
            Tags are formatted as key value pairs.

            (``dict[str, str]``, 1 to 50 entries)

        :param placement: The instance placement settings that define where the build and test instances that Image Builder launches during image creation run.
            These settings don't affect instances that you launch from the output image.

            (``Placement``)

        :param parent_instance: The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, instead of launching a new instance.
            This applies only to the build phase.

            To use this feature, the execution role for the build must have permissions to describe
            the Auto Scaling group, tag the instance while it's still in the group, and detach it
            from the group. For more information, see Build on an instance from an Auto Scaling
            group
            (https://docs.aws.amazon.com/imagebuilder/latest/userguide/infra-config-parent-instance.html)
            in the *EC2 Image Builder User Guide*.

            (``ParentInstanceConfiguration``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param dry_run: Validates the required permissions and request parameters without performing the operation.
            If validation succeeds, the operation returns a ``DryRunOperationException`` error
            response.

            (``bool``)

        :returns: :class:`CreateInfrastructureConfigurationResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``infrastructure_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of
              the infrastructure configuration that was created by this request.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:
        :raises ResourceAlreadyExistsException:
        :raises ServiceQuotaExceededException:
        :raises DryRunOperationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CreateInfrastructureConfiguration
        """
        return self.send(
            _operations.create_infrastructure_configuration.CreateInfrastructureConfigurationRequest(
                name=name,
                instance_profile_name=instance_profile_name,
                description=description,
                instance_types=instance_types,
                security_group_ids=security_group_ids,
                subnet_id=subnet_id,
                logging=logging,
                key_pair=key_pair,
                terminate_instance_on_failure=terminate_instance_on_failure,
                terminate_instance_on_completion=terminate_instance_on_completion,
                sns_topic_arn=sns_topic_arn,
                resource_tags=resource_tags,
                instance_metadata_options=instance_metadata_options,
                tags=tags,
                placement=placement,
                parent_instance=parent_instance,
                client_token=client_token,
                dry_run=dry_run,
            )
        )

    @checked("CreateLifecyclePolicy")
    def create_lifecycle_policy(
        self,
        *,
        name: str,
        execution_role: str,
        resource_type: LifecyclePolicyResourceType | str,
        policy_details: list[LifecyclePolicyDetail],
        resource_selection: LifecyclePolicyResourceSelection,
        description: str | None = None,
        status: LifecyclePolicyStatus | str | None = None,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
        dry_run: bool | None = None,
    ) -> CreateLifecyclePolicyResponse:
        """Creates a lifecycle policy resource.

        :param name: The name of the lifecycle policy to create.
            Policy names must be unique to your account in each Amazon Web Services Region. Image
            Builder generates the policy ARN from a normalized form of the name, so names that
            differ only in case, spaces, or underscores count as the same name. You can't change the
            name after creation.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param execution_role: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to run lifecycle actions.
            You must have permission to pass the role, and the role's trust policy must allow the
            Image Builder service principal to assume it.

            (``str``, required, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param resource_type: The type of Image Builder resource that the lifecycle policy applies to.
            The resource type determines the allowed rule actions: policies for AMI-based Image
            Builder images support ``DELETE``, ``DEPRECATE``, and ``DISABLE``, and policies for
            container-based Image Builder images support only ``DELETE``. You can't change the
            resource type after creation.

            (``LifecyclePolicyResourceType``, required)

        :param policy_details: Configuration details for the lifecycle policy rules.
            A policy can contain at most one rule per action type: one ``DELETE``, one
            ``DEPRECATE``, and one ``DISABLE``.

            (``list[LifecyclePolicyDetail]``, required, 1 to 3 elements)

        :param resource_selection: Selection criteria for the resources that the lifecycle policy applies to.
            You must specify exactly one selection criteria: either recipes or a tag map, not both.

            (``LifecyclePolicyResourceSelection``, required)

        :param description: Optional description for the lifecycle policy.

            (``str``, 1 to 1024 characters)

        :param status: Indicates whether the lifecycle policy resource is enabled.
            If you don't specify a status, it defaults to ``ENABLED``. Only enabled policies run on
            their schedule.

            (``LifecyclePolicyStatus``)

        :param tags: Tags to apply to the lifecycle policy resource.

            (``dict[str, str]``, 1 to 50 entries)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param dry_run: Validates the required permissions and request parameters without performing the operation.
            If validation succeeds, the operation returns a ``DryRunOperationException`` error
            response.

            (``bool``)

        :returns: :class:`CreateLifecyclePolicyResponse` with

            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``lifecycle_policy_arn`` (``str``) -- The Amazon Resource Name (ARN) of the lifecycle
              policy that the request created.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:
        :raises ResourceAlreadyExistsException:
        :raises ServiceQuotaExceededException:
        :raises DryRunOperationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CreateLifecyclePolicy
        """
        return self.send(
            _operations.create_lifecycle_policy.CreateLifecyclePolicyRequest(
                name=name,
                execution_role=execution_role,
                resource_type=resource_type,
                policy_details=policy_details,
                resource_selection=resource_selection,
                description=description,
                status=status,
                tags=tags,
                client_token=client_token,
                dry_run=dry_run,
            )
        )

    @checked("CreateWorkflow")
    def create_workflow(
        self,
        *,
        name: str,
        semantic_version: str,
        type: WorkflowType | str,
        description: str | None = None,
        change_description: str | None = None,
        data: str | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
        dry_run: bool | None = None,
    ) -> CreateWorkflowResponse:
        """Creates a new workflow or a new version of an existing workflow. If a workflow with the same
        name and semantic version already exists, and your request changes its configuration, Image
        Builder creates a new build version. If the configuration is identical to the latest build
        version, the request fails because that workflow configuration already exists.

        :param name: The name of the workflow to create.
            Image Builder generates the workflow ARN from a normalized form of the name, so names
            that differ only in case, spaces, or underscores count as the same name. If a workflow
            with the same name and semantic version already exists in your account in the same
            Amazon Web Services Region, the request creates a new build version for it. If the
            content is also identical to the latest build version, the request fails because the
            workflow already exists.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param semantic_version: The semantic version of this workflow resource.
            The semantic version syntax adheres to the following rules.

            Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
            assign values for the first three, and can filter on all of them.

            **Assignment:** For the first three nodes, you can assign any positive integer value,
            including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
            automatically assigns the build number to the fourth node.

            **Patterns:** You can use any numeric pattern that adheres to the assignment
            requirements for the nodes that you can assign. For example, you might choose a software
            version pattern, such as 1.0.0, or a date, such as 2021.01.01.

            (``str``, required, pattern ``^[0-9]+\\.[0-9]+\\.[0-9]+$``)

        :param type: The image creation stage that this workflow applies to.
            Image Builder validates the workflow document steps against the stage you specify.

            (``WorkflowType``, required)

        :param description: Describes the workflow.

            (``str``, 1 to 1024 characters)

        :param change_description: Describes what change has been made in this version of the workflow, or what makes this version different from other versions of the workflow.

            (``str``, 1 to 1024 characters)

        :param data: The UTF-8 encoded YAML document content for the workflow, up to 16,000 characters.
            For larger documents, store the document in Amazon S3 and specify the ``uri`` property
            instead. You must specify exactly one of the ``data`` or ``uri`` properties.

            (``str``, 1 to 16000 characters, pattern ``[^\\x00]+``)

        :param uri: The ``uri`` of a YAML workflow document file stored in Amazon S3.
            This must be an S3 URL (``s3://bucket/key``), and you must have permission to access the
            S3 bucket it points to. A workflow document that you provide from Amazon S3 can be up to
            your service quota for workflow size.

            Alternatively, you can specify the YAML document inline, using the workflow ``data``
            property. You must specify exactly one of the ``data`` or ``uri`` properties.

            (``str``)

        :param kms_key_id: The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this workflow resource.
            This can be either the Key ARN or the Alias ARN. For more information, see Key
            identifiers (KeyId)
            (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in
            the *Key Management Service Developer Guide*. If you don't specify a key, Image Builder
            encrypts the workflow document with a KMS key that Image Builder owns.

            (``str``, 1 to 1024 characters)

        :param tags: Tags that apply to the workflow resource.

            (``dict[str, str]``, 1 to 50 entries)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param dry_run: Validates the required permissions and request parameters without performing the operation.
            If validation succeeds, the operation returns a ``DryRunOperationException`` error
            response.

            (``bool``)

        :returns: :class:`CreateWorkflowResponse` with

            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``workflow_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              workflow resource that the request created.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises InvalidVersionNumberException:
        :raises ResourceInUseException:
        :raises InvalidParameterCombinationException:
        :raises ServiceQuotaExceededException:
        :raises DryRunOperationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/CreateWorkflow
        """
        return self.send(
            _operations.create_workflow.CreateWorkflowRequest(
                name=name,
                semantic_version=semantic_version,
                type=type,
                description=description,
                change_description=change_description,
                data=data,
                uri=uri,
                kms_key_id=kms_key_id,
                tags=tags,
                client_token=client_token,
                dry_run=dry_run,
            )
        )

    @checked("DeleteComponent")
    def delete_component(
        self,
        *,
        component_build_version_arn: str,
    ) -> DeleteComponentResponse:
        """Deletes a component build version. The request fails with ``ResourceDependencyException`` if
        an image recipe or container recipe references this component version. It also fails if the
        component build version is shared with other accounts.

        :param component_build_version_arn: The Amazon Resource Name (ARN) of the component build version to delete.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :returns: :class:`DeleteComponentResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``component_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              component build version that this request deleted.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceDependencyException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DeleteComponent
        """
        return self.send(
            _operations.delete_component.DeleteComponentRequest(
                component_build_version_arn=component_build_version_arn,
            )
        )

    @checked("DeleteContainerRecipe")
    def delete_container_recipe(
        self,
        *,
        container_recipe_arn: str,
    ) -> DeleteContainerRecipeResponse:
        """Deletes a container recipe. The request fails with ``ResourceDependencyException`` if the
        recipe is shared with other accounts, or if an image pipeline references it.

        :param container_recipe_arn: The Amazon Resource Name (ARN) of the container recipe to delete.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :returns: :class:`DeleteContainerRecipeResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``container_recipe_arn`` (``str``) -- The Amazon Resource Name (ARN) of the container
              recipe that was deleted.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceDependencyException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DeleteContainerRecipe
        """
        return self.send(
            _operations.delete_container_recipe.DeleteContainerRecipeRequest(
                container_recipe_arn=container_recipe_arn,
            )
        )

    @checked("DeleteDistributionConfiguration")
    def delete_distribution_configuration(
        self,
        *,
        distribution_configuration_arn: str,
    ) -> DeleteDistributionConfigurationResponse:
        """Deletes a distribution configuration. You can't delete a configuration that an image
        pipeline still references. The request fails with ``ResourceDependencyException``. Update or
        delete the referencing pipelines first.

        :param distribution_configuration_arn: The Amazon Resource Name (ARN) of the distribution configuration to delete.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$``)

        :returns: :class:`DeleteDistributionConfigurationResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``distribution_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              distribution configuration that was deleted.

        :raises ServiceException:
        :raises ClientException:
        :raises InvalidRequestException:
        :raises ServiceUnavailableException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceDependencyException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DeleteDistributionConfiguration
        """
        return self.send(
            _operations.delete_distribution_configuration.DeleteDistributionConfigurationRequest(
                distribution_configuration_arn=distribution_configuration_arn,
            )
        )

    @checked("DeleteImage")
    def delete_image(
        self,
        *,
        image_build_version_arn: str,
    ) -> DeleteImageResponse:
        """Deletes an Image Builder image resource. This does not delete any EC2 AMIs or ECR container
        images that are created during the image build process. You must clean those up separately,
        using the appropriate Amazon EC2 or Amazon ECR console actions, or API or CLI commands.

        The request fails with ``ResourceDependencyException`` if the image is shared with other
        accounts, or if other resources depend on it. It also fails while the image build is still
        running. Cancel an in-progress build with CancelImageCreation before you delete the image.

        * To deregister an EC2 Linux AMI, see Deregister your Linux AMI (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html) in the *Amazon EC2 User Guide* .

        * To deregister an EC2 Windows AMI, see Deregister your Windows AMI (https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/deregister-ami.html) in the *Amazon EC2 Windows Guide* .

        * To delete a container image from Amazon ECR, see Deleting an image (https://docs.aws.amazon.com/AmazonECR/latest/userguide/delete_image.html) in the *Amazon ECR User Guide*.

        :param image_build_version_arn: The Amazon Resource Name (ARN) of the Image Builder image resource to delete.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :returns: :class:`DeleteImageResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the Image
              Builder image resource that this request deleted.

        :raises ServiceException:
        :raises ClientException:
        :raises InvalidRequestException:
        :raises ServiceUnavailableException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceDependencyException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DeleteImage
        """
        return self.send(
            _operations.delete_image.DeleteImageRequest(
                image_build_version_arn=image_build_version_arn,
            )
        )

    @checked("DeleteImagePipeline")
    def delete_image_pipeline(
        self,
        *,
        image_pipeline_arn: str,
    ) -> DeleteImagePipelineResponse:
        """Deletes an image pipeline. Images that the pipeline created aren't deleted - remove those
        separately with DeleteImage. You can delete a pipeline while a build that it started is
        still running. The build continues independently.

        :param image_pipeline_arn: The Amazon Resource Name (ARN) of the image pipeline to delete.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+$``)

        :returns: :class:`DeleteImagePipelineResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_pipeline_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              pipeline that was deleted.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceDependencyException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DeleteImagePipeline
        """
        return self.send(
            _operations.delete_image_pipeline.DeleteImagePipelineRequest(
                image_pipeline_arn=image_pipeline_arn,
            )
        )

    @checked("DeleteImageRecipe")
    def delete_image_recipe(
        self,
        *,
        image_recipe_arn: str,
    ) -> DeleteImageRecipeResponse:
        """Deletes an image recipe.

        :param image_recipe_arn: The Amazon Resource Name (ARN) of the image recipe to delete.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :returns: :class:`DeleteImageRecipeResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_recipe_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image recipe
              that was deleted.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceDependencyException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DeleteImageRecipe
        """
        return self.send(
            _operations.delete_image_recipe.DeleteImageRecipeRequest(
                image_recipe_arn=image_recipe_arn,
            )
        )

    @checked("DeleteInfrastructureConfiguration")
    def delete_infrastructure_configuration(
        self,
        *,
        infrastructure_configuration_arn: str,
    ) -> DeleteInfrastructureConfigurationResponse:
        """Deletes an infrastructure configuration. You can't delete a configuration that an image
        pipeline still references. The request fails with ``ResourceDependencyException``. Update or
        delete the referencing pipelines first.

        :param infrastructure_configuration_arn: The Amazon Resource Name (ARN) of the infrastructure configuration to delete.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$``)

        :returns: :class:`DeleteInfrastructureConfigurationResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``infrastructure_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of
              the infrastructure configuration that was deleted.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceDependencyException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DeleteInfrastructureConfiguration
        """
        return self.send(
            _operations.delete_infrastructure_configuration.DeleteInfrastructureConfigurationRequest(
                infrastructure_configuration_arn=infrastructure_configuration_arn,
            )
        )

    @checked("DeleteLifecyclePolicy")
    def delete_lifecycle_policy(
        self,
        *,
        lifecycle_policy_arn: str,
    ) -> DeleteLifecyclePolicyResponse:
        """Deletes the specified lifecycle policy resource. Deleting the policy removes its schedule,
        so no further lifecycle runs occur for that policy. If a lifecycle execution is in progress
        for the policy, Image Builder cancels it. Deletion doesn't revert actions that the policy
        already applied to your resources.

        :param lifecycle_policy_arn: The Amazon Resource Name (ARN) of the lifecycle policy resource to delete.

            (``str``, required, at most 1024 characters, pattern ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws):lifecycle-policy/[a-z0-9-_]+$``)

        :returns: :class:`DeleteLifecyclePolicyResponse` with

            - ``lifecycle_policy_arn`` (``str``) -- The Amazon Resource Name (ARN) of the lifecycle
              policy that was deleted.

        :raises ServiceException:
        :raises ClientException:
        :raises InvalidRequestException:
        :raises ServiceUnavailableException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceDependencyException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DeleteLifecyclePolicy
        """
        return self.send(
            _operations.delete_lifecycle_policy.DeleteLifecyclePolicyRequest(
                lifecycle_policy_arn=lifecycle_policy_arn,
            )
        )

    @checked("DeleteWorkflow")
    def delete_workflow(
        self,
        *,
        workflow_build_version_arn: str,
    ) -> DeleteWorkflowResponse:
        """Deletes a specific workflow resource. You can't delete a workflow build version while an
        image pipeline references it. The request fails with ``ResourceDependencyException``.

        :param workflow_build_version_arn: The Amazon Resource Name (ARN) of the workflow resource to delete.

            (``str``, required, at most 1024 characters, pattern ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :returns: :class:`DeleteWorkflowResponse` with

            - ``workflow_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              workflow resource that this request deleted.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceDependencyException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DeleteWorkflow
        """
        return self.send(
            _operations.delete_workflow.DeleteWorkflowRequest(
                workflow_build_version_arn=workflow_build_version_arn,
            )
        )

    @checked("DistributeImage")
    def distribute_image(
        self,
        *,
        source_image: str,
        distribution_configuration_arn: str,
        execution_role: str,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
        logging_configuration: ImageLoggingConfiguration | None = None,
    ) -> DistributeImageResponse:
        """Distributes an existing AMI to target Regions and accounts without running the full image
        build process. This operation only runs the distribution phase on an image that has already
        been built.

        :param source_image: The source image to distribute.
            You can specify the source in any of the following formats:

            * An AMI ID.

            * An Amazon Web Services Systems Manager Parameter Store reference, prefixed by ``ssm:``, followed by the parameter name or ARN.

            * An Image Builder image Amazon Resource Name (ARN). An image version ARN resolves to the latest available build version.

            Whichever format you use, the source must resolve to an AMI in the current Amazon Web
            Services Region.

            (``str``, required, 1 to 1024 characters)

        :param distribution_configuration_arn: The Amazon Resource Name (ARN) of the distribution configuration.
            The configuration defines target Regions, accounts, and AMI settings. The distribution
            configuration must be in the same Region as this operation.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$``)

        :param execution_role: The name or Amazon Resource Name (ARN) of the IAM role that Image Builder assumes to distribute the image.

            (``str``, required, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param tags: The tags to apply to the new Image Builder image resource that this operation creates.
            To tag the output AMIs, use ``amiTags`` in the distribution configuration.

            (``dict[str, str]``, 1 to 50 entries)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param logging_configuration: The logging configuration for the distribution.

            (``ImageLoggingConfiguration``)

        :returns: :class:`DistributeImageResponse` with

            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the new
              Image Builder image resource that this operation creates to track the distribution.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:
        :raises ServiceQuotaExceededException:
        :raises AccessDeniedException:
        :raises TooManyRequestsException:
        :raises ResourceNotFoundException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/DistributeImage
        """
        return self.send(
            _operations.distribute_image.DistributeImageRequest(
                source_image=source_image,
                distribution_configuration_arn=distribution_configuration_arn,
                execution_role=execution_role,
                tags=tags,
                client_token=client_token,
                logging_configuration=logging_configuration,
            )
        )

    @checked("GetComponent")
    def get_component(
        self,
        *,
        component_build_version_arn: str,
    ) -> GetComponentResponse:
        """Retrieves a component object.

        :param component_build_version_arn: The Amazon Resource Name (ARN) of the component that you want to get.
            You can specify a build version ARN, or a component version ARN. The version can use the
            ``x`` wildcard in trailing positions, for example ``1.0.x`` or ``1.x.x``. Version ARNs
            resolve to the latest available matching component build version.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$``)

        :returns: :class:`GetComponentResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``component`` (``Component``) -- The component object specified in the request. Has
              ``arn``, ``name``, ``version``, ``description``, ``change_description``, ``type``,
              ``platform``, ``supported_os_versions``, ``state``, ``parameters``, ``owner``,
              ``data``, ``kms_key_id``, ``encrypted``, ``date_created``, ``tags``, ``publisher``,
              ``obfuscate``, ``product_codes``.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetComponent
        """
        return self.send(
            _operations.get_component.GetComponentRequest(
                component_build_version_arn=component_build_version_arn,
            )
        )

    @checked("GetComponentPolicy")
    def get_component_policy(
        self,
        *,
        component_arn: str,
    ) -> GetComponentPolicyResponse:
        """Retrieves a component policy.

        :param component_arn: The Amazon Resource Name (ARN) of the component whose policy you want to retrieve.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :returns: :class:`GetComponentPolicyResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``policy`` (``str``) -- The component policy.

        :raises ServiceException:
        :raises ServiceUnavailableException:
        :raises ResourceNotFoundException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetComponentPolicy
        """
        return self.send(
            _operations.get_component_policy.GetComponentPolicyRequest(
                component_arn=component_arn,
            )
        )

    @checked("GetContainerRecipe")
    def get_container_recipe(
        self,
        *,
        container_recipe_arn: str,
    ) -> GetContainerRecipeResponse:
        """Retrieves a container recipe.

        :param container_recipe_arn: The Amazon Resource Name (ARN) of the container recipe to retrieve.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :returns: :class:`GetContainerRecipeResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``container_recipe`` (``ContainerRecipe``) -- The container recipe object that is
              returned. Has ``arn``, ``container_type``, ``name``, ``description``, ``platform``,
              ``owner``, ``version``, ``components``, ``instance_configuration``,
              ``dockerfile_template_data``, ``kms_key_id``, ``encrypted``, ``parent_image``,
              ``date_created``, ``tags``, ``working_directory``, ``target_repository``.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetContainerRecipe
        """
        return self.send(
            _operations.get_container_recipe.GetContainerRecipeRequest(
                container_recipe_arn=container_recipe_arn,
            )
        )

    @checked("GetContainerRecipePolicy")
    def get_container_recipe_policy(
        self,
        *,
        container_recipe_arn: str,
    ) -> GetContainerRecipePolicyResponse:
        """Retrieves the policy for a container recipe.

        :param container_recipe_arn: The Amazon Resource Name (ARN) of the container recipe for the policy being requested.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :returns: :class:`GetContainerRecipePolicyResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``policy`` (``str``) -- The resource policy for the container recipe, as a JSON policy
              document.

        :raises ServiceException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ResourceNotFoundException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetContainerRecipePolicy
        """
        return self.send(
            _operations.get_container_recipe_policy.GetContainerRecipePolicyRequest(
                container_recipe_arn=container_recipe_arn,
            )
        )

    @checked("GetDistributionConfiguration")
    def get_distribution_configuration(
        self,
        *,
        distribution_configuration_arn: str,
    ) -> GetDistributionConfigurationResponse:
        """Retrieves a distribution configuration.

        :param distribution_configuration_arn: The Amazon Resource Name (ARN) of the distribution configuration that you want to retrieve.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$``)

        :returns: :class:`GetDistributionConfigurationResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``distribution_configuration`` (``DistributionConfiguration``) -- The distribution
              configuration object. Has ``arn``, ``name``, ``description``, ``distributions``,
              ``timeout_minutes``, ``date_created``, ``date_updated``, ``tags``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetDistributionConfiguration
        """
        return self.send(
            _operations.get_distribution_configuration.GetDistributionConfigurationRequest(
                distribution_configuration_arn=distribution_configuration_arn,
            )
        )

    @checked("GetImage")
    def get_image(
        self,
        *,
        image_build_version_arn: str,
    ) -> GetImageResponse:
        """Retrieves an image.

        :param image_build_version_arn: The Amazon Resource Name (ARN) of the image that you want to get.
            You can specify a full build version ARN, or a version ARN with or without wildcards
            (``x.x.x``, ``1.x.x``, or ``1.0.x``). A version or wildcard ARN resolves to the latest
            matching build version that has reached ``AVAILABLE`` status. Builds that were later
            deprecated, disabled, or deleted don't resolve. To get an image in any other state, such
            as a failed or in-progress build, specify the full build version ARN.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$``)

        :returns: :class:`GetImageResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image`` (``Image``) -- The image object. Has ``arn``, ``type``, ``name``,
              ``version``, ``platform``, ``enhanced_image_metadata_enabled``, ``os_version``,
              ``state``, ``image_recipe``, ``container_recipe``, ``source_pipeline_name``,
              ``source_pipeline_arn``, ``infrastructure_configuration``,
              ``distribution_configuration``, ``image_tests_configuration``, ``date_created``,
              ``output_resources``, ``tags``, ``build_type``, ``image_source``, ``scan_state``,
              ``image_scanning_configuration``, ``deprecation_time``, ``lifecycle_execution_id``,
              ``execution_role``, ``workflows``, ``logging_configuration``.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetImage
        """
        return self.send(
            _operations.get_image.GetImageRequest(
                image_build_version_arn=image_build_version_arn,
            )
        )

    @checked("GetImagePipeline")
    def get_image_pipeline(
        self,
        *,
        image_pipeline_arn: str,
    ) -> GetImagePipelineResponse:
        """Retrieves an image pipeline.

        :param image_pipeline_arn: The Amazon Resource Name (ARN) of the image pipeline that you want to retrieve.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+$``)

        :returns: :class:`GetImagePipelineResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_pipeline`` (``ImagePipeline``) -- The image pipeline object. Has ``arn``,
              ``name``, ``description``, ``platform``, ``enhanced_image_metadata_enabled``,
              ``image_recipe_arn``, ``container_recipe_arn``, ``infrastructure_configuration_arn``,
              ``distribution_configuration_arn``, ``image_tests_configuration``, ``schedule``,
              ``status``, ``date_created``, ``date_updated``, ``date_last_run``,
              ``last_run_status``, ``date_next_run``, ``tags``, ``image_scanning_configuration``,
              ``image_tags``, ``execution_role``, ``workflows``, ``logging_configuration``,
              ``consecutive_failures``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetImagePipeline
        """
        return self.send(
            _operations.get_image_pipeline.GetImagePipelineRequest(
                image_pipeline_arn=image_pipeline_arn,
            )
        )

    @checked("GetImagePolicy")
    def get_image_policy(
        self,
        *,
        image_arn: str,
    ) -> GetImagePolicyResponse:
        """Retrieves an image policy.

        :param image_arn: The Amazon Resource Name (ARN) of the image whose policy you want to retrieve.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :returns: :class:`GetImagePolicyResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``policy`` (``str``) -- The resource policy for the image, as a JSON policy document.

        :raises ServiceException:
        :raises ServiceUnavailableException:
        :raises ResourceNotFoundException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetImagePolicy
        """
        return self.send(
            _operations.get_image_policy.GetImagePolicyRequest(
                image_arn=image_arn,
            )
        )

    @checked("GetImageRecipe")
    def get_image_recipe(
        self,
        *,
        image_recipe_arn: str,
    ) -> GetImageRecipeResponse:
        """Retrieves an image recipe.

        :param image_recipe_arn: The Amazon Resource Name (ARN) of the image recipe that you want to retrieve.
            You can use the ``x`` wildcard in trailing version positions to retrieve the latest
            matching version, for example ``x.x.x`` or ``1.x.x``.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :returns: :class:`GetImageRecipeResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_recipe`` (``ImageRecipe``) -- The image recipe object. Has ``arn``, ``type``,
              ``name``, ``description``, ``platform``, ``owner``, ``version``, ``components``,
              ``parent_image``, ``block_device_mappings``, ``date_created``, ``tags``,
              ``working_directory``, ``additional_instance_configuration``, ``ami_tags``,
              ``ami_watermarks``.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetImageRecipe
        """
        return self.send(
            _operations.get_image_recipe.GetImageRecipeRequest(
                image_recipe_arn=image_recipe_arn,
            )
        )

    @checked("GetImageRecipePolicy")
    def get_image_recipe_policy(
        self,
        *,
        image_recipe_arn: str,
    ) -> GetImageRecipePolicyResponse:
        """Retrieves an image recipe policy.

        :param image_recipe_arn: The Amazon Resource Name (ARN) of the image recipe whose policy you want to retrieve.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :returns: :class:`GetImageRecipePolicyResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``policy`` (``str``) -- The resource policy for the image recipe, as a JSON policy
              document.

        :raises ServiceException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ResourceNotFoundException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetImageRecipePolicy
        """
        return self.send(
            _operations.get_image_recipe_policy.GetImageRecipePolicyRequest(
                image_recipe_arn=image_recipe_arn,
            )
        )

    @checked("GetInfrastructureConfiguration")
    def get_infrastructure_configuration(
        self,
        *,
        infrastructure_configuration_arn: str,
    ) -> GetInfrastructureConfigurationResponse:
        """Retrieves an infrastructure configuration.

        :param infrastructure_configuration_arn: The Amazon Resource Name (ARN) of the infrastructure configuration that you want to retrieve.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$``)

        :returns: :class:`GetInfrastructureConfigurationResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``infrastructure_configuration`` (``InfrastructureConfiguration``) -- The
              infrastructure configuration object. Has ``arn``, ``name``, ``description``,
              ``instance_types``, ``instance_profile_name``, ``security_group_ids``, ``subnet_id``,
              ``logging``, ``key_pair``, ``terminate_instance_on_failure``, ``sns_topic_arn``,
              ``date_created``, ``date_updated``, ``resource_tags``, ``instance_metadata_options``,
              ``tags``, ``placement``, ``terminate_instance_on_completion``, ``parent_instance``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetInfrastructureConfiguration
        """
        return self.send(
            _operations.get_infrastructure_configuration.GetInfrastructureConfigurationRequest(
                infrastructure_configuration_arn=infrastructure_configuration_arn,
            )
        )

    @checked("GetLifecycleExecution")
    def get_lifecycle_execution(
        self,
        *,
        lifecycle_execution_id: str,
    ) -> GetLifecycleExecutionResponse:
        """Retrieves runtime information for a lifecycle execution – a single run of lifecycle actions
        that a lifecycle policy or a StartResourceStateUpdate request started.

        :param lifecycle_execution_id: The unique identifier for a runtime instance of the lifecycle policy.

            (``str``, required, pattern ``^lce-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$``)

        :returns: :class:`GetLifecycleExecutionResponse` with

            - ``lifecycle_execution`` (``LifecycleExecution``) -- Runtime details for the specified
              runtime instance of the lifecycle policy. Has ``lifecycle_execution_id``,
              ``lifecycle_policy_arn``, ``resources_impacted_summary``, ``state``, ``start_time``,
              ``end_time``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetLifecycleExecution
        """
        return self.send(
            _operations.get_lifecycle_execution.GetLifecycleExecutionRequest(
                lifecycle_execution_id=lifecycle_execution_id,
            )
        )

    @checked("GetLifecyclePolicy")
    def get_lifecycle_policy(
        self,
        *,
        lifecycle_policy_arn: str,
    ) -> GetLifecyclePolicyResponse:
        """Retrieves details for the specified image lifecycle policy.

        :param lifecycle_policy_arn: Specifies the Amazon Resource Name (ARN) of the image lifecycle policy resource to get.

            (``str``, required, at most 1024 characters, pattern ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws):lifecycle-policy/[a-z0-9-_]+$``)

        :returns: :class:`GetLifecyclePolicyResponse` with

            - ``lifecycle_policy`` (``LifecyclePolicy``) -- The details of the lifecycle policy that
              the request retrieved. Has ``arn``, ``name``, ``description``, ``status``,
              ``execution_role``, ``resource_type``, ``policy_details``, ``resource_selection``,
              ``date_created``, ``date_updated``, ``date_last_run``, ``tags``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetLifecyclePolicy
        """
        return self.send(
            _operations.get_lifecycle_policy.GetLifecyclePolicyRequest(
                lifecycle_policy_arn=lifecycle_policy_arn,
            )
        )

    @checked("GetMarketplaceResource")
    def get_marketplace_resource(
        self,
        *,
        resource_type: MarketplaceResourceType | str,
        resource_arn: str,
        resource_location: str | None = None,
    ) -> GetMarketplaceResourceResponse:
        """Verifies the subscription and performs resource dependency checks on the requested Amazon
        Web Services Marketplace resource. The caller must be entitled to the resource. For Amazon
        Web Services Marketplace components, the response contains fields to download the components
        and their artifacts.

        :param resource_type: Specifies which type of Amazon Web Services Marketplace resource Image Builder retrieves.

            (``MarketplaceResourceType``, required)

        :param resource_arn: The Amazon Resource Name (ARN) that uniquely identifies an Amazon Web Services Marketplace resource.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\\.(?:x|[0-9]+)\\.(?:x|[0-9]+))(?:/[0-9]+)?)?$``)

        :param resource_location: The Amazon S3 location of the component artifact to retrieve, in ``s3://bucket/key`` form.

            (``str``, at most 1024 characters, pattern ``^s3://[^/]+/.+[^/]$``)

        :returns: :class:`GetMarketplaceResourceResponse` with

            - ``resource_arn`` (``str``) -- The Amazon Resource Name (ARN) for the Amazon Web
              Services Marketplace resource that was requested.
            - ``url`` (``str``) -- A time-limited presigned URL for downloading the component
              artifact from Amazon S3.
            - ``data`` (``str``) -- Returns obfuscated data that contains the YAML content of the
              component.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetMarketplaceResource
        """
        return self.send(
            _operations.get_marketplace_resource.GetMarketplaceResourceRequest(
                resource_type=resource_type,
                resource_arn=resource_arn,
                resource_location=resource_location,
            )
        )

    @checked("GetWorkflow")
    def get_workflow(
        self,
        *,
        workflow_build_version_arn: str,
    ) -> GetWorkflowResponse:
        """Retrieves a workflow resource object.

        :param workflow_build_version_arn: The Amazon Resource Name (ARN) of the workflow resource that you want to get.
            You can specify a build version ARN, or a version ARN with or without wildcards (``x``)
            in its version segments. Image Builder resolves version and wildcard ARNs to the most
            recent matching build version.

            (``str``, required, pattern ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$``)

        :returns: :class:`GetWorkflowResponse` with

            - ``workflow`` (``Workflow``) -- The workflow resource specified in the request. Has
              ``arn``, ``name``, ``version``, ``description``, ``change_description``, ``type``,
              ``state``, ``owner``, ``data``, ``kms_key_id``, ``date_created``, ``tags``,
              ``parameters``.
            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. Has
              ``latest_version_arn``, ``latest_major_version_arn``, ``latest_minor_version_arn``,
              ``latest_patch_version_arn``.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetWorkflow
        """
        return self.send(
            _operations.get_workflow.GetWorkflowRequest(
                workflow_build_version_arn=workflow_build_version_arn,
            )
        )

    @checked("GetWorkflowExecution")
    def get_workflow_execution(
        self,
        *,
        workflow_execution_id: str,
    ) -> GetWorkflowExecutionResponse:
        """Retrieves runtime information for a specific runtime instance of the workflow.

        :param workflow_execution_id: Use the unique identifier for a runtime instance of the workflow to get runtime details.

            (``str``, required, pattern ``^wf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$``)

        :returns: :class:`GetWorkflowExecutionResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``workflow_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              build version for the Image Builder workflow resource that defines the specified
              runtime instance of the workflow.
            - ``workflow_execution_id`` (``str``) -- The unique identifier that Image Builder
              assigned to keep track of runtime details when it ran the workflow.
            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              build version that owns the specified runtime instance of the workflow.
            - ``type`` (``WorkflowType``) -- The type of workflow that Image Builder ran for the
              specified runtime instance of the workflow.
            - ``status`` (``WorkflowExecutionStatus``) -- The current runtime status for the
              specified runtime instance of the workflow. ``COMPLETED``, ``FAILED``,
              ``ROLLBACK_COMPLETED``, ``CANCELLED``, and ``SKIPPED`` are terminal states.
            - ``message`` (``str``) -- The output message from the specified runtime instance of the
              workflow, if applicable.
            - ``total_step_count`` (``int``) -- The total number of steps that the workflow document
              defines for this runtime instance of the workflow.
            - ``total_steps_succeeded`` (``int``) -- A runtime count for the number of steps that
              ran successfully in the specified runtime instance of the workflow.
            - ``total_steps_failed`` (``int``) -- A runtime count for the number of steps that
              failed in the specified runtime instance of the workflow.
            - ``total_steps_skipped`` (``int``) -- A runtime count for the number of steps that were
              skipped in the specified runtime instance of the workflow.
            - ``start_time`` (``str``) -- The timestamp when the specified runtime instance of the
              workflow started.
            - ``end_time`` (``str``) -- The timestamp when the specified runtime instance of the
              workflow finished.
            - ``parallel_group`` (``str``) -- The name of the parallel group that this runtime
              instance of the workflow ran in, if configured.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetWorkflowExecution
        """
        return self.send(
            _operations.get_workflow_execution.GetWorkflowExecutionRequest(
                workflow_execution_id=workflow_execution_id,
            )
        )

    @checked("GetWorkflowStepExecution")
    def get_workflow_step_execution(
        self,
        *,
        step_execution_id: str,
    ) -> GetWorkflowStepExecutionResponse:
        """Retrieves runtime information for a specific runtime instance of the workflow step.

        :param step_execution_id: The unique identifier for the runtime instance of the workflow step that you want to get runtime details for.
            To get the identifiers for the steps that ran in a workflow, call
            ListWorkflowStepExecutions.

            (``str``, required, pattern ``^step-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$``)

        :returns: :class:`GetWorkflowStepExecutionResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``step_execution_id`` (``str``) -- The unique identifier for the runtime instance of
              the workflow step that you specified in the request.
            - ``workflow_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              build version for the Image Builder workflow resource that defines this workflow step.
            - ``workflow_execution_id`` (``str``) -- The unique identifier that Image Builder
              assigned to keep track of runtime details when it ran the workflow.
            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              build version that owns the specified runtime instance of the workflow step.
            - ``name`` (``str``) -- The name of the specified runtime instance of the workflow step.
            - ``description`` (``str``) -- Describes the specified workflow step.
            - ``action`` (``str``) -- The name of the action that the specified step performs.
            - ``status`` (``WorkflowStepExecutionStatus``) -- The current status for the specified
              runtime instance of the workflow step.
            - ``rollback_status`` (``WorkflowStepExecutionRollbackStatus``) -- Reports on the
              rollback status of the specified runtime instance of the workflow step, if applicable.
            - ``message`` (``str``) -- The output message from the specified runtime instance of the
              workflow step, if applicable.
            - ``inputs`` (``str``) -- Input parameters that Image Builder provided for the specified
              runtime instance of the workflow step, as a JSON-encoded string.
            - ``outputs`` (``str``) -- The output values that the specified runtime instance of the
              workflow step produced, as a JSON-encoded string.
            - ``start_time`` (``str``) -- The timestamp when the specified runtime instance of the
              workflow step started.
            - ``end_time`` (``str``) -- The timestamp when the specified runtime instance of the
              workflow step finished.
            - ``on_failure`` (``str``) -- The action that the workflow takes if this step fails, as
              configured in the workflow document. ``Abort`` fails the workflow and rolls back
              completed steps. ``Continue`` proceeds to the next step.
            - ``timeout_seconds`` (``int``) -- The maximum duration in seconds for this step to
              complete its action.
            - ``attempt_number`` (``int``) -- The current attempt number for the specified runtime
              instance of the workflow step.
            - ``max_attempts`` (``int``) -- The maximum number of attempts allowed for the specified
              runtime instance of the workflow step, based on the retry configuration in the
              workflow document.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/GetWorkflowStepExecution
        """
        return self.send(
            _operations.get_workflow_step_execution.GetWorkflowStepExecutionRequest(
                step_execution_id=step_execution_id,
            )
        )

    @checked("ImportComponent")
    def import_component(
        self,
        *,
        name: str,
        semantic_version: str,
        type: ComponentType | str,
        format: ComponentFormat | str,
        platform: Platform | str,
        description: str | None = None,
        change_description: str | None = None,
        data: str | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
    ) -> ImportComponentResponse:
        """Imports a component and transforms its data into a component document. For the ``SHELL``
        format, Image Builder wraps your script in a component document with a single step that runs
        the script.

        :param name: The name of the component.
            Image Builder generates the component ARN from a normalized form of the name, so names
            that differ only in case, spaces, or underscores count as the same name. If a component
            with the same name and semantic version already exists in your account in the same
            Amazon Web Services Region, the request creates a new build version for it. If the
            content is also identical to the latest build version, the request fails because the
            component already exists.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param semantic_version: The semantic version of the component.
            This version follows the semantic version syntax.

            Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
            assign values for the first three, and can filter on all of them.

            **Assignment:** For the first three nodes, you can assign any positive integer value,
            including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
            automatically assigns the build number to the fourth node.

            **Patterns:** You can use any numeric pattern that adheres to the assignment
            requirements for the nodes that you can assign. For example, you might choose a software
            version pattern, such as 1.0.0, or a date, such as 2021.01.01.

            (``str``, required, pattern ``^[0-9]+\\.[0-9]+\\.[0-9]+$``)

        :param type: The type of the component denotes whether the component is used to build the image, or only to test it.

            (``ComponentType``, required)

        :param format: The format of the resource that you want to import as a component.

            (``ComponentFormat``, required)

        :param platform: The platform of the component.

            (``Platform``, required)

        :param description: The description of the component.
            Describes the contents of the component.

            (``str``, 1 to 1024 characters)

        :param change_description: The change description of the component.
            This description indicates the change that has been made in this version, or what makes
            this version different from other versions of the component.

            (``str``, 1 to 1024 characters)

        :param data: The data of the component.
            For the ``SHELL`` format, this is the plain script content. You must specify exactly one
            of the ``data`` or ``uri`` properties. For scripts that exceed the inline length
            constraint, use the ``uri`` property.

            (``str``, 1 to 1024 characters)

        :param uri: The uri of the component.
            Must be an Amazon S3 URL and you must have permission to access the Amazon S3 bucket. If
            you use Amazon S3, you can specify component content up to your service quota. Either
            ``data`` or ``uri`` can be used to specify the data within the component.

            (``str``)

        :param kms_key_id: The Amazon Resource Name (ARN) of the KMS key that is used to encrypt this component.
            This can be either the Key ARN or the Alias ARN. For more information, see Key
            identifiers (KeyId)
            (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in
            the *Key Management Service Developer Guide*. If you don't specify a key, Image Builder
            encrypts the component data with a KMS key that Image Builder owns.

            (``str``, 1 to 1024 characters)

        :param tags: The tags of the component.

            (``dict[str, str]``, 1 to 50 entries)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`ImportComponentResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``component_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              imported component.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises InvalidVersionNumberException:
        :raises ResourceInUseException:
        :raises InvalidParameterCombinationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ImportComponent
        """
        return self.send(
            _operations.import_component.ImportComponentRequest(
                name=name,
                semantic_version=semantic_version,
                type=type,
                format=format,
                platform=platform,
                description=description,
                change_description=change_description,
                data=data,
                uri=uri,
                kms_key_id=kms_key_id,
                tags=tags,
                client_token=client_token,
            )
        )

    @checked("ImportDiskImage")
    def import_disk_image(
        self,
        *,
        name: str,
        semantic_version: str,
        platform: str,
        os_version: str,
        infrastructure_configuration_arn: str,
        uri: str,
        description: str | None = None,
        execution_role: str | None = None,
        logging_configuration: ImageLoggingConfiguration | None = None,
        tags: dict[str, str] | None = None,
        register_image_options: RegisterImageOptions | None = None,
        windows_configuration: WindowsConfiguration | None = None,
        client_token: str | None = None,
    ) -> ImportDiskImageResponse:
        """Imports a Windows operating system image from a verified Microsoft ISO disk file. The
        following disk images are supported:

        * Windows 11 Enterprise

        The response returns as soon as Image Builder creates the new image resource in the
        ``PENDING`` state. The conversion from ISO file to AMI then runs asynchronously on an EC2
        instance that Image Builder launches with the specified infrastructure configuration.

        :param name: The name of the image resource that's created from the import.
            Image Builder generates the image ARN from a normalized form of the name, so names that
            differ only in case, spaces, or underscores count as the same name. If an image with the
            same name and semantic version already exists in your account in the same Amazon Web
            Services Region, the import creates a new build version for it.

            (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$``)

        :param semantic_version: The semantic version to attach to the image that's created during the import process.
            This version follows the semantic version syntax.

            (``str``, required, pattern ``^[0-9]+\\.[0-9]+\\.[0-9]+$``)

        :param platform: The operating system platform for the imported image.
            Allowed values include the following: ``Windows``.

            (``str``, required, 1 to 1024 characters)

        :param os_version: The operating system version for the imported image.
            The only supported value is ``Microsoft Windows 11``.

            (``str``, required, at least 1 character)

        :param infrastructure_configuration_arn: The Amazon Resource Name (ARN) of the infrastructure configuration resource that's used for launching the EC2 instance on which the ISO image is built.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$``)

        :param uri: The ``uri`` of the ISO disk file that's stored in Amazon S3, in ``s3://bucket/key`` format.
            The key must end with the ``.iso``, ``.ISO``, or ``.Iso`` extension, and the bucket must
            be owned by the account that makes the request.

            (``str``, required)

        :param description: The description for your disk image import.

            (``str``, 1 to 1024 characters)

        :param execution_role: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions to import an image from a Microsoft ISO file.
            If you don't provide a role, Image Builder uses the Image Builder service-linked role in
            your account, and creates it if it doesn't exist.

            (``str``, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param logging_configuration: The CloudWatch Logs log group where Image Builder sends the import logs.
            If you specify a log group name outside of the ``/aws/imagebuilder/`` namespace, you
            must also provide an ``executionRole`` that has permission to write to that log group.

            (``ImageLoggingConfiguration``)

        :param tags: Tags that are attached to image resources created from the import.

            (``dict[str, str]``, 1 to 50 entries)

        :param register_image_options: Configures Secure Boot and UEFI settings for the imported image.

            (``RegisterImageOptions``)

        :param windows_configuration: Specifies Windows settings for ISO imports.

            (``WindowsConfiguration``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`ImportDiskImageResponse` with

            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the Image
              Builder image resource that this request created.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises AccessDeniedException:
        :raises TooManyRequestsException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ImportDiskImage
        """
        return self.send(
            _operations.import_disk_image.ImportDiskImageRequest(
                name=name,
                semantic_version=semantic_version,
                platform=platform,
                os_version=os_version,
                infrastructure_configuration_arn=infrastructure_configuration_arn,
                uri=uri,
                description=description,
                execution_role=execution_role,
                logging_configuration=logging_configuration,
                tags=tags,
                register_image_options=register_image_options,
                windows_configuration=windows_configuration,
                client_token=client_token,
            )
        )

    @checked("ImportVmImage")
    def import_vm_image(
        self,
        *,
        name: str,
        semantic_version: str,
        platform: Platform | str,
        vm_import_task_id: str,
        description: str | None = None,
        os_version: str | None = None,
        logging_configuration: ImageLoggingConfiguration | None = None,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
    ) -> ImportVmImageResponse:
        """Creates an Image Builder image resource from an Amazon EC2 VM import task. The response
        returns as soon as Image Builder creates the image resource in the ``PENDING`` state. Image
        Builder then monitors the import task asynchronously. When the task completes, Image Builder
        records the AMI that it produced as the new image's output resource and marks the image
        ``AVAILABLE``. You can then use the imported image as the base image for your recipes.

        To create the VM import task, use the Amazon EC2 API ImportImage
        (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html) operation, or
        the import-image (https://docs.aws.amazon.com/cli/latest/reference/ec2/import-image.html)
        CLI command.

        :param name: The name of the base image that is created by the import process.
            Image Builder generates the image ARN from a normalized form of the name, so names that
            differ only in case, spaces, or underscores count as the same name. If an image with the
            same name and semantic version already exists in your account in the same Amazon Web
            Services Region, the import creates a new build version for it.

            (``str``, required, 1 to 1024 characters)

        :param semantic_version: The semantic version to attach to the base image that was created during the import process.
            This version follows the semantic version syntax.

            Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
            assign values for the first three, and can filter on all of them.

            **Assignment:** For the first three nodes, you can assign any positive integer value,
            including zero. The upper limit is 2^30-1, or 1073741823, for each node. Image Builder
            automatically assigns the build number to the fourth node.

            **Patterns:** You can use any numeric pattern that adheres to the assignment
            requirements for the nodes that you can assign. For example, you might choose a software
            version pattern, such as 1.0.0, or a date, such as 2021.01.01.

            (``str``, required, pattern ``^[0-9]+\\.[0-9]+\\.[0-9]+$``)

        :param platform: The operating system platform for the imported VM.

            (``Platform``, required)

        :param vm_import_task_id: The ``importTaskId`` (API) or ``ImportTaskId`` (CLI) from the Amazon EC2 VM import process.
            The import task doesn't need to be complete when you call ImportVmImage - Image Builder
            monitors the task and finishes creating the image when the task completes.

            (``str``, required, 1 to 1024 characters)

        :param description: The description for the base image that is created by the import process.

            (``str``, 1 to 1024 characters)

        :param os_version: The operating system version for the imported VM.

            (``str``, at least 1 character)

        :param logging_configuration: The CloudWatch Logs log group where Image Builder sends the import logs.
            For ImportVmImage, the log group name must be within the ``/aws/imagebuilder/``
            namespace.

            (``ImageLoggingConfiguration``)

        :param tags: Tags that are attached to the import resources.

            (``dict[str, str]``, 1 to 50 entries)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`ImportVmImageResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_arn`` (``str``) -- The Amazon Resource Name (ARN) of the Image Builder image
              resource that this request created.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ImportVmImage
        """
        return self.send(
            _operations.import_vm_image.ImportVmImageRequest(
                name=name,
                semantic_version=semantic_version,
                platform=platform,
                vm_import_task_id=vm_import_task_id,
                description=description,
                os_version=os_version,
                logging_configuration=logging_configuration,
                tags=tags,
                client_token=client_token,
            )
        )

    @checked("ListComponentBuildVersions")
    def list_component_build_versions(
        self,
        *,
        component_version_arn: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListComponentBuildVersionsResponse:
        """Returns a list of component build versions for the specified component version ARN. You can
        only list build versions for components that your account owns. Deprecated build versions
        aren't included in the results.

        :param component_version_arn: The component version ARN whose build versions you want to list.
            The ARN must specify an exact version, without a build number suffix. If you don't
            specify an ARN, Image Builder returns build versions for the components that your
            account owns.

            If the ARN that you specify doesn't exist, Image Builder returns an empty list rather
            than a ``ResourceNotFoundException`` error.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+$``)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListComponentBuildVersionsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``component_summary_list`` (``list[ComponentSummary]``) -- The list of component
              summaries. Has ``arn``, ``name``, ``version``, ``platform``,
              ``supported_os_versions``, ``state``, ``type``, ``owner``, ``description``,
              ``change_description``, ``date_created``, ``tags``, ``publisher``, ``obfuscate``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListComponentBuildVersions
        """
        return self.send(
            _operations.list_component_build_versions.ListComponentBuildVersionsRequest(
                component_version_arn=component_version_arn,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListComponents")
    def list_components(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListComponentsResponse:
        """Returns the list of components that you have access to. By default, the response doesn't
        include components in the ``DEPRECATED`` state. To list deprecated components, use the
        ``status`` filter with the value ``DEPRECATED``.

        Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can assign
        values for the first three, and can filter on all of them.

        **Filtering:** You can use wildcards (x) to specify the most recent versions or nodes when
        selecting the base image or components for your recipe. When you use a wildcard in any node,
        all nodes to the right of the first wildcard must also be wildcards.

        :param owner: Filters results based on the type of owner for the component.
            By default, this request returns a list of components that your account owns. To see
            results for other types of owners, you can specify components that Amazon manages,
            components from the Amazon Web Services Marketplace, third party components, or
            components that other accounts have shared with you.

            (``Ownership``)

        :param filters: Use the following filters to streamline results:

            * ``description``

            * ``name``

            * ``platform``

            * ``productCodes``

            * ``status``

            * ``supportedOsVersion``

            * ``type``

            * ``version``

            (``list[Filter]``, 1 to 10 elements)

        :param by_name: Specifies whether to return one entry per component name, with all versions of each component aggregated.
            Defaults to ``false``, which returns one entry per component version. You can't combine
            this option with the ``version`` filter.

            (``bool``)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListComponentsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``component_version_list`` (``list[ComponentVersion]``) -- The list of component
              semantic versions. Has ``arn``, ``name``, ``version``, ``description``, ``platform``,
              ``supported_os_versions``, ``type``, ``owner``, ``date_created``, ``status``,
              ``product_codes``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListComponents
        """
        return self.send(
            _operations.list_components.ListComponentsRequest(
                owner=owner,
                filters=filters,
                by_name=by_name,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListContainerRecipes")
    def list_container_recipes(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListContainerRecipesResponse:
        """Returns a list of container recipes.

        :param owner: Returns container recipes belonging to the specified owner, that have been shared with you.
            You can omit this field to return container recipes belonging to your account. For
            container recipes, the valid owner values are ``Self``, ``Shared``, and ``Amazon``.

            (``Ownership``)

        :param filters: Use the following filters to streamline results:

            * ``containerType``

            * ``name``

            * ``parentImage``

            * ``platform``

            (``list[Filter]``, 1 to 10 elements)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListContainerRecipesResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``container_recipe_summary_list`` (``list[ContainerRecipeSummary]``) -- The list of
              container recipes returned for the request. Has ``arn``, ``container_type``, ``name``,
              ``platform``, ``owner``, ``parent_image``, ``date_created``, ``instance_image``,
              ``tags``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListContainerRecipes
        """
        return self.send(
            _operations.list_container_recipes.ListContainerRecipesRequest(
                owner=owner,
                filters=filters,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListDistributionConfigurations")
    def list_distribution_configurations(
        self,
        *,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListDistributionConfigurationsResponse:
        """Returns a list of distribution configurations.

        :param filters: You can filter on ``name`` to streamline results.

            (``list[Filter]``, 1 to 10 elements)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListDistributionConfigurationsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``distribution_configuration_summary_list``
              (``list[DistributionConfigurationSummary]``) -- The list of distributions. Has
              ``arn``, ``name``, ``description``, ``date_created``, ``date_updated``, ``tags``,
              ``regions``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListDistributionConfigurations
        """
        return self.send(
            _operations.list_distribution_configurations.ListDistributionConfigurationsRequest(
                filters=filters,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListImageBuildVersions")
    def list_image_build_versions(
        self,
        *,
        image_version_arn: str | None = None,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImageBuildVersionsResponse:
        """Returns a list of image build versions.

        :param image_version_arn: The Amazon Resource Name (ARN) of the image version whose build versions you want to retrieve.
            The ARN must specify an exact version (``<major>.<minor>.<patch>``) - wildcards aren't
            allowed. This parameter is optional. If you don't specify it, Image Builder returns
            build versions for all of the images in your account.

            If the ARN that you specify doesn't exist, Image Builder returns an empty list rather
            than a ``ResourceNotFoundException`` error.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+$``)

        :param filters: Use the following filters to streamline results:

            * ``name``

            * ``osVersion``

            * ``platform``

            * ``type``

            * ``version``

            (``list[Filter]``, 1 to 10 elements)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListImageBuildVersionsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_summary_list`` (``list[ImageSummary]``) -- The list of image build versions.
              Has ``arn``, ``name``, ``type``, ``version``, ``platform``, ``os_version``, ``state``,
              ``owner``, ``date_created``, ``output_resources``, ``tags``, ``build_type``,
              ``image_source``, ``deprecation_time``, ``lifecycle_execution_id``,
              ``logging_configuration``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListImageBuildVersions
        """
        return self.send(
            _operations.list_image_build_versions.ListImageBuildVersionsRequest(
                image_version_arn=image_version_arn,
                filters=filters,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListImagePackages")
    def list_image_packages(
        self,
        *,
        image_build_version_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImagePackagesResponse:
        """Lists the packages that are associated with an image build version, as determined by Amazon
        Web Services Systems Manager Inventory at build time.

        :param image_build_version_arn: The Amazon Resource Name (ARN) of the image build version whose packages you want to list.
            The value must be a full build version ARN.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListImagePackagesResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_package_list`` (``list[ImagePackage]``) -- The list of Image Packages returned
              in the response. Has ``package_name``, ``package_version``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ResourceNotFoundException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListImagePackages
        """
        return self.send(
            _operations.list_image_packages.ListImagePackagesRequest(
                image_build_version_arn=image_build_version_arn,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListImagePipelineImages")
    def list_image_pipeline_images(
        self,
        *,
        image_pipeline_arn: str,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImagePipelineImagesResponse:
        """Returns a list of images created by the specified pipeline.

        :param image_pipeline_arn: The Amazon Resource Name (ARN) of the image pipeline whose images you want to view.
            If the ARN that you specify doesn't exist, Image Builder returns an empty list rather
            than a ``ResourceNotFoundException`` error.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+$``)

        :param filters: Use the following filters to streamline results:

            * ``name``

            * ``version``

            (``list[Filter]``, 1 to 10 elements)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListImagePipelineImagesResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_summary_list`` (``list[ImageSummary]``) -- The list of images built by this
              pipeline. Has ``arn``, ``name``, ``type``, ``version``, ``platform``, ``os_version``,
              ``state``, ``owner``, ``date_created``, ``output_resources``, ``tags``,
              ``build_type``, ``image_source``, ``deprecation_time``, ``lifecycle_execution_id``,
              ``logging_configuration``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ResourceNotFoundException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListImagePipelineImages
        """
        return self.send(
            _operations.list_image_pipeline_images.ListImagePipelineImagesRequest(
                image_pipeline_arn=image_pipeline_arn,
                filters=filters,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListImagePipelines")
    def list_image_pipelines(
        self,
        *,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImagePipelinesResponse:
        """Returns a list of image pipelines.

        :param filters: Use the following filters to streamline results:

            * ``description``

            * ``distributionConfigurationArn``

            * ``imageRecipeArn``

            * ``infrastructureConfigurationArn``

            * ``name``

            * ``status``

            (``list[Filter]``, 1 to 10 elements)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListImagePipelinesResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_pipeline_list`` (``list[ImagePipeline]``) -- The list of image pipelines. Has
              ``arn``, ``name``, ``description``, ``platform``, ``enhanced_image_metadata_enabled``,
              ``image_recipe_arn``, ``container_recipe_arn``, ``infrastructure_configuration_arn``,
              ``distribution_configuration_arn``, ``image_tests_configuration``, ``schedule``,
              ``status``, ``date_created``, ``date_updated``, ``date_last_run``,
              ``last_run_status``, ``date_next_run``, ``tags``, ``image_scanning_configuration``,
              ``image_tags``, ``execution_role``, ``workflows``, ``logging_configuration``,
              ``consecutive_failures``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListImagePipelines
        """
        return self.send(
            _operations.list_image_pipelines.ListImagePipelinesRequest(
                filters=filters,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListImageRecipes")
    def list_image_recipes(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImageRecipesResponse:
        """Returns a list of image recipes.

        :param owner: You can specify the recipe owner to filter results by that owner.
            By default, this request will only show image recipes owned by your account. To filter
            by a different owner, specify one of the ``Valid Values`` that are listed for this
            parameter.

            (``Ownership``)

        :param filters: Use the following filters to streamline results:

            * ``name``

            * ``parentImage``

            * ``platform``

            (``list[Filter]``, 1 to 10 elements)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListImageRecipesResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_recipe_summary_list`` (``list[ImageRecipeSummary]``) -- A list of
              ``ImageRecipeSummary`` objects that contain identifying characteristics for the image
              recipe, such as the name, the Amazon Resource Name (ARN), and the date created, along
              with other key details. Has ``arn``, ``name``, ``platform``, ``owner``,
              ``parent_image``, ``date_created``, ``tags``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListImageRecipes
        """
        return self.send(
            _operations.list_image_recipes.ListImageRecipesRequest(
                owner=owner,
                filters=filters,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListImageScanFindingAggregations")
    def list_image_scan_finding_aggregations(
        self,
        *,
        filter: Filter | None = None,
        next_token: str | None = None,
    ) -> ListImageScanFindingAggregationsResponse:
        """Returns a list of image scan aggregations for your account. You can filter by the type of
        key that Image Builder uses to group results. For example, if you want to get a list of
        findings by severity level for one of your pipelines, you might specify your pipeline with
        the ``imagePipelineArn`` filter. If you don't specify a filter, Image Builder returns an
        aggregation for your account.

        To streamline results, you can use the following filters in your request:

        * ``imageBuildVersionArn``

        * ``imagePipelineArn``

        * ``vulnerabilityId``

        :param filter: A filter name and value pair that determines the type of aggregation that Image Builder returns.
            Use one of the following filter names:

            * ``imageBuildVersionArn``

            * ``imagePipelineArn``

            * ``vulnerabilityId``

            If you don't specify a filter, Image Builder returns an aggregation for your account.

            (``Filter``)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListImageScanFindingAggregationsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``aggregation_type`` (``str``) -- The aggregation type specifies what type of key is
              used to group the image scan findings.
            - ``responses`` (``list[ImageScanFindingAggregation]``) -- An array of image scan
              finding aggregations that match the filter criteria. Has ``account_aggregation``,
              ``image_aggregation``, ``image_pipeline_aggregation``,
              ``vulnerability_id_aggregation``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListImageScanFindingAggregations
        """
        return self.send(
            _operations.list_image_scan_finding_aggregations.ListImageScanFindingAggregationsRequest(
                filter=filter,
                next_token=next_token,
            )
        )

    @checked("ListImageScanFindings")
    def list_image_scan_findings(
        self,
        *,
        filters: list[ImageScanFindingsFilter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImageScanFindingsResponse:
        """Returns a list of image scan findings for your account. Amazon Inspector generates the
        findings when it scans images that have scanning enabled.

        :param filters: An array of name value pairs that you can use to filter your results.
            You can use the following filters to streamline results:

            * ``imageBuildVersionArn`` – Filters findings by the image build version that was scanned.

            * ``imagePipelineArn`` – Filters findings by the pipeline that created the scanned image.

            * ``vulnerabilityId`` – Filters findings by vulnerability ID, for example a CVE ID.

            * ``severity`` – Filters findings by severity level.

            If you don't request a filter, then all findings in your account are listed.

            (``list[ImageScanFindingsFilter]``, 1 to 1 element)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListImageScanFindingsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``findings`` (``list[ImageScanFinding]``) -- The image scan findings for your account
              that meet your request filter criteria. Has ``aws_account_id``,
              ``image_build_version_arn``, ``image_pipeline_arn``, ``type``, ``description``,
              ``title``, ``remediation``, ``severity``, ``first_observed_at``, ``updated_at``,
              ``inspector_score``, ``inspector_score_details``, ``package_vulnerability_details``,
              ``fix_available``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListImageScanFindings
        """
        return self.send(
            _operations.list_image_scan_findings.ListImageScanFindingsRequest(
                filters=filters,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListImages")
    def list_images(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        include_deprecated: bool | None = None,
    ) -> ListImagesResponse:
        """Returns the list of images that you have access to.

        :param owner: Filters the list to images owned by you, by Amazon, or shared with you by other accounts.
            By default, only your account's images are returned.

            (``Ownership``)

        :param filters: Use the following filters to streamline results:

            * ``name``

            * ``osVersion``

            * ``platform``

            * ``type``

            * ``version``

            (``list[Filter]``, 1 to 10 elements)

        :param by_name: Specifies whether to return one entry per image name, with all versions of each image aggregated.
            Defaults to ``false``, which returns one entry per image version. You can't combine this
            option with the ``version`` filter.

            (``bool``)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :param include_deprecated: Specifies whether to include deprecated Amazon-managed images in the results.
            Deprecated images that you own are always returned. Defaults to ``false``.

            (``bool``)

        :returns: :class:`ListImagesResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_version_list`` (``list[ImageVersion]``) -- The list of image semantic
              versions. Has ``arn``, ``name``, ``type``, ``version``, ``platform``, ``os_version``,
              ``owner``, ``date_created``, ``build_type``, ``image_source``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListImages
        """
        return self.send(
            _operations.list_images.ListImagesRequest(
                owner=owner,
                filters=filters,
                by_name=by_name,
                max_results=max_results,
                next_token=next_token,
                include_deprecated=include_deprecated,
            )
        )

    @checked("ListInfrastructureConfigurations")
    def list_infrastructure_configurations(
        self,
        *,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListInfrastructureConfigurationsResponse:
        """Returns a list of infrastructure configurations.

        :param filters: You can filter on ``name`` to streamline results.

            (``list[Filter]``, 1 to 10 elements)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListInfrastructureConfigurationsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``infrastructure_configuration_summary_list``
              (``list[InfrastructureConfigurationSummary]``) -- The list of infrastructure
              configurations. Has ``arn``, ``name``, ``description``, ``date_created``,
              ``date_updated``, ``resource_tags``, ``tags``, ``instance_types``,
              ``instance_profile_name``, ``placement``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListInfrastructureConfigurations
        """
        return self.send(
            _operations.list_infrastructure_configurations.ListInfrastructureConfigurationsRequest(
                filters=filters,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListLifecycleExecutionResources")
    def list_lifecycle_execution_resources(
        self,
        *,
        lifecycle_execution_id: str,
        parent_resource_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListLifecycleExecutionResourcesResponse:
        """Lists resources that the runtime instance of the image lifecycle identified for lifecycle
        actions.

        :param lifecycle_execution_id: The unique identifier for a runtime instance of the lifecycle policy.

            (``str``, required, pattern ``^lce-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$``)

        :param parent_resource_id: The Amazon Resource Name (ARN) of an image build version to get the output resources for, such as AMIs or container images in Amazon ECR.
            You can get this value from the ``resourceId`` in the top-level response. If you leave
            this property empty, the response lists the Image Builder resources that the lifecycle
            execution identified for lifecycle actions. If the image build version that you specify
            in ``parentResourceId`` wasn't part of this lifecycle execution, the response contains
            an empty list.

            (``str``, 1 to 1024 characters)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListLifecycleExecutionResourcesResponse` with

            - ``lifecycle_execution_id`` (``str``) -- The unique identifier for the runtime instance
              of the lifecycle policy.
            - ``lifecycle_execution_state`` (``LifecycleExecutionState``) -- The current state of
              the lifecycle runtime instance. Has ``status``, ``reason``.
            - ``resources`` (``list[LifecycleExecutionResource]``) -- A list of resources that were
              identified for lifecycle actions. Has ``account_id``, ``resource_id``, ``state``,
              ``action``, ``region``, ``snapshots``, ``image_uris``, ``start_time``, ``end_time``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListLifecycleExecutionResources
        """
        return self.send(
            _operations.list_lifecycle_execution_resources.ListLifecycleExecutionResourcesRequest(
                lifecycle_execution_id=lifecycle_execution_id,
                parent_resource_id=parent_resource_id,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListLifecycleExecutions")
    def list_lifecycle_executions(
        self,
        *,
        resource_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListLifecycleExecutionsResponse:
        """Retrieves the lifecycle runtime history for the specified resource.

        :param resource_arn: The Amazon Resource Name (ARN) of the resource for which to list lifecycle executions.
            Specify a lifecycle policy ARN to list its executions, or an image build version ARN to
            list the executions that StartResourceStateUpdate started for that image. Other ARN
            types aren't valid for this request.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\\.(?:x|[0-9]+)\\.(?:x|[0-9]+))(?:/[0-9]+)?)?$``)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListLifecycleExecutionsResponse` with

            - ``lifecycle_executions`` (``list[LifecycleExecution]``) -- A list of lifecycle runtime
              instances for the specified resource. Has ``lifecycle_execution_id``,
              ``lifecycle_policy_arn``, ``resources_impacted_summary``, ``state``, ``start_time``,
              ``end_time``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListLifecycleExecutions
        """
        return self.send(
            _operations.list_lifecycle_executions.ListLifecycleExecutionsRequest(
                resource_arn=resource_arn,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListLifecyclePolicies")
    def list_lifecycle_policies(
        self,
        *,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListLifecyclePoliciesResponse:
        """Retrieves a list of lifecycle policies in your Amazon Web Services account.

        :param filters: Use the following filters to streamline results: ``name``, ``resourceType``, and ``status``.
            Filter names are matched exactly as shown.

            (``list[Filter]``, 1 to 10 elements)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListLifecyclePoliciesResponse` with

            - ``lifecycle_policy_summary_list`` (``list[LifecyclePolicySummary]``) -- A list of
              lifecycle policies in your Amazon Web Services account that meet the criteria
              specified in the request. Has ``arn``, ``name``, ``description``, ``status``,
              ``execution_role``, ``resource_type``, ``date_created``, ``date_updated``,
              ``date_last_run``, ``tags``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListLifecyclePolicies
        """
        return self.send(
            _operations.list_lifecycle_policies.ListLifecyclePoliciesRequest(
                filters=filters,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListTagsForResource")
    def list_tags_for_resource(
        self,
        *,
        resource_arn: str,
    ) -> ListTagsForResourceResponse:
        """Returns the list of tags for the specified resource.

        :param resource_arn: The Amazon Resource Name (ARN) of the resource whose tags you want to retrieve.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\\.(?:x|[0-9]+)\\.(?:x|[0-9]+))(?:/[0-9]+)?)?$``)

        :returns: :class:`ListTagsForResourceResponse` with

            - ``tags`` (``dict[str, str]``) -- The tags for the specified resource.

        :raises ServiceException:
        :raises InvalidParameterException:
        :raises ResourceNotFoundException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListTagsForResource
        """
        return self.send(
            _operations.list_tags_for_resource.ListTagsForResourceRequest(
                resource_arn=resource_arn,
            )
        )

    @checked("ListWaitingWorkflowSteps")
    def list_waiting_workflow_steps(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWaitingWorkflowStepsResponse:
        """Lists the workflow steps in your Amazon Web Services account that have paused at a
        ``WaitForAction`` step, and are waiting for you to respond. To send a response, call
        SendWorkflowStepAction.

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListWaitingWorkflowStepsResponse` with

            - ``steps`` (``list[WorkflowStepExecution]``) -- An array of the workflow steps that are
              waiting for action in your Amazon Web Services account. Has ``step_execution_id``,
              ``image_build_version_arn``, ``workflow_execution_id``,
              ``workflow_build_version_arn``, ``name``, ``action``, ``start_time``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListWaitingWorkflowSteps
        """
        return self.send(
            _operations.list_waiting_workflow_steps.ListWaitingWorkflowStepsRequest(
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListWorkflowBuildVersions")
    def list_workflow_build_versions(
        self,
        *,
        workflow_version_arn: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowBuildVersionsResponse:
        """Returns a list of build versions for a specific workflow resource.

        :param workflow_version_arn: The Amazon Resource Name (ARN) of the workflow resource for which to get a list of build versions.
            The version segments can contain wildcards (``x``) to match multiple versions of the
            workflow. If you don't specify an ARN, the response lists build versions for all of the
            workflows in your account.

            (``str``, pattern ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListWorkflowBuildVersionsResponse` with

            - ``workflow_summary_list`` (``list[WorkflowSummary]``) -- A list that contains metadata
              for the build versions of the workflow resource specified in the request. Has ``arn``,
              ``name``, ``version``, ``description``, ``change_description``, ``type``, ``owner``,
              ``state``, ``date_created``, ``tags``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListWorkflowBuildVersions
        """
        return self.send(
            _operations.list_workflow_build_versions.ListWorkflowBuildVersionsRequest(
                workflow_version_arn=workflow_version_arn,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListWorkflowExecutions")
    def list_workflow_executions(
        self,
        *,
        image_build_version_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowExecutionsResponse:
        """Returns a list of workflow runtime instance metadata objects for a specific image build
        version.

        :param image_build_version_arn: List all workflow runtime instances for the specified image build version resource ARN.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListWorkflowExecutionsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``workflow_executions`` (``list[WorkflowExecutionMetadata]``) -- An array of runtime
              details that represents each time a workflow ran for the requested image build
              version. Has ``workflow_build_version_arn``, ``workflow_execution_id``, ``type``,
              ``status``, ``message``, ``total_step_count``, ``total_steps_succeeded``,
              ``total_steps_failed``, ``total_steps_skipped``, ``start_time``, ``end_time``,
              ``parallel_group``, ``retried``.
            - ``image_build_version_arn`` (``str``) -- The resource Amazon Resource Name (ARN) of
              the image build version for which you requested a list of workflow runtime details.
            - ``message`` (``str``) -- The failure reason for the image build version, if it's in a
              failed state.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListWorkflowExecutions
        """
        return self.send(
            _operations.list_workflow_executions.ListWorkflowExecutionsRequest(
                image_build_version_arn=image_build_version_arn,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListWorkflowStepExecutions")
    def list_workflow_step_executions(
        self,
        *,
        workflow_execution_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowStepExecutionsResponse:
        """Returns runtime data for each step in a runtime instance of the workflow that you specify in
        the request.

        :param workflow_execution_id: The unique identifier that Image Builder assigned to keep track of runtime details when it ran the workflow.

            (``str``, required, pattern ``^wf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$``)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListWorkflowStepExecutionsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``steps`` (``list[WorkflowStepMetadata]``) -- Contains an array of runtime details
              that represents each step in this runtime instance of the workflow. Has
              ``step_execution_id``, ``name``, ``description``, ``action``, ``status``,
              ``rollback_status``, ``message``, ``inputs``, ``outputs``, ``start_time``,
              ``end_time``, ``attempt_number``, ``max_attempts``.
            - ``workflow_build_version_arn`` (``str``) -- The build version Amazon Resource Name
              (ARN) for the Image Builder workflow resource that defines the steps for this runtime
              instance of the workflow.
            - ``workflow_execution_id`` (``str``) -- The unique identifier that Image Builder
              assigned to keep track of runtime details when it ran the workflow.
            - ``image_build_version_arn`` (``str``) -- The image build version resource Amazon
              Resource Name (ARN) that's associated with the specified runtime instance of the
              workflow.
            - ``message`` (``str``) -- The output message from the list action, if applicable.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListWorkflowStepExecutions
        """
        return self.send(
            _operations.list_workflow_step_executions.ListWorkflowStepExecutionsRequest(
                workflow_execution_id=workflow_execution_id,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("ListWorkflows")
    def list_workflows(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowsResponse:
        """Lists workflow versions based on filtering parameters. To list the build versions of a
        specific workflow version, call ListWorkflowBuildVersions.

        :param owner: Filters results based on the workflow owner.
            By default, this request returns the workflows that your account owns (``Self``).
            Specify ``Amazon`` to list the workflows that Image Builder manages. Image Builder
            rejects the ``Shared`` and ``ThirdParty`` owner values for workflows, and
            ``AWSMarketplace`` returns no results.

            (``Ownership``)

        :param filters: Filters to narrow the list of workflows.
            You can filter on ``name``, ``version``, ``description``, and ``type``.

            (``list[Filter]``, 1 to 10 elements)

        :param by_name: Specifies whether to return one entry per workflow name, with all versions of each workflow aggregated.
            Defaults to ``false``, which returns one entry per workflow version. You can't combine
            this option with the ``version`` filter.

            (``bool``)

        :param max_results: The maximum number of items to return in a single request.
            If you don't specify a value, Image Builder returns up to 25 items. The largest page
            size that you can request is 100 items. A page can contain fewer items than the maximum,
            with a ``nextToken`` to continue paging.

            (``int``, 1 to 100)

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListWorkflowsResponse` with

            - ``workflow_version_list`` (``list[WorkflowVersion]``) -- A list of workflow versions
              that match the request criteria. Has ``arn``, ``name``, ``version``, ``description``,
              ``type``, ``owner``, ``date_created``.
            - ``next_token`` (``str``) -- The next token used for paginated responses.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidPaginationTokenException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/ListWorkflows
        """
        return self.send(
            _operations.list_workflows.ListWorkflowsRequest(
                owner=owner,
                filters=filters,
                by_name=by_name,
                max_results=max_results,
                next_token=next_token,
            )
        )

    @checked("PutComponentPolicy")
    def put_component_policy(
        self,
        *,
        component_arn: str,
        policy: str,
    ) -> PutComponentPolicyResponse:
        """Applies a policy to a component. The preferred way to share resources is with the RAM API
        CreateResourceShare
        (https://docs.aws.amazon.com/ram/latest/APIReference/API_CreateResourceShare.html). If you
        use the PutComponentPolicy operation instead, you must also call the RAM API
        PromoteResourceShareCreatedFromPolicy
        (https://docs.aws.amazon.com/ram/latest/APIReference/API_PromoteResourceShareCreatedFromPolicy.html).
        Otherwise, the resource isn't visible to the principals that it's shared with.

        :param component_arn: The Amazon Resource Name (ARN) of the component that this policy should be applied to.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param policy: The policy to apply.

            (``str``, required, 1 to 30000 characters)

        :returns: :class:`PutComponentPolicyResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``component_arn`` (``str``) -- The Amazon Resource Name (ARN) of the component that
              this policy was applied to.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidParameterValueException:
        :raises ResourceNotFoundException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/PutComponentPolicy
        """
        return self.send(
            _operations.put_component_policy.PutComponentPolicyRequest(
                component_arn=component_arn,
                policy=policy,
            )
        )

    @checked("PutContainerRecipePolicy")
    def put_container_recipe_policy(
        self,
        *,
        container_recipe_arn: str,
        policy: str,
    ) -> PutContainerRecipePolicyResponse:
        """Applies a policy to a container recipe. The preferred way to share resources is with the RAM
        API CreateResourceShare
        (https://docs.aws.amazon.com/ram/latest/APIReference/API_CreateResourceShare.html). If you
        use the PutContainerRecipePolicy operation instead, you must also call the RAM API
        PromoteResourceShareCreatedFromPolicy
        (https://docs.aws.amazon.com/ram/latest/APIReference/API_PromoteResourceShareCreatedFromPolicy.html).
        Otherwise, the resource isn't visible to the principals that it's shared with.

        :param container_recipe_arn: The Amazon Resource Name (ARN) of the container recipe that this policy should be applied to.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param policy: The policy to apply to the container recipe.

            (``str``, required, 1 to 30000 characters)

        :returns: :class:`PutContainerRecipePolicyResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``container_recipe_arn`` (``str``) -- The Amazon Resource Name (ARN) of the container
              recipe that this policy was applied to.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidParameterValueException:
        :raises ResourceNotFoundException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/PutContainerRecipePolicy
        """
        return self.send(
            _operations.put_container_recipe_policy.PutContainerRecipePolicyRequest(
                container_recipe_arn=container_recipe_arn,
                policy=policy,
            )
        )

    @checked("PutImagePolicy")
    def put_image_policy(
        self,
        *,
        image_arn: str,
        policy: str,
    ) -> PutImagePolicyResponse:
        """Applies a policy to an image. The preferred way to share resources is with the RAM API
        CreateResourceShare
        (https://docs.aws.amazon.com/ram/latest/APIReference/API_CreateResourceShare.html). If you
        use the PutImagePolicy operation instead, you must also call the RAM API
        PromoteResourceShareCreatedFromPolicy
        (https://docs.aws.amazon.com/ram/latest/APIReference/API_PromoteResourceShareCreatedFromPolicy.html).
        Otherwise, the resource isn't visible to the principals that it's shared with.

        :param image_arn: The Amazon Resource Name (ARN) of the image that this policy should be applied to.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param policy: The resource policy to apply to the image, as a JSON policy document.
            Image Builder validates the policy with Amazon Web Services RAM before applying it, and
            rejects invalid policies with ``InvalidParameterValueException``.

            (``str``, required, 1 to 30000 characters)

        :returns: :class:`PutImagePolicyResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image that this
              policy was applied to.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidParameterValueException:
        :raises ResourceNotFoundException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/PutImagePolicy
        """
        return self.send(
            _operations.put_image_policy.PutImagePolicyRequest(
                image_arn=image_arn,
                policy=policy,
            )
        )

    @checked("PutImageRecipePolicy")
    def put_image_recipe_policy(
        self,
        *,
        image_recipe_arn: str,
        policy: str,
    ) -> PutImageRecipePolicyResponse:
        """Applies a policy to an image recipe. The preferred way to share resources is with the RAM
        API CreateResourceShare
        (https://docs.aws.amazon.com/ram/latest/APIReference/API_CreateResourceShare.html). If you
        use the PutImageRecipePolicy operation instead, you must also call the RAM API
        PromoteResourceShareCreatedFromPolicy
        (https://docs.aws.amazon.com/ram/latest/APIReference/API_PromoteResourceShareCreatedFromPolicy.html).
        Otherwise, the resource isn't visible to the principals that it's shared with.

        :param image_recipe_arn: The Amazon Resource Name (ARN) of the image recipe that this policy should be applied to.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param policy: The policy to apply.

            (``str``, required, 1 to 30000 characters)

        :returns: :class:`PutImageRecipePolicyResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``image_recipe_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image recipe
              that this policy was applied to.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises InvalidParameterValueException:
        :raises ResourceNotFoundException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/PutImageRecipePolicy
        """
        return self.send(
            _operations.put_image_recipe_policy.PutImageRecipePolicyRequest(
                image_recipe_arn=image_recipe_arn,
                policy=policy,
            )
        )

    @checked("RetryImage")
    def retry_image(
        self,
        *,
        image_build_version_arn: str,
        client_token: str | None = None,
    ) -> RetryImageResponse:
        """Retries a failed or canceled image build without rebuilding the phases that already
        completed. The image re-runs asynchronously in place: the same build version returns to the
        test or distribution phase where it failed and continues from there. No new image build
        version is created. Retry is only supported for AMI-based images.

        :param image_build_version_arn: The Amazon Resource Name (ARN) of the image build version that you want to retry.
            The image must be in the ``FAILED`` or ``CANCELLED`` state.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`RetryImageResponse` with

            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``image_build_version_arn`` (``str``) -- The ARN of the image to be retried.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/RetryImage
        """
        return self.send(
            _operations.retry_image.RetryImageRequest(
                image_build_version_arn=image_build_version_arn,
                client_token=client_token,
            )
        )

    @checked("SendWorkflowStepAction")
    def send_workflow_step_action(
        self,
        *,
        step_execution_id: str,
        image_build_version_arn: str,
        action: WorkflowStepActionType | str,
        reason: str | None = None,
        client_token: str | None = None,
    ) -> SendWorkflowStepActionResponse:
        """Sends an action to a workflow step that has paused at a ``WaitForAction`` step, so that
        image creation can continue. To find the steps that are waiting for an action, call
        ListWaitingWorkflowSteps.

        :param step_execution_id: Uniquely identifies the waiting workflow step that you send the action to.
            To get this identifier, call ListWaitingWorkflowSteps.

            (``str``, required, pattern ``^step-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$``)

        :param image_build_version_arn: The Amazon Resource Name (ARN) of the image build version associated with the workflow step execution.
            This value must match the image that owns the waiting step. If the ARN does not
            correspond to the image running the workflow, then the request fails with a validation
            error.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param action: The action to perform on the paused workflow step. ``RESUME`` completes the waiting step, and the workflow continues. ``STOP`` fails the step, and the step's ``onFailure`` setting determines whether the workflow continues or aborts.
            The workflow step must be in a waiting state to accept an action. The request fails if
            the step has already timed out or been actioned.

            (``WorkflowStepActionType``, required)

        :param reason: The reason for the action.
            This value is stored with the step execution record and is accessible in subsequent
            workflow steps via step output references.

            (``str``, 1 to 1024 characters)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`SendWorkflowStepActionResponse` with

            - ``step_execution_id`` (``str``) -- The unique identifier for the workflow step that
              received the action, as specified in the request.
            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              build version that received the action request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.

        :raises ServiceException:
        :raises ClientException:
        :raises ResourceNotFoundException:
        :raises InvalidRequestException:
        :raises InvalidParameterValueException:
        :raises ServiceUnavailableException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/SendWorkflowStepAction
        """
        return self.send(
            _operations.send_workflow_step_action.SendWorkflowStepActionRequest(
                step_execution_id=step_execution_id,
                image_build_version_arn=image_build_version_arn,
                action=action,
                reason=reason,
                client_token=client_token,
            )
        )

    @checked("StartImagePipelineExecution")
    def start_image_pipeline_execution(
        self,
        *,
        image_pipeline_arn: str,
        client_token: str | None = None,
        tags: dict[str, str] | None = None,
    ) -> StartImagePipelineExecutionResponse:
        """Manually triggers a pipeline to create an image. You can start a build this way whether the
        pipeline is enabled or disabled. The response returns as soon as Image Builder creates the
        new image resource and queues the build. Use the returned ``imageBuildVersionArn`` with
        GetImage to track build progress.

        :param image_pipeline_arn: The Amazon Resource Name (ARN) of the image pipeline that you want to manually invoke.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+$``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param tags: The tags for Image Builder to apply to the image resource that's created when pipeline execution starts.

            (``dict[str, str]``, 1 to 50 entries)

        :returns: :class:`StartImagePipelineExecutionResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              that the request created.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ResourceNotFoundException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/StartImagePipelineExecution
        """
        return self.send(
            _operations.start_image_pipeline_execution.StartImagePipelineExecutionRequest(
                image_pipeline_arn=image_pipeline_arn,
                client_token=client_token,
                tags=tags,
            )
        )

    @checked("StartResourceStateUpdate")
    def start_resource_state_update(
        self,
        *,
        resource_arn: str,
        state: ResourceState,
        execution_role: str | None = None,
        include_resources: ResourceStateUpdateIncludeResources | None = None,
        exclusion_rules: ResourceStateUpdateExclusionRules | None = None,
        update_at: datetime | None = None,
        client_token: str | None = None,
    ) -> StartResourceStateUpdateResponse:
        """Begins an ad-hoc state change for the specified image build version. This is a one-time
        operation - if you schedule the update, it runs only once. If the request includes
        underlying resources, or schedules the update far enough in the future, Image Builder runs
        the update as an asynchronous lifecycle execution and returns its identifier. Otherwise, for
        target states other than ``DELETED``, the state change applies immediately. If a request
        that starts a lifecycle execution arrives while the image already has one in progress, Image
        Builder rejects it.

        :param resource_arn: The Amazon Resource Name (ARN) of the image build version to update.
            The image must be in one of these terminal states: ``AVAILABLE``, ``DEPRECATED``,
            ``DISABLED``, ``FAILED``, or ``CANCELLED``. Images with ``FAILED`` or ``CANCELLED``
            status can transition only to ``DELETED``.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param state: Specifies the lifecycle action to take for this request.
            For AMI-based images, valid values are ``AVAILABLE``, ``DEPRECATED``, ``DISABLED``, and
            ``DELETED``. For container-based images, only ``DELETED`` is supported.

            (``ResourceState``, required)

        :param execution_role: The name or Amazon Resource Name (ARN) of the IAM role that's used to update image state.
            You must provide this property together with ``includeResources``. Neither is valid
            without the other.

            (``str``, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param include_resources: Specifies which underlying resources to update, in addition to the Image Builder image resource itself.
            Snapshots and containers are only valid for the ``DELETED`` state. To set an image to
            ``DELETED``, you must include its underlying resources. To delete only the Image Builder
            image record, use the DeleteImage operation instead.

            (``ResourceStateUpdateIncludeResources``)

        :param exclusion_rules: Rules that Image Builder evaluates against each of the image's AMIs.
            Matching AMIs and their snapshots are skipped. Exclusion rules only take effect when the
            request includes AMIs. If the target state is ``DELETED`` and any resource was skipped,
            the Image Builder image resource itself is also retained. For the ``DEPRECATED`` and
            ``DISABLED`` target states, Image Builder updates the image resource's state regardless
            of exclusions.

            (``ResourceStateUpdateExclusionRules``)

        :param update_at: The timestamp that indicates when resources are updated by a lifecycle action.
            This property is valid only when the target status is ``DEPRECATED``, and the value must
            be a future time. If you don't specify a value, Image Builder begins the state update
            right away. For a scheduled deprecation, included AMIs get their EC2 deprecation time
            set immediately, and Image Builder schedules the image resource to transition to
            ``DEPRECATED`` at that time.

            (``datetime``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`StartResourceStateUpdateResponse` with

            - ``lifecycle_execution_id`` (``str``) -- Identifies the lifecycle execution that
              performs the resource state update.
            - ``resource_arn`` (``str``) -- The requested Amazon Resource Name (ARN) of the Image
              Builder resource for the asynchronous update.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises ResourceNotFoundException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/StartResourceStateUpdate
        """
        return self.send(
            _operations.start_resource_state_update.StartResourceStateUpdateRequest(
                resource_arn=resource_arn,
                state=state,
                execution_role=execution_role,
                include_resources=include_resources,
                exclusion_rules=exclusion_rules,
                update_at=update_at,
                client_token=client_token,
            )
        )

    @checked("TagResource")
    def tag_resource(
        self,
        *,
        resource_arn: str,
        tags: dict[str, str],
    ) -> TagResourceResponse:
        """Adds a tag to a resource.

        :param resource_arn: The Amazon Resource Name (ARN) of the resource that you want to tag.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\\.(?:x|[0-9]+)\\.(?:x|[0-9]+))(?:/[0-9]+)?)?$``)

        :param tags: The tags to apply to the resource.

            (``dict[str, str]``, required, 1 to 50 entries)

        :returns: :class:`TagResourceResponse`, which has no members.

        :raises ServiceException:
        :raises InvalidParameterException:
        :raises ResourceNotFoundException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/TagResource
        """
        return self.send(
            _operations.tag_resource.TagResourceRequest(
                resource_arn=resource_arn,
                tags=tags,
            )
        )

    @checked("UntagResource")
    def untag_resource(
        self,
        *,
        resource_arn: str,
        tag_keys: list[str],
    ) -> UntagResourceResponse:
        """Removes a tag from a resource.

        :param resource_arn: The Amazon Resource Name (ARN) of the resource that you want to untag.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\\.(?:x|[0-9]+)\\.(?:x|[0-9]+))(?:/[0-9]+)?)?$``)

        :param tag_keys: The tag keys to remove from the resource.

            (``list[str]``, required, 1 to 50 elements, each 1 to 128 characters, pattern ``^(?!aws:)[a-zA-Z0-9\\s_.:/=+\\-@]*$``)

        :returns: :class:`UntagResourceResponse`, which has no members.

        :raises ServiceException:
        :raises InvalidParameterException:
        :raises ResourceNotFoundException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/UntagResource
        """
        return self.send(
            _operations.untag_resource.UntagResourceRequest(
                resource_arn=resource_arn,
                tag_keys=tag_keys,
            )
        )

    @checked("UpdateDistributionConfiguration")
    def update_distribution_configuration(
        self,
        *,
        distribution_configuration_arn: str,
        distributions: list[Distribution],
        description: str | None = None,
        client_token: str | None = None,
    ) -> UpdateDistributionConfigurationResponse:
        """Updates a distribution configuration. Distribution configurations define and configure the
        outputs for your images, including the target Regions, accounts, and settings for each
        Region.

        Note: This operation doesn't support selective updates. The request replaces the entire
        distribution configuration, so include every setting that you want to keep. Any optional
        property that you omit is removed or reset to its default.

        :param distribution_configuration_arn: The Amazon Resource Name (ARN) of the distribution configuration that you want to update.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$``)

        :param distributions: The distribution settings for the configuration.
            Each entry defines how output images are distributed in one target Amazon Web Services
            Region. A Region can appear at most once in the list. This list replaces the
            configuration's existing distributions entirely.

            (``list[Distribution]``, required)

        :param description: The description of the distribution configuration.

            (``str``, 1 to 1024 characters)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`UpdateDistributionConfigurationResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``distribution_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
              distribution configuration that was updated by this request.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:
        :raises InvalidParameterCombinationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/UpdateDistributionConfiguration
        """
        return self.send(
            _operations.update_distribution_configuration.UpdateDistributionConfigurationRequest(
                distribution_configuration_arn=distribution_configuration_arn,
                distributions=distributions,
                description=description,
                client_token=client_token,
            )
        )

    @checked("UpdateImagePipeline")
    def update_image_pipeline(
        self,
        *,
        image_pipeline_arn: str,
        infrastructure_configuration_arn: str,
        description: str | None = None,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        schedule: Schedule | None = None,
        status: PipelineStatus | str | None = None,
        client_token: str | None = None,
        image_scanning_configuration: ImageScanningConfiguration | None = None,
        workflows: list[WorkflowConfiguration] | None = None,
        logging_configuration: PipelineLoggingConfiguration | None = None,
        execution_role: str | None = None,
        image_tags: dict[str, str] | None = None,
    ) -> UpdateImagePipelineResponse:
        """Updates an image pipeline. Use image pipelines to automate the creation and distribution of
        images. You must specify exactly one recipe for your image, using either a
        ``containerRecipeArn`` or an ``imageRecipeArn``. The recipe must be the same type, image or
        container, as the pipeline's current recipe.

        Note: This operation doesn't support selective updates. The request replaces the entire
        pipeline configuration, so include every setting that you want to keep. Any optional
        property that you omit is removed or reset to its default.

        :param image_pipeline_arn: The Amazon Resource Name (ARN) of the image pipeline that you want to update.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+$``)

        :param infrastructure_configuration_arn: The Amazon Resource Name (ARN) of the infrastructure configuration that Image Builder uses to build images created by this image pipeline.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$``)

        :param description: The description of the image pipeline.

            (``str``, 1 to 1024 characters)

        :param image_recipe_arn: The Amazon Resource Name (ARN) of the image recipe that configures images created by this image pipeline.
            You must specify either this property or ``containerRecipeArn``, but not both.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param container_recipe_arn: The Amazon Resource Name (ARN) of the container recipe that is used to configure images created by this container pipeline.
            You must specify either this property or ``imageRecipeArn``, but not both.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param distribution_configuration_arn: The Amazon Resource Name (ARN) of the distribution configuration that Image Builder uses to configure and distribute images created by this image pipeline.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$``)

        :param image_tests_configuration: Specifies the test settings that Image Builder applies to images that this pipeline creates.
            If you don't provide test settings, Image Builder stores a default configuration with
            image tests enabled.

            (``ImageTestsConfiguration``)

        :param enhanced_image_metadata_enabled: Specifies whether to collect additional information about the image being created, including the operating system (OS) version and package list.
            Defaults to ``true``.

            (``bool``)

        :param schedule: The schedule of the image pipeline.
            Because the update replaces the entire configuration, omitting this property removes any
            existing schedule. The pipeline then runs only when you call
            StartImagePipelineExecution.

            (``Schedule``)

        :param status: The status of the image pipeline.
            Defaults to ``ENABLED`` when omitted. To keep a pipeline disabled, include this property
            set to ``DISABLED`` in your update request.

            (``PipelineStatus``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :param image_scanning_configuration: The updated settings that determine whether and how Amazon Inspector scans the images that this pipeline creates.

            (``ImageScanningConfiguration``)

        :param workflows: The array of workflow configuration objects for builds that this pipeline starts.
            If you specify workflows, they replace the default workflows that Image Builder
            otherwise runs for the pipeline's builds. For example, if your list doesn't include a
            test workflow, the pipeline's builds don't run one. You must also specify
            ``executionRole`` when you provide workflows.

            (``list[WorkflowConfiguration]``)

        :param logging_configuration: Specifies the logging configuration for the image pipeline.
            Use this to define custom CloudWatch Logs log groups for your pipeline execution logs
            and image build logs. The service manages log groups with names starting with
            ``/aws/imagebuilder/`` using the service-linked role. For custom log group names outside
            of this prefix, you must also provide an ``executionRole``.

            (``PipelineLoggingConfiguration``)

        :param execution_role: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions.
            If you omit this property, the pipeline reverts to the Image Builder service-linked
            role.

            (``str``, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param image_tags: The tags that Image Builder applies to the Image Builder image resource that this pipeline's scheduled executions create.
            These tags don't apply to the output AMI. To tag output AMIs, use ``amiTags`` in the
            pipeline's distribution configuration.

            (``dict[str, str]``, 1 to 50 entries)

        :returns: :class:`UpdateImagePipelineResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``image_pipeline_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              pipeline that was updated by this request.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/UpdateImagePipeline
        """
        return self.send(
            _operations.update_image_pipeline.UpdateImagePipelineRequest(
                image_pipeline_arn=image_pipeline_arn,
                infrastructure_configuration_arn=infrastructure_configuration_arn,
                description=description,
                image_recipe_arn=image_recipe_arn,
                container_recipe_arn=container_recipe_arn,
                distribution_configuration_arn=distribution_configuration_arn,
                image_tests_configuration=image_tests_configuration,
                enhanced_image_metadata_enabled=enhanced_image_metadata_enabled,
                schedule=schedule,
                status=status,
                client_token=client_token,
                image_scanning_configuration=image_scanning_configuration,
                workflows=workflows,
                logging_configuration=logging_configuration,
                execution_role=execution_role,
                image_tags=image_tags,
            )
        )

    @checked("UpdateInfrastructureConfiguration")
    def update_infrastructure_configuration(
        self,
        *,
        infrastructure_configuration_arn: str,
        instance_profile_name: str,
        description: str | None = None,
        instance_types: list[str] | None = None,
        security_group_ids: list[str] | None = None,
        subnet_id: str | None = None,
        logging: Logging | None = None,
        key_pair: str | None = None,
        terminate_instance_on_failure: bool | None = None,
        terminate_instance_on_completion: bool | None = None,
        sns_topic_arn: str | None = None,
        resource_tags: dict[str, str] | None = None,
        instance_metadata_options: InstanceMetadataOptions | None = None,
        placement: Placement | None = None,
        parent_instance: ParentInstanceConfiguration | None = None,
        client_token: str | None = None,
    ) -> UpdateInfrastructureConfigurationResponse:
        """Updates an infrastructure configuration. An infrastructure configuration defines the
        environment in which Image Builder builds and tests your image.

        Note: This operation doesn't support selective updates. The request replaces the entire
        infrastructure configuration, so include every setting that you want to keep. Any optional
        property that you omit is removed or reset to its default.

        :param infrastructure_configuration_arn: The Amazon Resource Name (ARN) of the infrastructure configuration that you want to update.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$``)

        :param instance_profile_name: The instance profile to associate with the instance used to customize your Amazon EC2 AMI.
            The instance profile must exist in your account.

            (``str``, required, 1 to 256 characters, pattern ``^[\\w+=,.@-]+$``)

        :param description: The description of the infrastructure configuration.

            (``str``, 1 to 1024 characters)

        :param instance_types: The instance types of the infrastructure configuration.
            You can specify one or more instance types to use for this build. Image Builder picks
            one of these instance types based on availability. If you don't specify instance types,
            Image Builder selects compatible instance types automatically. If you specify a
            Dedicated Host, Image Builder uses only instance types that the host supports.

            (``list[str]``)

        :param security_group_ids: The security group IDs to associate with the instance used to customize your Amazon EC2 AMI.

            (``list[str]``, each 1 to 1024 characters)

        :param subnet_id: The subnet ID in which to place the instance used to customize your Amazon EC2 AMI.
            If you specify ``subnetId``, you must also specify one or more security group IDs in
            ``securityGroupIds``. Otherwise, the request fails.

            (``str``, 1 to 1024 characters)

        :param logging: The logging configuration of the infrastructure configuration.
            When you configure S3 logs, Image Builder writes logs from the build and test process to
            the specified bucket under the key prefix.

            (``Logging``)

        :param key_pair: The key pair of the infrastructure configuration.
            You can use this to log on to and debug the instance used to create your image.

            (``str``, 1 to 1024 characters)

        :param terminate_instance_on_failure: Specifies whether to terminate the instance on failure.
            Set to false if you want Image Builder to retain the instance used to configure your AMI
            if the build or test phase of your workflow fails. Defaults to ``true``.

            (``bool``)

        :param terminate_instance_on_completion: Specifies whether Image Builder terminates build and test instances when image creation ends without a failure (success, cancellation, or expiration).
            Defaults to ``true``.

            (``bool``)

        :param sns_topic_arn: The Amazon Resource Name (ARN) of the SNS topic to which Image Builder sends image build event notifications.
            Specify a standard topic. Image Builder doesn't support FIFO topics. Image Builder
            validates the topic when you create or update the configuration. You must have
            permission to publish to the topic.

            Note: EC2 Image Builder can't send notifications to SNS topics that are encrypted using
            keys from other accounts. If your SNS topic is encrypted, the key must be owned by the
            same account that owns your Image Builder resources.

            (``str``, pattern ``^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$``)

        :param resource_tags: The metadata tags to assign to the Amazon EC2 instance that Image Builder launches during the build process.
            Tags are formatted as key value pairs. Tag keys can't begin with ``aws:`` or match one
            of the following reserved keys: ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name``, or
            ``Tags``.

            (``dict[str, str]``, 1 to 30 entries)

        :param instance_metadata_options: The instance metadata service (IMDS) settings that Image Builder applies to the EC2 build and test instances it launches during image creation.
            If you don't set these options, the EC2 launch defaults for the instance apply. For more
            information about instance metadata options, see one of the following links:

            * Configure the instance metadata options (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html) in the *Amazon EC2 User Guide* for Linux instances.

            * Configure the instance metadata options (https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/configuring-instance-metadata-options.html) in the *Amazon EC2 Windows Guide* for Windows instances.

            (``InstanceMetadataOptions``)

        :param placement: The instance placement settings that define where the build and test instances that Image Builder launches during image creation run.
            These settings don't affect instances that you launch from the output image.

            (``Placement``)

        :param parent_instance: The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, instead of launching a new instance.
            This applies only to the build phase.

            To use this feature, the execution role for the build must have permissions to describe
            the Auto Scaling group, tag the instance while it's still in the group, and detach it
            from the group. For more information, see Build on an instance from an Auto Scaling
            group
            (https://docs.aws.amazon.com/imagebuilder/latest/userguide/infra-config-parent-instance.html)
            in the *EC2 Image Builder User Guide*.

            (``ParentInstanceConfiguration``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`UpdateInfrastructureConfigurationResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.
            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.
            - ``infrastructure_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of
              the infrastructure configuration that was updated by this request.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/UpdateInfrastructureConfiguration
        """
        return self.send(
            _operations.update_infrastructure_configuration.UpdateInfrastructureConfigurationRequest(
                infrastructure_configuration_arn=infrastructure_configuration_arn,
                instance_profile_name=instance_profile_name,
                description=description,
                instance_types=instance_types,
                security_group_ids=security_group_ids,
                subnet_id=subnet_id,
                logging=logging,
                key_pair=key_pair,
                terminate_instance_on_failure=terminate_instance_on_failure,
                terminate_instance_on_completion=terminate_instance_on_completion,
                sns_topic_arn=sns_topic_arn,
                resource_tags=resource_tags,
                instance_metadata_options=instance_metadata_options,
                placement=placement,
                parent_instance=parent_instance,
                client_token=client_token,
            )
        )

    @checked("UpdateLifecyclePolicy")
    def update_lifecycle_policy(
        self,
        *,
        lifecycle_policy_arn: str,
        execution_role: str,
        resource_type: LifecyclePolicyResourceType | str,
        policy_details: list[LifecyclePolicyDetail],
        resource_selection: LifecyclePolicyResourceSelection,
        description: str | None = None,
        status: LifecyclePolicyStatus | str | None = None,
        client_token: str | None = None,
    ) -> UpdateLifecyclePolicyResponse:
        """Updates the specified lifecycle policy. The ``resourceType`` must match the existing
        policy's value.

        Note: This operation doesn't support selective updates. The request replaces the entire
        lifecycle policy configuration, so include every setting that you want to keep. Any optional
        property that you omit is removed or reset to its default.

        :param lifecycle_policy_arn: The Amazon Resource Name (ARN) of the lifecycle policy resource.

            (``str``, required, at most 1024 characters, pattern ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws):lifecycle-policy/[a-z0-9-_]+$``)

        :param execution_role: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to run lifecycle actions.

            (``str``, required, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param resource_type: The type of image resource that the lifecycle policy applies to.
            The value must match the policy's existing resource type. You can't change the resource
            type of an existing lifecycle policy.

            (``LifecyclePolicyResourceType``, required)

        :param policy_details: The configuration details for a lifecycle policy resource.

            (``list[LifecyclePolicyDetail]``, required, 1 to 3 elements)

        :param resource_selection: Selection criteria for resources that the lifecycle policy applies to.
            You must specify exactly one selection criteria: either recipes or a tag map, not both.

            (``LifecyclePolicyResourceSelection``, required)

        :param description: Optional description for the lifecycle policy.
            Because the update replaces the entire configuration, omitting this property removes any
            existing description.

            (``str``, 1 to 1024 characters)

        :param status: Indicates whether the lifecycle policy resource is enabled.
            Defaults to ``ENABLED`` when omitted, so updating a disabled policy without setting this
            property re-enables it.

            (``LifecyclePolicyStatus``)

        :param client_token: A unique, case-sensitive identifier you provide to ensure that the operation runs no more than one time.
            If you retry a request with the same client token, Image Builder returns the original
            response without running the operation again. For more information, see Ensuring
            idempotency
            (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Run_Instance_Idempotency.html)
            in the *Amazon EC2 API Reference*.

            Filled in with a random token when it is not given.

            (``str``, 1 to 64 characters)

        :returns: :class:`UpdateLifecyclePolicyResponse` with

            - ``lifecycle_policy_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              lifecycle policy resource that was updated.

        :raises ServiceException:
        :raises ClientException:
        :raises ServiceUnavailableException:
        :raises InvalidRequestException:
        :raises IdempotentParameterMismatchException:
        :raises ForbiddenException:
        :raises CallRateLimitExceededException:
        :raises ResourceInUseException:
        :raises InvalidParameterCombinationException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/imagebuilder-2019-12-02/UpdateLifecyclePolicy
        """
        return self.send(
            _operations.update_lifecycle_policy.UpdateLifecyclePolicyRequest(
                lifecycle_policy_arn=lifecycle_policy_arn,
                execution_role=execution_role,
                resource_type=resource_type,
                policy_details=policy_details,
                resource_selection=resource_selection,
                description=description,
                status=status,
                client_token=client_token,
            )
        )
