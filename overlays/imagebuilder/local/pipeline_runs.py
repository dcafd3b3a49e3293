"""Pipelines build: when they are started, and on their schedules."""

from __future__ import annotations

from .. import (
    ApiError,
    StartImagePipelineExecutionRequest,
    StartImagePipelineExecutionResponse,
    converter,
)
from .arns import parse
from .call import Call
from .image_builds import build
from .pipeline_schedules import reschedule
from .pipelines import Needs, needs_of
from .store import Document, Event, Resource

#: After so many failures in a row a schedule stops (API reference, AutoDisablePolicy).
_FAILURES = 5


def start_image_pipeline_execution(
    call: Call, request: StartImagePipelineExecutionRequest
) -> StartImagePipelineExecutionResponse:
    """Begin a build of a pipeline, whether it is enabled or not."""
    pipeline = call.find(parse(request.image_pipeline_arn, "imagePipelineArn", "image-pipeline"))
    asked: Document = converter.unstructure(request)
    settings = {**_settings(pipeline), "tags": asked.get("tags", {})}
    needs = needs_of(call, pipeline.document)
    image = build(call, settings, needs, "USER_INITIATED", pipeline)
    _note_run(call, pipeline, needs)
    return StartImagePipelineExecutionResponse(image_build_version_arn=image.arn)


def on_run(call: Call, event: Event) -> None:
    """The schedule of a pipeline says that it may build."""
    pipeline = call.store.get(event.subject)
    if pipeline is None:
        return
    reschedule(call, pipeline)
    try:
        needs = needs_of(call, pipeline.document)
        if not _must_build(call, pipeline, needs):
            return
        settings = {**_settings(pipeline), "tags": pipeline.document.get("imageTags", {})}
        build(call, settings, needs, "SCHEDULED", pipeline)
    except ApiError:
        # Nobody is there to get the error; the pipeline counts that it could not build.
        _count(call, pipeline, failed=True)
    else:
        _note_run(call, pipeline, needs)


def on_built(call: Call, event: Event) -> None:
    """A scheduled build of a pipeline has ended."""
    pipeline = call.store.get(event.subject)
    if pipeline is not None:
        _count(call, pipeline, failed=bool(event.data["failed"]))


def _settings(pipeline: Resource) -> Document:
    """Return the settings of a pipeline as those of an image."""
    logs: Document = pipeline.document.get("loggingConfiguration", {})
    settings = {**pipeline.document}
    settings.pop("loggingConfiguration", None)
    if "imageLogGroupName" in logs:
        settings["loggingConfiguration"] = {"logGroupName": logs["imageLogGroupName"]}
    return settings


def _must_build(call: Call, pipeline: Resource, needs: Needs) -> bool:
    """Return whether the pipeline's start condition is met."""
    condition = pipeline.document["schedule"].get("pipelineExecutionStartCondition")
    if condition == "EXPRESSION_MATCH_ONLY":
        return True
    return _dependencies(call, needs) != pipeline.document.get("_dependencies")


def _dependencies(call: Call, needs: Needs) -> list[str]:
    """Return the versions that the recipe's parent image and components mean now."""
    recipe = needs.recipe.document
    texts = [str(recipe.get("parentImage", ""))]
    texts += [str(each["componentArn"]) for each in recipe.get("components", [])]
    found: list[str] = []
    for text in texts:
        if ":imagebuilder:" in text:
            arn = parse(text, "arn")
            newest = call.store.newest(arn, call.owner_of(arn))
            found.append(text if newest is None else newest.arn)
    return found


def _note_run(call: Call, pipeline: Resource, needs: Needs) -> None:
    pipeline.document["dateLastRun"] = call.date
    pipeline.document["_dependencies"] = _dependencies(call, needs)
    call.store.save(pipeline)


def _count(call: Call, pipeline: Resource, *, failed: bool) -> None:
    """Count failures in a row, and disable a pipeline with too many of them."""
    document = pipeline.document
    document["consecutiveFailures"] = document.get("consecutiveFailures", 0) + 1 if failed else 0
    policy: Document = document.get("schedule", {}).get("autoDisablePolicy", {})
    if document["consecutiveFailures"] >= policy.get("failureCount", _FAILURES):
        document["status"] = "DISABLED"
        reschedule(call, pipeline)
    else:
        call.store.save(pipeline)
