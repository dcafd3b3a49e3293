"""WatchPets: the client's method, the request, the response, and how they are bound to HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.headers import header_text
from ..runtime.codecs.json import read_object, to_json, to_json_payload
from ..runtime.codecs.uri import with_query
from ..runtime.codecs.values import (
    read_boolean,
    read_list_or_empty,
    without_absent,
    write_list,
    write_stream,
)
from ..runtime.event_streams.events import EventStream, StreamedEvents
from ..runtime.event_streams.writing import write_event, write_events
from ..runtime.http import HttpResponse
from ..runtime.lazy_attrs import define, field
from ..runtime.operation import Call, register_call
from ..runtime.structures import Request, ResponseMetadata, StructureBase, absent, new, register
from ..runtime.validation import check_string
from ..shapes.pet_events import PetEvents
from ..shapes.pet_heard import PetHeard
from ..shapes.pet_met import PetMet
from ..shapes.pet_said import PetSaid
from ..shapes.pet_seen import PetSeen
from ..shapes.pet_tracked import PetTracked
from ..shapes.pets_quiet import PetsQuiet

if TYPE_CHECKING:
    from typing import Any

    from .. import inputs as _inputs
    from ..runtime.client import BaseClient
    from ..runtime.event_streams.frames import EventFrame
    from ..runtime.validation import Path, Problems
    from ..shapes.pet_arrived import PetArrived


@define(kw_only=True)
class WatchPetsRequest(Request["WatchPetsResponse"]):
    """The request of WatchPets; see the client's method for its members."""

    room: str | None = None

    if TYPE_CHECKING:

        def to_dict(self) -> _inputs.WatchPetsRequest: ...


@define(kw_only=True)
class WatchPetsResponse(StructureBase):
    """The response of WatchPets."""

    watch_id: str | None = None
    events: EventStream[PetEvents] = field(factory=EventStream[PetEvents])
    """What the pets do."""
    response_metadata: ResponseMetadata = field(factory=ResponseMetadata, eq=False, repr=False)
    """What came with the response; takes no part in equality."""


def watch_pets(
    self: BaseClient,
    *,
    room: str | None = None,
) -> WatchPetsResponse:
    """Watches pets until the store closes.

    :param room: (``str``)

    :returns: :class:`WatchPetsResponse` with

        - ``watch_id`` (``str``)
        - ``events`` (``EventStream[PetEvents]``) -- What the pets do. Iterating gives events as
          they come, each with one of ``arrived``, ``heard``, ``seen``, ``said``, ``met``,
          ``quiet``, ``tracked``.

    :raises NoSuchPetException:
    :raises KennelFireException:

    See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/WatchPets
    """
    return self.send(
        CALL.make(
            room=room,
        )
    )


def write_request(request: WatchPetsRequest) -> tuple[str, dict[str, str], bytes]:
    return with_query("/watch", {"room": request.room}), {}, b""


def read_response(answer: HttpResponse) -> WatchPetsResponse:
    return WatchPetsResponse(
        watch_id=answer.headers.get("X-Watch"),
        events=answer.body,
    )


def read_event_arrived(event: EventFrame) -> PetArrived:
    return _shapes.pet_arrived.read(read_object(event.payload))


def write_event_arrived(value: PetArrived) -> bytes:
    return write_event(
        "arrived", "application/json", to_json_payload(_shapes.pet_arrived.write(value)), {}
    )


def read_event_heard(event: EventFrame) -> PetHeard:
    return PetHeard(
        sound=event.payload,
        loudness=event.header("loudness", "integer"),
    )


def write_event_heard(value: PetHeard) -> bytes:
    return write_event(
        "heard",
        "application/octet-stream",
        write_stream(value.sound),
        {
            "loudness": ("integer", value.loudness),
        },
    )


def read_event_seen(event: EventFrame) -> PetSeen:
    return PetSeen(
        place=event.header("place", "string"),
        steps=event.header("steps", "long"),
        alone=event.header("alone", "boolean"),
        collar=event.header("collar", "blob"),
        when=event.header("when", "timestamp"),
        species=_shapes.kind.read(event.header("species", "string")),
    )


