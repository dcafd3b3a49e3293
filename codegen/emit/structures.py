"""What templates are given for enums and structures: all is decided, nothing left to compute."""

from __future__ import annotations

from attrs import evolve, field, frozen

from codegen.emit import docstrings
from codegen.emit.validation import member_checks
from codegen.model import Enum, List, Map, Member, Scalar, Service, Shape, Structure
from codegen.protocols.forms import (
    Form,
    Place,
    absent,
    dict_form,
    optional,
    read_differently,
    wire_form,
    written_differently,
)
from codegen.python import names
from codegen.python.reserved import reserved_names
from codegen.python.source import (
    SHADOWABLE,
    annotation,
    docstring,
    helper,
    input_annotation,
    literal,
)

UNKNOWN_MEMBER = "SDK_UNKNOWN_MEMBER"


@frozen(kw_only=True)
class EnumView:
    """An enum class."""

    class_name: str
    docstring: str
    members: tuple[tuple[str, str], ...]
    reader: str


@frozen(kw_only=True)
class FieldView:
    """An attribute of a structure; ``definition`` is what stands behind its annotation."""

    attribute: str
    annotation: str
    definition: str
    docstring: str


@frozen(kw_only=True)
class FunctionView:
    """A function that reads a dict into a structure: an expression for each attribute."""

    name: str
    class_name: str
    values: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class WriterView:
    """A function that writes a structure into a dict: a key and an expression each member."""

    name: str
    members: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class CheckView:
    """A function that checks a structure."""

    name: str
    class_name: str
    is_request: bool
    lines: tuple[str, ...]


@frozen(kw_only=True)
class StructureView:
    """A structure class and the functions that go with it."""

    class_name: str
    base: str
    docstring: str
    fields: tuple[FieldView, ...]
    readers: tuple[FunctionView, ...]
    writers: tuple[WriterView, ...]
    check: CheckView | None
    structure_name: str
    unstructure_name: str


@frozen(kw_only=True)
class Functions:
    """The names of the functions of each structure, and the forms that use them.

    A structure whose two forms look the same has one reader or writer for both.
    """

    wire: Form = field(factory=wire_form)
    plain: Form = field(factory=dict_form)
    checks: dict[int, str] = field(factory=lambda: {})
    #: The class of each operation's response.
    responses: dict[str, str] = field(factory=lambda: {})

    @classmethod
    def of(cls, service: Service) -> Functions:
        """Return the names for all structures of ``service``."""
        functions = cls()
        structures = [*service.structures, *(error.structure for error in service.errors)]
        read, written = read_differently(structures), written_differently(structures)
        class_names = [shape.class_name for shape in structures]
        class_names += [enum.class_name for enum in service.enums]
        stems = names.unique(
            dict.fromkeys(class_names), names.module_name, reserved=_reserved_stems()
        )
        for enum in service.enums:
            reader = f"read_{stems[enum.class_name]}"
            functions.wire.read_names[id(enum)] = functions.plain.read_names[id(enum)] = reader
        for structure in structures:
            key, stem = id(structure), stems[structure.class_name]
            functions.checks[key] = f"check_{stem}"
            if structure.role == "response" and structure.operation_name is not None:
                functions.responses[structure.operation_name] = structure.class_name
            functions.wire.read_names[key] = f"read_{stem}"
            functions.wire.write_names[key] = f"write_{stem}"
            # What a caller hands in is read leniently, what a service sends is not.
            own_reader = key in read or structure.in_input
            functions.plain.read_names[key] = f"structure_{stem}" if own_reader else f"read_{stem}"
            functions.plain.write_names[key] = (
                f"unstructure_{stem}" if key in written else f"write_{stem}"
            )
        return functions

    def used_in(self, place: Place) -> Functions:
        """Return the same for the code that stands in ``place``."""
        wire, plain = evolve(self.wire, place=place), evolve(self.plain, place=place)
        return evolve(self, wire=wire, plain=plain)

    def check(self, structure: Structure) -> str:
        """Return how code calls the check of ``structure``."""
        return self.wire.place.function(structure, self.checks)

    def defined(self, service: Service) -> dict[str, Structure | Enum]:
        """Return every function name with the shape whose module defines it."""
        tables = (
            self.checks,
            self.wire.read_names,
            self.wire.write_names,
            self.plain.read_names,
            self.plain.write_names,
        )
        defined: dict[str, Structure | Enum] = {
            table[id(structure)]: structure for table in tables for structure in service.structures
        }
        return defined | {self.wire.read_names[id(enum)]: enum for enum in service.enums}


#: What the names of functions begin with; a stem behind it names a shape.
_PREFIXES = ("check_", "read_", "write_", "structure_", "unstructure_")


def _reserved_stems() -> set[str]:
    """Return the stems with which a function would be called like one of the runtime's."""
    return {
        name.removeprefix(prefix)
        for name in reserved_names()
        for prefix in _PREFIXES
        if name.startswith(prefix)
    }


