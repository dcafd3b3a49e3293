"""Infrastructure and distribution configurations: created, updated as a whole, listed, deleted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from .. import (
    CreateDistributionConfigurationRequest,
    CreateDistributionConfigurationResponse,
    CreateInfrastructureConfigurationRequest,
    CreateInfrastructureConfigurationResponse,
    DeleteDistributionConfigurationRequest,
    DeleteDistributionConfigurationResponse,
    DeleteInfrastructureConfigurationRequest,
    DeleteInfrastructureConfigurationResponse,
    DistributionConfiguration,
    DistributionConfigurationSummary,
    GetDistributionConfigurationRequest,
    GetDistributionConfigurationResponse,
    GetInfrastructureConfigurationRequest,
    GetInfrastructureConfigurationResponse,
    InfrastructureConfiguration,
    InfrastructureConfigurationSummary,
    ListDistributionConfigurationsRequest,
    ListDistributionConfigurationsResponse,
    ListInfrastructureConfigurationsRequest,
    ListInfrastructureConfigurationsResponse,
    UpdateDistributionConfigurationRequest,
    UpdateDistributionConfigurationResponse,
    UpdateInfrastructureConfigurationRequest,
    UpdateInfrastructureConfigurationResponse,
    converter,
)
from .arns import Arn, is_region, parse, slug_of
from .call import Call, structured
from .errors import already_exists, combination, invalid
from .resources import add, delete, own_page, owned
from .store import Document, Resource

_INFRASTRUCTURE = "infrastructure-configuration"
_DISTRIBUTION = "distribution-configuration"
#: What an update leaves as it is.
KEPT = ("arn", "name", "dateCreated", "tags")
_NOT_KEPT = frozenset({"clientToken", "dryRun"})
_RESERVED_TAGS = frozenset({"CreatedBy", "Ec2ImageBuilderArn", "Name", "Tags"})
#: The host of a registry, with which the name of a repository must not begin.
_REGISTRY = re.compile(r"(?:[0-9]{12}\.dkr[.-]ecr\.|public\.ecr\.aws(?:/|$)|[a-z]+://)")
_BUILD_DATE = re.compile(r"\{\{\s*imagebuilder:buildDate\s*\}\}")


def create_infrastructure_configuration(
    call: Call, request: CreateInfrastructureConfigurationRequest
) -> CreateInfrastructureConfigurationResponse:
    """Create an infrastructure configuration."""
    document = _infrastructure(converter.unstructure(request))
    added = _create(call, _INFRASTRUCTURE, "InfrastructureConfiguration", document)
    return CreateInfrastructureConfigurationResponse(infrastructure_configuration_arn=added.arn)


def create_distribution_configuration(
    call: Call, request: CreateDistributionConfigurationRequest
) -> CreateDistributionConfigurationResponse:
    """Create a distribution configuration."""
    document = _distribution(call, converter.unstructure(request))
    added = _create(call, _DISTRIBUTION, "DistributionConfiguration", document)
    return CreateDistributionConfigurationResponse(distribution_configuration_arn=added.arn)


def update_infrastructure_configuration(
    call: Call, request: UpdateInfrastructureConfigurationRequest
) -> UpdateInfrastructureConfigurationResponse:
    """Replace an infrastructure configuration: what the request leaves out is removed."""
    asked: Document = converter.unstructure(request)
    arn = _infrastructure_arn(asked.pop("infrastructureConfigurationArn"))
    replace(call, owned(call, arn), _infrastructure(asked))
    return UpdateInfrastructureConfigurationResponse(infrastructure_configuration_arn=str(arn))


def update_distribution_configuration(
    call: Call, request: UpdateDistributionConfigurationRequest
) -> UpdateDistributionConfigurationResponse:
    """Replace a distribution configuration: what the request leaves out is removed."""
    asked: Document = converter.unstructure(request)
    arn = _distribution_arn(asked.pop("distributionConfigurationArn"))
    replace(call, owned(call, arn), _distribution(call, asked))
    return UpdateDistributionConfigurationResponse(distribution_configuration_arn=str(arn))


def get_infrastructure_configuration(
    call: Call, request: GetInfrastructureConfigurationRequest
) -> GetInfrastructureConfigurationResponse:
    """Return an infrastructure configuration."""
    found = call.find(_infrastructure_arn(request.infrastructure_configuration_arn))
    return GetInfrastructureConfigurationResponse(
        infrastructure_configuration=structured(found.document, InfrastructureConfiguration)
    )


def get_distribution_configuration(
    call: Call, request: GetDistributionConfigurationRequest
) -> GetDistributionConfigurationResponse:
    """Return a distribution configuration."""
    found = call.find(_distribution_arn(request.distribution_configuration_arn))
    return GetDistributionConfigurationResponse(
        distribution_configuration=structured(found.document, DistributionConfiguration)
    )


def list_infrastructure_configurations(
    call: Call, request: ListInfrastructureConfigurationsRequest
) -> ListInfrastructureConfigurationsResponse:
    """List infrastructure configurations."""
    page, token = own_page(call, request, _INFRASTRUCTURE)
    return ListInfrastructureConfigurationsResponse(
        infrastructure_configuration_summary_list=[
            structured(found.document, InfrastructureConfigurationSummary) for found in page
        ],
        next_token=token,
    )


def list_distribution_configurations(
    call: Call, request: ListDistributionConfigurationsRequest
) -> ListDistributionConfigurationsResponse:
    """List distribution configurations, with the regions that each distributes to."""
    page, token = own_page(call, request, _DISTRIBUTION)
    return ListDistributionConfigurationsResponse(
        distribution_configuration_summary_list=[
            structured(_with_regions(found.document), DistributionConfigurationSummary)
            for found in page
        ],
        next_token=token,
    )


def delete_infrastructure_configuration(
    call: Call, request: DeleteInfrastructureConfigurationRequest
) -> DeleteInfrastructureConfigurationResponse:
    """Delete an infrastructure configuration to which no pipeline refers."""
    found = delete(call, _infrastructure_arn(request.infrastructure_configuration_arn))
    return DeleteInfrastructureConfigurationResponse(infrastructure_configuration_arn=found.arn)


def delete_distribution_configuration(
    call: Call, request: DeleteDistributionConfigurationRequest
) -> DeleteDistributionConfigurationResponse:
    """Delete a distribution configuration to which no pipeline refers."""
    found = delete(call, _distribution_arn(request.distribution_configuration_arn))
    return DeleteDistributionConfigurationResponse(distribution_configuration_arn=found.arn)


def replace(call: Call, found: Resource, document: Document) -> None:
    """Replace the document of a resource but for its identity and its tags."""
    kept = {name: found.document[name] for name in KEPT if name in found.document}
    found.document = {**document, **kept, "dateUpdated": call.date}
    call.store.save(found)


def _create(call: Call, kind: str, shape: str, document: Document) -> Resource:
    arn = call.arn(kind, slug_of(document["name"]))
    if call.store.get(str(arn)) is not None:
        raise already_exists(shape, str(arn))
    return add(call, arn, f"{kind.replace('-', ' ')}s", document)


def _infrastructure_arn(text: str) -> Arn:
    return parse(text, "infrastructureConfigurationArn", _INFRASTRUCTURE)


def _distribution_arn(text: str) -> Arn:
    return parse(text, "distributionConfigurationArn", _DISTRIBUTION)


def _with_regions(document: Document) -> Document:
    regions = [distribution["region"] for distribution in document["distributions"]]
    return {**document, "regions": regions}


# -- what has to go together ----------------------------------------------------------------------


def _infrastructure(asked: Document) -> Document:
    """Return the document for what was asked for, with the defaults of the service."""
    if "subnetId" in asked and not asked.get("securityGroupIds"):
        raise combination("'securityGroupIds' is required together with 'subnetId'.")
    reserved = sorted(_RESERVED_TAGS & asked.get("resourceTags", {}).keys())
    if reserved:
        raise invalid("resourceTags", f"The service itself sets {', '.join(reserved)}.")
    placement: Document = asked.get("placement", {})
    hosts = [name for name in ("hostId", "hostResourceGroupArn") if name in placement]
    if hosts and placement.get("tenancy") != "host":
        raise combination(f"'placement.{hosts[0]}' needs the tenancy 'host'.")
    if len(hosts) > 1:
        raise combination("Only one of 'hostId' and 'hostResourceGroupArn' can be specified.")
    defaults = {"terminateInstanceOnFailure": True, "terminateInstanceOnCompletion": True}
    return {**defaults, **_asked(asked)}


def _distribution(call: Call, asked: Document) -> Document:
    """Return the document for what was asked for, with the defaults of the service."""
    regions = Counter(distribution["region"] for distribution in asked["distributions"])
    twice = sorted(region for region, times in regions.items() if times > 1)
    if twice:
        raise invalid("distributions", f"A region can be there once: {', '.join(twice)}.")
    for index, distribution in enumerate(asked["distributions"]):
        _check_distribution(call, distribution, f"distributions[{index}]")
    return {**_asked(asked), "timeoutMinutes": 720}


def _check_distribution(call: Call, distribution: Document, at: str) -> None:
    region: str = distribution["region"]
    if not is_region(region):
        raise invalid(f"{at}.region", f"'{region}' is no region.")
    ami: Document = distribution.get("amiDistributionConfiguration", {})
    name: str | None = ami.get("name")
    if name is not None and _BUILD_DATE.search(name) is None:
        raise invalid(
            f"{at}.amiDistributionConfiguration.name",
            "It must have the tag '{{ imagebuilder:buildDate }}'.",
        )
    groups: list[str] = ami.get("launchPermission", {}).get("userGroups", [])
    if any(group != "all" for group in groups):
        raise invalid(
            f"{at}.amiDistributionConfiguration.launchPermission.userGroups",
            "The only group is 'all'.",
        )
    for launch in distribution.get("fastLaunchConfigurations", []):
        template: Document = launch.get("launchTemplate", {})
        if {"launchTemplateId", "launchTemplateName"} <= template.keys():
            raise combination(
                f"'{at}.fastLaunchConfigurations' has a launch template by id and by name."
            )
    container: Document = distribution.get("containerDistributionConfiguration", {})
    check_repository(
        container.get("targetRepository", {}),
        f"{at}.containerDistributionConfiguration.targetRepository",
    )
    _check_accounts(call, distribution.get("ssmParameterConfigurations", []), ami, at)


def check_repository(repository: Document, at: str) -> None:
    """Refuse a repository that is named with its registry (API, TargetContainerRepository)."""
    if _REGISTRY.match(repository.get("repositoryName", "")):
        raise invalid(f"{at}.repositoryName", "It must not have the name of the registry's host.")


def _check_accounts(call: Call, parameters: Iterable[Document], ami: Document, at: str) -> None:
    """Refuse parameters in accounts to which the region's image is not distributed."""
    targets: list[str] = [call.account_id, *ami.get("targetAccountIds", [])]
    for index, parameter in enumerate(parameters):
        account = parameter.get("amiAccountId")
        if account is not None and account not in targets:
            raise invalid(
                f"{at}.ssmParameterConfigurations[{index}].amiAccountId",
                f"'{account}' is none of the target accounts.",
            )


def _asked(asked: Document) -> Document:
    return {name: value for name, value in asked.items() if name not in _NOT_KEPT}
