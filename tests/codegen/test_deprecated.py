"""What a model deprecates says so in its documentation."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.emit import docstrings
from codegen.model import Member, Scalar
from codegen.resolve.members import deprecation

TEXT = Scalar(kind="string", name="String")


def _member(documentation: str, *, deprecation: str | None = None) -> Member:
    return Member(
        name="name",
        attribute="name",
        wire_name="name",
        shape=TEXT,
        documentation=documentation,
        deprecation=deprecation,
    )


def test_a_deprecated_member_says_so_where_it_is_documented() -> None:
    old = _member("Old.", deprecation="Use <code>New</code>.")
    assert docstrings.member(old, limited=False) == "Old.\n\nDeprecated: Use ``New``."
    assert docstrings.member(_member("New."), limited=False) == "New."


@pytest.mark.parametrize(
    ("traits", "said"),
    [
        ({}, None),
        ({"deprecated": False, "deprecatedMessage": "Use List."}, None),
        ({"deprecated": True}, "The service may drop it."),
        ({"deprecated": True, "deprecatedMessage": "Use\n  List."}, "Use List."),
        ({"deprecated": True, "deprecatedMessage": "Deprecated. Use List."}, "Use List."),
        ({"deprecated": True, "deprecatedMessage": 7}, "The service may drop it."),
    ],
)
def test_what_the_model_says_of_it_stands_there(
    traits: dict[str, object], said: str | None
) -> None:
    assert deprecation(traits) == said


def test_a_deprecated_operation_says_so_at_run_time_and_works(package: Any) -> None:
    assert package.Client.list_nap_times.__deprecated__ == "Use List."
    assert not hasattr(package.Client.list, "__deprecated__")
    stub = package.testing.StubTransport()
    stub.add("ListNapTimes", package.ListNapTimesResponse())
    package.testing.client(stub).list_nap_times()
    stub.assert_all_used()
