"""How single values stand on the wire: in JSON, in headers, in the path and in the query.

Emitted code calls these for what is not plain JSON. Where a format leaves a choice, the choice is
botocore's (``botocore/serialize.py`` and ``botocore/parsers.py``), because services are tested
against it.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import UTC, datetime, timedelta
from json import dumps, loads
from math import isfinite, isnan
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from urllib.parse import quote

from .guards import is_dict, is_sequence
from .json_text import parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

K = TypeVar("K")
T = TypeVar("T")

#: What a document member takes and gives.
JsonValue: TypeAlias = "dict[str, JsonValue] | list[JsonValue] | str | int | float | bool | None"


class MismatchError(ValueError):
    """A value that is not what its place on the wire allows; the text shows nothing of it."""


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNRESERVED = "-._~"


# -- JSON -----------------------------------------------------------------------------------------


def to_json(value: object) -> bytes:
    """Return ``value`` as the bytes of a JSON text."""
    return dumps(value).encode()


def read_object(body: bytes) -> dict[str, Any]:
    """Return the JSON object in ``body``; :class:`MismatchError` when it holds anything else."""
    data = parse_json(body) if body else None
    if not is_dict(data):
        what = f"a JSON {type(data).__name__}" if body else "empty"
        raise MismatchError(f"the body is {what}, not a JSON object")
    return data


def read_payload(body: bytes) -> Any:
    """Return the JSON value that is the whole of ``body``; an empty body stands for ``{}``."""
    return parse_json(body) if body else {}


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
    """Return the entries of ``value`` as ``key`` and ``read`` read them; none when it is null."""
    entries: dict[Any, Any] = (
        {}
        if value is None
        else {key(name): item if item is None else read(item) for name, item in value.items()}
    )
    return entries


def without_absent(data: dict[str, Any]) -> dict[str, Any]:
    """Return the entries of ``data`` that are not ``None``: absent members are not written."""
    return {name: value for name, value in data.items() if value is not None}


def write_list(value: Iterable[Any], write: Callable[[Any], Any]) -> list[Any]:
    """Return the elements of ``value`` as ``write`` writes them."""
    return [item if item is None else write(item) for item in value]


def write_map(value: Mapping[str, Any], write: Callable[[Any], Any]) -> dict[str, Any]:
    """Return the entries of ``value`` as ``write`` writes them, under plain strings."""
    return {str(name): item if item is None else write(item) for name, item in value.items()}


# -- timestamps -----------------------------------------------------------------------------------


def as_utc(value: datetime) -> datetime:
    """Return ``value`` in UTC; a naive one is taken as UTC."""
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def read_timestamp(value: Any) -> datetime:
    """Return a timestamp: seconds since 1970, ISO 8601, or an HTTP date, as a datetime in UTC.

    Which of the three it is shows in the value, not in the model: services do not always send what
    they model, and botocore's ``parse_timestamp`` does not ask either. Raises
    :class:`MismatchError`.
    """
    if isinstance(value, datetime):
        return as_utc(value)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise MismatchError(f"a timestamp cannot be a {type(value).__name__}")
    try:
        return _EPOCH + timedelta(seconds=float(value))
    except OverflowError:
        raise MismatchError("a timestamp out of the range of datetime") from None
    except ValueError:
        return _read_date(str(value).strip())


def _read_date(text: str) -> datetime:
    """Return the date in ``text``: ISO 8601 or RFC 9110's HTTP date."""
    try:
        return as_utc(datetime.fromisoformat(text))
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            return as_utc(parsedate_to_datetime(text))
        except (TypeError, ValueError, IndexError):
            raise MismatchError("not a timestamp") from None


def write_epoch(value: Any) -> int | float:
    """Return a timestamp in seconds since 1970: a whole number when it has no fraction."""
    microseconds = (read_timestamp(value) - _EPOCH) // timedelta(microseconds=1)
    seconds, fraction = divmod(microseconds, 1_000_000)
    return microseconds / 1_000_000 if fraction else seconds


