"""What a service would refuse of parameters that a client sends: limits, patterns, enum values.

botocore leaves these to the service. They are read from its models, by the rules of Smithy's
constraint traits: ``length`` and ``range`` have a maximum, a ``pattern`` may match anywhere in the
string, an enum lists all values.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.oracle.shapes import is_dict, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.oracle.scalars import Draw


def violations(shape: Any, value: Any, path: str = "") -> Iterator[str]:
    """Yield the path, in the model's names, of each value in ``value`` that breaks a limit."""
    kind = kind_of(shape)
    if kind == "structure" and is_dict(value):
        for name, item in value.items():
            member = shape.members[name]
            place = member.serialization.get("name", name)
            yield from violations(member, item, f"{path}.{place}" if path else place)
    elif kind == "list" and isinstance(value, list | tuple):
        yield from _over(shape, len(value), path)
        for index, item in enumerate(value):
            yield from violations(shape.member, item, f"{path}[{index}]")
    elif kind == "map" and is_dict(value):
        yield from _over(shape, len(value), path)
        for key, item in value.items():
            yield from violations(shape.key, key, f"{path} (key: {key})")
            yield from violations(shape.value, item, f"{path}.{key}")
    elif kind == "string" and isinstance(value, str):
        yield from _string_violations(shape, value, path)
    elif kind in ("integer", "long", "float", "double"):
        yield from _over(shape, value, path)


def _over(shape: Any, size: Any, path: str) -> Iterator[str]:
    """Yield the path where ``size`` is more than the model allows."""
    most = shape.metadata.get("max")
    if most is not None and size > most:
        yield path


def _string_violations(shape: Any, value: str, path: str) -> Iterator[str]:
    if shape.enum:
        if value not in shape.enum:
            yield path
        return
    yield from _over(shape, len(value), path)
    pattern = pattern_of(shape)
    if pattern is not None and not re.search(pattern, value):
        yield path


def pattern_of(shape: Any) -> str | None:
    """Return the pattern of a string, with the end of the string for its last ``$``."""
    pattern: str | None = shape.metadata.get("pattern")
    if pattern is None:
        return None
    try:
        re.compile(pattern)
    except re.error:
        # Written in another dialect.
        return None
    return f"{pattern[:-1]}\\Z" if pattern.endswith("$") and pattern[-2:-1] != "\\" else pattern


def within_limits(draw: Draw, shape: Any, value: Any) -> Any:
    """Return ``value``, parameters that a client sends, as the service takes them."""
    kind = kind_of(shape)
    if kind == "structure" and is_dict(value):
        return {name: within_limits(draw, shape.members[name], v) for name, v in value.items()}
    most = shape.metadata.get("max")
    if kind == "list" and isinstance(value, list | tuple):
        return [within_limits(draw, shape.member, item) for item in value[:most]]
    if kind == "map" and is_dict(value):
        kept = list(value.items())[:most]
        return {
            within_limits(draw, shape.key, key): within_limits(draw, shape.value, item)
            for key, item in kept
        }
    if kind in ("integer", "long", "float", "double"):
        return value if most is None or value <= most else most
    if kind == "string" and isinstance(value, str) and [*_string_violations(shape, value, "")]:
        return draw(_strings(shape))
    return value


def _strings(shape: Any) -> st.SearchStrategy[str]:
    """Return strings within the limits of ``shape``, which fit into headers and paths, too."""
    if shape.enum:
        return st.sampled_from(list(shape.enum))
    least, most = int(shape.metadata.get("min", 0)), shape.metadata.get("max")
    pattern = pattern_of(shape)
    if pattern is None:
        return st.text("abc", min_size=max(1, least) if most else least, max_size=most)
    found = st.from_regex(pattern, alphabet=st.characters(min_codepoint=33, max_codepoint=126))
    return found.filter(lambda text: least <= len(text) <= (len(text) if most is None else most))
