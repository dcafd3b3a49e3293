"""Docstrings of emitted methods, taken apart: description, parameters, response, exceptions."""

from __future__ import annotations

import inspect
import re
import textwrap
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import attrs

from .package import Package

if TYPE_CHECKING:
    from collections.abc import Callable

    from sphinx.application import Sphinx

_FIELD = re.compile(r":(param|returns|raises)(?: ([\w.]+))?: ?(.*)")
#: Public classes of which a user gets instances.
_MADE_BY_THE_PACKAGE = frozenset({"Operation", "Pager", "ResponseMetadata"})
_SEE_ALSO = "See also: "


@attrs.frozen
class Parts:
    """A docstring's parts; ``parameters`` and ``raises`` are by name, texts are reStructuredText.

    >>> parts = Parts.of("Do it.\\n\\n:param x: (*int*) how\\n    often\\n:returns: nothing")
    >>> parts.description, parts.parameters, parts.returns
    ('Do it.', {'x': '(*int*) how\\noften'}, 'nothing')
    """

    description: str
    parameters: dict[str, str]
    returns: str
    raises: dict[str, str]
    see_also: str

    @classmethod
    def of(cls, docstring: str) -> Parts:
        """Take ``docstring`` apart."""
        description: list[str] = []
        fields: list[tuple[str, str, list[str]]] = []
        see_also = ""
        for line in docstring.splitlines():
            field = _FIELD.match(line)
            if line.startswith(_SEE_ALSO):
                see_also = line.removeprefix(_SEE_ALSO)
            elif field:
                fields.append((field[1], field[2] or "", [field[3]]))
            elif fields:
                fields[-1][2].append(line)
            else:
                description.append(line)
        texts = [(kind, name, _dedented(lines)) for kind, name, lines in fields]
        return cls(
            description="\n".join(description).strip(),
            parameters={name: text for kind, name, text in texts if kind == "param"},
            returns=next((text for kind, _, text in texts if kind == "returns"), ""),
            raises={name: text for kind, name, text in texts if kind == "raises"},
            see_also=see_also,
        )

    @classmethod
    def of_method(cls, method: Callable[..., Any]) -> Parts:
        """Take the docstring of ``method`` apart."""
        return cls.of(inspect.getdoc(method) or "")


def _dedented(lines: list[str]) -> str:
    # A blank line behind the first ends its paragraph: a list that follows is none without it.
    first, *rest = lines
    return "\n".join([first, textwrap.dedent("\n".join(rest))]).strip()


# -- for autodoc ----------------------------------------------------------------------------------


def shorten(app: Sphinx, what: str, name: str, obj: Any, options: object, lines: list[str]) -> None:
    """Leave the description of an operation; its page has sections for the rest."""
    del what, obj, options  # Sphinx gives them, the name says enough.
    package = Package.load(app.config.reference_package)
    if name in {f"{package.name}.Client.{each.python_name}" for each in package.operations}:
        lines[:] = Parts.of("\n".join(lines)).description.splitlines()


def hide_signature(
    app: Sphinx, what: str, name: str, obj: Any, options: object, *signature: str | None
) -> tuple[str, None] | None:
    """Show no signature where it would say nothing, or nothing that a user needs.

    The members of structures and enums follow, one by one; an exception without a constructor of
    its own has that of its base; and what the package alone makes is not called by anybody else.
    """
    del app, options, signature
    if what not in ("class", "exception"):
        return None
    is_data = attrs.has(obj) or issubclass(obj, StrEnum)
    is_like_its_base = issubclass(obj, Exception) and _has_inherited_constructor(obj)
    hidden = is_data or is_like_its_base or name.rpartition(".")[2] in _MADE_BY_THE_PACKAGE
    return ("", None) if hidden else None


def _has_inherited_constructor(cls: type) -> bool:
    """Return whether the constructor of ``cls`` is that of a base, and written in Python.

    Where it is not, autodoc finds no signature that could be hidden.
    """
    return "__init__" not in vars(cls) and inspect.isfunction(
        inspect.getattr_static(cls, "__init__")
    )
