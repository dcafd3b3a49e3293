"""Workflows: created from YAML documents, listed, deleted."""

from __future__ import annotations

from .. import (
    CreateWorkflowRequest,
    CreateWorkflowResponse,
    DeleteWorkflowRequest,
    DeleteWorkflowResponse,
    GetWorkflowRequest,
    GetWorkflowResponse,
    ListWorkflowBuildVersionsRequest,
    ListWorkflowBuildVersionsResponse,
    ListWorkflowsRequest,
    ListWorkflowsResponse,
    Workflow,
    WorkflowSummary,
    WorkflowVersion,
    converter,
)
from . import documents
from .arns import parse, parse_version, slug_of
from .call import Call, structured
from .listing import Condition, Listing, by_name_and_version, conditions_of
from .objects import text_of
from .resources import (
    NewBuild,
    add_build,
    delete,
    name_entry,
    of_version,
    owner_of,
    references,
    version_arn,
)
from .store import Document, Resource
from .workflow_documents import check_document, parameters_of

#: What makes two builds of one version the same: with nothing else in them a new one is refused.
_CONTENT = ("data", "description", "kmsKeyId")
_TAKEN = ("name", "description", "changeDescription", "kmsKeyId", "tags", "type")


def create_workflow(call: Call, request: CreateWorkflowRequest) -> CreateWorkflowResponse:
    """Create the first or the next build of a workflow's version."""
    stage = str(request.type)
    text = text_of(
        call,
        request.data,
        request.uri,
        stand_in=lambda _: _document(request.name, stage),
        quota="bytes of a workflow",
    )
    read = documents.read(text)
    check_document(call, read, stage)
    asked: Document = converter.unstructure(request)
    document: Document = {name: asked[name] for name in _TAKEN if name in asked}
    document["data"] = text
    parameters = parameters_of(read)
    if parameters:
        document["parameters"] = parameters
    new = NewBuild(
        kind="workflow",
        slug=f"{stage.lower()}/{slug_of(request.name)}",
        version=parse_version(request.semantic_version),
        content=_CONTENT,
        shape="Workflow",
        quota="workflows",
    )
    added = add_build(call, new, document)
    return CreateWorkflowResponse(
        workflow_build_version_arn=added.arn, latest_version_references=references(added)
    )


def get_workflow(call: Call, request: GetWorkflowRequest) -> GetWorkflowResponse:
    """Return a workflow, the newest build where the ARN has none."""
    arn = parse(request.workflow_build_version_arn, "workflowBuildVersionArn", "workflow")
    found = call.find(arn)
    return GetWorkflowResponse(
        workflow=structured(found.document, Workflow),
        latest_version_references=references(found),
    )


def list_workflows(call: Call, request: ListWorkflowsRequest) -> ListWorkflowsResponse:
    """List the versions of workflows, or their names."""
    listing = Listing(
        kind="workflow",
        owner=owner_of(call, request.owner, {"Self", "Amazon", "AWSMarketplace"}),
        entries=by_name_and_version(request.by_name, request.filters),
        conditions=conditions_of("workflow", request.filters),
    )
    page, token = call.page(request, listing)
    return ListWorkflowsResponse(
        workflow_version_list=[
            structured(_version(found, by_name=bool(request.by_name)), WorkflowVersion)
            for found in page
        ],
        next_token=token,
    )


def list_workflow_build_versions(
    call: Call, request: ListWorkflowBuildVersionsRequest
) -> ListWorkflowBuildVersionsResponse:
    """List the builds of the versions that an ARN means, or of all that the account owns."""
    owner, conditions = call.account_id, list[Condition]()
    if request.workflow_version_arn is not None:
        arn = parse(request.workflow_version_arn, "workflowVersionArn", "workflow")
        owner, conditions = call.owner_of(arn), of_version(arn)
    page, token = call.page(request, Listing(kind="workflow", owner=owner, conditions=conditions))
    return ListWorkflowBuildVersionsResponse(
        workflow_summary_list=[structured(found.document, WorkflowSummary) for found in page],
        next_token=token,
    )


def delete_workflow(call: Call, request: DeleteWorkflowRequest) -> DeleteWorkflowResponse:
    """Delete a build of a workflow to which no pipeline refers."""
    arn = parse(request.workflow_build_version_arn, "workflowBuildVersionArn", "workflow")
    delete(call, arn)
    return DeleteWorkflowResponse(workflow_build_version_arn=str(arn))


def _document(name: str, stage: str) -> str:
    """Return the document that takes the place of one that cannot be read."""
    action = "DistributeImage" if stage == "DISTRIBUTION" else "LaunchInstance"
    steps = [{"name": "Run", "action": action, "onFailure": "Abort"}]
    return documents.write({"name": name, "schemaVersion": 1.0, "steps": steps})


def _version(found: Resource, *, by_name: bool) -> Document:
    """Return the entry of a version, or of a name, in a list."""
    if by_name:
        return name_entry(found, ("type",))
    return {**found.document, "arn": version_arn(found)}
