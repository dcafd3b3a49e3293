"""The settings of a client: one table of where each may come from, and what it may be.

The order is AWS' own: argument, environment variable, profile in the shared config file, default
(AWS SDKs and Tools Reference Guide, "Configuration"; ``botocore/configprovider.py``). Credentials
are not settings; they are read elsewhere, and later.
"""

from __future__ import annotations

import os
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from .errors import ConfigurationError
from .urls import is_host_label, is_ipv6

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path


class Settings:
    """What a client was configured with: checked, complete and immutable.

    ``region``
        The region that requests go to and are signed for.
    ``profile``
        The name of the profile that was read, ``"default"`` when nobody chose one.
    ``endpoint_url``
        The endpoint to use instead of the service's own, or ``None``.
    ``use_fips``, ``use_dualstack``
        Which variant of the service's endpoint to use.
    ``connect_timeout``, ``read_timeout``
        In seconds.
    ``max_attempts``
        How often a request is sent at most, the first time included; ``None`` for as often as the
        retry mode has it.
    ``retry_mode``
        ``"standard"`` or ``"adaptive"``.
    ``max_connections``
        How many connections are kept open.
    ``verify``
        Whether to verify TLS certificates, or the path of the CA bundle to verify them with.
    ``proxies``
        The URL of the proxy for ``http`` and for ``https``, each where there is one, and under
        ``no`` the hosts that are called directly. A URL may hold a password; ``repr`` does not
        show it.
    ``user_agent_extra``, ``app_id``
        What to add to the user agent, and the application's own id in it; ``None`` for nothing.
    ``validate_parameters``
        Whether input is checked before it is sent.
    """

    __slots__ = (
        "app_id",
        "connect_timeout",
        "endpoint_url",
        "max_attempts",
        "max_connections",
        "profile",
        "proxies",
        "read_timeout",
        "region",
        "retry_mode",
        "use_dualstack",
        "use_fips",
        "user_agent_extra",
        "validate_parameters",
        "verify",
    )

    region: str
    profile: str
    endpoint_url: str | None
    use_fips: bool
    use_dualstack: bool
    connect_timeout: float
    read_timeout: float
    max_attempts: int | None
    retry_mode: Literal["standard", "adaptive"]
    max_connections: int
    verify: bool | str
    proxies: Mapping[str, str]
    user_agent_extra: str | None
    app_id: str | None
    validate_parameters: bool

    def __init__(self, values: Mapping[str, object]) -> None:
        for name in self.__slots__:
            object.__setattr__(self, name, values[name])

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"settings cannot be changed; {name!r} was to be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"settings cannot be changed; {name!r} was to be deleted")

    def __repr__(self) -> str:
        values = {name: getattr(self, name) for name in self.__slots__}
        values["proxies"] = {name: _without_user(url) for name, url in self.proxies.items()}
        return f"Settings({', '.join(f'{name}={value!r}' for name, value in values.items())})"


def resolve_settings(
    *,
    service_id: str,
    region: str | None = None,
    profile: str | None = None,
    endpoint_url: str | None = None,
    use_fips: bool | None = None,
    use_dualstack: bool | None = None,
    connect_timeout: float | None = None,
    read_timeout: float | None = None,
    max_attempts: int | None = None,
    retry_mode: str | None = None,
    max_connections: int | None = None,
    verify: bool | str | None = None,
    user_agent_extra: str | None = None,
    validate_parameters: bool | None = None,
) -> Settings:
    """Return the settings of a client, from its arguments and from what surrounds it.

    An argument that is ``None`` was not given. ``service_id`` is the model's ``serviceId``, which
    names the endpoint variable of the service (``AWS_ENDPOINT_URL_<SERVICE_ID>``).

    Raises :class:`ConfigurationError` with everything that is wrong. No network is used; botocore
    is imported only where there is a shared config file, or a profile to look for in the shared
    credentials file.
    """
    arguments: dict[str, object] = {
        "region": region,
        "profile": profile,
        "endpoint_url": endpoint_url,
        "use_fips": use_fips,
        "use_dualstack": use_dualstack,
        "connect_timeout": connect_timeout,
        "read_timeout": read_timeout,
        "max_attempts": max_attempts,
        "retry_mode": retry_mode,
        "max_connections": max_connections,
        "verify": verify,
        "user_agent_extra": user_agent_extra,
        "validate_parameters": validate_parameters,
    }
    return _Resolution(service_id, arguments).settings()


# --- what a value may be: each check returns what would be right, or None when it is ---


def _boolean(value: object) -> str | None:
    return None if isinstance(value, bool) else "it has to be True or False"


