"""The state of the service in SQLite: one transaction a request.

A file can be served by several processes at once. What a transaction has changed is there for
all of them when it ends, and nothing of it when it does not.
"""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
import threading
import weakref
from collections.abc import Collection, Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, TypeAlias

from attrs import define, evolve

from .arns import Arn, Version
from .errors import unavailable
from .facets import facets_of, status_of
from .schema import connect

#: A structure in the form it has on the wire: the model's names, timestamps as numbers or text.
Document: TypeAlias = dict[str, Any]

#: The columns that make a :class:`Resource`, in its order.
_SELECT = (
    "SELECT id, arn, kind, owner, slug, name, major, minor, patch, build, created, document"
    " FROM resources WHERE"
)
#: In this order one after the other: no row is a head of its version or its name while there are
#: two of them. The newest has the greatest numbers.
_OF_VERSION = "kind = ? AND owner = ? AND slug = ? AND major = ? AND minor = ? AND patch = ?"
_OF_NAME = "kind = ? AND owner = ? AND slug = ?"
_MOVE_VERSION_HEAD = (
    " ".join(("UPDATE resources SET version_head = 0 WHERE version_head AND", _OF_VERSION)),
    " ".join(
        (
            "UPDATE resources SET version_head = 1 WHERE id = (SELECT id FROM resources WHERE",
            _OF_VERSION,
            "ORDER BY build DESC LIMIT 1)",
        )
    ),
)
_MOVE_NAME_HEAD = (
    " ".join(("UPDATE resources SET name_head = 0 WHERE name_head AND", _OF_NAME)),
    " ".join(
        (
            "UPDATE resources SET name_head = 1 WHERE id = (SELECT id FROM resources WHERE",
            _OF_NAME,
            "ORDER BY major DESC, minor DESC, patch DESC, build DESC LIMIT 1)",
        )
    ),
)


@define(kw_only=True)
class Resource:
    """A resource of the service.

    ``owner``
        The account's number, or ``Amazon``.
    ``slug``
        The name as it stands in the ARN; ``name`` is what the caller passed.
    ``version``, ``build``
        Zeros for a kind of resource that has none.
    ``created``
        Seconds since 1970 on the service's clock.
    """

    arn: str
    kind: str
    owner: str
    slug: str
    name: str
    version: Version = (0, 0, 0)
    build: int = 0
    created: float
    document: Document
    id: int = 0

    @property
    def status(self) -> str:
        """What the document says of the resource's state; empty for a kind without states."""
        return status_of(self.document)


@define(kw_only=True)
class Event:
    """Something that is due at a time of the service's clock.

    ``kind`` names the function that does it, ``subject`` the ARN or id that it is about.
    """

    due: float
    kind: str
    subject: str
    data: Document
    id: int = 0


