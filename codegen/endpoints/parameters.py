"""The parameters of a rule set, which become those of ``resolve_endpoint``."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from codegen.endpoints.identifiers import Names, is_name
from codegen.endpoints.language import PARAMETER_TYPES, ParameterType, annotation
from codegen.endpoints.scopes import Scope
from codegen.endpoints.values import Value, variable
from codegen.problems import Problems
from codegen.raw import is_list, is_object


@frozen
class EndpointParameter:
    """A parameter of the rule set, and of ``resolve_endpoint``.

    ``builtin`` is the model's name for where the value comes from (``AWS::Region``), or ``None``.
    """

    name: str
    python_name: str
    type: ParameterType
    required: bool
    default: str | bool | tuple[str, ...] | None
    builtin: str | None

    @property
    def annotation(self) -> str:
        """The parameter's type in Python; one that has a default is never ``None``."""
        return annotation(self.type, optional=self.default is None)

    @property
    def is_given(self) -> bool:
        """Whether only a caller's mistake can leave it without a value."""
        return self.required and self.default is None

    @property
    def value(self) -> Value:
        """What the name means in the rules."""
        is_set = self.required or self.default is not None
        return variable(self.python_name, self.type, "set" if is_set else "maybe")


def global_scope(parameters: Iterable[EndpointParameter]) -> Scope:
    """Return what is known where the rules begin."""
    return Scope({parameter.name: parameter.value for parameter in parameters})


def read_parameters(
    specs: object, problems: Problems, names: Names
) -> tuple[EndpointParameter, ...]:
    """Return the parameters that ``specs``, the rule set's ``parameters``, can be read as."""
    found = problems.object(specs, "parameters") or {}
    read = [_parameter(name, spec, problems, names) for name, spec in found.items()]
    return tuple(parameter for parameter in read if parameter is not None)


def _parameter(
    name: str, spec: object, problems: Problems, names: Names
) -> EndpointParameter | None:
    place = f"parameter {name!r}"
    if not is_object(spec) or not is_name(name):
        problems.note(place, "has to be an object under a name of letters and digits")
        return None
    type_ = PARAMETER_TYPES.get(str(spec.get("type")).lower())
    if type_ is None:
        types = ", ".join(PARAMETER_TYPES.values())
        problems.note(place, f"unknown type {spec.get('type')!r}; known are {types}")
        return None
    default, builtin = spec.get("default"), spec.get("builtIn")
    if is_list(default):
        default = tuple(str(entry) for entry in default)
    if default is not None and not _is_of(type_, default):
        problems.note(place, f"the default {default!r} is no {type_}")
        return None
    if builtin is not None and not isinstance(builtin, str):
        problems.note(place, "builtIn has to be a string")
        return None
    return EndpointParameter(
        name=name,
        python_name=names.unique(name),
        type=type_,
        required=spec.get("required") is True,
        default=default,
        builtin=builtin,
    )


def _is_of(type_: ParameterType, default: object) -> bool:
    return isinstance(default, {"string": str, "boolean": bool, "stringArray": tuple}[type_])
