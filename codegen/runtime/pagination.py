"""The pages of an operation, one after the other, without I/O.

A paginator is emitted as a :class:`PagePlan`, plain data. What users iterate is a pager of their
client (:class:`~.pager.Pager`); it sends the requests that a :class:`Pagination` wants and hands it
the responses. The rules and the format of resume tokens are those of ``botocore/paginate.py``, so
that a token of one can be given to the other.
"""

from __future__ import annotations

import copy
import json
from base64 import b64decode, b64encode
from hashlib import blake2b
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import PaginationError, ParamValidationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any, Final, TypeGuard

RequestT = TypeVar("RequestT")
ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")

# The key under which botocore keeps how many items of the page were given already.
_TRUNCATED = "boto_truncate_amount"


class PageToken(Generic[ResponseT]):
    """One input token of an operation and where its next value comes from.

    ``input_member`` is the model's name, which stands in resume tokens; ``attribute`` is the
    attribute of the request; ``next_value`` reads the next value from a response.
    """

    __slots__ = ("attribute", "input_member", "next_value")

    def __init__(
        self, input_member: str, attribute: str, next_value: Callable[[ResponseT], object]
    ) -> None:
        self.input_member: Final = input_member
        self.attribute: Final = attribute
        self.next_value: Final = next_value


class PagePlan(Generic[RequestT, ItemT, ResponseT]):
    """A paginator of the model.

    ``tokens``
        The input tokens; in most operations there is one.
    ``items``
        The attributes that lead from a response to its primary result, a list most often.
    ``more_results``
        Reads what says whether there are more pages, where the model has such a member.
    ``limit_attribute``
        The attribute of the request that sets the size of pages, or ``None``.
    ``limit_as``
        Turns the page size into that attribute's type: some models have a string there.
    """

    __slots__ = (
        "items",
        "limit_as",
        "limit_attribute",
        "more_results",
        "operation_name",
        "tokens",
    )

    def __init__(
        self,
        *,
        operation_name: str,
        tokens: tuple[PageToken[ResponseT], ...],
        items: tuple[str, ...],
        more_results: Callable[[ResponseT], object] | None = None,
        limit_attribute: str | None = None,
        limit_as: Callable[[int], object] = int,
    ) -> None:
        self.operation_name: Final = operation_name
        self.tokens: Final = tokens
        self.items: Final = items
        self.more_results: Final = more_results
        self.limit_attribute: Final = limit_attribute
        self.limit_as: Final = limit_as


class Position:
    """Where an item is: the tokens of its page, and how many items come before it there."""

    __slots__ = ("offset", "tokens")

    def __init__(self, tokens: tuple[object, ...], offset: int) -> None:
        self.tokens: Final = tokens
        self.offset: Final = offset


class Page(Generic[ItemT, ResponseT]):
    """A response while its items are handed out.

    ``items`` are those that count, from ``position`` on; ``total`` is how many the response has;
    ``end`` is the position after the last of them, ``None`` on the last page. ``repeated`` says
    that the service gave the token of a page that it has given already.
    """

    __slots__ = ("end", "items", "position", "repeated", "response", "total")

    def __init__(
        self,
        response: ResponseT,
        items: Sequence[ItemT],
        total: int,
        position: Position,
        end: Position | None,
        *,
        repeated: bool,
    ) -> None:
        self.response: Final = response
        self.items: Final = items
        self.total: Final = total
        self.position: Final = position
        self.end: Final = end
        self.repeated: Final = repeated

    def at(self, offset: int) -> Position | None:
        """Return the position of the item at ``offset``, which may be on the next page."""
        return Position(self.position.tokens, offset) if offset < self.total else self.end


