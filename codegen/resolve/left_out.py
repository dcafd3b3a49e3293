"""Operations that cannot be emitted, each with the reason: they are left out, their service is not.

What is looked at is what the model says in traits that nothing here emits. All else that is wrong
with an operation is a fault of the model, which is then refused.
"""

from __future__ import annotations

from codegen.problems import Problems
from codegen.raw import JsonObject, as_object
from codegen.resolve.discovery import cannot_discover
from codegen.resolve.event_streams import streams_of


def without_left_out(
    model: JsonObject, wanted: dict[str, JsonObject], problems: Problems, *, by_name: bool
) -> tuple[dict[str, JsonObject], dict[str, str]]:
    """Return those of the raw operations ``wanted`` that can be emitted, and why others cannot.

    One that was asked for ``by_name`` is a problem, and so it is when none is left.
    """
    reasons = {name: reason for name, raw in wanted.items() if (reason := _reason(model, raw))}
    if by_name or len(reasons) == len(wanted):
        for name, reason in reasons.items():
            problems.note(f"operation {name}", f"cannot be emitted: {reason}")
    return {name: raw for name, raw in wanted.items() if name not in reasons}, reasons


def _reason(model: JsonObject, raw: JsonObject) -> str:
    """Return why an operation cannot be emitted; empty when it can."""
    if reason := cannot_discover(model, raw):
        return reason
    shapes = as_object(model.get("shapes"))
    sent = streams_of(shapes, as_object(raw.get("input")).get("shape"))
    if sent:
        return f"its input has an event stream ({sent[0]}), which needs HTTP/2"
    streams = streams_of(shapes, as_object(raw.get("output")).get("shape"))
    if len(streams) > 1:
        return f"its output has several event streams ({', '.join(streams)})"
    return ""
