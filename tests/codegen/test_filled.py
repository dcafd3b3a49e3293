"""Wrapping paragraphs: as :mod:`textwrap` does it."""

from __future__ import annotations

import textwrap

from hypothesis import given, strategies

from codegen.emit.docstrings import filled

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
