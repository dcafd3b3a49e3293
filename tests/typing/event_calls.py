"""Streams of events as their users write them, typed for both clients; nothing else is accepted."""

from __future__ import annotations

from typing import assert_type

import petstore


def read(client: petstore.Client) -> None:
    """Read events, one after the other."""
    response = client.watch_pets(room="kitchen")
    assert_type(response.events, petstore.EventStream[petstore.PetEvents])
    with response.events as events:
        for event in events:
            assert_type(event, petstore.PetEvents)
            if event.heard is not None:
                assert_type(event.heard.sound, bytes | None)
            if event.arrived is not None:
                assert_type(event.arrived.pet_name, str)
            print(event.no_such_pet)  # rejected: an exception is raised, and no event
    response.events.read()  # rejected: there are events in it, not bytes


async def await_each(client: petstore.AsyncClient) -> None:
    """Read events as they come on asyncio."""
    response = await client.watch_pets()
    async with response.events as events:
        async for event in events:
            assert_type(event, petstore.PetEvents)
    await response.events.aclose()


def for_tests(stub: petstore.testing.StubTransport) -> None:
    """Have a stub answer with events, and an error behind them."""
    one = petstore.PetEvents(quiet=petstore.PetsQuiet())
    events = petstore.EventStream[petstore.PetEvents]([one, petstore.NoSuchPetException("Gone.")])
    stub.add("WatchPets", petstore.WatchPetsResponse(events=events))
    petstore.EventStream[petstore.PetEvents]([petstore.PetsQuiet()])  # rejected: one of its members
