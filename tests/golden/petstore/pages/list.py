"""List: how pages are asked for, and the paginator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operations.list import CALL
from ..runtime.pager import pager_of as _pager_of
from ..runtime.pagination import PagePlan, PageToken

if TYPE_CHECKING:
    from .. import inputs as _inputs
    from ..operations.list import ListRequest, ListResponse
    from ..runtime.pager import Pager, PaginateBase
    from ..shapes.pet import Pet

PLAN: PagePlan[ListRequest, Pet, ListResponse] = PagePlan(
    operation_name="List",
    tokens=(PageToken("nextToken", "next_token", lambda response: response.next_token),),
    items=("pets",),
    limit_attribute="max_results",
)


def list_(
    self: PaginateBase,
    *,
    kind: _inputs.Kind | None = None,
    page_size: int | None = None,
    limit: int | None = None,
    starting_token: str | None = None,
) -> Pager[Pet, ListResponse]:
    """Iterate over the items of all pages of :meth:`Client.list`.

    :param kind: (``Kind``)

    :param page_size: How many items the service is asked to put on a page.
    :param limit: The most items to return over all pages; all of them by default.
    :param starting_token: Where to go on: the ``resume_token`` of an earlier pager.

    :returns: a pager; its ``pages()`` gives each :class:`ListResponse`.

    :raises PaginationError: a token is repeated, or ``starting_token`` is not valid.
    """
    return _pager_of(
        self,
        PLAN,
        CALL.make(
            kind=kind,
            next_token=None,
            max_results=None,
        ),
        limit=limit,
        page_size=page_size,
        starting_token=starting_token,
    )
