"""The generated client of a suite: emitted, written to a folder, imported, and given a transport.

A package is emitted for each suite, because suites use the same names for different shapes. Its
text is not formatted: what formatting does is seen in the committed package. All packages read the
modules of their runtime from one place, so that these are compiled once; each has its own all the
same.
"""

from __future__ import annotations

import atexit
import functools
import hashlib
import re
import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import botocore
from attrs import frozen
from botocore.loaders import Loader

from codegen.emit.package import emit
from codegen.endpoints import default_rule_set
from codegen.model.sources import Source
from codegen.resolve import resolve

if TYPE_CHECKING:
    from codegen.model import Operation, Service
    from tests.conformance.cases import Json, Suite

#: What a suite's metadata may leave out, and every service of botocore has.
_METADATA = {"endpointPrefix": "conformance", "serviceId": "Conformance", "signatureVersion": "v4"}

_PREFIX = "conformance_"


class Transport:
    """Keeps the request, and answers with what it was given."""

    def __init__(self, answer: Any) -> None:
        self.request: Any = None
        self._answer = answer

    def send(self, request: Any, *, connect_timeout: float, read_timeout: float) -> Any:
        del connect_timeout, read_timeout
        self.request = request
        return self._answer

    def close(self) -> None:
        pass


@frozen(eq=False)
class Generated:
    """The package of a suite, and the resolved model that it was emitted from."""

    service: Service
    package: Any

    def operation(self, name: str) -> Operation:
        """Return the operation that the model calls ``name``."""
        return next(each for each in self.service.operations if each.name == name)

    def client(self, transport: Transport, endpoint: str | None) -> Any:
        """Return a client that sends with ``transport``, once."""
        return self.package.Client(
            region="us-east-1",
            credentials=self.package.Credentials("AKIDEXAMPLE", "secret"),
            endpoint_url=endpoint or "https://example.com",
            max_attempts=1,
            transport=transport,
        )


# The cases of a suite follow each other: to keep the packages of the others would be a waste.
@functools.lru_cache(maxsize=1)
def generated(suite: Suite) -> Generated:
    """Return the package for ``suite``; raises what the generator refuses its model with."""
    for name in [name for name in sys.modules if name.startswith(_PREFIX)]:
        del sys.modules[name]
    package = _PREFIX + re.sub(r"\W", "_", suite.name)
    service = resolve(_source(suite), package=package)
    files = emit(service, serves=True)
    runtime = {path: text for path, text in files.items() if path.startswith("runtime/")}
    _write(_folder() / package, {path: files[path] for path in files.keys() - runtime.keys()})
    shared = _shared(frozenset(runtime.items()))
    _write(_folder() / package, {"runtime/__init__.py": f"__path__ = [{str(shared)!r}]\n"})
    return Generated(service, import_module(package))


def _source(suite: Suite) -> Source:
    """Return the model of ``suite`` as the generator takes one."""
    model: Json = {
        "metadata": _METADATA | suite.raw["metadata"],
        "operations": suite.operations,
        "shapes": suite.raw["shapes"],
    }
    return Source(
        service="conformance",
        model=model,
        paginators={},
        waiters={},
        rule_set=default_rule_set("conformance"),
        partitions=Loader().load_data("partitions"),
        model_sha256="",
        botocore_version=botocore.__version__,
    )


@functools.cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    sys.path.append(str(folder))
    return folder


@functools.cache
def _shared(runtime: frozenset[tuple[str, str]]) -> Path:
    """Return the folder of a runtime; protocols may differ in what is in theirs."""
    digest = hashlib.sha256(repr(sorted(runtime)).encode()).hexdigest()[:12]
    folder = _folder() / f"shared-{digest}"
    _write(folder, {path.removeprefix("runtime/"): text for path, text in runtime})
    return folder


def _write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
