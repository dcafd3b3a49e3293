"""Updates of an image's state, the executions that they start, and AWS Marketplace."""

from __future__ import annotations

from base64 import b64decode
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
import yaml

import imagebuilder as ib
from tests.overlays.local.asked import handled
from tests.overlays.local.building import begun, prepared
from tests.overlays.local.built import put_image

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

ROLE = "arn:aws:iam::123456789012:role/mine"
AMIS = [
    {"region": "us-west-2", "image": "ami-11111111", "accountId": "123456789012"},
    {"region": "eu-west-1", "image": "ami-22222222", "accountId": "123456789012"},
]


def update(arn: str, status: str, **members: Any) -> ib.StartResourceStateUpdateRequest:
    return ib.StartResourceStateUpdateRequest(
        resource_arn=arn, state=ib.ResourceState(status=ib.ResourceStatus(status)), **members
    )


def with_outputs(*names: str) -> dict[str, Any]:
    included = ib.ResourceStateUpdateIncludeResources(**dict.fromkeys(names, True))
    return {"execution_role": ROLE, "include_resources": included}


def image(local: LocalImageBuilder, arn: str) -> ib.Image:
    found = handled(local, ib.GetImageRequest(image_build_version_arn=arn)).image
    assert isinstance(found, ib.Image)
    return found


def execution(local: LocalImageBuilder, number: str) -> ib.LifecycleExecution:
    request = ib.GetLifecycleExecutionRequest(lifecycle_execution_id=number)
    found = handled(local, request).lifecycle_execution
    assert isinstance(found, ib.LifecycleExecution)
    return found


def done(
    local: LocalImageBuilder, number: str, parent: str | None = None
) -> list[tuple[str, str, str]]:
    request = ib.ListLifecycleExecutionResourcesRequest(
        lifecycle_execution_id=number, parent_resource_id=parent
    )
    return [
        (entry.resource_id, entry.action.name, entry.state.status)
        for entry in handled(local, request).resources
    ]


def test_a_state_without_outputs_changes_at_once_and_back(local: LocalImageBuilder) -> None:
    arn = put_image(local)
    for status in ("DEPRECATED", "DISABLED", "AVAILABLE"):
        answer = handled(local, update(arn, status))
        assert (answer.resource_arn, answer.lifecycle_execution_id) == (arn, None)
        found = image(local, arn)
        assert found.state is not None
        assert found.state.status == status


def test_what_is_not_available_is_not_what_a_wildcard_means(local: LocalImageBuilder) -> None:
    first, second = put_image(local), put_image(local, build=2)
    assert image(local, first[:-2]).arn == second
    handled(local, update(second, "DEPRECATED"))
    assert image(local, first[:-2]).arn == first


def test_an_image_that_is_built_again_by_then_is_left_alone(local: LocalImageBuilder) -> None:
    local.fail_next_build(workflow="test-image")
    arn = begun(local, prepared(local))
    local.advance(86400)
    number = handled(local, update(arn, "DELETED", **with_outputs("amis"))).lifecycle_execution_id
    handled(local, ib.RetryImageRequest(image_build_version_arn=arn))
    local.advance(120)
    assert done(local, number) == [(arn, "DELETE", "FAILED")]
    ended = ib.required(execution(local, number).state)
    assert ended.status == "FAILED"
    local.advance(86400)
    assert ib.required(image(local, arn).state).status == "AVAILABLE"


def test_outputs_are_updated_by_an_execution(local: LocalImageBuilder) -> None:
    arn = put_image(local, outputResources={"amis": AMIS})
    number = handled(local, update(arn, "DISABLED", **with_outputs("amis"))).lifecycle_execution_id
    begun = execution(local, number)
    assert (begun.state, begun.end_time) == (ib.LifecycleExecutionState(status="IN_PROGRESS"), None)
    assert done(local, number) == []
    with pytest.raises(ib.ResourceInUseException):
        handled(local, update(arn, "DEPRECATED", **with_outputs("amis")))
    local.advance(60)
    ended = execution(local, number)
    assert ended.state == ib.LifecycleExecutionState(status="SUCCESS")
    assert ended.start_time is not None
    assert ended.end_time == ended.start_time + timedelta(seconds=60)
    assert done(local, number) == [(arn, "DISABLE", "SUCCESS")]
    assert done(local, number, arn) == [
        ("ami-11111111", "DISABLE", "SUCCESS"),
        ("ami-22222222", "DISABLE", "SUCCESS"),
    ]
    assert image(local, arn).lifecycle_execution_id == number
    request = ib.ListLifecycleExecutionsRequest(resource_arn=arn)
    assert handled(local, request).lifecycle_executions == [ended]


def test_excluded_outputs_keep_an_image_that_was_to_be_deleted(local: LocalImageBuilder) -> None:
    rules = ib.ResourceStateUpdateExclusionRules(
        amis=ib.LifecyclePolicyDetailExclusionRulesAmis(regions=["eu-west-1"])
    )
    arn = put_image(local, outputResources={"amis": AMIS})
    outputs = with_outputs("amis", "snapshots")
    asked = update(arn, "DELETED", exclusion_rules=rules, **outputs)
    number = handled(local, asked).lifecycle_execution_id
    local.advance(60)
    assert done(local, number) == [(arn, "DELETE", "SKIPPED")]
    assert [status for _, _, status in done(local, number, arn)] == ["SUCCESS", "SKIPPED"]
    assert image(local, arn).arn == arn
    handled(local, update(arn, "DELETED", **outputs))
    local.advance(60)
    with pytest.raises(ib.ResourceNotFoundException):
        image(local, arn)


