"""Python source text: literals, docstrings and annotations.

The one place where values from a model become text in a program. A literal is always made by
:func:`literal`; nothing else from a model but sanitised identifiers stands in emitted source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from codegen.model import (
    Enum,
    List,
    Map,
    Scalar,
    ScalarKind,
    Shape,
    Structure,
    is_event_stream,
)

#: The type of a scalar's values, by its kind.
SCALAR_TYPES: Mapping[ScalarKind, str] = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "boolean": "bool",
    "timestamp": "datetime",
    "blob": "bytes",
    "document": "JsonValue",
}

#: The types of a blob that streams: what callers pass, and what they get.
STREAM_TAKEN = "StreamInput"
STREAM_GIVEN = "ByteStream"

#: The type of a stream of events, without that of the events.
EVENTS_GIVEN = "EventStream"

#: A label: what stands in braces in a request URI or a host prefix.
LABEL = re.compile(r"\{(.*?)\}")

#: Names that annotations use and that a member or an operation may be called, too.
SHADOWABLE = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "str", "type"})


def literal(value: object) -> str:
    """Return a string, number, boolean, ``None``, or a container of such, as source text.

    >>> literal('a "quoted" line')
    '\\'a "quoted" line\\''
    """
    return repr(value)


def concatenation(template: str, label: Callable[[str], str]) -> str:
    """Return the expression for ``template`` with ``label``'s expression for each of its labels.

    >>> concatenation("/tags/{arn}", lambda name: f"encode(request.{name})")
    "'/tags/' + encode(request.arn)"
    """
    pieces: list[str] = []
    for position, piece in enumerate(LABEL.split(template)):
        if position % 2 == 1:
            pieces.append(label(piece))
        elif piece:
            pieces.append(literal(piece))
    return " + ".join(pieces)


def docstring(text: str, *, indent: int) -> str:
    """Return ``text`` as the source of a docstring that stands ``indent`` spaces deep.

    Control characters have no business in documentation and are left out.
    """
    clean = text
    if not text.replace("\n", "").isprintable():
        clean = "".join(c for c in text if c == "\n" or c.isprintable())
    if "\n" not in clean:
        # A quote at the end would be taken for one of the three that close the string.
        body = clean.rstrip('"')
        ending = '\\"' * (len(clean) - len(body))
        return f'"""{_in_quotes(body)}{ending}"""'
    margin = " " * indent
    lines = (f"{margin}{line}".rstrip() for line in _in_quotes(clean).split("\n"))
    return f'"""{chr(10).join(lines).lstrip()}\n{margin}"""'


def _in_quotes(text: str) -> str:
    """Return ``text`` as it can stand between triple quotes, but for a quote at its end."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def annotation(shape: Shape, *, shadowed: Collection[str] = (), taken: bool = False) -> str:
    """Return the annotation for a value of ``shape``; one that is ``taken`` comes from a caller.

    In a class that has an attribute called like a builtin, the builtin is written
    ``_builtins.list``: annotations are read in the scope of the class.
    """
    if isinstance(shape, Scalar):
        if shape.streaming:
            return STREAM_TAKEN if taken else STREAM_GIVEN
        return _builtin(SCALAR_TYPES[shape.kind], shadowed)
    if isinstance(shape, List):
        inner = annotation(shape.element, shadowed=shadowed)
        return f"{_builtin('list', shadowed)}[{inner}{_null(shape)}]"
    if isinstance(shape, Map):
        key = annotation(shape.key, shadowed=shadowed)
        value = annotation(shape.value, shadowed=shadowed)
        return f"{_builtin('dict', shadowed)}[{key}, {value}{_null(shape)}]"
    if is_event_stream(shape):
        return f"{EVENTS_GIVEN}[{shape.class_name}]"
    return shape.class_name


def _null(shape: List | Map) -> str:
    """Return what the annotation of an element ends with."""
    return " | None" if shape.sparse else ""


def input_annotation(
    shape: Shape,
    *,
    named: Callable[[Enum | Structure], str],
    shadowed: Collection[str] = (),
) -> str:
    """Return the annotation for an input of ``shape``: sequences and mappings of any class.

    ``named`` gives what is taken for an enum or a structure.
    """
    if isinstance(shape, List):
        inner = input_annotation(shape.element, named=named, shadowed=shadowed)
        return f"Sequence[{inner}{_null(shape)}]"
    if isinstance(shape, Map):
        key = input_annotation(shape.key, named=named, shadowed=shadowed)
        value = input_annotation(shape.value, named=named, shadowed=shadowed)
        return f"Mapping[{key}, {value}{_null(shape)}]"
    if isinstance(shape, Enum | Structure):
        return named(shape)
    return annotation(shape, shadowed=shadowed, taken=True)


def _builtin(name: str, shadowed: Collection[str]) -> str:
    if name not in shadowed:
        return name
    return f"_datetimes.{name}" if name == "datetime" else f"_builtins.{name}"


def helper(name: str, shadowed: Collection[str]) -> str:
    """Return how the function ``name`` is called in a class; one that is hidden has an alias."""
    return f"_{name}" if name in shadowed else name
