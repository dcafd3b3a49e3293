"""Text that came from the service, made safe to show on a terminal."""

from __future__ import annotations

import json
import unicodedata

#: Control characters, invisible ones that reorder text, and halves of characters.
_UNSAFE = frozenset({"Cc", "Cf", "Cs"})


def safe(text: str) -> str:
    """Return ``text`` without anything that a terminal would obey; line breaks and tabs stay.

    The output of a build step can hold escape sequences; they are shown, not carried out.
    """
    return "".join(
        character
        if character in "\n\t" or unicodedata.category(character) not in _UNSAFE
        else character.encode("unicode_escape").decode("ascii")
        for character in text.replace("\r\n", "\n")
    )


def one_line(text: str) -> str:
    """Return ``text`` on one line, safe to show."""
    return " ".join(safe(text).split())


def laid_out(text: str) -> str:
    """Return a step's inputs or outputs for reading: JSON with one member a line, or as it is."""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return safe(text)
    if isinstance(value, str):
        return safe(value)
    # The strings in it keep their escapes, so nothing in it can be a control character.
    return safe(json.dumps(value, indent=2, ensure_ascii=False))
