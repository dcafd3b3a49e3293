"""workflow_type: shapes that several operations share."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class WorkflowType(OpenEnum):
    """WorkflowType."""

    BUILD = "BUILD"
    TEST = "TEST"
    DISTRIBUTION = "DISTRIBUTION"


read_workflow_type = reader_of(WorkflowType)
