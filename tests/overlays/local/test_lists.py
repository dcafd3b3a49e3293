"""Lists: owners, filters, pages and their tokens."""

from __future__ import annotations

from typing import Any

import pytest

import imagebuilder as ib
from imagebuilder.local import LocalImageBuilder
from tests.overlays.local.asked import ACCOUNT, component, handled


def found(local: LocalImageBuilder, **members: Any) -> list[str]:
    response = handled(local, ib.ListComponentsRequest(**members))
    return [entry.arn.rpartition("component/")[2] for entry in response.component_version_list]


@pytest.fixture
def filled(local: LocalImageBuilder) -> LocalImageBuilder:
    for name, version, platform in (
        ("web front", "1.0.0", "Linux"),
        ("web front", "1.0.10", "Linux"),
        ("web front", "1.0.9", "Linux"),
        ("web-back", "2.1.0", "Windows"),
        ("the web", "1.2.0", "Linux"),
    ):
        handled(local, component(name=name, semantic_version=version, platform=platform))
    return local


def by(name: str, *values: str) -> list[ib.Filter]:
    return [ib.Filter(name=name, values=[*values])]


def test_versions_are_in_the_order_of_names_and_numbers(filled: LocalImageBuilder) -> None:
    assert found(filled) == [
        *("the-web/1.2.0", "web-back/2.1.0"),
        *("web-front/1.0.0", "web-front/1.0.9", "web-front/1.0.10"),
    ]


def test_names_have_one_entry_with_the_wildcard_of_all_versions(filled: LocalImageBuilder) -> None:
    assert found(filled, by_name=True) == ["the-web/x.x.x", "web-back/x.x.x", "web-front/x.x.x"]
    with pytest.raises(ib.InvalidRequestException, match="version"):
        found(filled, by_name=True, filters=by("version", "1.0.0"))


@pytest.mark.parametrize(
    ("name", "values", "expected"),
    [
        ("name", ("web*",), {"web-back", "web-front"}),
        ("name", ("*web*",), {"web-back", "web-front", "the-web"}),
        ("name", ("web front",), {"web-front"}),
        ("name", ("Web front",), set[str]()),
        ("name", ("web-front",), set[str]()),
        ("name", ("w*b front",), set[str]()),
        ("name", ("*",), {"web-back", "web-front", "the-web"}),
        ("name", ("*front",), set[str]()),
        ("platform", ("Windows",), {"web-back"}),
        ("platform", ("Windows", "Linux"), {"web-back", "web-front", "the-web"}),
        ("version", ("1.x.x",), {"web-front", "the-web"}),
        ("version", ("1.2.x",), {"the-web"}),
        ("type", ("TEST",), set[str]()),
        ("status", ("ACTIVE",), {"web-back", "web-front", "the-web"}),
        ("description", ("none",), set[str]()),
    ],
)
def test_filters_find_what_the_api_documents(
    filled: LocalImageBuilder, name: str, values: tuple[str, ...], expected: set[str]
) -> None:
    assert {arn.split("/")[0] for arn in found(filled, filters=by(name, *values))} == expected


def test_several_filters_all_hold(filled: LocalImageBuilder) -> None:
    both = [*by("name", "*web*"), *by("platform", "Windows")]
    assert found(filled, filters=both) == ["web-back/2.1.0"]


def test_a_filter_that_the_operation_does_not_have_is_refused(local: LocalImageBuilder) -> None:
    with pytest.raises(ib.InvalidRequestException, match="'colour' is none of description"):
        found(local, filters=by("colour", "red"))


def test_pages_go_on_where_the_one_before_ended(filled: LocalImageBuilder) -> None:
    request = ib.ListComponentsRequest(max_results=2)
    seen: list[str] = []
    while True:
        page = handled(filled, request)
        seen += [entry.arn for entry in page.component_version_list]
        if page.next_token is None:
            break
        request.next_token = page.next_token
        # What comes before the next page, and goes from it, moves nothing else.
        filled.advance(1)
    assert seen == [f"{ACCOUNT}:component/{arn}" for arn in found(filled)]


def first_token(local: LocalImageBuilder, **members: Any) -> str:
    page = handled(local, ib.ListComponentsRequest(max_results=1, **members))
    assert page.next_token is not None
    return str(page.next_token)


def test_tokens_of_other_services_other_requests_and_old_ones_are_refused(
    filled: LocalImageBuilder,
) -> None:
    other = LocalImageBuilder()
    of_another = first_token(other, owner="Amazon")
    of_other_request = first_token(filled, filters=by("name", "web*"))
    old = first_token(filled)
    tampered = f"{old[:-6]}AAAA=="
    for token in (of_another, of_other_request, tampered, "no token", "ä", "AAAA"):
        with pytest.raises(ib.InvalidPaginationTokenException):
            handled(filled, ib.ListComponentsRequest(next_token=token))
    filled.advance(25 * 60 * 60)
    with pytest.raises(ib.InvalidPaginationTokenException, match="expired"):
        handled(filled, ib.ListComponentsRequest(next_token=old))


def test_other_owners_have_lists_of_their_own(filled: LocalImageBuilder) -> None:
    amazon = found(filled, owner="Amazon", max_results=100)
    assert "update-linux/1.0.2" in amazon
    assert not {*amazon} & {*found(filled)}
    assert found(filled, owner="Shared") == []


def test_sizes_of_pages_are_bounded(local: LocalImageBuilder) -> None:
    assert len(found(local, owner="Amazon")) == 25
    for size in (0, 101):
        with pytest.raises(ib.InvalidRequestException, match="maxResults"):
            found(local, max_results=size)


@pytest.mark.parametrize("number", [2**30, 2**63, 2**70, None])
def test_numbers_that_no_version_has_are_of_nothing(
    local: LocalImageBuilder, number: int | None
) -> None:
    handled(local, component())
    digits = "9" * 5000 if number is None else str(number)
    for tail in (f"{digits}.0.0/1", f"1.0.0/{digits}"):
        asked = ib.GetComponentRequest(
            component_build_version_arn=f"{ACCOUNT}:component/install/{tail}"
        )
        with pytest.raises(ib.ResourceNotFoundException):
            handled(local, asked)
    versions = [ib.Filter(name="version", values=[f"{digits[:300]}.x.x"])]
    asked_list = ib.ListComponentsRequest(filters=versions)
    assert handled(local, asked_list).component_version_list == []
