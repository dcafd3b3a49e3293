"""The modules of shapes: loaded when a value first needs them, and open to who reads annotations.

An answer seldom holds all that the model allows. The modules of shapes that it does not hold are
not loaded: what takes their place until then answers for absent values by itself.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any


def set_placeholders(package: str, names: str) -> None:
    """Put into the package of shapes, for each of its modules, what takes its place.

    Python sets the module itself there when it is loaded. A ``__getattr__`` would do as well, but
    what a module with one is asked for, Python does not look up by its fast way: 1 µs of the 17 µs
    that reading 25 items takes beside ``json.loads`` (``python -m bench --only parse``).
    """
    vars(sys.modules[package]).update(
        {name: _Unloaded(f"{package}.{name}") for name in names.split()}
    )


class _Unloaded:
    """A module of a shape that no value has needed yet."""

    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        self._module = module

    def read(self, data: Any) -> Any:
        """Read a value, for which the module is loaded; nothing is, and needs no module."""
        return None if data is None else import_module(self._module).read(data)

    def write(self, value: Any) -> Any:
        """Write a value, for which the module is loaded; nothing is, and needs no module."""
        return None if value is None else import_module(self._module).write(value)

    def structure(self, data: Any) -> Any:
        """Make a structure of a dict, for which the module is loaded; nothing needs no module."""
        return None if data is None else import_module(self._module).structure(data)

    def unstructure(self, value: Any) -> Any:
        """Make a dict of a structure, for which the module is loaded; nothing needs no module."""
        return None if value is None else import_module(self._module).unstructure(value)

    def __getattr__(self, name: str) -> Any:
        # Whatever else is asked for is needed now.
        return getattr(import_module(self._module), name)


def resolve_hints(module: str) -> None:
    """Let :func:`typing.get_type_hints` and its kin find what annotations in ``module`` name.

    Emitted modules import those names for type checkers alone. Whoever reads annotations looks
    them up in the module's ``__dict__``, and nobody else asks for that.
    """
    sys.modules[module].__class__ = _HintedModule


class _HintedModule(ModuleType):
    """A module whose ``__dict__`` has what the annotations of its classes name."""

    if not TYPE_CHECKING:

        @property
        def __dict__(self) -> dict[str, Any]:
            namespace = ModuleType.__dict__["__dict__"].__get__(self)
            if not namespace.get("_hints_resolved"):
                _import_annotated(namespace)
                # Last, for another thread may look meanwhile; it does the same once more.
                namespace["_hints_resolved"] = True
            return namespace


#: The packages and modules of a service's package in which its classes are defined.
_WITHIN = (".shapes.", ".operations.", ".exceptions.", ".runtime.")


def package_of(module: str) -> str:
    """Return the package from whose root the classes of ``module`` are importable."""
    for within in _WITHIN:
        package, found, _ = f"{module}.".rpartition(within)
        if found:
            return package
    return module.rpartition(".")[0]


def _import_annotated(namespace: dict[str, Any]) -> None:
    """Import into ``namespace`` what the annotations of its classes name and it lacks."""
    import builtins
    import datetime
    import re
    from collections import abc

    root = import_module(package_of(namespace["__name__"]))
    own = [each for each in [*namespace.values()] if isinstance(each, type)]
    texts = [
        text
        for cls in own
        if cls.__module__ == namespace["__name__"]
        for text in vars(cls).get("__annotations__", {}).values()
    ]
    # A document is any value of JSON; as a type of its own it would be one that holds itself.
    for name, value in {"Callable": abc.Callable, "JsonValue": Any}.items():
        namespace.setdefault(name, value)
    namespace.setdefault("datetime", datetime.datetime)
    namespace.setdefault("_datetimes", datetime)
    namespace.setdefault("_builtins", builtins)
    named = {name for text in texts for name in re.findall(r"\w+", text)}
    # No class is called as a builtin in lower case is, but one may well be a "Warning".
    for name in named - namespace.keys() - {"None", *filter(str.islower, dir(builtins))}:
        value = getattr(root, name, None)
        if value is not None:
            namespace[name] = value
