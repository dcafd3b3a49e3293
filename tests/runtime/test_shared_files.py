"""The shared files, held to botocore's reading of them; what is said of files that are wrong."""

from __future__ import annotations

import builtins
import locale
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from imagebuilder.runtime.settings import config_path, credentials_path
from imagebuilder.runtime.settings.shared_files import SharedFiles
from tests.environment import isolate

if TYPE_CHECKING:
    from pathlib import Path

# botocore has no types of its own.
new_session: Any = import_module("botocore.session").Session
exceptions: Any = import_module("botocore.exceptions")

TITLES = (
    *("default", "profile dev", "profile  dev", 'profile "dev"', "profile 'a b'", "profile a b"),
    *(
        "profile",
        "profile 'a",
        "profiles x",
        "profile\tdev",
        "profile d\\ev",
        "profile é",
        "DEFAULT",
    ),
    *("sso-session s", 'sso-session "s t"', "services local", "services x y", "services 'local'"),
    *("preview", "dev", "a]b", " default", "profile default", ""),
)
titles = st.one_of(st.sampled_from(TITLES), st.text("ab \"'\\\t#;é", max_size=8))
keys = st.sampled_from(("region", "Region", "s3", "services", "aws_access_key_id", "a b", "é"))
texts = st.text("ab1=:#;% ${}é\"'\\", max_size=8)
nested = st.builds("  {} = {}".format, keys, texts)
lines = st.one_of(
    st.builds("[{}]".format, titles),
    st.builds("[{}] # and so on".format, titles),
    st.builds("{} = {}".format, keys, texts),
    st.builds("{}:{}".format, keys, texts),
    st.builds("{} =\n{}\n\n{}".format, keys, nested, nested),
    st.builds("  {}".format, texts),
    st.builds("# {}".format, texts),
    st.sampled_from(("", "   ", "\t", "; comment", "region", "=", "\x0c", "\x1c", "\u2028")),
)
#: A file most of which makes sense.
files = st.lists(
    st.one_of(
        lines,
        st.builds("[profile {}]\nregion = {}".format, st.text("abcdef", min_size=3), texts),
    ),
    max_size=12,
).map(lambda found: "\n".join(("[default]", *found)))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    isolate(monkeypatch, tmp_path)
    return tmp_path


def read() -> SharedFiles:
    return SharedFiles(config_path(), credentials_path())


def full_config() -> Any:
    """Return what botocore makes of both files, ``None`` when it refuses one."""
    try:
        return new_session().full_config
    except exceptions.ConfigParseError:
        return None


many = settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture])


@many
@given(config=files, credentials=files, end=st.sampled_from(("\n", "\r\n")))
def test_both_files_mean_what_they_mean_to_botocore(
    config: str, credentials: str, end: str, home: Path
) -> None:
    for name, text in (("config", config), ("credentials", credentials)):
        (home / name).write_bytes(text.replace("\n", end).encode())
    ours, theirs = read(), full_config()
    assert bool(ours.problems) == (theirs is None)
    if theirs is not None:
        assert ours.profiles == theirs["profiles"]
        assert ours.sso_sessions == theirs["sso_sessions"]
        assert ours.services == theirs["services"]


@many
@given(config=files)
def test_the_line_that_is_named_is_one_that_botocore_stops_at(config: str, home: Path) -> None:
    (home / "config").write_text(config, encoding="utf-8", newline="")
    if full_config() is None:
        (problem,) = read().problems
        number = int(problem.removeprefix(f"{home / 'config'}, line ").partition(":")[0])
        up_to_it = "\n".join(config.split("\n")[:number])
        (home / "config").write_text(up_to_it, encoding="utf-8", newline="")
        assert full_config() is None


GOOD = "[default]\nregion = us-east-1\n\n[profile dev]\ns3 =\n  addressing_style = path\n"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (f"s3cr3t = x\n{GOOD}", 1, "before it there has to be a [section]"),
        (f"{GOOD}s3cr3t\n", 7, "it has to be 'name = value' or a [section]"),
        (f"{GOOD}[default]\n", 7, "there is [default] before"),
        (f"{GOOD}[x]\na = s3cr3t\na = s3cr3t\n", 9, "[x] has a already"),
        (f"{GOOD}  s3cr3t\n", 7, "it has to be 'name = value', as it is indented below s3"),
    ],
)
def test_a_line_that_is_wrong_is_named_and_not_shown(
    text: str, line: int, what: str, home: Path
) -> None:
    (home / "config").write_text(text)
    assert full_config() is None
    assert read().problems == [f"{home / 'config'}, line {line}: {what}"]


