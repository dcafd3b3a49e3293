"""Puts into a state what AWS manages: its images, month by month, its components and workflows.

Their documents come from :mod:`.managed`. Their ARNs have ``aws`` where those of an account have
its number, and their owner is ``Amazon``.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

from . import documents
from .arns import Arn, Version, partition_of, slug_of, version_text
from .call import ACCOUNTS, AMAZON, THIRD_PARTY, Call
from .clock import iso, moment
from .managed import (
    COMPONENT_VERSION,
    IMAGE_VERSIONS,
    IMAGES,
    THIRD_PARTY_COMPONENTS,
    WORKFLOW_VERSION,
    WORKFLOWS,
    component_document,
    components,
    workflow_document,
)
from .store import Document, Event, Resource

#: The event that AWS publishes its images anew.
PUBLISH = "amazon.publish"
#: When AWS published what has no date in its version.
_PUBLISHED = datetime(2025, 7, 8, 18, 0, tzinfo=UTC).timestamp()


def furnish(call: Call) -> None:
    """Put what AWS manages into the state."""
    for name, platform, os_version in IMAGES:
        for version in IMAGE_VERSIONS:
            _add_image(call, name, platform, os_version, version)
    for name, phase, says, platform in components():
        _add_component(call, name, phase, says, platform)
    for name, says, platform, publisher, code in THIRD_PARTY_COMPONENTS:
        market: Document = {
            "owner": THIRD_PARTY,
            "publisher": publisher,
            "obfuscate": True,
            "productCodes": [{"productCodeId": code, "productCodeType": "marketplace"}],
        }
        _add_component(call, name, "build", says, platform, market)
    for stage, name, says, steps in WORKFLOWS:
        _add_workflow(call, stage, name, says, steps)
    _schedule(call)


def on_publish(call: Call, event: Event) -> None:
    """AWS publishes a version of each of its images, as it does every month."""
    day = moment(event.due)
    for name, platform, os_version in IMAGES:
        _add_image(call, name, platform, os_version, (day.year, day.month, day.day))
    _schedule(call)


def _schedule(call: Call) -> None:
    """Let the next version of the images be published: on the second Tuesday of a month.

    The versions that a state begins with are of such days, and none is published before them.
    """
    now = max(call.time, _published(IMAGE_VERSIONS[-1]))
    year, month = moment(now).year, moment(now).month
    while (due := _published((year, month, _second_tuesday(year, month)))) <= now:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    call.store.schedule(due, PUBLISH, AMAZON)


def _second_tuesday(year: int, month: int) -> int:
    # Of the days from the 8th to the 14th one is a Tuesday, whose number is 1.
    return 8 + (1 - date(year, month, 8).weekday()) % 7


def _published(version: Version) -> float:
    """Return when the version of an image, which is a day, was published."""
    return datetime(*version, 18, 0, tzinfo=UTC).timestamp()


def ami_id(*parts: object) -> str:
    """Return the id of an AMI that belongs to ``parts``, always the same."""
    return f"ami-{hashlib.sha256(repr(parts).encode()).hexdigest()[:17]}"


def _add_image(call: Call, name: str, platform: str, os_version: str, version: Version) -> None:
    ami = {
        "region": call.region,
        "image": ami_id(call.region, name, version),
        "name": f"{slug_of(name)}-{version_text(version)}",
        "accountId": "amazon",
    }
    document: Document = {
        "type": "AMI",
        "name": name,
        "version": f"{version_text(version)}/1",
        "platform": platform,
        "osVersion": os_version,
        "state": {"status": "AVAILABLE"},
        "imageSource": "AMAZON_MANAGED",
        "outputResources": {"amis": [ami]},
    }
    _add(call, "image", slug_of(name), name, version, _published(version), document)


def _add_component(
    call: Call,
    name: str,
    phase: str,
    says: str,
    platform: str,
    market: Document | None = None,
) -> None:
    kind = "TEST" if phase == "test" else "BUILD"
    document: Document = {
        "name": name,
        "version": version_text(COMPONENT_VERSION),
        "description": says,
        "type": kind,
        "platform": platform,
        "state": {"status": "ACTIVE"},
        "owner": AMAZON,
        "data": documents.write(component_document(name, phase, says, platform)),
        "encrypted": True,
        **(market or {}),
    }
    _add(call, "component", name, name, COMPONENT_VERSION, _PUBLISHED, document)


def _add_workflow(
    call: Call, stage: str, name: str, says: str, steps: tuple[Document, ...]
) -> None:
    document: Document = {
        "name": name,
        "version": version_text(WORKFLOW_VERSION),
        "description": says,
        "type": stage,
        "owner": AMAZON,
        "data": documents.write(workflow_document(name, says, steps)),
    }
    slug = f"{stage.lower()}/{name}"
    _add(call, "workflow", slug, name, WORKFLOW_VERSION, _PUBLISHED, document)


def _add(
    call: Call,
    kind: str,
    slug: str,
    name: str,
    version: Version,
    published: float,
    document: Document,
) -> None:
    owner: str = document.get("owner", AMAZON)
    arn = str(
        Arn(
            partition=partition_of(call.region),
            region=call.region,
            account=ACCOUNTS[owner],
            kind=kind,
            slug=slug,
            version=version_text(version),
            build=1,
        )
    )
    common: Document = {"arn": arn, "dateCreated": iso(published), "tags": {}}
    call.store.add(
        Resource(
            arn=arn,
            kind=kind,
            owner=owner,
            slug=slug,
            name=name,
            version=version,
            build=1,
            created=published,
            document={**document, **common},
        )
    )
