"""Values in headers: lists, maps of headers with a prefix, and JSON."""

from __future__ import annotations

from base64 import b64decode, b64encode
from json import dumps, loads
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


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
