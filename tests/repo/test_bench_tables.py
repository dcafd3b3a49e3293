"""The tables of the benchmark that judge no row: the package's parts, and every service."""

from __future__ import annotations

import pytest

from bench import every_service, sizes
from bench.measurements import size
from bench.processes import Bench, MeasureError


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
    ("excess", "byte", "whole", "is_over"),
    [
        (0.1, 1.3, 9.0, False),
        (0.11, 1.0, 1.0, True),
        (0.0, 1.31, 1.31, True),
        # A small model without documentation, whose process is as large as any.
        (0.0, 1.31, 1.0, False),
    ],
)
def test_a_service_is_over_by_its_processor_time_or_its_memory(
    excess: float, byte: float, whole: float, is_over: bool
) -> None:
    took = every_service.Turn(1.0, 1.0, excess, 1.0, byte, whole)
    assert took.is_over(0.1) is is_over


def measured(
    monkeypatch: pytest.MonkeyPatch,
    *,
    seconds: list[float],
    members: int,
    slower: list[float] | None = None,
    after: float = 1.0,
) -> tuple[every_service.Measured, int]:
    """Return what comes of a service that takes ``seconds`` in its turns, and how many it had.

    In each turn, the machine is so many times ``slower``; an operation takes one second, and
    ``after`` the next time; Image Builder, which has ten members, takes two more.
    """
    paces = iter([pace for pace in slower or [1] * 7 for _ in range(4)])
    monkeypatch.setattr(every_service, "TOGETHER", 1)
    taken = iter(seconds)
    begun: list[float] = []

    def beginning(bench: Bench) -> float:
        begun.append((after if len(begun) % 2 else 1.0) * next(paces))
        return begun[-1]

    def generate(bench: Bench, service: str) -> tuple[float, float]:
        return (next(taken) if service == "s" else 2.0 + (1 + after) / 2) * next(paces), 50.0

    monkeypatch.setattr(every_service, "members", lambda service: members if service == "s" else 10)
    monkeypatch.setattr(every_service, "model_size", lambda service: 100)
    monkeypatch.setattr(every_service, "beginning", beginning)
    monkeypatch.setattr(every_service, "generate", generate)
    with Bench(rounds=None, overlays={}) as bench:
        found = every_service.measured(bench, ["s"])
    assert found.refused == {}
    return found, len(begun) // 2


def test_a_ratio_is_taken_within_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that is three times as slow in the second turn leaves the ratios as they are."""
    taken, turns = measured(monkeypatch, slower=[1, 3, 1], seconds=[3.4] * 3, members=10)
    [found] = taken.found
    assert found.large
    assert turns == 3
    assert found.took.cpu_ratio == pytest.approx(1.2)
    assert found.took.peak_ratio == 1.0
    assert taken.over == []


@pytest.mark.parametrize(
    ("seconds", "members", "turns", "ratio"),
    [
        # A large one has the median of its turns, whatever the first says.
        ([5.0, 2.2, 7.0, 3.0, 2.2], 10, 5, 1.0),
        # A small one is measured again when its first turn says that it is over.
        ([2.0], 5, 1, 1.0),
        ([3.0, 2.0, 2.2], 5, 3, 1.2),
        # While they say that it is over, there are more of them.
        ([4.0, 3.0, 2.0, 2.0, 2.0], 5, 5, 1.0),
        ([4.0, 3.0, 2.0, 3.0, 2.0, 3.0, 3.0], 5, 7, 2.0),
    ],
)
def test_several_turns_say_whether_a_service_is_over(
    monkeypatch: pytest.MonkeyPatch, seconds: list[float], members: int, turns: int, ratio: float
) -> None:
    taken, number = measured(monkeypatch, seconds=seconds, members=members)
    [found] = taken.found
    assert number == turns
    assert found.took.cpu_ratio == pytest.approx(ratio)
    assert taken.over == ([found] if ratio > every_service.TARGET else [])


@pytest.mark.parametrize(("after", "is_over"), [(1.0, True), (1.8, False)])
def test_a_service_is_not_over_by_what_two_runs_differ_by(
    monkeypatch: pytest.MonkeyPatch, after: float, is_over: bool
) -> None:
    empty = (1 + after) / 2
    taken, _ = measured(monkeypatch, seconds=[empty + 2.0] * 7, members=5, after=after)
    assert taken.found[0].took.cpu_ratio == pytest.approx(2.0)
    assert bool(taken.over) is is_over


def test_several_services_are_measured_beside_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service that cannot be generated is named, and the others are measured."""
    generated: list[str] = []

    def generate(bench: Bench, service: str) -> tuple[float, float]:
        generated.append(service)
        if service == "s7":
            raise MeasureError("no such service")
        return 2.0, 50.0

    monkeypatch.setattr(every_service, "members", lambda service: 10 if service[0] == "i" else 5)
    monkeypatch.setattr(every_service, "model_size", lambda service: 100)
    monkeypatch.setattr(every_service, "beginning", lambda bench: 1.5)
    monkeypatch.setattr(every_service, "generate", generate)
    monkeypatch.setattr(every_service, "MOST_TURNS", 1)
    services = [f"s{number}" for number in range(10)]
    with Bench(rounds=None, overlays={}) as bench:
        taken = every_service.measured(bench, services)
    assert generated == ["imagebuilder", *services[:8], "imagebuilder", *services[8:]]
    assert taken.refused == {"s7": "no such service"}
    assert [each.service for each in taken.found] == [each for each in services if each != "s7"]
    assert {each.took.cpu_ratio for each in taken.found} == {2.0}
