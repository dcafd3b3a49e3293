"""Where the settings of one client come from: its arguments, and what surrounds it.

The order is AWS' own: argument, environment variable, profile in the shared files, default (AWS
SDKs and Tools Reference Guide, "Configuration"; ``botocore/configprovider.py``). What is looked up
for a setting is said by its row in :mod:`.table`. Credentials are read later, and elsewhere.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..errors import ConfigurationError
from . import config_path, credentials_path, is_file
from .parsers import UnfitError, proxy_url, read_proxy
from .table import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..service import ServiceInfo
    from .shared_files import SharedFiles, Value
    from .table import Setting

SettingsT = TypeVar("SettingsT", bound=Settings)
#: A value, and the words for where it is from.
Found = tuple[object, str]


def resolve_settings(service: ServiceInfo, /, **arguments: object) -> Settings:
    """Return the settings of a client of ``service``, from its ``arguments`` and what is around it.

    An argument that is ``None`` was not given.

    Raises :class:`ConfigurationError` with everything that is wrong. No network is used. What is
    wrong with a profile or a file that nobody asked for, where region and credentials are known
    without it, is a warning in the log of ``service.package``.
    """
    return resolve_table(service.table, service, arguments)


def settings_of(service: ServiceInfo, arguments: Mapping[str, object]) -> Settings:
    """Return the settings that ``arguments`` say, and defaults: nothing else is looked at.

    Raises :class:`ConfigurationError` with everything that is wrong.
    """
    resolution = _Arguments(service.table.rows(), service, arguments)
    values = {name: resolution.value(name) for name in resolution.rows}
    if resolution.problems:
        raise ConfigurationError.of(resolution.problems)
    return service.table(values, frozenset(arguments))


def resolve_table(
    table: type[SettingsT], service: ServiceInfo, arguments: Mapping[str, object]
) -> SettingsT:
    """Return the settings that ``table`` has rows for; see :func:`resolve_settings`."""
    resolution = _Resolution(table.rows(), service, arguments)
    values = resolution.values()
    if resolution.problems:
        raise ConfigurationError.of(resolution.problems)
    resolution.log_warnings(service.package)
    given = (name for name, value in arguments.items() if value is not None)
    return table(values, frozenset(given))


def replaced_settings(settings: SettingsT, /, **changes: object) -> SettingsT:
    """Return ``settings`` with ``changes``, of which those that are ``...`` are none.

    Raises :class:`ConfigurationError` with everything that is wrong with them.
    """
    values = {row.name: getattr(settings, row.name) for row in settings.rows()}
    problems: list[str] = []
    given = {name: value for name, value in changes.items() if value is not ...}
    for row in settings.rows():
        if row.name in given:
            value = given[row.name]
            cleared = value is None and row.clearable
            values[row.name] = (
                None if cleared else _parsed(row, value, f"the argument {row.name}", problems)
            )
    if problems:
        raise ConfigurationError.of(problems)
    return type(settings)(values, settings.given | given.keys())


def _parsed(row: Setting[Any], value: object, origin: str, problems: list[str]) -> object:
    """Return what ``value`` is for the client; ``problems`` have it when it is nothing."""
    try:
        return row.parse(value)
    except UnfitError as error:
        problems.append(f"{row.name}: {origin} is {_shown(value)}; {error}")
        return None


def way_out(**arguments: object) -> tuple[bool | str, Mapping[str, str]]:
    """Return which certificates to trust, and the proxies, as a client would have them.

    ``arguments`` are those of a client. Raises :class:`ConfigurationError`.
    """
    resolution = _WayOut([row for row in Settings.rows() if row.name in _WAY_OUT], None, arguments)
    values = resolution.values()
    if resolution.problems:
        raise ConfigurationError.of(resolution.problems)
    resolution.log_warnings(__name__.partition(".runtime.")[0])
    return cast("bool | str", values["verify"]), cast("Mapping[str, str]", values["proxies"])


class _Resolution:
    """One resolution of all settings, and the problems met on the way."""

    def __init__(
        self,
        rows: Sequence[Setting[Any]],
        service: ServiceInfo | None,
        arguments: Mapping[str, object],
    ) -> None:
        self.rows = {row.name: row for row in rows}
        self.service = service
        # As botocore's ConfiguredEndpointProvider makes it from the hyphenated service id.
        name = "" if service is None else service.service_id
        self.service_name = name.replace(" ", "_").replace("-", "_")
        self.arguments = arguments
        self.problems: list[str] = []
        self.warnings: list[str] = []
        self.resolved: dict[str, object] = {}
        #: Where each value is from that does not come from its row's default.
        self.origins: dict[str, str] = {}
        self.files: SharedFiles | None = None
        #: What the files say of the profile.
        self.keys: Mapping[str, Value] = {}
        self.profile = ""

    def values(self) -> Mapping[str, object]:
        """Return every value; what is wrong with them is in :attr:`problems` then."""
        self.profile = str(self.value("profile"))
        if not self.problems:
            self.read_profile()
        # What a profile that cannot be read would have set is not complained about as well.
        profile_is_known = not self.problems
        for name, row in self.rows.items():
            if name == "proxies":
                # What is in the way to the service depends on all the others.
                continue
            self.value(name)
            if row.required and name not in self.origins and profile_is_known:
                self.problems.append(self.lack_of(row))
        self.check_way_out()
        return self.resolved

    def log_warnings(self, package: str) -> None:
        """Log what is wrong and does no harm, as ``package`` logs."""
        for warning in self.warnings:
            import logging

            logging.getLogger(package).warning("%s", warning)

    def value(self, name: str) -> object:
        """Return the value of a setting, and note what is wrong with it."""
        if name not in self.resolved:
            row = self.rows[name]
            value, origin = next(self.sources(row), (None, ""))
            if origin:
                self.origins[name] = origin
                self.resolved[name] = _parsed(row, value, origin, self.problems)
            else:
                self.resolved[name] = row.default
        return self.resolved[name]

    def lack_of(self, row: Setting[Any]) -> str:
        """Return the problem that a required setting is set nowhere."""
        unreadable = self.files.unreadable if self.files else []
        place = (
            f"{row.name}: there is none; give the argument {row.name}, set {row.variables[0]}, or "
            f"set {row.key} in profile {self.profile!r} of {config_path()}"
        )
        return "; ".join([place, *unreadable])

    # -- where a value may come from --------------------------------------------------------------

    def sources(self, row: Setting[Any]) -> Iterator[Found]:
        """Give each value that the setting has, the strongest first."""
        yield from self.outside(row)
        if row.key is not None and not self.is_ignored(row):
            if row.by_service:
                yield from self.services_section(row, row.key)
            if found := self.keys.get(row.key):
                yield self.read(row, found, self.place(row.key))
            if row.block is not None:
                yield from self.in_block(row, row.block)
        for variable in row.late_variables:
            yield from self.variable(row, variable)

    def outside(self, row: Setting[Any]) -> Iterator[Found]:
        """Give the values that do not come from the profile: argument and variables."""
        if (value := self.arguments.get(row.name)) is not None:
            yield value, f"the argument {row.name}"
        if not self.is_ignored(row):
            for variable in row.variables:
                name = variable.replace("<SERVICE>", self.service_name.upper())
                yield from self.variable(row, name)

    def is_ignored(self, row: Setting[Any]) -> bool:
        """Return whether nothing but the argument counts for the setting."""
        return row.unless is not None and self.value(row.unless) is True

    def variable(self, row: Setting[Any], name: str) -> Iterator[Found]:
        """Give what an environment variable says; one that is set to nothing says nothing."""
        if text := os.environ.get(name):
            yield self.read(row, text, f"the environment variable {name}")

    def services_section(self, row: Setting[Any], key: str) -> Iterator[Found]:
        """Give what the profile's services section says for the service."""
        name = self.keys.get("services")
        if self.files is None or name is None:
            return
        problem = self.files.services_problem(str(name))
        if problem is not None:
            where = self.place("services")
            self.problems.append(f"{row.name}: {where} is {_shown(name)}; {problem}")
            return
        settings = self.files.services[str(name)].get(self.service_name.lower())
        if isinstance(settings, dict) and (found := settings.get(key)):
            where = f"{key} of {self.service_name.lower()} in [services {name}]"
            yield self.read(row, found, f"{where} of {self.files.config_path}")

    def in_block(self, row: Setting[Any], block: str) -> Iterator[Found]:
        """Give what an indented block of the profile says."""
        settings = self.keys.get(block)
        if isinstance(settings, dict) and (found := settings.get(str(row.block_key))):
            yield self.read(row, found, f"{row.block_key} of {self.place(block)}")

    def read(self, row: Setting[Any], text: Value, origin: str) -> Found:
        """Return what the text of a variable or a profile means."""
        if isinstance(text, str) and text in row.replaced:
            value, reason = row.replaced[text]
            self.warnings.append(f"{row.name}: {origin} is {text!r}; {reason}")
            return value, origin
        return row.read(text) if isinstance(text, str) else text, origin

    def place(self, key: str) -> str:
        """Return the words for a key of the profile."""
        file = self.files.origin(self.profile, key) if self.files else config_path()
        return f"{key} in profile {self.profile!r} of {file}"

    # -- the profile ------------------------------------------------------------------------------

    def read_profile(self) -> None:
        """Read what the profile sets in the shared files; nothing where there are none."""
        paths = config_path(), credentials_path()
        if any(map(is_file, paths)):
            from .shared_files import SharedFiles

            self.files = SharedFiles(*paths)
            self.keys = self.files.profiles.get(self.profile, {})
            if self.files.problems:
                self.complain(self.files.problems)
                return
            if self.profile in self.files.profiles:
                return
        if "profile" in self.origins:
            chosen = f"{self.origins['profile']} is {self.profile!r}"
            self.complain(
                [f"{chosen}; there is no profile of that name in {paths[0]} or {paths[1]}"]
            )

    def complain(self, sentences: list[str]) -> None:
        """Note what is wrong with the profile or the files: a warning where they are not needed."""
        if self.arguments.get("profile") is None and self.is_complete():
            self.warnings.append(f"the profile is passed over: {'; '.join(sentences)}")
        else:
            self.problems += [f"profile: {sentence}" for sentence in sentences]

    def is_complete(self) -> bool:
        """Return whether region and credentials are known without a profile."""
        region = next(self.outside(self.rows["region"]), None)
        if region is None:
            return False
        # That both are there is for the credentials to say, when they are read.
        return bool(self.arguments.get("credentials") or os.environ.get("AWS_ACCESS_KEY_ID"))

    # -- the way to the service -------------------------------------------------------------------

    def check_way_out(self) -> None:
        """Check what the default transport needs: proxies, and the certificates to trust.

        What this client will not use is not held against it.
        """
        row = self.rows["proxies"]
        if self.resolved["transport"] is not None:
            self.resolved[row.name] = row.default
            return
        scheme = str(self.resolved["endpoint_url"] or "https").partition(":")[0]
        proxies = self.usable_proxies(scheme)
        self.resolved[row.name] = row.parse(proxies)
        bundle = self.resolved["verify"]
        if isinstance(bundle, str) and not _is_there(bundle):
            if "https" in (scheme, proxies.get(scheme, "").partition(":")[0]):
                origin = self.origins["verify"]
                self.problems.append(f"verify: {origin} is {bundle!r}; there is no such file")
            # Nothing will be encrypted, and nobody open the file.
            self.resolved["verify"] = self.rows["verify"].default

    def usable_proxies(self, scheme: str) -> dict[str, str]:
        """Return the proxies that work; one that does not is a problem where it would be used."""
        usable: dict[str, str] = {}
        found = _proxies_around()
        for name, text in found.items():
            try:
                usable[name] = text if name == "no" else proxy_url(read_proxy(text))
            except UnfitError as error:
                if name == scheme and not self.is_called_directly(found.get("no", "")):
                    self.problems.append(
                        f"proxies: the environment variable {_spelling(name, text)} is not shown, "
                        f"as it may hold a password; {error}"
                    )
        return usable

    def is_called_directly(self, hosts: str) -> bool:
        """Return whether no proxy is used for the service, as ``hosts`` names those without."""
        if not hosts:
            return False
        from urllib.parse import urlsplit

        from ..transports.proxies import is_direct

        url = urlsplit(str(self.resolved["endpoint_url"] or self.usual_endpoint()))
        host = f"[{url.hostname}]" if ":" in (url.hostname or "") else url.hostname or ""
        return is_direct(hosts, host, url.port or (443 if url.scheme == "https" else 80))

    def usual_endpoint(self) -> str:
        """Return the URL that the service's rules say; an empty one where they need a call."""
        if self.problems or self.service is None or self.service.endpoint_per_call:
            return ""
        endpoint = self.service.resolve_endpoint(
            region=self.resolved["region"],
            use_fips=self.resolved["use_fips"],
            use_dual_stack=self.resolved["use_dualstack"],
            endpoint=None,
        )
        return endpoint.url


