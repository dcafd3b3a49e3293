"""By which values of its document a resource is found, and which of them is its status.

A list takes the filters that have a row here, and ``name`` or ``version``, which are not of the
document. ``tag`` is not for callers: policies choose resources by tags.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .guards import is_list, is_mapping

#: Of each kind of resource the filters of its list (API reference), and where their values are.
FILTERS: Mapping[str, Mapping[str, str]] = {
    "component": {
        "description": "description",
        "platform": "platform",
        "productCodes": "productCodes.productCodeId",
        "status": "state.status",
        "supportedOsVersion": "supportedOsVersions",
        "type": "type",
    },
    "container-recipe": {
        "containerType": "containerType",
        "parentImage": "parentImage",
        "platform": "platform",
    },
    "distribution-configuration": {},
    "image": {"osVersion": "osVersion", "platform": "platform", "type": "type"},
    "image-pipeline": {
        "description": "description",
        "distributionConfigurationArn": "distributionConfigurationArn",
        "imageRecipeArn": "imageRecipeArn",
        "infrastructureConfigurationArn": "infrastructureConfigurationArn",
        "status": "status",
    },
    "image-recipe": {"parentImage": "parentImage", "platform": "platform"},
    "infrastructure-configuration": {},
    "lifecycle-policy": {"resourceType": "resourceType", "status": "status"},
    "workflow": {"description": "description", "type": "type"},
}
#: The kinds whose lists take the filter ``version``.
VERSIONED = frozenset({"component", "image", "workflow"})
#: What resources are found by beside that, by the service itself.
_INNER: Mapping[str, Mapping[str, str]] = {
    "image": {"sourcePipelineArn": "sourcePipelineArn"},
    "lifecycle-execution": {"of": "of"},
    "image-scan-finding": {
        "imageBuildVersionArn": "imageBuildVersionArn",
        "imagePipelineArn": "imagePipelineArn",
        "severity": "severity",
        "vulnerabilityId": "packageVulnerabilityDetails.vulnerabilityId",
    },
    "workflow-step": {"action": "action"},
}
_STATUS = ("state.status", "status")


def facets_of(kind: str, document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the facets of a resource: names and values."""
    for name, path in {**FILTERS.get(kind, {}), **_INNER.get(kind, {})}.items():
        for value in _values(document, path.split(".")):
            yield name, str(value)
    tags: Mapping[str, str] = document.get("tags") or {}
    for key, value in tags.items():
        yield "tag", tag_facet(key, value)


def tag_facet(key: str, value: str) -> str:
    """Return the value of the facet ``tag`` for a tag."""
    return f"{key}={value}"


def status_of(document: Mapping[str, Any]) -> str:
    """Return what a document says of its state, empty where it has none."""
    found = (value for path in _STATUS for value in _values(document, path.split(".")))
    return str(next(found, ""))


def _values(value: Any, path: Sequence[str]) -> Iterator[Any]:
    """Yield the values at a path, of every item where there is a list on the way."""
    if is_list(value):
        for item in value:
            yield from _values(item, path)
    elif not path:
        if value is not None:
            yield value
    elif is_mapping(value) and path[0] in value:
        yield from _values(value[path[0]], path[1:])
