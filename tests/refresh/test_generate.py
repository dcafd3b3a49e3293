"""What ``codegen generate`` says to whoever refreshes a package, and writes into the changelog."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from codegen.__main__ import main
from tests.codegen.model_files import minimal, tree, write

if TYPE_CHECKING:
    from pathlib import Path

CHANGELOG = """\
# Changelog

Newest first.

## 0.2.0 (unreleased)

- Written by hand, over
  two lines.

## 0.1.0

- The first.
"""


class Project:
    """A Git repository with a package that was generated and committed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.package = root / "generated" / "tiny"
        self.files = minimal()
        self.changelog = root / "CHANGELOG.md"
        self.changelog.write_text(CHANGELOG)
        assert self.generate() == 0
        self.git("init", "--quiet")
        self.commit()

    def generate(self, *more: str) -> int:
        model = write(self.root / "model", self.files)
        out = self.root / "generated"
        return main(["generate", "--model", str(model), "--out", str(out), *more])

    def commit(self) -> None:
        self.git("add", ".")
        who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com")
        self.git(*who, "commit", "--quiet", "--no-gpg-sign", "--message", "All")

    def git(self, *arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=self.root, check=True, capture_output=True)

    def add_kind(self, value: str) -> None:
        self.files["service-2"]["shapes"]["Kind"]["enum"].append(value)

    def rename_operation(self) -> None:
        operations = self.files["service-2"]["operations"]
        operations["FetchThing"] = {**operations.pop("GetThing"), "name": "FetchThing"}

    def was(self, release: str) -> None:
        """Let the package have been made from another botocore release."""
        manifest = self.package / "_manifest.json"
        lines = manifest.read_text().splitlines(keepends=True)
        lines = [
            f'  "botocore_version": "{release}",\n' if "botocore_version" in line else line
            for line in lines
        ]
        manifest.write_text("".join(lines))


@pytest.fixture
def project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Project:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("botocore.__version__", "1.45.0")
    found = Project(tmp_path)
    # There was nothing to compare the new package with.
    assert capsys.readouterr().out == ""
    return found


def test_what_changed_since_the_replaced_package_is_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.add_kind("THREE")
    project.rename_operation()
    assert project.generate() == 0
    headline, *lines = capsys.readouterr().out.splitlines()
    assert headline == (
        "tiny: 3 changes for users, 1 of them breaking,"
        " since the package that was there (botocore 1.45.0)"
    )
    assert lines == [
        "breaking: GetThing: operation removed",
        "compatible: FetchThing: operation added",
        "compatible: Kind: value 'THREE' added",
    ]
    assert project.generate() == 0
    assert capsys.readouterr().out == (
        "tiny: nothing changed for users, since the package that was there (botocore 1.45.0)\n"
    )


