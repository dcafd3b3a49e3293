"""What a workflow's document has to have, and what the service reads from it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from . import conditions
from .actions import ACTIONS, FOR_AMIS, FOR_CONTAINERS
from .call import Call
from .documents import named, parameter_of, version_problem
from .errors import invalid
from .guards import is_list, is_mapping
from .store import Document

#: The types that a parameter can have (User Guide, "Create a YAML workflow document").
_TYPES = ("string", "integer", "boolean", "stringList")
_INTEGER = re.compile("-?[0-9]{1,18}")
_STEP_NAME = re.compile("[A-Za-z][A-Za-z0-9-_]{1,99}")


def check_document(call: Call, document: Document, stage: str) -> None:
    """Raise an ``InvalidParameterValueException`` for a document that is none of this stage.

    One with too many steps is a ``ServiceQuotaExceededException``.
    """
    problem = version_problem(document)
    if problem is not None:
        raise invalid("data", problem)
    steps = named(document.get("steps"), "steps")
    call.limits.check("steps of a workflow", len(steps) - 1)
    for name, step in steps:
        if _STEP_NAME.fullmatch(name) is None:
            raise invalid("data", f"'{name}' is no name of a step.")
        action = step.get("action")
        if not isinstance(action, str) or action not in ACTIONS:
            raise invalid("data", f"The step '{name}' has no action {action!r}.")
        _check_settings(name, step)
        if stage not in ACTIONS[action].stages:
            raise invalid("data", f"The action of the step '{name}' is not for {stage} workflows.")
        if step.get("onFailure", "Abort") not in ("Abort", "Continue"):
            raise invalid("data", f"onFailure of the step '{name}' is neither Abort nor Continue.")
    used = {step["action"] for _, step in steps}
    if FOR_CONTAINERS in used and used & FOR_AMIS:
        others = ", ".join(sorted(used & FOR_AMIS))
        raise invalid("data", f"A workflow with {FOR_CONTAINERS} cannot have {others}.")
    for parameter in parameters_of(document):
        if parameter["type"] not in _TYPES:
            raise invalid(
                "data",
                f"The type of the parameter '{parameter['name']}' is none of {', '.join(_TYPES)}.",
            )


def _check_settings(name: str, step: Mapping[str, Any]) -> None:
    """Refuse settings of a step, whose action is known, that cannot be met."""
    if not is_mapping(step.get("inputs") or {}):
        raise invalid("data", f"The inputs of the step '{name}' are no mapping.")
    timeout, longest = step.get("timeoutSeconds", 1), ACTIONS[step["action"]].longest
    is_whole = isinstance(timeout, int) and not isinstance(timeout, bool)
    if not (is_whole and 1 <= timeout <= longest):
        raise invalid(
            "data",
            f"timeoutSeconds of the step '{name}' is {timeout!r}; it can be 1 to {longest}.",
        )
    problem = conditions.problem_of(step["if"]) if "if" in step else None
    if problem is not None:
        raise invalid("data", f"The 'if' of the step '{name}': {problem}.")
    undone = step.get("rollbackEnabled", True)
    if not (isinstance(undone, bool) or str(undone).startswith("$.")):
        raise invalid("data", f"rollbackEnabled of the step '{name}' is {undone!r}.")


def parameters_of(document: Document) -> list[Document]:
    """Return the parameters that a document defines, in the wire form of a workflow's."""
    defined: Any = document.get("parameters")
    entries = defined if is_list(defined) else []
    return [
        parameter_of(entry["name"], entry)
        for entry in entries
        if is_mapping(entry) and "name" in entry
    ]


def outputs_of(document: Document) -> list[Document]:
    """Return what a document says that its workflow puts out: names and values."""
    defined: Any = document.get("outputs")
    entries = defined if is_list(defined) else []
    return [
        {"name": str(entry["name"]), "value": entry["value"]}
        for entry in entries
        if is_mapping(entry) and {"name", "value"} <= entry.keys()
    ]


def values_of(workflow: Document, given: Sequence[Document], at: str) -> Document:
    """Return the values of a workflow's parameters, in their types, by name.

    ``workflow`` is its document in the state, ``given`` what a request has for it under ``at``.
    Raises an ``InvalidParameterValueException`` for a parameter that is not one of the workflow's,
    that has no value, or one of another type.
    """
    defined = {each["name"]: each for each in workflow.get("parameters", [])}
    texts = {name: each["defaultValue"] for name, each in defined.items() if "defaultValue" in each}
    for each in given:
        if each["name"] not in defined:
            raise invalid(at, f"The workflow has no parameter '{each['name']}'.")
        texts[each["name"]] = each["value"]
    missing = [name for name in defined if name not in texts]
    if missing:
        raise invalid(at, f"A value is needed for: {', '.join(missing)}.")
    return {name: _typed(value, defined[name], at) for name, value in texts.items()}


def _typed(texts: Sequence[str], parameter: Document, at: str) -> Any:
    """Return a parameter's value, which requests have as a list of texts."""
    kind = parameter["type"]
    if kind == "stringList":
        return [*texts]
    (text,) = texts if len(texts) == 1 else (None,)
    if text is not None and kind == "string":
        return text
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    if text is not None and kind == "integer" and _INTEGER.fullmatch(text):
        return int(text)
    raise invalid(at, f"The parameter '{parameter['name']}' is of the type {kind}, not {[*texts]}.")
