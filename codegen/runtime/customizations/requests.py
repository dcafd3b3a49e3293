"""What is done to the request of a call, as a structure, before it is serialized.

Each function here is passed attributes of a request and returns a function that changes a request,
which is a copy of the caller's. What cannot be sent is a :class:`MismatchError`. botocore does the
same in ``botocore/handlers.py``; the docstrings name its functions.
"""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

from ..codecs.values import MismatchError

if TYPE_CHECKING:
    from collections.abc import Callable

    Prepare: TypeAlias = Callable[[Any], None]

_UNRESERVED = "-._~"

#: The version behind the name of an object.
_VERSION = r"\?versionId=\S+\Z"


def last_segments(*attributes: str) -> Prepare:
    """Send what stands behind the last slash alone (``fix_route53_ids``).

    So an id as an answer has it, ``/hostedzone/Z1``, can be sent where an id is asked for.
    """

    def prepare(request: Any) -> None:
        for attribute in attributes:
            value = getattr(request, attribute)
            if value is not None:
                setattr(request, attribute, str(value).rpartition("/")[2])

    return prepare


def in_base64(*attributes: str) -> Prepare:
    """Send the base64 of a text (``base64_encode_user_data``)."""

    def prepare(request: Any) -> None:
        for attribute in attributes:
            value = getattr(request, attribute)
            if value is not None:
                setattr(request, attribute, b64encode(str(value).encode()).decode())

    return prepare


def customer_key(key: str, digest: str) -> Prepare:
    """Send the base64 of the customer's own key, and its MD5 beside it (``sse_md5``).

    A caller who sends the ``digest`` has encoded both.
    """

    def prepare(request: Any) -> None:
        value = getattr(request, key)
        if value is None or getattr(request, digest) is not None:
            return
        from hashlib import md5

        # A check against accidents: the service compares it with the key it got.
        raw = value.encode() if isinstance(value, str) else bytes(value)
        setattr(request, key, b64encode(raw).decode())
        hashed = md5(raw, usedforsecurity=False).digest()
        setattr(request, digest, b64encode(hashed).decode())

    return prepare


def source_path(attribute: str) -> Prepare:
    """Send the name of an object, ``bucket/key?versionId=...``, encoded as a URL's path is.

    It is in a header, where nothing else encodes it (``handle_copy_source_param``).
    """

    def prepare(request: Any) -> None:
        value = getattr(request, attribute)
        if value is None:
            return
        import re

        text = str(value)
        version = re.search(_VERSION, text)
        end = len(text) if version is None else version.start()
        setattr(request, attribute, quote(text[:end], safe=f"/{_UNRESERVED}") + text[end:])

    return prepare


def in_ascii(*attributes: str) -> Prepare:
    """Refuse a map with other characters than headers have (``validate_ascii_metadata``)."""

    def prepare(request: Any) -> None:
        for attribute in attributes:
            values: dict[str, str] = getattr(request, attribute) or {}
            for key, value in values.items():
                if not (str(key).isascii() and str(value).isascii()):
                    raise MismatchError(
                        f"{attribute}: {key!r} and its value have to be ASCII, as headers are"
                    )

    return prepare


def account_of_arn(resource: str, account: str, kind: str) -> Prepare:
    """Send the account of an ARN, where that names a ``kind`` of resource (S3 on Outposts).

    Where it goes, the rules for endpoints say by the ARN (``S3ControlArnParamHandlerv2``).
    """

    def prepare(request: Any) -> None:
        text = str(getattr(request, resource))
        parts = text.split(":", 5)
        given = getattr(request, account)
        if parts[0] == "arn" and len(parts) == 6:
            problem = _problem_of_arn(parts, kind)
            if not problem and given not in (None, parts[4]):
                problem = f"is of the account {parts[4]}, and {account} is {given!r}"
            if problem:
                raise MismatchError(f"{resource}: {text!r} {problem}")
            setattr(request, account, parts[4])
        elif given is None:
            raise MismatchError(f"{account}: is required where {resource} is not an ARN")

    return prepare


def _problem_of_arn(parts: list[str], kind: str) -> str:
    """Return why an ARN cannot be one of a ``kind`` of resource; nothing where it can."""
    _, _, service, region, _, resource = parts
    labels = resource.replace("/", ":").split(":")
    if region.startswith("fips-") or region.endswith("fips-"):
        return "has a region of FIPS, which is said by use_fips"
    if service != "s3-outposts" or len(labels) != 4 or labels[::2] != ["outpost", kind]:
        return f"is not of the form arn:aws:s3-outposts:REGION:ACCOUNT:outpost/ID/{kind}/NAME"
    return ""


def bucket_name(*attributes: str) -> Prepare:
    """Refuse what cannot be the name of a bucket, nor an ARN for one (``validate_bucket_name``)."""

    def prepare(request: Any) -> None:
        import re

        for attribute in attributes:
            name = getattr(request, attribute)
            if name is not None and not re.search(_BUCKET, name) and not re.search(_ARN, name):
                raise MismatchError(
                    f"{attribute}: {name!r} is not the name of a bucket (1 to 255 letters, digits,"
                    " dots, hyphens and underscores), nor the ARN of an access point"
                )

    return prepare


#: As ``VALID_BUCKET`` and ``VALID_S3_ARN`` in ``botocore/handlers.py`` have them.
_BUCKET = r"\A[a-zA-Z0-9.\-_]{1,255}\Z"
_ARN = (
    r"\Aarn:aws.*:(s3|s3-object-lambda):[a-z\-0-9]*:[0-9]{12}:accesspoint[/:][a-zA-Z0-9\-.]{1,63}\Z"
    r"|\Aarn:aws.*:s3-outposts:[a-z\-0-9]+:[0-9]{12}:outpost[/:][a-zA-Z0-9\-]{1,63}[/:]"
    r"accesspoint[/:][a-zA-Z0-9\-]{1,63}\Z"
)
