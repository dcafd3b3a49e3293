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
        # A request is a case of two tests: it is sent, and read again.
        kind = "read" if "request_is_read" in item.name else case.kind
        item.user_properties.append(("case", (case.suite.protocol, kind, case.id)))


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
            sent, read = _passed[protocol, "input"], _passed[protocol, "read"]
            yield (
                f"{protocol}: {sent} of {requests} requests, {read} read again,"
                f" {_passed[protocol, 'output']} of {answers} answers"
            )
        else:
            yield f"{protocol}: not emitted ({requests} requests, {answers} answers)"
