"""Services that issue credentials, on the loopback interface: STS, SSO and its OIDC."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from tests.network.replies import Reply, ok

if TYPE_CHECKING:
    from tests.network.server import Request

LASTING = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=12)

_STS = """<{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result>
<Credentials><AccessKeyId>{id}</AccessKeyId><SecretAccessKey>secret of {id}</SecretAccessKey>
<SessionToken>token of {id}</SessionToken><Expiration>{expiry:%Y-%m-%dT%H:%M:%SZ}</Expiration>
</Credentials><AssumedRoleUser><Arn>arn:aws:sts::444455556666:assumed-role/{id}/me</Arn>
<AssumedRoleId>{id}:me</AssumedRoleId></AssumedRoleUser></{action}Result></{action}Response>"""


def issue(request: Request) -> Reply:
    """Answer as the service that ``request`` is for, with keys that say what they are for."""
    path = urlsplit(request.target).path
    if path == "/federation/credentials":
        return _role_credentials(request)
    if path == "/token":
        return _oidc_token(request)
    asked = dict(parse_qsl(request.body.decode()))
    name = asked["RoleArn"].rpartition("/")[2]
    text = _STS.format(action=asked["Action"], id=f"ASIA{name}", expiry=LASTING)
    return Reply(body=text.encode(), headers=(("Content-Type", "text/xml"),))


def _role_credentials(request: Request) -> Reply:
    token = request.headers["x-amz-sso_bearer_token"]
    if token == "revoked":
        body = json.dumps({"message": "Session token not found or invalid"}).encode()
        return Reply(401, body, (("x-amzn-errortype", "UnauthorizedException"),))
    asked = dict(parse_qsl(urlsplit(request.target).query))
    return ok(
        roleCredentials={
            "accessKeyId": f"ASIA{asked['role_name']}{asked['account_id']}",
            "secretAccessKey": f"secret for {token}",
            "sessionToken": "token",
            "expiration": int(LASTING.timestamp() * 1000),
        }
    )


def _oidc_token(request: Request) -> Reply:
    asked = json.loads(request.body)
    if asked["refreshToken"] == "used up":
        body = json.dumps({"error": "invalid_grant", "error_description": "used up"}).encode()
        return Reply(400, body, (("x-amzn-errortype", "InvalidGrantException"),))
    return ok(
        accessToken=f"renewed for {asked['refreshToken']}",
        refreshToken="the next",
        expiresIn=8 * 3600,
        tokenType="Bearer",
    )


#: What of a request to STS is somebody's choice, and not the profile's.
_OF_NO_MATTER = frozenset({"RoleSessionName"})


def summary(request: Request) -> tuple[object, ...]:
    """Return what a request asks for, and with whose keys."""
    signed = request.headers.get("authorization", "")
    scope = signed.partition("Credential=")[2].partition(",")[0].split("/")
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        body: object = sorted(
            pair for pair in parse_qsl(request.body.decode()) if pair[0] not in _OF_NO_MATTER
        )
    else:
        body = json.loads(request.body) if request.body else None
    target = urlsplit(request.target)
    who = (scope[0], *scope[2:4]) if len(scope) > 3 else None
    token = request.headers.get("x-amz-sso_bearer_token")
    return request.method, target.path, sorted(parse_qsl(target.query)), body, who, token
