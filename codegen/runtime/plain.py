"""Structures as plain values: dicts with the names of attributes as keys, and JSON text."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from json import dumps
from typing import Any

from .codecs.timestamps import write_iso8601
from .codecs.values import write_float
from .errors import ParamValidationError
from .guards import is_dict, is_sequence
from .lazy_attrs import fields_of
from .structures import StructureBase


def plain_dict(structure: StructureBase) -> dict[str, Any]:
    """Return the members of ``structure`` as plain values, without what is absent.

    Raises :class:`ParamValidationError` for one that holds itself.
    """
    return _whole(structure, as_it_is)


def json_text(structure: StructureBase, indent: int | None) -> str:
    """Return the same as JSON: timestamps in ISO 8601, bytes in base64.

    Raises :class:`ParamValidationError` for what JSON has nothing for, too.
    """
    plain = _whole(structure, _in_json)
    try:
        return dumps(plain, indent=indent, ensure_ascii=False)
    except TypeError as problem:
        raise ParamValidationError(
            f"the {type(structure).__name__} cannot be JSON: {problem}"
        ) from problem


def _whole(structure: StructureBase, leaf: Callable[[Any], Any]) -> dict[str, Any]:
    try:
        return _members(structure, leaf)
    except RecursionError:
        raise endless(type(structure)) from None


def endless(cls: type) -> ParamValidationError:
    """Return the error for a structure that cannot be written down whole."""
    return ParamValidationError(f"the {cls.__name__} is nested too deeply, or holds itself")


def _members(structure: StructureBase, leaf: Callable[[Any], Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, field in fields_of(type(structure)).items():
        value = getattr(structure, name)
        # What made the default of a list or map that only comes back also makes it when absent.
        absent = value is None or (field.factory is not None and value in ([], {}))
        if field.eq and not absent:
            found[name] = _plain(value, leaf)
    return found


def _plain(value: Any, leaf: Callable[[Any], Any]) -> Any:
    if isinstance(value, StructureBase):
        return _members(value, leaf)
    if is_dict(value):
        return {as_it_is(key): _plain(item, leaf) for key, item in value.items()}
    if is_sequence(value):
        return [_plain(item, leaf) for item in value]
    return leaf(value)


def as_it_is(value: Any) -> Any:
    """Return a value without parts; of an enum its string."""
    return value.value if isinstance(value, Enum) else value


def _in_json(value: Any) -> Any:
    """Return a value without parts as JSON has it."""
    if isinstance(value, datetime):
        return write_iso8601(value)
    if isinstance(value, (bytes, bytearray)):
        return b64encode(value).decode()
    if hasattr(value, "close"):
        raise ParamValidationError("JSON cannot hold a stream: read it, and keep what was read")
    # What is no number has a name in AWS' formats, and none in JSON.
    return write_float(value) if isinstance(value, float) else as_it_is(value)
