"""Prints the executions that failed."""

import imagebuilder


def main(arn: str) -> None:
    """Print them."""
    client = imagebuilder.Client(region="us-west-2")
    for run in client.paginate.list_workflow_executions(image_build_version_arn=arn):
        if run.status is imagebuilder.WorkflowExecutionStatus.FAILED:
            print(run.workflow_execution_id, run.message)
