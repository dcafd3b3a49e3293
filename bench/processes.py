"""The processes of a run: the server, the launcher and the workers, and where each may run."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, cast

from bench import peers
from bench.launcher import Taken
from bench.plans import Plan

ROOT = Path(__file__).resolve().parents[1]
FRESH = ROOT / "bench" / "fresh"


class MeasureError(Exception):
    """A program that is measured did not do what it is for; the text is the end of its output."""


class Lines:
    """A process that answers each line with a line."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], core: int) -> None:
        self._name = " ".join(command[1:3])
        with contextlib.ExitStack() as stack:
            self._complaints = stack.enter_context(tempfile.TemporaryFile("w+"))
            self._stack = stack.pop_all()
        self._process = subprocess.Popen(
            _on_core(core, command),
            env=environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            text=True,
        )
        self._orders = cast("IO[str]", self._process.stdin)
        self._answers = cast("IO[str]", self._process.stdout)

    def read(self) -> str:
        """Return the next line; :class:`MeasureError` when the process has ended."""
        line = self._answers.readline()
        if not line:
            self._complaints.seek(0)
            raise MeasureError(f"{self._name} ended: {self._complaints.read().strip()[-400:]}")
        return line

    def ask(self, question: Any) -> Any:
        """Send a JSON value and return the one that is the answer."""
        self._orders.write(json.dumps(question) + "\n")
        self._orders.flush()
        return json.loads(self.read())

    def close(self) -> None:
        """End the process."""
        with contextlib.suppress(BrokenPipeError):
            self._orders.close()
        self._process.wait()
        self._answers.close()
        self._stack.close()


class Bench:
    """What all measurements of a run share; a context manager that ends its processes.

    ``work`` is an empty folder for what a measurement has to write. ``overlays`` are folders of
    packages by the peers that need them, put before all others on the path.
    """

    def __init__(self, *, rounds: int | None, overlays: Mapping[str, Path | str]) -> None:
        self._rounds = rounds
        self.overlays = overlays
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Bench:
        self.work = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
        (self.work / "home").mkdir()
        launcher = self._lines(["-S", "-m", "bench.launcher"], self.environment(), _cores()[0])
        self._launcher = launcher
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def rounds(self, usual: int) -> int:
        """Return how many rounds to make: as asked for, or as is usual for the measurement."""
        return usual if self._rounds is None else min(usual, self._rounds)

    def environment(self, peer: str = "", folders: Sequence[Path] = ()) -> dict[str, str]:
        """Return the environment variables of every program that is measured."""
        overlay = self.overlays.get(peer)
        path = [*folders, ROOT / "generated", ROOT]
        if overlay is not None:
            path.insert(0, Path(overlay))
        return {
            "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
            "AWS_DEFAULT_REGION": "us-west-2",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_REGION": "us-west-2",
            "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            "HOME": str(self.work / "home"),
            "PATH": os.environ.get("PATH", ""),
            "PYTHONHASHSEED": "0",
            "PYTHONPATH": os.pathsep.join(map(str, path)),
        }

    def serve(self, *answers: Sequence[Plan], certificate: Path | None = None) -> list[str]:
        """Start a server; return one endpoint for each sequence of plans, whose answers it has."""
        bodies = [{plan.path: plan.answer for plan in plans} for plans in answers]
        return self.serve_bodies(bodies, certificate=certificate)

    def serve_bodies(
        self, bodies: Sequence[Mapping[str, str]], *, certificate: Path | None = None
    ) -> list[str]:
        """Start a server; return one endpoint for each mapping of paths to bodies.

        With a ``certificate``, which is in a file with its key, they are served over HTTPS.
        """
        secure = [] if certificate is None else [os.fspath(certificate)]
        server = self._lines(["-m", "bench.server", *secure], self.environment(), _cores()[-1])
        scheme = "https" if secure else "http"
        return [f"{scheme}://127.0.0.1:{port}" for port in server.ask(bodies)]

    def served(self, name: str) -> str:
        """Start a server of :mod:`bench.served`; return its base URL."""
        server = self._lines(["-m", "bench.served", name], self.environment(), _cores()[-1])
        return server.read().strip()

    def worker(
        self,
        peer: str,
        module: str,
        task: str,
        plan: Plan,
        endpoint: str = "",
        folders: Sequence[Path] = (),
    ) -> Lines:
        """Start a worker and wait until it is ready; it finds packages in ``folders``, too."""
        job = {"task": task, "endpoint": endpoint, "plan": plan.as_json(), "answer": plan.answer}
        command = ["-m", f"bench.workers.{module}", json.dumps(job)]
        environment = self.environment(peer, folders)
        worker = self._lines(command, environment, _cores()[0], peers.python_of(peer))
        worker.read()
        return worker

    def launch(
        self,
        command: Sequence[str],
        *,
        accept: int = 0,
        environment: Mapping[str, str | None] | None = None,
        python: str = sys.executable,
    ) -> Taken:
        """Run a Python program to its end and return what it took.

        ``environment`` is what is different in it, ``None`` for what is not there.
        :class:`MeasureError` when its exit status is not the one to accept.
        """
        variables = {**self.environment(), **(environment or {})}
        order = {
            "command": [python, *command],
            "environment": {n: text for n, text in variables.items() if text is not None},
            "folder": str(ROOT),
        }
        taken = cast("Taken", self._launcher.ask(order))
        if taken["status"] != accept:
            raise MeasureError(f"{' '.join(command[:3])}: {taken['output'].strip()[-400:]}")
        return taken

    @contextlib.contextmanager
    def scope(self) -> Generator[None]:
        """End what is started within it when it ends."""
        outer, self._stack = self._stack, contextlib.ExitStack()
        try:
            with self._stack:
                yield
        finally:
            self._stack = outer

    def _lines(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        core: int,
        python: str = sys.executable,
    ) -> Lines:
        lines = Lines([python, *command], environment, core)
        self._stack.callback(lines.close)
        return lines


def _cores() -> list[int]:
    """Return the cores: the first is for what is measured, the last for the server."""
    if sys.platform == "linux":
        return sorted(os.sched_getaffinity(0))
    return [0]


def _on_core(core: int, command: Sequence[str]) -> list[str]:
    """Return the command that runs on one core, where there is a way to say so."""
    if sys.platform != "linux":
        return list(command)
    pin = (
        "import os, sys; os.sched_setaffinity(0, {int(sys.argv[1])}); "
        "os.execv(sys.argv[2], sys.argv[2:])"
    )
    return [sys.executable, "-S", "-c", pin, str(core), *command]
