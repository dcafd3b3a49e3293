"""The default chain, and chains of one's own: the first provider that has credentials wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import CredentialsError
from . import BaseProvider, NothingHereError, adopted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from . import Credentials, Provider
    from .surroundings import Surroundings

_ADVICE = (
    "Pass credentials, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile that has "
    "some (AWS_PROFILE)."
)


class ChainProvider(BaseProvider):
    """Asks ``providers`` in their order; without any it is the default chain.

    That one has botocore's order: environment variables (unless a profile was named), the profile
    in the shared files or the web identity of the environment, the container, the instance. A
    provider that finds something which cannot be used ends the search.
    """

    def __init__(self, *providers: Provider) -> None:
        self._is_default = not providers
        self._providers = providers
        # Those of the default chain that it has come to. Threads may come to one at once.
        self._loaded: dict[Callable[[], BaseProvider], BaseProvider] = {}

    def find(self, around: Surroundings, /) -> Credentials:
        """Return what the first provider has that has any; see :meth:`BaseProvider.find`."""
        said: list[str] = []
        for provider in self._in_order():
            try:
                found = provider.find(around) if isinstance(provider, BaseProvider) else provider()
            except NothingHereError as error:
                said.append(str(error).removesuffix("."))
                continue
            self.refreshes_at_once = getattr(provider, "refreshes_at_once", False)
            credentials = adopted(found)
            del found
            if isinstance(credentials, str):
                raise CredentialsError(f"What {type(provider).__name__} gave: {credentials}.")
            return credentials
        places = "".join(f"\n- {place}" for place in said)
        raise NothingHereError(f"No credentials were found:{places}\n{_ADVICE}")

    def forget(self) -> None:
        """Look anew the next time; see :meth:`BaseProvider.forget`."""
        for provider in (*self._providers, *self._loaded.copy().values()):
            if isinstance(provider, BaseProvider):
                provider.forget()

    def _in_order(self) -> Iterator[Provider]:
        """Give the providers; those of the default chain are loaded when it comes to them."""
        yield from self._providers
        if self._is_default:
            for make in _DEFAULT:
                yield self._loaded.get(make) or self._loaded.setdefault(make, make())


class _Environment(BaseProvider):
    """The environment's keys, unless a profile was named: then that one is meant."""

    def find(self, around: Surroundings, /) -> Credentials:
        from .environment import from_environment

        if around.profile_is_given:
            raise NothingHereError(
                "A profile was given, so the environment variables for keys do not count."
            )
        return from_environment()


def _files() -> BaseProvider:
    from .profiles import SharedFilesProvider

    return SharedFilesProvider()


def _web_identity() -> BaseProvider:
    from .web_identity import WebIdentityProvider

    return WebIdentityProvider()


def _container() -> BaseProvider:
    from .container import ContainerProvider

    return ContainerProvider()


def _instance() -> BaseProvider:
    from .instance_metadata import InstanceMetadataProvider

    return InstanceMetadataProvider()


_DEFAULT: tuple[Callable[[], BaseProvider], ...] = (
    _Environment,
    _files,
    _web_identity,
    _container,
    _instance,
)
