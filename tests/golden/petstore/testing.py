"""Testing code that calls Pet Store & Friends, without calling it.

``python -m PACKAGE.testing serve CASSETTE...`` serves recorded exchanges on a loopback port.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .client import SERVICE, Client
from .runtime import testing
from .runtime.client import configured
from .runtime.lazy import public_names

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Sequence
    from contextlib import AbstractContextManager
    from os import PathLike
    from typing import Any, Literal

    from .async_client import AsyncClient
    from .runtime.credentials import Credentials
    from .runtime.http import AsyncTransport, HttpRequest, HttpResponse, Transport
    from .runtime.serving.served import ServedOperation

from .runtime.testing import (
    RecordingTransport as RecordingTransport,
    ReplayError as ReplayError,
    StubCall as StubCall,
)

__all__ = [
    "RecordingTransport",
    "ReplayError",
    "ReplayTransport",
    "StubCall",
    "StubTransport",
    "async_client",
    "client",
    "main",
    "operation_of",
    "serve",
    "serve_answers",
]


class ReplayTransport(testing.ReplayTransport):
    """A transport that answers from recorded exchanges (VCR cassettes); it never uses a network.

    ``paths`` are cassettes, or folders of them. A request that no exchange matches raises
    :class:`ReplayError`, which names the nearest one; random idempotency tokens match any.
    """

    def __init__(self, *paths: str | PathLike[str]) -> None:
        super().__init__(SERVICE, *paths)


class StubTransport(testing.StubTransport):
    """A transport that answers what a test has queued with ``add``."""

    def __init__(self) -> None:
        super().__init__(SERVICE)


@configured
def client(
    transport: Transport,
    *,
    region: str | None = None,
    credentials: Credentials | Callable[[], Credentials] | None = None,
    endpoint_url: str | None = None,
    use_fips: bool | None = None,
    use_dualstack: bool | None = None,
    connect_timeout: float = 10.0,
    read_timeout: float = 60.0,
    max_attempts: int | None = None,
    retry_mode: Literal["standard", "adaptive"] | None = None,
    max_connections: int = 10,
    verify: bool | str | PathLike[str] | None = None,
    user_agent_extra: str | None = None,
    validate_parameters: bool = True,
    interceptors: Iterable[object] = (),
    deadline: float | None = None,
    max_response_bytes: int = 268435456,
) -> Client:
    """Return a client for tests, with the settings that are passed and no others.

    They are those of :class:`Client`. No environment variable and no file is read; region and
    credentials, where they are not passed, are made up. Raises ``ConfigurationError`` for settings
    that cannot work.
    """
    return testing.client(
        Client,
        SERVICE,
        transport=transport,
        region=region,
        credentials=credentials,
        endpoint_url=endpoint_url,
        use_fips=use_fips,
        use_dualstack=use_dualstack,
        connect_timeout=connect_timeout,
        read_timeout=read_timeout,
        max_attempts=max_attempts,
        retry_mode=retry_mode,
        max_connections=max_connections,
        verify=verify,
        user_agent_extra=user_agent_extra,
        validate_parameters=validate_parameters,
        interceptors=interceptors,
        deadline=deadline,
        max_response_bytes=max_response_bytes,
    )


@configured
def async_client(
    transport: AsyncTransport,
    *,
    region: str | None = None,
    credentials: Credentials
    | Callable[[], Credentials | Coroutine[Any, Any, Credentials]]
    | None = None,
    endpoint_url: str | None = None,
    use_fips: bool | None = None,
    use_dualstack: bool | None = None,
    connect_timeout: float = 10.0,
    read_timeout: float = 60.0,
    max_attempts: int | None = None,
    retry_mode: Literal["standard", "adaptive"] | None = None,
    max_connections: int = 10,
    verify: bool | str | PathLike[str] | None = None,
    user_agent_extra: str | None = None,
    validate_parameters: bool = True,
    interceptors: Iterable[object] = (),
    deadline: float | None = None,
    max_response_bytes: int = 268435456,
) -> AsyncClient:
    """Return a client for asyncio for tests; see :func:`client`.

    ``transport`` is for asyncio, too: ``stub.async_transport()``.
    """
    from .async_client import AsyncClient

    return testing.async_client(
        AsyncClient,
        SERVICE,
        transport=transport,
        region=region,
        credentials=credentials,
        endpoint_url=endpoint_url,
        use_fips=use_fips,
        use_dualstack=use_dualstack,
        connect_timeout=connect_timeout,
        read_timeout=read_timeout,
        max_attempts=max_attempts,
        retry_mode=retry_mode,
        max_connections=max_connections,
        verify=verify,
        user_agent_extra=user_agent_extra,
        validate_parameters=validate_parameters,
        interceptors=interceptors,
        deadline=deadline,
        max_response_bytes=max_response_bytes,
    )


def operation_of(request: HttpRequest) -> ServedOperation | None:
    """Return the operation that ``request`` asks for, ``None`` when it is none of them.

    Its ``read_request`` returns the structure that is in the request.
    """
    from .catalog import OPERATIONS

    if TYPE_CHECKING:
        # Loaded by their names; PyInstaller follows statements.
        from .serving import requests as requests
    found = SERVICE.load_protocol().operation_of(request, OPERATIONS)
    return None if found is None else OPERATIONS[found.name]


def serve_answers(
    answer: Callable[[HttpRequest], HttpResponse],
    *,
    port: int = 0,
    host: str = "127.0.0.1",
    longest_body: int = 16777216,
    log: Callable[[str], object] | None = None,
) -> AbstractContextManager[str]:
    """Serve what ``answer`` returns over HTTP while the context lasts; its value is the base URL.

    The ``url`` of the requests that it takes is the target of the request line. What is no request
    of HTTP, or has a body of more than ``longest_body`` bytes, is refused as the service refuses
    requests. ``port`` 0 takes a free one; with a ``host`` that is not of loopback, everybody who
    reaches the machine can use what is served, and a warning says so. ``log`` is called with a line
    for each request. Raises ``ConfigurationError`` for what cannot be listened on.
    """
    return testing.serve_answers(
        SERVICE, answer, port=port, host=host, longest_body=longest_body, log=log
    )


def serve(
    *paths: str | PathLike[str] | Iterable[str | PathLike[str]], port: int = 0
) -> AbstractContextManager[str]:
    """Serve recorded exchanges on 127.0.0.1 while the context lasts; its value is the base URL.

    ``paths`` are cassettes, or folders of them; ``port`` 0 takes a free one. What was not recorded
    is answered with status 404; random idempotency tokens match any.
    """
    return testing.serve(SERVICE, *paths, port=port)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    return testing.main(SERVICE, argv, prog=f"python -m {__spec__.name}")


if not TYPE_CHECKING:
    __getattr__, __dir__ = public_names(__name__)

if __name__ == "__main__":
    sys.exit(main())
