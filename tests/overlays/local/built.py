"""Images that are there without a build, for tests of what comes after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from imagebuilder.local.resources import add

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder


def put_image(
    local: LocalImageBuilder,
    name: str = "built",
    version: str = "1.0.0",
    build: int = 1,
    **members: Any,
) -> str:
    """Put an image into the state of a service, available unless told otherwise; return its ARN."""
    document = {
        "name": name,
        "type": "AMI",
        "platform": "Linux",
        "state": {"status": "AVAILABLE"},
        **members,
    }
    with local._store.transaction(write=True):
        call = local._call(local._clock.read())
        found = add(call, call.arn("image", name, version, build), "images", document)
        found.document["version"] = f"{version}/{build}"
        call.store.save(found)
    return found.arn
