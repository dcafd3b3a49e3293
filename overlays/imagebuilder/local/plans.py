"""What a user has planned for the builds to come: failures on demand."""

from __future__ import annotations

import json

from attrs import asdict, frozen

from .store import Store

_SETTING = "planned failures"


@frozen(kw_only=True)
class PlannedFailure:
    """A failure of the next build: in which workflow and step, ``None`` for the first that can.

    ``message`` is what the step reports.
    """

    workflow: str | None
    step: str | None
    message: str | None


def plan(store: Store, failure: PlannedFailure) -> None:
    """Keep a failure for the next build that has none yet; belongs into a transaction."""
    store.set_setting(_SETTING, json.dumps([*_planned(store), asdict(failure)]))


def take(store: Store) -> PlannedFailure | None:
    """Return the failure that is planned for a build that begins now, and forget it."""
    planned = _planned(store)
    if not planned:
        return None
    store.set_setting(_SETTING, json.dumps(planned[1:]))
    return PlannedFailure(**planned[0])


def _planned(store: Store) -> list[dict[str, str | None]]:
    kept: list[dict[str, str | None]] = json.loads(store.setting(_SETTING) or "[]")
    return kept
