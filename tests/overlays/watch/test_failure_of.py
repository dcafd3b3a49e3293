"""``imagebuilder.watch.failure_of``: the report of a failure, for programs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder
from imagebuilder import ParamValidationError, testing
from imagebuilder.watch import Failure, Logs, failure_of
from tests.overlays.watch import building, course
from tests.overlays.watch.course import ARN, Poll, image, played

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

SETTINGS: dict[str, Any] = {
    "region": "us-west-2",
    "credentials": imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret"),
    "max_attempts": 1,
}


def by_client(url: str, arn: str) -> Failure | None:
    with imagebuilder.Client(endpoint_url=url, **SETTINGS) as client:
        return failure_of(client, arn)


def by_async_client(url: str, arn: str) -> Failure | None:
    async def main() -> Failure | None:
        async with imagebuilder.AsyncClient(endpoint_url=url, **SETTINGS) as client:
            return await failure_of(client, arn)

    return asyncio.run(main())


over_both = pytest.mark.parametrize("asked", [by_client, by_async_client])
Asked = Callable[[str, str], Failure | None]


def failed_build(service: LocalImageBuilder, client: imagebuilder.Client) -> str:
    service.fail_next_build(workflow="test-image", message="connection reset")
    infrastructure = building.infrastructure(client, logging=building.BUCKET)
    arn = building.begun(client, building.recipe(client), infrastructure)
    service.advance(3600)
    return arn


@over_both
def test_a_build_of_the_local_service_says_why_it_failed(asked: Asked) -> None:
    with building.builder() as (service, client), service.serve() as url:
        arn = failed_build(service, client)
        failure = asked(url, arn)
        found = imagebuilder.required(client.get_image(image_build_version_arn=arn).image)
    assert failure is not None
    assert failure.state == found.state
    assert (failure.status, failure.reason) == ("FAILED", found.state and found.state.reason)
    assert failure.workflow is not None
    assert failure.step is not None
    assert (failure.workflow.type, failure.workflow.status) == ("TEST", "FAILED")
    assert (failure.step.status, failure.step.message) == ("FAILED", "connection reset")
    assert failure.steps[0].workflow == "test-image"
    assert failure.message == "connection reset"
    assert failure.logs == Logs(
        group="/aws/imagebuilder/web", stream="1.0.0/1", bucket="our-logs", prefix="builds/web"
    )
    assert failure.unread == ()


@over_both
def test_a_build_that_has_not_failed_has_no_failure(asked: Asked) -> None:
    with building.builder() as (service, client), service.serve() as url:
        arn = building.begun(client, building.recipe(client), building.infrastructure(client))
        going_on = asked(url, arn)
        service.advance(3600)
        assert (going_on, asked(url, arn)) == (None, None)


def test_a_stubbed_client_is_one_too() -> None:
    with building.builder() as (service, client):
        arn = failed_build(service, client)
        failure = failure_of(client, arn)

        async def main() -> Failure | None:
            async with testing.async_client(service.async_transport()) as other:
                return await failure_of(other, arn)

        assert asyncio.run(main()) == failure
        assert failure is not None


@over_both
@pytest.mark.parametrize("arn", [ARN.rpartition("/")[0], "web", f"{ARN}\n"])
def test_what_is_not_the_arn_of_one_build_is_refused_and_nothing_is_sent(
    asked: Asked, arn: str
) -> None:
    with (
        played(course.AVAILABLE) as server,
        pytest.raises(ParamValidationError, match="is not the ARN of one build") as caught,
    ):
        asked(server.url, arn)
    assert repr(arn) in str(caught.value)
    assert server.requests == []


@over_both
def test_an_image_that_cannot_be_read_raises_what_the_client_raises(asked: Asked) -> None:
    with building.builder() as (service, client), service.serve() as url:
        arn = failed_build(service, client)
        with pytest.raises(imagebuilder.SdkError, match="GetImage"):
            asked(url, arn[:-1] + "7")


@over_both
def test_what_else_cannot_be_read_is_in_it(asked: Asked) -> None:
    # No workflow is listed, and the step that the context names is not there.
    with played(Poll(image("FAILED", "why", failureContext=course.CONTEXT))) as server:
        failure = asked(server.url, ARN)
    assert failure is not None
    assert (failure.workflow, failure.step, failure.workflows) == (None, None, ())
    assert failure.context is not None
    assert failure.context.failed_step == "ApplyTestComponents"
    (said,) = failure.unread
    assert said.startswith(f"the step {course.FAILED_STEP} could not be read: ")


REGIONS = {"regionFailures": [{"region": "eu-west-1", "errorMessage": "no key"}]}


@pytest.mark.parametrize(
    ("poll", "message"),
    [
        # From the inside out: the component, the distribution, the step, the workflow, the image.
        (course.FAILED, "my-app.service is not active"),
        (Poll(image("FAILED", failureContext={"distributionFailure": REGIONS})), "no key"),
        (
            course.FAILED._replace(image=image("FAILED", "why")),
            "Component 'my-example-test' exited with status 1.",
        ),
        (course.FAILED._replace(image=image("FAILED", "why"), steps={}), "Step failed."),
        (Poll(image("FAILED", "why"), message="No copy."), "No copy."),
        (Poll(image("FAILED", "why")), "why"),
        (Poll(image("FAILED")), None),
    ],
)
def test_the_message_is_the_innermost_that_there_is(poll: Poll, message: str | None) -> None:
    with played(poll) as server:
        failure = by_client(server.url, ARN)
    assert failure is not None
    assert failure.message == message


def test_of_several_workflows_and_steps_those_that_the_context_names_come_first() -> None:
    other = course.run("build/build-image", "FAILED", "3 1 1 7")
    also = course.step("Other", "ExecuteBash", "FAILED", message="also")
    poll = course.FAILED._replace(
        runs=(other, *course.FAILED.runs[1:]),
        steps={course.BUILD_RUN: [also], **course.FAILED.steps},
    )
    with played(poll) as server:
        failure = by_client(server.url, ARN)
    assert failure is not None
    assert failure.workflow is not None
    assert failure.workflow.workflow_execution_id == course.TEST_RUN
    assert [each.step.name for each in failure.steps] == ["ApplyTestComponents", "Other"]
    assert [each.label for each in failure.workflows] == ["build-image", "test-image"]
