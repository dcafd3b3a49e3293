"""Credentials that a profile of the shared files has, or says where to get.

Which way a profile that knows several ways goes is what ``create_credential_resolver``,
``ProfileProviderBuilder`` and ``AssumeRoleProvider`` in ``botocore/credentials.py`` say.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import CredentialsError
from . import BaseProvider, NothingHereError, made

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..settings.shared_files import Section
    from . import Credentials
    from .assume_role import AssumeRoleProvider
    from .surroundings import Surroundings

_ID = "aws_access_key_id"
_KEY = "aws_secret_access_key"
#: In botocore's order: the older name wins.
_TOKENS = ("aws_security_token", "aws_session_token")
_IDENTITY = "web_identity_token_file"
_IDENTITY_VARIABLE = "AWS_WEB_IDENTITY_TOKEN_FILE"
_SOURCES = ("Environment", "Ec2InstanceMetadata", "EcsContainer")


class SharedFilesProvider(BaseProvider):
    """What the shared config and credentials files say of ``profile``, by default that in force.

    A profile may have keys, or the role to assume and whose credentials do (``role_arn`` with
    ``source_profile`` or ``credential_source``), a web identity token, an account and a role of
    SSO, a login, or a process. ``region`` is where STS is called, by default as for any client.
    """

    def __init__(self, profile: str | None = None, *, region: str | None = None) -> None:
        self._profile = profile
        self._region = region
        # Roles that were assumed before, by all that is said of them.
        self._roles: dict[tuple[str, ...], AssumeRoleProvider] = {}

    def find(self, around: Surroundings, /) -> Credentials:
        """Return what the profile has; see :meth:`BaseProvider.find`."""
        if self._profile is not None:
            around = around.with_profile(self._profile)
        name = around.profile
        if name not in around.files.profiles:
            error = CredentialsError if around.profile_is_chosen else NothingHereError
            files = f"{around.files.config_path} or {around.files.credentials_path}"
            said = [f"There is no profile {name!r} in {files}", *around.files.unreadable]
            raise error(f"{'; '.join(said)}.")
        if _is_role(around.section(name)):
            return self._found(self._role(around, name, (name,)), around)
        of_environment = self._profile is None and not around.profile_is_given
        return self._on_its_own(around, name, of_environment=of_environment)

    def _found(self, provider: BaseProvider, around: Surroundings) -> Credentials:
        self.refreshes_at_once = provider.refreshes_at_once
        return provider.find(around)

    def _on_its_own(
        self, around: Surroundings, name: str, *, of_environment: bool = False
    ) -> Credentials:
        """Return what a profile has without another's help, or that of the environment."""
        for provider in self._ways(name, around.section(name), of_environment):
            try:
                return self._found(provider, around)
            except NothingHereError:
                continue
        raise NothingHereError(f"Profile {name!r} says nothing about credentials.")

    def _ways(self, name: str, section: Section, of_environment: bool) -> Iterator[BaseProvider]:
        """Give the providers for what a profile has, in the order of botocore's.

        The web identity of the environment comes before what the profile in force has; before what
        a given one has it does not. What the profile does not mention is not loaded.
        """
        if _IDENTITY in section or (of_environment and _IDENTITY_VARIABLE in os.environ):
            from .web_identity import WebIdentityProvider

            profile = None if of_environment else name
            yield WebIdentityProvider(profile=profile, region=self._region)
        if any(key.startswith("sso_") for key in section):
            from .sso import SsoProvider

            yield SsoProvider(name)
        yield _Keys(name, in_credentials_file=True)
        if "login_session" in section:
            from .login import LoginProvider

            yield LoginProvider(name)
        yield _Process(name)
        yield _Keys(name, in_credentials_file=False)

    def forget(self) -> None:
        """End the sessions of roles; see :meth:`BaseProvider.forget`."""
        for role in self._roles.values():
            role.forget()

    # -- roles ------------------------------------------------------------------------------------

    def _role(
        self, around: Surroundings, name: str, visited: tuple[str, ...]
    ) -> AssumeRoleProvider:
        """Return the provider for the role that a profile is for."""
        from .assume_role import AssumeRoleProvider

        section = around.section(name)
        said = {key: str(value) for key, value in section.items() if isinstance(value, str)}
        key = (name, *(f"{key}={value}" for key, value in sorted(said.items())))
        role = self._roles.get(key)
        if role is None:
            serial = said.get("mfa_serial")
            role = self._roles[key] = AssumeRoleProvider(
                said["role_arn"],
                source=self._source(name, said, visited),
                external_id=said.get("external_id"),
                session_name=said.get("role_session_name"),
                duration=_whole_number(said.get("duration_seconds")),
                mfa=None if serial is None else _Prompt(name, serial),
                mfa_serial=serial,
                region=self._region,
            )
        return role

    def _source(self, name: str, said: Mapping[str, str], visited: tuple[str, ...]) -> BaseProvider:
        """Return the provider of the credentials that assume a profile's role."""
        profile, source = said.get("source_profile"), said.get("credential_source")
        if (profile is None) == (source is None):
            how = "neither source_profile nor" if profile is None else "both source_profile and"
            raise CredentialsError(
                f"Profile {name!r} has a role_arn and {how} credential_source; "
                "it has to have one of them."
            )
        if profile is not None:
            return _SourceProfile(self, name, profile, visited)
        if source not in _SOURCES:
            raise CredentialsError(
                f"credential_source of profile {name!r} is {source!r}; it has to be one of "
                f"{', '.join(_SOURCES)}."
            )
        return _NamedSource(name, source)

    def of_source(
        self, around: Surroundings, parent: str, name: str, visited: tuple[str, ...]
    ) -> Credentials:
        """Return the credentials of the profile that ``parent`` names as its source."""
        if name not in around.files.profiles:
            raise CredentialsError(
                f"The source_profile of profile {parent!r} is {name!r}, which is not there."
            )
        section = around.section(name)
        has_keys = _ID in section or _KEY in section
        if name in visited and not (name == parent and has_keys):
            circle = " -> ".join([*visited, name])
            raise CredentialsError(f"The source_profile of profiles goes in a circle: {circle}.")
        if _is_role(section) and not has_keys:
            return self._role(around, name, (*visited, name)).find(around)
        try:
            return self._on_its_own(around, name)
        except NothingHereError as error:
            raise CredentialsError(
                f"The source_profile of profile {parent!r} has no credentials: {error}"
            ) from None


