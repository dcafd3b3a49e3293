"""A transport whose answers stream what a test says, for either kind of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.both_clients import client_of, this_kinds

if TYPE_CHECKING:
    from collections.abc import Iterable


class Body:
    """The body of an answer: pieces, the exceptions that come between them, and what was done."""

    def __init__(self, pieces: Iterable[bytes | BaseException]) -> None:
        # None of no bytes: that is the end.
        self._pieces = iter([piece for piece in pieces if piece])
        self.closed = False
        self.read_so_far = 0

    def read(self, size: int, /) -> bytes:
        assert size > 0
        assert not self.closed, "read after it was closed"
        piece = next(self._pieces, b"")
        self.read_so_far += 1
        if isinstance(piece, BaseException):
            raise piece
        return piece

    def close(self) -> None:
        self.closed = True


class AsyncBody:
    """The same, to be awaited."""

    def __init__(self, body: Body) -> None:
        self.body = body

    async def read(self, size: int, /) -> bytes:
        return self.body.read(size)

    def close(self) -> None:
        self.body.close()


class Answers:
    """A transport that answers with the bodies of a test, one after the other."""

    def __init__(self, package: Any, *bodies: Body, **headers: str) -> None:
        self._package = package
        self._bodies = iter(bodies)
        self._headers = {"x-amzn-requestid": "an-id", **headers}
        self.requests: list[Any] = []

    def send(self, request: Any, *, connect_timeout: float, read_timeout: float) -> Any:
        del connect_timeout, read_timeout
        self.requests.append(request)
        body = next(self._bodies)
        return self._package.HttpResponse(200, self._headers, this_kinds(body, AsyncBody(body)))

    def sleep(self, seconds: float) -> None:
        """Return at once."""

    def close(self) -> None:
        """Do nothing."""


def client_for(package: Any, transport: Any, **settings: Any) -> Any:
    """Return a client of the kind that the test runs with."""
    credentials = package.Credentials("AKIDEXAMPLE", "secret")
    return client_of(
        package=package,
        region="us-west-2",
        credentials=credentials,
        transport=transport,
        **settings,
    )
