"""Watching a build: what is passed over, what ends it, and what a person sees."""

from __future__ import annotations

from tests.mutants.mutant import Mutant
from tests.mutants.selection import by_watch

MUTANTS = (
    Mutant(
        "nulls in lists are taken for items",
        "watch/poll.py",
        "return [item for item in items if item is not None]",
        "return list(items)",
        by_watch("nulls", "test_what_a_list_lacks_is_left_out_and_the_rest_is_shown"),
    ),
    Mutant(
        "a region that is null ends the report",
        "watch/report.py",
        "in present(failure.region_failures)",
        "in failure.region_failures",
        by_watch("nulls", "test_a_region_that_is_null_leaves_the_others_in_the_report"),
    ),
    Mutant(
        "throttling ends the watching",
        "watch/watcher.py",
        "        return error.retryable\n",
        "        return False\n",
        by_watch("trouble", "test_what_may_pass_is_a_warning_and_the_watching_goes_on", "rate"),
    ),
    Mutant(
        "two views at once are one",
        "watch/command.py",
        "if options.plain and options.json:",
        "if False:",
        by_watch("usage", "test_everything_wrong_is_in_one_message"),
    ),
    Mutant(
        "without rich nothing says why there are lines",
        "watch/command.py",
        "note: lines, for the live view needs rich (pip install rich)",
        "",
        by_watch("terminal", "test_without_rich_it_says_what_to_install_and_writes_lines"),
    ),
    Mutant(
        "the state is cut on a narrow terminal",
        "watch/drawing.py",
        "3 * _GAP <= width:",
        "3 * _GAP <= 1000:",
        by_watch("terminal", "test_the_narrowest_terminal_has_three_lines_and_every_state_whole"),
    ),
)
