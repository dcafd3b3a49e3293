"""The HTTP server of :mod:`.httpd`, as the rest of the package sees it.

It is imported when something is served. A type checker reads each module that a program reaches,
those that are imported in functions too, and none of the server's types is in this package's own:
so it is kept from http.server, with email, as :mod:`..transports.doors` keeps it from urllib3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from typing import Protocol, TypeAlias

    from ..http import HttpRequest, HttpResponse

    #: Returns the answer to a request.
    Answer: TypeAlias = Callable[[HttpRequest], HttpResponse]
    #: Returns the answer to what is no request: its status, and why it is none.
    Refuse: TypeAlias = Callable[[int, str], HttpResponse]
    #: Called with a line for each request.
    Log: TypeAlias = Callable[[str], object]

    class Listening(Protocol):
        """A server that listens, and answers nobody yet."""

        @property
        def on_loopback(self) -> bool:
            """Whether it is reached from this machine alone."""
            ...

        def serving(self) -> AbstractContextManager[str]:
            """Serve while the context lasts; the value is the base URL."""
            ...

    class Listen(Protocol):
        """Makes a server; see :class:`.httpd.AnsweringServer`."""

        def __call__(
            self,
            answer: Answer,
            refuse: Refuse,
            *,
            host: str,
            port: int,
            longest_body: int,
            log: Log | None = None,
        ) -> Listening:
            """Return a server that listens. Raises an :class:`OSError` where it cannot."""
            ...

    listen: Listen

else:

    def listen(answer, refuse, **options):
        """See above."""
        from .httpd import listen

        return listen(answer, refuse, **options)
