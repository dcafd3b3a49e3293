"""Credentials that botocore finds, for programs that have a session of it anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..errors import CredentialsError
from . import made
from .surroundings import without_frames

if TYPE_CHECKING:
    from . import Credentials


class _Frozen(Protocol):
    """What is used of botocore's ``ReadOnlyCredentials``."""

    @property
    def access_key(self) -> str: ...
    @property
    def secret_key(self) -> str: ...
    @property
    def token(self) -> str | None: ...


class _Refreshing(Protocol):
    """What is used of botocore's ``Credentials`` and its subclasses that refresh themselves."""

    def get_frozen_credentials(self) -> _Frozen: ...


class Session(Protocol):
    """What is used of a session of botocore or boto3."""

    def get_credentials(self) -> _Refreshing | None:
        """Return the credentials of the session, ``None`` for none."""
        ...


class BotocoreProvider:
    """What a session of botocore has; it keeps it fresh itself, and so is asked for each call."""

    is_asked_each_time = True

    def __init__(self, session: Session) -> None:
        self._session = session
        self._last: tuple[_Frozen, Credentials] | None = None

    def __call__(self) -> Credentials:
        """Return what the session has now.

        :raises CredentialsError: it has none, or could not refresh them.
        """
        try:
            source = self._session.get_credentials()
            frozen = None if source is None else source.get_frozen_credentials()
        except Exception as error:
            # botocore has no class for all that a refresh may raise.
            failure: BaseException | None = without_frames(error)
        else:
            failure = None
            if frozen is not None:
                return self._usable(frozen)
        if failure is not None:
            said = f"{type(failure).__name__}: {failure}"
            raise CredentialsError(f"botocore's session has no credentials: {said}") from failure
        raise CredentialsError("botocore's session has no credentials.")

    def _usable(self, frozen: _Frozen) -> Credentials:
        last = self._last
        if last is not None and last[0] == frozen:
            return last[1]
        found = made(
            *(frozen.access_key, frozen.secret_key, frozen.token, None),
            getattr(frozen, "account_id", None),
        )
        if isinstance(found, str):
            del frozen
            raise CredentialsError(
                f"The credentials of botocore's session cannot be used: {found}."
            )
        self._last = (frozen, found)
        return found


def from_botocore(session: Session) -> BotocoreProvider:
    """Return a provider of what ``session``, one of botocore or boto3, has as credentials."""
    return BotocoreProvider(session)
