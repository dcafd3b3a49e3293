"""Conversations as users have them, with both clients: where boto3 and moto agree, we do."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from typing import Any

import pytest

from tests.oracle.emitted import package_of
from tests.peers.sides import Call, assert_alike, client_of

pytestmark = pytest.mark.slow

TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "lambda.amazonaws.com"},
                "Action": "sts:AssumeRole",
            }
        ],
    }
)


def test_sqs(moto: str) -> None:
    def talk(call: Call) -> None:
        url = call("CreateQueue", QueueName="work", Attributes={"DelaySeconds": "0"})["QueueUrl"]
        text = {"StringValue": "ü", "DataType": "String"}
        data = {"BinaryValue": b"\x00\xff", "DataType": "Binary"}
        call(
            "SendMessage",
            QueueUrl=url,
            MessageBody="a <&> 名",
            MessageAttributes={"t": text, "b": data},
        )
        entries = [{"Id": str(n), "MessageBody": f"m{n}"} for n in range(3)]
        call("SendMessageBatch", QueueUrl=url, Entries=entries)
        got = call(
            "ReceiveMessage",
            QueueUrl=url,
            MaxNumberOfMessages=10,
            MessageAttributeNames=["All"],
            AttributeNames=["All"],
        )
        for message in got["Messages"]:
            call("DeleteMessage", QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        call("GetQueueAttributes", QueueUrl=url, AttributeNames=["All"])
        call("ListQueues", QueueNamePrefix="w")
        call("GetQueueUrl", QueueName="gone")
        call("DeleteQueue", QueueUrl=url)

    operations = (
        *("CreateQueue", "SendMessage", "SendMessageBatch", "ReceiveMessage", "DeleteMessage"),
        *("GetQueueAttributes", "ListQueues", "GetQueueUrl", "DeleteQueue"),
    )
    said = assert_alike(moto, "sqs", operations, talk)
    assert dict(said)["GetQueueUrl"]["Error"]["Code"] == "AWS.SimpleQueueService.NonExistentQueue"
    # The class is the model's, which has no such code.
    package: Any = package_of("sqs", operations)
    with (
        client_of(package, moto) as client,
        pytest.raises(client.exceptions.QueueDoesNotExist, match="NonExistentQueue"),
    ):
        client.get_queue_url(queue_name="gone")


def test_sns(moto: str) -> None:
    def talk(call: Call) -> None:
        topic = call("CreateTopic", Name="news", Tags=[{"Key": "a", "Value": "b"}])["TopicArn"]
        call("Subscribe", TopicArn=topic, Protocol="email", Endpoint="a@example.com")
        call("ListSubscriptionsByTopic", TopicArn=topic)
        call("SetTopicAttributes", TopicArn=topic, AttributeName="DisplayName", AttributeValue="N")
        call("GetTopicAttributes", TopicArn=topic)
        attributes = {"k": {"DataType": "String", "StringValue": "v"}}
        call("Publish", TopicArn=topic, Message="a <b> & c", MessageAttributes=attributes)
        call("ListTagsForResource", ResourceArn=topic)
        call("Publish", TopicArn=f"{topic}x", Message="a")
        call("ListTopics")

    operations = (
        *("CreateTopic", "Subscribe", "ListSubscriptionsByTopic", "SetTopicAttributes"),
        *("GetTopicAttributes", "Publish", "ListTagsForResource", "ListTopics"),
    )
    assert_alike(moto, "sns", operations, talk)


def test_sts(moto: str) -> None:
    def talk(call: Call) -> None:
        call("GetCallerIdentity")
        role = "arn:aws:iam::123456789012:role/r"
        call("AssumeRole", RoleArn=role, RoleSessionName="session", DurationSeconds=900)
        call("GetSessionToken")

    operations = ("GetCallerIdentity", "AssumeRole", "GetSessionToken")
    said = dict(assert_alike(moto, "sts", operations, talk, ignoring=("SessionToken",)))
    assert said["GetCallerIdentity"]["Account"] == "123456789012"


def test_iam(moto: str) -> None:
    """boto3 makes a dict of a policy; ours is its JSON."""

    def read(value: Any) -> Any:
        return json.loads(value) if isinstance(value, str) else value

    def talk(call: Call) -> None:
        call("CreateRole", RoleName="r", AssumeRolePolicyDocument=TRUST, Path="/a/")
        role = call("GetRole", RoleName="r")["Role"]
        assert read(role.pop("AssumeRolePolicyDocument")) == json.loads(TRUST)
        call("PutRolePolicy", RoleName="r", PolicyName="p", PolicyDocument=POLICY)
        policy = call("GetRolePolicy", RoleName="r", PolicyName="p")
        assert read(policy.pop("PolicyDocument")) == json.loads(POLICY)
        call("ListRolePolicies", RoleName="r")
        call("CreateUser", UserName="ü".encode("ascii", "replace").decode().replace("?", "u"))
        call("ListUsers", MaxItems=10)
        call("GetUser", UserName="nobody")
        call("TagRole", RoleName="r", Tags=[{"Key": "k", "Value": "v"}])
        call("ListRoleTags", RoleName="r")

    operations = (
        *("CreateRole", "GetRole", "PutRolePolicy", "GetRolePolicy", "ListRolePolicies"),
        *("CreateUser", "ListUsers", "GetUser", "TagRole", "ListRoleTags"),
    )
    assert_alike(moto, "iam", operations, talk, ignoring=POLICIES)


POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::a b/%20+*"}],
    }
)
POLICIES = ("AssumeRolePolicyDocument", "PolicyDocument")


def test_logs(moto: str) -> None:
    def talk(call: Call) -> None:
        call("CreateLogGroup", logGroupName="/g", tags={"a": "b"})
        call("CreateLogStream", logGroupName="/g", logStreamName="s")
        events = [{"timestamp": 1_700_000_000_000 + n, "message": f"line {n} ü"} for n in range(3)]
        call("PutLogEvents", logGroupName="/g", logStreamName="s", logEvents=events)
        call("GetLogEvents", logGroupName="/g", logStreamName="s", startFromHead=True)
        call("FilterLogEvents", logGroupName="/g")
        call("PutRetentionPolicy", logGroupName="/g", retentionInDays=7)
        call("DescribeLogGroups", logGroupNamePrefix="/")
        call("DescribeLogStreams", logGroupName="/gone")
        call("CreateLogGroup", logGroupName="/g")

    operations = (
        *("CreateLogGroup", "CreateLogStream", "PutLogEvents", "GetLogEvents", "FilterLogEvents"),
        *("PutRetentionPolicy", "DescribeLogGroups", "DescribeLogStreams"),
    )
    said = assert_alike(moto, "logs", operations, talk)
    assert said[-1][1]["Error"]["Code"] == "ResourceAlreadyExistsException"


def test_ssm(moto: str) -> None:
    def talk(call: Call) -> None:
        for name in ("/a/b", "/a/c"):
            call("PutParameter", Name=name, Value=f"v {name}", Type="String")
        call("PutParameter", Name="/a/s", Value="secret", Type="SecureString")
        call("GetParameter", Name="/a/s", WithDecryption=True)
        call("GetParameters", Names=["/a/b", "/gone"])
        call("GetParametersByPath", Path="/a", Recursive=True, MaxResults=2)
        call("PutParameter", Name="/a/b", Value="new", Type="String")
        call("PutParameter", Name="/a/b", Value="new", Type="String", Overwrite=True)
        call("GetParameterHistory", Name="/a/b")
        call("DeleteParameter", Name="/gone")

    operations = (
        *("PutParameter", "GetParameter", "GetParameters", "GetParametersByPath"),
        *("GetParameterHistory", "DeleteParameter"),
    )
    assert_alike(moto, "ssm", operations, talk)


TEMPLATE = json.dumps(
    {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "a topic",
        "Parameters": {"Name": {"Type": "String"}},
        "Resources": {
            "T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "Name"}}}
        },
        "Outputs": {"Arn": {"Value": {"Ref": "T"}}},
    }
)


def test_cloudformation(moto: str) -> None:
    def talk(call: Call) -> None:
        parameters = [{"ParameterKey": "Name", "ParameterValue": "n"}]
        call("CreateStack", StackName="s", TemplateBody=TEMPLATE, Parameters=parameters)
        call("DescribeStacks", StackName="s")
        call("ListStackResources", StackName="s")
        call("ValidateTemplate", TemplateBody=TEMPLATE)
        call("DescribeStacks", StackName="gone")
        call("DeleteStack", StackName="s")

    operations = (
        *("CreateStack", "DescribeStacks", "ListStackResources", "ValidateTemplate"),
        "DeleteStack",
    )
    said = assert_alike(moto, "cloudformation", operations, talk)
    assert dict(said[:2])["DescribeStacks"]["Stacks"][0]["StackStatus"] == "CREATE_COMPLETE"


def test_route53(moto: str) -> None:
    def talk(call: Call) -> None:
        zone = call("CreateHostedZone", Name="example.com.", CallerReference="1")["HostedZone"]
        change = {
            "Action": "CREATE",
            "ResourceRecordSet": {
                "Name": "a.example.com.",
                "Type": "TXT",
                "TTL": 60,
                "ResourceRecords": [{"Value": '"x <&> y"'}],
            },
        }
        # The id as answers have it, with a path.
        batch = {"Comment": "c", "Changes": [change]}
        call("ChangeResourceRecordSets", HostedZoneId=zone["Id"], ChangeBatch=batch)
        call("ListResourceRecordSets", HostedZoneId=zone["Id"])
        call("GetHostedZone", Id=zone["Id"])
        call("ListHostedZones")
        call("GetHostedZone", Id="ZGONE")
        call("DeleteHostedZone", Id="ZGONE")

    operations = (
        *("CreateHostedZone", "ChangeResourceRecordSets", "ListResourceRecordSets"),
        *("GetHostedZone", "ListHostedZones", "DeleteHostedZone"),
    )
    assert_alike(moto, "route53", operations, talk)


def test_ecr(moto: str) -> None:
    def talk(call: Call) -> None:
        call("CreateRepository", repositoryName="a/b", tags=[{"Key": "k", "Value": "v"}])
        manifest = json.dumps({"schemaVersion": 2, "config": {"digest": "sha256:1"}, "layers": []})
        call("PutImage", repositoryName="a/b", imageManifest=manifest, imageTag="latest")
        call("ListImages", repositoryName="a/b")
        call("DescribeImages", repositoryName="a/b")
        call("BatchGetImage", repositoryName="a/b", imageIds=[{"imageTag": "gone"}])
        call("DescribeRepositories", repositoryNames=["gone"])
        call("DeleteRepository", repositoryName="a/b", force=True)

    operations = (
        *("CreateRepository", "PutImage", "ListImages", "DescribeImages", "BatchGetImage"),
        *("DescribeRepositories", "DeleteRepository"),
    )
    assert_alike(moto, "ecr", operations, talk)


def test_lambda(moto: str) -> None:
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr(zipfile.ZipInfo("m.py"), "def f(event, context): return event")

    def talk(call: Call) -> None:
        call(
            "CreateFunction",
            FunctionName="f",
            Runtime="python3.12",
            Role="arn:aws:iam::123456789012:role/r",
            Handler="m.f",
            Code={"ZipFile": code.getvalue()},
            Environment={"Variables": {"A": "ü"}},
        )
        call("GetFunctionConfiguration", FunctionName="f")
        call("ListFunctions")
        call("TagResource", Resource=ARN, Tags={"a": "b"})
        call("ListTags", Resource=ARN)
        call("UpdateFunctionConfiguration", FunctionName="f", Timeout=9)
        call("GetFunctionConfiguration", FunctionName="gone")
        call("DeleteFunction", FunctionName="f")

    operations = (
        *("CreateFunction", "GetFunctionConfiguration", "ListFunctions", "TagResource"),
        *("ListTags", "UpdateFunctionConfiguration", "DeleteFunction"),
    )
    said = assert_alike(moto, "lambda", operations, talk)
    assert said[-2][1]["Error"]["Code"] == "ResourceNotFoundException"


ARN = "arn:aws:lambda:us-east-1:123456789012:function:f"


def test_kms(moto: str) -> None:
    def talk(call: Call) -> None:
        key = call("CreateKey", Description="k")["KeyMetadata"]["KeyId"]
        call("CreateAlias", AliasName="alias/a", TargetKeyId=key)
        call("ListAliases")
        sealed = call("Encrypt", KeyId="alias/a", Plaintext=b"\x00secret\xff")["CiphertextBlob"]
        opened = call("Decrypt", CiphertextBlob=sealed)
        assert opened["Plaintext"] == b"\x00secret\xff"
        data = call("GenerateDataKey", KeyId=key, KeySpec="AES_256")
        assert len(data["Plaintext"]) == 32
        call("DescribeKey", KeyId="00000000-0000-0000-0000-000000000000")
        call("ScheduleKeyDeletion", KeyId=key, PendingWindowInDays=7)

    operations = (
        *("CreateKey", "CreateAlias", "ListAliases", "Encrypt", "Decrypt", "GenerateDataKey"),
        *("DescribeKey", "ScheduleKeyDeletion"),
    )
    assert_alike(
        moto, "kms", operations, talk, ignoring=("CiphertextBlob", "Plaintext", "KeyMaterialId")
    )


def test_secretsmanager(moto: str) -> None:
    def talk(call: Call) -> None:
        token = "0" * 32
        call("CreateSecret", Name="s", SecretString="x", ClientRequestToken=token)
        call("GetSecretValue", SecretId="s")
        call("PutSecretValue", SecretId="s", SecretBinary=b"\x00\x01", ClientRequestToken="1" * 32)
        call("GetSecretValue", SecretId="s")
        call("ListSecrets", Filters=[{"Key": "name", "Values": ["s"]}])
        call("GetSecretValue", SecretId="gone")
        call("DeleteSecret", SecretId="s", ForceDeleteWithoutRecovery=True)

    operations = (
        *("CreateSecret", "GetSecretValue", "PutSecretValue", "ListSecrets", "DeleteSecret"),
    )
    said = assert_alike(moto, "secretsmanager", operations, talk)
    assert said[3][1]["SecretBinary"] == b"\x00\x01"


def test_eventbridge(moto: str) -> None:
    def talk(call: Call) -> None:
        call("CreateEventBus", Name="b")
        pattern = json.dumps({"source": ["a"]})
        call("PutRule", Name="r", EventBusName="b", EventPattern=pattern)
        target = {"Id": "1", "Arn": "arn:aws:sqs:us-east-1:123456789012:q"}
        call("PutTargets", Rule="r", EventBusName="b", Targets=[target])
        entry = {"Source": "a", "DetailType": "d", "Detail": "{}", "EventBusName": "b"}
        call("PutEvents", Entries=[entry, {"Source": "a"}])
        call("ListRules", EventBusName="b")
        call("ListTargetsByRule", Rule="r", EventBusName="b")
        call("DescribeRule", Name="gone", EventBusName="b")

    operations = (
        *("CreateEventBus", "PutRule", "PutTargets", "PutEvents", "ListRules"),
        *("ListTargetsByRule", "DescribeRule"),
    )
    assert_alike(moto, "events", operations, talk)


def test_stepfunctions(moto: str) -> None:
    definition = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}})

    def talk(call: Call) -> None:
        role = "arn:aws:iam::123456789012:role/r"
        machine = call("CreateStateMachine", name="m", definition=definition, roleArn=role)
        arn = machine["stateMachineArn"]
        run = call("StartExecution", stateMachineArn=arn, name="e", input='{"a": "ü"}')
        call("DescribeStateMachine", stateMachineArn=arn)
        call("ListExecutions", stateMachineArn=arn)
        call("StopExecution", executionArn=run["executionArn"])
        call("DescribeExecution", executionArn=f"{run['executionArn']}x")
        call("DeleteStateMachine", stateMachineArn=arn)

    operations = (
        *("CreateStateMachine", "StartExecution", "DescribeStateMachine", "ListExecutions"),
        *("StopExecution", "DescribeExecution", "DeleteStateMachine"),
    )
    assert_alike(moto, "stepfunctions", operations, talk)


def test_ec2(moto: str) -> None:
    def talk(call: Call) -> None:
        images = call("DescribeImages", Filters=[{"Name": "name", "Values": ["amzn2-ami-hvm*"]}])
        image = sorted(images["Images"], key=lambda each: each["ImageId"])[0]["ImageId"]
        tags = [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "a <&> b"}]}]
        started = call(
            "RunInstances",
            ImageId=image,
            MinCount=2,
            MaxCount=2,
            InstanceType="t3.micro",
            UserData="#!/bin/sh\necho ü\n",
            TagSpecifications=tags,
        )
        ids = [each["InstanceId"] for each in started["Instances"]]
        data = call("DescribeInstanceAttribute", InstanceId=ids[0], Attribute="userData")
        sent = base64.b64decode(data["UserData"]["Value"])
        assert sent == "#!/bin/sh\necho ü\n".encode()
        filters = [{"Name": "tag:Name", "Values": ["a <&> b"]}]
        call("DescribeInstances", Filters=filters)
        call("DescribeInstances", InstanceIds=["i-00000000000000000"])
        call("CreateImage", InstanceId=ids[0], Name="mine")
        call("DescribeImages", Owners=["self"])
        call("StopInstances", InstanceIds=ids)
        call("TerminateInstances", InstanceIds=ids)

    operations = (
        *("DescribeImages", "RunInstances", "DescribeInstanceAttribute", "DescribeInstances"),
        *("CreateImage", "StopInstances", "TerminateInstances"),
    )
    said = assert_alike(moto, "ec2", operations, talk, ignoring=("ClientToken",))
    (reservation,) = said[3][1]["Reservations"]
    assert len(reservation["Instances"]) == 2
