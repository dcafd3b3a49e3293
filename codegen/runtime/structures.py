"""What emitted structures have in common, and the functions that translate them.

Every emitted structure registers the pair of functions that translate it from and to the dict that
botocore uses for it; :mod:`.conversion` makes the package's cattrs converter of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

from .codecs.values import MismatchError
from .guards import is_dict, is_sequence
from .lazy_attrs import Field, describe, fields_of
from .modules import resolve_hints

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum
    from typing import Self

T = TypeVar("T")

#: How a structure is made from botocore's dict, and the dict from the structure.
Translation: TypeAlias = "tuple[Callable[[Any], Any], Callable[[Any], dict[str, Any] | None]]"


class Response(Protocol):
    """What every response has."""

    response_metadata: ResponseMetadata


ResponseT = TypeVar("ResponseT", bound=Response)


class StructureBase:
    """The base of every structure: how it is compared, shown, copied and pickled."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Only where a slot is empty: an answer is read without what comes with every response,
            # and a pickle of an older version lacks what the model has since got.
            field = fields_of(type(self)).get(name) if not name.startswith("__") else None
            if field is None:
                raise AttributeError(
                    f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self
                )
            value = field.initial()
            setattr(self, name, value)
            return value

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(
            getattr(self, name) == getattr(other, name)
            for name, field in fields_of(type(self)).items()
            if field.eq
        )

    @recursive_repr()
    def __repr__(self) -> str:
        # One that is half built, or of which a member was deleted, is shown as far as it is there.
        shown = [f"{name}={text}" for name, text in shown_members(self)]
        return f"{type(self).__name__}({', '.join(shown)})"

    def to_dict(self) -> Mapping[str, Any]:
        """Return the members as plain values, by their names here, without what is absent.

        Timestamps and bytes are as they are, enums strings, structures dicts; methods take such
        dicts as well. An empty list or map stays where it would be sent. What is sensitive is
        there, and ``response_metadata`` is not.
        """
        from .plain import plain_dict

        return plain_dict(self)

    def to_json(self, indent: int | None = None) -> str:
        """Return :meth:`to_dict` as JSON: timestamps in ISO 8601, bytes in base64.

        ``indent`` is the number of spaces a level; without it all is on one line.
        """
        from .plain import json_text

        return json_text(self, indent)

    def __copy__(self) -> Self:
        made = new(type(self))
        for name in fields_of(type(self)):
            setattr(made, name, getattr(self, name))
        return made

    def __getstate__(self) -> object:
        # Every object has one; but the first protocols of pickle want a class with slots to say so.
        return super().__getstate__()

    def __reduce_ex__(self, protocol: Any) -> Any:
        if type(self) not in TRANSLATIONS:
            # A user's own subclass, which the root of the package does not have.
            return super().__reduce_ex__(protocol)
        from .pickling import reduced

        return reduced(type(self), {n: getattr(self, n) for n in fields_of(type(self))})


if TYPE_CHECKING:

    def new(cls: type[T], /) -> T:
        """Return an object of ``cls`` without calling its constructor."""
        ...

    def absent(cls: type[T], /) -> T:
        """Return what an absent structure is read as: ``None``, whatever annotations say.

        A required member that an answer lacks is ``None``, and never an error.
        """
        ...

else:
    new = object.__new__

    def absent(_cls: type) -> None:
        """Return ``None``."""


def _shown(show: bool | Callable[[Any], str], value: object) -> str:
    """Return a member's value as its structure shows it."""
    return repr(value) if isinstance(show, bool) else show(value)


class Request(StructureBase, Generic[ResponseT]):
    """The base of every request; its parameter is the response that ``Client.send`` gives."""

    __slots__ = ()


