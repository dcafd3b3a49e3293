"""Prints the executions that failed."""

import boto3


def main(arn: str) -> None:
    """Print them."""
    client = boto3.client("imagebuilder", region_name="us-west-2")
    for page in client.get_paginator("list_workflow_executions").paginate(imageBuildVersionArn=arn):
        for run in page["workflowExecutions"]:
            if run.get("status") == "FAILED":
                print(run.get("workflowExecutionId"), run.get("message"))
