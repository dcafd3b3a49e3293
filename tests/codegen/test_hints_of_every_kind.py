"""Annotations of the pet store's classes: unions, documents, errors with members, blobs, floats.

What Image Builder has of them is in ``tests/runtime/test_hints.py``.
"""

from __future__ import annotations

import json
import typing
from datetime import datetime
from typing import Any

import attrs

from tests.runtime.filled import classes, filled, own_converter, structures


def test_hints_of_every_class_resolve(package: Any) -> None:
    for cls in classes(package):
        hints = typing.get_type_hints(cls)
        assert not any(isinstance(hint, (str, typing.ForwardRef)) for hint in hints.values())


def test_hints_of_errors_name_what_their_members_hold(package: Any) -> None:
    hints = typing.get_type_hints(package.NoSuchPetException)
    assert (hints["similar"], hints["seen"]) == (list[package.Pet] | None, datetime | None)


def test_attrs_resolves_every_structure_and_makes_a_dict_of_it(package: Any) -> None:
    for cls in structures(package):
        attrs.resolve_types(cls)
        assert {each.name: each.type for each in attrs.fields(cls)} == typing.get_type_hints(cls)
        assert attrs.asdict(filled(cls)).keys() == typing.get_type_hints(cls).keys()


def test_a_converter_of_the_users_own_writes_and_reads_every_structure(package: Any) -> None:
    converter = own_converter()
    for cls in structures(package):
        value = filled(cls)
        written = json.loads(json.dumps(converter.unstructure(value)))
        assert converter.structure(written, cls) == value, cls.__name__
