"""Every code block of README.md and of the guides runs, and prints what stands below it."""

from __future__ import annotations

import ast
import builtins
import re
from contextlib import ExitStack
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

import imagebuilder
from tests.guides import blocks
from tests.guides.commands import ROOT, Shell, sessions

if TYPE_CHECKING:
    from pathlib import Path

    from sybil import Document

    from tests.guides.conftest import Served


def evaluate(document: Document) -> None:
    """Run the blocks of ``document``, in their order, and close the clients that they made."""
    with ExitStack() as clients:
        for example in document:
            example.evaluate()
            for value in example.namespace.values():
                if isinstance(value, imagebuilder.Client):
                    clients.callback(value.close)


#: An image whose tests failed, its workflows, their steps, and the step that failed.
FAILED_BUILD = (
    "extra/GetImage.failure-context.yaml",
    "extra/ListWorkflowExecutions.failed.yaml",
    "extra/ListWorkflowStepExecutions.failed.yaml",
    "extra/GetWorkflowStepExecution.failed.yaml",
)
#: Answered by the Image Builder that needs no AWS.
LOCAL = ("local",)
#: What each document is answered from, below ``tests/recordings``.
CASSETTES = {
    "README.md": (
        "extra/GetImage.waiting.yaml",
        "extra/ListWorkflowExecutions.pages.yaml",
        "CreateImage.yaml",
    ),
    "docs/index.md": ("extra/ListWorkflowExecutions.failed.yaml",),
    "docs/guides/asyncio.md": (
        "extra/GetImage.waiting.yaml",
        "extra/ListWorkflowExecutions.pages.yaml",
        "ListImages.yaml",
    ),
    "docs/guides/boto3.md": ("extra/GetImage.waiting.yaml",),
    "docs/guides/first-image.md": LOCAL,
    "docs/guides/first-call.md": ("ListImages.yaml", "extra/GetImage.waiting.yaml"),
    "docs/guides/pagination.md": ("extra/ListWorkflowExecutions.pages.yaml",),
    "docs/guides/waiting.md": (
        "extra/GetImage.waiting.yaml",
        "extra/GetImage.failed.yaml",
        "extra/GetImage.building.yaml",
        "ListWorkflowExecutions.yaml",
        *FAILED_BUILD,
    ),
    "docs/guides/failures.md": FAILED_BUILD,
    "docs/guides/errors.md": ("extra/errors.yaml", "CreateImage.yaml"),
    "docs/guides/options.md": ("ListImages.yaml",),
    "docs/guides/other-tools.md": ("ListImages.yaml",),
    "docs/guides/testing.md": ("ListImages.yaml",),
}
#: Those that call nothing may be served anything.
DOCUMENTS = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *ROOT.glob("docs/guides/*.md"))
)
#: Not guides, but what a command or a measurement is, whole.
REFERENCE = {"docs/measuring.md", "docs/watch.md"}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_block_of_a_document_runs(document: str, served: Served) -> None:
    with served(CASSETTES.get(document, ("ListImages.yaml",))) as shell:
        evaluate(blocks.read(ROOT / document, shell))


def test_a_block_of_the_readme_can_be_copied_alone() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    blocks_of_python = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert len(blocks_of_python) > 2
    for block in blocks_of_python:
        names = [each for each in ast.walk(ast.parse(block)) if isinstance(each, ast.Name)]
        read = {each.id for each in names if isinstance(each.ctx, ast.Load)}
        made = {each.id for each in names if isinstance(each.ctx, ast.Store)}
        imported = set(re.findall(r"^(?:from \S+ )?import (\w+)", block, re.MULTILINE))
        caught = {"error"}
        assert read - made - imported - caught - set(dir(builtins)) == set()


@pytest.mark.parametrize("document", [each for each in DOCUMENTS if each not in REFERENCE])
def test_a_guide_has_no_block_that_is_only_shown(document: str) -> None:
    assert "{code-block}" not in (ROOT / document).read_text("utf-8")


def test_who_is_asked_to_install_a_group_reads_which_pip_can() -> None:
    # "pip install --group": "Added in version 25.1" (pip's documentation); venv brings older ones.
    found = 0
    for path in ("CONTRIBUTING.md", *DOCUMENTS):
        for paragraph in (ROOT / path).read_text("utf-8").split("\n\n"):
            if "pip install --group" in paragraph:
                found += 1
                assert "pip 25.1 or newer" in " ".join(paragraph.split()), f"{path}: {paragraph}"
    assert found >= 4


def test_nobody_is_sent_to_an_index_for_what_is_not_released() -> None:
    # Whoever takes the name there first would be installed.
    for path in ("CONTRIBUTING.md", *DOCUMENTS):
        text = (ROOT / path).read_text("utf-8")
        assert not re.search(r"pip install[^`\n]*imagebuilder-sdk", text), path
    assert "There is no release yet" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("document", ["CONTRIBUTING.md", "SECURITY.md", *DOCUMENTS])
def test_what_a_sentence_calls_is_there(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    assert set(re.findall(r"\bnox -s ([\w-]+)", text)) <= sessions()
    for module in set(re.findall(r"\bpython(?: -[\w ]+)? -m ([\w.]+)", text)):
        ours = module.partition(".")[0] in {"bench", "codegen", "imagebuilder", "tests"}
        assert not ours or find_spec(module) is not None, module
    folders = "bench|codegen|docs|overlays|templates|tests|tools"
    for path in re.findall(rf"`((?:{folders})/[\w/.-]+)`", text):
        assert (ROOT / path).exists(), path


def test_the_documents_that_are_answered_exist() -> None:
    assert set(CASSETTES) <= set(DOCUMENTS)


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("```python\nprint(1)\n```\n```text\n2\n```", "Differences"),
        ("```python\nraise KeyError('x')\n```", "x"),
        ("```text\n2\n```", "no block before it"),
        ("```rust\n```", "nothing runs a block of 'rust'"),
        ("```console\n$ nox -s nothing\n```", "no session 'nothing'"),
        ("```\npython -m pip install imagebuilder-sdk[no]\n```", "no extra no"),
        ("```sh\npython -m pip install leftpad\n```", "not a distribution"),
        ("```console\n$ python -m codegen nothing\n```", "status 2"),
        ("```console\n$ python -c 'print(1)'\n2\n```", "Differences"),
        ("```console\n$ make\n```", "nothing here runs it"),
    ],
)
def test_a_block_that_is_not_true_is_found(block: str, problem: str, tmp_path: Path) -> None:
    shell_folder, path = tmp_path / "shell", tmp_path / "page.md"
    shell_folder.mkdir()
    path.write_text(block, "utf-8")
    document = blocks.read(path, Shell(shell_folder, {}))
    with pytest.raises((AssertionError, KeyError), match=problem):
        evaluate(document)


def test_the_sessions_of_the_noxfile_are_found() -> None:
    assert {"tests", "docs", "oracle-all"} <= sessions()
