"""CBOR (RFC 8949), as far as Smithy's RPC v2 protocol uses it.

What is read becomes what JSON would have become, and bytes; a timestamp is the number in its tag.
Lengths are checked against what is there before anything is made of them, and nesting has a limit,
so that memory is bounded by the size of the document.

There is no use of a library where one is installed: what ``cbor2`` makes of tags that no model has
(shared references, sets, patterns) would reach the readers of structures.
"""

from __future__ import annotations

from datetime import datetime
from struct import Struct
from typing import TYPE_CHECKING, Any

from ..guards import is_dict, is_sequence
from .timestamps import write_epoch
from .values import MismatchError

if TYPE_CHECKING:
    from collections.abc import Callable

#: How deep lists and maps may be nested.
MAX_DEPTH = 256

_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _LIST, _MAP, _TAG, _SIMPLE = range(8)
#: The additional information of an item without a length, and the byte that ends it.
_INDEFINITE, _BREAK = 31, 0xFF

_FLOATS = {25: Struct(">e"), 26: Struct(">f"), 27: Struct(">d")}
_DOUBLE = Struct(">Bd")
#: ``undefined`` is what some encoders write for null.
_SIMPLE_VALUES: dict[int, bool | None] = {20: False, 21: True, 22: None, 23: None}

#: Bytes of a number, which Python can still write (``sys.int_info.default_max_str_digits``).
_LONGEST_NUMBER = 1024


def read_cbor(body: bytes) -> Any:
    """Return the one item that ``body`` holds; raises :class:`MismatchError`."""
    reader = _Reader(body)
    value = reader.item(0)
    if reader.position != len(body):
        raise MismatchError("not CBOR: there is more behind the end")
    return value


def read_cbor_object(body: bytes) -> dict[str, Any]:
    """Return the map that ``body`` holds; an empty one for an empty body."""
    data: object = read_cbor(body) if body else dict[str, Any]()
    if not is_dict(data):
        what = "null" if data is None else type(data).__name__
        raise MismatchError(f"the body is a CBOR {what}, not a map")
    return data


class _Reader:
    """Reads one item after the other; ``position`` is that of the next."""

    __slots__ = ("_data", "_end", "position")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._end = len(data)
        self.position = 0

    def item(self, depth: int) -> Any:
        """Return the next item, which stands in ``depth`` others."""
        initial = self._byte()
        if 0x60 <= initial < 0x78:
            # Most items are short texts, keys above all.
            return self._text(initial - 0x60)
        major, info = initial >> 5, initial & 31
        if major == _SIMPLE:
            return self._simple(info)
        argument = info if info < 24 else self._argument(major, info)
        if major == _TEXT:
            return self._text(argument)
        if major == _UNSIGNED:
            return argument
        if major == _NEGATIVE:
            return -1 - argument
        if major == _BYTES:
            return self._bytes(argument)
        if depth >= MAX_DEPTH:
            raise MismatchError(f"CBOR that is nested deeper than {MAX_DEPTH} items")
        if major == _MAP:
            return self._map(argument, depth + 1)
        return self._list(argument, depth + 1) if major == _LIST else self._tagged(argument, depth)

    def _byte(self) -> int:
        position = self.position
        if position >= self._end:
            raise MismatchError("not CBOR: it ends too early")
        self.position = position + 1
        return self._data[position]

    def _take(self, length: int) -> bytes:
        start = self.position
        end = start + length
        if end > self._end:
            raise MismatchError("not CBOR: it ends too early")
        self.position = end
        return self._data[start:end]

    def _argument(self, major: int, info: int) -> int:
        """Return the argument of an item's head, -1 for an indefinite length."""
        if info < 28:
            return int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == _INDEFINITE and major in (_BYTES, _TEXT, _LIST, _MAP):
            return -1
        raise MismatchError("not CBOR: a head that is not defined")

    def _simple(self, info: int) -> float | bool | None:
        if info in _SIMPLE_VALUES:
            return _SIMPLE_VALUES[info]
        layout = _FLOATS.get(info)
        if layout is None:
            raise MismatchError("not CBOR: a simple value that is not defined")
        number: float = layout.unpack(self._take(layout.size))[0]
        return number

    def _text(self, length: int) -> str:
        start = self.position
        end = start + length
        if end > self._end:
            raise MismatchError("not CBOR: it ends too early")
        try:
            if length < 0:
                return str(self._chunks(_TEXT), "utf-8")
            self.position = end
            return str(self._data[start:end], "utf-8")
        except UnicodeDecodeError:
            raise MismatchError("not CBOR: a text that is not UTF-8") from None

    def _bytes(self, length: int) -> bytes:
        return self._take(length) if length >= 0 else self._chunks(_BYTES)

    def _chunks(self, major: int) -> bytes:
        """Return a text or bytes in pieces, each of which has a length."""
        pieces: list[bytes] = []
        while (initial := self._byte()) != _BREAK:
            info = initial & 31
            if initial >> 5 != major or info == _INDEFINITE:
                raise MismatchError("not CBOR: a piece of another kind")
            pieces.append(self._take(info if info < 24 else self._argument(major, info)))
        return b"".join(pieces)

    def _ends(self) -> bool:
        """Return whether an item of indefinite length ends here, and step over its end."""
        if self.position < self._end and self._data[self.position] == _BREAK:
            self.position += 1
            return True
        return False

    def _list(self, length: int, depth: int) -> list[Any]:
        if length < 0:
            items: list[Any] = []
            while not self._ends():
                items.append(self.item(depth))
            return items
        self._check_length(length)
        return [self.item(depth) for _ in range(length)]

    def _map(self, length: int, depth: int) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        count = 0
        self._check_length(length)
        while count != length and not (length < 0 and self._ends()):
            key = self.item(depth)
            if not isinstance(key, str):
                raise MismatchError("a key of a CBOR map is no text")
            entries[key] = self.item(depth)
            count += 1
        if len(entries) != count:
            raise MismatchError("not CBOR: a map has a key twice")
        return entries

    def _check_length(self, length: int) -> None:
        """Refuse a length that the rest cannot have: an item is a byte at least."""
        if length > self._end - self.position:
            raise MismatchError("not CBOR: it ends too early")

    def _tagged(self, tag: int, depth: int) -> Any:
        """Return the value in a tag: a big integer is one, a timestamp its number."""
        value = self.item(depth + 1)
        if tag in (2, 3):
            if not isinstance(value, bytes):
                raise MismatchError("not CBOR: a big number that is no bytes")
            if len(value) > _LONGEST_NUMBER:
                raise MismatchError(f"CBOR with a number of more than {_LONGEST_NUMBER} bytes")
            number = int.from_bytes(value, "big")
            return number if tag == 2 else -1 - number
        return value


