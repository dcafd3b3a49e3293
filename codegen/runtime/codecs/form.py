"""Forms: the bodies of requests in AWS Query, ``application/x-www-form-urlencoded``.

A structure is first a dict, as it is in JSON, whose keys are the names on the wire; :func:`to_form`
joins the names on the way to a value with dots, numbers the elements of lists from one, and encodes
names and values as RFC 3986 wants them. The rules are Smithy's (``aws.protocols#awsQuery``), which
``QuerySerializer`` in ``botocore/serialize.py`` follows, but for a space: there it is a plus sign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

from ..guards import is_dict, is_sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

#: The type of a form, as botocore writes it.
FORM_TYPE = "application/x-www-form-urlencoded; charset=utf-8"


def form_headers() -> dict[str, str]:
    """Return the headers of a request with a form."""
    return {"Content-Type": FORM_TYPE}


def to_form(action: str, version: str, data: Mapping[str, Any] | None) -> bytes:
    """Return the form that calls ``action`` of the API's ``version`` with ``data``."""
    pairs = [("Action", action), ("Version", version), *_pairs("", data or {})]
    return "&".join(f"{_encoded(name)}={_encoded(value)}" for name, value in pairs).encode()


def _pairs(prefix: str, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield every value in ``data``, and in what it holds, under its whole name."""
    for name, value in data.items():
        full_name = f"{prefix}{name}"
        if is_sequence(value):
            value = dict(enumerate(value, 1))
        if is_dict(value):
            yield from _pairs(f"{full_name}.", value)
        elif value is not None:
            yield full_name, str(value)


def _encoded(text: str) -> str:
    # The unreserved characters of RFC 3986, section 2.3, beside letters and digits.
    return quote(text, safe="-._~")


def write_form_list(
    value: Iterable[Any] | None, write: Callable[[Any], Any] | None, name: str = ""
) -> dict[str, Any] | list[Any] | str | None:
    """Return a list for a form: its elements under ``name``, or without one as they are.

    An empty list is an empty text: the form says that there is a list.
    """
    if value is None:
        return None
    elements = [_written(item, write) for item in value if item is not None]
    if not elements:
        return ""
    return {name: elements} if name else elements


def write_form_map(
    value: Mapping[Any, Any] | None,
    write: Callable[[Any], Any] | None,
    name: str,
    key_name: str,
    value_name: str,
) -> dict[str, Any] | list[Any] | None:
    """Return a map for a form: its entries under ``name``, or without one as they are."""
    if value is None:
        return None
    entries = [
        {key_name: str(key), value_name: _written(item, write)}
        for key, item in value.items()
        if item is not None
    ]
    return {name: entries} if name else entries


def _written(value: Any, write: Callable[[Any], Any] | None) -> Any:
    return value if write is None else write(value)


def read_form(body: bytes) -> dict[str, str]:
    """Return the values of a form by their whole names; of two with one name, the last."""
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
