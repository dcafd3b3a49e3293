"""Credentials of the role that an EC2 instance has, from its metadata service (IMDS).

The rules are those of ``InstanceMetadataFetcher`` in ``botocore/utils.py``: a session token first
(version 2); without it, where that is allowed, as before there were any (version 1); one attempt
with a timeout of a second unless the settings say otherwise; and credentials that the service
cannot renew in time are used a while longer.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from ..errors import CredentialsError, ReadTimeoutError, SdkError, TransportError
from ..http import HttpRequest
from . import BaseProvider, Credentials, NothingHereError
from .issued import issued, json_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..http import HttpResponse, Transport
    from .surroundings import Surroundings

_ENDPOINTS = {"ipv4": "http://169.254.169.254/", "ipv6": "http://[fd00:ec2::254]/"}
_SESSION = "latest/api/token"
_ROLES = "latest/meta-data/iam/security-credentials/"
#: Seconds that a session token is asked for: as long as there can be one.
_SESSION_SECONDS = "21600"

#: What a service that knows no session tokens answers to the request for one.
_NO_TOKENS = (403, 404, 405)

#: Seconds before they expire when credentials should have been renewed by the service.
_RENEWED_BEFORE = 15 * 60


class InstanceMetadataProvider(BaseProvider):
    """What the metadata service of the instance that this program runs on says.

    ``AWS_EC2_METADATA_DISABLED=true`` turns it off. ``AWS_EC2_METADATA_SERVICE_ENDPOINT`` or
    ``AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE`` (``IPv4``, ``IPv6``) says where it is,
    ``AWS_METADATA_SERVICE_TIMEOUT`` (seconds) and ``AWS_METADATA_SERVICE_NUM_ATTEMPTS`` how long it
    is waited for, ``AWS_EC2_METADATA_V1_DISABLED`` that only version 2 is asked; each has its key
    in the profile.
    """

    def find(self, around: Surroundings, /) -> Credentials:
        """Ask the service; see :meth:`BaseProvider.find`."""
        if os.environ.get("AWS_EC2_METADATA_DISABLED", "").lower() == "true":
            raise NothingHereError(
                "The instance metadata service is not asked: AWS_EC2_METADATA_DISABLED is true."
            )
        service = _Service(around)
        try:
            found = service.credentials()
        finally:
            service.close()
        if isinstance(found, str):
            raise NothingHereError(f"The instance metadata at {service.endpoint}: {found}.")
        return found


class _Service:
    """The metadata service, as the settings describe it."""

    def __init__(self, around: Surroundings) -> None:
        self.endpoint = _endpoint(around)
        self._timeout = _number(around, "AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout")
        self._attempts = _number(
            around, "AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts"
        )
        self._only_version_2 = _is_true(
            around, "AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled"
        )
        self._transport = _transport()

    def close(self) -> None:
        self._transport.close()

    def credentials(self) -> Credentials | str:
        """Return the credentials, or what the service said instead."""
        token = self._token()
        if token is None and self._only_version_2:
            raise CredentialsError(
                f"The instance metadata at {self.endpoint} gives no session token, and version 1 "
                "of it is disabled (AWS_EC2_METADATA_V1_DISABLED)."
            )
        headers = {} if token is None else {"x-aws-ec2-metadata-token": token}
        role = self._asked(_ROLES, headers, lambda answer: bool(answer.body))
        if isinstance(role, str):
            return role
        path = _ROLES + role.body.decode("utf-8", "replace")
        answer = self._asked(path, headers, lambda answer: json_object(answer.body) is not None)
        if isinstance(answer, str):
            return answer
        values = json_object(answer.body) or {}
        if any(key not in values for key in ("AccessKeyId", "SecretAccessKey", "Token")):
            return f"there are no credentials for the role ({values.get('Code', 'no code')})"
        found = issued(values, third="Token")
        return found if isinstance(found, str) else _kept(found)

    def _token(self) -> str | None:
        """Return a session token, ``None`` where there is none to be had."""
        headers = {"x-aws-ec2-metadata-token-ttl-seconds": _SESSION_SECONDS}
        for _ in range(self._attempts):
            try:
                answer = self._send("PUT", _SESSION, headers)
            except ReadTimeoutError:
                # So a service answers in a container that is a hop too far away.
                return None
            except TransportError:
                continue
            if answer.status == 200:
                token: str = answer.body.decode("ascii", "replace")
                return token
            if answer.status in _NO_TOKENS:
                return None
            if answer.status == 400:
                raise NothingHereError(f"The instance metadata at {self.endpoint} refuses to talk.")
        return None

    def _asked(
        self, path: str, headers: Mapping[str, str], is_good: Callable[[HttpResponse], bool]
    ) -> HttpResponse | str:
        """Return the first good answer, or what came instead of one."""
        problem = "nobody was asked"
        for _ in range(self._attempts):
            try:
                answer = self._send("GET", path, headers)
            except SdkError as error:
                problem = str(error)
                continue
            if answer.status == 200 and is_good(answer):
                return answer
            problem = f"no credentials in an answer with status {answer.status}"
        return problem

    def _send(self, method: str, path: str, headers: Mapping[str, str]) -> HttpResponse:
        request = HttpRequest(method, self.endpoint + path, dict(headers))
        return self._transport.send(
            request, connect_timeout=self._timeout, read_timeout=self._timeout
        )


def _endpoint(around: Surroundings) -> str:
    """Return the service's URL, with a slash at its end."""
    url = around.setting("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")
    if url is not None:
        return url if url.endswith("/") else f"{url}/"
    mode = around.setting(
        "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode"
    )
    if mode is None:
        mode = "ipv6" if _is_true(around, "AWS_IMDS_USE_IPV6", "imds_use_ipv6") else "ipv4"
    if mode.lower() not in _ENDPOINTS:
        raise CredentialsError(
            f"The mode of the instance metadata's endpoint is {mode!r}; it has to be IPv4 or IPv6."
        )
    return _ENDPOINTS[mode.lower()]


def _number(around: Surroundings, variable: str, key: str) -> int:
    """Return a whole number from the settings, 1 where they say nothing."""
    text = around.setting(variable, key) or "1"
    if not text.isascii() or not text.isdigit() or not 1 <= len(text) < 7 or int(text) < 1:
        raise CredentialsError(
            f"{variable} (in the profile: {key}) has to be a whole number from 1."
        )
    return int(text)


def _is_true(around: Surroundings, variable: str, key: str) -> bool:
    return (around.setting(variable, key) or "").lower() in ("true", "1", "yes", "on")


def _transport() -> Transport:
    """Return the transport, through a proxy where the environment names one, as botocore does."""
    from urllib.request import getproxies_environment

    from ..settings.parsers import read_proxy
    from ..transports.urllib3 import UrllibTransport

    found = getproxies_environment()
    proxies = {"no": found.get("no", "")}
    if "http" in found:
        proxies["http"] = read_proxy(found["http"])
    return UrllibTransport(proxies=proxies)


def _kept(found: Credentials) -> Credentials:
    """Return credentials that should have been renewed by now as if they lasted a while longer.

    Where the service has trouble, it gives what it has; and so the instances of a whole region do
    not all ask it again at the same time.
    """
    if found.expires_at is None:
        return found
    margin = timedelta(seconds=_RENEWED_BEFORE + 120 + os.urandom(1)[0] * 480 // 255)
    now = datetime.now(UTC)
    if now < found.expires_at - margin:
        return found
    return Credentials(
        found.access_key_id,
        found.secret_access_key,
        found.session_token,
        expires_at=now + margin,
    )
