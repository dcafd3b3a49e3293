"""Waiting until the service says that something has come about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations as _operations
from .runtime.client import checked
from .runtime.jmespaths import present
from .runtime.poller import WaitUntilBase
from .runtime.waiting import Acceptor, WaiterPlan, on_error, on_status, path_all, path_any, path_is

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from . import inputs as _inputs
    from .operations.get_path import GetPathRequest, GetPathResponse
    from .operations.list import ListRequest, ListResponse
    from .runtime.errors import ApiError, TransportError


class WaitUntil(WaitUntilBase):
    """The waiters of a client: each polls until its condition is met."""

    @checked("List")
    def pet_added(
        self,
        *,
        kind: _inputs.Kind | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        delay: float | None = None,
        max_attempts: int | None = None,
        on_poll: Callable[[int, ListResponse | ApiError | TransportError], object] | None = None,
    ) -> ListResponse:
        """Wait until a pet is there.

        Polls :meth:`Client.list` every 2 seconds, 5 times at most, until one of these ends it:

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
        return self._wait_for_response(
            PET_ADDED,
            self._client.send,
            _operations.list.CALL.make(
                kind=kind,
                next_token=next_token,
                max_results=max_results,
            ),
            delay=delay,
            max_attempts=max_attempts,
            on_poll=on_poll,
            sleep=self._sleep,
        )

    @checked("GetPath")
    def pet_gone(
        self,
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
        return self._wait(
            PET_GONE,
            self._client.send,
            _operations.get_path.CALL.make(
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
            sleep=self._sleep,
        )


def _pets_name(response: ListResponse) -> object:
    """Return what is at ``pets[].name``."""
    return present(item.name for item in response.pets or () if item)


def _length_pets_2(response: ListResponse) -> object:
    """Return what is at length(pets) > `2`."""
    return len(response.pets or ()) > 2


def _pets_mood(response: ListResponse) -> object:
    """Return what is at ``pets[].mood``."""
    return present(item.mood for item in response.pets or () if item)


def _everything_pet_mood(response: GetPathResponse) -> object:
    """Return what is at ``everything.pet.mood``."""
    return response.everything.pet.mood if response.everything and response.everything.pet else None


PET_ADDED: WaiterPlan[ListRequest, ListResponse] = WaiterPlan(
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
PET_GONE: WaiterPlan[GetPathRequest, GetPathResponse] = WaiterPlan(
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
