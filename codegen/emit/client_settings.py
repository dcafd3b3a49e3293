"""The settings of a client as its constructor shows them: rendered from the runtime's table."""

from __future__ import annotations

import textwrap

from codegen.emit.view import Parameter
from codegen.runtime.settings.table import Setting, Settings

_INTRODUCTION = """\
Resolve the settings; no network I/O is done and no credentials are read.

A setting left at ``None`` is resolved in the usual AWS order: environment variable, the
profile in the shared config files, default. Raises :class:`ConfigurationError` with all
that cannot work.
"""


def parameters(table: type[Settings] = Settings) -> tuple[Parameter, ...]:
    """Return the parameters of a client's constructor, one for each row of ``table`` that has one.

    >>> next(p.default for p in parameters() if p.name == "read_timeout")
    ' = 60.0'
    """
    return tuple(
        Parameter(name=row.name, annotation=row.annotation, default=f" = {row.argument_default!r}")
        for row in table.rows()
        if row.annotation is not None
    )


def documentation(table: type[Settings] = Settings) -> str:
    """Return the text of the constructor's docstring."""
    rows = [row for row in table.rows() if row.annotation is not None]
    return "\n".join([_INTRODUCTION, *map(_parameter, rows)])


def _parameter(row: Setting[object]) -> str:
    """Return the field of a docstring for a row."""
    unit = f", in {row.unit}" if row.unit else ""
    return textwrap.fill(
        f":param {row.name}: {row.doc}{unit}.", 92, subsequent_indent="    ", break_on_hyphens=False
    )
