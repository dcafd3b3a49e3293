"""Copies from another region: the request has, as a URL, the signed request to that region.

The rules are those of ``inject_presigned_url_ec2`` and ``inject_presigned_url_rds`` in
``botocore/handlers.py``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qsl, quote

from ..http import HttpRequest
from ..presigning import presign
from ..signing import SigV4Signer

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ..credentials import Credentials

    BeforeSigning: TypeAlias = Callable[[HttpRequest, Credentials, Any, datetime], None]

#: For how many seconds the other region takes the request, as in botocore.
_EXPIRES_IN = 3600


def copy_from_region(url_field: str, destination_field: str = "") -> BeforeSigning:
    """Return what adds the URL to a form that has a ``SourceRegion`` and no URL yet.

    ``url_field`` is what the field for the URL is called; where the service takes the region of
    the copy as well, ``destination_field`` is that for it, and the source stays in the form.
    """

    def add(request: HttpRequest, credentials: Credentials, signer: Any, now: datetime) -> None:
        fields = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
        source, destination = fields.get("SourceRegion"), signer.region
        if source is None or (destination_field and url_field in fields):
            return
        if not destination_field:
            del fields["SourceRegion"]
        if url_field not in fields:
            url = f"{request.url.replace(destination, source)}?"
            url += _form({**fields, "DestinationRegion": destination})
            copy = HttpRequest("GET", url)
            there = SigV4Signer(signer.service, source)
            presign(there, copy, credentials, expires_in=_EXPIRES_IN, now=now)
            fields[url_field] = copy.url
            if destination_field:
                fields[destination_field] = destination
        request.body = _form(fields).encode()

    return add


def _form(fields: dict[str, str]) -> str:
    return "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in fields.items())


def _quoted(text: str) -> str:
    return quote(text, safe="-_.~")
