"""What an input has to be before anything is sent.

Emitted functions go through a request and call these for each value. The rules are botocore's
(``botocore/validate.py``): types, required members, least lengths and values, unions with one
member. What it does not check (patterns, greatest lengths, enum values) is left to the service.
Beside them, what would break out of its place in the HTTP message is refused: line breaks in the
values of headers.

Nothing here shows a value: it may be a secret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .guards import is_dict, is_sequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    #: One step into a value: a member by its Python and its model name, an index, a map's entry.
    Step: TypeAlias = tuple[str, str] | int | str
    Path: TypeAlias = tuple[Step, ...]

_LABEL_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-")


#: The one problem of an input that no walk comes to the end of.
ENDLESS = "the request is nested too deeply, or holds itself"


class MapKey(str):
    """The step to a key of a map itself, not to the value that stands under it."""

    __slots__ = ()


class Problems:
    """The problems found with one input, each a sentence that begins with its path."""

    __slots__ = ("sentences",)

    def __init__(self) -> None:
        self.sentences: list[str] = []

    def add(self, path: Path, what: str) -> None:
        """Note that ``what`` is wrong with the value at ``path``."""
        self.sentences.append(f"{describe(path)}: {what}")

    def missing(self, path: Path, step: Step) -> None:
        """Note that a required member has no value."""
        self.add((*path, step), "required, but missing")

    def wrong_type(self, path: Path, step: Step, value: object, expected: str) -> None:
        """Note that ``value`` is not what is ``expected``."""
        self.add((*path, step), f"must be {expected}, not {_type_name(value)}")


def describe(path: Path) -> str:
    """Return ``path`` as a caller writes it, then as the model writes it where that differs.

    >>> describe((("image_tests", "imageTests"), 0, ("timeout_minutes", "timeoutMinutes")))
    'image_tests[0].timeout_minutes (imageTests[0].timeoutMinutes)'
    """
    python = model = ""
    for step in path:
        if isinstance(step, tuple):
            python, model = f"{python}.{step[0]}", f"{model}.{step[1]}"
        elif isinstance(step, int):
            python, model = f"{python}[{step}]", f"{model}[{step}]"
        elif isinstance(step, MapKey):
            python, model = f"{python} (key: {step})", f"{model} (key: {step})"
        else:
            python, model = f"{python}[{step!r}]", f"{model}.{step}"
    python, model = python.lstrip("."), model.lstrip(".")
    return python if python == model else f"{python} ({model})"


def check_string(
    problems: Problems, path: Path, step: Step, value: Any, minimum: int | None = None
) -> bool:
    """Check a string and its least length; return whether it is one."""
    if not isinstance(value, str):
        problems.wrong_type(path, step, value, "a string")
        return False
    if minimum is not None and len(value) < minimum:
        problems.add((*path, step), _too_short(len(value), minimum, "character"))
    return True


def check_header(
    problems: Problems, path: Path, step: Step, value: Any, minimum: int | None = None
) -> None:
    """Check a string that goes into a header: no line breaks."""
    if check_string(problems, path, step, value, minimum) and ("\r" in value or "\n" in value):
        problems.add((*path, step), "must not hold line breaks (CR or LF)")


def check_host_label(
    problems: Problems, path: Path, step: Step, value: Any, minimum: int | None = 1
) -> None:
    """Check a string that becomes part of the host name."""
    is_text = check_string(problems, path, step, value, minimum or 1)
    if is_text and not _LABEL_CHARACTERS.issuperset(value):
        problems.add((*path, step), "may hold only letters, digits, hyphens and periods")


def check_integer(
    problems: Problems, path: Path, step: Step, value: Any, minimum: float | None = None
) -> None:
    """Check an integer and its least value."""
    if not isinstance(value, int):
        problems.wrong_type(path, step, value, "an integer")
    elif minimum is not None and value < minimum:
        problems.add((*path, step), f"must be at least {minimum}, not {int(value)}")


def check_float(
    problems: Problems, path: Path, step: Step, value: Any, minimum: float | None = None
) -> None:
    """Check a number and its least value."""
    if not isinstance(value, (float, int)):
        from decimal import Decimal

        if not isinstance(value, Decimal):
            problems.wrong_type(path, step, value, "a number")
            return
    if minimum is not None and value < minimum:
        problems.add((*path, step), f"must be at least {minimum}, not {float(value)}")


def check_boolean(problems: Problems, path: Path, step: Step, value: Any) -> None:
    """Check a boolean."""
    if not isinstance(value, bool):
        problems.wrong_type(path, step, value, "True or False")


def check_timestamp(problems: Problems, path: Path, step: Step, value: Any) -> None:
    """Check a timestamp: a datetime, or what can be read as one."""
    from .codecs.timestamps import read_timestamp

    try:
        read_timestamp(value)
    except ValueError:
        problems.wrong_type(path, step, value, "a datetime, seconds since 1970 or ISO 8601")


def check_blob(problems: Problems, path: Path, step: Step, value: Any) -> None:
    """Check a blob."""
    if not isinstance(value, (bytes, bytearray, str)):
        problems.wrong_type(path, step, value, "bytes")


def check_stream(problems: Problems, path: Path, step: Step, value: Any) -> None:
    """Check the bytes of a payload, which may also come from a file object."""
    if not hasattr(value, "read"):
        check_blob(problems, path, step, value)


def check_document(problems: Problems, path: Path, step: Step, value: Any) -> None:
    """Check a document: JSON values all the way down."""
    path = (*path, step)
    if is_dict(value):
        for key, item in value.items():
            check_document(problems, path, str(key), item)
    elif is_sequence(value) and not isinstance(value, tuple):
        for index, item in enumerate(value):
            check_document(problems, path, index, item)
    elif value is not None and not isinstance(value, (str, int, float)):
        problems.add(path, f"must be a JSON value, not {_type_name(value)}")


def check_json(problems: Problems, path: Path, step: Step, value: Any) -> None:
    """Check a value that is sent as JSON in a header."""
    from json import dumps

    try:
        dumps(value)
    except (TypeError, ValueError, RecursionError):
        problems.wrong_type(path, step, value, "a value that JSON can hold")


def is_list(
    problems: Problems, path: Path, step: Step, value: Any, minimum: int | None = None
) -> bool:
    """Check a list and its least length; return whether its elements can be looked at."""
    if not is_sequence(value):
        problems.wrong_type(path, step, value, "a list")
        return False
    if minimum is not None and len(value) < minimum:
        problems.add((*path, step), _too_short(len(value), minimum, "element"))
    return True


def is_map(problems: Problems, path: Path, step: Step, value: Any) -> bool:
    """Check a map; return whether its entries can be looked at."""
    if is_dict(value):
        return True
    problems.wrong_type(path, step, value, "a dict")
    return False


def is_structure(problems: Problems, path: Path, step: Step, value: Any, expected: type) -> bool:
    """Check a structure; return whether its members can be looked at."""
    if isinstance(value, expected):
        return True
    article = "an" if expected.__name__[0] in "AEIOU" else "a"
    problems.wrong_type(path, step, value, f"{article} {expected.__name__}")
    return False


def check_union(
    problems: Problems, path: Path, value: Any, members: Iterable[tuple[str, str]]
) -> None:
    """Check that exactly one member of the union at ``path`` is set."""
    names = [python for python, _ in members]
    given = [name for name in names if getattr(value, name) is not None]
    if len(given) > 1:
        problems.add(path, f"only one member may be set, not {' and '.join(given)}")
    elif not given:
        problems.add(path, f"one member must be set: {', '.join(names)}")


def _too_short(length: int, minimum: int, unit: str) -> str:
    plural = "" if minimum == 1 else "s"
    return f"must have at least {minimum} {unit}{plural}, not {length}"


def _type_name(value: object) -> str:
    return "None" if value is None else type(value).__name__
