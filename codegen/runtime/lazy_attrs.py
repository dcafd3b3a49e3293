"""attrs' ``define`` and ``field``, with attrs' own work postponed until somebody asks for it.

A response is read by setting attributes, and needs nothing of a class but its slots; a request is
made by a constructor, which is compiled here from the names and defaults of the members. Importing
attrs and letting it build the classes would take a sixth of the time to a first response. So
``define`` returns a class with slots, and attrs makes the rest (the fields, and what is built on
them) when it is first used: from the same names and defaults, so that nobody can tell.
Type checkers see attrs alone.
"""

from __future__ import annotations

import sys
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from attrs import define as define, field as field

T = TypeVar("T")


class Field:
    """A member of a structure: its default, if any, and how it is compared and shown."""

    __slots__ = ("default", "eq", "factory", "options", "repr")

    def __init__(self, **options: Any) -> None:
        self.options = options
        self.factory: Callable[[], Any] | None = options.get("factory")
        self.default: Any = options.get("default", REQUIRED)
        self.eq: bool = options.get("eq", True)
        self.repr: bool | Callable[[Any], str] = options.get("repr", True)

    def initial(self) -> Any:
        """Return the value of a member that was not set; ``None`` where the model requires it."""
        if self.factory is not None:
            return self.factory()
        return None if self.default is REQUIRED else self.default


class _Required:
    """What takes the place of a default where there is none."""

    def __repr__(self) -> str:
        return "REQUIRED"


REQUIRED: Any = _Required()

#: The members of each class that ``define`` has made.
_FIELDS: dict[type, Mapping[str, Field]] = {}
#: The classes of which attrs has made nothing yet.
_UNTOUCHED: set[type] = set()


def fields_of(cls: type) -> Mapping[str, Field]:
    """Return the members of a structure's class, also of a subclass that attrs itself has made."""
    found = _FIELDS.get(cls)
    if found is None:
        found = _FIELDS[cls] = dict(_fields_by_attrs(cls))
    return found


def _fields_by_attrs(cls: type[Any]) -> Iterator[tuple[str, Field]]:
    """Yield the members of a class that ``define`` has not made, as attrs knows them."""
    from attrs import NOTHING, fields

    for each in fields(cls):
        options: dict[str, Any] = {"eq": bool(each.eq), "repr": each.repr}
        factory = getattr(each.default, "factory", None)
        if factory is not None:
            options["factory"] = factory
        elif each.default is not NOTHING:
            options["default"] = each.default
        yield each.name, Field(**options)


# -- what a class has at once, and what comes later ------------------------------------------------


class _Constructor:
    """``__init__`` until it is first asked for: then it is compiled."""

    __slots__ = ("_cls",)

    def __set_name__(self, cls: type, name: str) -> None:
        self._cls = cls

    def __get__(self, instance: object, owner: type) -> Any:
        made = _compiled(self._cls)
        # Two threads may do this at once: they make the same.
        type.__setattr__(self._cls, "__init__", made)
        return made.__get__(instance, owner)


def _compiled(cls: type) -> Any:
    """Return the ``__init__`` that attrs would make: keyword-only, a statement for each member.

    Python source is what makes it as fast as one that was written by hand; see
    ``attrs._make._make_init``. The names of members are identifiers, and all else is a value.
    """
    names = fields_of(cls)
    defaults: dict[str, Any] = {}
    used: dict[str, Any] = {"REQUIRED": REQUIRED, "__name__": cls.__module__}
    lines: list[str] = []
    for name, each in names.items():
        value = name
        if each.factory is not None:
            used[f"_new_{name}"] = each.factory
            value = f"_new_{name}() if {name} is REQUIRED else {name}"
        if each.factory is not None or each.default is not REQUIRED:
            defaults[name] = each.default
        lines.append(f"    self.{name} = {value}")
    parts = [name for name, text in cls.__annotations__.items() if classes_named(str(text))]
    if parts:
        used["_fit"] = _fit
        given = " or ".join(f"self.{name} is not None" for name in parts)
        lines.append(f"    if {given}: _fit(self, {tuple(parts)!r})")
    accepted = f"self, *, {', '.join(names)}" if names else "self"
    source = "\n".join([f"def __init__({accepted}):", *(lines or ["    pass"])])
    module = compile(source, f"<__init__ of {cls.__module__}.{cls.__name__}>", "exec")
    code = next(each for each in module.co_consts if isinstance(each, CodeType))
    made = FunctionType(code, used)
    made.__kwdefaults__ = defaults
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__annotations__ = {**cls.__annotations__, "return": None}
    return made


