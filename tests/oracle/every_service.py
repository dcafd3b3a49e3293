"""Every service that botocore ships: emitted, imported, and each operation held to botocore.

    nox -s oracle-all                       every service: about 50 minutes of CPU
    nox -s oracle-all -- --part 3/10        the third of ten parts, about five
    nox -s oracle-all -- ec2 s3             these; a middling service takes six seconds

A process for each service writes what came of it to ``.cache/oracle-all/SERVICE.json``. What was
done with the same generator, the same tests and the same botocore is not done again, so that a run
that was broken off goes on where it was, and parts add up. ``.cache/oracle-all/summary.txt`` has
every difference. The last line says what all of it came to, and the exit status whether that is
everything, without a difference. ``python -m tests.oracle.services_table`` makes the page of it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.oracle.emitted import loader

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache/oracle-all"
SUMMARY = CACHE / "summary.txt"
#: Of what a result is the result, beside botocore.
MADE_OF = ("codegen", "templates", "tests/oracle")
SECONDS = 1800


def every_service() -> list[str]:
    """Return the services that botocore ships."""
    names: list[str] = loader.list_available_services("service-2")
    return names


def fingerprint() -> str:
    """Return a digest of everything that a result depends on."""
    digest = hashlib.sha256(str(import_module("botocore").__version__).encode())
    for folder in MADE_OF:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".py", ".jinja", ".toml"):
                digest.update(path.relative_to(ROOT).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def read_result(service: str) -> dict[str, Any] | None:
    """Return the last result of ``service``."""
    path = CACHE / f"{service}.json"
    if not path.exists():
        return None
    result: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return result


def do(service: str, examples: int, made_of: str, more: Sequence[str]) -> dict[str, Any]:
    """Do ``service`` in a process of its own, and write down what came of it."""
    command = [
        *(sys.executable, "-B", "-W", "ignore", "-m", "tests.oracle.one_service"),
        *(service, str(examples), *more),
    ]
    path = os.pathsep.join([str(ROOT / "generated"), str(ROOT)])
    try:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
        )
        result: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        result = {"service": service, "failed": f"it was not done in {SECONDS} seconds"}
    except ValueError:
        last = (done.stderr.strip().splitlines() or ["no output"])[-1]
        result = {"service": service, "failed": f"status {done.returncode}: {last}"}
    result |= {
        "made_of": made_of,
        "examples": examples,
        "day": f"{datetime.now(tz=UTC):%Y-%m-%d}",
        "botocore": str(import_module("botocore").__version__),
        "python": "{}.{}.{}".format(*sys.version_info),
    }
    CACHE.mkdir(parents=True, exist_ok=True)
    written = json.dumps(result, indent=1) + "\n"
    (CACHE / f"{service}.json").write_text(written, encoding="utf-8")
    return result


def is_done(result: dict[str, Any] | None, examples: int, made_of: str) -> bool:
    """Return whether a result still says what would come of a run, and nothing was wrong."""
    return (
        result is not None
        and not result["failed"]
        and not result["differences"]
        and (result["made_of"], result["examples"]) == (made_of, examples)
    )


def summary(results: Iterable[dict[str, Any]]) -> str:
    """Return every difference, and what all results came to in the last line."""
    results = list(results)
    failed = [f"{each['service']}: {each['failed']}" for each in results if each["failed"]]
    alike = [each for each in results if not each["failed"]]
    lines = [
        f"{each['service']} ({found['protocol']}), {found['comparison']}, {found['operation']}:"
        f" {found['what']}"
        for each in alike
        for found in each["differences"]
    ]
    compared: Counter[str] = Counter()
    for each in alike:
        compared.update(each["compared"])
    counts = ", ".join(f"{count:,} {name}" for name, count in compared.items())
    operations = sum(each["operations"] for each in alike)
    last = (
        f"{len(alike)} of {len(every_service())} services emitted and imported with"
        f" {sum(each['modules'] for each in alike):,} modules, {operations:,} operations compared"
        f" ({counts}); {len(lines)} differ, {len(failed)} services failed"
    )
    return "\n".join([*failed, *lines, last]) + "\n"


def read_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="nox -s oracle-all --",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("services", nargs="*", help="by botocore's names; all for none")
    parser.add_argument("--part", default="1/1", metavar="N/OF", help="one of so many parts")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, metavar="N")
    parser.add_argument("--examples", type=int, default=3, metavar="N", help="of each comparison")
    parser.add_argument("--again", action="store_true", help="do also what was done")
    parser.add_argument("--shrink", action="store_true", help="look for the smallest differences")
    chosen = parser.parse_args(arguments)
    unknown = sorted(set(chosen.services) - set(every_service()))
    if unknown:
        parser.error(f"botocore has no service {', '.join(unknown)}")
    part, _, parts = chosen.part.partition("/")
    if not (part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts)):
        parser.error(f"--part {chosen.part}: 1/10 is the first of ten, and 10/10 the last")
    chosen.services = (chosen.services or every_service())[int(part) - 1 :: int(parts)]
    return chosen


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what ``arguments`` ask for; return 1 where anything differs."""
    chosen = read_arguments(arguments)
    made_of = fingerprint()
    wanted = [
        service
        for service in chosen.services
        if chosen.again or not is_done(read_result(service), chosen.examples, made_of)
    ]
    print(
        f"{len(wanted)} services to do, {len(chosen.services) - len(wanted)} are done", flush=True
    )
    more = ["--shrink"] * chosen.shrink
    with ThreadPoolExecutor(chosen.processes) as pool:
        for each in pool.map(lambda service: do(service, chosen.examples, made_of, more), wanted):
            said = each["failed"] or f"{each['operations']} operations, {each['compared_in']} s"
            found = each.get("differences") or []
            print(f"{each['service']}: {said}{f', {len(found)} differ' * bool(found)}", flush=True)
    found = {name: result for name in every_service() if (result := read_result(name)) is not None}
    # What parts have done before counts as well, unless anything has changed since.
    text = summary(each for each in found.values() if each["made_of"] == made_of)
    CACHE.mkdir(parents=True, exist_ok=True)
    SUMMARY.write_text(text, encoding="utf-8")
    print(text.splitlines()[-1])
    results = [found[name] for name in chosen.services if name in found]
    return int(any(each["failed"] or each["differences"] for each in results))


if __name__ == "__main__":
    sys.exit(main())