class _SourceProfile(BaseProvider):
    """The profile whose credentials assume a role."""

    def __init__(
        self, files: SharedFilesProvider, parent: str, name: str, visited: tuple[str, ...]
    ) -> None:
        self._files = files
        self._where = (parent, name, visited)

    def find(self, around: Surroundings, /) -> Credentials:
        return self._files.of_source(around, *self._where)


class _NamedSource(BaseProvider):
    """What ``credential_source`` names; where that has nothing, nobody else is asked instead."""

    def __init__(self, profile: str, source: str) -> None:
        self._profile = profile
        self._source = source
        self._provider = _named_source(source)

    def find(self, around: Surroundings, /) -> Credentials:
        try:
            return self._provider.find(around)
        except NothingHereError as error:
            raise CredentialsError(
                f"credential_source of profile {self._profile!r} is {self._source!r}, which has no "
                f"credentials: {error}"
            ) from None


class _Keys(BaseProvider):
    """The keys that one of the files has for a profile."""

    refreshes_at_once = False

    def __init__(self, profile: str, *, in_credentials_file: bool) -> None:
        self._profile = profile
        self._in_credentials_file = in_credentials_file

    def find(self, around: Surroundings, /) -> Credentials:
        files = around.files
        path, profiles = files.config_path, files.config_profiles
        if self._in_credentials_file:
            path, profiles = files.credentials_path, files.credentials_profiles
        where = f"Profile {self._profile!r} of {path}"
        section = profiles.get(self._profile, {})
        if _ID not in section:
            raise NothingHereError(f"{where} has no {_ID}.")
        if _KEY not in section:
            raise CredentialsError(f"{where} has {_ID} and no {_KEY}: give both or neither.")
        found = _from_section(section)
        del section, profiles, files
        if isinstance(found, str):
            raise CredentialsError(f"{where} cannot be used: {found}.")
        return found


class _Process(BaseProvider):
    """The process that a profile names."""

    def __init__(self, profile: str) -> None:
        self._profile = profile

    def find(self, around: Surroundings, /) -> Credentials:
        from .process import ProcessProvider

        section = around.section(self._profile)
        command, account_id = section.get("credential_process"), section.get("aws_account_id")
        if not isinstance(command, str):
            raise NothingHereError(f"Profile {self._profile!r} has no credential_process.")
        return ProcessProvider(
            command, account_id=account_id if isinstance(account_id, str) else None
        ).find(around)


class _Prompt:
    """Asks for a code of an MFA device, once: nobody sits before a program for days."""

    def __init__(self, profile: str, serial: str) -> None:
        self._profile = profile
        self._serial = serial
        self._was_asked = False

    def __call__(self) -> str:
        if self._was_asked:
            raise CredentialsError(
                f"The session of profile {self._profile!r} has ended, and a new one needs another "
                f"code of the MFA device {self._serial}; start again, or give "
                "credentials=AssumeRoleProvider(..., mfa=...), which asks each time."
            )
        code = _typed(f"Enter MFA code for {self._serial}: ")
        if code is None:
            raise CredentialsError(
                f"Profile {self._profile!r} needs a code of the MFA device {self._serial}, and "
                "there is no terminal to ask for it; give "
                "credentials=AssumeRoleProvider(..., mfa=...)."
            )
        self._was_asked = True
        return code


def _typed(prompt: str) -> str | None:
    """Return what the user types, unseen; ``None`` where there is nobody to ask."""
    import getpass
    import warnings

    with warnings.catch_warnings():
        # Without a terminal it would read from the standard input, which is not meant for that.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt)
        except (getpass.GetPassWarning, EOFError, OSError):
            return None


def _named_source(source: str) -> BaseProvider:
    """Return the provider that ``credential_source`` names."""
    if source == "Environment":
        from .environment import EnvironmentProvider

        return EnvironmentProvider()
    if source == "EcsContainer":
        from .container import ContainerProvider

        return ContainerProvider()
    from .instance_metadata import InstanceMetadataProvider

    return InstanceMetadataProvider()


def _is_role(section: Section) -> bool:
    """Return whether a profile is for a role that another profile's credentials assume."""
    return "role_arn" in section and "web_identity_token_file" not in section


def _from_section(section: Section) -> Credentials | str:
    token = next((section[key] for key in _TOKENS if key in section), None)
    return made(section[_ID], section[_KEY], token, None, section.get("aws_account_id"))


def _whole_number(text: str | None) -> int | None:
    """Return a number, ``None`` for what is none: botocore passes that over."""
    return int(text) if text is not None and text.isascii() and text.isdigit() else None
