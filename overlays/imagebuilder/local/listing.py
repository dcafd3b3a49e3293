"""Lists of resources: what they are filtered by, in which order, a page at a time.

Everything happens in SQL on indexes, so that a page costs the same among ten thousand resources.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, TypeAlias

from attrs import frozen

from .. import Filter, ImageScanFindingsFilter
from .arns import number
from .errors import combination, invalid
from .facets import FILTERS, VERSIONED
from .pages import Paging
from .store import Resource, Store

#: ``1.2.3``, ``1.2.x``, ``1.2.3/4``.
_VERSION = re.compile(r"([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x)(?:/([0-9]+))?")

#: A filter of a request.
Asked: TypeAlias = Filter | ImageScanFindingsFilter
#: A condition of a list in SQL, with its values.
Condition: TypeAlias = tuple[str, Sequence[object]]


@frozen(kw_only=True)
class Order:
    """An order of a list: its columns and, in SQL, its conditions.

    ``after`` is the condition for what comes behind a position, which ``position`` returns.
    """

    columns: str
    after: str
    position: Callable[[Resource], Sequence[Any]]


#: By name and version; of the builds of a version, the newest first.
BY_ARN = Order(
    columns="slug, major, minor, patch, newness",
    after="(slug, major, minor, patch, newness) > (?, ?, ?, ?, ?)",
    position=lambda found: (found.slug, *found.version, -found.build),
)
#: The newest first.
NEWEST_FIRST = Order(
    columns="created DESC, id DESC",
    after="(created, id) < (?, ?)",
    position=lambda found: (found.created, found.id),
)

#: In the order in which they were added.
OLDEST_FIRST = Order(columns="id", after="id > ?", position=lambda found: (found.id,))

#: What a list has an entry for: each build, each version (its newest build), each name (its
#: newest version).
HEADS = {"build": "1", "version": "version_head", "name": "name_head"}


@frozen(kw_only=True)
class Listing:
    """A list of resources of one kind.

    ``owner`` is ``None`` for the resources of all; ``entries`` is a key of :data:`HEADS`;
    ``conditions`` are further SQL conditions with their values.
    """

    kind: str
    owner: str | None
    entries: str = "build"
    order: Order = BY_ARN
    conditions: Sequence[Condition] = ()


def page_of(store: Store, listing: Listing, paging: Paging) -> tuple[list[Resource], str | None]:
    """Return a page of the list, and the token of the next one."""
    conditions: list[Condition] = [("kind = ?", [listing.kind])]
    if listing.owner is not None:
        conditions.append(("owner = ?", [listing.owner]))
    conditions += [(HEADS[listing.entries], ()), *listing.conditions]
    if paging.after:
        conditions.append((listing.order.after, paging.after))
    where = " AND ".join(text for text, _ in conditions)
    values = [value for _, given in conditions for value in given]
    found = store.select(where, values, listing.order.columns, paging.size + 1)
    return paging.cut(found, listing.order.position)


def conditions_of(
    kind: str,
    filters: Iterable[Asked] | None,
    only: Collection[str] | None = None,
) -> list[Condition]:
    """Return the SQL conditions for a request's filters of resources of one kind.

    ``only`` are the filters of a list that does not have all of its kind. Raises an
    ``InvalidParameterValueException`` for a filter that the list does not have.
    """
    allowed = only or {"name", *FILTERS[kind], *(["version"] if kind in VERSIONED else [])}
    conditions: list[Condition] = []
    for index, given in enumerate(filters or ()):
        at, name, values = f"filters[{index}]", given.name or "", given.values or []
        if name not in allowed:
            raise invalid(f"{at}.name", f"'{name}' is none of {', '.join(sorted(allowed))}.")
        if not values:
            raise invalid(f"{at}.values", "At least one value is needed.")
        if name == "name":
            conditions.append(_named(values))
        elif name == "version":
            conditions.append(_of_versions(values, f"{at}.values"))
        else:
            conditions.append(with_facet(kind, name, values))
    return conditions


def with_facet(kind: str, name: str, values: Sequence[str]) -> Condition:
    """Return the condition for resources of which a facet has one of ``values``."""
    marks = ", ".join("?" * len(values))
    where = " ".join(
        ("id IN (SELECT id FROM facets WHERE kind = ? AND name = ? AND value IN (", marks, "))")
    )
    return where, [kind, name, *values]


def _named(values: Sequence[str]) -> Condition:
    """Return the condition for the filter ``name``: exact, ``web*`` or ``*web*``."""
    return _any("name GLOB ?" for _ in values), [_glob(value) for value in values]


def _glob(value: str) -> str:
    """Return the pattern of SQLite for a value, with ``*`` as a wildcard only where AWS has it."""
    inner, before, behind = value, "", ""
    if value.endswith("*"):
        inner, behind = value[:-1], "*"
        if inner.startswith("*"):
            inner, before = inner[1:], "*"
    return before + re.sub(r"[*?\[]", r"[\g<0>]", inner) + behind


def _of_versions(values: Sequence[str], parameter: str) -> Condition:
    """Return the condition for the filter ``version``, whose nodes can be ``x``."""
    texts: list[str] = []
    numbers: list[object] = []
    for value in values:
        match = _VERSION.fullmatch(value)
        if match is None:
            raise invalid(parameter, f"'{value}' is not <major>.<minor>.<patch>.")
        fixed = [
            (column, number(node))
            for column, node in zip(
                ("major", "minor", "patch", "build"), match.groups(), strict=True
            )
            if node not in ("x", None)
        ]
        texts.append(" AND ".join(["1", *(f"{column} = ?" for column, _ in fixed)]))
        numbers += [number for _, number in fixed]
    return _any(f"({text})" for text in texts), numbers


def _any(conditions: Iterable[str]) -> str:
    return f"({' OR '.join(conditions)})"


def by_name_and_version(by_name: bool | None, filters: Iterable[Asked] | None) -> str:
    """Return what a list has entries for.

    Raises an ``InvalidParameterCombinationException`` for ``byName`` with the filter ``version``.
    """
    if not by_name:
        return "version"
    if any(given.name == "version" for given in filters or ()):
        raise combination("The filter 'version' cannot be combined with 'byName'.")
    return "name"
