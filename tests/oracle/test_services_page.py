"""``docs/services.md`` has what is true of every service that botocore ships."""

from __future__ import annotations

import pytest

from codegen.model import sources
from codegen.resolve import resolve
from tests.oracle.emitted import loader
from tests.oracle.services_table import PAGE, cells_of, left_out_of, read_rows

ROWS = read_rows(PAGE.read_text(encoding="utf-8"))


def test_every_service_has_a_row_and_no_other() -> None:
    assert sorted(ROWS) == sorted(loader.list_available_services("service-2"))


def test_no_service_is_refused_or_cannot_be_imported() -> None:
    assert [name for name, row in ROWS.items() if not cells_of(row)[2]] == []


@pytest.mark.parametrize("service", ["pipes", "sts", "route53", "logs", "timestream-write"])
def test_a_row_says_what_the_generator_does(service: str) -> None:
    resolved = resolve(sources.from_botocore(service), package="emitted")
    name, protocol, operations, *_, left = cells_of(ROWS[service])
    assert (name, protocol) == (service, resolved.protocol)
    assert int(operations) == len(resolved.operations)
    assert left == left_out_of(resolved)
