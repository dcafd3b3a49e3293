"""The tables of a state file, and how a file of an older version becomes one of this.

``resources`` has every resource with its document, in the form that it has on the wire;
``facets`` are the values by which resources are filtered; ``links`` says which resource refers to
which; ``events`` is what is due at a time of the service's clock.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from .. import ConfigurationError

#: Marks a file as ours ("IBlc" in ASCII).
APPLICATION_ID = 0x49426C63

#: The statements that lead from each version to the next; the first make an empty file one of
#: version 1. A change of the tables is a further row, never an edit of one that was released.
MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE resources (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        arn TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        owner TEXT NOT NULL,
        slug TEXT NOT NULL,
        name TEXT NOT NULL,
        major INTEGER NOT NULL,
        minor INTEGER NOT NULL,
        patch INTEGER NOT NULL,
        build INTEGER NOT NULL,
        newness INTEGER GENERATED ALWAYS AS (-build) STORED,
        version_head INTEGER NOT NULL,
        name_head INTEGER NOT NULL,
        status TEXT NOT NULL,
        created REAL NOT NULL,
        document TEXT NOT NULL
    );
    CREATE INDEX by_arn ON resources (kind, owner, slug, major, minor, patch, newness);
    CREATE INDEX by_build ON resources (kind, owner, slug, major, minor, patch, build);
    CREATE INDEX by_version ON resources
        (kind, owner, slug, major, minor, patch) WHERE version_head;
    CREATE INDEX by_name ON resources (kind, owner, slug) WHERE name_head;
    CREATE INDEX by_created ON resources (kind, owner, created);
    CREATE INDEX by_status ON resources (kind, owner, status);
    CREATE TABLE facets (
        kind TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, id INTEGER NOT NULL,
        PRIMARY KEY (kind, name, value, id)
    ) WITHOUT ROWID;
    CREATE INDEX facets_of ON facets (id);
    CREATE TABLE links (
        target TEXT NOT NULL, source TEXT NOT NULL, PRIMARY KEY (target, source)
    ) WITHOUT ROWID;
    CREATE INDEX links_of ON links (source);
    CREATE TABLE policies (arn TEXT PRIMARY KEY, policy TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE tokens (
        operation TEXT NOT NULL, token TEXT NOT NULL, request TEXT NOT NULL,
        response TEXT NOT NULL, PRIMARY KEY (operation, token)
    ) WITHOUT ROWID;
    CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        due REAL NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, data TEXT NOT NULL
    );
    CREATE INDEX by_due ON events (due, id);
    CREATE INDEX events_of ON events (subject);
    """,
    # With the whole order of a list, so that a page of versions never passes over their builds.
    """
    DROP INDEX by_version;
    CREATE INDEX by_version ON resources
        (kind, owner, slug, major, minor, patch, newness) WHERE version_head;
    """,
)


def connect(path: str | None) -> sqlite3.Connection:
    """Return a connection to the state file at ``path``, or to a new state in memory.

    Raises a ``ConfigurationError`` that says why a file cannot be used.
    """
    where = ":memory:" if path is None else path
    if path is not None and Path(path).is_dir():
        raise ConfigurationError(f"{path} cannot hold the state: it is a folder")
    try:
        database = sqlite3.connect(where, timeout=60, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise ConfigurationError(f"{where} cannot be opened: {error}") from error
    try:
        _prepare(database, where)
    except sqlite3.Error as error:
        database.close()
        raise ConfigurationError(f"{where} cannot hold the state: {error}") from error
    except ConfigurationError:
        database.close()
        raise
    return database


def _prepare(database: sqlite3.Connection, where: str) -> None:
    """Make the file one of this version, if it is one of ours or empty."""
    version = _version(database, where)
    database.execute("PRAGMA journal_mode = WAL")
    # In WAL mode what was committed survives the end of a process, however it comes.
    database.execute("PRAGMA synchronous = NORMAL")
    if version == len(MIGRATIONS):
        # A file that cannot be written is found now, not by the first request that changes it.
        database.execute("BEGIN IMMEDIATE")
        database.execute(f"PRAGMA user_version = {version}")
        database.execute("COMMIT")
        return
    database.execute("BEGIN EXCLUSIVE")
    # Another process may have been faster.
    for statements in MIGRATIONS[_version(database, where) :]:
        for statement in statements.split(";"):
            database.execute(statement)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    database.execute("COMMIT")


def _version(database: sqlite3.Connection, where: str) -> int:
    """Return the version of the tables in a file, 0 when it is empty."""
    (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not tables:
        return 0
    (application,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise ConfigurationError(
            f"{where} cannot hold the state: it is a database of something else"
        )
    if not 0 < version <= len(MIGRATIONS):
        raise ConfigurationError(
            f"{where} has version {version} of the local service's state, and this package knows "
            f"no later one than {len(MIGRATIONS)}: use the package that wrote it, or another file"
        )
    return int(version)
