"""Policies of components, images and recipes, by which they are shared with other accounts."""

from __future__ import annotations

import json
from typing import Any

from .. import (
    GetComponentPolicyRequest,
    GetComponentPolicyResponse,
    GetContainerRecipePolicyRequest,
    GetContainerRecipePolicyResponse,
    GetImagePolicyRequest,
    GetImagePolicyResponse,
    GetImageRecipePolicyRequest,
    GetImageRecipePolicyResponse,
    PutComponentPolicyRequest,
    PutComponentPolicyResponse,
    PutContainerRecipePolicyRequest,
    PutContainerRecipePolicyResponse,
    PutImagePolicyRequest,
    PutImagePolicyResponse,
    PutImageRecipePolicyRequest,
    PutImageRecipePolicyResponse,
)
from .arns import parse
from .call import Call
from .errors import invalid
from .guards import is_list, is_mapping
from .resources import owned

#: What a statement has to have, as AWS RAM wants it.
_STATEMENT = ("Action", "Effect", "Principal", "Resource")
#: What is returned for a resource without a policy.
_NONE = "{}"


def get_component_policy(
    call: Call, request: GetComponentPolicyRequest
) -> GetComponentPolicyResponse:
    """Return the policy of a component."""
    policy = _get(call, request.component_arn, "componentArn", "component")
    return GetComponentPolicyResponse(policy=policy)


def get_container_recipe_policy(
    call: Call, request: GetContainerRecipePolicyRequest
) -> GetContainerRecipePolicyResponse:
    """Return the policy of a container recipe."""
    arn = request.container_recipe_arn
    policy = _get(call, arn, "containerRecipeArn", "container-recipe")
    return GetContainerRecipePolicyResponse(policy=policy)


def get_image_policy(call: Call, request: GetImagePolicyRequest) -> GetImagePolicyResponse:
    """Return the policy of an image."""
    return GetImagePolicyResponse(policy=_get(call, request.image_arn, "imageArn", "image"))


def get_image_recipe_policy(
    call: Call, request: GetImageRecipePolicyRequest
) -> GetImageRecipePolicyResponse:
    """Return the policy of an image recipe."""
    policy = _get(call, request.image_recipe_arn, "imageRecipeArn", "image-recipe")
    return GetImageRecipePolicyResponse(policy=policy)


def put_component_policy(
    call: Call, request: PutComponentPolicyRequest
) -> PutComponentPolicyResponse:
    """Apply a policy to a component."""
    _put(call, request.component_arn, "componentArn", "component", request.policy)
    return PutComponentPolicyResponse(component_arn=request.component_arn)


def put_container_recipe_policy(
    call: Call, request: PutContainerRecipePolicyRequest
) -> PutContainerRecipePolicyResponse:
    """Apply a policy to a container recipe."""
    arn = request.container_recipe_arn
    _put(call, arn, "containerRecipeArn", "container-recipe", request.policy)
    return PutContainerRecipePolicyResponse(container_recipe_arn=arn)


def put_image_policy(call: Call, request: PutImagePolicyRequest) -> PutImagePolicyResponse:
    """Apply a policy to an image."""
    _put(call, request.image_arn, "imageArn", "image", request.policy)
    return PutImagePolicyResponse(image_arn=request.image_arn)


def put_image_recipe_policy(
    call: Call, request: PutImageRecipePolicyRequest
) -> PutImageRecipePolicyResponse:
    """Apply a policy to an image recipe."""
    _put(call, request.image_recipe_arn, "imageRecipeArn", "image-recipe", request.policy)
    return PutImageRecipePolicyResponse(image_recipe_arn=request.image_recipe_arn)


def _get(call: Call, arn: str, parameter: str, kind: str) -> str:
    found = owned(call, parse(arn, parameter, kind))
    return call.store.policy(found.arn) or _NONE


def _put(call: Call, arn: str, parameter: str, kind: str, policy: str) -> None:
    found = owned(call, parse(arn, parameter, kind))
    problem = _problem(policy, arn)
    if problem is not None:
        raise invalid("policy", problem)
    call.store.set_policy(found.arn, policy)


def _problem(policy: str, arn: str) -> str | None:
    """Return what is wrong with a policy for the resource, ``None`` for nothing."""
    try:
        document: Any = json.loads(policy)
    except (ValueError, RecursionError):
        # The latter is of one that is nested too deeply.
        return "It is no JSON document."
    if not is_mapping(document) or not document.get("Statement"):
        return "It has no statement."
    statements = document["Statement"]
    for statement in statements if is_list(statements) else [statements]:
        if not is_mapping(statement):
            return "A statement is no JSON object."
        lacking = [name for name in _STATEMENT if name not in statement]
        if lacking:
            return f"A statement lacks {', '.join(lacking)}."
        resources = statement["Resource"]
        if any(each != arn for each in (resources if is_list(resources) else [resources])):
            return f"A statement is of another resource than '{arn}'."
    return None
