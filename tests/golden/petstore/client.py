"""The client of Pet Store & Friends."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from . import operations as _operations
from .endpoints import resolve_endpoint
from .runtime.client import BaseClient, checked, configured
from .runtime.deprecation import deprecated
from .runtime.service import ServiceInfo
from .runtime.settings.resolution import resolve_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime
    from os import PathLike
    from types import EllipsisType
    from typing import Any, Literal, Self

    from . import inputs as _inputs
    from .operations.add_pet import AddPetResponse
    from .operations.class_ import ClassResponse
    from .operations.describe_everything import DescribeEverythingResponse
    from .operations.echo_headers import EchoHeadersResponse
    from .operations.echo_json_names import EchoJsonNamesResponse
    from .operations.get_blob_payload import GetBlobPayloadResponse
    from .operations.get_document_payload import GetDocumentPayloadResponse
    from .operations.get_enum_payload import GetEnumPayloadResponse
    from .operations.get_path import GetPathResponse
    from .operations.get_string_payload import GetStringPayloadResponse
    from .operations.get_structure_payload import StructurePayloadResponse
    from .operations.get_union_payload import GetUnionPayloadResponse
    from .operations.import_ import ImportResponse
    from .operations.list import ListResponse
    from .operations.list_nap_times import ListNapTimesResponse
    from .operations.ping import PingResponse
    from .operations.ping_public import PingPublicResponse
    from .operations.put_empty import PutEmptyResponse
    from .operations.query import QueryResponse
    from .operations.upload import UploadResponse
    from .paginators import Paginate
    from .runtime.codecs.values import JsonValue
    from .runtime.credentials import Credentials
    from .runtime.http import Transport
    from .runtime.protocols import ServiceProtocol
    from .shapes.collar import Collar
    from .shapes.pet import Pet
    from .shapes.renamed import Renamed
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

    @checked("AddPet")
    def add_pet(
        self,
        *,
        pet_name: str,
        pet: Pet | _inputs.Pet,
        kind: _inputs.Kind | None = None,
        client_token: str | None = None,
        dry_run: bool | None = None,
        owner: str | None = None,
        labels: Mapping[str, str] | None = None,
    ) -> AddPetResponse:
        """Add a pet, with ``tags``.

        * One

        * Two

        :param pet_name: (``str``, required, 1 to 64 characters, pattern ``^[a-z\\\\"']+$``)

        :param pet: A pet; it may have parents.

            (``Pet``, required)

        :param kind: (``Kind``)

        :param client_token:
            Filled in with a random token when it is not given.

            (``str``)

        :param dry_run: (``bool``)

        :param owner: (``str``)

        :param labels: (``dict[str, str]``)

        :returns: :class:`AddPetResponse` with

            - ``pet`` (``Pet``) -- A pet; it may have parents. Has ``name``, ``age``, ``mood``,
              ``parents``, ``friends``, ``collar``, ``born``, ``chip``.
            - ``etag`` (``str``)
            - ``status`` (``int``)
            - ``labels`` (``dict[str, str]``)

        :raises PetExistsException:
        :raises ThrottledException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/AddPet
        """
        return self.send(
            _operations.add_pet.CALL.make(
                pet_name=pet_name,
                pet=pet,
                kind=kind,
                client_token=client_token,
                dry_run=dry_run,
                owner=owner,
                labels=labels,
            )
        )

    @checked("Class")
    def class_(
        self,
        *,
        from_: str,
        class_: str | None = None,
        list: str | None = None,
        self_: str | None = None,
        type: str | None = None,
        init: str | None = None,
        none: str | None = None,
        str: str | None = None,
        dict: str | None = None,
        datetime: str | None = None,
        int: str | None = None,
        client: str | None = None,
        request: str | None = None,
        data: str | None = None,
        value: str | None = None,
        response_metadata: str | None = None,
        delay_: str | None = None,
        limit_: str | None = None,
        print_name: str | None = None,
        print_name_2: str | None = None,
        n2fast: str | None = None,
        x_y: str | None = None,
        tags: Sequence[str] | None = None,
        when: datetime | None = None,
        lookup: Mapping[str, str] | None = None,
        field: str | None = None,
        define: str | None = None,
        redacted: str | None = None,
        builtins: str | None = None,
        secret: str | None = None,
        any: str | None = None,
        send: str | None = None,
        register: str | None = None,
    ) -> ClassResponse:
        """Members are called like keywords, builtins and special methods.

        :param from_: (``str``, required)

        :param class_: (``str``)

        :param list: (``str``)

        :param self_: (``str``)

        :param type: (``str``)

        :param init: (``str``)

        :param none: (``str``)

        :param str: (``str``)

        :param dict: (``str``)

        :param datetime: (``str``)

        :param int: (``str``)

        :param client: (``str``)

        :param request: (``str``)

        :param data: (``str``)

        :param value: (``str``)

        :param response_metadata: (``str``)

        :param delay_: (``str``)

        :param limit_: (``str``)

        :param print_name: (``str``)

        :param print_name_2: (``str``)

        :param n2fast: (``str``)

        :param x_y: (``str``)

        :param tags: (``list[str]``, 1 to 10 elements)

        :param when: (``datetime``)

        :param lookup: (``dict[str, str]``)

        :param field: (``str``)

        :param define: (``str``)

        :param redacted: (``str``)

        :param builtins: (``str``)

        :param secret: (``str``)

        :param any: (``str``)

        :param send: (``str``)

        :param register: (``str``)

        :returns: :class:`ClassResponse` with

            - ``from_`` (``str``)
            - ``class_`` (``str``)
            - ``list`` (``str``)
            - ``self_`` (``str``)
            - ``type`` (``str``)
            - ``init`` (``str``)
            - ``none`` (``str``)
            - ``str`` (``str``)
            - ``dict`` (``str``)
            - ``datetime`` (``str``)
            - ``int`` (``str``)
            - ``answer`` (``str``)
            - ``data`` (``str``)
            - ``value`` (``str``)
            - ``response_metadata_`` (``str``)
            - ``print_name`` (``str``)
            - ``print_name_2`` (``str``)
            - ``n2fast`` (``str``)
            - ``x_y`` (``str``)
            - ``tags`` (``list[str]``)
            - ``when`` (``datetime``)
            - ``lookup`` (``dict[str, str]``)
            - ``field`` (``str``)
            - ``define`` (``str``)
            - ``redacted`` (``str``)
            - ``builtins`` (``str``)
            - ``secret`` (``str``)
            - ``secrets`` (``dict[str, str]``)
            - ``any`` (``str``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Class
        """
        return self.send(
            _operations.class_.CALL.make(
                from_=from_,
                class_=class_,
                list=list,
                self_=self_,
                type=type,
                init=init,
                none=none,
                str=str,
                dict=dict,
                datetime=datetime,
                int=int,
                client=client,
                request=request,
                data=data,
                value=value,
                response_metadata=response_metadata,
                delay_=delay_,
                limit_=limit_,
                print_name=print_name,
                print_name_2=print_name_2,
                n2fast=n2fast,
                x_y=x_y,
                tags=tags,
                when=when,
                lookup=lookup,
                field=field,
                define=define,
                redacted=redacted,
                builtins=builtins,
                secret=secret,
                any=any,
                send=send,
                register=register,
            )
        )

    @checked("DescribeEverything")
    def describe_everything(
        self,
        *,
        a_string: str | None = None,
        an_integer: int | None = None,
        a_long: int | None = None,
        a_float: float | None = None,
        a_double: float | None = None,
        a_boolean: bool | None = None,
        a_blob: bytes | None = None,
        a_document: JsonValue | None = None,
        a_timestamp: datetime | None = None,
        an_iso_timestamp: datetime | None = None,
        an_http_timestamp: datetime | None = None,
        an_epoch_timestamp: datetime | None = None,
        member_timestamp: datetime | None = None,
        an_enum: _inputs.Mood | None = None,
        strings: Sequence[str] | None = None,
        moods: Sequence[_inputs.Mood] | None = None,
        doubles: Sequence[float] | None = None,
        timestamps: Sequence[datetime] | None = None,
        iso_timestamps: Sequence[datetime] | None = None,
        blobs: Sequence[bytes] | None = None,
        string_map: Mapping[str, str] | None = None,
        string_list_map: Mapping[str, Sequence[str]] | None = None,
        mood_map: Mapping[_inputs.Mood, int] | None = None,
        timestamp_map: Mapping[str, datetime] | None = None,
        map_of_maps: Mapping[str, Mapping[str, Sequence[str]]] | None = None,
        matrix: Sequence[Sequence[Pet | _inputs.Pet]] | None = None,
        pet: Pet | _inputs.Pet | None = None,
        collar: Collar | _inputs.Collar | None = None,
        secret: str | None = None,
        secrets: Mapping[str, str] | None = None,
    ) -> DescribeEverythingResponse:
        """One shape is the input and the output.

        :param a_string: (``str``)

        :param an_integer: (``int``)

        :param a_long: (``int``)

        :param a_float: (``float``)

        :param a_double: (``float``)

        :param a_boolean: (``bool``)

        :param a_blob: (``bytes``)

        :param a_document: (``JsonValue``)

        :param a_timestamp: (``datetime``)

        :param an_iso_timestamp: (``datetime``)

        :param an_http_timestamp: (``datetime``)

        :param an_epoch_timestamp: (``datetime``)

        :param member_timestamp: (``datetime``)

        :param an_enum: How it feels.

            (``Mood``)

        :param strings: (``list[str]``, 1 to 10 elements)

        :param moods: (``list[Mood]``)

        :param doubles: (``list[float]``)

        :param timestamps: (``list[datetime]``)

        :param iso_timestamps: (``list[datetime]``)

        :param blobs: (``list[bytes]``)

        :param string_map: (``dict[str, str]``)

        :param string_list_map: (``dict[str, list[str]]``)

        :param mood_map: (``dict[Mood, int]``)

        :param timestamp_map: (``dict[str, datetime]``)

        :param map_of_maps: (``dict[str, dict[str, list[str]]]``)

        :param matrix: (``list[list[Pet]]``)

        :param pet: A pet; it may have parents.

            (``Pet``)

        :param collar: One of them.

            (``Collar``)

        :param secret: (``str``)

        :param secrets: (``dict[str, str]``)

        :returns: :class:`DescribeEverythingResponse` with

            - ``a_string`` (``str``)
            - ``an_integer`` (``int``)
            - ``a_long`` (``int``)
            - ``a_float`` (``float``)
            - ``a_double`` (``float``)
            - ``a_boolean`` (``bool``)
            - ``a_blob`` (``bytes``)
            - ``a_document`` (``JsonValue``)
            - ``a_timestamp`` (``datetime``)
            - ``an_iso_timestamp`` (``datetime``)
            - ``an_http_timestamp`` (``datetime``)
            - ``an_epoch_timestamp`` (``datetime``)
            - ``member_timestamp`` (``datetime``)
            - ``an_enum`` (``Mood``) -- How it feels.
            - ``strings`` (``list[str]``)
            - ``moods`` (``list[Mood]``)
            - ``doubles`` (``list[float]``)
            - ``timestamps`` (``list[datetime]``)
            - ``iso_timestamps`` (``list[datetime]``)
            - ``blobs`` (``list[bytes]``)
            - ``string_map`` (``dict[str, str]``)
            - ``string_list_map`` (``dict[str, list[str]]``)
            - ``mood_map`` (``dict[Mood, int]``)
            - ``timestamp_map`` (``dict[str, datetime]``)
            - ``map_of_maps`` (``dict[str, dict[str, list[str]]]``)
            - ``matrix`` (``list[list[Pet]]``) -- Has ``name``, ``age``, ``mood``, ``parents``,
              ``friends``, ``collar``, ``born``, ``chip``.
            - ``pet`` (``Pet``) -- A pet; it may have parents. Has ``name``, ``age``, ``mood``,
              ``parents``, ``friends``, ``collar``, ``born``, ``chip``.
            - ``collar`` (``Collar``) -- One of them. Has ``color``, ``ring``.
            - ``secret`` (``str``)
            - ``secrets`` (``dict[str, str]``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/DescribeEverything
        """
        return self.send(
            _operations.describe_everything.CALL.make(
                a_string=a_string,
                an_integer=an_integer,
                a_long=a_long,
                a_float=a_float,
                a_double=a_double,
                a_boolean=a_boolean,
                a_blob=a_blob,
                a_document=a_document,
                a_timestamp=a_timestamp,
                an_iso_timestamp=an_iso_timestamp,
                an_http_timestamp=an_http_timestamp,
                an_epoch_timestamp=an_epoch_timestamp,
                member_timestamp=member_timestamp,
                an_enum=an_enum,
                strings=strings,
                moods=moods,
                doubles=doubles,
                timestamps=timestamps,
                iso_timestamps=iso_timestamps,
                blobs=blobs,
                string_map=string_map,
                string_list_map=string_list_map,
                mood_map=mood_map,
                timestamp_map=timestamp_map,
                map_of_maps=map_of_maps,
                matrix=matrix,
                pet=pet,
                collar=collar,
                secret=secret,
                secrets=secrets,
            )
        )

    @checked("EchoHeaders")
    def echo_headers(
        self,
        *,
        text: str | None = None,
        number: int | None = None,
        big: int | None = None,
        ratio: float | None = None,
        flag: bool | None = None,
        mood: _inputs.Mood | None = None,
        when: datetime | None = None,
        iso_when: datetime | None = None,
        epoch_when: datetime | None = None,
        strings: Sequence[str] | None = None,
        context: str | None = None,
        meta: Mapping[str, str] | None = None,
        body: str | None = None,
    ) -> EchoHeadersResponse:
        """Call EchoHeaders.

        :param text: (``str``)

        :param number: (``int``)

        :param big: (``int``)

        :param ratio: (``float``)

        :param flag: (``bool``)

        :param mood: How it feels.

            (``Mood``)

        :param when: (``datetime``)

        :param iso_when: (``datetime``)

        :param epoch_when: (``datetime``)

        :param strings: (``list[str]``)

        :param context: (``str``)

        :param meta: (``dict[str, str]``)

        :param body: (``str``)

        :returns: :class:`EchoHeadersResponse` with

            - ``text`` (``str``)
            - ``number`` (``int``)
            - ``big`` (``int``)
            - ``ratio`` (``float``)
            - ``flag`` (``bool``)
            - ``mood`` (``Mood``) -- How it feels.
            - ``when`` (``datetime``)
            - ``iso_when`` (``datetime``)
            - ``epoch_when`` (``datetime``)
            - ``context`` (``str``)
            - ``meta`` (``dict[str, str]``)
            - ``code`` (``int``)
            - ``body`` (``str``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/EchoHeaders
        """
        return self.send(
            _operations.echo_headers.CALL.make(
                text=text,
                number=number,
                big=big,
                ratio=ratio,
                flag=flag,
                mood=mood,
                when=when,
                iso_when=iso_when,
                epoch_when=epoch_when,
                strings=strings,
                context=context,
                meta=meta,
                body=body,
            )
        )

    @checked("EchoJsonNames")
    def echo_json_names(
        self,
        *,
        plain: str | None = None,
        renamed: str | None = None,
        inner: Renamed | _inputs.Renamed | None = None,
    ) -> EchoJsonNamesResponse:
        """Call EchoJsonNames.

        :param plain: (``str``)

        :param renamed: (``str``)

        :param inner: (``Renamed``)

        :returns: :class:`EchoJsonNamesResponse` with

            - ``plain`` (``str``)
            - ``renamed`` (``str``)
            - ``inner`` (``Renamed``) -- Has ``value``, ``again``.

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/EchoJsonNames
        """
        return self.send(
            _operations.echo_json_names.CALL.make(
                plain=plain,
                renamed=renamed,
                inner=inner,
            )
        )

    @checked("GetBlobPayload")
    def get_blob_payload(
        self,
        *,
        data: bytes | None = None,
        content_type: str | None = None,
    ) -> GetBlobPayloadResponse:
        """Call GetBlobPayload.

        :param data: (``bytes``)

        :param content_type: (``str``)

        :returns: :class:`GetBlobPayloadResponse` with

            - ``data`` (``bytes``)
            - ``content_type`` (``str``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetBlobPayload
        """
        return self.send(
            _operations.get_blob_payload.CALL.make(
                data=data,
                content_type=content_type,
            )
        )

    @checked("GetDocumentPayload")
    def get_document_payload(
        self,
        *,
        document: JsonValue | None = None,
    ) -> GetDocumentPayloadResponse:
        """Call GetDocumentPayload.

        :param document: (``JsonValue``)

        :returns: :class:`GetDocumentPayloadResponse` with

            - ``document`` (``JsonValue``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetDocumentPayload
        """
        return self.send(
            _operations.get_document_payload.CALL.make(
                document=document,
            )
        )

    @checked("GetEnumPayload")
    def get_enum_payload(
        self,
        *,
        mood: _inputs.Mood | None = None,
    ) -> GetEnumPayloadResponse:
        """Call GetEnumPayload.

        :param mood: How it feels.

            (``Mood``)

        :returns: :class:`GetEnumPayloadResponse` with

            - ``mood`` (``Mood``) -- How it feels.

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetEnumPayload
        """
        return self.send(
            _operations.get_enum_payload.CALL.make(
                mood=mood,
            )
        )

    @checked("GetPath")
    def get_path(
        self,
        *,
        kennel: str,
        number: int,
        flag: bool,
        when: datetime,
        mood: _inputs.Mood,
        path: str,
        extra: str | None = None,
    ) -> GetPathResponse:
        """Call GetPath.

        :param kennel: (``str``, required)

        :param number: (``int``, required)

        :param flag: (``bool``, required)

        :param when: (``datetime``, required)

        :param mood: How it feels.

            (``Mood``, required)

        :param path: (``str``, required)

        :param extra: (``str``)

        :returns: :class:`GetPathResponse` with

            - ``everything`` (``Everything``) -- Has ``a_string``, ``an_integer``, ``a_long``,
              ``a_float``, ``a_double``, ``a_boolean``, ``a_blob``, ``a_document``, ``a_timestamp``,
              ``an_iso_timestamp``, ``an_http_timestamp``, ``an_epoch_timestamp``,
              ``member_timestamp``, ``an_enum``, ``strings``, ``moods``, ``doubles``,
              ``timestamps``, ``iso_timestamps``, ``blobs``, ``string_map``, ``string_list_map``,
              ``mood_map``, ``timestamp_map``, ``map_of_maps``, ``matrix``, ``pet``, ``collar``,
              ``secret``, ``secrets``.

        :raises NoSuchPetException:
        :raises KennelFireException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetPath
        """
        return self.send(
            _operations.get_path.CALL.make(
                kennel=kennel,
                number=number,
                flag=flag,
                when=when,
                mood=mood,
                path=path,
                extra=extra,
            )
        )

    @checked("GetStringPayload")
    def get_string_payload(
        self,
        *,
        text: str | None = None,
    ) -> GetStringPayloadResponse:
        """Call GetStringPayload.

        :param text: (``str``)

        :returns: :class:`GetStringPayloadResponse` with

            - ``text`` (``str``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetStringPayload
        """
        return self.send(
            _operations.get_string_payload.CALL.make(
                text=text,
            )
        )

    @checked("GetStructurePayload")
    def get_structure_payload(
        self,
        *,
        id: str,
        pet: Pet | _inputs.Pet | None = None,
        note: str | None = None,
    ) -> StructurePayloadResponse:
        """Call GetStructurePayload.

        :param id: (``str``, required)

        :param pet: A pet; it may have parents.

            (``Pet``)

        :param note: (``str``)

        :returns: :class:`StructurePayloadResponse` with

            - ``pet`` (``Pet``) -- A pet; it may have parents. Has ``name``, ``age``, ``mood``,
              ``parents``, ``friends``, ``collar``, ``born``, ``chip``.
            - ``note`` (``str``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetStructurePayload
        """
        return self.send(
            _operations.get_structure_payload.CALL.make(
                id=id,
                pet=pet,
                note=note,
            )
        )

    @checked("GetUnionPayload")
    def get_union_payload(
        self,
        *,
        collar: Collar | _inputs.Collar | None = None,
    ) -> GetUnionPayloadResponse:
        """Call GetUnionPayload.

        :param collar: One of them.

            (``Collar``)

        :returns: :class:`GetUnionPayloadResponse` with

            - ``collar`` (``Collar``) -- One of them. Has ``color``, ``ring``.

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/GetUnionPayload
        """
        return self.send(
            _operations.get_union_payload.CALL.make(
                collar=collar,
            )
        )

    @checked("Import")
    def import_(
        self,
        *,
        kennel: str,
        source: str | None = None,
    ) -> ImportResponse:
        """Call Import.

        :param kennel: (``str``, required)

        :param source: (``str``)

        :returns: :class:`ImportResponse` with

            - ``import_`` (``str``)
            - ``count`` (``int``)

        :raises PetExistsException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Import
        """
        return self.send(
            _operations.import_.CALL.make(
                kennel=kennel,
                source=source,
            )
        )

    @checked("List")
    def list(
        self,
        *,
        kind: _inputs.Kind | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
    ) -> ListResponse:
        """Call List.

        :param kind: (``Kind``)

        :param next_token: (``str``)

        :param max_results: (``int``)

        :returns: :class:`ListResponse` with

            - ``pets`` (``list[Pet]``) -- Has ``name``, ``age``, ``mood``, ``parents``, ``friends``,
              ``collar``, ``born``, ``chip``.
            - ``next_token`` (``str``)
            - ``kennel`` (``KennelSummary``) -- Has ``names``, ``by_name``, ``kind``.

        :raises NoSuchPetException:
        :raises InternalException:

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/List
        """
        return self.send(
            _operations.list.CALL.make(
                kind=kind,
                next_token=next_token,
                max_results=max_results,
            )
        )

    @deprecated("Use List.")
    @checked("ListNapTimes")
    def list_nap_times(
        self,
        *,
        marker: str | None = None,
        page: str | None = None,
    ) -> ListNapTimesResponse:
        """Call ListNapTimes.

        Deprecated: Use List.

        :param marker: (``str``)

        :param page: (``str``)

        :returns: :class:`ListNapTimesResponse` with

            - ``naps`` (``NapPage``) -- Has ``times``.
            - ``marker`` (``str``)
            - ``page`` (``str``)
            - ``more`` (``bool``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/ListNapTimes
        """
        return self.send(
            _operations.list_nap_times.CALL.make(
                marker=marker,
                page=page,
            )
        )

    @checked("Ping")
    def ping(
        self,
    ) -> PingResponse:
        """Call Ping.

        :returns: :class:`PingResponse`, which has no members.

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Ping
        """
        return self.send(_operations.ping.CALL.make())

    @checked("PingPublic")
    def ping_public(
        self,
    ) -> PingPublicResponse:
        """Call PingPublic.

        :returns: :class:`PingPublicResponse` with

            - ``pong`` (``str``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/PingPublic
        """
        return self.send(_operations.ping_public.CALL.make())

    @checked("PutEmpty")
    def put_empty(
        self,
    ) -> PutEmptyResponse:
        """Call PutEmpty.

        :returns: :class:`PutEmptyResponse`, which has no members.

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/PutEmpty
        """
        return self.send(_operations.put_empty.CALL.make())

    @checked("Query")
    def query(
        self,
        *,
        text: str | None = None,
        number: int | None = None,
        ratio: float | None = None,
        flag: bool | None = None,
        mood: _inputs.Mood | None = None,
        when: datetime | None = None,
        http_when: datetime | None = None,
        epoch_when: datetime | None = None,
        strings: Sequence[str] | None = None,
        integers: Sequence[int] | None = None,
        booleans: Sequence[bool] | None = None,
        moods: Sequence[_inputs.Mood] | None = None,
        timestamps: Sequence[datetime] | None = None,
        more: Mapping[str, str] | None = None,
        lists: Mapping[str, Sequence[str]] | None = None,
    ) -> QueryResponse:
        """Call Query.

        :param text: (``str``)

        :param number: (``int``)

        :param ratio: (``float``)

        :param flag: (``bool``)

        :param mood: How it feels.

            (``Mood``)

        :param when: (``datetime``)

        :param http_when: (``datetime``)

        :param epoch_when: (``datetime``)

        :param strings: (``list[str]``, 1 to 10 elements)

        :param integers: (``list[int]``)

        :param booleans: (``list[bool]``)

        :param moods: (``list[Mood]``)

        :param timestamps: (``list[datetime]``)

        :param more: (``dict[str, str]``)

        :param lists: (``dict[str, list[str]]``)

        :returns: :class:`QueryResponse` with

            - ``fleas`` (``list[float]``)
            - ``ok`` (``bool``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Query
        """
        return self.send(
            _operations.query.CALL.make(
                text=text,
                number=number,
                ratio=ratio,
                flag=flag,
                mood=mood,
                when=when,
                http_when=http_when,
                epoch_when=epoch_when,
                strings=strings,
                integers=integers,
                booleans=booleans,
                moods=moods,
                timestamps=timestamps,
                more=more,
                lists=lists,
            )
        )

    @checked("Upload")
    def upload(
        self,
        *,
        id: str,
        body: bytes | None = None,
    ) -> UploadResponse:
        """Call Upload.

        :param id: (``str``, required)

        :param body: (``bytes``)

        :returns: :class:`UploadResponse` with

            - ``size`` (``int``)

        See also: https://docs.aws.amazon.com/goto/WebAPI/petstore-2024-02-29/Upload
        """
        return self.send(
            _operations.upload.CALL.make(
                id=id,
                body=body,
            )
        )
