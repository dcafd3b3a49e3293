"""The pet store as a generated package, and a model of one operation."""

from __future__ import annotations

import importlib
import os
import shutil
import sys
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest

from tests.codegen.model_files import PETSTORE, generate, minimal, petstore, write
from tests.codegen.pets import MODEL
from tests.oracle.peers import Peers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
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
