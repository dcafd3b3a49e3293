"""When a pipeline runs next, by its schedule."""

from __future__ import annotations

from .call import Call
from .clock import iso
from .schedules import parse_schedule
from .store import Document, Resource

_RUN = "pipeline.run"


def reschedule(call: Call, pipeline: Resource) -> None:
    """Let a pipeline run at the next time of its schedule, and at no other.

    Raises an ``InvalidParameterValueException`` for a schedule that is none.
    """
    call.store.unschedule(pipeline.arn, _RUN)
    pipeline.document.pop("dateNextRun", None)
    schedule: Document = pipeline.document.get("schedule", {})
    expression = schedule.get("scheduleExpression")
    if expression is not None:
        due = parse_schedule(expression, schedule.get("timezone")).after(call.time)
        if due is not None and pipeline.document["status"] == "ENABLED":
            pipeline.document["dateNextRun"] = iso(due)
            call.store.schedule(due, _RUN, pipeline.arn)
    call.store.save(pipeline)
