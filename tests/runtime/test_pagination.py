"""The paginator's loop, with ``botocore.paginate`` as the oracle."""

from __future__ import annotations

import base64
import copy
import gc
import json
import weakref
from itertools import islice
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field
from botocore.paginate import Paginator
from hypothesis import given, strategies as st

from imagebuilder.runtime.errors import PaginationError, ParamValidationError, TransportError
from imagebuilder.runtime.pager import Pager
from imagebuilder.runtime.pagination import PagePlan, PageToken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@define
class Request:
    """An input with two tokens, as ListMultipartUploads of Amazon S3 has."""

    key: str | None = None
    part: str | None = None
    size: object = None
    prefix: str = "p"


@define
class Listing:
    names: list[str] | str | None = None


@define(weakref_slot=True)
class Response:
    names: list[str] | None = None
    next_key: str | None = None
    next_part: str | None = None
    more: bool | None = None
    listing: Listing = field(factory=Listing)


@define
class Page:
    """A page of the made-up service: what is on it, and how it says that there are more."""

    names: list[str] | None
    more: bool
    part: str | None


TOKENS = (
    PageToken[Response]("Key", "key", lambda page: page.next_key),
    PageToken[Response]("Part", "part", lambda page: page.next_part),
)


def plan_of(
    *,
    tokens: tuple[PageToken[Response], ...] = TOKENS[:1],
    items: Callable[[Response], list[str] | None] = lambda page: page.names,
    items_path: tuple[str, ...] = ("names",),
    more_results: Callable[[Response], object] | None = None,
    limit_attribute: str | None = "size",
    limit_as: Callable[[int], object] = int,
) -> PagePlan[Request, str, Response]:
    return PagePlan(
        operation_name="ListNames",
        tokens=tokens,
        items=items,
        items_path=items_path,
        more_results=more_results,
        limit_attribute=limit_attribute,
        limit_as=limit_as,
    )


PLAN = plan_of()


@define
class Service:
    """Serves ``pages``; the token of a page is its number. Keeps what it was sent."""

    pages: list[Page]
    sent: list[dict[str, object]] = field(factory=list[dict[str, object]])

    def answer(self, key: str | None) -> tuple[Page, str | None, str | None]:
        number = int(key or 0)
        page = self.pages[number]
        last = number + 1 == len(self.pages)
        return page, None if last else str(number + 1), None if last else page.part

    def send(self, request: Request) -> Response:
        fields = {"Key": request.key, "Part": request.part, "Size": request.size}
        self.sent.append({name: value for name, value in fields.items() if value is not None})
        page, key, part = self.answer(request.key)
        return Response(names=copy.copy(page.names), next_key=key, next_part=part, more=page.more)

    def list_names(self, **parameters: Any) -> dict[str, object]:
        """Answer as a method of a botocore client does."""
        self.sent.append(dict(parameters))
        page, key, part = self.answer(parameters.get("Key"))
        answer = {"Names": copy.copy(page.names), "NextKey": key, "NextPart": part}
        present = {name: value for name, value in answer.items() if value is not None}
        return {**present, "More": page.more}


def oracle(
    method: Callable[..., object], width: int = 1, *, more: bool = False, **config: Any
) -> Any:
    """Return botocore's iterator over the pages that ``method`` gives."""
    model = {
        "input_token": ["Key", "Part"][:width],
        "output_token": ["NextKey", "NextPart"][:width],
        "limit_key": "Size",
        "result_key": "Names",
        **({"more_results": "More"} if more else {}),
    }
    size = SimpleNamespace(type_name="integer")
    operation = SimpleNamespace(input_shape=SimpleNamespace(members={"Size": size}))
    # botocore has no types.
    make_paginator: Any = Paginator
    return make_paginator(method, model, operation).paginate(PaginationConfig=config)


def items_of(iterator: Any) -> list[str]:
    """Return the items that botocore's ``iterator`` gives."""
    (items,) = iterator.result_key_iters()
    return list(items)


