"""The client of Pet Store & Friends for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from . import operations as _operations, pages as _pages, waits as _waits
from .client import SERVICE
from .runtime.aio import AsyncBaseClient, awaited
from .runtime.aio_loops import AsyncPaginateBase, AsyncWaitUntilBase, paged
from .runtime.client import configured
from .runtime.deprecation import deprecated
from .runtime.settings.resolution import resolve_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable
    from datetime import datetime
    from os import PathLike
    from types import EllipsisType
    from typing import Any, Literal, Self

    from .client import ExceptionsModule
    from .operations.list_nap_times import ListNapTimesResponse
    from .runtime.aio_loops import AsyncPager
    from .runtime.credentials import Credentials
    from .runtime.http import AsyncTransport


class AsyncClient(AsyncBaseClient):
    """A client of Pet Store & Friends for asyncio (API version 2024-02-29).

    It has the settings and the methods of :class:`Client`, which are coroutines here, and sends the
    same requests. It belongs to the event loop of its first call, and closes its connections at the
    end of an ``async with`` block.
    """

    _service = SERVICE

    @configured
    def __init__(
        self,
        *,
        region: str | None = None,
        credentials: Credentials
        | Callable[[], Credentials | Coroutine[Any, Any, Credentials]]
        | None = None,
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
        transport: AsyncTransport | None = None,
        interceptors: Iterable[object] = (),
        deadline: float | None = None,
        max_response_bytes: int = 268435456,
    ) -> None:
        """Resolve the settings; they are those of :class:`Client`.

        ``credentials`` may be a coroutine function, too. ``transport`` has coroutine functions.
        Raises :class:`ConfigurationError` with all that cannot work.
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
        credentials: Credentials
        | Callable[[], Credentials | Coroutine[Any, Any, Credentials]]
        | None
        | EllipsisType = ...,
        connect_timeout: float | EllipsisType = ...,
        read_timeout: float | EllipsisType = ...,
        max_attempts: int | None | EllipsisType = ...,
        retry_mode: Literal["standard", "adaptive"] | EllipsisType = ...,
        user_agent_extra: str | None | EllipsisType = ...,
        validate_parameters: bool | EllipsisType = ...,
        interceptors: Iterable[object] | EllipsisType = ...,
        deadline: float | None | EllipsisType = ...,
    ) -> Self:
        """Return a client with these settings changed; see :meth:`Client.with_options`."""
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
    def paginate(self) -> AsyncPaginate:
        """The operations that answer page by page, for ``async for`` over all pages."""
        return AsyncPaginate(self)

    @property
    def wait_until(self) -> AsyncWaitUntil:
        """The service's waiters."""
        return AsyncWaitUntil(self, self._sleep, self._state)

    add_pet = awaited(_operations.add_pet.add_pet)
    class_ = awaited(_operations.class_.class_)
    describe_everything = awaited(_operations.describe_everything.describe_everything)
    echo_headers = awaited(_operations.echo_headers.echo_headers)
    echo_json_names = awaited(_operations.echo_json_names.echo_json_names)
    get_blob_payload = awaited(_operations.get_blob_payload.get_blob_payload)
    get_document_payload = awaited(_operations.get_document_payload.get_document_payload)
    get_enum_payload = awaited(_operations.get_enum_payload.get_enum_payload)
    get_path = awaited(_operations.get_path.get_path)
    get_string_payload = awaited(_operations.get_string_payload.get_string_payload)
    get_structure_payload = awaited(_operations.get_structure_payload.get_structure_payload)
    get_union_payload = awaited(_operations.get_union_payload.get_union_payload)
    import_ = awaited(_operations.import_.import_)
    list = awaited(_operations.list.list_)
    if TYPE_CHECKING:

        @deprecated("Use List.")
        async def list_nap_times(
            self,
            *,
            marker: str | None = None,
            page: str | None = None,
        ) -> ListNapTimesResponse: ...

    else:
        list_nap_times = awaited(_operations.list_nap_times.list_nap_times)

    ping = awaited(_operations.ping.ping)
    ping_public = awaited(_operations.ping_public.ping_public)
    put_empty = awaited(_operations.put_empty.put_empty)
    query = awaited(_operations.query.query)
    upload = awaited(_operations.upload.upload)
    watch_pets = awaited(_operations.watch_pets.watch_pets)


class AsyncPaginate(AsyncPaginateBase):
    """The paginators of a client for asyncio.

    ``async for`` over a pager gives the items of all pages, lazily; over its ``pages()``, the
    responses.
    """

    list = paged(_pages.list.list_)
    if TYPE_CHECKING:

        @deprecated("Use List.")
        def list_nap_times(
            self,
            *,
            limit: int | None = None,
            starting_token: str | None = None,
        ) -> AsyncPager[datetime, ListNapTimesResponse]: ...

    else:
        list_nap_times = paged(_pages.list_nap_times.list_nap_times)


class AsyncWaitUntil(AsyncWaitUntilBase):
    """The waiters of a client for asyncio: each polls until its condition is met."""

    pet_added = awaited(_waits.pet_added.pet_added)
    pet_gone = awaited(_waits.pet_gone.pet_gone)
