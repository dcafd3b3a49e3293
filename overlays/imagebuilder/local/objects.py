"""What the service reads of Amazon S3: the documents that requests name by their URI.

There is no S3 here. A folder can have its place: ``s3://bucket/key`` is then the file
``bucket/key`` in that. Without one, whatever is named exists, and a document that does next to
nothing takes the place of what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from .call import Call
from .errors import combination, invalid

_URI = re.compile(r"s3://(?P<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])/(?P<key>[^\0]+)", re.DOTALL)


def text_of(
    call: Call,
    data: str | None,
    uri: str | None,
    *,
    stand_in: Callable[[str], str],
    quota: str,
    names: tuple[str, str] = ("data", "uri"),
) -> str:
    """Return the text that a request has as ``data``, or that is where its ``uri`` says.

    ``stand_in`` returns what takes its place where no folder has that of S3; ``quota`` is that of
    its size, and ``names`` are those of the two members. Raises an
    ``InvalidParameterCombinationException`` for both or neither, an
    ``InvalidParameterValueException`` for what cannot be read, and a
    ``ServiceQuotaExceededException`` for what is too long.
    """
    if uri is None and data is not None:
        return data
    if uri is None or data is not None:
        raise combination(f"Exactly one of '{names[0]}' and '{names[1]}' must be specified.")
    found = _URI.fullmatch(uri)
    if found is None:
        raise invalid(names[1], f"'{uri}' is not s3://bucket/key.")
    if call.s3 is None:
        return stand_in(uri)
    content = _read(Path(call.s3), found["bucket"], found["key"], names[1])
    call.limits.check(quota, len(content) - 1)
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise invalid(names[1], "The object is no text in UTF-8.") from None


def _read(folder: Path, bucket: str, key: str, parameter: str) -> bytes:
    where = folder.joinpath(bucket, *key.split("/"))
    try:
        # Nothing outside of the folder is read, whatever the key says.
        inside = where.resolve().is_relative_to((folder / bucket).resolve())
        content = where.read_bytes() if inside else None
    except (OSError, ValueError):
        content = None
    if content is None:
        raise invalid(parameter, f"There is no object s3://{bucket}/{key}.")
    return content
