"""The view for programs: JSON Lines on standard output.

Every line is an object with ``event`` and ``time`` (ISO 8601, UTC). ``found`` comes first where no
build was named, ``progress`` with every poll, ``warning`` when a poll failed and will be repeated,
``result`` once, last. Structures of the service have the names and values of its API, those that it
left out missing. Where several builds are watched, ``arn`` says which one a line is about.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .. import converter
from .times import stamp

if TYPE_CHECKING:
    from .failure import Failure
    from .poll import Build, Workflow
    from .view import End

#: The members of the image that are shown; the recipe and the rest can be asked for.
_IMAGE = ("arn", "name", "version", "type", "platform", "state", "dateCreated", "outputResources")


class JsonView:
    """Writes one object a line; with ``of``, the ARN of the build that it is about."""

    def __init__(self, of: str | None = None) -> None:
        self._of = {} if of is None else {"arn": of}

    def show(self, build: Build) -> None:
        """Write what a poll found."""
        _write("progress", build.polled, {**self._of, **_build(build, over=False)})

    def warn(self, message: str) -> None:
        """Write what went wrong with a poll."""
        _write("warning", datetime.now(UTC), {**self._of, "message": message})

    def finish(self, end: End) -> None:
        """Write how it ended, with the last that was seen."""
        over = end.error is None
        result = {
            **self._of,
            "outcome": end.outcome.value,
            "exitCode": end.outcome.exit_code,
            "error": end.error,
            **_build(end.build, over=over),
            "failure": None if end.failure is None else _failure(end.failure),
        }
        _write("result", datetime.now(UTC), result)

    def start(self) -> None:
        """Do nothing: a line is written when there is something to say."""

    def stop(self) -> None:
        """Do nothing: every line was complete when it was written."""


def write_found(asked: str, arn: str) -> None:
    """Write which build is watched for what was ``asked`` for."""
    _write("found", datetime.now(UTC), {"asked": asked, "arn": arn})


def _write(event: str, time: datetime, content: dict[str, Any]) -> None:
    print(json.dumps({"event": event, "time": stamp(time), **content}), flush=True)


def _build(build: Build | None, *, over: bool) -> dict[str, Any]:
    if build is None:
        unseen = dict.fromkeys(("image", "elapsedSeconds", "message"))
        return {**unseen, "workflows": [], "unread": []}
    image: dict[str, Any] = converter.unstructure(build.image)
    seconds = build.seconds(build.polled, over=over)
    return {
        "image": {name: image[name] for name in _IMAGE if name in image},
        "elapsedSeconds": None if seconds is None else int(seconds),
        "message": build.message,
        "workflows": [_workflow(workflow) for workflow in build.workflows],
        "unread": list(build.unread),
    }


def _workflow(workflow: Workflow) -> dict[str, Any]:
    return {
        **converter.unstructure(workflow.run),
        "name": workflow.label,
        "runningSteps": [converter.unstructure(step) for step in workflow.running],
    }


def _failure(failure: Failure) -> dict[str, Any]:
    context = failure.context
    return {
        "context": None if context is None else converter.unstructure(context),
        "steps": [
            {**converter.unstructure(failed.step), "workflowName": failed.workflow}
            for failed in failure.steps
        ],
        "logs": {
            "logGroupName": failure.logs.group,
            "logStreamName": failure.logs.stream,
            "s3BucketName": failure.logs.bucket,
            "s3KeyPrefix": failure.logs.prefix,
        },
        "unread": list(failure.unread),
    }
