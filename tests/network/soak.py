"""A soak: minutes of mixed calls with faults, after which memory and descriptors must be flat.

Run by ``nox -s soak``; ``nox -s soak -- --minutes 0.2`` is a try. The server is a process of its
own, so that what is measured is the client. Calls go through one client that lives as long as the
soak, and now and then through one that is made for it; all wait a twentieth of what the policy
says.

The exit status is 1 when, after the first fifth of the time, resident memory grew by more than
``--memory`` MiB (by the line fitted through its samples), descriptors grew by more than
``--descriptors``, an exception escaped that is not the package's own, or an answer was not that of
its call.
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import os
import random
import statistics
import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.console import Console
from rich.table import Table

import imagebuilder
from tests.network.replies import Fault, Reply, failure, ok, reply_of
from tests.network.server import Request, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from multiprocessing.connection import Connection

THREADS = 8
SAMPLES = 200
PATIENCE = 1 / 20
RECIPE = "arn:aws:imagebuilder:us-west-2:111122223333:image-recipe/r/1.0.0"
INFRASTRUCTURE = "arn:aws:imagebuilder:us-west-2:111122223333:infrastructure-configuration/i"
IMAGE = "arn:aws:imagebuilder:us-west-2:111122223333:image/i/1.0.0/1"

FAULTS = [
    Reply(fault=Fault.RESET),
    Reply(fault=Fault.CLOSE),
    Reply(fault=Fault.TRUNCATE),
    Reply(500, b"<html>oops</html>"),
    Reply(body=b"nonsense"),
    failure(503, "ServiceUnavailableException"),
    failure(429, "TooManyRequestsException", ("x-amz-retry-after", "20")),
    failure(400, "InvalidRequestException"),
    failure(403, "ExpiredTokenException"),
]


class Sample(NamedTuple):
    """What the process held after so many seconds: bytes of memory and descriptors."""

    seconds: float
    memory: int
    descriptors: int


class Verdict(NamedTuple):
    """How much was gained since the warm-up, and how much is too much."""

    memory: float
    descriptors: int
    problems: list[str]


def judge(samples: Sequence[Sample], *, memory: int, descriptors: int) -> Verdict:
    """Judge ``samples`` by bounds on the growth of memory (bytes) and descriptors."""
    warm = samples[len(samples) // 5 :]
    line = statistics.linear_regression(
        [sample.seconds for sample in warm], [float(sample.memory) for sample in warm]
    )
    grown = line.slope * (warm[-1].seconds - warm[0].seconds)
    third = max(1, len(warm) // 3)
    # The least of each end: what a call holds for a moment is no leak.
    more = min(s.descriptors for s in warm[-third:]) - min(s.descriptors for s in warm[:third])
    problems: list[str] = []
    if grown > memory:
        problems.append(f"memory grew by {_mebibytes(grown)}; {_mebibytes(memory)} are allowed")
    if more > descriptors:
        problems.append(f"descriptors grew by {more}; {descriptors} are allowed")
    return Verdict(grown, more, problems)


# -- the server -----------------------------------------------------------------------------------


def answer(request: Request) -> Reply:
    """Answer one request in ten with a fault, and all others with what belongs to them."""
    if random.random() < 0.1:
        return random.choice(FAULTS)
    asked: dict[str, Any] = json.loads(request.body or b"{}")
    match request.path:
        case "/ListImages":
            page = int(asked.get("nextToken", "0"))
            images = [{"arn": f"{IMAGE}{page}{n}", "name": "x" * 40} for n in range(25)]
            more = {"nextToken": str(page + 1)} if page < 2 else {}
            return ok(requestId=asked["filters"][0]["name"], imageVersionList=images, **more)
        case "/CreateImage":
            return ok(clientToken=asked["clientToken"], imageBuildVersionArn=IMAGE)
        case "/GetImage":
            return ok(requestId="r", image={"arn": IMAGE, "state": {"status": "AVAILABLE"}})
        case _:
            return ok()


def serve(channel: Connection) -> None:
    """Serve until the other end of ``channel`` says that it is over."""
    server = Server(reply_of(answer), keep_requests=False)
    channel.send(server.url)
    channel.recv()
    server.stop()


@contextmanager
def in_another_process() -> Generator[str]:
    """Give the URL of a server that runs in a process of its own."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve, args=(there,))
    process.start()
    try:
        yield here.recv()
    finally:
        here.send("over")
        process.join()
        here.close()
        there.close()


# -- the load -------------------------------------------------------------------------------------


def make(url: str) -> imagebuilder.Client:
    client = imagebuilder.Client(
        region="us-west-2",
        credentials=imagebuilder.Credentials("AKIDEXAMPLE", "secret", "token"),
        endpoint_url=url,
        retry_mode="standard",
        read_timeout=5.0,
    )
    inside: Any = client
    inside._sleep = lambda seconds: time.sleep(seconds * PATIENCE)
    return client


def list_pages(client: imagebuilder.Client, name: str) -> bool:
    filters = [imagebuilder.Filter(name=name, values=["v"])]
    pages = list(client.paginate.list_images(filters=filters).pages())
    return [page.request_id for page in pages] == [name] * 3


