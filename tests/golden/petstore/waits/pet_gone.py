"""PetGone: what ends the polling, and the waiter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.get_path import CALL
from ..runtime.poller import waited as _waited
from ..runtime.waiting import Acceptor, WaiterPlan, on_error, on_status, path_is

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from .. import inputs as _inputs
    from ..operations.get_path import GetPathRequest, GetPathResponse
    from ..runtime.errors import ApiError, TransportError
    from ..runtime.poller import WaitUntilBase


def _everything_pet_mood(response: GetPathResponse) -> object:
    """Return what is at ``everything.pet.mood``."""
    return response.everything.pet.mood if response.everything and response.everything.pet else None


PLAN: WaiterPlan[GetPathRequest, GetPathResponse] = WaiterPlan(
    name="PetGone",
    operation_name="GetPath",
    delay=1,
    max_attempts=3,
    acceptors=(
        Acceptor("success", on_error("NoSuchPet"), "the error code is 'NoSuchPet'"),
        Acceptor(
            "failure",
            path_is(_everything_pet_mood, "so-so"),
            "everything.pet.mood is 'so-so'",
            holder=("everything", "pet"),
        ),
        Acceptor("success", on_status(404), "the HTTP status is 404"),
    ),
)


def pet_gone(
    self: WaitUntilBase,
    *,
    kennel: str,
    number: int,
    flag: bool,
    when: datetime,
    mood: _inputs.Mood,
    path: str,
    extra: str | None = None,
    delay: float | None = None,
    max_attempts: int | None = None,
    on_poll: Callable[[int, GetPathResponse | ApiError | TransportError], object] | None = None,
) -> GetPathResponse | ApiError:
    """Wait for PetGone.

    Polls :meth:`Client.get_path` every 1 seconds, 3 times at most, until one of these ends it:

    - success: ``the error code is 'NoSuchPet'``
    - failure: ``everything.pet.mood is 'so-so'``
    - success: ``the HTTP status is 404``

    :param kennel: (``str``, required)

    :param number: (``int``, required)

    :param flag: (``bool``, required)

    :param when: (``datetime``, required)

    :param mood: How it feels.

        (``Mood``, required)

    :param path: (``str``, required)

    :param extra: (``str``)

    :param delay: Seconds between polls; 1 by default.
    :param max_attempts: How many polls at most; 3 by default.
    :param on_poll: Called after each poll with its number, from 1, and its outcome.

    :returns: what met the condition.

    :raises WaiterFailedError: the condition can no longer be met.
    :raises WaiterTimeoutError: the condition was not met in time.
    :raises TransportError: ten polls in a row failed, the last without an answer.
    :raises ApiError: the service refused a poll, or failed ten in a row.
    """
    return _waited(
        self,
        PLAN,
        CALL.make(
            kennel=kennel,
            number=number,
            flag=flag,
            when=when,
            mood=mood,
            path=path,
            extra=extra,
        ),
        delay=delay,
        max_attempts=max_attempts,
        on_poll=on_poll,
    )
