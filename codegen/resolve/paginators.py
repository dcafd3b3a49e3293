"""Paginators: how the pages of an operation follow each other (``paginators-1.json``)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve

from codegen.model import Member, Operation, PageToken, Paginator, Shape, Structure
from codegen.problems import Problems
from codegen.raw import JsonObject, is_text

_PATH_OF_MEMBERS = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", re.ASCII)


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
    """Return the paginator; raises ``ValueError`` and the like for what does not fit."""
    inputs, outputs = _as_list(raw["input_token"]), _as_list(raw["output_token"])
    if len(inputs) != len(outputs):
        raise ValueError("it has not as many output tokens as input tokens")
    members = {member.name: member for member in operation.input.members}
    limit, more = raw.get("limit_key"), raw.get("more_results")
    return Paginator(
        tokens=tuple(
            PageToken(member=_member_of(members, name), path=_expression(path))
            for name, path in zip(inputs, outputs, strict=True)
        ),
        result=_result(_as_list(raw["result_key"])[0], operation.output),
        more_results=None if more is None else _expression(more),
        limit=None if limit is None else _member_of(members, limit),
    )


def _result(path: str, output: Structure) -> tuple[Member, ...]:
    """Return the members that lead to the primary result of a page.

    botocore has no paths that are more than members: it could not cut the list
    (``set_value_from_jmespath`` in ``botocore/utils.py``).
    """
    if not _PATH_OF_MEMBERS.fullmatch(path):
        raise ValueError(f"{path!r} must be a path of members to be a paginator's result")
    found: list[Member] = []
    shape: Shape = output
    for name in path.split("."):
        members = shape.members if isinstance(shape, Structure) else ()
        member = next((member for member in members if member.name == name), None)
        if member is None:
            raise ValueError(f"{path!r} does not fit: {shape.name} has no member {name!r}")
        found.append(member)
        shape = member.shape
    return tuple(found)


def _member_of(members: Mapping[str, Member], name: str) -> Member:
    """Return the input member called ``name``; ``ValueError`` when there is none."""
    if name not in members:
        raise ValueError(f"the input has no member {name!r}")
    return members[name]


def _expression(path: object) -> str:
    """Return a JMESPath expression; whether it is one is seen when it is compiled."""
    if not is_text(path):
        raise ValueError(f"{path!r} is not a JMESPath expression")
    return path


def _as_list(value: str | list[str]) -> list[str]:
    """Return what may be one value or several as a list."""
    return value if isinstance(value, list) else [value]