def write_iso8601(value: Any) -> str:
    """Return a timestamp as ISO 8601 in UTC: microseconds when there are any, and a ``Z``."""
    moment = read_timestamp(value)
    timespec = "microseconds" if moment.microsecond else "seconds"
    return moment.replace(tzinfo=None).isoformat(timespec=timespec) + "Z"


def write_http_date(value: Any) -> str:
    """Return a timestamp as an HTTP date (RFC 9110 section 5.6.7), in whole seconds."""
    from email.utils import format_datetime

    return format_datetime(whole_second(value), usegmt=True)


def whole_second(value: Any) -> datetime:
    """Return a timestamp without the fraction of its second, as botocore sends it in headers."""
    return read_timestamp(value).replace(microsecond=0)


# -- numbers, flags, blobs ------------------------------------------------------------------------


def read_boolean(value: Any) -> bool:
    """Return a boolean; of strings, only ``true`` in any case is one that is true."""
    return value if isinstance(value, bool) else isinstance(value, str) and value.lower() == "true"


def write_boolean(value: Any) -> str:
    """Return a boolean as it stands in a header, the path or the query."""
    return str(value).lower()


def write_float(value: Any) -> float | str:
    """Return a float for JSON, which has no numbers for infinity and "not a number"."""
    number = value if isinstance(value, int) else float(value)
    if isfinite(number):
        return number
    if isnan(number):
        return "NaN"
    return "Infinity" if number > 0 else "-Infinity"


def read_blob(value: Any) -> bytes:
    """Return the bytes of a blob that stands in JSON as base64; ``ValueError`` when it is not."""
    return b64decode(value)


def write_blob(value: Any) -> str:
    """Return a blob as base64; a string stands for its UTF-8 bytes."""
    return b64encode(value.encode() if isinstance(value, str) else value).decode()


def write_stream(value: Any) -> bytes:
    """Return the bytes of a payload: bytes, a string as UTF-8, or the rest of a file object."""
    if hasattr(value, "read"):
        value = value.read()
    return value.encode() if isinstance(value, str) else bytes(value)


# -- headers --------------------------------------------------------------------------------------


def read_header_list(value: str) -> list[str]:
    """Return the elements of a header that holds a list."""
    return [element.strip() for element in value.split(",")]


def read_header_map(headers: Mapping[str, str], prefix: str) -> dict[str, str]:
    """Return the headers whose name starts with ``prefix``, without it."""
    folded = prefix.lower()
    return {
        name[len(prefix) :]: value
        for name, value in headers.items()
        if name.lower().startswith(folded)
    }


def read_json_header(value: str) -> Any:
    """Return the JSON value that a header holds as base64."""
    return loads(b64decode(value))


def write_json_header(value: object) -> str:
    """Return a JSON value as base64, for a header."""
    return b64encode(dumps(value, separators=(",", ":")).encode()).decode()


def write_header_list(values: Iterable[Any]) -> str:
    """Return strings as one header; those with a comma or a quote are quoted."""
    return ",".join(
        '"' + value.replace('"', '\\"') + '"' if '"' in value or "," in value else value
        for value in map(str, (each for each in values if each is not None))
    )


# -- path and query -------------------------------------------------------------------------------


def encode_label(value: Any) -> str:
    """Return a value for one label of the path; raises :class:`MismatchError` when there is none.

    Without the check, a missing name would address another resource.
    """
    return quote(_labelled(value), safe=_UNRESERVED)


def encode_greedy_label(value: Any) -> str:
    """Return a value for a label that may hold slashes;
    raises :class:`MismatchError` when there is none."""
    return quote(_labelled(value), safe="/~")


def _labelled(value: Any) -> str:
    if value is None:
        raise MismatchError("a label of the path has no value")
    return str(value)


def encode_query(query: Mapping[str, Any]) -> str:
    """Return the query string: a list stands for its parameter once an element."""
    return "&".join(
        f"{quote(str(name), safe=_UNRESERVED)}={quote(str(element), safe=_UNRESERVED)}"
        for name, value in query.items()
        for element in (value if is_sequence(value) else (value,))
    )
