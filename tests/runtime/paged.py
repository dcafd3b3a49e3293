"""A made-up service with pages, its plan, and botocore's iterator over the same pages."""

from __future__ import annotations

import base64
import copy
import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from attrs import define, field
from botocore.paginate import Paginator
from hypothesis import strategies as st

from imagebuilder.runtime.pager import Pager
from imagebuilder.runtime.pagination import PagePlan, PageToken

if TYPE_CHECKING:
    from collections.abc import Callable


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
    items: tuple[str, ...] = ("names",),
    more_results: Callable[[Response], object] | None = None,
    limit_attribute: str | None = "size",
    limit_as: Callable[[int], object] = int,
) -> PagePlan[Request, str, Response]:
    return PagePlan(
        operation_name="ListNames",
        tokens=tokens,
        items=items,
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
