"""What one operation loads and calls, counted; ``python -m tests.counted.measure`` sets ceilings.

Counts have no noise, so that CI can hold them: the modules, classes and bytes of source that the
package loads for one operation, the modules of the standard library that its dependencies would not
have loaded, and the functions that a request calls. ``ceilings.json`` is the table, with a part for
each minor version of Python, because what is a call differs between them. The command writes the
part of the Python that runs it; ``nox -s ceilings`` does so for all.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench import surroundings
from bench.plans import page_plan, widest_plan
from bench.processes import Bench

if TYPE_CHECKING:
    from collections.abc import Mapping

CEILINGS = Path(__file__).with_name("ceilings.json")
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"

#: The classes of clients, and what the names of their counts end in.
KINDS = {"Client": "", "AsyncClient": ", asyncio"}

#: Ceilings are the counts themselves, or the next multiple: no comment in the source breaks one.
_STEPS = {"source_bytes": 4096}

#: What is counted, by the names of the table.
Counts = dict[str, dict[str, int]]


def counts() -> tuple[Counts, dict[str, set[str]]]:
    """Return the counts, and for each class of client the packages of others that a call loads."""
    here = Path(__file__).parent
    one, page, widest = page_plan(1), page_plan(25), widest_plan()
    found: Counts = {}
    others: dict[str, set[str]] = {kind: set() for kind in KINDS}
    with Bench(rounds=None, overlays={}) as bench:
        one_item, all_items = bench.serve([one], [page, widest])

        def run(
            program: str, *arguments: str, environment: Mapping[str, str | None] | None = None
        ) -> Any:
            command = [str(here / program), *arguments]
            return json.loads(bench.launch(command, environment=environment)["output"])

        shared = surroundings.profile(bench, page)
        keys: Mapping[str, str | None] = {}
        for kind, plan, environment, suffix in (
            ("Client", page, keys, ""),
            ("Client", widest, keys, ""),
            ("Client", page, shared.environment, ", default profile"),
            ("AsyncClient", page, keys, KINDS["AsyncClient"]),
        ):
            call = json.dumps(plan.as_json())
            loaded = run("importing.py", all_items, call, kind, environment=environment)
            foreign = loaded.pop("third_party")
            without_us = run("dependencies.py", *foreign)
            loaded["stdlib_modules"] = len(set(loaded.pop("stdlib")) - set(without_us))
            found[f"import, {plan.operation}{suffix}"] = loaded
            others[kind] |= {name.partition(".")[0] for name in foreign}
        for plan, endpoint in ((one, one_item), (page, all_items)):
            call, items = json.dumps(plan.as_json()), plan.parameters["maxResults"]
            for several, suffix in (("0", ""), ("1", ", an interceptor")):
                in_memory = run("calling.py", "Client", "", call, plan.answer, several)
                found[f"request from memory, page of {items}{suffix}"] = in_memory
            for kind, suffix in KINDS.items():
                over_http = run("calling.py", kind, endpoint, call, plan.answer, "0")
                found[f"request over HTTP, page of {items}{suffix}"] = over_http
    return found, others


def read_ceilings() -> dict[str, Counts]:
    """Return the table: the ceilings of each Python."""
    table: dict[str, Counts] = json.loads(CEILINGS.read_text(encoding="utf-8"))
    return table


def complaints(found: Counts, ceilings: Counts) -> list[str]:
    """Return a sentence for each count that is over its ceiling, or so far below that it is loose.

    A count that has no ceiling, and a ceiling that nothing counts, are complaints, too.
    """
    said = [f"{name}: counted, but not in the table" for name in found.keys() - ceilings.keys()]
    said += [f"{name}: in the table, but not counted" for name in ceilings.keys() - found.keys()]
    for name in found.keys() & ceilings.keys():
        for what, ceiling in ceilings[name].items():
            count = found[name][what]
            if count > ceiling:
                said.append(f"{name}: {count} {what}, over the ceiling of {ceiling}")
            elif count < 0.85 * ceiling:
                said.append(f"{name}: {count} {what}, far below {ceiling}: lower the ceiling")
    return sorted(said)


def highest(table: dict[str, Counts]) -> Counts:
    """Return the highest ceiling of each count: what a Python without a part of its own must keep.

    It gets a tenth more, because its calls may be counted in another way.
    """
    return {
        name: {
            what: max(part[name][what] for part in table.values()) * 11 // 10 for what in ceilings
        }
        for name, ceilings in next(iter(table.values())).items()
    }


def main() -> None:
    """Write the ceilings of this Python."""
    table = read_ceilings() if CEILINGS.exists() else {}
    found, _ = counts()
    table[PYTHON] = {
        name: {what: _ceiling(what, count) for what, count in several.items()}
        for name, several in found.items()
    }
    text = json.dumps(dict(sorted(table.items())), indent=2)
    CEILINGS.write_text(f"{text}\n", encoding="utf-8")
    print(json.dumps(found, indent=2))


def _ceiling(what: str, count: int) -> int:
    step = _STEPS.get(what, 1)
    return -(-count // step) * step


if __name__ == "__main__":
    main()
