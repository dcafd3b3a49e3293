"""Paginators: how the pages of an operation follow each other (``paginators-1.json``)."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from codegen.jmespath import compile_items, compile_path
from codegen.model import Member, Operation, PageToken, Paginator
from codegen.problems import Problems
from codegen.raw import JsonObject

#: What the response is called in the emitted expressions.
_PAGE = "page"


def with_paginator(operation: Operation, content: JsonObject, problems: Problems) -> Operation:
    """Return ``operation`` with its paginator, when ``content``, the whole file, has one for it."""
    raw = problems.section(content, "pagination").get(operation.name)
    if raw is None:
        return operation
    try:
        return evolve(operation, paginator=_paginator(raw, operation))
    except (ValueError, KeyError, TypeError, IndexError) as error:
        problems.note(f"paginator {operation.name}", str(error))
        return operation


def _paginator(raw: JsonObject, operation: Operation) -> Paginator:
    """Return the paginator; raises ``ValueError`` and the like for what cannot be compiled."""
    inputs, outputs = _as_list(raw["input_token"]), _as_list(raw["output_token"])
    result = _as_list(raw["result_key"])[0]
    if len(inputs) != len(outputs):
        raise ValueError("it has not as many output tokens as input tokens")
    members = {member.name: member for member in operation.input.members}
    limit, more = raw.get("limit_key"), raw.get("more_results")
    items = compile_items(result, operation.output, _PAGE)
    return Paginator(
        tokens=tuple(
            PageToken(member=_member_of(members, name), source=_compiled(path, operation))
            for name, path in zip(inputs, outputs, strict=True)
        ),
        items=items.source,
        items_path=items.attributes or (),
        item=items.shape,
        more_results=None if more is None else _compiled(more, operation),
        limit=None if limit is None else _member_of(members, limit),
    )


def _compiled(path: str, operation: Operation) -> str:
    """Return the source of a JMESPath expression on a response of ``operation``."""
    return compile_path(path, operation.output, _PAGE).source


def _member_of(members: Mapping[str, Member], name: str) -> Member:
    """Return the input member called ``name``; ``ValueError`` when there is none."""
    if name not in members:
        raise ValueError(f"the input has no member {name!r}")
    return members[name]


def _as_list(value: str | list[str]) -> list[str]:
    """Return what may be one value or several as a list."""
    return value if isinstance(value, list) else [value]
