"""Where models come from: the installed botocore, or a ``service-2.json`` and the files beside it.

What is read here is still the raw JSON; :mod:`codegen.resolve` makes sense of it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path

import botocore
from attrs import evolve, frozen
from botocore.exceptions import DataNotFoundError
from botocore.loaders import Loader
from botocore.utils import deep_merge

from codegen.problems import CodegenError
from codegen.raw import JsonObject, as_object, is_list, is_object, is_text

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

    def undocumented(self) -> Source:
        """Return this without the documentation in the model, for what nobody reads."""
        return evolve(self, model=as_object(_undocumented(self.model)))


def refuse_unknown(services: Iterable[str]) -> None:
    """Raise one :class:`CodegenError` with all of ``services`` that botocore does not have."""
    loader = Loader()
    unknown = [each for each in services if _version(each, loader) is None]
    if unknown:
        raise CodegenError("\n".join(_unknown_service(each, loader) for each in unknown))


def from_botocore(service: str) -> Source:
    """Read the newest API version of ``service`` from the installed botocore.

    Raises :class:`CodegenError` when botocore has no such service.
    """
    loader = Loader()
    version = _version(service, loader)
    if version is None:
        raise CodegenError(_unknown_service(service, loader))
    return _source(service, lambda kind: _installed(f"{service}/{version}/{kind}", loader), loader)


def from_file(path: Path) -> Source:
    """Read a botocore-format model file, and what lies beside it.

    ``paginators-1.json``, ``waiters-2.json`` and ``endpoint-rule-set-1.json`` in the same folder
    are used when they are there, as are ``*.sdk-extras.json``, which are merged as botocore merges
    them. Each may be gzipped. Raises :class:`CodegenError` for a file that is missing or not JSON.
    """
    if not path.is_file():
        there = "that is a folder, not a model" if path.is_dir() else "there is no such file"
        raise CodegenError(f"{path}: {there}")
    service = as_object(_parse(path).get("metadata")).get("endpointPrefix")
    if not isinstance(service, str):
        raise CodegenError(f"{path}: no service model, there is no metadata.endpointPrefix in it")
    if not _SERVICE_NAME.match(service):
        raise CodegenError(f"{path}: metadata.endpointPrefix {service!r} is not the name of a host")
    return _source(
        service,
        lambda kind: path if kind == _SERVICE else _existing(path.parent / kind),
        Loader(),
    )


def _source(service: str, find: Callable[[str], Path], loader: Loader) -> Source:
    """Return the source made of the file of each kind, which ``find`` says."""
    return Source(
        service=service,
        model=_merged(_SERVICE, find),
        paginators=_merged(_PAGINATORS, find),
        waiters=_merged(_WAITERS, find),
        rule_set=_merged(_RULE_SET, find),
        partitions=_parse(_installed("partitions", loader)),
        model_sha256=hashlib.sha256(_read_bytes(find(_SERVICE))).hexdigest(),
        botocore_version=botocore.__version__,
    )


def _merged(kind: str, find: Callable[[str], Path]) -> JsonObject:
    """Return the content of one kind of file with its extras, ``{}`` when the service has none."""
    content = _parse_if_there(find(kind))
    deep_merge(content, _extras(kind, find))
    return content


def _extras(kind: str, find: Callable[[str], Path]) -> JsonObject:
    """Return what botocore adds to a kind of file."""
    return as_object(_parse_if_there(find(f"{kind}.sdk-extras")).get("merge"))


def _undocumented(value: object) -> object:
    """Return ``value``, of a model, without its documentation.

    Shapes and members may be called so, too; what they are is no text.
    """
    if is_object(value):
        return {
            name: _undocumented(each)
            for name, each in value.items()
            if not (name == "documentation" and is_text(each))
        }
    return [_undocumented(each) for each in value] if is_list(value) else value


# -- files ----------------------------------------------------------------------------------------


def _installed(name: str, loader: Loader) -> Path:
    """Return where botocore has the file ``name``, or would have it.

    Its loader reads a file into ordered dicts, which takes three times as long.
    """
    places = [_existing(Path(place, name)) for place in loader.search_paths]
    return next((path for path in places if path.is_file()), places[-1])


def _existing(stem: Path) -> Path:
    """Return the file that ``stem`` names, with or without gzip."""
    plain = stem.with_name(f"{stem.name}.json")
    return plain if plain.is_file() else stem.with_name(f"{stem.name}.json.gz")


def _parse_if_there(path: Path) -> JsonObject:
    """Return the JSON object in ``path``, ``{}`` when there is no such file."""
    return _parse(path) if path.is_file() else {}


def _parse(path: Path) -> JsonObject:
    """Return the JSON object in ``path``; :class:`CodegenError` when it holds anything else."""
    try:
        data = _read_bytes(path)
        content = json.loads(data)
    except (ValueError, OSError, EOFError, RecursionError, zlib.error) as error:
        raise CodegenError(f"{path}: cannot be read as JSON: {error}") from error
    if not is_object(content):
        raise CodegenError(f"{path}: holds a JSON {type(content).__name__}, not an object")
    if b"\\ud" in data.lower():
        _refuse_halves(content, path)
    return content


def _refuse_halves(content: JsonObject, path: Path) -> None:
    """Raise when a text in ``content`` has half of a surrogate pair: no file can hold that."""
    try:
        json.dumps(content, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        near = error.object[max(0, error.start - 20) : error.end + 20]
        raise CodegenError(
            f"{path}: has half of a surrogate pair, which is no text, in {near!a}"
        ) from error


def _read_bytes(path: Path) -> bytes:
    """Return the bytes of ``path``, uncompressed."""
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def _version(service: str, loader: Loader) -> str | None:
    """Return the newest API version of ``service``, ``None`` when botocore has no such service."""
    if not _SERVICE_NAME.match(service):
        return None
    try:
        return loader.determine_latest_version(service, _SERVICE)
    except DataNotFoundError:
        return None


def _unknown_service(service: str, loader: Loader) -> str:
    """Return what to say of a ``service`` that botocore does not have."""
    from difflib import get_close_matches

    near = get_close_matches(service.lower(), loader.list_available_services(_SERVICE), n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"botocore {botocore.__version__} has no service {service!r}{hint}"