def serving(*pages: list[str] | None) -> Service:
    return Service([Page(names, more=True, part=None) for names in pages])


def pager_of(
    service: Service,
    *,
    plan: PagePlan[Request, str, Response] = PLAN,
    limit: int | None = None,
    starting_token: str | None = None,
) -> Pager[str, Response]:
    return Pager(plan, service.send, Request(), limit=limit, starting_token=starting_token)


def token_of(**fields: object) -> str:
    return base64.b64encode(json.dumps(fields).encode()).decode()


NAMES = st.none() | st.lists(st.sampled_from("abc"), max_size=4)
PAGES = st.lists(
    st.builds(Page, NAMES, st.sampled_from([True, True, True, False]), st.sampled_from(["", "x"])),
    min_size=1,
    max_size=6,
)
LIMITS = st.none() | st.integers(min_value=1, max_value=12)
SIZES = st.none() | st.integers(min_value=1, max_value=9)


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


def repeating(tokens: list[str]) -> tuple[list[str | None], Callable[[Request], Response]]:
    """Return a service that gives ``tokens`` one after the other, and the list of what it got."""
    sent: list[str | None] = []

    def send(request: Request) -> Response:
        sent.append(request.key)
        return Response(names=[str(len(sent))], next_key=tokens[len(sent) - 1])

    return sent, send


@pytest.mark.parametrize("tokens", [["A", "A"], ["A", "B", "A"], ["A", "B", "C", "B"]])
def test_a_repeated_token_ends_in_an_error_after_the_items_of_its_page(tokens: list[str]) -> None:
    _, send = repeating(tokens)
    given_items: list[str] = []
    pager = Pager(PLAN, send, Request())

    def walk() -> None:
        given_items.extend(pager)

    with pytest.raises(PaginationError, match="ListNames"):
        walk()
    assert given_items == [str(number) for number in range(1, len(tokens) + 1)]


def test_a_repeated_token_ends_the_walk_over_pages_too() -> None:
    _, send = repeating(["A", "A"])
    pages = Pager(PLAN, send, Request()).pages()
    assert [next(pages).names, next(pages).names] == [["1"], ["2"]]
    with pytest.raises(PaginationError):
        next(pages)


def test_the_token_a_walk_began_with_must_not_come_back() -> None:
    sent, send = repeating(["A"])
    with pytest.raises(PaginationError):
        list(Pager(PLAN, send, Request(), starting_token=token_of(Key="A")))
    assert sent == ["A"]


def test_a_repeated_token_does_not_matter_once_the_limit_is_reached() -> None:
    _, send = repeating(["A", "A"])
    assert list(Pager(PLAN, send, Request(), limit=2)) == ["1", "2"]


def test_after_a_repeated_token_a_walk_can_go_on_when_the_service_has_recovered() -> None:
    _, send = repeating(["A", "A"])
    pager = Pager(PLAN, send, Request())
    with pytest.raises(PaginationError):
        list(pager)
    answers = {"A": Response(names=["2"], next_key="B"), "B": Response(names=["3"])}
    resumed = Pager(
        PLAN,
        lambda request: answers[str(request.key)],
        Request(),
        starting_token=pager.resume_token,
    )
    assert list(resumed) == ["3"]


def test_no_token_stands_in_the_message_of_an_error() -> None:
    _, send = repeating(["very-private", "very-private"])
    with pytest.raises(PaginationError) as caught:
        list(Pager(PLAN, send, Request()))
    assert "very-private" not in str(caught.value)


@pytest.mark.parametrize(
    "token",
    [
        token_of(Other="1"),
        token_of(),
        token_of(Key="1", Part="2"),
        token_of(Key="1", boto_truncate_amount=-1),
        token_of(Key="1", boto_truncate_amount="1"),
        token_of(Key="1", boto_truncate_amount=True),
        "a___b___c",
        "1___-1",
        "",
    ],
)
def test_a_starting_token_of_another_operation_is_an_error_before_anything_is_sent(
    token: str,
) -> None:
    service = serving(["a"])
    with pytest.raises(PaginationError, match=r"ListNames.*Key"):
        pager_of(service, starting_token=token)
    assert service.sent == []


