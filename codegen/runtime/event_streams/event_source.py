"""What events come from: frames of an answer's body, made events and errors, without I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..codecs.values import MismatchError
from ..error_answers import members_of, unreadable
from ..errors import ApiError, ConnectionFailedError
from ..exchange import MISMATCHES
from ..http import HttpResponse, request_id_of
from ..structures import new
from .frames import FrameReader

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..streams import ByteStream
    from .events import StreamedEvents
    from .frames import EventFrame

EventT = TypeVar("EventT")

#: The type of the event that has the members of a response beside its stream.
INITIAL = "initial-response"


class EventSource(Generic[EventT]):
    """The events in ``stream``, the body of ``answer``.

    :meth:`found` gives the next event of what has come; :meth:`add` takes what comes.
    """

    __slots__ = (
        "_answer",
        "_attempts",
        "_frames",
        "_kinds",
        "_operation",
        "_service",
        "_waiting",
        "initial_payload",
        "over",
        "stream",
    )

    def __init__(
        self,
        kinds: StreamedEvents[EventT],
        exchange: Exchange[Any, Any],
        answer: HttpResponse,
        stream: ByteStream,
    ) -> None:
        self.stream = stream
        #: Whether all has come.
        self.over = False
        #: What the first event holds, where that is a part of the response.
        self.initial_payload = b""
        self._kinds = kinds
        self._answer = HttpResponse(answer.status, answer.headers)
        self._operation = exchange.call.name
        self._attempts = exchange.attempts
        self._service = exchange.service
        self._frames = FrameReader()
        #: The first frame, where it is no part of the response.
        self._waiting: EventFrame | None = None

    @property
    def is_async(self) -> bool:
        """Whether reading the stream has to be awaited."""
        return self.stream.is_async

    # -- what is beside the events ----------------------------------------------------------------

    def begin(self) -> None:
        """Wait for the first event, where the protocol has a part of the response in it.

        As botocore does (``_handle_event_stream`` of its ``JSONParser``); but a stream without such
        an event is read, too.
        """
        try:
            while self._lacks_beginning():
                self.add(self.stream.read1())
        except BaseException as error:
            self.stream.close()
            failure = self.explained(error)
            raise failure from failure.__cause__

    async def abegin(self) -> None:
        """Do what :meth:`begin` does, in ``AsyncClient``."""
        try:
            while self._lacks_beginning():
                self.add(await self.stream.aread1())
        except BaseException as error:
            self.stream.close()
            failure = self.explained(error)
            raise failure from failure.__cause__

    def _lacks_beginning(self) -> bool:
        """Return whether the first event has still to come."""
        if not self._kinds.initial or self.over:
            return False
        frame = self._frames.take()
        if frame is None:
            return True
        if frame.text(":event-type") == INITIAL:
            self.initial_payload = frame.payload
        else:
            self._waiting = frame
        return False

    # -- events -----------------------------------------------------------------------------------

    def add(self, piece: bytes) -> None:
        """Take what comes next, nothing at the end.

        Raises :class:`.ConnectionFailedError` when that is within an event.
        """
        if piece:
            self._frames.add(piece)
            return
        if self._frames.is_within:
            raise ConnectionFailedError(
                "the answer ended within an event",
                operation_name=self._operation,
                attempts=self._attempts,
            )
        self.over = True

    def found(self) -> EventT | None:
        """Return the next event of what has come, ``None`` where more has to come.

        Raises the :class:`ApiError` that comes instead, and :class:`MismatchError`.
        """
        frame, self._waiting = self._waiting or self._frames.take(), None
        if frame is None:
            return None
        kind = frame.text(":message-type") or "event"
        if kind == "event":
            return self._event(frame)
        if kind in ("error", "exception"):
            raise self._error(frame, kind)
        raise MismatchError("a message in a stream of events is none")

    def _event(self, frame: EventFrame) -> EventT:
        """Return the event in ``frame``; of one that the model lacks there is the name."""
        name = frame.text(":event-type")
        if not name:
            raise MismatchError("an event has no type")
        # Its constructor would look for mappings among the members.
        event = new(self._kinds.union)
        members: dict[str, Any] = dict.fromkeys(self._kinds.attributes)
        kind = self._kinds.kinds.get(name)
        if kind is None:
            members["sdk_unknown_member"] = {"name": name}
        else:
            attribute, read, _ = kind
            members[attribute] = read(frame)
        for attribute, value in members.items():
            setattr(event, attribute, value)
        return event

    def _error(self, frame: EventFrame, kind: str) -> ApiError:
        """Return the error in ``frame``; its class is the modelled one for its code."""
        members: dict[str, Any] = {}
        if kind == "error":
            code, message = frame.text(":error-code"), frame.text(":error-message")
            cls = self._service.errors.get(code, ApiError)
        else:
            name = frame.text(":exception-type")
            code = self._kinds.errors.get(name, name)
            cls = self._service.errors.get(code, ApiError)
            answer = HttpResponse(400, {"x-amzn-errortype": code}, frame.payload)
            said = self._service.load_protocol().read_error(answer)
            message = said.message
            members = members_of(cls, answer, said.data)
        return cls(
            message,
            code=code,
            request_id=request_id_of(self._answer.headers),
            operation_name=self._operation,
            attempts=self._attempts,
            headers=self._answer.headers,
            **members,
        )

    def explained(self, error: BaseException) -> BaseException:
        """Return the exception to raise for ``error``: what cannot be read is one of the tree's."""
        if not isinstance(error, MISMATCHES):
            return error
        explained = unreadable(
            self._operation,
            self._answer,
            request_id_of(self._answer.headers),
            self._attempts,
            error,
        )
        explained.__cause__ = error
        return explained
