"""What a package has beside a client where ``services.toml`` says that it serves."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, assume, given, settings, strategies as st

from codegen.emit.package import emit
from codegen.model.sources import from_botocore, from_file
from codegen.resolve import resolve
from tests.codegen.pets import MODEL, OPERATIONS
from tests.oracle.emitted import served_package_of_file
from tests.oracle.inputs import inputs
from tests.oracle.limits import within_limits

if TYPE_CHECKING:
    from tests.oracle.peers import Peers


@functools.cache
def served() -> Any:
    """Return the package for the pet store that can read requests."""
    return served_package_of_file("served_petstore", MODEL)


def written(operation: str, structure: Any) -> Any:
    """Return what a client sends for a request structure, but for its signature."""
    call = served().OPERATIONS[operation].call
    target, headers, body = call.write_request(structure)
    return served().HttpRequest(call.method, f"https://pets.example{target}", headers, body)


def alike(request: Any) -> tuple[Any, ...]:
    return request.method, request.url, request.headers, request.body


@pytest.mark.parametrize("operation", OPERATIONS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_is_read_of_a_request_makes_the_same_request(
    peers: Peers, operation: str, data: st.DataObject
) -> None:
    shape = peers.input_shape(operation)
    parameters = data.draw(inputs(shape))
    if shape is not None:
        parameters = within_limits(data.draw, shape, parameters)
    # What is empty in the query or the path, or is all of the body, is not on the wire; neither is
    # whether a number in a header was a float.
    nothing = ("", [], b"", None)
    assume(not any(v in nothing or hasattr(v, "read") for v in parameters.values()))
    assume(operation != "GetStructurePayload" or "pet" in parameters)
    assume(isinstance(parameters.get("ratio", 1.0), float))
    # botocore, and so we, quote elements of headers without a mark before a backslash.
    assume("\\" not in "".join(parameters.get("strings", [])))
    made = served().converter.structure(parameters, served().OPERATIONS[operation].request_type)
    for token in served().OPERATIONS[operation].idempotent_members:
        setattr(made, token, "token")
    request = written(operation, made)
    found = served().testing.operation_of(request)
    assert found.name == operation
    assert alike(written(operation, found.read_request(request))) == alike(request)


def test_every_request_is_read_by_a_module_of_its_own() -> None:
    files = emit(resolve(from_file(MODEL), package="petstore"), serves=True)
    read = {path for path in files if path.startswith("serving/requests/")}
    assert len(read) == len(OPERATIONS) + 1
    assert {"runtime/serving/served.py", "runtime/serving/received.py"} <= files.keys()


def test_a_package_that_serves_nothing_has_nothing_for_it() -> None:
    files = emit(resolve(from_file(MODEL), package="petstore"))
    assert not [path for path in files if "serving" in path]
    assert "ServedOperation" not in files["catalog.py"] + files["__init__.py"]
    assert "operation_of" not in files["testing.py"]


def test_companions_of_a_package_that_serves_do_not() -> None:
    files = emit(
        resolve(from_file(MODEL), package="petstore"),
        companions=[resolve(from_botocore("sso"), package="petstore")],
        serves=True,
    )
    assert not [path for path in files if path.startswith("services/") and "serving" in path]
