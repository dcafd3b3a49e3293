"""A service that streams events, in each protocol that can: the pet store's ``WatchPets``."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any

from codegen.model import walk
from codegen.model.sources import from_file
from codegen.resolve import resolve
from tests.codegen.model_files import PETSTORE
from tests.oracle.emitted import package_of_model

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

VERSION = "2024-02-29"
#: What the metadata of a model has for each protocol.
PROTOCOLS: dict[str, dict[str, Any]] = {
    "rest-json": {},
    "rest-xml": {},
    "json": {"jsonVersion": "1.1", "targetPrefix": "Pets"},
    "smithy-rpc-v2-cbor": {"targetPrefix": "Pets"},
}
#: Those in which what is beside the stream is in a first event.
WITH_INITIAL = ("json", "smithy-rpc-v2-cbor")


@functools.cache
def package_for(protocol: str) -> tuple[ModuleType, Path]:
    """Return the package of the service in ``protocol``, and a folder of models for botocore."""
    name = f"watched_{protocol.replace('-', '_')}"
    return package_of_model(name, name.replace("_", "-"), VERSION, model_for(protocol))


def model_for(protocol: str) -> dict[str, Any]:
    """Return the model of the service in ``protocol``."""
    raw: dict[str, Any] = json.loads((PETSTORE / "service-2.json").read_text("utf-8"))
    raw["operations"] = {"WatchPets": raw["operations"]["WatchPets"]}
    raw["shapes"] = {name: each for name, each in raw["shapes"].items() if name in _reached()}
    metadata = {**raw["metadata"], "protocol": protocol, "protocols": [protocol]}
    raw["metadata"] = {**metadata, **PROTOCOLS[protocol]}
    if protocol in WITH_INITIAL:
        for name in ("WatchPetsRequest", "WatchPetsResponse"):
            shape = raw["shapes"][name]
            shape.pop("payload", None)
            shape["members"] = {
                key: {k: v for k, v in each.items() if not k.startswith("location")}
                for key, each in shape["members"].items()
            }
    return raw


@functools.cache
def _reached() -> frozenset[str]:
    """Return the names of the shapes that the operation reaches."""
    model = resolve(from_file(PETSTORE / "service-2.json"), package="pets")
    [watch] = [each for each in model.operations if each.name == "WatchPets"]
    roots = [watch.input, watch.output, *(error.structure for error in watch.errors)]
    return frozenset(shape.name for root in roots for shape in walk(root)) | {"Strings"}
