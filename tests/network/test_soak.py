"""What the soak calls flat, and what it does not."""

from __future__ import annotations

import pytest

from tests.network.soak import Sample, judge

MIB = 2**20
BOUNDS = {"memory": 4 * MIB, "descriptors": 2}


def samples(memory: list[float], descriptors: list[int]) -> list[Sample]:
    pairs = zip(memory, descriptors, strict=True)
    return [Sample(n * 1.0, int(m * MIB), d) for n, (m, d) in enumerate(pairs)]


def test_noise_is_flat() -> None:
    noisy = [60.0 + (n * 7 % 5) / 2 for n in range(100)]
    verdict = judge(samples(noisy, [20 + n % 9 for n in range(100)]), **BOUNDS)
    assert verdict.problems == []
    assert verdict.descriptors == 0
    assert abs(verdict.memory) < MIB


def test_what_the_warm_up_takes_does_not_count() -> None:
    assert judge(samples([n * 3.0 for n in range(20)] + [60.0] * 80, [9] * 100), **BOUNDS) == (
        0.0,
        0,
        [],
    )


@pytest.mark.parametrize(
    ("memory", "descriptors", "problem"),
    [
        ([60 + n * 0.1 for n in range(100)], [9] * 100, "memory grew by 7.90 MiB; 4.00 MiB"),
        ([60.0] * 100, [9 + n // 10 for n in range(100)], "descriptors grew by 5; 2 are"),
    ],
)
def test_what_grows_steadily_is_a_problem(
    memory: list[float], descriptors: list[int], problem: str
) -> None:
    (found,) = judge(samples(memory, descriptors), **BOUNDS).problems
    assert found.startswith(problem)