def _seconds(value: object) -> str | None:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < float("inf"):
        return None
    return "it has to be a number of seconds greater than 0"


def _count(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 1:
        return None
    return "it has to be a whole number, 1 or more"


def _line(value: object) -> str | None:
    if isinstance(value, str) and value and value.isprintable():
        return None
    return "it has to be a string on one line, and not an empty one"


def _retry_mode(value: object) -> str | None:
    if value in ("standard", "adaptive"):
        return None
    if value == "legacy":
        return "the legacy retry mode is not supported; use 'standard' or 'adaptive'"
    return "it has to be 'standard' or 'adaptive'"


def _verify(value: object) -> str | None:
    if isinstance(value, bool) or (isinstance(value, str) and value and "\0" not in value):
        return None
    return "it has to be True, False or the path of a CA bundle"


def _region(value: object) -> str | None:
    """Follow botocore's ``validate_region_name``: a host label that is not all digits."""
    if isinstance(value, str) and is_host_label(value) and not value.isdigit():
        return None
    return "it has to be a name like 'us-east-1': letters, digits and hyphens"


def _endpoint_url(value: object) -> str | None:
    """Follow botocore's ``is_valid_endpoint_url`` and ``is_valid_ipv6_endpoint_url``."""
    if not isinstance(value, str) or not value.isprintable() or " " in value:
        return "it has to be a string without spaces or line breaks"
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "it has to be a URL with a valid host and port"
    if "@" in parts.netloc:
        return "it must not hold a user name or a password"
    if parts.scheme not in ("http", "https"):
        return "it has to begin with http:// or https://"
    if host is None or not _is_host(host):
        return "it has to have a valid host name after the scheme"
    if "?" in value or "#" in value:
        return "it must not have a query or a fragment"
    return None


def _proxy(value: object) -> str | None:
    """Ask for what urllib3 can use, and what has only one reading."""
    from urllib.parse import urlsplit

    text = str(value)
    try:
        parts = urlsplit(text)
        # Proxies are often called by the name of a container, which may have underscores.
        host, _ = (parts.hostname or "-").replace("_", "a"), parts.port
        known = parts.scheme in ("http", "https") and _is_host(host) and parts.path in ("", "/")
    except ValueError:
        known = False
    if known and text.isprintable() and not any(mark in text for mark in " ?#"):
        return None
    return (
        "it has to be the URL of an HTTP proxy, such as http://proxy.example.com:3128; in a user "
        "name or a password, what is not a letter or a digit has to be written as %XX"
    )


def _is_host(host: str) -> bool:
    if ":" not in host:
        labels = host.removesuffix(".").split(".")
        return len(host) <= 255 and all(map(is_host_label, labels))
    return is_ipv6(host)


# --- how a value is read from text; what cannot be read is left to the check ---


def _text(value: str) -> object:
    return value


def _flag(value: str) -> object:
    return {"true": True, "false": False}.get(value.lower(), value)


def _number(value: str) -> object:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else value


def _proxy_url(value: str) -> object:
    """Take a proxy without a scheme for one of ``http``, as botocore's ProxyConfiguration does."""
    if value.startswith("//"):
        return f"http:{value}"
    return value if "://" in value else f"http://{value}"


class _Row:
    """One row of the table: a setting, its sources after the argument, and what it may be."""

    __slots__ = ("check", "default", "key", "name", "read", "variables")

    def __init__(
        self,
        name: str,
        check: Callable[[object], str | None],
        *,
        variables: tuple[str, ...] = (),
        key: str | None = None,
        read: Callable[[str], object] = _text,
        default: object = None,
    ) -> None:
        self.name = name
        self.check = check
        self.variables = variables
        self.key = key
        self.read = read
        self.default = default


_TABLE = (
    _Row("region", _region, variables=("AWS_REGION", "AWS_DEFAULT_REGION"), key="region"),
    _Row(
        "use_fips",
        _boolean,
        variables=("AWS_USE_FIPS_ENDPOINT",),
        key="use_fips_endpoint",
        read=_flag,
        default=False,
    ),
    _Row(
        "use_dualstack",
        _boolean,
        variables=("AWS_USE_DUALSTACK_ENDPOINT",),
        key="use_dualstack_endpoint",
        read=_flag,
        default=False,
    ),
    _Row("connect_timeout", _seconds, default=10.0),
    _Row("read_timeout", _seconds, default=60.0),
    _Row("max_attempts", _count, variables=("AWS_MAX_ATTEMPTS",), key="max_attempts", read=_number),
    _Row(
        "retry_mode",
        _retry_mode,
        variables=("AWS_RETRY_MODE",),
        key="retry_mode",
        default="standard",
    ),
    _Row("max_connections", _count, default=10),
    _Row("verify", _verify, variables=("AWS_CA_BUNDLE",), key="ca_bundle", default=True),
    _Row("user_agent_extra", _line),
    _Row("app_id", _line, variables=("AWS_SDK_UA_APP_ID",), key="sdk_ua_app_id"),
    _Row("validate_parameters", _boolean, default=True),
)
#: botocore reads AWS_DEFAULT_PROFILE before AWS_PROFILE.
_PROFILE = _Row(
    "profile", _line, variables=("AWS_DEFAULT_PROFILE", "AWS_PROFILE"), default="default"
)
#: urllib reads these variables, in upper and in lower case; see ``_Resolution.proxies``.
_PROXIES = {
    "http": _Row("proxies", _proxy, variables=("HTTP_PROXY",), read=_proxy_url),
    "https": _Row("proxies", _proxy, variables=("HTTPS_PROXY",), read=_proxy_url),
}
#: The endpoint URL has more sources than a row can say: see ``_Resolution.endpoint_sources``.
_ENDPOINT_URL = _Row("endpoint_url", _endpoint_url, key="endpoint_url")
_IGNORE_ENDPOINT_URLS = _Row(
    "ignore_configured_endpoint_urls",
    _boolean,
    variables=("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",),
    key="ignore_configured_endpoint_urls",
    read=_flag,
    default=False,
)


class _Resolution:
    """One resolution of all settings, and the problems met on the way."""

    def __init__(self, service_id: str, arguments: Mapping[str, object]) -> None:
        # As botocore's ConfiguredEndpointProvider makes it from the hyphenated service id.
        self.service = service_id.replace(" ", "_").replace("-", "_")
        self.arguments = arguments
        self.problems: list[str] = []
        self.file = _path("AWS_CONFIG_FILE", "~/.aws/config")
        self.services: Mapping[str, Mapping[str, Any]] = {}
        #: What each file says of the profile, the strongest first.
        self.keys: Mapping[str, object] = {}
        self.profile = _PROFILE.default

    def settings(self) -> Settings:
        self.profile = self.value(_PROFILE)
        if not self.problems:
            self.read_profile()
        # What a profile that cannot be read would have set is not complained about as well.
        region_is_needed = not self.problems
        values = {row.name: self.value(row) for row in _TABLE}
        values |= {"profile": self.profile, "endpoint_url": self.endpoint_url()}
        values["proxies"] = self.proxies()
        if values["region"] is None and region_is_needed:
            self.problems.append(
                "region: there is none; give the argument region, set AWS_REGION, or set region in "
                f"profile {self.profile!r} of {self.file}"
            )
        if self.problems:
            raise ConfigurationError.of(self.problems)
        return Settings(values)

    def value(self, row: _Row) -> object:
        return self.first(row, self.sources(row))

    def first(self, row: _Row, sources: Iterator[tuple[object, str]]) -> object:
        """Return the first value that there is, or the default; note what is wrong with it."""
        for value, where in sources:
            wanted = row.check(value)
            if wanted is not None:
                self.problems.append(f"{row.name}: {where} is {_shown(value)}; {wanted}")
            return value
        return row.default

    def sources(self, row: _Row) -> Iterator[tuple[object, str]]:
        """Give each value that the setting has, the strongest first, with where it is from."""
        yield from self.argument(row)
        for variable in row.variables:
            yield from _variable(row, variable)
        yield from self.key(row)

    def argument(self, row: _Row) -> Iterator[tuple[object, str]]:
        if (value := self.arguments.get(row.name)) is not None:
            yield value, f"the argument {row.name}"

    def key(self, row: _Row) -> Iterator[tuple[object, str]]:
        if row.key is not None and (found := self.keys.get(row.key)):
            value = row.read(found) if isinstance(found, str) else found
            yield value, f"{row.key} in profile {self.profile!r} of {self.file}"

    def endpoint_url(self) -> object:
        ignored = self.value(_IGNORE_ENDPOINT_URLS) is True
        row = _ENDPOINT_URL
        return self.first(row, self.argument(row) if ignored else self.endpoint_sources(row))

    def endpoint_sources(self, row: _Row) -> Iterator[tuple[object, str]]:
        """Give the endpoint URLs in the order of botocore's ConfiguredEndpointProvider."""
        yield from self.argument(row)
        yield from _variable(row, f"AWS_ENDPOINT_URL_{self.service.upper()}")
        yield from _variable(row, "AWS_ENDPOINT_URL")
        yield from self.services_section()
        yield from self.key(row)

    def services_section(self) -> Iterator[tuple[object, str]]:
        name = self.keys.get("services")
        if name is None:
            return
        section = self.services.get(str(name))
        if section is None:
            self.problems.append(
                f"endpoint_url: profile {self.profile!r} of {self.file} refers to the services "
                f"section {name!r}, which is not there; add [services {name}] to {self.file} or "
                "take it out"
            )
            return
        service: Mapping[str, str] | str = section.get(self.service.lower(), {})
        if not isinstance(service, str) and (url := service.get("endpoint_url")):
            yield url, f"endpoint_url of {self.service.lower()} in [services {name}] of {self.file}"

    def read_profile(self) -> None:
        """Read what the profile sets in the shared config file; nothing where there is none.

        The shared credentials file is not read for settings, unlike in botocore: that would be to
        read credentials before a call needs them.
        """
        config = self.load("load_config", self.file)
        self.services = config.get("services", {})
        found = config.get("profiles", {}).get(self.profile)
        self.keys = found or {}
        if found is None and not self.problems and self.profile_was_chosen():
            self.look_for_credentials()

    def look_for_credentials(self) -> None:
        """Note a problem when the profile is not in the shared credentials file either."""
        file = _path("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials")
        if self.profile in self.load("raw_config_parse", file) or self.problems:
            return
        _, where = next(self.sources(_PROFILE))
        self.problems.append(
            f"profile: {where} is {self.profile!r}; "
            f"there is no profile of that name in {self.file} or {file}"
        )

    def profile_was_chosen(self) -> bool:
        return next(self.sources(_PROFILE), None) is not None

    def proxies(self) -> Mapping[str, str]:
        """Return the proxies that the environment names, in the form that urllib gives them."""
        if not any(name.upper() in ("HTTP_PROXY", "HTTPS_PROXY") for name in os.environ):
            return MappingProxyType({})
        from urllib.request import getproxies_environment

        found = getproxies_environment()
        values = {"no": found["no"]} if "no" in found else {}
        for scheme, row in _PROXIES.items():
            if scheme in found:
                values[scheme] = url = str(row.read(found[scheme]))
                if wanted := row.check(url):
                    self.problems.append(
                        f"{row.name}: the environment variable {_spelling(row, found[scheme])} is "
                        f"not shown, as it may hold a password; {wanted}"
                    )
        return MappingProxyType(values)

    def load(self, function: str, file: Path) -> Mapping[str, Any]:
        """Return what ``function`` of botocore's config loader makes of ``file``; of none, {}."""
        if not _is_file(file):
            return {}
        try:
            loader = import_module("botocore.configloader")
        except ImportError:
            self.problems.append(
                f"profile: {file} is there, and reading it needs botocore; pip install botocore"
            )
            return {}
        from botocore.exceptions import ConfigParseError

        try:
            loaded: dict[str, Any] = getattr(loader, function)(str(file))
        except ConfigParseError:
            # The parser's own words quote the line, and a line may hold a secret.
            self.problems.append(f"profile: {file} cannot be parsed; it has to be an INI file")
            return {}
        return loaded


def _variable(row: _Row, variable: str) -> Iterator[tuple[object, str]]:
    """Give what an environment variable says; one that is set to nothing says nothing."""
    if text := os.environ.get(variable):
        yield row.read(text), f"the environment variable {variable}"


def _spelling(row: _Row, text: str) -> str:
    """Return which variable of ``row`` says ``text``: the one in lower case, if it is that."""
    names = [name for name in os.environ if name.upper() in row.variables]
    return max(name for name in names if os.environ[name] == text)


def _without_user(url: str) -> str:
    """Return the URL of a proxy without the user name and the password in it."""
    head, at, host = url.rpartition("@")
    return f"{head.partition('://')[0]}://{host}" if at else host


def _path(variable: str, default: str) -> Path:
    from pathlib import Path

    path = Path(os.path.expandvars(os.environ.get(variable) or default))
    try:
        return path.expanduser()
    except RuntimeError:
        # The user has no home directory, and so no such file.
        return path


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        # Not allowed to look: botocore takes that for no file, too.
        return False


def _shown(value: object) -> str:
    """Return ``value`` for a message; what may hold a password, or is anything else, is not."""
    if isinstance(value, str) and "@" in value:
        return "a string that is not shown, as it may hold a password"
    if isinstance(value, str | bool | int | float):
        return repr(value)
    return f"of type {type(value).__name__}"
