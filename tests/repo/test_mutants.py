"""The mutants fit the code and the tests; that they are caught, ``nox -s mutants`` shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.mutants.mutants import MUTANTS
from tests.mutants.mutate import ROOT, trouble_with

if TYPE_CHECKING:
    from tests.mutants.mutant import Mutant


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_mutant_damages_code_that_is_there_and_names_tests_that_are_there(mutant: Mutant) -> None:
    assert trouble_with(mutant, ROOT) == ""
    assert mutant.tests
    for test in mutant.tests:
        file, _, name = test.partition("::")
        function = re.escape(name.partition("[")[0])
        assert re.search(rf"^def {function}\(", (ROOT / file).read_text("utf-8"), re.MULTILINE), (
            test
        )


def test_no_two_mutants_have_the_same_name() -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS)
