"""The tokens of pages: those that a service repeats, and those that a walk begins with."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder.runtime.errors import PaginationError, ParamValidationError
from imagebuilder.runtime.pager import Pager
from tests.runtime.paged import (
    PLAN,
    TOKENS,
    Request,
    Response,
    items_of,
    oracle,
    pager_of,
    plan_of,
    serving,
    token_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable


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


@pytest.mark.parametrize(
    "json_text", ["123", "null", "[1]", pytest.param("[" * 100_000, id="deep")]
)
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
