"""Pickles that name a class by its public name, which stays where its module does not.

A pickle of a structure, an enum's value or an error says: the package, the name at its root, and
the state. So it survives a refresh, another layout of modules, and a package with fewer operations.
"""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from typing import Any

from .http import Headers
from .modules import package_of

#: The package that this runtime is in.
_ROOT = __name__.rpartition(".runtime.")[0]


def reduced(cls: type, state: object) -> tuple[Any, tuple[str, str, object]]:
    """Return what ``__reduce_ex__`` returns for an object of an emitted class."""
    return _restore, (package_of(cls.__module__), cls.__name__, state)


def is_public(cls: type) -> bool:
    """Return whether the root of the package has ``cls`` under its own name."""
    if not cls.__module__.startswith(f"{_ROOT}."):
        return False
    return getattr(import_module(package_of(cls.__module__)), cls.__name__, None) is cls


def _restore(package: str, name: str, state: Any) -> object:
    """Return the object of the class ``name`` at the root of ``package`` that has ``state``.

    Raises :class:`AttributeError` where the package has no such class: it was made with other
    operations, or the service has dropped it. Members that ``state`` lacks get their defaults.
    """
    root = import_module(package)
    try:
        cls = getattr(root, name)
    except AttributeError:
        raise AttributeError(
            f"this pickle holds a {name}, and {package} has no class of that name: it was emitted"
            " without the operations that use it, or from another version of the model"
        ) from None
    return _made(cls, state)


def _made(cls: Any, state: Any) -> object:
    """Return an object of ``cls``: an enum's value, an error, or a structure."""
    if issubclass(cls, Enum):
        return cls(state)
    if issubclass(cls, BaseException):
        arguments, attributes = state
        error: Any = cls(*arguments)
        error.__dict__.update(attributes)
        return error
    made = object.__new__(cls)
    for name in state.keys() & set(cls.__slots__):
        setattr(made, name, state[name])
    return made


def restore_headers(items: list[tuple[str, str]]) -> Headers:
    """Return the headers of an answer, which have no public name of their own."""
    return Headers(items)


# Pickle writes down where a function is found: at the root, as the classes are.
_restore.__module__ = restore_headers.__module__ = _ROOT
restore_headers.__qualname__ = "_restore_headers"
_restore_headers = restore_headers
