"""The benchmark harness itself: its arithmetic, its table, its verdicts and its picture."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from rich.console import Console

from bench import (
    __main__ as command,
    peers,
    picture,
    plans,
    report,
    results,
    rows,
    samples,
    summary,
)
from bench.processes import ROOT, Bench, MeasureError
from bench.samples import Measured, Spread, interleaved, ratio, spread
from bench.selection import selected

if TYPE_CHECKING:
    from pathlib import Path

COST = rows.Row(
    name="cost",
    what="CPU per call",
    measurement="calls",
    quantity="cpu",
    unit="ms",
    against="boto3",
    target=0.5,
    drawn="CPU per call",
)
GAIN = evolve(
    COST,
    name="gain",
    what="calls",
    quantity="rate",
    unit="calls/s",
    target=2.0,
    at_least=True,
    drawn="Calls",
)
MEASURED = Measured(
    {
        "cpu": {"ours": [0.001, 0.002, 0.003], "boto3": [0.004, 0.004, 0.004]},
        "rate": {"ours": [300.0, 300.0, 300.0], "boto3": [100.0, 100.0, 100.0]},
    }
)


# -- arithmetic -----------------------------------------------------------------------------------


def test_a_spread_is_the_median_between_the_quartiles() -> None:
    assert spread([5.0, 1.0, 4.0, 2.0, 3.0]) == Spread(3.0, 2.0, 4.0)


def test_the_spread_of_one_value_is_that_value() -> None:
    assert spread([7.0]) == Spread(7.0, 7.0, 7.0)


def test_a_ratio_is_taken_round_by_round_so_that_drift_cancels() -> None:
    ours, theirs = [1.0, 10.0, 100.0], [2.0, 20.0, 200.0]
    assert ratio(ours, theirs) == Spread(0.5, 0.5, 0.5)


def test_a_ratio_needs_a_value_of_both_in_every_round() -> None:
    with pytest.raises(ValueError, match="zip"):
        ratio([1.0, 2.0], [1.0])


def test_every_round_has_every_peer_and_not_always_in_the_same_order() -> None:
    order: list[str] = []

    def take(peer: str) -> dict[str, float]:
        order.append(peer)
        return {"cpu": 1.0}

    taken = interleaved({peer: partial(take, peer) for peer in "abc"}, 6)
    assert {peer: len(values) for peer, values in taken["cpu"].items()} == {"a": 6, "b": 6, "c": 6}
    in_rounds = ["".join(order[start : start + 3]) for start in range(0, 18, 3)]
    assert sorted(in_rounds) == ["abc", "acb", "bac", "bca", "cab", "cba"]


# -- verdicts -------------------------------------------------------------------------------------


def test_a_cost_within_its_target_is_ok_and_one_above_is_over() -> None:
    assert results.judge(COST, MEASURED).verdict == "ok"
    assert results.judge(evolve(COST, target=0.4), MEASURED).verdict == "over"


def test_a_gain_below_its_target_is_over() -> None:
    assert results.judge(GAIN, MEASURED).verdict == "ok"
    assert results.judge(evolve(GAIN, target=3.5), MEASURED).verdict == "over"


def test_a_row_without_a_target_is_shown_and_not_judged() -> None:
    result = results.judge(evolve(COST, target=None), MEASURED)
    assert (result.verdict, result.failed) == ("", False)


def test_a_row_against_nothing_is_judged_by_its_value_in_its_unit() -> None:
    assert results.judge(evolve(COST, against=None, target=2.0), MEASURED).verdict == "ok"
    assert results.judge(evolve(COST, against=None, target=1.9), MEASURED).verdict == "over"


def test_a_target_that_could_not_be_measured_is_not_met() -> None:
    missing = Measured({}, {"boto3": "pip could not install it"})
    result = results.judge(COST, missing)
    assert (result.verdict, result.failed) == ("not measured", True)
    assert not results.judge(evolve(COST, target=None), missing).failed


def test_the_exit_status_is_1_when_a_row_is_over_its_target_and_the_row_is_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    within = results.judge(COST, MEASURED)
    assert results.exit_status([within]) == 0
    assert results.exit_status([within, results.judge(evolve(GAIN, target=9.0), MEASURED)]) == 1
    assert capsys.readouterr().err == "over its target: gain\n"


# -- the command line -----------------------------------------------------------------------------


def run(monkeypatch: pytest.MonkeyPatch, out: Path, *arguments: str, target: float = 0.5) -> int:
    """Run the command on a table of two rows that take no time."""
    monkeypatch.setattr(command, "rows", lambda: (evolve(COST, target=target), GAIN))
    monkeypatch.setattr(command, "measurements", lambda: {"calls": lambda _: MEASURED})
    return command.main(["--out", str(out), "--rounds-file", str(out / "rounds.json"), *arguments])


def lines(out: Path) -> dict[str, dict[str, str]]:
    """Return the lines of the summary that a run wrote."""
    found: dict[str, dict[str, str]] = json.loads((out / "results.json").read_text())["lines"]
    return found


def test_a_run_prints_every_row_and_writes_summary_picture_and_rounds(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, tmp_path) == 0
    assert capsys.readouterr().out.count("boto3") == 2
    assert lines(tmp_path) == {
        "CPU per call": {"ours": "2.00 ms", "boto3": "0.50× (≤ 0.5 ok)"},
        "calls": {"ours": "300 calls/s", "boto3": "3.00× (≥ 2 ok)"},
    }
    rounds = json.loads((tmp_path / "rounds.json").read_text())
    assert rounds["measurements"]["calls"]["quantities"] == MEASURED.quantities
    assert (tmp_path / "results.svg").exists()


def test_a_run_over_a_target_still_prints_and_writes_everything_and_exits_1(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, tmp_path, target=0.1) == 1
    assert capsys.readouterr().out.count("boto3") == 2
    assert lines(tmp_path)["CPU per call"]["boto3"] == "0.50× (≤ 0.1 over)"


def test_a_run_of_some_rows_writes_its_rounds_and_leaves_the_summary_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(command, "_OUT", tmp_path)
    assert run(monkeypatch, tmp_path, "--only", "cost") == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["rounds.json"]


def test_a_second_run_that_measures_the_same_changes_no_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    run(monkeypatch, tmp_path)
    before = {name: (tmp_path / name).read_bytes() for name in ("results.json", "results.svg")}
    monkeypatch.setattr(results, "circumstances", lambda _: {"measured": "later", "with": "more"})
    run(monkeypatch, tmp_path)
    assert before == {name: (tmp_path / name).read_bytes() for name in before}


def test_a_measurement_that_fails_fails_its_rows_and_the_others_are_measured(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_: Bench) -> Measured:
        raise MeasureError("the worker ended")

    monkeypatch.setattr(command, "rows", lambda: (COST, evolve(GAIN, measurement="other")))
    known = {"calls": broken, "other": lambda _: MEASURED}
    monkeypatch.setattr(command, "measurements", lambda: known)
    rounds = tmp_path / "rounds.json"
    assert command.main(["--out", str(tmp_path), "--rounds-file", str(rounds)]) == 1
    assert "the worker ended" in capsys.readouterr().out
    assert lines(tmp_path) == {
        "CPU per call": {"ours": "not measured", "boto3": "not measured (≤ 0.5 not measured)"},
        "calls": {"ours": "300 calls/s", "boto3": "3.00× (≥ 2 ok)"},
    }


def test_what_is_installed_apart_does_not_pass_for_what_the_others_have(tmp_path: Path) -> None:
    for name in ("aiobotocore-3.10.0", "botocore-0.0.1", "yarl-1.25.1", "capo_imagebuilder-0.11.0"):
        (tmp_path / f"{name}.dist-info").mkdir()
    folders = {peers.AIOBOTOCORE: tmp_path, peers.CAPO: tmp_path}
    with_ = results.circumstances(folders)["with"].split(", ")
    assert {"aiobotocore 3.10.0", "botocore of aiobotocore 0.0.1"} <= set(with_)
    assert "capo-imagebuilder 0.11.0" in with_
    assert not {"botocore 0.0.1", "botocore not installed"} & set(with_)
    assert not [each for each in with_ if each.startswith("yarl")]


def test_who_needs_a_newer_python_is_installed_and_run_with_it_or_not_measured(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    installed: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        installed.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(peers, "_found", lambda name: f"/opt/{name}")
    monkeypatch.setattr(sys, "version_info", (3, 11, 7, "final", 0))
    assert peers.installed_apart([peers.AWS, peers.CAPO], tmp_path) == {
        peers.AWS: tmp_path / "aws-sdk-bedrock-runtime-3.12",
        peers.CAPO: tmp_path / "capo-imagebuilder",
    }
    assert [command[0] for command in installed] == ["/opt/python3.12", sys.executable]
    assert peers.python_of(peers.OURS) == sys.executable
    monkeypatch.setattr(peers, "_found", lambda name: "")
    assert peers.installed_apart([peers.AWS], tmp_path) == {
        peers.AWS: "there is no python3.12 here"
    }


def test_what_nobody_can_take_has_no_values() -> None:
    assert interleaved({}, 3) == {}


def test_an_unknown_row_is_bad_usage_that_names_the_rows(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(monkeypatch, tmp_path, "--only", "speed")
    assert stopped.value.code == 2
    assert "the rows are cost, gain" in capsys.readouterr().err


@pytest.mark.parametrize("rounds", ["0", "-1", "many"])
def test_rounds_that_are_no_positive_number_are_bad_usage(rounds: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        command.main(["--rounds", rounds])
    assert stopped.value.code == 2


def test_only_takes_rows_by_how_their_names_begin() -> None:
    names = [row.name for row in selected(rows.rows(), ["call-1-boto3", "threads"])]
    assert names == ["call-1-boto3", "threads-1-boto3", "threads-4-boto3", "threads-16-boto3"]


# -- the table ------------------------------------------------------------------------------------


def test_every_row_has_a_name_of_its_own_and_a_measurement() -> None:
    table = rows.rows()
    assert len({row.name for row in table}) == len(table)
    assert {row.measurement for row in table} == rows.measurements().keys()


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("fresh-list-boto3", 0.4),
        ("fresh-list-urllib3-json", 1.1),
        ("fresh-https-boto3", 0.43),
        ("fresh-https-urllib3-json", 1.08),
        ("fresh-profile-boto3", 0.42),
        ("fresh-profile-capo", 0.6),
        ("call-25-boto3", 0.18),
        ("call-25-capo", 0.1),
        ("call-25-urllib3-json", 0.6),
        ("call-25-bare-socket-json", 2.0),
        ("call-1-boto3", 0.17),
        ("async-25-aiobotocore", 0.25),
        ("async-25-capo-asyncio", 0.4),
        ("async-at-once-aiobotocore", 0.25),
        ("async-at-once-capo-asyncio", 0.4),
        ("async-fresh-capo-asyncio", 0.7),
        ("parse-json.loads", 1.5),
        ("memory-boto3", 0.5),
        ("size-lengths", 0.085),
        ("generate", 1.2),
        ("mypy-cold", 1.15),
        ("largest", 1.15),
        ("members-ec2", 1.3),
        ("threads-16-boto3", 5.0),
    ],
)
def test_the_targets_are_those_of_the_design(name: str, target: float) -> None:
    [row] = [row for row in rows.rows() if row.name == name]
    assert row.target == target
    assert row.at_least == name.startswith("threads")


# -- what is shown --------------------------------------------------------------------------------


def test_the_table_shows_medians_quartiles_ratio_target_and_verdict() -> None:
    console = Console(file=io.StringIO(), width=150, color_system=None)
    report.show([results.judge(COST, MEASURED)], console)
    assert isinstance(console.file, io.StringIO)
    text = console.file.getvalue()
    for cell in ("2.00 ms (1.50–2.50)", "4.00 ms", "0.500× (0.375–0.625)", "≤ 0.5×", "ok"):
        assert cell in text


def texts(picture_: str) -> set[str | None]:
    """Return what can be read in a picture."""
    root = ET.fromstring(picture_)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    return {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}


def test_the_picture_shows_whom_a_target_is_against_with_the_values_of_both() -> None:
    line = {"ours": "2.00 ms", "boto3": "0.50× (≤ 0.5 ok)"}
    shown = texts(picture.drawn([COST], summarized({"CPU per call": line})))
    values = {"CPU per call", "ours", "2.00 ms", "boto3", "4.00 ms"}
    assert shown == {*values, "medians on loopback; here (nox -s bench)"}


def test_what_was_not_measured_is_left_out_of_the_picture() -> None:
    nothing = {"ours": "not measured", "boto3": "not measured (≤ 0.5 not measured)"}
    assert "CPU per call" not in texts(picture.drawn([COST], summarized({"CPU per call": nothing})))
    assert "CPU per call" not in texts(picture.drawn([COST], summarized({})))


def test_the_committed_picture_shows_six_rows_of_the_committed_summary() -> None:
    table, committed = rows.rows(), ROOT / "bench"
    document = summary.load(committed / "results.json")
    assert picture.drawn(table, document) == (committed / "results.svg").read_text(encoding="utf-8")
    assert len(picture.panels(table, document)) == 6


# -- the summary ----------------------------------------------------------------------------------


def summarized(written: dict[str, dict[str, str]]) -> dict[str, Any]:
    """Return a summary with these lines."""
    return {"measured": "here", "with": "boto3", "lines": written}


def again(earlier: str, ours: list[float], *, row: rows.Row = COST) -> str:
    """Return what a summary says of ``row`` after a run, of which ``earlier`` is in the file."""
    theirs = [0.004] * len(ours)
    result = results.judge(row, Measured({"cpu": {"ours": ours, "boto3": theirs}}))
    before = summarized({"CPU per call": {"ours": "2.00 ms", "boto3": earlier}})
    after = summary.summary([result], before, {"measured": "now"})
    moved = after["lines"] != before["lines"]
    assert after["measured"] == ("now" if moved else "here")
    assert after["lines"]["CPU per call"]["ours"] == (
        f"{sorted(ours)[len(ours) // 2] * 1000:.2f} ms" if moved else "2.00 ms"
    )
    return str(after["lines"]["CPU per call"]["boto3"])


# Quartiles of 0.45 and 0.49 of boto3's, and so fences at 0.39 and 0.55.
NOISY = [0.0018, 0.0018, 0.0019, 0.00196, 0.00196]


@pytest.mark.parametrize("within", ["0.39", "0.48", "0.50"])
def test_a_row_stays_while_it_would_be_no_outlier_among_the_rounds(within: str) -> None:
    earlier = f"{within}× (≤ 0.5 ok)"
    assert again(earlier, NOISY) == earlier


@pytest.mark.parametrize("outside", ["0.38", "0.56"])
def test_a_row_that_moved_beyond_the_noise_of_its_rounds_is_written_anew(outside: str) -> None:
    assert again(f"{outside}× (≤ 0.5 ok)", NOISY) == "0.47× (≤ 0.5 ok)"


def test_a_row_is_written_anew_when_its_target_or_its_verdict_changed() -> None:
    assert again("0.48× (≤ 0.6 ok)", NOISY) == "0.47× (≤ 0.5 ok)"
    assert again("0.48× (≤ 0.5 over)", NOISY) == "0.47× (≤ 0.5 ok)"
    assert again("not measured (≤ 0.5 not measured)", NOISY) == "0.47× (≤ 0.5 ok)"


def test_a_line_is_of_one_run_when_its_value_moved_and_its_ratio_did_not() -> None:
    # A machine that was busy then and is not now: all takes half as long, and the ratio stays.
    quiet = Measured({"cpu": {"ours": NOISY, "boto3": [0.004] * len(NOISY)}})
    before = summarized({"CPU per call": {"ours": "4.10 ms", "boto3": "0.48× (≤ 0.5 ok)"}})
    after = summary.summary([results.judge(COST, quiet)], before, {"measured": "now"})
    assert after["lines"] == {"CPU per call": {"ours": "1.90 ms", "boto3": "0.47× (≤ 0.5 ok)"}}
    assert after["measured"] == "now"
    again_ = summary.summary([results.judge(COST, quiet)], after, {"measured": "later"})
    assert again_ == after


def test_what_is_measured_without_noise_stays_while_it_is_rounded_alike() -> None:
    assert again("0.50× (≤ 0.5 ok)", [0.00199] * 3) == "0.50× (≤ 0.5 ok)"
    assert again("0.50× (≤ 0.5 ok)", [0.00195] * 3) == "0.49× (≤ 0.5 ok)"


def test_a_row_against_nothing_stays_while_its_value_does() -> None:
    row = evolve(COST, against=None, target=3.0)
    measured = Measured({"cpu": {"ours": [0.0018, 0.002, 0.0022]}})
    before = summarized({"CPU per call": {"ours": "1.90 ms (≤ 3 ok)"}})
    assert summary.summary([results.judge(row, measured)], before, {}) == before
    far = summarized({"CPU per call": {"ours": "1.20 ms (≤ 3 ok)"}})
    lines_ = summary.summary([results.judge(row, measured)], far, {})["lines"]
    assert lines_ == {"CPU per call": {"ours": "2.00 ms (≤ 3 ok)"}}


def test_rows_come_and_go_with_the_table() -> None:
    before = summarized({"gone": {"ours": "1.00 ms"}})
    after = summary.summary([results.judge(COST, MEASURED)], before, {"measured": "now"})
    assert list(after["lines"]) == ["CPU per call"]


def test_the_file_has_each_line_of_the_summary_in_a_line() -> None:
    document = summarized(
        {"CPU per call": {"ours": "2.00 ms", "boto3": "0.50×"}, "b": {"x": "1 s"}}
    )
    text = summary.text(document)
    assert json.loads(text) == document
    assert '  "CPU per call": {"ours": "2.00 ms", "boto3": "0.50×"},\n' in text
    assert json.loads(summary.text(summarized({}))) == summarized({})


def test_the_committed_summary_is_short_and_has_the_rows_of_the_table() -> None:
    path = ROOT / "bench" / "results.json"
    text = path.read_text(encoding="utf-8")
    document = summary.load(path)
    assert text == summary.text(document)
    assert len(text.splitlines()) < 60
    titles = {summary.title_of(row): [row.subject] for row in rows.rows()}
    for row in rows.rows():
        titles[summary.title_of(row)] += [] if row.against is None else [row.against]
    assert {title: list(line) for title, line in document["lines"].items()} == titles


# -- the calls and the programs -------------------------------------------------------------------


def test_the_widest_response_is_that_of_get_image() -> None:
    assert plans.widest_operation() == "GetImage"
    image = json.loads(plans.widest_plan().answer)["image"]
    assert {"imageRecipe", "distributionConfiguration", "infrastructureConfiguration"} <= set(image)


def test_a_page_has_as_many_items_as_it_says_and_all_of_them_are_different() -> None:
    plan = plans.page_plan(25)
    items = json.loads(plan.answer)["workflowExecutions"]
    assert len({item["workflowExecutionId"] for item in items}) == 25
    assert (plan.method, plan.target) == ("POST", "/ListWorkflowExecutions")
    assert plan.body is not None
    assert plan.body["maxResults"] == 25


def test_a_worker_that_cannot_start_is_an_error_with_its_last_words() -> None:
    with Bench(rounds=1, overlays={}) as bench, pytest.raises(MeasureError, match="KeyError"):
        bench.worker(peers.OURS, "ours", "no such task", plans.page_plan(1))


def test_our_worker_and_a_fresh_process_make_the_call() -> None:
    plan = plans.page_plan(1)
    with Bench(rounds=1, overlays={}) as bench:
        [endpoint] = bench.serve([plan])
        worker = bench.worker(peers.OURS, "ours", "call", plan, endpoint)
        used = worker.ask({"times": 3, "threads": 2})
        program = ["bench/fresh/ours.py", endpoint, json.dumps(plan.as_json())]
        taken = bench.launch(program)
    assert used["cpu"] > 0
    assert used["wall"] > 0
    assert taken["output"] == "200\n"
    assert 0 < taken["first"] <= taken["wall"]


def test_a_program_that_fails_is_an_error_with_its_last_words() -> None:
    with Bench(rounds=1, overlays={}) as bench, pytest.raises(MeasureError, match="no-service"):
        bench.launch(["-m", "codegen", "generate", "no-service"])


def test_rounds_are_the_usual_number_unless_fewer_were_asked_for() -> None:
    assert Bench(rounds=None, overlays={}).rounds(30) == 30
    assert Bench(rounds=5, overlays={}).rounds(30) == 5
    assert Bench(rounds=50, overlays={}).rounds(1) == 1


def test_samples_keep_the_series_of_every_quantity_apart() -> None:
    taken = samples.interleaved({"a": lambda: {"cpu": 1.0, "peak": 2.0}}, 2)
    assert taken == {"cpu": {"a": [1.0, 1.0]}, "peak": {"a": [2.0, 2.0]}}
