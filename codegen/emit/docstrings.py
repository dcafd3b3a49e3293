"""Documentation: the model's HTML as reStructuredText, put together as docstrings.

The HTML is turned into text as botocore does it (:mod:`.html_text`). What a docstring of an
operation holds is what its page in the boto3 reference holds: the parameters with their types and
limits, the structure of the response with the meaning of each member, the exceptions.

Editors turn docstrings into Markdown, and know little of reStructuredText: what they do not show
at all, such as a box, or show with its marks, such as a link, is plain text here.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from functools import cache

from codegen.emit.html_text import marked_up
from codegen.model import (
    Enum,
    List,
    Map,
    Member,
    Operation,
    Shape,
    Structure,
    Waiter,
    is_event_stream,
)
from codegen.python.source import annotation

_WIDTH = 92
_INDENT = "  "


@cache
def text(html: str) -> str:
    """Return ``html`` as reStructuredText: paragraphs, without blank lines around them.

    >>> text('<p>See <a href="https://a.example/">this</a>.</p> <note> <p>Not now.</p> </note>')
    'See this (https://a.example/).\\n\\nNote: Not now.'
    """
    paragraph = _PARAGRAPH.fullmatch(html)
    return converted(html) if paragraph is None else " ".join(paragraph[1].split())


#: One paragraph of words, as three of four members have. A parser of HTML takes ten times as long.
_PARAGRAPH = re.compile(r"<p>([^<>&\\]*)</p>")


def converted(html: str) -> str:
    """Return ``html`` of any kind as reStructuredText."""
    lines = (line.rstrip() for line in marked_up(html).splitlines())
    plain = _BOX.sub(_unboxed, "".join(f"{line}\n" for line in lines))
    plain = _LINK.sub(r"\1 (\2)", plain)
    # The HTML has its tags between spaces, and they stay where the text of a tag is in brackets.
    plain = plain.replace("( ``", "(``")
    return re.sub(r"\n{3,}", "\n\n", plain).strip()


def plain(html: str) -> str:
    """Return ``html`` as one line of text.

    >>> plain("<p>Use <code>ListPets</code>.</p>")
    'Use ListPets.'
    """
    return " ".join(text(html).replace("``", "").split())


_LINK = re.compile(r"(?<!`)`([^`<>]+?)\s*<([^`<>]+)>`__")

#: A box, with the empty and the indented lines that are in it.
_BOX = re.compile(r"^( *)\.\. (note|warning|danger)::\n((?:\1  .+\n|\n)+)", re.MULTILINE)


def _unboxed(box: re.Match[str]) -> str:
    """Return what is in a box, behind the name of the box."""
    margin, kind, content = box.groups()
    body = textwrap.dedent(content).strip("\n")
    name = f"{kind.capitalize()}:" + (" " if _is_prose(body.partition("\n\n")[0]) else "\n\n")
    return textwrap.indent(f"{name}{body}\n\n", margin)


def wrapped(content: str, *, indent: str = "", first: str = "") -> str:
    """Return ``content`` wrapped and indented; ``first`` starts its first line.

    Lists, literal blocks and all else that is more than a paragraph keeps its lines.
    """
    blocks = content.split("\n\n")
    result: list[str] = []
    for number, block in enumerate(blocks):
        lead = first if number == 0 else indent
        if _is_prose(block):
            result.append(filled(block.split(), first=lead, indent=indent))
        else:
            result.append(lead + textwrap.indent(block, indent)[len(indent) :])
    return "\n\n".join(result)


def filled(words: Sequence[str], *, first: str, indent: str) -> str:
    """Return ``words`` as lines of at most the width; a longer word is a line of its own.

    It is what :mod:`textwrap` does when it breaks no word, in a fifth of the time.
    """
    if not words:
        return ""
    lines: list[str] = []
    line = first + words[0]
    for word in words[1:]:
        if len(line) + len(word) < _WIDTH:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = indent + word
    return "\n".join([*lines, line])


def _is_prose(block: str) -> bool:
    return not any(line.startswith(_MARKUP) for line in block.splitlines())


#: What starts a line that must stay one: an indent, a list, a directive.
_MARKUP = (" ", "* ", "- ", "..", "#. ", "| ")


# -- what the limits of a value are ---------------------------------------------------------------


def limits(shape: Shape, *, patterns: bool = True) -> str:
    """Return the limits that the model sets for a value, as one phrase; empty when there are none.

    Patterns can be very long; ``patterns`` says whether there is room for them.
    """
    phrases: list[str] = []
    bounds = _bounds(shape)
    if bounds:
        phrases.append(bounds)
    pattern = getattr(shape, "pattern", None)
    if pattern and patterns:
        phrases.append(f"pattern {_code(pattern)}")
    if isinstance(shape, List):
        inner = limits(shape.element, patterns=patterns)
        if inner:
            phrases.append(f"each {inner}")
    return ", ".join(phrases)


def _bounds(shape: Shape) -> str:
    """Return the least and the greatest that the model allows."""
    if isinstance(shape, Structure):
        return ""
    low, high = shape.minimum, shape.maximum
    if low == 0 and shape.kind in _UNITS:
        # Nothing can have less.
        low = None
    if isinstance(shape, Enum) or (low is None and high is None):
        return ""
    if low is None:
        return f"at most {_number(high)}{_unit(shape, high)}"
    if high is None:
        return f"at least {_number(low)}{_unit(shape, low)}"
    return f"{_number(low)} to {_number(high)}{_unit(shape, high)}"


#: What the limits of a shape count, one and several.
_UNITS = {
    "string": ("character", "characters"),
    "list": ("element", "elements"),
    "map": ("entry", "entries"),
}


def _unit(shape: Shape, number: float | None) -> str:
    """Return what a limit of ``number`` counts, after a space; empty for numbers."""
    one, several = _UNITS.get(shape.kind, ("", ""))
    return f" {one if number == 1 else several}".rstrip()


def _number(value: float | None) -> str:
    """Return a limit without the fraction that JSON gave a whole number."""
    return str(int(value)) if value is not None and value == int(value) else str(value)


def _code(content: str) -> str:
    """Return ``content`` as inline literal text, in which a backtick has no place."""
    return f"``{content}``" if "`" not in content and content.strip() == content else repr(content)


def enum(enum: Enum) -> str:
    """Return the docstring of ``enum``; where the model says nothing of it, its first values."""
    if enum.documentation:
        return wrapped(text(enum.documentation))
    shown = [_code(each.value) for each in enum.values[:_VALUES]]
    rest = len(enum.values) - len(shown)
    more = f", and {rest} more" if rest else ""
    return wrapped(f"{enum.name}: {', '.join(shown)}{more}." if shown else f"{enum.name}.")


#: How many values tell what an enum is about.
_VALUES = 12


# -- members --------------------------------------------------------------------------------------


def member(member: Member, *, limited: bool) -> str:
    """Return the docstring of a member; ``limited`` says whether its limits matter to a caller."""
    parts = [text(member.documentation)] if member.documentation else []
    parts += _deprecation(member.deprecation)
    constraint = limits(member.shape, patterns=False)
    if limited and constraint:
        parts.append(f"Limits: {constraint}.")
    return "\n\n".join(parts)


def _deprecation(message: str | None) -> list[str]:
    """Return the paragraph about what the model deprecates, none where it deprecates nothing."""
    return [] if message is None else [wrapped(f"Deprecated: {text(message)}")]


def _entry(member: Member) -> str:
    """Return the list entry for a member of a response: what it means, in a sentence.

    The rest stands with the member of its class, and what it is made of with its own class: editors
    show both there, and a docstring that repeated them would be most of the package.
    """
    head = f"``{member.attribute}`` (``{annotation(member.shape)}``)"
    body, _ = _summary(text(member.documentation))
    inner = ", ".join(f"``{each.attribute}``" for each in _held(member.shape))
    if is_event_stream(member.shape):
        held = f"Iterating gives events as they come, each with one of {inner}."
    else:
        held = f"Has {inner}." if inner else ""
    sentences = [body, held]
    content = " ".join([head, *(["--"] if any(sentences) else []), *filter(None, sentences)])
    return wrapped(content, indent=f"{_INDENT * 3}", first=f"{_INDENT * 2}- ")


def _held(shape: Shape) -> tuple[Member, ...]:
    """Return the members of the structure that ``shape`` is or holds."""
    while isinstance(shape, List | Map):
        shape = shape.element if isinstance(shape, List) else shape.value
    return shape.members if isinstance(shape, Structure) else ()


def _facts(member: Member) -> str:
    """Return what a caller who gives ``member`` has to keep to: type, need, limits."""
    facts = [f"``{annotation(member.shape, taken=True)}``"]
    if member.required:
        facts.append("required")
    if member.deprecation is not None:
        facts.append("deprecated")
    constraint = limits(member.shape)
    if constraint:
        facts.append(constraint)
    return ", ".join(facts)


# -- operations -----------------------------------------------------------------------------------


def operation(operation: Operation) -> str:
    """Return the docstring of the method for ``operation``."""
    parts = [
        wrapped(text(operation.documentation) or f"Call {operation.name}."),
        *_deprecation(operation.deprecation),
        _parameters(operation.input.members),
        _returns(operation),
        _raises(operation),
        _see_also(operation),
    ]
    return "\n\n".join(part for part in parts if part)


def required_first(members: Iterable[Member]) -> list[Member]:
    """Return ``members`` in the order of a signature."""
    return sorted(members, key=lambda member: not member.required)


def _parameters(members: Iterable[Member], *more: str) -> str:
    """Return the fields for the parameters that are ``members``, and for ``more`` after them."""
    return "\n\n".join([*map(_parameter, required_first(members)), "\n".join(more)]).strip()


def _parameter(member: Member) -> str:
    """Return the field for one parameter.

    An editor shows the first line of it beside the argument that is being typed, so that line is
    the first sentence, whole.
    """
    indent = _INDENT * 2
    head = f":param {member.attribute}:"
    facts = f"({_facts(member)})"
    summary, more = _summary(text(member.documentation))
    if member.idempotency_token:
        more = f"{more}\n\nFilled in with a random token when it is not given.".strip()
    if not summary and not more:
        blocks = [f"{head} {facts}"]
    else:
        lead = f"{head} {summary}".rstrip()
        body = wrapped(more, indent=indent, first=indent) if more else ""
        if body and _is_prose(more.partition("\n\n")[0]):
            lead, body = f"{lead}\n{body}", ""
        blocks = [lead, body, f"{indent}{facts}"]
    return "\n\n".join(block for block in blocks if block)


def _summary(content: str) -> tuple[str, str]:
    """Return the first sentence of ``content``, on one line, and the rest.

    >>> _summary("The ARN of\\nthe image. Not of a version.\\n\\nMore.")
    ('The ARN of the image.', 'Not of a version.\\n\\nMore.')
    """
    block, _, others = content.partition("\n\n")
    if not _is_prose(block):
        return "", content
    prose = " ".join(block.split())
    summary = _first_sentence(prose)
    return summary, f"{prose[len(summary) :].strip()}\n\n{others}".strip()


def _returns(operation: Operation) -> str:
    """Return the field for the response."""
    lead = f":returns: :class:`{operation.output.class_name}`"
    members = "\n".join(map(_entry, operation.output.members))
    return f"{lead} with\n\n{members}" if members else f"{lead}, which has no members."


def _raises(operation: Operation) -> str:
    """Return the fields for the modelled exceptions; what each means stands with its class."""
    return "\n".join(f":raises {error.class_name}:" for error in operation.errors)


def _see_also(operation: Operation) -> str:
    """Return the line with the page of the service's own reference."""
    if not operation.reference_url:
        return ""
    return f"See also: {operation.reference_url}"


