"""The bodies of answers that are taken piece by piece, and decoded as they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .bodies import Body

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class Reading:
    """A read of a stream, in a ``with``: what it fails with closes the stream.

    An error is raised as what ``explain`` says that it means, with it as the cause; what is no
    :class:`Exception` (a cancelled task, Ctrl-C) as it is.
    """

    __slots__ = ("_close", "_explain")

    def __init__(
        self, close: Callable[[], None], explain: Callable[[Exception], BaseException]
    ) -> None:
        self._close = close
        self._explain = explain

    def __enter__(self) -> None:
        """Do nothing."""

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        if error is None:
            return
        self._close()
        if isinstance(error, Exception):
            meaning = self._explain(error)
            if meaning is not error:
                raise meaning from error


class StreamedBody(Body):
    """A body that is taken piece by piece, and decoded no sooner than that.

    There is no limit: it is as large as it is, and no more of it is held than came at once.
    """

    __slots__ = ("_ending", "held")

    #: Whether the ``Content-Encoding`` is undone.
    decodes: ClassVar[bool] = True

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        limit: int | None,
        transfer_codings: Sequence[str] = (),
    ) -> None:
        super().__init__(status, headers if self.decodes else {}, None, transfer_codings)
        del limit
        self._headers = headers
        self._ending = False
        #: How many bytes have come that were not taken yet.
        self.held = 0

    @property
    def ended(self) -> bool:
        """Whether the body can end here; of gzip that is seen when it is taken."""
        return True

    def add(self, piece: bytes) -> None:
        """Take the next bytes, as they come."""
        self._pieces.append(piece)
        self.held += len(piece)

    def end(self) -> None:
        """Take note that there is no more."""
        self._ending = True

    def some(self, size: int) -> bytes:
        """Return ``size`` bytes at most of what came; none when all was taken.

        :raises ResponseParseError: they are not what the coding allows, or the gzip in a body that
            is whole is not.
        """
        while self._pieces:
            piece = self._pieces.pop(0)
            if self._gzip is None:
                found, rest = piece[:size], piece[size:]
            else:
                found, rest = self._undone(self._gzip.some, piece, size)
            self.held -= len(piece) - len(rest)
            if rest:
                self._pieces.insert(0, rest)
            if found:
                return found
        if self._gzip is not None:
            if found := self._undone(self._gzip.some, b"", size)[0]:
                return found
            if self._ending and not self._gzip.ended:
                raise self._cut_off()
        return b""


class UndecodedBody(StreamedBody):
    """A body whose ``Content-Encoding`` stays: it is of what is stored, and its reader knows it."""

    __slots__ = ()

    decodes = False
