"""Compiles a service's endpoint rule set to plain Python functions.

In: botocore's ``endpoint-rule-set-1.json`` and ``partitions.json``, as dicts. Out: an
:class:`EndpointModule`, which ``templates/endpoints.py.jinja`` writes down. The functions are
straight-line ``if``s over typed values; nothing interprets rules at run time.

The language and what its functions do are those of ``botocore/endpoint_provider.py``. Types are
checked here, before anything is emitted, as the Smithy rules engine wants it: a value that may be
unset has to be tested with ``isSet`` (or assigned by a condition) before it is used as a string.

A rule set is data, not trusted. Its strings reach the source text only through
:func:`~codegen.endpoints.text.escaped`, its names only through
:func:`~codegen.python.names.snake_case`.

:mod:`~codegen.endpoints.rules` makes :mod:`~codegen.endpoints.statements` of the JSON, with values
from :mod:`~codegen.endpoints.expressions`; :mod:`~codegen.endpoints.printer` writes them down.
"""

from __future__ import annotations

from codegen.endpoints.defaults import default_rule_set
from codegen.endpoints.module import EndpointModule, compile_rule_set
from codegen.endpoints.parameters import EndpointParameter
from codegen.endpoints.signed_names import signed_name

__all__ = [
    "EndpointModule",
    "EndpointParameter",
    "compile_rule_set",
    "default_rule_set",
    "signed_name",
]