class ResponseMetadata:
    """What came with a response beside its members.

    ``request_id``
        What the service calls the request, or ``None``.
    ``status_code``
        The HTTP status.
    ``headers``
        The answer's headers; names are compared without regard to case.
    ``attempts``
        How many times the request was sent.
    """

    __slots__ = ("attempts", "headers", "request_id", "status_code")

    def __init__(
        self,
        request_id: str | None = None,
        status_code: int = 0,
        headers: Mapping[str, str] | None = None,
        attempts: int = 0,
    ) -> None:
        self.request_id = request_id
        self.status_code = status_code
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.attempts = attempts

    def __reduce_ex__(self, protocol: Any) -> Any:
        from .pickling import reduced

        return reduced(type(self), {name: getattr(self, name) for name in self.__slots__})

    def __repr__(self) -> str:
        return (
            f"ResponseMetadata(request_id={self.request_id!r}, status_code={self.status_code},"
            f" attempts={self.attempts})"
        )


# A converter of a user's own reads and writes what comes with a response, too.
describe(
    ResponseMetadata,
    {
        "request_id": (str | None, Field(default=None)),
        "status_code": (int, Field(default=0)),
        "headers": (Mapping[str, str], Field(factory=dict)),
        "attempts": (int, Field(default=0)),
    },
)


def required(value: T | None) -> T:
    """Return ``value``, which is not ``None``; raises :class:`ValueError` if it is.

    For members that the model does not require, where a program knows that there is a value.
    """
    if value is None:
        raise ValueError("a value is required here, and there is none")
    return value


def shown_members(structure: object) -> list[tuple[str, str]]:
    """Return the names of members that have a value, each with how that is shown.

    There are none in what is no structure.
    """
    if not isinstance(structure, StructureBase):
        return []
    return [
        (name, _shown(field.repr, value))
        for name, field in fields_of(type(structure)).items()
        if field.repr and not _is_empty(value := getattr(structure, name, None))
    ]


def _is_empty(value: object) -> bool:
    """Return whether there is nothing to show of ``value``."""
    return value is None or (isinstance(value, (str, bytes, list, tuple, dict)) and not value)


def redacted(value: object) -> str:
    """Return what ``repr`` shows of a member that the model marks as sensitive."""
    return "None" if value is None else "'***'"


# -- translation ----------------------------------------------------------------------------------


#: How a structure is made from botocore's dict, and the dict from the structure, for every one
#: whose module has been loaded.
TRANSLATIONS: dict[type, Translation] = {}


def register(
    module: str,
    translations: Mapping[type, Translation],
) -> None:
    """Note how the classes of the emitted ``module`` are translated: from and to botocore's dict.

    The names in their annotations are looked up when somebody asks for hints.
    """
    TRANSLATIONS.update(translations)
    resolve_hints(module)


def unstructure(value: object) -> object:
    """Return botocore's dict for a structure."""
    return TRANSLATIONS[type(value)][1](value)


def unknown_member(
    data: Mapping[str, object], known: frozenset[str], name: str
) -> dict[str, str] | None:
    """Return, under ``name``, the member of a union that is set in ``data`` if the model lacks it.

    An answer has to set exactly one member of the union called ``name``, else this is a
    :class:`.wire.MismatchError`. ``__type`` is no member, and neither is one that is null. See
    ``_has_unknown_tagged_union_member`` in ``botocore/parsers.py``.
    """
    given = [key for key, value in data.items() if value is not None and key != "__type"]
    if len(given) != 1:
        raise MismatchError(f"the union {name} has {len(given)} members set, not one")
    return None if given[0] in known else {"name": given[0]}


# What a caller hands in may be wrong in any place. It is kept as it is there, so that validation
# can name everything that is wrong, with its path, rather than translation fail at the first.


def lenient(value: Any, read: Callable[[Any], Any]) -> Any:
    """Return ``value`` read by ``read`` when it is a dict, else as it is."""
    return read(value) if is_dict(value) else value


def lenient_enum(value: Any, read: Callable[[Any], StrEnum]) -> Any:
    """Return ``value`` read by ``read`` when it is a string, else as it is."""
    return read(value) if isinstance(value, str) else value


def lenient_list(value: Any, read: Callable[[Any], Any]) -> Any:
    """Return ``value`` with every element read by ``read`` when it is a list, else as it is."""
    return [read(item) for item in value] if is_sequence(value) else value


def lenient_map(value: Any, read: Callable[[Any], Any]) -> Any:
    """Return ``value`` with every value read by ``read`` when it is a dict, else as it is."""
    return {key: read(item) for key, item in value.items()} if is_dict(value) else value
