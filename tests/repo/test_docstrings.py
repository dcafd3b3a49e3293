"""The examples in the generator's and the runtime's docstrings are true."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import codegen

MODULES = [
    module.name
    for module in pkgutil.walk_packages(codegen.__path__, "codegen.")
    if not module.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_are_true(name: str) -> None:
    results = doctest.testmod(import_module(name))
    assert results.failed == 0


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder(exclude_empty=True)
    examples = sum(len(t.examples) for n in MODULES for t in finder.find(import_module(n)))
    assert examples >= 10
