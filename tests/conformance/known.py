"""The cases that fail, each with its reason; a case that has come to pass has to leave the list."""

from __future__ import annotations

#: By Smithy's id of the case: what is sent, and should not be.
REQUESTS: dict[str, str] = {}

#: By Smithy's id of the case: what is read, and should not be.
ANSWERS: dict[str, str] = {}

FAILING = {
    **{("input", case): reason for case, reason in REQUESTS.items()},
    **{("output", case): reason for case, reason in ANSWERS.items()},
}
