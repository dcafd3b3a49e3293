"""Paginators and waiters."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_page_tokens, by_pagination, by_waiting

MUTANTS = (
    Mutant(
        "a repeated token is followed",
        "runtime/pagination.py",
        "following is not None and _digest(following) in self._seen",
        "following is not None and _digest(following) in ()",
        by_page_tokens("test_a_repeated_token_ends_in_an_error_after_the_items_of_its_page"),
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
        "enumerate(page.items, page.position.offset + 1)",
        "enumerate(page.items, page.position.offset)",
        by_pagination("test_after_a_break_the_resume_token_gives_the_rest_here_and_in_botocore"),
    ),
    Mutant(
        "the limit is one item too high",
        "runtime/pagination.py",
        "items = items[: self._remaining]",
        "items = items[: self._remaining + 1]",
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
        "for each in self._plan.acceptors if",
        "for each in reversed(self._plan.acceptors) if",
        by_waiting("test_polls_sleeps_and_end_are_those_of_botocore"),
    ),
    Mutant(
        "a waiter polls once too often",
        "runtime/waiting.py",
        "if self.attempt >= self._last_attempt:",
        "if self.attempt > self._last_attempt:",
        by_waiting("test_one_attempt_sleeps_never"),
    ),
    Mutant(
        "an error that no acceptor knows is polled again",
        "runtime/waiting.py",
        "if not error.retryable or self._failures >= PATIENCE:",
        "if self._failures >= PATIENCE:",
        by_waiting("test_an_error_that_no_acceptor_knows_is_raised_as_it_is"),
    ),
    Mutant(
        "a throttled poll ends the wait",
        "runtime/waiting.py",
        "if not error.retryable or self._failures >= PATIENCE:",
        "if True:",
        by_waiting("test_an_error_that_may_pass_ends_a_poll_and_not_the_wait"),
    ),
    Mutant(
        "polls may fail for ever",
        "runtime/waiting.py",
        "if not error.retryable or self._failures >= PATIENCE:",
        "if not error.retryable:",
        by_waiting("test_ten_polls_in_a_row_that_fail_are_too_many"),
    ),
    Mutant(
        "polls that fail are counted over the whole wait",
        "runtime/waiting.py",
        "        self._failures = 0\n        if accepted",
        "        if accepted",
        by_waiting("test_an_error_that_may_pass_ends_a_poll_and_not_the_wait"),
    ),
)
