"""The child of a fork has connections and locks of its own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from tests.network.behaviours import answering
from tests.network.sending import OK, send, transporting
from tests.network.server import Read, serving
from tests.processes import in_child

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    Answer = Callable[[socket.socket, bytes], bool]


def test_the_child_of_a_fork_uses_its_own_connections() -> None:
    with serving(answering(OK)) as server, transporting(max_connections=1) as transport:
        send(transport, server.at("/"))
        assert in_child(lambda: send(transport, server.at("/")).body) == "b'ok'"
        assert server.connections == 2
        assert send(transport, server.at("/")).body == b"ok"
        assert server.connections == 2


def test_the_child_of_a_fork_does_not_wait_for_the_parents_threads() -> None:
    arrived, proceed = threading.Event(), threading.Event()

    def behave(connection: socket.socket, read: Read) -> bool:
        request = read()
        if b"/slow" in request:
            arrived.set()
            proceed.wait(5)
        connection.sendall(OK)
        return True

    with serving(behave) as server, transporting(max_connections=1) as transport:
        slow = threading.Thread(target=send, args=(transport, server.at("/slow")))
        slow.start()
        assert arrived.wait(5)
        result = in_child(lambda: send(transport, server.at("/fast")).status)
        proceed.set()
        slow.join(5)
    assert result == "200"


def test_closing_in_the_child_leaves_the_parents_connections_alone() -> None:
    with serving(answering(OK)) as server, transporting() as transport:
        send(transport, server.at("/"))
        assert in_child(transport.close) == "None"
        assert send(transport, server.at("/")).body == b"ok"
        assert server.connections == 1
