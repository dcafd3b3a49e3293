"""Which checks an input goes through, as lines of Python that call ``runtime/validation.py``."""

from __future__ import annotations

from collections.abc import Callable

from codegen.model import Enum, List, Map, Member, Scalar, Shape, Structure
from codegen.python.source import literal

_SCALAR_CHECKS = {
    "string": "check_string",
    "integer": "check_integer",
    "long": "check_integer",
    "float": "check_float",
    "double": "check_float",
    "boolean": "check_boolean",
    "timestamp": "check_timestamp",
    "blob": "check_blob",
    "document": "check_document",
}
_LIMITED = ("string", "integer", "long", "float", "double")


def member_checks(structure: Structure, checker: Callable[[Structure], str]) -> list[str]:
    """Return the lines that check the members of ``structure``, which is called ``value``.

    ``checker`` gives the function that checks a structure, as the lines call it.
    """
    lines: list[str] = []
    for member in structure.members:
        is_payload = member.name == structure.payload
        lines += _member_check(member, checker, is_payload=is_payload)
    if structure.union:
        members = ", ".join(_step(member) for member in structure.members)
        lines += [f"check_union(problems, path, value, ({members},))"]
    return lines


def _member_check(
    member: Member, checker: Callable[[Structure], str], *, is_payload: bool
) -> list[str]:
    """Return the lines that check ``member``."""
    step = _step(member)
    check = _value_check(
        member.shape, step, "member", checker, scalar=_check_for(member, is_payload=is_payload)
    )
    # A label has to have a value even where the model does not say so: it is part of the path.
    if member.required or member.location == "uri" or member.host_label:
        return [
            f"if (member := value.{member.attribute}) is None:",
            f"    problems.missing(path, {step})",
            "else:",
            *_indented(check),
        ]
    return [f"if (member := value.{member.attribute}) is not None:", *_indented(check)]


def _check_for(member: Member, *, is_payload: bool) -> str | None:
    """Return the check that a member's place in the message asks for, if it asks for one."""
    if member.json_value:
        return "check_json"
    if member.host_label:
        return "check_host_label"
    if is_payload and isinstance(member.shape, Scalar) and member.shape.kind == "blob":
        return "check_upload" if member.shape.streaming else "check_stream"
    # In a path and in a query, line breaks are escaped as all else is.
    return "check_header" if member.location in ("header", "headers") else None


def _value_check(
    shape: Shape,
    step: str,
    source: str,
    checker: Callable[[Structure], str],
    *,
    scalar: str | None = None,
    depth: int = 0,
) -> list[str]:
    """Return the lines that check ``source``, a value of ``shape`` at ``path`` and ``step``.

    ``scalar`` replaces the check of a string; ``depth`` tells the variables of nested loops apart.
    """
    place = "path" if depth == 0 else _numbered("inner", depth - 1)
    if isinstance(shape, Structure):
        return [f"{checker(shape)}(problems, {place}, {step}, {source})"]
    if isinstance(shape, Scalar | Enum):
        kind = "string" if isinstance(shape, Enum) else shape.kind
        check = scalar if scalar and (kind == "string" or scalar != "check_header") else None
        limited = kind in _LIMITED and shape.minimum is not None and check != "check_json"
        minimum = f", {literal(shape.minimum)}" if limited else ""
        return [f"{check or _SCALAR_CHECKS[kind]}(problems, {place}, {step}, {source}{minimum})"]
    inner_path, inner = _numbered("inner", depth), _numbered("item", depth)
    enter = f"    {inner_path} = (*{place}, {step})"
    if isinstance(shape, List):
        minimum = "" if shape.minimum is None else f", {literal(shape.minimum)}"
        index = _numbered("index", depth)
        checks = _value_check(shape.element, index, inner, checker, scalar=scalar, depth=depth + 1)
        if shape.sparse:
            checks = _unless_null(inner, checks)
        return [
            f"if is_list(problems, {place}, {step}, {source}{minimum}):",
            enter,
            f"    for {index}, {inner} in enumerate({source}):",
            *_indented(_indented(checks)),
        ]
    return _map_check(shape, step, source, checker, scalar=scalar, depth=depth, enter=enter)


def _map_check(
    shape: Map,
    step: str,
    source: str,
    checker: Callable[[Structure], str],
    *,
    scalar: str | None,
    depth: int,
    enter: str,
) -> list[str]:
    """Return the lines that check the keys and the values of a map."""
    place = "path" if depth == 0 else _numbered("inner", depth - 1)
    key, inner = _numbered("key", depth), _numbered("item", depth)
    key_checks = _value_check(
        shape.key, f"MapKey({key})", key, checker, scalar=scalar, depth=depth + 1
    )
    checks = _value_check(
        shape.value, f"str({key})", inner, checker, scalar=scalar, depth=depth + 1
    )
    if shape.sparse:
        checks = _unless_null(inner, checks)
    return [
        f"if is_map(problems, {place}, {step}, {source}):",
        enter,
        f"    for {key}, {inner} in {source}.items():",
        *_indented(_indented([*key_checks, *checks])),
    ]


def _unless_null(source: str, checks: list[str]) -> list[str]:
    """Return ``checks``, done only for a value that is not null."""
    return [f"if {source} is not None:", *_indented(checks)]


def _step(member: Member) -> str:
    """Return the step to ``member``, as source text."""
    return literal((member.attribute, member.name))


def _numbered(name: str, depth: int) -> str:
    """Return a name for a variable of the loop at ``depth``."""
    return name if depth == 0 else f"{name}_{depth + 1}"


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]
