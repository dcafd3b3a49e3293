"""Whether a request has the signature that its credentials give it (SigV4, in headers).

"Create a signed AWS API request" in the IAM User Guide has the rules of signing. A signature is
made anew for what was signed of a request, by the signer of the clients, and compared.
"""

from __future__ import annotations

import hmac
import re
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from .. import ApiError, Credentials, HttpRequest, SigV4Signer
from .endpoint import common_error

_SERVICE = "imagebuilder"
_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 +Credential=(?P<key>[^/, ]+)/(?P<date>\d{8})/(?P<region>[^/, ]+)"
    r"/(?P<service>[^/, ]+)/aws4_request, *SignedHeaders=(?P<headers>[^, ]+), *"
    r"Signature=(?P<signature>[0-9a-f]{64})"
)
#: How far the time of a signature may be from the server's.
_TOLERANCE = timedelta(minutes=5)
_UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"


def signature_problem(
    request: HttpRequest, credentials: Credentials, region: str
) -> ApiError | None:
    """Return what is wrong with the signature of ``request``, ``None`` when nothing is."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    authorization = headers.get("authorization")
    if authorization is None:
        return _incomplete("The request has no Authorization header.")
    found = _AUTHORIZATION.fullmatch(authorization.strip())
    if found is None:
        return _incomplete("The Authorization header is not one of AWS Signature Version 4.")
    if found["key"] != credentials.access_key_id:
        return common_error(
            "UnrecognizedClientException", 403, "The security token in the request is invalid."
        )
    if (found["region"], found["service"]) != (region, _SERVICE):
        return _mismatch(
            f"The credential should be scoped to {region} and {_SERVICE}, not to"
            f" {found['region']} and {found['service']}."
        )
    moment = _moment(headers.get("x-amz-date", ""))
    if moment is None or f"{moment:%Y%m%d}" != found["date"]:
        return _incomplete("The X-Amz-Date header is missing, or not of the credential's day.")
    if abs(datetime.now(UTC) - moment) > _TOLERANCE:
        return common_error(
            "RequestExpired", 400, f"The signature is of {moment:%Y-%m-%d %H:%M:%S} UTC."
        )
    if not _covers_body(request, headers.get("x-amz-content-sha256")):
        return _mismatch("X-Amz-Content-SHA256 is not the hash of the body.")
    expected = _signature(request, credentials, region, found["headers"].split(";"), moment)
    if not hmac.compare_digest(expected, found["signature"]):
        return _mismatch(
            "The request signature we calculated does not match the signature you provided. Check"
            " your AWS Secret Access Key and signing method."
        )
    return None


def _signature(
    request: HttpRequest,
    credentials: Credentials,
    region: str,
    signed: list[str],
    moment: datetime,
) -> str:
    """Return the signature that ``request`` has to have over its ``signed`` headers."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    kept = {name: headers[name] for name in signed if name in headers}
    host = headers.get("host", "")
    again = HttpRequest(request.method, f"http://{host}{request.url}", kept, request.body)
    token = kept.get("x-amz-security-token")
    signing = Credentials(credentials.access_key_id, credentials.secret_access_key, token)
    SigV4Signer(_SERVICE, region).sign(again, signing, now=moment)
    return again.headers["Authorization"].rpartition("Signature=")[2]


def _covers_body(request: HttpRequest, digest: str | None) -> bool:
    """Return whether the hash in the headers, where there is one, is that of the body."""
    return digest in (None, _UNSIGNED_PAYLOAD, sha256(request.body).hexdigest())


def _moment(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _incomplete(why: str) -> ApiError:
    return common_error("IncompleteSignature", 403, why)


def _mismatch(why: str) -> ApiError:
    return common_error("InvalidSignatureException", 403, why)
