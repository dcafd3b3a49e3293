"""Recipes of images and of containers: created, listed, deleted."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from .. import (
    ContainerRecipe,
    ContainerRecipeSummary,
    CreateContainerRecipeRequest,
    CreateContainerRecipeResponse,
    CreateImageRecipeRequest,
    CreateImageRecipeResponse,
    DeleteContainerRecipeRequest,
    DeleteContainerRecipeResponse,
    DeleteImageRecipeRequest,
    DeleteImageRecipeResponse,
    GetContainerRecipeRequest,
    GetContainerRecipeResponse,
    GetImageRecipeRequest,
    GetImageRecipeResponse,
    ImageRecipe,
    ImageRecipeSummary,
    ListContainerRecipesRequest,
    ListContainerRecipesResponse,
    ListImageRecipesRequest,
    ListImageRecipesResponse,
    converter,
)
from .arns import Version, parse, parse_version, slug_of, version_text
from .call import Call, structured
from .configurations import check_repository
from .errors import already_exists, combination, invalid, version_number
from .listing import Listing, conditions_of
from .objects import text_of
from .parents import Parent, components_of, parent_of, platform_of
from .resources import add, delete, owner_of, references
from .store import Document, Resource

_IMAGE_MEMBERS = (
    *("name", "description", "components", "parentImage", "blockDeviceMappings", "tags"),
    *("workingDirectory", "additionalInstanceConfiguration", "amiTags", "amiWatermarks"),
)
_CONTAINER_MEMBERS = (
    *("containerType", "name", "description", "components", "instanceConfiguration"),
    *("dockerfileTemplateData", "parentImage", "tags", "workingDirectory", "targetRepository"),
    "kmsKeyId",
)
#: Where components run on Linux and macOS, if a recipe says nothing else.
_TMP = str(PurePosixPath("/", "tmp"))
#: What takes the place of a template in Amazon S3, which is not read here.
_TEMPLATE = "".join(
    f"{line}\n"
    for line in (
        "FROM {{{ imagebuilder:parentImage }}}",
        "{{{ imagebuilder:environments }}}",
        "{{{ imagebuilder:components }}}",
    )
)


def create_image_recipe(call: Call, request: CreateImageRecipeRequest) -> CreateImageRecipeResponse:
    """Create a version of an image recipe."""
    asked: Document = converter.unstructure(request)
    parent = parent_of(call, request.parent_image, container=False)
    components = components_of(call, asked.get("components", []), parent)
    platform = platform_of(parent, components)
    _check_devices(asked.get("blockDeviceMappings", []))
    agent = asked.get("additionalInstanceConfiguration", {}).get("systemsManagerAgent")
    if agent is not None and platform == "Windows":
        raise combination("'systemsManagerAgent' is not for recipes of Windows images.")
    document: Document = {
        "workingDirectory": "C:/" if platform == "Windows" else _TMP,
        **{name: asked[name] for name in _IMAGE_MEMBERS if name in asked},
        "platform": platform,
    }
    added = _add(call, "image-recipe", request.semantic_version, document, parent, components)
    return CreateImageRecipeResponse(
        image_recipe_arn=added.arn, latest_version_references=references(added)
    )


def create_container_recipe(
    call: Call, request: CreateContainerRecipeRequest
) -> CreateContainerRecipeResponse:
    """Create a version of a container recipe."""
    template = text_of(
        call,
        request.dockerfile_template_data,
        request.dockerfile_template_uri,
        stand_in=lambda _: _TEMPLATE,
        quota="bytes of a Dockerfile template",
        names=("dockerfileTemplateData", "dockerfileTemplateUri"),
    )
    asked: Document = converter.unstructure(request)
    check_repository(asked["targetRepository"], "targetRepository")
    parent = parent_of(call, request.parent_image, container=True)
    if parent.image is not None and "imageOsVersionOverride" in asked:
        raise combination("'imageOsVersionOverride' is for base images from a registry alone.")
    if parent.image is None:
        parent = Parent(
            platform=asked.get("platformOverride"), os_version=asked.get("imageOsVersionOverride")
        )
    components = components_of(call, asked.get("components", []), parent)
    platform = platform_of(parent, components)
    if platform == "macOS":
        raise invalid("platformOverride", "Container recipes are for Linux and Windows alone.")
    document: Document = {
        **{name: asked[name] for name in _CONTAINER_MEMBERS if name in asked},
        "dockerfileTemplateData": template,
        "platform": platform,
        "encrypted": True,
    }
    added = _add(call, "container-recipe", request.semantic_version, document, parent, components)
    return CreateContainerRecipeResponse(
        container_recipe_arn=added.arn, latest_version_references=references(added)
    )


def get_image_recipe(call: Call, request: GetImageRecipeRequest) -> GetImageRecipeResponse:
    """Return an image recipe, the newest where its version has wildcards."""
    found = call.find(parse(request.image_recipe_arn, "imageRecipeArn", "image-recipe"))
    return GetImageRecipeResponse(
        image_recipe=structured(found.document, ImageRecipe),
        latest_version_references=references(found),
    )


def get_container_recipe(
    call: Call, request: GetContainerRecipeRequest
) -> GetContainerRecipeResponse:
    """Return a container recipe, the newest where its version has wildcards."""
    found = call.find(parse(request.container_recipe_arn, "containerRecipeArn", "container-recipe"))
    return GetContainerRecipeResponse(
        container_recipe=structured(found.document, ContainerRecipe),
        latest_version_references=references(found),
    )


def list_image_recipes(call: Call, request: ListImageRecipesRequest) -> ListImageRecipesResponse:
    """List image recipes."""
    listing = Listing(
        kind="image-recipe",
        owner=owner_of(call, request.owner),
        conditions=conditions_of("image-recipe", request.filters),
    )
    page, token = call.page(request, listing)
    return ListImageRecipesResponse(
        image_recipe_summary_list=[structured(each.document, ImageRecipeSummary) for each in page],
        next_token=token,
    )


def list_container_recipes(
    call: Call, request: ListContainerRecipesRequest
) -> ListContainerRecipesResponse:
    """List container recipes."""
    listing = Listing(
        kind="container-recipe",
        owner=owner_of(call, request.owner, {"Self", "Shared", "Amazon"}),
        conditions=conditions_of("container-recipe", request.filters),
    )
    page, token = call.page(request, listing)
    return ListContainerRecipesResponse(
        container_recipe_summary_list=[
            structured(_container_entry(each.document), ContainerRecipeSummary) for each in page
        ],
        next_token=token,
    )


def delete_image_recipe(call: Call, request: DeleteImageRecipeRequest) -> DeleteImageRecipeResponse:
    """Delete a version of an image recipe to which no pipeline refers."""
    arn = parse(request.image_recipe_arn, "imageRecipeArn", "image-recipe")
    return DeleteImageRecipeResponse(image_recipe_arn=delete(call, arn).arn)


def delete_container_recipe(
    call: Call, request: DeleteContainerRecipeRequest
) -> DeleteContainerRecipeResponse:
    """Delete a version of a container recipe to which no pipeline refers."""
    arn = parse(request.container_recipe_arn, "containerRecipeArn", "container-recipe")
    return DeleteContainerRecipeResponse(container_recipe_arn=delete(call, arn).arn)


def _add(
    call: Call,
    kind: str,
    version: str,
    document: Document,
    parent: Parent,
    components: Iterable[Resource],
) -> Resource:
    """Keep a new version, which refers to its components and to the parent image."""
    slug = slug_of(document["name"])
    arn = call.arn(kind, slug, version_text(_version(call, kind, slug, version)))
    if call.store.get(str(arn)) is not None:
        shape = "ImageRecipe" if kind == "image-recipe" else "ContainerRecipe"
        raise already_exists(shape, str(arn))
    links = [component.arn for component in components]
    if parent.image is not None:
        links.append(parent.image.arn)
    return add(
        call, arn, f"{kind.replace('-', ' ')}s", {"owner": call.account_id, **document}, links
    )


def _version(call: Call, kind: str, slug: str, text: str) -> Version:
    """Return the version that is asked for; the first wildcard means the next free number."""
    if "x" not in text:
        return parse_version(text)
    nodes = text.split(".")
    first = nodes.index("x")
    if set(nodes[first:]) != {"x"}:
        raise version_number(
            "semanticVersion", "All nodes to the right of the first wildcard must be wildcards."
        )
    newest = call.store.newest(call.arn(kind, slug, text), call.account_id)
    # The first version of all is 1.0.0, the first below a fixed node has 0.
    free = (1 if first == 0 else 0) if newest is None else newest.version[first] + 1
    return parse_version(".".join([*nodes[:first], str(free), *["0"] * (2 - first)]))


def _check_devices(mappings: Iterable[Document]) -> None:
    """Refuse settings of volumes that do not go together."""
    for index, mapping in enumerate(mappings):
        ebs: Document = mapping.get("ebs", {})
        at, kind = f"blockDeviceMappings[{index}].ebs", ebs.get("volumeType")
        if kind in ("io1", "io2") and "iops" not in ebs:
            raise combination(f"'{at}.iops' is required for volumes of type {kind}.")
        if "throughput" in ebs and kind != "gp3":
            raise combination(f"'{at}.throughput' is for volumes of type gp3 alone.")


def _container_entry(document: Document) -> Document:
    instance = document.get("instanceConfiguration", {}).get("image")
    return document if instance is None else {**document, "instanceImage": instance}
