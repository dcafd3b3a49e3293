"""WorkflowStepActionType: used by SendWorkflowStepAction."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class WorkflowStepActionType(OpenEnum):
    """WorkflowStepActionType: ``RESUME``, ``STOP``."""

    RESUME = "RESUME"
    STOP = "STOP"


read = reader_of(WorkflowStepActionType)
