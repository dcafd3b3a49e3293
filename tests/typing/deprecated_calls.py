"""Calls of an operation that its model deprecates: type checkers report every one, and no other."""

from __future__ import annotations

import petstore


def calls(client: petstore.Client) -> None:
    """Call the operation in each of its ways."""
    client.list()
    client.list_nap_times()  # rejected: deprecated
    client.paginate.list_nap_times()  # rejected: deprecated
    # A request is made of its class, which is not deprecated.
    client.send(petstore.ListNapTimesRequest())


async def coroutines(client: petstore.AsyncClient) -> None:
    """Call it in each of its ways on asyncio."""
    await client.list()
    response = await client.list_nap_times(marker="a")  # rejected: deprecated
    print(response.marker)
    pager = client.paginate.list_nap_times(limit=3)  # rejected: deprecated
    async for time in pager:
        print(time.isoformat())
