"""Tags of resources."""

from __future__ import annotations

from .. import (
    ForbiddenException,
    InvalidParameterException,
    ListTagsForResourceRequest,
    ListTagsForResourceResponse,
    TagResourceRequest,
    TagResourceResponse,
    UntagResourceRequest,
    UntagResourceResponse,
)
from .arns import parse
from .call import Call
from .errors import not_found
from .resources import owned
from .store import Resource

_MOST = 50


def list_tags_for_resource(
    call: Call, request: ListTagsForResourceRequest
) -> ListTagsForResourceResponse:
    """Return a resource's tags."""
    found = call.store.get(request.resource_arn)
    if found is None:
        raise not_found(request.resource_arn)
    return ListTagsForResourceResponse(tags=found.document["tags"])


def tag_resource(call: Call, request: TagResourceRequest) -> TagResourceResponse:
    """Add tags to a resource, or give those that it has other values."""
    found = _owned(call, request.resource_arn)
    tags = {**found.document["tags"], **request.tags}
    if len(tags) > _MOST:
        raise InvalidParameterException(f"A resource can have {_MOST} tags, not {len(tags)}.")
    found.document["tags"] = tags
    call.store.save(found)
    return TagResourceResponse()


def untag_resource(call: Call, request: UntagResourceRequest) -> UntagResourceResponse:
    """Take tags from a resource; keys that it does not have are no error."""
    found = _owned(call, request.resource_arn)
    gone = {*request.tag_keys}
    tags: dict[str, str] = found.document["tags"]
    found.document["tags"] = {key: value for key, value in tags.items() if key not in gone}
    call.store.save(found)
    return UntagResourceResponse()


def _owned(call: Call, text: str) -> Resource:
    try:
        return owned(call, parse(text, "resourceArn"))
    except ForbiddenException as error:
        # What these operations document for a resource of another owner.
        raise InvalidParameterException(error.message) from error
