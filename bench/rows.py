"""The table: what is measured, against what, and what must come out.

A row compares one quantity of one measurement; rows of one measurement are taken in one go. The
targets are those of the design. ``at most`` is for what costs, ``at least`` for what is gained.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Literal

from attrs import evolve, frozen

from bench import surroundings
from bench.measurements import (
    fresh,
    generation,
    largest,
    newer,
    served,
    size,
    standstill,
    typecheck,
    work,
)
from bench.peers import (
    AIOBOTOCORE,
    AWS,
    BOTO3,
    BOTO3_BOTOCORE,
    CAPO,
    CAPO_ASYNCIO,
    CATTRS,
    HTTP_SERVER,
    JSON,
    MOTO,
    MSGSPEC,
    OURS,
    OURS_ASYNCIO,
    OURS_NEWER,
    OURS_ORJSON,
    RAW,
    RAW_SIGNED,
    SOCKET,
)
from bench.plans import documented_plan, page_plan, widest_operation, widest_plan
from bench.processes import Bench
from bench.samples import Measured

Unit = Literal["ms", "µs", "MB", "KB", "s", "calls/s", "B/B"]

#: How many of a unit make a second, a byte, ...: what measurements give.
UNITS: dict[Unit, float] = {
    "ms": 1e3,
    "µs": 1e6,
    "MB": 1e-6,
    "KB": 1e-3,
    "s": 1.0,
    "calls/s": 1.0,
    "B/B": 1.0,
}

Measurement = Callable[[Bench], Measured]


@frozen(kw_only=True)
class Row:
    """One comparison.

    ``name`` is what ``--only`` takes. ``target`` is for the ratio of ``subject`` to ``against``, or
    for the value itself where there is nothing to compare with; ``None`` is for a row that is shown
    and not judged. ``drawn`` is the title under which the picture shows it.
    """

    name: str
    what: str
    measurement: str
    quantity: str
    unit: Unit
    against: str | None
    target: float | None = None
    at_least: bool = False
    subject: str = OURS
    drawn: str = ""


def measurements() -> dict[str, Measurement]:
    """Return how each measurement is taken, by its name in the rows."""
    one, page, widest = page_plan(1), page_plan(25), widest_plan()
    callers = (OURS, OURS_ORJSON, BOTO3, CAPO, RAW, RAW_SIGNED, SOCKET, AIOBOTOCORE)
    readers = (OURS, OURS_ORJSON, JSON, BOTO3, CATTRS, MSGSPEC)
    both = (OURS, BOTO3)
    awaiting = (OURS_ASYNCIO, AIOBOTOCORE, CAPO_ASYNCIO)
    return {
        "fresh-list": partial(fresh.measure, plan=page),
        "fresh-widest": partial(fresh.measure, plan=widest),
        "fresh-https": partial(
            fresh.measure, plan=page, names=(OURS, BOTO3, RAW), surrounding=surroundings.https
        ),
        "fresh-profile": partial(
            fresh.measure, plan=page, names=(OURS, BOTO3, CAPO), surrounding=surroundings.profile
        ),
        "fresh-role": partial(fresh.measure, plan=page, names=both, surrounding=surroundings.role),
        "call-25": partial(work.measure_calls, plan=page, names=callers),
        "call-1": partial(work.measure_calls, plan=one, names=callers),
        "async-25": partial(work.measure_calls, plan=page, names=awaiting),
        "async-at-once": partial(work.measure_calls, plan=page, names=awaiting, task="at_once"),
        "async-fresh": partial(fresh.measure, plan=page, names=(OURS, *awaiting)),
        "async-still": partial(standstill.measure, plan=page),
        "newer": partial(newer.measure_calls, task="call"),
        "newer-at-once": partial(newer.measure_calls, task="at_once"),
        "newer-fresh": newer.measure_fresh,
        "parse": partial(work.measure_part, task="parse", plan=page, names=readers),
        "build": partial(work.measure_part, task="build", plan=page, names=both),
        "sign": partial(work.measure_part, task="sign", plan=page, names=both),
        "wait": partial(
            work.measure_part, task="wait", plan=documented_plan("GetImage"), names=both
        ),
        "threads-1": partial(work.measure_threads, plan=page, names=both, threads=1),
        "threads-4": partial(work.measure_threads, plan=page, names=both, threads=4),
        "threads-16": partial(work.measure_threads, plan=page, names=both, threads=16),
        "local": partial(served.measure_rate, names=(OURS, HTTP_SERVER, MOTO)),
        "local-crowded": served.measure_crowded,
        "size": size.measure,
        "generate": generation.measure_cpu,
        "generate-memory": generation.measure_memory,
        "members": generation.measure_members,
        "largest": partial(largest.measure, plan=one),
        "mypy": partial(typecheck.measure, checker="mypy"),
        "pyright": partial(typecheck.measure, checker="pyright"),
        "long-mypy": partial(typecheck.long, checker="mypy"),
        "long-pyright": partial(typecheck.long, checker="pyright"),
    }


def rows() -> tuple[Row, ...]:
    """Return the whole table."""
    return (
        *_fresh(),
        *_calls(),
        *_async(),
        *_newer(),
        *_parts(),
        *_threads(),
        *_served(),
        *_sizes(),
        *_habits(),
    )


def _against(row: Row, *peers: tuple[str, float | None]) -> Iterator[Row]:
    """Yield ``row`` against each of ``peers``, with its target; names say against what.

    The picture shows only what has a target.
    """
    for peer, target in peers:
        name = f"{row.name}-{peer.replace(' + ', '-').replace(', ', '-').replace(' ', '-')}"
        drawn = "" if target is None else row.drawn
        yield evolve(row, name=name, against=peer, target=target, drawn=drawn)


def _fresh() -> Iterator[Row]:
    list_call = Row(
        name="fresh-list",
        what="fresh process to first response",
        measurement="fresh-list",
        quantity="first",
        unit="ms",
        against=None,
        drawn="Fresh process to first response",
    )
    widest = evolve(
        list_call,
        name="fresh-widest",
        what=f"fresh process to first response, {widest_operation()}",
        measurement="fresh-widest",
        drawn="",
    )
    for row, boto3, raw in ((list_call, 0.4, 1.1), (widest, None, None)):
        yield from _against(row, (BOTO3, boto3), (RAW, raw), (RAW_SIGNED, None))
        cpu = evolve(row, name=f"{row.name}-cpu", what=f"{row.what}, CPU", quantity="cpu", drawn="")
        yield from _against(cpu, (BOTO3, None), (RAW, None))
    memory = evolve(
        list_call,
        name="memory",
        what="peak memory after the first call",
        quantity="peak",
        unit="MB",
        drawn="Peak memory after the first call",
    )
    yield from _against(memory, (BOTO3, 0.5), (RAW, None))
    yield from _where_users_are(evolve(list_call, drawn=""))


def _where_users_are(row: Row) -> Iterator[Row]:
    """Yield what a fresh process takes where keys and HTTP are not at hand."""
    for name, where, targets in (
        ("https", "over HTTPS", ((BOTO3, 0.43), (RAW, 1.08))),
        ("profile", "with a default profile", ((BOTO3, 0.42), (CAPO, 0.6))),
        ("role", "with an instance's role", ((BOTO3, None),)),
    ):
        row = evolve(
            row,
            name=f"fresh-{name}",
            what=f"fresh process to first response, {where}",
            measurement=f"fresh-{name}",
        )
        yield from _against(row, *targets)
    memory = evolve(
        row,
        name="memory-profile",
        what="peak memory after the first call, with a default profile",
        measurement="fresh-profile",
        quantity="peak",
        unit="MB",
    )
    yield from _against(memory, (BOTO3, None), (CAPO, None))


def _calls() -> Iterator[Row]:
    page = Row(
        name="call-25",
        what="CPU per call, 25 items",
        measurement="call-25",
        quantity="cpu",
        unit="µs",
        against=None,
        drawn="CPU per call, 25 items",
    )
    one = evolve(
        page,
        name="call-1",
        what="CPU per call, 1 item",
        measurement="call-1",
        drawn="CPU per call, 1 item",
    )
    others = ((RAW_SIGNED, None), (AIOBOTOCORE, None))
    yield from _against(page, (BOTO3, 0.18), (CAPO, 0.1), (RAW, 0.6), (SOCKET, 2.0), *others)
    yield from _against(one, (BOTO3, 0.17), (CAPO, None), (RAW, None), (SOCKET, None), *others)
    for row in (page, one):
        faster = evolve(row, name=f"{row.name}-orjson", subject=OURS_ORJSON)
        yield from _against(faster, (OURS, None), (BOTO3, None))


def _async() -> Iterator[Row]:
    calls = Row(
        name="async-25",
        what="asyncio: CPU per call, 25 items, one at a time",
        measurement="async-25",
        quantity="cpu",
        unit="µs",
        against=None,
        subject=OURS_ASYNCIO,
    )
    at_once = evolve(
        calls,
        name="async-at-once",
        what="asyncio: CPU per call, 25 items, 50 at once",
        measurement="async-at-once",
    )
    for row in (calls, at_once):
        yield from _against(row, (AIOBOTOCORE, 0.25), (CAPO_ASYNCIO, 0.4))
    first = evolve(
        calls,
        name="async-fresh",
        what="asyncio: fresh process to first response",
        measurement="async-fresh",
        quantity="first",
        unit="ms",
    )
    yield from _against(first, (AIOBOTOCORE, None), (CAPO_ASYNCIO, 0.7), (OURS, None))
    memory = evolve(
        first,
        name="async-memory",
        what="asyncio: peak memory after the first call",
        quantity="peak",
        unit="MB",
    )
    yield from _against(memory, (AIOBOTOCORE, None), (CAPO_ASYNCIO, None))
    still = evolve(
        first,
        name="async-still-first",
        what="asyncio: how long the loop stood still in a first call",
        measurement="async-still",
    )
    steady = evolve(
        still,
        name="async-still-steady",
        what="asyncio: how long the loop stood still in 200 calls after it",
        quantity="steady",
    )
    for row in (still, steady):
        yield from _against(row, (AIOBOTOCORE, None), (CAPO_ASYNCIO, None))


def _newer() -> Iterator[Row]:
    """Yield what the new SDK of AWS is beside, with a service that it has, on its Python."""
    row = Row(
        name="newer",
        what="Bedrock Runtime on Python 3.12: CPU per call, 25 items, one at a time",
        measurement="newer",
        quantity="cpu",
        unit="µs",
        against=None,
        subject=OURS_NEWER,
    )
    named = "Bedrock Runtime on Python 3.12:"
    at_once = evolve(
        row,
        name="newer-at-once",
        what=f"{named} CPU per call, 25 items, 50 at once",
        measurement="newer-at-once",
    )
    first = evolve(
        row,
        name="newer-fresh",
        what=f"{named} fresh process to first response",
        measurement="newer-fresh",
        quantity="first",
        unit="ms",
    )
    memory = evolve(
        first,
        name="newer-memory",
        what=f"{named} peak memory after the first call",
        quantity="peak",
        unit="MB",
    )
    for each in (row, at_once, first, memory):
        yield from _against(each, (AWS, None))


def _parts() -> Iterator[Row]:
    parse = Row(
        name="parse",
        what="page parse, 25 items",
        measurement="parse",
        quantity="cpu",
        unit="µs",
        against=None,
        drawn="Page parse, 25 items",
    )
    scale = ((BOTO3, None), (CATTRS, None), (MSGSPEC, None))
    yield from _against(parse, (JSON, 1.5), *scale)
    faster = evolve(parse, name="parse-orjson", subject=OURS_ORJSON)
    yield from _against(faster, (OURS, None))
    build = evolve(
        parse, name="build", what="request building alone", measurement="build", drawn=""
    )
    yield from _against(build, (BOTO3, None))
    sign = evolve(build, name="sign", what="signing alone", measurement="sign")
    yield from _against(sign, (BOTO3, None))
    poll = evolve(build, name="wait", what="a poll of a wait of thousands", measurement="wait")
    yield from _against(poll, (BOTO3, None))


def _threads() -> Iterator[Row]:
    for threads, target in ((1, None), (4, None), (16, 5.0)):
        row = Row(
            name=f"threads-{threads}",
            what=f"{threads} thread{'s' if threads > 1 else ''} on one client",
            measurement=f"threads-{threads}",
            quantity="rate",
            unit="calls/s",
            against=None,
            at_least=True,
            drawn="Calls per second, 16 threads" if threads == 16 else "",
        )
        yield from _against(row, (BOTO3, target))


def _served() -> Iterator[Row]:
    """Yield what the local service answers; the limit is that of the issue it was built by."""
    yield from _against(
        Row(
            name="local",
            what="the local service: lists answered in a second",
            measurement="local",
            quantity="rate",
            unit="calls/s",
            against=None,
            at_least=True,
        ),
        (HTTP_SERVER, None),
        (MOTO, None),
    )
    for quantity, what in (("list", "a list"), ("create", "creating an image")):
        yield Row(
            name=f"local-crowded-{quantity}",
            what=f"the local service: {what} among 10,000 images",
            measurement="local-crowded",
            quantity=quantity,
            unit="ms",
            against=None,
            target=10.0,
        )


def _sizes() -> Iterator[Row]:
    source = Row(
        name="size",
        what="package on disk, source",
        measurement="size",
        quantity="source",
        unit="MB",
        against=BOTO3_BOTOCORE,
    )
    yield source
    for name, quantity, what, target in (
        ("size-installed", "installed", "package on disk, with bytecode", None),
        ("size-lengths", "lengths", "package, lengths of its files", 0.085),
    ):
        yield evolve(source, name=name, what=what, quantity=quantity, target=target)


def _habits() -> Iterator[Row]:
    yield Row(
        name="generate",
        what="python -m codegen generate, CPU",
        measurement="generate",
        quantity="cpu",
        unit="s",
        against=None,
        target=1.2,
    )
    yield Row(
        name="generate-memory",
        what=f"generation, peak memory for each byte of model, {generation.LARGER}",
        measurement="generate-memory",
        quantity="peak",
        unit="B/B",
        subject=generation.LARGER,
        against=generation.SERVICE,
        target=1.0,
    )
    yield from _largest()
    yield from _type_checkers()


def _largest() -> Iterator[Row]:
    """Yield what the services with the most members take beside Image Builder."""
    first = Row(
        name="largest",
        what="fresh process to first response, the largest service",
        measurement="largest",
        quantity="first",
        unit="ms",
        subject=largest.LARGEST,
        against=largest.SERVICE,
        target=1.15,
    )
    yield first
    yield evolve(first, name="largest-cpu", what=f"{first.what}, CPU", quantity="cpu", target=None)
    for service in generation.LARGEST:
        yield Row(
            name=f"members-{service}",
            what="generation, CPU for each member",
            measurement="members",
            quantity="member",
            unit="µs",
            subject=service,
            against=generation.SERVICE,
            target=1.3,
        )


def _type_checkers() -> Iterator[Row]:
    cold = Row(
        name="mypy-cold",
        what="mypy on ten lines, cold cache",
        measurement="mypy",
        quantity="cold",
        unit="s",
        against=BOTO3,
        target=1.15,
    )
    yield cold
    for name, what, measurement, quantity in (
        ("mypy-warm", "mypy on ten lines, warm cache", "mypy", "warm"),
        ("pyright", "pyright on ten lines", "pyright", "cold"),
        ("long-mypy-cold", "mypy on 500 lines, cold cache", "long-mypy", "cold"),
        ("long-mypy-warm", "mypy on 500 lines, warm cache", "long-mypy", "warm"),
        ("long-pyright", "pyright on 500 lines", "long-pyright", "cold"),
    ):
        yield evolve(
            cold, name=name, what=what, measurement=measurement, quantity=quantity, target=None
        )
