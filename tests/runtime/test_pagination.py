"""The paginator's loop, with ``botocore.paginate`` as the oracle."""

from __future__ import annotations

import gc
import weakref
from itertools import islice
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies as st

from imagebuilder.runtime.errors import TransportError
from imagebuilder.runtime.pager import Pager
from tests.runtime.paged import (
    LIMITS,
    PAGES,
    PLAN,
    SIZES,
    TOKENS,
    Listing,
    Page,
    Request,
    Response,
    Service,
    items_of,
    oracle,
    pager_of,
    plan_of,
    serving,
    token_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize("width", [1, 2])
@pytest.mark.parametrize("with_more", [False, True])
@given(pages=PAGES, limit=LIMITS, then=LIMITS, page_size=SIZES)
def test_items_requests_and_resume_token_are_those_of_botocore(
    width: int,
    with_more: bool,
    pages: list[Page],
    limit: int | None,
    then: int | None,
    page_size: int | None,
) -> None:
    plan = plan_of(
        tokens=TOKENS[:width], more_results=(lambda page: page.more) if with_more else None
    )
    token: str | None = None
    for bound in (limit, then):
        theirs, ours = Service(pages), Service(pages)
        expected = oracle(
            theirs.list_names,
            width,
            more=with_more,
            MaxItems=bound,
            PageSize=page_size,
            StartingToken=token,
        )
        expected_items = items_of(expected)
        pager = Pager(
            plan, ours.send, Request(), limit=bound, page_size=page_size, starting_token=token
        )
        assert list(pager) == expected_items
        assert ours.sent == theirs.sent
        assert pager.resume_token == expected.resume_token
        token = pager.resume_token


@given(pages=PAGES, limit=LIMITS, start=st.integers(0, 8))
def test_pages_have_the_lists_that_botocore_leaves_in_them(
    pages: list[Page], limit: int | None, start: int
) -> None:
    token = token_of(Key=None, boto_truncate_amount=start)
    expected = oracle(Service(pages).list_names, MaxItems=limit, StartingToken=token)
    expected_lists: list[list[str]] = [page.get("Names") or [] for page in expected]
    pager = pager_of(Service(pages), limit=limit, starting_token=token)
    assert [page.names or [] for page in pager.pages()] == expected_lists
    assert pager.resume_token == expected.resume_token


@given(pages=PAGES, taken=st.integers(0, 12))
def test_after_a_break_the_resume_token_gives_the_rest_here_and_in_botocore(
    pages: list[Page], taken: int
) -> None:
    every = list(pager_of(Service(pages)))
    pager = pager_of(Service(pages))
    first = list(islice(pager, taken))
    assert first == every[:taken]
    token = pager.resume_token
    if token is None:
        assert first == every
        return
    assert list(pager_of(Service(pages), starting_token=token)) == every[taken:]
    resumed = oracle(Service(pages).list_names, StartingToken=token)
    assert items_of(resumed) == every[taken:]


@given(pages=PAGES, limit=LIMITS)
def test_pages_and_items_agree_about_totals(pages: list[Page], limit: int | None) -> None:
    items = list(pager_of(Service(pages), limit=limit))
    on_pages = [
        name for page in pager_of(Service(pages), limit=limit).pages() for name in page.names or []
    ]
    assert on_pages == items


def test_a_pager_sends_nothing_before_the_first_item_is_asked_for() -> None:
    service = serving(["a"], ["b"])
    items = iter(pager_of(service))
    assert service.sent == []
    assert next(items) == "a"
    assert len(service.sent) == 1


def test_every_iteration_starts_from_the_beginning() -> None:
    pager = pager_of(serving(["a"], ["b"]), limit=2)
    assert list(pager) == list(pager) == ["a", "b"]


def test_the_given_request_is_never_changed() -> None:
    request = Request()
    service = serving(["a"], ["b"])
    list(Pager(PLAN, service.send, request, page_size=5))
    assert request == Request()
    assert service.sent == [{"Size": 5}, {"Key": "1", "Size": 5}]


def test_a_change_of_the_given_request_does_not_reach_a_pager() -> None:
    request = Request()
    seen: list[str] = []

    def send(sent: Request) -> Response:
        seen.append(sent.prefix)
        return Response()

    pager = Pager(PLAN, send, request)
    request.prefix = "changed"
    list(pager)
    assert seen == ["p"]


def test_a_token_in_the_request_is_where_the_walk_begins_and_stands_in_its_resume_token() -> None:
    pager = Pager(PLAN, serving(["a"], ["b", "c"]).send, Request(key="1"), limit=1)
    assert list(pager) == ["b"]
    assert pager.resume_token == token_of(Key="1", boto_truncate_amount=1)


def test_limit_zero_gives_nothing_and_sends_nothing() -> None:
    service = serving(["a"])
    pager = pager_of(service, limit=0)
    assert list(pager) == []
    assert list(pager.pages()) == []
    assert service.sent == []
    assert list(pager_of(service, starting_token=pager.resume_token)) == ["a"]


def test_after_an_error_of_the_service_the_resume_token_leads_to_the_page_that_failed() -> None:
    service = serving(["a"], ["b"])

    def send(request: Request) -> Response:
        if request.key == "1":
            raise TransportError("no answer")
        return service.send(request)

    pager = Pager(PLAN, send, Request())
    given_items: list[str] = []

    def walk() -> None:
        given_items.extend(pager)

    with pytest.raises(TransportError):
        walk()
    assert given_items == ["a"]
    assert list(pager_of(service, starting_token=pager.resume_token)) == ["b"]


def test_after_an_error_on_the_first_page_everything_is_still_to_be_given() -> None:
    def send(request: Request) -> Response:
        raise TransportError("no answer")

    pager = Pager(PLAN, send, Request())
    with pytest.raises(TransportError):
        list(pager)
    assert list(pager_of(serving(["a"]), starting_token=pager.resume_token)) == ["a"]


def test_the_page_size_is_given_in_the_type_of_its_member() -> None:
    service = serving(["a"])
    list(Pager(plan_of(limit_as=str), service.send, Request(), page_size=7))
    assert service.sent == [{"Size": "7"}]


def nested(value: str) -> Pager[str, Response]:
    """Return a pager over one page whose result is not at the top of the response."""

    plan = plan_of(items=("listing", "names"))
    response = Response(listing=Listing(value))
    return Pager(plan, lambda _: response, Request(), limit=1)


def test_a_cut_page_is_a_copy_and_the_response_itself_stays_whole() -> None:
    names = ["a", "b"]
    original = Listing(names)
    plan = plan_of(items=("listing", "names"))
    (page,) = Pager(plan, lambda _: Response(listing=original), Request(), limit=1).pages()
    assert page.listing == Listing(["a"])
    assert original == Listing(["a", "b"])


def test_a_result_that_is_no_list_is_one_item() -> None:
    pager = nested("text")
    assert list(pager) == ["text"]
    (page,) = pager.pages()
    assert page.listing == Listing("text")


def test_a_result_that_is_no_list_is_left_out_whole() -> None:
    plan = plan_of(items=("listing", "names"))
    pager = Pager(
        plan,
        lambda _: Response(listing=Listing("text")),
        Request(),
        starting_token=token_of(Key=None, boto_truncate_amount=1),
    )
    (page,) = pager.pages()
    assert page.listing == Listing(None)


def test_pages_that_were_given_are_not_kept() -> None:
    alive: list[weakref.ref[Response]] = []

    def send(request: Request) -> Response:
        number = int(request.key or 0)
        page = Response(names=["a"], next_key=str(number + 1) if number < 5 else None)
        alive.append(weakref.ref(page))
        return page

    items: Iterator[str] = iter(Pager(PLAN, send, Request()))
    list(islice(items, 5))
    gc.collect()
    assert sum(page() is not None for page in alive) == 1
