"""Walking the pages of the operations that answer page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations as _operations
from .runtime.client import checked
from .runtime.pager import Pager
from .runtime.pagination import PagePlan, PageToken

if TYPE_CHECKING:
    from .client import Client
    from .operations.list_component_build_versions import (
        ListComponentBuildVersionsRequest,
        ListComponentBuildVersionsResponse,
    )
    from .operations.list_components import ListComponentsRequest, ListComponentsResponse
    from .operations.list_container_recipes import (
        ListContainerRecipesRequest,
        ListContainerRecipesResponse,
    )
    from .operations.list_distribution_configurations import (
        ListDistributionConfigurationsRequest,
        ListDistributionConfigurationsResponse,
    )
    from .operations.list_image_build_versions import (
        ListImageBuildVersionsRequest,
        ListImageBuildVersionsResponse,
    )
    from .operations.list_image_packages import ListImagePackagesRequest, ListImagePackagesResponse
    from .operations.list_image_pipeline_images import (
        ListImagePipelineImagesRequest,
        ListImagePipelineImagesResponse,
    )
    from .operations.list_image_pipelines import (
        ListImagePipelinesRequest,
        ListImagePipelinesResponse,
    )
    from .operations.list_image_recipes import ListImageRecipesRequest, ListImageRecipesResponse
    from .operations.list_image_scan_finding_aggregations import (
        ListImageScanFindingAggregationsRequest,
        ListImageScanFindingAggregationsResponse,
    )
    from .operations.list_image_scan_findings import (
        ListImageScanFindingsRequest,
        ListImageScanFindingsResponse,
    )
    from .operations.list_images import ListImagesRequest, ListImagesResponse
    from .operations.list_infrastructure_configurations import (
        ListInfrastructureConfigurationsRequest,
        ListInfrastructureConfigurationsResponse,
    )
    from .operations.list_lifecycle_execution_resources import (
        ListLifecycleExecutionResourcesRequest,
        ListLifecycleExecutionResourcesResponse,
    )
    from .operations.list_lifecycle_executions import (
        ListLifecycleExecutionsRequest,
        ListLifecycleExecutionsResponse,
    )
    from .operations.list_lifecycle_policies import (
        ListLifecyclePoliciesRequest,
        ListLifecyclePoliciesResponse,
    )
    from .operations.list_waiting_workflow_steps import (
        ListWaitingWorkflowStepsRequest,
        ListWaitingWorkflowStepsResponse,
    )
    from .operations.list_workflow_build_versions import (
        ListWorkflowBuildVersionsRequest,
        ListWorkflowBuildVersionsResponse,
    )
    from .operations.list_workflow_executions import (
        ListWorkflowExecutionsRequest,
        ListWorkflowExecutionsResponse,
    )
    from .operations.list_workflow_step_executions import (
        ListWorkflowStepExecutionsRequest,
        ListWorkflowStepExecutionsResponse,
    )
    from .operations.list_workflows import ListWorkflowsRequest, ListWorkflowsResponse
    from .shapes.component_summary import ComponentSummary
    from .shapes.component_version import ComponentVersion
    from .shapes.container_recipe_summary import ContainerRecipeSummary
    from .shapes.distribution_configuration_summary import DistributionConfigurationSummary
    from .shapes.filter import Filter
    from .shapes.image_package import ImagePackage
    from .shapes.image_pipeline import ImagePipeline
    from .shapes.image_recipe_summary import ImageRecipeSummary
    from .shapes.image_scan_finding import ImageScanFinding
    from .shapes.image_scan_finding_aggregation import ImageScanFindingAggregation
    from .shapes.image_scan_findings_filter import ImageScanFindingsFilter
    from .shapes.image_summary import ImageSummary
    from .shapes.image_version import ImageVersion
    from .shapes.infrastructure_configuration_summary import InfrastructureConfigurationSummary
    from .shapes.lifecycle_execution import LifecycleExecution
    from .shapes.lifecycle_execution_resource import LifecycleExecutionResource
    from .shapes.lifecycle_policy_summary import LifecyclePolicySummary
    from .shapes.ownership import Ownership
    from .shapes.workflow_execution_metadata import WorkflowExecutionMetadata
    from .shapes.workflow_step_execution import WorkflowStepExecution
    from .shapes.workflow_step_metadata import WorkflowStepMetadata
    from .shapes.workflow_summary import WorkflowSummary
    from .shapes.workflow_version import WorkflowVersion


class Paginate:
    """The paginators of a client.

    Iterating a pager gives the items of all pages, lazily; its ``pages()`` gives the responses.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @checked("ListComponentBuildVersions")
    def list_component_build_versions(
        self,
        *,
        component_version_arn: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentSummary, ListComponentBuildVersionsResponse]:
        """Walk the pages of :meth:`Client.list_component_build_versions`; iterating gives the items.

        :param component_version_arn: The component version ARN whose build versions you want to list.
            The ARN must specify an exact version, without a build number suffix. If you don't
            specify an ARN, Image Builder returns build versions for the components that your
            account owns.

            If the ARN that you specify doesn't exist, Image Builder returns an empty list rather
            than a ``ResourceNotFoundException`` error.

            (``str``, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+$``)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListComponentBuildVersionsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_COMPONENT_BUILD_VERSIONS,
            self._client.send,
            _operations.list_component_build_versions.ListComponentBuildVersionsRequest(
                component_version_arn=component_version_arn,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListComponents")
    def list_components(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentVersion, ListComponentsResponse]:
        """Walk the pages of :meth:`Client.list_components`; iterating gives the items.

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

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListComponentsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_COMPONENTS,
            self._client.send,
            _operations.list_components.ListComponentsRequest(
                owner=owner,
                filters=filters,
                by_name=by_name,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListContainerRecipes")
    def list_container_recipes(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ContainerRecipeSummary, ListContainerRecipesResponse]:
        """Walk the pages of :meth:`Client.list_container_recipes`; iterating gives the items.

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

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListContainerRecipesResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_CONTAINER_RECIPES,
            self._client.send,
            _operations.list_container_recipes.ListContainerRecipesRequest(
                owner=owner,
                filters=filters,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListDistributionConfigurations")
    def list_distribution_configurations(
        self,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[DistributionConfigurationSummary, ListDistributionConfigurationsResponse]:
        """Walk the pages of :meth:`Client.list_distribution_configurations`; iterating gives the items.

        :param filters: You can filter on ``name`` to streamline results.

            (``list[Filter]``, 1 to 10 elements)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListDistributionConfigurationsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_DISTRIBUTION_CONFIGURATIONS,
            self._client.send,
            _operations.list_distribution_configurations.ListDistributionConfigurationsRequest(
                filters=filters,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListImageBuildVersions")
    def list_image_build_versions(
        self,
        *,
        image_version_arn: str | None = None,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageSummary, ListImageBuildVersionsResponse]:
        """Walk the pages of :meth:`Client.list_image_build_versions`; iterating gives the items.

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

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListImageBuildVersionsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_IMAGE_BUILD_VERSIONS,
            self._client.send,
            _operations.list_image_build_versions.ListImageBuildVersionsRequest(
                image_version_arn=image_version_arn,
                filters=filters,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListImagePackages")
    def list_image_packages(
        self,
        *,
        image_build_version_arn: str,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImagePackage, ListImagePackagesResponse]:
        """Walk the pages of :meth:`Client.list_image_packages`; iterating gives the items.

        :param image_build_version_arn: The Amazon Resource Name (ARN) of the image build version whose packages you want to list.
            The value must be a full build version ARN.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListImagePackagesResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_IMAGE_PACKAGES,
            self._client.send,
            _operations.list_image_packages.ListImagePackagesRequest(
                image_build_version_arn=image_build_version_arn,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListImagePipelineImages")
    def list_image_pipeline_images(
        self,
        *,
        image_pipeline_arn: str,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageSummary, ListImagePipelineImagesResponse]:
        """Walk the pages of :meth:`Client.list_image_pipeline_images`; iterating gives the items.

        :param image_pipeline_arn: The Amazon Resource Name (ARN) of the image pipeline whose images you want to view.
            If the ARN that you specify doesn't exist, Image Builder returns an empty list rather
            than a ``ResourceNotFoundException`` error.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+$``)

        :param filters: Use the following filters to streamline results:

            * ``name``

            * ``version``

            (``list[Filter]``, 1 to 10 elements)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListImagePipelineImagesResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_IMAGE_PIPELINE_IMAGES,
            self._client.send,
            _operations.list_image_pipeline_images.ListImagePipelineImagesRequest(
                image_pipeline_arn=image_pipeline_arn,
                filters=filters,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListImagePipelines")
    def list_image_pipelines(
        self,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImagePipeline, ListImagePipelinesResponse]:
        """Walk the pages of :meth:`Client.list_image_pipelines`; iterating gives the items.

        :param filters: Use the following filters to streamline results:

            * ``description``

            * ``distributionConfigurationArn``

            * ``imageRecipeArn``

            * ``infrastructureConfigurationArn``

            * ``name``

            * ``status``

            (``list[Filter]``, 1 to 10 elements)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListImagePipelinesResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_IMAGE_PIPELINES,
            self._client.send,
            _operations.list_image_pipelines.ListImagePipelinesRequest(
                filters=filters,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListImageRecipes")
    def list_image_recipes(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageRecipeSummary, ListImageRecipesResponse]:
        """Walk the pages of :meth:`Client.list_image_recipes`; iterating gives the items.

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

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListImageRecipesResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_IMAGE_RECIPES,
            self._client.send,
            _operations.list_image_recipes.ListImageRecipesRequest(
                owner=owner,
                filters=filters,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListImageScanFindingAggregations")
    def list_image_scan_finding_aggregations(
        self,
        *,
        filter: Filter | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFindingAggregation, ListImageScanFindingAggregationsResponse]:
        """Walk the pages of :meth:`Client.list_image_scan_finding_aggregations`; iterating gives the items.

        :param filter: A filter name and value pair that determines the type of aggregation that Image Builder returns.
            Use one of the following filter names:

            * ``imageBuildVersionArn``

            * ``imagePipelineArn``

            * ``vulnerabilityId``

            If you don't specify a filter, Image Builder returns an aggregation for your account.

            (``Filter``)

        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListImageScanFindingAggregationsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_IMAGE_SCAN_FINDING_AGGREGATIONS,
            self._client.send,
            _operations.list_image_scan_finding_aggregations.ListImageScanFindingAggregationsRequest(
                filter=filter,
                next_token=None,
            ),
            limit=limit,
            starting_token=starting_token,
        )

    @checked("ListImageScanFindings")
    def list_image_scan_findings(
        self,
        *,
        filters: list[ImageScanFindingsFilter] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFinding, ListImageScanFindingsResponse]:
        """Walk the pages of :meth:`Client.list_image_scan_findings`; iterating gives the items.

        :param filters: An array of name value pairs that you can use to filter your results.
            You can use the following filters to streamline results:

            * ``imageBuildVersionArn`` – Filters findings by the image build version that was scanned.

            * ``imagePipelineArn`` – Filters findings by the pipeline that created the scanned image.

            * ``vulnerabilityId`` – Filters findings by vulnerability ID, for example a CVE ID.

            * ``severity`` – Filters findings by severity level.

            If you don't request a filter, then all findings in your account are listed.

            (``list[ImageScanFindingsFilter]``, 1 to 1 element)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListImageScanFindingsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_IMAGE_SCAN_FINDINGS,
            self._client.send,
            _operations.list_image_scan_findings.ListImageScanFindingsRequest(
                filters=filters,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListImages")
    def list_images(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        include_deprecated: bool | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageVersion, ListImagesResponse]:
        """Walk the pages of :meth:`Client.list_images`; iterating gives the items.

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

        :param include_deprecated: Specifies whether to include deprecated Amazon-managed images in the results.
            Deprecated images that you own are always returned. Defaults to ``false``.

            (``bool``)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListImagesResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_IMAGES,
            self._client.send,
            _operations.list_images.ListImagesRequest(
                owner=owner,
                filters=filters,
                by_name=by_name,
                include_deprecated=include_deprecated,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListInfrastructureConfigurations")
    def list_infrastructure_configurations(
        self,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[InfrastructureConfigurationSummary, ListInfrastructureConfigurationsResponse]:
        """Walk the pages of :meth:`Client.list_infrastructure_configurations`; iterating gives the items.

        :param filters: You can filter on ``name`` to streamline results.

            (``list[Filter]``, 1 to 10 elements)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListInfrastructureConfigurationsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_INFRASTRUCTURE_CONFIGURATIONS,
            self._client.send,
            _operations.list_infrastructure_configurations.ListInfrastructureConfigurationsRequest(
                filters=filters,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListLifecycleExecutionResources")
    def list_lifecycle_execution_resources(
        self,
        *,
        lifecycle_execution_id: str,
        parent_resource_id: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecutionResource, ListLifecycleExecutionResourcesResponse]:
        """Walk the pages of :meth:`Client.list_lifecycle_execution_resources`; iterating gives the items.

        :param lifecycle_execution_id: The unique identifier for a runtime instance of the lifecycle policy.

            (``str``, required, pattern ``^lce-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$``)

        :param parent_resource_id: The Amazon Resource Name (ARN) of an image build version to get the output resources for, such as AMIs or container images in Amazon ECR.
            You can get this value from the ``resourceId`` in the top-level response. If you leave
            this property empty, the response lists the Image Builder resources that the lifecycle
            execution identified for lifecycle actions. If the image build version that you specify
            in ``parentResourceId`` wasn't part of this lifecycle execution, the response contains
            an empty list.

            (``str``, 1 to 1024 characters)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListLifecycleExecutionResourcesResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_LIFECYCLE_EXECUTION_RESOURCES,
            self._client.send,
            _operations.list_lifecycle_execution_resources.ListLifecycleExecutionResourcesRequest(
                lifecycle_execution_id=lifecycle_execution_id,
                parent_resource_id=parent_resource_id,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListLifecycleExecutions")
    def list_lifecycle_executions(
        self,
        *,
        resource_arn: str,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecution, ListLifecycleExecutionsResponse]:
        """Walk the pages of :meth:`Client.list_lifecycle_executions`; iterating gives the items.

        :param resource_arn: The Amazon Resource Name (ARN) of the resource for which to list lifecycle executions.
            Specify a lifecycle policy ARN to list its executions, or an image build version ARN to
            list the executions that StartResourceStateUpdate started for that image. Other ARN
            types aren't valid for this request.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\\.(?:x|[0-9]+)\\.(?:x|[0-9]+))(?:/[0-9]+)?)?$``)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListLifecycleExecutionsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_LIFECYCLE_EXECUTIONS,
            self._client.send,
            _operations.list_lifecycle_executions.ListLifecycleExecutionsRequest(
                resource_arn=resource_arn,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListLifecyclePolicies")
    def list_lifecycle_policies(
        self,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecyclePolicySummary, ListLifecyclePoliciesResponse]:
        """Walk the pages of :meth:`Client.list_lifecycle_policies`; iterating gives the items.

        :param filters: Use the following filters to streamline results: ``name``, ``resourceType``, and ``status``.
            Filter names are matched exactly as shown.

            (``list[Filter]``, 1 to 10 elements)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListLifecyclePoliciesResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_LIFECYCLE_POLICIES,
            self._client.send,
            _operations.list_lifecycle_policies.ListLifecyclePoliciesRequest(
                filters=filters,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListWaitingWorkflowSteps")
    def list_waiting_workflow_steps(
        self,
        *,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepExecution, ListWaitingWorkflowStepsResponse]:
        """Walk the pages of :meth:`Client.list_waiting_workflow_steps`; iterating gives the items.

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListWaitingWorkflowStepsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_WAITING_WORKFLOW_STEPS,
            self._client.send,
            _operations.list_waiting_workflow_steps.ListWaitingWorkflowStepsRequest(
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListWorkflowBuildVersions")
    def list_workflow_build_versions(
        self,
        *,
        workflow_version_arn: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowSummary, ListWorkflowBuildVersionsResponse]:
        """Walk the pages of :meth:`Client.list_workflow_build_versions`; iterating gives the items.

        :param workflow_version_arn: The Amazon Resource Name (ARN) of the workflow resource for which to get a list of build versions.
            The version segments can contain wildcards (``x``) to match multiple versions of the
            workflow. If you don't specify an ARN, the response lists build versions for all of the
            workflows in your account.

            (``str``, pattern ``^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$``)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListWorkflowBuildVersionsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_WORKFLOW_BUILD_VERSIONS,
            self._client.send,
            _operations.list_workflow_build_versions.ListWorkflowBuildVersionsRequest(
                workflow_version_arn=workflow_version_arn,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListWorkflowExecutions")
    def list_workflow_executions(
        self,
        *,
        image_build_version_arn: str,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowExecutionMetadata, ListWorkflowExecutionsResponse]:
        """Walk the pages of :meth:`Client.list_workflow_executions`; iterating gives the items.

        :param image_build_version_arn: List all workflow runtime instances for the specified image build version resource ARN.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$``)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListWorkflowExecutionsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_WORKFLOW_EXECUTIONS,
            self._client.send,
            _operations.list_workflow_executions.ListWorkflowExecutionsRequest(
                image_build_version_arn=image_build_version_arn,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListWorkflowStepExecutions")
    def list_workflow_step_executions(
        self,
        *,
        workflow_execution_id: str,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepMetadata, ListWorkflowStepExecutionsResponse]:
        """Walk the pages of :meth:`Client.list_workflow_step_executions`; iterating gives the items.

        :param workflow_execution_id: The unique identifier that Image Builder assigned to keep track of runtime details when it ran the workflow.

            (``str``, required, pattern ``^wf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$``)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListWorkflowStepExecutionsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_WORKFLOW_STEP_EXECUTIONS,
            self._client.send,
            _operations.list_workflow_step_executions.ListWorkflowStepExecutionsRequest(
                workflow_execution_id=workflow_execution_id,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @checked("ListWorkflows")
    def list_workflows(
        self,
        *,
        owner: Ownership | str | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowVersion, ListWorkflowsResponse]:
        """Walk the pages of :meth:`Client.list_workflows`; iterating gives the items.

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

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListWorkflowsResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_WORKFLOWS,
            self._client.send,
            _operations.list_workflows.ListWorkflowsRequest(
                owner=owner,
                filters=filters,
                by_name=by_name,
                max_results=None,
                next_token=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )


LIST_COMPONENT_BUILD_VERSIONS: PagePlan[
    ListComponentBuildVersionsRequest, ComponentSummary, ListComponentBuildVersionsResponse
] = PagePlan(
    operation_name="ListComponentBuildVersions",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.component_summary_list,
    items_path=("component_summary_list",),
    limit_attribute="max_results",
)
LIST_COMPONENTS: PagePlan[ListComponentsRequest, ComponentVersion, ListComponentsResponse] = (
    PagePlan(
        operation_name="ListComponents",
        tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
        items=lambda page: page.component_version_list,
        items_path=("component_version_list",),
        limit_attribute="max_results",
    )
)
LIST_CONTAINER_RECIPES: PagePlan[
    ListContainerRecipesRequest, ContainerRecipeSummary, ListContainerRecipesResponse
] = PagePlan(
    operation_name="ListContainerRecipes",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.container_recipe_summary_list,
    items_path=("container_recipe_summary_list",),
    limit_attribute="max_results",
)
LIST_DISTRIBUTION_CONFIGURATIONS: PagePlan[
    ListDistributionConfigurationsRequest,
    DistributionConfigurationSummary,
    ListDistributionConfigurationsResponse,
] = PagePlan(
    operation_name="ListDistributionConfigurations",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.distribution_configuration_summary_list,
    items_path=("distribution_configuration_summary_list",),
    limit_attribute="max_results",
)
LIST_IMAGE_BUILD_VERSIONS: PagePlan[
    ListImageBuildVersionsRequest, ImageSummary, ListImageBuildVersionsResponse
] = PagePlan(
    operation_name="ListImageBuildVersions",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.image_summary_list,
    items_path=("image_summary_list",),
    limit_attribute="max_results",
)
LIST_IMAGE_PACKAGES: PagePlan[ListImagePackagesRequest, ImagePackage, ListImagePackagesResponse] = (
    PagePlan(
        operation_name="ListImagePackages",
        tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
        items=lambda page: page.image_package_list,
        items_path=("image_package_list",),
        limit_attribute="max_results",
    )
)
LIST_IMAGE_PIPELINE_IMAGES: PagePlan[
    ListImagePipelineImagesRequest, ImageSummary, ListImagePipelineImagesResponse
] = PagePlan(
    operation_name="ListImagePipelineImages",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.image_summary_list,
    items_path=("image_summary_list",),
    limit_attribute="max_results",
)
LIST_IMAGE_PIPELINES: PagePlan[
    ListImagePipelinesRequest, ImagePipeline, ListImagePipelinesResponse
] = PagePlan(
    operation_name="ListImagePipelines",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.image_pipeline_list,
    items_path=("image_pipeline_list",),
    limit_attribute="max_results",
)
LIST_IMAGE_RECIPES: PagePlan[
    ListImageRecipesRequest, ImageRecipeSummary, ListImageRecipesResponse
] = PagePlan(
    operation_name="ListImageRecipes",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.image_recipe_summary_list,
    items_path=("image_recipe_summary_list",),
    limit_attribute="max_results",
)
LIST_IMAGE_SCAN_FINDING_AGGREGATIONS: PagePlan[
    ListImageScanFindingAggregationsRequest,
    ImageScanFindingAggregation,
    ListImageScanFindingAggregationsResponse,
] = PagePlan(
    operation_name="ListImageScanFindingAggregations",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.responses,
    items_path=("responses",),
)
LIST_IMAGE_SCAN_FINDINGS: PagePlan[
    ListImageScanFindingsRequest, ImageScanFinding, ListImageScanFindingsResponse
] = PagePlan(
    operation_name="ListImageScanFindings",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.findings,
    items_path=("findings",),
    limit_attribute="max_results",
)
LIST_IMAGES: PagePlan[ListImagesRequest, ImageVersion, ListImagesResponse] = PagePlan(
    operation_name="ListImages",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.image_version_list,
    items_path=("image_version_list",),
    limit_attribute="max_results",
)
LIST_INFRASTRUCTURE_CONFIGURATIONS: PagePlan[
    ListInfrastructureConfigurationsRequest,
    InfrastructureConfigurationSummary,
    ListInfrastructureConfigurationsResponse,
] = PagePlan(
    operation_name="ListInfrastructureConfigurations",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.infrastructure_configuration_summary_list,
    items_path=("infrastructure_configuration_summary_list",),
    limit_attribute="max_results",
)
LIST_LIFECYCLE_EXECUTION_RESOURCES: PagePlan[
    ListLifecycleExecutionResourcesRequest,
    LifecycleExecutionResource,
    ListLifecycleExecutionResourcesResponse,
] = PagePlan(
    operation_name="ListLifecycleExecutionResources",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.resources,
    items_path=("resources",),
    limit_attribute="max_results",
)
LIST_LIFECYCLE_EXECUTIONS: PagePlan[
    ListLifecycleExecutionsRequest, LifecycleExecution, ListLifecycleExecutionsResponse
] = PagePlan(
    operation_name="ListLifecycleExecutions",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.lifecycle_executions,
    items_path=("lifecycle_executions",),
    limit_attribute="max_results",
)
LIST_LIFECYCLE_POLICIES: PagePlan[
    ListLifecyclePoliciesRequest, LifecyclePolicySummary, ListLifecyclePoliciesResponse
] = PagePlan(
    operation_name="ListLifecyclePolicies",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.lifecycle_policy_summary_list,
    items_path=("lifecycle_policy_summary_list",),
    limit_attribute="max_results",
)
LIST_WAITING_WORKFLOW_STEPS: PagePlan[
    ListWaitingWorkflowStepsRequest, WorkflowStepExecution, ListWaitingWorkflowStepsResponse
] = PagePlan(
    operation_name="ListWaitingWorkflowSteps",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.steps,
    items_path=("steps",),
    limit_attribute="max_results",
)
LIST_WORKFLOW_BUILD_VERSIONS: PagePlan[
    ListWorkflowBuildVersionsRequest, WorkflowSummary, ListWorkflowBuildVersionsResponse
] = PagePlan(
    operation_name="ListWorkflowBuildVersions",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.workflow_summary_list,
    items_path=("workflow_summary_list",),
    limit_attribute="max_results",
)
LIST_WORKFLOW_EXECUTIONS: PagePlan[
    ListWorkflowExecutionsRequest, WorkflowExecutionMetadata, ListWorkflowExecutionsResponse
] = PagePlan(
    operation_name="ListWorkflowExecutions",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.workflow_executions,
    items_path=("workflow_executions",),
    limit_attribute="max_results",
)
LIST_WORKFLOW_STEP_EXECUTIONS: PagePlan[
    ListWorkflowStepExecutionsRequest, WorkflowStepMetadata, ListWorkflowStepExecutionsResponse
] = PagePlan(
    operation_name="ListWorkflowStepExecutions",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.steps,
    items_path=("steps",),
    limit_attribute="max_results",
)
LIST_WORKFLOWS: PagePlan[ListWorkflowsRequest, WorkflowVersion, ListWorkflowsResponse] = PagePlan(
    operation_name="ListWorkflows",
    tokens=(PageToken("nextToken", "next_token", lambda page: page.next_token),),
    items=lambda page: page.workflow_version_list,
    items_path=("workflow_version_list",),
    limit_attribute="max_results",
)
