"""Annotations of structures can be read by all who read annotations."""

from __future__ import annotations

import inspect
import typing
from datetime import UTC, datetime
from typing import Any

import attrs
import cattrs
import pytest
from cattrs.gen import make_dict_unstructure_fn

import imagebuilder
from imagebuilder.runtime.structures import StructureBase

STRUCTURES: list[Any] = [
    value
    for name in imagebuilder.__all__
    if isinstance(value := getattr(imagebuilder, name), type) and issubclass(value, StructureBase)
]


@pytest.mark.parametrize("cls", STRUCTURES, ids=lambda cls: cls.__name__)
def test_hints_of_every_structure_resolve(cls: Any) -> None:
    hints = typing.get_type_hints(cls)
    assert hints.keys() == {field.name for field in attrs.fields(cls)}
    assert not any(isinstance(hint, (str, typing.ForwardRef)) for hint in hints.values())
    assert inspect.get_annotations(cls, eval_str=True).keys() == hints.keys()
    attrs.resolve_types(cls)
    assert {field.name: field.type for field in attrs.fields(cls)} == hints


def test_hints_name_the_classes_of_the_root() -> None:
    hints = typing.get_type_hints(imagebuilder.Image)
    assert hints["state"] == imagebuilder.ImageState | None
    assert hints["scan_state"] == imagebuilder.ImageScanState | None
    assert typing.get_type_hints(imagebuilder.LifecyclePolicy)["date_created"] == datetime | None


@pytest.mark.parametrize("cls", STRUCTURES, ids=lambda cls: cls.__name__)
def test_a_converter_of_the_users_own_takes_every_structure(cls: Any) -> None:
    # What cattrs makes for a class, it makes from its annotations.
    assert callable(make_dict_unstructure_fn(cls, cattrs.Converter()))


def test_a_converter_of_the_users_own_reads_and_writes_nested_structures() -> None:
    converter = cattrs.Converter()
    converter.register_unstructure_hook(datetime, lambda value: value.isoformat())
    converter.register_structure_hook(datetime, lambda value, _: datetime.fromisoformat(value))
    run = imagebuilder.WorkflowStepExecution(
        step_execution_id="step-1",
        image_build_version_arn="arn",
    )
    image = imagebuilder.ImageScanFinding(
        first_observed_at=datetime(2026, 1, 2, tzinfo=UTC),
        remediation=imagebuilder.Remediation(
            recommendation=imagebuilder.RemediationRecommendation(text="update")
        ),
    )
    assert converter.unstructure(image)["first_observed_at"] == "2026-01-02T00:00:00+00:00"
    for each in (run, image):
        assert converter.structure(converter.unstructure(each), type(each)) == each
