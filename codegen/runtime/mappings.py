"""What callers pass in place of structures and enums: mappings and strings.

A mapping has the names of attributes as keys, or, where the converter takes it, those of the model.
Either way a key that nobody knows is a problem, with its path and the nearest right name: what a
caller passes is sent, or refused, and never dropped. Loaded when the first mapping is passed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from functools import cache
from importlib import import_module
from operator import is_
from typing import TYPE_CHECKING, Any, TypeVar

from .enums import OpenEnum
from .errors import ParamValidationError
from .guards import is_dict, is_items, is_mapping, is_sequence
from .lazy_attrs import classes_named, fields_of
from .modules import package_of
from .operation import CALLS
from .structures import TRANSLATIONS, StructureBase, new
from .validation import ENDLESS, Problems

if TYPE_CHECKING:
    from .validation import Path

T = TypeVar("T")

#: Under which botocore returns an unknown member of a union; it is nothing that it takes.
_UNKNOWN_MEMBER = "SDK_UNKNOWN_MEMBER"


# -- what the members of a class hold -------------------------------------------------------------


class Form:
    """What a value may hold: elements (``list``), values under keys (``dict``) or a ``class``.

    A value of any other ``kind`` has no parts to look at.
    """

    __slots__ = ("_found", "_name", "_package", "inner", "kind")

    def __init__(
        self, kind: str, inner: Form | None = None, package: str = "", name: str = ""
    ) -> None:
        self.kind = kind
        self.inner = inner
        self._package = package
        self._name = name
        #: What was found, once it was looked for; a name that is not there takes long to look for.
        self._found: tuple[Any] | None = None

    def cls(self) -> Any:
        """Return the structure or the enum, ``None`` for any other class."""
        if self._found is None:
            found: Any = getattr(import_module(self._package), self._name, None)
            self._found = (found if _takes_other_forms(found) else None,)
        return self._found[0]


def _takes_other_forms(value: object) -> bool:
    """Return whether ``value`` is the class of structures or of an enum's values."""
    return isinstance(value, type) and issubclass(value, (StructureBase, OpenEnum))


_PLAIN = Form("plain")


#: What :func:`forms_of` has found.
_FORMS: dict[type, Mapping[str, Form]] = {}


def forms_of(cls: type) -> Mapping[str, Form]:
    """Return the form of each member of a structure that may have parts."""
    if cls in _FORMS:
        return _FORMS[cls]
    found: dict[str, Form] = {}
    for base in reversed(cls.__mro__):
        for name, text in vars(base).get("__annotations__", {}).items():
            form = _form(text, package_of(base.__module__)) if isinstance(text, str) else _PLAIN
            if form.kind != "plain":
                found[name] = form
    _FORMS[cls] = found
    return found


def _form(annotation: str, package: str) -> Form:
    """Return the form that ``annotation`` describes, as structures have it.

    >>> _form("dict[str, list[Pet | None]] | None", "petstore").inner.kind
    'list'
    """
    head, bracket, inside = annotation.removesuffix(" | None").partition("[")
    head = head.rpartition(".")[2]
    if not bracket:
        return Form("class", package=package, name=head) if classes_named(head) else _PLAIN
    inside = inside.removesuffix("]")
    if head == "dict":
        inside = inside.partition(", ")[2]
    return Form(head, _form(inside, package)) if head in ("dict", "list") else _PLAIN


class _Asked:
    """A dict that notes which keys it is asked for: its values are the keys."""

    __slots__ = ()

    def get(self, key: str) -> _Key:
        return _Key(key)


class _Key:
    """A key that a dict was asked for; of no type that a reader would change."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


@cache
def model_names(cls: type) -> Mapping[str, str]:
    """Return the model's name for each attribute of an input's structure.

    The emitted function that makes the structure of botocore's dict is the one place that has them.
    """
    made = TRANSLATIONS[cls][0](_Asked())
    found = {name: getattr(made, name) for name in fields_of(cls)}
    return {
        name: key.name
        for name, key in found.items()
        if isinstance(key, _Key) and key.name != _UNKNOWN_MEMBER
    }


def step_to(cls: type, attribute: str) -> tuple[str, str]:
    """Return the step to a member, for the path of a problem."""
    try:
        return attribute, model_names(cls).get(attribute, attribute)
    except (AttributeError, KeyError, TypeError, ValueError):
        # Only ever read from answers: its function refuses what is none.
        return attribute, attribute


# -- what constructors, methods and send are passed ---------------------------------------------


def fit(made: Any) -> None:
    """Replace, in a structure that was just made, what takes the place of structures and enums.

    Raises a :class:`ParamValidationError` that names every unknown key.
    """
    problems = Problems()
    cls: type[Any] = made.__class__
    forms = forms_of(cls)
    try:
        for name, form in forms.items():
            old = getattr(made, name)
            value = _fitted(problems, (step_to(cls, name),), form, old)
            if value is not old:
                setattr(made, name, value)
    except RecursionError:
        problems.sentences.append(ENDLESS)
    if problems.sentences:
        raise ParamValidationError.of_structure(cls.__name__, problems.sentences)


def fitted(request: T) -> tuple[T, list[str]]:
    """Return ``request`` with structures and enums for what takes their places, and what is wrong.

    The caller's own objects stay as they are.
    """
    problems = Problems()
    try:
        request = _fitted_members(problems, (), request)
    except RecursionError:
        problems.sentences.append(ENDLESS)
    return request, problems.sentences


def gathered(cls: type[T], values: Mapping[str, Any]) -> tuple[T, list[str]]:
    """Return the structure of all in ``values`` that ``cls`` has, and what is wrong."""
    problems = Problems()
    made = new(cls)
    try:
        made = _of_mapping(problems, (), cls, values)
    except RecursionError:
        problems.sentences.append(ENDLESS)
        for name, field in fields_of(cls).items():
            setattr(made, name, values[name] if name in values else field.initial())
    return made, problems.sentences


def _fitted(problems: Problems, path: Path, form: Form, value: Any) -> Any:
    """Return ``value``, or what replaces it; what is of no fitting type is left to validation."""
    if form.kind == "class":
        return _fitted_object(problems, path, form, value)
    if form.inner is None:
        return value
    inner = form.inner
    if form.kind == "list" and is_items(value):
        items = [_fitted(problems, (*path, i), inner, item) for i, item in enumerate(value)]
        return value if is_sequence(value) and _same(items, value) else items
    if form.kind == "dict" and is_mapping(value):
        entries = {k: _fitted(problems, (*path, str(k)), inner, v) for k, v in value.items()}
        return value if is_dict(value) and _same(entries.values(), value.values()) else entries
    return value


def _same(some: Iterable[Any], others: Iterable[Any]) -> bool:
    """Return whether both are of the same objects."""
    return all(map(is_, some, others))


def _fitted_object(problems: Problems, path: Path, form: Form, value: Any) -> Any:
    """Return the structure or the enum's value for ``value``."""
    if isinstance(value, StructureBase):
        return _fitted_members(problems, path, value)
    if is_mapping(value):
        cls = form.cls()
        return _of_mapping(problems, path, cls, value) if cls in TRANSLATIONS else value
    if type(value) is str:
        cls = form.cls()
        return value if cls is None or cls in TRANSLATIONS else cls(value)
    return value


