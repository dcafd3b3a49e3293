"""What is tried again, when, and how often."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_client, by_emitted_client, by_repeating, by_retries, chosen

MUTANTS = (
    Mutant(
        "there is one attempt too many",
        "runtime/retries.py",
        "if attempt >= self.max_attempts",
        "if attempt > self.max_attempts",
        by_client("test_a_transient_failure_is_tried_three_times_by_default"),
    ),
    Mutant(
        "a call is tried four times by default",
        "runtime/retries.py",
        "DEFAULT_MAX_ATTEMPTS = 3",
        "DEFAULT_MAX_ATTEMPTS = 4",
        by_client("test_a_transient_failure_is_tried_three_times_by_default"),
    ),
    Mutant(
        "the first wait is ten times as long",
        "runtime/retries.py",
        "BASE = 0.05",
        "BASE = 0.5",
        by_retries("test_any_run_of_outcomes_is_decided_as_botocore_decides_it"),
    ),
    Mutant(
        "waits begin with the second step",
        "runtime/retries.py",
        "min(attempt - 1, 60)",
        "min(attempt, 60)",
        by_retries("test_any_run_of_outcomes_is_decided_as_botocore_decides_it"),
    ),
    Mutant(
        "there is no longest wait",
        "runtime/retries.py",
        "MAX_BACKOFF = 20.0",
        "MAX_BACKOFF = 2000.0",
        by_emitted_client("test_no_wait_is_longer_than_twenty_seconds"),
    ),
    Mutant(
        "a throttling code is missing",
        "runtime/retryable.py",
        '        "SlowDown",\n',
        "",
        by_retries("test_the_tables_are_those_of_botocore"),
    ),
    Mutant(
        "a bad gateway is not tried again",
        "runtime/retryable.py",
        "{500, 502, 503, 504}",
        "{500, 503, 504}",
        by_retries("test_every_status_with_every_code_is_decided_as_in_botocore"),
    ),
    Mutant(
        "a retry costs too little",
        "runtime/retries.py",
        "RETRY_COST = 14",
        "RETRY_COST = 5",
        by_retries("test_the_quota_runs_out_and_fills_up_as_in_botocore"),
    ),
    Mutant(
        "the quota never runs out",
        "runtime/retries.py",
        "self.available -= amount",
        "self.available -= 0",
        by_retries("test_the_quota_runs_out_and_fills_up_as_in_botocore"),
    ),
    Mutant(
        "the service can ask for any wait",
        "runtime/retries.py",
        "min(asked, backoff + RETRY_AFTER_ALLOWANCE)",
        "asked",
        by_retries("test_any_run_of_outcomes_is_decided_as_botocore_decides_it"),
    ),
    Mutant(
        "what the service asks to wait is taken in seconds",
        "runtime/retries.py",
        '("x-amz-retry-after", 1000)',
        '("x-amz-retry-after", 1)',
        by_retries("test_any_run_of_outcomes_is_decided_as_botocore_decides_it"),
    ),
    Mutant(
        "the clock is not set right",
        "runtime/clock.py",
        "return datetime.now(UTC) + self.skew",
        "return datetime.now(UTC)",
        by_client("test_the_clock_is_set_by_the_answer_and_the_request_signed_again"),
    ),
    Mutant(
        "a wrong signature is tried again with the same clock",
        "runtime/clock.py",
        "abs(served - signed) < _SKEW_THRESHOLD",
        "served == signed",
        by_client("test_a_signature_that_is_wrong_for_another_reason_is_not_tried_again"),
    ),
    Mutant(
        "an attempt is compared with the clock as it is now",
        "runtime/clock.py",
        "abs(served - signed) < _SKEW_THRESHOLD",
        "abs(served - self.now()) < _SKEW_THRESHOLD",
        by_repeating("test_every_call_under_way_with_a_wrong_clock_is_signed_again"),
    ),
    Mutant(
        "any date sets the clock",
        "runtime/clock.py",
        "abs(skew) > _GREATEST_SKEW",
        "False",
        by_repeating("test_an_odd_date_neither_moves_the_clock_nor_hides_the_error"),
    ),
    Mutant(
        "status 429 is throttling only with a code that says so",
        "runtime/retryable.py",
        "code in THROTTLED_CODES or status in THROTTLED_STATUSES",
        "code in THROTTLED_CODES",
        by_repeating("test_status_429_is_throttling_whatever_the_code"),
    ),
    Mutant(
        "adaptive mode goes by the time of day",
        "runtime/adaptive.py",
        "= time.monotonic",
        "= time.time",
        chosen("tests/oracle/test_adaptive.py", "test_the_clock_is_one_that_is_never_set_back"),
    ),
    Mutant(
        "the number of the attempt is not sent",
        "runtime/exchange.py",
        'f"attempt={self.attempts}; ',
        'f"attempt=1; ',
        by_client("test_every_attempt_carries_one_token_one_invocation_id_and_its_own_number"),
    ),
)
