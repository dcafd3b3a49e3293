"""Annotations of structures can be read by all who read annotations."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from datetime import datetime
from pathlib import Path
from typing import Any

import attrs
import pytest

import imagebuilder
from tests.runtime.filled import classes, structures

STRUCTURES = structures(imagebuilder)


def in_new_process(code: str) -> str:
    """Return what ``code`` prints: attrs and cattrs keep in a class what they have resolved."""
    seen = [str(Path(imagebuilder.__file__).parents[1]), str(Path(__file__).parents[2])]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {seen!r}\n{code}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("cls", STRUCTURES, ids=lambda cls: cls.__name__)
def test_hints_of_every_structure_resolve(cls: Any) -> None:
    hints = typing.get_type_hints(cls)
    assert hints.keys() == {field.name for field in attrs.fields(cls)}
    assert not any(isinstance(hint, (str, typing.ForwardRef)) for hint in hints.values())
    assert inspect.get_annotations(cls, eval_str=True).keys() == hints.keys()


@pytest.mark.parametrize("cls", classes(imagebuilder), ids=lambda cls: cls.__name__)
def test_hints_of_every_class_resolve(cls: Any) -> None:
    # Errors, enums, clients and transports among them.
    hints = typing.get_type_hints(cls)
    assert not any(isinstance(hint, (str, typing.ForwardRef)) for hint in hints.values())


def test_a_converter_of_the_users_own_writes_and_reads_every_structure() -> None:
    said = in_new_process(
        """
import json, imagebuilder
from tests.runtime.filled import filled, metadata, own_converter, structures
converter = own_converter()
for cls in structures(imagebuilder):
    value = filled(cls)
    read = converter.structure(json.loads(json.dumps(converter.unstructure(value))), cls)
    assert read == value, cls
    assert metadata(read) == metadata(value), cls
print(len(structures(imagebuilder)))
"""
    )
    assert said == f"{len(STRUCTURES)}\n"


def test_attrs_makes_a_dict_of_every_structure() -> None:
    said = in_new_process(
        """
import attrs, imagebuilder
from tests.runtime.filled import filled, structures
for cls in structures(imagebuilder):
    value = filled(cls)
    assert attrs.asdict(value).keys() == {field.name for field in attrs.fields(cls)}, cls
    assert attrs.evolve(value) == value, cls
print(len(structures(imagebuilder)))
"""
    )
    assert said == f"{len(STRUCTURES)}\n"


def test_the_metadata_of_a_real_answer_is_written_and_read() -> None:
    said = in_new_process(
        """
import json, imagebuilder
from tests.runtime.filled import metadata, own_converter
stub = imagebuilder.testing.StubTransport()
stub.add("ListImages", imagebuilder.ListImagesResponse(request_id="r-1"))
response = imagebuilder.testing.client(stub).list_images()
converter = own_converter()
written = json.loads(json.dumps(converter.unstructure(response)))
read = converter.structure(written, imagebuilder.ListImagesResponse)
assert metadata(read) == metadata(response)
print(read.response_metadata.status_code, dict(read.response_metadata.headers))
"""
    )
    assert said == "200 {'x-amzn-requestid': 'stub-1'}\n"


def test_hints_name_the_classes_of_the_root() -> None:
    hints = typing.get_type_hints(imagebuilder.Image)
    assert hints["state"] == imagebuilder.ImageState | None
    assert hints["scan_state"] == imagebuilder.ImageScanState | None
    assert typing.get_type_hints(imagebuilder.LifecyclePolicy)["date_created"] == datetime | None


def test_attrs_and_cattrs_resolve_the_types_of_every_structure() -> None:
    said = in_new_process(
        """
import attrs, cattrs, imagebuilder, typing
from cattrs.gen import make_dict_unstructure_fn
resolved = 0
for name in imagebuilder.__all__:
    cls = getattr(imagebuilder, name)
    if isinstance(cls, type) and hasattr(cls, "to_dict"):
        make_dict_unstructure_fn(cls, cattrs.Converter())
        attrs.resolve_types(cls)
        types = {field.name: field.type for field in attrs.fields(cls)}
        assert types == typing.get_type_hints(cls), name
        resolved += 1
print(resolved)
"""
    )
    assert said == f"{len(STRUCTURES)}\n"


def test_a_converter_of_the_users_own_reads_and_writes_nested_structures() -> None:
    said = in_new_process(
        """
import cattrs, imagebuilder
from datetime import UTC, datetime
converter = cattrs.Converter()
converter.register_unstructure_hook(datetime, lambda value: value.isoformat())
converter.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))
finding = imagebuilder.ImageScanFinding(
    first_observed_at=datetime(2026, 1, 2, tzinfo=UTC),
    remediation=imagebuilder.Remediation(
        recommendation=imagebuilder.RemediationRecommendation(text="update")
    ),
)
written = converter.unstructure(finding)
print(written["first_observed_at"], written["remediation"]["recommendation"]["text"])
print(converter.structure(written, imagebuilder.ImageScanFinding) == finding)
"""
    )
    assert said == "2026-01-02T00:00:00+00:00 update\nTrue\n"


def test_threads_may_ask_for_the_same_hints_at_once() -> None:
    said = in_new_process(
        """
import threading, typing, imagebuilder
sys.setswitchinterval(1e-6)
start, wrong = threading.Barrier(16), []
def ask():
    start.wait()
    try:
        typing.get_type_hints(imagebuilder.ListImagesResponse)
    except NameError as error:
        wrong.append(error)
threads = [threading.Thread(target=ask) for _ in range(16)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(wrong)
"""
    )
    assert said == "[]\n"
