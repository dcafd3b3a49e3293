"""A service emitted whole: each module imported, and each operation compared with botocore.

``python -m tests.oracle.one_service SERVICE`` prints what came of it as JSON. That is a process of
its own for each service, which gives the memory back; ``tests.oracle.every_service`` starts them.
"""

from __future__ import annotations

import json
import os
import pkgutil
import sys
import time
import traceback
import zlib
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from attrs import asdict, define, field
from hypothesis import HealthCheck, Phase, given, seed, settings, strategies as st

from codegen.emit.package import emit
from codegen.model import sources
from codegen.problems import ModelError
from codegen.protocols import PROTOCOLS
from codegen.python import names
from codegen.resolve import resolve
from tests import both_clients
from tests.oracle.comparisons import COMPARISONS
from tests.oracle.emitted import imported, loader, package_of
from tests.oracle.peers import Peers

if TYPE_CHECKING:
    from types import ModuleType

    from tests.oracle.comparisons import Comparison


@define(kw_only=True)
class Difference:
    """Where a client of ours and botocore's are not alike, and it is not listed as meant."""

    protocol: str
    comparison: str
    operation: str
    what: str


@define(kw_only=True)
class Result:
    """What came of a service."""

    service: str
    protocol: str = ""
    operations: int = 0
    #: CPU of the generator, and of the comparisons.
    seconds: float = 0.0
    compared_in: float = 0.0
    #: Of its own modules, without the runtime.
    size: int = 0
    modules: int = 0
    left_out: dict[str, str] = field(factory=dict)
    #: Examples of each comparison, by its name, in the protocols together.
    compared: dict[str, int] = field(factory=dict)
    #: Why it was not emitted or imported.
    failed: str = ""
    differences: list[Difference] = field(factory=list)
    protocols: list[str] = field(factory=list)


def protocols_of(service: str) -> list[str]:
    """Return the protocols that a service speaks, in the order in which we prefer them."""
    metadata = loader.load_service_model(service, "service-2")["metadata"]
    spoken = metadata.get("protocols") or [metadata["protocol"]]
    return [protocol for protocol in PROTOCOLS if protocol in spoken]


def give_tokens(service: str) -> None:
    """Set the variable with the bearer token of a service that takes nothing else."""
    metadata = loader.load_service_model(service, "service-2")["metadata"]
    alone = metadata.get("auth") == ["smithy.api#httpBearerAuth"]
    if alone or metadata["signatureVersion"] == "bearer":
        name = metadata.get("signingName", metadata["endpointPrefix"])
        os.environ[f"AWS_BEARER_TOKEN_{name.upper().replace('-', '_')}"] = "t0ken"


def result_of(service: str, examples: int, *, shrink: bool = False) -> Result:
    """Emit, import and compare ``service``."""
    result = Result(service=service)
    try:
        first = imported(f"every_{names.package_name(service)}", _emit(result))
        result.protocols = protocols_of(service)
        give_tokens(service)
        started = time.process_time()
        for protocol in result.protocols:
            is_first = protocol == result.protocol
            package = first if is_first else package_of(service, protocol=protocol)
            modules = _import_all(package)
            result.modules = modules if is_first else result.modules
            peers = Peers(package, service, protocol=protocol)
            # Some endpoints are made of ARNs, which are not drawn with every request.
            fixed = Peers(package, service, protocol=protocol, endpoint_url="https://example.com")
            if peers.model.endpoint_discovery_required:
                # Without an endpoint, both would ask for one each time.
                peers = fixed
            for comparison in COMPARISONS:
                chosen = fixed if comparison.answers else peers
                _compare(result, chosen, comparison, examples, shrink=shrink)
        result.compared_in = round(time.process_time() - started, 1)
    except ModelError as error:
        result.failed = f"refused: {'; '.join(error.problems)}"
    except Exception as error:
        # Whatever it is belongs in the table.
        traceback.print_exc()
        result.failed = f"{type(error).__name__}: {error}"
    return result


def _emit(result: Result) -> dict[str, str]:
    """Emit the service in the protocol that we prefer, and return the files."""
    started = time.process_time()
    resolved = resolve(sources.from_botocore(result.service), package="emitted")
    files = emit(resolved)
    result.seconds = round(time.process_time() - started, 1)
    result.protocol = resolved.protocol
    result.operations = len(resolved.operations)
    result.left_out = dict(sorted(dict(resolved.left_out).items()))
    own = [text for path, text in files.items() if not path.startswith("runtime/")]
    result.size = sum(len(text.encode()) for text in own)
    return files


def _import_all(package: ModuleType) -> int:
    """Import every module of ``package``, and load each public name; return how many modules."""
    found = [each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    for name in found:
        if name.rpartition(".")[2] != "__main__":
            import_module(name)
    missing = [name for name in package.__all__ if getattr(package, name) is None]
    if missing:
        raise ImportError(f"{package.__name__} has no {', '.join(missing)}")
    return len(found)


def _compare(
    result: Result, peers: Peers, comparison: Comparison, examples: int, *, shrink: bool
) -> None:
    """Add the examples of a comparison to ``result``, and where they differ."""
    name = comparison.name
    for about in comparison.about(peers):
        count, what = _examples(comparison, peers, about, examples, shrink=shrink)
        result.compared[name] = result.compared.get(name, 0) + count
        if what is not None:
            result.differences.append(
                Difference(protocol=peers.protocol, comparison=name, operation=about, what=what)
            )


def _examples(
    comparison: Comparison, peers: Peers, about: str, examples: int, *, shrink: bool
) -> tuple[int, str | None]:
    """Return how many examples were compared, and how one differed."""
    count = 0

    # The same in every run, and others for each operation.
    @seed(zlib.crc32(f"{peers.service} {comparison.name} {about}".encode()))
    @settings(
        max_examples=examples,
        phases=[Phase.generate, *([Phase.shrink] if shrink else [])],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(data=st.data())
    def run(data: st.DataObject) -> None:
        nonlocal count
        comparison.compare(peers, about, data)
        count += 1

    try:
        run()
    except Exception as error:
        # Whatever it is is a difference, an exception of ours or botocore's as well.
        last = traceback.extract_tb(error.__traceback__)[-1]
        notes = "\n".join(getattr(error, "__notes__", []))
        where = f"{last.filename.rpartition('/')[2]}:{last.lineno}"
        return count, f"{type(error).__name__} at {where}: {str(error)[:6000]}\n{notes[:1500]}"
    return count, None


def main(arguments: list[str]) -> None:
    """Print the result for the service in ``arguments``, behind it the number of examples."""
    service, examples, *more = arguments
    draw = partial(result_of, service, int(examples))
    print(json.dumps(asdict(draw(shrink="--shrink" in more))))
    both_clients.stop_loop()


if __name__ == "__main__":
    main(sys.argv[1:])
