"""The client of Pet Store & Friends."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from . import operations as _operations
from .endpoints import resolve_endpoint
from .runtime.client import BaseClient, configured
from .runtime.deprecation import deprecated
from .runtime.methods import checked
from .runtime.service import ServiceInfo
from .runtime.settings.resolution import resolve_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from os import PathLike
    from types import EllipsisType
    from typing import Any, Literal, Self

    from .operations.list_nap_times import ListNapTimesResponse
    from .paginators import Paginate
    from .runtime.credentials import Credentials
    from .runtime.http import Transport
    from .runtime.protocols import ServiceProtocol
    from .waiters import WaitUntil

if TYPE_CHECKING:

    class ExceptionsModule:
        """The module of the exceptions that calls raise.

        To type checkers a module that a property gives has any name; a class has its own.
        """

        from .exceptions import (
            ApiError as ApiError,
            ClientFaultError as ClientFaultError,
            ConfigurationError as ConfigurationError,
            ConnectionFailedError as ConnectionFailedError,
            ConnectTimeoutError as ConnectTimeoutError,
            CredentialsError as CredentialsError,
            DeadlineExceededError as DeadlineExceededError,
            InternalException as InternalException,
            KennelFireException as KennelFireException,
            NoSuchPetException as NoSuchPetException,
            PaginationError as PaginationError,
            ParamValidationError as ParamValidationError,
            PetExistsException as PetExistsException,
            ReadTimeoutError as ReadTimeoutError,
            ResponseParseError as ResponseParseError,
            ResponseTooLargeError as ResponseTooLargeError,
            SdkError as SdkError,
            ServerFaultError as ServerFaultError,
            ThrottledException as ThrottledException,
            TlsError as TlsError,
            TransportError as TransportError,
            WaiterError as WaiterError,
            WaiterFailedError as WaiterFailedError,
            WaiterTimeoutError as WaiterTimeoutError,
        )


def _resolve_endpoint(
    *,
    region: str,
    use_dual_stack: bool,
    use_fips: bool,
    endpoint: str | None,
    **parameters: Any,
) -> Any:
    """Give the rules the settings that they ask for, under the names that they have for them."""
    return resolve_endpoint(
        region=region,
        use_fips=use_fips,
        endpoint=endpoint,
        **parameters,
    )


def _load_protocol() -> ServiceProtocol:
    """Return what is known of the service's format beyond requests and their answers."""
    from .runtime.protocols import rest_json

    return rest_json


SERVICE = ServiceInfo(
    package=__name__.rpartition(".")[0],
    service_id="Pet Store",
    signing_name="pets",
    api_version="2024-02-29",
    sdk="petstore-sdk/0.1.0",
    resolve_endpoint=_resolve_endpoint,
    load_protocol=_load_protocol,
    idempotency_members=frozenset(
        {
            "clientToken",
        }
    ),
)


