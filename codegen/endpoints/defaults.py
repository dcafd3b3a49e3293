"""The rule set of an ordinary regional service, for models that ship no rules."""

from __future__ import annotations

import re
from typing import Any

from codegen.problems import ModelError
from codegen.raw import JsonObject

_HOST_LABELS = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")


def default_rule_set(endpoint_prefix: str) -> dict[str, Any]:
    """Return the rule set that AWS gives a regional service with nothing special about it.

    ``endpoint_prefix`` is the model's ``endpointPrefix``: one or more host labels. Raises
    :class:`ModelError` when it is not.
    """
    if not _HOST_LABELS.fullmatch(endpoint_prefix):
        raise ModelError([f"endpointPrefix: {endpoint_prefix!r} cannot be part of a host name"])
    return {
        "version": "1.0",
        "parameters": {
            "Region": _parameter("string", "AWS::Region"),
            "UseDualStack": _parameter("boolean", "AWS::UseDualStack", default=False),
            "UseFIPS": _parameter("boolean", "AWS::UseFIPS", default=False),
            "Endpoint": _parameter("string", "SDK::Endpoint"),
        },
        "rules": [
            _custom(),
            _regional(f"https://{endpoint_prefix}"),
            _error("Invalid Configuration: Missing Region"),
        ],
    }


def _custom() -> JsonObject:
    """Return the rule for an endpoint that the user gives."""
    refusal = "Invalid Configuration: {} and custom endpoint are not supported"
    return _tree(
        [_is_set("Endpoint")],
        _error(refusal.format("FIPS"), _is_on("UseFIPS")),
        _error(refusal.format("Dualstack"), _is_on("UseDualStack")),
        _endpoint({"ref": "Endpoint"}),
    )


def _regional(host: str) -> JsonObject:
    """Return the rule for the endpoints of a region, all of which begin with ``host``."""
    partition = {"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "PartitionResult"}
    fips, dual_stack = _supports("supportsFIPS"), _supports("supportsDualStack")
    return _tree(
        [_is_set("Region"), partition],
        _tree(
            [_is_on("UseFIPS"), _is_on("UseDualStack")],
            _endpoint(_url(f"{host}-fips", "dualStackDnsSuffix"), fips, dual_stack),
            _error(
                "FIPS and DualStack are enabled, but this partition does not support one or both"
            ),
        ),
        _tree(
            [_is_on("UseFIPS")],
            _endpoint(_url(f"{host}-fips", "dnsSuffix"), fips),
            _error("FIPS is enabled but this partition does not support FIPS"),
        ),
        _tree(
            [_is_on("UseDualStack")],
            _endpoint(_url(host, "dualStackDnsSuffix"), dual_stack),
            _error("DualStack is enabled but this partition does not support DualStack"),
        ),
        _endpoint(_url(host, "dnsSuffix")),
    )


def _parameter(type_: str, builtin: str, default: bool | None = None) -> JsonObject:
    spec = {"type": type_, "builtIn": builtin, "required": default is not None}
    return spec if default is None else {**spec, "default": default}


def _tree(conditions: list[JsonObject], *rules: JsonObject) -> JsonObject:
    return {"type": "tree", "conditions": conditions, "rules": list(rules)}


def _error(message: str, *conditions: JsonObject) -> JsonObject:
    return {"type": "error", "conditions": list(conditions), "error": message}


def _endpoint(url: str | JsonObject, *conditions: JsonObject) -> JsonObject:
    return {"type": "endpoint", "conditions": list(conditions), "endpoint": {"url": url}}


def _url(host: str, suffix: str) -> str:
    return f"{host}.{{Region}}.{{PartitionResult#{suffix}}}"


def _is_set(name: str) -> JsonObject:
    return {"fn": "isSet", "argv": [{"ref": name}]}


def _is_on(name: str) -> JsonObject:
    return {"fn": "booleanEquals", "argv": [{"ref": name}, True]}


def _supports(attribute: str) -> JsonObject:
    value = {"fn": "getAttr", "argv": [{"ref": "PartitionResult"}, attribute]}
    return {"fn": "booleanEquals", "argv": [value, True]}
