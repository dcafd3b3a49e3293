"""Paginators and waiters."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_pagination, by_waiting

MUTANTS = (
    Mutant(
        "a repeated token is followed",
        "runtime/pagination.py",
        "following is not None and _digest(following) in seen",
        "following is not None and _digest(following) in ()",
        by_pagination("test_a_repeated_token_ends_in_an_error_after_the_items_of_its_page"),
    ),
    Mutant(
        "a resume token skips an item",
        "runtime/pagination.py",
        "{**tokens, _TRUNCATED: offset} if offset",
        "{**tokens, _TRUNCATED: offset + 1} if offset",
        by_pagination("test_after_a_break_the_resume_token_gives_the_rest_here_and_in_botocore"),
    ),
    Mutant(
        "a resume token repeats an item",
        "runtime/pagination.py",
        "enumerate(page.given, page.position.offset + 1)",
        "enumerate(page.given, page.position.offset)",
        by_pagination("test_after_a_break_the_resume_token_gives_the_rest_here_and_in_botocore"),
    ),
    Mutant(
        "the limit is one item too high",
        "runtime/pagination.py",
        "given = given[:remaining]",
        "given = given[: remaining + 1]",
        by_pagination("test_items_requests_and_resume_token_are_those_of_botocore"),
    ),
    Mutant(
        "the request of the caller is changed by the pager",
        "runtime/pagination.py",
        "self._request: Any = copy.copy(request)",
        "self._request: Any = request",
        by_pagination("test_a_change_of_the_given_request_does_not_reach_a_pager"),
    ),
    Mutant(
        "an empty token is a token",
        "runtime/pagination.py",
        "token.next_value(response) or None for",
        "token.next_value(response) for",
        by_pagination("test_items_requests_and_resume_token_are_those_of_botocore"),
    ),
    Mutant(
        "the last acceptor that matches counts",
        "runtime/waiting.py",
        "for each in plan.acceptors if",
        "for each in reversed(plan.acceptors) if",
        by_waiting("test_polls_sleeps_and_end_are_those_of_botocore"),
    ),
    Mutant(
        "a waiter polls once too often",
        "runtime/waiting.py",
        "if attempt >= last_attempt:",
        "if attempt > last_attempt:",
        by_waiting("test_one_attempt_sleeps_never"),
    ),
    Mutant(
        "an error that no acceptor knows is polled again",
        "runtime/waiting.py",
        "if isinstance(outcome, ApiError):\n                raise _failed",
        "if outcome is None:\n                raise _failed",
        by_waiting("test_an_error_that_no_acceptor_knows_is_the_cause_of_the_failure"),
    ),
)
