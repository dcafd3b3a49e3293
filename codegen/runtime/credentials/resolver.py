"""The credentials of a client: found when a call is signed, and renewed before they expire."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

from ..errors import CredentialsError, SdkError
from ..locks import ForkSafe
from . import Credentials, NothingHereError, adopted

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..settings.table import Settings
    from . import Provider
    from .chain import ChainProvider
    from .companions import Companions

#: Seconds before they expire from which on one thread renews credentials while the others go on,
#: and from which on nobody goes on (``botocore/credentials.py``).
ADVISORY = 15 * 60
MANDATORY = 10 * 60

_NEVER = float("inf")


class CredentialResolver(ForkSafe):
    """What a client signs with: ``given`` credentials, or those that a provider finds.

    ``given`` is a provider or credentials; without it ``find`` is asked. Nothing is asked before it
    is needed. What was found is asked for again before it expires, by one thread, but not before
    half of its time is over. Safe to share between threads, and to use in the child of a fork.
    """

    __slots__ = ("_ask", "_renewing", "_state")

    def __init__(self, given: Credentials | Provider | None, find: Provider) -> None:
        #: The credentials, and when they are due to be renewed and when they must be, in seconds
        #: since the epoch: one tuple that is replaced whole, so that readers need no lock.
        self._state: tuple[Credentials | None, float, float] = (None, 0.0, 0.0)
        self._ask: Provider | None = find
        if isinstance(given, Credentials):
            self._ask = None
            expiry = given.expires_at
            until = _NEVER if expiry is None else expiry.timestamp()
            self._state = (given, until, until)
        elif given is not None:
            self._ask = given
        #: What the thread that asks while others go on has put here. The lock is held by the one
        #: that asks when all others have to wait.
        self._renewing: object = None
        super().__init__()

    def after_fork(self) -> None:
        """Forget about other threads: the child of a fork has none."""
        super().after_fork()
        self._renewing = None

    def get(self) -> Credentials:
        """Return credentials that are valid now.

        :raises CredentialsError: none were found, what was found cannot be used, or it has expired
            and cannot be renewed; the next call tries again.
        """
        current, renew_at, _ = self._state
        if current is not None and time.time() < renew_at:
            return current
        return self._renewed()

    def current(self) -> tuple[Credentials | None, bool]:
        """Return what there is without asking anybody, and whether it is due to be renewed.

        ``None`` is for nothing, and for what nobody may use any more.
        """
        found, renew_at, must_renew_at = self._state
        now = time.time()
        if found is None or now >= must_renew_at or getattr(self._ask, "is_asked_each_time", False):
            return None, True
        return found, now >= renew_at

    def refresh(self, stale: Credentials) -> bool:
        """Ask anew, as the service calls ``stale`` expired; return whether others came.

        Credentials that were handed in are the caller's to replace. Of several threads that were
        refused with the same credentials, one asks.

        :raises CredentialsError: none were found.
        """
        if self._ask is None:
            return False
        with self._lock:
            if self._state[0] == stale:
                self._state = (None, 0.0, 0.0)
                forget: Callable[[], None] | None = getattr(self._ask, "forget", None)
                if forget is not None:
                    forget()
                self._asked(self._ask)
        return self.get() != stale

    def _renewed(self) -> Credentials:
        """Return credentials in place of those that there are, or none, which are due."""
        ask = self._ask
        if ask is None:
            expiry = getattr(self._state[0], "expires_at", None)
            raise CredentialsError(
                f"The credentials that were given expired at {expiry}; give a provider of new ones."
            )
        if getattr(ask, "is_asked_each_time", False):
            return self._found(ask)
        if self._state[0] is None:
            with self._lock:
                if self._state[0] is None:
                    self._asked(ask)
        current, renew_at, must_renew_at = self._state
        now = time.time()
        if current is None or now >= must_renew_at:
            return self._renewed_for_all(ask, current)
        if now >= renew_at:
            self._renew_if_nobody_does(ask, current)
        return self._state[0] or current

    def _renewed_for_all(self, ask: Provider, current: Credentials | None) -> Credentials:
        """Return credentials in place of ``current``, which nobody may use any more."""
        with self._lock:
            newest, _, must_renew_at = self._state
            if newest is not None and newest is not current and time.time() < must_renew_at:
                return newest
            return self._asked(ask)

    def _renew_if_nobody_does(self, ask: Provider, current: Credentials) -> None:
        """Renew ``current`` unless another thread is at it; there is time to fail."""
        mine = object()
        try:
            with self._lock:
                if self._renewing is None and self._state[0] is current:
                    self._renewing = mine
            if self._renewing is mine:
                self._asked(ask)
        except CredentialsError as error:
            _warn(error)
        finally:
            if self._renewing is mine:
                self._renewing = None

    def _asked(self, ask: Provider) -> Credentials:
        """Ask, and keep what comes.

        What is read before it is needed is renewed at once where it ages, as botocore does.
        """
        is_first = self._state[0] is None
        found = self._found(ask)
        return self._keep(found, ages=is_first and getattr(ask, "refreshes_at_once", False))

    def _keep(self, found: Credentials, *, ages: bool) -> Credentials:
        """Keep credentials until they are due: soon before they expire.

        Those that last a short time from the beginning are due when half of it is over, unless
        they are such as age.
        """
        if found.expires_at is None:
            self._state = (found, _NEVER, _NEVER)
            return found
        expiry, now = found.expires_at.timestamp(), time.time()
        if expiry <= now:
            raise CredentialsError(
                f"The credentials that were found have expired already, at {found.expires_at}."
            )
        renew_at, must_renew_at = expiry - ADVISORY, expiry - MANDATORY
        if not ages:
            renew_at = max(renew_at, (expiry + now) / 2)
            must_renew_at = max(must_renew_at, (2 * expiry + now) / 3)
        self._state = (found, renew_at, must_renew_at)
        return found

    def _found(self, ask: Provider) -> Credentials:
        """Return what the provider has; whatever it raises is a :class:`CredentialsError`."""
        failure: CredentialsError | None = None
        value: object = None
        try:
            value = ask()
        except NothingHereError as error:
            # What chains know it by is nothing to those who catch errors.
            failure = CredentialsError(str(error))
        except SdkError:
            raise
        except Exception as error:
            # A provider is the user's own code, and its errors of any class.
            name = type(error).__name__
            raise CredentialsError(f"The provider of credentials failed: {name}.") from error
        if failure is not None:
            raise failure
        found = adopted(value)
        del value
        if isinstance(found, str):
            raise CredentialsError(f"What the provider of credentials returned: {found}.")
        return found


class ClientChain:
    """The default chain with the settings of a client; loaded when it is first asked."""

    def __init__(
        self, settings: Settings, load_companions: Callable[[], Companions] | None
    ) -> None:
        self._settings = settings
        self._load_companions = load_companions
        self._chain: ChainProvider | None = None

    def __call__(self) -> Credentials:
        """Return what the chain finds; see :class:`ChainProvider`."""
        if "profile" not in self._settings.given:
            # The first of the chain: where it is all that is needed, no other is loaded.
            from .environment import from_environment

            with suppress(NothingHereError):
                return from_environment()
        from .chain import ChainProvider
        from .surroundings import Surroundings

        if self._chain is None:
            self._chain = ChainProvider()
        return self._chain.find(Surroundings(self._settings, self._load_companions))

    @property
    def refreshes_at_once(self) -> bool:
        """Whether what was found last is such; see :class:`BaseProvider`."""
        return self._chain is None or self._chain.refreshes_at_once

    def forget(self) -> None:
        """Look anew the next time; see :meth:`BaseProvider.forget`."""
        if self._chain is not None:
            self._chain.forget()


def _warn(error: CredentialsError) -> None:
    import logging

    logging.getLogger(__name__).warning("The credentials were not renewed in time: %s", error)