#: What annotations name beside structures and enums, none of which is called so.
_NO_CLASSES = frozenset(
    (
        *("None", "bool", "bytes", "datetime", "dict", "float", "int", "list", "str"),
        *("_builtins", "_datetimes"),
        *("ByteStream", "JsonValue", "ResponseMetadata", "StreamInput"),
    )
)
_SIGNS = str.maketrans("[],|.", "     ")


def classes_named(annotation: str) -> list[str]:
    """Return the names in a member's annotation that are those of structures or enums.

    >>> classes_named("dict[str, list[Pet | None]] | None")
    ['Pet']
    """
    if annotation.startswith("EventStream["):
        # Nobody passes events of one.
        return []
    return [name for name in annotation.translate(_SIGNS).split() if name not in _NO_CLASSES]


def _fit(made: Any, names: tuple[str, ...]) -> None:
    """Replace what a constructor was passed in place of structures and enums, if it was."""
    try:
        fits = all(_fits(getattr(made, name)) for name in names)
    except RecursionError:
        fits = False
    if not fits:
        from .mappings import fit

        fit(made)


def _fits(value: Any) -> bool:
    """Return whether there is nothing to replace in ``value``: the quick answer for most values."""
    kind: type[Any] = value.__class__
    if kind is list:
        return all(map(_fits, value))
    return value is None or kind in _FIELDS or (kind is not str and isinstance(value, str))


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


class _Signature:
    """``__signature__``: what attrs' constructor has, for the class itself and no subclass."""

    __slots__ = ("_cls",)

    def __set_name__(self, cls: type, name: str) -> None:
        self._cls = cls

    def __get__(self, instance: object, owner: type) -> Any:
        if owner is not self._cls:
            raise AttributeError(f"{owner.__name__!r} has no attribute '__signature__'")
        from inspect import signature

        from .member_docs import document

        # The first thing that help() asks for.
        document(owner)
        return signature(_twin(owner))


#: What users of attrs' classes may ask for.
_LATER = ["__attrs_attrs__", "__attrs_props__", "__match_args__"]
if sys.version_info >= (3, 13):
    _LATER.append("__replace__")


def _define(*, kw_only: bool) -> Callable[[type[T]], type[T]]:
    """Return a decorator that gives a class its slots now and leaves the rest to attrs.

    It is for keyword-only classes without methods of their own, whose base compares and shows them.
    """

    if not kw_only:
        raise TypeError("the members of a structure are keyword-only")

    def decorate(cls: type[T]) -> type[T]:
        names = cls.__annotations__
        namespace = dict(vars(cls))
        fields = {name: _as_field(namespace.pop(name, REQUIRED)) for name in names}
        # These two belong to a class without slots.
        del namespace["__dict__"], namespace["__weakref__"]
        namespace |= {name: _MadeByAttrs() for name in _LATER}
        namespace["__init__"] = _Constructor()
        namespace["__signature__"] = _Signature()
        # What help() shows of the members.
        namespace["__slots__"] = {**names, "__weakref__": "weak references to the object"}
        made = cast("type[T]", type(cls.__name__, cls.__bases__, namespace))
        _FIELDS[made] = fields
        _UNTOUCHED.add(made)
        return made

    return decorate


def describe(cls: type, members: Mapping[str, tuple[Any, Field]]) -> None:
    """Let attrs, and who asks it, see a class that was written by hand: its members' types.

    They have to be what the constructor takes, under these names and with these defaults.
    """
    cls.__annotations__ = {name: hint for name, (hint, _) in members.items()}
    _FIELDS[cls] = {name: each for name, (_, each) in members.items()}
    _UNTOUCHED.add(cls)
    for name in _LATER:
        later = _MadeByAttrs()
        later.__set_name__(cls, name)
        setattr(cls, name, later)


def _as_field(value: Any) -> Field:
    """Return the member whose right-hand side in the class is ``value``."""
    return value if isinstance(value, Field) else Field(default=value)


def _twin(cls: type) -> Any:
    """Return the class of the same members that attrs itself builds."""
    import attrs

    namespace: dict[str, Any] = {}
    for name, each in fields_of(cls).items():
        if each.options.keys() - {"default"}:
            namespace[name] = attrs.field(**each.options)
        elif each.default is not REQUIRED:
            namespace[name] = each.default
    for name in ("__annotations__", "__module__", "__qualname__"):
        namespace[name] = getattr(cls, name)
    plain = type(cls.__name__, (), namespace)
    return attrs.define(plain, kw_only=True, eq=False, repr=False)


def _complete(cls: type) -> None:
    """Give ``cls`` what attrs makes of a class with the same members.

    Two threads may do this at once: they make the same.
    """
    if cls not in _UNTOUCHED:
        return
    twin = _twin(cls)
    for name in _LATER:
        if name in vars(twin):
            setattr(cls, name, vars(twin)[name])
    _UNTOUCHED.discard(cls)


if not TYPE_CHECKING:
    define, field = _define, Field
