"""PipelineExecutionStartCondition: used by CreateImagePipeline, GetImagePipeline and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class PipelineExecutionStartCondition(OpenEnum):
    """PipelineExecutionStartCondition: ``EXPRESSION_MATCH_ONLY``,
    ``EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE``.
    """

    EXPRESSION_MATCH_ONLY = "EXPRESSION_MATCH_ONLY"
    EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE = (
        "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"
    )


read = reader_of(PipelineExecutionStartCondition)
