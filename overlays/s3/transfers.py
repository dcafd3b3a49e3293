"""Files to and from buckets, in parts that go at once: ``upload_file`` and ``download_file``.

A part is a request of its own, with its own retries. What is in memory is no more than a part for
each worker, however large the file is.
"""

from __future__ import annotations

import os
import secrets
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from . import ParamValidationError, SdkError, TransportError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from . import Client

    #: Called with the bytes that were transferred, and all there are.
    OnProgress = Callable[[int, int], object]

#: Bytes of a part; a file that is no larger goes in one request.
PART_SIZE = 8 * 1024 * 1024
#: What S3 takes: the least bytes of a part that is not the last, and the most parts ("Amazon S3
#: multipart upload limits").
_LEAST_PART = 5 * 1024 * 1024
_MOST_PARTS = 10_000
#: How often a part is fetched whose body breaks off; a client repeats requests, and no bodies.
_FETCHES = 3


class UploadOptions(TypedDict, total=False):
    """What can be said of an object that is uploaded; see ``Client.put_object``."""

    cache_control: str
    content_disposition: str
    content_encoding: str
    content_language: str
    content_type: str
    expected_bucket_owner: str
    metadata: Mapping[str, str]
    tagging: str
    website_redirect_location: str


def upload_file(
    client: Client,
    path: str | os.PathLike[str],
    *,
    bucket: str,
    key: str,
    part_size: int = PART_SIZE,
    workers: int = 8,
    on_progress: OnProgress | None = None,
    **options: Unpack[UploadOptions],
) -> str | None:
    """Upload the file at ``path`` as the object ``key`` of ``bucket``; return its ETag.

    ``part_size`` is in bytes, 5 MiB at least; it grows where the file would have more parts than
    S3 takes. ``workers`` is how many parts go at once. ``on_progress(sent, size)`` is called in the
    caller's thread after each part. ``options`` are members of ``put_object``. An upload that
    fails, or is interrupted, leaves no parts behind.

    :raises ParamValidationError: ``part_size`` or ``workers`` is too small.
    :raises OSError: the file cannot be read.
    :raises SdkError: what the requests raise; also when the file becomes shorter meanwhile.
    """
    _check(part_size, workers, least=_LEAST_PART)
    size = Path(path).stat().st_size
    if size <= part_size:
        body = _read_part(path, 0, size)
        done = client.put_object(bucket=bucket, key=key, body=body, **options)
        _report(on_progress, size, size)
        return done.e_tag
    part_size = max(part_size, -(-size // _MOST_PARTS))
    upload_id = client.create_multipart_upload(bucket=bucket, key=key, **options).upload_id
    if upload_id is None:
        raise SdkError("the answer to CreateMultipartUpload has no id")
    owner = options.get("expected_bucket_owner")

    def send(number: int, start: int, length: int) -> str | None:
        part = client.upload_part(
            bucket=bucket,
            key=key,
            upload_id=upload_id,
            part_number=number,
            body=_read_part(path, start, length),
            expected_bucket_owner=owner,
        )
        return part.e_tag

    try:
        tags = _in_parts(send, size, part_size, workers, on_progress)
        return client.complete_multipart_upload(
            bucket=bucket,
            key=key,
            upload_id=upload_id,
            multipart_upload={
                "parts": [{"part_number": n, "e_tag": tags[n]} for n in sorted(tags)]
            },
            expected_bucket_owner=owner,
        ).e_tag
    except BaseException:
        # What went wrong before is what the caller has to know.
        with suppress(SdkError):
            client.abort_multipart_upload(
                bucket=bucket, key=key, upload_id=upload_id, expected_bucket_owner=owner
            )
        raise


def download_file(
    client: Client,
    path: str | os.PathLike[str],
    *,
    bucket: str,
    key: str,
    version_id: str | None = None,
    part_size: int = PART_SIZE,
    workers: int = 8,
    on_progress: OnProgress | None = None,
) -> None:
    """Download the object ``key`` of ``bucket`` into a file at ``path``, which it replaces.

    The file is there when all of it is; until then, and when the download fails, what was at
    ``path`` stays. All parts are of the object as it was at the beginning. ``part_size`` is in
    bytes, ``workers`` is how many parts come at once; ``on_progress(received, size)`` is called in
    the caller's thread after each part.

    :raises ParamValidationError: ``part_size`` or ``workers`` is too small.
    :raises OSError: the file cannot be written.
    :raises SdkError: what the requests raise; the error of ``If-Match`` when the object changes.
    """
    _check(part_size, workers, least=1)
    head = client.head_object(bucket=bucket, key=key, version_id=version_id)
    size, target = head.content_length or 0, Path(path)
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}")

    def fetch(_: int, start: int, length: int) -> None:
        for left in reversed(range(_FETCHES)):
            answer = client.get_object(
                bucket=bucket,
                key=key,
                version_id=version_id,
                if_match=head.e_tag,
                range=f"bytes={start}-{start + length - 1}",
            )
            try:
                with answer.body as pieces:
                    _write_part(part, start, length, pieces)
                return
            except TransportError:
                if not left:
                    raise

    try:
        with part.open("xb") as file:
            file.truncate(size)
        _in_parts(fetch, size, part_size, workers, on_progress)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _check(part_size: int, workers: int, *, least: int) -> None:
    if part_size < least:
        raise ParamValidationError(f"part_size: has to be {least} bytes or more, not {part_size}")
    if workers < 1:
        raise ParamValidationError(f"workers: has to be 1 or more, not {workers}")


def _in_parts(
    transfer: Callable[[int, int, int], str | None],
    size: int,
    part_size: int,
    workers: int,
    on_progress: OnProgress | None,
) -> dict[int, str | None]:
    """Transfer all parts, some at once; return what came of each, by its number from 1.

    After the first that fails, none is begun.
    """
    found: dict[int, str | None] = {}
    done = 0
    pool = ThreadPoolExecutor(workers, thread_name_prefix="transfer")
    try:
        running = {
            pool.submit(transfer, number, start, length): (number, length)
            for number, start, length in _parts(size, part_size)
        }
        for future in as_completed(running):
            number, length = running[future]
            found[number] = future.result()
            done += length
            _report(on_progress, done, size)
    finally:
        pool.shutdown(cancel_futures=True)
    return found


def _parts(size: int, part_size: int) -> Iterator[tuple[int, int, int]]:
    """Yield number, first byte and length of each part."""
    for number, start in enumerate(range(0, size, part_size), 1):
        yield number, start, min(part_size, size - start)


def _report(on_progress: OnProgress | None, done: int, size: int) -> None:
    if on_progress is not None:
        on_progress(done, size)


def _read_part(path: str | os.PathLike[str], start: int, length: int) -> bytes:
    with Path(path).open("rb") as file:
        file.seek(start)
        data = file.read(length)
    if len(data) != length:
        raise SdkError(f"{os.fspath(path)} became shorter while it was uploaded")
    return data


def _write_part(path: Path, start: int, length: int, pieces: Iterable[bytes]) -> None:
    """Write what comes in ``pieces``; it has to be ``length`` bytes."""
    written = 0
    with path.open("r+b") as file:
        file.seek(start)
        for piece in pieces:
            written += file.write(piece)
    if written != length:
        raise SdkError(f"{length} bytes were asked for, and {written} came")
