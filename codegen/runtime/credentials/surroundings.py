"""What providers find around them: the profile in force, the shared files, a client's settings."""

from __future__ import annotations

import os
from abc import abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..errors import CredentialsError
from ..settings import config_path, credentials_path
from . import BaseProvider

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..http import Transport
    from ..settings.shared_files import Section, SharedFiles
    from ..settings.table import Settings
    from . import Credentials
    from .companions import Companions

#: Seconds before a session ends from which on it is not used for anything new.
_USED_UNTIL = 15 * 60


#: In botocore's order.
_PROFILE = ("AWS_DEFAULT_PROFILE", "AWS_PROFILE")


class Surroundings:
    """What one search for credentials goes by; the files are read once for it.

    ``settings`` are those of the client that asks, and ``load_companions`` returns the clients that
    its package has for STS and the like. Without a client the environment chooses the profile.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        load_companions: Callable[[], Companions] | None = None,
        profile: str | None = None,
    ) -> None:
        self._settings = settings
        self._load_companions = load_companions
        self._profile = profile

    def with_profile(self, profile: str) -> Surroundings:
        """Return a copy with another profile, as if the caller had named it."""
        return Surroundings(self._settings, self._load_companions, profile)

    @property
    def profile_is_given(self) -> bool:
        """Whether an argument chose the profile, so that variables for credentials do not count."""
        given = self._settings is not None and "profile" in self._settings.given
        return given or self._profile is not None

    @property
    def profile_is_chosen(self) -> bool:
        """Whether an argument or a variable chose the profile, so that it has to be there."""
        return self.profile_is_given or first_variable(_PROFILE) is not None

    @property
    def profile(self) -> str:
        """The name of the profile in force."""
        if self._profile is not None:
            return self._profile
        if self._settings is not None:
            return self._settings.profile
        return first_variable(_PROFILE) or "default"

    @property
    def region(self) -> str | None:
        """The region of the client that asks."""
        return None if self._settings is None else self._settings.region

    @cached_property
    def files(self) -> SharedFiles:
        """What the shared files say; :class:`CredentialsError` where one cannot be parsed."""
        from ..settings.shared_files import SharedFiles

        files = SharedFiles(config_path(), credentials_path())
        if files.problems:
            raise CredentialsError(f"No credentials were read: {'; '.join(files.problems)}.")
        return files

    def section(self, profile: str) -> Section:
        """Return what the files say of a profile, of one that is not there nothing."""
        return self.files.profiles.get(profile, {})

    def setting(self, variable: str, key: str) -> str | None:
        """Return what an environment variable says, or else a key of the profile in force."""
        value = os.environ.get(variable) or self.section(self.profile).get(key)
        return value if isinstance(value, str) and value else None

    def companions(self) -> Companions:
        """Return the clients for services that issue credentials."""
        if self._load_companions is not None:
            return self._load_companions()
        from .companions import companions

        return companions()

    def transport(self) -> Transport:
        """Return a transport of its own for a call that adds to what is sent."""
        from ..transports.urllib3 import UrllibTransport

        if self._settings is not None:
            return UrllibTransport(verify=self._settings.verify, proxies=self._settings.proxies)
        from urllib.request import getproxies_environment

        return UrllibTransport(proxies=getproxies_environment())

    def warn(self, sentence: str) -> None:
        """Write a warning into the log."""
        import logging

        logging.getLogger(__name__).warning("%s", sentence)

    def client_settings(self, region: str | None) -> dict[str, Any]:
        """Return the arguments for a client of a service that issues credentials.

        The settings of the client that asks hold for it, as far as they are not about its service.
        """
        settings = self._settings
        profile = self.profile if self.profile_is_given else None
        if settings is None:
            return {"region": region, "profile": profile}
        return {
            "region": region or settings.region,
            "profile": profile,
            "use_fips": settings.use_fips,
            "use_dualstack": settings.use_dualstack,
            "connect_timeout": settings.connect_timeout,
            "read_timeout": settings.read_timeout,
            "verify": settings.verify,
            "user_agent_extra": settings.user_agent_extra,
        }


class SessionProvider(BaseProvider):
    """A provider that begins a session with STS, and keeps it while it lasts."""

    refreshes_at_once = False

    def __init__(self) -> None:
        self._last: Credentials | None = None

    def find(self, around: Surroundings, /) -> Credentials:
        """Return the session that there is, or begin one; see :meth:`BaseProvider.find`."""
        from .issued import remaining

        last = self._last
        if last is None or last.expires_at is None or remaining(last.expires_at) < _USED_UNTIL:
            last = self._last = self._begin(around)
        return last

    def forget(self) -> None:
        """Begin a new session the next time."""
        self._last = None

    @abstractmethod
    def _begin(self, around: Surroundings) -> Credentials:
        """Return the credentials of a session that begins now."""


def first_variable(names: tuple[str, ...]) -> str | None:
    """Return what the first of several environment variables says that says anything."""
    return next((text for name in names if (text := os.environ.get(name))), None)


def without_frames(error: BaseException) -> BaseException:
    """Return ``error`` without its frames, nor those of its causes.

    They are of calls that carry tokens, and some tools show the variables of frames.
    """
    each: BaseException | None = error
    while each is not None:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__
    return error
