"""What templates print for enums and structures: classes, and the functions that go with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from codegen.emit import docstrings
from codegen.emit.validation import member_checks
from codegen.emit.view import File, Package
from codegen.model import Enum, Map, Member, Scalar, Service, Structure, is_event_stream, walk
from codegen.protocols.mappings import DictCodec, is_empty_when_absent
from codegen.python.addresses import INPUTS, Addresses, is_message, shared_shapes
from codegen.python.expr import Function
from codegen.python.source import (
    SHADOWABLE,
    STREAM_GIVEN,
    annotation,
    docstring,
    helper,
    literal,
)


@frozen(kw_only=True)
class EnumView:
    """An enum class."""

    class_name: str
    docstring: str
    members: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class FieldView:
    """An attribute of a structure; ``definition`` is what follows its annotation."""

    attribute: str
    annotation: str
    definition: str
    docstring: str


@frozen(kw_only=True)
class StructureView:
    """A structure class and the functions that go with it.

    ``translations`` are the functions that make it from botocore's dict, and the dict from it.
    ``plain`` is the type of what its ``to_dict`` returns, empty where that has none of its own.
    """

    class_name: str
    base: str
    docstring: str
    fields: tuple[FieldView, ...]
    functions: tuple[Function, ...]
    translations: tuple[str, str]
    plain: str = ""


def shapes(package: Package) -> Iterator[File]:
    """Yield the package of the shapes."""
    yield File(path="shapes/__init__.py", context={"modules": package.stems()})


def shape_files(package: Package) -> Iterator[File]:
    """Yield the module of each enum and of each structure that is no message."""
    users = _users(package.service)
    for shape in shared_shapes(package.service):
        yield File(
            path=f"shapes/{package.addresses.stems[id(shape)]}.py",
            context={
                "title": docstring(_title(shape, users.get(id(shape), [])), indent=0),
                "enum": enum_view(shape) if isinstance(shape, Enum) else None,
                "structure": shape_view(shape, package) if isinstance(shape, Structure) else None,
            },
        )


def _users(service: Service) -> dict[int, list[str]]:
    """Return, for the id of each shape, the operations that reach it, in the model's order."""
    users: dict[int, list[str]] = {}
    for operation in service.operations:
        reached = {id(shape) for shape in walk(operation.input, operation.output)}
        for shape in reached:
            users.setdefault(shape, []).append(operation.name)
    return users


#: How many operations the first line of a module names.
_NAMED = 2


def _title(shape: Enum | Structure, users: Sequence[str]) -> str:
    """Return the first line of a module: what it defines, and what that is used by."""
    named, others = users[:_NAMED], len(users) - _NAMED
    if others == 1:
        named, others = users[: _NAMED + 1], 0
    by = ", ".join(named) + (f" and {others} more" if others > 0 else "")
    return f"{shape.class_name}: used by {by}." if by else f"{shape.class_name}: used by errors."


def enum_view(enum: Enum) -> EnumView:
    """Return the class for ``enum``."""
    return EnumView(
        class_name=enum.class_name,
        docstring=docstring(docstrings.enum(enum), indent=4),
        members=tuple((value.name, literal(value.value)) for value in enum.values),
    )


def shape_view(structure: Structure, package: Package) -> StructureView:
    """Return the class for a ``structure`` that is no message, with its functions."""
    functions: list[Function] = []
    members, plain = structure.members, package.plain
    request, response = package.protocol.request, package.protocol.response
    # Events are read and written in the modules of the operations that have them.
    in_answers = structure.in_output and not structure.event_stream
    if in_answers:
        functions.append(response.reader(structure, response.reader_name, members))
    if structure.in_input:
        functions.append(request.writer(structure, request.writer_name, members))
    if in_answers and (not structure.in_input or response.writer_name != request.writer_name):
        functions.append(response.writer(structure, response.writer_name, members))
    names = plain.read_name(structure), plain.write_name(structure)
    if names[0] == plain.reader_name:
        functions.append(plain.reader(structure, names[0], members))
    if names[1] == plain.writer_name:
        functions.append(plain.writer(structure, names[1], members))
    if structure.in_input:
        functions.append(_check(structure, "check", package.addresses))
    return _view(structure, "(StructureBase)", functions, names)


