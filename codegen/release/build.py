"""A whole package in memory: what was emitted, with the report of what users see of it."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.model import Service
from codegen.model.sources import Source
from codegen.release import output
from codegen.release.report import REPORT, written
from codegen.release.surface import surface

_HEADER = (
    "What users see of this package: a fact a line, in order, to be reviewed in a diff.",
    "Generated with it; `python -m codegen diff` compares two of them.",
)


def completed(files: Mapping[str, bytes], service: Service, source: Source) -> dict[str, bytes]:
    """Return the ``files`` emitted for ``service`` with its report and its manifest."""
    report = written(surface(service), header=_HEADER)
    return output.with_manifest({**files, REPORT: report.encode()}, service, source)
