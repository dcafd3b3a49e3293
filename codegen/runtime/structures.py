"""What emitted structures have in common, and the functions that translate them.

Every emitted structure registers the pair of functions that translate it from and to the dict that
botocore uses for it; :mod:`.conversion` makes the package's cattrs converter of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .codecs.values import MismatchError
from .guards import is_dict, is_sequence

if TYPE_CHECKING:
    from enum import StrEnum

    from attrs import Attribute


class Response(Protocol):
    """What every response has."""

    response_metadata: ResponseMetadata


ResponseT = TypeVar("ResponseT", bound=Response)


class StructureBase:
    """The base of every structure: how it is compared, shown and pickled."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(
            getattr(self, field.name) == getattr(other, field.name)
            for field in _fields(type(self))
            if field.eq
        )

    @recursive_repr()
    def __repr__(self) -> str:
        shown = [
            f"{field.name}={_shown(field, getattr(self, field.name))}"
            for field in _fields(type(self))
            if field.repr
        ]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> object:
        # Every object has one; but the first protocols of pickle want a class with slots to say so.
        return super().__getstate__()


def _fields(cls: type[Any]) -> tuple[Attribute[Any], ...]:
    """Return what attrs knows of the members of ``cls``."""
    from attrs import fields

    found: tuple[Attribute[Any], ...] = fields(cls)
    return found


def _shown(field: Attribute[Any], value: object) -> str:
    """Return a member's value as its structure shows it."""
    return field.repr(value) if callable(field.repr) else repr(value)


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

    def __repr__(self) -> str:
        return (
            f"ResponseMetadata(request_id={self.request_id!r}, status_code={self.status_code},"
            f" attempts={self.attempts})"
        )


def shown_members(structure: object) -> list[tuple[str, str]]:
    """Return the names of members that have a value, each with how that is shown.

    There are none in what is no structure.
    """
    if not isinstance(structure, StructureBase):
        return []
    return [
        (field.name, _shown(field, value))
        for field in _fields(type(structure))
        if field.repr and (value := getattr(structure, field.name)) not in (None, "", [], {})
    ]


def redacted(value: object) -> str:
    """Return what ``repr`` shows of a member that the model marks as sensitive."""
    return "None" if value is None else "'***'"


# -- translation ----------------------------------------------------------------------------------


#: How a structure is made from botocore's dict, and the dict from the structure, for every one
#: whose module has been loaded.
TRANSLATIONS: dict[type, tuple[Callable[[Any], Any], Callable[[Any], dict[str, Any]]]] = {}


def register(
    cls: type, structure: Callable[[Any], Any], unstructure: Callable[[Any], dict[str, Any]]
) -> None:
    """Note how ``cls`` is translated."""
    TRANSLATIONS[cls] = structure, unstructure


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


def lenient_enum(value: Any, enum: type[StrEnum]) -> Any:
    """Return ``value`` as a value of ``enum`` when it is a string, else as it is."""
    return enum(value) if isinstance(value, str) else value


def lenient_list(value: Any, read: Callable[[Any], Any]) -> Any:
    """Return ``value`` with every element read by ``read`` when it is a list, else as it is."""
    return [read(item) for item in value] if is_sequence(value) else value


def lenient_map(value: Any, read: Callable[[Any], Any]) -> Any:
    """Return ``value`` with every value read by ``read`` when it is a dict, else as it is."""
    return {key: read(item) for key, item in value.items()} if is_dict(value) else value
