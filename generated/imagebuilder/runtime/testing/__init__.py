"""Testing without the service: recorded answers, queued answers, and recordings served over HTTP.

Nothing here knows a service by name; the emitted package binds these to its own operations. YAML
and ``http.server`` are imported when they are first needed, not by importing this.
"""

from .replay import ReplayError, ReplayTransport
from .server import main, serve
from .stub import StubTransport

__all__ = ["ReplayError", "ReplayTransport", "StubTransport", "main", "serve"]
