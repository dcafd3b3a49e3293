"""Lifecycle policies: what they may have in them, and how images age under them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib
from imagebuilder.local.aging import before

from .asked import handled
from .building import begun, image, prepared, status
from .built import put_image

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

DAY = 86400.0
TAGS = {"team": "web"}


def rule(action: str, kind: str = "AGE", value: int = 3, **more: Any) -> ib.LifecyclePolicyDetail:
    """Return a rule; without a unit its age is in days."""
    unit = {"unit": ib.LifecyclePolicyTimeUnit.DAYS} if kind == "AGE" else {}
    included = more.pop("include_resources", None)
    exclusion = more.pop("exclusion_rules", None)
    return ib.LifecyclePolicyDetail(
        action=ib.LifecyclePolicyDetailAction(
            type=ib.LifecyclePolicyDetailActionType(action), include_resources=included
        ),
        filter=ib.LifecyclePolicyDetailFilter(
            **{"type": ib.LifecyclePolicyDetailFilterType(kind), "value": value, **unit, **more}
        ),
        exclusion_rules=exclusion,
    )


def policy(*rules: ib.LifecyclePolicyDetail, **members: Any) -> ib.CreateLifecyclePolicyRequest:
    """Return a request for a policy of images of AMIs that have :data:`TAGS`."""
    asked: dict[str, Any] = {
        "name": "my policy",
        "execution_role": "role",
        "resource_type": ib.LifecyclePolicyResourceType.AMI_IMAGE,
        "policy_details": list(rules),
        "resource_selection": ib.LifecyclePolicyResourceSelection(tag_map=TAGS),
    }
    return ib.CreateLifecyclePolicyRequest(**{**asked, **members})


def created(local: LocalImageBuilder, *rules: ib.LifecyclePolicyDetail, **members: Any) -> str:
    """Create a policy; return its ARN."""
    return str(handled(local, policy(*rules, **members)).lifecycle_policy_arn)


def images(local: LocalImageBuilder) -> dict[str, str]:
    """Return the builds of the account's images and their states."""
    found = handled(local, ib.ListImageBuildVersionsRequest()).image_summary_list
    return {str(each.version): str(each.state.status) for each in found}


# -- what a policy can be -------------------------------------------------------------------------


def test_a_policy_is_as_it_was_created(local: LocalImageBuilder) -> None:
    arn = created(local, rule("DELETE", retain_at_least=5))
    found = handled(local, ib.GetLifecyclePolicyRequest(lifecycle_policy_arn=arn)).lifecycle_policy
    assert (found.arn, found.name, found.status) == (arn, "my policy", "ENABLED")
    assert found.policy_details[0].filter.retain_at_least == 5
    assert found.date_created == local.now()
    (entry,) = handled(local, ib.ListLifecyclePoliciesRequest()).lifecycle_policy_summary_list
    assert entry.arn == arn


@pytest.mark.parametrize(
    ("members", "why"),
    [
        (
            {"policy_details": [rule("DELETE"), rule("DELETE", "COUNT")]},
            "A policy has at most one rule for each action.",
        ),
        (
            {"policy_details": [rule("DEPRECATE", "COUNT")]},
            "'policyDetails[0].filter.type' can be COUNT for the action DELETE alone.",
        ),
        (
            {"policy_details": [rule("DELETE", unit=None)]},
            "'policyDetails[0].filter.unit' is required for the filter type AGE.",
        ),
        (
            {
                "policy_details": [rule("DISABLE")],
                "resource_type": ib.LifecyclePolicyResourceType.CONTAINER_IMAGE,
            },
            "DISABLE is no action for CONTAINER_IMAGE.",
        ),
        (
            {
                "resource_selection": ib.LifecyclePolicyResourceSelection(
                    tag_map=TAGS,
                    recipes=[
                        ib.LifecyclePolicyResourceSelectionRecipe(
                            name="my recipe", semantic_version="x.x.x"
                        )
                    ],
                )
            },
            "Exactly one of 'resourceSelection.recipes' and '.tagMap' is needed.",
        ),
    ],
)
def test_rules_that_do_not_go_together_are_refused(
    local: LocalImageBuilder, members: dict[str, Any], why: str
) -> None:
    with pytest.raises(ib.InvalidRequestException) as caught:
        handled(local, policy(rule("DELETE"), **members))
    assert str(caught.value.message).endswith(why)


def test_the_kind_of_resource_of_a_policy_stays(local: LocalImageBuilder) -> None:
    arn = created(local, rule("DELETE"))
    request = ib.UpdateLifecyclePolicyRequest(
        lifecycle_policy_arn=arn,
        execution_role="role",
        resource_type=ib.LifecyclePolicyResourceType.CONTAINER_IMAGE,
        policy_details=[rule("DELETE")],
        resource_selection=ib.LifecyclePolicyResourceSelection(tag_map=TAGS),
    )
    with pytest.raises(ib.InvalidRequestException, match="cannot be changed"):
        handled(local, request)


# -- how images age -------------------------------------------------------------------------------


