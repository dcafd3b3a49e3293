"""What the codecs share: lists and maps, booleans, blobs, and the error for what does not fit.

Where a format leaves a choice, the choice is botocore's (``botocore/serialize.py`` and
``botocore/parsers.py``), because services are tested against it.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

K = TypeVar("K")
T = TypeVar("T")


#: What a document member takes and gives.
JsonValue: TypeAlias = "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"


class MismatchError(ValueError):
    """A value that is not what its place on the wire allows; the text shows nothing of it."""


#: What a required member is when an answer lacks it: nothing, whatever its annotation says.
ABSENT: Any = None


def read_list(value: Any, read: Callable[[Any], T]) -> list[T]:
    """Return the elements of ``value`` as ``read`` reads them; none when there is no list.

    A null stays one: services send lists with holes, whatever they model (``_handle_list`` in
    ``botocore/parsers.py``).
    """
    items: list[Any] = (
        [] if value is None else [item if item is None else read(item) for item in value]
    )
    return items


def read_map(value: Any, read: Callable[[Any], T], key: Callable[[str], K]) -> dict[K, T]:
    """Return the entries of ``value`` as ``key`` and ``read`` read them; none when it is null.

    An entry whose value is null is left out: Smithy's protocol tests want that of a client, for a
    map may only hold nulls where the model says that it is sparse.
    """
    return (
        {}
        if value is None
        else {key(name): read(item) for name, item in value.items() if item is not None}
    )


def read_sparse_map(
    value: Any, read: Callable[[Any], T], key: Callable[[str], K]
) -> dict[K, T | None]:
    """Return the entries of ``value`` as :func:`read_map` does, but with those that are null."""
    return (
        {}
        if value is None
        else {key(name): None if item is None else read(item) for name, item in value.items()}
    )


def without_absent(data: dict[str, Any]) -> dict[str, Any]:
    """Return the entries of ``data`` that are not ``None``: absent members are not written."""
    return {name: value for name, value in data.items() if value is not None}


def write_list(value: Iterable[Any], write: Callable[[Any], Any]) -> list[Any]:
    """Return the elements of ``value`` as ``write`` writes them."""
    return [item if item is None else write(item) for item in value]


def write_map(value: Mapping[str, Any], write: Callable[[Any], Any]) -> dict[str, Any]:
    """Return the entries of ``value`` as ``write`` writes them, under plain strings."""
    return {str(name): item if item is None else write(item) for name, item in value.items()}


def read_boolean(value: Any) -> bool:
    """Return a boolean; of strings, only ``true`` in any case is one that is true."""
    return value if isinstance(value, bool) else isinstance(value, str) and value.lower() == "true"


def write_boolean(value: Any) -> str:
    """Return a boolean as it stands in a header, the path or the query."""
    return str(value).lower()


def read_blob(value: Any) -> bytes:
    """Return the bytes of a blob that stands in JSON as base64; ``ValueError`` when it is not."""
    return b64decode(value)


def write_blob(value: Any) -> str:
    """Return a blob as base64; a string stands for its UTF-8 bytes."""
    return b64encode(value.encode() if isinstance(value, str) else value).decode()


def write_stream(value: Any) -> bytes:
    """Return the bytes of a payload: bytes, a string as UTF-8, or the rest of a file object.

    Raises :class:`MismatchError` for anything else; ``bytes`` would make that many zeros of a
    number.
    """
    if hasattr(value, "read"):
        value = value.read()
    if isinstance(value, str):
        return value.encode()
    try:
        return memoryview(value).tobytes()
    except TypeError:
        raise MismatchError("a payload is neither bytes nor text nor a file") from None
