"""Values of a request as they came: where each stands, and what is wrong with it.

Emitted functions read a request with these. A value of the wrong type is kept as it is, so that the
checks of the input (:mod:`..validation`) can name it with everything else that is wrong. What those
leave to the service is looked at here: members and values that the model lacks, greatest lengths
and values, patterns, base64.

Nothing here shows a value: it may be a secret.
"""

from __future__ import annotations

import re
from binascii import Error as Base64Error
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..codecs.timestamps import read_timestamp
from ..codecs.values import ABSENT
from ..guards import is_dict, is_sequence
from ..validation import MapKey, Problems

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence, Sized

    from ..enums import OpenEnum
    from ..validation import Path, Step

T = TypeVar("T")

_INTEGER = re.compile(r"-?[0-9]+")
_BOOLEANS: dict[object, bool] = {"true": True, "false": False}
_NOT_FINITE = frozenset({"NaN", "Infinity", "-Infinity"})


class ReceivedProblems(Problems):
    """The problems of a request, each a sentence that begins with the path in the model's names."""

    __slots__ = ("_settled",)

    def __init__(self) -> None:
        super().__init__()
        self._settled: set[str] = set()

    def add(self, path: Path, what: str) -> None:
        """Note that ``what`` is wrong with the value at ``path``."""
        place = _in_the_model(path) or "the request"
        if place not in self._settled:
            self.sentences.append(f"{place}: {what}")

    def settle(self, path: Path, what: str) -> None:
        """Note ``what`` is wrong with the value at ``path``, and nothing more of that value."""
        self.add(path, what)
        self._settled.add(_in_the_model(path))


def _in_the_model(path: Path) -> str:
    """Return ``path`` as the model writes it, which is how it came.

    >>> _in_the_model((("image_tests", "imageTests"), 0, "timeoutMinutes"))
    'imageTests[0].timeoutMinutes'
    """
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        elif isinstance(step, MapKey):
            text += f" (key: {step})"
        else:
            text += f".{step[1] if isinstance(step, tuple) else step}"
    return text.removeprefix(".")


class ReceivedValue:
    """A value that came, at ``path``; ``is_text`` where all values are: in headers, query, path."""

    __slots__ = ("_asked", "is_text", "path", "problems", "value")

    def __init__(
        self, problems: ReceivedProblems, path: Path, value: Any, *, is_text: bool = False
    ) -> None:
        self.problems = problems
        self.path = path
        self.value = value
        self.is_text = is_text
        self._asked: set[str] = set()

    def note(self, what: str) -> None:
        """Note that ``what`` is wrong with the value."""
        self.problems.add(self.path, what)

    def inner(self, step: Step, value: Any) -> ReceivedValue | None:
        """Return ``value``, which stands in this one; ``None`` for a null."""
        if value is None:
            return None
        return ReceivedValue(self.problems, (*self.path, step), value, is_text=self.is_text)

    def at(self, name: str) -> ReceivedValue | None:
        """Return the member ``name`` of an object; ``None`` where it is absent or null."""
        self._asked.add(name)
        return self.inner(name, self.value.get(name)) if is_dict(self.value) else None

    def done(self, read: T) -> T:
        """Return ``read``, the structure that the members of this object were read into.

        Members that nobody asked for are noted. What is no object is returned as it is.
        """
        if not is_dict(self.value):
            # As everything else of a wrong type: the checks name it.
            return cast("T", self.value)
        for name in self.value:
            if name not in self._asked:
                self.problems.add((*self.path, str(name)), "there is no such member")
        return read


# -- values without parts -------------------------------------------------------------------------


def text(
    value: ReceivedValue | None, *, most: int | None = None, pattern: str | None = None
) -> Any:
    """Return a string, which has at most ``most`` characters, and ``pattern`` somewhere in it."""
    if value is None:
        return ABSENT
    found = value.value
    if isinstance(found, str):
        if most is not None and len(found) > most:
            value.note(f"must have at most {most} characters, not {len(found)}")
        if pattern is not None and not _compiled(pattern).search(found):
            value.note(f"must match the pattern {pattern}")
        if not found.isascii() and not _is_unicode(found):
            value.note("must be Unicode, without half of a surrogate pair")
    return found


