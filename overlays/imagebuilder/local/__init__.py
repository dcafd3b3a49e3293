"""An EC2 Image Builder without AWS: the service as far as its API shows it, in one process.

:class:`LocalImageBuilder` answers requests; everything it knows is in a SQLite file, or in memory.
``docs/local-behaviour.md`` says which behaviour AWS documents, and where, and what is assumed.

A handler of each operation is in the module of its subject; ``registry.py`` has the table of them.
"""

from .service import LocalImageBuilder

__all__ = ["LocalImageBuilder"]
