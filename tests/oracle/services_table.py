"""The table of all services: ``python -m tests.oracle.services_table`` writes ``docs/services.md``.

It is made of what ``nox -s oracle-all`` has left in ``.cache/oracle-all``: of each service the last
result, whenever that was. A service without one keeps the row that it has; the page says how many
rows were measured when, and which differ.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.oracle.every_service import every_service, read_result
from tests.oracle.typed_sample import RESULTS, SAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.model import Service

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/services.md"

HEAD = """# All services

Every service that botocore ships, emitted whole, each of its modules compiled and imported, and
each operation compared with botocore, by `nox -s oracle-all`: the protocol that its client speaks,
how many operations it has, the seconds of CPU that the generator took for it, the bytes of its own
modules (the runtime that every package has is not counted), how many requests, defects, answers,
damaged answers and errors were compared, the day, and what is left out, with the reason. Where the
service speaks a second protocol, that one was compared as well.

{totals}

| service | protocol | operations | seconds | bytes | compared | measured | left out |
|---|---|---:|---:|---:|---:|---|---|
"""


def row(result: Mapping[str, Any]) -> str:
    """Return the row of a service, of what came of it."""
    if result["failed"]:
        return _line([result["service"], "", "", "", "", "", result["day"], result["failed"]])
    differences = result["differences"]
    compared = f"{sum(result['compared'].values()):,}"
    return _line(
        [
            result["service"],
            result["protocol"],
            str(result["operations"]),
            f"{result['seconds']:.1f}",
            f"{result['size']:,}",
            compared + f", {len(differences)} differ" * bool(differences),
            f"{result['day']}, botocore {result['botocore']}",
            reasons(result["left_out"]),
        ]
    )


def left_out_of(service: Service) -> str:
    """Return what is left out of ``service``, with the reasons."""
    return reasons(dict(service.left_out))


def reasons(left_out: Mapping[str, str]) -> str:
    """Return the operations that are left out, each with the reason."""
    return "; ".join(f"{name}: {why}" for name, why in sorted(left_out.items()))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def cells_of(line: str) -> list[str]:
    """Return the cells of a row."""
    return [cell.strip() for cell in line.removeprefix("|").removesuffix("|").split(" | ")]


def read_rows(text: str) -> dict[str, str]:
    """Return the rows of a page by their services."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return {line.split(" | ")[0].removeprefix("| "): line for line in lines[1:]}


def totals(rows: Iterable[str], examples: Iterable[int]) -> str:
    """Return what all ``rows`` come to, of so many ``examples`` of each comparison."""
    cells = [cells_of(each) for each in rows]
    compared = [each for each in cells if each[5]]
    comparisons = sum(int(each[5].partition(", ")[0].replace(",", "")) for each in compared)
    days = Counter(each[6] for each in compared)
    measured = "; ".join(f"{count} on {day}" for day, count in sorted(days.items()))
    operations = sum(int(each[2]) for each in compared)
    differ = sum("differ" in each[5] for each in compared)
    return (
        f"{len(compared)} of {len(cells)} services were compared ({measured}), with"
        f" {operations:,} operations and {comparisons:,} comparisons:"
        f" {' or '.join(map(str, sorted(examples)))} of each kind for each operation and error, in"
        f" each protocol. {differ} differ."
    )


def typed() -> str:
    """Return what mypy said of the sample of packages, where it was asked."""
    if not RESULTS.exists():
        return ""
    found = json.loads(RESULTS.read_text(encoding="utf-8"))
    right = [service for service, _, _ in SAMPLE if found.get(service, {}).get("status") == 0]
    return (
        f" `mypy --strict` finds no error in the packages of {len(right)} of a sample of"
        f" {len(SAMPLE)}: {', '.join(sorted(right))} (`python -m tests.oracle.typed_sample`)."
    )


def main() -> None:
    """Write the page of all results."""
    rows = read_rows(PAGE.read_text(encoding="utf-8")) if PAGE.exists() else {}
    found = [result for service in every_service() if (result := read_result(service))]
    rows |= {result["service"]: row(result) for result in found}
    kept = [rows[service] for service in every_service()]
    lines = "".join(f"{each}\n" for each in kept)
    PAGE.write_text(
        HEAD.format(totals=totals(kept, {result["examples"] for result in found}) + typed())
        + lines,
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
