"""The names in the emitted code: those that are there anyway, and those that rule sets give."""

from __future__ import annotations

import builtins
import re

from attrs import define, field

from codegen.python.names import snake_case
from codegen.python.reserved import runtime_names

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")

_RESERVED = {
    *runtime_names("endpoints"),
    "ConfigurationError",
    "PARTITIONS",
    "Sequence",
    "found",
    "resolve_endpoint",
    *dir(builtins),
}


def is_name(name: str) -> bool:
    """Return whether a rule set may call a parameter or a variable ``name``."""
    return _NAME.match(name) is not None


@define
class Names:
    """The names that are taken."""

    _taken: set[str] = field(factory=lambda: set(_RESERVED))

    def unique(self, name: str) -> str:
        """Return a Python name for ``name`` that nothing else has."""
        python_name = snake_case(name) if name.strip("_") else "value"
        while python_name in self._taken:
            python_name += "_"
        self._taken.add(python_name)
        return python_name