def write_event_seen(value: PetSeen) -> bytes:
    return write_event(
        "seen",
        "",
        b"",
        {
            "place": ("string", value.place),
            "steps": ("long", value.steps),
            "alone": ("boolean", value.alone),
            "collar": ("blob", value.collar),
            "when": ("timestamp", value.when),
            "species": ("string", value.species),
        },
    )


def read_event_said(event: EventFrame) -> PetSaid:
    return PetSaid(
        words=event.payload.decode(),
    )


def write_event_said(value: PetSaid) -> bytes:
    return write_event("said", "text/plain", write_stream(value.words), {})


def read_event_met(event: EventFrame) -> PetMet:
    return PetMet(
        other=_shapes.pet_arrived_other.read(read_object(event.payload)),
    )


def write_event_met(value: PetMet) -> bytes:
    return write_event(
        "met", "application/json", to_json_payload(_shapes.pet_arrived_other.write(value.other)), {}
    )


def read_event_quiet(event: EventFrame) -> PetsQuiet:
    return PetsQuiet()


def write_event_quiet(value: PetsQuiet) -> bytes:
    return write_event("quiet", "", b"", {})


def read_event_tracked(event: EventFrame) -> PetTracked:
    data = read_object(event.payload)
    return PetTracked(
        chip=event.header("chip", "string"),
        path=read_list_or_empty(data.get("path")),
        tired=raw if type(raw := data.get("tired")) is bool else read_boolean(raw),
    )


def write_event_tracked_payload(value: PetTracked | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "path": write_list(value.path) or None,
            "tired": value.tired,
        }
    )


def write_event_tracked(value: PetTracked) -> bytes:
    return write_event(
        "tracked",
        "application/json",
        to_json_payload(write_event_tracked_payload(value)),
        {
            "chip": ("string", value.chip),
        },
    )


def write_response(response: WatchPetsResponse) -> HttpResponse:
    return HttpResponse(
        200,
        {
            "Content-Type": "application/vnd.amazon.eventstream",
            **without_absent({"X-Watch": header_text(response.watch_id)}),
        },
        write_events(EVENTS, response.events),
    )


EVENTS = StreamedEvents(
    PetEvents,
    {
        "arrived": ("arrived", read_event_arrived, write_event_arrived),
        "heard": ("heard", read_event_heard, write_event_heard),
        "seen": ("seen", read_event_seen, write_event_seen),
        "said": ("said", read_event_said, write_event_said),
        "met": ("met", read_event_met, write_event_met),
        "quiet": ("quiet", read_event_quiet, write_event_quiet),
        "tracked": ("tracked", read_event_tracked, write_event_tracked),
    },
    errors={"noSuchPet": "NoSuchPet", "kennelFireException": "KennelFireException"},
    initial=False,
    write_plain=to_json,
)


def structure_request(data: Any) -> WatchPetsRequest:
    if data is None:
        return absent(WatchPetsRequest)
    self = new(WatchPetsRequest)
    self.room = data.get("room")
    return self


def unstructure_request(value: WatchPetsRequest | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "room": value.room,
        }
    )


def check_request(problems: Problems, value: Any) -> None:
    path: Path = ()
    if (member := value.room) is not None:
        check_string(problems, path, ("room", "room"), member)


def structure_response(data: Any) -> WatchPetsResponse:
    if data is None:
        return absent(WatchPetsResponse)
    self = new(WatchPetsResponse)
    self.watch_id = data.get("watchId")
    self.events = data.get("events")
    return self


def unstructure_response(value: WatchPetsResponse | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "watchId": value.watch_id,
            "events": value.events,
        }
    )


register(
    __name__,
    {
        WatchPetsRequest: (structure_request, unstructure_request),
        WatchPetsResponse: (structure_response, unstructure_response),
    },
)

CALL = Call(
    name="WatchPets",
    method="POST",
    request_type=WatchPetsRequest,
    response_type=WatchPetsResponse,
    check=check_request,
    write_request=write_request,
    read_response=read_response,
    write_response=write_response,
    streams=EVENTS,
)
register_call(CALL)
