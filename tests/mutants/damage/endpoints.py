"""Where requests go."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_client, by_endpoint

MUTANTS = (
    Mutant(
        "the FIPS endpoint is the plain one",
        "endpoints.py",
        'f"https://imagebuilder-fips.{region}.{partition_result.dns_suffix}"',
        'f"https://imagebuilder.{region}.{partition_result.dns_suffix}"',
        by_endpoint("cn-north-1"),
    ),
    Mutant(
        "the dual-stack endpoint has the plain suffix",
        "endpoints.py",
        'f"https://imagebuilder.{region}.{partition_result.dual_stack_dns_suffix}"',
        'f"https://imagebuilder.{region}.{partition_result.dns_suffix}"',
        by_endpoint("cn-north-1"),
    ),
    Mutant(
        "China has the suffix of the other partitions",
        "endpoints.py",
        'dns_suffix="amazonaws.com.cn"',
        'dns_suffix="amazonaws.com"',
        by_endpoint("cn-north-1"),
    ),
    Mutant(
        "FIPS with an endpoint URL is accepted",
        "endpoints.py",
        "        if use_fips:\n            raise ConfigurationError(\n"
        '                "Invalid Configuration: FIPS and custom endpoint are not supported"',
        "        if use_fips and use_dual_stack:\n            raise ConfigurationError(\n"
        '                "Invalid Configuration: FIPS and custom endpoint are not supported"',
        by_client("test_an_endpoint_with_fips_is_refused_as_the_rules_say"),
    ),
    Mutant(
        "a region that is in no list is in no partition of its own",
        "runtime/endpoints.py",
        "if re.match(partition.region_regex, region):",
        "if partition.region_regex == region:",
        by_endpoint("cn-new-1"),
    ),
    Mutant(
        "the endpoint of another region is called",
        "runtime/client.py",
        '                "region": settings.region,\n                "use_fips"',
        '                "region": "us-east-1",\n                "use_fips"',
        by_endpoint("us-west-2"),
    ),
)
