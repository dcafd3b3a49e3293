"""Credentials, and where they come from.

Explicit credentials and the environment are read here, without botocore. Everything else (shared
config files, SSO, assumed roles, credential processes, containers, instance metadata) is
botocore's resolver, imported when it is first needed. Nothing is signed here.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn, Protocol

from .errors import ConfigurationError, CredentialsError
from .locks import ForkSafe

if TYPE_CHECKING:
    from collections.abc import Callable

_ID_VARIABLE = "AWS_ACCESS_KEY_ID"
_KEY_VARIABLE = "AWS_SECRET_ACCESS_KEY"
#: In the order of botocore's EnvProvider: the older name wins.
_SESSION_VARIABLES = ("AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN")


class Credentials:
    """An access key, and the session token that goes with it when it is a temporary one.

    Immutable, comparable, hashable and picklable. Its ``repr`` shows the first characters of the
    access key id and nothing of the rest.

    :raises ConfigurationError: a value is empty, not a ``str``, or has a line break in it.
    """

    __slots__ = ("access_key_id", "secret_access_key", "session_token")

    access_key_id: str
    secret_access_key: str
    session_token: str | None

    def __init__(
        self, access_key_id: str, secret_access_key: str, session_token: str | None = None
    ) -> None:
        given = {"access_key_id": access_key_id, "secret_access_key": secret_access_key}
        if session_token is not None:
            given["session_token"] = session_token
        problems = [text for name, value in given.items() if (text := _problem(name, value))]
        if problems:
            raise ConfigurationError.of(problems)
        set_once = object.__setattr__
        set_once(self, "access_key_id", access_key_id)
        set_once(self, "secret_access_key", secret_access_key)
        set_once(self, "session_token", session_token)

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

    def __reduce__(self) -> tuple[type[Credentials], tuple[str, str, str | None]]:
        return type(self), self._values()

    def __repr__(self) -> str:
        # One that was refused has nothing yet; a traceback may show it all the same.
        shown = f"{getattr(self, 'access_key_id', '')[:4]}…"
        token = None if getattr(self, "session_token", None) is None else "***"
        return f"Credentials({shown!r}, secret_access_key='***', session_token={token!r})"

    def _values(self) -> tuple[str, str, str | None]:
        return self.access_key_id, self.secret_access_key, self.session_token


class CredentialResolver(ForkSafe):
    """Finds credentials when they are first asked for; nothing is read at construction.

    The order is: ``credentials``; the environment, unless ``profile`` is given (``AWS_PROFILE`` in
    the environment does not count as given, as in ``create_credential_resolver`` of
    ``botocore/credentials.py``); then everything that botocore's own resolver knows. ``region`` is
    where botocore calls STS when a profile assumes a role and has no region of its own.

    Safe to share between threads and to use in the child after a fork.
    """

    __slots__ = ("_given", "_profile", "_provide", "_region")

    def __init__(
        self, credentials: Credentials | None, profile: str | None, *, region: str | None = None
    ) -> None:
        super().__init__()
        self._profile = profile
        self._region = region
        self._given = credentials is not None
        self._provide = None if credentials is None else _always(credentials)

    def get(self) -> Credentials:
        """Return credentials that are valid now, refreshed by botocore where they can expire.

        :raises CredentialsError: none were found, what was found is not usable, or a refresh
            failed; the next call tries again.
        """
        provide = self._provide
        if provide is None:
            with self._lock:
                provide = self._provide
                if provide is None:
                    provide = self._provide = self._find()
        return provide()

    def refresh(self, stale: Credentials) -> bool:
        """Look for credentials anew, as the service calls ``stale`` expired; return if others came.

        Credentials that were handed in are the caller's to replace. Of several threads that were
        refused with the same credentials, one looks for new ones.

        :raises CredentialsError: none were found.
        """
        if self._given:
            return False
        with self._lock:
            if self._provide is not None and self._provide() == stale:
                self._provide = self._find()
        return self.get() != stale

    def _find(self) -> Callable[[], Credentials]:
        if self._profile is None:
            credentials = _from_environment()
            if credentials is not None:
                return _always(credentials)
        return _BotocoreProvider(self._profile, self._region).get


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


class _Session(Protocol):
    """What is used of botocore's ``Session``."""

    def set_config_variable(self, logical_name: str, value: str) -> None: ...
    def get_credentials(self) -> _Refreshing | None: ...


class _SessionFactory(Protocol):
    def __call__(self, *, profile: str | None) -> _Session: ...