@pytest.mark.parametrize(
    "rules",
    [
        {"is_public": True},
        {"shared_accounts": ["444455556666"]},
        {"tag_map": {"keep": "yes"}},
    ],
)
def test_amis_are_excluded_by_how_they_were_distributed(
    local: LocalImageBuilder, rules: dict[str, Any]
) -> None:
    permission = {"userGroups": ["all"], "userIds": ["444455556666"]}
    settings = {"launchPermission": permission, "amiTags": {"keep": "yes"}}
    distributions = [{"region": "us-west-2", "amiDistributionConfiguration": settings}]
    arn = put_image(
        local,
        outputResources={"amis": AMIS},
        distributionConfiguration={"distributions": distributions},
    )
    excluded = ib.ResourceStateUpdateExclusionRules(
        amis=ib.LifecyclePolicyDetailExclusionRulesAmis(**rules)
    )
    asked = update(arn, "DEPRECATED", exclusion_rules=excluded, **with_outputs("amis"))
    number = handled(local, asked).lifecycle_execution_id
    local.advance(60)
    assert [status for _, _, status in done(local, number, arn)] == ["SKIPPED", "SUCCESS"]
    assert done(local, number) == [(arn, "DEPRECATE", "SUCCESS")]


def test_a_deprecation_can_be_scheduled_and_cancelled(local: LocalImageBuilder) -> None:
    arn = put_image(local)
    at = local.now() + timedelta(days=2)
    number = handled(local, update(arn, "DEPRECATED", update_at=at)).lifecycle_execution_id
    assert image(local, arn).deprecation_time == at
    handled(local, ib.CancelLifecycleExecutionRequest(lifecycle_execution_id=number))
    assert execution(local, number).state == ib.LifecycleExecutionState(status="CANCELLING")
    local.advance(10)
    assert execution(local, number).state == ib.LifecycleExecutionState(status="CANCELLED")
    assert image(local, arn).deprecation_time is None
    with pytest.raises(ib.InvalidRequestException, match="CANCELLED"):
        handled(local, ib.CancelLifecycleExecutionRequest(lifecycle_execution_id=number))
    handled(local, update(arn, "DEPRECATED", update_at=at))
    local.advance(2 * 24 * 60 * 60)
    found = image(local, arn)
    assert found.state == ib.ImageState(status="DEPRECATED")
    assert found.deprecation_time == at


def test_what_an_update_refuses(local: LocalImageBuilder) -> None:
    available = put_image(local)
    failed = put_image(local, "failed", state={"status": "FAILED"})
    container = put_image(local, "container", type="DOCKER")
    building = put_image(local, "building", state={"status": "BUILDING"})
    role = {"execution_role": ROLE}
    soon = local.now() + timedelta(hours=1)
    for request, said in (
        (update(failed, "DEPRECATED"), "only be DELETED"),
        (update(container, "DISABLED"), "only be DELETED"),
        (update(available, "DISABLED", **role), "only valid together"),
        (update(available, "DELETED"), "what it put out"),
        (update(available, "DISABLED", **with_outputs("amis", "snapshots")), "for DELETED"),
        (update(available, "DISABLED", update_at=soon), "only valid for DEPRECATED"),
        (update(available, "DEPRECATED", update_at=local.now()), "future"),
    ):
        with pytest.raises(ib.InvalidRequestException, match=said):
            handled(local, request)
    with pytest.raises(ib.ResourceInUseException, match="BUILDING"):
        handled(local, update(building, "DEPRECATED"))
    with pytest.raises(ib.ResourceDependencyException, match="BUILDING"):
        handled(local, ib.DeleteImageRequest(image_build_version_arn=building))
    with pytest.raises(ib.InvalidRequestException, match="neither"):
        handled(local, ib.ListLifecycleExecutionsRequest(resource_arn=available[:-2]))


# -- AWS Marketplace ------------------------------------------------------------------------------

CIS = (
    "arn:aws:imagebuilder:us-west-2:third-party:component/cis-benchmark-level-1-amazon-linux/1.0.2"
)


def marketplace(arn: str, kind: str, **members: Any) -> ib.GetMarketplaceResourceRequest:
    return ib.GetMarketplaceResourceRequest(resource_arn=arn, resource_type=kind, **members)


def test_a_component_of_another_publisher_is_hidden_but_for_its_buyers(
    local: LocalImageBuilder,
) -> None:
    found = handled(local, ib.GetComponentRequest(component_build_version_arn=CIS)).component
    assert (found.obfuscate, found.data, found.owner) == (True, None, "ThirdParty")
    assert found.publisher == "Center for Internet Security"
    data = handled(local, marketplace(found.arn, "COMPONENT_DATA")).data
    assert yaml.safe_load(b64decode(data))["name"] == found.name
    at = "s3://bucket/key/file.zip"
    url = handled(local, marketplace(found.arn, "COMPONENT_ARTIFACT", resource_location=at)).url
    assert url.startswith("https://bucket.s3.us-west-2.amazonaws.com/key/file.zip?")
    with pytest.raises(ib.InvalidRequestException, match="resourceLocation"):
        handled(local, marketplace(found.arn, "COMPONENT_ARTIFACT"))
    amazon = "arn:aws:imagebuilder:us-west-2:aws:component/update-linux/1.0.2"
    with pytest.raises(ib.InvalidRequestException, match="AWS Marketplace"):
        handled(local, marketplace(amazon, "COMPONENT_DATA"))


def test_components_are_found_by_product_code(local: LocalImageBuilder) -> None:
    codes = [ib.Filter(name="productCodes", values=["4a9xq2m8s1c7v5b3n6k0d2f8g"])]
    request = ib.ListComponentsRequest(owner="ThirdParty", filters=codes)
    assert [each.arn for each in handled(local, request).component_version_list] == [CIS]
