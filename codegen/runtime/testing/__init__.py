"""Testing without the service: recorded answers, queued answers, and recordings served over HTTP.

Nothing here knows a service by name; the emitted package binds these to its own operations. YAML
and ``http.server`` are imported when they are first needed, not by importing this.
"""

from .clients import async_client, client
from .recording import RecordingTransport
from .replay import ReplayError, ReplayTransport
from .server import main, serve, serve_answers
from .stub import StubCall, StubTransport

__all__ = [
    "RecordingTransport",
    "ReplayError",
    "ReplayTransport",
    "StubCall",
    "StubTransport",
    "async_client",
    "client",
    "main",
    "serve",
    "serve_answers",
]
