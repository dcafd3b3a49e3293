"""How the code blocks of a guide are run: a parser and an evaluator for each language.

``python``
    runs in the namespace of its document, as a reader would type it in.
``text``
    is what the block before it printed.
``console``, ``sh`` and blocks without a language
    are commands and, under a line with ``$``, what they print; see :mod:`.commands`.
``toml``, ``yaml``, ``ini``
    can be read as what they are.

In what is printed ``...`` matches anything. Every other language is an error: a block is run or
it is not there. What is only to be looked at, such as the drawing of a terminal, is a directive of
MyST, which README.md and the guides do without.
"""

from __future__ import annotations

import configparser
import doctest
import io
import re
import tomllib
from collections.abc import Callable
from contextlib import redirect_stdout
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sybil import Document, Example, Region
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

if TYPE_CHECKING:
    from pathlib import Path

    from tests.guides.commands import Shell

#: A directive of MyST is text for Sphinx, not code.
_DIRECTIVE = "{"
_PRINTED = "what the block before printed"
_BLOCKS = RawFencedCodeBlockLexer(re.compile(r"(?P<language>[^\n]*)\n"))

Evaluator = Callable[[Example], str | None]


def read(path: Path, shell: Shell) -> Document:
    """Return the document at ``path`` with its blocks; ``shell`` runs the commands in it."""
    evaluators: dict[str, Evaluator] = {
        "python": run_python,
        "text": compare_output,
        "toml": _readable(tomllib.loads),
        "yaml": _readable(_read_yaml),
        "ini": _readable(lambda text: configparser.ConfigParser().read_string(text)),
        **dict.fromkeys(("console", "sh", ""), _commands(shell)),
    }

    def parse(document: Document) -> list[Region]:
        regions: list[Region] = []
        for region in _BLOCKS(document):
            language = region.lexemes["language"].strip()
            if not language.startswith(_DIRECTIVE):
                region.parsed = region.lexemes["source"]
                region.evaluator = evaluators.get(language, unknown_language)
                regions.append(region)
        return regions

    return Document.parse(str(path), parse)


def run_python(example: Example) -> None:
    """Run a block and keep what it prints."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        PythonEvaluator()(example)
    example.namespace[_PRINTED] = printed.getvalue()


def compare_output(example: Example) -> str | None:
    """Say how what was printed differs from the block."""
    if _PRINTED not in example.namespace:
        return "no block before it has printed anything"
    return difference(str(example.parsed), example.namespace.pop(_PRINTED))


def unknown_language(example: Example) -> str:
    """Say that nothing here runs such a block."""
    return f"nothing runs a block of {example.region.lexemes['language']!r}"


def difference(wanted: str, printed: str) -> str | None:
    """Return how ``printed`` differs from what is ``wanted``, ``None`` where it does not."""
    checker = doctest.OutputChecker()
    if checker.check_output(wanted, printed, doctest.ELLIPSIS):
        return None
    shown = doctest.Example("", wanted)
    return checker.output_difference(shown, printed, doctest.ELLIPSIS | doctest.REPORT_NDIFF)


def _commands(shell: Shell) -> Evaluator:
    def run(example: Example) -> str | None:
        for command, wanted in commands(str(example.parsed)):
            printed = shell.run(command)
            if wanted and (problem := difference(wanted, printed)):
                return f"{command}\n{problem}"
        return None

    return run


def commands(block: str) -> list[tuple[str, str]]:
    """Return the commands of a ``block``, each with the output under it.

    Where no line starts with ``$`` every line is a command, with a comment perhaps.
    """
    lines = block.splitlines()
    if not any(line.startswith("$ ") for line in lines):
        return [(line, "") for line in lines if line.strip()]
    found: list[tuple[str, str]] = []
    for line in lines:
        if line.startswith("$ "):
            found.append((line[2:], ""))
        else:
            command, wanted = found[-1]
            found[-1] = (command, f"{wanted}{line}\n")
    return found


def _readable(load: Callable[[str], object]) -> Evaluator:
    def check(example: Example) -> None:
        load(str(example.parsed))

    return check


def _read_yaml(text: str) -> Any:
    return import_module("yaml").safe_load(text)
