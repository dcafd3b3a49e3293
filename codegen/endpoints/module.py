"""From a rule set to all that the template of ``endpoints.py`` needs: the steps, in their order."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from codegen.endpoints.identifiers import RUNTIME_NAMES, Names
from codegen.endpoints.parameters import EndpointParameter, global_scope, read_parameters
from codegen.endpoints.partitions import partition_table
from codegen.endpoints.printer import Printer
from codegen.endpoints.problems import Problems
from codegen.endpoints.rules import RuleCompiler
from codegen.errors import ModelError


@frozen
class EndpointModule:
    """What ``templates/endpoints.py.jinja`` needs.

    ``functions`` is the source of ``resolve_endpoint`` and its helpers, ``partitions`` that of the
    partition table (empty where no rule asks for a partition), ``runtime_names`` what both need
    from ``runtime/endpoints.py``, ``uses_sequence`` whether they name ``Sequence``.
    """

    parameters: tuple[EndpointParameter, ...]
    functions: str
    partitions: str
    runtime_names: tuple[str, ...]
    uses_sequence: bool


def compile_rule_set(rule_set: Mapping[str, Any], partitions: Mapping[str, Any]) -> EndpointModule:
    """Return the functions that do what ``rule_set`` says.

    ``partitions`` is the content of botocore's ``partitions.json``. Raises :class:`ModelError` with
    everything that is wrong in either.
    """
    in_table, in_rules = Problems(""), Problems("endpoint rule set, ")
    table = partition_table(partitions, in_table)
    names = Names()
    parameters = read_parameters(rule_set.get("parameters"), in_rules, names)
    compiler = RuleCompiler(in_rules, names)
    block = compiler.rules(rule_set.get("rules"), "rules", global_scope(parameters))
    if problems := [*in_table.found, *in_rules.found]:
        raise ModelError(problems)
    functions = Printer().module(parameters, block)
    named = {node.id for node in ast.walk(ast.parse(functions)) if isinstance(node, ast.Name)}
    used = named & RUNTIME_NAMES
    if "find_partition" in used:
        used |= {"Partition"}
    return EndpointModule(
        parameters=parameters,
        functions=functions,
        partitions=table if "find_partition" in used else "",
        runtime_names=tuple(sorted(used)),
        uses_sequence="Sequence" in named,
    )
