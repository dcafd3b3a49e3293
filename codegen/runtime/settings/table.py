"""The table of settings: one row says all there is to say of a setting.

From its row come the parameter of the emitted ``Client`` with its annotation, default and
documentation, the attribute of :class:`Settings` with its type, what is looked up where and in
which order (:mod:`.resolution`), and the line of the documentation's table. To add a setting is to
add a row, in the place where its parameter shall stand.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, NoReturn, Self, TypeVar, overload

from . import parsers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..credentials import Credentials, Provider
    from ..http import Transport

T = TypeVar("T")

_NO_PROXIES: Mapping[str, str] = MappingProxyType({})


class Setting(Generic[T]):
    """A row of the table: a setting of the type ``T``.

    ``parse``
        What its value may be; see :mod:`.parsers`.
    ``doc``
        What it is, as a phrase in reStructuredText.
    ``annotation``
        The type of the client's parameter, as source; ``None`` when it is none of its parameters.
        ``async_annotation`` is that of the client for asyncio, where it is another.
    ``default``
        What holds when nothing sets it, ``None`` for nothing; ``default_doc`` says it in words
        where the value itself does not.
    ``variables``
        The environment variables that set it, the strongest first; ``<SERVICE>`` in a name is the
        service id. They come after the argument.
    ``key``
        Its key in the profile, which comes next; with ``by_service`` in the service's part of the
        profile's ``services`` section first. ``block`` is a block of the profile in which it is
        looked for as well, or alone, under ``block_key`` where that has another name.
    ``late_variables``
        The environment variables that come after the profile.
    ``read``
        What makes a value of the text of a variable or a profile.
    ``replaced``
        What such a text is taken for instead, with the warning that says so.
    ``unless``
        The setting that keeps its variables and its key from being looked at, when it is true.
    ``unit``
        What its number counts.
    ``required``
        Whether a client cannot be without it.
    ``shown``
        What ``repr`` shows of it, where the value may hold a secret.
    ``changeable``
        Whether ``with_options`` can change it.
    """

    __slots__ = (
        "annotation",
        "async_annotation",
        "block",
        "block_key",
        "by_service",
        "changeable",
        "default",
        "default_doc",
        "doc",
        "key",
        "late_variables",
        "name",
        "parse",
        "read",
        "replaced",
        "required",
        "shown",
        "unit",
        "unless",
        "variables",
    )

    def __init__(
        self,
        parse: Callable[[object], T],
        doc: str,
        *,
        annotation: str | None = None,
        async_annotation: str | None = None,
        default: object = None,
        default_doc: str | None = None,
        variables: tuple[str, ...] = (),
        key: str | None = None,
        by_service: bool = False,
        block: str | None = None,
        block_key: str | None = None,
        late_variables: tuple[str, ...] = (),
        read: Callable[[str], object] = parsers.read_text,
        replaced: Mapping[str, tuple[str, str]] = MappingProxyType({}),
        unless: str | None = None,
        unit: str | None = None,
        required: bool = False,
        shown: Callable[[T], object] | None = None,
        changeable: bool = False,
    ) -> None:
        self.name = ""
        self.parse = parse
        self.doc = doc
        self.annotation = annotation
        self.async_annotation = async_annotation or annotation
        self.default = default
        self.default_doc = default_doc
        self.variables = variables
        self.key = key
        self.by_service = by_service
        self.block = block
        self.block_key = block_key or key
        self.late_variables = late_variables
        self.read = read
        self.replaced = replaced
        self.unless = unless
        self.unit = unit
        self.required = required
        self.shown = shown
        self.changeable = changeable

    @property
    def argument_default(self) -> object:
        """The default of the parameter: ``None`` where other places are looked at before it."""
        return None if self.variables or self.key or self.late_variables else self.default

    @property
    def clearable(self) -> bool:
        """Whether a client can be without it; ``None`` says so."""
        return self.default is None and not self.required

    def show(self, value: T) -> str:
        """Return ``value`` as ``repr`` shows it."""
        return repr(value if self.shown is None else self.shown(value))

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, settings: None, owner: type) -> Self: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> Self | T:
        # A value is an attribute of the settings themselves, and found before this is asked.
        if settings is None:
            return self
        raise AttributeError(f"the settings have no {self.name}")


def _without_users(proxies: Mapping[str, str]) -> Mapping[str, str]:
    """Return the URLs of proxies without the user names and the passwords in them."""
    return {name: _without_user(url) for name, url in proxies.items()}


def _without_user(url: str) -> str:
    head, at, host = url.rpartition("@")
    return f"{head.partition('://')[0]}://{host}" if at else host


class Settings:
    """What a client was configured with: checked, complete and immutable.

    Its class is the table: each attribute of it is a :class:`Setting`, in the order of the client's
    parameters. ``given`` has the names of those that an argument set.
    """

    given: frozenset[str]

    region: Setting[str] = Setting(
        parsers.region,
        "where to call, such as ``us-west-2``",
        annotation="str | None",
        variables=("AWS_REGION", "AWS_DEFAULT_REGION"),
        key="region",
        default_doc="none: a `ConfigurationError`",
        required=True,
    )
    credentials: Setting[Credentials | Provider | None] = Setting(
        parsers.credentials,
        "whose calls these are, or a provider that returns them; by default they are looked for "
        "when the first call is signed",
        annotation="Credentials | Callable[[], Credentials] | None",
        async_annotation=(
            "Credentials | Callable[[], Credentials | Coroutine[Any, Any, Credentials]] | None"
        ),
        default_doc="see below",
        changeable=True,
    )
    profile: Setting[str] = Setting(
        parsers.line,
        "the profile of the shared config and credentials files",
        annotation="str | None",
        # In botocore's order.
        variables=("AWS_DEFAULT_PROFILE", "AWS_PROFILE"),
        default="default",
    )
    endpoint_url: Setting[str | None] = Setting(
        parsers.endpoint_url,
        "where to send requests instead of the service's own endpoint",
        annotation="str | None",
        variables=("AWS_ENDPOINT_URL_<SERVICE>", "AWS_ENDPOINT_URL"),
        key="endpoint_url",
        by_service=True,
        unless="ignore_configured_endpoint_urls",
        default_doc="the service's own",
    )
    ignore_configured_endpoint_urls: Setting[bool] = Setting(
        parsers.boolean,
        "whether an endpoint URL is taken from the argument alone",
        variables=("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",),
        key="ignore_configured_endpoint_urls",
        read=parsers.read_flag,
        default=False,
    )
    use_fips: Setting[bool] = Setting(
        parsers.boolean,
        "whether to use the FIPS endpoint",
        annotation="bool | None",
        variables=("AWS_USE_FIPS_ENDPOINT",),
        key="use_fips_endpoint",
        read=parsers.read_flag,
        default=False,
    )
    use_dualstack: Setting[bool] = Setting(
        parsers.boolean,
        "whether to use the endpoint that also has an IPv6 address",
        annotation="bool | None",
        variables=("AWS_USE_DUALSTACK_ENDPOINT",),
        key="use_dualstack_endpoint",
        read=parsers.read_flag,
        default=False,
    )
    connect_timeout: Setting[float] = Setting(
        parsers.seconds,
        "how long to wait for a connection",
        annotation="float",
        default=10.0,
        unit="seconds",
        changeable=True,
    )
    read_timeout: Setting[float] = Setting(
        parsers.seconds,
        "how long to wait for data",
        annotation="float",
        default=60.0,
        unit="seconds",
        changeable=True,
    )
    max_attempts: Setting[int | None] = Setting(
        parsers.count,
        "how often a request is sent at most, the first time included",
        annotation="int | None",
        variables=("AWS_MAX_ATTEMPTS",),
        key="max_attempts",
        read=parsers.read_number,
        default_doc="3",
        changeable=True,
    )
    retry_mode: Setting[Literal["standard", "adaptive"]] = Setting(
        parsers.retry_mode,
        "``standard``, or ``adaptive`` to send no faster than the service accepts",
        annotation='Literal["standard", "adaptive"] | None',
        variables=("AWS_RETRY_MODE",),
        key="retry_mode",
        replaced=MappingProxyType(
            {"legacy": ("standard", "there is no legacy retry mode here; 'standard' is used")}
        ),
        default="standard",
        changeable=True,
    )
    max_connections: Setting[int] = Setting(
        parsers.count,
        "how many connections are kept and used at once",
        annotation="int",
        default=10,
    )
    verify: Setting[bool | str] = Setting(
        parsers.verification,
        "whether certificates are verified, or the path of the certificates to trust",
        annotation="bool | str | PathLike[str] | None",
        variables=("AWS_CA_BUNDLE",),
        key="ca_bundle",
        late_variables=("REQUESTS_CA_BUNDLE",),
        default=True,
        default_doc="`True`: what the system trusts",
    )
    proxies: Setting[Mapping[str, str]] = Setting(
        parsers.proxies,
        "the proxies for ``http`` and ``https``, and the hosts that are called directly",
        variables=("HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"),
        default=_NO_PROXIES,
        default_doc="no proxy",
        shown=_without_users,
    )
    user_agent_extra: Setting[str | None] = Setting(
        parsers.line,
        "what to add to ``User-Agent``",
        annotation="str | None",
        changeable=True,
    )
    app_id: Setting[str | None] = Setting(
        parsers.line,
        "the application's own id, for ``User-Agent``",
        variables=("AWS_SDK_UA_APP_ID",),
        key="sdk_ua_app_id",
    )
    auth_scheme_preference: Setting[tuple[str, ...]] = Setting(
        parsers.names,
        "the ways to sign, the most wanted first, where an operation leaves a choice: ``sigv4``, "
        "``httpBearerAuth``",
        variables=("AWS_AUTH_SCHEME_PREFERENCE",),
        key="auth_scheme_preference",
        default=(),
        default_doc="the operation's own order",
    )
    account_id_endpoint_mode: Setting[Literal["preferred", "disabled", "required"]] = Setting(
        parsers.account_id_endpoint_mode,
        "whether services that have an endpoint for each account are called there: ``preferred``, "
        "``disabled`` or ``required``",
        variables=("AWS_ACCOUNT_ID_ENDPOINT_MODE",),
        key="account_id_endpoint_mode",
        default="preferred",
    )
    disable_host_prefix_injection: Setting[bool] = Setting(
        parsers.boolean,
        "whether operations whose host has a prefix, such as ``data-``, are called without it: "
        "where an endpoint URL leads to a host that has no other names",
        variables=("AWS_DISABLE_HOST_PREFIX_INJECTION",),
        key="disable_host_prefix_injection",
        read=parsers.read_flag,
        default=False,
    )
    request_checksum_calculation: Setting[Literal["when_supported", "when_required"]] = Setting(
        parsers.checksums,
        "whether requests have a checksum ``when_supported`` or only ``when_required``, unless "
        "their caller asks for one",
        variables=("AWS_REQUEST_CHECKSUM_CALCULATION",),
        key="request_checksum_calculation",
        default="when_supported",
    )
    response_checksum_validation: Setting[Literal["when_supported", "when_required"]] = Setting(
        parsers.checksums,
        "whether responses are held to their checksum ``when_supported`` or only "
        "``when_required``, unless the caller asks for it",
        variables=("AWS_RESPONSE_CHECKSUM_VALIDATION",),
        key="response_checksum_validation",
        default="when_supported",
    )
    disable_request_compression: Setting[bool] = Setting(
        parsers.boolean,
        "whether no request is compressed, of those that a service takes with gzip",
        variables=("AWS_DISABLE_REQUEST_COMPRESSION",),
        key="disable_request_compression",
        read=parsers.read_flag,
        default=False,
    )
    request_min_compression_size_bytes: Setting[int] = Setting(
        parsers.compression_size,
        "the least size of a request that is compressed",
        variables=("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",),
        key="request_min_compression_size_bytes",
        read=parsers.read_number,
        default=10_240,
        unit="bytes",
    )
    validate_parameters: Setting[bool] = Setting(
        parsers.boolean,
        "whether inputs are checked before they are sent",
        annotation="bool",
        default=True,
        changeable=True,
    )
    transport: Setting[Transport | None] = Setting(
        parsers.transport,
        "what sends requests; by default a ``UrllibTransport``",
        annotation="Transport | None",
        async_annotation="AsyncTransport | None",
        default_doc="`UrllibTransport`",
    )
    interceptors: Setting[tuple[object, ...]] = Setting(
        parsers.interceptors,
        "objects that look at every call, such as ``telemetry.OpenTelemetryInterceptor()``",
        annotation="Iterable[object]",
        default=(),
        default_doc="none",
        changeable=True,
    )
    deadline: Setting[float | None] = Setting(
        parsers.duration,
        "how long a request may take with all its attempts and the pauses between them",
        annotation="float | None",
        default_doc="as long as it takes",
        unit="seconds",
        changeable=True,
    )
    max_response_bytes: Setting[int] = Setting(
        parsers.count,
        "how many bytes the body of a response may have, before and after it is decoded",
        annotation="int",
        default=268_435_456,
    )

    def __init__(self, values: Mapping[str, object], given: frozenset[str] = frozenset()) -> None:
        self.__dict__.update(values, given=given)

    @classmethod
    def rows(cls) -> tuple[Setting[Any], ...]:
        """Return the rows of the table, in the order of the client's parameters."""
        found: dict[str, Setting[Any]] = {}
        for owner in reversed(cls.__mro__):
            found |= {name: row for name, row in vars(owner).items() if isinstance(row, Setting)}
        return tuple(found.values())

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"settings cannot be changed; {name!r} was to be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"settings cannot be changed; {name!r} was to be deleted")

    def __repr__(self) -> str:
        shown = [f"{row.name}={row.show(getattr(self, row.name))}" for row in self.rows()]
        return f"Settings({', '.join(shown)})"
