"""The operations of botocore's services that are left out: a list that only becomes shorter."""

from __future__ import annotations

#: By service: requests are event streams, which needs HTTP/2.
EVENT_STREAMS: dict[str, list[str]] = {
    "bedrock-runtime": ["InvokeModelWithBidirectionalStream"],
    "connecthealth": ["StartMedicalScribeListeningSession"],
    "lexv2-runtime": ["StartConversation"],
    "polly": ["StartSpeechSynthesisStream"],
    "qbusiness": ["Chat"],
}
