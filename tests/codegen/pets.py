"""The pet store: where its model is, what it has, and a client of it that a stub answers."""

from __future__ import annotations

from typing import Any

from tests.codegen.model_files import PETSTORE, petstore

MODEL = PETSTORE / "service-2.json"
OPERATIONS = sorted(petstore()["service-2"]["operations"])


def stubbed(package: Any) -> tuple[Any, Any]:
    """Return a client of the pet store, and the stub that answers it."""
    stub = package.testing.StubTransport()
    credentials = package.Credentials("AKIDEXAMPLE", "secret")
    return package.Client(region="us-west-2", credentials=credentials, transport=stub), stub
