"""Where the time goes: a call by its steps, and a fresh process by its modules.

``python -m bench.steps`` prints both tables, for the two rows that matter most: a call that returns
25 items, and the first call of a fresh process. Nothing is judged here; the tables say where to
look.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence

from rich.console import Console
from rich.table import Table

from bench.plans import Plan, page_plan
from bench.processes import FRESH, ROOT, Bench

#: A line of ``python -X importtime``: microseconds of its own, with what it imports, and its name.
_IMPORTED = re.compile(r"import time: +(\d+) \| +(\d+) \| ( *)(\S+)")

#: How many fresh processes are looked at; of each module the least is shown.
_PROCESSES = 15

#: A step of a call: what it is, what it takes, and what that has in it that is another step.
_STEPS: Sequence[tuple[str, str, Sequence[str]]] = (
    ("the request's structure", "make", ()),
    ("checks", "validate", ()),
    ("target, headers and body", "write", ()),
    ("endpoint, ids: the rest of the exchange's beginning", "begin", ("validate", "write")),
    ("signature, and headers of the attempt", "sign", ()),
    ("request as bytes", "to bytes", ()),
    ("sending and receiving: the system's part", "bare socket", ()),
    ("answer from bytes", "read HTTP", ()),
    ("json.loads", "json", ()),
    ("response of that", "read", ("json",)),
)


def rows_of_call(taken: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return the steps with their seconds, what is none of them, and for scale what others take."""
    rows = [
        (what, taken[name] - sum(taken[each] for each in within)) for what, name, within in _STEPS
    ]
    rest = taken["call"] - sum(seconds for _, seconds in rows)
    return [
        *rows,
        ("between them: methods, credentials, connections, the rest", rest),
        ("in all", taken["call"]),
        ("for scale: the same without a network", taken["call without a network"]),
        ("for scale: http.client and json, unsigned and untyped", taken["http.client and json"]),
    ]


def steps_of(bench: Bench, plan: Plan) -> dict[str, float]:
    """Return the seconds of every step of a call."""
    [endpoint] = bench.serve([plan])
    job = {"task": "steps", "endpoint": endpoint, "plan": plan.as_json(), "answer": plan.answer}
    taken = bench.launch(["-m", "bench.workers.steps", json.dumps(job)])
    found: dict[str, float] = json.loads(taken["output"])
    return found


def imports(text: str) -> dict[str, float]:
    """Return the seconds that each module took itself, of what ``-X importtime`` wrote."""
    return {
        found[4]: int(found[1]) * 1e-6 for found in map(_IMPORTED.match, text.splitlines()) if found
    }


def rows_of_imports(runs: Iterable[Mapping[str, float]]) -> list[tuple[str, float]]:
    """Return each of our modules, and each other package as a whole, with its least seconds."""
    least: dict[str, float] = {}
    for run in runs:
        grouped: dict[str, float] = {}
        for name, seconds in run.items():
            grouped[_group(name)] = grouped.get(_group(name), 0.0) + seconds
        least |= {g: min(s, least.get(g, s)) for g, s in grouped.items()}
    return sorted(least.items(), key=lambda row: -row[1])


def _group(module: str) -> str:
    """Return what a module is shown with: ours by their names, others by those of packages."""
    top = module.partition(".")[0]
    if top in ("imagebuilder", "urllib3"):
        return module
    return "(standard library)" if top in sys.stdlib_module_names else top


def imported(bench: Bench, plan: Plan) -> list[dict[str, float]]:
    """Return what modules took, in each of several fresh processes that make one call."""
    [endpoint] = bench.serve([plan])
    command = [sys.executable, "-X", "importtime", str(FRESH / "ours.py"), endpoint]
    return [
        imports(
            subprocess.run(
                [*command, json.dumps(plan.as_json())],
                env=bench.environment(),
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=True,
            ).stderr
        )
        for _ in range(_PROCESSES)
    ]


def _show(console: Console, title: str, unit: str, rows: Iterable[tuple[str, float]]) -> None:
    scale = {"µs": 1e6, "ms": 1e3}[unit]
    table = Table(title=title)
    table.add_column("what")
    table.add_column(unit, justify="right")
    for what, seconds in rows:
        table.add_row(what, f"{seconds * scale:.2f}")
    console.print(table)


def main() -> None:
    """Print both tables."""
    console = Console(highlight=False, width=100)
    with Bench(rounds=None, overlays={}) as bench:
        for items in (25, 1):
            plan = page_plan(items)
            title = f"a call, {items} item{'s' if items > 1 else ''}"
            _show(console, title, "µs", rows_of_call(steps_of(bench, plan)))
        rows = rows_of_imports(imported(bench, page_plan(25)))
        shown = [row for row in rows if row[1] >= 1e-4]
        rest = sum(seconds for _, seconds in rows[len(shown) :])
        total = sum(seconds for _, seconds in rows)
        shown += [("modules below 0.1 ms", rest), ("in all", total)]
        _show(console, "imports of a fresh process with its first call", "ms", shown)


if __name__ == "__main__":
    main()
