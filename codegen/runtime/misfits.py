"""What in a structure is not of its member's type; looked for once writing it down has failed.

Structures take whatever they are made with: what is sent is checked before, and what came back is
as the service has it. Loaded when somebody has put something else into one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ParamValidationError
from .guards import is_dict, is_sequence
from .mappings import forms_of, step_to
from .structures import TRANSLATIONS, StructureBase
from .validation import Problems, is_structure

if TYPE_CHECKING:
    from .mappings import Form
    from .validation import Path, Step


def unwritten(
    cls: type, value: Any, what: str, cause: Exception, *, operation_name: str = ""
) -> ParamValidationError:
    """Return the error for a ``value`` of ``cls`` that cannot be ``what``: all that is wrong.

    Where nothing is found, ``cause`` says it.
    """
    problems = Problems()
    try:
        _look_into(problems, (), value)
    except RecursionError:
        problems.sentences.clear()
    found = problems.sentences
    if not found and isinstance(cause, ParamValidationError):
        # Of what a part could not be; that the whole cannot be it is said here.
        found = list(cause.problems)
    found = found or [str(cause)]
    return ParamValidationError(
        f"the {cls.__name__} cannot be {what}: {'; '.join(found)}",
        operation_name=operation_name,
        problems=found,
    )


def _look_into(problems: Problems, path: Path, structure: StructureBase) -> None:
    cls = type(structure)
    for name, form in forms_of(cls).items():
        _look_at(problems, path, step_to(cls, name), form, getattr(structure, name))


def _look_at(problems: Problems, path: Path, step: Step, form: Form, value: Any) -> None:
    """Note what ``value`` and its parts are not; what is absent is all right."""
    if value is None:
        return
    inner = form.inner
    if form.kind == "class":
        expected: Any = form.cls()
        if expected not in TRANSLATIONS:
            return
        if is_structure(problems, path, step, value, expected):
            _look_into(problems, (*path, step), value)
    elif form.kind == "list":
        if not is_sequence(value):
            problems.wrong_type(path, step, value, "a list")
        elif inner is not None:
            for index, item in enumerate(value):
                _look_at(problems, (*path, step), index, inner, item)
    elif form.kind != "dict":
        # A text, a number: nothing is known of it here but that it has no parts.
        return
    elif not is_dict(value):
        problems.wrong_type(path, step, value, "a dict")
    elif inner is not None:
        for key, item in value.items():
            _look_at(problems, (*path, step), str(key), inner, item)
