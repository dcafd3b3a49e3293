"""The entry for a refresh in a changelog, under the heading of what is not yet released."""

from __future__ import annotations

import re
import textwrap

from codegen.refresh import Refresh

_WIDTH = 120
_HEADING = "## "
_ENTRY = "- "


def updated(text: str, refresh: Refresh) -> str:
    """Return the changelog ``text`` with the entry for ``refresh`` as the newest.

    It takes the place of the entry of an earlier run that began with the same release, and there is
    none when nothing changed for users. A section for what is not released is begun if need be.
    """
    lines = text.splitlines()
    start, end = _unreleased(lines)
    entry = _entry(refresh) if refresh.changes else []
    groups = [
        group
        for group in _groups(lines[start:end])
        if group != entry and not _is_earlier_run(group, refresh)
    ]
    if entry:
        place = next((i for i, group in enumerate(groups) if group[0].startswith(_ENTRY)), None)
        if place is not None:
            groups.insert(place, entry)
        elif start == end:
            groups = [["## Unreleased"], [""], entry, [""]]
        else:
            groups = [[""], entry, *groups]
    lines[start:end] = [line for group in groups for line in group]
    return "\n".join(lines) + "\n"


def _unreleased(lines: list[str]) -> tuple[int, int]:
    """Return where the section of what is not released starts, behind its heading, and ends.

    Both are the place for it when there is none.
    """
    headings = [i for i, line in enumerate(lines) if line.startswith(_HEADING)]
    if not headings:
        return len(lines), len(lines)
    first, *others = headings
    if "unreleased" not in lines[first].lower():
        return first, first
    return first + 1, others[0] if others else len(lines)


def _groups(lines: list[str]) -> list[list[str]]:
    """Return the ``lines`` in groups: an entry is one, and so is an empty line."""
    groups: list[list[str]] = []
    for line in lines:
        if not groups or not line or not groups[-1][0] or line.startswith(_ENTRY):
            groups.append([])
        groups[-1].append(line)
    return groups


def _is_earlier_run(group: list[str], refresh: Refresh) -> bool:
    """Return whether ``group`` is the entry for a refresh that began where ``refresh`` does."""
    headline = re.escape(_headline(refresh, after="AFTER")).replace("AFTER", r"\S+")
    same = re.match(headline, " ".join(" ".join(group).split()))
    return refresh.before != refresh.after and same is not None


def _headline(refresh: Refresh, *, after: str) -> str:
    """Return how the entry begins."""
    if refresh.before == refresh.after:
        return f"{_ENTRY}`{refresh.package}`, generated anew from botocore {after}:"
    return f"{_ENTRY}`{refresh.package}` follows botocore {after} (was {refresh.before}):"


def _entry(refresh: Refresh) -> list[str]:
    """Return the lines of the entry."""
    lines = _wrapped(f"{_headline(refresh, after=refresh.after)} {refresh.extent}.", indent=0)
    for change in refresh.changes:
        mark = "**Breaking**: " if change.breaking else ""
        lines += _wrapped(f"{_ENTRY}{mark}{_escaped(change.text)}", indent=2)
    return lines


def _escaped(text: str) -> str:
    """Return ``text``, in which there are names from a model, as Markdown that shows it."""
    return re.sub(r"([\\`*<>\[\]])", r"\\\1", text)


def _wrapped(text: str, *, indent: int) -> list[str]:
    return textwrap.wrap(
        text,
        width=_WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + len(_ENTRY)),
        break_long_words=False,
        break_on_hyphens=False,
    )
