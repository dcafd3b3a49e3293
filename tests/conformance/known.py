"""The cases that fail, each with its reason; a case that has come to pass has to leave the list."""

from __future__ import annotations

#: By Smithy's id of the case: what is sent, and should not be.
REQUESTS: dict[str, str] = {
    "RestJsonEnumPayloadRequest": "a payload that is a string has no Content-Type",
    "RestJsonHttpPayloadTraitsWithBlob": "a payload that is a blob has no Content-Type",
    "RestJsonHttpPayloadWithUnsetUnion": "a union that is not set is sent as an empty object",
    "RestJsonNullAndEmptyHeaders": "an empty list sends no header",
    "RestJsonQueryPrecedence": "a map of parameters wins over a named one",
    "RestJsonStringPayloadRequest": "a payload that is a string has no Content-Type",
}

_ABSENT_LIST = "a list of something else than strings fails when its header is absent"

#: By Smithy's id of the case: what is read, and should not be.
ANSWERS: dict[str, str] = {
    "RestJsonHttpPayloadTraitsWithNoBlobBody": "an absent payload is an empty one",
    "RestJsonHttpPayloadWithUnsetUnion": "an absent union is read as one without a member",
    "RestJsonIgnoreQueryParamsInResponseNoPayload": "an empty body is refused",
    "RestJsonInputAndOutputWithBooleanHeaders": _ABSENT_LIST,
    "RestJsonInputAndOutputWithEnumHeaders": _ABSENT_LIST,
    "RestJsonInputAndOutputWithIntEnumHeaders": _ABSENT_LIST,
    "RestJsonInputAndOutputWithNumericHeaders": _ABSENT_LIST,
    "RestJsonInputAndOutputWithQuotedStringHeaders": _ABSENT_LIST,
    "RestJsonInputAndOutputWithStringHeaders": _ABSENT_LIST,
    "RestJsonInputAndOutputWithTimestampHeaders": _ABSENT_LIST,
    "RestJsonSupportsInfinityFloatHeaderOutputs": _ABSENT_LIST,
    "RestJsonSupportsNaNFloatHeaderOutputs": _ABSENT_LIST,
    "RestJsonSupportsNegativeInfinityFloatHeaderOutputs": _ABSENT_LIST,
}

FAILING = {
    **{("input", case): reason for case, reason in REQUESTS.items()},
    **{("output", case): reason for case, reason in ANSWERS.items()},
}