# -- writing --------------------------------------------------------------------------------------


def to_cbor(value: object) -> bytes:
    """Return ``value`` as CBOR: dicts, lists, texts, bytes, numbers, booleans, ``datetime``.

    Raises :class:`MismatchError` for anything else, and for integers of more than 64 bits.
    """
    pieces: list[bytes] = []
    _write(value, pieces.append)
    return b"".join(pieces)


def write_bytes(value: bytes | str | None) -> bytes | None:
    """Return a blob as bytes; a string represents its UTF-8 bytes."""
    if value is None:
        return None
    return value.encode() if isinstance(value, str) else bytes(value)


def _write(value: object, add: Callable[[bytes], None]) -> None:
    """Hand the pieces of an item to ``add``."""
    if isinstance(value, str):
        encoded = value.encode()
        add(_head(_TEXT, len(encoded)) + encoded)
    elif is_dict(value):
        add(_head(_MAP, len(value)))
        for key, item in value.items():
            _write(str(key), add)
            _write(item, add)
    elif is_sequence(value):
        add(_head(_LIST, len(value)))
        for item in value:
            _write(item, add)
    elif isinstance(value, datetime):
        # Tag 1, section 3.4.2: seconds since 1970.
        add(_head(_TAG, 1))
        _write(write_epoch(value), add)
    else:
        add(_scalar(value))


def _scalar(value: object) -> bytes:
    """Return an item that holds no others."""
    if value is None or isinstance(value, bool):
        return bytes((_SIMPLE << 5 | (22 if value is None else 20 + value),))
    if isinstance(value, int):
        return _head(_UNSIGNED, value) if value >= 0 else _head(_NEGATIVE, -1 - value)
    if isinstance(value, float):
        return _DOUBLE.pack(_SIMPLE << 5 | 27, value)
    if isinstance(value, (bytes, bytearray)):
        return _head(_BYTES, len(value)) + value
    raise MismatchError(f"CBOR has nothing for type {type(value).__name__}")


def _head(major: int, argument: int) -> bytes:
    """Return the head of an item, in as few bytes as it can have."""
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in enumerate((1, 2, 4, 8), 24):
        if argument < 1 << (8 * size):
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise MismatchError("an integer of more than 64 bits")
