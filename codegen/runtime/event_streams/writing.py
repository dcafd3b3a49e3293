"""Events as the bytes that a service sends; for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..codecs.values import MismatchError
from ..conversion import plain_members
from ..errors import ApiError
from .event_source import INITIAL
from .events import EventStream
from .frames import write_frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .events import StreamedEvents


def write_events(
    kinds: StreamedEvents[Any], stream: EventStream[Any] | Iterable[Any], initial: bytes = b""
) -> bytes:
    """Return the events and errors that ``stream`` was made of, behind the ``initial`` one.

    It may be any iterable of them. Nothing can follow an error.
    """
    items = stream.given if isinstance(stream, EventStream) else stream
    return initial + b"".join(_written(kinds, items))


def _written(kinds: StreamedEvents[Any], items: Iterable[Any]) -> Iterator[bytes]:
    for item in items:
        if isinstance(item, ApiError):
            yield _error(kinds, item)
            return
        yield _event(kinds, item)


def _event(kinds: StreamedEvents[Any], event: Any) -> bytes:
    """Return an event; raises :class:`MismatchError` for what is none."""
    if not isinstance(event, kinds.union):
        raise MismatchError(f"an event is a {kinds.union.__name__}, not a {type(event).__name__}")
    unknown = getattr(event, "sdk_unknown_member", None)
    if unknown is not None:
        return write_event(unknown["name"], "", b"", {})
    for attribute, _, write in kinds.kinds.values():
        value: object = getattr(event, attribute)
        if value is not None:
            return write(value)
    raise MismatchError(f"an event is a {kinds.union.__name__} with a member set")


def write_event(
    name: str, media_type: str, payload: bytes, headers: Mapping[str, tuple[str, object]]
) -> bytes:
    """Return the event called ``name``, with the ``headers`` of its own."""
    return write_frame(
        {
            ":message-type": ("string", "event"),
            ":event-type": ("string", name),
            ":content-type": ("string", media_type or None),
            **headers,
        },
        payload,
    )


def write_initial(media_type: str, payload: bytes) -> bytes:
    """Return the event that has what a response has beside its stream."""
    return write_event(INITIAL, media_type, payload, {})


def _error(kinds: StreamedEvents[Any], error: ApiError) -> bytes:
    """Return an exception of the stream, or an error that is none of them."""
    name = next((name for name, code in kinds.errors.items() if code == error.code), None)
    if name is None:
        return write_frame(
            {
                ":message-type": ("string", "error"),
                ":error-code": ("string", error.code),
                ":error-message": ("string", error.message),
            }
        )
    return write_frame(
        {":message-type": ("string", "exception"), ":exception-type": ("string", name)},
        kinds.write_plain({"message": error.message, **plain_members(error)}),
    )
