"""OnWorkflowFailure: used by CreateImage, CreateImagePipeline and 4 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class OnWorkflowFailure(OpenEnum):
    """OnWorkflowFailure: ``CONTINUE``, ``ABORT``."""

    CONTINUE = "CONTINUE"
    ABORT = "ABORT"


read = reader_of(OnWorkflowFailure)
