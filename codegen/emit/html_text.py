"""The models' HTML as reStructuredText: what ``botocore.docs.bcdoc`` makes of it, in less time.

Documentation in the models is HTML of a dozen tags. It is cut into tags and texts, blanks that a
browser would not show are taken away, and each tag writes its marks. What a browser would have to
guess (a ``<`` of its own, comments, ends of what was never begun) is left to botocore's parser and
its guesses: 68 of the 219,887 documentation strings of all models.

The text is botocore's to the last blank: ``tests/oracle/test_documentation.py``.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from html import unescape

from attrs import Factory, define

_ATTRIBUTE = r'\s+[a-zA-Z][a-zA-Z-]*="[^"<>]*"'
_TAG = re.compile(rf"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:{_ATTRIBUTE})*)\s*(/?)>")
_ATTRIBUTES = re.compile(r'\s+([a-zA-Z][a-zA-Z-]*)="([^"]*)"')

#: Tags in which all is text (``html.parser``).
_RAW = frozenset(
    (
        *("iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea"),
        *("title", "xmp"),
    )
)
#: Tags at whose ends no blank is shown.
_BLOCKS = frozenset(("li", "note", "p", "ul"))
#: Tags whose marks give way to those of tags in them.
_YIELDING = frozenset(("b", "i"))
#: Tags in which other tags of a word write no marks, and these.
_FIRST = frozenset(("a", "code"))
_SECOND = frozenset(("a", "code", "i"))

_INDENT = "  "
#: Tags in more levels are left to botocore: each level is some calls of Python, which end at 1,000.
_DEEPEST = 100


def marked_up(html: str) -> str:
    """Return ``html`` as reStructuredText, with whatever blank lines its tags have left.

    >>> marked_up("<p>A <b>pet</b>, <i>say</i> <code>Rex</code>.</p>").strip()
    'A **pet**, *say* ``Rex``.'
    """
    root = _parsed(html)
    if root is None:
        return _guessed(html)
    root.strip_start()
    root.strip_end()
    for child in root.children:
        if isinstance(child, _Element):
            child.collapse()
    writer = _Writer()
    for child in root.children:
        child.write(writer, "")
    return "".join(writer.pieces)


def _guessed(html: str) -> str:
    """Return what botocore makes of HTML that is not well-formed."""
    from botocore.docs.bcdoc.restdoc import ReSTDocument

    document = ReSTDocument()
    document.include_doc_string(html)
    return document.getvalue().decode()


def _parsed(html: str) -> _Element | None:
    """Return an element around all of ``html``; ``None`` when it is not well-formed."""
    parts = _TAG.split(html)
    if any("<" in text for text in parts[::5]) or "&" in parts[-1]:
        # At the very end, ``html.parser`` takes what begins as an entity for a text of its own.
        return None
    current = root = _Element("")
    open_elements: list[_Element] = []
    texts = iter(parts)
    _add_text(current, next(texts))
    for end, name, attributes, closed, text in zip(texts, texts, texts, texts, texts, strict=True):
        tag = name.lower()
        if tag in _RAW or (end and (attributes or closed)):
            return None
        if tag in _MARKS:
            if not end:
                open_elements.append(current)
                if len(open_elements) > _DEEPEST:
                    return None
                current = _Element(tag, attributes)
                open_elements[-1].children.append(current)
            if end or closed:
                if not open_elements:
                    return None
                current = open_elements.pop()
        _add_text(current, text)
    return root


def _add_text(element: _Element, text: str) -> None:
    if text:
        element.children.append(_Text.of(unescape(text) if "&" in text else text))


# -- what a browser would show --------------------------------------------------------------------


@define
class _Text:
    """A text between two tags: words with blanks around, or blanks alone, which are ``after``."""

    before: str
    words: str
    after: str

    @classmethod
    def of(cls, text: str) -> _Text:
        """Return ``text`` in its parts."""
        words = text.strip()
        if not words:
            return cls("", "", text)
        start = text.index(words[0])
        return cls(text[:start], words, text[start + len(words) :])

    @property
    def is_blank(self) -> bool:
        return not self.words and self.after != ""

    @property
    def begins_blank(self) -> bool:
        return self.before != "" or self.is_blank

    @property
    def ends_blank(self) -> bool:
        return self.after != ""

    def strip_start(self) -> None:
        self.before = ""
        if not self.words:
            self.after = ""

    def strip_end(self) -> None:
        self.after = ""

    def write(self, writer: _Writer, _parent: str) -> None:
        writer.write(f"{self.before}{' '.join(self.words.split())}{self.after}")


@define
class _Element:
    """A tag, and what is in it."""

    tag: str
    attributes: str = ""
    children: list[_Element | _Text] = Factory(list["_Element | _Text"])

    @property
    def is_blank(self) -> bool:
        return all(child.is_blank for child in self.children)

    @property
    def begins_blank(self) -> bool:
        return bool(self.children) and self.children[0].begins_blank

    @property
    def ends_blank(self) -> bool:
        return bool(self.children) and self.children[-1].ends_blank

    def strip_start(self) -> None:
        children = self.children
        while children and children[0].is_blank:
            del children[0]
        if children:
            children[0].strip_start()

    def strip_end(self) -> None:
        children = self.children
        while children and children[-1].is_blank:
            del children[-1]
        if children:
            children[-1].strip_end()

    def collapse(self) -> None:
        """Take away blanks that are beside another blank, or at an end of a block."""
        if self.tag in _BLOCKS:
            self.strip_start()
            self.strip_end()
        children = self.children
        if len(children) > 1:
            pairs = [*itertools.pairwise(children)]
            for one, other in pairs:
                if isinstance(one, _Text) and one.after and other.begins_blank:
                    other.strip_start()
            for one, other in pairs:
                if isinstance(other, _Text) and other.begins_blank and one.ends_blank:
                    one.strip_end()
        for child in children:
            if isinstance(child, _Element):
                child.collapse()

    def write(self, writer: _Writer, parent: str) -> None:
        """Write the marks of the tag around what is in it, where both may have marks."""
        start, end = _MARKS[self.tag]
        is_plain = (parent in _FIRST and self.tag in _SECOND) or (
            self.tag in _YIELDING and any(isinstance(child, _Element) for child in self.children)
        )
        if not is_plain:
            start(writer, self.attributes)
        for child in self.children:
            child.write(writer, self.tag)
        if not is_plain:
            end(writer)


# -- what each tag writes -------------------------------------------------------------------------


@define
class _Writer:
    """What has been written, piece by piece, and what the tags that are open mean for the next."""

    pieces: list[str] = Factory(list[str])
    margin: str = ""
    #: Whether a paragraph is one of its own; the first of a list's element is not.
    paragraphs: bool = True
    depth: int = 0
    #: Where the link leads to whose text is being written.
    link: str = ""
    #: Whether what is written is shown.
    shown: bool = True

    def write(self, piece: str) -> None:
        if piece and self.shown:
            self.pieces.append(piece)

    def paragraph(self) -> None:
        self.write(f"\n\n{self.margin}")

    def own_paragraph(self) -> None:
        """Begin or end a paragraph, where it is one of its own."""
        if self.paragraphs:
            self.paragraph()

    def indent(self) -> None:
        self.margin += _INDENT

    def dedent(self) -> None:
        self.margin = self.margin[len(_INDENT) :]

    def line(self) -> None:
        self.write(f"\n{self.margin}")

    def take(self) -> str:
        """Return the last piece, which is written no more; an empty text when there is none."""
        return self.pieces.pop() if self.pieces else ""

    def space(self) -> None:
        """Have the last piece end with a blank."""
        last = self.take()
        self.pieces.append(last if not last or last.endswith(" ") else f"{last} ")


_Start = Callable[[_Writer, str], None]
_End = Callable[[_Writer], None]


def _begin_paragraph(writer: _Writer, _attributes: str) -> None:
    writer.own_paragraph()


def _begin_element(writer: _Writer, _attributes: str) -> None:
    writer.line()
    writer.paragraphs = False
    writer.write("* ")


def _end_element(writer: _Writer) -> None:
    writer.paragraphs = True
    writer.line()


def _begin_list(writer: _Writer, _attributes: str) -> None:
    if writer.depth:
        writer.indent()
    writer.depth += 1
    writer.paragraph()


def _end_list(writer: _Writer) -> None:
    writer.depth -= 1
    if writer.depth:
        writer.dedent()
    writer.paragraph()


def _box(name: str) -> tuple[_Start, _End]:
    """Return what writes a directive around paragraphs."""

    def begin(writer: _Writer, _attributes: str) -> None:
        writer.paragraph()
        writer.write(f".. {name}::")
        writer.indent()
        writer.paragraph()

    def end(writer: _Writer) -> None:
        writer.dedent()
        writer.paragraph()

    return begin, end


_STRESS = ("*", "**")


def _inline(mark: str) -> tuple[_Start, _End]:
    """Return what writes ``mark`` around a word, and nothing around none."""

    def begin(writer: _Writer, _attributes: str) -> None:
        if writer.pieces and mark in _STRESS and writer.pieces[-1] in _STRESS:
            writer.write(" ")
        writer.write(mark)

    def end(writer: _Writer) -> None:
        last = writer.take()
        if last != mark:
            writer.pieces.append(last)
            writer.write(mark)

    return begin, end


_BEGIN_LITERAL, _END_LITERAL = _inline("``")


def _begin_code(writer: _Writer, attributes: str) -> None:
    writer.space()
    _BEGIN_LITERAL(writer, attributes)


def _begin_link(writer: _Writer, attributes: str) -> None:
    writer.space()
    if not attributes:
        # ``<a>DescribeInstances</a>`` leads nowhere.
        writer.write(" ")
    for name, value in _ATTRIBUTES.findall(attributes):
        if name.lower() == "href":
            writer.link = unescape(value).strip()
            writer.write("`")


def _end_link(writer: _Writer) -> None:
    if not writer.link:
        return
    text = writer.take()
    while writer.pieces and not text.startswith("`"):
        text = writer.take() + text
    if text.startswith("` "):
        text = "`" + text[1:].lstrip(" ")
    text = text.rstrip(" ")
    if text == "`":
        writer.pieces.append(f"`<{writer.link}>`__")
    else:
        writer.pieces += (text.replace(":", r"\:"), f" <{writer.link}>`__")
    writer.link = ""


def _hide(writer: _Writer, _attributes: str) -> None:
    writer.shown = False


def _show(writer: _Writer) -> None:
    writer.shown = True


#: What is written where a tag begins and where it ends. All other tags write nothing.
_MARKS: dict[str, tuple[_Start, _End]] = {
    "a": (_begin_link, _end_link),
    "b": _inline("**"),
    "code": (_begin_code, _END_LITERAL),
    "danger": _box("danger"),
    "examples": (_hide, _show),
    "fullname": (_hide, _show),
    "i": _inline("*"),
    "important": _box("warning"),
    "li": (_begin_element, _end_element),
    "note": _box("note"),
    "ol": (_begin_list, _end_list),
    "p": (_begin_paragraph, _Writer.own_paragraph),
    "ul": (_begin_list, _end_list),
}
