"""Watching an image build: polls the build and shows its course until it is over.

Only reads; nothing here starts, changes or ends a build. :mod:`.poll` asks the service,
:mod:`.watcher` decides when it is over, and a view shows it: :mod:`.live` on a terminal,
:mod:`.lines` elsewhere, :mod:`.json_lines` for programs.

:func:`failure_of` is for programs: why a build failed, as the command reports it.
"""

from .failure import FailedStep, Failure, failure_of
from .logs import Logs
from .poll import Workflow

__all__ = ["FailedStep", "Failure", "Logs", "Workflow", "failure_of"]
