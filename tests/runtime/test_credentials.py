"""Credentials as values: what they take, what they show, what they survive."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given, strategies as st

from imagebuilder.runtime.credentials import Credentials
from imagebuilder.runtime.errors import ConfigurationError

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "AQoDYXdzEPT//////////wEXAMPLE"


def test_equal_values_are_equal_credentials() -> None:
    one, other = Credentials("id", "key", "token"), Credentials("id", "key", "token")
    assert one == other
    assert hash(one) == hash(other)
    assert len({one, other, Credentials("id", "key"), Credentials("id", "other", "token")}) == 3
    assert one != ("id", "key", "token")


def test_the_repr_shows_nothing_secret() -> None:
    shown = repr(Credentials("AKIDEXAMPLE", SECRET, TOKEN))
    assert shown.startswith("Credentials('AKID…'")
    for part in ("EXAMPLE", SECRET[:4], TOKEN[:4]):
        assert part not in shown
    assert "session_token=None" in repr(Credentials("AKIDEXAMPLE", SECRET))


def test_credentials_survive_pickle_and_copy() -> None:
    for credentials in (Credentials("id", "key"), Credentials("id", "key", "token")):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(credentials, protocol)) == credentials
        assert copy.copy(credentials) == copy.deepcopy(credentials) == credentials


@pytest.mark.parametrize("name", ["access_key_id", "secret_access_key", "session_token", "other"])
def test_credentials_cannot_be_changed(name: str) -> None:
    credentials = Credentials("id", "key")
    with pytest.raises(AttributeError, match=name) as caught:
        setattr(credentials, name, "changed")
    assert "changed" not in str(caught.value).replace("cannot be changed", "")
    with pytest.raises(AttributeError, match=name):
        delattr(credentials, name)
    assert credentials == Credentials("id", "key")


def test_every_problem_of_the_values_is_named_and_no_value_shown() -> None:
    values: dict[str, Any] = {
        "access_key_id": "",
        "secret_access_key": "hunter2\n",
        "session_token": 5551234,
    }
    with pytest.raises(ConfigurationError) as caught:
        Credentials(**values)
    for name, problem in zip(values, caught.value.problems, strict=True):
        assert problem.startswith(name)
    for value in ("hunter2", "5551234"):
        assert value not in str(caught.value)


@given(st.text(), st.sampled_from("\r\n"), st.text(), st.integers(0, 2))
def test_a_line_break_anywhere_is_refused(before: str, end: str, after: str, place: int) -> None:
    values = ["id", "key", "token"]
    values[place] = before + end + after
    with pytest.raises(ConfigurationError, match="line break"):
        Credentials(*values)
