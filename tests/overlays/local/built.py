"""Images that are there without a build, for tests of what comes after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from imagebuilder.local.arns import slug_of
from imagebuilder.local.resources import add

if TYPE_CHECKING:
    from collections.abc import Iterable

    from imagebuilder.local import LocalImageBuilder
    from imagebuilder.local.call import Call


def put_image(
    local: LocalImageBuilder,
    name: str = "built",
    version: str = "1.0.0",
    build: int = 1,
    **members: Any,
) -> str:
    """Put an image into the state of a service, available unless told otherwise; return its ARN."""
    [arn] = put_images(local, [(name, version, build)], **members)
    return arn


def put_images(
    local: LocalImageBuilder, builds: Iterable[tuple[str, str, int]], **members: Any
) -> list[str]:
    """Put several images into the state of a service at once; return their ARNs."""
    with local._store.transaction(write=True):
        call = local._call(local._clock.read())
        return [_put(call, *each, members) for each in builds]


def _put(call: Call, name: str, version: str, build: int, members: dict[str, Any]) -> str:
    document = {
        "name": name,
        "type": "AMI",
        "platform": "Linux",
        "state": {"status": "AVAILABLE"},
        **members,
    }
    found = add(call, call.arn("image", slug_of(name), version, build), "images", document)
    found.document["version"] = f"{version}/{build}"
    call.store.save(found)
    return found.arn