class PagerBase(Generic[ItemT, ResponseT]):
    """What the pagers of all clients are: a plan, where to start, and how far it has come."""

    __slots__ = ("_limit", "_plan", "_position", "_request", "_start")

    def __init__(
        self,
        plan: PagePlan[RequestT, ItemT, ResponseT],
        request: RequestT,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        starting_token: str | None = None,
    ) -> None:
        """Prepare an iteration; nothing is sent yet.

        :param request: the request of the first page; it is copied, never changed.
        :param limit: the most items to return over all pages; all of them when ``None``.
        :param page_size: how many items the service is asked to put on a page.
        :param starting_token: a ``resume_token``, of this class or of botocore.
        :raises ParamValidationError: ``limit`` or ``page_size`` is not what it must be.
        :raises PaginationError: ``starting_token`` is not a token of this operation.
        """
        _validate(plan.operation_name, plan.limit_attribute, limit, page_size, starting_token)
        self._limit = limit
        # The type of the request matters to the constructor alone: it is no part of the class.
        self._plan: PagePlan[Any, ItemT, ResponseT] = plan
        self._request: Any = copy.copy(request)
        if page_size is not None and plan.limit_attribute is not None:
            setattr(self._request, plan.limit_attribute, plan.limit_as(page_size))
        if starting_token is None:
            given = tuple(getattr(request, token.attribute) for token in plan.tokens)
            self._start = Position(given, 0)
        else:
            members = tuple(token.input_member for token in plan.tokens)
            self._start = _decode(starting_token, members, plan.operation_name)
        self._position: Position | None = self._start

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._plan.operation_name}>"

    @property
    def resume_token(self) -> str | None:
        """Where to go on: what ``starting_token`` takes to return the items not returned yet.

        It is right at any time: after the limit, after a ``break``, after an exception (also one of
        the service). ``None`` when every item was returned. With several iterations at once it is
        that of the one that moved last.
        """
        if self._position is None:
            return None
        members = (token.input_member for token in self._plan.tokens)
        return _encode(
            dict(zip(members, self._position.tokens, strict=True)), self._position.offset
        )

    def pagination(self) -> Pagination[ItemT, ResponseT]:
        """Return an iteration from the start."""
        return Pagination(self._plan, self._request, self._start, self._limit, self._move)

    def _move(self, position: Position | None) -> None:
        """Note how far an iteration has come."""
        self._position = position


class Pagination(Generic[ItemT, ResponseT]):
    """One iteration over the pages of an operation, as a state machine.

    A driver asks for the :meth:`next_request`, sends it, hands over what was :meth:`received`, and
    gives out the page's :meth:`items`, or the :meth:`whole` page, before it asks again.
    """

    __slots__ = ("_at", "_move", "_page", "_plan", "_remaining", "_request", "_seen")

    def __init__(
        self,
        plan: PagePlan[Any, ItemT, ResponseT],
        request: Any,
        start: Position,
        limit: int | None,
        move: Callable[[Position | None], object],
    ) -> None:
        """Begin at ``start``; ``move`` is called with each position that the iteration reaches."""
        self._plan = plan
        self._request = request
        self._at = start
        self._remaining = limit
        self._move = move
        self._seen = {_digest(start.tokens)}
        self._page: Page[ItemT, ResponseT] | None = None
        move(start)

    def next_request(self) -> Any | None:
        """Return the request for the next page, ``None`` when there is none or none is needed.

        :raises PaginationError: the service repeats a token, so that its pages would never end.
        """
        if self._remaining == 0:
            return None
        if self._page is not None:
            end = self._page.end
            self._move(end)
            if self._page.repeated:
                raise _repeated(self._plan.operation_name, len(self._seen))
            if end is None:
                return None
            self._seen.add(_digest(end.tokens))
            self._at = end
        request = copy.copy(self._request)
        for token, value in zip(self._plan.tokens, self._at.tokens, strict=True):
            setattr(request, token.attribute, value)
        return request

    def received(self, response: ResponseT) -> Page[ItemT, ResponseT]:
        """Take the response to the last request; return it as the page that it is."""
        position = self._at
        every: Sequence[ItemT] = _items(response, self._plan.items)
        items = every[position.offset :]
        if self._remaining is not None:
            items = items[: self._remaining]
            self._remaining -= len(items)
        following = self._following(response)
        repeated = following is not None and _digest(following) in self._seen
        # After a repeated token an iteration can only go on from the page that came with it, in
        # the hope that the service gives another one then.
        end = Position(position.tokens, len(every)) if repeated else _first(following)
        self._page = page = Page(response, items, len(every), position, end, repeated=repeated)
        return page

    def items(self, page: Page[ItemT, ResponseT]) -> Iterator[ItemT]:
        """Give the items of ``page`` that count, each after noting the position behind it."""
        for offset, item in enumerate(page.items, page.position.offset + 1):
            # Before the item is returned: the caller may never come back for another.
            self._move(page.at(offset))
            yield item

    def whole(self, page: Page[ItemT, ResponseT]) -> ResponseT:
        """Return the response of ``page``, with just the items that count, as given out."""
        self._move(page.at(page.position.offset + len(page.items)))
        if len(page.items) == page.total:
            return page.response
        return _with_items(page.response, self._plan.items, page.items)

    def _following(self, response: ResponseT) -> tuple[object, ...] | None:
        """Return the tokens of the page after ``response``, or ``None`` when it is the last."""
        more_results = self._plan.more_results
        if more_results is not None and not more_results(response):
            return None
        # An empty string is how some services say that there is no token.
        tokens = tuple(token.next_value(response) or None for token in self._plan.tokens)
        return None if all(token is None for token in tokens) else tokens


