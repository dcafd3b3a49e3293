"""Where requests go: the service's endpoint rules, as functions.

The rules choose the URL, and what the request is signed for, from the region and the settings of
the client. They say nothing of the path that an operation adds.
"""

from __future__ import annotations

from .runtime.endpoints import Endpoint, Partition, find_partition
from .runtime.errors import ConfigurationError

#: The groups of regions that share domain names; a region that is in none counts as in the first.
PARTITIONS = (
    Partition(
        name="aws",
        region_regex="^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
        regions=(
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "aws-global",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "me-west-1",
            "mx-central-1",
            "sa-east-1",
            "sa-west-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
        ),
        dns_suffix="amazonaws.com",
        dual_stack_dns_suffix="api.aws",
        implicit_global_region="us-east-1",
        supports_fips=True,
        supports_dual_stack=True,
    ),
    Partition(
        name="aws-cn",
        region_regex="^cn\\-\\w+\\-\\d+$",
        regions=(
            "aws-cn-global",
            "cn-north-1",
            "cn-northwest-1",
        ),
        dns_suffix="amazonaws.com.cn",
        dual_stack_dns_suffix="api.amazonwebservices.com.cn",
        implicit_global_region="cn-northwest-1",
        supports_fips=True,
        supports_dual_stack=True,
    ),
    Partition(
        name="aws-eusc",
        region_regex="^eusc\\-(de)\\-\\w+\\-\\d+$",
        regions=("eusc-de-east-1",),
        dns_suffix="amazonaws.eu",
        dual_stack_dns_suffix="api.amazonwebservices.eu",
        implicit_global_region="eusc-de-east-1",
        supports_fips=True,
        supports_dual_stack=True,
    ),
    Partition(
        name="aws-iso",
        region_regex="^us\\-iso\\-\\w+\\-\\d+$",
        regions=(
            "aws-iso-global",
            "us-iso-east-1",
            "us-iso-west-1",
        ),
        dns_suffix="c2s.ic.gov",
        dual_stack_dns_suffix="api.aws.ic.gov",
        implicit_global_region="us-iso-east-1",
        supports_fips=True,
        supports_dual_stack=True,
    ),
    Partition(
        name="aws-iso-b",
        region_regex="^us\\-isob\\-\\w+\\-\\d+$",
        regions=(
            "aws-iso-b-global",
            "us-isob-east-1",
            "us-isob-west-1",
        ),
        dns_suffix="sc2s.sgov.gov",
        dual_stack_dns_suffix="api.aws.scloud",
        implicit_global_region="us-isob-east-1",
        supports_fips=True,
        supports_dual_stack=True,
    ),
    Partition(
        name="aws-iso-e",
        region_regex="^eu\\-isoe\\-\\w+\\-\\d+$",
        regions=(
            "aws-iso-e-global",
            "eu-isoe-west-1",
        ),
        dns_suffix="cloud.adc-e.uk",
        dual_stack_dns_suffix="api.cloud-aws.adc-e.uk",
        implicit_global_region="eu-isoe-west-1",
        supports_fips=True,
        supports_dual_stack=True,
    ),
    Partition(
        name="aws-iso-f",
        region_regex="^us\\-isof\\-\\w+\\-\\d+$",
        regions=(
            "aws-iso-f-global",
            "us-isof-east-1",
            "us-isof-south-1",
        ),
        dns_suffix="csp.hci.ic.gov",
        dual_stack_dns_suffix="api.aws.hci.ic.gov",
        implicit_global_region="us-isof-south-1",
        supports_fips=True,
        supports_dual_stack=True,
    ),
    Partition(
        name="aws-us-gov",
        region_regex="^us\\-gov\\-\\w+\\-\\d+$",
        regions=(
            "aws-us-gov-global",
            "us-gov-east-1",
            "us-gov-west-1",
        ),
        dns_suffix="amazonaws.com",
        dual_stack_dns_suffix="api.aws",
        implicit_global_region="us-gov-west-1",
        supports_fips=True,
        supports_dual_stack=True,
    ),
)


def resolve_endpoint(
    *,
    region: str | None = None,
    use_dual_stack: bool = False,
    use_fips: bool = False,
    endpoint: str | None = None,
) -> Endpoint:
    """Return where to send a request with these parameters, and how to sign it.

    Raises :class:`ConfigurationError` where the service has no endpoint for them.
    """
    if endpoint is not None:
        if use_fips:
            raise ConfigurationError(
                "Invalid Configuration: FIPS and custom endpoint are not supported"
            )
        if use_dual_stack:
            raise ConfigurationError(
                "Invalid Configuration: Dualstack and custom endpoint are not supported"
            )
        return Endpoint(endpoint)
    if region is None:
        raise ConfigurationError("Invalid Configuration: Missing Region")
    partition_result = find_partition(region, PARTITIONS)
    if use_fips and use_dual_stack:
        if partition_result.supports_fips and partition_result.supports_dual_stack:
            return Endpoint(
                f"https://imagebuilder-fips.{region}.{partition_result.dual_stack_dns_suffix}"
            )
        raise ConfigurationError(
            "FIPS and DualStack are enabled, but this partition does not support one or both"
        )
    if use_fips:
        if not partition_result.supports_fips:
            raise ConfigurationError("FIPS is enabled but this partition does not support FIPS")
        if partition_result.name == "aws-us-gov":
            return Endpoint(f"https://imagebuilder.{region}.amazonaws.com")
        return Endpoint(f"https://imagebuilder-fips.{region}.{partition_result.dns_suffix}")
    if not use_dual_stack:
        return Endpoint(f"https://imagebuilder.{region}.{partition_result.dns_suffix}")
    if partition_result.supports_dual_stack:
        return Endpoint(f"https://imagebuilder.{region}.{partition_result.dual_stack_dns_suffix}")
    raise ConfigurationError("DualStack is enabled but this partition does not support DualStack")
