"""WorkflowStatus: used by GetWorkflow, ListWorkflowBuildVersions."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class WorkflowStatus(OpenEnum):
    """WorkflowStatus: ``DEPRECATED``."""

    DEPRECATED = "DEPRECATED"


read = reader_of(WorkflowStatus)
