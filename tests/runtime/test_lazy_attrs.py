"""Structures are attrs' own, though attrs makes most of them only when it is asked for."""

from __future__ import annotations

import copy
import inspect
import pickle
import pkgutil
import subprocess
import sys
import weakref
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import imagebuilder
from imagebuilder.runtime import lazy_attrs, operation, structures

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE = Path(imagebuilder.__file__).parent
MODULES = [
    f"{kind}.{module.name}"
    for kind in ("operations", "shapes")
    for module in pkgutil.iter_modules([str(PACKAGE / kind)])
]


def structures_of(namespace: dict[str, Any], module: str) -> dict[str, Any]:
    """Return the structures that a module defines."""
    base = structures.StructureBase
    return {
        name: value
        for name, value in namespace.items()
        if isinstance(value, type) and issubclass(value, base) and value.__module__ == module
    }


def run_again(module: str) -> dict[str, Any]:
    """Return the structures of a module that is run a second time."""
    path = PACKAGE / f"{module.replace('.', '/')}.py"
    name = f"imagebuilder.{module}"
    namespace: dict[str, Any] = {"__name__": name, "__package__": name.rpartition(".")[0]}
    exec(compile(path.read_bytes(), str(path), "exec"), namespace)
    return structures_of(namespace, name)


def complaint(call: Callable[..., object], **arguments: object) -> str:
    with pytest.raises(TypeError) as caught:
        call(**arguments)
    return str(caught.value)


