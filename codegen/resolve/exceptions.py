"""The exceptions of a model."""

from __future__ import annotations

from codegen.model import Error, Structure
from codegen.problems import Problems
from codegen.python.reserved import ERROR_ATTRIBUTES
from codegen.raw import JsonObject, as_object, as_text
from codegen.resolve.event_streams import raised_in_answers
from codegen.resolve.shapes import Shapes


def modelled_errors(
    model: JsonObject, operations: dict[str, JsonObject], shapes: Shapes, problems: Problems
) -> dict[str, Error]:
    """Return the modelled exceptions that ``operations``, which are raw, may raise, by name.

    All of the model's, when nothing was left out: a service may answer with any of them.
    """
    modelled = [
        name for name, shape in model["shapes"].items() if as_object(shape).get("exception")
    ]
    if len(operations) < len(model["operations"]):
        raised = {
            reference.get("shape")
            for raw in operations.values()
            for reference in raw.get("errors", [])
        }
        for raw in operations.values():
            raised.update(raised_in_answers(model["shapes"], raw))
        modelled = [name for name in modelled if name in raised]
    return {name: _error(name, model["shapes"][name], shapes, problems) for name in modelled}


def _error(name: str, traits: JsonObject, shapes: Shapes, problems: Problems) -> Error:
    """Return the modelled exception called ``name``."""
    error = as_object(traits.get("error"))
    status = error.get("httpStatusCode", 500 if traits.get("fault") else 400)
    if not isinstance(status, int) or not 300 <= status < 600:
        problems.note(f"shape {name}", f"{status!r} is not the status of an error")
        status = 400
    retryable = traits.get("retryable")
    class_name = shapes.class_names[name]
    structure = Structure(
        name=name, class_name=class_name, role="error", payload=traits.get("payload")
    )
    shapes.fill(structure, traits, reserved=ERROR_ATTRIBUTES)
    return Error(
        name=name,
        class_name=class_name,
        code=str(error.get("code") or name),
        status=status,
        documentation=as_text(traits.get("documentation")),
        retryable=retryable is not None,
        throttling=bool(as_object(retryable).get("throttling")),
        structure=structure,
    )
