"""The tables of the benchmark that judge no row: the package's parts, and every service."""

from __future__ import annotations

import pytest

from bench import every_service, sizes
from bench.measurements import size
from bench.processes import Bench


def test_the_parts_of_the_package_are_all_of_it() -> None:
    counted = size.counted()
    parts = sizes.sizes()
    assert parts.total() == sum(path.stat().st_size for path in counted.values())
    assert not {"local", "serving", "services", "watch", "_api.txt"} & parts.keys()


def test_what_stands_in_a_module_is_told_apart() -> None:
    text = (
        '# first\n"""A module."""\n\nimport os\n\n\n@define\nclass A:\n    """A class."""\n\n'
        '    x: int\n\n\ndef call():\n    """A method."""\n    return 1\n\n\n'
        "def read_body(data):\n    return data\n\n\nregister(A)\n"
    )
    parts: dict[str, int] = {}
    for what, length in sizes.split(text):
        parts[what] = parts.get(what, 0) + length
    assert sum(parts.values()) == len(text)
    assert parts["imports"] == len("import os\n")
    assert parts["tables"] == len("register(A)\n")
    assert parts["read…"] == len("def read_body(data):\n    return data\n")
    assert parts["methods"] == len("def call():\n    return 1\n")
    assert parts["classes"] == len("@define\nclass A:\n\n    x: int\n")


@pytest.mark.parametrize(
    ("judged", "cpu", "byte", "whole", "is_over"),
    [
        (False, 9.0, 9.0, 9.0, False),
        (True, 1.3, 1.3, 9.0, False),
        (True, 1.31, 1.0, 1.0, True),
        (True, 1.0, 1.31, 1.31, True),
        # A small model without documentation, whose process is as large as any.
        (True, 1.0, 1.31, 1.0, False),
    ],
)
def test_only_services_as_large_as_the_first_are_judged(
    judged: bool, cpu: float, byte: float, whole: float, is_over: bool
) -> None:
    took = every_service.Turn(1.0, cpu, 1.0, byte, whole)
    found = every_service.Generated(service="s", members=1, judged=judged, took=took)
    assert found.is_over is is_over


def test_a_ratio_is_taken_within_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that is three times as slow in the second turn leaves the ratios as they are."""
    slower = iter([1.0] * 3 + [3.0] * 3 + [1.0] * 3)
    monkeypatch.setattr(every_service, "members", lambda service: 10)
    monkeypatch.setattr(every_service, "model_size", lambda service: 100)
    monkeypatch.setattr(every_service, "beginning", lambda bench: 1.0 * next(slower))
    seconds = {"imagebuilder": 2.0, "s": 2.2}
    monkeypatch.setattr(
        every_service, "generate", lambda bench, service: (seconds[service] * next(slower), 50.0)
    )
    with Bench(rounds=None, overlays={}) as bench:
        found = every_service.measured(bench, "s")
    assert found.judged
    assert found.took.cpu_ratio == pytest.approx(1.2)
    assert found.took.peak_ratio == 1.0
