"""YAML documents: what components do, and which steps a workflow has.

Reading them needs PyYAML. The documents that AWS manages are known here without it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from .. import ConfigurationError
from .errors import invalid
from .guards import is_list, is_mapping
from .managed import managed_documents
from .store import Document

_SCALARS = (str, int, float, bool, type(None))
#: A document of the greatest size, 16,000 characters, has fewer unless aliases repeat them.
_MOST_VALUES = 16_000
#: Python writes no whole number of more than 4,300 digits; any that means something has fewer.
_MOST_BITS = 8192


@cache
def _managed() -> Mapping[str, Document]:
    """Return what the documents of AWS say, by their text."""
    return {write(document): document for document in managed_documents()}


def write(document: Document) -> str:
    """Return a document as YAML."""
    return "".join(f"{line}\n" for line in _lines(document))


def read(text: str, parameter: str = "data") -> Document:
    """Return what a YAML document says.

    ``parameter`` is the member that has it. Raises an ``InvalidParameterValueException`` for what
    is no YAML, or no mapping, and a ``ConfigurationError`` where PyYAML is not installed.
    """
    return _managed()[text] if text in _managed() else {**_parsed(text, parameter)}


@lru_cache(maxsize=256)
def _parsed(text: str, parameter: str) -> Document:
    """Return what a YAML document says; those of a build are asked for at each of its steps."""
    need_yaml()
    import yaml

    try:
        document: Any = _plain(yaml.safe_load(text), parameter, [_MOST_VALUES])
    except RecursionError:
        raise invalid(parameter, "The document is nested too deeply, or holds itself.") from None
    except (yaml.YAMLError, ValueError) as error:
        # A date that there is not is a ValueError.
        raise invalid(
            parameter, f"The document is not YAML: {' '.join(str(error).split())}"
        ) from error
    if not is_mapping(document):
        raise invalid(parameter, "The document is not a mapping with 'schemaVersion' and more.")
    return {**document}


def _plain(value: Any, parameter: str, left: list[int]) -> Any:
    """Return a value of a document in the types of JSON; what YAML has beyond them is text.

    ``left`` is how many values may still come. Raises an ``InvalidParameterValueException`` for
    more: aliases make many of few characters, or a value that holds itself.
    """
    left[0] -= 1
    if left[0] < 0:
        raise invalid(parameter, f"The document has more than {_MOST_VALUES} values.")
    if is_mapping(value):
        return {str(key): _plain(item, parameter, left) for key, item in value.items()}
    if isinstance(value, (list, set, tuple)):
        items: list[Any] = [*value]
        return [_plain(item, parameter, left) for item in items]
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        raise invalid(parameter, f"The document has a number of more than {_MOST_BITS} bits.")
    is_finite = not isinstance(value, float) or math.isfinite(value)
    return value if isinstance(value, _SCALARS) and is_finite else str(value)


def need_yaml() -> None:
    """Raise a ``ConfigurationError`` where PyYAML is not installed."""
    try:
        import yaml as yaml
    except ImportError as error:
        raise ConfigurationError(
            "The local service needs PyYAML to read documents of components and workflows: "
            "pip install pyyaml"
        ) from error


def version_problem(document: Document) -> str | None:
    """Return what is wrong with the document's ``schemaVersion``."""
    version = document.get("schemaVersion")
    return None if str(version) in ("1.0", "1") else f"schemaVersion must be 1.0, not {version!r}."


def named(items: Any, what: str) -> list[tuple[str, Mapping[str, Any]]]:
    """Return the mappings of a list by their ``name``; ``what`` says what they are.

    Raises an ``InvalidParameterValueException`` unless each has a name of its own.
    """
    if not is_list(items) or not items:
        raise invalid("data", f"The document has no {what}.")
    found: list[tuple[str, Mapping[str, Any]]] = []
    for item in items:
        if not is_mapping(item) or not isinstance(name := item.get("name"), str):
            raise invalid("data", f"Each of the {what} needs a name.")
        if name in dict(found):
            raise invalid("data", f"Two of the {what} have the name '{name}'.")
        found.append((name, item))
    return found


def parameter_of(name: object, settings: Mapping[str, Any]) -> Document:
    """Return a parameter that a document defines in the wire form, where all values are texts."""
    found: Document = {"name": str(name), "type": str(settings.get("type", "string"))}
    if "default" in settings:
        default = settings["default"]
        values: list[Any] = default if is_list(default) else [default]
        found["defaultValue"] = [
            str(value).lower() if isinstance(value, bool) else str(value) for value in values
        ]
    if "description" in settings:
        found["description"] = str(settings["description"])
    return found


def _lines(value: Mapping[str, Any], indent: str = "") -> list[str]:
    """Return a mapping as lines of YAML; scalars as JSON has them, which YAML reads as well."""
    lines: list[str] = []
    for key, item in value.items():
        if is_mapping(item):
            lines += [f"{indent}{key}:", *_lines(item, f"{indent}  ")]
        elif is_list(item):
            lines.append(f"{indent}{key}:")
            for entry in item:
                lines += _entry(entry, indent)
        else:
            lines.append(f"{indent}{key}: {_scalar(item)}")
    return lines


def _entry(entry: Any, indent: str) -> list[str]:
    if not is_mapping(entry):
        return [f"{indent}  - {_scalar(entry)}"]
    first, *rest = _lines(entry, f"{indent}    ")
    return [f"{indent}  - {first.strip()}", *rest]


def _scalar(value: Any) -> str:
    plain = isinstance(value, str) and value.replace("-", "").isalnum() and not value[0].isdigit()
    return value if plain and value.lower() not in ("true", "false", "null") else json.dumps(value)
