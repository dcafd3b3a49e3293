"""Structures, enums, errors and the converter, as values: compared, copied, pickled, shown."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, strategies as st

import imagebuilder
from imagebuilder import WorkflowType, converter
from imagebuilder.runtime.enums import OpenEnum
from imagebuilder.runtime.structures import redacted

ERROR_CLASSES = [
    getattr(imagebuilder, name)
    for name in dir(imagebuilder)
    if isinstance(getattr(imagebuilder, name), type)
    and issubclass(getattr(imagebuilder, name), imagebuilder.SdkError)
]


# -- enums ----------------------------------------------------------------------------------------


@given(st.text().filter(lambda value: value not in set(WorkflowType)))
def test_a_value_from_the_future_is_kept(value: str) -> None:
    unknown = WorkflowType(value)
    assert isinstance(unknown, WorkflowType)
    assert unknown == value
    assert hash(unknown) == hash(value)
    assert str(unknown) == value
    assert not unknown.is_known
    for same in (pickle.loads(pickle.dumps(unknown)), copy.copy(unknown), copy.deepcopy(unknown)):
        assert type(same) is WorkflowType
        assert same == value


def test_a_known_value_is_its_member() -> None:
    assert WorkflowType("BUILD") is WorkflowType.BUILD
    assert WorkflowType.BUILD.is_known
    assert pickle.loads(pickle.dumps(WorkflowType.BUILD)) is WorkflowType.BUILD
    assert copy.deepcopy(WorkflowType.BUILD) is WorkflowType.BUILD


def test_a_value_from_the_future_is_no_member() -> None:
    before = list(WorkflowType)
    WorkflowType("NEW")
    assert list(WorkflowType) == before


def test_a_value_that_is_called_like_a_member_is_not_that_member() -> None:
    class Odd(OpenEnum):
        A_B = "a-b"

    assert not Odd("A_B").is_known
    assert Odd("A_B") != Odd.A_B


def test_an_enum_is_made_of_strings_only() -> None:
    with pytest.raises(ValueError, match="5"):
        WorkflowType(5)


# -- structures -----------------------------------------------------------------------------------


def run(**members: object) -> imagebuilder.WorkflowExecutionMetadata:
    return converter.structure(members, imagebuilder.WorkflowExecutionMetadata)


def test_structures_are_mutable_comparable_and_picklable() -> None:
    first, second = run(type="BUILD", totalStepCount=7), run(type="BUILD", totalStepCount=7)
    assert first == second
    assert pickle.loads(pickle.dumps(first)) == first
    assert copy.deepcopy(first) == first
    second.total_step_count = 8
    assert first != second
    assert "total_step_count=8" in repr(second)


def test_structures_take_keywords_only_and_have_no_other_attributes() -> None:
    structure: type = imagebuilder.Filter
    with pytest.raises(TypeError):
        structure("name", ["value"])
    misspelt = "nmae"
    with pytest.raises(AttributeError):
        setattr(imagebuilder.Filter(name="n"), misspelt, "v")


def test_lists_and_maps_that_only_answers_have_are_empty_when_they_are_absent() -> None:
    page = converter.structure({}, imagebuilder.ListWorkflowExecutionsResponse)
    assert page.workflow_executions == []
    assert page.request_id is None
    image = converter.structure({}, imagebuilder.Image)
    assert image.tags == {}
    # An input that leaves a list out is not the same as one that gives an empty list.
    assert imagebuilder.Filter(name="n").values is None


def test_the_metadata_takes_no_part_in_equality() -> None:
    one = imagebuilder.ListImagesResponse()
    two = imagebuilder.ListImagesResponse()
    two.response_metadata = imagebuilder.ResponseMetadata(request_id="r", status_code=200)
    assert one == two


def test_a_sensitive_member_is_not_shown() -> None:
    assert redacted("secret") == "'***'"
    assert redacted(None) == "None"


def test_credentials_and_requests_show_no_secret() -> None:
    credentials = imagebuilder.Credentials("AKIDEXAMPLE", "very-secret", "a-token")
    assert "very-secret" not in repr(credentials)
    assert "a-token" not in repr(credentials)


# -- the converter --------------------------------------------------------------------------------


def test_timestamps_are_aware_and_in_utc() -> None:
    noon = datetime(2026, 9, 9, 12, tzinfo=UTC)
    for given_value in (
        noon,
        noon.replace(tzinfo=None),
        noon.astimezone(timezone(timedelta(hours=5))),
    ):
        policy = converter.structure({"dateCreated": given_value}, imagebuilder.LifecyclePolicy)
        assert policy.date_created == noon
        assert policy.date_created is not None
        assert policy.date_created.utcoffset() == timedelta(0)
        assert converter.unstructure(policy) == {"dateCreated": noon}


def test_unknown_members_are_ignored_and_absent_ones_left_out() -> None:
    state = converter.structure({"status": "BUILDING", "new": 1}, imagebuilder.ImageState)
    assert converter.unstructure(state) == {"status": "BUILDING"}


def test_enums_become_their_strings_and_back() -> None:
    assert converter.unstructure(WorkflowType.BUILD) == "BUILD"
    assert type(converter.unstructure(WorkflowType.BUILD)) is str
    assert converter.structure("BUILD", WorkflowType) is WorkflowType.BUILD
    assert converter.structure("NEW", WorkflowType) == "NEW"


def test_lists_of_structures_are_translated() -> None:
    runs = converter.structure([{"type": "BUILD"}], list[imagebuilder.WorkflowExecutionMetadata])
    assert runs[0].type is WorkflowType.BUILD
    assert converter.unstructure(runs) == [{"type": "BUILD"}]


def test_what_is_no_dict_is_refused() -> None:
    with pytest.raises(imagebuilder.ParamValidationError, match="ImageState"):
        converter.structure(5, imagebuilder.ImageState)


# -- errors ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", ERROR_CLASSES, ids=lambda cls: cls.__name__)
def test_every_error_survives_pickle_and_copy(cls: type[imagebuilder.SdkError]) -> None:
    error = cls("what happened")
    for name, value in {
        "attempts": 2,
        "request_id": "r-1",
        "code": "C",
        "problems": ("p",),
    }.items():
        if hasattr(error, name):
            setattr(error, name, value)
    for same in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(same) is cls
        assert str(same) == str(error)
        assert vars(same) == vars(error)


def test_the_tree_is_as_documented() -> None:
    parents = {
        "ConfigurationError": "SdkError",
        "CredentialsError": "SdkError",
        "ParamValidationError": "SdkError",
        "TransportError": "SdkError",
        "ConnectionFailedError": "TransportError",
        "ConnectTimeoutError": "TransportError",
        "ReadTimeoutError": "TransportError",
        "TlsError": "TransportError",
        "ResponseParseError": "SdkError",
        "PaginationError": "SdkError",
        "WaiterError": "SdkError",
        "WaiterFailedError": "WaiterError",
        "WaiterTimeoutError": "WaiterError",
        "ApiError": "SdkError",
        "ClientFaultError": "ApiError",
        "ServerFaultError": "ApiError",
        "ResourceNotFoundException": "ClientFaultError",
        "ServiceException": "ServerFaultError",
    }
    for name, parent in parents.items():
        assert getattr(imagebuilder, name).__bases__[0] is getattr(imagebuilder, parent)
        assert getattr(imagebuilder.exceptions, name) is getattr(imagebuilder, name)
    assert issubclass(imagebuilder.ParamValidationError, ValueError)


def test_unstructure_gives_the_modelled_members_of_an_error() -> None:
    error = imagebuilder.ResourceNotFoundException("gone", code="ResourceNotFoundException")
    assert converter.unstructure(error) == {"message": "gone"}