def test_images_age_by_the_rules(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local), tags=TAGS)
    created(local, rule("DEPRECATE", value=3), rule("DISABLE", value=5), rule("DELETE", value=8))
    seen: list[str] = []
    for _ in range(12):
        local.advance(DAY)
        try:
            now = status(local, arn)
        except ib.ResourceNotFoundException:
            now = "gone"
        if not seen or seen[-1] != now:
            seen.append(now)
    assert seen == ["AVAILABLE", "DEPRECATED", "DISABLED", "gone"]


def test_only_the_images_that_a_policy_selects_age(local: LocalImageBuilder) -> None:
    put_image(local, "web", tags=TAGS)
    put_image(local, "other", "2.0.0", tags={"team": "other"})
    put_image(local, "kept", "3.0.0", tags={**TAGS, "keep": "yes"})
    excluded = ib.LifecyclePolicyDetailExclusionRules(tag_map={"keep": "yes"})
    created(local, rule("DELETE", value=1, exclusion_rules=excluded))
    local.advance(3 * DAY)
    assert images(local).keys() == {"2.0.0/1", "3.0.0/1"}


def test_a_policy_selects_images_by_their_recipe(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local))
    selection = ib.LifecyclePolicyResourceSelection(
        recipes=[
            ib.LifecyclePolicyResourceSelectionRecipe(name="my recipe", semantic_version="1.x.x")
        ]
    )
    created(local, rule("DEPRECATE", value=1), resource_selection=selection)
    local.advance(3 * DAY)
    assert status(local, arn) == "DEPRECATED"
    assert image(local, arn).deprecation_time is not None


def test_the_newest_images_are_kept(local: LocalImageBuilder) -> None:
    for build in range(1, 5):
        put_image(local, "web", build=build, tags=TAGS)
        local.advance(60)
    created(local, rule("DELETE", "COUNT", value=3))
    local.advance(2 * DAY)
    assert images(local).keys() == {"1.0.0/2", "1.0.0/3", "1.0.0/4"}


def test_an_age_rule_retains_as_many_as_it_says(local: LocalImageBuilder) -> None:
    for build in range(1, 5):
        put_image(local, "web", build=build, tags=TAGS)
        local.advance(60)
    created(local, rule("DELETE", value=1, retain_at_least=2))
    local.advance(4 * DAY)
    assert images(local).keys() == {"1.0.0/3", "1.0.0/4"}


def test_what_a_policy_did_is_in_its_executions(local: LocalImageBuilder) -> None:
    arn = begun(local, prepared(local), tags=TAGS)
    local.advance(3600)
    built = ib.required(image(local, arn).output_resources).amis
    included = ib.LifecyclePolicyDetailActionIncludeResources(amis=True, snapshots=True)
    made = created(local, rule("DELETE", value=1, include_resources=included))
    local.advance(1.5 * DAY)
    (run,) = handled(
        local, ib.ListLifecycleExecutionsRequest(resource_arn=made)
    ).lifecycle_executions
    assert run.state.status == "SUCCESS"
    assert run.lifecycle_policy_arn == made
    of_run = ib.ListLifecycleExecutionResourcesRequest(
        lifecycle_execution_id=run.lifecycle_execution_id
    )
    (changed,) = handled(local, of_run).resources
    assert (changed.resource_id, changed.action.name) == (arn, "DELETE")
    of_run.parent_resource_id = arn
    assert [each.resource_id for each in handled(local, of_run).resources] == [
        ami.image for ami in built
    ]


def test_a_policy_that_is_disabled_or_deleted_does_nothing_more(local: LocalImageBuilder) -> None:
    put_image(local, "web", tags=TAGS)
    arn = created(local, rule("DELETE", value=1), status=ib.LifecyclePolicyStatus.DISABLED)
    local.advance(3 * DAY)
    assert len(images(local)) == 1
    handled(
        local,
        ib.UpdateLifecyclePolicyRequest(
            lifecycle_policy_arn=arn,
            execution_role="role",
            resource_type=ib.LifecyclePolicyResourceType.AMI_IMAGE,
            policy_details=[rule("DELETE", value=1)],
            resource_selection=ib.LifecyclePolicyResourceSelection(tag_map=TAGS),
        ),
    )
    # It runs a day later; within its execution, it is deleted.
    local.advance(DAY + 10)
    handled(local, ib.DeleteLifecyclePolicyRequest(lifecycle_policy_arn=arn))
    local.advance(3 * DAY)
    assert len(images(local)) == 1


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (3, "DAYS", (2024, 3, 28)),
        (2, "WEEKS", (2024, 3, 17)),
        (1, "MONTHS", (2024, 2, 29)),
        (13, "MONTHS", (2023, 2, 28)),
        (1, "YEARS", (2023, 3, 31)),
    ],
)
def test_an_age_is_counted_in_days_weeks_months_or_years(
    value: int, unit: str, expected: tuple[int, int, int]
) -> None:
    now = datetime(2024, 3, 31, tzinfo=UTC)
    assert before(now.timestamp(), value, unit) == datetime(*expected, tzinfo=UTC).timestamp()
