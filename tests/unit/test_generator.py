"""The generator, on a model of another service: what it writes, and how it writes it."""

from __future__ import annotations

import ast
import gzip
import hashlib
import importlib
import json
import os
import pickle
import shutil
import sys
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen import output
from codegen.__main__ import main
from codegen.errors import CodegenError
from tests.oracle.peers import Peers, normal
from tests.oracle.strategies import Answer, answers, inputs, smallest
from tests.unit.model_files import (
    PETSTORE,
    ROOT,
    generate,
    minimal,
    petstore,
    python,
    tree,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

MODEL = PETSTORE / "service-2.json"
OPERATIONS = sorted(petstore()["service-2"]["operations"])
#: Operations in which our client and botocore's differ on purpose are tested on their own.
WITH_INPUT = [
    name for name in OPERATIONS if "input" in petstore()["service-2"]["operations"][name]
]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pet store, generated through the command line, in a folder to import from."""
    out = tmp_path_factory.mktemp("generated")
    done = generate("--model", MODEL, "--out", out)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def package(generated: Path) -> Iterator[Any]:
    """The generated package, imported."""
    sys.path.insert(0, str(generated))
    yield importlib.import_module("petstore")
    sys.path.remove(str(generated))


@pytest.fixture(scope="module")
def peers(package: Any, tmp_path_factory: pytest.TempPathFactory) -> Peers:
    """Our client of the pet store beside botocore's."""
    data = tmp_path_factory.mktemp("data")
    version = petstore()["service-2"]["metadata"]["apiVersion"]
    shutil.copytree(PETSTORE, data / "petstore" / version)
    with patch.dict(os.environ, {"AWS_DATA_PATH": str(data)}):
        return Peers(package, "petstore")


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """The model of a service with one operation."""
    return write(tmp_path / "model", minimal())


# -- on the wire ----------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_smallest_request_is_the_one_that_botocore_sends(peers: Peers, operation: str) -> None:
    shape = peers.input_shape(operation)
    parameters = {} if shape is None else smallest(shape)
    assert peers.ours(operation, parameters) == peers.theirs(operation, parameters)


@pytest.mark.parametrize("operation", WITH_INPUT)
@settings(max_examples=25)
@given(data=st.data())
def test_any_request_is_the_one_that_botocore_sends(
    peers: Peers, operation: str, data: st.DataObject
) -> None:
    parameters = data.draw(inputs(peers.input_shape(operation)))
    assert peers.ours(operation, parameters) == peers.theirs(operation, parameters)


@pytest.mark.parametrize("operation", OPERATIONS)
@settings(max_examples=25)
@given(data=st.data())
def test_any_answer_gives_the_data_that_botocore_gives(
    peers: Peers, operation: str, data: st.DataObject
) -> None:
    shape = peers.output_shape(operation)
    answer = data.draw(answers(shape))
    request = peers.request(operation, _smallest_input(peers, operation))
    ours = peers.package.converter.unstructure(peers.response(request, answer))
    theirs = peers.parsed(shape, answer)
    del theirs["ResponseMetadata"]
    assert normal(ours, shape) == normal(theirs, shape)


def _smallest_input(peers: Peers, operation: str) -> dict[str, Any]:
    shape = peers.input_shape(operation)
    parameters: dict[str, Any] = {} if shape is None else smallest(shape)
    return parameters
