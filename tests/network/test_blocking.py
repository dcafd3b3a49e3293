"""Nothing keeps the event loop waiting once a client is made: no file, no module, no lock."""

from __future__ import annotations

import ast
import asyncio
import json
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import imagebuilder
from imagebuilder.runtime import loading, locks
from imagebuilder.runtime.credentials.resolver import CredentialResolver
from tests.network.behaviours import answering, response
from tests.network.replies import Reply, failure, ok, replying
from tests.network.server import serving

if TYPE_CHECKING:
    from collections.abc import Generator

    import pytest

    from tests.network.server import Request

KEYS = imagebuilder.Credentials("AKIDEXAMPLE", "not-a-secret")

PROGRAM = """
import asyncio, sys, threading
import imagebuilder

async def main(url):
    client = imagebuilder.AsyncClient(region="us-west-2", endpoint_url=url)
    loop_thread = threading.get_ident()
    seen = []

    def hook(event, arguments):
        if event in ("import", "open", "subprocess.Popen") and threading.get_ident() == loop_thread:
            seen.append((event, str(arguments[0])[:120]))

    sys.addaudithook(hook)
    try:
        await client.get_image(image_build_version_arn="arn:x")
    except imagebuilder.ApiError as error:
        assert error.status_code == 404, error
    [item async for item in client.paginate.list_images()]
    await client.wait_until.image_available(image_build_version_arn="arn:aws:imagebuilder:x")
    await client.aclose()
    before = seen[:]
    refused = imagebuilder.AsyncClient(
        region="mars", endpoint_url="http://127.0.0.1:1", max_attempts=1
    )
    # To make a client may read files.
    seen[:] = before
    try:
        await refused.get_image(image_build_version_arn="arn:x")
    except imagebuilder.ConnectionFailedError:
        pass
    print(seen)

asyncio.run(main(sys.argv[1]))
"""


def test_nothing_is_loaded_or_opened_on_the_thread_of_the_loop(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(request: Request) -> Reply:
        if "arn%3Ax" in request.target:
            return Reply(
                404, b'{"message": "no"}', (("x-amzn-errortype", "ResourceNotFoundException"),)
            )
        if request.path == "/GetImage":
            return Reply(body=b'{"image": {"state": {"status": "AVAILABLE"}}}')
        return Reply(body=b'{"imageVersionList": [{"platform": "Linux"}]}')

    (tmp_path / "credentials").write_text(
        "[default]\naws_access_key_id = AKID\naws_secret_access_key = key\n"
    )
    monkeypatch.setenv("PYTHONPATH", "generated")
    with replying(answer) as server:
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, server.url], capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n"


#: Whose functions a call runs on the loop's thread.
ON_THE_LOOP = (
    *("bodies", "clock", "exchange", "http1", "interceptors", "pagination", "retries", "signing"),
    *("urls", "waiting", "codecs/headers", "codecs/json", "codecs/timestamps", "codecs/uri"),
)
#: What they load where the loop need not wait for it: it is part of what was loaded before.
KNOWN_BEFORE = {"settings", "errors", "asyncio", "re"}
#: What is loaded as a client is made; what is found at once or not at all; and what names values of
#: a wrong type, which the caller's own code has put into a request.
RARE = {"ipaddress", "orjson", "unsignable"}


def running(node: ast.AST) -> Generator[ast.AST]:
    """Yield what is in ``node`` but for what only a type checker reads."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            for otherwise in child.orelse:
                yield otherwise
                yield from running(otherwise)
        else:
            yield child
            yield from running(child)


def imported(name: str) -> set[str]:
    """Return what the functions of a module load: the package's own without their folder."""
    runtime = Path(imagebuilder.runtime.__file__).parent
    found: set[str] = set()
    for function in ast.walk(ast.parse((runtime / f"{name}.py").read_text("utf-8"))):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            for node in running(function):
                if isinstance(node, ast.Import):
                    found |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module:
                    folder = "codecs." if name.startswith("codecs/") and node.level == 1 else ""
                    found.add(folder + node.module)
    return found


