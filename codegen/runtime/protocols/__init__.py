"""How services speak: one module for each protocol, each with the functions of an interface.

What emitted code does for requests and good answers, these do for the rest of a conversation: error
answers, and, for tests, error answers that are made up, which operation a request is, and when two
requests are the same. A module here is loaded for those alone: a call that succeeds needs none.

:class:`ServiceProtocol` is that interface; a module that has its functions is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from ..http import HttpRequest, HttpResponse
    from ..operation import Operation


#: How many characters of a page are shown as the message of an error.
_SHOWN = 2000


def shown(body: bytes) -> str:
    """Return a body that is no error of the protocol as the message: its text, or how it begins."""
    text = body.decode("utf-8", "replace")
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}... ({len(body)} bytes)"


class ErrorAnswer:
    """What an error answer says, before a class of exception is chosen for it.

    ``code``
        The error code, without a namespace; the status as text when the answer has none.
    ``name``
        The code by which the model has the error, where it is not the one that programs know.
    ``message``
        The service's own words; empty when there are none.
    ``data``
        What the emitted ``parse_members(answer, data)`` of an exception reads: the object that is
        the body for JSON, the element that holds the error's members for XML.
    ``request_id``
        The request's id where the body has one, else ``None``.
    """

    __slots__ = ("code", "data", "message", "name", "request_id")

    def __init__(
        self, code: str, message: str, data: Any, request_id: str | None = None, name: str = ""
    ) -> None:
        self.code = code
        self.name = name or code
        self.message = message
        self.data = data
        self.request_id = request_id


class ServiceProtocol(Protocol):
    """What the exchange and the testing kit ask of a protocol; none of it does I/O."""

    def read_error(self, answer: HttpResponse) -> ErrorAnswer:
        """Return what ``answer``, whose status is no success, says.

        Never raises: a body that is not the protocol's (a load balancer's page, say) is the
        message, as :func:`shown`.
        """
        ...

    def read_request_id(self, answer: HttpResponse) -> str | None:
        """Return the id that the service gave the request of ``answer``, ``None`` when it did not.

        The headers come first (:func:`~..http.request_id_of`), then the body, where the protocol
        puts it there. Never raises.
        """
        ...

    def write_error(
        self, *, code: str, message: str, status: int, request_id: str, members: Mapping[str, Any]
    ) -> HttpResponse:
        """Return the answer with which a service reports an error, in the documented format.

        ``members`` are the modelled members other than the message, by the model's names, as
        botocore has them: plain values, ``datetime`` and ``bytes``. :meth:`read_error` reads it
        back. Raises :class:`ValueError` for a value that the format cannot hold.
        """
        ...

    def operation_of(
        self, request: HttpRequest, operations: Mapping[str, Operation]
    ) -> Operation | None:
        """Return the operation that ``request`` asks for, ``None`` when it is none of them.

        The URL may be whole or begin with the path, and the endpoint may have a path of its own
        before the operation's. ``operations`` is the table of the package; nothing of an operation
        is loaded for this.
        """
        ...

    def request_key(self, request: HttpRequest, *, ignoring: frozenset[str]) -> Hashable:
        """Return what two requests have in common exactly when one answer serves both.

        Who sends them, when and whither does not count: host, signature, user agent.
        ``ignoring`` are the wire names of top-level input members that do not count either
        (idempotency tokens, which are random).
        """
        ...

    def request_lines(self, request: HttpRequest) -> list[str]:
        """Return ``request`` as lines of text, each with one thing that can differ.

        They are shown to people, as a diff between what was recorded and what was sent; what
        :meth:`request_key` passes over (headers, above all) is not in them.
        """
        ...
