"""Names that are loaded when they are first asked for (PEP 562).

Building every class of a package would cost more than a first call does otherwise.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType


def lazy_names(
    package: str, table: str, namespace: dict[str, Any]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the ``__getattr__`` and the ``__dir__`` of ``package``.

    ``table`` has a line for each name, with its module relative to ``package``: ``.`` for a module
    that is public itself. It is searched as it is, because there may be thousands of lines, most of
    which no program asks for. ``namespace`` is the package's, in which a loaded name is kept.
    """
    submodule = lazy_submodules(package)

    def public() -> list[str]:
        return sorted(name for name in table.split()[::2] if not name.startswith("_"))

    def load(name: str) -> Any:
        if name == "__all__":
            return public()
        at = table.find(f" {name} .")
        origin = "." if at < 0 else table[at:].split(None, 2)[1]
        if origin == ".":
            return submodule(name)
        value = namespace[name] = getattr(import_module(origin, package), name)
        return value

    def names() -> list[str]:
        # What the package imports for its own use is not offered.
        own = [name for name in namespace if name.startswith("__")]
        return sorted({*own, *public(), "__all__"})

    return load, names


def lazy_submodules(package: str) -> Callable[[str], ModuleType]:
    """Return the ``__getattr__`` of a package whose names are its modules.

    Python sets a module that was imported as an attribute, and so asks once for each.
    """

    def load(name: str) -> ModuleType:
        if not name.startswith("_"):
            try:
                return import_module(f"{package}.{name}")
            except ModuleNotFoundError as error:
                if error.name != f"{package}.{name}":
                    raise
        from .nearest import no_name

        raise no_name(package, name)

    return load


def public_names(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return a ``__getattr__`` and a ``__dir__`` for a ``module`` that has all its names.

    The first says what was meant; the second leaves out what an ``__all__`` does.
    """

    def refuse(name: str) -> Any:
        from .nearest import no_name

        raise no_name(module, name)

    def names() -> list[str]:
        namespace = vars(sys.modules[module])
        own = [name for name in namespace if name.startswith("__")]
        return sorted({*own, *namespace.get("__all__", namespace)})

    return refuse, names
