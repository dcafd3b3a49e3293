"""Lifecycle executions: what a policy, or a request, does to images and what they put out.

An execution is under way for a time of the service's clock; then it does everything at once, and
says for each image and each of its AMIs and containers what became of it. :func:`start` begins one
for any number of images.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import asdict, frozen

from .arns import parse
from .builds import UNDER_WAY
from .call import Call
from .errors import invalid
from .leftovers import forget
from .listing import NEWEST_FIRST, Condition, Listing, with_facet
from .store import Document, Event, Resource

KIND = "lifecycle-execution"
#: The kinds of events here: an execution does what it is for, and one is cancelled.
RUN, CANCEL = "lifecycle run", "lifecycle cancel"
#: Seconds of the clock that an execution takes, and that its end takes when it is cancelled.
_TAKES = 60.0
_CANCELLING = 5.0
#: What each action makes of an image.
_STATUSES = {
    "AVAILABLE": "AVAILABLE",
    "DEPRECATE": "DEPRECATED",
    "DISABLE": "DISABLED",
    "DELETE": "DELETED",
}
_UNDER_WAY = frozenset({"PENDING", "IN_PROGRESS", "CANCELLING"})


@frozen(kw_only=True)
class Action:
    """What is to be done with an image.

    ``name`` is the action as the API has it (``DELETE``); ``amis``, ``snapshots`` and
    ``containers`` say to which of its outputs it extends; ``excluded`` are the rules for AMIs that
    are left alone, in the wire form.
    """

    image: str
    name: str
    reason: str
    amis: bool = False
    snapshots: bool = False
    containers: bool = False
    excluded: Mapping[str, Any] | None = None


def start(
    call: Call, of: str, actions: Sequence[Action], *, policy: bool, at: float | None = None
) -> str:
    """Start an execution, and return its id.

    ``of`` is the ARN of the policy or of the image that it is listed under; ``at`` is when it does
    what it is for, soon without it.
    """
    number = f"lce-{uuid.uuid4()}"
    document: Document = {
        "lifecycleExecutionId": number,
        "resourcesImpactedSummary": {"hasImpactedResources": False},
        "state": {"status": "IN_PROGRESS"},
        "startTime": call.time,
        "of": of,
        "actions": [asdict(action) for action in actions],
        "resources": [],
    }
    if policy:
        document["lifecyclePolicyArn"] = of
    call.store.add(
        Resource(
            arn=number,
            kind=KIND,
            owner=call.account_id,
            slug=number,
            name=number,
            created=call.time,
            document=document,
        )
    )
    due = call.time + _TAKES if at is None else at
    call.store.schedule(due, RUN, number)
    return number


def find(call: Call, number: str) -> Resource:
    """Return an execution; raises a ``ResourceNotFoundException``."""
    return call.exactly(number, KIND)


def current(call: Call, of: str) -> Resource | None:
    """Return the execution of this policy or image that has not ended, if there is one."""
    found = call.store.select(*_of(call, of), "id DESC", 1)
    return next((each for each in found if each.status in _UNDER_WAY), None)


def listing(call: Call, of: str) -> Listing:
    """Return the list of the executions of a policy or of an image, the newest first.

    Raises an ``InvalidParameterValueException`` for an ARN of anything else.
    """
    arn = parse(of, "resourceArn")
    if arn.kind != "lifecycle-policy" and not (arn.kind == "image" and arn.build is not None):
        raise invalid("resourceArn", "It is neither a lifecycle policy nor a build of an image.")
    conditions: list[Condition] = [with_facet(KIND, "of", [of])]
    return Listing(kind=KIND, owner=call.account_id, order=NEWEST_FIRST, conditions=conditions)


def cancel(call: Call, execution: Resource) -> None:
    """Let an execution end without what it has not done yet.

    Raises an ``InvalidParameterValueException`` for one that has ended.
    """
    if execution.status not in _UNDER_WAY:
        raise invalid("lifecycleExecutionId", f"The execution is {execution.status}.")
    call.store.unschedule(execution.arn)
    execution.document["state"] = {"status": "CANCELLING"}
    call.store.save(execution)
    call.store.schedule(call.time + _CANCELLING, CANCEL, execution.arn)


def on_cancel(call: Call, event: Event) -> None:
    """An execution that is being cancelled ends."""
    execution = find(call, event.subject)
    for action in execution.document["actions"]:
        image = call.store.get(action["image"])
        if image is not None and action["name"] == "DEPRECATE" and image.status == "AVAILABLE":
            image.document.pop("deprecationTime", None)
            call.store.save(image)
    _end(call, execution, "CANCELLED")


def on_run(call: Call, event: Event) -> None:
    """An execution does what it is for, to every image that is still there."""
    execution = find(call, event.subject)
    actions = [Action(**action) for action in execution.document["actions"]]
    done = [entry for action in actions for entry in _done(call, execution.arn, action)]
    execution.document["resources"] = done
    statuses = {entry["state"]["status"] for entry in done}
    execution.document["resourcesImpactedSummary"] = {"hasImpactedResources": "SUCCESS" in statuses}
    _end(call, execution, "FAILED" if "FAILED" in statuses else "SUCCESS")


def apply(call: Call, image: Resource, action: str) -> None:
    """Give an image the status that the action leads to; one that is deleted is gone."""
    if action == "DELETE":
        call.store.remove(image.arn)
        forget(call, image.arn)
        return
    image.document["state"] = {"status": _STATUSES[action]}
    if action == "DEPRECATE":
        image.document.setdefault("deprecationTime", call.time)
    if action == "AVAILABLE":
        image.document.pop("deprecationTime", None)
    call.store.save(image)


def outputs(execution: Resource, parent: str | None) -> list[Document]:
    """Return what an execution did: to images or, with one as ``parent``, to its outputs."""
    entries: list[Document] = execution.document["resources"]
    return [
        {name: value for name, value in entry.items() if name != "parent"}
        for entry in entries
        if entry.get("parent") == parent
    ]


def _of(call: Call, of: str) -> tuple[str, list[object]]:
    text, values = with_facet(KIND, "of", [of])
    return f"kind = ? AND owner = ? AND {text}", [KIND, call.account_id, *values]


def _end(call: Call, execution: Resource, status: str) -> None:
    execution.document |= {"state": {"status": status}, "endTime": call.time}
    call.store.save(execution)


def _done(call: Call, number: str, action: Action) -> Iterator[Document]:
    """Do what an action says, and yield an entry for the image and for each of its outputs."""
    image = call.store.get(action.image)
    if image is None:
        return
    if image.status in UNDER_WAY:
        # It is built again since the execution was asked for.
        state = {"status": "FAILED", "reason": f"The image is {image.status}."}
        yield _entry(call, action, image.arn, call.region, state)
        return
    found = [*_of_outputs(call, image, action)]
    is_kept = action.name == "DELETE" and any(
        entry["state"]["status"] == "SKIPPED" for entry in found
    )
    image.document["lifecycleExecutionId"] = number
    if is_kept:
        state = {"status": "SKIPPED", "reason": "An output of the image was left alone."}
        call.store.save(image)
    else:
        state = {"status": "SUCCESS"}
        apply(call, image, action.name)
    yield _entry(call, action, image.arn, call.region, state)
    yield from ({**entry, "parent": image.arn} for entry in found)


def _of_outputs(call: Call, image: Resource, action: Action) -> Iterator[Document]:
    put_out: Document = image.document.get("outputResources", {})
    amis: list[Document] = put_out.get("amis", []) if action.amis else []
    containers: list[Document] = put_out.get("containers", []) if action.containers else []
    for ami in amis:
        why = _exclusion(image.document, ami, (action.excluded or {}).get("amis", {}))
        state = {"status": "SUCCESS"} if why is None else {"status": "SKIPPED", "reason": why}
        entry = _entry(call, action, ami["image"], ami["region"], state)
        if action.snapshots:
            entry["snapshots"] = [{"snapshotId": snapshot_id(ami["image"]), "state": state}]
        yield entry
    for container in containers:
        uris: list[str] = container["imageUris"]
        state = {"status": "SUCCESS"}
        entry = _entry(call, action, uris[0], container["region"], state)
        yield {**entry, "imageUris": uris}


def _entry(
    call: Call, action: Action, resource: str, region: str, state: Mapping[str, str]
) -> Document:
    return {
        "accountId": call.account_id,
        "resourceId": resource,
        "state": state,
        "action": {"name": action.name, "reason": action.reason},
        "region": region,
        "startTime": call.time,
        "endTime": call.time,
    }


def snapshot_id(ami: str) -> str:
    """Return the id of the snapshot that belongs to an AMI, always the same."""
    return f"snap-{hashlib.sha256(ami.encode()).hexdigest()[:17]}"


def _exclusion(image: Document, ami: Document, rules: Mapping[str, Any]) -> str | None:
    """Return why the rules leave an AMI alone, ``None`` if they do not.

    No AMI here has ever been launched, so ``lastLaunched`` excludes none.
    """
    region: str = ami["region"]
    if region in rules.get("regions", []):
        return f"The region {region} is excluded."
    settings = _distribution(image, region)
    permission: Document = settings.get("launchPermission", {})
    if rules.get("isPublic") and "all" in permission.get("userGroups", []):
        return "The AMI is public."
    shared = _both(rules.get("sharedAccounts", []), permission.get("userIds", []))
    if shared:
        return f"The AMI is shared with {', '.join(shared)}."
    tags = _both(rules.get("tagMap", {}).items(), settings.get("amiTags", {}).items())
    if tags:
        return f"The AMI has the tag {tags[0][0]}."
    return None


def _distribution(image: Document, region: str) -> Document:
    """Return how the image's AMI was distributed to a region."""
    distributions: list[Document] = image.get("distributionConfiguration", {}).get(
        "distributions", []
    )
    for distribution in distributions:
        if distribution["region"] == region:
            found: Document = distribution.get("amiDistributionConfiguration", {})
            return found
    return {}


def _both(one: Iterable[Any], other: Iterable[Any]) -> list[Any]:
    return sorted({*one} & {*other})
