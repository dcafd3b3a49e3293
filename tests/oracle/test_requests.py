"""What the emitted client sends, against what botocore sends for the same parameters."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import imagebuilder
from tests.both_clients import KINDS
from tests.oracle.inputs import inputs
from tests.oracle.peers import Peers
from tests.oracle.shapes import smallest

PEERS = Peers(imagebuilder, "imagebuilder")


def assert_same(operation: str, parameters: dict[str, Any]) -> None:
    ours, theirs = PEERS.ours(operation, parameters), PEERS.theirs(operation, parameters)
    assert ours == theirs


@pytest.mark.parametrize("operation", PEERS.operations)
def test_the_smallest_request_is_the_one_that_botocore_sends(operation: str) -> None:
    parameters = smallest(PEERS.input_shape(operation))
    theirs = PEERS.theirs(operation, parameters)
    assert [PEERS.ours(operation, parameters, kind) for kind in KINDS] == [theirs, theirs]


@pytest.mark.parametrize("operation", PEERS.operations)
@settings(max_examples=25)
@given(data=st.data())
def test_any_request_is_the_one_that_botocore_sends(operation: str, data: st.DataObject) -> None:
    assert_same(operation, data.draw(inputs(PEERS.input_shape(operation))))
