"""The operations of botocore's services that are left out: a list that only becomes shorter."""

from __future__ import annotations

#: By service: answers or requests that are event streams.
EVENT_STREAMS: dict[str, list[str]] = {
    "bedrock-agent-runtime": [
        "AgenticRetrieveStream",
        "InvokeAgent",
        "InvokeFlow",
        "InvokeInlineAgent",
        "OptimizePrompt",
        "RetrieveAndGenerateStream",
    ],
    "bedrock-agentcore": ["InvokeAgentRuntimeCommand", "InvokeCodeInterpreter", "InvokeHarness"],
    "bedrock-runtime": [
        "ConverseStream",
        "InvokeModelWithBidirectionalStream",
        "InvokeModelWithResponseStream",
    ],
    "connecthealth": ["StartMedicalScribeListeningSession"],
    "devops-agent": ["SendMessage"],
    "healthlake": ["UpdateProfileWithAgent"],
    "iotsitewise": ["InvokeAssistant"],
    "kinesis": ["SubscribeToShard"],
    "lambda": ["InvokeWithResponseStream"],
    "lexv2-runtime": ["StartConversation"],
    "logs": ["GetLogObject", "StartLiveTail"],
    "polly": ["StartSpeechSynthesisStream"],
    "qbusiness": ["Chat"],
    "s3": ["SelectObjectContent"],
    "sagemaker-runtime": ["InvokeEndpointWithResponseStream"],
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
