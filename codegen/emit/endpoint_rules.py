"""The service's endpoint rules, compiled: what the module ``endpoints.py`` and its callers need."""

from __future__ import annotations

from codegen.endpoints import EndpointModule, compile_rule_set, default_rule_set
from codegen.model import Service
from codegen.problems import ModelError, Problems
from codegen.python.imports import Symbols
from codegen.python.reserved import runtime_names

#: What a client gives its endpoint rules, by the rules' names for where a value comes from.
_USUAL = {
    "AWS::Region": "region",
    "AWS::UseDualStack": "use_dual_stack",
    "AWS::UseFIPS": "use_fips",
    "SDK::Endpoint": "endpoint",
}

#: What it gives those that have an endpoint for each account, beside that.
_ACCOUNT = {
    "AWS::Auth::AccountId": "account_id",
    "AWS::Auth::AccountIdEndpointMode": "account_id_endpoint_mode",
}

_SETTINGS = _USUAL | _ACCOUNT


def compiled_rules(service: Service, problems: Problems) -> EndpointModule:
    """Return the compiled rules of ``service``, those of an ordinary service where it has none.

    What is wrong with them is added to ``problems``; the module is then an empty one.
    """
    try:
        rule_set = service.rule_set or default_rule_set(service.endpoint_prefix)
        return compile_rule_set(rule_set, service.partitions)
    except ModelError as error:
        problems.found.extend(error.problems)
        return EndpointModule(parameters=(), functions="", partitions="")


def settings(rules: EndpointModule) -> list[tuple[str, str]]:
    """Return the rule set's own names for the client's settings that it asks for.

    Empty when it asks for all of them under their usual names.
    """
    wanted = [
        (parameter.python_name, _SETTINGS[parameter.builtin])
        for parameter in rules.parameters
        if parameter.builtin in _SETTINGS
    ]
    usual = {(setting, setting) for setting in _USUAL.values()}
    return [] if set(wanted) == usual else wanted


def has_accounts(rules: EndpointModule) -> bool:
    """Return whether an account may have an endpoint of its own."""
    return any(parameter.builtin in _ACCOUNT for parameter in rules.parameters)


def symbols(runtime: str) -> Symbols:
    """Return the names that ``endpoints.py`` may import: no shape of the model is among them."""
    return Symbols(
        modules={
            **dict.fromkeys(runtime_names("endpoints"), f"{runtime}.endpoints"),
            "ConfigurationError": f"{runtime}.errors",
            "Sequence": "collections.abc",
            "TYPE_CHECKING": "typing",
        }
    )
