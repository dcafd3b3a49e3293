"""The client of EC2 Image Builder."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .runtime.client import BaseClient, ServiceInfo, checked

if TYPE_CHECKING:
    from datetime import datetime

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
    from .operations.get_marketplace_resource import (
        GetMarketplaceResourceResponse,
        MarketplaceResourceType,
    )
    from .operations.get_workflow import GetWorkflowResponse
    from .operations.get_workflow_execution import GetWorkflowExecutionResponse
    from .operations.get_workflow_step_execution import GetWorkflowStepExecutionResponse
    from .operations.import_component import ComponentFormat, ImportComponentResponse
    from .operations.import_disk_image import (
        ImportDiskImageResponse,
        RegisterImageOptions,
        WindowsConfiguration,
    )
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
    from .operations.list_image_scan_findings import (
        ImageScanFindingsFilter,
        ListImageScanFindingsResponse,
    )
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
    from .operations.send_workflow_step_action import (
        SendWorkflowStepActionResponse,
        WorkflowStepActionType,
    )
    from .operations.start_image_pipeline_execution import StartImagePipelineExecutionResponse
    from .operations.start_resource_state_update import (
        ResourceState,
        ResourceStateUpdateExclusionRules,
        ResourceStateUpdateIncludeResources,
        StartResourceStateUpdateResponse,
    )
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
    from .shapes.additional_instance_configuration import AdditionalInstanceConfiguration
    from .shapes.component_configuration import ComponentConfiguration, InstanceBlockDeviceMapping
    from .shapes.component_type import ComponentType
    from .shapes.container_type import ContainerType
    from .shapes.distribution import Distribution
    from .shapes.filter import Filter
    from .shapes.image_logging_configuration import ImageLoggingConfiguration
    from .shapes.image_scanning_configuration import (
        ImageScanningConfiguration,
        ImageTestsConfiguration,
        WorkflowConfiguration,
    )
    from .shapes.instance_configuration import InstanceConfiguration
    from .shapes.instance_metadata_options import (
        InstanceMetadataOptions,
        Logging,
        ParentInstanceConfiguration,
    )
    from .shapes.lifecycle_policy_detail import (
        LifecyclePolicyDetail,
        LifecyclePolicyResourceSelection,
    )
    from .shapes.lifecycle_policy_resource_type import (
        LifecyclePolicyResourceType,
        LifecyclePolicyStatus,
    )
    from .shapes.ownership import Ownership
    from .shapes.pipeline_logging_configuration import (
        PipelineLoggingConfiguration,
        PipelineStatus,
        Schedule,
    )
    from .shapes.placement import Placement
    from .shapes.platform import Platform
    from .shapes.target_container_repository import TargetContainerRepository
    from .shapes.workflow_type import WorkflowType
    from .waiters import WaitUntil
from . import operations as _operations
from .endpoints import resolve_endpoint

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


class Client(BaseClient):
    """A client of EC2 Image Builder (API version 2019-12-02).

    It may be shared between threads, is usable in a child after ``os.fork()``, and closes its
    connections at the end of a ``with`` block.
    """

    _service = ServiceInfo(
        package=__name__.rpartition(".")[0],
        service_id="imagebuilder",
        signing_name="imagebuilder",
        api_version="2019-12-02",
        sdk="imagebuilder-sdk/0.1.0",
        resolve_endpoint=resolve_endpoint,
    )

    @property
    def exceptions(self) -> _Exceptions:
        """The module of the exceptions that calls raise."""
        return cast("_Exceptions", self._module(".exceptions"))

    @property
    def paginate(self) -> Paginate:
        """The operations that answer page by page, as iterators over all pages."""
        from .paginators import Paginate

        return Paginate(self)

    @property
    def wait_until(self) -> WaitUntil:
        """The service's waiters."""
        from .waiters import WaitUntil

        return WaitUntil(self)

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.

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
              execution that the cancellation request applies to. The cancellation completes
              asynchronously.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.

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
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises InvalidVersionNumberException: Your version number is out of bounds or does not
            follow the required syntax.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises InvalidParameterCombinationException: You have specified a combination of parameters
            that isn't valid.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.
        :raises DryRunOperationException: The dry run operation of the resource was successful, and
            no resources or mutations were actually performed due to the dry run flag in the
            request.

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

            - ``service`` (``ContainerRepositoryService``, required) -- Specifies the service in
              which this image was registered.

            - ``repository_name`` (``str``, required, 1 to 1024 characters) -- The name of the
              container repository where the output container image is stored. Provide the
              repository name only (a namespace path such as ``team-a/my-repo`` is allowed, but not
              the registry hostname).

        :param description: The description of the container recipe.

            (``str``, 1 to 1024 characters)

        :param components: The components included in the container recipe.
            You can specify each component only one time in a recipe.

            (``list[ComponentConfiguration]``, at least 1 element)

            - ``component_arn`` (``str``, required, pattern
              ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$``)
              -- The Amazon Resource Name (ARN) of the component. You can specify a build version
              ARN, or a component version ARN whose version segments can use ``x`` wildcards, for
              example ``1.x.x``.

            - ``parameters`` (``list[ComponentParameter]``, at least 1 element) -- A group of
              parameter settings that Image Builder uses to configure the component for a specific
              recipe. You must supply a value for every component parameter that has no default
              value, and you can only supply parameters that the component defines.

              - ``name`` (``str``, required, 1 to 256 characters, pattern ``[^\\x00]+``) -- The name
                of the component parameter to set.

              - ``value`` (``list[str]``, required, each pattern ``[^\\x00]*``) -- Sets the value for
                the named component parameter.

        :param instance_configuration: A group of options that can be used to configure an instance for building and testing container images.

            (``InstanceConfiguration``)

            - ``image`` (``str``, 1 to 1024 characters) -- The base image for a container build and
              test instance. This can contain an AMI ID or it can specify an Amazon Web Services
              Systems Manager (SSM) Parameter Store Parameter, prefixed by ``ssm:``, followed by the
              parameter name or ARN.

              If not specified, Image Builder uses the appropriate ECS-optimized AMI as a base
              image.

            - ``block_device_mappings`` (``list[InstanceBlockDeviceMapping]``) -- Defines the block
              device mappings for the EC2 instance that Image Builder launches to build and test
              your container image.

              - ``device_name`` (``str``, 1 to 1024 characters) -- The device to which these
                mappings apply.

              - ``ebs`` (``EbsInstanceBlockDeviceSpecification``) -- The Amazon EBS-specific
                configuration for this mapping.

                - ``encrypted`` (``bool``) -- Specifies whether to encrypt the device.

                - ``delete_on_termination`` (``bool``) -- Specifies whether to delete the associated
                  device on termination.

                - ``iops`` (``int``, 100 to 64000) -- The IOPS value for the device. Required only
                  when volumeType is io1 or io2.

                - ``kms_key_id`` (``str``, 1 to 1024 characters) -- The Amazon Resource Name (ARN)
                  that uniquely identifies the KMS key to use when encrypting the device. This can
                  be either the Key ARN or the Alias ARN. For more information, see Key identifiers
                  (KeyId)
                  (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                  in the *Key Management Service Developer Guide*.

                - ``snapshot_id`` (``str``, 1 to 1024 characters) -- The snapshot that defines the
                  device contents.

                - ``volume_size`` (``int``, 1 to 16000) -- Overrides the volume size for the device.

                - ``volume_type`` (``EbsVolumeType``) -- Overrides the volume type for the device.

                - ``throughput`` (``int``, 125 to 1000) -- **For GP3 volumes only** – The throughput
                  in MiB/s that the volume supports.

              - ``virtual_name`` (``str``, 1 to 1024 characters) -- The virtual device name for
                instance ephemeral devices.

              - ``no_device`` (``str``, at most 0 characters) -- Specifies a mapping to remove from
                the base image.

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
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises InvalidVersionNumberException: Your version number is out of bounds or does not
            follow the required syntax.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises ResourceAlreadyExistsException: The resource that you are trying to create already
            exists.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.
        :raises DryRunOperationException: The dry run operation of the resource was successful, and
            no resources or mutations were actually performed due to the dry run flag in the
            request.

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

            - ``region`` (``str``, required, 1 to 1024 characters) -- The target Region.

            - ``ami_distribution_configuration`` (``AmiDistributionConfiguration``) -- The specific
              AMI settings; for example, launch permissions or AMI tags.

              - ``name`` (``str``, 1 to 127 characters, pattern
                ``^[-_A-Za-z0-9{][-_A-Za-z0-9\\s:{}\\.]+[-_A-Za-z0-9}]$``) -- The name of the output
                AMI. The name must include the ``{{ imagebuilder:buildDate }}`` dynamic tag so that
                each build produces a uniquely named AMI. If you don't specify a name, Image Builder
                names the output AMI with the image name followed by the build timestamp, for
                example ``my-image 2022-10-26T22-30-05.912619Z``.

              - ``description`` (``str``, 1 to 1024 characters) -- The description to apply to the
                distributed AMI. Image Builder sets this as the output AMI's description in each
                target Region and account. If you don't specify a description, the AMI in the build
                Region uses the image recipe's description, if the recipe has one. Copies
                distributed to other Regions and accounts don't receive a default description.

              - ``target_account_ids`` (``list[str]``, 1 to 1536 elements, each pattern
                ``^[0-9]{12}$``) -- The Amazon Web Services account IDs to distribute the AMI to in
                this Region. Each listed account receives its own copy of the output AMI. If you
                don't specify accounts, Image Builder distributes the AMI only to your own account.

              - ``ami_tags`` (``dict[str, str]``, 1 to 50 entries) -- The tags to apply to AMIs
                distributed to this Region.

              - ``kms_key_id`` (``str``, 1 to 1024 characters) -- The Amazon Resource Name (ARN)
                that uniquely identifies the KMS key used to encrypt the distributed image. This can
                be either the Key ARN or the Alias ARN. For more information, see Key identifiers
                (KeyId)
                (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                in the *Key Management Service Developer Guide*.

              - ``launch_permission`` (``LaunchPermissionConfiguration``) -- Launch permissions can
                be used to configure which Amazon Web Services accounts can use the AMI to launch
                instances.

                - ``user_ids`` (``list[str]``, 1 to 1536 elements, each pattern ``^[0-9]{12}$``) --
                  The Amazon Web Services account IDs to grant launch permission to. Each listed
                  account can use the distributed AMI to launch instances.

                - ``user_groups`` (``list[str]``, each 1 to 1024 characters) -- The name of the
                  group that you want to grant launch permission to. The only supported value is
                  ``all``, which makes the distributed AMI public.

                - ``organization_arns`` (``list[str]``, 1 to 25 elements, each pattern
                  ``^arn:aws[^:]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$``) -- The
                  ARN for an Amazon Web Services Organization that you want to share your AMI with.
                  For more information, see What is Organizations?
                  (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html).

                - ``organizational_unit_arns`` (``list[str]``, 1 to 25 elements, each pattern
                  ``^arn:aws[^:]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}``)
                  -- The ARN for an Organizations organizational unit (OU) that you want to share
                  your AMI with. For more information about key concepts for Organizations, see
                  Organizations terminology and concepts
                  (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html).

            - ``container_distribution_configuration`` (``ContainerDistributionConfiguration``) --
              Container distribution settings for encryption, licensing, and sharing in a specific
              Region.

              - ``description`` (``str``, 1 to 1024 characters) -- The description of the container
                distribution configuration.

              - ``container_tags`` (``list[str]``, each 1 to 1024 characters) -- Tags that Image
                Builder applies to the distributed container image in the target repository. These
                are repository image tags, not resource tags.

              - ``target_repository`` (``TargetContainerRepository``, required) -- The destination
                repository for the container distribution configuration.

                - ``service`` (``ContainerRepositoryService``, required) -- Specifies the service in
                  which this image was registered.

                - ``repository_name`` (``str``, required, 1 to 1024 characters) -- The name of the
                  container repository where the output container image is stored. Provide the
                  repository name only (a namespace path such as ``team-a/my-repo`` is allowed, but
                  not the registry hostname).

            - ``license_configuration_arns`` (``list[str]``, 1 to 50 elements, each pattern
              ``^arn:aws[^:]*:license-manager:[^:]+:[0-9]{12}:license-configuration:lic-[a-z0-9-_]{32}$``)
              -- The License Manager Configuration to associate with the AMI in the specified
              Region.

            - ``launch_template_configurations`` (``list[LaunchTemplateConfiguration]``, 1 to 100
              elements) -- A group of launchTemplateConfiguration settings that apply to image
              distribution for specified accounts.

              - ``launch_template_id`` (``str``, required, pattern ``^lt-[a-z0-9-_]{17}$``) --
                Identifies the Amazon EC2 launch template to use.

              - ``account_id`` (``str``, pattern ``^[0-9]{12}$``) -- The account ID that this
                configuration applies to.

              - ``set_default_version`` (``bool``) -- Specifies whether to make the new launch
                template version that Image Builder creates the default version of the launch
                template. If you don't set a value, Image Builder treats it as ``true``.

            - ``s3_export_configuration`` (``S3ExportConfiguration``) -- Configure export settings
              to deliver disk images created from your image build, using a file format that is
              compatible with your VMs in that Region.

              - ``role_name`` (``str``, required, 1 to 1024 characters) -- The name of the role that
                grants VM Import/Export permission to export images to your S3 bucket.

              - ``disk_image_format`` (``DiskImageFormat``, required) -- Export the updated image to
                one of the following supported disk image formats:

                * **Virtual Hard Disk (VHD)** – Compatible with Citrix Xen and Microsoft Hyper-V virtualization products.

                * **Stream-optimized ESX Virtual Machine Disk (VMDK)** – Compatible with VMware ESX and VMware vSphere versions 4, 5, and 6.

                * **Raw** – Raw format.

              - ``s3_bucket`` (``str``, required, 1 to 1024 characters) -- The S3 bucket in which to
                store the output disk images for your VM.

              - ``s3_prefix`` (``str``, 1 to 1024 characters) -- The Amazon S3 path for the bucket
                where the output disk images for your VM are stored.

            - ``fast_launch_configurations`` (``list[FastLaunchConfiguration]``, 1 to 1000 elements)
              -- The Windows faster-launching configurations to use for AMI distribution.

              - ``enabled`` (``bool``, required) -- Specifies whether to enable Windows fast launch
                on the output AMI during distribution. A value of ``false`` means Image Builder
                takes no fast-launch action for this configuration.

              - ``snapshot_configuration`` (``FastLaunchSnapshotConfiguration``) -- Configuration
                settings for managing the number of snapshots that are created from pre-provisioned
                instances for the Windows AMI when Windows fast launch is enabled.

                - ``target_resource_count`` (``int``, 1 to 10000) -- The number of pre-provisioned
                  snapshots to keep on hand for a fast-launch enabled Windows AMI.

              - ``max_parallel_launches`` (``int``, at least 1) -- The maximum number of parallel
                instances that are launched for creating resources.

              - ``launch_template`` (``FastLaunchLaunchTemplateSpecification``) -- The launch
                template that the fast-launch enabled Windows AMI uses when it launches Windows
                instances to create pre-provisioned snapshots.

                - ``launch_template_id`` (``str``, pattern ``^lt-[a-z0-9-_]{17}$``) -- The ID of the
                  launch template to use for Windows fast launch for a Windows AMI.

                - ``launch_template_name`` (``str``, 1 to 1024 characters) -- The name of the launch
                  template to use for Windows fast launch for a Windows AMI.

                - ``launch_template_version`` (``str``, 1 to 1024 characters) -- The version of the
                  launch template to use for Windows fast launch for a Windows AMI.

              - ``account_id`` (``str``, pattern ``^[0-9]{12}$``) -- The owner account ID for the
                fast-launch enabled Windows AMI.

            - ``ssm_parameter_configurations`` (``list[SsmParameterConfiguration]``) -- Contains
              settings to update Amazon Web Services Systems Manager (SSM) Parameter Store
              Parameters with output AMI IDs from the build by target Region.

              - ``ami_account_id`` (``str``, pattern ``^[0-9]{12}$``) -- Specify the account that
                will own the Parameter in a given Region. During distribution, this account must be
                specified in distribution settings as a target account for the Region.

              - ``parameter_name`` (``str``, required, 1 to 1011 characters, pattern
                ``^[a-zA-Z0-9_.\\-\\/]+$``) -- This is the name of the Parameter in the target Region
                or account. The image distribution creates the Parameter if it doesn't already
                exist. Otherwise, it updates the parameter.

              - ``data_type`` (``SsmParameterDataType``) -- The type of value the parameter
                contains. We recommend the ``aws:ec2:image`` data type.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises ResourceAlreadyExistsException: The resource that you are trying to create already
            exists.
        :raises InvalidParameterCombinationException: You have specified a combination of parameters
            that isn't valid.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.
        :raises DryRunOperationException: The dry run operation of the resource was successful, and
            no resources or mutations were actually performed due to the dry run flag in the
            request.

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

            - ``image_tests_enabled`` (``bool``) -- Specifies whether tests run after building the
              image. When enabled, tests run after the image build and before image distribution.
              Defaults to ``true``.

            - ``timeout_minutes`` (``int``, 60 to 1440) -- The maximum time in minutes that tests
              are permitted to run. If you don't specify a value, Image Builder stores and returns
              720.

              Note: The timeout property is not currently active. This value is ignored.

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

            - ``image_scanning_enabled`` (``bool``) -- Specifies whether Amazon Inspector scans for
              vulnerabilities when you create a new image. You must also enable image tests. For AMI
              output, ``imageScanningTypes`` sets whether Amazon Inspector scans the test instance
              or the output AMI. For container output, Amazon Inspector scans the container image
              that Image Builder pushes to the Amazon ECR repository from your ``ecrConfiguration``
              settings.

              To use container image scans, you must activate Amazon Inspector for Amazon ECR
              scanning in the account and Amazon Web Services Region where the build runs. Amazon
              Inspector activation is Regional. The Image Builder ``ListImageScanFindings``
              operation returns the findings of these scans.

            - ``ecr_configuration`` (``EcrConfiguration``) -- Contains Amazon ECR settings for
              vulnerability scans.

              - ``repository_name`` (``str``, 1 to 1024 characters) -- The name of the container
                repository where Image Builder pushes the container image for the vulnerability
                scan. Provide the repository name only (a namespace path is allowed, but not the
                registry hostname); the repository must already exist in your account. If you don't
                specify a repository name, Image Builder creates the default repository
                ``image-builder-image-scanning-repository`` in your account.

              - ``container_tags`` (``list[str]``, each 1 to 1024 characters) -- Tags for Image
                Builder to apply to the output container image that Amazon Inspector scans. Tags can
                help you identify and manage your scanned images.

            - ``image_scanning_types`` (``list[ImageScanningType]``, 1 to 1 element) -- The type of
              vulnerability scan that Image Builder runs for AMI output when
              ``imageScanningEnabled`` is ``true``. Specify a single value. If you omit
              ``imageScanningTypes``, Image Builder uses ``TEST_INSTANCE_CVE``. The scan types work
              as follows:

              * With ``TEST_INSTANCE_CVE``, Amazon Inspector scans the test instance during image tests. To use this scan, you must activate Amazon Inspector for Amazon EC2 scanning in the account and Amazon Web Services Region where the build runs. The Image Builder ``ListImageScanFindings`` operation returns the findings.

              * With ``ON_DEMAND_AMI_CVE``, Amazon Inspector starts an on-demand scan of the output AMI during image tests. To use this scan, you must build from an image recipe, but you do not need to activate Amazon Inspector in your account. The Amazon EC2 GetImageFindings (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html) operation returns the findings.

            - ``scan_result_condition`` (``ScanResultCondition``) -- The condition that the output
              AMI's scan results must meet for the image to pass. You can set
              ``scanResultCondition`` only when ``imageScanningTypes`` is ``ON_DEMAND_AMI_CVE``. If
              you omit it, Image Builder starts the scan but does not wait for it or use its results
              to pass or fail the image.

              When you set ``scanResultCondition``, the test phase waits for the scan to finish.
              Then Image Builder checks the findings against the condition. By default, Image
              Builder counts only findings that have a fix available. To count every finding, set
              ``fixAvailable`` to ``false``. If a counted finding exceeds ``maximumSeverityLabel``,
              Image Builder fails the image in the test phase and does not distribute the AMI.

              - ``maximum_severity_label`` (``MaximumSeverityLabel``, required) -- The maximum
                severity allowed for findings on the output AMI. A finding above this severity fails
                the image, unless ``fixAvailable`` excludes it. Valid values are ``INFORMATIONAL``,
                ``LOW``, ``MEDIUM``, and ``HIGH``. A ``CRITICAL`` finding that counts always fails
                the image.

              - ``fix_available`` (``bool``) -- Specifies whether only findings that have a fix
                available count toward ``maximumSeverityLabel``. When ``false``, Image Builder
                counts every finding. The default is ``true``.

        :param workflows: The array of workflow configuration objects for the build.
            If you specify workflows, they replace the default workflows that Image Builder
            otherwise runs for the build, and you must also provide an ``executionRole``.

            (``list[WorkflowConfiguration]``)

            - ``workflow_arn`` (``str``, required, pattern
              ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$``)
              -- The Amazon Resource Name (ARN) of the workflow resource.

            - ``parameters`` (``list[WorkflowParameter]``, at least 1 element) -- Contains parameter
              values for each of the parameters that the workflow document defined for the workflow
              resource.

              - ``name`` (``str``, required, 1 to 128 characters, pattern ``[^\\x00]+``) -- The name
                of the workflow parameter to set.

              - ``value`` (``list[str]``, required, each pattern ``[^\\x00]*``) -- Sets the value for
                the named workflow parameter.

            - ``parallel_group`` (``str``, 1 to 100 characters, pattern
              ``^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$``) -- Test workflows are defined within named
              runtime groups called parallel groups. The parallel group is the named group that
              contains this test workflow. Test workflows within a parallel group can run at the
              same time. Image Builder starts up to five test workflows in the group at the same
              time, and starts additional workflows as others complete, until all workflows in the
              group have completed. This field only applies for test workflows.

            - ``on_failure`` (``OnWorkflowFailure``) -- The action to take if the workflow fails.
              With ``CONTINUE``, a failed workflow is logged and image creation proceeds to the next
              workflow. If you don't set a value, the image build fails when the workflow fails. You
              can only set this property for test workflows.

        :param execution_role: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions.
            This property is required if you specify ``workflows``. If you don't provide a role,
            Image Builder uses the Image Builder service-linked role in your account, and creates it
            if it doesn't exist.

            (``str``, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param logging_configuration: The CloudWatch Logs log group where Image Builder sends the image build logs.
            If you specify a log group name outside of the ``/aws/imagebuilder/`` namespace, you
            must also provide an ``executionRole`` that has permission to write to that log group.

            (``ImageLoggingConfiguration``)

            - ``log_group_name`` (``str``, 1 to 512 characters, pattern
              ``^[a-zA-Z0-9\\-_/\\.]{1,512}$``) -- The log group name that Image Builder uses for
              image creation. If not specified, the log group name defaults to
              ``/aws/imagebuilder/image-name``.

        :returns: :class:`CreateImageResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.

            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.

            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              that the request created.

            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.

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

            - ``image_tests_enabled`` (``bool``) -- Specifies whether tests run after building the
              image. When enabled, tests run after the image build and before image distribution.
              Defaults to ``true``.

            - ``timeout_minutes`` (``int``, 60 to 1440) -- The maximum time in minutes that tests
              are permitted to run. If you don't specify a value, Image Builder stores and returns
              720.

              Note: The timeout property is not currently active. This value is ignored.

        :param enhanced_image_metadata_enabled: Specifies whether to collect additional information about the image being created, including the operating system (OS) version and package list.
            Defaults to ``true``.

            (``bool``)

        :param schedule: The schedule of the image pipeline.
            If you don't provide a schedule, the pipeline runs only when you call
            StartImagePipelineExecution.

            (``Schedule``)

            - ``schedule_expression`` (``str``, 1 to 1024 characters) -- The expression determines
              how often EC2 Image Builder evaluates your ``pipelineExecutionStartCondition``. You
              can specify a cron expression, or a rate expression such as ``rate(1 day)``.

              For information on how to format a cron expression in Image Builder, see Use cron
              expressions in EC2 Image Builder
              (https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-cron.html).

            - ``timezone`` (``str``, 3 to 100 characters, pattern
              ``[a-zA-Z0-9]{2,}(?:\\/[a-zA-Z0-9-_+]+)*``) -- The timezone that applies to the
              scheduling expression. Specify a value in IANA timezone format
              (https://www.joda.org/joda-time/timezones.html), for example ``Etc/UTC`` or
              ``America/Los_Angeles``. If not specified, this defaults to UTC.

            - ``pipeline_execution_start_condition`` (``PipelineExecutionStartCondition``) -- The
              start condition configures when the pipeline should trigger a new image build, as
              follows. If no value is set Image Builder defaults to
              ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE``.

              * ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`` (default) – When you use semantic version filters on the base image or components in your image recipe, EC2 Image Builder builds a new image only when there are new versions of the base image or components in your recipe that match the filter.

              Note: For semantic version syntax, see CreateComponent
              (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html).

              * ``EXPRESSION_MATCH_ONLY`` – This condition builds a new image every time the CRON expression matches the current time.

              Note: If the recipe references its base image through an Amazon Web Services Systems
              Manager Parameter Store parameter, a change in the parameter's value also counts as an
              available dependency update.

            - ``auto_disable_policy`` (``AutoDisablePolicy``) -- The policy that configures when
              Image Builder should automatically disable a pipeline that is failing.

              - ``failure_count`` (``int``, required, 1 to 10) -- The number of consecutive
                scheduled image pipeline executions that must fail before Image Builder
                automatically disables the pipeline.

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

            - ``image_scanning_enabled`` (``bool``) -- Specifies whether Amazon Inspector scans for
              vulnerabilities when you create a new image. You must also enable image tests. For AMI
              output, ``imageScanningTypes`` sets whether Amazon Inspector scans the test instance
              or the output AMI. For container output, Amazon Inspector scans the container image
              that Image Builder pushes to the Amazon ECR repository from your ``ecrConfiguration``
              settings.

              To use container image scans, you must activate Amazon Inspector for Amazon ECR
              scanning in the account and Amazon Web Services Region where the build runs. Amazon
              Inspector activation is Regional. The Image Builder ``ListImageScanFindings``
              operation returns the findings of these scans.

            - ``ecr_configuration`` (``EcrConfiguration``) -- Contains Amazon ECR settings for
              vulnerability scans.

              - ``repository_name`` (``str``, 1 to 1024 characters) -- The name of the container
                repository where Image Builder pushes the container image for the vulnerability
                scan. Provide the repository name only (a namespace path is allowed, but not the
                registry hostname); the repository must already exist in your account. If you don't
                specify a repository name, Image Builder creates the default repository
                ``image-builder-image-scanning-repository`` in your account.

              - ``container_tags`` (``list[str]``, each 1 to 1024 characters) -- Tags for Image
                Builder to apply to the output container image that Amazon Inspector scans. Tags can
                help you identify and manage your scanned images.

            - ``image_scanning_types`` (``list[ImageScanningType]``, 1 to 1 element) -- The type of
              vulnerability scan that Image Builder runs for AMI output when
              ``imageScanningEnabled`` is ``true``. Specify a single value. If you omit
              ``imageScanningTypes``, Image Builder uses ``TEST_INSTANCE_CVE``. The scan types work
              as follows:

              * With ``TEST_INSTANCE_CVE``, Amazon Inspector scans the test instance during image tests. To use this scan, you must activate Amazon Inspector for Amazon EC2 scanning in the account and Amazon Web Services Region where the build runs. The Image Builder ``ListImageScanFindings`` operation returns the findings.

              * With ``ON_DEMAND_AMI_CVE``, Amazon Inspector starts an on-demand scan of the output AMI during image tests. To use this scan, you must build from an image recipe, but you do not need to activate Amazon Inspector in your account. The Amazon EC2 GetImageFindings (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html) operation returns the findings.

            - ``scan_result_condition`` (``ScanResultCondition``) -- The condition that the output
              AMI's scan results must meet for the image to pass. You can set
              ``scanResultCondition`` only when ``imageScanningTypes`` is ``ON_DEMAND_AMI_CVE``. If
              you omit it, Image Builder starts the scan but does not wait for it or use its results
              to pass or fail the image.

              When you set ``scanResultCondition``, the test phase waits for the scan to finish.
              Then Image Builder checks the findings against the condition. By default, Image
              Builder counts only findings that have a fix available. To count every finding, set
              ``fixAvailable`` to ``false``. If a counted finding exceeds ``maximumSeverityLabel``,
              Image Builder fails the image in the test phase and does not distribute the AMI.

              - ``maximum_severity_label`` (``MaximumSeverityLabel``, required) -- The maximum
                severity allowed for findings on the output AMI. A finding above this severity fails
                the image, unless ``fixAvailable`` excludes it. Valid values are ``INFORMATIONAL``,
                ``LOW``, ``MEDIUM``, and ``HIGH``. A ``CRITICAL`` finding that counts always fails
                the image.

              - ``fix_available`` (``bool``) -- Specifies whether only findings that have a fix
                available count toward ``maximumSeverityLabel``. When ``false``, Image Builder
                counts every finding. The default is ``true``.

        :param workflows: The array of workflow configuration objects for builds that this pipeline starts.
            If you specify workflows, they replace the default workflows that Image Builder
            otherwise runs for the pipeline's builds. For example, if your list doesn't include a
            test workflow, the pipeline's builds don't run one. You must also specify
            ``executionRole`` when you provide workflows.

            (``list[WorkflowConfiguration]``)

            - ``workflow_arn`` (``str``, required, pattern
              ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$``)
              -- The Amazon Resource Name (ARN) of the workflow resource.

            - ``parameters`` (``list[WorkflowParameter]``, at least 1 element) -- Contains parameter
              values for each of the parameters that the workflow document defined for the workflow
              resource.

              - ``name`` (``str``, required, 1 to 128 characters, pattern ``[^\\x00]+``) -- The name
                of the workflow parameter to set.

              - ``value`` (``list[str]``, required, each pattern ``[^\\x00]*``) -- Sets the value for
                the named workflow parameter.

            - ``parallel_group`` (``str``, 1 to 100 characters, pattern
              ``^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$``) -- Test workflows are defined within named
              runtime groups called parallel groups. The parallel group is the named group that
              contains this test workflow. Test workflows within a parallel group can run at the
              same time. Image Builder starts up to five test workflows in the group at the same
              time, and starts additional workflows as others complete, until all workflows in the
              group have completed. This field only applies for test workflows.

            - ``on_failure`` (``OnWorkflowFailure``) -- The action to take if the workflow fails.
              With ``CONTINUE``, a failed workflow is logged and image creation proceeds to the next
              workflow. If you don't set a value, the image build fails when the workflow fails. You
              can only set this property for test workflows.

        :param execution_role: The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions.

            (``str``, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param logging_configuration: Specifies the logging configuration for the image pipeline.
            Use this to define custom CloudWatch Logs log groups for your pipeline execution logs
            and image build logs. The service manages log groups with names starting with
            ``/aws/imagebuilder/`` using the service-linked role. For custom log group names outside
            of this prefix, you must also provide an ``executionRole``.

            (``PipelineLoggingConfiguration``)

            - ``image_log_group_name`` (``str``, 1 to 512 characters, pattern
              ``^[a-zA-Z0-9\\-_/\\.]{1,512}$``) -- Specifies the CloudWatch Logs log group name for
              image build logs. The log group name can contain alphanumeric characters, hyphens,
              underscores, forward slashes, and periods, up to 512 characters. Log group names not
              starting with ``/aws/imagebuilder/`` require an ``executionRole`` with CloudWatch Logs
              write permissions. If not specified, defaults to ``/aws/imagebuilder/image-name``.

            - ``pipeline_log_group_name`` (``str``, 1 to 512 characters, pattern
              ``^[a-zA-Z0-9\\-_/\\.]{1,512}$``) -- Specifies the CloudWatch Logs log group name for
              pipeline execution logs. The log group name can contain alphanumeric characters,
              hyphens, underscores, forward slashes, and periods, up to 512 characters. Log group
              names not starting with ``/aws/imagebuilder/`` require an ``executionRole`` with
              CloudWatch Logs write permissions. If not specified, defaults to
              ``/aws/imagebuilder/pipeline/pipeline-name``.

        :param dry_run: Validates the required permissions and request parameters without performing the operation.
            If validation succeeds, the operation returns a ``DryRunOperationException`` error
            response.

            (``bool``)

        :returns: :class:`CreateImagePipelineResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.

            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.

            - ``image_pipeline_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
              pipeline that was created by this request.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises ResourceAlreadyExistsException: The resource that you are trying to create already
            exists.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.
        :raises DryRunOperationException: The dry run operation of the resource was successful, and
            no resources or mutations were actually performed due to the dry run flag in the
            request.

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

            - ``component_arn`` (``str``, required, pattern
              ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$``)
              -- The Amazon Resource Name (ARN) of the component. You can specify a build version
              ARN, or a component version ARN whose version segments can use ``x`` wildcards, for
              example ``1.x.x``.

            - ``parameters`` (``list[ComponentParameter]``, at least 1 element) -- A group of
              parameter settings that Image Builder uses to configure the component for a specific
              recipe. You must supply a value for every component parameter that has no default
              value, and you can only supply parameters that the component defines.

              - ``name`` (``str``, required, 1 to 256 characters, pattern ``[^\\x00]+``) -- The name
                of the component parameter to set.

              - ``value`` (``list[str]``, required, each pattern ``[^\\x00]*``) -- Sets the value for
                the named component parameter.

        :param block_device_mappings: The block device mappings that Image Builder applies to the build instance and the output AMI.
            For example, you can override the size of the base image's root volume or attach
            additional EBS volumes.

            (``list[InstanceBlockDeviceMapping]``)

            - ``device_name`` (``str``, 1 to 1024 characters) -- The device to which these mappings
              apply.

            - ``ebs`` (``EbsInstanceBlockDeviceSpecification``) -- The Amazon EBS-specific
              configuration for this mapping.

              - ``encrypted`` (``bool``) -- Specifies whether to encrypt the device.

              - ``delete_on_termination`` (``bool``) -- Specifies whether to delete the associated
                device on termination.

              - ``iops`` (``int``, 100 to 64000) -- The IOPS value for the device. Required only
                when volumeType is io1 or io2.

              - ``kms_key_id`` (``str``, 1 to 1024 characters) -- The Amazon Resource Name (ARN)
                that uniquely identifies the KMS key to use when encrypting the device. This can be
                either the Key ARN or the Alias ARN. For more information, see Key identifiers
                (KeyId)
                (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                in the *Key Management Service Developer Guide*.

              - ``snapshot_id`` (``str``, 1 to 1024 characters) -- The snapshot that defines the
                device contents.

              - ``volume_size`` (``int``, 1 to 16000) -- Overrides the volume size for the device.

              - ``volume_type`` (``EbsVolumeType``) -- Overrides the volume type for the device.

              - ``throughput`` (``int``, 125 to 1000) -- **For GP3 volumes only** – The throughput
                in MiB/s that the volume supports.

            - ``virtual_name`` (``str``, 1 to 1024 characters) -- The virtual device name for
              instance ephemeral devices.

            - ``no_device`` (``str``, at most 0 characters) -- Specifies a mapping to remove from
              the base image.

        :param tags: The tags of the image recipe.

            (``dict[str, str]``, 1 to 50 entries)

        :param working_directory: The working directory used during build and test workflows.
            If you don't specify a working directory, Image Builder uses ``/tmp`` for Linux and
            macOS build instances, and ``C:/`` for Windows build instances.

            (``str``, 1 to 1024 characters)

        :param additional_instance_configuration: The additional settings and launch scripts for your build instances.

            (``AdditionalInstanceConfiguration``)

            - ``systems_manager_agent`` (``SystemsManagerAgent``) -- The Systems Manager agent
              settings for your build instance. This setting applies to Linux and macOS build
              instances only. Requests that set it for a recipe with a Windows base image are
              rejected.

              - ``uninstall_after_build`` (``bool``) -- Specifies whether the Systems Manager agent
                is removed from your final build image before Image Builder creates the new AMI. If
                ``true``, the agent is removed. If ``false``, the agent is kept, so that it's
                included in the AMI. If you don't set this property, Image Builder removes the agent
                only if Image Builder installed the agent during the build. An agent that was
                pre-installed on the base image is kept.

            - ``user_data_override`` (``str``, 1 to 21847 characters, pattern
              ``^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$``) -- Use this
              property to provide commands or a command script to run when you launch your build
              instance.

              The userDataOverride property replaces any commands that Image Builder might have
              added to ensure that Systems Manager is installed on your Linux build instance. If you
              override the user data, make sure that you add commands to install Systems Manager, if
              it is not pre-installed on your base image.

              Note: The user data is always base 64 encoded. For example, the following commands are
              encoded as ``IyEvYmluL2Jhc2gKbWtkaXIgLXAgL3Zhci9iYi8KdG91Y2ggL3Zhcg==``:

              *#!/bin/bash*

              mkdir -p /var/bb/

              touch /var

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
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises InvalidVersionNumberException: Your version number is out of bounds or does not
            follow the required syntax.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises ResourceAlreadyExistsException: The resource that you are trying to create already
            exists.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.
        :raises DryRunOperationException: The dry run operation of the resource was successful, and
            no resources or mutations were actually performed due to the dry run flag in the
            request.

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

            - ``s3_logs`` (``S3Logs``) -- The Amazon S3 logging configuration.

              - ``s3_bucket_name`` (``str``, 1 to 1024 characters) -- The name of an existing Amazon
                S3 bucket where Image Builder saves build logs. The bucket isn't validated when you
                create or update the configuration, and Image Builder doesn't create it. The
                instance profile associated with this infrastructure configuration must have
                permission to write to the bucket.

              - ``s3_key_prefix`` (``str``, 1 to 1024 characters) -- The Amazon S3 key prefix under
                which Image Builder writes build and test logs in the bucket.

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

            - ``http_tokens`` (``str``, pattern ``optional|required``) -- Indicates whether a signed
              token header is required for instance metadata retrieval requests. The values affect
              the response as follows:

              * **required** – When you retrieve the IAM role credentials, version 2.0 credentials are returned in all cases.

              * **optional** – You can include a signed token header in your request to retrieve instance metadata, or you can leave it out. If you include it, version 2.0 credentials are returned for the IAM role. Otherwise, version 1.0 credentials are returned.

              If you don't set a value, the EC2 launch default applies to the build and test
              instances. That default depends on the base AMI and any account-level instance
              metadata defaults. For more information, see Configure the instance metadata options
              (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html)
              in the *Amazon EC2 User Guide* .

            - ``http_put_response_hop_limit`` (``int``, 1 to 64) -- Limit the number of hops that an
              instance metadata request can traverse to reach its destination. If you don't set a
              value, the EC2 launch default for the instance applies. If HTTP tokens are required,
              container image builds need a minimum of two hops.

        :param tags: The metadata tags to assign to the infrastructure configuration resource that Image Builder creates as output.
            Tags are formatted as key value pairs.

            (``dict[str, str]``, 1 to 50 entries)

        :param placement: The instance placement settings that define where the build and test instances that Image Builder launches during image creation run.
            These settings don't affect instances that you launch from the output image.

            (``Placement``)

            - ``availability_zone`` (``str``, 1 to 1024 characters) -- The Availability Zone where
              your build and test instances will launch.

            - ``tenancy`` (``TenancyType``) -- The tenancy of the instance. An instance with a
              tenancy of ``dedicated`` runs on single-tenant hardware. An instance with a tenancy of
              ``host`` runs on a Dedicated Host.

              If tenancy is set to ``host``, then you can optionally specify one target for
              placement – either host ID or host resource group ARN. If automatic placement is
              enabled for your host, and you don't specify any placement target, Amazon EC2 will try
              to find an available host for your build and test instances.

            - ``host_id`` (``str``, 1 to 1024 characters) -- The ID of the Dedicated Host on which
              build and test instances run. This only applies if ``tenancy`` is ``host``.

            - ``host_resource_group_arn`` (``str``, 1 to 1024 characters) -- The Amazon Resource
              Name (ARN) of the host resource group in which to launch build and test instances.
              This only applies if ``tenancy`` is ``host``.

        :param parent_instance: The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, instead of launching a new instance.
            This applies only to the build phase.

            To use this feature, the execution role for the build must have permissions to describe
            the Auto Scaling group, tag the instance while it's still in the group, and detach it
            from the group. For more information, see Build on an instance from an Auto Scaling
            group
            (https://docs.aws.amazon.com/imagebuilder/latest/userguide/infra-config-parent-instance.html)
            in the *EC2 Image Builder User Guide*.

            (``ParentInstanceConfiguration``)

            - ``auto_scaling_group`` (``AutoScalingGroupConfiguration``, required) -- The Amazon EC2
              Auto Scaling group that Image Builder takes the build instance from. This is required
              when you specify ``parentInstance``.

              - ``name`` (``str``, required, 1 to 1024 characters) -- The name of the Auto Scaling
                group, in the same account and Amazon Web Services Region as the infrastructure
                configuration. To specify a group, you must have permissions to describe it.

              - ``capacity_wait_timeout_seconds`` (``int``, 0 to 3600) -- The number of seconds that
                Image Builder waits for an instance to become available in the group before the
                build fails. If you set this value to 0 or omit it, the build fails as soon as the
                group has no instance available.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises ResourceAlreadyExistsException: The resource that you are trying to create already
            exists.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.
        :raises DryRunOperationException: The dry run operation of the resource was successful, and
            no resources or mutations were actually performed due to the dry run flag in the
            request.

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

            - ``action`` (``LifecyclePolicyDetailAction``, required) -- Configuration details for
              the policy action.

              - ``type`` (``LifecyclePolicyDetailActionType``, required) -- Specifies the lifecycle
                action to take. ``DELETE`` deletes the image resource and, with
                ``includeResources``, also removes distributed AMIs, snapshots, or container images.
                ``DEPRECATE`` and ``DISABLE`` set the corresponding status on the image resource
                and, if ``includeResources.amis`` is set, on its distributed AMIs.

              - ``include_resources`` (``LifecyclePolicyDetailActionIncludeResources``) -- Specifies
                which underlying resources the action extends to beyond the Image Builder image
                resource itself: distributed AMIs, their snapshots, or distributed container images.
                ``DELETE`` rules can include all three, ``DEPRECATE`` and ``DISABLE`` rules can
                include AMIs only, and you can only include snapshots together with AMIs.

                - ``amis`` (``bool``) -- Specifies whether the lifecycle action should apply to
                  distributed AMIs.

                - ``snapshots`` (``bool``) -- Specifies whether the lifecycle action should apply to
                  snapshots associated with distributed AMIs.

                - ``containers`` (``bool``) -- Specifies whether the lifecycle action should apply
                  to distributed containers.

            - ``filter`` (``LifecyclePolicyDetailFilter``, required) -- Specifies the resources that
              the lifecycle policy applies to.

              - ``type`` (``LifecyclePolicyDetailFilterType``, required) -- Filter resources based
                on either ``AGE`` or ``COUNT``. You can only use the count filter with the
                ``DELETE`` action type.

              - ``value`` (``int``, required, 1 to 1000) -- The number of units for the time period
                or for the count. For example, a value of ``6`` might refer to six months or six
                AMIs.

                Note: For count-based filters, this value represents the minimum number of resources
                to keep on hand. If you have fewer resources than this number, the resource is
                excluded from lifecycle actions.

              - ``unit`` (``LifecyclePolicyTimeUnit``) -- Defines the unit of time that the
                lifecycle policy uses to determine impacted resources. This is required for
                age-based rules.

              - ``retain_at_least`` (``int``, 1 to 10) -- For age-based filters, this is the number
                of resources to keep on hand after the lifecycle ``DELETE`` action is applied.
                Impacted resources are only deleted if you have more than this number of resources.
                If you have fewer resources than this number, the impacted resource is not deleted.

            - ``exclusion_rules`` (``LifecyclePolicyDetailExclusionRules``) -- Additional rules to
              specify resources that should be exempt from policy actions.

              - ``tag_map`` (``dict[str, str]``, 1 to 50 entries) -- Contains a list of tags that
                Image Builder uses to skip lifecycle actions for Image Builder image resources that
                have them.

              - ``amis`` (``LifecyclePolicyDetailExclusionRulesAmis``) -- Lists configuration values
                that apply to AMIs that Image Builder should exclude from the lifecycle action.

                - ``is_public`` (``bool``) -- Configures whether public AMIs are excluded from the
                  lifecycle action.

                - ``regions`` (``list[str]``, each 1 to 1024 characters) -- Configures Amazon Web
                  Services Regions that are excluded from the lifecycle action.

                - ``shared_accounts`` (``list[str]``, 1 to 1536 elements, each pattern
                  ``^[0-9]{12}$``) -- The lifecycle action doesn't apply to AMIs that are shared
                  with any of the specified Amazon Web Services accounts.

                - ``last_launched`` (``LifecyclePolicyDetailExclusionRulesAmisLastLaunched``) --
                  Configures Image Builder to exclude AMIs that were launched within the specified
                  time period from lifecycle actions. AMIs with no recorded last-launched time
                  aren't excluded by this rule.

                  - ``value`` (``int``, required, 1 to 365) -- The integer number of units for the
                    time period. For example ``6`` (months).

                  - ``unit`` (``LifecyclePolicyTimeUnit``, required) -- Defines the unit of time
                    that the lifecycle policy uses to calculate elapsed time since the last launch.

                - ``tag_map`` (``dict[str, str]``, 1 to 50 entries) -- Lifecycle actions don't apply
                  to AMIs that have any of these tags. Both the key and the value must match.

        :param resource_selection: Selection criteria for the resources that the lifecycle policy applies to.
            You must specify exactly one selection criteria: either recipes or a tag map, not both.

            (``LifecyclePolicyResourceSelection``, required)

            - ``recipes`` (``list[LifecyclePolicyResourceSelectionRecipe]``, 1 to 50 elements) -- A
              list of recipes that are used as selection criteria for the output images that the
              lifecycle policy applies to.

              - ``name`` (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9
                ]{1,126}[-_A-Za-z-0-9]$``) -- The name of an Image Builder recipe that the lifecycle
                policy uses for resource selection.

              - ``semantic_version`` (``str``, required, pattern
                ``^(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``) -- The version of the Image Builder
                recipe specified by the ``name`` field.

            - ``tag_map`` (``dict[str, str]``, 1 to 50 entries) -- A list of tags that are used as
              selection criteria for the Image Builder image resources that the lifecycle policy
              applies to.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises ResourceAlreadyExistsException: The resource that you are trying to create already
            exists.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.
        :raises DryRunOperationException: The dry run operation of the resource was successful, and
            no resources or mutations were actually performed due to the dry run flag in the
            request.

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
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises InvalidVersionNumberException: Your version number is out of bounds or does not
            follow the required syntax.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises InvalidParameterCombinationException: You have specified a combination of parameters
            that isn't valid.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.
        :raises DryRunOperationException: The dry run operation of the resource was successful, and
            no resources or mutations were actually performed due to the dry run flag in the
            request.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceDependencyException: You have attempted to mutate or delete a resource with
            a dependency that prohibits this action.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceDependencyException: You have attempted to mutate or delete a resource with
            a dependency that prohibits this action.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceDependencyException: You have attempted to mutate or delete a resource with
            a dependency that prohibits this action.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceDependencyException: You have attempted to mutate or delete a resource with
            a dependency that prohibits this action.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceDependencyException: You have attempted to mutate or delete a resource with
            a dependency that prohibits this action.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceDependencyException: You have attempted to mutate or delete a resource with
            a dependency that prohibits this action.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceDependencyException: You have attempted to mutate or delete a resource with
            a dependency that prohibits this action.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceDependencyException: You have attempted to mutate or delete a resource with
            a dependency that prohibits this action.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceDependencyException: You have attempted to mutate or delete a resource with
            a dependency that prohibits this action.

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

            - ``log_group_name`` (``str``, 1 to 512 characters, pattern
              ``^[a-zA-Z0-9\\-_/\\.]{1,512}$``) -- The log group name that Image Builder uses for
              image creation. If not specified, the log group name defaults to
              ``/aws/imagebuilder/image-name``.

        :returns: :class:`DistributeImageResponse` with

            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.

            - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the new
              Image Builder image resource that this operation creates to track the distribution.
              Use this ARN with GetImage to monitor distribution progress.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises ServiceQuotaExceededException: You have exceeded the number of permitted resources
            or operations for this service.
        :raises AccessDeniedException: You do not have permissions to perform the requested
            operation.
        :raises TooManyRequestsException: You have attempted too many requests for the specific
            operation.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.

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

            - ``component`` (``Component``) -- The component object specified in the request.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the component.

              - ``name`` (``str``) -- The name of the component.

              - ``version`` (``str``) -- The version of the component.

              - ``description`` (``str``) -- The description of the component.

              - ``change_description`` (``str``) -- Describes what change has been made in this
                version of the component, or what makes this version different from other versions
                of the component.

              - ``type`` (``ComponentType``) -- The component type specifies whether Image Builder
                uses the component to build the image or only to test it.

              - ``platform`` (``Platform``) -- The operating system platform of the component.

              - ``supported_os_versions`` (``list[str]``) -- The operating system (OS) version
                supported by the component. If the OS information is available, Image Builder
                performs a prefix match against the base image OS version during image recipe
                creation.

              - ``state`` (``ComponentState``) -- Describes the current status of the component.

                - ``status`` (``ComponentStatus``) -- The current state of the component. Components
                  with a status of ``DEPRECATED`` or ``DISABLED`` can't be added to new recipes.

                - ``reason`` (``str``) -- Describes how or why the component changed state.

              - ``parameters`` (``list[ComponentParameterDetail]``) -- Contains parameter details
                for each of the parameters that the component document defined for the component.

                - ``name`` (``str``) -- The name of this input parameter.

                - ``type`` (``str``) -- The type of input this parameter provides. The currently
                  supported value is "string".

                - ``default_value`` (``list[str]``) -- The default value of this parameter if no
                  input is provided.

                - ``description`` (``str``) -- Describes this parameter.

              - ``owner`` (``str``) -- The owner of the component. The value is your account ID for
                components that you own, the sharing account's ID for shared components, or
                ``Amazon``, ``ThirdParty``, or ``AWSMarketplace``.

              - ``data`` (``str``) -- Component data contains the YAML document content for the
                component.

              - ``kms_key_id`` (``str``) -- The KMS key identifier used to encrypt the component.
                This can be either the Key ARN or the Alias ARN. For more information, see Key
                identifiers (KeyId)
                (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                in the *Key Management Service Developer Guide*.

              - ``encrypted`` (``bool``) -- Indicates whether the component data is encrypted at
                rest. Image Builder encrypts all component data at rest, so this value is always
                ``true``. This field is retained for backward compatibility.

              - ``date_created`` (``str``) -- The date that Image Builder created the component.

              - ``tags`` (``dict[str, str]``) -- The tags that apply to the component.

              - ``publisher`` (``str``) -- Contains the name of the publisher if this is a
                third-party component. Otherwise, this property is empty.

              - ``obfuscate`` (``bool``) -- Indicates whether component source is hidden from view
                in the console, and from component detail results for API, CLI, or SDK operations.

              - ``product_codes`` (``list[ProductCodeListItem]``) -- Contains product codes that are
                used for billing purposes for Amazon Web Services Marketplace components.

                - ``product_code_id`` (``str``) -- For Amazon Web Services Marketplace components,
                  this contains the product code ID that can be stamped onto an EC2 AMI to ensure
                  that components are billed correctly. If this property is empty, it might mean
                  that the component is not published.

                - ``product_code_type`` (``ProductCodeType``) -- The owner of the product code
                  that's billed. If this property is empty, it might mean that the component is not
                  published.

            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              returned.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the container recipe.

                Note: Semantic versioning is included in each object's Amazon Resource Name (ARN),
                at the level that applies to that object as follows:

                * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

                * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

                * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.

              - ``container_type`` (``ContainerType``) -- Specifies the type of container, such as
                Docker.

              - ``name`` (``str``) -- The name of the container recipe.

              - ``description`` (``str``) -- The description of the container recipe.

              - ``platform`` (``Platform``) -- The system platform for the container. Container
                recipes support only the Linux and Windows platforms.

              - ``owner`` (``str``) -- The owner of the container recipe.

              - ``version`` (``str``) -- The semantic version of the container recipe.

                Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
                assign values for the first three, and can filter on all of them.

                **Assignment:** For the first three nodes, you can assign any positive integer
                value, including zero. The upper limit is 2^30-1, or 1073741823, for each node.
                Image Builder automatically assigns the build number to the fourth node.

                **Patterns:** You can use any numeric pattern that adheres to the assignment
                requirements for the nodes that you can assign. For example, you might choose a
                software version pattern, such as 1.0.0, or a date, such as 2021.01.01.

                **Filtering:** You can use wildcards (x) to specify the most recent versions or
                nodes when selecting the base image or components for your recipe. When you use a
                wildcard in any node, all nodes to the right of the first wildcard must also be
                wildcards.

              - ``components`` (``list[ComponentConfiguration]``) -- Build and test components that
                are included in the container recipe. A recipe can contain a maximum of 20 build and
                test components in any combination, by default. This maximum is an adjustable quota.
                For more information, see EC2 Image Builder endpoints and quotas
                (https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html) in the *Amazon Web
                Services General Reference*.

                - ``component_arn`` (``str``) -- The Amazon Resource Name (ARN) of the component.
                  You can specify a build version ARN, or a component version ARN whose version
                  segments can use ``x`` wildcards, for example ``1.x.x``.

                - ``parameters`` (``list[ComponentParameter]``) -- A group of parameter settings
                  that Image Builder uses to configure the component for a specific recipe. You must
                  supply a value for every component parameter that has no default value, and you
                  can only supply parameters that the component defines.

                  - ``name`` (``str``) -- The name of the component parameter to set.

                  - ``value`` (``list[str]``) -- Sets the value for the named component parameter.

              - ``instance_configuration`` (``InstanceConfiguration``) -- A group of options that
                can be used to configure an instance for building and testing container images.

                - ``image`` (``str``) -- The base image for a container build and test instance.
                  This can contain an AMI ID or it can specify an Amazon Web Services Systems
                  Manager (SSM) Parameter Store Parameter, prefixed by ``ssm:``, followed by the
                  parameter name or ARN.

                  If not specified, Image Builder uses the appropriate ECS-optimized AMI as a base
                  image.

                - ``block_device_mappings`` (``list[InstanceBlockDeviceMapping]``) -- Defines the
                  block device mappings for the EC2 instance that Image Builder launches to build
                  and test your container image.

                  - ``device_name`` (``str``) -- The device to which these mappings apply.

                  - ``ebs`` (``EbsInstanceBlockDeviceSpecification``) -- The Amazon EBS-specific
                    configuration for this mapping.

                    - ``encrypted`` (``bool``) -- Specifies whether to encrypt the device.

                    - ``delete_on_termination`` (``bool``) -- Specifies whether to delete the
                      associated device on termination.

                    - ``iops`` (``int``) -- The IOPS value for the device. Required only when
                      volumeType is io1 or io2.

                    - ``kms_key_id`` (``str``) -- The Amazon Resource Name (ARN) that uniquely
                      identifies the KMS key to use when encrypting the device. This can be either
                      the Key ARN or the Alias ARN. For more information, see Key identifiers
                      (KeyId)
                      (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                      in the *Key Management Service Developer Guide*.

                    - ``snapshot_id`` (``str``) -- The snapshot that defines the device contents.

                    - ``volume_size`` (``int``) -- Overrides the volume size for the device.

                    - ``volume_type`` (``EbsVolumeType``) -- Overrides the volume type for the
                      device.

                    - ``throughput`` (``int``) -- **For GP3 volumes only** – The throughput in MiB/s
                      that the volume supports.

                  - ``virtual_name`` (``str``) -- The virtual device name for instance ephemeral
                    devices.

                  - ``no_device`` (``str``) -- Specifies a mapping to remove from the base image.

              - ``dockerfile_template_data`` (``str``) -- The Dockerfile template that Image Builder
                uses to build the container image. The template can include contextual variables
                that Image Builder replaces with build information at build time. For the contextual
                variables that the template can include, see Create a new version of a container
                recipe
                (https://docs.aws.amazon.com/imagebuilder/latest/userguide/create-container-recipes.html)
                in the *EC2 Image Builder User Guide*.

              - ``kms_key_id`` (``str``) -- The KMS key that Image Builder uses to encrypt the
                recipe's Dockerfile template data at rest. This can be either the Key ARN or the
                Alias ARN. For more information, see Key identifiers (KeyId)
                (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                in the *Key Management Service Developer Guide*. If you don't specify a key, Image
                Builder encrypts the template data with a KMS key that Image Builder owns. This key
                isn't used to encrypt the output container image.

              - ``encrypted`` (``bool``) -- Specifies whether the recipe's Dockerfile template data
                is encrypted at rest. Image Builder encrypts all Dockerfile template data at rest,
                so this value is always ``true``. This field is retained for backward compatibility,
                and doesn't describe encryption of the output container image.

              - ``parent_image`` (``str``) -- The base image for customizations specified in the
                container recipe. This can contain an Image Builder image resource ARN or a
                container image URI, for example ``amazonlinux:latest``.

              - ``date_created`` (``str``) -- The date when this container recipe was created.

              - ``tags`` (``dict[str, str]``) -- Tags that are attached to the container recipe.

              - ``working_directory`` (``str``) -- The working directory for use during build and
                test workflows.

              - ``target_repository`` (``TargetContainerRepository``) -- The destination repository
                for the container image.

                - ``service`` (``ContainerRepositoryService``) -- Specifies the service in which
                  this image was registered.

                - ``repository_name`` (``str``) -- The name of the container repository where the
                  output container image is stored. Provide the repository name only (a namespace
                  path such as ``team-a/my-repo`` is allowed, but not the registry hostname).

            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              document. If no policy has been applied, the response contains an empty JSON object
              (``{}``).

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              configuration object.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the distribution
                configuration.

              - ``name`` (``str``) -- The name of the distribution configuration.

              - ``description`` (``str``) -- The description of the distribution configuration.

              - ``distributions`` (``list[Distribution]``) -- The distribution objects that apply
                Region-specific settings for the deployment of the image to targeted Regions.

                - ``region`` (``str``) -- The target Region.

                - ``ami_distribution_configuration`` (``AmiDistributionConfiguration``) -- The
                  specific AMI settings; for example, launch permissions or AMI tags.

                  - ``name`` (``str``) -- The name of the output AMI. The name must include the ``{{
                    imagebuilder:buildDate }}`` dynamic tag so that each build produces a uniquely
                    named AMI. If you don't specify a name, Image Builder names the output AMI with
                    the image name followed by the build timestamp, for example ``my-image
                    2022-10-26T22-30-05.912619Z``.

                  - ``description`` (``str``) -- The description to apply to the distributed AMI.
                    Image Builder sets this as the output AMI's description in each target Region
                    and account. If you don't specify a description, the AMI in the build Region
                    uses the image recipe's description, if the recipe has one. Copies distributed
                    to other Regions and accounts don't receive a default description.

                  - ``target_account_ids`` (``list[str]``) -- The Amazon Web Services account IDs to
                    distribute the AMI to in this Region. Each listed account receives its own copy
                    of the output AMI. If you don't specify accounts, Image Builder distributes the
                    AMI only to your own account.

                  - ``ami_tags`` (``dict[str, str]``) -- The tags to apply to AMIs distributed to
                    this Region.

                  - ``kms_key_id`` (``str``) -- The Amazon Resource Name (ARN) that uniquely
                    identifies the KMS key used to encrypt the distributed image. This can be either
                    the Key ARN or the Alias ARN. For more information, see Key identifiers (KeyId)
                    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                    in the *Key Management Service Developer Guide*.

                  - ``launch_permission`` (``LaunchPermissionConfiguration``) -- Launch permissions
                    can be used to configure which Amazon Web Services accounts can use the AMI to
                    launch instances.

                    - ``user_ids`` (``list[str]``) -- The Amazon Web Services account IDs to grant
                      launch permission to. Each listed account can use the distributed AMI to
                      launch instances.

                    - ``user_groups`` (``list[str]``) -- The name of the group that you want to
                      grant launch permission to. The only supported value is ``all``, which makes
                      the distributed AMI public.

                    - ``organization_arns`` (``list[str]``) -- The ARN for an Amazon Web Services
                      Organization that you want to share your AMI with. For more information, see
                      What is Organizations?
                      (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html).

                    - ``organizational_unit_arns`` (``list[str]``) -- The ARN for an Organizations
                      organizational unit (OU) that you want to share your AMI with. For more
                      information about key concepts for Organizations, see Organizations
                      terminology and concepts
                      (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html).

                - ``container_distribution_configuration`` (``ContainerDistributionConfiguration``)
                  -- Container distribution settings for encryption, licensing, and sharing in a
                  specific Region.

                  - ``description`` (``str``) -- The description of the container distribution
                    configuration.

                  - ``container_tags`` (``list[str]``) -- Tags that Image Builder applies to the
                    distributed container image in the target repository. These are repository image
                    tags, not resource tags.

                  - ``target_repository`` (``TargetContainerRepository``) -- The destination
                    repository for the container distribution configuration.

                    - ``service`` (``ContainerRepositoryService``) -- Specifies the service in which
                      this image was registered.

                    - ``repository_name`` (``str``) -- The name of the container repository where
                      the output container image is stored. Provide the repository name only (a
                      namespace path such as ``team-a/my-repo`` is allowed, but not the registry
                      hostname).

                - ``license_configuration_arns`` (``list[str]``) -- The License Manager
                  Configuration to associate with the AMI in the specified Region.

                - ``launch_template_configurations`` (``list[LaunchTemplateConfiguration]``) -- A
                  group of launchTemplateConfiguration settings that apply to image distribution for
                  specified accounts.

                  - ``launch_template_id`` (``str``) -- Identifies the Amazon EC2 launch template to
                    use.

                  - ``account_id`` (``str``) -- The account ID that this configuration applies to.

                  - ``set_default_version`` (``bool``) -- Specifies whether to make the new launch
                    template version that Image Builder creates the default version of the launch
                    template. If you don't set a value, Image Builder treats it as ``true``.

                - ``s3_export_configuration`` (``S3ExportConfiguration``) -- Configure export
                  settings to deliver disk images created from your image build, using a file format
                  that is compatible with your VMs in that Region.

                  - ``role_name`` (``str``) -- The name of the role that grants VM Import/Export
                    permission to export images to your S3 bucket.

                  - ``disk_image_format`` (``DiskImageFormat``) -- Export the updated image to one
                    of the following supported disk image formats:

                    * **Virtual Hard Disk (VHD)** – Compatible with Citrix Xen and Microsoft Hyper-V virtualization products.

                    * **Stream-optimized ESX Virtual Machine Disk (VMDK)** – Compatible with VMware ESX and VMware vSphere versions 4, 5, and 6.

                    * **Raw** – Raw format.

                  - ``s3_bucket`` (``str``) -- The S3 bucket in which to store the output disk
                    images for your VM.

                  - ``s3_prefix`` (``str``) -- The Amazon S3 path for the bucket where the output
                    disk images for your VM are stored.

                - ``fast_launch_configurations`` (``list[FastLaunchConfiguration]``) -- The Windows
                  faster-launching configurations to use for AMI distribution.

                  - ``enabled`` (``bool``) -- Specifies whether to enable Windows fast launch on the
                    output AMI during distribution. A value of ``false`` means Image Builder takes
                    no fast-launch action for this configuration.

                  - ``snapshot_configuration`` (``FastLaunchSnapshotConfiguration``) --
                    Configuration settings for managing the number of snapshots that are created
                    from pre-provisioned instances for the Windows AMI when Windows fast launch is
                    enabled.

                    - ``target_resource_count`` (``int``) -- The number of pre-provisioned snapshots
                      to keep on hand for a fast-launch enabled Windows AMI.

                  - ``max_parallel_launches`` (``int``) -- The maximum number of parallel instances
                    that are launched for creating resources.

                  - ``launch_template`` (``FastLaunchLaunchTemplateSpecification``) -- The launch
                    template that the fast-launch enabled Windows AMI uses when it launches Windows
                    instances to create pre-provisioned snapshots.

                    - ``launch_template_id`` (``str``) -- The ID of the launch template to use for
                      Windows fast launch for a Windows AMI.

                    - ``launch_template_name`` (``str``) -- The name of the launch template to use
                      for Windows fast launch for a Windows AMI.

                    - ``launch_template_version`` (``str``) -- The version of the launch template to
                      use for Windows fast launch for a Windows AMI.

                  - ``account_id`` (``str``) -- The owner account ID for the fast-launch enabled
                    Windows AMI.

                - ``ssm_parameter_configurations`` (``list[SsmParameterConfiguration]``) -- Contains
                  settings to update Amazon Web Services Systems Manager (SSM) Parameter Store
                  Parameters with output AMI IDs from the build by target Region.

                  - ``ami_account_id`` (``str``) -- Specify the account that will own the Parameter
                    in a given Region. During distribution, this account must be specified in
                    distribution settings as a target account for the Region.

                  - ``parameter_name`` (``str``) -- This is the name of the Parameter in the target
                    Region or account. The image distribution creates the Parameter if it doesn't
                    already exist. Otherwise, it updates the parameter.

                  - ``data_type`` (``SsmParameterDataType``) -- The type of value the parameter
                    contains. We recommend the ``aws:ec2:image`` data type.

              - ``timeout_minutes`` (``int``) -- A property that Image Builder doesn't use. You
                can't set this property when you create or update a distribution configuration, and
                it has no effect on distribution behavior.

              - ``date_created`` (``str``) -- The date on which this distribution configuration was
                created.

              - ``date_updated`` (``str``) -- The date on which this distribution configuration was
                last updated.

              - ``tags`` (``dict[str, str]``) -- The tags of the distribution configuration.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``image`` (``Image``) -- The image object.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the image.

                Note: Semantic versioning is included in each object's Amazon Resource Name (ARN),
                at the level that applies to that object as follows:

                * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

                * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

                * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.

              - ``type`` (``ImageType``) -- Specifies whether this image produces an AMI or a
                container image.

              - ``name`` (``str``) -- The name of the image.

              - ``version`` (``str``) -- The semantic version of the image.

                Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
                assign values for the first three, and can filter on all of them.

                **Assignment:** For the first three nodes, you can assign any positive integer
                value, including zero. The upper limit is 2^30-1, or 1073741823, for each node.
                Image Builder automatically assigns the build number to the fourth node.

                **Patterns:** You can use any numeric pattern that adheres to the assignment
                requirements for the nodes that you can assign. For example, you might choose a
                software version pattern, such as 1.0.0, or a date, such as 2021.01.01.

                **Filtering:** You can use wildcards (x) to specify the most recent versions or
                nodes when selecting the base image or components for your recipe. When you use a
                wildcard in any node, all nodes to the right of the first wildcard must also be
                wildcards.

              - ``platform`` (``Platform``) -- The image operating system platform, such as Linux or
                Windows.

              - ``enhanced_image_metadata_enabled`` (``bool``) -- Indicates whether Image Builder
                collects additional information about the image, such as the operating system (OS)
                version and package list.

              - ``os_version`` (``str``) -- The operating system version for instances that launch
                from this image. For example, Amazon Linux 2, Ubuntu 18, or Microsoft Windows Server
                2019.

              - ``state`` (``ImageState``) -- The state of the image.

                - ``status`` (``ImageStatus``) -- The status of the image. A new image moves through
                  build, test, and distribution statuses during creation, and ends in the
                  ``AVAILABLE``, ``FAILED``, or ``CANCELLED`` state. The ``DEPRECATED``,
                  ``DISABLED``, and ``DELETED`` statuses come from later resource management
                  actions.

                - ``reason`` (``str``) -- The reason for the status of the image.

                - ``failure_context`` (``ImageFailureContext``) -- The details about the failure,
                  for images that failed to complete. Image Builder only sets this property when the
                  image status is ``FAILED``.

                  - ``image_status`` (``ImageStatus``) -- The status that the image had when the
                    failure occurred. This indicates the stage of the image creation process where
                    the image failed, for example ``BUILDING`` or ``DISTRIBUTING``.

                  - ``workflow_execution_id`` (``str``) -- The unique identifier of the workflow
                    execution that was running when the image failed.

                  - ``workflow_arn`` (``str``) -- The Amazon Resource Name (ARN) of the workflow
                    build version that was running when the image failed.

                  - ``step_execution_id`` (``str``) -- The unique identifier of the workflow step
                    execution that failed.

                  - ``failed_step`` (``str``) -- The name of the workflow step that failed, as it
                    appears in the workflow document.

                  - ``component_failure`` (``ComponentFailureContext``) -- The details about the
                    component that failed, if the failure occurred while a component was running.

                    - ``component_arn`` (``str``) -- The Amazon Resource Name (ARN) of the component
                      build version that failed.

                    - ``phase_name`` (``str``) -- The name of the phase in the component document
                      where the failure occurred, such as ``build``, ``validate``, or ``test``.

                    - ``step_name`` (``str``) -- The name of the step in the component document that
                      failed.

                    - ``action`` (``str``) -- The action that the failed step runs, for example
                      ``ExecuteBash``.

                    - ``error_message`` (``str``) -- The error message from the step that failed.
                      Image Builder truncates messages that are longer than 1024 characters. The
                      component log in Amazon CloudWatch Logs contains the full output.

                  - ``distribution_failure`` (``DistributionFailureContext``) -- The details about
                    the distribution failure, if the failure occurred while Image Builder
                    distributed or configured the image.

                    - ``error_message`` (``str``) -- The error message for the distribution failure.

                    - ``region_failures`` (``list[RegionFailure]``) -- The details about the failure
                      for each Region where the image didn't finish distribution or configuration.

                      - ``region`` (``str``) -- The Region where the failure occurred.

                      - ``status`` (``RegionFailureStatus``) -- The failure status for the Region.
                        Indicates whether the process failed, was canceled, or timed out.

                      - ``image_configuration_step`` (``ImageConfigurationStep``) -- The image
                        configuration step where the failure occurred. Image Builder sets this
                        property when the failure happened during post-distribution configuration,
                        such as launch template updates or virtual machine (VM) export. This
                        property doesn't appear for failures that occurred while Image Builder
                        copied the image to the Region.

                      - ``error_message`` (``str``) -- The error message for the failure in the
                        Region.

                      - ``target_account_id`` (``str``) -- The account ID of the account that the
                        image was distributed to in the Region.

              - ``image_recipe`` (``ImageRecipe``) -- For images that distribute an AMI, this is the
                image recipe that Image Builder used to create the image. For container images, this
                is empty.

                - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the image recipe.

                - ``type`` (``ImageType``) -- The output image type. For an image recipe, this is
                  always AMI. Container images are built from container recipes, a separate
                  resource. This field isn't currently returned in responses.

                - ``name`` (``str``) -- The name of the image recipe.

                - ``description`` (``str``) -- The description of the image recipe.

                - ``platform`` (``Platform``) -- The platform of the image recipe.

                - ``owner`` (``str``) -- The owner of the image recipe.

                - ``version`` (``str``) -- The version of the image recipe.

                - ``components`` (``list[ComponentConfiguration]``) -- The components that are
                  included in the image recipe. A recipe can contain a maximum of 20 build and test
                  components in any combination, by default. This maximum is an adjustable quota.
                  For more information, see EC2 Image Builder endpoints and quotas
                  (https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html) in the *Amazon
                  Web Services General Reference*.

                  - ``component_arn`` (``str``) -- The Amazon Resource Name (ARN) of the component.
                    You can specify a build version ARN, or a component version ARN whose version
                    segments can use ``x`` wildcards, for example ``1.x.x``.

                  - ``parameters`` (``list[ComponentParameter]``) -- A group of parameter settings
                    that Image Builder uses to configure the component for a specific recipe. You
                    must supply a value for every component parameter that has no default value, and
                    you can only supply parameters that the component defines.

                    - ``name`` (``str``) -- The name of the component parameter to set.

                    - ``value`` (``list[str]``) -- Sets the value for the named component parameter.

                - ``parent_image`` (``str``) -- The base image for customizations specified in the
                  image recipe. You can specify the parent image using one of the following options:

                  * AMI ID

                  * Image Builder image Amazon Resource Name (ARN)

                  * Amazon Web Services Systems Manager (SSM) Parameter Store Parameter, prefixed by ``ssm:``, followed by the parameter name or ARN.

                  * Amazon Web Services Marketplace product ID

                - ``block_device_mappings`` (``list[InstanceBlockDeviceMapping]``) -- The block
                  device mappings to apply when creating images from this recipe.

                  - ``device_name`` (``str``) -- The device to which these mappings apply.

                  - ``ebs`` (``EbsInstanceBlockDeviceSpecification``) -- The Amazon EBS-specific
                    configuration for this mapping.

                    - ``encrypted`` (``bool``) -- Specifies whether to encrypt the device.

                    - ``delete_on_termination`` (``bool``) -- Specifies whether to delete the
                      associated device on termination.

                    - ``iops`` (``int``) -- The IOPS value for the device. Required only when
                      volumeType is io1 or io2.

                    - ``kms_key_id`` (``str``) -- The Amazon Resource Name (ARN) that uniquely
                      identifies the KMS key to use when encrypting the device. This can be either
                      the Key ARN or the Alias ARN. For more information, see Key identifiers
                      (KeyId)
                      (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                      in the *Key Management Service Developer Guide*.

                    - ``snapshot_id`` (``str``) -- The snapshot that defines the device contents.

                    - ``volume_size`` (``int``) -- Overrides the volume size for the device.

                    - ``volume_type`` (``EbsVolumeType``) -- Overrides the volume type for the
                      device.

                    - ``throughput`` (``int``) -- **For GP3 volumes only** – The throughput in MiB/s
                      that the volume supports.

                  - ``virtual_name`` (``str``) -- The virtual device name for instance ephemeral
                    devices.

                  - ``no_device`` (``str``) -- Specifies a mapping to remove from the base image.

                - ``date_created`` (``str``) -- The date on which this image recipe was created.

                - ``tags`` (``dict[str, str]``) -- The tags of the image recipe.

                - ``working_directory`` (``str``) -- The working directory used during build and
                  test workflows. If you don't specify a working directory, Image Builder uses
                  ``/tmp`` for Linux and macOS build instances, and ``C:/`` for Windows build
                  instances.

                - ``additional_instance_configuration`` (``AdditionalInstanceConfiguration``) --
                  Before you create a new AMI, Image Builder launches temporary Amazon EC2 instances
                  to build and test your image configuration. Instance configuration adds a layer of
                  control over those instances. You can define settings and add scripts to run when
                  Image Builder launches your build instance.

                  - ``systems_manager_agent`` (``SystemsManagerAgent``) -- The Systems Manager agent
                    settings for your build instance. This setting applies to Linux and macOS build
                    instances only. Requests that set it for a recipe with a Windows base image are
                    rejected.

                    - ``uninstall_after_build`` (``bool``) -- Specifies whether the Systems Manager
                      agent is removed from your final build image before Image Builder creates the
                      new AMI. If ``true``, the agent is removed. If ``false``, the agent is kept,
                      so that it's included in the AMI. If you don't set this property, Image
                      Builder removes the agent only if Image Builder installed the agent during the
                      build. An agent that was pre-installed on the base image is kept.

                  - ``user_data_override`` (``str``) -- Use this property to provide commands or a
                    command script to run when you launch your build instance.

                    The userDataOverride property replaces any commands that Image Builder might
                    have added to ensure that Systems Manager is installed on your Linux build
                    instance. If you override the user data, make sure that you add commands to
                    install Systems Manager, if it is not pre-installed on your base image.

                    Note: The user data is always base 64 encoded. For example, the following
                    commands are encoded as
                    ``IyEvYmluL2Jhc2gKbWtkaXIgLXAgL3Zhci9iYi8KdG91Y2ggL3Zhcg==``:

                    *#!/bin/bash*

                    mkdir -p /var/bb/

                    touch /var

                - ``ami_tags`` (``dict[str, str]``) -- Tags that are applied to the AMI that Image
                  Builder creates during the Build phase prior to image distribution.

                - ``ami_watermarks`` (``list[str]``) -- The AMI watermark names attached to the
                  output AMI from this recipe. AMI watermarks are lineage markers that automatically
                  propagate to derivative AMIs when the source AMI is copied or distributed.

              - ``container_recipe`` (``ContainerRecipe``) -- For container images, this is the
                container recipe that Image Builder used to create the image. For images that
                distribute an AMI, this is empty.

                - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the container recipe.

                  Note: Semantic versioning is included in each object's Amazon Resource Name (ARN),
                  at the level that applies to that object as follows:

                  * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

                  * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

                  * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.

                - ``container_type`` (``ContainerType``) -- Specifies the type of container, such as
                  Docker.

                - ``name`` (``str``) -- The name of the container recipe.

                - ``description`` (``str``) -- The description of the container recipe.

                - ``platform`` (``Platform``) -- The system platform for the container. Container
                  recipes support only the Linux and Windows platforms.

                - ``owner`` (``str``) -- The owner of the container recipe.

                - ``version`` (``str``) -- The semantic version of the container recipe.

                  Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You
                  can assign values for the first three, and can filter on all of them.

                  **Assignment:** For the first three nodes, you can assign any positive integer
                  value, including zero. The upper limit is 2^30-1, or 1073741823, for each node.
                  Image Builder automatically assigns the build number to the fourth node.

                  **Patterns:** You can use any numeric pattern that adheres to the assignment
                  requirements for the nodes that you can assign. For example, you might choose a
                  software version pattern, such as 1.0.0, or a date, such as 2021.01.01.

                  **Filtering:** You can use wildcards (x) to specify the most recent versions or
                  nodes when selecting the base image or components for your recipe. When you use a
                  wildcard in any node, all nodes to the right of the first wildcard must also be
                  wildcards.

                - ``components`` (``list[ComponentConfiguration]``) -- Build and test components
                  that are included in the container recipe. A recipe can contain a maximum of 20
                  build and test components in any combination, by default. This maximum is an
                  adjustable quota. For more information, see EC2 Image Builder endpoints and quotas
                  (https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html) in the *Amazon
                  Web Services General Reference*.

                - ``instance_configuration`` (``InstanceConfiguration``) -- A group of options that
                  can be used to configure an instance for building and testing container images.

                  - ``image`` (``str``) -- The base image for a container build and test instance.
                    This can contain an AMI ID or it can specify an Amazon Web Services Systems
                    Manager (SSM) Parameter Store Parameter, prefixed by ``ssm:``, followed by the
                    parameter name or ARN.

                    If not specified, Image Builder uses the appropriate ECS-optimized AMI as a base
                    image.

                  - ``block_device_mappings`` (``list[InstanceBlockDeviceMapping]``) -- Defines the
                    block device mappings for the EC2 instance that Image Builder launches to build
                    and test your container image.

                - ``dockerfile_template_data`` (``str``) -- The Dockerfile template that Image
                  Builder uses to build the container image. The template can include contextual
                  variables that Image Builder replaces with build information at build time. For
                  the contextual variables that the template can include, see Create a new version
                  of a container recipe
                  (https://docs.aws.amazon.com/imagebuilder/latest/userguide/create-container-recipes.html)
                  in the *EC2 Image Builder User Guide*.

                - ``kms_key_id`` (``str``) -- The KMS key that Image Builder uses to encrypt the
                  recipe's Dockerfile template data at rest. This can be either the Key ARN or the
                  Alias ARN. For more information, see Key identifiers (KeyId)
                  (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                  in the *Key Management Service Developer Guide*. If you don't specify a key, Image
                  Builder encrypts the template data with a KMS key that Image Builder owns. This
                  key isn't used to encrypt the output container image.

                - ``encrypted`` (``bool``) -- Specifies whether the recipe's Dockerfile template
                  data is encrypted at rest. Image Builder encrypts all Dockerfile template data at
                  rest, so this value is always ``true``. This field is retained for backward
                  compatibility, and doesn't describe encryption of the output container image.

                - ``parent_image`` (``str``) -- The base image for customizations specified in the
                  container recipe. This can contain an Image Builder image resource ARN or a
                  container image URI, for example ``amazonlinux:latest``.

                - ``date_created`` (``str``) -- The date when this container recipe was created.

                - ``tags`` (``dict[str, str]``) -- Tags that are attached to the container recipe.

                - ``working_directory`` (``str``) -- The working directory for use during build and
                  test workflows.

                - ``target_repository`` (``TargetContainerRepository``) -- The destination
                  repository for the container image.

                  - ``service`` (``ContainerRepositoryService``) -- Specifies the service in which
                    this image was registered.

                  - ``repository_name`` (``str``) -- The name of the container repository where the
                    output container image is stored. Provide the repository name only (a namespace
                    path such as ``team-a/my-repo`` is allowed, but not the registry hostname).

              - ``source_pipeline_name`` (``str``) -- The name of the image pipeline that created
                this image. Image Builder doesn't return this field for new images. Use
                ``sourcePipelineArn`` instead.

              - ``source_pipeline_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
                pipeline that created this image. This field is only present for images that a
                pipeline execution created.

              - ``infrastructure_configuration`` (``InfrastructureConfiguration``) -- The
                infrastructure that Image Builder used to create this image.

                - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the infrastructure
                  configuration.

                - ``name`` (``str``) -- The name of the infrastructure configuration.

                - ``description`` (``str``) -- The description of the infrastructure configuration.

                - ``instance_types`` (``list[str]``) -- The instance types of the infrastructure
                  configuration.

                - ``instance_profile_name`` (``str``) -- The instance profile of the infrastructure
                  configuration.

                - ``security_group_ids`` (``list[str]``) -- The security group IDs of the
                  infrastructure configuration.

                - ``subnet_id`` (``str``) -- The subnet ID of the infrastructure configuration.

                - ``logging`` (``Logging``) -- The logging configuration of the infrastructure
                  configuration. When you configure S3 logs, Image Builder writes logs from the
                  build and test process to the specified bucket under the key prefix.

                  - ``s3_logs`` (``S3Logs``) -- The Amazon S3 logging configuration.

                    - ``s3_bucket_name`` (``str``) -- The name of an existing Amazon S3 bucket where
                      Image Builder saves build logs. The bucket isn't validated when you create or
                      update the configuration, and Image Builder doesn't create it. The instance
                      profile associated with this infrastructure configuration must have permission
                      to write to the bucket.

                    - ``s3_key_prefix`` (``str``) -- The Amazon S3 key prefix under which Image
                      Builder writes build and test logs in the bucket.

                - ``key_pair`` (``str``) -- The Amazon EC2 key pair of the infrastructure
                  configuration.

                - ``terminate_instance_on_failure`` (``bool``) -- Indicates whether Image Builder
                  terminates the build and test instances when the image build fails. When
                  ``false``, Image Builder retains the instance so that you can debug it.

                - ``sns_topic_arn`` (``str``) -- The Amazon Resource Name (ARN) of the SNS topic to
                  which Image Builder sends image build event notifications. Specify a standard
                  topic. Image Builder doesn't support FIFO topics.

                  Note: EC2 Image Builder can't send notifications to SNS topics that are encrypted
                  using keys from other accounts. If your SNS topic is encrypted, the key must be
                  owned by the same account that owns your Image Builder resources.

                - ``date_created`` (``str``) -- The date on which the infrastructure configuration
                  was created.

                - ``date_updated`` (``str``) -- The date on which the infrastructure configuration
                  was last updated.

                - ``resource_tags`` (``dict[str, str]``) -- The metadata tags assigned to the Amazon
                  EC2 build and test instances that Image Builder launches during image creation.

                - ``instance_metadata_options`` (``InstanceMetadataOptions``) -- The instance
                  metadata option settings for the infrastructure configuration.

                  - ``http_tokens`` (``str``) -- Indicates whether a signed token header is required
                    for instance metadata retrieval requests. The values affect the response as
                    follows:

                    * **required** – When you retrieve the IAM role credentials, version 2.0 credentials are returned in all cases.

                    * **optional** – You can include a signed token header in your request to retrieve instance metadata, or you can leave it out. If you include it, version 2.0 credentials are returned for the IAM role. Otherwise, version 1.0 credentials are returned.

                    If you don't set a value, the EC2 launch default applies to the build and test
                    instances. That default depends on the base AMI and any account-level instance
                    metadata defaults. For more information, see Configure the instance metadata
                    options
                    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html)
                    in the *Amazon EC2 User Guide* .

                  - ``http_put_response_hop_limit`` (``int``) -- Limit the number of hops that an
                    instance metadata request can traverse to reach its destination. If you don't
                    set a value, the EC2 launch default for the instance applies. If HTTP tokens are
                    required, container image builds need a minimum of two hops.

                - ``tags`` (``dict[str, str]``) -- The tags of the infrastructure configuration.

                - ``placement`` (``Placement``) -- The instance placement settings that define where
                  the build and test instances that Image Builder launches during image creation
                  run. These settings don't affect instances that you launch from the output image.

                  - ``availability_zone`` (``str``) -- The Availability Zone where your build and
                    test instances will launch.

                  - ``tenancy`` (``TenancyType``) -- The tenancy of the instance. An instance with a
                    tenancy of ``dedicated`` runs on single-tenant hardware. An instance with a
                    tenancy of ``host`` runs on a Dedicated Host.

                    If tenancy is set to ``host``, then you can optionally specify one target for
                    placement – either host ID or host resource group ARN. If automatic placement is
                    enabled for your host, and you don't specify any placement target, Amazon EC2
                    will try to find an available host for your build and test instances.

                  - ``host_id`` (``str``) -- The ID of the Dedicated Host on which build and test
                    instances run. This only applies if ``tenancy`` is ``host``.

                  - ``host_resource_group_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
                    host resource group in which to launch build and test instances. This only
                    applies if ``tenancy`` is ``host``.

                - ``terminate_instance_on_completion`` (``bool``) -- Specifies whether Image Builder
                  terminates build and test instances when image creation ends without a failure.

                - ``parent_instance`` (``ParentInstanceConfiguration``) -- The Amazon EC2 Auto
                  Scaling group that Image Builder takes the build instance from, instead of
                  launching a new instance. This applies only to the build phase.

                  - ``auto_scaling_group`` (``AutoScalingGroupConfiguration``) -- The Amazon EC2
                    Auto Scaling group that Image Builder takes the build instance from. This is
                    required when you specify ``parentInstance``.

                    - ``name`` (``str``) -- The name of the Auto Scaling group, in the same account
                      and Amazon Web Services Region as the infrastructure configuration. To specify
                      a group, you must have permissions to describe it.

                    - ``capacity_wait_timeout_seconds`` (``int``) -- The number of seconds that
                      Image Builder waits for an instance to become available in the group before
                      the build fails. If you set this value to 0 or omit it, the build fails as
                      soon as the group has no instance available.

              - ``distribution_configuration`` (``DistributionConfiguration``) -- The distribution
                configuration that Image Builder used to create this image.

                - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the distribution
                  configuration.

                - ``name`` (``str``) -- The name of the distribution configuration.

                - ``description`` (``str``) -- The description of the distribution configuration.

                - ``distributions`` (``list[Distribution]``) -- The distribution objects that apply
                  Region-specific settings for the deployment of the image to targeted Regions.

                  - ``region`` (``str``) -- The target Region.

                  - ``ami_distribution_configuration`` (``AmiDistributionConfiguration``) -- The
                    specific AMI settings; for example, launch permissions or AMI tags.

                    - ``name`` (``str``) -- The name of the output AMI. The name must include the
                      ``{{ imagebuilder:buildDate }}`` dynamic tag so that each build produces a
                      uniquely named AMI. If you don't specify a name, Image Builder names the
                      output AMI with the image name followed by the build timestamp, for example
                      ``my-image 2022-10-26T22-30-05.912619Z``.

                    - ``description`` (``str``) -- The description to apply to the distributed AMI.
                      Image Builder sets this as the output AMI's description in each target Region
                      and account. If you don't specify a description, the AMI in the build Region
                      uses the image recipe's description, if the recipe has one. Copies distributed
                      to other Regions and accounts don't receive a default description.

                    - ``target_account_ids`` (``list[str]``) -- The Amazon Web Services account IDs
                      to distribute the AMI to in this Region. Each listed account receives its own
                      copy of the output AMI. If you don't specify accounts, Image Builder
                      distributes the AMI only to your own account.

                    - ``ami_tags`` (``dict[str, str]``) -- The tags to apply to AMIs distributed to
                      this Region.

                    - ``kms_key_id`` (``str``) -- The Amazon Resource Name (ARN) that uniquely
                      identifies the KMS key used to encrypt the distributed image. This can be
                      either the Key ARN or the Alias ARN. For more information, see Key identifiers
                      (KeyId)
                      (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                      in the *Key Management Service Developer Guide*.

                    - ``launch_permission`` (``LaunchPermissionConfiguration``) -- Launch
                      permissions can be used to configure which Amazon Web Services accounts can
                      use the AMI to launch instances.

                      - ``user_ids`` (``list[str]``) -- The Amazon Web Services account IDs to grant
                        launch permission to. Each listed account can use the distributed AMI to
                        launch instances.

                      - ``user_groups`` (``list[str]``) -- The name of the group that you want to
                        grant launch permission to. The only supported value is ``all``, which makes
                        the distributed AMI public.

                      - ``organization_arns`` (``list[str]``) -- The ARN for an Amazon Web Services
                        Organization that you want to share your AMI with. For more information, see
                        What is Organizations?
                        (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html).

                      - ``organizational_unit_arns`` (``list[str]``) -- The ARN for an Organizations
                        organizational unit (OU) that you want to share your AMI with. For more
                        information about key concepts for Organizations, see Organizations
                        terminology and concepts
                        (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html).

                  - ``container_distribution_configuration``
                    (``ContainerDistributionConfiguration``) -- Container distribution settings for
                    encryption, licensing, and sharing in a specific Region.

                    - ``description`` (``str``) -- The description of the container distribution
                      configuration.

                    - ``container_tags`` (``list[str]``) -- Tags that Image Builder applies to the
                      distributed container image in the target repository. These are repository
                      image tags, not resource tags.

                    - ``target_repository`` (``TargetContainerRepository``) -- The destination
                      repository for the container distribution configuration.

                  - ``license_configuration_arns`` (``list[str]``) -- The License Manager
                    Configuration to associate with the AMI in the specified Region.

                  - ``launch_template_configurations`` (``list[LaunchTemplateConfiguration]``) -- A
                    group of launchTemplateConfiguration settings that apply to image distribution
                    for specified accounts.

                    - ``launch_template_id`` (``str``) -- Identifies the Amazon EC2 launch template
                      to use.

                    - ``account_id`` (``str``) -- The account ID that this configuration applies to.

                    - ``set_default_version`` (``bool``) -- Specifies whether to make the new launch
                      template version that Image Builder creates the default version of the launch
                      template. If you don't set a value, Image Builder treats it as ``true``.

                  - ``s3_export_configuration`` (``S3ExportConfiguration``) -- Configure export
                    settings to deliver disk images created from your image build, using a file
                    format that is compatible with your VMs in that Region.

                    - ``role_name`` (``str``) -- The name of the role that grants VM Import/Export
                      permission to export images to your S3 bucket.

                    - ``disk_image_format`` (``DiskImageFormat``) -- Export the updated image to one
                      of the following supported disk image formats:

                      * **Virtual Hard Disk (VHD)** – Compatible with Citrix Xen and Microsoft Hyper-V virtualization products.

                      * **Stream-optimized ESX Virtual Machine Disk (VMDK)** – Compatible with VMware ESX and VMware vSphere versions 4, 5, and 6.

                      * **Raw** – Raw format.

                    - ``s3_bucket`` (``str``) -- The S3 bucket in which to store the output disk
                      images for your VM.

                    - ``s3_prefix`` (``str``) -- The Amazon S3 path for the bucket where the output
                      disk images for your VM are stored.

                  - ``fast_launch_configurations`` (``list[FastLaunchConfiguration]``) -- The
                    Windows faster-launching configurations to use for AMI distribution.

                    - ``enabled`` (``bool``) -- Specifies whether to enable Windows fast launch on
                      the output AMI during distribution. A value of ``false`` means Image Builder
                      takes no fast-launch action for this configuration.

                    - ``snapshot_configuration`` (``FastLaunchSnapshotConfiguration``) --
                      Configuration settings for managing the number of snapshots that are created
                      from pre-provisioned instances for the Windows AMI when Windows fast launch is
                      enabled.

                      - ``target_resource_count`` (``int``) -- The number of pre-provisioned
                        snapshots to keep on hand for a fast-launch enabled Windows AMI.

                    - ``max_parallel_launches`` (``int``) -- The maximum number of parallel
                      instances that are launched for creating resources.

                    - ``launch_template`` (``FastLaunchLaunchTemplateSpecification``) -- The launch
                      template that the fast-launch enabled Windows AMI uses when it launches
                      Windows instances to create pre-provisioned snapshots.

                      - ``launch_template_id`` (``str``) -- The ID of the launch template to use for
                        Windows fast launch for a Windows AMI.

                      - ``launch_template_name`` (``str``) -- The name of the launch template to use
                        for Windows fast launch for a Windows AMI.

                      - ``launch_template_version`` (``str``) -- The version of the launch template
                        to use for Windows fast launch for a Windows AMI.

                    - ``account_id`` (``str``) -- The owner account ID for the fast-launch enabled
                      Windows AMI.

                  - ``ssm_parameter_configurations`` (``list[SsmParameterConfiguration]``) --
                    Contains settings to update Amazon Web Services Systems Manager (SSM) Parameter
                    Store Parameters with output AMI IDs from the build by target Region.

                    - ``ami_account_id`` (``str``) -- Specify the account that will own the
                      Parameter in a given Region. During distribution, this account must be
                      specified in distribution settings as a target account for the Region.

                    - ``parameter_name`` (``str``) -- This is the name of the Parameter in the
                      target Region or account. The image distribution creates the Parameter if it
                      doesn't already exist. Otherwise, it updates the parameter.

                    - ``data_type`` (``SsmParameterDataType``) -- The type of value the parameter
                      contains. We recommend the ``aws:ec2:image`` data type.

                - ``timeout_minutes`` (``int``) -- A property that Image Builder doesn't use. You
                  can't set this property when you create or update a distribution configuration,
                  and it has no effect on distribution behavior.

                - ``date_created`` (``str``) -- The date on which this distribution configuration
                  was created.

                - ``date_updated`` (``str``) -- The date on which this distribution configuration
                  was last updated.

                - ``tags`` (``dict[str, str]``) -- The tags of the distribution configuration.

              - ``image_tests_configuration`` (``ImageTestsConfiguration``) -- The image test
                settings that Image Builder used when it created this image.

                - ``image_tests_enabled`` (``bool``) -- Specifies whether tests run after building
                  the image. When enabled, tests run after the image build and before image
                  distribution. Defaults to ``true``.

                - ``timeout_minutes`` (``int``) -- The maximum time in minutes that tests are
                  permitted to run. If you don't specify a value, Image Builder stores and returns
                  720.

                  Note: The timeout property is not currently active. This value is ignored.

              - ``date_created`` (``str``) -- The date on which Image Builder created this image.

              - ``output_resources`` (``OutputResources``) -- The output resources that Image
                Builder produces for this image.

                - ``amis`` (``list[Ami]``) -- The Amazon EC2 AMIs created by this image. The list
                  contains one entry per AMI, including copies that distribution created in each
                  target Amazon Web Services Region and account.

                  - ``region`` (``str``) -- The Amazon Web Services Region of the Amazon EC2 AMI.

                  - ``image`` (``str``) -- The AMI ID of the Amazon EC2 AMI.

                  - ``name`` (``str``) -- The name of the Amazon EC2 AMI.

                  - ``description`` (``str``) -- The description of the Amazon EC2 AMI. Minimum and
                    maximum length are in characters.

                  - ``state`` (``ImageState``) -- The state of the AMI, which includes the status
                    and, if applicable, the reason for that status.

                  - ``account_id`` (``str``) -- The account ID of the owner of the AMI.

                - ``containers`` (``list[Container]``) -- The container images that Image Builder
                  created when it built this image, stored in the output Amazon ECR repository.

                  - ``region`` (``str``) -- Containers and container images are Region-specific.
                    This is the Region context for the container.

                  - ``image_uris`` (``list[str]``) -- A list of URIs for containers created in the
                    context Region.

              - ``tags`` (``dict[str, str]``) -- The tags that apply to this image.

              - ``build_type`` (``BuildType``) -- Indicates the type of build that created this
                image. The build can be initiated in the following ways:

                * **USER_INITIATED** – A manual pipeline build request.

                * **SCHEDULED** – A pipeline build initiated by a cron expression in the Image Builder pipeline, or from EventBridge.

                * **IMPORT** – A VM import created the image to use as the base image for the recipe.

                * **IMPORT_ISO** – An ISO disk import created the image.

              - ``image_source`` (``ImageSource``) -- The origin of the base image that Image
                Builder used to build this image.

              - ``scan_state`` (``ImageScanState``) -- Contains information about the current state
                of scans for this image.

                - ``status`` (``ImageScanStatus``) -- The current state of vulnerability scans for
                  the image. The scan starts as ``PENDING`` and moves through ``SCANNING`` and
                  ``COLLECTING`` to ``COMPLETED``. Image Builder sets the status to ``ABANDONED`` if
                  the image reaches a terminal state before the scan finding collection completes. A
                  scan can also end as ``FAILED`` or ``TIMED_OUT``.

                - ``reason`` (``str``) -- The reason for the scan status for the image.

              - ``image_scanning_configuration`` (``ImageScanningConfiguration``) -- The settings
                that determine whether and how Amazon Inspector scans this image.

                - ``image_scanning_enabled`` (``bool``) -- Specifies whether Amazon Inspector scans
                  for vulnerabilities when you create a new image. You must also enable image tests.
                  For AMI output, ``imageScanningTypes`` sets whether Amazon Inspector scans the
                  test instance or the output AMI. For container output, Amazon Inspector scans the
                  container image that Image Builder pushes to the Amazon ECR repository from your
                  ``ecrConfiguration`` settings.

                  To use container image scans, you must activate Amazon Inspector for Amazon ECR
                  scanning in the account and Amazon Web Services Region where the build runs.
                  Amazon Inspector activation is Regional. The Image Builder
                  ``ListImageScanFindings`` operation returns the findings of these scans.

                - ``ecr_configuration`` (``EcrConfiguration``) -- Contains Amazon ECR settings for
                  vulnerability scans.

                  - ``repository_name`` (``str``) -- The name of the container repository where
                    Image Builder pushes the container image for the vulnerability scan. Provide the
                    repository name only (a namespace path is allowed, but not the registry
                    hostname); the repository must already exist in your account. If you don't
                    specify a repository name, Image Builder creates the default repository
                    ``image-builder-image-scanning-repository`` in your account.

                  - ``container_tags`` (``list[str]``) -- Tags for Image Builder to apply to the
                    output container image that Amazon Inspector scans. Tags can help you identify
                    and manage your scanned images.

                - ``image_scanning_types`` (``list[ImageScanningType]``) -- The type of
                  vulnerability scan that Image Builder runs for AMI output when
                  ``imageScanningEnabled`` is ``true``. Specify a single value. If you omit
                  ``imageScanningTypes``, Image Builder uses ``TEST_INSTANCE_CVE``. The scan types
                  work as follows:

                  * With ``TEST_INSTANCE_CVE``, Amazon Inspector scans the test instance during image tests. To use this scan, you must activate Amazon Inspector for Amazon EC2 scanning in the account and Amazon Web Services Region where the build runs. The Image Builder ``ListImageScanFindings`` operation returns the findings.

                  * With ``ON_DEMAND_AMI_CVE``, Amazon Inspector starts an on-demand scan of the output AMI during image tests. To use this scan, you must build from an image recipe, but you do not need to activate Amazon Inspector in your account. The Amazon EC2 GetImageFindings (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html) operation returns the findings.

                - ``scan_result_condition`` (``ScanResultCondition``) -- The condition that the
                  output AMI's scan results must meet for the image to pass. You can set
                  ``scanResultCondition`` only when ``imageScanningTypes`` is ``ON_DEMAND_AMI_CVE``.
                  If you omit it, Image Builder starts the scan but does not wait for it or use its
                  results to pass or fail the image.

                  When you set ``scanResultCondition``, the test phase waits for the scan to finish.
                  Then Image Builder checks the findings against the condition. By default, Image
                  Builder counts only findings that have a fix available. To count every finding,
                  set ``fixAvailable`` to ``false``. If a counted finding exceeds
                  ``maximumSeverityLabel``, Image Builder fails the image in the test phase and does
                  not distribute the AMI.

                  - ``maximum_severity_label`` (``MaximumSeverityLabel``) -- The maximum severity
                    allowed for findings on the output AMI. A finding above this severity fails the
                    image, unless ``fixAvailable`` excludes it. Valid values are ``INFORMATIONAL``,
                    ``LOW``, ``MEDIUM``, and ``HIGH``. A ``CRITICAL`` finding that counts always
                    fails the image.

                  - ``fix_available`` (``bool``) -- Specifies whether only findings that have a fix
                    available count toward ``maximumSeverityLabel``. When ``false``, Image Builder
                    counts every finding. The default is ``true``.

              - ``deprecation_time`` (``datetime``) -- The time when deprecation occurs for an image
                resource. This can be a past or future date.

              - ``lifecycle_execution_id`` (``str``) -- Identifies the last runtime instance of the
                lifecycle policy to take action on the image.

              - ``execution_role`` (``str``) -- The name or Amazon Resource Name (ARN) for the IAM
                role you create that grants Image Builder access to perform workflow actions.

              - ``workflows`` (``list[WorkflowConfiguration]``) -- The build, test, and distribution
                workflow configurations that are associated with the image.

                - ``workflow_arn`` (``str``) -- The Amazon Resource Name (ARN) of the workflow
                  resource.

                - ``parameters`` (``list[WorkflowParameter]``) -- Contains parameter values for each
                  of the parameters that the workflow document defined for the workflow resource.

                  - ``name`` (``str``) -- The name of the workflow parameter to set.

                  - ``value`` (``list[str]``) -- Sets the value for the named workflow parameter.

                - ``parallel_group`` (``str``) -- Test workflows are defined within named runtime
                  groups called parallel groups. The parallel group is the named group that contains
                  this test workflow. Test workflows within a parallel group can run at the same
                  time. Image Builder starts up to five test workflows in the group at the same
                  time, and starts additional workflows as others complete, until all workflows in
                  the group have completed. This field only applies for test workflows.

                - ``on_failure`` (``OnWorkflowFailure``) -- The action to take if the workflow
                  fails. With ``CONTINUE``, a failed workflow is logged and image creation proceeds
                  to the next workflow. If you don't set a value, the image build fails when the
                  workflow fails. You can only set this property for test workflows.

              - ``logging_configuration`` (``ImageLoggingConfiguration``) -- The logging
                configuration that's defined for the image. Image Builder uses the defined settings
                to direct execution log output during image creation.

                - ``log_group_name`` (``str``) -- The log group name that Image Builder uses for
                  image creation. If not specified, the log group name defaults to
                  ``/aws/imagebuilder/image-name``.

            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``image_pipeline`` (``ImagePipeline``) -- The image pipeline object.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the image pipeline.

              - ``name`` (``str``) -- The name of the image pipeline.

              - ``description`` (``str``) -- The description of the image pipeline.

              - ``platform`` (``Platform``) -- The platform of the image pipeline, inherited from
                the recipe that the pipeline uses.

              - ``enhanced_image_metadata_enabled`` (``bool``) -- Specifies whether to collect
                additional information about the image being created, including the operating system
                (OS) version and package list. Defaults to ``true``.

              - ``image_recipe_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image recipe
                associated with this image pipeline.

              - ``container_recipe_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
                container recipe that is used for this pipeline.

              - ``infrastructure_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of
                the infrastructure configuration associated with this image pipeline.

              - ``distribution_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of
                the distribution configuration associated with this image pipeline.

              - ``image_tests_configuration`` (``ImageTestsConfiguration``) -- The image tests
                configuration of the image pipeline.

                - ``image_tests_enabled`` (``bool``) -- Specifies whether tests run after building
                  the image. When enabled, tests run after the image build and before image
                  distribution. Defaults to ``true``.

                - ``timeout_minutes`` (``int``) -- The maximum time in minutes that tests are
                  permitted to run. If you don't specify a value, Image Builder stores and returns
                  720.

                  Note: The timeout property is not currently active. This value is ignored.

              - ``schedule`` (``Schedule``) -- The schedule of the image pipeline.

                - ``schedule_expression`` (``str``) -- The expression determines how often EC2 Image
                  Builder evaluates your ``pipelineExecutionStartCondition``. You can specify a cron
                  expression, or a rate expression such as ``rate(1 day)``.

                  For information on how to format a cron expression in Image Builder, see Use cron
                  expressions in EC2 Image Builder
                  (https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-cron.html).

                - ``timezone`` (``str``) -- The timezone that applies to the scheduling expression.
                  Specify a value in IANA timezone format
                  (https://www.joda.org/joda-time/timezones.html), for example ``Etc/UTC`` or
                  ``America/Los_Angeles``. If not specified, this defaults to UTC.

                - ``pipeline_execution_start_condition`` (``PipelineExecutionStartCondition``) --
                  The start condition configures when the pipeline should trigger a new image build,
                  as follows. If no value is set Image Builder defaults to
                  ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE``.

                  * ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`` (default) – When you use semantic version filters on the base image or components in your image recipe, EC2 Image Builder builds a new image only when there are new versions of the base image or components in your recipe that match the filter.

                  Note: For semantic version syntax, see CreateComponent
                  (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html).

                  * ``EXPRESSION_MATCH_ONLY`` – This condition builds a new image every time the CRON expression matches the current time.

                  Note: If the recipe references its base image through an Amazon Web Services
                  Systems Manager Parameter Store parameter, a change in the parameter's value also
                  counts as an available dependency update.

                - ``auto_disable_policy`` (``AutoDisablePolicy``) -- The policy that configures when
                  Image Builder should automatically disable a pipeline that is failing.

                  - ``failure_count`` (``int``) -- The number of consecutive scheduled image
                    pipeline executions that must fail before Image Builder automatically disables
                    the pipeline.

              - ``status`` (``PipelineStatus``) -- The status of the image pipeline. A disabled
                pipeline doesn't run on its schedule, but you can still start builds manually. Image
                Builder can also disable a pipeline automatically when consecutive scheduled builds
                fail.

              - ``date_created`` (``str``) -- The date on which this image pipeline was created.

              - ``date_updated`` (``str``) -- The date on which this image pipeline was last
                updated.

              - ``date_last_run`` (``str``) -- The date on which this image pipeline was last run.

              - ``last_run_status`` (``ImageStatus``) -- The status of the last image that this
                pipeline built, such as ``BUILDING``, ``TESTING``, ``FAILED``, or ``AVAILABLE``.

              - ``date_next_run`` (``str``) -- The next date when the pipeline is scheduled to run.

              - ``tags`` (``dict[str, str]``) -- The tags of this image pipeline.

              - ``image_scanning_configuration`` (``ImageScanningConfiguration``) -- The settings
                that determine whether and how Amazon Inspector scans the images that the pipeline
                creates.

                - ``image_scanning_enabled`` (``bool``) -- Specifies whether Amazon Inspector scans
                  for vulnerabilities when you create a new image. You must also enable image tests.
                  For AMI output, ``imageScanningTypes`` sets whether Amazon Inspector scans the
                  test instance or the output AMI. For container output, Amazon Inspector scans the
                  container image that Image Builder pushes to the Amazon ECR repository from your
                  ``ecrConfiguration`` settings.

                  To use container image scans, you must activate Amazon Inspector for Amazon ECR
                  scanning in the account and Amazon Web Services Region where the build runs.
                  Amazon Inspector activation is Regional. The Image Builder
                  ``ListImageScanFindings`` operation returns the findings of these scans.

                - ``ecr_configuration`` (``EcrConfiguration``) -- Contains Amazon ECR settings for
                  vulnerability scans.

                  - ``repository_name`` (``str``) -- The name of the container repository where
                    Image Builder pushes the container image for the vulnerability scan. Provide the
                    repository name only (a namespace path is allowed, but not the registry
                    hostname); the repository must already exist in your account. If you don't
                    specify a repository name, Image Builder creates the default repository
                    ``image-builder-image-scanning-repository`` in your account.

                  - ``container_tags`` (``list[str]``) -- Tags for Image Builder to apply to the
                    output container image that Amazon Inspector scans. Tags can help you identify
                    and manage your scanned images.

                - ``image_scanning_types`` (``list[ImageScanningType]``) -- The type of
                  vulnerability scan that Image Builder runs for AMI output when
                  ``imageScanningEnabled`` is ``true``. Specify a single value. If you omit
                  ``imageScanningTypes``, Image Builder uses ``TEST_INSTANCE_CVE``. The scan types
                  work as follows:

                  * With ``TEST_INSTANCE_CVE``, Amazon Inspector scans the test instance during image tests. To use this scan, you must activate Amazon Inspector for Amazon EC2 scanning in the account and Amazon Web Services Region where the build runs. The Image Builder ``ListImageScanFindings`` operation returns the findings.

                  * With ``ON_DEMAND_AMI_CVE``, Amazon Inspector starts an on-demand scan of the output AMI during image tests. To use this scan, you must build from an image recipe, but you do not need to activate Amazon Inspector in your account. The Amazon EC2 GetImageFindings (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html) operation returns the findings.

                - ``scan_result_condition`` (``ScanResultCondition``) -- The condition that the
                  output AMI's scan results must meet for the image to pass. You can set
                  ``scanResultCondition`` only when ``imageScanningTypes`` is ``ON_DEMAND_AMI_CVE``.
                  If you omit it, Image Builder starts the scan but does not wait for it or use its
                  results to pass or fail the image.

                  When you set ``scanResultCondition``, the test phase waits for the scan to finish.
                  Then Image Builder checks the findings against the condition. By default, Image
                  Builder counts only findings that have a fix available. To count every finding,
                  set ``fixAvailable`` to ``false``. If a counted finding exceeds
                  ``maximumSeverityLabel``, Image Builder fails the image in the test phase and does
                  not distribute the AMI.

                  - ``maximum_severity_label`` (``MaximumSeverityLabel``) -- The maximum severity
                    allowed for findings on the output AMI. A finding above this severity fails the
                    image, unless ``fixAvailable`` excludes it. Valid values are ``INFORMATIONAL``,
                    ``LOW``, ``MEDIUM``, and ``HIGH``. A ``CRITICAL`` finding that counts always
                    fails the image.

                  - ``fix_available`` (``bool``) -- Specifies whether only findings that have a fix
                    available count toward ``maximumSeverityLabel``. When ``false``, Image Builder
                    counts every finding. The default is ``true``.

              - ``image_tags`` (``dict[str, str]``) -- The tags that Image Builder applies to the
                Image Builder image resource that this pipeline's scheduled executions create. These
                tags don't apply to the output AMI. Builds that you start manually use the tags from
                the StartImagePipelineExecution
                (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartImagePipelineExecution.html)
                request instead.

              - ``execution_role`` (``str``) -- The name or Amazon Resource Name (ARN) for the IAM
                role you create that grants Image Builder access to perform workflow actions.

              - ``workflows`` (``list[WorkflowConfiguration]``) -- Contains the workflows that run
                for the image pipeline.

                - ``workflow_arn`` (``str``) -- The Amazon Resource Name (ARN) of the workflow
                  resource.

                - ``parameters`` (``list[WorkflowParameter]``) -- Contains parameter values for each
                  of the parameters that the workflow document defined for the workflow resource.

                  - ``name`` (``str``) -- The name of the workflow parameter to set.

                  - ``value`` (``list[str]``) -- Sets the value for the named workflow parameter.

                - ``parallel_group`` (``str``) -- Test workflows are defined within named runtime
                  groups called parallel groups. The parallel group is the named group that contains
                  this test workflow. Test workflows within a parallel group can run at the same
                  time. Image Builder starts up to five test workflows in the group at the same
                  time, and starts additional workflows as others complete, until all workflows in
                  the group have completed. This field only applies for test workflows.

                - ``on_failure`` (``OnWorkflowFailure``) -- The action to take if the workflow
                  fails. With ``CONTINUE``, a failed workflow is logged and image creation proceeds
                  to the next workflow. If you don't set a value, the image build fails when the
                  workflow fails. You can only set this property for test workflows.

              - ``logging_configuration`` (``PipelineLoggingConfiguration``) -- The CloudWatch Logs
                configuration for the pipeline: the log group for image build logs and the log group
                for pipeline execution logs.

                - ``image_log_group_name`` (``str``) -- Specifies the CloudWatch Logs log group name
                  for image build logs. The log group name can contain alphanumeric characters,
                  hyphens, underscores, forward slashes, and periods, up to 512 characters. Log
                  group names not starting with ``/aws/imagebuilder/`` require an ``executionRole``
                  with CloudWatch Logs write permissions. If not specified, defaults to
                  ``/aws/imagebuilder/image-name``.

                - ``pipeline_log_group_name`` (``str``) -- Specifies the CloudWatch Logs log group
                  name for pipeline execution logs. The log group name can contain alphanumeric
                  characters, hyphens, underscores, forward slashes, and periods, up to 512
                  characters. Log group names not starting with ``/aws/imagebuilder/`` require an
                  ``executionRole`` with CloudWatch Logs write permissions. If not specified,
                  defaults to ``/aws/imagebuilder/pipeline/pipeline-name``.

              - ``consecutive_failures`` (``int``) -- Image Builder tracks the number of consecutive
                failures for scheduled pipeline executions and takes one of the following actions
                each time it runs on a schedule:

                * If the pipeline execution is successful, the number of consecutive failures resets to zero.

                * If the pipeline execution fails, Image Builder increments the number of consecutive failures. If the failure count reaches the limit defined in the  AutoDisablePolicy, Image Builder disables the pipeline.

                The consecutive failure count is also reset to zero under the following conditions:

                * The pipeline runs manually and succeeds.

                * The pipeline configuration is updated.

                If the pipeline runs manually and fails, the count remains the same. The next
                scheduled run continues to increment where it left off before.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              If the image has no policy applied, the response contains an empty JSON object
              (``{}``).

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``image_recipe`` (``ImageRecipe``) -- The image recipe object.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the image recipe.

              - ``type`` (``ImageType``) -- The output image type. For an image recipe, this is
                always AMI. Container images are built from container recipes, a separate resource.
                This field isn't currently returned in responses.

              - ``name`` (``str``) -- The name of the image recipe.

              - ``description`` (``str``) -- The description of the image recipe.

              - ``platform`` (``Platform``) -- The platform of the image recipe.

              - ``owner`` (``str``) -- The owner of the image recipe.

              - ``version`` (``str``) -- The version of the image recipe.

              - ``components`` (``list[ComponentConfiguration]``) -- The components that are
                included in the image recipe. A recipe can contain a maximum of 20 build and test
                components in any combination, by default. This maximum is an adjustable quota. For
                more information, see EC2 Image Builder endpoints and quotas
                (https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html) in the *Amazon Web
                Services General Reference*.

                - ``component_arn`` (``str``) -- The Amazon Resource Name (ARN) of the component.
                  You can specify a build version ARN, or a component version ARN whose version
                  segments can use ``x`` wildcards, for example ``1.x.x``.

                - ``parameters`` (``list[ComponentParameter]``) -- A group of parameter settings
                  that Image Builder uses to configure the component for a specific recipe. You must
                  supply a value for every component parameter that has no default value, and you
                  can only supply parameters that the component defines.

                  - ``name`` (``str``) -- The name of the component parameter to set.

                  - ``value`` (``list[str]``) -- Sets the value for the named component parameter.

              - ``parent_image`` (``str``) -- The base image for customizations specified in the
                image recipe. You can specify the parent image using one of the following options:

                * AMI ID

                * Image Builder image Amazon Resource Name (ARN)

                * Amazon Web Services Systems Manager (SSM) Parameter Store Parameter, prefixed by ``ssm:``, followed by the parameter name or ARN.

                * Amazon Web Services Marketplace product ID

              - ``block_device_mappings`` (``list[InstanceBlockDeviceMapping]``) -- The block device
                mappings to apply when creating images from this recipe.

                - ``device_name`` (``str``) -- The device to which these mappings apply.

                - ``ebs`` (``EbsInstanceBlockDeviceSpecification``) -- The Amazon EBS-specific
                  configuration for this mapping.

                  - ``encrypted`` (``bool``) -- Specifies whether to encrypt the device.

                  - ``delete_on_termination`` (``bool``) -- Specifies whether to delete the
                    associated device on termination.

                  - ``iops`` (``int``) -- The IOPS value for the device. Required only when
                    volumeType is io1 or io2.

                  - ``kms_key_id`` (``str``) -- The Amazon Resource Name (ARN) that uniquely
                    identifies the KMS key to use when encrypting the device. This can be either the
                    Key ARN or the Alias ARN. For more information, see Key identifiers (KeyId)
                    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                    in the *Key Management Service Developer Guide*.

                  - ``snapshot_id`` (``str``) -- The snapshot that defines the device contents.

                  - ``volume_size`` (``int``) -- Overrides the volume size for the device.

                  - ``volume_type`` (``EbsVolumeType``) -- Overrides the volume type for the device.

                  - ``throughput`` (``int``) -- **For GP3 volumes only** – The throughput in MiB/s
                    that the volume supports.

                - ``virtual_name`` (``str``) -- The virtual device name for instance ephemeral
                  devices.

                - ``no_device`` (``str``) -- Specifies a mapping to remove from the base image.

              - ``date_created`` (``str``) -- The date on which this image recipe was created.

              - ``tags`` (``dict[str, str]``) -- The tags of the image recipe.

              - ``working_directory`` (``str``) -- The working directory used during build and test
                workflows. If you don't specify a working directory, Image Builder uses ``/tmp`` for
                Linux and macOS build instances, and ``C:/`` for Windows build instances.

              - ``additional_instance_configuration`` (``AdditionalInstanceConfiguration``) --
                Before you create a new AMI, Image Builder launches temporary Amazon EC2 instances
                to build and test your image configuration. Instance configuration adds a layer of
                control over those instances. You can define settings and add scripts to run when
                Image Builder launches your build instance.

                - ``systems_manager_agent`` (``SystemsManagerAgent``) -- The Systems Manager agent
                  settings for your build instance. This setting applies to Linux and macOS build
                  instances only. Requests that set it for a recipe with a Windows base image are
                  rejected.

                  - ``uninstall_after_build`` (``bool``) -- Specifies whether the Systems Manager
                    agent is removed from your final build image before Image Builder creates the
                    new AMI. If ``true``, the agent is removed. If ``false``, the agent is kept, so
                    that it's included in the AMI. If you don't set this property, Image Builder
                    removes the agent only if Image Builder installed the agent during the build. An
                    agent that was pre-installed on the base image is kept.

                - ``user_data_override`` (``str``) -- Use this property to provide commands or a
                  command script to run when you launch your build instance.

                  The userDataOverride property replaces any commands that Image Builder might have
                  added to ensure that Systems Manager is installed on your Linux build instance. If
                  you override the user data, make sure that you add commands to install Systems
                  Manager, if it is not pre-installed on your base image.

                  Note: The user data is always base 64 encoded. For example, the following commands
                  are encoded as ``IyEvYmluL2Jhc2gKbWtkaXIgLXAgL3Zhci9iYi8KdG91Y2ggL3Zhcg==``:

                  *#!/bin/bash*

                  mkdir -p /var/bb/

                  touch /var

              - ``ami_tags`` (``dict[str, str]``) -- Tags that are applied to the AMI that Image
                Builder creates during the Build phase prior to image distribution.

              - ``ami_watermarks`` (``list[str]``) -- The AMI watermark names attached to the output
                AMI from this recipe. AMI watermarks are lineage markers that automatically
                propagate to derivative AMIs when the source AMI is copied or distributed.

            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              document. If no policy has been applied, the response contains an empty JSON object
              (``{}``).

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              infrastructure configuration object.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the infrastructure
                configuration.

              - ``name`` (``str``) -- The name of the infrastructure configuration.

              - ``description`` (``str``) -- The description of the infrastructure configuration.

              - ``instance_types`` (``list[str]``) -- The instance types of the infrastructure
                configuration.

              - ``instance_profile_name`` (``str``) -- The instance profile of the infrastructure
                configuration.

              - ``security_group_ids`` (``list[str]``) -- The security group IDs of the
                infrastructure configuration.

              - ``subnet_id`` (``str``) -- The subnet ID of the infrastructure configuration.

              - ``logging`` (``Logging``) -- The logging configuration of the infrastructure
                configuration. When you configure S3 logs, Image Builder writes logs from the build
                and test process to the specified bucket under the key prefix.

                - ``s3_logs`` (``S3Logs``) -- The Amazon S3 logging configuration.

                  - ``s3_bucket_name`` (``str``) -- The name of an existing Amazon S3 bucket where
                    Image Builder saves build logs. The bucket isn't validated when you create or
                    update the configuration, and Image Builder doesn't create it. The instance
                    profile associated with this infrastructure configuration must have permission
                    to write to the bucket.

                  - ``s3_key_prefix`` (``str``) -- The Amazon S3 key prefix under which Image
                    Builder writes build and test logs in the bucket.

              - ``key_pair`` (``str``) -- The Amazon EC2 key pair of the infrastructure
                configuration.

              - ``terminate_instance_on_failure`` (``bool``) -- Indicates whether Image Builder
                terminates the build and test instances when the image build fails. When ``false``,
                Image Builder retains the instance so that you can debug it.

              - ``sns_topic_arn`` (``str``) -- The Amazon Resource Name (ARN) of the SNS topic to
                which Image Builder sends image build event notifications. Specify a standard topic.
                Image Builder doesn't support FIFO topics.

                Note: EC2 Image Builder can't send notifications to SNS topics that are encrypted
                using keys from other accounts. If your SNS topic is encrypted, the key must be
                owned by the same account that owns your Image Builder resources.

              - ``date_created`` (``str``) -- The date on which the infrastructure configuration was
                created.

              - ``date_updated`` (``str``) -- The date on which the infrastructure configuration was
                last updated.

              - ``resource_tags`` (``dict[str, str]``) -- The metadata tags assigned to the Amazon
                EC2 build and test instances that Image Builder launches during image creation.

              - ``instance_metadata_options`` (``InstanceMetadataOptions``) -- The instance metadata
                option settings for the infrastructure configuration.

                - ``http_tokens`` (``str``) -- Indicates whether a signed token header is required
                  for instance metadata retrieval requests. The values affect the response as
                  follows:

                  * **required** – When you retrieve the IAM role credentials, version 2.0 credentials are returned in all cases.

                  * **optional** – You can include a signed token header in your request to retrieve instance metadata, or you can leave it out. If you include it, version 2.0 credentials are returned for the IAM role. Otherwise, version 1.0 credentials are returned.

                  If you don't set a value, the EC2 launch default applies to the build and test
                  instances. That default depends on the base AMI and any account-level instance
                  metadata defaults. For more information, see Configure the instance metadata
                  options
                  (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html)
                  in the *Amazon EC2 User Guide* .

                - ``http_put_response_hop_limit`` (``int``) -- Limit the number of hops that an
                  instance metadata request can traverse to reach its destination. If you don't set
                  a value, the EC2 launch default for the instance applies. If HTTP tokens are
                  required, container image builds need a minimum of two hops.

              - ``tags`` (``dict[str, str]``) -- The tags of the infrastructure configuration.

              - ``placement`` (``Placement``) -- The instance placement settings that define where
                the build and test instances that Image Builder launches during image creation run.
                These settings don't affect instances that you launch from the output image.

                - ``availability_zone`` (``str``) -- The Availability Zone where your build and test
                  instances will launch.

                - ``tenancy`` (``TenancyType``) -- The tenancy of the instance. An instance with a
                  tenancy of ``dedicated`` runs on single-tenant hardware. An instance with a
                  tenancy of ``host`` runs on a Dedicated Host.

                  If tenancy is set to ``host``, then you can optionally specify one target for
                  placement – either host ID or host resource group ARN. If automatic placement is
                  enabled for your host, and you don't specify any placement target, Amazon EC2 will
                  try to find an available host for your build and test instances.

                - ``host_id`` (``str``) -- The ID of the Dedicated Host on which build and test
                  instances run. This only applies if ``tenancy`` is ``host``.

                - ``host_resource_group_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
                  host resource group in which to launch build and test instances. This only applies
                  if ``tenancy`` is ``host``.

              - ``terminate_instance_on_completion`` (``bool``) -- Specifies whether Image Builder
                terminates build and test instances when image creation ends without a failure.

              - ``parent_instance`` (``ParentInstanceConfiguration``) -- The Amazon EC2 Auto Scaling
                group that Image Builder takes the build instance from, instead of launching a new
                instance. This applies only to the build phase.

                - ``auto_scaling_group`` (``AutoScalingGroupConfiguration``) -- The Amazon EC2 Auto
                  Scaling group that Image Builder takes the build instance from. This is required
                  when you specify ``parentInstance``.

                  - ``name`` (``str``) -- The name of the Auto Scaling group, in the same account
                    and Amazon Web Services Region as the infrastructure configuration. To specify a
                    group, you must have permissions to describe it.

                  - ``capacity_wait_timeout_seconds`` (``int``) -- The number of seconds that Image
                    Builder waits for an instance to become available in the group before the build
                    fails. If you set this value to 0 or omit it, the build fails as soon as the
                    group has no instance available.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              runtime instance of the lifecycle policy.

              - ``lifecycle_execution_id`` (``str``) -- Identifies the lifecycle policy runtime
                instance.

              - ``lifecycle_policy_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
                lifecycle policy that ran.

              - ``resources_impacted_summary`` (``LifecycleExecutionResourcesImpactedSummary``) -- A
                summary flag that indicates whether the lifecycle execution identified any resources
                to take lifecycle actions on.

                - ``has_impacted_resources`` (``bool``) -- Indicates whether the lifecycle execution
                  identified any resources to take lifecycle actions on.

              - ``state`` (``LifecycleExecutionState``) -- Runtime state that reports whether the
                lifecycle execution is in progress, succeeded, or failed.

                - ``status`` (``LifecycleExecutionStatus``) -- The runtime status of the lifecycle
                  execution.

                - ``reason`` (``str``) -- The reason for the current status.

              - ``start_time`` (``datetime``) -- The timestamp when the lifecycle runtime instance
                started.

              - ``end_time`` (``datetime``) -- The timestamp when the lifecycle runtime instance
                completed.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              the request retrieved.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the lifecycle policy
                resource.

              - ``name`` (``str``) -- The name of the lifecycle policy.

              - ``description`` (``str``) -- Optional description for the lifecycle policy.

              - ``status`` (``LifecyclePolicyStatus``) -- Indicates whether the lifecycle policy
                resource is enabled. Only enabled policies run on their schedule. Disabling or
                deleting a policy removes its schedule and cancels any in-flight lifecycle
                execution.

              - ``execution_role`` (``str``) -- The name or Amazon Resource Name (ARN) of the IAM
                role that Image Builder uses to run the lifecycle policy. This is a custom role that
                you create.

              - ``resource_type`` (``LifecyclePolicyResourceType``) -- The type of resources the
                lifecycle policy targets.

              - ``policy_details`` (``list[LifecyclePolicyDetail]``) -- The list of rules for the
                lifecycle policy. Each rule pairs an action with a filter and optional exclusion
                rules. A policy can contain at most one rule per action type.

                - ``action`` (``LifecyclePolicyDetailAction``) -- Configuration details for the
                  policy action.

                  - ``type`` (``LifecyclePolicyDetailActionType``) -- Specifies the lifecycle action
                    to take. ``DELETE`` deletes the image resource and, with ``includeResources``,
                    also removes distributed AMIs, snapshots, or container images. ``DEPRECATE`` and
                    ``DISABLE`` set the corresponding status on the image resource and, if
                    ``includeResources.amis`` is set, on its distributed AMIs.

                  - ``include_resources`` (``LifecyclePolicyDetailActionIncludeResources``) --
                    Specifies which underlying resources the action extends to beyond the Image
                    Builder image resource itself: distributed AMIs, their snapshots, or distributed
                    container images. ``DELETE`` rules can include all three, ``DEPRECATE`` and
                    ``DISABLE`` rules can include AMIs only, and you can only include snapshots
                    together with AMIs.

                    - ``amis`` (``bool``) -- Specifies whether the lifecycle action should apply to
                      distributed AMIs.

                    - ``snapshots`` (``bool``) -- Specifies whether the lifecycle action should
                      apply to snapshots associated with distributed AMIs.

                    - ``containers`` (``bool``) -- Specifies whether the lifecycle action should
                      apply to distributed containers.

                - ``filter`` (``LifecyclePolicyDetailFilter``) -- Specifies the resources that the
                  lifecycle policy applies to.

                  - ``type`` (``LifecyclePolicyDetailFilterType``) -- Filter resources based on
                    either ``AGE`` or ``COUNT``. You can only use the count filter with the
                    ``DELETE`` action type.

                  - ``value`` (``int``) -- The number of units for the time period or for the count.
                    For example, a value of ``6`` might refer to six months or six AMIs.

                    Note: For count-based filters, this value represents the minimum number of
                    resources to keep on hand. If you have fewer resources than this number, the
                    resource is excluded from lifecycle actions.

                  - ``unit`` (``LifecyclePolicyTimeUnit``) -- Defines the unit of time that the
                    lifecycle policy uses to determine impacted resources. This is required for
                    age-based rules.

                  - ``retain_at_least`` (``int``) -- For age-based filters, this is the number of
                    resources to keep on hand after the lifecycle ``DELETE`` action is applied.
                    Impacted resources are only deleted if you have more than this number of
                    resources. If you have fewer resources than this number, the impacted resource
                    is not deleted.

                - ``exclusion_rules`` (``LifecyclePolicyDetailExclusionRules``) -- Additional rules
                  to specify resources that should be exempt from policy actions.

                  - ``tag_map`` (``dict[str, str]``) -- Contains a list of tags that Image Builder
                    uses to skip lifecycle actions for Image Builder image resources that have them.

                  - ``amis`` (``LifecyclePolicyDetailExclusionRulesAmis``) -- Lists configuration
                    values that apply to AMIs that Image Builder should exclude from the lifecycle
                    action.

                    - ``is_public`` (``bool``) -- Configures whether public AMIs are excluded from
                      the lifecycle action.

                    - ``regions`` (``list[str]``) -- Configures Amazon Web Services Regions that are
                      excluded from the lifecycle action.

                    - ``shared_accounts`` (``list[str]``) -- The lifecycle action doesn't apply to
                      AMIs that are shared with any of the specified Amazon Web Services accounts.

                    - ``last_launched`` (``LifecyclePolicyDetailExclusionRulesAmisLastLaunched``) --
                      Configures Image Builder to exclude AMIs that were launched within the
                      specified time period from lifecycle actions. AMIs with no recorded
                      last-launched time aren't excluded by this rule.

                      - ``value`` (``int``) -- The integer number of units for the time period. For
                        example ``6`` (months).

                      - ``unit`` (``LifecyclePolicyTimeUnit``) -- Defines the unit of time that the
                        lifecycle policy uses to calculate elapsed time since the last launch.

                    - ``tag_map`` (``dict[str, str]``) -- Lifecycle actions don't apply to AMIs that
                      have any of these tags. Both the key and the value must match.

              - ``resource_selection`` (``LifecyclePolicyResourceSelection``) -- Resource selection
                criteria used to run the lifecycle policy.

                - ``recipes`` (``list[LifecyclePolicyResourceSelectionRecipe]``) -- A list of
                  recipes that are used as selection criteria for the output images that the
                  lifecycle policy applies to.

                  - ``name`` (``str``) -- The name of an Image Builder recipe that the lifecycle
                    policy uses for resource selection.

                  - ``semantic_version`` (``str``) -- The version of the Image Builder recipe
                    specified by the ``name`` field.

                - ``tag_map`` (``dict[str, str]``) -- A list of tags that are used as selection
                  criteria for the Image Builder image resources that the lifecycle policy applies
                  to.

              - ``date_created`` (``datetime``) -- The timestamp when Image Builder created the
                lifecycle policy resource.

              - ``date_updated`` (``datetime``) -- The timestamp when Image Builder updated the
                lifecycle policy resource.

              - ``date_last_run`` (``datetime``) -- The timestamp for the last time Image Builder
                ran the lifecycle policy.

              - ``tags`` (``dict[str, str]``) -- To help manage your lifecycle policy resources, you
                can assign your own metadata to each resource in the form of tags. Each tag consists
                of a key and an optional value, both of which you define.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``workflow`` (``Workflow``) -- The workflow resource specified in the request.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the workflow resource.

              - ``name`` (``str``) -- The name of the workflow resource.

              - ``version`` (``str``) -- The workflow resource version. Workflow resources are
                immutable. To make a change, you can clone a workflow or create a new version.

              - ``description`` (``str``) -- The description of the workflow.

              - ``change_description`` (``str``) -- Describes what change has been made in this
                version of the workflow, or what makes this version different from other versions of
                the workflow.

              - ``type`` (``WorkflowType``) -- The image creation stage that the workflow applies
                to.

              - ``state`` (``WorkflowState``) -- Describes the current status of the workflow and
                the reason for that status.

                - ``status`` (``WorkflowStatus``) -- The current state of the workflow.

                - ``reason`` (``str``) -- Describes how or why the workflow changed state.

              - ``owner`` (``str``) -- The owner of the workflow resource.

              - ``data`` (``str``) -- Contains the YAML document content for the workflow.

              - ``kms_key_id`` (``str``) -- The KMS key identifier used to encrypt the workflow
                resource. This can be either the Key ARN or the Alias ARN. For more information, see
                Key identifiers (KeyId)
                (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                in the *Key Management Service Developer Guide*.

              - ``date_created`` (``str``) -- The timestamp when Image Builder created the workflow
                resource.

              - ``tags`` (``dict[str, str]``) -- The tags that apply to the workflow resource.

              - ``parameters`` (``list[WorkflowParameterDetail]``) -- An array of input parameters
                that the image workflow uses to control actions or configure settings.

                - ``name`` (``str``) -- The name of this input parameter.

                - ``type`` (``str``) -- The type of input this parameter provides. Supported values
                  are ``string``, ``integer``, ``boolean``, and ``stringList``.

                - ``default_value`` (``list[str]``) -- The default value of this parameter if no
                  input is provided.

                - ``description`` (``str``) -- Describes this parameter.

            - ``latest_version_references`` (``LatestVersionReferences``) -- A set of wildcard
              version ARNs that always reference the latest version of the resource. ARNs are
              included for the latest version overall, and for the latest versions within the same
              major, minor, and patch levels.

              - ``latest_version_arn`` (``str``) -- The latest version Amazon Resource Name (ARN) of
                the Image Builder resource.

              - ``latest_major_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``major`` version of the Image Builder resource.

              - ``latest_minor_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``minor`` version of the Image Builder resource.

              - ``latest_patch_version_arn`` (``str``) -- The latest version Amazon Resource Name
                (ARN) with the same ``patch`` version of the Image Builder resource.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              defines for this runtime instance of the workflow. Image Builder sets this count
              before any steps run. The sum of succeeded, skipped, and failed steps only reaches
              this total if every step finishes in one of those states.

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
              instance of the workflow ran in, if configured. Parallel groups apply only to test
              workflows.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              Rollback runs when the workflow execution fails, and undoes the work that completed
              steps performed.

            - ``message`` (``str``) -- The output message from the specified runtime instance of the
              workflow step, if applicable.

            - ``inputs`` (``str``) -- Input parameters that Image Builder provided for the specified
              runtime instance of the workflow step, as a JSON-encoded string.

            - ``outputs`` (``str``) -- The output values that the specified runtime instance of the
              workflow step produced, as a JSON-encoded string. For example, a step that launches an
              instance outputs the instance ID. If the step failed, this field contains the error
              message.

            - ``start_time`` (``str``) -- The timestamp when the specified runtime instance of the
              workflow step started.

            - ``end_time`` (``str``) -- The timestamp when the specified runtime instance of the
              workflow step finished.

            - ``on_failure`` (``str``) -- The action that the workflow takes if this step fails, as
              configured in the workflow document. ``Abort`` fails the workflow and rolls back
              completed steps. ``Continue`` proceeds to the next step. If the step doesn't set a
              value, it defaults to ``Abort``.

            - ``timeout_seconds`` (``int``) -- The maximum duration in seconds for this step to
              complete its action. If the workflow document doesn't set a timeout for the step,
              Image Builder applies the default timeout for the step's action. This field returns
              that value.

            - ``attempt_number`` (``int``) -- The current attempt number for the specified runtime
              instance of the workflow step. The first run is attempt one. The number increases by
              one for each retry.

            - ``max_attempts`` (``int``) -- The maximum number of attempts allowed for the specified
              runtime instance of the workflow step, based on the retry configuration in the
              workflow document. If the step doesn't configure retries, the maximum is one attempt.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises InvalidVersionNumberException: Your version number is out of bounds or does not
            follow the required syntax.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises InvalidParameterCombinationException: You have specified a combination of parameters
            that isn't valid.

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

            - ``log_group_name`` (``str``, 1 to 512 characters, pattern
              ``^[a-zA-Z0-9\\-_/\\.]{1,512}$``) -- The log group name that Image Builder uses for
              image creation. If not specified, the log group name defaults to
              ``/aws/imagebuilder/image-name``.

        :param tags: Tags that are attached to image resources created from the import.

            (``dict[str, str]``, 1 to 50 entries)

        :param register_image_options: Configures Secure Boot and UEFI settings for the imported image.

            (``RegisterImageOptions``)

            - ``secure_boot_enabled`` (``bool``) -- Specifies whether Secure Boot is enabled for the
              output AMI. The default value is ``true``. To disable Secure Boot for custom unsigned
              drivers, set this value to ``false``.

            - ``uefi_data`` (``str``, at most 64000 characters) -- A Base64-encoded representation
              of the non-volatile UEFI variable store. You can specify this parameter only when
              ``secureBootEnabled`` is ``true`` or unspecified. You can inspect and modify the UEFI
              data by using the python-uefivars tool on GitHub
              (https://github.com/awslabs/python-uefivars).

              For more information, see UEFI variables for Amazon EC2 instances
              (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/uefi-variables.html).

        :param windows_configuration: Specifies Windows settings for ISO imports.

            (``WindowsConfiguration``)

            - ``image_index`` (``int``, required, 1 to 4294967295) -- The 1-based index that
              specifies which Windows edition to install from a multi-edition Windows ISO file. A
              Windows ISO can contain a ``.wim`` file with multiple image indexes, each representing
              a different edition.

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
              Builder image resource that this request created. The AMI doesn't exist yet when the
              response returns. The import runs asynchronously, and the output AMI appears in the
              image's output resources when the import completes.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises AccessDeniedException: You do not have permissions to perform the requested
            operation.
        :raises TooManyRequestsException: You have attempted too many requests for the specific
            operation.

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

            - ``log_group_name`` (``str``, 1 to 512 characters, pattern
              ``^[a-zA-Z0-9\\-_/\\.]{1,512}$``) -- The log group name that Image Builder uses for
              image creation. If not specified, the log group name defaults to
              ``/aws/imagebuilder/image-name``.

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
              resource that this request created. Image Builder records the AMI from the VM import
              task in the image's output resources after the task completes.

            - ``client_token`` (``str``) -- The client token that uniquely identifies the request.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.

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
              summaries. Each summary represents one build version of the specified component
              version, or of the components that your account owns if you didn't specify an ARN.
              Deprecated build versions aren't included.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the component.

              - ``name`` (``str``) -- The name of the component.

              - ``version`` (``str``) -- The version of the component.

              - ``platform`` (``Platform``) -- The operating system platform of the component.

              - ``supported_os_versions`` (``list[str]``) -- The operating system (OS) version that
                the component supports. If the OS information is available, Image Builder performs a
                prefix match against the base image OS version during image recipe creation.

              - ``state`` (``ComponentState``) -- Describes the current status of the component.

                - ``status`` (``ComponentStatus``) -- The current state of the component. Components
                  with a status of ``DEPRECATED`` or ``DISABLED`` can't be added to new recipes.

                - ``reason`` (``str``) -- Describes how or why the component changed state.

              - ``type`` (``ComponentType``) -- The component type specifies whether Image Builder
                uses the component to build the image or only to test it.

              - ``owner`` (``str``) -- The owner of the component. The value is your account ID for
                components that you own, the sharing account's ID for shared components, or
                ``Amazon``, ``ThirdParty``, or ``AWSMarketplace``.

              - ``description`` (``str``) -- The description of the component.

              - ``change_description`` (``str``) -- The change description for this version of the
                component.

              - ``date_created`` (``str``) -- The date that Image Builder created this version of
                the component.

              - ``tags`` (``dict[str, str]``) -- The tags that apply to the component.

              - ``publisher`` (``str``) -- Contains the name of the publisher if this is a
                third-party component. Otherwise, this property is empty.

              - ``obfuscate`` (``bool``) -- Indicates whether component source is hidden from view
                in the console, and from component detail results for API, CLI, or SDK operations.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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
              semantic versions.

              Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
              assign values for the first three, and can filter on all of them.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the component.

                Note: Semantic versioning is included in each object's Amazon Resource Name (ARN),
                at the level that applies to that object as follows:

                * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

                * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

                * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.

              - ``name`` (``str``) -- The name of the component.

              - ``version`` (``str``) -- The semantic version of the component.

                Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
                assign values for the first three, and can filter on all of them.

                **Assignment:** For the first three nodes, you can assign any positive integer
                value, including zero. The upper limit is 2^30-1, or 1073741823, for each node.
                Image Builder automatically assigns the build number to the fourth node.

                **Patterns:** You can use any numeric pattern that adheres to the assignment
                requirements for the nodes that you can assign. For example, you might choose a
                software version pattern, such as 1.0.0, or a date, such as 2021.01.01.

                **Filtering:** You can use wildcards (x) to specify the most recent versions or
                nodes when selecting the base image or components for your recipe. When you use a
                wildcard in any node, all nodes to the right of the first wildcard must also be
                wildcards.

              - ``description`` (``str``) -- The description of the component.

              - ``platform`` (``Platform``) -- The platform of the component.

              - ``supported_os_versions`` (``list[str]``) -- The operating system (OS) version
                supported by the component. If OS information is available, Image Builder performs a
                prefix match against the base image OS version during image recipe creation.

              - ``type`` (``ComponentType``) -- The type of the component denotes whether the
                component is used to build the image or only to test it.

              - ``owner`` (``str``) -- The owner of the component. The value is your account ID for
                components that you own, the sharing account's ID for shared components, or
                ``Amazon``, ``ThirdParty``, or ``AWSMarketplace``.

              - ``date_created`` (``str``) -- The date that the component was created.

              - ``status`` (``ComponentStatus``) -- Describes the current status of the component
                version.

              - ``product_codes`` (``list[ProductCodeListItem]``) -- Contains product codes that are
                used for billing purposes for Amazon Web Services Marketplace components.

                - ``product_code_id`` (``str``) -- For Amazon Web Services Marketplace components,
                  this contains the product code ID that can be stamped onto an EC2 AMI to ensure
                  that components are billed correctly. If this property is empty, it might mean
                  that the component is not published.

                - ``product_code_type`` (``ProductCodeType``) -- The owner of the product code
                  that's billed. If this property is empty, it might mean that the component is not
                  published.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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
              container recipes returned for the request.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the container recipe.

              - ``container_type`` (``ContainerType``) -- Specifies the type of container, such as
                "Docker".

              - ``name`` (``str``) -- The name of the container recipe.

              - ``platform`` (``Platform``) -- The system platform for the container. Container
                recipes support only the Linux and Windows platforms.

              - ``owner`` (``str``) -- The owner of the container recipe.

              - ``parent_image`` (``str``) -- The base image for the container recipe.

              - ``date_created`` (``str``) -- The date when this container recipe was created.

              - ``instance_image`` (``str``) -- The base image for a container build and test
                instance. This can contain an AMI ID or it can specify an Amazon Web Services
                Systems Manager (SSM) Parameter Store Parameter, prefixed by ``ssm:``, followed by
                the parameter name or ARN.

                If not specified, Image Builder uses the appropriate ECS-optimized AMI as a base
                image.

              - ``tags`` (``dict[str, str]``) -- Tags that are attached to the container recipe.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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
              (``list[DistributionConfigurationSummary]``) -- The list of distributions.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the distribution
                configuration.

              - ``name`` (``str``) -- The name of the distribution configuration.

              - ``description`` (``str``) -- The description of the distribution configuration.

              - ``date_created`` (``str``) -- The date on which the distribution configuration was
                created.

              - ``date_updated`` (``str``) -- The date on which the distribution configuration was
                updated.

              - ``tags`` (``dict[str, str]``) -- The tags associated with the distribution
                configuration.

              - ``regions`` (``list[str]``) -- A list of the Regions that the distribution
                configuration distributes images to.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the image.

              - ``name`` (``str``) -- The name of the image.

              - ``type`` (``ImageType``) -- Specifies whether this image produces an AMI or a
                container image.

              - ``version`` (``str``) -- The version of the image.

              - ``platform`` (``Platform``) -- The image operating system platform, such as Linux or
                Windows.

              - ``os_version`` (``str``) -- The operating system version of the instances that
                launch from this image. For example, Amazon Linux 2, Ubuntu 18, or Microsoft Windows
                Server 2019.

              - ``state`` (``ImageState``) -- The state of the image.

                - ``status`` (``ImageStatus``) -- The status of the image. A new image moves through
                  build, test, and distribution statuses during creation, and ends in the
                  ``AVAILABLE``, ``FAILED``, or ``CANCELLED`` state. The ``DEPRECATED``,
                  ``DISABLED``, and ``DELETED`` statuses come from later resource management
                  actions.

                - ``reason`` (``str``) -- The reason for the status of the image.

                - ``failure_context`` (``ImageFailureContext``) -- The details about the failure,
                  for images that failed to complete. Image Builder only sets this property when the
                  image status is ``FAILED``.

                  - ``image_status`` (``ImageStatus``) -- The status that the image had when the
                    failure occurred. This indicates the stage of the image creation process where
                    the image failed, for example ``BUILDING`` or ``DISTRIBUTING``.

                  - ``workflow_execution_id`` (``str``) -- The unique identifier of the workflow
                    execution that was running when the image failed.

                  - ``workflow_arn`` (``str``) -- The Amazon Resource Name (ARN) of the workflow
                    build version that was running when the image failed.

                  - ``step_execution_id`` (``str``) -- The unique identifier of the workflow step
                    execution that failed.

                  - ``failed_step`` (``str``) -- The name of the workflow step that failed, as it
                    appears in the workflow document.

                  - ``component_failure`` (``ComponentFailureContext``) -- The details about the
                    component that failed, if the failure occurred while a component was running.

                    - ``component_arn`` (``str``) -- The Amazon Resource Name (ARN) of the component
                      build version that failed.

                    - ``phase_name`` (``str``) -- The name of the phase in the component document
                      where the failure occurred, such as ``build``, ``validate``, or ``test``.

                    - ``step_name`` (``str``) -- The name of the step in the component document that
                      failed.

                    - ``action`` (``str``) -- The action that the failed step runs, for example
                      ``ExecuteBash``.

                    - ``error_message`` (``str``) -- The error message from the step that failed.
                      Image Builder truncates messages that are longer than 1024 characters. The
                      component log in Amazon CloudWatch Logs contains the full output.

                  - ``distribution_failure`` (``DistributionFailureContext``) -- The details about
                    the distribution failure, if the failure occurred while Image Builder
                    distributed or configured the image.

                    - ``error_message`` (``str``) -- The error message for the distribution failure.

                    - ``region_failures`` (``list[RegionFailure]``) -- The details about the failure
                      for each Region where the image didn't finish distribution or configuration.

                      - ``region`` (``str``) -- The Region where the failure occurred.

                      - ``status`` (``RegionFailureStatus``) -- The failure status for the Region.
                        Indicates whether the process failed, was canceled, or timed out.

                      - ``image_configuration_step`` (``ImageConfigurationStep``) -- The image
                        configuration step where the failure occurred. Image Builder sets this
                        property when the failure happened during post-distribution configuration,
                        such as launch template updates or virtual machine (VM) export. This
                        property doesn't appear for failures that occurred while Image Builder
                        copied the image to the Region.

                      - ``error_message`` (``str``) -- The error message for the failure in the
                        Region.

                      - ``target_account_id`` (``str``) -- The account ID of the account that the
                        image was distributed to in the Region.

              - ``owner`` (``str``) -- The owner of the image.

              - ``date_created`` (``str``) -- The date on which Image Builder created this image.

              - ``output_resources`` (``OutputResources``) -- The output resources that Image
                Builder produced when it created this image.

                - ``amis`` (``list[Ami]``) -- The Amazon EC2 AMIs created by this image. The list
                  contains one entry per AMI, including copies that distribution created in each
                  target Amazon Web Services Region and account.

                  - ``region`` (``str``) -- The Amazon Web Services Region of the Amazon EC2 AMI.

                  - ``image`` (``str``) -- The AMI ID of the Amazon EC2 AMI.

                  - ``name`` (``str``) -- The name of the Amazon EC2 AMI.

                  - ``description`` (``str``) -- The description of the Amazon EC2 AMI. Minimum and
                    maximum length are in characters.

                  - ``state`` (``ImageState``) -- The state of the AMI, which includes the status
                    and, if applicable, the reason for that status.

                  - ``account_id`` (``str``) -- The account ID of the owner of the AMI.

                - ``containers`` (``list[Container]``) -- The container images that Image Builder
                  created when it built this image, stored in the output Amazon ECR repository.

                  - ``region`` (``str``) -- Containers and container images are Region-specific.
                    This is the Region context for the container.

                  - ``image_uris`` (``list[str]``) -- A list of URIs for containers created in the
                    context Region.

              - ``tags`` (``dict[str, str]``) -- The tags that apply to this image.

              - ``build_type`` (``BuildType``) -- Indicates the type of build that created this
                image. The build can be initiated in the following ways:

                * **USER_INITIATED** – A manual pipeline build request.

                * **SCHEDULED** – A pipeline build initiated by a cron expression in the Image Builder pipeline, or from EventBridge.

                * **IMPORT** – A VM import created the image to use as the base image for the recipe.

                * **IMPORT_ISO** – An ISO disk import created the image.

              - ``image_source`` (``ImageSource``) -- The origin of the base image that Image
                Builder used to build this image.

              - ``deprecation_time`` (``datetime``) -- The time when deprecation occurs for an image
                resource. This can be a past or future date.

              - ``lifecycle_execution_id`` (``str``) -- Identifies the last runtime instance of the
                lifecycle policy to take action on the image.

              - ``logging_configuration`` (``ImageLoggingConfiguration``) -- The logging
                configuration that's defined for the image.

                - ``log_group_name`` (``str``) -- The log group name that Image Builder uses for
                  image creation. If not specified, the log group name defaults to
                  ``/aws/imagebuilder/image-name``.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              in the response.

              - ``package_name`` (``str``) -- The name of the package that's reported to the
                operating system package manager.

              - ``package_version`` (``str``) -- The version of the package that's reported to the
                operating system package manager.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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
              pipeline.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the image.

              - ``name`` (``str``) -- The name of the image.

              - ``type`` (``ImageType``) -- Specifies whether this image produces an AMI or a
                container image.

              - ``version`` (``str``) -- The version of the image.

              - ``platform`` (``Platform``) -- The image operating system platform, such as Linux or
                Windows.

              - ``os_version`` (``str``) -- The operating system version of the instances that
                launch from this image. For example, Amazon Linux 2, Ubuntu 18, or Microsoft Windows
                Server 2019.

              - ``state`` (``ImageState``) -- The state of the image.

                - ``status`` (``ImageStatus``) -- The status of the image. A new image moves through
                  build, test, and distribution statuses during creation, and ends in the
                  ``AVAILABLE``, ``FAILED``, or ``CANCELLED`` state. The ``DEPRECATED``,
                  ``DISABLED``, and ``DELETED`` statuses come from later resource management
                  actions.

                - ``reason`` (``str``) -- The reason for the status of the image.

                - ``failure_context`` (``ImageFailureContext``) -- The details about the failure,
                  for images that failed to complete. Image Builder only sets this property when the
                  image status is ``FAILED``.

                  - ``image_status`` (``ImageStatus``) -- The status that the image had when the
                    failure occurred. This indicates the stage of the image creation process where
                    the image failed, for example ``BUILDING`` or ``DISTRIBUTING``.

                  - ``workflow_execution_id`` (``str``) -- The unique identifier of the workflow
                    execution that was running when the image failed.

                  - ``workflow_arn`` (``str``) -- The Amazon Resource Name (ARN) of the workflow
                    build version that was running when the image failed.

                  - ``step_execution_id`` (``str``) -- The unique identifier of the workflow step
                    execution that failed.

                  - ``failed_step`` (``str``) -- The name of the workflow step that failed, as it
                    appears in the workflow document.

                  - ``component_failure`` (``ComponentFailureContext``) -- The details about the
                    component that failed, if the failure occurred while a component was running.

                    - ``component_arn`` (``str``) -- The Amazon Resource Name (ARN) of the component
                      build version that failed.

                    - ``phase_name`` (``str``) -- The name of the phase in the component document
                      where the failure occurred, such as ``build``, ``validate``, or ``test``.

                    - ``step_name`` (``str``) -- The name of the step in the component document that
                      failed.

                    - ``action`` (``str``) -- The action that the failed step runs, for example
                      ``ExecuteBash``.

                    - ``error_message`` (``str``) -- The error message from the step that failed.
                      Image Builder truncates messages that are longer than 1024 characters. The
                      component log in Amazon CloudWatch Logs contains the full output.

                  - ``distribution_failure`` (``DistributionFailureContext``) -- The details about
                    the distribution failure, if the failure occurred while Image Builder
                    distributed or configured the image.

                    - ``error_message`` (``str``) -- The error message for the distribution failure.

                    - ``region_failures`` (``list[RegionFailure]``) -- The details about the failure
                      for each Region where the image didn't finish distribution or configuration.

                      - ``region`` (``str``) -- The Region where the failure occurred.

                      - ``status`` (``RegionFailureStatus``) -- The failure status for the Region.
                        Indicates whether the process failed, was canceled, or timed out.

                      - ``image_configuration_step`` (``ImageConfigurationStep``) -- The image
                        configuration step where the failure occurred. Image Builder sets this
                        property when the failure happened during post-distribution configuration,
                        such as launch template updates or virtual machine (VM) export. This
                        property doesn't appear for failures that occurred while Image Builder
                        copied the image to the Region.

                      - ``error_message`` (``str``) -- The error message for the failure in the
                        Region.

                      - ``target_account_id`` (``str``) -- The account ID of the account that the
                        image was distributed to in the Region.

              - ``owner`` (``str``) -- The owner of the image.

              - ``date_created`` (``str``) -- The date on which Image Builder created this image.

              - ``output_resources`` (``OutputResources``) -- The output resources that Image
                Builder produced when it created this image.

                - ``amis`` (``list[Ami]``) -- The Amazon EC2 AMIs created by this image. The list
                  contains one entry per AMI, including copies that distribution created in each
                  target Amazon Web Services Region and account.

                  - ``region`` (``str``) -- The Amazon Web Services Region of the Amazon EC2 AMI.

                  - ``image`` (``str``) -- The AMI ID of the Amazon EC2 AMI.

                  - ``name`` (``str``) -- The name of the Amazon EC2 AMI.

                  - ``description`` (``str``) -- The description of the Amazon EC2 AMI. Minimum and
                    maximum length are in characters.

                  - ``state`` (``ImageState``) -- The state of the AMI, which includes the status
                    and, if applicable, the reason for that status.

                  - ``account_id`` (``str``) -- The account ID of the owner of the AMI.

                - ``containers`` (``list[Container]``) -- The container images that Image Builder
                  created when it built this image, stored in the output Amazon ECR repository.

                  - ``region`` (``str``) -- Containers and container images are Region-specific.
                    This is the Region context for the container.

                  - ``image_uris`` (``list[str]``) -- A list of URIs for containers created in the
                    context Region.

              - ``tags`` (``dict[str, str]``) -- The tags that apply to this image.

              - ``build_type`` (``BuildType``) -- Indicates the type of build that created this
                image. The build can be initiated in the following ways:

                * **USER_INITIATED** – A manual pipeline build request.

                * **SCHEDULED** – A pipeline build initiated by a cron expression in the Image Builder pipeline, or from EventBridge.

                * **IMPORT** – A VM import created the image to use as the base image for the recipe.

                * **IMPORT_ISO** – An ISO disk import created the image.

              - ``image_source`` (``ImageSource``) -- The origin of the base image that Image
                Builder used to build this image.

              - ``deprecation_time`` (``datetime``) -- The time when deprecation occurs for an image
                resource. This can be a past or future date.

              - ``lifecycle_execution_id`` (``str``) -- Identifies the last runtime instance of the
                lifecycle policy to take action on the image.

              - ``logging_configuration`` (``ImageLoggingConfiguration``) -- The logging
                configuration that's defined for the image.

                - ``log_group_name`` (``str``) -- The log group name that Image Builder uses for
                  image creation. If not specified, the log group name defaults to
                  ``/aws/imagebuilder/image-name``.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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

            - ``image_pipeline_list`` (``list[ImagePipeline]``) -- The list of image pipelines.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the image pipeline.

              - ``name`` (``str``) -- The name of the image pipeline.

              - ``description`` (``str``) -- The description of the image pipeline.

              - ``platform`` (``Platform``) -- The platform of the image pipeline, inherited from
                the recipe that the pipeline uses.

              - ``enhanced_image_metadata_enabled`` (``bool``) -- Specifies whether to collect
                additional information about the image being created, including the operating system
                (OS) version and package list. Defaults to ``true``.

              - ``image_recipe_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image recipe
                associated with this image pipeline.

              - ``container_recipe_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
                container recipe that is used for this pipeline.

              - ``infrastructure_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of
                the infrastructure configuration associated with this image pipeline.

              - ``distribution_configuration_arn`` (``str``) -- The Amazon Resource Name (ARN) of
                the distribution configuration associated with this image pipeline.

              - ``image_tests_configuration`` (``ImageTestsConfiguration``) -- The image tests
                configuration of the image pipeline.

                - ``image_tests_enabled`` (``bool``) -- Specifies whether tests run after building
                  the image. When enabled, tests run after the image build and before image
                  distribution. Defaults to ``true``.

                - ``timeout_minutes`` (``int``) -- The maximum time in minutes that tests are
                  permitted to run. If you don't specify a value, Image Builder stores and returns
                  720.

                  Note: The timeout property is not currently active. This value is ignored.

              - ``schedule`` (``Schedule``) -- The schedule of the image pipeline.

                - ``schedule_expression`` (``str``) -- The expression determines how often EC2 Image
                  Builder evaluates your ``pipelineExecutionStartCondition``. You can specify a cron
                  expression, or a rate expression such as ``rate(1 day)``.

                  For information on how to format a cron expression in Image Builder, see Use cron
                  expressions in EC2 Image Builder
                  (https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-cron.html).

                - ``timezone`` (``str``) -- The timezone that applies to the scheduling expression.
                  Specify a value in IANA timezone format
                  (https://www.joda.org/joda-time/timezones.html), for example ``Etc/UTC`` or
                  ``America/Los_Angeles``. If not specified, this defaults to UTC.

                - ``pipeline_execution_start_condition`` (``PipelineExecutionStartCondition``) --
                  The start condition configures when the pipeline should trigger a new image build,
                  as follows. If no value is set Image Builder defaults to
                  ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE``.

                  * ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`` (default) – When you use semantic version filters on the base image or components in your image recipe, EC2 Image Builder builds a new image only when there are new versions of the base image or components in your recipe that match the filter.

                  Note: For semantic version syntax, see CreateComponent
                  (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html).

                  * ``EXPRESSION_MATCH_ONLY`` – This condition builds a new image every time the CRON expression matches the current time.

                  Note: If the recipe references its base image through an Amazon Web Services
                  Systems Manager Parameter Store parameter, a change in the parameter's value also
                  counts as an available dependency update.

                - ``auto_disable_policy`` (``AutoDisablePolicy``) -- The policy that configures when
                  Image Builder should automatically disable a pipeline that is failing.

                  - ``failure_count`` (``int``) -- The number of consecutive scheduled image
                    pipeline executions that must fail before Image Builder automatically disables
                    the pipeline.

              - ``status`` (``PipelineStatus``) -- The status of the image pipeline. A disabled
                pipeline doesn't run on its schedule, but you can still start builds manually. Image
                Builder can also disable a pipeline automatically when consecutive scheduled builds
                fail.

              - ``date_created`` (``str``) -- The date on which this image pipeline was created.

              - ``date_updated`` (``str``) -- The date on which this image pipeline was last
                updated.

              - ``date_last_run`` (``str``) -- The date on which this image pipeline was last run.

              - ``last_run_status`` (``ImageStatus``) -- The status of the last image that this
                pipeline built, such as ``BUILDING``, ``TESTING``, ``FAILED``, or ``AVAILABLE``.

              - ``date_next_run`` (``str``) -- The next date when the pipeline is scheduled to run.

              - ``tags`` (``dict[str, str]``) -- The tags of this image pipeline.

              - ``image_scanning_configuration`` (``ImageScanningConfiguration``) -- The settings
                that determine whether and how Amazon Inspector scans the images that the pipeline
                creates.

                - ``image_scanning_enabled`` (``bool``) -- Specifies whether Amazon Inspector scans
                  for vulnerabilities when you create a new image. You must also enable image tests.
                  For AMI output, ``imageScanningTypes`` sets whether Amazon Inspector scans the
                  test instance or the output AMI. For container output, Amazon Inspector scans the
                  container image that Image Builder pushes to the Amazon ECR repository from your
                  ``ecrConfiguration`` settings.

                  To use container image scans, you must activate Amazon Inspector for Amazon ECR
                  scanning in the account and Amazon Web Services Region where the build runs.
                  Amazon Inspector activation is Regional. The Image Builder
                  ``ListImageScanFindings`` operation returns the findings of these scans.

                - ``ecr_configuration`` (``EcrConfiguration``) -- Contains Amazon ECR settings for
                  vulnerability scans.

                  - ``repository_name`` (``str``) -- The name of the container repository where
                    Image Builder pushes the container image for the vulnerability scan. Provide the
                    repository name only (a namespace path is allowed, but not the registry
                    hostname); the repository must already exist in your account. If you don't
                    specify a repository name, Image Builder creates the default repository
                    ``image-builder-image-scanning-repository`` in your account.

                  - ``container_tags`` (``list[str]``) -- Tags for Image Builder to apply to the
                    output container image that Amazon Inspector scans. Tags can help you identify
                    and manage your scanned images.

                - ``image_scanning_types`` (``list[ImageScanningType]``) -- The type of
                  vulnerability scan that Image Builder runs for AMI output when
                  ``imageScanningEnabled`` is ``true``. Specify a single value. If you omit
                  ``imageScanningTypes``, Image Builder uses ``TEST_INSTANCE_CVE``. The scan types
                  work as follows:

                  * With ``TEST_INSTANCE_CVE``, Amazon Inspector scans the test instance during image tests. To use this scan, you must activate Amazon Inspector for Amazon EC2 scanning in the account and Amazon Web Services Region where the build runs. The Image Builder ``ListImageScanFindings`` operation returns the findings.

                  * With ``ON_DEMAND_AMI_CVE``, Amazon Inspector starts an on-demand scan of the output AMI during image tests. To use this scan, you must build from an image recipe, but you do not need to activate Amazon Inspector in your account. The Amazon EC2 GetImageFindings (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html) operation returns the findings.

                - ``scan_result_condition`` (``ScanResultCondition``) -- The condition that the
                  output AMI's scan results must meet for the image to pass. You can set
                  ``scanResultCondition`` only when ``imageScanningTypes`` is ``ON_DEMAND_AMI_CVE``.
                  If you omit it, Image Builder starts the scan but does not wait for it or use its
                  results to pass or fail the image.

                  When you set ``scanResultCondition``, the test phase waits for the scan to finish.
                  Then Image Builder checks the findings against the condition. By default, Image
                  Builder counts only findings that have a fix available. To count every finding,
                  set ``fixAvailable`` to ``false``. If a counted finding exceeds
                  ``maximumSeverityLabel``, Image Builder fails the image in the test phase and does
                  not distribute the AMI.

                  - ``maximum_severity_label`` (``MaximumSeverityLabel``) -- The maximum severity
                    allowed for findings on the output AMI. A finding above this severity fails the
                    image, unless ``fixAvailable`` excludes it. Valid values are ``INFORMATIONAL``,
                    ``LOW``, ``MEDIUM``, and ``HIGH``. A ``CRITICAL`` finding that counts always
                    fails the image.

                  - ``fix_available`` (``bool``) -- Specifies whether only findings that have a fix
                    available count toward ``maximumSeverityLabel``. When ``false``, Image Builder
                    counts every finding. The default is ``true``.

              - ``image_tags`` (``dict[str, str]``) -- The tags that Image Builder applies to the
                Image Builder image resource that this pipeline's scheduled executions create. These
                tags don't apply to the output AMI. Builds that you start manually use the tags from
                the StartImagePipelineExecution
                (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartImagePipelineExecution.html)
                request instead.

              - ``execution_role`` (``str``) -- The name or Amazon Resource Name (ARN) for the IAM
                role you create that grants Image Builder access to perform workflow actions.

              - ``workflows`` (``list[WorkflowConfiguration]``) -- Contains the workflows that run
                for the image pipeline.

                - ``workflow_arn`` (``str``) -- The Amazon Resource Name (ARN) of the workflow
                  resource.

                - ``parameters`` (``list[WorkflowParameter]``) -- Contains parameter values for each
                  of the parameters that the workflow document defined for the workflow resource.

                  - ``name`` (``str``) -- The name of the workflow parameter to set.

                  - ``value`` (``list[str]``) -- Sets the value for the named workflow parameter.

                - ``parallel_group`` (``str``) -- Test workflows are defined within named runtime
                  groups called parallel groups. The parallel group is the named group that contains
                  this test workflow. Test workflows within a parallel group can run at the same
                  time. Image Builder starts up to five test workflows in the group at the same
                  time, and starts additional workflows as others complete, until all workflows in
                  the group have completed. This field only applies for test workflows.

                - ``on_failure`` (``OnWorkflowFailure``) -- The action to take if the workflow
                  fails. With ``CONTINUE``, a failed workflow is logged and image creation proceeds
                  to the next workflow. If you don't set a value, the image build fails when the
                  workflow fails. You can only set this property for test workflows.

              - ``logging_configuration`` (``PipelineLoggingConfiguration``) -- The CloudWatch Logs
                configuration for the pipeline: the log group for image build logs and the log group
                for pipeline execution logs.

                - ``image_log_group_name`` (``str``) -- Specifies the CloudWatch Logs log group name
                  for image build logs. The log group name can contain alphanumeric characters,
                  hyphens, underscores, forward slashes, and periods, up to 512 characters. Log
                  group names not starting with ``/aws/imagebuilder/`` require an ``executionRole``
                  with CloudWatch Logs write permissions. If not specified, defaults to
                  ``/aws/imagebuilder/image-name``.

                - ``pipeline_log_group_name`` (``str``) -- Specifies the CloudWatch Logs log group
                  name for pipeline execution logs. The log group name can contain alphanumeric
                  characters, hyphens, underscores, forward slashes, and periods, up to 512
                  characters. Log group names not starting with ``/aws/imagebuilder/`` require an
                  ``executionRole`` with CloudWatch Logs write permissions. If not specified,
                  defaults to ``/aws/imagebuilder/pipeline/pipeline-name``.

              - ``consecutive_failures`` (``int``) -- Image Builder tracks the number of consecutive
                failures for scheduled pipeline executions and takes one of the following actions
                each time it runs on a schedule:

                * If the pipeline execution is successful, the number of consecutive failures resets to zero.

                * If the pipeline execution fails, Image Builder increments the number of consecutive failures. If the failure count reaches the limit defined in the  AutoDisablePolicy, Image Builder disables the pipeline.

                The consecutive failure count is also reset to zero under the following conditions:

                * The pipeline runs manually and succeeds.

                * The pipeline configuration is updated.

                If the pipeline runs manually and fails, the count remains the same. The next
                scheduled run continues to increment where it left off before.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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
              with other key details.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the image recipe.

              - ``name`` (``str``) -- The name of the image recipe.

              - ``platform`` (``Platform``) -- The platform of the image recipe.

              - ``owner`` (``str``) -- The owner of the image recipe.

              - ``parent_image`` (``str``) -- The base image of the image recipe.

              - ``date_created`` (``str``) -- The date on which this image recipe was created.

              - ``tags`` (``dict[str, str]``) -- The tags of the image recipe.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

        :param next_token: A token to specify where to start paginating.
            Use the ``nextToken`` value from a previously truncated response.

            (``str``, 1 to 65535 characters)

        :returns: :class:`ListImageScanFindingAggregationsResponse` with

            - ``request_id`` (``str``) -- The request ID that uniquely identifies this request.

            - ``aggregation_type`` (``str``) -- The aggregation type specifies what type of key is
              used to group the image scan findings. Image Builder returns results based on the
              request filter. If you didn't specify a filter in the request, the type defaults to
              ``accountId``.

              **Aggregation types**

              * accountId

              * imageBuildVersionArn

              * imagePipelineArn

              * vulnerabilityId

              Each aggregation includes counts by severity level for medium severity and higher
              level findings, plus a total for all of the findings for each key value.

            - ``responses`` (``list[ImageScanFindingAggregation]``) -- An array of image scan
              finding aggregations that match the filter criteria.

              - ``account_aggregation`` (``AccountAggregation``) -- Returns an object that contains
                severity counts based on an account ID.

                - ``account_id`` (``str``) -- Identifies the account that owns the aggregated
                  resource findings.

                - ``severity_counts`` (``SeverityCounts``) -- Counts by severity level for medium
                  severity and higher level findings, plus a total for all of the findings.

                  - ``all`` (``int``) -- The total number of findings across all severity levels for
                    the specified filter.

                  - ``critical`` (``int``) -- The number of critical severity findings for the
                    specified filter.

                  - ``high`` (``int``) -- The number of high severity findings for the specified
                    filter.

                  - ``medium`` (``int``) -- The number of medium severity findings for the specified
                    filter.

              - ``image_aggregation`` (``ImageAggregation``) -- Returns an object that contains
                severity counts based on the Amazon Resource Name (ARN) for a specific image.

                - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) that
                  identifies the image for this aggregation.

                - ``severity_counts`` (``SeverityCounts``) -- Counts by severity level for medium
                  severity and higher level findings, plus a total for all of the findings for the
                  specified image.

              - ``image_pipeline_aggregation`` (``ImagePipelineAggregation``) -- Returns an object
                that contains severity counts based on an image pipeline ARN.

                - ``image_pipeline_arn`` (``str``) -- The Amazon Resource Name (ARN) that identifies
                  the image pipeline for this aggregation.

                - ``severity_counts`` (``SeverityCounts``) -- Counts by severity level for medium
                  severity and higher level findings, plus a total for all of the findings for the
                  specified image pipeline.

              - ``vulnerability_id_aggregation`` (``VulnerabilityIdAggregation``) -- Returns an
                object that contains severity counts based on vulnerability ID.

                - ``vulnerability_id`` (``str``) -- The vulnerability Id for this set of counts.

                - ``severity_counts`` (``SeverityCounts``) -- Counts by severity level for medium
                  severity and higher level findings, plus a total for all of the findings for the
                  specified vulnerability.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the image scan
              finding filter. Filter names are case-sensitive. Valid filter names are:

              * ``imageBuildVersionArn`` – Filters findings by the image build version that was scanned.

              * ``imagePipelineArn`` – Filters findings by the pipeline that created the scanned image.

              * ``vulnerabilityId`` – Filters findings by vulnerability ID, for example a CVE ID.

              * ``severity`` – Filters findings by severity level.

            - ``values`` (``list[str]``, 1 to 1 element, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

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
              that meet your request filter criteria.

              - ``aws_account_id`` (``str``) -- The Amazon Web Services account ID that's associated
                with the finding.

              - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
                build version that's associated with the finding.

              - ``image_pipeline_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
                pipeline that's associated with the finding.

              - ``type`` (``str``) -- The type of the finding. Image Builder looks for findings of
                the type ``PACKAGE_VULNERABILITY`` that apply to output images, and excludes other
                types.

              - ``description`` (``str``) -- The description of the finding.

              - ``title`` (``str``) -- The title of the finding.

              - ``remediation`` (``Remediation``) -- An object that contains the details about how
                to remediate the finding.

                - ``recommendation`` (``RemediationRecommendation``) -- An object that contains
                  information about the recommended course of action to remediate the finding.

                  - ``text`` (``str``) -- The recommended course of action to remediate the finding.

                  - ``url`` (``str``) -- A link to more information about the recommended
                    remediation for this vulnerability.

              - ``severity`` (``str``) -- The severity of the finding. For more information, see
                Severity levels for Amazon Inspector findings
                (https://docs.aws.amazon.com/inspector/latest/user/findings-understanding-severity.html)
                in the *Amazon Inspector User Guide*.

              - ``first_observed_at`` (``datetime``) -- The date and time when the finding was first
                observed.

              - ``updated_at`` (``datetime``) -- The timestamp when the finding was last updated.

              - ``inspector_score`` (``float``) -- The score that Amazon Inspector assigned for the
                finding.

              - ``inspector_score_details`` (``InspectorScoreDetails``) -- An object that contains
                details of the Amazon Inspector score.

                - ``adjusted_cvss`` (``CvssScoreDetails``) -- The CVSS score that Amazon Inspector
                  assigned to the finding after applying its adjustments. It includes the score
                  source, CVSS version, scoring vector, and the adjustments applied.

                  - ``score_source`` (``str``) -- The source for the CVSS score.

                  - ``cvss_source`` (``str``) -- The source of the CVSS data that the Amazon
                    Inspector score for the finding is based on, for example NVD or a vendor
                    security feed.

                  - ``version`` (``str``) -- The CVSS version that generated the score.

                  - ``score`` (``float``) -- The CVSS score.

                  - ``scoring_vector`` (``str``) -- A vector that measures the severity of the
                    vulnerability.

                  - ``adjustments`` (``list[CvssScoreAdjustment]``) -- The adjustments that Amazon
                    Inspector applied to the base CVSS score to produce its own score for the
                    finding. The list is empty when Amazon Inspector made no adjustments.

                    - ``metric`` (``str``) -- The metric that Amazon Inspector used to adjust the
                      CVSS score.

                    - ``reason`` (``str``) -- The reason for the CVSS score adjustment.

              - ``package_vulnerability_details`` (``PackageVulnerabilityDetails``) -- An object
                that contains the details of a package vulnerability finding.

                - ``vulnerability_id`` (``str``) -- A unique identifier for this vulnerability.

                - ``vulnerable_packages`` (``list[VulnerablePackage]``) -- The packages that this
                  vulnerability impacts.

                  - ``name`` (``str``) -- The name of the vulnerable package.

                  - ``version`` (``str``) -- The version of the vulnerable package.

                  - ``source_layer_hash`` (``str``) -- The source layer hash of the vulnerable
                    package.

                  - ``epoch`` (``int``) -- The epoch of the vulnerable package.

                  - ``release`` (``str``) -- The release of the vulnerable package.

                  - ``arch`` (``str``) -- The architecture of the vulnerable package.

                  - ``package_manager`` (``str``) -- The package manager of the vulnerable package.

                  - ``file_path`` (``str``) -- The file path of the vulnerable package.

                  - ``fixed_in_version`` (``str``) -- The version of the package that contains the
                    vulnerability fix.

                  - ``remediation`` (``str``) -- The code to run in your environment to update
                    packages with a fix available.

                - ``source`` (``str``) -- The source of the vulnerability information.

                - ``cvss`` (``list[CvssScore]``) -- The CVSS scores for the vulnerability in this
                  finding, as published by the vulnerability sources. Sources include NVD and the
                  operating system vendor, and scores can span CVSS versions.

                  - ``base_score`` (``float``) -- The CVSS base score.

                  - ``scoring_vector`` (``str``) -- The vector string of the CVSS score.

                  - ``version`` (``str``) -- The CVSS version that generated the score.

                  - ``source`` (``str``) -- The source of the CVSS score.

                - ``related_vulnerabilities`` (``list[str]``) -- Vulnerabilities that are often
                  related to the findings for the package.

                - ``source_url`` (``str``) -- A link to the source of the vulnerability information.

                - ``vendor_severity`` (``str``) -- The severity that the vendor assigned to this
                  vulnerability type.

                - ``vendor_created_at`` (``datetime``) -- The date and time when this vulnerability
                  was first added to the vendor's database.

                - ``vendor_updated_at`` (``datetime``) -- The date and time when the vendor last
                  updated this vulnerability in their database.

                - ``reference_urls`` (``list[str]``) -- Links to web pages that contain details
                  about the vulnerabilities that Amazon Inspector identified for the package.

              - ``fix_available`` (``str``) -- Details about whether a fix is available for any of
                the packages that are identified in the finding through a version update. Valid
                values include:

                * ``YES`` – A fix is available for all of the packages identified in the finding.

                * ``NO`` – No fix is available.

                * ``PARTIAL`` – A fix is available for some, but not all, of the packages identified in the finding.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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
              versions.

              Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
              assign values for the first three, and can filter on all of them.

              **Filtering:** You can use wildcards (x) to specify the most recent versions or nodes
              when selecting the base image or components for your recipe. When you use a wildcard
              in any node, all nodes to the right of the first wildcard must also be wildcards.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of a specific version of an
                Image Builder image.

                Note: Semantic versioning is included in each object's Amazon Resource Name (ARN),
                at the level that applies to that object as follows:

                * Versionless ARNs and Name ARNs do not include specific values in any of the nodes. The nodes are either left off entirely, or they are specified as wildcards, for example: x.x.x.

                * Version ARNs have only the first three nodes: <major>.<minor>.<patch>

                * Build version ARNs have all four nodes, and point to a specific build for a specific version of an object.

              - ``name`` (``str``) -- The name of this specific version of an Image Builder image.

              - ``type`` (``ImageType``) -- Specifies whether this image produces an AMI or a
                container image.

              - ``version`` (``str``) -- The semantic version of the image. This version follows the
                semantic version syntax.

                Note: The semantic version has four nodes: <major>.<minor>.<patch>/<build>. You can
                assign values for the first three, and can filter on all of them.

                **Assignment:** For the first three nodes, you can assign any positive integer
                value, including zero. The upper limit is 2^30-1, or 1073741823, for each node.
                Image Builder automatically assigns the build number to the fourth node.

                **Patterns:** You can use any numeric pattern that adheres to the assignment
                requirements for the nodes that you can assign. For example, you might choose a
                software version pattern, such as 1.0.0, or a date, such as 2021.01.01.

                **Filtering:** You can use wildcards (x) to specify the most recent versions or
                nodes when selecting the base image or components for your recipe. When you use a
                wildcard in any node, all nodes to the right of the first wildcard must also be
                wildcards.

              - ``platform`` (``Platform``) -- The operating system platform of the image version,
                for example "Windows" or "Linux".

              - ``os_version`` (``str``) -- The operating system version of the image. For example,
                Amazon Linux 2023 or Microsoft Windows Server 2022.

              - ``owner`` (``str``) -- The owner of the image version.

              - ``date_created`` (``str``) -- The date on which this specific version of the Image
                Builder image was created.

              - ``build_type`` (``BuildType``) -- Indicates the type of build that created this
                image. The build can be initiated in the following ways:

                * **USER_INITIATED** – A manual pipeline build request.

                * **SCHEDULED** – A pipeline build initiated by a cron expression in the Image Builder pipeline, or from EventBridge.

                * **IMPORT** – A VM import created the image to use as the base image for the recipe.

                * **IMPORT_ISO** – An ISO disk import created the image.

              - ``image_source`` (``ImageSource``) -- The origin of the base image that Image
                Builder used to build this image.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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
              configurations.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the infrastructure
                configuration.

              - ``name`` (``str``) -- The name of the infrastructure configuration.

              - ``description`` (``str``) -- The description of the infrastructure configuration.

              - ``date_created`` (``str``) -- The date on which the infrastructure configuration was
                created.

              - ``date_updated`` (``str``) -- The date on which the infrastructure configuration was
                last updated.

              - ``resource_tags`` (``dict[str, str]``) -- The metadata tags assigned to the Amazon
                EC2 build and test instances that Image Builder launches during image creation.

              - ``tags`` (``dict[str, str]``) -- The tags of the infrastructure configuration.

              - ``instance_types`` (``list[str]``) -- The instance types of the infrastructure
                configuration.

              - ``instance_profile_name`` (``str``) -- The instance profile of the infrastructure
                configuration.

              - ``placement`` (``Placement``) -- The instance placement settings that define where
                the build and test instances that Image Builder launches during image creation run.
                These settings don't affect instances that you launch from the output image.

                - ``availability_zone`` (``str``) -- The Availability Zone where your build and test
                  instances will launch.

                - ``tenancy`` (``TenancyType``) -- The tenancy of the instance. An instance with a
                  tenancy of ``dedicated`` runs on single-tenant hardware. An instance with a
                  tenancy of ``host`` runs on a Dedicated Host.

                  If tenancy is set to ``host``, then you can optionally specify one target for
                  placement – either host ID or host resource group ARN. If automatic placement is
                  enabled for your host, and you don't specify any placement target, Amazon EC2 will
                  try to find an available host for your build and test instances.

                - ``host_id`` (``str``) -- The ID of the Dedicated Host on which build and test
                  instances run. This only applies if ``tenancy`` is ``host``.

                - ``host_resource_group_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
                  host resource group in which to launch build and test instances. This only applies
                  if ``tenancy`` is ``host``.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              the lifecycle runtime instance.

              - ``status`` (``LifecycleExecutionStatus``) -- The runtime status of the lifecycle
                execution.

              - ``reason`` (``str``) -- The reason for the current status.

            - ``resources`` (``list[LifecycleExecutionResource]``) -- A list of resources that were
              identified for lifecycle actions.

              - ``account_id`` (``str``) -- The account that owns the impacted resource.

              - ``resource_id`` (``str``) -- Identifies the impacted resource. The resource ID
                depends on the type of resource, as follows.

                * Image Builder image resources: Amazon Resource Name (ARN)

                * Distributed AMIs: AMI ID

                * Container images distributed to an ECR repository: image URI or SHA Digest

              - ``state`` (``LifecycleExecutionResourceState``) -- The runtime state of the
                lifecycle action for this resource.

                - ``status`` (``LifecycleExecutionResourceStatus``) -- The runtime status of the
                  lifecycle action taken for the impacted resource.

                - ``reason`` (``str``) -- Messaging that clarifies the reason for the assigned
                  status.

              - ``action`` (``LifecycleExecutionResourceAction``) -- The action to take for the
                identified resource.

                - ``name`` (``LifecycleExecutionResourceActionName``) -- The name of the lifecycle
                  action that was identified for the resource.

                - ``reason`` (``str``) -- The reason why the lifecycle policy action is taken.

              - ``region`` (``str``) -- The Amazon Web Services Region where the lifecycle execution
                resource is stored.

              - ``snapshots`` (``list[LifecycleExecutionSnapshotResource]``) -- A list of associated
                resource snapshots for the impacted resource if it’s an AMI.

                - ``snapshot_id`` (``str``) -- Identifies the impacted snapshot resource.

                - ``state`` (``LifecycleExecutionResourceState``) -- The runtime status of the
                  lifecycle action taken for the snapshot.

              - ``image_uris`` (``list[str]``) -- For an impacted container image, this identifies a
                list of URIs for associated container images distributed to ECR repositories.

              - ``start_time`` (``datetime``) -- The starting timestamp from the lifecycle action
                that was applied to the resource.

              - ``end_time`` (``datetime``) -- The ending timestamp from the lifecycle action that
                was applied to the resource.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              instances for the specified resource.

              - ``lifecycle_execution_id`` (``str``) -- Identifies the lifecycle policy runtime
                instance.

              - ``lifecycle_policy_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
                lifecycle policy that ran.

              - ``resources_impacted_summary`` (``LifecycleExecutionResourcesImpactedSummary``) -- A
                summary flag that indicates whether the lifecycle execution identified any resources
                to take lifecycle actions on.

                - ``has_impacted_resources`` (``bool``) -- Indicates whether the lifecycle execution
                  identified any resources to take lifecycle actions on.

              - ``state`` (``LifecycleExecutionState``) -- Runtime state that reports whether the
                lifecycle execution is in progress, succeeded, or failed.

                - ``status`` (``LifecycleExecutionStatus``) -- The runtime status of the lifecycle
                  execution.

                - ``reason`` (``str``) -- The reason for the current status.

              - ``start_time`` (``datetime``) -- The timestamp when the lifecycle runtime instance
                started.

              - ``end_time`` (``datetime``) -- The timestamp when the lifecycle runtime instance
                completed.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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
              specified in the request.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the lifecycle policy.

              - ``name`` (``str``) -- The name of the lifecycle policy.

              - ``description`` (``str``) -- Optional description for the lifecycle policy.

              - ``status`` (``LifecyclePolicyStatus``) -- The lifecycle policy resource status.

              - ``execution_role`` (``str``) -- The name or Amazon Resource Name (ARN) of the IAM
                role that Image Builder uses to run the lifecycle policy.

              - ``resource_type`` (``LifecyclePolicyResourceType``) -- The type of resources the
                lifecycle policy targets.

              - ``date_created`` (``datetime``) -- The timestamp when Image Builder created the
                lifecycle policy resource.

              - ``date_updated`` (``datetime``) -- The timestamp when Image Builder updated the
                lifecycle policy resource.

              - ``date_last_run`` (``datetime``) -- The timestamp for the last time Image Builder
                ran the lifecycle policy.

              - ``tags`` (``dict[str, str]``) -- To help manage your lifecycle policy resources, you
                can assign your own metadata to each resource in the form of tags. Each tag consists
                of a key and an optional value, both of which you define.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises InvalidParameterException: The specified parameter is invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.

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
              waiting for action in your Amazon Web Services account. Each step is paused at a
              ``WaitForAction`` step, and remains in the list until you respond with
              SendWorkflowStepAction or the wait times out.

              - ``step_execution_id`` (``str``) -- Uniquely identifies the workflow step that ran
                for the associated image build version.

              - ``image_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the image
                build version that ran the workflow.

              - ``workflow_execution_id`` (``str``) -- Uniquely identifies the runtime instance of
                the workflow that contains the workflow step that ran for the associated image build
                version.

              - ``workflow_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
                workflow resource that ran.

              - ``name`` (``str``) -- The name of the workflow step.

              - ``action`` (``str``) -- The name of the step action.

              - ``start_time`` (``str``) -- The timestamp when the workflow step started.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              for the build versions of the workflow resource specified in the request.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the workflow resource.

              - ``name`` (``str``) -- The name of the workflow.

              - ``version`` (``str``) -- The version of the workflow.

              - ``description`` (``str``) -- Describes the workflow.

              - ``change_description`` (``str``) -- The change description for the current version
                of the workflow resource.

              - ``type`` (``WorkflowType``) -- The image creation stage that this workflow applies
                to.

              - ``owner`` (``str``) -- The owner of the workflow resource.

              - ``state`` (``WorkflowState``) -- Describes the current state of the workflow
                resource.

                - ``status`` (``WorkflowStatus``) -- The current state of the workflow.

                - ``reason`` (``str``) -- Describes how or why the workflow changed state.

              - ``date_created`` (``str``) -- The original creation date of the workflow resource.

              - ``tags`` (``dict[str, str]``) -- Contains a list of tags that are defined for the
                workflow.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              version. Image Builder retains workflow execution records for a limited time, so this
              array can be empty for older image build versions.

              - ``workflow_build_version_arn`` (``str``) -- The Amazon Resource Name (ARN) of the
                workflow resource build version that ran.

              - ``workflow_execution_id`` (``str``) -- Unique identifier that Image Builder assigns
                to keep track of runtime resources each time it runs a workflow.

              - ``type`` (``WorkflowType``) -- Indicates what type of workflow that Image Builder
                ran for this runtime instance of the workflow.

              - ``status`` (``WorkflowExecutionStatus``) -- The current runtime status for this
                workflow.

              - ``message`` (``str``) -- The runtime output message from the workflow, if
                applicable.

              - ``total_step_count`` (``int``) -- The total number of steps that the workflow
                document defines for this runtime instance of the workflow. Image Builder sets this
                count before any steps run. The sum of succeeded, skipped, and failed steps only
                reaches this total if every step finishes in one of those states.

              - ``total_steps_succeeded`` (``int``) -- A runtime count for the number of steps in
                the workflow that ran successfully.

              - ``total_steps_failed`` (``int``) -- A runtime count for the number of steps in the
                workflow that failed.

              - ``total_steps_skipped`` (``int``) -- A runtime count for the number of steps in the
                workflow that were skipped.

              - ``start_time`` (``str``) -- The timestamp when the runtime instance of this workflow
                started.

              - ``end_time`` (``str``) -- The timestamp when this runtime instance of the workflow
                finished.

              - ``parallel_group`` (``str``) -- The name of the test group that included the test
                workflow resource at runtime.

              - ``retried`` (``bool``) -- Indicates whether a retry of the image build superseded
                this runtime instance of the workflow. When you retry a failed image build, Image
                Builder sets this flag to ``true`` on the original workflow executions that the
                retry re-ran.

            - ``image_build_version_arn`` (``str``) -- The resource Amazon Resource Name (ARN) of
              the image build version for which you requested a list of workflow runtime details.

            - ``message`` (``str``) -- The failure reason for the image build version, if it's in a
              failed state. This comes from the image itself, not from an individual workflow, so
              it's available even when no workflow executions remain for the image.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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
              that represents each step in this runtime instance of the workflow.

              - ``step_execution_id`` (``str``) -- A unique identifier for the workflow step,
                assigned at runtime.

              - ``name`` (``str``) -- The name of the workflow step.

              - ``description`` (``str``) -- Description of the workflow step.

              - ``action`` (``str``) -- The step action name.

              - ``status`` (``WorkflowStepExecutionStatus``) -- Runtime status for the workflow
                step.

              - ``rollback_status`` (``WorkflowStepExecutionRollbackStatus``) -- Reports on the
                rollback status of the step, if applicable.

              - ``message`` (``str``) -- Detailed output message that the workflow step provides at
                runtime.

              - ``inputs`` (``str``) -- Input parameters that Image Builder provides for the
                workflow step, as a JSON-encoded string.

              - ``outputs`` (``str``) -- The output values that the workflow step produced for this
                runtime instance of the workflow, as a JSON-encoded string. For example, a step that
                launches an instance outputs the instance ID. If the step failed, this field
                contains the error message.

              - ``start_time`` (``str``) -- The timestamp when the workflow step started.

              - ``end_time`` (``str``) -- The timestamp when the workflow step finished.

              - ``attempt_number`` (``int``) -- The current attempt number for the workflow step.
                The first run is attempt one. The number increases by one for each retry.

              - ``max_attempts`` (``int``) -- The maximum number of attempts allowed for the
                workflow step, based on the retry configuration in the workflow document. If the
                step doesn't configure retries, the maximum is one attempt.

            - ``workflow_build_version_arn`` (``str``) -- The build version Amazon Resource Name
              (ARN) for the Image Builder workflow resource that defines the steps for this runtime
              instance of the workflow.

            - ``workflow_execution_id`` (``str``) -- The unique identifier that Image Builder
              assigned to keep track of runtime details when it ran the workflow.

            - ``image_build_version_arn`` (``str``) -- The image build version resource Amazon
              Resource Name (ARN) that's associated with the specified runtime instance of the
              workflow.

            - ``message`` (``str``) -- The output message from the list action, if applicable.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

            - ``name`` (``str``, pattern ``^[a-zA-Z]{1,1024}$``) -- The name of the filter. Filter
              names are case-sensitive.

              The ``name`` filter matches the name that you gave the resource when you created it,
              exactly as you entered it. It doesn't match the name segment of the resource ARN,
              which Image Builder converts to lowercase with hyphens in place of spaces and
              underscores. For example, a resource named ``My Image`` has an ARN that contains
              ``my-image`` – filter on ``My Image`` to find it.

            - ``values`` (``list[str]``, 1 to 10 elements, each pattern ``^[0-9a-zA-Z./_
              :,{}"*-]{1,1024}$``) -- The filter values. Filter values are case-sensitive.

              The ``name`` filter can use a wildcard: ``web*`` matches names that begin with
              ``web``, and ``*web*`` matches names that contain ``web``. The wildcard isn't
              supported in other positions or in other filters.

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
              that match the request criteria.

              - ``arn`` (``str``) -- The Amazon Resource Name (ARN) of the workflow resource.

              - ``name`` (``str``) -- The name of the workflow.

              - ``version`` (``str``) -- The semantic version of the workflow resource. The format
                includes three nodes: <major>.<minor>.<patch>.

              - ``description`` (``str``) -- Describes the workflow.

              - ``type`` (``WorkflowType``) -- The image creation stage that this workflow applies
                to.

              - ``owner`` (``str``) -- The owner of the workflow resource.

              - ``date_created`` (``str``) -- The timestamp when Image Builder created the workflow
                version.

            - ``next_token`` (``str``) -- The next token used for paginated responses. When this
              field isn't empty, there are additional elements that the service hasn't included in
              this request. Use this token with the next request to retrieve additional objects.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidPaginationTokenException: You have provided an invalid pagination token in
            your request.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidParameterValueException: The value that you provided for the specified
            parameter is invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidParameterValueException: The value that you provided for the specified
            parameter is invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidParameterValueException: The value that you provided for the specified
            parameter is invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidParameterValueException: The value that you provided for the specified
            parameter is invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises InvalidParameterValueException: The value that you provided for the specified
            parameter is invalid.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.

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

            - ``status`` (``ResourceStatus``) -- The status to which you want to move the image
              resource. Set the status to ``AVAILABLE`` to restore an image that's currently
              deprecated or disabled.

        :param execution_role: The name or Amazon Resource Name (ARN) of the IAM role that's used to update image state.
            You must provide this property together with ``includeResources``. Neither is valid
            without the other.

            (``str``, 1 to 2048 characters, pattern ``^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$``)

        :param include_resources: Specifies which underlying resources to update, in addition to the Image Builder image resource itself.
            Snapshots and containers are only valid for the ``DELETED`` state. To set an image to
            ``DELETED``, you must include its underlying resources. To delete only the Image Builder
            image record, use the DeleteImage operation instead.

            (``ResourceStateUpdateIncludeResources``)

            - ``amis`` (``bool``) -- Specifies whether the lifecycle action should apply to
              distributed AMIs.

            - ``snapshots`` (``bool``) -- Specifies whether the lifecycle action should apply to
              snapshots associated with distributed AMIs.

            - ``containers`` (``bool``) -- Specifies whether the lifecycle action should apply to
              distributed containers.

        :param exclusion_rules: Rules that Image Builder evaluates against each of the image's AMIs.
            Matching AMIs and their snapshots are skipped. Exclusion rules only take effect when the
            request includes AMIs. If the target state is ``DELETED`` and any resource was skipped,
            the Image Builder image resource itself is also retained. For the ``DEPRECATED`` and
            ``DISABLED`` target states, Image Builder updates the image resource's state regardless
            of exclusions.

            (``ResourceStateUpdateExclusionRules``)

            - ``amis`` (``LifecyclePolicyDetailExclusionRulesAmis``) -- Defines criteria for AMIs
              that Image Builder should exclude from the resource state update.

              - ``is_public`` (``bool``) -- Configures whether public AMIs are excluded from the
                lifecycle action.

              - ``regions`` (``list[str]``, each 1 to 1024 characters) -- Configures Amazon Web
                Services Regions that are excluded from the lifecycle action.

              - ``shared_accounts`` (``list[str]``, 1 to 1536 elements, each pattern
                ``^[0-9]{12}$``) -- The lifecycle action doesn't apply to AMIs that are shared with
                any of the specified Amazon Web Services accounts.

              - ``last_launched`` (``LifecyclePolicyDetailExclusionRulesAmisLastLaunched``) --
                Configures Image Builder to exclude AMIs that were launched within the specified
                time period from lifecycle actions. AMIs with no recorded last-launched time aren't
                excluded by this rule.

                - ``value`` (``int``, required, 1 to 365) -- The integer number of units for the
                  time period. For example ``6`` (months).

                - ``unit`` (``LifecyclePolicyTimeUnit``, required) -- Defines the unit of time that
                  the lifecycle policy uses to calculate elapsed time since the last launch.

              - ``tag_map`` (``dict[str, str]``, 1 to 50 entries) -- Lifecycle actions don't apply
                to AMIs that have any of these tags. Both the key and the value must match.

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
              performs the resource state update. Image Builder only returns this field when it
              started a lifecycle execution for the update. Use it with GetLifecycleExecution to
              track progress.

            - ``resource_arn`` (``str``) -- The requested Amazon Resource Name (ARN) of the Image
              Builder resource for the asynchronous update.

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises InvalidParameterException: The specified parameter is invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises InvalidParameterException: The specified parameter is invalid.
        :raises ResourceNotFoundException: At least one of the resources referenced by your request
            does not exist.

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

            - ``region`` (``str``, required, 1 to 1024 characters) -- The target Region.

            - ``ami_distribution_configuration`` (``AmiDistributionConfiguration``) -- The specific
              AMI settings; for example, launch permissions or AMI tags.

              - ``name`` (``str``, 1 to 127 characters, pattern
                ``^[-_A-Za-z0-9{][-_A-Za-z0-9\\s:{}\\.]+[-_A-Za-z0-9}]$``) -- The name of the output
                AMI. The name must include the ``{{ imagebuilder:buildDate }}`` dynamic tag so that
                each build produces a uniquely named AMI. If you don't specify a name, Image Builder
                names the output AMI with the image name followed by the build timestamp, for
                example ``my-image 2022-10-26T22-30-05.912619Z``.

              - ``description`` (``str``, 1 to 1024 characters) -- The description to apply to the
                distributed AMI. Image Builder sets this as the output AMI's description in each
                target Region and account. If you don't specify a description, the AMI in the build
                Region uses the image recipe's description, if the recipe has one. Copies
                distributed to other Regions and accounts don't receive a default description.

              - ``target_account_ids`` (``list[str]``, 1 to 1536 elements, each pattern
                ``^[0-9]{12}$``) -- The Amazon Web Services account IDs to distribute the AMI to in
                this Region. Each listed account receives its own copy of the output AMI. If you
                don't specify accounts, Image Builder distributes the AMI only to your own account.

              - ``ami_tags`` (``dict[str, str]``, 1 to 50 entries) -- The tags to apply to AMIs
                distributed to this Region.

              - ``kms_key_id`` (``str``, 1 to 1024 characters) -- The Amazon Resource Name (ARN)
                that uniquely identifies the KMS key used to encrypt the distributed image. This can
                be either the Key ARN or the Alias ARN. For more information, see Key identifiers
                (KeyId)
                (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN)
                in the *Key Management Service Developer Guide*.

              - ``launch_permission`` (``LaunchPermissionConfiguration``) -- Launch permissions can
                be used to configure which Amazon Web Services accounts can use the AMI to launch
                instances.

                - ``user_ids`` (``list[str]``, 1 to 1536 elements, each pattern ``^[0-9]{12}$``) --
                  The Amazon Web Services account IDs to grant launch permission to. Each listed
                  account can use the distributed AMI to launch instances.

                - ``user_groups`` (``list[str]``, each 1 to 1024 characters) -- The name of the
                  group that you want to grant launch permission to. The only supported value is
                  ``all``, which makes the distributed AMI public.

                - ``organization_arns`` (``list[str]``, 1 to 25 elements, each pattern
                  ``^arn:aws[^:]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$``) -- The
                  ARN for an Amazon Web Services Organization that you want to share your AMI with.
                  For more information, see What is Organizations?
                  (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html).

                - ``organizational_unit_arns`` (``list[str]``, 1 to 25 elements, each pattern
                  ``^arn:aws[^:]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}``)
                  -- The ARN for an Organizations organizational unit (OU) that you want to share
                  your AMI with. For more information about key concepts for Organizations, see
                  Organizations terminology and concepts
                  (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html).

            - ``container_distribution_configuration`` (``ContainerDistributionConfiguration``) --
              Container distribution settings for encryption, licensing, and sharing in a specific
              Region.

              - ``description`` (``str``, 1 to 1024 characters) -- The description of the container
                distribution configuration.

              - ``container_tags`` (``list[str]``, each 1 to 1024 characters) -- Tags that Image
                Builder applies to the distributed container image in the target repository. These
                are repository image tags, not resource tags.

              - ``target_repository`` (``TargetContainerRepository``, required) -- The destination
                repository for the container distribution configuration.

                - ``service`` (``ContainerRepositoryService``, required) -- Specifies the service in
                  which this image was registered.

                - ``repository_name`` (``str``, required, 1 to 1024 characters) -- The name of the
                  container repository where the output container image is stored. Provide the
                  repository name only (a namespace path such as ``team-a/my-repo`` is allowed, but
                  not the registry hostname).

            - ``license_configuration_arns`` (``list[str]``, 1 to 50 elements, each pattern
              ``^arn:aws[^:]*:license-manager:[^:]+:[0-9]{12}:license-configuration:lic-[a-z0-9-_]{32}$``)
              -- The License Manager Configuration to associate with the AMI in the specified
              Region.

            - ``launch_template_configurations`` (``list[LaunchTemplateConfiguration]``, 1 to 100
              elements) -- A group of launchTemplateConfiguration settings that apply to image
              distribution for specified accounts.

              - ``launch_template_id`` (``str``, required, pattern ``^lt-[a-z0-9-_]{17}$``) --
                Identifies the Amazon EC2 launch template to use.

              - ``account_id`` (``str``, pattern ``^[0-9]{12}$``) -- The account ID that this
                configuration applies to.

              - ``set_default_version`` (``bool``) -- Specifies whether to make the new launch
                template version that Image Builder creates the default version of the launch
                template. If you don't set a value, Image Builder treats it as ``true``.

            - ``s3_export_configuration`` (``S3ExportConfiguration``) -- Configure export settings
              to deliver disk images created from your image build, using a file format that is
              compatible with your VMs in that Region.

              - ``role_name`` (``str``, required, 1 to 1024 characters) -- The name of the role that
                grants VM Import/Export permission to export images to your S3 bucket.

              - ``disk_image_format`` (``DiskImageFormat``, required) -- Export the updated image to
                one of the following supported disk image formats:

                * **Virtual Hard Disk (VHD)** – Compatible with Citrix Xen and Microsoft Hyper-V virtualization products.

                * **Stream-optimized ESX Virtual Machine Disk (VMDK)** – Compatible with VMware ESX and VMware vSphere versions 4, 5, and 6.

                * **Raw** – Raw format.

              - ``s3_bucket`` (``str``, required, 1 to 1024 characters) -- The S3 bucket in which to
                store the output disk images for your VM.

              - ``s3_prefix`` (``str``, 1 to 1024 characters) -- The Amazon S3 path for the bucket
                where the output disk images for your VM are stored.

            - ``fast_launch_configurations`` (``list[FastLaunchConfiguration]``, 1 to 1000 elements)
              -- The Windows faster-launching configurations to use for AMI distribution.

              - ``enabled`` (``bool``, required) -- Specifies whether to enable Windows fast launch
                on the output AMI during distribution. A value of ``false`` means Image Builder
                takes no fast-launch action for this configuration.

              - ``snapshot_configuration`` (``FastLaunchSnapshotConfiguration``) -- Configuration
                settings for managing the number of snapshots that are created from pre-provisioned
                instances for the Windows AMI when Windows fast launch is enabled.

                - ``target_resource_count`` (``int``, 1 to 10000) -- The number of pre-provisioned
                  snapshots to keep on hand for a fast-launch enabled Windows AMI.

              - ``max_parallel_launches`` (``int``, at least 1) -- The maximum number of parallel
                instances that are launched for creating resources.

              - ``launch_template`` (``FastLaunchLaunchTemplateSpecification``) -- The launch
                template that the fast-launch enabled Windows AMI uses when it launches Windows
                instances to create pre-provisioned snapshots.

                - ``launch_template_id`` (``str``, pattern ``^lt-[a-z0-9-_]{17}$``) -- The ID of the
                  launch template to use for Windows fast launch for a Windows AMI.

                - ``launch_template_name`` (``str``, 1 to 1024 characters) -- The name of the launch
                  template to use for Windows fast launch for a Windows AMI.

                - ``launch_template_version`` (``str``, 1 to 1024 characters) -- The version of the
                  launch template to use for Windows fast launch for a Windows AMI.

              - ``account_id`` (``str``, pattern ``^[0-9]{12}$``) -- The owner account ID for the
                fast-launch enabled Windows AMI.

            - ``ssm_parameter_configurations`` (``list[SsmParameterConfiguration]``) -- Contains
              settings to update Amazon Web Services Systems Manager (SSM) Parameter Store
              Parameters with output AMI IDs from the build by target Region.

              - ``ami_account_id`` (``str``, pattern ``^[0-9]{12}$``) -- Specify the account that
                will own the Parameter in a given Region. During distribution, this account must be
                specified in distribution settings as a target account for the Region.

              - ``parameter_name`` (``str``, required, 1 to 1011 characters, pattern
                ``^[a-zA-Z0-9_.\\-\\/]+$``) -- This is the name of the Parameter in the target Region
                or account. The image distribution creates the Parameter if it doesn't already
                exist. Otherwise, it updates the parameter.

              - ``data_type`` (``SsmParameterDataType``) -- The type of value the parameter
                contains. We recommend the ``aws:ec2:image`` data type.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises InvalidParameterCombinationException: You have specified a combination of parameters
            that isn't valid.

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

            - ``image_tests_enabled`` (``bool``) -- Specifies whether tests run after building the
              image. When enabled, tests run after the image build and before image distribution.
              Defaults to ``true``.

            - ``timeout_minutes`` (``int``, 60 to 1440) -- The maximum time in minutes that tests
              are permitted to run. If you don't specify a value, Image Builder stores and returns
              720.

              Note: The timeout property is not currently active. This value is ignored.

        :param enhanced_image_metadata_enabled: Specifies whether to collect additional information about the image being created, including the operating system (OS) version and package list.
            Defaults to ``true``.

            (``bool``)

        :param schedule: The schedule of the image pipeline.
            Because the update replaces the entire configuration, omitting this property removes any
            existing schedule. The pipeline then runs only when you call
            StartImagePipelineExecution.

            (``Schedule``)

            - ``schedule_expression`` (``str``, 1 to 1024 characters) -- The expression determines
              how often EC2 Image Builder evaluates your ``pipelineExecutionStartCondition``. You
              can specify a cron expression, or a rate expression such as ``rate(1 day)``.

              For information on how to format a cron expression in Image Builder, see Use cron
              expressions in EC2 Image Builder
              (https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-cron.html).

            - ``timezone`` (``str``, 3 to 100 characters, pattern
              ``[a-zA-Z0-9]{2,}(?:\\/[a-zA-Z0-9-_+]+)*``) -- The timezone that applies to the
              scheduling expression. Specify a value in IANA timezone format
              (https://www.joda.org/joda-time/timezones.html), for example ``Etc/UTC`` or
              ``America/Los_Angeles``. If not specified, this defaults to UTC.

            - ``pipeline_execution_start_condition`` (``PipelineExecutionStartCondition``) -- The
              start condition configures when the pipeline should trigger a new image build, as
              follows. If no value is set Image Builder defaults to
              ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE``.

              * ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`` (default) – When you use semantic version filters on the base image or components in your image recipe, EC2 Image Builder builds a new image only when there are new versions of the base image or components in your recipe that match the filter.

              Note: For semantic version syntax, see CreateComponent
              (https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html).

              * ``EXPRESSION_MATCH_ONLY`` – This condition builds a new image every time the CRON expression matches the current time.

              Note: If the recipe references its base image through an Amazon Web Services Systems
              Manager Parameter Store parameter, a change in the parameter's value also counts as an
              available dependency update.

            - ``auto_disable_policy`` (``AutoDisablePolicy``) -- The policy that configures when
              Image Builder should automatically disable a pipeline that is failing.

              - ``failure_count`` (``int``, required, 1 to 10) -- The number of consecutive
                scheduled image pipeline executions that must fail before Image Builder
                automatically disables the pipeline.

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

            - ``image_scanning_enabled`` (``bool``) -- Specifies whether Amazon Inspector scans for
              vulnerabilities when you create a new image. You must also enable image tests. For AMI
              output, ``imageScanningTypes`` sets whether Amazon Inspector scans the test instance
              or the output AMI. For container output, Amazon Inspector scans the container image
              that Image Builder pushes to the Amazon ECR repository from your ``ecrConfiguration``
              settings.

              To use container image scans, you must activate Amazon Inspector for Amazon ECR
              scanning in the account and Amazon Web Services Region where the build runs. Amazon
              Inspector activation is Regional. The Image Builder ``ListImageScanFindings``
              operation returns the findings of these scans.

            - ``ecr_configuration`` (``EcrConfiguration``) -- Contains Amazon ECR settings for
              vulnerability scans.

              - ``repository_name`` (``str``, 1 to 1024 characters) -- The name of the container
                repository where Image Builder pushes the container image for the vulnerability
                scan. Provide the repository name only (a namespace path is allowed, but not the
                registry hostname); the repository must already exist in your account. If you don't
                specify a repository name, Image Builder creates the default repository
                ``image-builder-image-scanning-repository`` in your account.

              - ``container_tags`` (``list[str]``, each 1 to 1024 characters) -- Tags for Image
                Builder to apply to the output container image that Amazon Inspector scans. Tags can
                help you identify and manage your scanned images.

            - ``image_scanning_types`` (``list[ImageScanningType]``, 1 to 1 element) -- The type of
              vulnerability scan that Image Builder runs for AMI output when
              ``imageScanningEnabled`` is ``true``. Specify a single value. If you omit
              ``imageScanningTypes``, Image Builder uses ``TEST_INSTANCE_CVE``. The scan types work
              as follows:

              * With ``TEST_INSTANCE_CVE``, Amazon Inspector scans the test instance during image tests. To use this scan, you must activate Amazon Inspector for Amazon EC2 scanning in the account and Amazon Web Services Region where the build runs. The Image Builder ``ListImageScanFindings`` operation returns the findings.

              * With ``ON_DEMAND_AMI_CVE``, Amazon Inspector starts an on-demand scan of the output AMI during image tests. To use this scan, you must build from an image recipe, but you do not need to activate Amazon Inspector in your account. The Amazon EC2 GetImageFindings (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html) operation returns the findings.

            - ``scan_result_condition`` (``ScanResultCondition``) -- The condition that the output
              AMI's scan results must meet for the image to pass. You can set
              ``scanResultCondition`` only when ``imageScanningTypes`` is ``ON_DEMAND_AMI_CVE``. If
              you omit it, Image Builder starts the scan but does not wait for it or use its results
              to pass or fail the image.

              When you set ``scanResultCondition``, the test phase waits for the scan to finish.
              Then Image Builder checks the findings against the condition. By default, Image
              Builder counts only findings that have a fix available. To count every finding, set
              ``fixAvailable`` to ``false``. If a counted finding exceeds ``maximumSeverityLabel``,
              Image Builder fails the image in the test phase and does not distribute the AMI.

              - ``maximum_severity_label`` (``MaximumSeverityLabel``, required) -- The maximum
                severity allowed for findings on the output AMI. A finding above this severity fails
                the image, unless ``fixAvailable`` excludes it. Valid values are ``INFORMATIONAL``,
                ``LOW``, ``MEDIUM``, and ``HIGH``. A ``CRITICAL`` finding that counts always fails
                the image.

              - ``fix_available`` (``bool``) -- Specifies whether only findings that have a fix
                available count toward ``maximumSeverityLabel``. When ``false``, Image Builder
                counts every finding. The default is ``true``.

        :param workflows: The array of workflow configuration objects for builds that this pipeline starts.
            If you specify workflows, they replace the default workflows that Image Builder
            otherwise runs for the pipeline's builds. For example, if your list doesn't include a
            test workflow, the pipeline's builds don't run one. You must also specify
            ``executionRole`` when you provide workflows.

            (``list[WorkflowConfiguration]``)

            - ``workflow_arn`` (``str``, required, pattern
              ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$``)
              -- The Amazon Resource Name (ARN) of the workflow resource.

            - ``parameters`` (``list[WorkflowParameter]``, at least 1 element) -- Contains parameter
              values for each of the parameters that the workflow document defined for the workflow
              resource.

              - ``name`` (``str``, required, 1 to 128 characters, pattern ``[^\\x00]+``) -- The name
                of the workflow parameter to set.

              - ``value`` (``list[str]``, required, each pattern ``[^\\x00]*``) -- Sets the value for
                the named workflow parameter.

            - ``parallel_group`` (``str``, 1 to 100 characters, pattern
              ``^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$``) -- Test workflows are defined within named
              runtime groups called parallel groups. The parallel group is the named group that
              contains this test workflow. Test workflows within a parallel group can run at the
              same time. Image Builder starts up to five test workflows in the group at the same
              time, and starts additional workflows as others complete, until all workflows in the
              group have completed. This field only applies for test workflows.

            - ``on_failure`` (``OnWorkflowFailure``) -- The action to take if the workflow fails.
              With ``CONTINUE``, a failed workflow is logged and image creation proceeds to the next
              workflow. If you don't set a value, the image build fails when the workflow fails. You
              can only set this property for test workflows.

        :param logging_configuration: Specifies the logging configuration for the image pipeline.
            Use this to define custom CloudWatch Logs log groups for your pipeline execution logs
            and image build logs. The service manages log groups with names starting with
            ``/aws/imagebuilder/`` using the service-linked role. For custom log group names outside
            of this prefix, you must also provide an ``executionRole``.

            (``PipelineLoggingConfiguration``)

            - ``image_log_group_name`` (``str``, 1 to 512 characters, pattern
              ``^[a-zA-Z0-9\\-_/\\.]{1,512}$``) -- Specifies the CloudWatch Logs log group name for
              image build logs. The log group name can contain alphanumeric characters, hyphens,
              underscores, forward slashes, and periods, up to 512 characters. Log group names not
              starting with ``/aws/imagebuilder/`` require an ``executionRole`` with CloudWatch Logs
              write permissions. If not specified, defaults to ``/aws/imagebuilder/image-name``.

            - ``pipeline_log_group_name`` (``str``, 1 to 512 characters, pattern
              ``^[a-zA-Z0-9\\-_/\\.]{1,512}$``) -- Specifies the CloudWatch Logs log group name for
              pipeline execution logs. The log group name can contain alphanumeric characters,
              hyphens, underscores, forward slashes, and periods, up to 512 characters. Log group
              names not starting with ``/aws/imagebuilder/`` require an ``executionRole`` with
              CloudWatch Logs write permissions. If not specified, defaults to
              ``/aws/imagebuilder/pipeline/pipeline-name``.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.

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

            - ``s3_logs`` (``S3Logs``) -- The Amazon S3 logging configuration.

              - ``s3_bucket_name`` (``str``, 1 to 1024 characters) -- The name of an existing Amazon
                S3 bucket where Image Builder saves build logs. The bucket isn't validated when you
                create or update the configuration, and Image Builder doesn't create it. The
                instance profile associated with this infrastructure configuration must have
                permission to write to the bucket.

              - ``s3_key_prefix`` (``str``, 1 to 1024 characters) -- The Amazon S3 key prefix under
                which Image Builder writes build and test logs in the bucket.

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

            - ``http_tokens`` (``str``, pattern ``optional|required``) -- Indicates whether a signed
              token header is required for instance metadata retrieval requests. The values affect
              the response as follows:

              * **required** – When you retrieve the IAM role credentials, version 2.0 credentials are returned in all cases.

              * **optional** – You can include a signed token header in your request to retrieve instance metadata, or you can leave it out. If you include it, version 2.0 credentials are returned for the IAM role. Otherwise, version 1.0 credentials are returned.

              If you don't set a value, the EC2 launch default applies to the build and test
              instances. That default depends on the base AMI and any account-level instance
              metadata defaults. For more information, see Configure the instance metadata options
              (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html)
              in the *Amazon EC2 User Guide* .

            - ``http_put_response_hop_limit`` (``int``, 1 to 64) -- Limit the number of hops that an
              instance metadata request can traverse to reach its destination. If you don't set a
              value, the EC2 launch default for the instance applies. If HTTP tokens are required,
              container image builds need a minimum of two hops.

        :param placement: The instance placement settings that define where the build and test instances that Image Builder launches during image creation run.
            These settings don't affect instances that you launch from the output image.

            (``Placement``)

            - ``availability_zone`` (``str``, 1 to 1024 characters) -- The Availability Zone where
              your build and test instances will launch.

            - ``tenancy`` (``TenancyType``) -- The tenancy of the instance. An instance with a
              tenancy of ``dedicated`` runs on single-tenant hardware. An instance with a tenancy of
              ``host`` runs on a Dedicated Host.

              If tenancy is set to ``host``, then you can optionally specify one target for
              placement – either host ID or host resource group ARN. If automatic placement is
              enabled for your host, and you don't specify any placement target, Amazon EC2 will try
              to find an available host for your build and test instances.

            - ``host_id`` (``str``, 1 to 1024 characters) -- The ID of the Dedicated Host on which
              build and test instances run. This only applies if ``tenancy`` is ``host``.

            - ``host_resource_group_arn`` (``str``, 1 to 1024 characters) -- The Amazon Resource
              Name (ARN) of the host resource group in which to launch build and test instances.
              This only applies if ``tenancy`` is ``host``.

        :param parent_instance: The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, instead of launching a new instance.
            This applies only to the build phase.

            To use this feature, the execution role for the build must have permissions to describe
            the Auto Scaling group, tag the instance while it's still in the group, and detach it
            from the group. For more information, see Build on an instance from an Auto Scaling
            group
            (https://docs.aws.amazon.com/imagebuilder/latest/userguide/infra-config-parent-instance.html)
            in the *EC2 Image Builder User Guide*.

            (``ParentInstanceConfiguration``)

            - ``auto_scaling_group`` (``AutoScalingGroupConfiguration``, required) -- The Amazon EC2
              Auto Scaling group that Image Builder takes the build instance from. This is required
              when you specify ``parentInstance``.

              - ``name`` (``str``, required, 1 to 1024 characters) -- The name of the Auto Scaling
                group, in the same account and Amazon Web Services Region as the infrastructure
                configuration. To specify a group, you must have permissions to describe it.

              - ``capacity_wait_timeout_seconds`` (``int``, 0 to 3600) -- The number of seconds that
                Image Builder waits for an instance to become available in the group before the
                build fails. If you set this value to 0 or omit it, the build fails as soon as the
                group has no instance available.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.

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

            - ``action`` (``LifecyclePolicyDetailAction``, required) -- Configuration details for
              the policy action.

              - ``type`` (``LifecyclePolicyDetailActionType``, required) -- Specifies the lifecycle
                action to take. ``DELETE`` deletes the image resource and, with
                ``includeResources``, also removes distributed AMIs, snapshots, or container images.
                ``DEPRECATE`` and ``DISABLE`` set the corresponding status on the image resource
                and, if ``includeResources.amis`` is set, on its distributed AMIs.

              - ``include_resources`` (``LifecyclePolicyDetailActionIncludeResources``) -- Specifies
                which underlying resources the action extends to beyond the Image Builder image
                resource itself: distributed AMIs, their snapshots, or distributed container images.
                ``DELETE`` rules can include all three, ``DEPRECATE`` and ``DISABLE`` rules can
                include AMIs only, and you can only include snapshots together with AMIs.

                - ``amis`` (``bool``) -- Specifies whether the lifecycle action should apply to
                  distributed AMIs.

                - ``snapshots`` (``bool``) -- Specifies whether the lifecycle action should apply to
                  snapshots associated with distributed AMIs.

                - ``containers`` (``bool``) -- Specifies whether the lifecycle action should apply
                  to distributed containers.

            - ``filter`` (``LifecyclePolicyDetailFilter``, required) -- Specifies the resources that
              the lifecycle policy applies to.

              - ``type`` (``LifecyclePolicyDetailFilterType``, required) -- Filter resources based
                on either ``AGE`` or ``COUNT``. You can only use the count filter with the
                ``DELETE`` action type.

              - ``value`` (``int``, required, 1 to 1000) -- The number of units for the time period
                or for the count. For example, a value of ``6`` might refer to six months or six
                AMIs.

                Note: For count-based filters, this value represents the minimum number of resources
                to keep on hand. If you have fewer resources than this number, the resource is
                excluded from lifecycle actions.

              - ``unit`` (``LifecyclePolicyTimeUnit``) -- Defines the unit of time that the
                lifecycle policy uses to determine impacted resources. This is required for
                age-based rules.

              - ``retain_at_least`` (``int``, 1 to 10) -- For age-based filters, this is the number
                of resources to keep on hand after the lifecycle ``DELETE`` action is applied.
                Impacted resources are only deleted if you have more than this number of resources.
                If you have fewer resources than this number, the impacted resource is not deleted.

            - ``exclusion_rules`` (``LifecyclePolicyDetailExclusionRules``) -- Additional rules to
              specify resources that should be exempt from policy actions.

              - ``tag_map`` (``dict[str, str]``, 1 to 50 entries) -- Contains a list of tags that
                Image Builder uses to skip lifecycle actions for Image Builder image resources that
                have them.

              - ``amis`` (``LifecyclePolicyDetailExclusionRulesAmis``) -- Lists configuration values
                that apply to AMIs that Image Builder should exclude from the lifecycle action.

                - ``is_public`` (``bool``) -- Configures whether public AMIs are excluded from the
                  lifecycle action.

                - ``regions`` (``list[str]``, each 1 to 1024 characters) -- Configures Amazon Web
                  Services Regions that are excluded from the lifecycle action.

                - ``shared_accounts`` (``list[str]``, 1 to 1536 elements, each pattern
                  ``^[0-9]{12}$``) -- The lifecycle action doesn't apply to AMIs that are shared
                  with any of the specified Amazon Web Services accounts.

                - ``last_launched`` (``LifecyclePolicyDetailExclusionRulesAmisLastLaunched``) --
                  Configures Image Builder to exclude AMIs that were launched within the specified
                  time period from lifecycle actions. AMIs with no recorded last-launched time
                  aren't excluded by this rule.

                  - ``value`` (``int``, required, 1 to 365) -- The integer number of units for the
                    time period. For example ``6`` (months).

                  - ``unit`` (``LifecyclePolicyTimeUnit``, required) -- Defines the unit of time
                    that the lifecycle policy uses to calculate elapsed time since the last launch.

                - ``tag_map`` (``dict[str, str]``, 1 to 50 entries) -- Lifecycle actions don't apply
                  to AMIs that have any of these tags. Both the key and the value must match.

        :param resource_selection: Selection criteria for resources that the lifecycle policy applies to.
            You must specify exactly one selection criteria: either recipes or a tag map, not both.

            (``LifecyclePolicyResourceSelection``, required)

            - ``recipes`` (``list[LifecyclePolicyResourceSelectionRecipe]``, 1 to 50 elements) -- A
              list of recipes that are used as selection criteria for the output images that the
              lifecycle policy applies to.

              - ``name`` (``str``, required, pattern ``^[-_A-Za-z-0-9][-_A-Za-z0-9
                ]{1,126}[-_A-Za-z-0-9]$``) -- The name of an Image Builder recipe that the lifecycle
                policy uses for resource selection.

              - ``semantic_version`` (``str``, required, pattern
                ``^(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``) -- The version of the Image Builder
                recipe specified by the ``name`` field.

            - ``tag_map`` (``dict[str, str]``, 1 to 50 entries) -- A list of tags that are used as
              selection criteria for the Image Builder image resources that the lifecycle policy
              applies to.

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

        :raises ServiceException: An internal server error occurred while Image Builder processed
            the request.
        :raises ClientException: A generic client error.
        :raises ServiceUnavailableException: The service is unable to process your request at this
            time.
        :raises InvalidRequestException: The request is malformed or otherwise invalid.
        :raises IdempotentParameterMismatchException: You have specified a client token for an
            operation using parameter values that differ from a previous request that used the same
            client token.
        :raises ForbiddenException: You are not authorized to perform the requested operation.
        :raises CallRateLimitExceededException: You have exceeded the permitted request rate for the
            Amazon EC2 APIs that Image Builder calls on your behalf.
        :raises ResourceInUseException: The resource that you are trying to operate on is currently
            in use.
        :raises InvalidParameterCombinationException: You have specified a combination of parameters
            that isn't valid.

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