class Client(BaseClient):
    """A client of Pet Store & Friends (API version 2024-02-29).

    It may be shared between threads, is usable in a child after ``os.fork()``, and closes its
    connections at the end of a ``with`` block.
    """

    _service = SERVICE

    @configured
    def __init__(
        self,
        *,
        region: str | None = None,
        credentials: Credentials | Callable[[], Credentials] | None = None,
        profile: str | None = None,
        endpoint_url: str | None = None,
        use_fips: bool | None = None,
        use_dualstack: bool | None = None,
        connect_timeout: float = 10.0,
        read_timeout: float = 60.0,
        max_attempts: int | None = None,
        retry_mode: Literal["standard", "adaptive"] | None = None,
        max_connections: int = 10,
        verify: bool | str | PathLike[str] | None = None,
        user_agent_extra: str | None = None,
        validate_parameters: bool = True,
        transport: Transport | None = None,
        interceptors: Iterable[object] = (),
        deadline: float | None = None,
        max_response_bytes: int = 268435456,
    ) -> None:
        """Resolve the settings; no network I/O is done and no credentials are read.

        A setting left at ``None`` is resolved in the usual AWS order: environment variable, the
        profile in the shared config files, default. Raises :class:`ConfigurationError` with all
        that cannot work.

        :param region: where to call, such as ``us-west-2``.
        :param credentials: whose calls these are, or a provider that returns them; by default they
            are looked for when the first call is signed.
        :param profile: the profile of the shared config and credentials files.
        :param endpoint_url: where to send requests instead of the service's own endpoint.
        :param use_fips: whether to use the FIPS endpoint.
        :param use_dualstack: whether to use the endpoint that also has an IPv6 address.
        :param connect_timeout: how long to wait for a connection, in seconds.
        :param read_timeout: how long to wait for data, in seconds.
        :param max_attempts: how often a request is sent at most, the first time included.
        :param retry_mode: ``standard``, or ``adaptive`` to send no faster than the service accepts.
        :param max_connections: how many connections are kept and used at once.
        :param verify: whether certificates are verified, or the path of the certificates to trust.
        :param user_agent_extra: what to add to ``User-Agent``.
        :param validate_parameters: whether inputs are checked before they are sent.
        :param transport: what sends requests; by default a ``UrllibTransport``.
        :param interceptors: objects that look at every call, such as
            ``telemetry.OpenTelemetryInterceptor()``.
        :param deadline: how long a request may take with all its attempts and the pauses between
            them, in seconds.
        :param max_response_bytes: how many bytes the body of a response may have, before and after
            it is decoded.
        """
        super().__init__(
            resolve_settings(
                self._service,
                region=region,
                credentials=credentials,
                profile=profile,
                endpoint_url=endpoint_url,
                use_fips=use_fips,
                use_dualstack=use_dualstack,
                connect_timeout=connect_timeout,
                read_timeout=read_timeout,
                max_attempts=max_attempts,
                retry_mode=retry_mode,
                max_connections=max_connections,
                verify=verify,
                user_agent_extra=user_agent_extra,
                validate_parameters=validate_parameters,
                transport=transport,
                interceptors=interceptors,
                deadline=deadline,
                max_response_bytes=max_response_bytes,
            )
        )

    @configured
    def with_options(
        self,
        *,
        credentials: Credentials | Callable[[], Credentials] | None | EllipsisType = ...,
        connect_timeout: float | EllipsisType = ...,
        read_timeout: float | EllipsisType = ...,
        max_attempts: int | None | EllipsisType = ...,
        retry_mode: Literal["standard", "adaptive"] | EllipsisType = ...,
        user_agent_extra: str | None | EllipsisType = ...,
        validate_parameters: bool | EllipsisType = ...,
        interceptors: Iterable[object] | EllipsisType = ...,
        deadline: float | None | EllipsisType = ...,
    ) -> Self:
        """Return a client with these settings changed, which shares all else with this one.

        It shares connections, credentials, clock and retry quota, and is made in a moment:
        ``client.with_options(read_timeout=5)`` may stand before a single call. A setting that is not
        passed, or passed as ``...``, stays as it is; ``None``, where it can be passed, is its
        default. Closing the new client closes nothing. Raises :class:`ConfigurationError` with all
        that cannot work.

        :param credentials: whose calls these are, or a provider that returns them; by default they
            are looked for when the first call is signed.
        :param connect_timeout: how long to wait for a connection, in seconds.
        :param read_timeout: how long to wait for data, in seconds.
        :param max_attempts: how often a request is sent at most, the first time included.
        :param retry_mode: ``standard``, or ``adaptive`` to send no faster than the service accepts.
        :param user_agent_extra: what to add to ``User-Agent``.
        :param validate_parameters: whether inputs are checked before they are sent.
        :param interceptors: objects that look at every call, such as
            ``telemetry.OpenTelemetryInterceptor()``.
        :param deadline: how long a request may take with all its attempts and the pauses between
            them, in seconds.
        """
        return self._with_options(
            credentials=credentials,
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            max_attempts=max_attempts,
            retry_mode=retry_mode,
            user_agent_extra=user_agent_extra,
            validate_parameters=validate_parameters,
            interceptors=interceptors,
            deadline=deadline,
        )

    @property
    def exceptions(self) -> ExceptionsModule:
        """The module of the exceptions that calls raise."""
        return cast("ExceptionsModule", SERVICE.module(".exceptions"))

    @property
    def paginate(self) -> Paginate:
        """The operations that answer page by page, as iterators over all pages."""
        from .paginators import Paginate

        return Paginate(self)

    @property
    def wait_until(self) -> WaitUntil:
        """The service's waiters."""
        from .waiters import WaitUntil

        return WaitUntil(self, self._sleep)

    add_pet = checked(_operations.add_pet.add_pet)
    class_ = checked(_operations.class_.class_)
    describe_everything = checked(_operations.describe_everything.describe_everything)
    echo_headers = checked(_operations.echo_headers.echo_headers)
    echo_json_names = checked(_operations.echo_json_names.echo_json_names)
    get_blob_payload = checked(_operations.get_blob_payload.get_blob_payload)
    get_document_payload = checked(_operations.get_document_payload.get_document_payload)
    get_enum_payload = checked(_operations.get_enum_payload.get_enum_payload)
    get_path = checked(_operations.get_path.get_path)
    get_string_payload = checked(_operations.get_string_payload.get_string_payload)
    get_structure_payload = checked(_operations.get_structure_payload.get_structure_payload)
    get_union_payload = checked(_operations.get_union_payload.get_union_payload)
    import_ = checked(_operations.import_.import_)
    list = checked(_operations.list.list_)
    if TYPE_CHECKING:

        @deprecated("Use List.")
        def list_nap_times(
            self,
            *,
            marker: str | None = None,
            page: str | None = None,
        ) -> ListNapTimesResponse: ...

    else:
        list_nap_times = checked(_operations.list_nap_times.list_nap_times)

    ping = checked(_operations.ping.ping)
    ping_public = checked(_operations.ping_public.ping_public)
    put_empty = checked(_operations.put_empty.put_empty)
    query = checked(_operations.query.query)
    upload = checked(_operations.upload.upload)
    watch_pets = checked(_operations.watch_pets.watch_pets)
