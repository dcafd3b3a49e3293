"""Builds of images: begun from a recipe or a pipeline, cancelled, retried; images distributed."""

from __future__ import annotations

from attrs import evolve

from .. import (
    CancelImageCreationRequest,
    CancelImageCreationResponse,
    CreateImageRequest,
    CreateImageResponse,
    DistributeImageRequest,
    DistributeImageResponse,
    InvalidRequestException,
    RetryImageRequest,
    RetryImageResponse,
    converter,
)
from . import builds
from .arns import parse, slug_of, version_text
from .call import Call
from .errors import invalid
from .parents import is_known_to_ec2
from .pipelines import Needs, needs_of, with_defaults
from .resources import add, next_build, owned, references
from .runs import workflows_of
from .store import Document, Resource

#: What a request, or a pipeline, has that its images have as well.
_ALIKE = (
    "enhancedImageMetadataEnabled",
    "executionRole",
    "imageScanningConfiguration",
    "imageTestsConfiguration",
    "loggingConfiguration",
    "tags",
    "workflows",
)


def create_image(call: Call, request: CreateImageRequest) -> CreateImageResponse:
    """Begin the build of an image from a recipe."""
    asked: Document = converter.unstructure(request)
    image = build(call, with_defaults(asked), needs_of(call, asked), "USER_INITIATED")
    return CreateImageResponse(
        image_build_version_arn=image.arn, latest_version_references=references(image)
    )


def build(
    call: Call, settings: Document, needs: Needs, kind: str, pipeline: Resource | None = None
) -> Resource:
    """Begin a build with the ``settings`` of a request or a pipeline, and return its image.

    ``kind`` is the ``buildType``. Raises a ``ServiceQuotaExceededException`` where too many builds
    are under way.
    """
    recipe = needs.recipe
    is_ami = recipe.kind == "image-recipe"
    tested = settings["imageTestsConfiguration"]["imageTestsEnabled"]
    workflows = workflows_of(call, settings.get("workflows", []), is_ami=is_ami, tested=tested)
    document: Document = {
        **{name: settings[name] for name in _ALIKE if name in settings},
        "type": "AMI" if is_ami else "DOCKER",
        "name": recipe.document["name"],
        "platform": recipe.document["platform"],
        "imageRecipe" if is_ami else "containerRecipe": recipe.document,
        "infrastructureConfiguration": needs.infrastructure.document,
        "buildType": kind,
        "outputResources": {"amis": []} if is_ami else {"containers": []},
    }
    if needs.distribution is not None:
        document["distributionConfiguration"] = needs.distribution.document
    if settings.get("imageScanningConfiguration", {}).get("imageScanningEnabled"):
        document["scanState"] = {"status": "PENDING"}
    if pipeline is not None:
        document["sourcePipelineArn"] = pipeline.arn
    image = new_image(call, recipe.slug, version_text(recipe.version), document)
    builds.begin(call, image, workflows)
    return image


def cancel_image_creation(
    call: Call, request: CancelImageCreationRequest
) -> CancelImageCreationResponse:
    """Stop a build that is under way."""
    image = _own(call, request.image_build_version_arn)
    if builds.is_being_cancelled(image):
        raise InvalidRequestException(f"The build of '{image.arn}' is cancelled already.")
    if image.status not in builds.UNDER_WAY:
        raise InvalidRequestException(
            f"The build of the image '{image.arn}' is not under way: it is {image.status}."
        )
    builds.cancel(call, image)
    return CancelImageCreationResponse(image_build_version_arn=image.arn)


def retry_image(call: Call, request: RetryImageRequest) -> RetryImageResponse:
    """Let a build that failed, or was cancelled, go on where it ended."""
    image = _own(call, request.image_build_version_arn)
    if image.document["type"] != "AMI":
        raise InvalidRequestException("Only builds of AMIs can be retried.")
    if image.status not in ("CANCELLED", "FAILED"):
        raise InvalidRequestException(
            f"The image '{image.arn}' is {image.status}; only builds that failed or were cancelled "
            "can be retried."
        )
    if not builds.can_be_retried(image):
        raise InvalidRequestException(
            f"The build of the image '{image.arn}' ended before its tests; only tests and "
            "distribution can be retried."
        )
    builds.retry(call, image)
    return RetryImageResponse(image_build_version_arn=image.arn)


def distribute_image(call: Call, request: DistributeImageRequest) -> DistributeImageResponse:
    """Distribute an AMI, or the output of an image, as a new image."""
    arn = parse(
        request.distribution_configuration_arn,
        "distributionConfigurationArn",
        "distribution-configuration",
    )
    asked: Document = converter.unstructure(request)
    source = _source(call, request.source_image)
    document: Document = {
        **source.document,
        **{name: asked[name] for name in _ALIKE if name in asked},
        "type": "AMI",
        "buildType": "USER_INITIATED",
        "distributionConfiguration": call.find(arn).document,
        "outputResources": {"amis": []},
    }
    image = new_image(call, source.slug, version_text(source.version), document)
    builds.distribute(call, image)
    return DistributeImageResponse(image_build_version_arn=image.arn)


def new_image(call: Call, slug: str, version: str, document: Document) -> Resource:
    """Keep a new build version of an image, whose build has not begun, and return it."""
    under_way = call.store.how_many("image", call.account_id, builds.UNDER_WAY)
    call.limits.check("concurrent builds", under_way)
    arn = call.arn("image", slug, version)
    arn = evolve(arn, build=next_build(call, arn))
    image = add(call, arn, "images", document)
    image.document["version"] = f"{version}/{arn.build}"
    return image


def _source(call: Call, text: str) -> Resource:
    """Return the image that is to be distributed; an AMI that only Amazon EC2 knows is like one."""
    if ":imagebuilder:" in text:
        found = call.find(parse(text, "sourceImage", "image"), status="AVAILABLE")
        if found.status != "AVAILABLE":
            raise invalid("sourceImage", f"The image '{found.arn}' is {found.status}.")
        if found.document["type"] != "AMI":
            raise invalid("sourceImage", f"The image '{found.arn}' is no AMI.")
        kept = {name: found.document[name] for name in ("name", "platform")}
        return evolve(found, document=kept)
    if not is_known_to_ec2(text):
        raise invalid("sourceImage", f"'{text}' is no AMI, parameter or image.")
    name = text.removeprefix("ssm:").strip("/").replace("/", "-").replace(":", "-")
    return Resource(
        arn="",
        kind="image",
        owner=call.account_id,
        slug=slug_of(name),
        name=name,
        version=(1, 0, 0),
        created=call.time,
        document={"name": name, "platform": "Linux"},
    )


def _own(call: Call, text: str) -> Resource:
    arn = parse(text, "imageBuildVersionArn", "image")
    if arn.build is None:
        raise invalid("imageBuildVersionArn", f"'{arn}' has to name a build version.")
    return owned(call, arn)
