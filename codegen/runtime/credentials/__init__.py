"""Credentials, and in the modules beside this one the providers that find them.

A provider is a callable without parameters that returns :class:`Credentials`. Those here have the
sources, files, variables and precedence of botocore's (``botocore/credentials.py``), and need no
botocore; each loads when it is first used. :mod:`.resolver` asks them for a client.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn, TypeGuard

from ..errors import ConfigurationError, CredentialsError
from ..guards import is_sequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from .surroundings import Surroundings

    #: What finds credentials when it is called.
    Provider = Callable[[], "Credentials"]


class NothingHereError(CredentialsError):
    """A provider has nothing to go by: a chain asks the next one."""


class Credentials:
    """An access key, and the session token that goes with it when it is a temporary one.

    ``expires_at`` is when that one runs out, an aware ``datetime``; a provider is asked again
    before. ``account_id`` is whose key it is, for endpoints that are the account's own. Immutable,
    comparable, hashable and picklable. Its ``repr`` shows the first characters of the access key
    id and nothing of the rest.

    :raises ConfigurationError: a value is empty, not a ``str``, or not printable ASCII;
        ``expires_at`` is no aware ``datetime``.
    """

    __slots__ = ("access_key_id", "account_id", "expires_at", "secret_access_key", "session_token")

    access_key_id: str
    secret_access_key: str
    session_token: str | None
    expires_at: datetime | None
    account_id: str | None

    def __init__(
        self,
        access_key_id: str,
        secret_access_key: str,
        session_token: str | None = None,
        *,
        expires_at: datetime | None = None,
        account_id: str | None = None,
    ) -> None:
        problems = problems_of(
            access_key_id, secret_access_key, session_token, expires_at, account_id
        )
        if problems:
            # What is shown of a traceback's variables must not be a secret.
            del access_key_id, secret_access_key, session_token
            raise ConfigurationError.of(problems)
        set_once = object.__setattr__
        set_once(self, "access_key_id", access_key_id)
        set_once(self, "secret_access_key", secret_access_key)
        set_once(self, "session_token", session_token)
        set_once(self, "expires_at", expires_at)
        set_once(self, "account_id", account_id)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"Credentials cannot be changed; {name!r} was to be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"Credentials cannot be changed; {name!r} was to be deleted")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Credentials):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __reduce__(self) -> tuple[type[Credentials], tuple[str, str, str | None], tuple[Any, ...]]:
        values = self._values()
        return type(self), values[:3], values[3:]

    def __setstate__(self, state: Any) -> None:
        # An earlier version kept the expiry alone.
        values = state if is_sequence(state) else (state, None)
        object.__setattr__(self, "expires_at", values[0])
        object.__setattr__(self, "account_id", values[1])

    def __repr__(self) -> str:
        # One that could not be made has no values yet, and is shown in tracebacks all the same.
        shown = f"{getattr(self, 'access_key_id', '')[:4]}…"
        token = None if getattr(self, "session_token", None) is None else "***"
        expiry = getattr(self, "expires_at", None)
        until = "" if expiry is None else f", expires_at={expiry.isoformat()!r}"
        account_id = getattr(self, "account_id", None)
        whose = "" if account_id is None else f", account_id={account_id!r}"
        keys = f"{shown!r}, secret_access_key='***', session_token={token!r}"
        return f"Credentials({keys}{until}{whose})"

    def _values(self) -> tuple[str, str, str | None, datetime | None, str | None]:
        keys = self.access_key_id, self.secret_access_key, self.session_token
        return *keys, self.expires_at, self.account_id


def adopted(value: object) -> Credentials | str:
    """Return what a provider returned as credentials of this package, or what is wrong with it.

    The ``Credentials`` of another package are as good: whatever has the three attributes.
    """
    if isinstance(value, Credentials):
        return value
    if not is_credentials(value):
        return f"it has to be Credentials, not {type(value).__name__}"
    keys = value.access_key_id, value.secret_access_key, value.session_token
    expires_at = getattr(value, "expires_at", None)
    account_id = getattr(value, "account_id", None)
    problems = problems_of(*keys, expires_at, account_id)
    if problems:
        return "; ".join(problems)
    return Credentials(*keys, expires_at=expires_at, account_id=account_id)


def is_credentials(value: object) -> TypeGuard[Credentials]:
    """Return whether ``value`` has what is used of credentials."""
    return all(
        hasattr(value, name) for name in ("access_key_id", "secret_access_key", "session_token")
    )


def problems_of(
    access_key_id: object,
    secret_access_key: object,
    session_token: object,
    expires_at: object,
    account_id: object = None,
) -> list[str]:
    """Return what keeps values from being credentials; the values are not in it."""
    keys = {"access_key_id": access_key_id, "secret_access_key": secret_access_key}
    if session_token is not None:
        keys["session_token"] = session_token
    if account_id is not None:
        keys["account_id"] = account_id
    problems = [problem for name, value in keys.items() if (problem := _problem(name, value))]
    if expires_at is not None and (
        not isinstance(expires_at, datetime) or expires_at.tzinfo is None
    ):
        problems.append("expires_at must be a datetime with a time zone")
    return problems


def _problem(name: str, value: object) -> str | None:
    if not isinstance(value, str):
        return f"{name} must be a str, not {type(value).__name__}"
    if not value:
        return f"{name} must not be empty"
    if "\r" in value or "\n" in value:
        return f"{name} must not contain a line break"
    if not value.isascii() or not value.isprintable():
        return f"{name} must be printable ASCII; keys and tokens of AWS are"
    return None


def made(
    access_key_id: Any,
    secret_access_key: Any,
    session_token: Any,
    expires_at: datetime | None,
    account_id: Any = None,
) -> Credentials | str:
    """Return credentials of these values, or what is wrong with them.

    No token and no account may be ``""``.
    """
    keys, account_id = (access_key_id, secret_access_key, session_token or None), account_id or None
    problems = problems_of(*keys, expires_at, account_id)
    if problems:
        return "; ".join(problems)
    return Credentials(*keys, expires_at=expires_at, account_id=account_id)


class BaseProvider(ABC):
    """What the providers here have in common: called, they look around and return credentials."""

    #: Whether what was found first is refreshed at once where it ages, as botocore does with what
    #: it reads before it is needed.
    refreshes_at_once = True

    def __call__(self) -> Credentials:
        """Return credentials that are valid now.

        :raises CredentialsError: there are none here, or they cannot be used.
        """
        from .surroundings import Surroundings

        try:
            return self.find(Surroundings())
        except NothingHereError as error:
            said = str(error)
        raise CredentialsError(said)

    @abstractmethod
    def find(self, around: Surroundings, /) -> Credentials:
        """Return credentials, by what is ``around``; :class:`NothingHereError` without a trace."""

    def forget(self) -> None:
        """Keep nothing of what was found before: the service calls it expired."""
        return
