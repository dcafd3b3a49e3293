"""The calls that are measured, and what the server answers to them: the recorded, documented data.

Shapes and requests are botocore's; nothing here is ours, so that no side has made its own task.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import yaml
from attrs import asdict, frozen
from botocore import xform_name
from botocore.model import ListShape, MapShape, OperationModel, Shape, StructureShape
from botocore.serialize import create_serializer
from botocore.session import get_session

SERVICE = "imagebuilder"
RECORDINGS = Path(__file__).resolve().parents[1] / "tests" / "recordings"
LIST = "ListWorkflowExecutions"


@frozen
class Plan:
    """A call, as each library wants it said, and the body of its answer.

    ``parameters`` are botocore's, ``arguments`` the same by the names of our methods; ``target`` is
    path and query, and ``body`` the JSON value that is sent, of which ``text`` is the text.
    """

    operation: str
    python_name: str
    parameters: dict[str, Any]
    arguments: dict[str, Any]
    method: str
    target: str
    body: dict[str, Any] | None
    text: str
    answer: str

    @property
    def path(self) -> str:
        """The path that is called."""
        return self.target.partition("?")[0]

    def as_json(self) -> dict[str, Any]:
        """Return what programs are told of the call: all but the answer."""
        return asdict(self, filter=lambda attribute, _: attribute.name != "answer")


def page_plan(items: int) -> Plan:
    """Return the call for a page of so many workflow executions."""
    recorded = _answer(LIST)
    executions = recorded["workflowExecutions"]
    recorded["workflowExecutions"] = [
        {**executions[number % len(executions)], "workflowExecutionId": _execution_id(number)}
        for number in range(items)
    ]
    return _plan(LIST, {**_recorded_parameters(LIST), "maxResults": items}, recorded)


def widest_plan() -> Plan:
    """Return the call of the operation whose response reaches the most structures."""
    operation = widest_operation()
    recorded = _answer(operation)
    if operation == "GetImage":
        recorded["image"] |= _image_details()
    return _plan(operation, _recorded_parameters(operation), recorded)


def widest_operation() -> str:
    """Return the operation whose response reaches the most structures of the model."""
    model = get_session().get_service_model(SERVICE)
    closures = {
        name: len(closure(model.operation_model(name).output_shape))
        for name in model.operation_names
    }
    return max(closures, key=closures.__getitem__)


def closure(shape: Shape | None) -> set[str]:
    """Return the names of the structures that ``shape`` reaches, itself included."""
    reached: set[str] = set()
    waiting = [shape]
    while waiting:
        match waiting.pop():
            case StructureShape() as structure if structure.name not in reached:
                reached.add(structure.name)
                waiting += structure.members.values()
            case ListShape() as several:
                waiting.append(several.member)
            case MapShape() as mapping:
                waiting.append(mapping.value)
            case _:
                pass
    return reached


def invokes_plan(service: str, items: int) -> Plan:
    """Return the call for a page of so many invocations of models, as they are documented.

    https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AsyncInvokeSummary.html
    """
    arn = "arn:aws:bedrock:us-west-2"
    moment = "2026-01-02T03:04:05Z"
    summaries = [
        {
            "invocationArn": f"{arn}:111122223333:async-invoke/{number:012x}",
            "modelArn": f"{arn}::foundation-model/amazon.nova-reel-v1:0",
            "clientRequestToken": _execution_id(number),
            "status": "Completed",
            "submitTime": moment,
            "lastModifiedTime": moment,
            "endTime": moment,
            "outputDataConfig": {"s3OutputDataConfig": {"s3Uri": f"s3://example/{number}"}},
        }
        for number in range(items)
    ]
    answer = {"asyncInvokeSummaries": summaries}
    return _plan("ListAsyncInvokes", {"maxResults": items}, answer, service)


def documented_plan(operation: str) -> Plan:
    """Return a call of ``operation`` as it is documented."""
    return _plan(operation, _recorded_parameters(operation), _answer(operation))


def _image_details() -> dict[str, Any]:
    """Return what the documented image was built from, which its own example leaves out."""
    infrastructures = _answer("ListInfrastructureConfigurations")
    return {
        "imageRecipe": _answer("GetImageRecipe")["imageRecipe"],
        "distributionConfiguration": _answer("GetDistributionConfiguration")[
            "distributionConfiguration"
        ],
        "infrastructureConfiguration": infrastructures["infrastructureConfigurationSummaryList"][0],
    }


def _plan(
    operation: str, parameters: dict[str, Any], answer: dict[str, Any], service: str = SERVICE
) -> Plan:
    """Return the call with ``parameters``; the request is as botocore writes it."""
    model = _model(operation, service)
    request = create_serializer("rest-json").serialize_to_request(parameters, model)
    query = urlencode(request["query_string"])
    text = bytes(request["body"]).decode()
    return Plan(
        operation=operation,
        python_name=xform_name(operation),
        parameters=parameters,
        arguments={xform_name(name): value for name, value in parameters.items()},
        method=request["method"],
        target=f"{request['url_path']}?{query}" if query else request["url_path"],
        body=json.loads(text) if text else None,
        text=text,
        answer=json.dumps(answer),
    )


def _model(operation: str, service: str = SERVICE) -> OperationModel:
    return get_session().get_service_model(service).operation_model(operation)


def _interaction(operation: str) -> dict[str, Any]:
    text = (RECORDINGS / f"{operation}.yaml").read_text(encoding="utf-8")
    interaction: dict[str, Any] = yaml.safe_load(text)["interactions"][0]
    return interaction


def _answer(operation: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(_interaction(operation)["response"]["body"]["string"])
    return answer


def _recorded_parameters(operation: str) -> dict[str, Any]:
    """Return the parameters of the recorded request."""
    request = _interaction(operation)["request"]
    query = str(urlsplit(str(request["uri"])).query)
    sent = dict(parse_qsl(query)) | json.loads(request["body"] or "{}")
    shape = _model(operation).input_shape
    members = {} if shape is None else shape.members
    wire = {name: member.serialization.get("name", name) for name, member in members.items()}
    return {name: sent[wire[name]] for name in members if wire[name] in sent}


def _execution_id(number: int) -> str:
    return f"wf-165b1cb6-3a62-4618-a021-{number:012x}"
