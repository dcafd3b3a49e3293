"""A vendored package that is replaced by one with less in it: what it lost is said, with -q too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codegen.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

BOTH = ("sso", "sso-oidc", "--operations", "sso:Logout,ListAccounts", "--operations")
TOKENS = "sso-oidc:CreateToken,RegisterClient"


def vendor(dest: Path, *arguments: str) -> None:
    assert main(["vendor", "-q", str(dest), *arguments, "--package", "aws"]) == 0


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        # From several services to one of them.
        (
            (*BOTH, TOKENS),
            ("sso-oidc", "--operations", "CreateToken,RegisterClient"),
            "the service sso",
        ),
        (
            (*BOTH, TOKENS),
            ("sso", "--operations", "Logout"),
            "ListAccounts of sso, the service sso_oidc",
        ),
        # Operations, also of one service alone.
        ((*BOTH, TOKENS), (*BOTH, "sso-oidc:CreateToken"), "RegisterClient of sso_oidc"),
        (
            ("sso", "--operations", "Logout,ListAccounts,ListAccountRoles"),
            ("sso", "--operations", "Logout"),
            "ListAccountRoles, ListAccounts of sso",
        ),
        # The same again.
        ((*BOTH, TOKENS), ("sso", "sso-oidc"), None),
    ],
)
def test_services_and_operations_that_are_gone_are_named(
    before: tuple[str, ...],
    after: tuple[str, ...],
    lost: str | None,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    vendor(tmp_path, *before)
    assert capsys.readouterr().err == ""
    vendor(tmp_path, *after)
    shown = f"warning: aws: without {lost}, which the package that was there had\n"
    assert capsys.readouterr() == ("", shown if lost else "")


def test_of_many_operations_the_first_twenty_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor(tmp_path, "imagebuilder")
    vendor(tmp_path, "imagebuilder", "--operations", "GetImage")
    said = capsys.readouterr().err
    assert said.startswith("warning: aws: without CancelImageCreation, CancelLifecycleExecution, ")
    assert said.count(", ") == 20
    assert "more operations of imagebuilder, which the package that was there had" in said