def enum_view(enum: Enum, functions: Functions) -> EnumView:
    """Return the class for ``enum``."""
    return EnumView(
        class_name=enum.class_name,
        docstring=docstring(docstrings.enum(enum), indent=4),
        members=tuple((value.name, literal(value.value)) for value in enum.values),
        reader=functions.wire.read_names[id(enum)],
    )


def structure_view(structure: Structure, functions: Functions) -> StructureView:
    """Return the class for ``structure`` with its functions."""
    return StructureView(
        class_name=structure.class_name,
        base=_base(structure, functions),
        docstring=docstring(_documentation(structure), indent=4),
        fields=_fields(structure),
        readers=_readers(structure, functions),
        writers=_writers(structure, functions),
        check=_check(structure, functions),
        structure_name=functions.plain.read_names[id(structure)],
        unstructure_name=functions.plain.write_names[id(structure)],
    )


def shadowed(taken: set[str]) -> frozenset[str]:
    """Return the names that a class uses and that it hides by attributes called like them."""
    return (SHADOWABLE | {"field", "redacted"}) & taken


def _base(structure: Structure, functions: Functions) -> str:
    """Return the bases of the class, in parentheses."""
    if structure.role != "request" or structure.operation_name is None:
        return "(StructureBase)"
    return f'(Request["{functions.responses[structure.operation_name]}"])'


def _documentation(structure: Structure) -> str:
    written = docstrings.wrapped(docstrings.text(structure.documentation))
    if written:
        return written
    if structure.role == "request":
        return (
            f"The request of {structure.operation_name}; see the client's method for its members."
        )
    if structure.role == "response":
        return f"The response of {structure.operation_name}."
    return f"{structure.name}."


# -- classes --------------------------------------------------------------------------------------

_STRING = Scalar(kind="string", name="String")
_UNKNOWN_MEMBER_SHAPE = Map(name="UnknownMember", key=_STRING, value=_STRING)


def _fields(structure: Structure) -> tuple[FieldView, ...]:
    """Return the attributes; attrs wants nothing of their order, all are keyword-only."""
    hidden = shadowed({member.attribute for member in structure.members})
    fields = [_field(structure, member, hidden) for member in structure.members]
    if structure.union:
        fields.append(
            FieldView(
                attribute="sdk_unknown_member",
                annotation=f"{annotation(_UNKNOWN_MEMBER_SHAPE, shadowed=hidden)} | None",
                definition=" = None",
                docstring='"""``{"name": ...}`` when an answer sets a member the model lacks."""',
            )
        )
    if structure.role == "response":
        fields.append(
            FieldView(
                attribute="response_metadata",
                annotation="ResponseMetadata",
                definition=_definition(
                    ["factory=ResponseMetadata", "eq=False", "repr=False"], hidden
                ),
                docstring='"""What came with the response; takes no part in equality."""',
            )
        )
    return tuple(fields)


def _field(structure: Structure, member: Member, hidden: frozenset[str]) -> FieldView:
    """Return one attribute."""
    spell = input_annotation if structure.in_input else annotation
    spelt = spell(member.shape, shadowed=hidden)
    options: list[str] = []
    empty = absent(member, empty=not structure.in_input)
    if empty == "None":
        spelt = f"{spelt} | None"
        options.append("default=None")
    elif not member.required:
        options.append(f"factory=lambda: {empty}")
    if member.sensitive:
        options.append(f"repr={helper('redacted', hidden)}")
    # The members of a request are the parameters of a method, and documented there.
    documented = structure.role != "request"
    documentation = docstrings.wrapped(docstrings.member(member, limited=structure.in_input))
    return FieldView(
        attribute=member.attribute,
        annotation=spelt,
        definition=_definition(options, hidden),
        docstring=docstring(documentation, indent=4) if documentation and documented else "",
    )


def _definition(options: list[str], hidden: frozenset[str]) -> str:
    """Return what stands behind an annotation; attrs needs no ``field()`` for a plain default."""
    if options == ["default=None"]:
        return " = None"
    return f" = {helper('field', hidden)}({', '.join(options)})" if options else ""


# -- functions ------------------------------------------------------------------------------------


def _readers(structure: Structure, functions: Functions) -> tuple[FunctionView, ...]:
    """Return the functions that read a dict, one for each form that needs its own."""
    wire, plain = functions.wire, functions.plain
    readers: list[FunctionView] = []
    if structure.in_output and _is_read_from_body(structure):
        readers.append(_wire_reader(structure, wire))
    if plain.read_names[id(structure)] != wire.read_names[id(structure)]:
        readers.append(_plain_reader(structure, plain))
    return tuple(readers)