def test_each_file_that_is_wrong_is_a_problem(home: Path) -> None:
    (home / "config").write_text("[default]\nx\n")
    (home / "credentials").write_text("x\n")
    assert [problem.partition(":")[0] for problem in read().problems] == [
        f"{home / 'config'}, line 2",
        f"{home / 'credentials'}, line 1",
    ]


# -- where the files are, and how they are written ------------------------------------------------


@pytest.mark.parametrize("path", ["~/x", "$FOLDER/x", "${FOLDER}/x", "$NONE/x", "", "x"])
def test_paths_are_expanded_as_botocore_does(
    path: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME" if sys.platform != "win32" else "USERPROFILE", str(home))
    monkeypatch.setenv("FOLDER", str(home))
    monkeypatch.chdir(home)
    (home / "x").write_text("[default]\nregion = eu-west-1\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", path)
    assert read().profiles == full_config()["profiles"]


def test_without_a_home_directory_there_are_no_files(monkeypatch: pytest.MonkeyPatch) -> None:
    # As of a user who is not in the system's list.
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    monkeypatch.delenv("AWS_CONFIG_FILE", raising=False)
    monkeypatch.delenv("AWS_SHARED_CREDENTIALS_FILE", raising=False)
    assert not read().profiles


def test_a_byte_order_mark_is_no_part_of_the_text(home: Path) -> None:
    """Editors on Windows write one; botocore refuses it."""
    (home / "config").write_text(GOOD, encoding="utf-8-sig")
    assert full_config() is None
    marked = read().profiles
    (home / "config").write_text(GOOD, encoding="utf-8")
    assert marked == read().profiles == full_config()["profiles"]


def test_a_text_that_is_not_utf_8_is_read_as_the_system_writes_it(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "config").write_bytes("[profile café]\nregion = eu-west-1\n".encode("cp1252"))
    monkeypatch.setattr(locale, "getencoding", lambda: "cp1252")
    assert read().profiles == {"café": {"region": "eu-west-1"}}


def test_a_text_in_no_known_encoding_is_a_problem_that_names_the_line(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "config").write_bytes(b"[default]\n\nregion = \xff\xfe\n")
    monkeypatch.setattr(locale, "getencoding", lambda: "utf-8")
    assert read().problems == [f"{home / 'config'}, line 3: it is not text in UTF-8"]


def test_a_file_that_the_system_does_not_open_is_none_as_for_botocore(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (home / "config").write_text(GOOD)
    with monkeypatch.context() as patched:
        patched.setattr(builtins, "open", refuse)
        files = read()
    assert (files.profiles, files.problems) == ({}, [])
    assert files.unreadable == [f"{home / 'config'} cannot be read (Permission denied)"]


# -- services sections ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[services x]\nimagebuilder =\nendpoint_url = http://localhost\n", 2),
        ("[services x]\nimagebuilder = http://localhost\n", 2),
        ("[default]\n\n[services 'x']\ns3 =\n  a = b\n\nec2 = c\n", 7),
    ],
)
def test_a_services_section_that_is_not_nested_is_a_problem_that_names_the_line(
    text: str, line: int, home: Path
) -> None:
    (home / "config").write_text(text)
    problem = read().services_problem("x")
    assert problem is not None
    assert problem.startswith(f"{home / 'config'}, line {line}: ")
    assert "'  endpoint_url = http://localhost:8080'" in problem


def test_a_nested_services_section_is_no_problem(home: Path) -> None:
    (home / "config").write_text("[services x]\nec2 =\n  endpoint_url = http://localhost\n")
    assert read().services_problem("x") is None
    assert (
        read().services_problem("y")
        == f"there is no [services y] in {home / 'config'}; add it, or take it out"
    )
