"""``_manifest.json``: what a package was made from, and the hash of each of its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from codegen import __version__
from codegen.raw import JsonObject, as_object, is_list, is_text
from codegen.release.made import Contents, Made

MANIFEST = "_manifest.json"

#: What represents the operations of a package that has all there are.
ALL = "all"


def with_manifest(files: Mapping[str, bytes], contents: Contents) -> dict[str, bytes]:
    """Return ``files`` with the manifest that says what they were made from."""
    only = contents.only
    services = {} if only else {"services": {m.source.service: _made(m) for m in contents.parts}}
    companions = {made.source.service: _made(made) for made in contents.companions}
    manifest: JsonObject = {
        **({"service": only.source.service, **_made(only)} if only else {}),
        **services,
        **({"companions": companions} if companions else {}),
        "botocore_version": contents.botocore_version,
        "generator_version": __version__,
        "files": {path: digest(content) for path, content in sorted(files.items())},
    }
    return {**files, MANIFEST: json.dumps(manifest, indent=2).encode() + b"\n"}


def _made(made: Made) -> JsonObject:
    """Return what a manifest says of a service."""
    return {
        "api_version": made.service.api_version,
        "model_sha256": made.source.model_sha256,
        "operations": ALL if made.whole else made.operations,
        **({} if made.protocol is None else {"protocol": made.protocol}),
        **({"left_out": dict(made.service.left_out)} if made.service.left_out else {}),
    }


def read_manifest(package: Path) -> JsonObject:
    """Return the manifest of ``package``, ``{}`` when it has none that can be read."""
    try:
        manifest = json.loads((package / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return as_object(manifest)


def listed_files(package: Path) -> JsonObject:
    """Return the hashes of the files that the manifest of ``package`` lists, by their paths."""
    return as_object(read_manifest(package).get("files"))


def kept_operations(package: Path, service: str) -> Sequence[str] | None:
    """Return the operations of ``service`` that ``package`` was made with, ``None`` for all.

    So it is, too, for a package of another service, or one whose manifest says nothing of them.
    """
    operations = _kept(package, service).get("operations")
    return [str(name) for name in operations] if is_list(operations) else None


def kept_protocol(package: Path, service: str) -> str | None:
    """Return the protocol that was asked for when ``package`` was made, for ``service``."""
    protocol = _kept(package, service).get("protocol")
    return protocol if is_text(protocol) else None


def _kept(package: Path, service: str) -> JsonObject:
    """Return what the manifest of ``package`` says of ``service``, ``{}`` when it is not there."""
    manifest = read_manifest(package)
    if manifest.get("service") == service:
        return manifest
    return as_object(as_object(manifest.get("services")).get(service))


def digest(content: bytes) -> str:
    """Return the hash of a file as a manifest lists it."""
    return hashlib.sha256(content).hexdigest()
