"""Images: looked up, listed, deleted. What builds them is elsewhere."""

from __future__ import annotations

from .. import (
    DeleteImageRequest,
    DeleteImageResponse,
    GetImageRequest,
    GetImageResponse,
    Image,
    ImageSummary,
    ImageVersion,
    ListImageBuildVersionsRequest,
    ListImageBuildVersionsResponse,
    ListImagePipelineImagesRequest,
    ListImagePipelineImagesResponse,
    ListImagesRequest,
    ListImagesResponse,
    ResourceInUseException,
)
from .arns import parse, version_text
from .call import AMAZON, Call, structured
from .leftovers import forget
from .listing import (
    NEWEST_FIRST,
    Condition,
    Listing,
    by_name_and_version,
    conditions_of,
    with_facet,
)
from .resources import (
    delete,
    name_entry,
    of_version,
    owned,
    owner_of,
    references,
    version_arn,
    without,
)
from .store import Document, Resource

#: In these nothing goes on with an image any more (API reference, ImageState).
AT_REST = frozenset({"AVAILABLE", "CANCELLED", "FAILED", "DEPRECATED", "DELETED", "DISABLED"})


def get_image(call: Call, request: GetImageRequest) -> GetImageResponse:
    """Return an image; without a build in the ARN, the newest that is available."""
    arn = parse(request.image_build_version_arn, "imageBuildVersionArn", "image")
    found = call.find(arn, status="AVAILABLE")
    is_built = found.status in AT_REST
    return GetImageResponse(
        image=structured(found.document, Image),
        latest_version_references=references(found) if is_built else None,
    )


def list_images(call: Call, request: ListImagesRequest) -> ListImagesResponse:
    """List the versions of images, or their names."""
    owner = owner_of(call, request.owner)
    conditions = conditions_of("image", request.filters)
    if owner == AMAZON and not request.include_deprecated:
        conditions.append(without("DEPRECATED"))
    listing = Listing(
        kind="image",
        owner=owner,
        entries=by_name_and_version(request.by_name, request.filters),
        conditions=conditions,
    )
    page, token = call.page(request, listing)
    return ListImagesResponse(
        image_version_list=[
            structured(_version(found, by_name=bool(request.by_name)), ImageVersion)
            for found in page
        ],
        next_token=token,
    )


def list_image_build_versions(
    call: Call, request: ListImageBuildVersionsRequest
) -> ListImageBuildVersionsResponse:
    """List the builds of a version, or of all images of the account."""
    owner, conditions = call.account_id, list[Condition]()
    if request.image_version_arn is not None:
        arn = parse(request.image_version_arn, "imageVersionArn", "image")
        owner, conditions = call.owner_of(arn), of_version(arn)
    conditions += conditions_of("image", request.filters)
    page, token = call.page(request, Listing(kind="image", owner=owner, conditions=conditions))
    return ListImageBuildVersionsResponse(
        image_summary_list=[structured(_summary(found), ImageSummary) for found in page],
        next_token=token,
    )


def list_image_pipeline_images(
    call: Call, request: ListImagePipelineImagesRequest
) -> ListImagePipelineImagesResponse:
    """List the images that a pipeline has created, the newest first."""
    arn = str(parse(request.image_pipeline_arn, "imagePipelineArn", "image-pipeline"))
    conditions = [
        with_facet("image", "sourcePipelineArn", [arn]),
        *conditions_of("image", request.filters, ("name", "version")),
    ]
    listing = Listing(
        kind="image", owner=call.account_id, order=NEWEST_FIRST, conditions=conditions
    )
    page, token = call.page(request, listing)
    return ListImagePipelineImagesResponse(
        image_summary_list=[structured(_summary(found), ImageSummary) for found in page],
        next_token=token,
    )


def delete_image(call: Call, request: DeleteImageRequest) -> DeleteImageResponse:
    """Delete an image, but none of its AMIs; one that is being built has to be cancelled first."""
    arn = parse(request.image_build_version_arn, "imageBuildVersionArn", "image")
    found = owned(call, arn)
    if found.status not in AT_REST:
        raise ResourceInUseException(
            f"The image '{arn}' is {found.status}; cancel its creation before it is deleted."
        )
    delete(call, arn)
    forget(call, found.arn)
    return DeleteImageResponse(image_build_version_arn=str(arn))


def _summary(found: Resource) -> Document:
    return {**found.document, "owner": found.owner}


def _version(found: Resource, *, by_name: bool) -> Document:
    """Return the entry of a version, or of a name, in a list."""
    if by_name:
        return name_entry(found, ("type", "platform", "osVersion", "imageSource"))
    return {
        **_summary(found),
        "arn": version_arn(found),
        "version": version_text(found.version),
    }
