"""Nothing secret is shown, whatever goes wrong.

The witness keeps what all tests of this directory logged (every logger, at DEBUG), raised (with
tracebacks and causes) and could have seen as ``repr``. What it keeps is searched last of all.
"""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING

from urllib3 import HTTPConnectionPool

from tests.network.behaviours import answering, proxying, response
from tests.network.conftest import PLANTED, PROXY_PASSWORD, SECRET_KEY, SESSION_TOKEN
from tests.network.server import serving

if TYPE_CHECKING:
    import pytest

    from tests.network.conftest import MakeClient, Witness
    from tests.network.server import Server


def test_nothing_secret_is_in_what_was_logged_shown_or_raised(
    witness: Witness, server: Server, make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    # One of each here, so that the test says something when it runs alone, too.
    with serving(proxying) as proxy:
        witness.servers.append(proxy)
        monkeypatch.setenv("HTTP_PROXY", f"http://user:p%2Fss%3Aw%40rd@127.0.0.1:{proxy.port}")
        caller = make(server)
        # By urllib3, too, which logs what it does: it takes part where somebody watches.
        sent_by_urllib3 = HTTPConnectionPool.urlopen
        with monkeypatch.context() as watching:
            watching.setattr(
                HTTPConnectionPool, "urlopen", lambda *a, **kw: sent_by_urllib3(*a, **kw)
            )
            caller.call()
        caller.call()
        server.behave = answering(response(b"[]"))
        caller.failure()
        caller.client.close()

    basic = b64encode(f"user:{PROXY_PASSWORD}".encode()).decode()
    sent = witness.sent.decode("latin-1")
    signatures = set(re.findall(r"Signature=([0-9a-f]{64})", sent))
    secrets = {SESSION_TOKEN, PLANTED, basic, *signatures}
    # They were all sent: the search below is for something.
    assert len(signatures) >= 2
    assert all(secret in sent for secret in secrets)
    secrets |= {SECRET_KEY, PROXY_PASSWORD, "p%2Fss%3Aw%40rd"}

    shown = "\n".join(witness.texts)
    assert "CreateComponent attempt 1 at" in shown
    assert "Starting new HTTP connection" in shown
    assert "ResponseParseError" in shown
    assert [secret for secret in secrets if secret in shown] == []