def _repeated(operation_name: str, pages: int) -> PaginationError:
    return PaginationError(
        f"{operation_name} gave a token that it had given before, after "
        f"{pages} page{'s' if pages > 1 else ''}: its pages would never end"
    )


def _first(tokens: tuple[object, ...] | None) -> Position | None:
    """Return the position of the first item of the page at ``tokens``, if there is such a page."""
    return None if tokens is None else Position(tokens, 0)


def _digest(tokens: tuple[object, ...]) -> bytes:
    """Return what represents ``tokens`` among those seen: tokens can be long, and walks too."""
    return blake2b(json.dumps(tokens, default=repr).encode(), digest_size=16).digest()


def _items(response: object, path: Sequence[str]) -> Sequence[Any]:
    """Return the items that ``response`` has at ``path``.

    A result that is not a list is one item, and none when it is absent.
    """
    value: Any = response
    for attribute in path:
        value = getattr(value, attribute)
        if value is None:
            return ()
    return value if _is_list(value) else (value,)


def _with_items(response: ResponseT, path: Sequence[str], items: Sequence[object]) -> ResponseT:
    """Return a copy of ``response`` that has ``items`` at ``path``; nothing in it is changed.

    A result that is not a list is one item, so what remains of it, when it is left out, is nothing.
    """
    changed = copy.copy(response)
    attribute, *rest = path
    value: object = getattr(response, attribute)
    if rest:
        setattr(changed, attribute, _with_items(value, rest, items))
    else:
        setattr(changed, attribute, [*items] if isinstance(value, list) else None)
    return changed


def _encode(tokens: dict[str, object], offset: int) -> str:
    """Return the resume token: base64 of JSON, as ``TokenEncoder`` of botocore writes it."""
    fields = {**tokens, _TRUNCATED: offset} if offset else tokens
    return b64encode(json.dumps(fields).encode()).decode()


def _decode(token: str, members: tuple[str, ...], operation_name: str) -> Position:
    """Return the position that ``token`` represents."""
    try:
        fields: object = json.loads(b64decode(token.encode()).decode())
    except (ValueError, RecursionError):
        fields = None
    if not _is_object(fields):
        return _decode_plain(token, members, operation_name)
    offset = fields.pop(_TRUNCATED, 0)
    if fields.keys() != {*members} or not _is_integer(offset, 0):
        raise _unfit(members, operation_name)
    return Position(tuple(fields[member] for member in members), offset)


def _decode_plain(token: str, members: tuple[str, ...], operation_name: str) -> Position:
    """Return the position for a token of the service itself, or one of botocore's first format.

    That format is the tokens and, after them, the offset, joined with ``___``. See
    ``_parse_starting_token_deprecated`` in ``botocore/paginate.py``.
    """
    parts = token.split("___")
    offset = 0
    if len(parts) == len(members) + 1:
        try:
            offset = int(parts[-1])
            del parts[-1]
        except ValueError:
            parts = [token]
    if not token or len(parts) > len(members) or offset < 0:
        raise _unfit(members, operation_name)
    tokens = [None if part == "None" else part for part in parts]
    return Position((*tokens, *[None] * (len(members) - len(tokens))), offset)


def _unfit(members: tuple[str, ...], operation_name: str) -> PaginationError:
    return PaginationError(
        f"starting_token is not a token of {operation_name}: it must be the resume_token of an "
        f"earlier iteration, or the service's own value of {' and '.join(members)}"
    )


def _validate(
    operation_name: str,
    limit_attribute: str | None,
    limit: object,
    page_size: object,
    starting_token: object,
) -> None:
    """Raise one error that lists every argument which cannot be used."""
    problems: list[str] = []
    if limit is not None and not _is_integer(limit, 0):
        problems.append(f"limit: must be an integer, 0 or more, not {limit!r}")
    if page_size is not None and not _is_integer(page_size, 1):
        problems.append(f"page_size: must be an integer, 1 or more, not {page_size!r}")
    if page_size is not None and limit_attribute is None:
        problems.append(f"page_size: must be left out, {operation_name} has no size of pages")
    if starting_token is not None and not isinstance(starting_token, str):
        kind = type(starting_token).__name__
        problems.append(f"starting_token: must be a str or None, not {kind}")
    if problems:
        raise ParamValidationError.of(operation_name, problems)


def _is_integer(value: object, minimum: int) -> TypeGuard[int]:
    """Return whether ``value`` is an integer, ``minimum`` or more; a bool is none."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= minimum


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Return whether ``value``, which comes from JSON, is an object."""
    return isinstance(value, dict)