def _is_unicode(found: str) -> bool:
    """Return whether a text has no half of a surrogate pair alone, which JSON can escape."""
    try:
        found.encode()
    except UnicodeEncodeError:
        return False
    return True


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern of a model, in which ``$`` is the end, whatever the last character is."""
    return re.compile(re.sub(r"(?<!\\)\$\Z", r"\\Z", pattern))


def choice(value: ReceivedValue | None, read: Callable[[Any], OpenEnum]) -> Any:
    """Return a value of the enum that ``read`` reads."""
    if value is None or not isinstance(value.value, str):
        return ABSENT if value is None else value.value
    found = read(value.value)
    if not found.is_known:
        value.note(f"must be one of: {', '.join(type(found))}")
    return found


def integer(value: ReceivedValue | None, *, most: float | None = None) -> Any:
    """Return an integer that is at most ``most``."""
    return _limited(value, most, "an integer", _integer)


def number(value: ReceivedValue | None, *, most: float | None = None) -> Any:
    """Return a number that is at most ``most``; infinity and "not a number" are strings."""
    return _limited(value, most, "a number", _number)


def _limited(
    value: ReceivedValue | None, most: float | None, kind: str, read: Callable[[Any, bool], Any]
) -> Any:
    if value is None:
        return ABSENT
    found = read(value.value, value.is_text)
    if isinstance(found, bool):
        value.problems.settle(value.path, f"must be {kind}, not bool")
    elif most is not None and isinstance(found, (int, float)) and found > most:
        value.note(f"must be at most {most}, not {found}")
    return found


def _integer(found: Any, is_text: bool) -> Any:
    if is_text and isinstance(found, str) and _INTEGER.fullmatch(found):
        return int(found)
    # JSON knows no integers: 1.0 is 1.
    return int(found) if isinstance(found, float) and found.is_integer() else found


def _number(found: Any, is_text: bool) -> Any:
    if not isinstance(found, str) or not (is_text or found in _NOT_FINITE):
        return found
    try:
        return float(found)
    except ValueError:
        return found


def boolean(value: ReceivedValue | None) -> Any:
    """Return a boolean."""
    if value is None:
        return ABSENT
    found = value.value
    return _BOOLEANS.get(found, found) if value.is_text and isinstance(found, str) else found


def timestamp(value: ReceivedValue | None) -> Any:
    """Return a timestamp as a ``datetime`` in UTC."""
    if value is None:
        return ABSENT
    try:
        return read_timestamp(value.value)
    except ValueError:
        return value.value


def blob(value: ReceivedValue | None) -> Any:
    """Return bytes, which a text holds as base64."""
    if value is None or not isinstance(value.value, str):
        return ABSENT if value is None else value.value
    from base64 import b64decode

    try:
        return b64decode(value.value, validate=True)
    except Base64Error:
        value.problems.settle(value.path, "must be base64")
        return value.value


def document(value: ReceivedValue | None) -> Any:
    """Return a value that the model does not describe, as it came."""
    return ABSENT if value is None else value.value


# -- lists and maps -------------------------------------------------------------------------------


def elements(
    value: ReceivedValue | None,
    read: Callable[[ReceivedValue | None], Any],
    *,
    most: int | None = None,
) -> Any:
    """Return the elements of a list, at most ``most``, as ``read`` reads them."""
    if value is None or not is_sequence(value.value):
        return ABSENT if value is None else value.value
    return listed_elements(value, value.value, read, most=most)


def listed_elements(
    value: ReceivedValue,
    items: Sequence[Any],
    read: Callable[[ReceivedValue | None], Any],
    *,
    most: int | None = None,
) -> list[Any]:
    """Return a list that came as ``items``, at most ``most``, as ``read`` reads them."""
    _note_size(value, items, most, "elements")
    return [read(value.inner(index, item)) for index, item in enumerate(items)]


def entries(
    value: ReceivedValue | None,
    key: Callable[[ReceivedValue | None], Any],
    read: Callable[[ReceivedValue | None], Any],
    *,
    most: int | None = None,
) -> Any:
    """Return the entries of a map, at most ``most``, as ``key`` and ``read`` read them."""
    if value is None or not is_dict(value.value):
        return ABSENT if value is None else value.value
    _note_size(value, value.value, most, "entries")
    return {
        key(value.inner(MapKey(name), name)): read(value.inner(str(name), item))
        for name, item in value.value.items()
    }


def listed_entries(
    value: ReceivedValue,
    items: Sequence[Any],
    key: Callable[[ReceivedValue | None], Any],
    read: Callable[[ReceivedValue | None], Any],
    names: tuple[str, str],
    *,
    most: int | None = None,
) -> dict[Any, Any]:
    """Return a map that came as a list of ``items``, each with a key and a value of these names."""
    key_name, value_name = names
    _note_size(value, items, most, "entries")
    found: dict[Any, Any] = {}
    for number, item in enumerate(items, 1):
        text = item.get(key_name) if is_dict(item) else None
        if not isinstance(text, str) or set(item) - {value_name} != {key_name}:
            value.note(f"entry {number} must have a {key_name} and a {value_name}")
            continue
        again = key(value.inner(MapKey(text), text))
        found[again] = read(value.inner(text, item.get(value_name)))
    return found


def _note_size(value: ReceivedValue, parts: Sized, most: int | None, unit: str) -> None:
    if most is not None and len(parts) > most:
        value.note(f"must have at most {most} {unit}, not {len(parts)}")
