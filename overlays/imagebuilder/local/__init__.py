"""An EC2 Image Builder without AWS: the service as far as its API shows it, in one process.

:class:`LocalImageBuilder` answers requests; everything it knows is in a SQLite file, or in memory.
``docs/local-behaviour.md`` says which behaviour AWS documents, and where, and what is assumed.

A handler of each operation is in the module of its subject; ``registry.py`` has the table of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .service import LocalImageBuilder as LocalImageBuilder
else:

    def __getattr__(name):
        # pytest loads the fixture of this package in every program; the service it need not.
        if name != "LocalImageBuilder":
            hint = "" if name.startswith("_") else "; did you mean 'LocalImageBuilder'?"
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}", name=name)
        from .service import LocalImageBuilder

        return LocalImageBuilder


__all__ = ["LocalImageBuilder"]
