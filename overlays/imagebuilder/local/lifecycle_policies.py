"""Lifecycle policies: created, updated as a whole, listed, deleted; they run once a day."""

from __future__ import annotations

from .. import (
    CreateLifecyclePolicyRequest,
    CreateLifecyclePolicyResponse,
    DeleteLifecyclePolicyRequest,
    DeleteLifecyclePolicyResponse,
    GetLifecyclePolicyRequest,
    GetLifecyclePolicyResponse,
    LifecyclePolicy,
    LifecyclePolicySummary,
    ListLifecyclePoliciesRequest,
    ListLifecyclePoliciesResponse,
    UpdateLifecyclePolicyRequest,
    UpdateLifecyclePolicyResponse,
    converter,
)
from . import aging
from .arns import Arn, parse, slug_of
from .call import Call, structured
from .errors import already_exists, combination, invalid
from .resources import delete, own_page, owned
from .store import Document, Resource

_KIND = "lifecycle-policy"
_NOT_KEPT = frozenset({"clientToken", "dryRun", "lifecyclePolicyArn"})
#: What a new version of a policy does not change.
_KEPT = ("arn", "name", "dateCreated", "tags", "dateLastRun")
#: What rules can do (API reference, resourceType), and what goes with it (includeResources).
_ACTIONS = {"AMI_IMAGE": {"DELETE", "DEPRECATE", "DISABLE"}, "CONTAINER_IMAGE": {"DELETE"}}


def create_lifecycle_policy(
    call: Call, request: CreateLifecyclePolicyRequest
) -> CreateLifecyclePolicyResponse:
    """Create a policy."""
    asked = _checked(converter.unstructure(request))
    arn = call.arn(_KIND, slug_of(request.name))
    if call.store.get(str(arn)) is not None:
        raise already_exists("LifecyclePolicy", str(arn))
    call.limits.check("lifecycle policies", call.store.how_many(_KIND, call.account_id))
    policy = call.store.add(
        Resource(
            arn=str(arn),
            kind=_KIND,
            owner=call.account_id,
            slug=arn.slug,
            name=request.name,
            created=call.time,
            document={
                "tags": {},
                **asked,
                "arn": str(arn),
                "dateCreated": round(call.time, 3),
            },
        )
    )
    aging.reschedule(call, policy)
    return CreateLifecyclePolicyResponse(lifecycle_policy_arn=policy.arn)


def update_lifecycle_policy(
    call: Call, request: UpdateLifecyclePolicyRequest
) -> UpdateLifecyclePolicyResponse:
    """Replace a policy: what the request leaves out is removed or gets its default."""
    asked = _checked(converter.unstructure(request))
    policy = owned(call, _arn(request.lifecycle_policy_arn))
    if asked["resourceType"] != policy.document["resourceType"]:
        raise invalid("resourceType", "The resource type of a policy cannot be changed.")
    kept = {name: policy.document[name] for name in _KEPT if name in policy.document}
    policy.document = {**asked, **kept, "dateUpdated": round(call.time, 3)}
    aging.reschedule(call, policy)
    return UpdateLifecyclePolicyResponse(lifecycle_policy_arn=policy.arn)


def get_lifecycle_policy(
    call: Call, request: GetLifecyclePolicyRequest
) -> GetLifecyclePolicyResponse:
    """Return a policy."""
    found = call.find(_arn(request.lifecycle_policy_arn))
    return GetLifecyclePolicyResponse(lifecycle_policy=structured(found.document, LifecyclePolicy))


def list_lifecycle_policies(
    call: Call, request: ListLifecyclePoliciesRequest
) -> ListLifecyclePoliciesResponse:
    """List policies."""
    page, token = own_page(call, request, _KIND)
    return ListLifecyclePoliciesResponse(
        lifecycle_policy_summary_list=[
            structured(found.document, LifecyclePolicySummary) for found in page
        ],
        next_token=token,
    )


def delete_lifecycle_policy(
    call: Call, request: DeleteLifecyclePolicyRequest
) -> DeleteLifecyclePolicyResponse:
    """Delete a policy; a run of it that is in progress is cancelled."""
    policy = owned(call, _arn(request.lifecycle_policy_arn))
    aging.stop(call, policy)
    delete(call, _arn(policy.arn))
    return DeleteLifecyclePolicyResponse(lifecycle_policy_arn=policy.arn)


def _arn(text: str) -> Arn:
    return parse(text, "lifecyclePolicyArn", _KIND)


def _checked(asked: Document) -> Document:
    """Return what a policy keeps of a request; raise for what cannot be in one policy."""
    selection: Document = asked["resourceSelection"]
    if len(selection) != 1:
        raise combination("Exactly one of 'resourceSelection.recipes' and '.tagMap' is needed.")
    actions = [detail["action"]["type"] for detail in asked["policyDetails"]]
    if len({*actions}) != len(actions):
        raise combination("A policy has at most one rule for each action.")
    for index, detail in enumerate(asked["policyDetails"]):
        _check_rule(detail, asked["resourceType"], f"policyDetails[{index}]")
    return {
        "status": "ENABLED",
        **{name: value for name, value in asked.items() if name not in _NOT_KEPT},
    }


def _check_rule(detail: Document, kind: str, at: str) -> None:
    action, chosen = detail["action"]["type"], detail["filter"]
    if action not in _ACTIONS.get(kind, set()):
        raise invalid(f"{at}.action.type", f"{action} is no action for {kind}.")
    if chosen["type"] == "COUNT" and action != "DELETE":
        raise combination(f"'{at}.filter.type' can be COUNT for the action DELETE alone.")
    if chosen["type"] == "AGE" and "unit" not in chosen:
        raise combination(f"'{at}.filter.unit' is required for the filter type AGE.")
    included: Document = detail["action"].get("includeResources", {})
    if action != "DELETE" and (included.get("snapshots") or included.get("containers")):
        raise combination(f"'{at}.action.includeResources' can have amis alone for {action}.")
    if included.get("snapshots") and not included.get("amis"):
        raise combination(f"'{at}.action.includeResources' has snapshots without amis.")