def test_only_documentation_is_nothing_for_users(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.files["service-2"]["operations"]["GetThing"]["documentation"] = "Gets a thing."
    before = tree(project.package)
    assert project.generate() == 0
    assert tree(project.package) != before
    assert "nothing changed for users" in capsys.readouterr().out


def test_quiet_says_nothing_of_changes(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.add_kind("THREE")
    assert project.generate("--quiet") == 0
    assert capsys.readouterr() == ("", "")


def test_since_a_revision_the_changes_are_told_however_often_it_is_run(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.add_kind("THREE")
    for _ in range(2):
        assert project.generate("--since", "HEAD") == 0
        assert capsys.readouterr().out.splitlines() == [
            "tiny: 1 change for users, none of them breaking, since HEAD (botocore 1.45.0)",
            "compatible: Kind: value 'THREE' added",
        ]
    project.commit()
    assert project.generate("--since", "HEAD") == 0
    assert "nothing changed for users, since HEAD" in capsys.readouterr().out
    assert project.generate("--since", "HEAD~1") == 0
    assert "1 change for users" in capsys.readouterr().out


def test_a_package_that_was_deleted_is_still_compared_with_the_committed_one(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(project.root / "generated")
    project.add_kind("THREE")
    assert project.generate("--since", "HEAD") == 0
    assert "compatible: Kind: value 'THREE' added" in capsys.readouterr().out


def test_a_package_that_is_not_in_the_revision_is_compared_with_the_one_that_was_there(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert project.generate("--since", "HEAD", "--package", "other") == 0
    assert capsys.readouterr().out == (
        "other: nothing changed for users, since the package that was there (botocore 1.45.0)\n"
    )


def test_without_git_the_package_is_compared_with_the_one_that_was_there(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(project.root / ".git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.root.parent))
    project.add_kind("THREE")
    assert project.generate("--since", "HEAD") == 0
    assert "1 change for users, none of them breaking, since the package that was there" in (
        capsys.readouterr().out
    )


def test_half_a_package_is_replaced_with_a_warning_but_no_entry_is_made_of_it(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    (project.package / "waiters.py").unlink()
    project.commit()
    before = tree(project.package)
    assert project.generate("--since", "HEAD", "--changelog") == 1
    problem = "cannot say what changed since HEAD: tiny: half a package, without waiters.py"
    assert f"error: {problem}" in capsys.readouterr().err
    assert tree(project.package) == before
    assert project.generate("--since", "HEAD") == 0
    assert f"warning: {problem}" in capsys.readouterr().err
    assert (project.package / "waiters.py").is_file()


def test_a_revision_that_does_not_exist_is_an_error_before_anything_is_written(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(project.package)
    project.add_kind("THREE")
    assert project.generate("--since", "no-such") == 1
    assert "error: --since no-such: there is no such revision in " in capsys.readouterr().err
    assert tree(project.package) == before


# -- the changelog --------------------------------------------------------------------------------


def entry(text: str) -> str:
    """Return what a run has added to the changelog."""
    before, _, after = CHANGELOG.partition("- Written")
    assert text.startswith(before)
    assert text.endswith("- Written" + after)
    return text.removeprefix(before).removesuffix("- Written" + after)


def test_the_changes_are_an_entry_of_what_is_unreleased_once(project: Project) -> None:
    project.was("1.44.5")
    project.commit()
    project.add_kind("T`H*REE")
    project.rename_operation()
    for _ in range(2):
        assert project.generate("--since", "HEAD", "--changelog") == 0
        assert entry(project.changelog.read_text()) == (
            "- `tiny` follows botocore 1.45.0 (was 1.44.5): 3 changes for users,"
            " 1 of them breaking.\n"
            "  - **Breaking**: GetThing: operation removed\n"
            "  - FetchThing: operation added\n"
            "  - Kind: value 'T\\`H\\*REE' added\n"
        )


def test_a_second_thought_replaces_the_entry_and_the_next_refresh_does_not(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.was("1.44.5")
    project.commit()
    project.add_kind("THREE")
    assert project.generate("--since", "HEAD", "--changelog") == 0
    monkeypatch.setattr("botocore.__version__", "1.46.0")
    project.add_kind("FOUR")
    assert project.generate("--since", "HEAD", "--changelog") == 0
    first = (
        "- `tiny` follows botocore 1.46.0 (was 1.44.5): 2 changes for users,"
        " none of them breaking.\n"
        "  - Kind: value 'FOUR' added\n"
        "  - Kind: value 'THREE' added\n"
    )
    assert entry(project.changelog.read_text()) == first
    project.commit()
    monkeypatch.setattr("botocore.__version__", "1.47.0")
    project.add_kind("FIVE")
    assert project.generate("--since", "HEAD", "--changelog") == 0
    second = (
        "- `tiny` follows botocore 1.47.0 (was 1.46.0): 1 change for users,"
        " none of them breaking.\n"
        "  - Kind: value 'FIVE' added\n"
    )
    assert entry(project.changelog.read_text()) == second + first


def test_an_entry_goes_when_nothing_is_left_to_tell(project: Project) -> None:
    project.was("1.44.5")
    project.commit()
    project.add_kind("THREE")
    assert project.generate("--since", "HEAD", "--changelog") == 0
    project.files = minimal()
    assert project.generate("--since", "HEAD", "--changelog") == 0
    assert project.changelog.read_text() == CHANGELOG


def test_after_a_release_a_section_is_begun(project: Project) -> None:
    released = CHANGELOG.replace(" (unreleased)", "")
    project.changelog.write_text(released)
    assert project.generate("--changelog") == 0
    assert project.changelog.read_text() == released
    project.add_kind("THREE")
    for _ in range(2):
        assert project.generate("--since", "HEAD", "--changelog") == 0
        assert project.changelog.read_text() == released.replace(
            "## 0.2.0",
            "## Unreleased\n\n"
            "- `tiny`, generated anew from botocore 1.45.0: 1 change for users,"
            " none of them breaking.\n"
            "  - Kind: value 'THREE' added\n\n"
            "## 0.2.0",
        )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("# Changelog\n", "# Changelog\n\n## Unreleased\n\n{}"),
        ("# Changelog\n\n## Unreleased\n", "# Changelog\n\n## Unreleased\n\n{}"),
        (
            "# Changelog\n\n## Unreleased\n\n## 1.0\n",
            "# Changelog\n\n## Unreleased\n\n{}\n## 1.0\n",
        ),
    ],
)
def test_an_empty_changelog_gets_its_first_entry(project: Project, text: str, wanted: str) -> None:
    project.changelog.write_text(text)
    project.add_kind("THREE")
    assert project.generate("--changelog") == 0
    entry = (
        "- `tiny`, generated anew from botocore 1.45.0: 1 change for users, none of them breaking."
        "\n  - Kind: value 'THREE' added\n"
    )
    assert project.changelog.read_text() == wanted.format(entry)


def test_long_entries_are_wrapped_like_the_rest(project: Project) -> None:
    project.add_kind("V" * 100)
    assert project.generate("--changelog") == 0
    lines = project.changelog.read_text().splitlines()
    assert f"  - Kind: value '{'V' * 100}'" in lines
    assert "    added" in lines


def test_without_a_changelog_nothing_is_written(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.changelog.unlink()
    before = tree(project.package)
    project.add_kind("THREE")
    assert project.generate("--changelog") == 1
    assert "CHANGELOG.md" in capsys.readouterr().err
    assert tree(project.package) == before


def test_check_and_changelog_exclude_each_other(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    assert project.generate("--check", "--changelog") == 1
    assert "either --check or --changelog" in capsys.readouterr().err
