"""``define`` and ``field`` of attrs, which attrs carries out when a class is first used as its own.

An answer is read by setting attributes, and needs nothing of a structure but its slots. To import
attrs and let it build the classes takes a sixth of the time to a first response. So ``define``
gives a class its slots, and :class:`_MadeByAttrs` stands for the rest (``__init__``, the fields and
what is made of them) until it is asked for: then attrs makes it from the same names and defaults.
Type checkers see attrs alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from attrs import define as define, field as field

P = ParamSpec("P")
T = TypeVar("T")


class _MadeByAttrs:
    """An attribute of a class that attrs makes when it is first asked for."""

    __slots__ = ("_cls", "_name")

    def __set_name__(self, cls: type, name: str) -> None:
        self._cls = cls
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        _complete(self._cls)
        made = vars(self._cls)[self._name]
        if made is self:
            # Not every version of attrs makes it.
            raise AttributeError(f"{self._cls.__name__!r} has no attribute {self._name!r}")
        get = getattr(made, "__get__", None)
        return made if get is None else get(instance, owner)


#: What users of attrs' classes may ask for.
_LATER = ["__attrs_attrs__", "__attrs_props__", "__init__", "__match_args__"]
if sys.version_info >= (3, 13):
    _LATER.append("__replace__")
#: The defaults of each class that attrs has not seen yet, and whether it is keyword-only.
_TOLD: dict[type, tuple[dict[str, Any], bool]] = {}


class _Field:
    """What ``field`` was told."""

    __slots__ = ("options",)

    def __init__(self, **options: Any) -> None:
        self.options = options


def _define(*, kw_only: bool) -> Callable[[type[T]], type[T]]:
    """Return what stands for the decorator of :func:`attrs.define`.

    It is for classes without methods of their own, whose base compares and shows them.
    """

    def decorate(cls: type[T]) -> type[T]:
        names = cls.__annotations__
        namespace = dict(vars(cls))
        defaults = {name: namespace.pop(name) for name in names if name in namespace}
        # These two belong to a class without slots.
        del namespace["__dict__"], namespace["__weakref__"]
        namespace |= {name: _MadeByAttrs() for name in _LATER}
        namespace["__slots__"] = (*names, "__weakref__")
        made = cast("type[T]", type(cls.__name__, cls.__bases__, namespace))
        _TOLD[made] = defaults, kw_only
        return made

    return decorate


def _complete(cls: type) -> None:
    """Let attrs build a class of the same members, and give ``cls`` what it has made of them.

    Two threads may do this at once: they make the same.
    """
    told = _TOLD.get(cls)
    if told is None:
        return
    import attrs

    defaults, kw_only = told
    namespace: dict[str, Any] = {
        name: attrs.field(**value.options) if isinstance(value, _Field) else value
        for name, value in defaults.items()
    }
    for name in ("__annotations__", "__module__", "__qualname__"):
        namespace[name] = getattr(cls, name)
    plain = type(cls.__name__, (), namespace)
    twin = attrs.define(plain, kw_only=kw_only, eq=False, repr=False)
    for name in _LATER:
        if name in vars(twin):
            setattr(cls, name, vars(twin)[name])
    _TOLD.pop(cls, None)


if not TYPE_CHECKING:
    define, field = _define, _Field


def filled(cls: Callable[P, T], /, *_: P.args, **members: P.kwargs) -> T:
    """Return a structure of which all members are given: that takes no ``__init__``."""
    made = object.__new__(cast("type[T]", cls))
    for name, value in members.items():
        setattr(made, name, value)
    return made
