"""The entry for a refresh in a changelog, under the heading of what is not yet released."""

from __future__ import annotations

import re
import textwrap

from codegen.release.refresh import Refresh

_WIDTH = 120
_ENTRY = "- "


def updated(text: str, refresh: Refresh) -> str:
    """Return the changelog ``text`` with the entry for ``refresh`` as the newest.

    It takes the place of the entry of an earlier run that began with the same release, and there is
    none when nothing changed for users. A section for what is not released is begun if need be.
    """
    before, section, after = _parts(text)
    entry = _entry(refresh) if refresh.changes else []
    found = _groups(section.splitlines())
    groups = [g for g in found if g != entry and not _is_earlier_run(g, refresh)]
    if entry:
        places = [i for i, group in enumerate(groups) if group[0].startswith(_ENTRY)]
        # Behind what a section begins with, which is no entry.
        groups.insert(places[0] if places else len(groups), entry)
    if groups == found:
        return text
    section = "\n".join(line for group in groups for line in group)
    return "\n\n".join(part for part in (before, section, after) if part) + "\n"


def _parts(text: str) -> tuple[str, str, str]:
    """Return the changelog up to the heading of what is not released, what is below, and the rest.

    Where there is no such heading, it is added. There are no empty lines at the ends of the parts.
    """
    before, *sections = re.split(r"^(?=## )", text, flags=re.MULTILINE)
    if not sections or "unreleased" not in sections[0].partition("\n")[0].lower():
        sections.insert(0, "## Unreleased\n")
    heading, _, section = sections[0].partition("\n")
    return (
        f"{before.rstrip()}\n\n{heading}".lstrip(),
        section.strip("\n"),
        "".join(sections[1:]).strip("\n"),
    )


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
