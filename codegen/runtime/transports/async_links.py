"""One connection of the transport for asyncio: what goes over it is written and read here."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol, cast
from weakref import ref

from . import failures

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from ..http1 import AnswerReader

    class Rest(Protocol):
        """What takes the rest of an answer."""

        def received(self, data: bytes) -> bool:
            """Take what came; return whether it was wanted."""
            ...

        def ended(self, error: Exception | None) -> None:
            """Take the end of what comes."""
            ...


#: How many bytes are handed to the system at once: a write that takes longer than the timeout for
#: one is a connection that broke.
_PIECE = 262_144


class AsyncLink(asyncio.Protocol):
    """One connection. What comes is handed to the reader of the answer that is waited for."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._reader: AnswerReader | None = None
        self._answer: asyncio.Future[None] | None = None
        self._drained: asyncio.Future[None] | None = None
        #: When data came last, by the loop's clock.
        self.heard = 0.0
        #: How many seconds nothing may come; 0 while nobody waits for data.
        self._patience = 0.0
        self._timer: asyncio.TimerHandle | None = None
        #: What takes the rest of an answer that is read as it is asked for, while anybody has that.
        self._rest: Callable[[], Rest | None] = _nobody
        self.reusable = False
        self._end_came = False

    # -- what the loop calls -----------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin; see :class:`asyncio.Protocol`."""
        self._transport = transport = cast("asyncio.Transport", transport)
        # A write is over when all of it was handed to the system; TLS takes 0 for "never".
        transport.set_write_buffer_limits(high=1, low=0)
        self.reusable = True

    def data_received(self, data: bytes) -> None:
        """Take what came; what nobody has asked for ends the connection."""
        reader, answer = self._reader, self._answer
        if reader is None or answer is None or answer.done():
            rest = self._rest()
            if rest is None or not rest.received(data):
                self.reusable = False
                self.abort()
            return
        self.heard = answer.get_loop().time()
        try:
            whole = reader.receive(data)
        except Exception as error:
            answer.set_exception(error)
            return
        if whole:
            answer.set_result(None)

    def eof_received(self) -> bool:
        """Take the end of what comes, which may be that of an answer."""
        self._end_came = True
        self._ended(self._unsaid_end())
        return False

    def _unsaid_end(self) -> Exception | None:
        """Return an error where TLS did not say that it ends (RFC 9112, section 9.8).

        Such an end may be an attacker's, in the middle of an answer. asyncio reports it as any
        other; uvloop reports it as the loss of the connection alone.
        """
        tls = self._tls()
        if tls is None:
            return None
        try:
            # All that came was taken: what is left is the end itself, or nothing.
            tls.read(1)
        except ssl.SSLError as error:
            return ssl.SSLEOFError(f"TLS did not say that it ends: {error}")
        return None

    def _tls(self) -> ssl.SSLObject | None:
        transport = self._transport
        return None if transport is None else transport.get_extra_info("ssl_object")

    def connection_lost(self, exc: Exception | None) -> None:
        """Take the end of the connection."""
        self._unwatch()
        if exc is None and not self._end_came and self._tls() is not None:
            exc = ssl.SSLEOFError("TLS did not say that it ends")
        self._ended(exc)
        # Who waits to write on learns why from the answer, which has ended as well.
        self.resume_writing()

    def pause_writing(self) -> None:
        """Wait with the next piece until this one is gone."""
        self._drained = asyncio.get_running_loop().create_future()

    def resume_writing(self) -> None:
        """Go on writing."""
        if self._drained is not None and not self._drained.done():
            self._drained.set_result(None)

    def _ended(self, error: Exception | None) -> None:
        self.reusable = False
        reader, answer = self._reader, self._answer
        if reader is None or answer is None or answer.done():
            rest = self._rest()
            if rest is not None:
                rest.ended(error)
            return
        if error is not None:
            answer.set_exception(error)
            return
        try:
            whole = reader.receive(b"")
        except Exception as failure:
            answer.set_exception(failure)
            return
        if whole:
            answer.set_result(None)

    # -- what the transport calls ------------------------------------------------------------------

    async def exchange(
        self,
        data: bytes,
        reader: AnswerReader,
        write_timeout: float | None,
        read_timeout: float | None,
        pieces: AsyncIterator[bytes] | None = None,
    ) -> None:
        """Send a request, with the ``pieces`` of its body, and have ``reader`` read the answer."""
        loop = asyncio.get_running_loop()
        self._reader = reader
        answer = self._answer = loop.create_future()
        try:
            await self._write(data, answer, write_timeout)
            if pieces is not None:
                await self._write_pieces(pieces, answer, write_timeout)
            self.heard = loop.time()
            if read_timeout is not None:
                self._watch(loop, read_timeout)
            await answer
        finally:
            self._reader = self._answer = None
            self._patience = 0.0
            if not answer.done() or answer.cancelled() or answer.exception() is not None:
                self.reusable = False
        if self._rest is _nobody:
            self.reusable = self.reusable and reader.reusable

    def hand_over(self, rest: Rest) -> None:
        """Have ``rest`` take what comes of the answer when its beginning was read."""
        self._rest = ref(rest)

    def settle(self, reader: AnswerReader) -> None:
        """Take note that the answer is whole."""
        self._rest = _nobody
        self.reusable = self.reusable and reader.reusable

    def pause(self) -> None:
        """Have nothing more come, until :meth:`go_on`."""
        if self._transport is not None:
            self._transport.pause_reading()

    def go_on(self) -> None:
        """Have come what comes."""
        if self._transport is not None and not self._transport.is_closing():
            self._transport.resume_reading()

    async def _write_pieces(
        self, pieces: AsyncIterator[bytes], answer: asyncio.Future[None], seconds: float | None
    ) -> None:
        async for piece in pieces:
            if answer.done():
                # Whoever answers before all has come will not read the rest.
                self.reusable = False
                return
            await self._write(piece, answer, seconds)

    async def _write(
        self, data: bytes, answer: asyncio.Future[None], seconds: float | None
    ) -> None:
        """Write all of ``data``, unless the answer comes before that is done."""
        transport = self._transport
        if transport is None:
            raise ConnectionResetError("the connection was closed")
        for start in range(0, len(data), _PIECE):
            self._drained = None
            transport.write(data[start : start + _PIECE] if len(data) > _PIECE else data)
            drained = self._drained
            if drained is None:
                continue
            done, _ = await asyncio.wait(
                (drained, answer), timeout=seconds, return_when=asyncio.FIRST_COMPLETED
            )
            if not done:
                raise ConnectionResetError("the other side does not read what is sent")
            if answer.done():
                # Whoever answers before all has come will not read the rest.
                self.reusable = False
                drained.cancel()
                return

    async def begin_tls(self, context: ssl.SSLContext, host: str) -> None:
        """Begin TLS on a connection that is open."""
        loop = asyncio.get_running_loop()
        transport = self._transport
        if transport is None:
            raise ConnectionResetError("the connection was closed")
        encrypted = await loop.start_tls(transport, self, context, server_hostname=host)
        if encrypted is None:
            raise ConnectionResetError("the connection was closed")
        encrypted.set_write_buffer_limits(high=1, low=0)
        self._transport = encrypted
        self.reusable = True

    def abort(self) -> None:
        """Close the connection at once."""
        self._unwatch()
        if self._transport is not None:
            # A loop that is closed does nothing more: the socket goes with its transport.
            with suppress(RuntimeError):
                self._transport.abort()

    # -- silence -----------------------------------------------------------------------------------

    def _watch(self, loop: asyncio.AbstractEventLoop, seconds: float) -> None:
        """End the wait for data when it lasts longer than ``seconds``.

        The timer looks when data last came, and goes on for what is left. It stays for the next
        answer, so that most calls set none.
        """
        self._patience = seconds
        timer, due = self._timer, self.heard + seconds
        if timer is None or timer.when() > due:
            self._unwatch()
            self._timer = loop.call_at(due, self._look)

    def _unwatch(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        self._timer, answer = None, self._answer
        if answer is None or answer.done() or not self._patience:
            # Nobody waits for data, or not any more, or not yet.
            return
        loop = answer.get_loop()
        due = self.heard + self._patience
        if due > loop.time():
            self._timer = loop.call_at(due, self._look)
        else:
            answer.set_exception(failures.nameless(failures.NO_DATA_IN_TIME))


def _nobody() -> None:
    """Return what has the rest of an answer: nothing."""
