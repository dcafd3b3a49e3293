"""The committed package of the pet store is what the generator writes."""

from __future__ import annotations

from tests.golden import committed, expected


def test_the_golden_package_is_what_the_generator_writes() -> None:
    now, golden = expected(), committed()
    assert golden.keys() == now.keys(), "run python -m tests.golden and read the diff"
    different = [path for path in now if now[path] != golden[path]]
    assert different == [], "run python -m tests.golden and read the diff"
