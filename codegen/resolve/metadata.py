"""The head of a service model: JSON types, metadata, and which of its operations are emitted."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from codegen.problems import ModelError, Problems
from codegen.protocols import PROTOCOLS
from codegen.python import names
from codegen.raw import JsonObject, as_object, is_list, is_object, is_text
from codegen.resolve.discovery import asking_operations, has_to_discover

#: The signature versions, and the class of ``runtime/customizations/signatures.py`` for those that
#: are not the plain version 4.
SIGNERS: Mapping[str, str] = {
    "v4": "",
    "s3": "ExactPathSigner",
    "s3v4": "ExactPathSigner",
    "v2": "FormSigner",
    "bearer": "",
}

_UID = re.compile(r"[A-Za-z0-9.-]+")


def read_metadata(
    model: JsonObject, problems: Problems, *, protocol: str | None = None
) -> JsonObject:
    """Return the metadata, checked for what the generator needs of it.

    ``protocol`` is the one to speak, where one was asked for. Raises :class:`ModelError` for a
    model without metadata.
    """
    metadata = model.get("metadata")
    if not is_object(metadata):
        raise ModelError(["the model has no metadata"])
    for key in ("apiVersion", "endpointPrefix"):
        if not isinstance(metadata.get(key), str):
            problems.note("metadata", f"there is no {key}")
    listed, version = _listed_protocols(metadata), metadata.get("signatureVersion", "v4")
    if not listed:
        problems.note("metadata", "there is no protocol")
    elif protocol is not None and protocol not in listed:
        spoken = ", ".join(listed)
        problems.note("metadata", f"the service does not speak {protocol!r}, but {spoken}")
    elif protocol_of(metadata, protocol) not in PROTOCOLS:
        named, known = ", ".join(map(repr, listed)), ", ".join(sorted(PROTOCOLS))
        problems.note("metadata", f"the protocol {named} is not supported, only {known}")
    if version not in SIGNERS:
        known = ", ".join(SIGNERS)
        problems.note("metadata", f"signature version {version!r} is not supported, only {known}")
    for key in ("shapes", "operations"):
        if not is_object(model.get(key)):
            problems.add(f"the model has no {key}")
    return metadata


def signer_of(metadata: JsonObject, rule_set: JsonObject) -> str:
    """Return the class of signers for a service; empty for the plain version 4.

    What its endpoints say goes before an older version in the metadata; they know version 4 alone.
    """
    version = str(metadata.get("signatureVersion", "v4"))
    if version == "v2" and '"authSchemes"' in json.dumps(rule_set):
        version = "v4"
    return SIGNERS[version]


def protocol_of(metadata: JsonObject, asked: str | None = None) -> str:
    """Return the protocol to speak: the one ``asked`` for, else the best of those listed."""
    listed = _listed_protocols(metadata)
    spoken = (protocol for protocol in PROTOCOLS if protocol in listed)
    return asked or next(spoken, listed[0] if listed else "")


def _listed_protocols(metadata: JsonObject) -> list[str]:
    """Return the protocols that a service speaks."""
    listed: list[Any] = metadata.get("protocols") or [metadata.get("protocol")]
    return [str(protocol) for protocol in listed if protocol is not None]


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
    if any(has_to_discover(as_object(everything.get(name))) for name in selected):
        # They are called where this one says.
        selected = {*selected, *asking_operations(model)}
    return {name: raw for name, raw in everything.items() if name in selected}


# -- JSON types -----------------------------------------------------------------------------------
#
# Whether what stands in a model has the JSON type that it must have, before anything is read. Only
# what would otherwise be met half-way is looked at: lists, and objects that hold more than values
# of their own. What a trait says is for the modules that read it.


def _texts(value: object) -> bool:
    return is_list(value) and all(map(is_text, value))


def _objects(value: object) -> bool:
    return is_list(value) and all(map(is_object, value))


def _named_objects(value: object) -> bool:
    return is_object(value) and all(map(is_object, value.values()))


_TEXT = (is_text, "a string")
_LIST_OF_TEXTS = (_texts, "a list of strings")

Kind = tuple[Callable[[object], bool], str]

#: What has to be of a kind where it is there: in the model itself, in its metadata, in each shape,
#: in each member, in each operation.
_MODEL: Mapping[str, Kind] = {"documentation": _TEXT}
_METADATA: Mapping[str, Kind] = {
    "auth": _LIST_OF_TEXTS,
    "jsonVersion": _TEXT,
    "protocol": _TEXT,
    "protocols": _LIST_OF_TEXTS,
    "serviceFullName": _TEXT,
    "serviceId": _TEXT,
    "signingName": _TEXT,
    "targetPrefix": _TEXT,
    "uid": _TEXT,
    "xmlNamespace": _TEXT,
}
_DOCUMENTED: Mapping[str, Kind] = {"deprecatedMessage": _TEXT, "documentation": _TEXT}
_SHAPE: Mapping[str, Kind] = {
    **_DOCUMENTED,
    "enum": _LIST_OF_TEXTS,
    "payload": _TEXT,
    "required": _LIST_OF_TEXTS,
}
_OPERATION: Mapping[str, Kind] = {
    **_DOCUMENTED,
    "auth": _LIST_OF_TEXTS,
    "errors": (_objects, "a list of objects"),
    "staticContextParams": (_named_objects, "an object of objects"),
}
_HTTP: Mapping[str, Kind] = {"method": _TEXT, "requestUri": _TEXT}


def check_kinds(model: JsonObject, problems: Problems) -> None:
    """Note what is of another JSON type than the generator can read."""
    for place, content, table in _places(model):
        for key, (is_right, what) in table.items():
            if key in content and not is_right(content[key]):
                problems.note(place, f"{key} is not {what}")


def _places(model: JsonObject) -> Iterator[tuple[str, JsonObject, Mapping[str, Kind]]]:
    """Yield each part of ``model`` that is looked at, and the table for it."""
    yield "the model", model, _MODEL
    yield "metadata", as_object(model.get("metadata")), _METADATA
    for name, shape in as_object(model.get("shapes")).items():
        traits = as_object(shape)
        yield f"shape {name}", traits, _SHAPE
        for member, reference in as_object(traits.get("members")).items():
            yield f"shape {name}, member {member}", as_object(reference), _DOCUMENTED
    for name, operation in as_object(model.get("operations")).items():
        traits = as_object(operation)
        yield f"operation {name}", traits, _OPERATION
        yield f"operation {name}, http", as_object(traits.get("http")), _HTTP