class Store:
    """The state; every method but :meth:`transaction` belongs into a transaction."""

    def __init__(self, path: str | None) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = self._opened()

    @property
    def _database(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = self._opened()
        return self._connection

    def _opened(self) -> sqlite3.Connection:
        """Return a new connection, which lasts no longer than this object."""
        connection = connect(self.path)
        # Python 3.13 and later warn of one that is only forgotten.
        self._end = weakref.finalize(self, _close, connection, os.getpid())
        return connection

    def close(self) -> None:
        """Close the file, which the next transaction opens again; a state in memory is kept."""
        with self._lock:
            if self.path is not None and self._connection is not None:
                self._end()
                self._connection = None

    @contextmanager
    def transaction(self, *, write: bool) -> Generator[None]:
        """Do what is in the block whole, or not at all when it raises.

        Only one transaction that is to ``write`` is open at a time, in all processes. Raises a
        ``ServiceUnavailableException`` where the file cannot be read or written: it is held by
        another process for too long, damaged, or gone, or there is no room.
        """
        try:
            with self._lock, self._whole(write=write):
                yield
        except sqlite3.Error as error:
            raise unavailable(str(error)) from error

    @contextmanager
    def _whole(self, *, write: bool) -> Generator[None]:
        self._database.execute("BEGIN IMMEDIATE" if write else "BEGIN")
        try:
            yield
            self._database.execute("COMMIT")
        except BaseException:
            # SQLite may have done so itself, for lack of room.
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            raise

    # -- settings, counters, secrets ----------------------------------------------------------

    def setting(self, name: str) -> str | None:
        """Return a setting of the file, ``None`` where there is none."""
        row = self._one("SELECT value FROM settings WHERE name = ?", (name,))
        return None if row is None else str(row[0])

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting of the file."""
        self._run("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))

    def secret(self) -> bytes:
        """Return the key that is this file's own, made once."""
        kept = self.setting("secret")
        if kept is None:
            kept = secrets.token_hex(32)
            self.set_setting("secret", kept)
        return bytes.fromhex(kept)

    def count(self, name: str) -> int:
        """Return the next number of a counter, the first time 1."""
        row = self._one(
            "INSERT INTO counters VALUES (?, 1)"
            " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
            (name,),
        )
        return 0 if row is None else int(row[0])

    # -- resources ----------------------------------------------------------------------------

    def add(self, resource: Resource, *, links: Iterable[str] = ()) -> Resource:
        """Keep a new resource, which refers to those whose ARNs are ``links``; return it."""
        document = _encoded(resource.document)
        cursor = self._run(
            "INSERT INTO resources (arn, kind, owner, slug, name, major, minor, patch, build,"
            " version_head, name_head, status, created, document)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)",
            (
                *(resource.arn, resource.kind, resource.owner, resource.slug, resource.name),
                *resource.version,
                *(resource.build, resource.status, resource.created, document),
            ),
        )
        added = evolve(resource, id=cursor.lastrowid or 0)
        self._move_heads(added)
        self._write_facets(added)
        self.set_links(added.arn, links)
        return added

    def get(self, arn: str) -> Resource | None:
        """Return the resource with exactly this ARN."""
        row = self._one(f"{_SELECT} arn = ?", (arn,))
        return None if row is None else _resource(row)

    def newest(self, arn: Arn, owner: str, *, status: str | None = None) -> Resource | None:
        """Return the newest resource that fits ``arn``, which may have wildcards or no build.

        With ``status`` only resources of that status are looked at.
        """
        where, values = _fitting(arn, owner)
        if status is not None:
            where, values = f"{where} AND status = ?", [*values, status]
        newest = "major DESC, minor DESC, patch DESC, build DESC"
        return next(iter(self.select(where, values, newest, 1)), None)

    def save(self, resource: Resource) -> None:
        """Write the document of a resource that is there anew."""
        self._run(
            "UPDATE resources SET status = ?, document = ? WHERE arn = ?",
            (resource.status, _encoded(resource.document), resource.arn),
        )
        self._run("DELETE FROM facets WHERE id = ?", (resource.id,))
        self._write_facets(resource)

    def remove(self, arn: str) -> None:
        """Forget a resource with its policy, its links and what is due for it."""
        resource = self.get(arn)
        if resource is None:
            return
        self._run("DELETE FROM facets WHERE id = ?", (resource.id,))
        self._run("DELETE FROM resources WHERE id = ?", (resource.id,))
        self._run("DELETE FROM links WHERE source = ?", (arn,))
        self._run("DELETE FROM policies WHERE arn = ?", (arn,))
        self._run("DELETE FROM events WHERE subject = ?", (arn,))
        self._move_heads(resource)

    def how_many(self, kind: str, owner: str, statuses: Collection[str] = ()) -> int:
        """Return the number of resources of a kind, with ``statuses`` of those alone."""
        where = "SELECT count(*) FROM resources WHERE kind = ? AND owner = ?"
        if statuses:
            where = " ".join((where, "AND status IN (", ", ".join("?" * len(statuses)), ")"))
        row = self._one(where, (kind, owner, *statuses))
        return 0 if row is None else int(row[0])

    def select(
        self, where: str, values: Sequence[object], order: str, limit: int
    ) -> list[Resource]:
        """Return the first ``limit`` resources, in ``order``, for which ``where`` holds.

        ``where`` and ``order`` are SQL of this package; what comes from callers is in ``values``.
        """
        statement = " ".join((_SELECT, where, "ORDER BY", order, "LIMIT ?"))
        return [_resource(row) for row in self._run(statement, [*values, limit])]

    def _move_heads(self, changed: Resource) -> None:
        """Mark the newest build of the version, and the newest version of the name."""
        name = (changed.kind, changed.owner, changed.slug)
        for statement in _MOVE_VERSION_HEAD:
            self._run(statement, (*name, *changed.version))
        for statement in _MOVE_NAME_HEAD:
            self._run(statement, name)

    def _write_facets(self, resource: Resource) -> None:
        facets = facets_of(resource.kind, resource.document)
        rows = {(resource.kind, name, value, resource.id) for name, value in facets}
        self._database.executemany("INSERT INTO facets VALUES (?, ?, ?, ?)", sorted(rows))

    # -- who refers to whom, policies ---------------------------------------------------------

    def set_links(self, source: str, targets: Iterable[str]) -> None:
        """Note that ``source`` refers to ``targets``, and to nothing else any more."""
        self._run("DELETE FROM links WHERE source = ?", (source,))
        self._database.executemany(
            "INSERT INTO links VALUES (?, ?)", [(target, source) for target in sorted({*targets})]
        )

    def referrers(self, arn: str) -> list[str]:
        """Return the ARNs of the resources that refer to ``arn``."""
        rows = self._run("SELECT source FROM links WHERE target = ? ORDER BY source", (arn,))
        return [str(row[0]) for row in rows]

    def links(self, source: str) -> list[str]:
        """Return the ARNs of what ``source`` refers to."""
        rows = self._run("SELECT target FROM links WHERE source = ? ORDER BY target", (source,))
        return [str(row[0]) for row in rows]

    def policy(self, arn: str) -> str | None:
        """Return the resource's policy."""
        row = self._one("SELECT policy FROM policies WHERE arn = ?", (arn,))
        return None if row is None else str(row[0])

    def set_policy(self, arn: str, policy: str) -> None:
        """Keep the resource's policy."""
        self._run("INSERT OR REPLACE INTO policies VALUES (?, ?)", (arn, policy))

    # -- client tokens ------------------------------------------------------------------------

    def answered(self, operation: str, token: str) -> tuple[str, str] | None:
        """Return the digest of the request that had the token, and its response as JSON."""
        row = self._one(
            "SELECT request, response FROM tokens WHERE operation = ? AND token = ?",
            (operation, token),
        )
        return None if row is None else (str(row[0]), str(row[1]))

    def keep_answer(self, operation: str, token: str, request: str, response: Document) -> None:
        """Keep what a request with a token was answered with."""
        self._run(
            "INSERT INTO tokens VALUES (?, ?, ?, ?)",
            (operation, token, request, _encoded(response)),
        )

    # -- what is due --------------------------------------------------------------------------

    def schedule(self, due: float, kind: str, subject: str, data: Document | None = None) -> int:
        """Note that something is due; return its number."""
        cursor = self._run(
            "INSERT INTO events (due, kind, subject, data) VALUES (?, ?, ?, ?)",
            (due, kind, subject, _encoded(data or {})),
        )
        return cursor.lastrowid or 0

    def unschedule(self, subject: str, kind: str | None = None) -> None:
        """Forget what is due for ``subject``, of one kind or of all."""
        self._run(
            "DELETE FROM events WHERE subject = ? AND (? IS NULL OR kind = ?)",
            (subject, kind, kind),
        )

    def next_event(self, until: float) -> Event | None:
        """Return what is due first, if that is not later than ``until``."""
        row = self._one(
            "SELECT id, due, kind, subject, data FROM events WHERE due <= ?"
            " ORDER BY due, id LIMIT 1",
            (until,),
        )
        if row is None:
            return None
        number, due, kind, subject, data = row
        return Event(id=number, due=due, kind=kind, subject=subject, data=json.loads(data))

    def finish(self, event: Event) -> None:
        """Note that what was due is done."""
        self._run("DELETE FROM events WHERE id = ?", (event.id,))

    # -- SQL ----------------------------------------------------------------------------------

    def _run(self, statement: str, values: Sequence[object]) -> sqlite3.Cursor:
        return self._database.execute(statement, values)

    def _one(self, statement: str, values: Sequence[object]) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self._database.execute(statement, values).fetchone()
        return row


def _close(connection: sqlite3.Connection, process: int) -> None:
    """Close a connection, unless this is a copy of the process that opened it."""
    if os.getpid() == process:
        connection.close()


def _fitting(arn: Arn, owner: str) -> tuple[str, list[object]]:
    """Return the SQL, with its values, of what fits ``arn``."""
    where = "kind = ? AND owner = ? AND slug = ?"
    values: list[object] = [arn.kind, owner, arn.slug]
    for column, node in zip(("major", "minor", "patch"), arn.nodes, strict=False):
        where += f" AND {column} = ?"
        values.append(node)
    if arn.build is not None:
        where += " AND build = ?"
        values.append(arn.build)
    return where, values


def _resource(row: Sequence[Any]) -> Resource:
    number, arn, kind, owner, slug, name, *version, build, created, document = row
    major, minor, patch = version
    return Resource(
        id=number,
        arn=arn,
        kind=kind,
        owner=owner,
        slug=slug,
        name=name,
        version=(major, minor, patch),
        build=build,
        created=created,
        document=json.loads(document),
    )


def _encoded(document: Document) -> str:
    return json.dumps(document, default=_number, separators=(",", ":"))


def _number(value: object) -> float:
    """Return a timestamp as the number it is on the wire."""
    if isinstance(value, datetime):
        return round(value.timestamp(), 3)
    raise TypeError(f"{type(value).__name__} is not part of a document")
