"""What answers over HTTP, the local service and others: ``python -m bench.served NAME``.

Prints the base URL and serves until standard input ends. ``local`` is a new Image Builder without
AWS, ``crowded`` one with ten thousand images, ``http.server`` the server of the standard library
that answers everything with the same bytes, ``moto`` moto's.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

IMAGES = 10_000

#: The recipe and the infrastructure of the crowd's images.
RECIPE = "arn:aws:imagebuilder:us-west-2:123456789012:image-recipe/crowd/1.0.0"
INFRASTRUCTURE = "arn:aws:imagebuilder:us-west-2:123456789012:infrastructure-configuration/crowd"


@contextmanager
def local() -> Generator[str]:
    """Serve an Image Builder that has what every account has."""
    from imagebuilder.local import LocalImageBuilder

    with LocalImageBuilder() as service, service.serve() as url:
        yield url


@contextmanager
def crowded() -> Generator[str]:
    """Serve an Image Builder with ten thousand images."""
    from imagebuilder import testing
    from imagebuilder.local import LocalImageBuilder

    most = 10 * IMAGES
    quotas = {"images": most, "concurrent builds": most}
    with LocalImageBuilder(quotas=quotas) as service:
        client = testing.client(service)
        client.create_infrastructure_configuration(name="crowd", instance_profile_name="profile")
        client.create_image_recipe(
            name="crowd", semantic_version="1.0.0", parent_image="ami-0123456789abcdef0"
        )
        for _ in range(IMAGES):
            client.create_image(
                image_recipe_arn=RECIPE, infrastructure_configuration_arn=INFRASTRUCTURE
            )
        with service.serve() as url:
            yield url


class _Same(BaseHTTPRequestHandler):
    """Answers every request with the same bytes."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    body = json.dumps({"requestId": "a", "imageVersionList": []}).encode()

    def do_POST(self) -> None:
        """Read the body and answer."""
        self.rfile.read(int(self.headers["Content-Length"]))
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(self.body)}\r\n\r\n".encode()
        self.wfile.write(head + self.body)

    def log_message(self, *_: Any, **__: Any) -> None:
        """Say nothing."""


@contextmanager
def plain() -> Generator[str]:
    """Serve the same bytes for everything."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Same)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"


@contextmanager
def moto() -> Generator[str]:
    """Serve the services that moto has."""
    import logging

    from moto.server import ThreadedMotoServer

    logging.disable()
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"


SERVED: Mapping[str, Callable[[], Any]] = {
    "local": local,
    "crowded": crowded,
    "http.server": plain,
    "moto": moto,
}


def main() -> None:
    """Serve what the arguments say."""
    with SERVED[sys.argv[1]]() as url:
        print(url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
