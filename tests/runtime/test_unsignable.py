"""What the signer refuses, and says of it; and what it does not load."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from imagebuilder import (
    ConfigurationError,
    Credentials,
    HttpRequest,
    ParamValidationError,
    SigV4Signer,
)

NOW = datetime(2015, 8, 30, 12, 36, tzinfo=UTC)


@pytest.mark.parametrize(
    ("service", "region"), [(5, None), (b"s3", ["us-east-1"]), ("", ""), (None, object)]
)
def test_a_scope_that_is_no_text_is_refused_as_one_that_cannot_be_one(
    service: Any, region: Any
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        SigV4Signer(service, region)
    assert caught.value.problems == (
        f"the signing service must be a name without spaces, commas or slashes, not {service!r}",
        f"the signing region must be a name without spaces, commas or slashes, not {region!r}",
    )


GOOD = HttpRequest("GET", "https://example.com/")


@pytest.mark.parametrize(
    ("request_", "credentials", "now", "problems"),
    [
        (
            {"url": "https://example.com/"},
            ("id", "hush"),
            "today",
            (
                "request must be an HttpRequest, not dict",
                "credentials must be Credentials, not tuple",
                "now must be a datetime, not str",
            ),
        ),
        (GOOD, None, None, ("credentials must be Credentials, not NoneType",)),
        (GOOD, Credentials("id", "hush"), NOW.date(), ("now must be a datetime, not date",)),
        (
            HttpRequest(*cast("Any", (None, b"https://x", {"A": 5, 6: ""}, 7))),
            Credentials("id", "hush"),
            None,
            (
                "request.method must be a str, not NoneType",
                "request.url must be a str, not bytes",
                "the header 'A' must be a str, not int",
                "the name 6 of a header must be a str, not int",
                "request.body must be bytes, not int",
            ),
        ),
        (
            HttpRequest("POST", "https://x/", cast("Any", [("A", "b")]), cast("Any", "text")),
            Credentials("id", "hush"),
            None,
            ("request.headers must be a dict, not list", "request.body must be bytes, not str"),
        ),
    ],
)
def test_what_cannot_be_signed_for_its_type_is_named_whole(
    request_: Any, credentials: Any, now: Any, problems: tuple[str, ...]
) -> None:
    with pytest.raises(ParamValidationError) as caught:
        SigV4Signer("service", "us-east-1").sign(request_, credentials, now=now)
    assert caught.value.problems == problems
    assert str(caught.value) == (
        f"the signature was not made: {problems[0]}"
        if len(problems) == 1
        else "\n- ".join([f"the signature was not made, for {len(problems)} reasons:", *problems])
    )


def test_a_date_header_is_signed_without_loading_email(monkeypatch: pytest.MonkeyPatch) -> None:
    """How it is written is held to botocore in ``test_signing.py``; a loop signs as well."""
    monkeypatch.setenv("PYTHONPATH", "generated")
    code = (
        "import sys, imagebuilder\n"
        "request = imagebuilder.HttpRequest('GET', 'https://x.com/', {'Date': 'soon'})\n"
        "keys = imagebuilder.Credentials('id', 'key')\n"
        "imagebuilder.SigV4Signer('s', 'r').sign(request, keys)\n"
        "assert request.headers['Date'].endswith(' -0000'), request.headers\n"
        "assert not {'email', 'email.utils', '_strptime'} & sys.modules.keys()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
