"""What resources of every kind have in common: owners, versions, builds, deletion."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from attrs import evolve, frozen

from .. import (
    ForbiddenException,
    LatestVersionReferences,
    Ownership,
    ResourceDependencyException,
)
from .arns import Arn, Version, latest_references, parse, parse_version, version_text
from .call import AMAZON, Call, structured
from .errors import already_exists, depended_on, invalid, not_found
from .listing import Condition, Listing, conditions_of
from .store import Document, Resource


def owner_of(call: Call, owner: Ownership | None, allowed: Collection[str] | None = None) -> str:
    """Return the owner that a list is asked for: without one, this account.

    Nothing is shared with the account, and it has nothing of other publishers: such lists are
    empty. Raises an ``InvalidParameterValueException`` for one that is not ``allowed``.
    """
    if owner is None:
        return call.account_id
    if allowed is not None and owner not in allowed:
        raise invalid("owner", f"'{owner}' is none of {', '.join(sorted(allowed))}.")
    return {Ownership.SELF: call.account_id, Ownership.AMAZON: AMAZON}.get(owner, str(owner))


def own_page(call: Call, request: Any, kind: str) -> tuple[list[Resource], str | None]:
    """Return the page that a list with filters asks for of the account's own resources of a kind.

    The second value is the token of the next page.
    """
    conditions = conditions_of(kind, request.filters)
    return call.page(request, Listing(kind=kind, owner=call.account_id, conditions=conditions))


def without(status: str) -> Condition:
    """Return the condition that leaves out a status."""
    return ("status != ?", [status])


def of_version(arn: Arn) -> list[Condition]:
    """Return the conditions for the builds of a version, whose ARN can have wildcards."""
    conditions: list[Condition] = [("slug = ?", [arn.slug])]
    conditions += [
        (f"{column} = ?", [node])
        for column, node in zip(("major", "minor", "patch"), arn.nodes, strict=False)
    ]
    return conditions


@frozen(kw_only=True)
class NewBuild:
    """A build of a version that is to be created.

    ``content`` are the members of its document that must not all be as in the newest build;
    ``shape`` and ``quota`` name it in errors.
    """

    kind: str
    slug: str
    version: Version
    content: Collection[str]
    shape: str
    quota: str


def add_build(call: Call, new: NewBuild, document: Document) -> Resource:
    """Keep the next build of a version, and return it.

    Raises a ``ResourceAlreadyExistsException`` for one like the newest, and a
    ``ServiceQuotaExceededException``.
    """
    text = version_text(new.version)
    newest = call.store.newest(call.arn(new.kind, new.slug, text), call.account_id)
    if newest is not None and all(
        newest.document.get(name) == document.get(name) for name in new.content
    ):
        raise already_exists(new.shape, newest.arn)
    build = next_build(call, call.arn(new.kind, new.slug, text))
    arn = call.arn(new.kind, new.slug, text, build)
    return add(call, arn, new.quota, {"owner": call.account_id, **document})


def add(
    call: Call, arn: Arn, quota: str, document: Document, links: Iterable[str] = ()
) -> Resource:
    """Keep a new resource of this account, which refers to ``links``, and return it.

    Its document gets what all have: ``arn``, ``version``, ``dateCreated`` and ``tags``. Raises a
    ``ServiceQuotaExceededException`` where there are as many already as there may be.
    """
    call.limits.check(quota, call.store.how_many(arn.kind, call.account_id))
    common: Document = {"arn": str(arn), "dateCreated": call.date}
    if arn.version is not None:
        common["version"] = arn.version
    return call.store.add(
        Resource(
            arn=str(arn),
            kind=arn.kind,
            owner=call.account_id,
            slug=arn.slug,
            name=document["name"],
            version=parse_version(arn.version or "0.0.0"),
            build=arn.build or 0,
            created=call.time,
            document={"tags": {}, **document, **common},
        ),
        links=links,
    )


def next_build(call: Call, arn: Arn) -> int:
    """Return the number of the next build of a version; none is used twice."""
    return call.store.count(f"build of {evolve(arn, build=None)}")


def references(found: Resource) -> LatestVersionReferences:
    """Return the ARNs that always mean the latest version of a resource."""
    return structured(latest_references(parse(found.arn, "arn")), LatestVersionReferences)


def version_arn(found: Resource) -> str:
    """Return the ARN of a resource's version, without the build."""
    return str(evolve(parse(found.arn, "arn"), build=None))


def name_entry(found: Resource, members: Iterable[str]) -> Document:
    """Return the entry of a name in a list: of all its versions, so with a wildcard's ARN.

    ``members`` are those that all versions share.
    """
    arn = str(evolve(parse(found.arn, "arn"), version="x.x.x", build=None))
    shared = {name: found.document[name] for name in members if name in found.document}
    return {"arn": arn, "name": found.name, "owner": found.owner, **shared}


def owned(call: Call, arn: Arn) -> Resource:
    """Return the resource of this account with exactly this ARN, to change or delete it.

    Raises a ``ResourceNotFoundException``, or a ``ForbiddenException`` for what is not its own.
    """
    found = call.store.get(str(arn))
    if found is None:
        raise not_found(str(arn))
    if found.owner != call.account_id:
        raise ForbiddenException(f"The resource '{arn}' belongs to {found.owner}.")
    return found


def delete(call: Call, arn: Arn) -> Resource:
    """Delete a resource of this account, and return it.

    Raises a ``ResourceDependencyException`` where others refer to it, or where a policy shares it.
    """
    found = owned(call, arn)
    referrers = call.store.referrers(found.arn)
    if referrers:
        raise depended_on(found.arn, referrers)
    if call.store.policy(found.arn) is not None:
        raise ResourceDependencyException(
            f"Resource dependency error: The resource ARN '{found.arn}' is shared with other "
            "accounts."
        )
    call.store.remove(found.arn)
    return found