def message_view(
    structure: Structure,
    base: str,
    emitted: Sequence[Function],
    plain: DictCodec,
    addresses: Addresses,
) -> StructureView:
    """Return the class for an input or output; ``emitted`` are the protocol's functions for it.

    One of these may be what translates it from or to botocore's dict as well.
    """
    role = structure.role
    functions: list[Function] = []
    known = {function.name for function in emitted}
    read, write = f"read_{role}_body", f"write_{role}_body"
    if plain.read_name(structure) == plain.reader_name or read not in known:
        read = f"structure_{role}"
        functions.append(plain.reader(structure, read, structure.members))
    if plain.write_name(structure) == plain.writer_name or write not in known:
        write = f"unstructure_{role}"
        functions.append(plain.writer(structure, write, structure.members))
    if role == "request":
        functions.append(_check(structure, "check_request", addresses))
    return _view(structure, base, functions, (read, write))


def _view(
    structure: Structure, base: str, functions: list[Function], translations: tuple[str, str]
) -> StructureView:
    return StructureView(
        class_name=structure.class_name,
        base=base,
        docstring=docstring(_documentation(structure), indent=4),
        fields=_fields(structure),
        functions=tuple(functions),
        translations=translations,
        plain=f"{INPUTS}.{structure.class_name}" if structure.in_input else "",
    )


def shadowed(taken: set[str]) -> frozenset[str]:
    """Return the names that a class uses and that it hides by attributes called like them."""
    return (SHADOWABLE | {"field", "redacted"}) & taken


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


# -- attributes -----------------------------------------------------------------------------------

_STRING = Scalar(kind="string", name="String")
_UNKNOWN_MEMBER_SHAPE = Map(name="UnknownMember", key=_STRING, value=_STRING)


def _fields(structure: Structure) -> tuple[FieldView, ...]:
    """Return the attributes; their order means nothing to attrs, all are keyword-only."""
    hidden = shadowed({member.attribute for member in structure.members})
    streamed = structure.streamed
    fields = [
        _field(structure, member, hidden, streams=member is streamed)
        for member in structure.members
    ]
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


def _field(
    structure: Structure, member: Member, hidden: frozenset[str], *, streams: bool
) -> FieldView:
    """Return one attribute; ``streams`` says that it is the body, which streams."""
    annotated = annotation(member.shape, shadowed=hidden, taken=structure.in_input)
    options: list[str] = []
    if streams and not structure.in_input:
        # There is always a body, though it be empty.
        options.append(f"factory={STREAM_GIVEN}")
    elif is_event_stream(member.shape):
        options.append(f"factory={annotation(member.shape)}")
    elif is_empty_when_absent(structure, member):
        if not member.required:
            options.append(f"factory=lambda: {'{}' if isinstance(member.shape, Map) else '[]'}")
    elif not member.required:
        annotated = f"{annotated} | None"
        options.append("default=None")
    if member.sensitive:
        options.append(f"repr={helper('redacted', hidden)}")
    # The members of a request are the parameters of a method, and documented there.
    written = "" if structure.role == "request" else _written(structure, member)
    return FieldView(
        attribute=member.attribute,
        annotation=annotated,
        definition=_definition(options, hidden),
        docstring=docstring(written, indent=4) if written else "",
    )


def _written(structure: Structure, member: Member) -> str:
    """Return the documentation of an attribute."""
    return docstrings.wrapped(docstrings.member(member, limited=structure.in_input))


def _definition(options: list[str], hidden: frozenset[str]) -> str:
    """Return what follows an annotation; attrs needs no ``field()`` for a plain default."""
    if options == ["default=None"]:
        return " = None"
    return f" = {helper('field', hidden)}({', '.join(options)})" if options else ""


# -- checks ---------------------------------------------------------------------------------------


def _check(structure: Structure, name: str, addresses: Addresses) -> Function:
    """Return the function that notes what is wrong with a structure that callers pass."""
    lines = member_checks(structure, lambda inner: addresses.function(inner, "check"))
    if is_message(structure):
        return Function(
            name=name,
            parameters="problems: Problems, value: Any",
            returns="None",
            body=("path: Path = ()", *lines) if lines else ("pass",),
        )
    entered = (
        f"if not is_structure(problems, path, step, value, {structure.class_name}):",
        "    return",
        "path = (*path, step)",
    )
    return Function(
        name=name,
        parameters="problems: Problems, path: Path, step: Step, value: Any",
        returns="None",
        body=(*entered, *lines),
    )
