"""What a build leaves behind: AMIs in regions and accounts, or container images in registries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from .actions import FOR_AMIS, FOR_CONTAINERS
from .amazon import ami_id
from .call import Call
from .course import Failure
from .store import Document

#: What can stand in the name of an AMI (User Guide, "Create an AMI distribution configuration").
_VARIABLE = re.compile(r"\{\{ *imagebuilder:(buildDate|buildVersion) *\}\}")


def distributed(call: Call, image: Document) -> Document:
    """Return the ``outputResources`` of an image that is distributed."""
    configuration: Document = image.get("distributionConfiguration", {})
    distributions: list[Document] = configuration.get("distributions", [])
    if image["type"] == "DOCKER":
        return {"containers": [*_containers(call, image, distributions)]}
    return {"amis": [*_amis(call, image, distributions)]}


#: What a distribution configures behind the copy (API reference, ImageConfigurationStep).
_CONFIGURED = {
    "licenseConfigurationArns": "ASSOCIATE_LICENSES",
    "launchTemplateConfigurations": "UPDATE_LAUNCH_TEMPLATES",
    "ssmParameterConfigurations": "PUT_SSM_PARAMETERS",
    "fastLaunchConfigurations": "UPDATE_FAST_LAUNCH_CONFIGURATIONS",
    "s3ExportConfiguration": "EXPORT_AMI",
}


def distribution_failure(
    call: Call, image: Document, action: str, failure: Failure
) -> Document | None:
    """Return the failure of a step that distributes, or configures what is: of every region.

    ``None`` for a step with another action.
    """
    if action not in (*FOR_AMIS, FOR_CONTAINERS):
        return None
    configuration: Document = image.get("distributionConfiguration", {})
    distributions: list[Document] = configuration.get("distributions", [])
    message = failure.message[:1024]
    regions: list[Document] = []
    for each in distributions or [{"region": call.region}]:
        region = {"region": each["region"], "status": "FAILED", "errorMessage": message}
        configured = next((step for name, step in _CONFIGURED.items() if each.get(name)), None)
        if action == "ApplyImageConfigurations" and configured is not None:
            region["imageConfigurationStep"] = configured
        regions.append(region)
    return {"errorMessage": message, "regionFailures": regions}


def _amis(call: Call, image: Document, distributions: list[Document]) -> Iterator[Document]:
    """Yield the AMIs; without a distribution there is the one of the build itself."""
    for each in distributions or [{"region": call.region}]:
        settings: Document = each.get("amiDistributionConfiguration", {})
        # The account's own is always there, copies for others beside it.
        for account in (call.account_id, *settings.get("targetAccountIds", [])):
            yield _ami(call, image, str(each["region"]), account, settings)


def _ami(call: Call, image: Document, region: str, account: str, settings: Document) -> Document:
    built = image.get("_build", {}).get("output")
    own = region == call.region and account == call.account_id and built is not None
    ami: Document = {
        "region": region,
        "image": built if own else ami_id(image["arn"], region, account),
        "name": _named(call, image, settings.get("name")),
        "accountId": account,
    }
    if "description" in settings:
        ami["description"] = settings["description"]
    return ami


def _named(call: Call, image: Document, pattern: str | None) -> str:
    """Return the name of an AMI; by default that of the recipe and the time."""
    date = datetime.fromtimestamp(call.time, UTC).strftime("%Y-%m-%dT%H-%M-%S.%fZ")
    build = str(image["version"]).rpartition("/")[2]
    text = pattern or f"{image['name']} {{{{ imagebuilder:buildDate }}}}"
    return _VARIABLE.sub(lambda match: date if match[1] == "buildDate" else build, text)


def _containers(call: Call, image: Document, distributions: list[Document]) -> Iterator[Document]:
    recipe: Document = image.get("containerRecipe", {})
    target: Document = recipe.get("targetRepository", {})
    version = str(image["version"]).replace("/", "-")
    for each in distributions or [{"region": call.region}]:
        region = str(each["region"])
        settings: Document = each.get("containerDistributionConfiguration", {})
        repository = settings.get("targetRepository", target).get("repositoryName", image["name"])
        tags = [version, *settings.get("containerTags", [])]
        registry = f"{call.account_id}.dkr.ecr.{region}.amazonaws.com"
        yield {"region": region, "imageUris": [f"{registry}/{repository}:{tag}" for tag in tags]}
