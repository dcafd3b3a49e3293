"""``_manifest.json``: what a package was made from, and the hash of each of its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from codegen import __version__
from codegen.raw import JsonObject, as_object, is_list
from codegen.release.made import Made

MANIFEST = "_manifest.json"

#: What represents the operations of a package that has all there are.
ALL = "all"


def with_manifest(files: Mapping[str, bytes], made: Made) -> dict[str, bytes]:
    """Return ``files`` with the manifest that says what they were made from."""
    service, source = made.service, made.source
    manifest = {
        "service": service.name,
        "api_version": service.api_version,
        "botocore_version": source.botocore_version,
        "model_sha256": source.model_sha256,
        "generator_version": __version__,
        "operations": ALL if made.whole else sorted(o.name for o in service.operations),
        "files": {path: digest(content) for path, content in sorted(files.items())},
    }
    return {**files, MANIFEST: json.dumps(manifest, indent=2).encode() + b"\n"}


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
    manifest = read_manifest(package)
    operations = manifest.get("operations")
    if manifest.get("service") != service or not is_list(operations):
        return None
    return [str(name) for name in operations]


def digest(content: bytes) -> str:
    """Return the hash of a file as a manifest lists it."""
    return hashlib.sha256(content).hexdigest()
