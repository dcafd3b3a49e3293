"""Walking the pages of the operations that answer page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations as _operations
from .runtime.client import checked
from .runtime.deprecation import deprecated
from .runtime.pager import Pager
from .runtime.pagination import PagePlan, PageToken

if TYPE_CHECKING:
    from datetime import datetime

    from . import inputs as _inputs
    from .client import Client
    from .operations.list import ListRequest, ListResponse
    from .operations.list_nap_times import ListNapTimesRequest, ListNapTimesResponse
    from .shapes.pet import Pet


class Paginate:
    """The paginators of a client.

    Iterating a pager gives the items of all pages, lazily; its ``pages()`` gives the responses.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @checked("List")
    def list(
        self,
        *,
        kind: _inputs.Kind | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[Pet, ListResponse]:
        """Walk the pages of :meth:`Client.list`; iterating gives the items.

        :param kind: (``Kind``)

        :param page_size: How many items the service is asked to put on a page.
        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST,
            self._client.send,
            _operations.list.CALL.make(
                kind=kind,
                next_token=None,
                max_results=None,
            ),
            limit=limit,
            page_size=page_size,
            starting_token=starting_token,
        )

    @deprecated("Use List.")
    @checked("ListNapTimes")
    def list_nap_times(
        self,
        *,
        limit: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[datetime, ListNapTimesResponse]:
        """Walk the pages of :meth:`Client.list_nap_times`; iterating gives the items.

        :param limit: The most items to return over all pages; all of them by default.
        :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

        :returns: a pager; its ``pages()`` gives each :class:`ListNapTimesResponse`.

        :raises PaginationError: the service repeats a token, or ``starting_token`` is none.
        """
        return Pager(
            LIST_NAP_TIMES,
            self._client.send,
            _operations.list_nap_times.CALL.make(
                marker=None,
                page=None,
            ),
            limit=limit,
            starting_token=starting_token,
        )


LIST: PagePlan[ListRequest, Pet, ListResponse] = PagePlan(
    operation_name="List",
    tokens=(PageToken("nextToken", "next_token", lambda response: response.next_token),),
    items=("pets",),
    limit_attribute="max_results",
)
LIST_NAP_TIMES: PagePlan[ListNapTimesRequest, datetime, ListNapTimesResponse] = PagePlan(
    operation_name="ListNapTimes",
    tokens=(
        PageToken("marker", "marker", lambda response: response.marker),
        PageToken("page", "page", lambda response: response.page),
    ),
    items=("naps", "times"),
    more_results=lambda response: response.more,
)
