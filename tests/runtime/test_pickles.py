"""Pickles name a class by its public name, and give what they lack its default."""

from __future__ import annotations

import copy
import pickle
import pickletools
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder

if TYPE_CHECKING:
    from collections.abc import Callable

ERROR = imagebuilder.ResourceInUseException(
    "in use", code="ResourceInUseException", status_code=400, request_id="r-1"
)
VALUES: list[Any] = [
    imagebuilder.Schedule(schedule_expression="cron(0 0 * * ? *)"),
    imagebuilder.GetImageResponse(image=imagebuilder.Image(arn="arn", tags={"a": "b"})),
    imagebuilder.Platform.LINUX,
    imagebuilder.Platform("New"),
    ERROR,
    imagebuilder.ConfigurationError.of(["region: is not there"]),
]
PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


def modules_in(data: bytes) -> set[str]:
    """Return the modules of this package that a pickle names."""
    texts = (argument for _, argument, _ in pickletools.genops(data) if isinstance(argument, str))
    return {text.split()[0] for text in texts if text.startswith("imagebuilder")}


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_pickle_names_the_root_alone(value: Any, protocol: int) -> None:
    data = pickle.dumps(value, protocol)
    assert modules_in(data) == {"imagebuilder"}
    again = pickle.loads(data)
    assert type(again) is type(value)
    if isinstance(value, Exception):
        assert (str(again), vars(again)) == (str(value), vars(value))
    else:
        assert again == value


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_copies_are_of_the_same_class_and_content(value: Any) -> None:
    for again in (copy.copy(value), copy.deepcopy(value)):
        assert type(again) is type(value)
        assert str(again) == str(value)


def test_members_that_a_pickle_lacks_have_their_defaults() -> None:
    restore, (package, name, state) = imagebuilder.Image(arn="arn").__reduce_ex__(4)
    old = {"arn": state["arn"], "gone_since": 5}
    again = restore(package, name, old)
    assert again == imagebuilder.Image(arn="arn")
    assert again.tags == {}
    assert repr(again) == repr(imagebuilder.Image(arn="arn"))


def test_a_class_that_a_package_lacks_is_one_clear_error() -> None:
    restore, (package, _, state) = imagebuilder.Image(arn="arn").__reduce_ex__(4)
    with pytest.raises(AttributeError) as caught:
        restore(package, "Sculpture", state)
    assert str(caught.value) == (
        "this pickle holds a Sculpture, and imagebuilder has no class of that name: it was emitted"
        " without the operations that use it, or from another version of the model"
    )


def test_classes_know_where_they_are() -> None:
    assert imagebuilder.Image.__module__ == "imagebuilder.shapes.image"
    assert imagebuilder.GetImageResponse.__module__ == "imagebuilder.operations.get_image"


def test_an_object_that_is_half_built_is_shown_and_compared() -> None:
    half = imagebuilder.Image.__new__(imagebuilder.Image)
    half.arn = "arn"
    assert repr(half) == repr(imagebuilder.Image(arn="arn"))
    whole = imagebuilder.Image(arn="arn")
    del whole.arn
    assert whole.arn is None
    with pytest.raises(AttributeError, match="'Image' object has no attribute 'arm'"):
        _ = whole.arm


# -- clients --------------------------------------------------------------------------------------

KINDS: list[Any] = [imagebuilder.Client, imagebuilder.AsyncClient]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_client_that_is_pickled_is_one_clear_error(kind: Any) -> None:
    client = kind(region="us-west-2")
    ways: list[Callable[[], object]] = [
        *(partial(pickle.dumps, client, protocol) for protocol in PROTOCOLS),
        partial(pickle.dumps, {"client": client}),
        partial(copy.deepcopy, [client]),
        partial(pickle.dumps, client.paginate),
    ]
    for way in ways:
        with pytest.raises(TypeError) as caught:
            way()
        assert str(caught.value).partition("\n")[0] == (
            f"{kind.__name__} objects cannot be pickled or deeply copied, because they hold "
            "connections: make one in each process, with the same settings"
        )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_copy_of_a_client_shares_all_that_it_has(kind: Any) -> None:
    client = kind(region="us-west-2")
    again = copy.copy(client)
    assert type(again) is kind
    assert vars(again) == vars(client)


class Remade(imagebuilder.Client):
    """A client whose pickle is of its settings, as a user may write one."""

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(Remade, region=self.region), ()


def test_a_subclass_may_say_how_it_is_pickled() -> None:
    client = Remade(region="us-west-2")
    for again in (pickle.loads(pickle.dumps(client)), copy.deepcopy(client)):
        assert isinstance(again, Remade)
        assert again.region == "us-west-2"
        assert again._connections is not client._connections