@pytest.mark.parametrize(
    "token", ["1", "1___1", "None___1", "None", "1___x", "[" * 9, "\N{SNOWMAN}"]
)
@pytest.mark.parametrize("width", [1, 2])
def test_plain_tokens_are_taken_as_botocore_takes_them(token: str, width: int) -> None:
    first: list[dict[str, str]] = []

    def list_names(**parameters: str) -> dict[str, object]:
        first.append(parameters)
        return {"Names": ["a", "b", "c"]}

    expected = items_of(oracle(list_names, width, StartingToken=token))

    sent: list[Request] = []

    def send(request: Request) -> Response:
        sent.append(request)
        return Response(names=["a", "b", "c"])

    pager = Pager(plan_of(tokens=TOKENS[:width]), send, Request(), starting_token=token)
    assert list(pager) == expected
    assert sent == [Request(key=first[0].get("Key"), part=first[0].get("Part"))]


@pytest.mark.parametrize("json_text", ["123", "null", "[1]", "[" * 100_000])
def test_a_token_of_the_service_that_looks_like_encoded_json_is_taken_as_it_is(
    json_text: str,
) -> None:
    token = base64.b64encode(json_text.encode()).decode()
    sent: list[str | None] = []

    def send(request: Request) -> Response:
        sent.append(request.key)
        return Response()

    list(Pager(PLAN, send, Request(), starting_token=token))
    assert sent == [token]


def test_bad_arguments_are_listed_in_one_error() -> None:
    with pytest.raises(ParamValidationError) as caught:
        Pager(
            plan_of(limit_attribute=None),
            serving(["a"]).send,
            Request(),
            limit=-1,
            page_size=0,
        )
    assert [problem.split(":")[0] for problem in caught.value.problems] == [
        "limit",
        "page_size",
        "page_size",
    ]
    assert caught.value.operation_name == "ListNames"


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("limit", -1),
        ("limit", True),
        ("limit", 1.0),
        ("limit", "1"),
        ("page_size", 0),
        ("page_size", True),
        ("page_size", 2.5),
        ("starting_token", b"MQ=="),
    ],
)
def test_an_argument_of_the_wrong_type_or_size_is_named(argument: str, value: Any) -> None:
    arguments: dict[str, Any] = {argument: value}
    with pytest.raises(ParamValidationError, match=f"{argument}: must be"):
        Pager(PLAN, serving(["a"]).send, Request(), **arguments)


def test_the_page_size_is_given_in_the_type_of_its_member() -> None:
    service = serving(["a"])
    list(Pager(plan_of(limit_as=str), service.send, Request(), page_size=7))
    assert service.sent == [{"Size": "7"}]


def nested(value: str) -> Pager[str, Response]:
    """Return a pager over one page whose result is not at the top of the response."""

    plan = plan_of(items=lambda page: [str(page.listing.names)], items_path=("listing", "names"))
    response = Response(listing=Listing(value))
    return Pager(plan, lambda _: response, Request(), limit=1)


def test_a_cut_page_is_a_copy_and_the_response_itself_stays_whole() -> None:
    names = ["a", "b"]
    original = Listing(names)
    plan = plan_of(
        items=lambda page: page.listing.names if isinstance(page.listing.names, list) else None,
        items_path=("listing", "names"),
    )
    (page,) = Pager(plan, lambda _: Response(listing=original), Request(), limit=1).pages()
    assert page.listing == Listing(["a"])
    assert original == Listing(["a", "b"])


def test_a_result_that_is_no_list_is_one_item() -> None:
    pager = nested("text")
    assert list(pager) == ["text"]
    (page,) = pager.pages()
    assert page.listing == Listing("text")


def test_a_result_that_is_no_list_is_left_out_whole() -> None:
    plan = plan_of(items=lambda _: ["text"], items_path=("listing", "names"))
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
