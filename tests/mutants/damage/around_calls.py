"""What is around calls: options, deadlines, interceptors, spans, and the testing kit."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_interceptors, by_kit, by_options, by_recording

MUTANTS = (
    Mutant(
        "closing a client with other options closes the connections",
        "runtime/client.py",
        "other._owns_connections = False",
        "other._owns_connections = True",
        by_options("test_closing_it_closes_nothing_and_closing_the_client_closes_it"),
    ),
    Mutant(
        "a client with other options has a quota of its own",
        "runtime/client.py",
        "context.clock, _policy(settings, context.policy), context.signers",
        "context.clock, _policy(settings, None), context.signers",
        by_options("test_quota_clock_and_rate_are_shared"),
    ),
    Mutant(
        "an option of None is passed over",
        "runtime/settings/resolution.py",
        "for name, value in changes.items() if value is not ...}",
        "for name, value in changes.items() if value not in (None, ...)}",
        by_options("test_none_is_the_default_and_what_is_not_passed_stays"),
    ),
    Mutant(
        "a pause may go past the deadline",
        "runtime/exchange.py",
        "monotonic() + seconds < self._ends",
        "monotonic() < self._ends",
        by_options("test_a_call_ends_when_a_pause_would_take_it_past_its_deadline"),
    ),
    Mutant(
        "the transport is not told the deadline",
        "runtime/exchange.py",
        "headers, self._body, deadline=self._ends)",
        "headers, self._body)",
        by_options("test_a_transport_is_told_the_deadline_and_given_no_more_time_than_is_left"),
    ),
    Mutant(
        "what was added to one attempt is in the next",
        "runtime/interceptors.py",
        "headers = self._headers.copy()",
        "headers = self._headers",
        by_interceptors(
            "test_headers_that_are_added_before_signing_are_signed_and_sent_with_that_attempt"
        ),
    ),
    Mutant(
        "an interceptor that fails afterwards ends the call",
        "runtime/interceptors.py",
        "                except Exception:",
        "                except ZeroDivisionError:",
        by_interceptors("test_what_is_raised_afterwards_is_logged_and_ends_nothing"),
    ),
    Mutant(
        "an attempt is a call of its own to a stub",
        "runtime/testing/stub.py",
        "(origin is None or origin.attempts <= 1)",
        "True",
        by_kit("test_calls_are_listed_once_with_what_was_sent"),
    ),
    Mutant(
        "an error of a stub has no status of the model",
        "runtime/errors.py",
        "status_code or self._status",
        "status_code",
        by_kit("test_errors_have_the_status_of_the_model"),
    ),
    Mutant(
        "a recording holds the headers that others add",
        "runtime/testing/recording.py",
        "shown.headers if headers is None else headers",
        "shown.headers",
        by_recording("test_what_others_add_to_a_request_is_not_in_it"),
    ),
)