def test_what_a_call_loads_in_its_course_is_loaded_before_it_begins() -> None:
    loaded = {module for name in ON_THE_LOOP for module in imported(name)}
    before = {*loading._LATE, *loading._STREAMED, *loading._PYTHONS}
    known = {module for module in loaded if module.partition(".")[0] in KNOWN_BEFORE}
    assert loaded - known - RARE <= before
    assert {"error_answers", "codecs.timestamps", "urllib.parse"} <= loaded


# -- locks ----------------------------------------------------------------------------------------


def test_the_thread_of_the_loop_waits_for_no_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter(range(1_000_000))

    def answer(request: Request) -> Reply:
        if next(numbers) % 7 == 0:
            return failure(503, "ServiceUnavailableException")
        if request.path == "/GetImage":
            return ok(image={"state": {"status": "AVAILABLE"}})
        return ok(imageVersionList=[{"platform": "Linux"}])

    monkeypatch.setenv("PYTHONPATH", "generated")
    with replying(answer) as server:
        done = subprocess.run(
            [sys.executable, "-m", "tests.network.locks_watched", server.url],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    # Those of the retry quota and of the adaptive rate are taken, by the loop's thread alone.
    assert found["taken"] >= 2
    assert found["ours"] > found["taken"]
    assert found["asked"] > 3
    assert (found["shared"], found["waited"], found["modules"]) == ([], [], [])


def test_a_lock_that_another_thread_holds_for_long_holds_up_its_call_alone() -> None:
    async def main() -> tuple[float, list[str]]:
        client = imagebuilder.AsyncClient(
            region="us-west-2", endpoint_url=server.url, credentials=lambda: KEYS
        )
        other = client.with_options(credentials=KEYS)
        async with client:
            await other.list_images()
            held = client._credentials
            assert isinstance(held, CredentialResolver)
            assert held in locks._ALL
            with _held_by_another_thread(held):
                waiting = asyncio.ensure_future(client.list_images())
                turning = asyncio.ensure_future(_longest_standstill(0.3))
                await other.list_images()
                longest = await turning
                done = waiting.done()
            await waiting
            assert not done
            return longest, [request.access_key_id for request in server.requests]

    with serving(answering(response(b"{}"))) as server:
        longest, keys = asyncio.run(main())
    assert longest < 0.2
    assert len(keys) == 3


def test_a_provider_that_takes_long_does_not_hold_up_the_loop() -> None:
    asked: list[int] = []

    def slow() -> imagebuilder.Credentials:
        asked.append(threading.get_ident())
        time.sleep(0.4)
        return KEYS

    async def main() -> float:
        client = imagebuilder.AsyncClient(
            region="us-west-2", endpoint_url=server.url, credentials=slow
        )
        async with client:
            calls = asyncio.gather(*(client.list_images() for _ in range(20)))
            longest = await _longest_standstill(0.5)
            await calls
            return longest

    with serving(answering(response(b"{}"))) as server:
        assert asyncio.run(main()) < 0.3
    assert len(asked) == 1
    assert asked[0] != threading.get_ident()


@contextmanager
def _held_by_another_thread(what: locks.ForkSafe) -> Generator[None]:
    """Have its lock held; not for ever, so that a loop which waits for it goes on in the end."""
    taken, release = threading.Event(), threading.Event()

    def hold() -> None:
        with what._lock:
            taken.set()
            release.wait(2)

    thread = threading.Thread(target=hold)
    thread.start()
    taken.wait()
    try:
        yield
    finally:
        release.set()
        thread.join()


async def _longest_standstill(seconds: float) -> float:
    """Return for how long the loop did not turn at most, in so many seconds."""
    longest, last = 0.0, time.monotonic()
    end = last + seconds
    while last < end:
        await asyncio.sleep(0.001)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    return longest
