"""Packages for other services, emitted on the spot and imported."""

from __future__ import annotations

import atexit
import functools
import json
import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.emit.package import emit
from codegen.endpoints import default_rule_set
from codegen.model import sources
from codegen.problems import ModelError
from codegen.python import names
from codegen.resolve import resolve

if TYPE_CHECKING:
    from types import ModuleType

loader: Any = import_module("botocore.loaders").Loader()


def rest_json_services() -> list[str]:
    """Return the services of botocore that speak restJson1."""
    return [name for name in loader.list_available_services("service-2") if _speaks_rest_json(name)]


def _speaks_rest_json(service: str) -> bool:
    metadata = loader.load_service_model(service, "service-2")["metadata"]
    return "rest-json" in (metadata.get("protocols") or [metadata["protocol"]])


@functools.cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="oracle-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    sys.path.append(str(folder))
    return folder


@functools.cache
def package_of(
    service: str, operations: tuple[str, ...] | None = None, protocol: str | None = None
) -> ModuleType:
    """Return the package for ``service``, emitted from botocore's model; may raise ModelError.

    ``operations`` are the names of those that it has, ``None`` for all; ``protocol`` is the one to
    speak, ``None`` for the best of those that the service speaks.

    It is not formatted: what formatting does is seen in the committed package.
    """
    # A name of its own, or the package for some service would hide a module of the same name.
    name = f"oracle_{names.package_name(service)}"
    if operations is not None:
        name = "_".join([name, *operations]).lower()
    if protocol is not None:
        name = f"{name}_{names.module_name(protocol)}"
    return _imported(name, sources.from_botocore(service), operations, protocol=protocol)


@functools.cache
def served_package_of(
    service: str, protocol: str | None = None, operations: tuple[str, ...] | None = None
) -> ModuleType:
    """Return the package for ``service`` that can read requests, too, of the ``protocol``."""
    name = f"served_{names.package_name(service)}_{names.module_name(protocol or 'any')}"
    source = sources.from_botocore(service)
    return _imported(name, source, operations, serves=True, protocol=protocol)


def served_package_of_file(name: str, model: Path) -> ModuleType:
    """Return the package called ``name`` for a ``model`` file that can read requests, too."""
    return _imported(name, sources.from_file(model), serves=True)


def package_of_model(
    name: str, service: str, version: str, model: dict[str, Any], *, serves: bool = False
) -> tuple[ModuleType, Path]:
    """Return the package called ``name`` for a ``model``, and a folder of models for botocore."""
    data = _folder() / f"{name}_data"
    folder = data / service / version
    folder.mkdir(parents=True)
    rules = default_rule_set(model["metadata"]["endpointPrefix"])
    for kind, content in (("service-2", model), ("endpoint-rule-set-1", rules)):
        (folder / f"{kind}.json").write_text(json.dumps(content), encoding="utf-8")
    return _imported(name, sources.from_file(folder / "service-2.json"), serves=serves), data


def _imported(
    name: str,
    source: sources.Source,
    operations: tuple[str, ...] | None = None,
    *,
    serves: bool = False,
    protocol: str | None = None,
) -> ModuleType:
    """Return the package called ``name``, emitted from ``source``."""
    resolved = resolve(source, package=name, operations=operations, protocol=protocol)
    return imported(name, emit(resolved, serves=serves))


def imported(name: str, files: dict[str, str]) -> ModuleType:
    """Return the package called ``name`` that has these ``files``."""
    for path, text in files.items():
        target = _folder() / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return import_module(name)


def refused(service: str) -> tuple[str, ...]:
    """Return why the generator refuses ``service``; empty when it does not."""
    try:
        resolve(sources.from_botocore(service), package="refused")
    except ModelError as error:
        return error.problems
    return ()
