"""Whole sessions with a served service, held by every client there is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder import Credentials
from imagebuilder.local import LocalImageBuilder
from tests.environment import isolate
from tests.overlays.local.asked import ACCOUNT, DOCUMENT, PARENT, WORKFLOW
from tests.overlays.local.callers import (
    KEY,
    SECRET,
    Boto3,
    Caller,
    CommandLine,
    Ours,
    OursAsync,
    RefusedError,
)
from tests.overlays.local.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CALLERS = [Boto3, CommandLine, Ours, OursAsync]


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path)


@pytest.fixture(params=CALLERS, ids=lambda kind: kind.__name__)
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    """A client of a fresh service, whose requests have to be signed."""
    credentials = Credentials(KEY, SECRET)
    with LocalImageBuilder(now=NOW) as local, local.serve(credentials=credentials) as url:
        made: Caller = request.param(url)
        try:
            yield made
        finally:
            made.close()


def test_a_session_from_a_component_to_a_pipeline_and_back(caller: Caller) -> None:
    call = caller.call
    component = call(
        "CreateComponent",
        name="install",
        semanticVersion="1.0.0",
        platform="Linux",
        data=DOCUMENT,
        tags={"team": "web"},
        clientToken="t-1",
    )["componentBuildVersionArn"]
    assert component == f"{ACCOUNT}:component/install/1.0.0/1"
    got = call("GetComponent", componentBuildVersionArn=component)["component"]
    assert (got["name"], got["data"], got["tags"]) == ("install", DOCUMENT, {"team": "web"})
    recipe = call(
        "CreateImageRecipe",
        name="web",
        semanticVersion="1.0.0",
        parentImage=PARENT,
        components=[{"componentArn": component}],
        clientToken="t-2",
    )["imageRecipeArn"]
    infrastructure = call(
        "CreateInfrastructureConfiguration",
        name="hosts",
        instanceProfileName="profile",
        instanceTypes=["t3.micro", "t3.small"],
        clientToken="t-3",
    )["infrastructureConfigurationArn"]
    pipeline = call(
        "CreateImagePipeline",
        name="nightly",
        imageRecipeArn=recipe,
        infrastructureConfigurationArn=infrastructure,
        schedule={"scheduleExpression": "rate(1 day)"},
        clientToken="t-4",
    )["imagePipelineArn"]
    listed = call("ListImagePipelines", filters=[{"name": "name", "values": ["nightly"]}])
    assert [each["arn"] for each in listed["imagePipelineList"]] == [pipeline]
    with pytest.raises(RefusedError) as refused:
        call("DeleteImageRecipe", imageRecipeArn=recipe)
    assert refused.value.code == "ResourceDependencyException"
    assert pipeline in refused.value.message
    call("DeleteImagePipeline", imagePipelineArn=pipeline)
    call("DeleteInfrastructureConfiguration", infrastructureConfigurationArn=infrastructure)
    call("DeleteImageRecipe", imageRecipeArn=recipe)
    call("DeleteComponent", componentBuildVersionArn=component)
    with pytest.raises(RefusedError) as refused:
        call("GetComponent", componentBuildVersionArn=component)
    assert refused.value.code == "ResourceNotFoundException"


def test_a_session_with_labels_queries_tags_and_pages(caller: Caller) -> None:
    call = caller.call
    for number in range(1, 4):
        call(
            "CreateWorkflow",
            name="check",
            semanticVersion=f"1.0.{number}",
            type="BUILD",
            data=WORKFLOW,
            clientToken=f"t-{number}",
        )
    arn = f"{ACCOUNT}:workflow/build/check/1.0.3/1"
    call("TagResource", resourceArn=arn, tags={"team": "web", "a b/u": "x+y & z"})
    call("UntagResource", resourceArn=arn, tagKeys=["team", "not there"])
    assert call("ListTagsForResource", resourceArn=arn) == {"tags": {"a b/u": "x+y & z"}}
    seen: list[str] = []
    page: dict[str, Any] = call("ListWorkflows", owner="Self", maxResults=2)
    seen += [each["version"] for each in page["workflowVersionList"]]
    page = call("ListWorkflows", owner="Self", maxResults=2, nextToken=page["nextToken"])
    seen += [each["version"] for each in page["workflowVersionList"]]
    assert sorted(seen) == ["1.0.1", "1.0.2", "1.0.3"]
    assert "nextToken" not in page


def test_the_same_token_gives_the_same_answer_and_with_other_values_an_error(
    caller: Caller,
) -> None:
    asked = {"name": "hosts", "instanceProfileName": "profile", "clientToken": "once"}
    first = caller.call("CreateInfrastructureConfiguration", **asked)
    again = caller.call("CreateInfrastructureConfiguration", **asked)
    arn = first["infrastructureConfigurationArn"]
    assert again["infrastructureConfigurationArn"] == arn
    with pytest.raises(RefusedError) as refused:
        caller.call("CreateInfrastructureConfiguration", **{**asked, "name": "others"})
    assert refused.value.code == "IdempotentParameterMismatchException"


def test_what_the_model_does_not_allow_is_refused_with_its_place(caller: Caller) -> None:
    with pytest.raises(RefusedError) as refused:
        caller.call(
            "CreateInfrastructureConfiguration",
            name="hosts",
            instanceProfileName="profile",
            snsTopicArn="topic",
            tags={"aws:mine": "x"},
        )
    # The broader error that is documented for the operation.
    assert refused.value.code == "InvalidRequestException"
    places = re.findall("parameter '([^']*)'", refused.value.message)
    assert places == ["snsTopicArn", "tags (key: aws:mine)"]
