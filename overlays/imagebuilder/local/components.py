"""Components: created from YAML documents or imported from shell scripts, listed, deleted."""

from __future__ import annotations

from .. import (
    Component,
    ComponentSummary,
    ComponentVersion,
    CreateComponentRequest,
    CreateComponentResponse,
    DeleteComponentRequest,
    DeleteComponentResponse,
    GetComponentRequest,
    GetComponentResponse,
    ImportComponentRequest,
    ImportComponentResponse,
    ListComponentBuildVersionsRequest,
    ListComponentBuildVersionsResponse,
    ListComponentsRequest,
    ListComponentsResponse,
    converter,
)
from . import documents
from .arns import parse, parse_version, slug_of
from .call import Call, structured
from .component_documents import check_document, parameters_of, type_of
from .listing import Listing, by_name_and_version, conditions_of
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
    without,
)
from .store import Document, Resource

#: What makes two builds of one version the same: with nothing else in them a new one is refused.
_CONTENT = ("data", "description", "platform", "supportedOsVersions", "kmsKeyId", "type")


def create_component(call: Call, request: CreateComponentRequest) -> CreateComponentResponse:
    """Create the first or the next build of a component's version."""
    text = text_of(
        call, request.data, request.uri, stand_in=_document, quota="bytes of a component"
    )
    document = documents.read(text)
    check_document(document)
    added = _add(
        call,
        converter.unstructure(request),
        {
            "type": type_of(document),
            "data": text,
            "parameters": parameters_of(document),
        },
    )
    return CreateComponentResponse(
        component_build_version_arn=added.arn,
        latest_version_references=references(added),
    )


def import_component(call: Call, request: ImportComponentRequest) -> ImportComponentResponse:
    """Create a component of which a shell script is the only step."""
    script = text_of(
        call, request.data, request.uri, stand_in=_script, quota="bytes of a component"
    )
    phase = "test" if request.type == "TEST" else "build"
    action = "ExecutePowerShell" if request.platform == "Windows" else "ExecuteBash"
    step = {"name": "Script", "action": action, "inputs": {"commands": [script]}}
    text = documents.write(
        {
            "name": request.name,
            "schemaVersion": 1.0,
            "phases": [{"name": phase, "steps": [step]}],
        }
    )
    added = _add(call, converter.unstructure(request), {"type": str(request.type), "data": text})
    return ImportComponentResponse(component_build_version_arn=added.arn)


def get_component(call: Call, request: GetComponentRequest) -> GetComponentResponse:
    """Return a component, the newest active build where the ARN has no build."""
    arn = parse(request.component_build_version_arn, "componentBuildVersionArn", "component")
    found = call.find(arn, status="ACTIVE")
    hidden = found.document.get("obfuscate", False)
    shown = {name: value for name, value in found.document.items() if name != "data" or not hidden}
    return GetComponentResponse(
        component=structured(shown, Component),
        latest_version_references=references(found),
    )


def list_components(call: Call, request: ListComponentsRequest) -> ListComponentsResponse:
    """List the versions of components, or their names; without deprecated ones unless asked."""
    conditions = conditions_of("component", request.filters)
    if not any(given.name == "status" for given in request.filters or ()):
        conditions.append(without("DEPRECATED"))
    listing = Listing(
        kind="component",
        owner=owner_of(call, request.owner),
        entries=by_name_and_version(request.by_name, request.filters),
        conditions=conditions,
    )
    page, token = call.page(request, listing)
    return ListComponentsResponse(
        component_version_list=[
            structured(_version(found, by_name=bool(request.by_name)), ComponentVersion)
            for found in page
        ],
        next_token=token,
    )


def list_component_build_versions(
    call: Call, request: ListComponentBuildVersionsRequest
) -> ListComponentBuildVersionsResponse:
    """List the builds of a version, or of all that the account owns, without deprecated ones."""
    conditions = [without("DEPRECATED")]
    if request.component_version_arn is not None:
        arn = parse(request.component_version_arn, "componentVersionArn", "component")
        conditions += of_version(arn)
    listing = Listing(kind="component", owner=call.account_id, conditions=conditions)
    page, token = call.page(request, listing)
    return ListComponentBuildVersionsResponse(
        component_summary_list=[structured(found.document, ComponentSummary) for found in page],
        next_token=token,
    )


def delete_component(call: Call, request: DeleteComponentRequest) -> DeleteComponentResponse:
    """Delete a build of a component to which no recipe refers, and which is not shared."""
    arn = parse(request.component_build_version_arn, "componentBuildVersionArn", "component")
    delete(call, arn)
    return DeleteComponentResponse(component_build_version_arn=str(arn))


def _script(uri: str) -> str:
    """Return the script that takes the place of one that cannot be read."""
    return f"echo '{uri}'"


def _document(uri: str) -> str:
    """Return the document that takes the place of one that cannot be read."""
    step = {"name": "Run", "action": "ExecuteBash", "inputs": {"commands": [_script(uri)]}}
    return documents.write({"schemaVersion": 1.0, "phases": [{"name": "build", "steps": [step]}]})


def _add(call: Call, asked: Document, read: Document) -> Resource:
    """Keep a new build with what was asked for, and what was read from its document."""
    taken = (
        *("name", "description", "changeDescription", "platform"),
        *("supportedOsVersions", "kmsKeyId", "tags"),
    )
    document: Document = {name: asked[name] for name in taken if name in asked}
    document |= {name: value for name, value in read.items() if value}
    document |= {"state": {"status": "ACTIVE"}, "encrypted": True}
    return add_build(
        call,
        NewBuild(
            kind="component",
            slug=slug_of(asked["name"]),
            version=parse_version(asked["semanticVersion"]),
            content=_CONTENT,
            shape="Component",
            quota="components",
        ),
        document,
    )


def _version(found: Resource, *, by_name: bool) -> Document:
    """Return the entry of a version, or of a name, in a list."""
    if by_name:
        return name_entry(found, ("platform", "type"))
    return {**found.document, "arn": version_arn(found), "status": found.status}
