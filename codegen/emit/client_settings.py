"""The settings of a client as its constructor shows them: rendered from the runtime's table."""

from __future__ import annotations

import textwrap

from codegen.emit.view import Parameter
from codegen.model import Service
from codegen.runtime.customizations import buckets
from codegen.runtime.settings.table import Setting, Settings

_INTRODUCTION = """\
Resolve the settings; no network I/O is done and no credentials are read.

A setting left at ``None`` is resolved in the usual AWS order: environment variable, the
profile in the shared config files, default. Raises :class:`ConfigurationError` with all
that cannot work.
"""


_OPTIONS = """\
Return a client with these settings changed, which shares all else with this one.

It shares connections, credentials, clock and retry quota, and is made in a moment:
``client.with_options(read_timeout=5)`` may stand before a single call. A setting that is not
passed, or passed as ``...``, stays as it is; ``None``, where it can be passed, is its
default. Closing the new client closes nothing. Raises :class:`ConfigurationError` with all
that cannot work.
"""


def table_of(service: Service) -> type[Settings]:
    """Return the table of the settings of a client of ``service``."""
    found: type[Settings] = (
        getattr(buckets, service.addressing).table if service.addressing else Settings
    )
    return found


def parameters(
    table: type[Settings] = Settings, *, asynchronous: bool = False
) -> tuple[Parameter, ...]:
    """Return the parameters of a client's constructor, one for each row of ``table`` that has one.

    >>> next(p.default for p in parameters() if p.name == "read_timeout")
    ' = 60.0'
    """
    return tuple(
        Parameter(
            name=row.name,
            annotation=_annotation(row, asynchronous),
            default=f" = {row.argument_default!r}",
        )
        for row in table.rows()
        if row.annotation is not None
    )


def options(
    table: type[Settings] = Settings, *, asynchronous: bool = False
) -> tuple[Parameter, ...]:
    """Return the parameters of ``with_options``: the settings that one call may have its own of."""
    return tuple(
        Parameter(
            name=row.name,
            annotation=f"{_changed(row, asynchronous)} | EllipsisType",
            default=" = ...",
        )
        for row in _changeable(table)
    )


def options_documentation(table: type[Settings] = Settings) -> str:
    """Return the text of the docstring of ``with_options``."""
    return "\n".join([_OPTIONS, *map(_parameter, _changeable(table))])


def _changeable(table: type[Settings]) -> list[Setting[object]]:
    return [row for row in table.rows() if row.changeable]


def _annotation(row: Setting[object], asynchronous: bool) -> str:
    """Return the annotation of the constructor's parameter for a row."""
    return str(row.async_annotation if asynchronous else row.annotation)


def _changed(row: Setting[object], asynchronous: bool) -> str:
    """Return the annotation of what ``with_options`` takes for a row."""
    annotation = _annotation(row, asynchronous)
    return annotation if row.clearable else annotation.removesuffix(" | None")


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
