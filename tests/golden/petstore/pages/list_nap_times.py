"""ListNapTimes: how pages are asked for, and the paginator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.list_nap_times import CALL
from ..runtime.deprecation import deprecated
from ..runtime.pager import pager_of as _pager_of
from ..runtime.pagination import PagePlan, PageToken

if TYPE_CHECKING:
    from datetime import datetime

    from ..operations.list_nap_times import ListNapTimesRequest, ListNapTimesResponse
    from ..runtime.pager import Pager, PaginateBase

PLAN: PagePlan[ListNapTimesRequest, datetime, ListNapTimesResponse] = PagePlan(
    operation_name="ListNapTimes",
    tokens=(
        PageToken("marker", "marker", lambda response: response.marker),
        PageToken("page", "page", lambda response: response.page),
    ),
    items=("naps", "times"),
    more_results=lambda response: response.more,
)


@deprecated("Use List.")
def list_nap_times(
    self: PaginateBase,
    *,
    limit: int | None = None,
    starting_token: str | None = None,
) -> Pager[datetime, ListNapTimesResponse]:
    """Iterate over the items of all pages of :meth:`Client.list_nap_times`.

    :param limit: The most items to return over all pages; all of them by default.
    :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

    :returns: a pager; its ``pages()`` gives each :class:`ListNapTimesResponse`.

    :raises PaginationError: a token is repeated, or ``starting_token`` is not valid.
    """
    return _pager_of(
        self,
        PLAN,
        CALL.make(
            marker=None,
            page=None,
        ),
        limit=limit,
        starting_token=starting_token,
    )