def _first_sentence(prose: str) -> str:
    """Return the first sentence of ``prose``; the rest is in the documentation of the exception."""
    return re.split(r"(?<=[.!?]) (?=[A-Z])", prose, maxsplit=1)[0]


def paginator(operation: Operation, members: Iterable[Member], *, has_page_size: bool) -> str:
    """Return the docstring of a paginator's method; ``members`` are the parameters it takes."""
    options = [
        ":param page_size: How many items the service is asked to put on a page.",
        ":param limit: The most items to return over all pages; all of them by default.",
        ":param starting_token: Where to go on: the ``resume_token`` of an earlier pager.",
    ]
    item = operation.output.class_name
    return "\n\n".join(
        [
            f"Iterate over the items of all pages of :meth:`Client.{operation.python_name}`.",
            _parameters(members, *options[0 if has_page_size else 1 :]),
            f":returns: a pager; its ``pages()`` gives each :class:`{item}`.",
            ":raises PaginationError: a token is repeated, or ``starting_token`` is not valid.",
        ]
    )


def waiter(waiter: Waiter) -> str:
    """Return the docstring of a waiter's method."""
    operation = waiter.operation
    conditions = "\n".join(
        f"- {each.state}: {as_code(each.explanation)}" for each in waiter.acceptors
    )
    goes_on = any(each.state == "retry" for each in waiter.acceptors)
    decides = (
        "; the first of these that holds decides:" if goes_on else ", until one of these ends it:"
    )
    return "\n\n".join(
        [
            wrapped(text(waiter.documentation) or f"Wait for {waiter.name}."),
            wrapped(
                f"Polls :meth:`Client.{operation.python_name}` every {waiter.delay} seconds,"
                f" {waiter.max_attempts} times at most{decides}"
            ),
            conditions,
            _parameters(
                operation.input.members,
                f":param delay: Seconds between polls; {waiter.delay} by default.",
                f":param max_attempts: How many polls at most; {waiter.max_attempts} by default.",
                ":param on_poll: Called after each poll with its number, from 1, and its outcome.",
            ),
            ":returns: what met the condition.",
            (
                ":raises WaiterFailedError: the condition can no longer be met.\n"
                ":raises WaiterTimeoutError: the condition was not met in time.\n"
                ":raises TransportError: ten polls in a row failed, the last without an answer.\n"
                ":raises ApiError: the service refused a poll, or failed ten in a row."
            ),
        ]
    )


def as_code(words: str) -> str:
    """Return ``words``, of an expression, as text in which nothing is markup."""
    return f"``{words}``" if "`" not in words else words
