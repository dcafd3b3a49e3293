"""Credentials from the endpoint that a container has for them: ECS, and EKS Pod Identity.

The rules are those of ``ContainerProvider`` in ``botocore/credentials.py`` and of
``ContainerMetadataFetcher`` in ``botocore/utils.py``: which hosts may be asked without TLS, three
attempts with a second between, two seconds for each.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..errors import CredentialsError, SdkError
from ..http import HttpRequest
from ..urls import is_loopback
from . import BaseProvider, NothingHereError
from .issued import issued, json_object

if TYPE_CHECKING:
    from ..http import HttpResponse
    from . import Credentials
    from .surroundings import Surroundings

_RELATIVE = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
_FULL = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
_AUTHORIZATION_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
_AUTHORIZATION = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
_HOST = "169.254.170.2"
_HOSTS = (_HOST, "169.254.170.23", "fd00:ec2::23", "localhost")

_TIMEOUT = 2.0
_ATTEMPTS = 3
_PAUSE = 1.0


class ContainerProvider(BaseProvider):
    """What ``AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`` or ``..._FULL_URI`` leads to.

    The endpoint is shown ``AWS_CONTAINER_AUTHORIZATION_TOKEN``, or the content of the file that
    ``AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE`` names, which is read each time.
    """

    def find(self, _: Surroundings, /) -> Credentials:
        """Ask the endpoint; see :meth:`BaseProvider.find`."""
        url = _url()
        problem = _url_problem(url)
        if problem is None:
            found = _ask(url)
            if not isinstance(found, str):
                return found
            problem = found
        raise CredentialsError(f"The container's credentials at {url} cannot be used: {problem}.")


def _url() -> str:
    if relative := os.environ.get(_RELATIVE):
        return f"http://{_HOST}{relative}"
    if full := os.environ.get(_FULL):
        return full
    raise NothingHereError(f"Neither {_RELATIVE} nor {_FULL} is set.")


def _url_problem(url: str) -> str | None:
    """Return why ``url`` must not be asked: what is sent there opens the way to credentials."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "it is not a URL"
    if parts.scheme == "https" or host in _HOSTS or is_loopback(host):
        return None
    return f"without TLS it has to be on a loopback address or one of {', '.join(_HOSTS)}"


def _ask(url: str) -> Credentials | str:
    """Return what the endpoint gives, or what is wrong with it in the end."""
    headers = {"Accept": "application/json"}
    token = _authorization()
    if token is not None:
        if not token.isascii() or not token.isprintable():
            return "the authorization token is not one that a header can hold"
        headers["Authorization"] = token
    problem = ""
    for attempt in range(_ATTEMPTS):
        if attempt:
            time.sleep(_PAUSE)
        answer = _answer(HttpRequest("GET", url, dict(headers)))
        values = (
            None if isinstance(answer, str) or answer.status != 200 else json_object(answer.body)
        )
        if values is not None:
            return issued(values, third="Token")
        problem = answer if isinstance(answer, str) else _refusal(answer)
    return problem


def _authorization() -> str | None:
    """Return what the endpoint wants to see, ``None`` where it wants nothing."""
    if path := os.environ.get(_AUTHORIZATION_FILE):
        try:
            return Path(path).read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise CredentialsError(
            f"The file {path!r} that {_AUTHORIZATION_FILE} names is not read: {reason}."
        )
    return os.environ.get(_AUTHORIZATION)


def _answer(request: HttpRequest) -> HttpResponse | str:
    from ..transports.urllib3 import UrllibTransport

    transport = UrllibTransport()
    try:
        return transport.send(request, connect_timeout=_TIMEOUT, read_timeout=_TIMEOUT)
    except SdkError as error:
        return str(error)
    finally:
        transport.close()


def _refusal(answer: HttpResponse) -> str:
    """Return what is wrong with an answer without credentials, without its body."""
    if answer.status == 200:
        return "the answer is not a JSON object"
    return f"the answer has status {answer.status}"
