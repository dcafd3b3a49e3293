"""What is done faster than by a library: converting paragraphs, and wrapping them, as that does."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, strategies

from codegen.emit.docstrings import converted, filled, text
from codegen.model.sources import from_botocore
from codegen.raw import is_list, is_object, is_text

if TYPE_CHECKING:
    from collections.abc import Iterator

#: As long as the words of documentation are, addresses and patterns among them.
WORDS = strategies.lists(
    strategies.integers(1, 120).map(lambda length: "x" * length) | strategies.sampled_from("aZ-."),
    max_size=60,
)
INDENTS = strategies.integers(0, 12).map(lambda length: " " * length)


@given(WORDS, INDENTS | strategies.just("  - "), INDENTS)
def test_lines_are_those_of_textwrap(words: list[str], first: str, indent: str) -> None:
    assert filled(words, first=first, indent=indent) == textwrap.fill(
        " ".join(words),
        92,
        initial_indent=first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def documentation(model: object) -> Iterator[str]:
    """Yield all documentation in a model, or in a part of it."""
    if is_object(model):
        for key, value in model.items():
            if key == "documentation" and is_text(value):
                yield value
            else:
                yield from documentation(value)
    elif is_list(model):
        for value in model:
            yield from documentation(value)


@pytest.mark.parametrize("service", ["imagebuilder", "sns", "dynamodb"])
def test_a_paragraph_is_what_the_parser_of_html_makes_of_it(service: str) -> None:
    for html in {*documentation(from_botocore(service).model)}:
        assert text(html) == converted(html)


@pytest.mark.parametrize(
    "html",
    [
        "",
        "no tags",
        "<p></p>",
        "<p> a  b\n c </p>",
        "<p>a &amp; b</p>",
        "<p>a\\b</p>",
        "<p>*a* `b` _c_ |d|</p>",
        "<p>a</p><p>b</p>",
        " <p>a</p> ",
        "<P>a</P>",
        "<p>a\xa0b\u2028c</p>",
    ],
)
def test_what_is_unusual_is_what_the_parser_of_html_makes_of_it(html: str) -> None:
    assert text(html) == converted(html)