def _fitted_members(problems: Problems, path: Path, structure: T) -> T:
    """Return ``structure``, or a copy of it with what replaces some of its members."""
    cls = type(structure)
    changed: dict[str, Any] = {}
    for name, form in forms_of(cls).items():
        old = getattr(structure, name)
        value = _fitted(problems, (*path, step_to(cls, name)), form, old)
        if value is not old:
            changed[name] = value
    if changed:
        structure = copy(structure)
        for name, value in changed.items():
            setattr(structure, name, value)
    return structure


def _of_mapping(problems: Problems, path: Path, cls: type[T], values: Mapping[Any, Any]) -> T:
    """Return the structure ``cls`` that the mapping ``values`` describes."""
    made = new(cls)
    forms, fields = forms_of(cls), fields_of(cls)
    for name, field in fields.items():
        value = values[name] if name in values else field.initial()
        if name in forms:
            value = _fitted(problems, (*path, step_to(cls, name)), forms[name], value)
        setattr(made, name, value)
    known = [name for name, field in fields.items() if field.eq]
    for key in values:
        if key not in fields:
            _note_unknown(problems, path, cls, key, known)
    return made


# -- dicts with the model's names -----------------------------------------------------------------


def request_reader(cls: type) -> Callable[[Mapping[Any, Any]], Any]:
    """Return the function that makes a request ``cls`` of botocore's dict for it.

    It raises a :class:`ParamValidationError` that names all in the dict that the model lacks.
    """

    def read(data: Mapping[Any, Any]) -> Any:
        problems = Problems()
        try:
            _check_dict(problems, (), cls, data)
            if not problems.sentences:
                return TRANSLATIONS[cls][0](data)
        except RecursionError:
            problems.sentences.append(ENDLESS)
        raise ParamValidationError.of(CALLS[cls].name, problems.sentences)

    return read


def _check_dict(problems: Problems, path: Path, cls: type, data: Mapping[Any, Any]) -> None:
    attributes = {model: attribute for attribute, model in model_names(cls).items()}
    forms = forms_of(cls)
    for key, value in data.items():
        if key not in attributes:
            _note_unknown(problems, path, cls, key, attributes)
        elif attributes[key] in forms:
            _check_value(problems, (*path, (key, key)), forms[attributes[key]], value)


def _check_value(problems: Problems, path: Path, form: Form, value: Any) -> None:
    """Check the dicts in ``value``; what is of another form is left to validation."""
    if form.kind == "list" and form.inner and is_sequence(value):
        for index, item in enumerate(value):
            _check_value(problems, (*path, index), form.inner, item)
    elif is_mapping(value):
        if form.kind == "dict" and form.inner:
            for key, item in value.items():
                _check_value(problems, (*path, str(key)), form.inner, item)
        elif form.kind == "class" and form.cls() in TRANSLATIONS:
            # A dict where the model has an enum is left to validation, too.
            _check_dict(problems, path, form.cls(), value)


def _note_unknown(
    problems: Problems, path: Path, cls: type, key: object, known: Iterable[str]
) -> None:
    """Note that ``key`` is no member of ``cls``, and which one it may have been meant to be."""
    near = nearest(str(key), known)
    if near is not None:
        hint = f'did you mean "{near}"'
    else:
        hint = f"must be one of: {', '.join(known)}" if known else "there are no members"
    place: Path = path or ((cls.__name__, cls.__name__),)
    problems.add(place, f'unknown "{key}"; {hint}')


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return which of the ``known`` names ``name`` was meant to be, ``None`` if none is near.

    >>> nearest("componentArn", ["component_arn", "parameters"])
    'component_arn'
    """
    from difflib import get_close_matches

    spellings = {_folded(each): each for each in known}
    return next((spellings[e] for e in get_close_matches(_folded(name), spellings, n=1)), None)


def _folded(name: str) -> str:
    """Return ``name`` without what tells the ways to write it apart."""
    return name.replace("_", "").replace("-", "").lower()
