"""Says at the end how many cases of each protocol passed, and of which protocols none ran."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from codegen.protocols import PROTOCOLS
from tests.conformance.cases import Case, cases
from tests.conformance.known import FAILING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest

#: The cases that passed, by their protocols and kinds.
_passed: Counter[tuple[str, str]] = Counter()


def pytest_runtest_call(item: pytest.Item) -> None:
    """Note the case of ``item``, which the test then counts."""
    callspec = getattr(item, "callspec", None)
    case = None if callspec is None else callspec.params.get("case")
    if isinstance(case, Case):
        item.user_properties.append(("case", (case.suite.protocol, case.kind, case.id)))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Count the case of a test that passed, unless it passed by failing as it is known to."""
    for name, value in report.user_properties:
        if name == "case" and isinstance(value, tuple) and report.passed and report.when == "call":
            protocol, kind, case = value
            _passed[protocol, kind] += (kind, case) not in FAILING


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print a line for each protocol."""
    terminalreporter.section("protocol tests")
    for line in _lines():
        terminalreporter.line(line)


def _lines() -> Iterable[str]:
    every = Counter((case.suite.protocol, case.kind) for case in cases("input") + cases("output"))
    for protocol in sorted({protocol for protocol, _ in every}):
        requests, answers = every[protocol, "input"], every[protocol, "output"]
        if protocol in PROTOCOLS:
            of = (_passed[protocol, "input"], requests, _passed[protocol, "output"], answers)
            yield "{}: {} of {} requests, {} of {} answers".format(protocol, *of)
        else:
            yield f"{protocol}: not emitted ({requests} requests, {answers} answers)"