class _Arguments(_Resolution):
    """The resolution of settings for which nothing but the arguments is looked at."""

    def sources(self, row: Setting[Any]) -> Iterator[Found]:
        """Yield the argument, if there is one."""
        value = self.arguments.get(row.name)
        if value is not None:
            yield value, f"the argument {row.name}"


#: The settings that say how a service is reached, whichever it is.
_WAY_OUT = frozenset(
    (
        "profile",
        "endpoint_url",
        "ignore_configured_endpoint_urls",
        "verify",
        "proxies",
        "transport",
    )
)


class _WayOut(_Resolution):
    """The resolution of what a transport needs, which neither region nor credentials are."""

    def is_complete(self) -> bool:
        return True


def _proxies_around() -> dict[str, str]:
    """Return the proxies that the environment names, in the form that urllib gives them."""
    if not any(name.upper() in ("HTTP_PROXY", "HTTPS_PROXY") for name in os.environ):
        return {}
    from urllib.request import getproxies_environment

    found = getproxies_environment()
    return {name: found[name] for name in ("no", "http", "https") if name in found}


def _spelling(scheme: str, text: str) -> str:
    """Return which variable for a proxy says ``text``: the one in lower case, if it is that."""
    wanted = f"{scheme.upper()}_PROXY"
    names = [name for name in os.environ if name.upper() == wanted]
    return max(name for name in names if os.environ[name] == text)


def _is_there(path: str) -> bool:
    return os.path.exists(path)


def _shown(value: object) -> str:
    """Return ``value`` for a message; what may hold a password, or is anything else, is not."""
    if isinstance(value, str) and "@" in value:
        return "a string that is not shown, as it may hold a password"
    if isinstance(value, str | bool | int | float):
        return repr(value)
    return f"of type {type(value).__name__}"
