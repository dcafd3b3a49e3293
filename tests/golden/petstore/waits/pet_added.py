"""PetAdded: what ends the polling, and the waiter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.list import CALL
from ..runtime.jmespaths import present
from ..runtime.poller import waited_for_response as _waited_for_response
from ..runtime.waiting import Acceptor, WaiterPlan, on_error, on_status, path_all, path_any, path_is

if TYPE_CHECKING:
    from collections.abc import Callable

    from .. import inputs as _inputs
    from ..operations.list import ListRequest, ListResponse
    from ..runtime.errors import ApiError, TransportError
    from ..runtime.poller import WaitUntilBase


def _pets_name(response: ListResponse) -> object:
    """Return what is at ``pets[].name``."""
    return present(item.name for item in response.pets or () if item)


def _length_pets_2(response: ListResponse) -> object:
    """Return what is at length(pets) > `2`."""
    return len(response.pets or ()) > 2


def _pets_mood(response: ListResponse) -> object:
    """Return what is at ``pets[].mood``."""
    return present(item.mood for item in response.pets or () if item)


PLAN: WaiterPlan[ListRequest, ListResponse] = WaiterPlan(
    name="PetAdded",
    operation_name="List",
    delay=2,
    max_attempts=5,
    acceptors=(
        Acceptor("success", path_any(_pets_name, "rex"), "pets[].name has 'rex'"),
        Acceptor("success", path_is(_length_pets_2, True), "length(pets) > `2` is True"),
        Acceptor("failure", path_all(_pets_mood, "SAD"), "pets[].mood has nothing but 'SAD'"),
        Acceptor("retry", on_error("NoSuchPet"), "the error code is 'NoSuchPet'"),
        Acceptor("failure", on_status(299), "the HTTP status is 299"),
    ),
)


def pet_added(
    self: WaitUntilBase,
    *,
    kind: _inputs.Kind | None = None,
    next_token: str | None = None,
    max_results: int | None = None,
    delay: float | None = None,
    max_attempts: int | None = None,
    on_poll: Callable[[int, ListResponse | ApiError | TransportError], object] | None = None,
) -> ListResponse:
    """Wait until a pet is there.

    Polls :meth:`Client.list` every 2 seconds, 5 times at most; the first of these that holds
    decides:

    - success: ``pets[].name has 'rex'``
    - success: length(pets) > `2` is True
    - failure: ``pets[].mood has nothing but 'SAD'``
    - retry: ``the error code is 'NoSuchPet'``
    - failure: ``the HTTP status is 299``

    :param kind: (``Kind``)

    :param next_token: (``str``)

    :param max_results: (``int``)

    :param delay: Seconds between polls; 2 by default.
    :param max_attempts: How many polls at most; 5 by default.
    :param on_poll: Called after each poll with its number, from 1, and its outcome.

    :returns: what met the condition.

    :raises WaiterFailedError: the condition can no longer be met.
    :raises WaiterTimeoutError: the condition was not met in time.
    :raises TransportError: ten polls in a row failed, the last without an answer.
    :raises ApiError: the service refused a poll, or failed ten in a row.
    """
    return _waited_for_response(
        self,
        PLAN,
        CALL.make(
            kind=kind,
            next_token=next_token,
            max_results=max_results,
        ),
        delay=delay,
        max_attempts=max_attempts,
        on_poll=on_poll,
    )
