"""Compiled endpoint rules against botocore's interpreter of the same rules."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings, strategies as st

from codegen.endpoints import compile_rule_set, default_rule_set
from tests.codegen.compiled_endpoints import DATA, PARTITIONS, Compiled, Outcome, rule_set_of

if TYPE_CHECKING:
    from codegen.endpoints import EndpointParameter

REGIONS = [region for partition in PARTITIONS["partitions"] for region in partition["regions"]]
UNLISTED = ["us-new-9", "cn-new-9", "us-gov-new-9", "us-isob-new-9", "eusc-de-new-9", "mars-1"]
FLAGS = [(fips, dualstack) for fips in (False, True) for dualstack in (False, True)]
SERVICES = [
    "cloudfront",
    "cognito-identity",
    "dynamodb",
    "ec2",
    "eventbridgev2",
    "events",
    "iam",
    "kinesis",
    "lambda",
    "neptune-graph",
    "route53",
    "s3",
    "s3control",
    "sts",
]

STRINGS = [
    *("us-east-1", "us-west-2", "cn-north-1", "us-gov-east-1", "us-gov-west-1", "us-iso-east-1"),
    *("aws-global", "aws-cn-global", "local", "mars-1", "not a region"),
    *("https://example.com", "http://127.0.0.1:8000/base/../x", "https://[::1]:4566", "nothing"),
    *("https://example.com/?query", "https://dynamodb.us-east-1.api.aws", "https://beta.example"),
    *("bucket", "bucket.with.dots", "Bucket", "a b", "10.0.0.1", "bucket--use1-az4--x-s3"),
    *("point--usw2-az1--xa-s3", "test-accessp-o0b1d075431d83bebde8xz5w8ijx1qzlbp3i3kuse10--op-s3"),
    *("test-accessp-e0b1d075431d83bebde8xz5w8ijx1qzlbp3i3ebeta0--op-s3", "op-0123456789abcdef0"),
    "arn:aws:s3:us-west-2:123456789012:accesspoint:myendpoint",
    "arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap",
    "arn:aws:s3:cn-north-1:123456789012:accesspoint/point",
    "arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint/mybanner",
    "arn:aws:s3-outposts:us-west-2:123456789012:outpost:op-01234567890123456:accesspoint:reports",
    "arn:aws:s3-outposts:us-west-2:123456789012:outpost:op-01234567890123456:bucket:mybucket",
    "arn:aws:dynamodb:us-west-2:123456789012:table/name",
    "arn:aws:kinesis:us-east-1:123456789012:stream/name",
    "arn:aws:kinesis:us-east-1:123456789012:stream/name/consumer/one:1",
    *("arn:aws:s3", "123456789012", "required", "preferred", "disabled", "control", "data"),
]
#: How errors begin that no rule words: what botocore makes of these is another error, or no URL.
OWN_WORDS = ("The endpoint depends on", "This client cannot sign with", "No endpoint rule matches")


@cache
def compiled(service: str) -> Compiled:
    return Compiled(rule_set_of(service))


def assert_same(rules: Compiled, parameters: dict[str, Any]) -> None:
    ours, theirs = rules.ours(**parameters), rules.theirs(**parameters)
    if theirs.url is None or "None" in theirs.url:
        # What botocore makes of a region that is not there is no URL. And it knows no endpoint that
        # is signed for several regions where awscrt is not installed.
        assert ours.url is None or ours.signing_region == "*"
    else:
        assert ours == theirs
    if ours.url is None and not ours.error.startswith(OWN_WORDS):
        assert ours.error == theirs.error


def assert_same_words(ours: Outcome, theirs: Outcome) -> None:
    assert ours == theirs
    assert ours.url is None
    assert ours.error


@pytest.mark.parametrize(("fips", "dualstack"), FLAGS)
@pytest.mark.parametrize("region", [*REGIONS, *UNLISTED])
@pytest.mark.parametrize("service", ["imagebuilder", "sts", "iam"])
def test_every_region_has_the_endpoint_that_botocore_has(
    service: str, region: str, fips: bool, dualstack: bool
) -> None:
    assert_same(compiled(service), {"Region": region, "UseFIPS": fips, "UseDualStack": dualstack})


@pytest.mark.parametrize("region", [*REGIONS, *UNLISTED])
def test_every_region_of_image_builder_has_a_plain_endpoint(region: str) -> None:
    assert compiled("imagebuilder").ours(Region=region).url is not None


@pytest.mark.parametrize("region", [None, "us-east-1"])
def test_a_custom_endpoint_is_taken_as_it_is(region: str | None) -> None:
    given_region = {} if region is None else {"Region": region}
    parameters = {"Endpoint": "http://127.0.0.1:4566/base", **given_region}
    ours = compiled("imagebuilder").ours(**parameters)
    assert ours == compiled("imagebuilder").theirs(**parameters)
    assert ours.url == "http://127.0.0.1:4566/base"


@pytest.mark.parametrize(
    "parameters",
    [
        {"Endpoint": "https://example.com", "UseFIPS": True},
        {"Endpoint": "https://example.com", "UseDualStack": True},
        {"Endpoint": "https://example.com", "UseDualStack": True, "UseFIPS": True},
        {},
        {"UseFIPS": True},
    ],
)
def test_what_image_builder_refuses_is_refused_in_the_same_words(
    parameters: dict[str, Any],
) -> None:
    rules = compiled("imagebuilder")
    assert_same_words(rules.ours(**parameters), rules.theirs(**parameters))


def values_of(parameter: EndpointParameter) -> st.SearchStrategy[Any]:
    match parameter.type:
        case "boolean":
            return st.booleans()
        case "stringArray":
            return st.lists(st.sampled_from(STRINGS), max_size=3).map(tuple)
        case "string":
            if parameter.name == "Region":
                return st.sampled_from(["us-east-1", "us-gov-west-1", *STRINGS[:11]])
            return st.sampled_from(STRINGS)


@st.composite
def parameters_of(draw: st.DrawFn, service: str) -> dict[str, Any]:
    """Draw parameters; each may be absent, the region only now and then."""
    drawn: dict[str, Any] = {}
    for parameter in compiled(service).module.parameters:
        likelihood = 9 if parameter.name == "Region" else 5
        if draw(st.integers(1, 10)) <= likelihood:
            drawn[parameter.name] = draw(values_of(parameter))
    return drawn


@pytest.mark.parametrize("service", SERVICES)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_parameters_give_what_they_give_in_botocore(service: str, data: st.DataObject) -> None:
    assert_same(compiled(service), data.draw(parameters_of(service)))


ARNS = [string for string in STRINGS if string.startswith("arn:aws:")]


@pytest.mark.parametrize("fips", [False, True])
@pytest.mark.parametrize("bucket", STRINGS)
@pytest.mark.parametrize("service", ["s3", "s3control"])
def test_every_kind_of_bucket_name_gives_what_it_gives_in_botocore(
    service: str, bucket: str, fips: bool
) -> None:
    parameters = {"Region": "us-west-2", "Bucket": bucket, "UseFIPS": fips}
    assert_same(compiled(service), parameters)
    assert_same(compiled(service), {**parameters, "UseArnRegion": False})
    assert_same(compiled(service), {**parameters, "Region": "us-east-1", "UseDualStack": True})


@pytest.mark.parametrize("arn", ARNS)
@pytest.mark.parametrize(
    ("service", "names"),
    [
        ("dynamodb", ("ResourceArn",)),
        ("kinesis", ("StreamARN", "ConsumerARN", "ResourceARN")),
        ("s3control", ("AccessPointName",)),
    ],
)
def test_every_kind_of_arn_gives_what_it_gives_in_botocore(
    service: str, names: tuple[str, ...], arn: str
) -> None:
    extra = {"OperationType": "control"} if service == "kinesis" else {"AccountId": "123456789012"}
    for name in names:
        assert_same(compiled(service), {"Region": "us-west-2", name: arn, **extra})


def test_every_rule_set_that_botocore_ships_compiles() -> None:
    services = sorted(path.parents[1].name for path in DATA.glob("*/*/endpoint-rule-set-1.json.gz"))
    sources = [compile_rule_set(rule_set_of(s), PARTITIONS).functions for s in set(services)]
    assert len(sources) > 400
    assert all(source.startswith("def resolve_endpoint(") for source in sources)


@pytest.mark.parametrize(("fips", "dualstack"), FLAGS)
@pytest.mark.parametrize("endpoint", [None, "https://example.com"])
@pytest.mark.parametrize("region", [*REGIONS, None])
def test_the_default_rules_are_those_of_an_ordinary_service(
    region: str | None, endpoint: str | None, fips: bool, dualstack: bool
) -> None:
    present: dict[str, Any] = {"UseFIPS": fips, "UseDualStack": dualstack}
    strings = {"Region": region, "Endpoint": endpoint}
    present |= {name: value for name, value in strings.items() if value is not None}
    assert default_rules().ours(**present) == compiled("polly").theirs(**present)


@cache
def default_rules() -> Compiled:
    return Compiled(default_rule_set("polly"))
