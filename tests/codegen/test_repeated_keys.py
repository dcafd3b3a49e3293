"""Dicts in emitted modules have each key once: of two, Python would drop the first in silence."""

from __future__ import annotations

import ast
from collections import Counter

import pytest

from codegen.emit.package import emit
from codegen.model import sources
from codegen.resolve import resolve


def repeated(text: str) -> list[str]:
    """Return the keys that stand twice in a dict of a module."""
    found: list[str] = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Dict):
            keys = Counter(ast.unparse(key) for key in node.keys if key is not None)
            found += [key for key, count in keys.items() if count > 1]
    return found


def test_a_repeated_key_is_found() -> None:
    assert repeated("{'a': 1, 'b': {'c': 2, 'c': 3}, **x, **x}") == ["'c'"]


@pytest.mark.parametrize("service", ["s3", "dynamodb", "sqs", "apigateway", "imagebuilder"])
def test_no_emitted_dict_has_a_key_twice(service: str) -> None:
    files = emit(resolve(sources.from_botocore(service), package=service.replace("-", "_")))
    assert {
        path: keys
        for path, text in files.items()
        if path.endswith(".py") and (keys := repeated(text))
    } == {}
