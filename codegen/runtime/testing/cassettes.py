"""VCR cassettes, the YAML files in which vcrpy records HTTP, read into typed values.

Reading only: nothing here records, and nothing here decides which recorded exchange answers a
request; that is :mod:`.replay`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs

from ..errors import ConfigurationError, SdkError
from ..guards import is_path
from ..http import Headers, HttpRequest, HttpResponse

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TypeGuard


class CassetteError(SdkError):
    """Recordings that cannot be read; ``problems`` holds one sentence for each thing wrong."""

    def __init__(self, message: str = "", *, problems: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems) or (message,)


@attrs.frozen
class RecordedRequest:
    """A request as it was recorded; ``uri`` is the whole URL with its query."""

    method: str
    uri: str
    headers: Headers = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)

    def as_sent(self) -> HttpRequest:
        """Return the request as a transport got it."""
        return HttpRequest(self.method, self.uri, dict(self.headers), self.body)


@attrs.frozen
class Exchange:
    """A recorded request and its answer; ``source`` is the file and the place in it, in words."""

    request: RecordedRequest
    response: HttpResponse
    source: str


def read_cassettes(paths: Iterable[str | os.PathLike[str]]) -> tuple[Exchange, ...]:
    """Return every exchange recorded in ``paths``, in the order of the paths and of each file.

    A path is a cassette, or a directory: then every ``*.yaml`` below it, in the order of the names,
    those of a directory before those of the directories in it. Raises :class:`CassetteError`, which
    lists everything wrong in all of them, and :class:`~..errors.ConfigurationError` where PyYAML is
    not installed.
    """
    parse = _yaml_parser()
    exchanges: list[Exchange] = []
    problems: list[str] = []
    given = list(paths)
    for path in given:
        if not is_path(path):
            problems.append(f"{path!r} is no path of a cassette")
            continue
        files = list(_files(Path(path)))
        if not files:
            problems.append(f"{path} is a directory without *.yaml files")
        for file in files:
            try:
                interactions = _interactions(file, parse)
            except ValueError as error:
                problems.append(f"{file} {error}")
                continue
            for number, interaction in enumerate(interactions, 1):
                source = f"{file}, interaction {number}"
                try:
                    exchanges.append(_exchange(interaction, source))
                except ValueError as error:
                    problems.append(f"{source}: {error}")
    if not exchanges and not problems:
        problems.append("none of them holds an exchange" if given else "no cassette was given")
    if problems:
        listed = "".join(f"\n- {problem}" for problem in problems)
        raise CassetteError(f"The recordings cannot be read:{listed}", problems=problems)
    return tuple(exchanges)


def yaml_module() -> Any:
    """Return PyYAML; :class:`ConfigurationError` where it is not installed."""
    try:
        # A statement, so that PyInstaller finds it; type checkers need not have its types.
        if TYPE_CHECKING:
            yaml: Any = None
        else:
            import yaml
    except ImportError as error:
        message = "Cassettes are YAML, and PyYAML is not installed: pip install pyyaml"
        raise ConfigurationError(message) from error
    return yaml


def _yaml_parser() -> Callable[[str], object]:
    """Return what turns YAML text into plain values; malformed text is a :class:`ValueError`."""
    yaml = yaml_module()
    # The loader over libyaml reads the same ten times faster; not every build of PyYAML has it.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    def parse(text: str) -> object:
        try:
            value: object = yaml.load(text, Loader=loader)
        except yaml.YAMLError as error:
            raise ValueError(f"is not YAML: {' '.join(str(error).split())}") from error
        except RecursionError as error:
            raise ValueError("is nested too deeply") from error
        return value

    return parse


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        found = (file for file in path.rglob("*.yaml") if file.is_file())
        yield from sorted(found, key=lambda file: (file.parent, file.name))
    else:
        yield path


def _interactions(file: Path, parse: Callable[[str], object]) -> Sequence[object]:
    try:
        text = file.read_text("utf-8")
    except OSError as error:
        raise ValueError(f"cannot be read: {error.strerror}") from error
    cassette = parse(text)
    interactions = cassette.get("interactions") if _is_mapping(cassette) else None
    if not _is_sequence(interactions):
        raise ValueError("is not a VCR cassette: it has no list of interactions at its top level")
    return interactions


def _exchange(interaction: object, source: str) -> Exchange:
    """Return one interaction as values; a part that is missing or amiss is a ``ValueError``."""
    parts = _mapping(interaction, "the interaction")
    request = _mapping(parts.get("request"), "its request")
    response = _mapping(parts.get("response"), "its response")
    return Exchange(
        RecordedRequest(
            _text(request.get("method"), "the request's method"),
            _uri(request.get("uri"), "the request's uri"),
            _headers(request.get("headers"), "the request's headers"),
            _body(request.get("body"), "the request's body"),
        ),
        HttpResponse(
            _status(response.get("status")),
            _headers(response.get("headers"), "the response's headers"),
            _body(response.get("body"), "the response's body"),
        ),
        source,
    )


def _status(raw: object) -> int:
    code = raw.get("code") if _is_mapping(raw) else raw
    # An answer of 1xx is an interim one: the client would wait for another.
    if not isinstance(code, int) or isinstance(code, bool) or not 200 <= code <= 599:
        raise ValueError("the response's status has no code between 200 and 599")
    return code


def _headers(raw: object, what: str) -> Headers:
    """Return headers whose values were recorded as one string each or, as vcrpy does, as lists."""
    if raw is None:
        return Headers()
    headers: list[tuple[str, str]] = []
    for name, values in _mapping(raw, what).items():
        if not isinstance(name, str):
            raise ValueError(f"{what} have the name {name!r}, which is not text")
        for value in values if _is_sequence(values) else [values]:
            if _is_mapping(value) or _is_sequence(value):
                raise ValueError(f"{what} have a {type(value).__name__} as the value of {name!r}")
            if value is not None:
                headers.append((name, str(value)))
    return Headers(headers)


def _body(raw: object, what: str, *, wrapped: bool = False) -> bytes:
    """Return a body recorded as text, as bytes, or in one of the wrappers of VCR libraries."""
    if raw is None:
        return b""
    if isinstance(raw, bytes):
        return raw
    if isinstance(raw, str):
        return raw.encode()
    if _is_mapping(raw) and not wrapped:
        if "string" in raw:
            return _body(raw["string"], what, wrapped=True)
        if "base64_string" in raw:
            return _decoded(_body(raw["base64_string"], what, wrapped=True), what)
    raise ValueError(f"{what} is not text, bytes, {{string: ...}} or {{base64_string: ...}}")


def _decoded(body: bytes, what: str) -> bytes:
    from base64 import b64decode
    from binascii import Error

    try:
        # VCR libraries break it into lines.
        return b64decode(b"".join(body.split()), validate=True)
    except Error as error:
        raise ValueError(f"{what} is not base64, as its base64_string says") from error


def _uri(raw: object, what: str) -> str:
    """Return a URL that can be compared with others."""
    text = _text(raw, what)
    try:
        urlsplit(text)
    except ValueError as error:
        raise ValueError(f"{what} is not a URL: {text!r}") from error
    return text


def _text(raw: object, what: str) -> str:
    if not isinstance(raw, str) or not raw:
        raise ValueError(f"{what} is missing or not text")
    return raw


def _mapping(raw: object, what: str) -> Mapping[Any, object]:
    if not _is_mapping(raw):
        raise ValueError(f"{what} is missing or not a mapping")
    return raw


def _is_mapping(value: object) -> TypeGuard[Mapping[Any, object]]:
    return isinstance(value, dict)


def _is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, list | tuple)