def _wire_reader(structure: Structure, wire: Form) -> FunctionView:
    """Return the function that reads what stands in an answer."""
    values = [
        (member.attribute, wire.read_member(member, empty=not structure.in_input))
        for member in structure.members
    ]
    if structure.union:
        # Before all others: a union with more than one member is nothing to read.
        values.insert(0, ("sdk_unknown_member", _unknown_member(structure)))
    return FunctionView(
        name=wire.read_names[id(structure)],
        class_name=structure.class_name,
        values=(*values, *_metadata(structure)),
    )


def _plain_reader(structure: Structure, plain: Form) -> FunctionView:
    """Return the function that reads botocore's dict; what callers give it may be wrong."""
    values = [
        (
            member.attribute,
            lenient(member, plain) if structure.in_input else plain.read_member(member, empty=True),
        )
        for member in structure.members
    ]
    if structure.union:
        values.append(("sdk_unknown_member", f"data.get({literal(UNKNOWN_MEMBER)})"))
    return FunctionView(
        name=plain.read_names[id(structure)],
        class_name=structure.class_name,
        values=(*values, *_metadata(structure)),
    )


def _metadata(structure: Structure) -> tuple[tuple[str, str], ...]:
    """Return the attribute of a response that comes with every answer, and not from its body."""
    return (("response_metadata", "ResponseMetadata()"),) if structure.role == "response" else ()


def _is_read_from_body(structure: Structure) -> bool:
    """Return whether the wire form of ``structure`` is one JSON object and nothing beside it."""
    if structure.role is None:
        return True
    return structure.payload is None and all(
        member.location not in ("header", "headers", "statusCode") for member in structure.members
    )


def _unknown_member(structure: Structure) -> str:
    """Return the expression for what an answer sets of a union that the model lacks."""
    keys = sorted(member.wire_name for member in structure.members)
    known = f"frozenset({{{', '.join(map(literal, keys))}}})" if keys else "frozenset()"
    return f"unknown_member(data, {known}, {literal(structure.class_name)})"


def lenient(member: Member, form: Form) -> str:
    """Return the expression that reads a member that a caller may have got wrong."""
    source = f"data.get({literal(form.key(member))})"
    return _lenient(member.shape, source, form)


def _lenient(shape: Shape, source: str, form: Form, depth: int = 0) -> str:
    if isinstance(shape, Structure):
        return f"lenient({source}, {form.place.function(shape, form.read_names)})"
    if isinstance(shape, Enum):
        return f"lenient_enum({source}, {shape.class_name})"
    if isinstance(shape, List | Map):
        inner = shape.element if isinstance(shape, List) else shape.value
        item = "item" if depth == 0 else f"item_{depth}"
        read = _lenient(inner, item, form, depth + 1)
        kind = "list" if isinstance(shape, List) else "map"
        return source if read == item else f"lenient_{kind}({source}, lambda {item}: {read})"
    return source


def _writers(structure: Structure, functions: Functions) -> tuple[WriterView, ...]:
    """Return the functions that write a dict, one for each form that needs its own."""
    wire, plain = functions.wire, functions.plain
    same = plain.write_names[id(structure)] == wire.write_names[id(structure)]
    writers: list[WriterView] = []
    if _is_written_to_body(structure):
        writers.append(_writer(structure, wire))
    if not same:
        unknown = (_UNKNOWN_MEMBER_WRITTEN,) if structure.union else ()
        writers.append(_writer(structure, plain, more=unknown))
    return tuple(writers)


_UNKNOWN_MEMBER_WRITTEN = (literal(UNKNOWN_MEMBER), "value.sdk_unknown_member")


def _is_written_to_body(structure: Structure) -> bool:
    """Return whether all of ``structure`` is written as one JSON object."""
    return structure.role is None or (
        structure.payload is None and all(m.location is None for m in structure.members)
    )


def _writer(
    structure: Structure,
    form: Form,
    *,
    more: tuple[tuple[str, str], ...] = (),
) -> WriterView:
    members = (
        (literal(form.key(member)), _written(structure, member, form))
        for member in structure.members
    )
    return WriterView(name=form.write_names[id(structure)], members=(*members, *more))


def _written(structure: Structure, member: Member, form: Form) -> str:
    """Return the expression for a member as it is written, ``None`` when it is not."""
    source = f"value.{member.attribute}"
    written = form.write(member.shape, "member")
    if absent(member, empty=not structure.in_input) in ("[]", "{}"):
        return f"{written} if (member := {source}) else None"
    return source if written == "member" else optional(written, source, name="member")


def _check(structure: Structure, functions: Functions) -> CheckView | None:
    """Return the check of a structure that callers hand in."""
    if not structure.in_input:
        return None
    return CheckView(
        name=functions.checks[id(structure)],
        class_name=structure.class_name,
        is_request=structure.role == "request",
        lines=tuple(member_checks(structure, functions.check)),
    )
