"""What the codecs share: lists and maps, numbers, blobs, and the error for what does not fit.

All of these functions pass ``None`` on: an absent member is read and written as absent, without a
guard around each call in the emitted code.

Where a format leaves a choice, the choice is botocore's (``botocore/serialize.py`` and
``botocore/parsers.py``), because services are tested against it.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from math import isfinite, isnan
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

K = TypeVar("K")
T = TypeVar("T")


#: What a document member takes and gives.
JsonValue: TypeAlias = "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"


class MismatchError(ValueError):
    """A value that is not what its place on the wire allows; the text shows nothing of it.

    ``is_error``: an answer with the status of a success is an error of the service.
    """

    is_error = False


#: What a required member is when an answer lacks it: nothing, whatever its annotation says.
ABSENT: Any = None


# -- lists and maps -------------------------------------------------------------------------------


@overload
def read_list(value: Any) -> list[Any]: ...
@overload
def read_list(value: Any, read: Callable[[Any], T]) -> list[T]: ...
def read_list(value: Any, read: Callable[[Any], Any] | None = None) -> list[Any]:
    """Return the elements of a list as ``read`` reads them, as they are without it.

    A null stays one: services send lists with holes, whatever they model (``_handle_list`` in
    ``botocore/parsers.py``).
    """
    return cast("list[Any]", None) if value is None else _read_list(value, read)


def _read_list(value: Any, read: Callable[[Any], Any] | None) -> list[Any]:
    return list(value) if read is None else [read(item) for item in value]


@overload
def read_list_or_empty(value: Any) -> list[Any]: ...
@overload
def read_list_or_empty(value: Any, read: Callable[[Any], T]) -> list[T]: ...
def read_list_or_empty(value: Any, read: Callable[[Any], Any] | None = None) -> list[Any]:
    """Return what :func:`read_list` returns, and an empty list for an absent one."""
    return [] if value is None else _read_list(value, read)


@overload
def read_map(value: Any) -> dict[str, Any]: ...
@overload
def read_map(value: Any, read: Callable[[Any], T]) -> dict[str, T]: ...
@overload
def read_map(value: Any, read: None, key: Callable[[str], K]) -> dict[K, Any]: ...
@overload
def read_map(value: Any, read: Callable[[Any], T], key: Callable[[str], K]) -> dict[K, T]: ...
def read_map(
    value: Any, read: Callable[[Any], Any] | None = None, key: Callable[[str], Any] | None = None
) -> dict[Any, Any]:
    """Return the entries of a map as ``key`` and ``read`` read them, as they are without these.

    An entry whose value is null is left out: Smithy's protocol tests require that of a client, for
    a map may only hold nulls where the model says that it is sparse.
    """
    return cast("dict[Any, Any]", None) if value is None else _read_map(value, read, key)


def _read_map(
    value: Any, read: Callable[[Any], Any] | None, key: Callable[[str], Any] | None
) -> dict[Any, Any]:
    return {
        name if key is None else key(name): item if read is None else read(item)
        for name, item in value.items()
        if item is not None
    }


@overload
def read_map_or_empty(value: Any) -> dict[str, Any]: ...
@overload
def read_map_or_empty(value: Any, read: Callable[[Any], T]) -> dict[str, T]: ...
@overload
def read_map_or_empty(value: Any, read: None, key: Callable[[str], K]) -> dict[K, Any]: ...
@overload
def read_map_or_empty(
    value: Any, read: Callable[[Any], T], key: Callable[[str], K]
) -> dict[K, T]: ...
def read_map_or_empty(
    value: Any, read: Callable[[Any], Any] | None = None, key: Callable[[str], Any] | None = None
) -> dict[Any, Any]:
    """Return what :func:`read_map` returns, and an empty dict for an absent map."""
    return {} if value is None else _read_map(value, read, key)


@overload
def read_sparse_map(value: Any) -> dict[str, Any]: ...
@overload
def read_sparse_map(value: Any, read: Callable[[Any], T]) -> dict[str, T | None]: ...
@overload
def read_sparse_map(value: Any, read: None, key: Callable[[str], K]) -> dict[K, Any]: ...
@overload
def read_sparse_map(
    value: Any, read: Callable[[Any], T], key: Callable[[str], K]
) -> dict[K, T | None]: ...
def read_sparse_map(
    value: Any, read: Callable[[Any], Any] | None = None, key: Callable[[str], Any] | None = None
) -> dict[Any, Any]:
    """Return the entries of a map as :func:`read_map` does, with those that are null."""
    return cast("dict[Any, Any]", None) if value is None else _read_sparse_map(value, read, key)


def _read_sparse_map(
    value: Any, read: Callable[[Any], Any] | None, key: Callable[[str], Any] | None
) -> dict[Any, Any]:
    return {
        name if key is None else key(name): item if read is None or item is None else read(item)
        for name, item in value.items()
    }


@overload
def read_sparse_map_or_empty(value: Any) -> dict[str, Any]: ...
@overload
def read_sparse_map_or_empty(value: Any, read: Callable[[Any], T]) -> dict[str, T | None]: ...
@overload
def read_sparse_map_or_empty(value: Any, read: None, key: Callable[[str], K]) -> dict[K, Any]: ...
@overload
def read_sparse_map_or_empty(
    value: Any, read: Callable[[Any], T], key: Callable[[str], K]
) -> dict[K, T | None]: ...
def read_sparse_map_or_empty(
    value: Any, read: Callable[[Any], Any] | None = None, key: Callable[[str], Any] | None = None
) -> dict[Any, Any]:
    """Return what :func:`read_sparse_map` returns, and an empty dict for an absent map."""
    return {} if value is None else _read_sparse_map(value, read, key)


def without_absent(data: dict[str, Any]) -> dict[str, Any]:
    """Return the entries of ``data`` that are not ``None``: absent members are not written."""
    return {name: value for name, value in data.items() if value is not None}


def write_list(
    value: Iterable[T] | None, write: Callable[[T], object] | None = None
) -> list[Any] | None:
    """Return the elements of ``value`` as ``write`` writes them."""
    if value is None:
        return None
    return [*value] if write is None else [write(item) for item in value]


def write_map(
    value: Mapping[Any, T] | None, write: Callable[[T], object] | None = None
) -> dict[str, Any] | None:
    """Return the entries of ``value`` as ``write`` writes them, under plain strings."""
    if value is None:
        return None
    return {str(name): item if write is None else write(item) for name, item in value.items()}


# -- scalars --------------------------------------------------------------------------------------


def write_string(value: str | None) -> str | None:
    """Return a plain string for the member of an enum."""
    return None if value is None else str(value)


def read_integer(value: Any) -> int:
    """Return an integer; ``ValueError`` or ``TypeError`` when it is none."""
    return ABSENT if value is None else int(value)


def read_float(value: Any) -> float:
    """Return a float, of ``NaN`` and ``Infinity`` as well."""
    return ABSENT if value is None else float(value)


def write_float(value: Any) -> Any:
    """Return a float as JSON and XML have it: infinity and "not a number" are strings."""
    if value is None:
        return None
    number = value if isinstance(value, int) else float(value)
    if isfinite(number):
        return number
    if isnan(number):
        return "NaN"
    return "Infinity" if number > 0 else "-Infinity"


def number_text(value: Any) -> str | None:
    """Return a float or an integer as text."""
    return None if value is None else str(write_float(value))


def read_boolean(value: Any) -> bool:
    """Return a boolean; of strings, only ``true`` in any case is one that is true."""
    if value is None or isinstance(value, bool):
        return ABSENT if value is None else value
    return isinstance(value, str) and value.lower() == "true"


def write_boolean(value: bool | None) -> str | None:
    """Return a boolean as it is written in a header, the path or the query."""
    return None if value is None else str(value).lower()


def write_text(value: object) -> str | None:
    """Return a number or an enum's member as text."""
    return None if value is None else str(value)


def read_blob(value: Any) -> bytes:
    """Return the bytes of a blob that was sent as base64; ``ValueError`` when it is not."""
    return ABSENT if value is None else b64decode(value)


def write_blob(value: bytes | bytearray | str | None) -> str | None:
    """Return a blob as base64; a string represents its UTF-8 bytes."""
    if value is None:
        return None
    return b64encode(value.encode() if isinstance(value, str) else value).decode()


def write_stream(value: Any) -> bytes:
    """Return the bytes of a payload: bytes, a string as UTF-8, or the rest of a file object.

    Raises :class:`MismatchError` for anything else; ``bytes`` would make that many zeros of a
    number.
    """
    if value is None:
        return b""
    if hasattr(value, "read"):
        value = value.read()
    if isinstance(value, str):
        return value.encode()
    try:
        return memoryview(value).tobytes()
    except TypeError:
        raise MismatchError("a payload is neither bytes nor text nor a file") from None