def create(client: imagebuilder.Client, name: str) -> bool:
    response = client.create_image(
        image_recipe_arn=RECIPE, infrastructure_configuration_arn=INFRASTRUCTURE, client_token=name
    )
    return response.client_token == name


def get(client: imagebuilder.Client, name: str) -> bool:
    image = client.get_image(image_build_version_arn=IMAGE).image
    return image is not None and image.arn == IMAGE


def tag(client: imagebuilder.Client, name: str) -> bool:
    client.tag_resource(resource_arn=IMAGE, tags={"name": name})
    return True


def bad_input(client: imagebuilder.Client, name: str) -> bool:
    try:
        client.list_images(max_results=0)
    except imagebuilder.ParamValidationError:
        return True
    return False


CALLS: dict[str, Callable[[imagebuilder.Client, str], bool]] = {
    "paginate.list_images": list_pages,
    "create_image": create,
    "get_image": get,
    "tag_resource": tag,
    "bad input": bad_input,
}


class Load:
    """Threads that call until they are stopped; ``outcomes`` counts (call, what came of it)."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self.outcomes: Counter[tuple[str, str]] = Counter()
        self.foreign: Counter[str] = Counter()
        self.wrong = 0

    def run(self, seconds: float) -> list[Sample]:
        """Call for so many seconds; return the samples that were taken meanwhile."""
        with make(self._url) as client:
            threads = [
                threading.Thread(target=self._work, args=(client, n)) for n in range(THREADS)
            ]
            for thread in threads:
                thread.start()
            samples = _sampled(seconds)
            self._stopped.set()
            for thread in threads:
                thread.join()
        return samples

    def _work(self, shared: imagebuilder.Client, thread: int) -> None:
        draw = random.Random(thread)
        number = 0
        while not self._stopped.is_set():
            number += 1
            name = f"{thread}-{number}"
            call = draw.choice(list(CALLS))
            if draw.random() < 0.01:
                with make(self._url) as own:
                    self._call(own, call, name)
            else:
                self._call(shared, call, name)

    def _call(self, client: imagebuilder.Client, call: str, name: str) -> None:
        try:
            right = CALLS[call](client, name)
        except imagebuilder.SdkError as error:
            code = error.code if isinstance(error, imagebuilder.ApiError) else None
            self._count(call, code or type(error).__name__)
        except Exception as error:
            with self._lock:
                self.foreign[f"{call}: {error!r}"] += 1
        else:
            self._count(call, "right" if right else "wrong")

    def _count(self, call: str, outcome: str) -> None:
        with self._lock:
            self.outcomes[call, outcome] += 1
            self.wrong += outcome == "wrong"


def _sampled(seconds: float) -> list[Sample]:
    started = time.monotonic()
    samples: list[Sample] = []
    for number in range(1, SAMPLES + 1):
        time.sleep(max(0.0, started + seconds * number / SAMPLES - time.monotonic()))
        gc.collect()
        samples.append(_sample(time.monotonic() - started))
    return samples


def _sample(seconds: float) -> Sample:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    descriptors = len(list(Path("/proc/self/fd").iterdir()))
    return Sample(seconds, pages * os.sysconf("SC_PAGE_SIZE"), descriptors)


# -- the report -----------------------------------------------------------------------------------


def report(console: Console, load: Load, samples: Sequence[Sample], verdict: Verdict) -> None:
    table = Table("call", "outcome", "times")
    for (call, outcome), times in sorted(load.outcomes.items()):
        table.add_row(call, outcome, f"{times:,}")
    for escaped, times in load.foreign.most_common(10):
        table.add_row("[red]escaped", escaped, f"{times:,}")
    table.columns[2].justify = "right"
    console.print(table)
    calls = load.outcomes.total()
    console.print(
        f"{calls:,} calls in {samples[-1].seconds:.0f} s; since the warm-up memory "
        f"{_mebibytes(verdict.memory, sign='+')} (now {_mebibytes(samples[-1].memory)}), "
        f"descriptors {verdict.descriptors:+} (now {samples[-1].descriptors})"
    )


def _mebibytes(amount: float, *, sign: str = "") -> str:
    return f"{amount / 2**20:{sign}.2f} MiB"


def _forget_the_environment() -> None:
    """Drop settings that are this machine's, such as a CA bundle that each client would read."""
    for name in list(os.environ):
        if name.startswith("AWS_") or name.lower().endswith("_proxy"):
            del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the soak; return the exit status."""
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=15.0)
    parser.add_argument("--memory", type=float, default=4.0, help="MiB (default: %(default)s)")
    parser.add_argument("--descriptors", type=int, default=2, help="(default: %(default)s)")
    options = parser.parse_args(arguments)
    if options.minutes <= 0:
        parser.error("--minutes must be more than 0")
    _forget_the_environment()
    with in_another_process() as url:
        load = Load(url)
        samples = load.run(options.minutes * 60)
    bounds = {"memory": int(options.memory * 2**20), "descriptors": options.descriptors}
    verdict = judge(samples, **bounds)
    problems = verdict.problems.copy()
    if load.foreign:
        problems.append(f"{load.foreign.total()} exceptions escaped that are not the package's own")
    if load.wrong:
        problems.append(f"{load.wrong} answers did not belong to their calls")
    console = Console()
    report(console, load, samples, verdict)
    for problem in problems:
        console.print(f"[red]failed:[/] {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
