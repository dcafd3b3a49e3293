"""S3's bytes: objects that stream, and files of any size that go and come in parts."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import urllib.request
from typing import TYPE_CHECKING, Any

import pytest

from codegen.__main__ import main
from tests.both_clients import KINDS, over_both, read_whole
from tests.oracle.emitted import package_of
from tests.peers.sides import client_of
from tests.peers.test_buckets import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow


@pytest.fixture
def client(moto: str) -> Iterator[Any]:
    with client_of(package_of("s3"), moto) as client:
        client.create_bucket(bucket="bucket")
        yield client


@over_both
def test_what_was_put_is_what_is_got(client: Any) -> None:
    for key in KEYS:
        client.put_object(bucket="bucket", key=key, body=key.encode())
        body = client.get_object(bucket="bucket", key=key).body
        assert b"".join(read_whole(body)) == key.encode()
    with pytest.raises(client.exceptions.NoSuchKey):
        client.get_object(bucket="bucket", key="gone")


@over_both
def test_a_presigned_url_serves_anybody(client: Any) -> None:
    package: Any = package_of("s3")
    client.put_object(bucket="bucket", key=KEYS[0], body=b"for all")
    url = client.presign(package.GetObjectRequest(bucket="bucket", key=KEYS[0]), expires_in=60)
    with urllib.request.urlopen(url, timeout=30) as answer:
        assert answer.read() == b"for all"


#: Puts a file of the size in one request, and gets it, with a client of the kind.
STREAM = """
import asyncio, hashlib, resource, sys
import s3
url, there, kind = sys.argv[1:]
settings = dict(
    region="us-east-1", endpoint_url=url, credentials=s3.Credentials("testing", "testing")
)
got = hashlib.sha256()
def plain():
    with s3.Client(**settings) as client:
        client.create_bucket(bucket="bucket")
        with open(there, "rb") as file:
            client.put_object(bucket="bucket", key="k", body=file)
        with client.get_object(bucket="bucket", key="k").body as body:
            for piece in body:
                got.update(piece)
async def late():
    async with s3.AsyncClient(**settings) as client:
        await client.create_bucket(bucket="bucket")
        with open(there, "rb") as file:
            await client.put_object(bucket="bucket", key="k", body=file)
        async with (await client.get_object(bucket="bucket", key="k")).body as body:
            async for piece in body:
                got.update(piece)
