"""Pipelines build on their schedules, and stop when they fail too often."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import imagebuilder as ib
from imagebuilder.local import LocalImageBuilder

from .asked import component, handled, pipeline, recipe
from .building import prepared

DAY = 86400.0
ALWAYS = ib.PipelineExecutionStartCondition.EXPRESSION_MATCH_ONLY


def made(local: LocalImageBuilder, asked: dict[str, Any], **members: Any) -> str:
    """Create a pipeline of what was prepared; return its ARN."""
    request = pipeline(**{**asked, **members})
    return str(handled(local, request).image_pipeline_arn)


def found(local: LocalImageBuilder, arn: str) -> ib.ImagePipeline:
    """Return a pipeline as it is now."""
    now = handled(local, ib.GetImagePipelineRequest(image_pipeline_arn=arn)).image_pipeline
    assert isinstance(now, ib.ImagePipeline)
    return now


def built(local: LocalImageBuilder, arn: str) -> list[ib.ImageSummary]:
    """Return the images of a pipeline, the newest first."""
    asked = ib.ListImagePipelineImagesRequest(image_pipeline_arn=arn)
    return list(handled(local, asked).image_summary_list)


def test_a_pipeline_builds_at_each_time_of_its_schedule(local: LocalImageBuilder) -> None:
    daily = ib.Schedule(
        schedule_expression="cron(0 3 * * ? *)", pipeline_execution_start_condition=ALWAYS
    )
    arn = made(local, prepared(local), schedule=daily, image_tags={"team": "web"})
    local.advance(10)
    assert found(local, arn).date_next_run == "2026-09-10T03:00:00.000Z"
    local.advance(3 * DAY)
    images = built(local, arn)
    assert [image.date_created for image in images] == [
        "2026-09-12T03:00:00.000Z",
        "2026-09-11T03:00:00.000Z",
        "2026-09-10T03:00:00.000Z",
    ]
    assert {str(image.build_type) for image in images} == {"SCHEDULED"}
    assert images[0].tags == {"team": "web"}
    now = found(local, arn)
    assert (now.date_last_run, now.last_run_status) == ("2026-09-12T03:00:00.000Z", "AVAILABLE")


def test_by_default_a_pipeline_builds_what_has_a_new_version(local: LocalImageBuilder) -> None:
    document = str(component().data)
    wild = handled(local, component(name="wild")).component_build_version_arn
    newest = wild.replace("1.0.0/1", "x.x.x")
    asked = prepared(local)
    recipe = handled(
        local,
        ib.CreateImageRecipeRequest(
            name="wild",
            semantic_version="1.0.0",
            parent_image="ami-1234567890abcdef0",
            components=[ib.ComponentConfiguration(component_arn=newest)],
        ),
    ).image_recipe_arn
    daily = ib.Schedule(schedule_expression="rate(1 day)")
    arn = made(local, asked, image_recipe_arn=recipe, schedule=daily)
    local.advance(3 * DAY)
    assert len(built(local, arn)) == 1
    handled(local, component(name="wild", semantic_version="1.0.1", data=document))
    local.advance(3 * DAY)
    assert len(built(local, arn)) == 2


def test_a_disabled_pipeline_builds_when_it_is_started_alone(local: LocalImageBuilder) -> None:
    daily = ib.Schedule(schedule_expression="rate(1 day)")
    disabled = ib.PipelineStatus.DISABLED
    arn = made(local, prepared(local), schedule=daily, status=disabled)
    local.advance(3 * DAY)
    assert built(local, arn) == []
    assert found(local, arn).date_next_run is None
    start = ib.StartImagePipelineExecutionRequest(image_pipeline_arn=arn, tags={"by": "hand"})
    handled(local, start)
    (image,) = built(local, arn)
    assert (image.build_type, image.tags) == ("USER_INITIATED", {"by": "hand"})


def test_a_pipeline_that_fails_too_often_is_disabled(local: LocalImageBuilder) -> None:
    daily = ib.Schedule(
        schedule_expression="rate(1 day)",
        pipeline_execution_start_condition=ALWAYS,
        auto_disable_policy=ib.AutoDisablePolicy(failure_count=2),
    )
    arn = made(local, prepared(local, build="exit 1"), schedule=daily)
    local.advance(1.5 * DAY)
    now = found(local, arn)
    assert (now.consecutive_failures, now.status) == (1, "ENABLED")
    local.advance(5 * DAY)
    now = found(local, arn)
    assert (now.consecutive_failures, now.status) == (2, "DISABLED")
    assert len(built(local, arn)) == 2


def test_a_build_by_hand_that_ends_well_begins_the_count_anew(local: LocalImageBuilder) -> None:
    """API reference, ImagePipeline, ``consecutiveFailures``."""
    daily = ib.Schedule(
        schedule_expression="rate(1 day)", pipeline_execution_start_condition=ALWAYS
    )
    arn = made(local, prepared(local), schedule=daily)
    start = ib.StartImagePipelineExecutionRequest(image_pipeline_arn=arn)
    counts: list[int | None] = []

    def ended(*, fails: bool, by_hand: bool = False, cancelled: bool = False) -> None:
        before = len(built(local, arn))
        if fails:
            local.fail_next_build()
        if by_hand:
            handled(local, start)
        while len(built(local, arn)) == before:
            local.advance(600)
        if cancelled:
            newest = ib.required(built(local, arn)[0].arn)
            handled(local, ib.CancelImageCreationRequest(image_build_version_arn=newest))
        local.advance(3600)
        counts.append(found(local, arn).consecutive_failures)

    ended(fails=True)
    ended(fails=True, by_hand=True)
    ended(fails=False, cancelled=True)
    ended(fails=True)
    ended(fails=False, by_hand=True)
    ended(fails=True)
    assert counts == [1, 1, 1, 2, 0, 1]


def test_a_rate_is_counted_from_run_to_run_however_long_a_build_takes(
    local: LocalImageBuilder,
) -> None:
    daily = ib.Schedule(
        schedule_expression="rate(1 day)", pipeline_execution_start_condition=ALWAYS
    )
    arn = made(local, prepared(local), schedule=daily)
    local.advance(4.5 * DAY)
    dates = [datetime.fromisoformat(ib.required(each.date_created)) for each in built(local, arn)]
    assert {later - earlier for later, earlier in pairwise(dates)} == {timedelta(days=1)}


def test_an_update_keeps_how_the_pipeline_has_run(local: LocalImageBuilder) -> None:
    asked = prepared(local)
    daily = ib.Schedule(schedule_expression="rate(1 day)")
    arn = made(local, asked, schedule=daily)
    local.advance(1.5 * DAY)
    before = found(local, arn)
    assert before.date_last_run is not None
    names = ("infrastructure_configuration_arn", "distribution_configuration_arn")
    same = {**{name: asked[name] for name in names}, "image_pipeline_arn": arn, "schedule": daily}

    def updated(recipe_arn: str) -> int:
        handled(local, ib.UpdateImagePipelineRequest(**same, image_recipe_arn=recipe_arn))
        assert found(local, arn).date_last_run == before.date_last_run
        local.advance(3 * DAY)
        return len(built(local, arn))

    # Nothing has a new version; another recipe has built nothing yet.
    assert updated(asked["image_recipe_arn"]) == 1
    other = handled(local, recipe(name="other")).image_recipe_arn
    assert updated(other) == 2


def test_aws_publishes_its_images_every_month_on_the_second_tuesday() -> None:
    local = LocalImageBuilder(now=datetime(2026, 1, 1, tzinfo=UTC))
    local.advance(100 * 24 * 60 * 60)
    asked = ib.ListImagesRequest(
        owner="Amazon", filters=[ib.Filter(name="name", values=["Amazon Linux 2023 x86"])]
    )
    found = [each.version for each in handled(local, asked).image_version_list]
    assert found == ["2025.6.10", "2025.7.8", "2026.1.13", "2026.2.10", "2026.3.10"]


def test_a_pipeline_builds_when_aws_has_published_its_parent_image() -> None:
    local = LocalImageBuilder(now=datetime(2026, 1, 15, tzinfo=UTC))
    prepared(local)
    handled(local, pipeline(schedule={"schedule_expression": "rate(1 day)"}))
    local.advance(40 * 24 * 60 * 60)
    built = handled(local, ib.ListImageBuildVersionsRequest()).image_summary_list
    # At first, and after the 10th of February.
    assert [each.date_created[:10] for each in built] == ["2026-02-11", "2026-01-16"]
