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

#: By service: the endpoint is asked for with another operation first.
DISCOVERED: dict[str, list[str]] = {
    "timestream-query": [
        "CancelQuery",
        "CreateScheduledQuery",
        "DeleteScheduledQuery",
        "DescribeAccountSettings",
        "DescribeScheduledQuery",
        "ExecuteScheduledQuery",
        "ListScheduledQueries",
        "ListTagsForResource",
        "PrepareQuery",
        "Query",
        "TagResource",
        "UntagResource",
        "UpdateAccountSettings",
        "UpdateScheduledQuery",
    ],
    "timestream-write": [
        "CreateBatchLoadTask",
        "CreateDatabase",
        "CreateTable",
        "DeleteDatabase",
        "DeleteTable",
        "DescribeBatchLoadTask",
        "DescribeDatabase",
        "DescribeTable",
        "ListBatchLoadTasks",
        "ListDatabases",
        "ListTables",
        "ListTagsForResource",
        "ResumeBatchLoadTask",
        "TagResource",
        "UntagResource",
        "UpdateDatabase",
        "UpdateTable",
        "WriteRecords",
    ],
}