class _BotocoreProvider:
    """Credentials that botocore found, and keeps fresh."""

    __slots__ = ("_last", "_pid", "_profile", "_region", "_source", "_where")

    def __init__(self, profile: str | None, region: str | None) -> None:
        self._profile = profile
        self._region = region
        self._where = _where(profile)
        self._last: tuple[_Frozen, Credentials] | None = None
        self._source = self._find()
        self._pid = os.getpid()

    def get(self) -> Credentials:
        if self._pid != os.getpid():
            self._start_over_after_fork()
        try:
            frozen = self._source.get_frozen_credentials()
        except Exception as error:
            raise self._failure(error) from error
        last = self._last
        if last is not None and last[0] == frozen:
            return last[1]
        credentials = _usable(
            "that botocore found", frozen.access_key, frozen.secret_key, frozen.token
        )
        self._last = (frozen, credentials)
        return credentials

    def _start_over_after_fork(self) -> None:
        # A refresh that another thread was in at the moment of the fork never ends in the child;
        # whoever asks these credentials would wait for it. What was at rest is kept.
        if _is_refreshing(self._source):
            self._source = self._find()
        self._pid = os.getpid()

    def _find(self) -> _Refreshing:
        source = self._load()
        if source is None:
            raise CredentialsError(f"No credentials were found in {self._where}.")
        return source

    def _load(self) -> _Refreshing | None:
        try:
            make_session: _SessionFactory = import_module("botocore.session").Session
        except ImportError as error:
            raise CredentialsError(
                f"No credentials were found without botocore, and botocore, which is needed to "
                f"look in {self._where}, is not installed. Install it (pip install botocore), "
                f"pass credentials, or set {_ID_VARIABLE} and {_KEY_VARIABLE}."
            ) from error
        try:
            session = make_session(profile=self._profile)
            if self._region is not None:
                session.set_config_variable("region", self._region)
            return session.get_credentials()
        except Exception as error:
            raise self._failure(error) from error

    def _failure(self, error: Exception) -> CredentialsError:
        return CredentialsError(
            f"Credentials could not be loaded from {self._where}: {type(error).__name__}: {error}"
        )


def _is_refreshing(source: _Refreshing) -> bool:
    """Say whether botocore's ``RefreshableCredentials`` hold the lock that a refresh is done in."""
    locked = getattr(getattr(source, "_refresh_lock", None), "locked", None)
    return callable(locked) and bool(locked())


def _always(credentials: Credentials) -> Callable[[], Credentials]:
    return lambda: credentials


def _from_environment() -> Credentials | None:
    """Return the environment's credentials; an empty variable counts as absent, as in botocore."""
    environment = os.environ
    access_key_id = environment.get(_ID_VARIABLE)
    if not access_key_id:
        return None
    secret_access_key = environment.get(_KEY_VARIABLE)
    if not secret_access_key:
        raise CredentialsError(
            f"The environment variable {_ID_VARIABLE} is set but {_KEY_VARIABLE} is not: "
            f"set both or neither."
        )
    token = next((t for name in _SESSION_VARIABLES if (t := environment.get(name))), None)
    return _usable("in the environment", access_key_id, secret_access_key, token)


def _usable(
    where: str, access_key_id: str, secret_access_key: str, session_token: str | None
) -> Credentials:
    try:
        return Credentials(access_key_id, secret_access_key, session_token or None)
    except ConfigurationError as error:
        problems = "; ".join(error.problems)
        raise CredentialsError(f"The credentials {where} cannot be used: {problems}.") from error


def _where(profile: str | None) -> str:
    """Return the places that are looked in beyond explicit credentials, as words."""
    if profile is not None:
        return (
            f"the profile {profile!r} of the shared config files or the container or instance "
            f"metadata service (a profile was given, so the environment was not looked at)"
        )
    return (
        f"the environment variables {_ID_VARIABLE} and {_KEY_VARIABLE}, the shared config files "
        f"(the profile that AWS_PROFILE names, or 'default'), or the container or instance "
        f"metadata service"
    )


def _problem(name: str, value: object) -> str | None:
    if not isinstance(value, str):
        return f"{name} must be a str, not {type(value).__name__}"
    if not value:
        return f"{name} must not be empty"
    if "\r" in value or "\n" in value:
        return f"{name} must not contain a line break"
    if not value.isascii():
        return f"{name} must be ASCII; keys and tokens of AWS are"
    return None
