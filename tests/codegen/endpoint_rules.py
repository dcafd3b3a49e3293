"""Endpoint rule sets, written in short, and what the two compilers make of them."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.endpoints import compile_rule_set
from codegen.problems import ModelError
from tests.codegen.compiled_endpoints import PARTITIONS, Compiled

PARAMETERS: dict[str, Any] = {
    "Region": {"type": "string", "builtIn": "AWS::Region"},
    "Name": {"type": "String"},
    "Names": {"type": "stringArray"},
    "Flag": {"type": "Boolean"},
    "Fixed": {"type": "string", "default": "fixed"},
}


def fn(name: str, *arguments: Any, assign: str | None = None) -> dict[str, Any]:
    call = {"fn": name, "argv": list(arguments)}
    return call if assign is None else {**call, "assign": assign}


def ref(name: str) -> dict[str, str]:
    return {"ref": name}


NAME = ref("Name")
SET = fn("isSet", NAME)


def tree(conditions: list[Any], *rules: dict[str, Any]) -> dict[str, Any]:
    return {"type": "tree", "conditions": conditions, "rules": list(rules)}


def endpoint(url: Any, *conditions: Any, **more: Any) -> dict[str, Any]:
    return {"type": "endpoint", "conditions": list(conditions), "endpoint": {"url": url, **more}}


def error(message: Any, *conditions: Any) -> dict[str, Any]:
    return {"type": "error", "conditions": list(conditions), "error": message}


def rules(*rules: Any, parameters: dict[str, Any] | None = None) -> dict[str, Any]:
    chosen = PARAMETERS if parameters is None else parameters
    return {"version": "1.0", "parameters": chosen, "rules": list(rules)}


def url_of(rule_set: dict[str, Any], **parameters: Any) -> str | None:
    """Return the URL that ours and botocore's evaluation of the rules agree on, if any."""
    compiled = Compiled(rule_set)
    ours = compiled.ours(**parameters)
    assert ours.url == compiled.theirs(**parameters).url
    return ours.url


def holds(*conditions: Any, **parameters: Any) -> bool:
    """Say whether all the conditions hold, in botocore as well."""
    chosen = rules(endpoint("https://yes", *conditions), endpoint("https://no"))
    return url_of(chosen, **parameters) == "https://yes"


def problems_of(rule_set: dict[str, Any]) -> tuple[str, ...]:
    with pytest.raises(ModelError) as caught:
        compile_rule_set(rule_set, PARTITIONS)
    assert all(problem in str(caught.value) for problem in caught.value.problems)
    return caught.value.problems
