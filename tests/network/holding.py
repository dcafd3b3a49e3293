"""What a client holds while 100 MB go up and down: ``python -m tests.network.holding KIND``.

It writes how many MB of memory the process had more at its peak than before.
"""

from __future__ import annotations

import hashlib
import resource
import sys
import tempfile
from typing import TYPE_CHECKING

from tests.network.server import serving
from tests.network.streams import Reader, caller_of

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from tests.network.server import Read

SIZE = 100 * 1024 * 1024
PIECE = bytes(range(256)) * 1_024


def pieces() -> Iterator[bytes]:
    for _ in range(SIZE // len(PIECE)):
        yield PIECE


def behave(connection: socket.socket, _: Read) -> bool:
    """Swallow what is put, and give as much as that."""
    reader = Reader(connection, keep=False)
    while True:
        upload = reader.request()
        if upload.request_line.startswith("PUT"):
            connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"ETag": "e"}')
            continue
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % SIZE)
        for piece in pieces():
            connection.sendall(piece)


def peak() -> int:
    """Return the most memory that the process has had, in bytes."""
    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found if sys.platform == "darwin" else found * 1_024


def main(kind: str) -> None:
    with serving(behave) as server, caller_of(kind, server.url, read_timeout=60) as caller:
        caller.put(b"all that there is to load")
        caller.close(caller.get().body)
        before = peak()
        with tempfile.TemporaryFile() as file:
            for piece in pieces():
                file.write(piece)
            file.seek(0)
            caller.put(file)
        caller.put(pieces())
        digest = hashlib.sha256()
        for chunk in caller.chunks(caller.get().body):
            digest.update(chunk)
        expected = hashlib.sha256()
        for piece in pieces():
            expected.update(piece)
        assert digest.digest() == expected.digest()
        print((peak() - before) // 1_000_000)


if __name__ == "__main__":
    main(sys.argv[1])
