"""What recipes are made of: the image they begin with, and their components."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from .arns import parse
from .call import Call
from .errors import combination, invalid
from .store import Document, Resource

_AMI = re.compile("ami-[0-9a-f]{8}(?:[0-9a-f]{9})?")
_SSM = re.compile("ssm:[a-zA-Z0-9_.:/-]+")
#: A product of AWS Marketplace.
_PRODUCT = re.compile(
    "prod-[a-z0-9]{13}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
)
#: A container image in a registry: ``amazonlinux:latest``.
_CONTAINER = re.compile(r"[a-z0-9][a-z0-9._/:-]*(?:@sha256:[0-9a-f]{64})?")


@frozen(kw_only=True)
class Parent:
    """The image that a recipe begins with.

    ``image`` is ``None`` for one that only Amazon EC2 or a registry knows; then ``platform`` and
    ``os_version`` are not known either.
    """

    image: Resource | None = None
    platform: str | None = None
    os_version: str | None = None


def parent_of(call: Call, text: str, *, container: bool) -> Parent:
    """Return what is known of a parent image.

    Raises a ``ResourceNotFoundException`` for an image of Image Builder that does not exist, and an
    ``InvalidParameterValueException`` for what is none of the forms that the API reference has.
    """
    if text.startswith("arn:") and ":imagebuilder:" in text:
        image = call.find(parse(text, "parentImage", "image"), status="AVAILABLE")
        document = image.document
        return Parent(
            image=image,
            platform=document.get("platform"),
            os_version=document.get("osVersion"),
        )
    form = _CONTAINER if container else _PRODUCT
    is_known = not container and is_known_to_ec2(text)
    if not is_known and form.fullmatch(text) is None:
        raise invalid("parentImage", f"'{text}' is no image.")
    return Parent()


def is_known_to_ec2(text: str) -> bool:
    """Return whether a text is the id of an AMI, or ``ssm:`` and a parameter that leads to one."""
    return _AMI.fullmatch(text) is not None or _SSM.fullmatch(text) is not None


def components_of(call: Call, configurations: Sequence[Document], parent: Parent) -> list[Resource]:
    """Return the components of a recipe, each in the newest build that its ARN means.

    Raises what says best that one cannot be in this recipe: it does not exist, is there twice, is
    not active, is for another operating system, or has other parameters.
    """
    call.limits.check("components of a recipe", len(configurations) - 1)
    found: list[Resource] = []
    for index, configuration in enumerate(configurations):
        at = f"components[{index}]"
        arn = parse(configuration["componentArn"], f"{at}.componentArn", "component")
        component = call.find(arn, status="ACTIVE")
        if component.slug in {other.slug for other in found if other.owner == component.owner}:
            raise invalid(f"{at}.componentArn", "A component can be in a recipe only once.")
        _check_component(component, parent, f"{at}.componentArn")
        _check_parameters(configuration.get("parameters", []), component.document, at)
        found.append(component)
    if len({component.document["platform"] for component in found}) > 1:
        raise combination("The components of the recipe are for different platforms.")
    return found


def platform_of(parent: Parent, components: Sequence[Resource]) -> str:
    """Return the platform of a recipe: that of its parent or, not known, of its components."""
    of_components = next((str(found.document["platform"]) for found in components), "Linux")
    return parent.platform or of_components


def _check_component(component: Resource, parent: Parent, at: str) -> None:
    document = component.document
    if component.status != "ACTIVE":
        raise invalid(at, f"The component is {component.status}.")
    if parent.platform is not None and document["platform"] != parent.platform:
        raise invalid(at, f"The component is for {document['platform']}, not {parent.platform}.")
    versions: list[str] = document.get("supportedOsVersions", [])
    known = parent.os_version
    if versions and known is not None and not any(known.startswith(each) for each in versions):
        raise invalid(at, f"The component is for {', '.join(versions)}, not {known}.")


def _check_parameters(given: Sequence[Any], component: Document, at: str) -> None:
    """Refuse parameters that the component does not define, and ones that lack a value."""
    defined: list[Document] = component.get("parameters", [])
    names = {parameter["name"] for parameter in given}
    unknown = sorted(names - {parameter["name"] for parameter in defined})
    if unknown:
        raise combination(
            f"The value supplied for parameter '{at}.parameters' is not valid. The following "
            f"parameters are not defined in the provided component: {', '.join(unknown)}"
        )
    lacking = [
        parameter["name"]
        for parameter in defined
        if "defaultValue" not in parameter and parameter["name"] not in names
    ]
    if lacking:
        raise combination(
            f"The value supplied for parameter '{at}.parameters' is not valid. The following "
            f"parameters have no default and no value: {', '.join(lacking)}"
        )
