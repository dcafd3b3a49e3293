"""WorkflowType: used by CreateWorkflow, GetWorkflow and 4 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class WorkflowType(OpenEnum):
    """WorkflowType: ``BUILD``, ``TEST``, ``DISTRIBUTION``."""

    BUILD = "BUILD"
    TEST = "TEST"
    DISTRIBUTION = "DISTRIBUTION"


read = reader_of(WorkflowType)