def in_new_process(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(PACKAGE.parent)!r})\n{code}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize("module", MODULES)
def test_structures_are_what_attrs_would_make_at_once(
    module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"imagebuilder.{module}"
    made = structures_of(vars(import_module(name)), name)
    # Structures are compared and shown by their base.
    monkeypatch.setattr(lazy_attrs, "define", partial(attrs.define, eq=False, repr=False))
    monkeypatch.setattr(lazy_attrs, "field", attrs.field)
    # What is run a second time must not take the place of the first.
    monkeypatch.setattr(structures, "register", lambda *_: None)
    monkeypatch.setattr(operation, "register_call", lambda _: None)
    expected = run_again(module)
    assert made.keys() == expected.keys()
    for name, cls in made.items():
        attrs_own = expected[name]
        assert inspect.signature(cls) == inspect.signature(attrs_own)
        assert shown_fields(cls) == shown_fields(attrs_own)
        # A dict of them, whose values help() shows.
        assert tuple(cls.__slots__) == attrs_own.__slots__
        assert cls.__init__.__qualname__ == attrs_own.__init__.__qualname__
        assert cls.__match_args__ == attrs_own.__match_args__ == ()
        assert complaint(cls, no_member=1) == complaint(attrs_own, no_member=1)


def shown_fields(cls: Any) -> list[str]:
    """Return what attrs knows of the members; for a factory there is what it makes."""
    return [repr(field.evolve(default=default_of(field))) for field in attrs.fields(cls)]


def default_of(field: Any) -> object:
    factory = getattr(field.default, "factory", None)
    return field.default if factory is None else repr(factory())


@pytest.fixture
def logs() -> imagebuilder.S3Logs:
    return imagebuilder.S3Logs(s3_bucket_name="logs")


def test_annotations_are_text_when_a_class_is_made() -> None:
    """What they name is imported for type checkers alone; Python 3.14 would look it up."""
    annotations = [
        annotation
        for module in MODULES
        for cls in structures_of(
            vars(import_module(f"imagebuilder.{module}")), f"imagebuilder.{module}"
        ).values()
        for annotation in inspect.get_annotations(cls).values()
    ]
    assert len(annotations) > 1000
    assert {type(annotation) for annotation in annotations} == {str}


def test_a_call_needs_no_attrs() -> None:
    said = in_new_process(
        """
import imagebuilder
stub = type("Stub", (), {
    "send": lambda self, request, **_: imagebuilder.HttpResponse(200, {}, b'{"image": {}}'),
    "close": lambda self: None,
})
keys = imagebuilder.Credentials("AKIDEXAMPLE", "secret")
client = imagebuilder.Client(region="us-west-2", credentials=keys, transport=stub())
arn = "arn:aws:imagebuilder:us-west-2:123456789012:image/recipe/1.0.0/1"
image = client.get_image(image_build_version_arn=arn).image
print("attr" in sys.modules, "imagebuilder.shapes.placement" in sys.modules)
placement = imagebuilder.Placement(tenancy="host")
print(image.tags, placement.host_id, placement == placement, "attr" in sys.modules)
"""
    )
    assert said == "False False\n{} None True False\n"


def test_functions_of_attrs_take_structures(logs: imagebuilder.S3Logs) -> None:
    assert attrs.has(imagebuilder.S3Logs)
    assert not attrs.has(structures.StructureBase)
    assert attrs.asdict(logs) == {"s3_bucket_name": "logs", "s3_key_prefix": None}
    changed = attrs.evolve(logs, s3_key_prefix="builds")
    assert changed == imagebuilder.S3Logs(s3_bucket_name="logs", s3_key_prefix="builds")
    assert changed != logs
    assert weakref.ref(logs)() is logs


def test_copies_of_structures_are_equal(logs: imagebuilder.S3Logs) -> None:
    assert copy.copy(logs) == copy.deepcopy(logs) == logs
    # New in Python 3.13.
    replace: Any = getattr(copy, "replace", attrs.evolve)
    assert replace(logs, s3_key_prefix="builds").s3_key_prefix == "builds"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_structures_are_pickled_with_every_protocol(
    logs: imagebuilder.S3Logs, protocol: int
) -> None:
    assert pickle.loads(pickle.dumps(logs, protocol)) == logs


class Named(imagebuilder.S3Logs):
    """A class of a user's own, without attrs."""

    __slots__ = ()


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_subclasses_are_pickled_with_every_protocol(protocol: int) -> None:
    named = Named(s3_bucket_name="logs")
    again = pickle.loads(pickle.dumps(named, protocol))
    assert type(again) is Named
    assert again == named


def test_a_pickle_is_the_same_before_attrs_has_made_a_class_and_after() -> None:
    said = in_new_process(
        """
import pickle, imagebuilder
logs = imagebuilder.S3Logs(s3_bucket_name="logs")
before = pickle.dumps(logs)
print("attr" in sys.modules)
import attrs
attrs.fields(imagebuilder.S3Logs)
equal = imagebuilder.S3Logs(s3_bucket_name="logs")
print(pickle.dumps(equal) == before, pickle.loads(before) == equal)
"""
    )
    assert said == "False\nTrue True\n"


def test_subclasses_of_structures_are_like_any() -> None:
    @attrs.define(kw_only=True)
    class Labelled(imagebuilder.S3Logs):
        label: str

    class Plain(imagebuilder.Placement):
        pass

    class Prefixed(imagebuilder.S3Logs):
        def __init__(self, prefix: str) -> None:
            super().__init__(s3_bucket_name="logs", s3_key_prefix=prefix)

    labelled = Labelled(label="nightly", s3_bucket_name="logs")
    assert attrs.asdict(labelled) == {
        "s3_bucket_name": "logs",
        "s3_key_prefix": None,
        "label": "nightly",
    }
    assert Prefixed("builds").s3_key_prefix == "builds"
    plain = Plain(tenancy="host")
    assert plain.tenancy == "host"
    assert attrs.fields(Plain) == attrs.fields(imagebuilder.Placement)


def test_threads_may_ask_for_the_same_class_at_once() -> None:
    said = in_new_process(
        """
import threading, imagebuilder
cls, start, made = imagebuilder.ImageRecipe, threading.Barrier(8), []
def make():
    start.wait()
    made.append(cls(name="recipe"))
threads = [threading.Thread(target=make) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(len(made), all(each == made[0] for each in made))
"""
    )
    assert said == "8 True\n"