plain() if kind == "Client" else asyncio.run(late())
print(got.hexdigest(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.mark.parametrize("kind", KINDS)
def test_an_object_of_any_size_streams_in_flat_memory(
    moto: str, whole: Path, tmp_path: Path, kind: str
) -> None:
    there = tmp_path / "there"
    write_file(there, 400 * MIB)
    done = run_apart(STREAM, moto, str(there), kind, folder=whole)
    assert done.returncode == 0, done.stderr[-2000:]
    got, megabytes = done.stdout.split()
    assert got == digest(there)
    # Python and the package, and a piece.
    assert int(megabytes) < 80


# -- files ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a package with its overlay."""
    folder = tmp_path_factory.mktemp("whole")
    assert main(["generate", "s3", "--out", str(folder), "--quiet"]) == 0
    return folder


TRANSFER = """
import sys, resource
import s3
from s3.transfers import download_file, upload_file
url, there, back, part_size = sys.argv[1:]
client = s3.Client(
    region="us-east-1", endpoint_url=url, credentials=s3.Credentials("testing", "testing")
)
seen = []
with client:
    client.create_bucket(bucket="bucket")
    upload_file(
        client, there, bucket="bucket", key="a key", part_size=int(part_size), workers=4,
        content_type="text/plain", metadata={"k": "v"},
        on_progress=lambda done, size: seen.append((done, size)),
    )
    head = client.head_object(bucket="bucket", key="a key")
    assert (head.content_type, head.metadata) == ("text/plain", {"k": "v"}), head
    download_file(client, back, bucket="bucket", key="a key", part_size=int(part_size), workers=4)
assert [done for done, _ in seen] == sorted({done for done, _ in seen}), seen
assert seen[-1][0] == seen[-1][1]
print(len(seen), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""
#: A process whose peak is not that of the tests: on Linux a program begins with the peak of the
#: process that started it.
BETWEEN = "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))"
MIB = 1 << 20


@pytest.mark.parametrize(
    ("size", "parts"), [(0, 1), (1, 1), (5 * MIB, 1), (5 * MIB + 1, 2), (400 * MIB, 80)]
)
def test_a_file_goes_and_comes_back_in_flat_memory(
    moto: str, whole: Path, tmp_path: Path, size: int, parts: int
) -> None:
    there, back = tmp_path / "there", tmp_path / "back"
    write_file(there, size)
    done = run_apart(TRANSFER, moto, str(there), str(back), str(5 * MIB), folder=whole)
    assert done.returncode == 0, done.stderr[-2000:]
    assert digest(there) == digest(back)
    reports, megabytes = map(int, done.stdout.split())
    assert reports == parts
    # A part for each worker, going out and coming in, and Python.
    assert megabytes < 160


def write_file(path: Path, size: int) -> None:
    """Write a file of ``size`` bytes."""
    block = bytes(range(256)) * 4096
    with path.open("wb") as file:
        for start in range(0, size, MIB):
            file.write(block[: min(MIB, size - start)])


def run_apart(program: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run ``program`` in ``folder``, in a process whose peak of memory is its own."""
    command = [sys.executable, "-c", BETWEEN, sys.executable, "-c", program, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def test_an_upload_that_fails_leaves_no_parts(
    moto: str, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(whole))
    import_path = tmp_path / "file"
    import_path.write_bytes(b"x" * (11 * MIB))
    package: Any = __import__("s3")
    transfers: Any = __import__("s3.transfers").transfers
    with client_of(package, moto) as client:
        client.create_bucket(bucket="bucket")
        monkeypatch.setattr(transfers, "_read_part", broken(transfers._read_part))
        with pytest.raises(OSError, match="the disk is gone"):
            transfers.upload_file(client, import_path, bucket="bucket", key="k", part_size=5 * MIB)
        assert client.list_multipart_uploads(bucket="bucket").uploads == []


def broken(read: Any) -> Any:
    def read_part(path: Any, start: int, length: int) -> bytes:
        if start:
            raise OSError("the disk is gone")
        data: bytes = read(path, start, length)
        return data

    return read_part


def test_a_download_that_fails_leaves_what_was_there(
    moto: str, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(whole))
    package: Any = __import__("s3")
    transfers: Any = __import__("s3.transfers").transfers
    target = tmp_path / "file"
    target.write_bytes(b"before")
    with client_of(package, moto) as client:
        client.create_bucket(bucket="bucket")
        with pytest.raises(package.ClientFaultError):
            transfers.download_file(client, target, bucket="bucket", key="gone")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert target.read_bytes() == b"before"


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_overlay_is_typed_where_it_stands(whole: Path, checker: str) -> None:
    (whole / "program.py").write_text(
        "import s3\nfrom s3.transfers import download_file, upload_file\n"
        "def go(client: s3.Client) -> None:\n"
        "    upload_file(client, 'a', bucket='b', key='k', content_type='text/plain')\n"
        "    download_file(client, 'a', bucket='b', key='k')\n"
    )
    # pyright says nothing of what is only imported.
    checked = ["program.py", "s3/transfers.py"]
    settings = {"typeCheckingMode": "strict", "include": checked}
    (whole / "pyrightconfig.json").write_text(json.dumps(settings))
    arguments = {"mypy": ["--strict", *checked], "pyright": ["--pythonpath", sys.executable]}
    done = subprocess.run(
        [sys.executable, "-m", checker, *arguments[checker]],
        cwd=whole,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
