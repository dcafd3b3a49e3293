"""What a user has planned for the builds to come: failures on demand.

A planned failure is a document with the names of a ``workflow`` and a ``step``, ``None`` for the
first that can, and the ``message`` that the step reports.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from .. import ConfigurationError
from . import documents
from .call import Call
from .store import Document, Store

_SETTING = "planned failures"


def plan(call: Call, *, workflow: str | None, step: str | None, message: str | None) -> None:
    """Keep a failure for the next build that can have it; belongs into a transaction.

    Raises a ``ConfigurationError`` for a workflow or a step that does not exist.
    """
    failure: Document = {"workflow": workflow, "step": step, "message": message}
    wrong = [
        f"{name} is a text, not {value!r}"
        for name, value in failure.items()
        if not (value is None or (isinstance(value, str) and value))
    ]
    problem = None if wrong else _missing(_steps(call), failure)
    wrong += [] if problem is None else [problem]
    if wrong:
        raise ConfigurationError("; ".join(wrong), problems=wrong)
    call.store.set_setting(_SETTING, json.dumps([*_planned(call.store), failure]))


def take(store: Store, workflows: Sequence[Document]) -> Document | None:
    """Return the first failure that is planned and that a new build can have, and forget it.

    ``workflows`` are those of the build, each with its ``name`` and its ``steps``.
    """
    planned = _planned(store)
    steps = {each["name"]: _names(each["steps"]) for each in workflows}
    for index, failure in enumerate(planned):
        if _missing(steps, failure) is None:
            store.set_setting(_SETTING, json.dumps([*planned[:index], *planned[index + 1 :]]))
            return failure
    return None


def _planned(store: Store) -> list[Document]:
    kept: list[Document] = json.loads(store.setting(_SETTING) or "[]")
    return kept


def _steps(call: Call) -> Mapping[str, set[str]]:
    """Return the names of the steps of all workflows that there are, in any version."""
    found: dict[str, set[str]] = {}
    for workflow in call.store.select("kind = 'workflow'", [], "id", -1):
        steps = documents.read(workflow.document["data"])["steps"]
        found.setdefault(workflow.name, set()).update(_names(steps))
    return found


def _names(steps: Iterable[Document]) -> set[str]:
    return {step["name"] for step in steps}


def _missing(steps: Mapping[str, Iterable[str]], failure: Document) -> str | None:
    """Return what ``failure`` names and ``steps``, by the names of workflows, do not have."""
    workflow, step = failure["workflow"], failure["step"]
    if workflow is not None and workflow not in steps:
        return f"there is no workflow {workflow!r}, only {', '.join(sorted(steps))}"
    names = {name for of in steps if workflow in (None, of) for name in steps[of]}
    if step is not None and step not in names:
        of = "any workflow" if workflow is None else f"the workflow {workflow!r}"
        return f"there is no step {step!r} of {of}, only {', '.join(sorted(names))}"
    return None
