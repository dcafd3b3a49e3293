"""Iterating over the items of the operations that answer page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import pages as _pages
from .runtime.deprecation import deprecated
from .runtime.methods import checked
from .runtime.pager import PaginateBase

if TYPE_CHECKING:
    from datetime import datetime

    from .operations.list_nap_times import ListNapTimesResponse
    from .runtime.pager import Pager


class Paginate(PaginateBase):
    """The paginators of a client.

    Iterating a pager gives the items of all pages, lazily; its ``pages()`` gives the responses.
    """

    list = checked(_pages.list.list_)
    if TYPE_CHECKING:

        @deprecated("Use List.")
        def list_nap_times(
            self,
            *,
            limit: int | None = None,
            starting_token: str | None = None,
        ) -> Pager[datetime, ListNapTimesResponse]: ...

    else:
        list_nap_times = checked(_pages.list_nap_times.list_nap_times)
