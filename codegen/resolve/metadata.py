"""The head of a service model: its metadata, and which of its operations are emitted."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from codegen.errors import ModelError
from codegen.model.raw import JsonObject, as_object, is_object
from codegen.protocols import PROTOCOLS
from codegen.python import names
from codegen.resolve.problems import Problems

_UID = re.compile(r"[A-Za-z0-9.-]+")


def read_metadata(model: JsonObject, problems: Problems) -> JsonObject:
    """Return the metadata, checked for what the generator needs of it.

    Raises :class:`ModelError` when there is none.
    """
    metadata = model.get("metadata")
    if not is_object(metadata):
        raise ModelError(["the model has no metadata"])
    for key in ("apiVersion", "endpointPrefix"):
        if not isinstance(metadata.get(key), str):
            problems.note("metadata", f"there is no {key}")
    protocol, version = protocol_of(metadata), metadata.get("signatureVersion", "v4")
    if protocol not in PROTOCOLS:
        known = ", ".join(sorted(PROTOCOLS))
        problems.note("metadata", f"the protocol {protocol!r} is not supported, only {known}")
    if version != "v4":
        problems.note("metadata", f"signature version {version!r} is not supported, only v4")
    if "awsQueryCompatible" in metadata:
        problems.note("metadata", "awsQueryCompatible is not supported")
    for key in ("shapes", "operations"):
        if not is_object(model.get(key)):
            problems.add(f"the model has no {key}")
    return metadata


def protocol_of(metadata: JsonObject) -> str:
    """Return the protocol to speak: the first listed that is supported, else the only one."""
    listed: list[Any] = metadata.get("protocols") or [metadata.get("protocol")]
    return str(next((protocol for protocol in listed if protocol in PROTOCOLS), listed[0]))


def reference_url(metadata: JsonObject, operation: str) -> str:
    """Return the page of ``operation`` in the service's API reference.

    It is found by the model's ``uid``, as in botocore (``botocore/docs/method.py``); without a
    ``uid`` that can stand in a link there is none, and the result is empty.
    """
    uid = metadata.get("uid")
    if not isinstance(uid, str) or not _UID.fullmatch(uid):
        return ""
    return f"https://docs.aws.amazon.com/goto/WebAPI/{uid}/{operation}"


def selected_operations(
    model: JsonObject, selected: Collection[str] | None, problems: Problems
) -> dict[str, JsonObject]:
    """Return the raw operations to emit, by name: those ``selected``, or all for ``None``."""
    everything = as_object(model.get("operations"))
    for name, raw in everything.items():
        if not names.is_model_name(name):
            problems.note(f"operation {name!r}", "not a name that can be made safe")
        if not is_object(raw):
            problems.note(f"operation {name!r}", "not an object")
    if selected is None:
        return everything
    unknown = sorted(set(selected) - everything.keys())
    if unknown:
        problems.add(f"there is no operation {', '.join(map(repr, unknown))}")
    return {name: raw for name, raw in everything.items() if name in selected}
