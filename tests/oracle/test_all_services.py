"""The run over every service, and what is left out of the services; see ``every_service``.

``nox -s oracle-all`` is the whole run. Here its parts are held to what they promise, with services
that are small; and, slowly (``-m slow``), the lists of what is left out.
"""

from __future__ import annotations

from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest

from codegen.model import sources
from codegen.resolve import resolve
from tests.oracle import every_service
from tests.oracle.emitted import loader
from tests.oracle.every_service import fingerprint, is_done, read_arguments, summary
from tests.oracle.left_out import EVENT_STREAMS
from tests.oracle.one_service import protocols_of, result_of
from tests.oracle.own_ways import as_handled

if TYPE_CHECKING:
    from pathlib import Path

ServiceModel: Any = import_module("botocore.model").ServiceModel
EVERY_SERVICE = every_service.every_service()

#: One of each protocol, as small as there are, and one that speaks two.
SMALL = ["account-access-runtime", "bcm-recommended-actions", "importexport", "pi", "sts"]


@pytest.mark.parametrize("service", SMALL)
def test_a_service_is_imported_whole_and_each_operation_compared(service: str) -> None:
    result = result_of(service, 1)
    assert (result.failed, result.differences) == ("", [])
    assert result.operations == len(loader.load_service_model(service, "service-2")["operations"])
    assert result.modules > result.operations
    spoken = len(protocols_of(service))
    assert result.compared["requests"] >= result.operations * spoken
    assert result.compared["answers"] >= result.operations * spoken
    assert all(result.compared.values())


def test_a_difference_is_found_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The run is worth something only while it notices."""
    read = as_handled
    monkeypatch.setattr(
        "tests.oracle.differences.as_handled",
        lambda *arguments: {**read(*arguments), "Account": "another"},
    )
    found = result_of("sts", 1).differences
    assert {(each.comparison, each.operation) for each in found} >= {
        ("answers", "GetCallerIdentity"),
    }
    assert all("another" in each.what for each in found)


def test_a_service_that_cannot_be_emitted_is_a_result_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise NameError("name 'statusType' is not defined")

    monkeypatch.setattr("tests.oracle.one_service.imported", broken)
    assert result_of("sts", 1).failed == "NameError: name 'statusType' is not defined"


# -- the run --------------------------------------------------------------------------------------


def test_the_parts_are_all_services_and_none_twice() -> None:
    parts = [read_arguments(["--part", f"{number}/7"]).services for number in range(1, 8)]
    assert sorted(chain(*parts)) == sorted(EVERY_SERVICE)
    assert max(map(len, parts)) - min(map(len, parts)) <= 1
    assert read_arguments(["sts", "iam"]).services == ["sts", "iam"]


@pytest.mark.parametrize(
    ("arguments", "what"),
    [(["--part", "8/7"], "1/10 is the first"), (["s4"], "no service s4"), (["--part", "x"], "x")],
)
def test_what_cannot_be_meant_is_said(
    arguments: list[str], what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        read_arguments(arguments)
    assert what in capsys.readouterr().err


def test_what_is_done_is_not_done_again_until_anything_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(every_service, "CACHE", tmp_path)
    monkeypatch.setattr(every_service, "SUMMARY", tmp_path / "summary.txt")
    arguments = ["importexport", "--examples", "1", "--processes", "1"]
    assert every_service.main(arguments) == 0
    assert every_service.main(arguments) == 0
    said = capsys.readouterr().out
    assert "1 services to do, 0 are done\nimportexport: 6 operations" in said
    assert "0 services to do, 1 are done\n1 of 439 services emitted and imported" in said
    result = every_service.read_result("importexport")
    assert result is not None
    assert is_done(result, 1, fingerprint())
    assert not is_done(result, 2, fingerprint())
    assert not is_done(result, 1, "another generator")
    assert not is_done({**result, "failed": "why"}, 1, fingerprint())
    difference = {"protocol": "query", "comparison": "answers", "operation": "A", "what": "b"}
    differing = {**result, "differences": [difference]}
    assert not is_done(differing, 1, fingerprint())
    assert "importexport (query), answers, A: b\n" in summary([differing])


# -- operations that are left out, of all protocols -----------------------------------------------


def left_out(service: str) -> dict[str, str]:
    """Return the operations of ``service`` that are left out, and the reason for each."""
    return dict(resolve(sources.from_botocore(service), package="anything").left_out)


@pytest.mark.slow
def test_no_operation_is_left_out_that_is_not_on_the_list() -> None:
    found = {name: left_out(name) for name in EVERY_SERVICE}
    reason = "its input has an event stream"
    assert {service: sorted(reasons) for service, reasons in found.items() if reasons} == (
        EVENT_STREAMS
    )
    assert all(reason in each for reasons in found.values() for each in reasons.values())


@pytest.mark.slow
@pytest.mark.parametrize("service", sorted(EVENT_STREAMS))
def test_what_botocore_knows_for_event_streams_is_what_is_left_out(service: str) -> None:
    model = ServiceModel(loader.load_service_model(service, "service-2"))
    operations = map(model.operation_model, model.operation_names)
    streaming = [operation for operation in operations if operation.has_event_stream_input]
    assert sorted(operation.name for operation in streaming) == EVENT_STREAMS[service]
