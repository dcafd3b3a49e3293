"""The table of settings in the documentation, made from the table of the runtime.

As a Sphinx extension it is what ``{{ settings }}`` in a page is replaced by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.runtime.settings.table import Setting, Settings

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

_HEAD = """\
| argument | environment | profile | default | what it is |
|---|---|---|---|---|
"""


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the extension with Sphinx."""
    app.connect("config-inited", _substitute)
    return {"parallel_read_safe": True}


def _substitute(_: Sphinx, config: Config) -> None:
    # A new dict: what Sphinx compares with the last build's is the old one.
    config.myst_substitutions = {**config.myst_substitutions, "settings": settings_table()}


def settings_table(table: type[Settings] = Settings) -> str:
    """Return the table of settings in Markdown, a line for each row of ``table``."""
    return _HEAD + "".join(f"{_line(row)}\n" for row in table.rows())


def _line(row: Setting[Any]) -> str:
    """Return the line of the table for a row."""
    argument = f"`{row.name}`" if row.annotation is not None else ""
    later = [f"then {_code(name)}" for name in row.late_variables]
    environment = ", ".join([*map(_code, row.variables), *later])
    key = "" if row.key is None else _code(row.key)
    if row.by_service:
        key = f"{key} of the service in the profile's `services` section, {key}"
    cells = (argument, environment, key, _default(row), row.doc.replace("``", "`"))
    return f"| {' | '.join(cells)} |"


def _default(row: Setting[Any]) -> str:
    """Return what holds when nothing sets it."""
    if row.default_doc is not None:
        return row.default_doc
    if row.default is None:
        return "nothing"
    return f"{row.default} {row.unit}" if row.unit else _code(str(row.default))


def _code(text: str) -> str:
    return f"`{text}`"
