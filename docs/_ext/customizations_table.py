"""The tables of what is done for single services, made from the generator's own.

As a Sphinx extension they replace ``{{ customizations_done }}`` and the like in a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.resolve.customizations import table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sphinx.application import Sphinx
    from sphinx.config import Config

_OF_A_SERVICE = "| service | operations | in botocore | here |\n|---|---|---|---|\n"
_OF_ALL = "| in botocore | here |\n|---|---|\n"


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the extension with Sphinx."""
    app.connect("config-inited", _substitute)
    return {"parallel_read_safe": True}


def _substitute(_: Sphinx, config: Config) -> None:
    tables = {f"customizations_{name}": _table(name) for name in table()}
    config.myst_substitutions = {**config.myst_substitutions, **tables}


def _table(decision: str) -> str:
    """Return the rows of one decision in Markdown."""
    head = _OF_A_SERVICE if decision == "done" else _OF_ALL
    return head + "".join(f"{_line(row)}\n" for row in table()[decision])


def _line(row: Mapping[str, Any]) -> str:
    handlers = ", ".join(f"`{name}`" for name in row.get("handlers", ()))
    cells = [handlers, row["what"]]
    if "service" in row:
        cells = [row["service"], ", ".join(row.get("operations", ())), *cells]
    return f"| {' | '.join(cells)} |"
