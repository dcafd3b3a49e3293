"""What ``codegen diff`` says of two real releases of botocore, held to the models' JSON itself."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import botocore
import pytest

from codegen.__main__ import main
from tests.codegen.model_files import ROOT
from tests.refresh.models import Place, Thing, things

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A release that is more than a year older than the pinned one, as it lies in its wheel.
OLD = "1.40.0"
COMMITTED = ROOT / "tests" / "models" / "releases" / OLD
SERVICES = ("imagebuilder", "s3vectors")

#: What is said at one place: is it breaking, where is it, and what happened.
Said = tuple[bool, str, str]


def expected(old: dict[Place, Thing], new: dict[Place, Thing]) -> Iterator[Said]:
    """Yield what users have to be told."""
    for place in old.keys() - new.keys():
        if is_kept_by(place, new):
            yield True, place[0], f"{named(place)} removed"
    for place in new.keys() - old.keys():
        if is_kept_by(place, old):
            asked = new[place].required and new[place].given
            yield asked, place[0], f"{'required ' if asked else ''}{named(place)} added"
    for place in old.keys() & new.keys():
        for breaking, what in changed(old[place], new[place]):
            yield breaking, place[0], f"{named(place)} {what}"


def named(place: Place) -> str:
    return f"{place[1]} {place[2]}".strip()


def is_kept_by(place: Place, other: dict[Place, Thing]) -> bool:
    """Return whether what ``place`` is in is in ``other``, too: else that is what is reported."""
    owners = ("operation", "structure", "enum", "error")
    whole = place[2] == "" and place[1] != "paginator"
    return whole or any((place[0], owner, "") in other for owner in owners)


def changed(old: Thing, new: Thing) -> Iterator[tuple[bool, str]]:
    """Yield what is different about what is in both."""
    if old.required != new.required:
        if new.required:
            yield new.given, "is now required"
        else:
            # A required parameter may not be None, and neither may what is both given and read.
            yield old.given and old.read, "is now optional"
    if old.type != new.type:
        yield True, "has another type"
    if old.token != new.token:
        yield old.token, f"is {'now' if new.token else 'no longer'} filled in"
    for limit in old.limits.keys() | new.limits.keys():
        was, now = old.limits.get(limit), new.limits.get(limit)
        if now is None:
            yield False, f"has no {limit}"
        elif was != now:
            yield was is None or now > was, f"has {limit} {now}"


def said(report: str) -> Iterator[Said]:
    """Yield what a report says, without what it says beside that."""
    for line in report.splitlines():
        mark, place, what = line.split(": ", 2)
        what = re.sub(r" has no (.*) any more, was .*", r" has no \1", what)
        what = re.sub(r" has now a (.*) of ([-\d.]+)(, was .*)?$", r" has \1 \2", what)
        what = re.sub(
            r" is now (?!required$|optional$|filled).*, was .*", " has another type", what
        )
        what = re.sub(r" filled in when .*", " filled in", what)
        yield mark == "breaking", place, what


def check(old: Path, new: Path, work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Generate from the models in the folders ``old`` and ``new`` and compare, both ways."""
    packages = {
        folder: generated(folder, work / name) for folder, name in ((old, "old"), (new, "new"))
    }
    for before, after in ((old, new), (new, old)):
        wanted = sorted(expected(things(before), things(after)))
        capsys.readouterr()
        status = main(["diff", str(packages[before]), str(packages[after])])
        assert sorted(said(capsys.readouterr().out)) == wanted
        assert len(wanted) > 50
        assert status == any(breaking for breaking, _, _ in wanted)


def generated(models: Path, out: Path) -> Path:
    """Return the package generated from the models in a folder."""
    [model] = models.glob("service-2.json*")
    assert (
        main(["generate", "-q", "--model", str(model), "--package", "it", "--out", str(out)]) == 0
    )
    return out / "it"


def data(release: Path, service: str) -> Path:
    """Return the folder with the newest model of ``service`` in an unpacked botocore."""
    return max(path for path in (release / "botocore" / "data" / service).iterdir())


@pytest.mark.parametrize("service", SERVICES)
def test_the_report_of_two_releases_is_what_their_models_say(
    service: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    installed = Path(botocore.__file__).parents[1]
    check(COMMITTED / service, data(installed, service), tmp_path, capsys)


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheels of the old release and of the installed one, from the package index, unpacked."""
    folder = tmp_path_factory.mktemp("releases")
    found: dict[str, Path] = {}
    for version in (OLD, botocore.__version__):
        wanted = f"botocore=={version}"
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        subprocess.run([*pip, "--dest", str(folder / "wheels"), wanted], check=True)
        [wheel] = (folder / "wheels").glob(f"botocore-{version}-*.whl")
        found[version] = folder / version
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(found[version])
    return found


@pytest.mark.slow
@pytest.mark.parametrize(
    "service", [*SERVICES, "eks", "geo-routes", "inspector2", "mediapackagev2"]
)
def test_the_report_of_two_downloaded_releases_is_what_their_models_say(
    service: str,
    releases: dict[str, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    old, new = (data(release, service) for release in releases.values())
    check(old, new, tmp_path, capsys)


@pytest.mark.slow
def test_the_releases_are_a_year_apart_and_the_committed_models_are_those_of_the_old_one(
    releases: dict[str, Path],
) -> None:
    wheels = [next((path.parent / "wheels").glob(f"*-{v}-*")) for v, path in releases.items()]
    dates = [datetime(*zipfile.ZipFile(wheel).infolist()[0].date_time) for wheel in wheels]
    assert dates[1] - dates[0] > timedelta(days=365)
    for service in SERVICES:
        original = data(releases[OLD], service)
        for path in (COMMITTED / service).iterdir():
            assert path.read_bytes() == (original / path.name).read_bytes()
