"""What a model deprecates says so in its documentation."""

from __future__ import annotations

from codegen.emit import docstrings
from codegen.model import Member, Scalar

TEXT = Scalar(kind="string", name="String")


def _member(documentation: str, *, deprecated: bool) -> Member:
    return Member(
        name="name",
        attribute="name",
        wire_name="name",
        shape=TEXT,
        documentation=documentation,
        deprecated=deprecated,
    )


def test_a_deprecated_member_says_so_where_it_is_documented() -> None:
    old = _member("Old.", deprecated=True)
    new = _member("New.", deprecated=False)
    assert "Deprecated" in docstrings.member(old, limited=False)
    assert docstrings.member(new, limited=False) == "New."
