"""From a rule set to all that the template of ``endpoints.py`` needs: the steps, in their order."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from codegen.endpoints.identifiers import Names
from codegen.endpoints.parameters import EndpointParameter, global_scope, read_parameters
from codegen.endpoints.partitions import partition_table
from codegen.endpoints.printer import Printer
from codegen.endpoints.rules import RuleCompiler
from codegen.problems import Problems


@frozen
class EndpointModule:
    """What ``templates/endpoints.py.jinja`` needs.

    ``functions`` is the source of ``resolve_endpoint`` and its helpers, ``partitions`` that of the
    partition table (empty where no rule asks for a partition).
    """

    parameters: tuple[EndpointParameter, ...]
    functions: str
    partitions: str


def compile_rule_set(rule_set: Mapping[str, Any], partitions: Mapping[str, Any]) -> EndpointModule:
    """Return the functions that do what ``rule_set`` says.

    ``partitions`` is the content of botocore's ``partitions.json``. Raises :class:`ModelError` with
    everything that is wrong in either.
    """
    problems = Problems()
    table = partition_table(partitions, problems)
    in_rules = problems.within("endpoint rule set, ")
    names = Names()
    parameters = read_parameters(rule_set.get("parameters"), in_rules, names)
    compiler = RuleCompiler(in_rules, names)
    block = compiler.rules(rule_set.get("rules"), "rules", global_scope(parameters))
    problems.raise_any()
    functions = Printer().module(parameters, block)
    named = {node.id for node in ast.walk(ast.parse(functions)) if isinstance(node, ast.Name)}
    return EndpointModule(
        parameters=parameters,
        functions=functions,
        partitions=table if "find_partition" in named else "",
    )
