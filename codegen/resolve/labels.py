"""Labels: what stands in braces in a request URI or a host prefix, and the members that fill it."""

from __future__ import annotations

import re

from codegen.model import Structure
from codegen.model.raw import JsonObject, as_object
from codegen.resolve.problems import Problems

_LABEL = re.compile(r"\{(.*?)\}")


def check_labels(uri: str, request: Structure, place: str, problems: Problems) -> None:
    """Note labels of ``uri`` that no member fills, and members that have no label."""
    labels = {label.removesuffix("+") for label in _labels(uri)}
    filled = {member.wire_name for member in request.members if member.location == "uri"}
    _check_filled(labels, filled, uri, place, problems)
    for label in sorted(filled - labels):
        problems.note(place, f"{uri!r} has no label {label!r} for the member of it")


def host_prefix(raw: JsonObject, request: Structure, place: str, problems: Problems) -> str | None:
    """Return the host prefix template of an operation, ``None`` when there is none."""
    prefix = as_object(raw.get("endpoint")).get("hostPrefix")
    if prefix is None:
        return None
    if not isinstance(prefix, str) or not all(c.isalnum() or c in "-.{}" for c in prefix):
        problems.note(place, f"{prefix!r} is not a host prefix")
        return None
    filled = {member.name for member in request.members if member.host_label}
    _check_filled(_labels(prefix), filled, prefix, place, problems)
    return prefix


def _labels(template: str) -> set[str]:
    """Return the labels of ``template``."""
    return set(_LABEL.findall(template))


def _check_filled(
    labels: set[str], filled: set[str], template: str, place: str, problems: Problems
) -> None:
    """Note the ``labels`` of ``template`` that no member fills."""
    for label in sorted(labels - filled):
        problems.note(place, f"no member fills the label {label!r} of {template!r}")
