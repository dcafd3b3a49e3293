"""Every way to damage the emitted client that some test has to notice; :mod:`.mutate` tries them.

They are data, by subject in ``damage/``. A text has to stand in its file exactly as often as
``times`` says, so that a mutant which no longer fits the code is an error and not a mutant that
does nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.mutants.damage import (
    answers,
    around_calls,
    endpoints,
    errors,
    methods,
    network,
    pages_and_waits,
    requests,
    retries,
    serving,
    signing,
    validation,
    values,
    watching,
)

if TYPE_CHECKING:
    from tests.mutants.mutant import Mutant

MUTANTS: tuple[Mutant, ...] = (
    *requests.MUTANTS,
    *validation.MUTANTS,
    *answers.MUTANTS,
    *values.MUTANTS,
    *methods.MUTANTS,
    *pages_and_waits.MUTANTS,
    *retries.MUTANTS,
    *signing.MUTANTS,
    *errors.MUTANTS,
    *network.MUTANTS,
    *around_calls.MUTANTS,
    *endpoints.MUTANTS,
    *watching.MUTANTS,
    *serving.MUTANTS,
)
