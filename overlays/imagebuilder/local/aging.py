"""Lifecycle policies run once a day: which images are old enough for which of their rules."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from . import executions
from .call import Call
from .course import recipe_of
from .executions import Action
from .store import Document, Event, Resource

RUN = "lifecycle policy"
#: Seconds of the clock from one run to the next. AWS does not say; assumed.
_EVERY = 86400.0
#: Of images in which states a rule's action changes the state; the first rules come first.
_STATES = {
    "DELETE": {"AVAILABLE", "DEPRECATED", "DISABLED", "FAILED", "CANCELLED"},
    "DISABLE": {"AVAILABLE", "DEPRECATED"},
    "DEPRECATE": {"AVAILABLE"},
}
_TYPES = {"AMI_IMAGE": "AMI", "CONTAINER_IMAGE": "DOCKER"}


def reschedule(call: Call, policy: Resource) -> None:
    """Let a policy run a day from now if it is enabled, and at no other time."""
    call.store.unschedule(policy.arn, RUN)
    if policy.document["status"] == "ENABLED":
        call.store.schedule(call.time + _EVERY, RUN, policy.arn)
    else:
        stop(call, policy)
    call.store.save(policy)


def stop(call: Call, policy: Resource) -> None:
    """Cancel the execution of a policy that is under way, if there is one."""
    execution = executions.current(call, policy.arn)
    if execution is not None and execution.status != "CANCELLING":
        executions.cancel(call, execution)


def on_run(call: Call, event: Event) -> None:
    """A policy runs, and again a day later."""
    policy = call.store.get(event.subject)
    if policy is None:
        return
    policy.document["dateLastRun"] = round(call.time, 3)
    reschedule(call, policy)
    actions = [*_actions(call, policy.document)]
    executions.start(call, policy.arn, actions, policy=True)


def _actions(call: Call, policy: Document) -> Iterator[Action]:
    """Yield what a policy does now; an image gets the first action that a rule has for it."""
    where, values = "kind = ? AND owner = ?", ["image", call.account_id]
    images = [
        image
        for image in call.store.select(where, values, "created DESC, id DESC", -1)
        if image.document["type"] == _TYPES[policy["resourceType"]]
        and _is_selected(image, policy["resourceSelection"])
    ]
    taken: set[str] = set()
    rules = {detail["action"]["type"]: detail for detail in policy["policyDetails"]}
    for name in (name for name in _STATES if name in rules):
        for action in _of_rule(call, name, rules[name], images):
            if action.image not in taken:
                taken.add(action.image)
                yield action


def _is_selected(image: Resource, selection: Document) -> bool:
    """Return whether an image has all the tags, or is from one of the recipes, of a policy."""
    if "tagMap" in selection:
        return _has_all(image, selection["tagMap"])
    recipe = recipe_of(image.document)
    return any(
        chosen["name"] == recipe.get("name")
        and _fits(str(recipe.get("version")), chosen["semanticVersion"])
        for chosen in selection["recipes"]
    )


def _has_all(image: Resource, tags: dict[str, str]) -> bool:
    own: dict[str, str] = image.document["tags"]
    return tags.items() <= own.items()


def _fits(version: str, pattern: str) -> bool:
    """Return whether a version is one that a pattern with ``x`` means."""
    nodes = zip(version.split("."), pattern.split("."), strict=False)
    return all(wanted in ("x", node) for node, wanted in nodes)


def _of_rule(call: Call, name: str, rule: Document, images: Sequence[Resource]) -> Iterator[Action]:
    """Yield what a rule does; ``images`` are those of its policy, the newest first."""
    excluded: Document = rule.get("exclusionRules", {})
    tags: dict[str, str] = excluded.get("tagMap", {})
    candidates = [
        image
        for image in images
        if image.status in _STATES[name] and not tags.items() & image.document["tags"].items()
    ]
    included: Document = rule["action"].get("includeResources", {})
    found, reason = _chosen(call, name, rule["filter"], candidates)
    for image in found:
        yield Action(
            image=image.arn,
            name=name,
            reason=reason,
            amis=bool(included.get("amis")),
            snapshots=bool(included.get("snapshots")),
            containers=bool(included.get("containers")),
            excluded=excluded,
        )


def _chosen(
    call: Call, name: str, chosen: Document, candidates: Sequence[Resource]
) -> tuple[Sequence[Resource], str]:
    """Return the images that a filter chooses, and why."""
    value: int = chosen["value"]
    if chosen["type"] == "COUNT":
        return candidates[value:], f"There are more than {value} images."
    unit = str(chosen["unit"])
    oldest = before(call.time, value, unit)
    kept: int = chosen.get("retainAtLeast", 0) if name == "DELETE" else 0
    found = [image for image in candidates[kept:] if image.created <= oldest]
    return found, f"The image is older than {value} {unit.lower()}."


def before(moment: float, value: int, unit: str) -> float:
    """Return the time so many units before ``moment``, on the same day of an earlier month."""
    now = datetime.fromtimestamp(moment, UTC)
    if unit in ("DAYS", "WEEKS"):
        return (now - timedelta(days=value * (7 if unit == "WEEKS" else 1))).timestamp()
    months = now.year * 12 + now.month - 1 - value * (12 if unit == "YEARS" else 1)
    year, month = months // 12, months % 12 + 1
    day = min(now.day, calendar.monthrange(year, month)[1])
    return now.replace(year=year, month=month, day=day).timestamp()
