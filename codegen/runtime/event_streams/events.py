"""Streams of events: the iterator that a response has, and the kinds of events that are in it.

The rules are Smithy's ("Event stream semantics") and, where they leave room, those of
``EventStream`` in ``botocore/eventstream.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..errors import ApiError, SdkError
from ..streams import StreamBase
from .event_source import EventSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Self, TypeAlias

    from ..exchange import Exchange
    from ..http import HttpResponse
    from ..streams import ByteStream
    from .frames import EventFrame

    #: The attribute of the union that is the event, and what reads and writes it.
    EventKind: TypeAlias = tuple[str, Callable[[EventFrame], Any], Callable[[Any], bytes]]

EventT = TypeVar("EventT")


class StreamedEvents(Generic[EventT]):
    """The kinds of events of an operation's stream; see :class:`.EventKinds`.

    ``union``
        is the class of the events: one of its attributes is set.
    ``kinds``
        are what there is of each event, by the name that it has on the wire.
    ``errors``
        are the codes of exceptions, by the names that they have on the wire.
    ``initial``
        says that the protocol has what is beside the stream in a first event.
    ``write_plain``
        writes the members of an exception, a dict of plain values; for tests.
    """

    __slots__ = ("attributes", "errors", "initial", "kinds", "union", "write_plain")

    def __init__(
        self,
        union: type[EventT],
        kinds: Mapping[str, EventKind],
        *,
        errors: Mapping[str, str],
        initial: bool,
        write_plain: Callable[[dict[str, Any]], bytes],
    ) -> None:
        self.union = union
        self.kinds = kinds
        self.attributes = (*(attribute for attribute, _, _ in kinds.values()), "sdk_unknown_member")
        self.errors = errors
        self.initial = initial
        self.write_plain = write_plain

    def begun(
        self, exchange: Exchange[Any, Any], answer: HttpResponse, stream: ByteStream
    ) -> EventStream[EventT]:
        """Return the events in ``stream``, the body of ``answer``, once the first one is there.

        That is waited for where the protocol has a part of the response in it.
        """
        source = EventSource(self, exchange, answer, stream)
        source.begin()
        return EventStream(source)

    async def abegun(
        self, exchange: Exchange[Any, Any], answer: HttpResponse, stream: ByteStream
    ) -> EventStream[EventT]:
        """Do what :meth:`begun` does, in ``AsyncClient``."""
        source = EventSource(self, exchange, answer, stream)
        await source.abegin()
        return EventStream(source)


class EventStream(StreamBase, Generic[EventT]):
    """The events of a response, as they come: an iterator, and an asynchronous one.

    Each event is a structure with one member set. One of a kind that the model lacks has
    ``sdk_unknown_member``. An error that the service sends between events is raised as an
    :class:`.ApiError`, of the modelled class where there is one.

    Read it to its end, or close it: until then it has a connection of the client to itself.
    ``with`` closes it. One reader at a time may use it; it is equal to itself alone, and cannot be
    pickled. A stream of ``Client`` has ``for``, ``with`` and ``close``, one of ``AsyncClient``
    ``async for``, ``async with`` and ``aclose``. Neither ``deadline`` nor ``max_response_bytes``
    counts for it; a wait for data that is longer than the client's ``read_timeout`` ends it.

    Iterating raises :class:`.TransportError` where the answer breaks off (it is not asked for
    again), :class:`.ResponseParseError` where what comes are no events, and :class:`.SdkError`
    where the stream is closed or has failed before.

    ``events`` are events and errors in their order, for tests.
    """

    __slots__ = ("_given", "_left", "_source")

    no_copy = "an EventStream cannot be copied or pickled: keep its events"

    def __init__(self, events: Iterable[EventT | ApiError] | EventSource[EventT] = ()) -> None:
        super().__init__()
        self._source = events if isinstance(events, EventSource) else None
        self._given = () if isinstance(events, EventSource) else tuple(events)
        self._left = iter(self._given)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> EventT:
        source = self._open()
        if source is None:
            return self._next_given()
        if source.is_async:
            raise SdkError("these events are an AsyncClient's: use 'async for'")
        try:
            while (event := source.found()) is None and not source.over:
                source.add(source.stream.read1())
        except BaseException as error:
            failure = self._failed(source, error)
            raise failure from failure.__cause__
        if event is None:
            raise StopIteration
        return event

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> EventT:
        source = self._open()
        if source is None:
            try:
                return self._next_given()
            except StopIteration:
                raise StopAsyncIteration from None
        try:
            while (event := source.found()) is None and not source.over:
                source.add(await source.stream.aread1())
        except BaseException as error:
            failure = self._failed(source, error)
            raise failure from failure.__cause__
        if event is None:
            raise StopAsyncIteration
        return event

    def close(self) -> None:
        """Read no more; the connection is dropped unless all was read. May be called again."""
        super().close()
        if self._source is not None:
            self._source.stream.close()

    @property
    def initial_payload(self) -> bytes:
        """What came before the events, where the protocol has members of the response in it."""
        return b"" if self._source is None else self._source.initial_payload

    @property
    def given(self) -> tuple[EventT | ApiError, ...]:
        """What it was made of, in a test; nothing where it came from a service."""
        return self._given

    def _open(self) -> EventSource[EventT] | None:
        """Return what events come from, ``None`` where they were passed; raise if it is closed."""
        if self._ended:
            raise SdkError(self._ended)
        return self._source

    def _next_given(self) -> EventT:
        """Return the next of the events that were passed."""
        event = next(self._left)
        if isinstance(event, ApiError):
            self._ended = "the stream has failed"
            raise event
        return event

    def _failed(self, source: EventSource[EventT], error: BaseException) -> BaseException:
        """Return what to raise for a failure, after which there is no more.

        An interrupt may have taken an event with it, so that what follows would not be the next.
        """
        self._ended = "the stream has failed"
        source.stream.close()
        return source.explained(error)
