"""What a workflow's document has to have, and what the service reads from it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .documents import named, version_problem
from .errors import invalid
from .guards import is_list, is_mapping
from .store import Document

#: The step actions by the stages they are for (User Guide, "Supported step actions").
_BUILD, _TEST, _DISTRIBUTION = {"BUILD"}, {"TEST"}, {"DISTRIBUTION"}
_ANY = _BUILD | _TEST | _DISTRIBUTION
ACTIONS = {
    "ApplyImageConfigurations": _DISTRIBUTION,
    "BootstrapInstanceForContainer": _BUILD | _TEST,
    "CollectImageMetadata": _BUILD,
    "CollectImageScanFindings": _BUILD | _TEST,
    "CreateImage": _BUILD,
    "DistributeImage": _DISTRIBUTION,
    "ExecuteComponents": _BUILD | _TEST,
    "ExecuteStateMachine": _ANY,
    "LaunchInstance": _BUILD | _TEST,
    "ModifyImageAttributes": _DISTRIBUTION,
    "RegisterImage": _BUILD,
    "RunCommand": _BUILD | _TEST,
    "RunSysPrep": _BUILD,
    "SanitizeInstance": _BUILD,
    "TerminateInstance": _BUILD | _TEST,
    "WaitForAction": _ANY,
    "WaitForSSMAgent": _BUILD | _TEST,
}
#: In seconds: seven days, the longest that the User Guide has for any action.
_LONGEST_TIMEOUT = 7 * 24 * 60 * 60
_STEP_NAME = re.compile("[A-Za-z][A-Za-z0-9-_]{1,99}")


def check_document(document: Document, stage: str) -> None:
    """Raise an ``InvalidParameterValueException`` for a document that is none of this stage."""
    problem = version_problem(document)
    if problem is not None:
        raise invalid("data", problem)
    for name, step in named(document.get("steps"), "steps"):
        if _STEP_NAME.fullmatch(name) is None:
            raise invalid("data", f"'{name}' is no name of a step.")
        action = step.get("action")
        if not isinstance(action, str) or action not in ACTIONS:
            raise invalid("data", f"The step '{name}' has no action {action!r}.")
        _check_settings(name, step)
        if stage not in ACTIONS[action]:
            raise invalid("data", f"The action of the step '{name}' is not for {stage} workflows.")
        if step.get("onFailure", "Abort") not in ("Abort", "Continue"):
            raise invalid("data", f"onFailure of the step '{name}' is neither Abort nor Continue.")


def _check_settings(name: str, step: Mapping[str, Any]) -> None:
    """Refuse inputs that are no mapping, and a timeout that is no number of seconds."""
    if not is_mapping(step.get("inputs") or {}):
        raise invalid("data", f"The inputs of the step '{name}' are no mapping.")
    timeout = step.get("timeoutSeconds", 1)
    is_whole = isinstance(timeout, int) and not isinstance(timeout, bool)
    if not (is_whole and 0 <= timeout <= _LONGEST_TIMEOUT):
        raise invalid("data", f"timeoutSeconds of the step '{name}' is {timeout!r}.")


def parameters_of(document: Document) -> list[Document]:
    """Return the parameters that a document defines, in the wire form of a workflow's."""
    defined: Any = document.get("parameters")
    entries = defined if is_list(defined) else []
    return [_parameter(entry) for entry in entries if is_mapping(entry) and "name" in entry]


def _parameter(entry: Any) -> Document:
    found: Document = {"name": str(entry["name"]), "type": str(entry.get("type", "string"))}
    if "default" in entry:
        default = entry["default"]
        values: list[Any] = default if is_list(default) else [default]
        found["defaultValue"] = [
            str(value).lower() if isinstance(value, bool) else str(value) for value in values
        ]
    if "description" in entry:
        found["description"] = str(entry["description"])
    return found
