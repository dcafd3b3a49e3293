"""The cases that fail, each with its reason; a case that has come to pass has to leave the list."""

from __future__ import annotations

#: By Smithy's id of the case: what is sent, and should not be.
REQUESTS: dict[str, str] = {
    "RestJsonEnumPayloadRequest": "a payload that is a string has no Content-Type",
    "RestJsonHttpPayloadTraitsWithBlob": "a payload that is a blob has no Content-Type",
    "RestJsonHttpPayloadWithUnsetUnion": "a union that is not set is sent as an empty object",
    "RestJsonStringPayloadRequest": "a payload that is a string has no Content-Type",
}

#: By Smithy's id of the case: what is read, and should not be.
ANSWERS: dict[str, str] = {
    "RestJsonHttpPayloadTraitsWithNoBlobBody": "an absent payload is an empty one",
    "RestJsonHttpPayloadWithUnsetUnion": "an absent union is read as one without a member",
    "RestJsonIgnoreQueryParamsInResponseNoPayload": "an empty body is refused",
}

FAILING = {
    **{("input", case): reason for case, reason in REQUESTS.items()},
    **{("output", case): reason for case, reason in ANSWERS.items()},
}
