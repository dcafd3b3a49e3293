"""Where models come from: the installed botocore, or a ``service-2.json`` and the files beside it.

What is read here is still the raw JSON; :mod:`codegen.resolve` makes sense of it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zlib
from functools import cache
from pathlib import Path

import botocore
from attrs import frozen
from botocore.exceptions import DataNotFoundError, UnknownServiceError
from botocore.loaders import Loader
from botocore.utils import deep_merge

from codegen.problems import CodegenError
from codegen.raw import JsonObject, as_object, is_object

#: What a service is called stands in messages, and the package is called after it.
_SERVICE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*\Z")

_SERVICE = "service-2"
_PAGINATORS = "paginators-1"
_WAITERS = "waiters-2"
_RULE_SET = "endpoint-rule-set-1"


@frozen(kw_only=True)
class Source:
    """The raw JSON of one service.

    ``model_sha256`` is the digest of the service model's bytes, uncompressed, before extras were
    merged; ``botocore_version`` the release that was installed. ``paginators``, ``waiters`` and
    ``rule_set`` are empty where the service has none.
    """

    service: str
    model: JsonObject
    paginators: JsonObject
    waiters: JsonObject
    rule_set: JsonObject
    partitions: JsonObject
    model_sha256: str
    botocore_version: str


class _Loader(Loader):
    """botocore's loader, of which all look once which services there are.

    It looks into the folders of all 440 for each kind of file. What it loads is each one's own, or
    the models of all services would be kept.
    """

    def list_available_services(self, type_name: str) -> list[str]:
        """Return the services that have files of a kind."""
        return _available(type_name)


@cache
def _available(kind: str) -> list[str]:
    return Loader().list_available_services(kind)


def from_botocore(service: str) -> Source:
    """Read the newest API version of ``service`` from the installed botocore.

    Raises :class:`CodegenError` when botocore has no such service.
    """
    loader = _Loader()
    try:
        version = loader.determine_latest_version(service, _SERVICE)
    except (DataNotFoundError, UnknownServiceError) as error:
        raise CodegenError(_unknown_service(service, loader)) from error
    _, path = loader.load_data_with_path(f"{service}/{version}/{_SERVICE}")
    return _source(
        service,
        {
            kind: _load_kind(loader, service, kind, version)
            for kind in (_SERVICE, _PAGINATORS, _WAITERS, _RULE_SET)
        },
        model_bytes=_read_bytes(_existing(Path(path))),
        loader=loader,
    )


def from_file(path: Path) -> Source:
    """Read a botocore-format model file, and what lies beside it.

    ``paginators-1.json``, ``waiters-2.json`` and ``endpoint-rule-set-1.json`` in the same folder
    are used when they are there, as are ``*.sdk-extras.json``, which are merged as botocore merges
    them. Each may be gzipped. Raises :class:`CodegenError` for a file that is missing or not JSON.
    """
    if not path.is_file():
        raise CodegenError(f"{path}: there is no such file")
    raw = {_SERVICE: _parse(path)} | {
        kind: _parse_if_there(path.parent / kind) for kind in (_PAGINATORS, _WAITERS, _RULE_SET)
    }
    for kind, content in raw.items():
        extras = _parse_if_there(path.parent / f"{kind}.sdk-extras")
        deep_merge(content, extras.get("merge", {}))
    service = as_object(raw[_SERVICE].get("metadata")).get("endpointPrefix")
    if not isinstance(service, str):
        raise CodegenError(f"{path}: no service model, there is no metadata.endpointPrefix in it")
    if not _SERVICE_NAME.match(service):
        raise CodegenError(f"{path}: metadata.endpointPrefix {service!r} is not the name of a host")
    return _source(service, raw, model_bytes=_read_bytes(path), loader=_Loader())


def _source(
    service: str, raw: dict[str, JsonObject], *, model_bytes: bytes, loader: Loader
) -> Source:
    """Return the source made of the ``raw`` JSON of each kind."""
    return Source(
        service=service,
        model=raw[_SERVICE],
        paginators=raw[_PAGINATORS],
        waiters=raw[_WAITERS],
        rule_set=raw[_RULE_SET],
        partitions=loader.load_data("partitions"),
        model_sha256=hashlib.sha256(model_bytes).hexdigest(),
        botocore_version=botocore.__version__,
    )


def _load_kind(loader: Loader, service: str, kind: str, version: str) -> JsonObject:
    """Return one kind of model with its extras merged, ``{}`` when the service has none."""
    try:
        loaded: JsonObject = loader.load_service_model(service, kind, version)
    except (DataNotFoundError, UnknownServiceError):
        return {}
    return loaded


def _existing(stem: Path) -> Path:
    """Return the file that ``stem`` names, with or without gzip."""
    plain = stem.with_name(f"{stem.name}.json")
    return plain if plain.is_file() else stem.with_name(f"{stem.name}.json.gz")


def _parse_if_there(stem: Path) -> JsonObject:
    """Return the JSON object of the file that ``stem`` names, ``{}`` when there is none."""
    path = _existing(stem)
    return _parse(path) if path.is_file() else {}


def _parse(path: Path) -> JsonObject:
    """Return the JSON object in ``path``; :class:`CodegenError` when it holds anything else."""
    try:
        content = json.loads(_read_bytes(path))
    except (ValueError, OSError, EOFError, RecursionError, zlib.error) as error:
        raise CodegenError(f"{path}: cannot be read as JSON: {error}") from error
    if not is_object(content):
        raise CodegenError(f"{path}: holds a JSON {type(content).__name__}, not an object")
    return content


def _read_bytes(path: Path) -> bytes:
    """Return the bytes of ``path``, uncompressed."""
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def _unknown_service(service: str, loader: Loader) -> str:
    """Return what to say of a ``service`` that botocore does not have."""
    from difflib import get_close_matches

    near = get_close_matches(service, loader.list_available_services(_SERVICE), n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"botocore {botocore.__version__} has no service {service!r}{hint}"
