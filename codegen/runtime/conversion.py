"""The package's cattrs converter: structures to and from the dicts that botocore uses.

The translation itself is emitted code, found through :data:`.structures.TRANSLATIONS`; cattrs is
the layer that users see, call and extend.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .enums import OpenEnum
from .errors import ApiError, ParamValidationError
from .guards import is_dict, is_mapping, is_sequence
from .plain import as_it_is, endless
from .structures import TRANSLATIONS, Request, StructureBase

if TYPE_CHECKING:
    from cattrs import Converter


def make_converter() -> Converter:
    """Return a converter that knows every structure, enum and exception of the package.

    ``structure(data, Type)`` takes botocore's dict: the model's names. Members that the model does
    not know are ignored, but for a request: into that they are a :class:`ParamValidationError`, as
    values are of which nothing of their member's type can be made.
    ``unstructure(value)`` gives it: absent members left out, timestamps as ``datetime``, blobs as
    ``bytes``, enums as strings; of an exception, its modelled members. One that
    holds itself, or something in place of a structure, a list or a map, is a
    :class:`ParamValidationError`.
    """
    from cattrs import Converter

    converter = Converter()
    converter.register_structure_hook_factory(_is_translated, _structure_hook)
    converter.register_unstructure_hook_factory(_is_translated, _unstructure_hook)
    converter.register_unstructure_hook_func(
        _is_error, lambda error: _modelled_members(error, converter)
    )
    # Of this class, not of Enum: cattrs would find str, which the members are too, before that.
    converter.register_unstructure_hook(OpenEnum, lambda member: member.value)
    for leaf in (datetime, bytes):
        # Both are values of their own in botocore's dicts; cattrs would refuse or encode them.
        converter.register_structure_hook(leaf, lambda value, _: value)
        converter.register_unstructure_hook(leaf, lambda value: value)
    return converter


def _is_translated(cls: Any) -> bool:
    return isinstance(cls, type) and cls in TRANSLATIONS


def _structure_hook(cls: type) -> Callable[[Any, type], Any]:
    structure, _ = TRANSLATIONS[cls]
    if _is_request(cls):
        # What a caller passes is sent or refused, and nothing of it dropped.
        from .mappings import request_reader

        structure = request_reader(cls)

    def hook(data: Any, _: type) -> Any:
        if isinstance(data, cls):
            return data
        if not is_mapping(data):
            raise ParamValidationError(
                f"the {cls.__name__} is made of a dict, not of {type(data).__name__}"
            )
        try:
            return structure(data)
        except ParamValidationError:
            raise
        except RecursionError:
            raise endless(cls) from None
        except (AttributeError, LookupError, TypeError, ValueError) as problem:
            raise ParamValidationError(
                f"the {cls.__name__} cannot be made of this dict: {problem}"
            ) from problem

    return hook


def _is_request(cls: type) -> bool:
    return issubclass(cls, Request)


def _unstructure_hook(cls: type) -> Callable[[Any], dict[str, Any] | None]:
    return lambda value: _dict_of(cls, value)


def _dict_of(cls: type, value: Any) -> dict[str, Any] | None:
    """Return botocore's dict for a structure of ``cls``."""
    _, unstructure = TRANSLATIONS[cls]
    try:
        return unstructure(value)
    except RecursionError:
        raise endless(cls) from None
    except (AttributeError, LookupError, TypeError, ValueError) as problem:
        from .misfits import unwritten

        raise unwritten(cls, value, "made a dict", problem) from problem


def _is_error(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, ApiError)


def _modelled_members(error: ApiError, converter: Converter) -> dict[str, Any]:
    """Return the modelled members of ``error`` that came with the answer."""
    values = [(name, attribute, getattr(error, attribute)) for name, attribute in error.members]
    return {
        name: converter.unstructure(value)
        for name, attribute, value in values
        # Every error has a message, those that came without one too.
        if value is not None and (value != "" or attribute != "message")
    }


def plain_members(error: ApiError, *, without: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the modelled members of ``error`` but its message, for whoever writes it.

    ``without`` are attributes that are written elsewhere. Needs no cattrs. Raises
    :class:`ParamValidationError` for a structure of which nothing can be made.
    """
    return {
        name: _plain(value)
        for name, attribute in error.members
        if attribute not in ("message", *without)
        and (value := getattr(error, attribute)) is not None
    }


def _plain(value: Any) -> Any:
    """Return the value of a member as botocore has it."""
    if isinstance(value, StructureBase):
        return _dict_of(type(value), value)
    if is_sequence(value):
        return [_plain(item) for item in value]
    if is_dict(value):
        return {as_it_is(key): _plain(item) for key, item in value.items()}
    return as_it_is(value)
