"""Names that are loaded when they are first asked for (PEP 562).

Building every class of a package would cost more than a first call does otherwise.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType


def lazy_names(
    package: str, modules: Mapping[str, str], namespace: dict[str, Any]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return the ``__getattr__``, the ``__dir__`` and the ``__all__`` of ``package``.

    ``modules`` has the module of each name, relative to ``package``: ``.`` for a module that is
    public itself. ``namespace`` is the package's, in which a loaded name is kept.
    """
    public = sorted(name for name in modules if not name.startswith("_"))
    submodule = lazy_submodules(package)

    def load(name: str) -> Any:
        origin = modules.get(name, ".")
        if origin == ".":
            return submodule(name)
        value = namespace[name] = getattr(import_module(origin, package), name)
        return value

    def names() -> list[str]:
        return sorted({*namespace, *public})

    return load, names, public


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
        raise _unknown(package, name)

    return load


def unknown_names(module: str) -> Callable[[str], Any]:
    """Return a ``__getattr__`` that says what a name that ``module`` lacks is called here."""

    def refuse(name: str) -> Any:
        raise _unknown(module, name)

    return refuse


def _unknown(package: str, name: str) -> AttributeError:
    """Return the error for a ``name`` that ``package`` does not have."""
    text = f"module {package!r} has no attribute {name!r}"
    if not name.startswith("_"):
        from .boto3_names import exception_instead

        if ours := exception_instead(name):
            return AttributeError(f"{text}; here it is {ours}", name=name)
        from difflib import get_close_matches

        for near in get_close_matches(name, dir(sys.modules[package]), n=1):
            text = f"{text}; did you mean {near!r}?"
    return AttributeError(text, name=name)
