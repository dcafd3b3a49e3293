"""Logging: used by CreateInfrastructureConfiguration, GetImage and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.s3_logs import S3Logs


@define(kw_only=True)
class Logging(StructureBase):
    """Logging configuration defines where Image Builder uploads your logs."""

    s3_logs: S3Logs | None = None
    """The Amazon S3 logging configuration."""


def read(data: Any) -> Logging:
    if data is None:
        return absent(Logging)
    self = new(Logging)
    self.s3_logs = _shapes.s3_logs.read(data.get("s3Logs"))
    return self


def write(value: Logging | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "s3Logs": _shapes.s3_logs.write(value.s3_logs),
        }
    )


def structure(data: Any) -> Logging:
    if data is None:
        return absent(Logging)
    self = new(Logging)
    self.s3_logs = lenient(data.get("s3Logs"), _shapes.s3_logs.structure)
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Logging):
        return
    path = (*path, step)
    if (member := value.s3_logs) is not None:
        _shapes.s3_logs.check(problems, path, ("s3_logs", "s3Logs"), member)


register(
    __name__,
    {
        Logging: (structure, write),
    },
)
