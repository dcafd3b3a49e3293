"""Image pipelines: created, updated as a whole, listed, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import frozen

from .. import (
    CreateImagePipelineRequest,
    CreateImagePipelineResponse,
    DeleteImagePipelineRequest,
    DeleteImagePipelineResponse,
    GetImagePipelineRequest,
    GetImagePipelineResponse,
    ImagePipeline,
    ListImagePipelinesRequest,
    ListImagePipelinesResponse,
    UpdateImagePipelineRequest,
    UpdateImagePipelineResponse,
    converter,
)
from ..log_groups import OWN_LOGS
from .arns import Arn, parse, slug_of
from .call import Call, structured
from .configurations import check_repository, replace
from .course import is_on_demand
from .errors import already_exists, combination
from .listing import with_facet
from .pipeline_schedules import reschedule
from .resources import add, delete, own_page, owned
from .store import Document, Resource
from .workflow_documents import values_of

_KIND = "image-pipeline"
#: What comes with a request but is not of the pipeline.
_NOT_KEPT = frozenset({"clientToken", "dryRun", "imagePipelineArn"})
#: Seconds after a change for which a pipeline does not show when it runs next.
_PLANNED_AFTER = 5.0


@frozen(kw_only=True)
class Needs:
    """The resources that a pipeline or an image is built with, in the builds that ARNs mean."""

    recipe: Resource
    infrastructure: Resource
    distribution: Resource | None
    workflows: Sequence[Resource]

    @property
    def arns(self) -> list[str]:
        """The ARNs of all of them."""
        found = [self.recipe, self.infrastructure, *self.workflows]
        if self.distribution is not None:
            found.append(self.distribution)
        return [each.arn for each in found]


def create_image_pipeline(
    call: Call, request: CreateImagePipelineRequest
) -> CreateImagePipelineResponse:
    """Create a pipeline."""
    asked: Document = converter.unstructure(request)
    needs = needs_of(call, asked)
    arn = call.arn(_KIND, slug_of(request.name))
    if call.store.get(str(arn)) is not None:
        raise already_exists("ImagePipeline", str(arn))
    document = {**_document(asked, needs), "dateUpdated": call.date}
    added = add(call, arn, "image pipelines", document, needs.arns)
    reschedule(call, added)
    return CreateImagePipelineResponse(image_pipeline_arn=added.arn)


def update_image_pipeline(
    call: Call, request: UpdateImagePipelineRequest
) -> UpdateImagePipelineResponse:
    """Replace a pipeline: what the request leaves out is removed or gets its default."""
    asked: Document = converter.unstructure(request)
    found = owned(call, _arn(request.image_pipeline_arn))
    needs = needs_of(call, asked)
    if ("imageRecipeArn" in asked) != ("imageRecipeArn" in found.document):
        raise combination("The recipe must be of the kind, image or container, that it was.")
    before = found.document
    replace(call, found, _document(asked, needs))
    # How it has run is no setting of it. With another recipe it has built nothing yet.
    kept = ["dateLastRun"]
    if needs.recipe.arn in call.store.links(found.arn):
        kept.append("_dependencies")
    found.document |= {name: before[name] for name in kept if name in before}
    call.store.set_links(found.arn, needs.arns)
    reschedule(call, found)
    return UpdateImagePipelineResponse(image_pipeline_arn=found.arn)


def get_image_pipeline(call: Call, request: GetImagePipelineRequest) -> GetImagePipelineResponse:
    """Return a pipeline."""
    found = call.find(_arn(request.image_pipeline_arn))
    return GetImagePipelineResponse(image_pipeline=_shown(call, found))


def list_image_pipelines(
    call: Call, request: ListImagePipelinesRequest
) -> ListImagePipelinesResponse:
    """List pipelines."""
    page, token = own_page(call, request, _KIND)
    return ListImagePipelinesResponse(
        image_pipeline_list=[_shown(call, found) for found in page],
        next_token=token,
    )


def delete_image_pipeline(
    call: Call, request: DeleteImagePipelineRequest
) -> DeleteImagePipelineResponse:
    """Delete a pipeline; its images stay, and builds that it started go on."""
    found = delete(call, _arn(request.image_pipeline_arn))
    return DeleteImagePipelineResponse(image_pipeline_arn=found.arn)


def needs_of(call: Call, asked: Document) -> Needs:
    """Return what a pipeline or an image is to be built with, from a request in its wire form.

    Raises what says best what is wrong: no recipe or two, a resource that does not exist, workflows
    or log groups without the role that they need.
    """
    kinds = [kind for kind in ("imageRecipeArn", "containerRecipeArn") if kind in asked]
    if len(kinds) != 1:
        raise combination("Exactly one of 'imageRecipeArn' and 'containerRecipeArn' is needed.")
    recipe = kinds[0]
    kind = "image-recipe" if recipe == "imageRecipeArn" else "container-recipe"
    distribution = asked.get("distributionConfigurationArn")
    _check_role(asked)
    _check_scanning(asked)
    return Needs(
        recipe=call.find(parse(asked[recipe], recipe, kind)),
        infrastructure=_configuration(call, asked, "infrastructureConfigurationArn"),
        distribution=None
        if distribution is None
        else _configuration(call, asked, "distributionConfigurationArn"),
        workflows=_workflows(call, asked.get("workflows", [])),
    )


def with_defaults(asked: Document) -> Document:
    """Return the settings that pipelines and images share, with the defaults of the service."""
    tests = {"imageTestsEnabled": True, "timeoutMinutes": 720}
    return {
        "enhancedImageMetadataEnabled": True,
        **{name: value for name, value in asked.items() if name not in _NOT_KEPT},
        "imageTestsConfiguration": {**tests, **asked.get("imageTestsConfiguration", {})},
    }


def _shown(call: Call, found: Resource) -> ImagePipeline:
    """Return a pipeline as the service shows it: when it runs next is not known at once."""
    changed = datetime.fromisoformat(found.document["dateUpdated"]).timestamp()
    hidden = "dateNextRun" if call.time - changed < _PLANNED_AFTER else ""
    shown = {name: value for name, value in found.document.items() if name != hidden}
    built, values = with_facet("image", "sourcePipelineArn", [found.arn])
    for image in call.store.select(built, values, "id DESC", 1):
        shown["lastRunStatus"] = image.status
    return structured(shown, ImagePipeline)


def _document(asked: Document, needs: Needs) -> Document:
    document = {"status": "ENABLED", **with_defaults(asked)}
    document["platform"] = needs.recipe.document["platform"]
    if "schedule" in asked:
        condition = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"
        document["schedule"] = {"pipelineExecutionStartCondition": condition, **asked["schedule"]}
    return document


def _arn(text: str) -> Arn:
    return parse(text, "imagePipelineArn", _KIND)


def _configuration(call: Call, asked: Document, name: str) -> Resource:
    kind = "distribution" if name.startswith("distribution") else "infrastructure"
    return call.find(parse(asked[name], name, f"{kind}-configuration"))


def _workflows(call: Call, configurations: Sequence[Any]) -> list[Resource]:
    """Return the workflows in their order; their stages have to follow one another."""
    if not configurations:
        return []
    call.limits.check("workflows of an image", len(configurations) - 1)
    found: list[Resource] = []
    for index, configuration in enumerate(configurations):
        at = f"workflows[{index}]"
        arn = parse(configuration["workflowArn"], f"{at}.workflowArn", "workflow")
        workflow = call.find(arn)
        for name in ("parallelGroup", "onFailure"):
            if name in configuration and workflow.document["type"] != "TEST":
                raise combination(f"'{at}.{name}' is for test workflows alone.")
        values_of(workflow.document, configuration.get("parameters", []), f"{at}.parameters")
        found.append(workflow)
    return found


def _check_scanning(asked: Document) -> None:
    """Refuse a scan that other settings leave no room for (API, ImageScanningConfiguration)."""
    scanning: Document = asked.get("imageScanningConfiguration", {})
    at, is_of_ami = "imageScanningConfiguration", is_on_demand(scanning)
    check_repository(scanning.get("ecrConfiguration", {}), f"{at}.ecrConfiguration")
    if "scanResultCondition" in scanning and not is_of_ami:
        raise combination(
            f"'{at}.scanResultCondition' needs '{at}.imageScanningTypes' to be ON_DEMAND_AMI_CVE."
        )
    if not scanning.get("imageScanningEnabled"):
        return
    if asked.get("imageTestsConfiguration", {}).get("imageTestsEnabled") is False:
        raise combination("Images are scanned while they are tested, and tests are disabled.")
    if is_of_ami and "imageRecipeArn" not in asked:
        raise combination("A scan of the type ON_DEMAND_AMI_CVE needs an image recipe.")


def _check_role(asked: Document) -> None:
    """Refuse what needs a role of the caller's where there is none."""
    if "executionRole" in asked:
        return
    if asked.get("workflows"):
        raise combination("'executionRole' is required together with 'workflows'.")
    check_logs(asked)


def check_logs(asked: Document) -> None:
    """Refuse log groups that the service's own role may not write to, where no other is named."""
    if "executionRole" in asked:
        return
    for name, group in asked.get("loggingConfiguration", {}).items():
        if not group.startswith(OWN_LOGS):
            raise combination(
                f"'executionRole' is required for 'loggingConfiguration.{name}' outside of "
                f"{OWN_LOGS}."
            )
