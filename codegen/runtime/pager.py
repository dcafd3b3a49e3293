"""The loop of the synchronous client over pages; :mod:`.pagination` decides what happens in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .pagination import PagerBase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .client import BaseClient
    from .pagination import PagePlan

RequestT = TypeVar("RequestT")
ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")


class Pager(PagerBase[ItemT, ResponseT]):
    """The items of a paginated operation, across pages.

    Iterating gives the items, and sends the request for a page when its first item is asked for.
    Every iteration starts from the beginning. Pages are not kept.
    """

    __slots__ = ("_send",)

    def __init__(
        self,
        plan: PagePlan[RequestT, ItemT, ResponseT],
        send: Callable[[RequestT], ResponseT],
        request: RequestT,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        starting_token: str | None = None,
    ) -> None:
        """Prepare an iteration over what ``send`` returns; see :class:`.PagerBase`."""
        super().__init__(
            plan, request, limit=limit, page_size=page_size, starting_token=starting_token
        )
        self._send: Callable[[Any], ResponseT] = send

    def __iter__(self) -> Iterator[ItemT]:
        pagination = self.pagination()
        while (request := pagination.next_request()) is not None:
            yield from pagination.items(pagination.received(self._send(request)))

    def pages(self) -> Iterator[ResponseT]:
        """Give the response of each page.

        Where ``limit`` or ``starting_token`` leaves out items of a page, it is a shallow copy of
        the response with just the items that count in its primary result list; its other members
        are as they came. So the items on all pages are the items that iterating gives.
        """
        pagination = self.pagination()
        while (request := pagination.next_request()) is not None:
            yield pagination.whole(pagination.received(self._send(request)))


class PaginateBase:
    """The paginators of a client; see the emitted ``Paginate``."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            from .nearest import no_paginator

            raise no_paginator(self, name)


def pager_of(
    self: Any,
    plan: PagePlan[RequestT, ItemT, ResponseT],
    request: RequestT,
    *,
    limit: int | None,
    page_size: int | None = None,
    starting_token: str | None,
) -> Pager[ItemT, ResponseT]:
    """Return the pager for a first ``request``: what the emitted paginators end in."""
    return Pager(
        plan,
        self._client.send,
        request,
        limit=limit,
        page_size=page_size,
        starting_token=starting_token,
    )
